"""Verify parts of a client's file: a stamp with its source, and which parts have grown stale (P9–P13)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.suitability import SuitabilityRules
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.verification import Part, PartState, Source, part_states, read_parts, read_sources
from workbench.ports import Store
from workbench.readmodels.filing import FileFacts
from workbench.settings import load_toml, resource

#: The part that figures and holdings say something of.
_BANK = "bank"


@dataclass(frozen=True, slots=True)
class ProfileRules:
    """What `resources/profile/profile.toml` says, of the branch where it has its own.

    Attributes:
        mourning_months: how long a bereavement holds when nothing else is said.
    """

    parts: tuple[Part, ...]
    sources: tuple[Source, ...]
    suitability: SuitabilityRules
    mourning_months: int

    def part(self, code: str) -> Part | None:
        return next((part for part in self.parts if part.code == code), None)

    def source(self, code: str) -> Source | None:
        return next((source for source in self.sources if source.code == code), None)


@dataclass(frozen=True, slots=True)
class StaleFile:
    """One client with the parts of the file that are stale, the oldest first."""

    facts: FileFacts
    parts: Sequence[PartState]


@cache
def profile_rules() -> ProfileRules:
    """Return the rules of files."""
    data = load_toml(resource("profile/profile.toml"))
    return ProfileRules(
        read_parts(data["parts"]),
        read_sources(data["sources"]),
        SuitabilityRules.from_data(data["suitability"]),
        int(data["mourning"]["months"]),
    )


def verify(
    store: Store, *, client: bytes, parts: Collection[str], source: str, on: date, today: date, note: str = ""
) -> Changes:
    """Record that parts of a file were verified on a day; a second word of one day takes the place of the first.

    Raises:
        Problem: `unknown-part`, `unknown-source`, or the day lies ahead.
    """
    rules = profile_rules()
    for part in parts or ("",):
        if rules.part(part) is None:
            raise _unknown("unknown-part", part, [one.code for one in rules.parts])
    if rules.source(source) is None:
        raise _unknown("unknown-source", source, [one.code for one in rules.sources])
    if on > today:
        raise Problem(
            "day-ahead",
            QT_TRANSLATE_NOOP("Problems", "{day} lies ahead; nothing was verified on it."),
            values={"day": on.isoformat()},
        )
    with store.transaction("verify", label=", ".join(sorted(parts))) as tx:
        for part in sorted(parts):
            row = tx.natural_id("verification", client.hex(), part, on.isoformat())
            tx.put(
                "verification",
                row,
                {"client_id": client, "part": part, "on": on, "source": source, "note": note.strip() or None},
            )
    return Changes(frozenset({"verification"}), tx.operation)


def file_states(facts: FileFacts, today: date) -> list[PartState]:
    """Return every part of a client's file with its newest stamp; a list of the bank counts as one of its date.

    Who came with a file and stands in no dated list was verified by that file on the day of its import.
    """
    rules = profile_rules()
    came = None if facts.by_hand else facts.since
    listed = {part.code: day for part in rules.parts if part.file and (day := facts.listed or came)}
    if facts.figures is not None:
        listed[_BANK] = max(facts.figures, listed.get(_BANK, facts.figures))
    return part_states(rules.parts, facts.stamps, filled=facts.filled, since=facts.since, listed=listed, today=today)


def stale_files(rows: Iterable[FileFacts], today: date, part: str = "") -> list[StaleFile]:
    """Return the clients whose file has stale parts, those that wait longest first; `part` keeps one part.

    Raises:
        Problem: `unknown-part`.
    """
    rules = profile_rules()
    if part and rules.part(part) is None:
        raise _unknown("unknown-part", part, [one.code for one in rules.parts])
    found = []
    for facts in rows:
        stale = [one for one in file_states(facts, today) if one.stale and part in ("", one.part.code)]
        if stale:
            stale.sort(key=lambda one: -(one.months or 0))
            found.append(StaleFile(facts, stale))
    return sorted(found, key=lambda one: (-(one.parts[0].months or 0), one.facts.name, one.facts.client_id))


def _unknown(code: str, word: str, choices: Sequence[str]) -> Problem:
    return Problem(
        code,
        QT_TRANSLATE_NOOP("Problems", "{word} is neither a part of the file nor a source."),
        QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
        {"word": word, "choices": ", ".join(choices)},
    )
