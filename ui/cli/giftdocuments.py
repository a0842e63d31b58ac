"""JSON of gifts, of the cupboard and of what speaks against a gift; money in fen, days as ISO dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.domain.entitlements import TierTotal
from workbench.domain.giftchecks import Finding
from workbench.domain.gifts import Gift, GiftSum, StockLine, StockMove
from workbench.services.giftchecking import gift_rules
from workbench.services.giftproposals import Proposal
from workbench.texts import Texts


def gift_document(one: Gift, texts: Texts) -> dict[str, Any]:
    """Return one gift; `state` is how it stands: planned, approved, given, signed or cancelled."""
    return {
        "id": one.id,
        "client_no": one.client_no,
        "client_id": one.client_id,
        "name": one.client_name,
        "item": one.item,
        "item_id": one.item_id,
        "kind": one.kind,
        "on": one.on,
        "count": one.count,
        "value_fen": one.value_fen,
        "purpose": one.purpose,
        "purpose_name": purpose_name(one.purpose, texts),
        "occasion": one.occasion or None,
        "occasion_year": one.occasion_year,
        "state": one.status,
        "approver": one.approver or None,
        "approved_on": one.approved_on,
        "signed_on": one.signed_on,
        "signed_by": one.signed_by or None,
        "entitlement": one.entitlement or None,
        "interaction": one.interaction_id,
        "gathering": one.gathering_id,
        "despite": one.despite or None,
        "cancelled": one.cancelled or None,
        "note": one.note or None,
    }


def sum_document(one: GiftSum) -> dict[str, Any]:
    return {
        "gifts": one.gifts,
        "value_fen": one.value_fen,
        "planned": one.planned,
        "planned_fen": one.planned_fen,
        "unapproved": one.unapproved,
        "unsigned": one.unsigned,
    }


def finding_documents(found: Sequence[Finding], texts: Texts) -> list[dict[str, Any]]:
    """Return what speaks against a gift: severity block, warn or hint."""
    return [{"code": one.code, "severity": one.severity, "reason": texts.said(one.reason)} for one in found]


def line_document(line: StockLine, texts: Texts) -> dict[str, Any]:
    """Return one thing of the cupboard with its pieces."""
    item, rules = line.item, gift_rules()
    return {
        "id": item.id,
        "name": item.name,
        "kind": item.kind,
        "kind_name": texts.named(rules.kind(item.kind).name),
        "value_fen": item.value_fen,
        "taboos": list(item.taboos),
        "traits": sorted(rules.traits_of(item.name, item.kind, item.taboos)),
        "fresh": line.fresh,
        "here": None if line.fresh else line.here,
        "promised": line.promised,
        "free": None if line.fresh else line.free,
        "given": line.given,
        "least": item.least,
        "low": line.low,
        "used_on": line.used_on,
        "retired": item.retired,
        "note": item.note or None,
    }


def move_document(one: StockMove, texts: Texts) -> dict[str, Any]:
    move = gift_rules().moves.get(one.reason)
    return {
        "id": one.id,
        "on": one.on,
        "count": one.count,
        "reason": one.reason,
        "reason_name": texts.named(move.name) if move else one.reason,
        "note": one.note or None,
    }


def proposal_document(one: Proposal, texts: Texts) -> dict[str, Any]:
    """Return one gift that is owed, with what suits; `found` says why nothing can be given."""
    return {
        "obligation": one.duty.id,
        "client_no": one.receiver.client_no,
        "client_id": one.receiver.id,
        "name": one.receiver.name,
        "occasion": one.duty.occasion,
        "due": one.duty.due,
        "required": one.duty.required,
        "done": one.duty.done,
        "purpose": one.purpose,
        "item": one.item.item.name if one.item else None,
        "item_id": one.item.item.id if one.item else None,
        "value_fen": one.item.item.value_fen if one.item else None,
        "others": [line.item.name for line in one.others],
        "year": {"given_fen": one.year.given_fen, "planned_fen": one.year.planned_fen, "left_fen": one.year.left_fen},
        "found": finding_documents(one.found, texts),
    }


def total_document(one: TierTotal, texts: Texts, tier_name: str) -> dict[str, Any]:
    return {
        "tier": one.tier,
        "tier_name": tier_name,
        "entitlement": one.entitlement.code,
        "name": texts.named(one.entitlement.name),
        "quota": one.entitlement.quota,
        "clients": one.clients,
        "used": one.used,
        "left": one.left,
    }


def purpose_name(code: str, texts: Texts) -> str:
    return texts.named(gift_rules().purpose(code).name)
