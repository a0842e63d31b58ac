"""JSON of the command line: clients, cards, holdings, obligations; numbers masked unless asked for in full."""

from __future__ import annotations

from typing import Any

from ui.cli.filedocuments import address_document, known_facts, way_document
from workbench.domain import masking
from workbench.domain.clients import Address, Appointment, Birthday, Client, ContactWay, Holding, Interaction, Snapshot
from workbench.readmodels.lists import CardRow, ClientDetail, DutyRow
from workbench.services.rules import Rules, reason_text
from workbench.texts import Texts

_CALLABLE = ("mobile", "phone", "work")


def client_document(detail: ClientDetail, *, full: bool) -> dict[str, Any]:
    """Return one element of `clients`."""
    client = detail.client
    return {
        "id": client.id,
        "client_no": client.client_no,
        "name": client.name,
        "pinyin": detail.pinyin,
        "initials": detail.initials,
        "gender": client.gender,
        "birth": client.birth,
        "birthday": birthday_document(detail.birthday),
        "phones": [phone_document(way, full=full) for way in detail.ways if way.kind in _CALLABLE],
        "id_no": identity(client.id_no, full=full),
        "address": address(detail.address, full=full),
        "employer": client.employer,
        **known_facts(client, detail.place, full=full),
        "risk": client.risk,
        "risk_until": client.risk_until,
        "tier": detail.tier,
        "band": detail.band,
        "aum_fen": detail.aum_fen,
        "completeness": detail.completeness,
        "next_due": detail.next_due,
    }


def birthday_document(birthday: Birthday | None) -> dict[str, Any] | None:
    if birthday is None:
        return None
    return {
        "calendar": birthday.calendar,
        "month": birthday.month,
        "day": birthday.day,
        "leap": birthday.leap,
        "year": birthday.year,
    }


def phone_document(way: ContactWay, *, full: bool) -> dict[str, Any]:
    """Return one way to reach a client; `masked` says that the file gave it masked."""
    number = way.value if full else masking.contact(way.kind, way.value)
    return {"number": number, "kind": way.kind, "masked": way.masked}


def identity(number: str | None, *, full: bool) -> str | None:
    return number if full or not number else masking.identity(number)


def address(text: str, *, full: bool) -> str | None:
    """Return an address as it may be shown: without the numbers of house and flat unless in full."""
    if full or not text:
        return text or None
    return masking.address(text)


def holding_document(client_no: str | None, holding: Holding) -> dict[str, Any]:
    return {
        "client_no": client_no,
        "kind": holding.kind,
        "code": holding.code,
        "name": holding.name,
        "risk": holding.risk,
        "amount_fen": holding.amount_fen,
        "starts": holding.starts,
        "matures": holding.matures,
        "rate": _rate(holding.rate),
    }


def _rate(text: str | None) -> float | None:
    """Return per cent a year; a text that is no number (it may come from another copy) is none."""
    try:
        return float(text) if text else None
    except ValueError:
        return None


def duty_document(duty: DutyRow, texts: Texts) -> dict[str, Any]:
    """Return one element of `due`."""
    return {
        "id": duty.id,
        "client_no": duty.client_no,
        "name": duty.name,
        "kind": duty.kind,
        "rule": duty.rule,
        "period": [duty.period_from, duty.period_to],
        "required": duty.required,
        "done": duty.done,
        "due": duty.due,
        "state": duty.state,
        "reason": reason_text(duty.reason, texts),
    }


def interaction_document(one: Interaction) -> dict[str, Any]:
    return {
        "id": one.id,
        "on": one.on,
        "channel": one.channel,
        "result": one.result,
        "note": one.note,
        "minutes": one.minutes,
        "next_step": one.next_step,
        "next_on": one.next_on,
        "occasion": one.occasion,
        "occasion_year": one.occasion_year,
        "interest": one.interest,
    }


def card_document(found: CardRow, rules: Rules, texts: Texts, *, full: bool) -> dict[str, Any]:
    """Return `client NO`: everything about one client."""
    client = found.client
    home: Address | None = next(iter(found.addresses), None)
    detail = ClientDetail(
        client,
        found.pinyin,
        found.initials,
        client.birthday,
        found.ways,
        home.text if home else "",
        found.tier,
        found.band,
        found.aum_fen,
        found.completeness,
        min((duty.due for duty in found.duties if duty.state in ("due", "overdue")), default=None),
        place=home,
    )
    return {
        **client_document(detail, full=full),
        **_kept_facts(client),
        "household_name": found.household or None,
        "tier_name": rules.tier_name(found.tier, texts) or None,
        "band_name": rules.band_name(found.band, texts) or None,
        "tier_since": found.tier_since,
        "next_tier": found.next_tier,
        "distance_fen": found.distance_fen,
        "ways": [way_document(place, way, full=full) for place, way in enumerate(found.ways, 1)],
        "addresses": [address_document(one, full=full) for one in found.addresses],
        "snapshots": [snapshot_document(one) for one in found.snapshots],
        "holdings": [holding_document(client.client_no, one) for one in found.holdings],
        "interactions": [interaction_document(one) for one in found.interactions],
        "appointments": [appointment_document(one) for one in found.appointments],
        "obligations": [duty_document(one, texts) for one in found.duties],
    }


def _kept_facts(client: Client) -> dict[str, Any]:
    """Return what stands on the card and not in the list."""
    return {
        "kind": client.kind,
        "status": client.status,
        "id_type": client.id_type,
        "id_flag": client.id_flag,
        "opened": client.opened,
        "products": list(client.products),
        "salutation": client.salutation,
        "preferred_time": client.preferred_time,
        "preference": client.preference,
        "taboo": client.taboo,
        "consent_messages": client.consent_messages,
        "no_contact": client.no_contact,
        "mourning_until": client.mourning_until,
        "deceased_on": client.deceased_on,
        "public_official": client.public_official,
        "important": client.important,
        "household": client.household,
        "remark": client.remark,
        "since": client.since,
        "source": client.source,
        "manager": client.manager,
        "branch": client.branch,
        "tier_reported": client.tier_reported,
    }


def appointment_document(one: Appointment) -> dict[str, Any]:
    return {
        "id": one.id,
        "starts": one.starts,
        "minutes": one.minutes,
        "kind": one.kind,
        "title": one.title,
        "place": one.place,
        "purpose": one.purpose,
        "state": one.state,
    }


def snapshot_document(snapshot: Snapshot) -> dict[str, Any]:
    return {"month": snapshot.month, "as_of": snapshot.as_of, **snapshot.figures}
