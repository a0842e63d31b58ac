"""The card of one client for people at a terminal: who, how to reach, what is owed, what there is, what was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ui.cli.documents import address, identity
from ui.cli.session import Session
from ui.cli.tables import table, width
from ui.field_names import field_name
from workbench.domain import masking
from workbench.domain.clients import Birthday
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.lunar import LunarDate
from workbench.domain.money import wan, yuan
from workbench.domain.obligations import KIND_NAMES, STATE_NAMES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import CardRow
from workbench.services.appointments import KIND_NAMES as MEETINGS
from workbench.services.appointments import STATE_NAMES as MEETING_STATES
from workbench.services.rules import reason_text

_PLAIN = (
    *("birth", "employer", "job", "risk", "risk_until", "opened", "salutation", "preferred_time", "preference"),
    *("taboo", "household", "mourning_until", "deceased_on", "remark"),
)
_GENDERS = {"M": QT_TRANSLATE_NOOP("Choices", "male"), "F": QT_TRANSLATE_NOOP("Choices", "female")}
_FLAGS = ("important", "no_contact", "public_official")


def card_lines(session: Session, found: CardRow, *, full: bool) -> list[str]:
    """Return the card as lines; empty fields and empty lists are left out."""
    lines = [_head(session, found)]
    pairs = [*_who(session, found, full=full), *_standing(session, found)]
    label = max(width(name) for name, _value in pairs)
    lines += [f"{name}{' ' * (label - width(name))}  {value}" for name, value in pairs]
    for title, rows in _tables(session, found):
        lines += ["", title, *rows]
    return lines


def _head(session: Session, found: CardRow) -> str:
    client, tr = found.client, session.texts.tr
    names = [client.name, client.client_no, session.rules.tier_name(found.tier, session.texts)]
    prospect = tr("CommandLine", "prospect") if client.status == "prospect" else ""
    return " · ".join(filter(None, [*names, prospect]))


def _who(session: Session, found: CardRow, *, full: bool) -> Iterator[tuple[str, Any]]:
    client, texts = found.client, session.texts
    for way in found.ways:
        yield field_name(texts, way.kind), way.value if full else masking.contact(way.kind, way.value)
    for one in found.addresses:
        yield field_name(texts, "address" if one.kind == "home" else "work_address"), address(one.text, full=full)
    if client.id_no:
        wrong = texts.tr("CommandLine", "(check digit is wrong)") if client.id_flag == "bad-check" else ""
        yield field_name(texts, "id_no"), f"{identity(client.id_no, full=full)} {wrong}".rstrip()
    if client.gender:
        yield field_name(texts, "gender"), texts.tr("Choices", _GENDERS.get(client.gender, client.gender))
    if client.birthday is not None:
        yield field_name(texts, "birthday"), said_birthday(client.birthday)
    yield from ((field_name(texts, name), value) for name in _PLAIN if (value := getattr(client, name)))
    flags = [field_name(texts, name) for name in _FLAGS if getattr(client, name)]
    if flags:
        yield texts.tr("CommandLine", "Flags"), " · ".join(flags)


def said_birthday(birthday: Birthday) -> str:
    """Return a birthday as it is celebrated: 农历六月十五, or 05-02."""
    if birthday.calendar == "lunar":
        return f"农历{LunarDate(birthday.year or 0, birthday.month, birthday.day, birthday.leap).short}"
    return f"{birthday.month:02d}-{birthday.day:02d}"


def _standing(session: Session, found: CardRow) -> Iterator[tuple[str, Any]]:
    texts, rules, tr = session.texts, session.rules, session.texts.tr
    if found.aum_fen is not None:
        yield tr("CommandLine", "Assets (10,000 yuan)"), wan(found.aum_fen)
    if found.band:
        yield tr("CommandLine", "Band"), rules.band_name(found.band, texts)
    if found.tier_since:
        yield tr("CommandLine", "Tier since"), found.tier_since
    if found.next_tier and found.distance_fen is not None:
        name = rules.tier_name(found.next_tier, texts)
        yield tr("CommandLine", "To {tier} (10,000 yuan)", tier=name), wan(found.distance_fen)
    yield tr("CommandLine", "File complete"), f"{found.completeness}%"


def _tables(session: Session, found: CardRow) -> Iterator[tuple[str, Sequence[str]]]:
    tr, texts = session.texts.tr, session.texts
    day, kind, what = tr("CommandLine", "Day"), tr("CommandLine", "Kind"), tr("CommandLine", "What")
    if found.duties:
        rows = [
            [
                duty.due,
                tr("Obligations", KIND_NAMES[duty.kind]),
                tr("Obligations", STATE_NAMES[duty.state]),
                reason_text(duty.reason, texts),
            ]
            for duty in found.duties
        ]
        heads = [tr("CommandLine", "Due"), kind, tr("CommandLine", "State"), tr("CommandLine", "Why")]
        yield tr("CommandLine", "Obligations"), table(heads, rows)
    if found.appointments:
        yield tr("CommandLine", "Appointments"), _appointments(session, found)
    if found.holdings:
        heads = [tr("CommandLine", "Product"), tr("CommandLine", "Amount (yuan)"), tr("CommandLine", "Matures")]
        yield (
            tr("CommandLine", "Holdings"),
            table(heads, [[one.name or one.kind, yuan(one.amount_fen), one.matures] for one in found.holdings]),
        )
    if found.snapshots:
        heads = [tr("CommandLine", "Month"), tr("CommandLine", "Assets (10,000 yuan)")]
        months = [[one.month, _wan(one.figures.get("aum_fen"))] for one in found.snapshots]
        yield tr("CommandLine", "Months"), table(heads, months)
    if found.interactions:
        rows = [
            [
                one.on,
                tr("Channels", CHANNELS.get(one.channel, one.channel)),
                tr("Results", RESULTS.get(one.result, one.result)),
                one.note,
                " ".join(str(part) for part in (one.next_on, one.next_step) if part),
            ]
            for one in found.interactions
        ]
        heads = [day, kind, tr("CommandLine", "Result"), what, tr("CommandLine", "Next step")]
        yield tr("CommandLine", "Interactions"), table(heads, rows)


def _appointments(session: Session, found: CardRow) -> list[str]:
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "When"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Purpose"),
    ]
    rows = [
        [
            one.starts.replace("T", " "),
            tr("Meetings", MEETINGS.get(one.kind, one.kind)),
            tr("Meetings", MEETING_STATES.get(one.state, one.state)),
            one.purpose or one.title,
        ]
        for one in found.appointments
    ]
    return table(heads, rows)


def _wan(fen: int | None) -> str:
    return "" if fen is None else wan(fen)
