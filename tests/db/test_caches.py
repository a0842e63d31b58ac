"""What lists read follows the book: at once for what was touched, a slice at a time for a new day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from db.desk import Desk
from db.queries.duties import duty_rows
from db.store import Book
from tests.helpers.desk import fill
from workbench.services import caches as caching
from workbench.services.caches import Caches
from workbench.services.rules import Rules, load_rules

DAY = dt.date(2026, 11, 21)
NEXT = dt.date(2026, 11, 22)
#: Everybody is evaluated again when a month begins.
NEXT_MONTH = dt.date(2026, 12, 1)


@pytest.fixture
def desk(new_book: Callable[..., Book], monkeypatch: pytest.MonkeyPatch) -> Any:
    """A book of 40 clients that is evaluated in slices of seven."""
    monkeypatch.setattr(caching, "AT_ONCE", 7)
    monkeypatch.setattr(caching, "SLICE", 7)
    made = new_book(kind=Desk)
    assert isinstance(made, Desk)
    fill(made, 40)
    return made


@pytest.fixture
def rules(desk: Desk) -> Rules:
    return load_rules(desk)


# All but the day on which somebody was evaluated, and how long that holds.
_STANDING = "id, aum_fen, band, tier, tier_since, next_tier, distance_fen, completeness, next_due, last_contact"


def cached(desk: Desk) -> dict[str, list[Any]]:
    """Return every cached row."""
    tables = {"standing": _STANDING, "duty": "*", "reading": "*"}
    return {
        table: desk.connection.execute(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()
        for table, columns in tables.items()
    }


def anew(desk: Desk, rules: Rules, day: dt.date) -> dict[str, list[Any]]:
    """Return what is cached when everybody is evaluated on a day, whatever was known before."""
    desk.connection.execute("DELETE FROM meta WHERE key = 'evaluated'")
    Caches(desk).finish(rules, day)
    return cached(desk)


def call(desk: Desk, client: bytes, day: dt.date) -> None:
    with desk.transaction("log") as tx:
        at = f"{day}T02:00:00Z"
        tx.put(
            "interaction",
            tx.new_id(),
            {"client_id": client, "at": at, "on": day, "channel": "call", "result": "connected"},
        )


def test_slices_end_where_one_round_ends(desk: Desk, rules: Rules) -> None:
    caches = Caches(desk)
    assert caches.follow(rules, DAY) == 40
    left = [caches.step(rules, DAY) for _ in range(6)]
    assert left == [33, 26, 19, 12, 5, 0]
    sliced = cached(desk)
    desk.connection.execute("DELETE FROM meta WHERE key = 'evaluated'")
    Caches(desk).finish(rules, DAY)
    assert cached(desk) == sliced


def test_nothing_is_done_twice(desk: Desk, rules: Rules) -> None:
    Caches(desk).finish(rules, DAY)
    before = desk.connection.total_changes
    assert Caches(desk).follow(rules, DAY) == 0
    assert desk.connection.total_changes == before


def test_a_call_shows_at_once_while_a_new_day_is_worked_off(desk: Desk, rules: Rules) -> None:
    caches = Caches(desk)
    caches.finish(rules, DAY)
    assert caches.follow(rules, NEXT_MONTH) == 40
    caches.step(rules, NEXT_MONTH)
    last = desk.client_ids()[-1]
    call(desk, last, NEXT_MONTH)
    caches.follow(rules, NEXT_MONTH)
    assert desk.standings()[last].last_contact == NEXT_MONTH
    assert caches.waiting == 32
    caches.finish(rules, NEXT_MONTH)
    assert cached(desk) == anew(desk, rules, NEXT_MONTH)


def test_a_new_day_evaluates_only_those_whose_evaluation_holds_no_longer(desk: Desk, rules: Rules) -> None:
    caches = Caches(desk)
    caches.finish(rules, DAY)
    day, waited = DAY, []
    for _ in range(24):  # beyond the month, its tail, and back to where it began
        day += dt.timedelta(days=1)
        waited.append(caches.follow(rules, day))
        caches.finish(rules, day)
        kept, read = cached(desk), duty_rows(desk)
        assert kept == anew(desk, rules, day)
        assert read == duty_rows(desk)
    assert min(waited) < 10
    assert max(waited) == 40
    caches.finish(rules, DAY)
    assert cached(desk) == anew(desk, rules, DAY)


def test_the_tally_follows_what_is_written(desk: Desk, rules: Rules) -> None:
    caches = Caches(desk)
    caches.finish(rules, DAY)
    desk.duty_tally()
    for day in (DAY, NEXT, NEXT_MONTH):
        call(desk, desk.client_ids()[3], day)
        caches.finish(rules, day)
        with desk.transaction("edit") as tx:
            tx.delete("client", desk.client_ids()[0])
        caches.finish(rules, day)
        rows = desk.connection.execute("SELECT kind, state, due, count(*) FROM duty GROUP BY 1, 2, 3").fetchall()
        counted = {place: count for place, count in desk.duty_tally().items() if count}
        assert counted == {(kind, state, due): count for kind, state, due, count in rows}


def test_a_count_of_days_falls_although_nobody_was_evaluated(desk: Desk, rules: Rules) -> None:
    Caches(desk).finish(rules, DAY)
    before = {row.id: row.reason[1]["days"] for row in duty_rows(desk) if row.kind == "contact" and row.state == "due"}
    Caches(desk).finish(rules, dt.date(2026, 11, 24))
    after = {row.id: row.reason[1]["days"] for row in duty_rows(desk) if row.id in before}
    assert set(before.values()) == {6}
    assert set(after.values()) == {5}


def test_other_rules_evaluate_everybody_and_a_broken_round_goes_on(desk: Desk, rules: Rules) -> None:
    Caches(desk).finish(rules, DAY)
    other = load_rules(desk)
    other.__dict__["key"] = "other"
    assert Caches(desk).follow(other, DAY) == 40
    Caches(desk).step(other, DAY)
    resumed = Caches(desk)
    assert resumed.follow(other, DAY) == 33
    back = Caches(desk)
    back.finish(rules, DAY)
    assert cached(desk) == anew(desk, rules, DAY)


def test_a_round_that_was_broken_off_begins_anew(desk: Desk, rules: Rules) -> None:
    Caches(desk).step(rules, DAY)
    again = Caches(desk)
    assert again.follow(rules, DAY) == 40


def test_nothing_stays_of_a_client_that_is_gone(desk: Desk, rules: Rules) -> None:
    caches = Caches(desk)
    caches.finish(rules, DAY)
    first, second, *_others = desk.client_ids()
    with desk.transaction("edit") as tx:
        tx.delete("client", first)
    caches.follow(rules, DAY)
    with desk.transaction("edit") as tx:
        tx.delete("client", second)
    caches.finish(rules, NEXT)
    rows = cached(desk)
    assert len(rows["standing"]) == len(rows["reading"]) == 38
    assert not {first, second} & {row[1] for row in rows["duty"]}


def test_progress_tells_how_many_are_done(desk: Desk, rules: Rules) -> None:
    told: list[tuple[int, int]] = []
    Caches(desk).finish(rules, DAY, lambda done, total, _text="": told.append((done, total)))
    assert told == [(7, 40), (14, 40), (21, 40), (28, 40), (35, 40)]
