"""The program `guanhu`: no command opens the window, everything else is the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ui.cli.parser import GRAPHICAL, parse


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options = parse(arguments)
    if options.command in GRAPHICAL:
        # Only these two need Qt; importing it here keeps the command line free of it.
        from ui.app import run

        return run(options)
    from ui.cli.run import run_command

    return run_command(options)


if __name__ == "__main__":
    sys.exit(main())
