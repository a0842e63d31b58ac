"""What is read in columns for many clients gives, word for word, the evaluation that their whole records give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.desk import Desk
from db.store import Book
from tests.helpers.desk import empty_desk
from tests.helpers.filling import fill, put
from tests.helpers.invented import FIRST, LAST, days, facts, maybe
from workbench.domain.clients import ClientFacts
from workbench.services.caches import Caches
from workbench.services.evaluating import Judge, duties_of, evaluated, standing_of
from workbench.services.rules import Rules, load_rules


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = empty_desk(tmp_path_factory.mktemp("facts"))
    made.connection.execute("PRAGMA synchronous=OFF")
    yield made
    made.close()


@pytest.fixture(scope="module")
def rules(desk: Desk) -> Rules:
    return load_rules(desk)


@settings(max_examples=60, deadline=None)
@given(
    people=st.lists(facts(), min_size=1, max_size=4),
    day=st.dates(FIRST, LAST),
    data=st.data(),
    overrides=st.lists(st.tuples(st.just("six-bands"), maybe(days()), maybe(days())), max_size=1),
)
def test_columns_give_what_whole_records_give(
    desk: Desk,
    rules: Rules,
    people: list[ClientFacts],
    day: date,
    data: st.DataObject,
    overrides: list[tuple[str, date | None, date | None]],
) -> None:
    fill(desk, people, overrides)
    ids = desk.client_ids()
    rules = replace(rules, scheme=rules.schemes[data.draw(st.sampled_from(sorted(rules.schemes)))])
    plain = evaluated(desk, rules=rules, today=day, ids=ids)
    quick = Judge(desk, rules, day).of(ids)
    assert [standing_of(one, rules) for one in quick] == [standing_of(one, rules) for one in plain]
    assert [duties_of(one, rules) for one in quick] == [duties_of(one, rules) for one in plain]


def test_months_in_any_order_and_twice_are_one_series(desk: Desk, rules: Rules) -> None:
    fill(desk, [ClientFacts(facts_of_one())], [])
    for number, (month, as_of, fen) in enumerate(
        (("2026-10", "2026-10-31", 5), ("2026-08", None, 3), ("2026-10", None, 7), ("2026-12", None, 9)), 1
    ):
        put(desk, "snapshot", number, client_id=(1).to_bytes(16, "big"), month=month, as_of=as_of, aum_fen=fen)
    (one,) = desk.rule_facts(["aum_fen"], date(2026, 11, 21)).read(desk.client_ids())
    assert one.figures.columns == {"aum_fen": [3, None, 7]}
    assert [snapshot.as_of for snapshot in one.facts.snapshots if snapshot.as_of] == [date(2026, 10, 31)]


def facts_of_one() -> Any:
    from workbench.domain.clients import Client

    return Client(b"", "客户")


def test_what_is_written_meanwhile_is_read(new_book: Callable[..., Book], rules: Rules) -> None:
    """The reader remembers what clients share, not what one client has."""
    from tests.helpers.desk import fill as fill_with_people

    made = new_book(kind=Desk)
    assert isinstance(made, Desk)
    fill_with_people(made, 3)
    caches = Caches(made)
    caches.finish(rules, date(2026, 11, 21))
    client = made.client_ids()[0]
    with made.transaction("log") as tx:
        values: dict[str, Any] = {
            "client_id": client,
            "on": date(2026, 11, 21),
            "channel": "call",
            "result": "connected",
        }
        tx.put("interaction", tx.new_id(), {**values, "at": "2026-11-21T02:00:00Z"})
    caches.follow(rules, date(2026, 11, 21))
    assert made.standings()[client].last_contact == date(2026, 11, 21)
