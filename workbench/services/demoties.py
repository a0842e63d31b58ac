"""Who belongs together in the demonstration book: families, the people of companies, teams, referrers; all invented."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from workbench.domain.relations import Known
from workbench.ports import Store, Transaction, Value

#: Clients are read and written by so many, in the order of their numbers.
_CHUNK = 50
#: Assets in fen from which others look after a client too.
_TEAM = 100_000_000
_RICH = 500_000_000


def tie_people(
    store: Store, ids: Sequence[bytes], assets: Mapping[bytes, int], data: Mapping[str, Any], today: date, seed: int
) -> None:
    """Tie the people of the demonstration book together; the draws are of their own, so that nothing else changes."""
    chance = random.Random(seed * 7919 + 1)  # noqa: S311 - nothing secret is drawn
    book = store.ties()
    with store.transaction("demo", label="ties") as tx:
        maker = _Ties(tx, data["around"], chance, today)
        for start in range(0, len(ids), _CHUNK):
            known = book.known(ids[start : start + _CHUNK])
            people = [known[one] for one in ids[start : start + _CHUNK] if one in known]
            maker.families(people)
            maker.companies(people)
            maker.referrers(people)
            for one in people:
                maker.team(one, assets.get(one.id, 0))


class _Ties:
    """Writes ties of some people at a time."""

    def __init__(self, tx: Transaction, data: Mapping[str, Any], chance: random.Random, today: date) -> None:
        self._tx, self._data, self._chance, self._today = tx, data, chance, today

    def families(self, people: Sequence[Known]) -> None:
        """Make the households of the files families: a couple, a child outside the book, now and then parents."""
        homes: dict[str, list[Known]] = {}
        for one in people:
            if one.household and one.kind == "person":
                homes.setdefault(one.household, []).append(one)
        for key, members in homes.items():
            first, *others = members
            told: dict[str, Value] = {"key": key, "name": f"{first.name}家"}
            if int(key[-1], 36) % 2 == 0:  # every second one has somebody chosen
                told["greet_id"] = members[-1].id
            self._tx.put("household", self._tx.natural_id("household", key), told)
            for other in others[:1]:
                married = self._today - timedelta(days=self._chance.randint(4000, 12000))
                self._relate(first, "spouse", other, since=married)
            born = self._today - timedelta(days=self._chance.randint(3000, 9000))
            called = first.name[0] + self._chance.choice(self._data["children"])
            school = self._chance.choice(self._data["schools"])
            self._relate(first, "child", called, birthday=born.isoformat(), note=school)
            if self._chance.random() < 0.5:
                self._relate(first, "parent", first.name[0] + self._data["elder"], birthday="lunar:09-09")

    def companies(self, people: Sequence[Known]) -> None:
        """Give companies their people: who represents them, who keeps the books, and somebody outside the book."""
        persons = [one for one in people if one.kind == "person"]
        for company in people:
            if company.kind != "company" or len(persons) < 8:
                continue
            chosen = self._chance.sample(persons, 5)
            for role, other in zip(("legal", "finance", "shareholder"), chosen, strict=False):
                self._relate(company, role, other)
            outside = self._chance.choice(self._data["handlers"])
            self._relate(company, "handler", outside, way="0510-81230000", note=self._data["handles"])
            for other in chosen[3:]:  # what files say of employers is only proposed
                self._tx.put("client", other.id, {"employer": company.name})

    def referrers(self, people: Sequence[Known]) -> None:
        """Let some have been pointed out by others."""
        for one, other in zip(people[5::11], people[2::11], strict=False):
            if one.kind == other.kind == "person":
                self._relate(one, "referrer", other)

    def team(self, one: Known, fen: int) -> None:
        """Name who stands in for most of the larger clients, and some of the co-owners that the largest ask for."""
        if fen < _TEAM or self._chance.random() < 0.2:
            return
        self._mate(one, "backup", self._data["backup"])
        if fen >= _RICH:
            self._mate(one, "branch-head", self._data["head"])
            if self._chance.random() < 0.5:
                self._mate(one, "outlet-head", self._data["outlet"])

    def _relate(self, client: Known, role: str, other: Known | str, **told: Value) -> None:
        values: dict[str, Value] = {"client_id": client.id, "role": role, **told}
        values |= {"name": other} if isinstance(other, str) else {"other_id": other.id}
        key = other if isinstance(other, str) else other.id.hex()
        self._tx.put("relation", self._tx.natural_id("relation", client.id.hex(), role, key), values)

    def _mate(self, client: Known, role: str, name: str) -> None:
        row = self._tx.natural_id("team", client.id.hex(), role)
        since = self._today - timedelta(days=200)
        self._tx.put("team", row, {"client_id": client.id, "name": name, "role": role, "since": since})
