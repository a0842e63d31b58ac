"""The demonstration book: invented people with a year of history that looks alive on every page."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from workbench.domain.metrics import month_number, month_text
from workbench.ports import Progress, Store, Transaction, Value
from workbench.services.caches import Caches
from workbench.services.demohistory import BANDED, History
from workbench.services.demopeople import People, Person
from workbench.services.evaluating import obligations_of
from workbench.services.greetings import finish_greetings, greeting_run
from workbench.services.rules import Rules, load_rules
from workbench.services.waiving import waive
from workbench.settings import load_toml, resource

_MONTHS = 12
#: Of what people's assets consist, in per cent: demand, term, wealth, fund, insurance.
_MIX = ((12, 45, 28, 5, 10), (20, 30, 30, 10, 10), (8, 60, 20, 2, 10), (15, 20, 35, 20, 10), (30, 30, 25, 5, 10))
#: A book of more people gets no finished greeting run: it would take longer than everything else.
_GREETED_ONE_BY_ONE = 2_000
#: Waivers are drawn among the first so many people only.
_WAIVED_AMONG = 1_000


def fill_demo(store: Store, *, today: date, clients: int = 300, seed: int = 1, progress: Progress | None = None) -> int:
    """Fill an empty book with `clients` invented clients and return their number; the same seed gives the same book."""
    data, chance = load_toml(resource("demo/people.toml")), random.Random(seed)  # noqa: S311 - nothing secret is drawn
    rules = load_rules(store, today)
    maker = _Maker(data, chance, today, rules)
    with store.transaction("demo", label=str(clients)) as tx:
        for key in ("manager", "branch"):
            tx.put("setting", store.setting_id(key), {"key": key, "value": str(data[key])})
        for number in range(clients):
            if progress is not None and number % 200 == 0:
                progress(number, clients, "")
            maker.person(tx, number)
        tx.put("import_file", tx.new_id(), _import_record(clients, maker.data_date))
    rules = load_rules(store, today)  # with the manager's name, which greetings end with
    if clients <= _GREETED_ONE_BY_ONE:
        Caches(store).finish(rules, today, progress)
        _greet_last_festival(store, rules, data["greeted"], chance, today)
    _waive_salons(store, rules, maker.waived, str(data["told"]["waived"]), today)
    return clients


def _import_record(clients: int, data_date: date) -> dict[str, Value]:
    return {
        "file": "demo",
        "sheet": "demo",
        "kind": "clients",
        "data_date": data_date,
        "at": f"{data_date.isoformat()}T01:00:00Z",
        "new": clients,
        "changed": 0,
        "same": 0,
        "rejected": 0,
    }


def _greet_last_festival(
    store: Store, rules: Rules, occasions: Sequence[str], chance: random.Random, today: date
) -> None:
    """Finish most of the run of the last festival, with its words, so that the page of greetings has a past."""
    days = rules.almanac.occasions.festivals_between(today - timedelta(days=250), today - timedelta(days=4))
    last = next((row for row in reversed(days) if row.occasion in occasions), None)
    if last is None:
        return
    run = greeting_run(store, rules=rules, occasion=last.occasion, year=last.year, today=last.day)
    lines = sorted((line for line in run.lines if line.state == "planned"), key=lambda line: line.client_no)
    greeted = [line.client_id for line in lines if chance.random() < 0.92]
    finish_greetings(
        store,
        rules=rules,
        occasion=last.occasion,
        year=last.year,
        clients=greeted,
        at=f"{last.day.isoformat()}T01:30:00Z",
        today=last.day,
    )


def _waive_salons(store: Store, rules: Rules, clients: Sequence[bytes], reason: str, today: date) -> None:
    """Waive the salons of a few who cannot come, so that what was waived can be seen too."""
    for one in obligations_of(store, rules=rules, today=today, ids=clients):
        if one.kind == "salon" and one.open:
            waive(store, client=one.client_id, obligation=one.id, reason=reason)


class _Maker:
    """Draws clients with what they have; every draw comes from one seeded source."""

    def __init__(self, data: Mapping[str, Any], chance: random.Random, today: date, rules: Rules) -> None:
        self._data, self._chance, self._today = data, chance, today
        self.data_date = today.replace(day=1) - timedelta(days=1)
        self._last_month = month_number(self.data_date.strftime("%Y-%m"))
        self._people = People(data, chance, today)
        self._history = History(data, chance, today, rules.almanac)
        self.waived: list[bytes] = []

    def person(self, tx: Transaction, number: int) -> None:
        """Draw one client with everything that belongs to it."""
        chance = self._chance
        client_no = f"88{20_000_000 + number * 37:08d}"
        since = self._today - timedelta(days=chance.randint(330, 420))
        trend = chance.uniform(-0.02, 0.035)
        person = Person(tx.natural_id("client", client_no), number, self._aum(number), trend, since)
        self._people.put(tx, person, client_no)
        self._put_snapshots(tx, person)
        self._put_holdings(tx, person)
        self._history.put(tx, person)
        if number % 83 == 22 and number < _WAIVED_AMONG and person.aum_fen >= BANDED:
            self.waived.append(person.id)

    def _aum(self, number: int) -> int:
        """Draw assets in fen: many around 20–60万, some millions, a few just below a threshold."""
        if number % 17 == 8:
            threshold = self._chance.choice((100_000, 500_000, 1_000_000, 5_000_000))
            return int(threshold * 100 * self._chance.uniform(0.91, 0.995))
        return int(math.exp(self._chance.gauss(12.9, 1.15)) * 100)

    def _put_snapshots(self, tx: Transaction, person: Person) -> None:
        chance = self._chance
        mix = chance.choice(_MIX)
        loan = chance.random() < 0.25
        # A few took much of their money elsewhere, a few are falling below their tier for months.
        leaving, fading = person.number % 47 == 19, person.number % 53 == 30
        for back in range(_MONTHS - 1, -1, -1):
            month = month_text(self._last_month - back)
            aum = int(person.aum_fen * (1 + person.trend) ** -back * chance.uniform(0.97, 1.03))
            if (leaving and back == 0) or (fading and back < 4):
                aum = aum * 55 // 100
            short = aum * mix[0] // 100
            values: dict[str, Value] = {
                "client_id": person.id,
                "month": month,
                "as_of": self.data_date if back == 0 else None,
                "aum_fen": aum,
                "short_fen": short,
                "long_fen": aum - short,
                "mortgage_fen": 80_000_000 + person.number % 200 * 9_000 if loan else 0,
                "other_loan_fen": 0,
                "overdraft_fen": 0,
                "invest_fen": aum // 20 if chance.random() < 0.3 else 0,
                "card_fen": chance.randrange(0, 900_000),
                "settle_fen": chance.randrange(0, 2_000_000) if chance.random() < 0.4 else 0,
            }
            if back == 0:
                names = ("demand_fen", "term_fen", "wealth_fen", "fund_fen", "insurance_fen")
                values |= {name: aum * share // 100 for name, share in zip(names, mix, strict=True)}
                values |= {"loan_fen": values["mortgage_fen"], "card_spend12_fen": chance.randrange(0, 12_000_000)}
            tx.put("snapshot", tx.natural_id("snapshot", person.id.hex(), month), values)

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
