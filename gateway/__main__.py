"""`caveat`, and `python -m gateway`."""

from gateway.commands.interrupts import end_at_once


def main() -> None:
    """Run the command line. It loads for a moment, in which there is nothing to interrupt but Python itself."""
    end_at_once()
    from gateway.cli import main as command

    try:
        command(prog_name="caveat")
    finally:
        end_at_once()


if __name__ == "__main__":
    main()
