"""Duties of the desk itself: record what was done, list what stands open, and whom a batch may go to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from workbench.domain.changes import Changes
from workbench.domain.deskduties import Deed, DeskDuty, duty_state, duty_states, period_of
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.ways import may_message
from workbench.ports import FIGURES, Store, Value
from workbench.readmodels.upkeep import BatchList, DeskView, WatchedClient
from workbench.services.judging import Person, worth
from workbench.services.rules import Rules

_MOST = 10_000
#: Why a message must not go to a client, the strongest reason first.
_BLOCKS = {
    "deceased": QT_TRANSLATE_NOOP("Coverage", "Deceased"),
    "no-contact": QT_TRANSLATE_NOOP("Coverage", "Asked not to be disturbed"),
    "mourning": QT_TRANSLATE_NOOP("Coverage", "In mourning until {until}"),
    "refused": QT_TRANSLATE_NOOP("Coverage", "Refused messages"),
    "no-consent": QT_TRANSLATE_NOOP("Coverage", "Consent to messages is not recorded"),
    "no-mobile": QT_TRANSLATE_NOOP("Coverage", "No whole mobile number"),
}


def desk_duties(store: Store, *, rules: Rules, today: date) -> DeskView:
    """Return every duty of the desk in its running period, and the last one while it is overdue within its tail.

    Each `DutyState` has `duty` (code, name, period, required, band), `first`/`last` of the period, `done`, `left`,
    `days_left`, `state` (due, overdue, done) and `proofs` (deeds, prints, interactions that count).
    """
    duties = rules.standard.desk
    # Interactions are many: they are looked up no further back than the duties that they prove reach.
    firsts = {one.code: period_of(one.period, period_of(one.period, today)[0] - timedelta(days=1))[0] for one in duties}
    talked = min((firsts[one.code] for one in duties if one.channels), default=today)
    found = _proofs(store, duties, min(firsts.values(), default=today), today, talked)
    return DeskView(today, duty_states(duties, found, today, store.book_since()))


def desk_duties_between(store: Store, *, rules: Rules, first: date, last: date, today: date) -> DeskView:
    """Return every duty in every one of its periods that ends between two days (a quarter, a year), oldest first.

    Periods that ended before the first client came into the book are left out.
    """
    duties = rules.standard.desk
    begins = min((period_of(one.period, first)[0] for one in duties), default=first)
    found = _proofs(store, duties, begins, min(last, today))
    since, states = store.book_since() or first, []
    for duty in duties:
        day = first
        while (span := period_of(duty.period, day))[1] <= last:
            if span[1] >= since:
                states.append(duty_state(duty, found[duty.code], today, span[0]))
            day = span[1] + timedelta(days=1)
    return DeskView(today, sorted(states, key=lambda one: (one.first, one.duty.code)))


def _proofs(
    store: Store, duties: Sequence[DeskDuty], first: date, last: date, talked: date | None = None
) -> dict[str, list[Deed]]:
    """Return what proves each duty, by its code: recorded deeds, prints of its documents, interactions.

    Interactions count from the day `talked` on, by default from the first day.
    """
    found: dict[str, list[Deed]] = defaultdict(list)
    for deed in store.deeds(first, last):
        found[deed.code].append(deed)
    printed: dict[str, list[date]] = defaultdict(list)
    for document, moment in store.prints(first, last):
        printed[document].append(_local_day(moment))
    channels = sorted({channel for duty in duties for channel in duty.channels})
    contacts = store.contacts_by(channels, talked or first, last)
    for duty in duties:
        found[duty.code] += [Deed(duty.code, on, 1, name) for name in duty.printed for on in printed[name]]
        found[duty.code] += [Deed(duty.code, on, 1, channel) for channel, on in contacts if channel in duty.channels]
    return found


def _local_day(moment: str) -> date:
    """Return the manager's local day of a UTC ISO moment."""
    return datetime.fromisoformat(moment).astimezone().date()


def record_deed(
    store: Store, *, rules: Rules, code: str, on: date, today: date, count: int = 1, note: str = ""
) -> Changes:
    """Record that the desk did a duty of its own on a day; undoable.

    Args:
        code: of a desk duty of the standard; a batch of messages names its band: `product-sms/20-100`.

    Raises:
        Problem: `unknown-deed`, `in-the-future`, `bad-count`.
    """
    codes = [duty.code for duty in rules.standard.desk]
    if code not in codes:
        raise Problem(
            "unknown-deed",
            QT_TRANSLATE_NOOP("Problems", "The desk has no duty {code}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
            {"code": code, "names": ", ".join(codes)},
        )
    if on > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; a deed is recorded after it was done."),
            QT_TRANSLATE_NOOP("Problems", "Record it on its day."),
            {"day": on.isoformat()},
        )
    if not 1 <= count <= _MOST:
        raise Problem(
            "bad-count",
            QT_TRANSLATE_NOOP("Problems", "{count} is no number of times."),
            QT_TRANSLATE_NOOP("Problems", "Give a whole number from 1 on."),
            {"count": count},
        )
    with store.transaction("deed", label=code) as tx:
        row: dict[str, Value] = {"code": code, "on": on, "count": count, "note": note.strip() or None}
        tx.put("deed", tx.new_id(), row)
    return Changes(frozenset({"deed"}), tx.operation)


def forget_deed(store: Store, *, deed: bytes) -> Changes:
    """Take a recorded deed back; undoable."""
    with store.transaction("deed") as tx:
        if store.row("deed", deed) is not None:
            tx.delete("deed", deed)
    return Changes(frozenset({"deed"}), tx.operation) if tx.operation else Changes()


def batch_list(store: Store, *, rules: Rules, band: str, today: date) -> BatchList:
    """Return to whom of a band a batch of messages may go, and who is left out and why.

    `blocked` rows have `code` one of deceased, no-contact, mourning, refused, no-consent, no-mobile, and a reason.

    Raises:
        Problem: `unknown-band`.
    """
    codes = [one.code for one in rules.standard.bands]
    if band not in codes:
        raise Problem(
            "unknown-band",
            QT_TRANSLATE_NOOP("Problems", "There is no band {code}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
            {"code": band, "names": ", ".join(codes)},
        )
    may: list[WatchedClient] = []
    blocked: list[WatchedClient] = []
    lowest = rules.standard.bands[codes.index(band)].low
    for person in worth(store, lowest, rules=rules, day=today, parts=FIGURES._replace(ways=True)):
        if person.band_code == band and person.facts.client.status == "managed":
            why = _blocked_by(person, today)
            (blocked if why else may).append(_row(person, why))
    order = {code: place for place, code in enumerate(_BLOCKS)}
    may.sort(key=lambda row: (-(row.value_fen or 0), row.client_id))
    blocked.sort(key=lambda row: (order[row.code], -(row.value_fen or 0), row.client_id))
    return BatchList(band, may, blocked)


def _blocked_by(person: Person, today: date) -> str:
    client = person.facts.client
    if client.deceased_on is not None:
        return "deceased"
    if client.no_contact:
        return "no-contact"
    if client.mourning_until is not None and client.mourning_until >= today:
        return "mourning"
    mobiles = [way for way in person.facts.ways if way.kind == "mobile" and way.value and not way.masked]
    agreed = may_message(client, mobiles)
    if agreed is None:
        return "no-consent"
    if not agreed:
        return "refused"
    return "" if mobiles else "no-mobile"


def _row(person: Person, why: str) -> WatchedClient:
    told = ("Coverage", _BLOCKS[why], {"until": person.facts.client.mourning_until}) if why else None
    return person.listed(told, {"blocked_by": why or None}, code=why, value_fen=person.value_fen)
