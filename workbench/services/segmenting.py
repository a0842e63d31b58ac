"""Keep groups of clients with their goal and plan, and check how far each plan has come (L10, L11)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.filters import Filter, check
from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section
from workbench.domain.segments import FILTERS, SegmentCheck, checked
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.services.listing import group_members
from workbench.services.rules import Rules
from workbench.services.valuing import ValueBook
from workbench.settings import load_toml, resource

_TOUCHED = frozenset({"segment"})


@cache
def contents() -> Mapping[str, Names]:
    """Return what a plan may consist of, by code (L11)."""
    path = resource("value/segments.toml")
    top = Section(load_toml(path), file=path.name)
    return {one.text("code"): one.names() for one in top.sections("contents", least=1)}


def save_segment(
    store: Store,
    *,
    name: str,
    wanted: Filter,
    segment: bytes | None = None,
    goal: str = "",
    content: str = "",
    starts: date | None = None,
    until: date | None = None,
    note: str = "",
) -> Changes:
    """Make a group, or with `segment` change the one of that id.

    Raises:
        Problem: it has no name, filter or content are unknown, or it ends before it begins.
    """
    _check(name, wanted, content, starts, until)
    kept = {key: sorted(set(codes)) for key, codes in wanted.items() if codes}
    with store.transaction("segment", label=name.strip()) as tx:
        tx.put(
            "segment",
            segment or tx.new_id(),
            {
                "name": name.strip(),
                "filter": json.dumps(kept, ensure_ascii=False, sort_keys=True),
                "goal": goal.strip() or None,
                "content": content or None,
                "starts": starts,
                "until": until,
                "note": note.strip() or None,
            },
        )
    return Changes(_TOUCHED, tx.operation)


def _check(name: str, wanted: Filter, content: str, starts: date | None, until: date | None) -> None:
    if not name.strip():
        raise Problem("segment-name", QT_TRANSLATE_NOOP("Problems", "A group of clients needs a name."))
    strange = [key for key in wanted if key not in FILTERS]
    if strange or (content and content not in contents()):
        raise Problem(
            "segment-filter",
            QT_TRANSLATE_NOOP("Problems", "A group of clients cannot go by {what}."),
            QT_TRANSLATE_NOOP("Problems", "Known are: {known}"),
            {"what": ", ".join(strange) or content, "known": ", ".join(FILTERS if strange else contents())},
        )
    check(wanted)
    if starts and until and until < starts:
        raise Problem(
            "segment-days",
            QT_TRANSLATE_NOOP("Problems", "The plan ends before it begins."),
            QT_TRANSLATE_NOOP("Problems", "Choose a later last day, or none."),
        )


def delete_segment(store: Store, *, segment: bytes) -> Changes:
    """Delete a group; its clients stay as they are."""
    with store.transaction("segment") as tx:
        tx.delete("segment", segment)
    return Changes(_TOUCHED, tx.operation)


def segment_checks(store: Store, book: ValueBook, *, rules: Rules) -> list[SegmentCheck]:
    """Return how far each plan has come, from the value views of a day; contacts are what the standard counts."""
    found = []
    for segment in store.segments():
        last = min(book.day, segment.until or book.day)
        contacted = store.contacted(rules.standard.contact, segment.starts, last)
        members = group_members(store, segment, book, rules=rules)
        found.append(checked(segment, members, contacted))
    return found
