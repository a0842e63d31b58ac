"""What happened in the demonstration book: calls and visits, salons and gifts, greetings, appointments."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from workbench.domain.almanac import Almanac
from workbench.ports import Transaction, Value
from workbench.services.demopeople import Fate, Person

#: Assets in fen from which a standard owes anything, a yearly gift, and visits of the head.
BANDED, GIFTED, VISITED = 20_000_000, 100_000_000, 500_000_000
#: How many days before today the branch held its salons.
_SALONS = (64, 150, 255)
#: How many past festivals were greeted one by one; older years are not on anybody's page.
_GREETED = 3
_WORKING_HOURS = (9, 10, 11, 14, 15, 16)


class History:
    """Draws what happened with people; every draw comes from one seeded source."""

    def __init__(self, data: Mapping[str, Any], chance: random.Random, today: date, almanac: Almanac) -> None:
        self._data, self._chance, self._today = data, chance, today
        self._festivals = [
            (row.occasion, row.year, row.day)
            for row in almanac.occasions.festivals_between(today - timedelta(days=250), today - timedelta(days=4))
            if row.occasion in data["greeted"]
        ][-_GREETED - 1 : -1]

    def put(self, tx: Transaction, person: Person) -> None:
        """Write the interactions and the appointment of a person."""
        for order, values in enumerate(self._interactions(person)):
            row = tx.natural_id("interaction", person.id.hex(), str(order))
            tx.put("interaction", row, {name: value for name, value in values.items() if value is not None})
        self._put_appointment(tx, person)

    def _interactions(self, person: Person) -> Iterator[dict[str, Value]]:
        if person.fate is Fate.UNKNOWN:
            return
        if person.fate is Fate.ASLEEP:
            yield self._talk(person, long_ago=True)
            return
        usual = 3 if person.aum_fen < BANDED else 14
        for _ in range(self._chance.randint(0, usual)):
            yield self._talk(person)
        if person.aum_fen >= BANDED:
            yield from self._owed(person)

    def _talk(self, person: Person, *, long_ago: bool = False) -> dict[str, Value]:
        chance, talk = self._chance, self._data["talk"]
        back = chance.randint(200, 350) if long_ago else min(int(chance.expovariate(1 / 80)), 360)
        on = self._today - timedelta(days=back)
        channel = chance.choices(("call", "wechat", "sms", "visit", "arrival"), (55, 15, 10, 12, 8))[0]
        result = "done" if channel in ("visit", "arrival") else "sent"
        if channel == "call":
            result = chance.choices(("connected", "no-answer", "appointment", "refused"), (66, 20, 10, 4))[0]
        elif channel == "wechat":
            result = chance.choices(("connected", "appointment", "sent"), (60, 10, 30))[0]
        words = talk["visit"] if channel == "visit" else talk.get(result, talk["connected"])
        values = self._entry(person, on, channel, result, chance.choice(words))
        values["minutes"] = chance.randint(2, 12) if channel == "call" else chance.randint(20, 60)
        if channel in ("sms", "wechat"):
            values["minutes"] = None
        if result in ("connected", "done") and chance.random() < 0.3:
            values["next_step"] = chance.choice(talk["next"])
            values["next_on"] = on + timedelta(days=chance.randint(3, 20))
        return values

    def _entry(self, person: Person, on: date, channel: str, result: str, note: str) -> dict[str, Value]:
        chance = self._chance
        return {
            "client_id": person.id,
            "at": f"{on.isoformat()}T{chance.randint(1, 9):02d}:{chance.randint(0, 59):02d}:00Z",
            "on": on,
            "channel": channel,
            "result": result,
            "note": note,
        }

    def _owed(self, person: Person) -> Iterator[dict[str, Value]]:
        """Yield most of what a standard asks for: salons, gifts, visits of the head, festival greetings."""
        chance, told = self._chance, self._data["told"]
        for back in _SALONS:
            if chance.random() < 0.55:
                yield self._tagged(person, self._today - timedelta(days=back), "event", "done", "salon")
        if person.aum_fen >= GIFTED and chance.random() < 0.7:
            on = self._today - timedelta(days=chance.randint(20, 200))
            yield self._tagged(person, on, "arrival", "done", "gift")
        if person.aum_fen >= VISITED and chance.random() < 0.75:
            on = self._today - timedelta(days=chance.randint(15, 160))
            yield self._tagged(person, on, "visit", "done", "senior-visit")
        for occasion, year, day in self._festivals:
            if chance.random() < 0.9:
                channel = chance.choice(("sms", "wechat", "call"))
                result = "connected" if channel == "call" else "sent"
                on = day - timedelta(days=chance.randint(0, 1))
                entry = self._entry(person, on, channel, result, told["festival"])
                yield entry | {"occasion": occasion, "occasion_year": year}

    def _tagged(self, person: Person, on: date, channel: str, result: str, tag: str) -> dict[str, Value]:
        entry = self._entry(person, on, channel, result, self._data["told"][tag])
        return entry | {"occasion": tag, "occasion_year": on.year}

    def _put_appointment(self, tx: Transaction, person: Person) -> None:
        chance = self._chance
        if person.number % 9:
            return
        day = self._today + timedelta(days=chance.randint(-25, 24))
        if person.number % 54 == 0:
            day = self._today
        if day.weekday() == 6:
            day += timedelta(days=1)
        kind = chance.choices(("visit", "arrival", "call"), (50, 35, 15))[0]
        values: dict[str, Value] = {
            "client_id": person.id,
            "starts": f"{day.isoformat()}T{chance.choice(_WORKING_HOURS):02d}:{chance.choice((0, 30)):02d}",
            "minutes": chance.choice((30, 45, 60)),
            "kind": kind,
            "purpose": chance.choice(self._data["talk"]["purposes"]),
            "place": self._data["branch"] if kind == "arrival" else "",
            "state": "done" if day < self._today else "planned",
        }
        tx.put("appointment", tx.natural_id("appointment", person.id.hex()), values)
