"""The card of one client for people at a terminal: who, how to reach, what is owed, what there is, what was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ui.cli.documents import address, identity
from ui.cli.filedocuments import file_document
from ui.cli.session import Session
from ui.cli.tables import table, width
from ui.field_names import field_name
from workbench.domain import masking
from workbench.domain.clients import Birthday
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.lunar import LunarDate
from workbench.domain.marks import TAG
from workbench.domain.money import wan, yuan
from workbench.domain.obligations import KIND_NAMES, STATE_NAMES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.filing import FileFacts
from workbench.readmodels.lists import CardRow
from workbench.services.appointments import KIND_NAMES as MEETINGS
from workbench.services.appointments import STATE_NAMES as MEETING_STATES
from workbench.services.rules import reason_text
from workbench.services.teams import team_roles
from workbench.services.tiepapers import people_lines

_PLAIN = (
    *(
        "reading",
        "birth",
        "employer",
        "job",
        "industry",
        "risk",
        "risk_on",
        "risk_until",
        "recording_no",
        "opened",
        "salutation",
        "preferred_time",
        "preference",
    ),
    *("taboo", "household", "mourning_until", "deceased_on", "remark"),
)
_PLACES = {"home": "address", "work": "work_address", "other": "other_address"}
_GENDERS = {"M": QT_TRANSLATE_NOOP("Choices", "male"), "F": QT_TRANSLATE_NOOP("Choices", "female")}
_FLAGS = ("important", "no_contact", "public_official")


def card_lines(session: Session, found: CardRow, facts: FileFacts, *, full: bool) -> list[str]:
    """Return the card as lines; empty fields and empty lists are left out."""
    lines = [_head(session, found)]
    pairs = [*_who(session, found, full=full), *_standing(session, found), *_file(session, found, facts)]
    pairs += _around(session, found)
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
    for place, way in enumerate(found.ways, 1):
        number = way.value if full else masking.contact(way.kind, way.value)
        said = [f"{place}) {number}", "★" if way.preferred else "", way.time, _consent(session, way.consent), way.note]
        yield field_name(texts, way.kind), " · ".join(part for part in said if part)
    for one in found.addresses:
        where = address(one.text, full=full) or ""
        yield field_name(texts, _PLACES.get(one.kind, "address")), f"{where} {one.postcode or ''}".rstrip()
    if client.id_no:
        wrong = texts.tr("CommandLine", "(check digit is wrong)") if client.id_flag == "bad-check" else ""
        yield field_name(texts, "id_no"), f"{identity(client.id_no, full=full)} {wrong}".rstrip()
    if client.gender:
        yield field_name(texts, "gender"), texts.tr("Choices", _GENDERS.get(client.gender, client.gender))
    if client.birthday is not None:
        yield field_name(texts, "birthday"), said_birthday(client.birthday)
    told = {"household": found.household}
    yield from ((field_name(texts, name), value) for name in _PLAIN if (value := told.get(name, getattr(client, name))))
    flags = [field_name(texts, name) for name in _FLAGS if getattr(client, name)]
    if flags:
        yield texts.tr("CommandLine", "Flags"), " · ".join(flags)


def _consent(session: Session, consent: bool | None) -> str:
    tr = session.texts.tr
    return {None: "", True: tr("CommandLine", "messages agreed"), False: tr("CommandLine", "no messages")}[consent]


def _around(session: Session, found: CardRow) -> Iterator[tuple[str, Any]]:
    """Say what tags the client has, who belongs to it and who else looks after it."""
    desk, client, texts = session.desk, found.client, session.texts
    tags = [mark.code for mark in desk.marks([client.id]).get(client.id, ()) if mark.kind == TAG]
    if tags:
        yield texts.tr("CommandLine", "Tags"), " ".join(f"#{tag}" for tag in tags)
    if people := people_lines(desk, [client], texts=texts, today=session.today).get(client.id):
        yield texts.tr("Reports", "People"), people
    mates = [mate for mate in desk.ties().team([client.id]).get(client.id, ()) if mate.holds(session.today)]
    if mates:
        roles = team_roles()
        said = [f"{texts.named(roles[mate.role].name) if mate.role in roles else ''} {mate.name}" for mate in mates]
        yield texts.tr("Reports", "Service team"), " · ".join(one.strip() for one in said)


def _file(session: Session, found: CardRow, facts: FileFacts) -> Iterator[tuple[str, Any]]:
    """Say what to ask next, which parts are stale, and which products are too risky."""
    tr, texts = session.texts.tr, session.texts
    known = file_document(found, facts, session.rules, texts, session.today)
    asked = [gap["name"] for gap in known["gaps"] if gap["code"] in known["ask_next"]]
    if asked:
        yield tr("CommandLine", "Ask next"), " · ".join(asked)
    stale = [part["name"] for part in known["verification"] if part["stale"]]
    if stale:
        yield tr("CommandLine", "Stale"), " · ".join(stale)
    risks = [f"{one['product']} R{one['product_level']}" for one in known["risk_warnings"]]
    if risks:
        yield tr("CommandLine", "Look at the risk of"), " · ".join(risks)


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
