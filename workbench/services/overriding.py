"""Set a client's tier by hand (客户经理手工调整, ST13) with a reason and an end, and take that back.

What was set before stays in the book with its days, so that a past day is told as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Scheme
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.tierresults import Override
from workbench.ports import Store, Transaction, Value
from workbench.services.rules import Rules

_TOUCHED = frozenset({"tier_override"})
_DAY = timedelta(days=1)


def override_tier(
    store: Store,
    *,
    rules: Rules,
    client: bytes,
    scheme: str,
    tier: str,
    reason: str,
    since: date,
    until: date | None = None,
) -> Changes:
    """Set a client's tier under a scheme from `since` to `until`, both included; None leaves the end open.

    A tier set earlier ends the day before. After `until` the rating stands again. The same words on the same day
    change nothing.

    Args:
        tier: the code of the tier.

    Raises:
        Problem: scheme or tier is unknown, the scheme only groups another one, the reason is empty, or the end lies
            before the beginning. Nothing is written then.
    """
    _check(overridable(rules.installed_scheme(scheme)), tier, reason, since, until)
    wanted = Override(tier, reason.strip(), since, until)
    if wanted in list(_own(store, client, scheme)):
        return Changes()
    with store.transaction("tier-set", label=f"{scheme}/{tier}", reason=wanted.reason) as tx:
        row = _row(tx, client, scheme, since)
        _end(store, tx, client, scheme, since, keep=row)
        values: dict[str, Value] = {"tier": tier, "since": since, "until": until, "reason": wanted.reason}
        tx.put("tier_override", row, {"client_id": client, "scheme": scheme, **values})
    return Changes(_TOUCHED, tx.operation)


def _check(scheme: Scheme, tier: str, reason: str, since: date, until: date | None) -> None:
    """Refuse a tier that the scheme has not, an empty reason, and an end before the beginning."""
    if scheme.rank(tier) < 0:
        raise Problem(
            "unknown-tier",
            QT_TRANSLATE_NOOP("Problems", "{scheme} has no tier {tier}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
            {"scheme": scheme.code, "tier": tier, "choices": ", ".join(one.code for one in scheme.tiers)},
        )
    if not reason.strip():
        raise Problem(
            "tier-without-reason",
            QT_TRANSLATE_NOOP("Problems", "A tier set by hand needs a reason."),
            QT_TRANSLATE_NOOP("Problems", "Say why; the reason is kept with the tier."),
        )
    if until is not None and until < since:
        raise Problem(
            "tier-ends-early",
            QT_TRANSLATE_NOOP("Problems", "{until} lies before {since}, the first day of the tier."),
            QT_TRANSLATE_NOOP("Problems", "Choose a later day, or leave it open."),
            {"until": until, "since": since},
        )


def clear_override(store: Store, *, client: bytes, scheme: str, on: date) -> Changes:
    """Take a tier set by hand back from `on` on; the rating stands again. Changes nothing where there is none."""
    with store.transaction("tier-set", label=scheme) as tx:
        _end(store, tx, client, scheme, on)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def overridable(scheme: Scheme) -> Scheme:
    """Return a scheme whose tiers can be set by hand.

    Raises:
        Problem: it only groups the tiers of another scheme.
    """
    if scheme.kind == "derived":
        raise Problem(
            "tier-derived",
            QT_TRANSLATE_NOOP("Problems", "The tiers of {scheme} follow from those of {base}."),
            QT_TRANSLATE_NOOP("Problems", "Set the tier under {base} by hand."),
            {"scheme": scheme.code, "base": scheme.derives},
        )
    return scheme


def _end(store: Store, tx: Transaction, client: bytes, scheme: str, on: date, keep: bytes = b"") -> None:
    """Let everything set by hand end before `on`, except the row `keep`; what would have begun later is dropped."""
    for one in _own(store, client, scheme):
        begun = one.since is not None and one.since < on
        if one.since is None or (one.until is not None and one.until < on):
            continue
        row = _row(tx, client, scheme, one.since)
        if row == keep:
            continue
        if begun:
            tx.put("tier_override", row, {"until": on - _DAY})
        else:
            tx.delete("tier_override", row)


def _own(store: Store, client: bytes, scheme: str) -> Iterator[Override]:
    return (one for code, one in store.overrides([client]).get(client, ()) if code == scheme)


def _row(tx: Transaction, client: bytes, scheme: str, since: date) -> bytes:
    """Return the row of what was set on a day: one a client, scheme and day."""
    return tx.natural_id("tier_override", client.hex(), scheme, since.isoformat())
