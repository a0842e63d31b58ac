"""One run of the command line: the book, the day, the language and how results are shown."""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO

from db.desk import Desk
from db.store import open_book
from ui.cli.output import say_document
from ui.cli.tables import table
from ui.workspace import Workspace
from workbench.domain.problems import Place, Problem, WrongPassphraseError
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Progress
from workbench.services.rules import Rules
from workbench.settings import default_book
from workbench.texts import Texts

_VARIABLE = "GUANHU_PASSPHRASE"
#: The name of an operation has its device, its incarnation and its number.
_OPERATION_DOTS = 2


class Misused(Exception):  # noqa: N818 - the user's slip, not our error
    """The command was called in a way that its parser cannot see; ends with exit code 2."""


class Session:
    """What every command needs; the book is opened when a command first asks for it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.texts = Texts(options.lang)
        now = dt.datetime.now().astimezone().date()
        #: Of a book as it stood, the day on which it stood so.
        self.today: dt.date = options.today or self._day_in(options.book_on) or now
        self._workspace: Workspace | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._workspace is not None:
            self._workspace.close()

    # -- the book

    @property
    def book_path(self) -> Path:
        return default_book() if self.options.book is None else Path(self.options.book)

    @property
    def can_open(self) -> bool:
        """Tell whether the book and a passphrase are there without asking anybody."""
        given = self.options.passphrase_file or _VARIABLE in os.environ
        return self.book_path.exists() and bool(given)

    @property
    def desk(self) -> Desk:
        """Return the open book."""
        return self.workspace.desk

    @property
    def workspace(self) -> Workspace:
        """Return the book with its rules."""
        if self._workspace is None:
            self.adopt(open_book(self.book_path, self.passphrase(), kind=Desk))
            if self.options.book_on:
                self._visit(self.options.book_on)
        assert self._workspace is not None
        return self._workspace

    def adopt(self, desk: Desk) -> Desk:
        """Take over a book that was just opened or made; the session closes it."""
        self._workspace = Workspace(desk, lambda: self.today)
        return desk

    def _visit(self, when: str) -> None:
        """Take the book as it stood at the end of a day, at a moment, or after an operation."""
        from db.past import book_as_of, cut_after, cut_at, end_of  # what few runs need

        assert self._workspace is not None
        desk = self._workspace.present
        if when.count(".") == _OPERATION_DOTS:
            cut = cut_after(desk, when)
        elif self._day_in(when) and len(when) == len("2026-11-22"):
            cut = cut_at(desk, end_of(dt.date.fromisoformat(when)))
        else:
            cut = cut_at(desk, int(self.moment(when)[1].astimezone().timestamp() * 1000))
        self._workspace.visit(book_as_of(desk, cut, self.progress()), self.today)

    @staticmethod
    def _day_in(when: str | None) -> dt.date | None:
        """Return the day that a moment begins with, None for an operation or anything else."""
        try:
            return dt.date.fromisoformat((when or "")[:10])
        except ValueError:
            return None

    @property
    def rules(self) -> Rules:
        """Return the rules in force, with the caches brought up to the session's day."""
        self.workspace.refresh()
        return self.workspace.rules

    def refresh(self) -> None:
        """Evaluate what a change has touched."""
        self.workspace.refresh()

    def passphrase(self, *, new: bool = False) -> str:
        """Return the passphrase from `--passphrase-file`, the environment or a prompt."""
        return self._secret(self.options.passphrase_file, _VARIABLE, new=new)

    def packet_passphrase(self, *, new: bool = False) -> str:
        """Return the passphrase of a packet from `--packet-passphrase-file`, the environment or a prompt."""
        return self._secret(self.options.packet_passphrase_file, "GUANHU_PACKET_PASSPHRASE", new=new)

    def _secret(self, file: str | None, variable: str, *, new: bool) -> str:
        given = read_secret(Path(file)) if file else os.environ.get(variable)
        if given is None:
            given = self._asked(variable, new=new)
        if new and not given:
            raise WrongPassphraseError(
                "passphrase-empty",
                QT_TRANSLATE_NOOP("Problems", "The passphrase is empty."),
                QT_TRANSLATE_NOOP("Problems", "Choose a few words that only you know."),
            )
        return given

    def _asked(self, variable: str, *, new: bool) -> str:
        if not sys.stdin.isatty():
            raise WrongPassphraseError(
                "passphrase-needed",
                QT_TRANSLATE_NOOP("Problems", "The passphrase is needed."),
                QT_TRANSLATE_NOOP("Problems", "Give it at the prompt, in a file, or in the variable {variable}."),
                {"variable": variable},
            )
        first = getpass.getpass(self.texts.tr("CommandLine", "Passphrase: "))
        if new and first != getpass.getpass(self.texts.tr("CommandLine", "Once more: ")):
            raise WrongPassphraseError(
                "passphrases-differ", QT_TRANSLATE_NOOP("Problems", "The two passphrases are not the same.")
            )
        return first

    def now(self) -> str:
        """Return the moment as UTC ISO text."""
        return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def moment(self, text: str | None = None) -> tuple[str, dt.datetime]:
        """Return (UTC ISO text, the manager's local time) of a moment, without one of now on the session's day.

        Raises:
            Problem: it is not written as a moment.
        """
        try:
            # `--today` is the day it is taken to be, whatever the clock says.
            moment = (
                dt.datetime.fromisoformat(text.strip())
                if text
                else dt.datetime.combine(self.today, dt.datetime.now().astimezone().time())
            )
            local = moment.astimezone()
            return local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), local.replace(tzinfo=None)
        except (ValueError, OverflowError, OSError):
            raise Problem(
                "bad-moment",
                QT_TRANSLATE_NOOP("Problems", "{text} is not a moment."),
                QT_TRANSLATE_NOOP("Problems", "Write it as 2026-11-21T09:30."),
                {"text": text or ""},
            ) from None

    def days(self, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
        """Return the days as they are; the first must not lie after the last."""
        if first > last:
            raise Misused(self.texts.tr("CommandLine", "{first} lies after {last}.", first=first, last=last))
        return first, last

    # -- showing

    def show(self, document: Any, lines: Callable[[], Sequence[str]] | None = None) -> None:
        """Print one JSON document, or the lines for people."""
        as_json = self.options.json
        say_document(document, lines() if lines and not as_json else (), as_json=as_json)

    def show_table(
        self, document: Any, heads: Sequence[str], rows: Sequence[Sequence[object]], empty: str | None = None
    ) -> None:
        """Print one JSON document, or a table for people."""
        nothing = empty or self.texts.tr("CommandLine", "Nothing.")
        self.show(document, lambda: table(heads, rows) if rows else [nothing])

    def show_problem(self, problem: Problem) -> None:
        """Say a problem on stderr, and as JSON on stdout where that was asked for."""
        message, hint = self.texts.problem(problem), self.texts.hint(problem)
        print(f"{place_text(problem.where, message)}{message}", *([hint] if hint else []), sep="\n", file=sys.stderr)
        if self.options.json:
            where = asdict(problem.where)
            document = {"code": problem.code, "message": message, "where": where, "hint": hint or None}
            with suppress(Problem):  # it was just said that nothing can be written
                say_document({"problem": document}, (), as_json=True)

    def progress(self, stream: TextIO | None = None) -> Progress:
        """Return a progress callback that draws a line for people and nothing for machines or pipes."""
        out = stream or sys.stderr
        if self.options.json or not out.isatty():
            return _no_progress

        def draw(done: int, total: int, text: str = "") -> None:
            share = f"{100 * done // total}%" if total else ""
            print(f"\r\033[K{self.texts.tr('Import', text)} {share}", end="", file=out, flush=True)

        return draw


def _no_progress(done: int, total: int, text: str = "") -> None:
    """Report progress to nobody."""


def read_secret(path: Path) -> str:
    """Return the first line of a passphrase file.

    Raises:
        Problem: the file cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()[0]
    except (OSError, UnicodeDecodeError, IndexError):
        raise WrongPassphraseError(
            "passphrase-file",
            QT_TRANSLATE_NOOP("Problems", "The passphrase file {file} cannot be read."),
            QT_TRANSLATE_NOOP("Problems", "It must hold the passphrase in its first line, as UTF-8."),
            {"file": path.name},
            Place(file=path.name),
        ) from None


def place_text(where: Place, message: str = "") -> str:
    """Return a place as `file, sheet, row: ` with what is known of it and the message does not say itself."""
    parts = [where.file, where.sheet, where.row and str(where.row), where.column]
    known = [part for part in parts if part and Path(part).name not in message]
    return f"{', '.join(known)}: " if known else ""
