"""Appeals against refusals, and people who look again at what was withheld: all of it derived from the log."""
