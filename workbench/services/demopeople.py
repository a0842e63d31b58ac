"""Who lives in the demonstration book: names, documents, birthdays, numbers and addresses, all invented."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from workbench.importer.values.identity import check_digit
from workbench.ports import Transaction, Value
from workbench.services.almanac import lunar_table

_RISKS = ("C1", "C2", "C3", "C4", "C5")
#: Assets in fen from which somebody is marked as important.
_IMPORTANT = 500_000_000


class Fate(Enum):
    """What becomes of somebody's money; most people have no fate."""

    NONE = "none"
    LEAVING = "leaving"
    SLIPPED = "slipped"
    FADING = "fading"
    GONE = "gone"
    ASLEEP = "asleep"
    NEW = "new"
    UNKNOWN = "unknown"

    @staticmethod
    def of(number: int) -> Fate:
        """Return the fate of the person of this number: the same in every book."""
        fates = ((47, 19, Fate.LEAVING), (59, 11, Fate.SLIPPED), (53, 30, Fate.FADING), (149, 60, Fate.GONE))
        quiet = ((31, 5, Fate.ASLEEP), (67, 40, Fate.UNKNOWN), (61, 23, Fate.NEW))
        return next((fate for every, rest, fate in (*fates, *quiet) if number % every == rest), Fate.NONE)


@dataclass(frozen=True, slots=True)
class Person:
    """Who was drawn: what later draws depend on."""

    id: bytes
    number: int
    aum_fen: int
    trend: float
    since: date

    @property
    def fate(self) -> Fate:
        return Fate.of(self.number)


class People:
    """Draws people from the data; every draw comes from one seeded source."""

    def __init__(self, data: Mapping[str, Any], chance: random.Random, today: date) -> None:
        self._data, self._chance, self._today = data, chance, today
        self._lunar = lunar_table()

    def put(self, tx: Transaction, person: Person, client_no: str) -> None:
        """Write a person, or every fiftieth time a company, with the ways to reach them."""
        tx.put("client", person.id, self._client(person, client_no, company=person.number % 50 == 49))
        self._put_ways(tx, person)

    def _client(self, person: Person, client_no: str, *, company: bool) -> dict[str, Value]:
        chance, data, number = self._chance, self._data, person.number
        gender = chance.choice("MF")
        birth = date(chance.randint(1942, 2001), chance.randint(1, 12), chance.randint(1, 28))
        if number % 13 == 5:  # a birthday in the coming days, so that 今日 has some
            soon = self._today + timedelta(days=chance.randint(0, 9))
            birth = date(birth.year, soon.month, min(soon.day, 28))
        values: dict[str, Value] = {
            "client_no": client_no,
            "name": self._company() if company else self._name(number, gender),
            "kind": "company" if company else "person",
            "status": "prospect" if number % 71 == 44 else "managed",
            "since": person.since,
            "source": "demo",
            "manager": data["manager"],
            "branch": data["branch"],
            "opened": self._today - timedelta(days=chance.randint(500, 7000)),
            "products": "、".join(chance.sample(data["services"], chance.randint(1, 4))),
            "remark": chance.choice(data["remarks"]) if chance.random() < 0.6 else None,
            "preference": self._mostly(chance.choice(data["preferences"])),
            "preferred_time": chance.choice(data["times"]) if chance.random() < 0.5 else None,
            "consent_messages": chance.choices((True, False, None), (72, 8, 20))[0],
            "no_contact": number % 61 == 7,
            "important": person.aum_fen >= _IMPORTANT,
            "mourning_until": self._today + timedelta(days=120) if number % 97 == 11 else None,
            "household": f"家庭{number // 40}" if number % 40 in (3, 4) else None,
        }
        if not company:
            values |= self._personal(birth, gender, number)
        return {name: value for name, value in values.items() if value is not None}

    def _mostly(self, value: str) -> str | None:
        """Return the value, and now and then nothing: files have gaps to ask about."""
        return value if self._chance.random() < 0.93 else None

    def _personal(self, birth: date, gender: str, number: int) -> dict[str, Value]:
        chance, data = self._chance, self._data
        job = chance.choice(data["jobs"])
        assessed = self._today - timedelta(days=chance.randint(5, 352))
        values: dict[str, Value] = {
            "gender": gender,
            "birth": birth,
            "id_type": "居民身份证",
            "id_no": self._identity(birth, gender),
            "id_flag": "ok",
            "employer": self._mostly(chance.choice(data["employers"])),
            "job": job,
            "public_official": job == "公务员",
            "risk": self._mostly(chance.choice(_RISKS)),
            "taboo": "忌甜食（血糖偏高）" if number % 29 == 3 else None,
        }
        if values["risk"]:
            if number % 37 == 6:  # a few have let it lapse
                assessed -= timedelta(days=chance.randint(20, 60))
            values |= {"risk_on": assessed, "risk_until": assessed + timedelta(days=365)}
        return values | self._birthday(birth, lunar=birth.year < 1975 and chance.random() < 0.5)

    def _birthday(self, birth: date, *, lunar: bool) -> dict[str, Value]:
        if lunar:
            kept = self._lunar.lunar_of(birth)
            parts: tuple[Value, ...] = ("lunar", kept.year, kept.month, kept.day, kept.leap)
        else:
            parts = ("solar", birth.year, birth.month, birth.day, False)
        return dict(zip(("bday_calendar", "bday_year", "bday_month", "bday_day", "bday_leap"), parts, strict=True))

    def _name(self, number: int, gender: str) -> str:
        chance, data = self._chance, self._data
        if number % 75 == 20:
            return str(data["rare"][number // 75 % len(data["rare"])])
        surname = chance.choice(data["surnames"])
        if number % 60 == 31:
            surname = chance.choice(data["compound_surnames"])
        elif number % 30 == 17:
            surname = chance.choice(data["heteronym_surnames"])
        given = data["male"] if gender == "M" else data["female"]
        return f"{surname}{''.join(chance.choice(given) for _ in range(chance.choice((1, 2, 2, 2))))}"

    def _company(self) -> str:
        data = self._data["company"]
        return "".join(self._chance.choice(data[part]) for part in ("names", "trades", "forms"))

    def _identity(self, birth: date, gender: str) -> str:
        order = self._chance.randrange(0, 999) // 2 * 2 + (1 if gender == "M" else 0)
        body = f"{self._data['region']}{birth:%Y%m%d}{order:03d}"
        return body + check_digit(body)

    def _put_ways(self, tx: Transaction, person: Person) -> None:
        chance, data = self._chance, self._data
        mobile = f"1{chance.choice((30, 50, 51, 80, 90))}{chance.randrange(10_000_000, 99_999_999)}"
        ways = [("mobile", mobile)]
        if chance.random() < 0.9:
            ways.append(("phone", f"0510-8{chance.randrange(1_000_000, 9_999_999)}"))
        if chance.random() < 0.35:
            ways.append(("wechat", f"wx_{chance.randrange(1000, 9999)}"))
        for kind, value in ways:
            row = tx.natural_id("contact_way", person.id.hex(), value)
            tx.put("contact_way", row, {"client_id": person.id, "kind": kind, "value": value, "masked": False})
        if chance.random() < 0.95:
            text = (
                f"{chance.choice(data['districts'])}{chance.choice(data['streets'])}{chance.randint(1, 320)}号"
                f"{chance.randint(1, 40)}幢{chance.randint(101, 2408)}室"
            )
            row = tx.natural_id("address", person.id.hex(), "home")
            tx.put("address", row, {"client_id": person.id, "kind": "home", "text": text})
