"""What stands in an answer that its reader should know of: references that nobody checked, and program code."""
