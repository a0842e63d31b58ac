"""The parser that says its own words in the user's language, and the types of single arguments."""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import orjson

from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.texts import Texts

USAGE = 2
#: Stands before a tag that is taken away.
TAKE = "\u2212"
#: Years that every calendar of the program covers whole.
FIRST_YEAR, LAST_YEAR = 1900, 2100
#: What argparse says, and how we say it; names and values fill the placeholders.
_SAID: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"the following arguments are required: (?P<what>.+)", re.DOTALL),
        QT_TRANSLATE_NOOP("CommandLine", "Missing: {what}"),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<what>.+)", re.DOTALL),
        QT_TRANSLATE_NOOP("CommandLine", "Not understood: {what}"),
    ),
    (
        re.compile(r"argument COMMAND: invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)", re.DOTALL),
        QT_TRANSLATE_NOOP("CommandLine", "There is no command {value}. Commands are: {known}"),
    ),
    (
        re.compile(r"argument (?P<what>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)", re.DOTALL),
        QT_TRANSLATE_NOOP("CommandLine", "{what} cannot be {value}. Choose one of: {known}"),
    ),
    (
        re.compile(r"argument (?P<what>.+?): expected (?:one|at least one) argument"),
        QT_TRANSLATE_NOOP("CommandLine", "{what} needs a value."),
    ),
    (
        re.compile(r"argument (?P<what>.+?): invalid \S+ value: (?P<value>.+)", re.DOTALL),
        QT_TRANSLATE_NOOP("CommandLine", "{what} cannot be {value}."),
    ),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks the language of `texts`."""

    def __init__(self, *, texts: Texts, machine: bool = False, **options: Any) -> None:
        self._texts, self._machine = texts, machine
        #: Whether -WORD is an argument, a tag to be taken away, and no option.
        self.takes_tags = False
        super().__init__(**(options | {"add_help": False, "allow_abbrev": False}))
        # The titles of argparse's own two groups have no public name.
        for group, title in zip(
            self._action_groups,
            (QT_TRANSLATE_NOOP("CommandLine", "arguments"), QT_TRANSLATE_NOOP("CommandLine", "options")),
            strict=False,
        ):
            group.title = texts.tr("CommandLine", title)

    def offer_help(self) -> None:
        """Add -h, described in the language of the user."""
        self.add_argument("-h", "--help", action="help", help=self._texts.tr("CommandLine", "show this and end"))

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Override ArgumentParser.parse_known_args: hand over -代发 with a minus sign, which begins no option."""
        if self.takes_tags and args is not None:
            args = [
                TAKE + one[1:] if one[:1] == "-" and one[1:2] not in ("", "-") and one != "-h" else one for one in args
            ]
        return super().parse_known_args(args, namespace)

    def format_usage(self) -> str:
        """Override ArgumentParser.format_usage."""
        return self._translated(super().format_usage())

    def format_help(self) -> str:
        """Override ArgumentParser.format_help."""
        return self._translated(super().format_help())

    def _translated(self, text: str) -> str:
        return text.replace("usage:", self._texts.tr("CommandLine", "usage:"), 1)

    def error(self, message: str) -> NoReturn:
        """Override ArgumentParser.error: one sentence, and how the command is called."""
        sentence = said(self._texts, message)
        print(sentence, file=sys.stderr)
        print(self.format_usage().rstrip(), file=sys.stderr)
        if self._machine:
            where = dict.fromkeys(("file", "sheet", "row", "column"))
            hint = " ".join(self.format_usage().split())
            document = {"code": "usage", "message": sentence, "where": where, "hint": hint}
            print(orjson.dumps({"problem": document}, option=orjson.OPT_INDENT_2).decode())
        raise SystemExit(USAGE)


def said(texts: Texts, message: str) -> str:
    """Return what argparse complains of in the language of `texts`; what it does not know stays as it is."""
    for pattern, text in _SAID:
        found = pattern.fullmatch(message)
        if found:
            return texts.tr("CommandLine", text, **found.groupdict())
    return message.partition(": ")[2] if message.startswith("argument ") else message


class Kinds:
    """Types of arguments: each reads a text or refuses it with a sentence."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def day(self, text: str) -> dt.date:
        """Read a day such as 2026-11-21."""
        try:
            day = dt.date.fromisoformat(text)
        except ValueError:
            day = dt.date.min
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise argparse.ArgumentTypeError(
                self._texts.tr(
                    "CommandLine",
                    "{text} is not a day such as 2026-11-21, of the years {first} to {last}.",
                    text=text,
                    first=FIRST_YEAR,
                    last=LAST_YEAR,
                )
            )
        return day

    def number(self, low: int, high: int) -> Callable[[str], int]:
        """Return a reader of whole numbers from `low` to `high`."""

        def read(text: str) -> int:
            plain = text.strip()
            value = int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 12 else -1
            if not low <= value <= high:
                raise argparse.ArgumentTypeError(
                    self._texts.tr(
                        "CommandLine", "{text} is not a number from {low} to {high}.", text=text, low=low, high=high
                    )
                )
            return value

        return read

    def year(self, text: str) -> int:
        """Read a year that the calendars cover."""
        return self.number(FIRST_YEAR, LAST_YEAR)(text)
