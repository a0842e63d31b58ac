"""What the demonstration book follows up: opportunities in every step, and clients who were pointed out."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from workbench.ports import Transaction, Value
from workbench.services.demopeople import Person
from workbench.services.opportunities import referral_rules, stages
from workbench.services.tasks import put_task
from workbench.settings import load_toml, resource

#: Every so many people somebody has an opportunity, or was pointed out.
_PURSUED, _REFERRED = 7, 31
#: Assets in fen below which somebody pointed out is a prospect still.
_SMALL = 20_000_000
#: More people than this get no more of either: nobody would read on.
_MOST = 600
_STEPS = (2, 9)


class Pursuits:
    """Draws for each person from a source of its own, so that the rest of the book stays as it is."""

    def __init__(self, today: date) -> None:
        self._data, self._today = load_toml(resource("demo/opportunities.toml")), today

    def put(self, tx: Transaction, person: Person) -> None:
        """Write what is followed up with a person, if anything is."""
        if person.number >= _MOST:
            return
        chance = random.Random(person.number)  # noqa: S311 - nothing secret is drawn
        if person.number % _REFERRED == 4:
            self._refer(tx, person, chance)
        if person.number % _PURSUED == 2:
            self._pursue(tx, person, chance)

    def _pursue(self, tx: Transaction, person: Person, chance: random.Random) -> None:
        deal = chance.choice(self._data["deals"])
        machine = stages()
        codes = [stage.code for stage in machine.stages]
        walked = codes[: chance.randint(1, len(codes))]
        days = self._days(len(walked), chance)
        row = tx.natural_id("opportunity", person.id.hex())
        stage = machine.stage(walked[-1])
        outcome = chance.choice(stage.outcomes) if chance.random() < 0.4 else None
        values: dict[str, Value] = {
            "client_id": person.id,
            "title": deal["title"],
            "need": deal["need"],
            "product": deal["product"],
            "amount_fen": round(deal["amount"] * chance.choice((0.6, 1, 1, 1.5, 2))) * 100,
            "stage": stage.code,
            "stage_on": days[-1],
            "source": chance.choice(("care", "care", "branch", "client", "event", "field", "system")),
            "opened": days[0],
            "note": chance.choice(self._data["notes"]),
        }
        if outcome:
            reason = chance.choice([one for one in machine.reasons_of(outcome) if not one.note])
            values |= {"outcome": outcome, "reason": reason.code, "closed": days[-1]}
        tx.put("opportunity", row, values)
        for order, (code, on) in enumerate(zip([*walked, *([outcome] if outcome else [])], [*days, days[-1]])):
            step: dict[str, Value] = {"client_id": person.id, "opportunity_id": row, "stage": code, "on": on}
            tx.put("opportunity_step", tx.natural_id("opportunity_step", row.hex(), str(order)), step)
        if not outcome and chance.random() < 0.7:
            due = self._today + timedelta(days=chance.randint(-2, 9))
            put_task(tx, person.id, chance.choice(self._data["next"]), due, origin="opportunity", origin_id=row)

    def _days(self, steps: int, chance: random.Random) -> Sequence[date]:
        """Return the days of the steps, the last a few days or weeks ago."""
        found = [self._today - timedelta(days=chance.choice((0, 1, 2, 3, 5, 8, 13, 21)))]
        for _ in range(steps - 1):
            found.insert(0, found[0] - timedelta(days=chance.randint(*_STEPS)))
        return found

    def _refer(self, tx: Transaction, person: Person, chance: random.Random) -> None:
        rules, data = referral_rules(), self._data
        on = self._today - timedelta(days=chance.choice((1, 3, 5, 9, 40)))
        who = chance.choice(data["referrers"])
        row = tx.natural_id("referral", person.id.hex())
        small = person.aum_fen < _SMALL
        values: dict[str, Value] = {
            "client_id": person.id,
            "on": on,
            "assigned": on,
            "source": chance.choice(("branch", "branch", "event")),
            "signals": " ".join(sorted(chance.sample(list(rules.signals), 2))),
            "referrer": who["name"],
            "referrer_role": who["role"],
            "note": chance.choice(data["referred"]),
        }
        if not small:
            values |= {"outcome": "converted", "outcome_on": on + timedelta(days=1)}
            if chance.random() < 0.5:
                values |= {"feedback": data["feedback"][0], "feedback_on": on + timedelta(days=1)}
        tx.put("referral", row, values)
        if small:
            tx.put("client", person.id, {"status": "prospect"})
            title, due = rules.titles["follow"]["zh_CN"], on + timedelta(days=rules.follow_days)
            put_task(tx, person.id, title, due, starts=on, closed_by="contact", origin="referral", origin_id=row)
