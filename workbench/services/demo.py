"""The demonstration book: invented people with a year of history that looks alive on every page."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from workbench.domain.metrics import month_number, month_text
from workbench.ports import Progress, Store, Transaction, Value
from workbench.services.almanac import lunar_table
from workbench.settings import load_toml, resource

_MONTHS = 12
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_RISKS = ("C1", "C2", "C3", "C4", "C5")
#: Of what people's assets consist, in per cent: demand, term, wealth, fund, insurance.
_MIX = ((12, 45, 28, 5, 10), (20, 30, 30, 10, 10), (8, 60, 20, 2, 10), (15, 20, 35, 20, 10), (30, 30, 25, 5, 10))
_YI = 10_000_000_000


def fill_demo(store: Store, *, today: date, clients: int = 300, seed: int = 1, progress: Progress | None = None) -> int:
    """Fill an empty book with `clients` invented clients and return their number; the same seed gives the same book."""
    data, chance = load_toml(resource("demo/people.toml")), random.Random(seed)  # noqa: S311 - nothing secret is drawn
    maker = _Maker(data, chance, today)
    with store.transaction("demo", label=str(clients)) as tx:
        for key in ("manager", "branch"):
            tx.put("setting", store.setting_id(key), {"key": key, "value": str(data[key])})
        for number in range(clients):
            if progress is not None and number % 200 == 0:
                progress(number, clients, "")
            maker.person(tx, number)
        tx.put("import_file", tx.new_id(), _import_record(clients, maker.data_date))
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


@dataclass(frozen=True, slots=True)
class _Person:
    """Who was drawn: what later draws depend on."""

    id: bytes
    number: int
    aum_fen: int
    trend: float
    since: date
    mobile: str


class _Maker:
    """Draws people from the data; every draw comes from one seeded source."""

    def __init__(self, data: Mapping[str, Any], chance: random.Random, today: date) -> None:
        self._data, self._chance, self._today = data, chance, today
        self.data_date = today.replace(day=1) - timedelta(days=1)
        self._last_month = month_number(self.data_date.strftime("%Y-%m"))
        self._lunar = lunar_table()

    def person(self, tx: Transaction, number: int) -> None:
        """Draw one client with everything that belongs to it."""
        chance = self._chance
        client_no = f"88{20_000_000 + number * 37:08d}"
        row = tx.natural_id("client", client_no)
        aum = self._aum(number)
        since = self._today - timedelta(days=chance.randint(330, 420))
        person = _Person(row, number, aum, chance.uniform(-0.02, 0.035), since, self._mobile())
        company = number % 50 == 49
        tx.put("client", row, self._client(person, client_no, company=company))
        self._ways(tx, person)
        self._snapshots(tx, person)
        self._holdings(tx, person)
        self._interactions(tx, person)
        self._appointments(tx, person)

    # -- who

    def _client(self, person: _Person, client_no: str, *, company: bool) -> dict[str, Value]:
        chance, data, number = self._chance, self._data, person.number
        gender = chance.choice("MF")
        birth = date(chance.randint(1942, 2001), chance.randint(1, 12), chance.randint(1, 28))
        if number % 13 == 5:  # a birthday in the coming days, so that 今日 has some
            soon = self._today + timedelta(days=chance.randint(0, 9))
            birth = date(birth.year, soon.month, min(soon.day, 28))
        values: dict[str, Value] = {
            "client_no": client_no,
            "name": chance.choice(data["companies"]) if company else self._name(number, gender),
            "kind": "company" if company else "person",
            "status": "managed",
            "since": person.since,
            "source": "demo",
            "manager": data["manager"],
            "branch": data["branch"],
            "opened": self._today - timedelta(days=chance.randint(500, 7000)),
            "remark": chance.choice(data["remarks"]) if chance.random() < 0.6 else None,
            "preference": chance.choice(data["preferences"]) if chance.random() < 0.5 else None,
            "preferred_time": chance.choice(data["times"]) if chance.random() < 0.5 else None,
            "consent_messages": chance.choices((True, False, None), (60, 8, 32))[0],
            "no_contact": number % 61 == 7,
            "important": person.aum_fen >= _YI // 20,
            "mourning_until": self._today + timedelta(days=120) if number % 97 == 11 else None,
            "household": f"家庭{number // 40}" if number % 40 in (3, 4) else None,
        }
        if not company:
            values |= self._personal(birth, gender, number)
        return values

    def _personal(self, birth: date, gender: str, number: int) -> dict[str, Value]:
        chance, data = self._chance, self._data
        job = chance.choice(data["jobs"])
        until = self._today + timedelta(days=chance.randint(-20, 420))
        values: dict[str, Value] = {
            "gender": gender,
            "birth": birth,
            "id_type": "身份证",
            "id_no": self._identity(birth, gender),
            "id_flag": "ok",
            "employer": chance.choice(data["employers"]) if chance.random() < 0.75 else None,
            "job": job,
            "public_official": job == "公务员",
            "risk": chance.choice(_RISKS) if chance.random() < 0.85 else None,
            "taboo": "忌甜食（血糖偏高）" if number % 29 == 3 else None,
        }
        if values["risk"]:
            values["risk_until"] = until
        return values | self._birthday(birth, lunar=birth.year < 1975 and chance.random() < 0.5)

    def _birthday(self, birth: date, *, lunar: bool) -> dict[str, Value]:
        if not lunar:
            return {
                "bday_calendar": "solar",
                "bday_year": birth.year,
                "bday_month": birth.month,
                "bday_day": birth.day,
                "bday_leap": False,
            }
        kept = self._lunar.lunar_of(birth)
        return {
            "bday_calendar": "lunar",
            "bday_year": kept.year,
            "bday_month": kept.month,
            "bday_day": kept.day,
            "bday_leap": kept.leap,
        }

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

    def _identity(self, birth: date, gender: str) -> str:
        order = self._chance.randrange(0, 999) // 2 * 2 + (1 if gender == "M" else 0)
        body = f"990101{birth:%Y%m%d}{order:03d}"
        total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
        return body + _CHECK[total % 11]

    def _mobile(self) -> str:
        return f"1{self._chance.choice((30, 50, 51, 80, 90))}{self._chance.randrange(10_000_000, 99_999_999)}"

    def _ways(self, tx: Transaction, person: _Person) -> None:
        chance, data = self._chance, self._data
        ways = [("mobile", person.mobile)]
        if chance.random() < 0.45:
            ways.append(("phone", f"0510-8{chance.randrange(1_000_000, 9_999_999)}"))
        if chance.random() < 0.35:
            ways.append(("wechat", f"wx_{chance.randrange(1000, 9999)}"))
        for kind, value in ways:
            row = tx.natural_id("contact_way", person.id.hex(), value)
            tx.put("contact_way", row, {"client_id": person.id, "kind": kind, "value": value, "masked": False})
        if chance.random() < 0.85:
            text = (
                f"{chance.choice(data['districts'])}{chance.choice(data['streets'])}{chance.randint(1, 320)}号"
                f"{chance.randint(1, 40)}幢{chance.randint(101, 2408)}室"
            )
            row = tx.natural_id("address", person.id.hex(), "home")
            tx.put("address", row, {"client_id": person.id, "kind": "home", "text": text})

    # -- what they have

    def _aum(self, number: int) -> int:
        """Draw assets in fen: many around 20–60万, some millions, a few just below a threshold."""
        if number % 17 == 8:
            threshold = self._chance.choice((100_000, 500_000, 1_000_000, 5_000_000))
            return int(threshold * 100 * self._chance.uniform(0.91, 0.995))
        return int(math.exp(self._chance.gauss(12.9, 1.15)) * 100)

    def _snapshots(self, tx: Transaction, person: _Person) -> None:
        chance = self._chance
        mix = chance.choice(_MIX)
        loan = chance.random() < 0.25
        for back in range(_MONTHS - 1, -1, -1):
            month = month_text(self._last_month - back)
            aum = int(person.aum_fen * (1 + person.trend) ** -back * chance.uniform(0.97, 1.03))
            short = aum * mix[0] // 100
            values: dict[str, Value] = {
                "client_id": person.id,
                "month": month,
                "as_of": self.data_date if back == 0 else None,
                "aum_fen": aum,
                "short_fen": short,
                "long_fen": aum - short,
                "mortgage_fen": 80_000_000 + person.number * 9_000 if loan else 0,
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

    def _holdings(self, tx: Transaction, person: _Person) -> None:
        chance = self._chance
        products: Sequence[Mapping[str, Any]] = self._data["product"]
        for order in range(chance.choice((0, 1, 1, 2, 3))):
            product = chance.choice(products)
            starts = self._today - timedelta(days=chance.randint(60, 700))
            # Every third matures within the ladder's reach, so that there is something to carry over.
            ahead = chance.randint(-3, 33) if chance.random() < 0.33 else chance.randint(34, 500)
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

    # -- what happened

    def _interactions(self, tx: Transaction, person: _Person) -> None:
        chance, talk = self._chance, self._data["talk"]
        usual = 3 if person.aum_fen < _YI // 500 else 14
        for order in range(chance.randint(0, usual)):
            on = self._today - timedelta(days=min(int(chance.expovariate(1 / 90)), 360))
            channel = chance.choices(("call", "wechat", "sms", "visit", "arrival"), (55, 15, 10, 12, 8))[0]
            result = chance.choices(("connected", "no-answer", "appointment", "refused"), (68, 18, 10, 4))[0]
            if channel in ("visit", "arrival"):
                result = "done"
            elif channel == "sms":
                result = "sent"
            words = talk["visit"] if channel == "visit" else talk.get(result, talk["connected"])
            promised = result in ("connected", "done") and chance.random() < 0.3
            values: dict[str, Value] = {
                "client_id": person.id,
                "at": f"{on.isoformat()}T{chance.randint(1, 9):02d}:{chance.randint(0, 59):02d}:00Z",
                "on": on,
                "channel": channel,
                "result": result,
                "note": chance.choice(words),
                "minutes": chance.randint(2, 12) if channel == "call" else chance.randint(20, 60),
                "next_step": chance.choice(talk["next"]) if promised else None,
                "next_on": on + timedelta(days=chance.randint(3, 20)) if promised else None,
            }
            tx.put("interaction", tx.natural_id("interaction", person.id.hex(), str(order)), values)

    def _appointments(self, tx: Transaction, person: _Person) -> None:
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
            "starts": f"{day.isoformat()}T{chance.choice((9, 10, 11, 14, 15, 16)):02d}:{chance.choice((0, 30)):02d}",
            "minutes": chance.choice((30, 45, 60)),
            "kind": kind,
            "purpose": chance.choice(self._data["talk"]["purposes"]),
            "place": self._data["branch"] if kind == "arrival" else None,
            "state": "done" if day < self._today else "planned",
        }
        tx.put("appointment", tx.natural_id("appointment", person.id.hex()), values)
