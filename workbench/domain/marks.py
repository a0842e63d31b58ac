"""What a manager says of a client in one word: the kinds of marks, their codes, and which marks hold on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP

Mode = Literal["single", "multi", "scored", "log"]
_MODES = ("single", "multi", "scored", "log")
#: A score runs from 0 to this.
FULL_SCORE = 100
#: The kind of mark that holds words of the manager's own.
TAG = "tag"
#: Characters of such a word.
LONGEST_TAG = 16


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing said of a client.

    Attributes:
        score: 0 to 100 for kinds that are scored, else None.
        on: the day it was said; `until` the last day on which it holds, None for no end.
    """

    id: bytes
    client_id: bytes
    kind: str
    code: str
    score: int | None = None
    note: str = ""
    on: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        return self.until is None or self.until >= day


@dataclass(frozen=True, slots=True)
class MarkCode:
    """One word of a kind; `group` is a code of the kind's groups, "" where it has none."""

    code: str
    name: Names
    group: str = ""


@dataclass(frozen=True, slots=True)
class MarkKind:
    """A kind of mark.

    Attributes:
        mode: single: one code a client; multi: any number; scored: a score for each code; log: every entry stays.
        note: the mark needs a text with it.
        free: the codes are usual ones; any other word may be said as well.
        file: a resource whose `[[reasons]]` give the codes instead, "" for none.
        groups: what the codes are grouped by, by code.
    """

    code: str
    name: Names
    mode: Mode
    codes: Mapping[str, MarkCode]
    note: bool = False
    free: bool = False
    file: str = ""
    groups: Mapping[str, Names] | None = None
    sources: tuple[str, ...] = ()

    def named(self, code: str) -> Names:
        """Return the name of a code; one that the file knows no longer stands for itself."""
        found = self.codes.get(code)
        return found.name if found else {"zh_CN": code, "en": code}


def read_mark_kinds(values: Mapping[str, object], file: str) -> dict[str, MarkKind]:
    """Read `value/marks.toml`.

    Raises:
        Problem: the file is not as it must be; the path of the key is named.
    """
    top = Section(values, file=file)
    top.only("kinds")
    sections = top.sections("kinds", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    kinds = (_kind(section) for section in sections)
    return {kind.code: kind for kind in kinds}


def _kind(section: Section) -> MarkKind:
    section.only("code", "mode", "name", "note", "free", "file", "sources", "groups", "codes")
    groups = {one.text("code"): one.names() for one in section.sections("groups", optional=True)}
    return MarkKind(
        section.text("code"),
        section.names(),
        cast("Mode", section.choice("mode", _MODES)),
        read_codes(section.sections("codes", least=1), tuple(groups)),
        section.flag("note", default=False),
        section.flag("free", default=False),
        section.text("file", ""),
        groups,
        section.texts("sources", ()),
    )


def read_codes(sections: tuple[Section, ...], groups: tuple[str, ...] = ()) -> dict[str, MarkCode]:
    """Read a list of codes with their names; other keys are left to whoever else reads the file."""
    unique(sections, "code", lambda section: section.text("code"))
    found = {}
    for section in sections:
        group = section.choice("group", groups) if groups else section.text("group", "")
        found[section.text("code")] = MarkCode(section.text("code"), section.names(), group)
    return found


def current(marks: Iterable[Mark], kind: str, day: date) -> list[Mark]:
    """Return the marks of a kind that hold on a day, in the order given."""
    return [mark for mark in marks if mark.kind == kind and mark.holds(day)]


def check_mark(kinds: Mapping[str, MarkKind], kind: str, code: str, score: int | None, note: str) -> MarkKind:
    """Return the kind of a mark that may be set.

    Raises:
        Problem: kind or code is unknown, the score is missing, out of range or not asked for, or a text is missing.
    """
    known = kinds.get(kind)
    if known is None:
        raise _unknown("unknown-mark-kind", kind, kinds)
    if known.free:
        check_tag(code)
    elif code not in known.codes:
        raise _unknown("unknown-mark-code", code, known.codes)
    if known.mode == "scored" and (score is None or not 0 <= score <= FULL_SCORE):
        raise Problem(
            "mark-score",
            QT_TRANSLATE_NOOP("Problems", "{kind} needs a score from 0 to 100."),
            QT_TRANSLATE_NOOP("Problems", "0 is the lowest, 100 the highest."),
            {"kind": kind},
        )
    if known.mode != "scored" and score is not None:
        raise Problem("mark-score", QT_TRANSLATE_NOOP("Problems", "{kind} has no score."), values={"kind": kind})
    if known.note and not note.strip():
        raise Problem(
            "mark-note",
            QT_TRANSLATE_NOOP("Problems", "{kind} needs a reason."),
            QT_TRANSLATE_NOOP("Problems", "Say why in a few words; they are kept with the mark."),
            {"kind": kind},
        )
    return known


def check_tag(text: str) -> str:
    """Return a word of the manager's own as it is kept, without the sign # and blanks around it.

    Raises:
        Problem: `bad-tag`: it is empty, too long, or more than one word.
    """
    plain = text.strip().lstrip("#＃").strip()
    if not plain or len(plain) > LONGEST_TAG or any(sign.isspace() or sign in ",，、;；#" for sign in plain):
        raise Problem(
            "bad-tag",
            QT_TRANSLATE_NOOP("Problems", "{text} is no tag."),
            QT_TRANSLATE_NOOP("Problems", "A tag is one word of at most {most} characters, without blanks and commas."),
            {"text": text.strip()[:40], "most": LONGEST_TAG},
        )
    return plain


def _unknown(problem: str, found: str, known: Iterable[str]) -> Problem:
    return Problem(
        problem,
        QT_TRANSLATE_NOOP("Problems", "There is no mark {found}."),
        QT_TRANSLATE_NOOP("Problems", "Known are: {known}"),
        {"found": found, "known": ", ".join(known)},
    )
