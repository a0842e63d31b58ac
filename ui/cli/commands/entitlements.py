"""`entitlements`: what a client's tier gives, and what was used of it."""

from __future__ import annotations

from typing import Any

from ui.cli.session import Session
from workbench.domain.entitlements import EntitlementState
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.entitlements import entitlements, use_entitlement
from workbench.texts import Texts

_HEADS = (
    QT_TRANSLATE_NOOP("CommandLine", "Id"),
    QT_TRANSLATE_NOOP("CommandLine", "Title"),
    QT_TRANSLATE_NOOP("CommandLine", "A year"),
    QT_TRANSLATE_NOOP("CommandLine", "Used"),
    QT_TRANSLATE_NOOP("CommandLine", "Left"),
    QT_TRANSLATE_NOOP("CommandLine", "To"),
)


def show_entitlements(session: Session) -> None:
    """Show what a client is entitled to; with `--use` record a use first."""
    options, desk, rules = session.options, session.desk, session.workspace.rules
    client = desk.client_id(options.client)
    if options.use:
        use_entitlement(
            desk,
            rules=rules,
            client=client,
            code=options.use,
            on=options.on or session.today,
            today=session.today,
            count=options.count,
            note=options.note,
        )
    found = entitlements(desk, rules=rules, client=client, day=session.today)
    texts = session.texts
    rows = [
        [
            one.entitlement.code,
            texts.named(one.entitlement.name),
            one.entitlement.quota,
            one.used,
            one.left,
            one.expires,
        ]
        for one in found
    ]
    heads = [texts.tr("CommandLine", head) for head in _HEADS]
    session.show_table([_document(one, texts) for one in found], heads, rows)


def _document(one: EntitlementState, texts: Texts) -> dict[str, Any]:
    return {
        "code": one.entitlement.code,
        "name": texts.named(one.entitlement.name),
        "tier": one.entitlement.tier,
        "quota": one.entitlement.quota,
        "used": one.used,
        "left": one.left,
        "expires": one.expires,
        "held": one.held,
        "uses": [{"id": use.id, "on": use.on, "count": use.count, "note": use.note} for use in one.uses],
    }
