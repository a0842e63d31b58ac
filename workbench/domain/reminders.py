"""What a day brings for single clients: maturities, birthdays, festivals, risk assessments, appointments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from workbench.domain.cases import Case, say, told
from workbench.domain.clients import Appointment, Holding
from workbench.domain.daycontext import FestivalDay
from workbench.domain.money import both
from workbench.domain.obligations import Obligation
from workbench.domain.reasons import Reason, days_to
from workbench.domain.standards import Greeting
from workbench.domain.texts import QT_TRANSLATE_NOOP

_MATURES = QT_TRANSLATE_NOOP("Obligations", "{product} CNY {amount_yuan} matures on {on}, days left: {days}")
_MATURES_TODAY = QT_TRANSLATE_NOOP("Obligations", "{product} CNY {amount_yuan} matures today")
_MATURED = QT_TRANSLATE_NOOP("Obligations", "{product} CNY {amount_yuan} matured on {on}, days ago: {days}")
_MATURITY_TOLD = QT_TRANSLATE_NOOP("Obligations", "{product} CNY {amount_yuan}, {on}: contacted on {contacted}")
_BIRTHDAY = QT_TRANSLATE_NOOP("Obligations", "Birthday on {on}, days left: {days}")
_BIRTHDAY_LUNAR = QT_TRANSLATE_NOOP("Obligations", "Lunar birthday on {on}, days left: {days}")
_BIRTHDAY_TODAY = QT_TRANSLATE_NOOP("Obligations", "Birthday today")
_BIRTHDAY_TODAY_LUNAR = QT_TRANSLATE_NOOP("Obligations", "Lunar birthday today")
_BIRTHDAY_PAST = QT_TRANSLATE_NOOP("Obligations", "Birthday was on {on}, no greeting recorded")
_GIFT = QT_TRANSLATE_NOOP("Obligations", "Flowers or a cake for the birthday on {on}")
_GIFT_PAST = QT_TRANSLATE_NOOP("Obligations", "Birthday was on {on}, no flowers or cake recorded")
_GIFT_SENT = QT_TRANSLATE_NOOP("Obligations", "Flowers or cake for the birthday on {on}: sent on {greeted}")
_FESTIVAL = QT_TRANSLATE_NOOP("Obligations", "{occasion} on {on}, days left: {days}")
_FESTIVAL_TODAY = QT_TRANSLATE_NOOP("Obligations", "{occasion} today")
_FESTIVAL_PAST = QT_TRANSLATE_NOOP("Obligations", "{occasion} was on {on}, no greeting recorded")
_GREETED = QT_TRANSLATE_NOOP("Obligations", "Greeted on {greeted} for {on}")
_RISK_ENDS = QT_TRANSLATE_NOOP("Obligations", "Risk assessment {risk} ends on {on}, days left: {days}")
_RISK_TODAY = QT_TRANSLATE_NOOP("Obligations", "Risk assessment {risk} ends today")
_RISK_ENDED = QT_TRANSLATE_NOOP("Obligations", "Risk assessment {risk} ended on {on}")
_MEETING = QT_TRANSLATE_NOOP("Obligations", "{time} {title}")
_MEETING_PAST = QT_TRANSLATE_NOOP("Obligations", "{on} {time} {title}: not recorded yet")
_MEETING_DONE = QT_TRANSLATE_NOOP("Obligations", "{time} {title}: done")


def maturity_obligations(case: Case) -> Iterator[Obligation]:
    """Yield what matures (`practice.md` §4): from the first step of the ladder to the end of its tail.

    With `each_step` a contact closes it until the next step is reached; without, one contact within the window does.
    What lies matured is shown also when it matured before the client came into the book: the money is there now.
    """
    ladder = case.rules.standard.maturity
    first, last = case.context.window(ladder.steps[0], ladder.tail)
    for holding in case.facts.holdings:
        if holding.matures is None:
            continue
        if first <= holding.matures <= last:
            yield _maturity(case, holding, holding.matures)
        case.horizon.note(holding.matures - timedelta(days=ladder.steps[0]))


def step_reached(steps: tuple[int, ...], days: int) -> int:
    """Return the step of the ladder reached when `days` are left, the first one before it; below 0 the last."""
    return min((step for step in steps if step >= days), default=steps[0])


def birthday_obligations(case: Case) -> Iterator[Obligation]:
    """Yield birthdays to greet and, for the bands that are owed it, flowers or a cake (`domain.md` §3)."""
    standard, birthday = case.rules.standard, case.facts.client.birthday
    if birthday is None or case.band is None:
        return
    if case.band.code in standard.birthday.bands:
        kept = case.context.celebrated(birthday, standard.birthday)
        case.horizon.note(kept.turns_on)
        for year, day in kept.days:
            if day >= case.since:
                yield _birthday(case, year, day, lunar=birthday.calendar == "lunar")
    if case.band.code in standard.birthday_gift.bands:
        kept = case.context.celebrated(birthday, standard.birthday_gift)
        case.horizon.note(kept.turns_on)
        for year, day in kept.days:
            if day >= case.since:
                yield _birthday_gift(case, year, day)


def festival_obligations(case: Case) -> Iterator[Obligation]:
    """Yield the festivals on which the band must be greeted (G1); two that share a greeting close together."""
    duty = case.rules.standard.festivals
    if case.band is None or case.band.code not in duty.bands:
        return
    case.horizon.note(case.context.festivals_turn_on(duty))
    for festival in case.context.festivals(duty):
        if festival.day >= case.since:
            yield _festival(case, festival, duty)


def risk_obligation(case: Case) -> Iterator[Obligation]:
    """Yield a risk assessment that ends soon or has ended; only a new assessment closes it."""
    client, lead = case.facts.client, case.rules.standard.risk_lead
    ends = client.risk_until
    if ends is not None:
        case.horizon.note(ends - timedelta(days=lead))
        case.horizon.note_span(ends, ends)
    if ends is None or ends > case.context.until + timedelta(days=lead):
        return
    days = (ends - case.context.day).days
    text = _RISK_ENDS if days > 0 else _RISK_ENDED if days < 0 else _RISK_TODAY
    yield case.obligation(
        "risk",
        "ladder/risk",
        f"{case.key}/{ends}",
        period=(ends - timedelta(days=lead), ends),
        due=ends,
        reason=say(text, risk=client.risk or "", on=ends, days=days_to(ends, case.context.day)),
    )


def appointment_obligations(case: Case) -> Iterator[Obligation]:
    """Yield the appointments of the day and up to the horizon, and past ones nobody recorded, for their tail."""
    today = case.context.day
    tail = timedelta(days=case.rules.standard.appointment_tail)
    for appointment in case.facts.appointments:
        on = date.fromisoformat(appointment.starts[:10])
        case.horizon.note_span(on, on)
        case.horizon.note(on + tail + timedelta(days=1))
        listed = today <= on <= case.context.until or (today - tail <= on < today and appointment.state == "planned")
        if listed and appointment.state != "cancelled":
            yield _appointment(case, appointment, on)


def _maturity(case: Case, holding: Holding, matures: date) -> Obligation:
    ladder = case.rules.standard.maturity
    opens = matures - timedelta(days=ladder.steps[0])
    step = step_reached(ladder.steps, max(0, (matures - case.context.day).days))
    asked_from = matures - timedelta(days=step) if ladder.each_step else opens
    contacted = case.contacted(asked_from, matures + timedelta(days=ladder.tail))
    for turn in ladder.steps:
        case.horizon.note(matures - timedelta(days=turn))
    case.horizon.note_span(matures, matures)
    case.horizon.note(matures + timedelta(days=ladder.tail + 1))
    days = (matures - case.context.day).days
    values: dict[str, object] = {"product": holding.name or holding.kind, "on": matures, "step": step}
    values |= {**both("amount", holding.amount_fen), "days": days_to(matures, case.context.day)}
    text = _MATURES if days > 0 else _MATURED if days < 0 else _MATURES_TODAY
    if contacted:
        text, values = _MATURITY_TOLD, {**values, "contacted": contacted}
    return case.obligation(
        "maturity",
        "ladder/maturity",
        f"{case.key}/{holding.id.hex()}/{matures}",
        period=(opens, matures),
        due=matures,
        done=int(contacted is not None),
        reason=told(text, values),
    )


def _birthday(case: Case, year: int, day: date, *, lunar: bool) -> Obligation:
    duty = case.rules.standard.birthday
    greeted = case.greeted("birthday", year, day, duty)
    days = (day - case.context.day).days
    if greeted:
        reason = say(_GREETED, greeted=greeted, on=day)
    elif days < 0:
        reason = say(_BIRTHDAY_PAST, on=day)
    elif days == 0:
        reason = say(_BIRTHDAY_TODAY_LUNAR if lunar else _BIRTHDAY_TODAY)
    else:
        reason = say(_BIRTHDAY_LUNAR if lunar else _BIRTHDAY, on=day, days=days_to(day, case.context.day))
    return _greeting(case, "birthday", "birthday", year, day, duty, greeted, reason)


def _birthday_gift(case: Case, year: int, day: date) -> Obligation:
    duty = case.rules.standard.birthday_gift
    sent = case.greeted("birthday-gift", year, day, duty)
    if sent:
        reason = say(_GIFT_SENT, on=day, greeted=sent)
    else:
        reason = say(_GIFT_PAST if day < case.context.day else _GIFT, on=day)
    return _greeting(case, "gift", "birthday-gift", year, day, duty, sent, reason)


def _festival(case: Case, festival: FestivalDay, duty: Greeting) -> Obligation:
    greeted = case.greeted(festival.occasion, festival.year, festival.day, duty)
    if greeted is None and festival.together:
        greeted = case.greeted(festival.together, festival.year, festival.day, duty)
    days = (festival.day - case.context.day).days
    values: dict[str, object] = {
        "occasion": festival.name,
        "on": festival.day,
        "days": days_to(festival.day, case.context.day),
    }
    text = _FESTIVAL if days > 0 else _FESTIVAL_PAST if days < 0 else _FESTIVAL_TODAY
    reason = say(_GREETED, greeted=greeted, on=festival.day) if greeted else told(text, values)
    return _greeting(case, "festival", festival.occasion, festival.year, festival.day, duty, greeted, reason)


def _greeting(
    case: Case, kind: str, occasion: str, year: int, day: date, duty: Greeting, greeted: date | None, reason: Reason
) -> Obligation:
    return case.obligation(
        kind,
        f"{case.rules.standard.code}/{occasion}",
        f"{case.key}/{year}",
        period=(day - timedelta(days=duty.lead), day),
        due=day,
        done=int(greeted is not None),
        reason=reason,
    )


def _appointment(case: Case, appointment: Appointment, on: date) -> Obligation:
    done = appointment.state == "done"
    title = appointment.title or appointment.purpose or appointment.place
    text = _MEETING_DONE if done else _MEETING_PAST if on < case.context.day else _MEETING
    return case.obligation(
        "appointment",
        "appointment",
        appointment.id.hex(),
        period=(on, on),
        due=on,
        done=int(done),
        reason=say(text, on=on, time=appointment.starts[11:16], title=title),
    )
