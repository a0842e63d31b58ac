"""The gift ledger as a list for a spreadsheet."""

from __future__ import annotations

from datetime import date

from workbench.domain.gifts import STATUSES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.services.giftchecking import gift_rules
from workbench.texts import Texts

_HEADS = (
    QT_TRANSLATE_NOOP("Export", "Day"),
    QT_TRANSLATE_NOOP("Export", "Client number"),
    QT_TRANSLATE_NOOP("Export", "Name"),
    QT_TRANSLATE_NOOP("Export", "Gift"),
    QT_TRANSLATE_NOOP("Export", "Pieces"),
    QT_TRANSLATE_NOOP("Export", "Value (yuan)"),
    QT_TRANSLATE_NOOP("Export", "What for"),
    QT_TRANSLATE_NOOP("Export", "State"),
    QT_TRANSLATE_NOOP("Export", "Approved by"),
    QT_TRANSLATE_NOOP("Export", "Approved on"),
    QT_TRANSLATE_NOOP("Export", "Signed by"),
    QT_TRANSLATE_NOOP("Export", "Signed on"),
    QT_TRANSLATE_NOOP("Export", "Entitlement"),
    QT_TRANSLATE_NOOP("Export", "Given all the same because"),
    QT_TRANSLATE_NOOP("Export", "Remark"),
)
Cell = str | int | float | date | None


def gift_rows(store: Store, texts: Texts) -> tuple[list[str], list[list[Cell]]]:
    """Return heads and rows of the whole ledger, the newest first; values in yuan."""
    rows: list[list[Cell]] = [
        [
            one.on,
            one.client_no,
            one.client_name,
            one.item,
            one.count,
            one.value_fen / 100,
            texts.named(gift_rules().purpose(one.purpose).name),
            texts.tr("Gifts", STATUSES[one.status]),
            one.approver or None,
            one.approved_on,
            one.signed_by or None,
            one.signed_on,
            one.entitlement or None,
            one.despite or None,
            one.cancelled or one.note or None,
        ]
        for one in store.gift_book().gifts()
    ]
    return [texts.tr("Export", head) for head in _HEADS], rows
