"""The gatherings of the demonstration book: one held with its follow-ups, one that is being invited to, one planned."""

from __future__ import annotations

import random
from datetime import date, timedelta

from workbench.domain.gatherings import REPLIES
from workbench.ports import Store
from workbench.services.gatherings import add_gathering, find_gathering, tick_items
from workbench.services.inviting import arrive, ask_for, hold, invite, proposals, reply
from workbench.services.rules import Rules
from workbench.settings import load_toml, resource
from workbench.texts import DEFAULT_LANGUAGE, Texts


def fill_gatherings(store: Store, *, rules: Rules, today: date, seed: int) -> None:
    """Plan the gatherings of the demonstration through the same use cases as everybody does."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret is drawn
    data, texts = load_toml(resource("demo/gatherings.toml")), Texts(DEFAULT_LANGUAGE)
    for told in data["gatherings"]:
        template, days = str(told["template"]), int(told["days"])
        day = rules.almanac.days.estimate(today, days).day
        fields = {name: told[name] for name in ("title", "place", "host")}
        fields["starts"] = f"{day}T{told['start']}"
        _changes, (row,) = add_gathering(store, rules=rules, texts=texts, template=template, fields=fields)
        _tick(store, row, today)
        _invite(store, rules, row, int(told["guests"]), min(today, day - timedelta(days=5)), chance)
        if day <= today:
            _hold(store, rules, texts, row, day, chance)


def _tick(store: Store, row: bytes, today: date) -> None:
    """Tick off what is due, all but the last of it."""
    due = [one.id for one in store.gatherings().items(row) if one.kind == "task" and one.due and one.due < today]
    if due[:-1]:
        tick_items(store, gathering=row, items=due[:-1], done_on=today)


def _invite(store: Store, rules: Rules, row: bytes, guests: int, on: date, chance: random.Random) -> None:
    known = find_gathering(store, row)
    found = [one.guest.id for one in proposals(store, rules, ask_for(store, rules, known, on), on) if one.block is None]
    at = f"{on.isoformat()}T02:00:00Z"
    told = found[: guests * 3 // 4]
    invite(store, gathering=row, clients=told, today=on, at=at, channel="call")
    invite(store, gathering=row, clients=found[len(told) : guests], today=on, at=at)
    people = store.gatherings().attendances(row)
    for one in people:
        if one.invited_on and chance.random() < 0.75:
            answer = chance.choice(("yes", "yes", "yes", *REPLIES))
            reply(store, gathering=row, people=[one.id], answer=answer, today=on)


def _hold(store: Store, rules: Rules, texts: Texts, row: bytes, day: date, chance: random.Random) -> None:
    people = store.gatherings().attendances(row)
    came = [one.id for one in people if one.reply == "yes" and chance.random() < 0.85]
    at = f"{day.isoformat()}T08:00:00Z"
    arrive(store, rules=rules, texts=texts, gathering=row, people=came, at=at, today=day)
    hold(store, rules=rules, texts=texts, gathering=row, at=at, today=day)
