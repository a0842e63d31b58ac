"""`points`: star points of amounts that are typed, without anybody's figures."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from ui.cli.session import Misused, Session
from workbench.domain.money import FEN_PER_WAN, wan
from workbench.domain.schemeparts import Scheme
from workbench.domain.starsheet import FULL_FEE, Deal, StarSheet, star_sheet
from workbench.services.rules import installed_rules
from workbench.texts import Texts

_DEAL_PARTS = 5
#: In 万元; what is above it is a slip, and its fen would not fit 64 bits.
_MOST = 10**9


def show_points(session: Session) -> None:
    """Show what each row gives, the sum and the star."""
    options = session.options
    rules = session.workspace.rules if session.can_open else installed_rules(session.today)
    scheme = rules.installed_scheme(options.scheme or "icbc-star")
    amounts = dict(_amount(session, scheme, word) for word in options.amounts)
    sheet = star_sheet(scheme, amounts, [_deal(session, scheme, text) for text in options.deal])
    document = _document(scheme, sheet, session.texts)
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Row"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "Amount (10,000 yuan)"),
        tr("CommandLine", "Points a 10,000"),
        tr("CommandLine", "Points"),
    ]
    rows: list[list[object]] = [
        [line.row.code, session.texts.named(line.row.name), wan(line.amount_fen), f"{line.coefficient:g}", line.points]
        for line in sheet.lines
    ]
    star = session.texts.named(sheet.tier.name) if sheet.tier else tr("CommandLine", "not rated")
    session.show_table(document, heads, [*rows, ["", star, "", "", sheet.total]])


def _document(scheme: Scheme, sheet: StarSheet, texts: Texts) -> dict[str, Any]:
    return {
        "scheme": scheme.code,
        "version": scheme.version,
        "order": list(scheme.counting.order) if scheme.counting else [],
        "rows": [
            {
                "row": line.row.code,
                "name": texts.named(line.row.name),
                "amount_fen": line.amount_fen,
                "coefficient": float(line.coefficient),
                "points": float(line.points),
            }
            for line in sheet.lines
        ],
        "deals": [
            {
                "row": one.deal.row,
                "business": one.deal.business,
                "amount_fen": one.deal.amount_fen,
                "paid_percent": one.deal.paid_percent,
                "cap_fen": one.cap_fen,
                "counted_fen": one.counted_fen,
            }
            for one in sheet.deals
        ],
        "points": float(sheet.total),
        "tier": sheet.tier.code if sheet.tier else None,
        "tier_name": texts.named(sheet.tier.name) if sheet.tier else None,
        "next_tier": sheet.next.code if sheet.next else None,
        "distance_points": float(sheet.distance) if sheet.distance is not None else None,
    }


def _amount(session: Session, scheme: Scheme, word: str) -> tuple[str, int]:
    name, mark, value = word.partition("=")
    if not mark:
        raise Misused(session.texts.tr("CommandLine", "Amounts are given in 10,000 yuan as ROW=AMOUNT: ST2=10."))
    return _row(scheme, name), _fen(session, value)


def _deal(session: Session, scheme: Scheme, text: str) -> Deal:
    """Return a transaction written as ROW:BUSINESS:AMOUNT[:PAID[:CAP]], amounts in 万元, the paid fee in per cent."""
    parts = [part.strip() for part in text.replace("：", ":").split(":")]
    if not 3 <= len(parts) <= _DEAL_PARTS:
        raise Misused(
            session.texts.tr(
                "CommandLine", "A transaction is given as ROW:BUSINESS:AMOUNT:PAID:CAP, as ST9:transfer:5:80:2."
            )
        )
    row, business, amount, *rest = parts
    paid = int(_number(session, rest[0])) if rest and rest[0] else FULL_FEE
    cap = _fen(session, rest[1]) if len(rest) > 1 and rest[1] else None
    return Deal(_row(scheme, row), _fen(session, amount), business, paid, cap)


def _row(scheme: Scheme, word: str) -> str:
    """Return the code of a row that a code or a name in any language means; an unknown word stays as it is."""
    plain = word.strip().lower()
    for row in scheme.rows:
        if plain in {row.code.lower(), *(name.lower() for name in row.name.values())}:
            return row.code
    return word.strip()


def _fen(session: Session, text: str) -> int:
    return int((_number(session, text) * FEN_PER_WAN).to_integral_value())


def _number(session: Session, text: str) -> Decimal:
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or abs(value) > _MOST:
        raise Misused(session.texts.tr("CommandLine", "{text} is no number.", text=text))
    return value
