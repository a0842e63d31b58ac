"""What people of the demonstration book are worth, month by month, and what they hold; some grow, some leave."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from workbench.domain.months import month_number, month_text
from workbench.ports import Transaction, Value
from workbench.services.demopeople import Fate, Person

_MONTHS = 12
#: Of what people's assets consist, in per cent: demand, term, wealth, fund, insurance.
_MIX = ((12, 45, 28, 5, 10), (20, 30, 30, 10, 10), (8, 60, 20, 2, 10), (15, 20, 35, 20, 10), (30, 30, 25, 5, 10))
_PARTS = ("demand_fen", "term_fen", "wealth_fen", "fund_fen", "insurance_fen")


class Figures:
    """Draws figures and holdings of people; every draw comes from one seeded source.

    Attributes:
        data_date: the last day of the newest month that the figures tell of.
    """

    def __init__(self, data: Mapping[str, Any], chance: random.Random, today: date) -> None:
        self._data, self._chance, self._today = data, chance, today
        self.data_date = today.replace(day=1) - timedelta(days=1)
        self._last_month = month_number(self.data_date.strftime("%Y-%m"))

    def put(self, tx: Transaction, person: Person) -> None:
        """Write the months and the holdings of a person."""
        self._put_snapshots(tx, person)
        self._put_holdings(tx, person)

    def _put_snapshots(self, tx: Transaction, person: Person) -> None:
        chance = self._chance
        mix = chance.choice(_MIX)
        loan = chance.random() < 0.25
        for back in range(_MONTHS - 1, -1, -1):
            if back == 0 and person.fate is Fate.GONE:
                continue
            aum = self._average(person, back)
            values = self._month(person, aum, mix[0], back, loan=loan)
            if back == 0:
                values |= self._newest(person, aum, mix, loan=loan)
            if person.fate is Fate.NEW and back > person.number % 3:
                continue  # came some months ago; everybody draws the same so that the others stay who they are
            month = month_text(self._last_month - back)
            tx.put("snapshot", tx.natural_id("snapshot", person.id.hex(), month), {"month": month, **values})

    def _average(self, person: Person, back: int) -> int:
        """Return the month's daily average in fen, so many months back."""
        chance, fate = self._chance, person.fate
        if fate is Fate.ASLEEP:
            return person.aum_fen
        aum = int(person.aum_fen * (1 + person.trend) ** -back * chance.uniform(0.97, 1.03))
        # A few took much of their money elsewhere, a few have been falling below their tier for months.
        if fate is Fate.LEAVING and back == 0:
            return aum * 22 // 100
        return aum * 55 // 100 if fate is Fate.FADING and back < 4 else aum

    def _month(self, person: Person, aum: int, demand: int, back: int, *, loan: bool) -> dict[str, Value]:
        chance, quiet = self._chance, person.fate is Fate.ASLEEP
        short = aum * demand // 100
        # Who slipped still had the average, but most of the money was gone at the end of the month.
        at_end = 30 if person.fate is Fate.SLIPPED and back == 0 else chance.randint(97, 103)
        return {
            "client_id": person.id,
            "as_of": self.data_date if back == 0 else None,
            "aum_fen": aum,
            "balance_fen": aum if quiet else aum * at_end // 100,
            "short_fen": short,
            "long_fen": aum - short,
            "mortgage_fen": 80_000_000 + person.number % 200 * 9_000 if loan else 0,
            "other_loan_fen": 0,
            "overdraft_fen": 0,
            "invest_fen": aum // 20 if chance.random() < 0.3 and not quiet else 0,
            "card_fen": 0 if quiet else chance.randrange(0, 900_000),
            "settle_fen": chance.randrange(0, 2_000_000) if chance.random() < 0.4 and not quiet else 0,
            "contribution_fen": aum * chance.randint(6, 16) // 100_000,
            "trade_count": 0 if quiet else chance.randint(1, 18),
            "product_count": 1 + person.number % 6,
            "stock_fen": aum if person.number % 9 == 0 else 0,
        }

    def _newest(self, person: Person, aum: int, mix: Sequence[int], *, loan: bool) -> dict[str, Value]:
        """Return what only the newest month tells: composition, loan, a year of card spend."""
        chance = self._chance
        spent = chance.randrange(0, 12_000_000)
        values: dict[str, Value] = {name: aum * share // 100 for name, share in zip(_PARTS, mix, strict=True)}
        return values | {
            "loan_fen": 80_000_000 + person.number % 200 * 9_000 if loan else 0,
            "mortgage_contract_fen": 120_000_000 if loan else 0,
            "card_spend12_fen": spent,
            "card_gross12_fen": spent * 5 // 4,
            "card_excluded12_fen": spent * 5 // 4 - spent,
        }

    def _put_holdings(self, tx: Transaction, person: Person) -> None:
        chance = self._chance
        products: Sequence[Mapping[str, Any]] = self._data["product"]
        for order in range(chance.choice((0, 1, 1, 2, 3))):
            product = chance.choice(products)
            starts = self._today - timedelta(days=chance.randint(60, 700))
            # Every sixth matures within the ladder's reach, so that there is something to carry over.
            ahead = chance.randint(-5, 33) if chance.random() < 0.16 else chance.randint(34, 500)
            low, high = product["rate"]
            rate = chance.randint(low, high) if high else 0
            values: dict[str, Value] = {
                "client_id": person.id,
                "kind": product["kind"],
                "code": f"P{chance.randrange(100_000, 999_999)}",
                "name": chance.choice(product["names"]),
                "risk": product["risk"],
                "amount_fen": max(100_000, int(person.aum_fen * chance.uniform(0.08, 0.4)) // 100_000 * 100_000),
                "starts": starts,
                "matures": self._today + timedelta(days=ahead) if product["kind"] != "基金" else None,
                "rate": f"{rate / 100:.2f}" if rate else None,
                "as_of": self.data_date,
            }
            tx.put("holding", tx.natural_id("holding", person.id.hex(), str(order)), values)
