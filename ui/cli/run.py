"""Run one command: problems become sentences and exit codes, never tracebacks."""

from __future__ import annotations

import argparse
import sys

from ui.cli.commands import COMMANDS
from ui.cli.session import Session
from workbench.domain.problems import CancelledError, Problem, WrongPassphraseError

DONE, REJECTED, USAGE, PROBLEM, LOCKED = 0, 1, 2, 3, 4


def run_command(options: argparse.Namespace) -> int:
    """Run one command and return its exit code; a problem becomes a sentence, never a traceback."""
    session = Session(options)
    try:
        with session:
            return COMMANDS[options.command](session) or DONE
    except Problem as problem:
        session.show_problem(problem)
        return LOCKED if isinstance(problem, WrongPassphraseError) else PROBLEM
    except (CancelledError, KeyboardInterrupt):
        print(session.texts.tr("CommandLine", "Cancelled; nothing was written."), file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
