"""`python -m gateway` is `caveat`."""

from gateway.cli import main

main(prog_name="caveat")
