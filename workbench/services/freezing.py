"""Keeps the figures of a report about a period that is over when it is first printed; later prints show the same."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from workbench.ports import Store, Transaction
from workbench.readmodels.documents import Letterhead
from workbench.readmodels.plain import from_plain, to_plain
from workbench.services.rules import Rules
from workbench.texts import Texts


@dataclass(frozen=True, slots=True)
class RuleUsed:
    """One version that a report was judged by; `effective` is the day from which the book goes by it, or its own."""

    kind: str
    code: str
    version: str
    effective: str


@dataclass(frozen=True, slots=True)
class Period:
    """A period that is over.

    Attributes:
        month: its last month, '2026-10'.
        scope: what else the report is about, and its language.
    """

    month: str
    scope: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Figures that were kept at the UTC ISO moment `at`; `version` counts on with each print with later data."""

    at: str
    version: int
    rules: tuple[RuleUsed, ...]
    payload: Mapping[str, Any]


def rules_used(rules: Rules) -> tuple[RuleUsed, ...]:
    """Return the versions in force, as a report names them."""
    found = []
    for one in rules.in_force:
        day = one.effective or one.rule.effective
        found.append(RuleUsed(one.kind, one.rule.code, one.rule.version, day.isoformat()))
    return tuple(found)


def rules_line(rules: Rules, texts: Texts) -> str:
    """Return the versions in force in words, for the foot of a document."""
    said = []
    for one in rules.in_force:
        values = {"name": texts.named(one.rule.name), "version": one.rule.version}
        day = (one.effective or one.rule.effective).isoformat()
        said.append(texts.tr("Reports", "{name} {version} (from {day})", day=day, **values))
    return "  ".join(said)


def kept_versions(store: Store, name: str, period: Period) -> list[Kept]:
    """Return what was kept of a report, the first print first."""
    return [
        Kept(
            row["at"],
            row["version"],
            tuple(RuleUsed(**one) for one in json.loads(row["rules"] or "[]")),
            json.loads(row["payload"]),
        )
        for row in store.frozen_reports(name, period.month, period.scope)
    ]


def model_from(kept: Kept, kind: type, letterhead: Letterhead, words: Mapping[str, str]) -> Any:
    """Return the report as it was first printed; only who prints it when is new, and words that somebody types now.

    Args:
        kind: the record of the document.
        letterhead: of now; the day of the figures and the rules stay as they were.
        words: texts of the record that are no figures; empty ones stay as they were.
    """
    model: Any = from_plain(kind, kept.payload)
    head = replace(letterhead, data_date=model.letterhead.data_date, rules=model.letterhead.rules)
    head = replace(head, frozen_on=kept_on(kept.at))
    return replace(model, letterhead=head, **{key: text for key, text in words.items() if text})


def freeze(
    store: Store, tx: Transaction, *, name: str, period: Period, model: Any, used: Sequence[RuleUsed], at: str
) -> None:
    """Keep the figures of a report beside those that were kept before; nothing that was kept is ever replaced."""
    version = 1 + len(store.frozen_reports(name, period.month, period.scope))
    row = tx.natural_id("frozen_report", name, period.month, period.scope, str(version))
    tx.put(
        "frozen_report",
        row,
        {
            "name": name,
            "period": period.month,
            "scope": period.scope,
            "version": version,
            "payload": json.dumps(to_plain(model), ensure_ascii=False, separators=(",", ":")),
            "rules": json.dumps([to_plain(one) for one in used], ensure_ascii=False),
            "at": at,
        },
    )


def kept_on(moment: str) -> str:
    """Return the manager's own day of a UTC ISO moment, as ISO text."""
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def month_end(month: str) -> date:
    """Return the last day of a month such as '2026-10'."""
    year, number = int(month[:4]), int(month[5:7])
    return date(year, number, monthrange(year, number)[1])
