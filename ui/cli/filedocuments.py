"""JSON of a client's file on the command line: ways, addresses in parts, verification, gaps and warnings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from workbench.domain import masking
from workbench.domain.clients import Address, Client, ClientFacts, ContactWay
from workbench.domain.profile import completeness
from workbench.domain.suitability import is_elderly, risk_warnings
from workbench.domain.verification import PartState
from workbench.readmodels.filing import FileFacts
from workbench.readmodels.lists import CardRow
from workbench.services.places import parts_of
from workbench.services.rules import Rules
from workbench.services.verifying import file_states, profile_rules
from workbench.texts import Texts

#: How many gaps are named to ask next.
_ASKED = 3


def way_document(place: int, one: ContactWay, *, full: bool) -> dict[str, Any]:
    """Return one way of a card; `masked` says that the file gave it masked, `place` names it for `way`."""
    return {
        "number": one.value if full else masking.contact(one.kind, one.value),
        "kind": one.kind,
        "masked": one.masked,
        "place": place,
        "preferred": one.preferred,
        "time": one.time,
        "consent": one.consent,
        "note": one.note,
    }


def address_document(one: Address, *, full: bool) -> dict[str, Any]:
    """Return an address with its parts; numbers of house and flat are starred unless in full."""
    parts = parts_of(one)
    return {
        "kind": one.kind,
        "text": one.text if full else masking.address(one.text),
        "region": parts.region or None,
        "district": parts.district or None,
        "street": (parts.street if full else masking.address(parts.street)) or None,
        "postcode": one.postcode,
    }


def known_facts(client: Client, place: Address | None, *, full: bool) -> dict[str, Any]:
    """Return what the list and the card say of work, risk and district."""
    parts = parts_of(place) if place else None
    return {
        "reading": client.reading,
        "job": client.job,
        "industry": client.industry,
        "risk_on": client.risk_on,
        "recording_no": client.recording_no,
        "district": (parts.district or None) if parts else None,
        "street": ((parts.street if full else masking.address(parts.street)) or None) if parts else None,
    }


def part_documents(states: Iterable[PartState], texts: Texts) -> list[dict[str, Any]]:
    """Return how parts of a file stand."""
    found = []
    for state in states:
        stamp = state.stamp
        source = profile_rules().source(stamp.source) if stamp else None
        found.append(
            {
                "part": state.part.code,
                "name": texts.named(state.part.name),
                "verified_on": stamp.on if stamp else None,
                "source": stamp.source if stamp else None,
                "source_name": texts.named(source.name) if source else None,
                "note": (stamp.note or None) if stamp else None,
                "months": state.months,
                "limit": state.part.months,
                "stale": state.stale,
            }
        )
    return found


def file_document(found: CardRow, facts: FileFacts, rules: Rules, texts: Texts, today: dt.date) -> dict[str, Any]:
    """Return what is missing and to be asked next, how fresh each part is, and which products are too risky."""
    client = found.client
    known = ClientFacts(client, found.ways, found.addresses, found.holdings)
    gaps = completeness(known, rules.standard.elements).gaps
    suitability = profile_rules().suitability
    return {
        "gaps": [{"code": gap.code, "name": texts.named(gap.name), "scored": gap.scored} for gap in gaps],
        "ask_next": [gap.code for gap in gaps[:_ASKED]],
        "verification": part_documents(file_states(facts, today), texts),
        "elderly": is_elderly(client, suitability, today),
        "risk_expired": client.risk_until is not None and client.risk_until < today,
        "risk_warnings": [
            {
                "concern": one.concern,
                "product": one.holding.name or one.holding.kind,
                "product_level": one.product,
                "client_level": one.client,
            }
            for one in risk_warnings(client, found.holdings, suitability, today)
        ],
    }
