"""The service plan of a client (MS6, F18) and the grid of nine fields: read with what is known, written in parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.plans import Part, PlanRules, known_facts, read_plan_rules
from workbench.domain.problems import Problem
from workbench.domain.reasons import Reason
from workbench.domain.rulefile import Section
from workbench.domain.series import series_of
from workbench.domain.standards import band_of
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.services.rules import Rules, reason_text
from workbench.settings import load_toml, resource
from workbench.texts import Texts

_FILE = "desk/plan.toml"
_TOUCHED = frozenset({"passage"})
#: The setting of the book that shows the grid on the card.
GRID_SHOWN = "card.grid"


@cache
def plan_rules() -> PlanRules:
    """Return what plans and grids consist of, of the branch where it has its own."""
    return read_plan_rules(Section(load_toml(resource(_FILE)), "", _FILE))


@dataclass(frozen=True, slots=True)
class PlanPart:
    """One part of a plan: what was written on which day, and what is known and could be adopted."""

    part: Part
    text: str
    on: date | None
    known: Sequence[Reason]


@dataclass(frozen=True, slots=True)
class ServicePlan:
    """A client's plan and grid.

    Attributes:
        needed: the standard asks for a plan for the client's band.
        written: the day of the newest part, None while there is no plan.
        grid: the cells that were written, by code.
        grid_shown: the book shows the grid on the card.
    """

    parts: Sequence[PlanPart]
    needed: bool
    written: date | None
    grid: Mapping[str, str]
    grid_shown: bool


def plan_of(store: Store, *, rules: Rules, client: bytes, today: date) -> ServicePlan | None:
    """Return the plan of a client with what is known for each part; None when there is no such client."""
    (facts,) = store.facts([client]) or (None,)
    if facts is None:
        return None
    own = store.passages([client]).get(client, {})
    known = known_facts(facts, plan_rules(), today)
    band = band_of(series_of(facts, today), rules.standard)
    parts = [
        PlanPart(part, *own.get(("plan", part.code), ("", None)), known.get(part.code, ()))
        for part in plan_rules().parts
    ]
    return ServicePlan(
        parts=parts,
        needed=band is not None and band.code in rules.standard.plan_bands,
        written=max((part.on for part in parts if part.on is not None), default=None),
        grid={code: text for (kind, code), (text, _on) in own.items() if kind == "grid"},
        grid_shown=store.setting(GRID_SHOWN) == "1",
    )


def known_text(part: PlanPart, texts: Texts) -> str:
    """Return what is known for a part in the language of `texts`, one line each."""
    return "\n".join(reason_text((reason.text, reason.values), texts, "Plans") for reason in part.known)


def write_passages(store: Store, *, client: bytes, kind: str, texts: Mapping[str, str], today: date) -> Changes:
    """Write parts of a plan or cells of a grid; an empty text takes a part away.

    Args:
        kind: `plan` or `grid`; `texts` by the codes of `resources/desk/plan.toml`.

    Raises:
        Problem: there is no such client or part.
    """
    codes = plan_rules().codes(kind)
    unknown = [code for code in texts if code not in codes]
    if unknown:
        raise Problem(
            "unknown-part",
            QT_TRANSLATE_NOOP("Problems", "There is no part {code}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {codes}"),
            {"code": unknown[0], "codes": " ".join(codes)},
        )
    if store.row("client", client) is None:
        raise Problem("no-such-client", QT_TRANSLATE_NOOP("Problems", "This client is no longer there."))
    own = store.passages([client]).get(client, {})
    fresh = {code: text.strip() for code, text in texts.items() if own.get((kind, code), ("", None))[0] != text.strip()}
    if not fresh:
        return Changes()
    with store.transaction(kind) as tx:
        for code, text in fresh.items():
            row = tx.natural_id("passage", client.hex(), kind, code)
            if text:
                tx.put("passage", row, {"client_id": client, "kind": kind, "code": code, "text": text, "on": today})
            else:
                tx.delete("passage", row)
    return Changes(_TOUCHED, tx.operation)
