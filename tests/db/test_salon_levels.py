"""A salon counts for the quota of a band at the levels that the standard names for it (G3), wherever it is asked."""

from __future__ import annotations

from typing import Any

import pytest

from db.rows import fingerprint
from tests.db.test_gatherings import AT, TEXTS, TODAY, Book
from tests.helpers.desk import empty_desk
from workbench.domain.problems import Problem
from workbench.services.gatherings import set_gathering
from workbench.services.interactions import log_interaction
from workbench.services.inviting import walk_in

#: Assets in 10,000 CNY of a client of each band.
WEALTH = {"20-100": 50, "100-500": 200, "500+": 800}


@pytest.fixture
def book(tmp_path):
    made = Book(empty_desk(tmp_path))
    yield made
    made.desk.close()


def held(book, level):
    """Return (gathering, client by band) of a salon of this level to which one of each band came."""
    people = {band: book.person(f"C{wan}", wan) for band, wan in WEALTH.items()}
    row = book.salon(level=level)
    told: Any = {"rules": book.rules, "texts": TEXTS, "gathering": row, "at": AT, "today": TODAY}
    walk_in(book.desk, clients=list(people.values()), **told)
    book.hold(row)
    return row, people


def done(book, people):
    return {band: book.owed(client)[1] for band, client in people.items()}


def test_a_salon_of_the_branch_counts_for_every_band(book):
    _row, people = held(book, "branch")
    assert done(book, people) == {"20-100": 1, "100-500": 1, "500+": 1}


def test_a_salon_at_city_level_counts_for_the_band_that_the_standard_names_it_for(book):
    _row, people = held(book, "city")
    assert done(book, people) == {"20-100": 0, "100-500": 0, "500+": 1}
    assert book.owed(people["500+"]) == (3, 1)


def test_another_level_afterwards_counts_anew_and_undo_takes_it_back(book):
    row, people = held(book, "branch")
    before = fingerprint(book.desk.connection)
    set_gathering(book.desk, rules=book.rules, gathering=row, fields={"level": "city"})
    assert done(book, people) == {"20-100": 0, "100-500": 0, "500+": 1}
    book.desk.undo()
    assert done(book, people) == {"20-100": 1, "100-500": 1, "500+": 1}
    assert fingerprint(book.desk.connection) == before


def test_a_salon_that_is_only_logged_says_its_level_too(book):
    people = {band: book.person(f"C{wan}", wan) for band, wan in WEALTH.items()}
    told: Any = {"channel": "event", "result": "done", "at": AT, "on": TODAY, "today": TODAY}
    clients = list(people.values())
    log_interaction(book.desk, rules=book.rules, clients=clients, occasion="city-salon", **told)
    assert done(book, people) == {"20-100": 0, "100-500": 0, "500+": 1}
    log_interaction(book.desk, rules=book.rules, clients=clients, occasion="salon", **told)
    assert done(book, people) == {"20-100": 1, "100-500": 1, "500+": 2}
    with pytest.raises(Problem):
        log_interaction(book.desk, rules=book.rules, clients=clients, occasion="town-salon", **told)
