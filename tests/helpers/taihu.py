"""The branch of `domain.md` §12 as two months: 72 private-banking clients at the opening and 150 at the closing.

Everybody is invented so that the counts and sums of the source come out: 39 kept, 33 lost, 111 new, of the 150 there
are 44 only through wealth products.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from workbench.domain.money import FEN_PER_WAN

if TYPE_CHECKING:
    from db.desk import Desk

OPENING_MONTH, CLOSING_MONTH = "2026-01", "2026-05"
#: (how many clients, 万元 each) of those who stay and of those who do not.
_KEPT = ((11, 550), (8, 650), (6, 750), (4, 850), (5, 950), (5, 1720))
_LOST = ((9, 550), (8, 650), (5, 750), (4, 850), (4, 950), (1, 1500), (1, 1600), (1, 1800))
#: Of the lost so many are still in the book, with less than the threshold.
_FELL, _FELL_TO = 13, 400
#: The 150 of the closing: through products, and the others.
_BY_PRODUCT, _PRODUCT_CLIENT, _PRODUCT = 44, 1_000, 700
_OTHERS = ((105, 1_011), (1, 1_045))


def _each(groups: tuple[tuple[int, int], ...]) -> list[int]:
    return [amount * FEN_PER_WAN for clients, amount in groups for _ in range(clients)]


def months() -> tuple[dict[bytes, int], dict[bytes, int], dict[bytes, int]]:
    """Return opening, closing and products by client, in fen."""
    number = count(1)
    opening = {next(number).to_bytes(16, "big"): value for value in (*_each(_KEPT), *_each(_LOST))}
    stayed, gone = list(opening)[:39], list(opening)[39:]
    there = [*stayed, *(next(number).to_bytes(16, "big") for _ in range(111))]
    worth = [*([_PRODUCT_CLIENT * FEN_PER_WAN] * _BY_PRODUCT), *_each(_OTHERS)]
    # Products among the kept and the new alike.
    there = [*there[20:], *there[:20]]
    closing = dict(zip(there, worth, strict=True))
    products = dict.fromkeys(there[:_BY_PRODUCT], _PRODUCT * FEN_PER_WAN)
    products.update(dict.fromkeys(there[_BY_PRODUCT:], 100 * FEN_PER_WAN))
    closing.update(dict.fromkeys(gone[:_FELL], _FELL_TO * FEN_PER_WAN))
    return opening, closing, products


def fill_taihu(desk: Desk) -> None:
    """Write the two months into a book, with a number and a name for everybody."""
    opening, closing, products = months()
    with desk.transaction("import") as tx:
        for place, client in enumerate({**opening, **closing}):
            number = f"9900{place:06d}"
            row = tx.natural_id("client", number)
            tx.put("client", row, {"client_no": number, "name": f"示例{place}", "kind": "person", "status": "managed"})
            for month, values in ((OPENING_MONTH, opening), (CLOSING_MONTH, closing)):
                if client in values:
                    tx.put(
                        "snapshot",
                        tx.natural_id("snapshot", number, month),
                        {
                            "client_id": row,
                            "month": month,
                            "aum_fen": values[client],
                            "wealth_fen": products.get(client) if month == CLOSING_MONTH else None,
                        },
                    )
