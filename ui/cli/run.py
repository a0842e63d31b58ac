"""Run one command: problems become sentences and exit codes, never tracebacks."""

from __future__ import annotations

import argparse
import sys
from typing import TextIO

from ui.cli.commands import COMMANDS
from ui.cli.output import say_no_more
from ui.cli.parser import build
from ui.cli.session import Misused, Session
from workbench.domain.problems import CancelledError, Problem, WrongPassphraseError

DONE, REJECTED, USAGE, PROBLEM, LOCKED = 0, 1, 2, 3, 4


def run_command(options: argparse.Namespace) -> int:
    """Run one command and return its exit code; a problem becomes a sentence, never a traceback."""
    _speak_utf8(sys.stdout, strict=options.json)
    _speak_utf8(sys.stderr, strict=False)
    session = Session(options)
    try:
        with session:
            return COMMANDS[options.command](session) or DONE
    except Misused as misused:
        build(session.texts, machine=options.json).commands[options.command].error(str(misused))
    except Problem as problem:
        try:
            session.show_problem(problem)
        except BrokenPipeError:
            say_no_more()
        return LOCKED if isinstance(problem, WrongPassphraseError) else PROBLEM
    except (CancelledError, KeyboardInterrupt):
        print(session.texts.tr("CommandLine", "Cancelled; nothing was written."), file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:
        # Whoever read has gone.
        say_no_more()
        return DONE


def _speak_utf8(stream: TextIO, *, strict: bool) -> None:
    """Write JSON as UTF-8 whatever the terminal speaks, and never fail for a sign that it cannot show."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(**({"encoding": "utf-8"} if strict else {"errors": "replace"}))
