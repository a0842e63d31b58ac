"""The demonstration book: invented people with a year of history that looks alive on every page."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from workbench.domain.deskduties import period_of
from workbench.ports import Progress, Store, Transaction, Value
from workbench.services.caches import Caches
from workbench.services.demofigures import Figures
from workbench.services.demogatherings import fill_gatherings
from workbench.services.demogifts import fill_cupboard, fill_ledger
from workbench.services.demohistory import BANDED, History
from workbench.services.demopeople import Fate, People, Person
from workbench.services.demoplans import plan_people
from workbench.services.demopursuits import Pursuits
from workbench.services.demoties import tie_people
from workbench.services.evaluating import obligations_of
from workbench.services.greetingruns import greeting_run
from workbench.services.greetings import finish_greetings
from workbench.services.rules import Rules, load_rules
from workbench.services.waiving import waive
from workbench.settings import load_toml, resource

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
        maker.desk(tx)
        tx.put("import_file", tx.new_id(), _import_record(clients, maker.data_date))
    tie_people(store, list(maker.assets), maker.assets, data, today, seed)
    plan_people(store, list(maker.assets), maker.assets, today, seed)
    rules = load_rules(store, today)  # with the manager's name, which greetings end with
    if clients <= _GREETED_ONE_BY_ONE:
        Caches(store).finish(rules, today, progress)
        _greet_last_festival(store, rules, data["greeted"], chance, today)
        fill_cupboard(store, today=today, seed=seed)
        fill_ledger(store, rules=rules, today=today, seed=seed, approver=str(data["around"]["head"]))
        fill_gatherings(store, rules=rules, today=today, seed=seed)
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
        self._people = People(data, chance, today)
        self._figures = Figures(data, chance, today)
        self._history = History(data, chance, today, rules.almanac)
        self._pursuits = Pursuits(today)
        self._rules = rules
        self.waived: list[bytes] = []
        #: What everybody was drawn to hold, in fen, in the order of their numbers.
        self.assets: dict[bytes, int] = {}

    @property
    def data_date(self) -> date:
        """The last day that the figures tell of."""
        return self._figures.data_date

    def person(self, tx: Transaction, number: int) -> None:
        """Draw one client with everything that belongs to it."""
        chance = self._chance
        client_no = f"88{20_000_000 + number * 37:08d}"
        since = self._today - timedelta(days=chance.randint(330, 420))
        trend = chance.uniform(-0.02, 0.035)
        person = Person(tx.natural_id("client", client_no), number, self._aum(number), trend, since)
        self.assets[person.id] = person.aum_fen
        self._people.put(tx, person, client_no)
        self._figures.put(tx, person)
        self._history.put(tx, person)
        self._pursuits.put(tx, person)
        self._put_reason(tx, person)
        if number % 83 == 22 and number < _WAIVED_AMONG and person.aum_fen >= BANDED:
            self.waived.append(person.id)

    def _aum(self, number: int) -> int:
        """Draw assets in fen: many around 20–60万, some millions, a few just below a threshold."""
        if number % 17 == 8:
            threshold = self._chance.choice((100_000, 500_000, 1_000_000, 5_000_000))
            return int(threshold * 100 * self._chance.uniform(0.91, 0.995))
        return int(math.exp(self._chance.gauss(12.9, 1.15)) * 100)

    def _put_reason(self, tx: Transaction, person: Person) -> None:
        """Say of most who take their money away why they do (L13)."""
        if person.fate not in (Fate.LEAVING, Fate.SLIPPED, Fate.GONE) or self._chance.random() < 0.3:
            return
        told = self._chance.choice(self._data["lost"])
        values: dict[str, Value] = {
            "client_id": person.id,
            "kind": "attrition",
            "code": told["code"],
            "note": told["note"],
            "on": self._today - timedelta(days=self._chance.randint(1, 12)),
        }
        tx.put("mark", tx.natural_id("mark", person.id.hex(), "attrition"), values)

    def desk(self, tx: Transaction) -> None:
        """Write most of what the desk itself owes in the running periods: batches, meetings, a forum."""
        duties = [duty for duty in self._rules.standard.desk if not duty.printed and not duty.channels]
        for duty in duties:
            first, _last = period_of(duty.period, self._today)
            for _ in range(duty.required - (duty.required > 1)):
                on = first + timedelta(days=self._chance.randint(0, (self._today - first).days))
                tx.put("deed", tx.new_id(), {"code": duty.code, "on": on, "count": 1})
