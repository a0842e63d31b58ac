"""Lists, coverage and fulfilment read only what they need of the book, and say what everybody's whole records say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.desk import Desk
from tests.helpers.desk import TODAY, empty_desk, filled_desk
from tests.helpers.filling import fill
from tests.helpers.invented import FIRST, LAST, days, facts, maybe
from workbench.domain.clients import ClientFacts
from workbench.domain.series import Table, series_of
from workbench.domain.standards import band_for
from workbench.ports import Store
from workbench.services import judging, watching
from workbench.services.caches import Caches
from workbench.services.coverage import coverage_report
from workbench.services.deeds import batch_list
from workbench.services.evaluating import caches_hold, tier_of
from workbench.services.fulfilling import days_of, fulfilment
from workbench.services.judging import Person
from workbench.services.rules import Rules, load_rules
from workbench.services.watching import LISTS, attrition_ledger, watch_list, watch_lists
from workbench.services.watchrows import Asked
from workbench.services.watchsieve import Sifted


class PlainReader:
    """Reads whole records of everybody and works out every tier, with its reasons."""

    columns = ("aum_fen", "balance_fen")

    def __init__(self, store: Store, *, rules: Rules, day: date, **_wanted: Any) -> None:
        self._store, self._rules, self._day = store, rules, day

    def read(self, ids: Sequence[bytes], _tables: Mapping[bytes, Table] | None = None) -> Iterator[Person]:
        overrides = self._store.overrides(ids)
        for one in self._store.facts(ids):
            series = series_of(one, self._day)
            month, value = series.newest(self._rules.standard.measure.metric) or (None, None)

            def judge(one: ClientFacts = one) -> Any:
                return tier_of(one, self._rules.scheme, self._day, overrides)

            yield Person(one, series, month, value, band_for(value, self._rules.standard), None, judge)

    def read_from(self, ids: Sequence[bytes], _least_fen: int) -> Iterator[Person]:
        return self.read(ids)


class OpenSieve:
    """Lets everybody through."""

    def __init__(self, store: Store, asked: Asked, names: Mapping[str, object], _columns: Sequence[str]) -> None:
        self._store, self._asked, self._names = store, asked, list(names)

    def sift(self, ids: Sequence[bytes]) -> Sifted:
        counts, contacts = self._asked.rules.standard.contact.counts, {}
        for one in self._store.facts(ids):
            real = [met.on for met in one.interactions if met.on <= self._asked.day and counts(met)]
            if real:
                contacts[one.client.id] = real[0]
        return Sifted(dict.fromkeys(ids, self._names), {}, contacts)


def plainly(work: Callable[[], Any]) -> Any:
    """Run a service with whole records of everybody."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(watching, "Reader", PlainReader)
        patch.setattr(judging, "Reader", PlainReader)
        patch.setattr(watching, "Sieve", OpenSieve)
        return work()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = empty_desk(tmp_path_factory.mktemp("lists"))
    made.connection.execute("PRAGMA synchronous=OFF")
    yield made
    made.close()


def everything(desk: Desk, rules: Rules, day: date) -> list[Any]:
    """Return all that is said of the whole book on a day."""
    first, last = days_of(month=f"{day:%Y-%m}")
    return [
        watch_lists(desk, rules=rules, day=day),
        watch_lists(desk, rules=rules, day=day, level="tier"),
        attrition_ledger(desk, rules=rules, first=f"{day.year - 1}-01", last=f"{day:%Y-%m}", day=day),
        coverage_report(desk, rules=rules, day=day),
        fulfilment(desk, rules=rules, first=first, last=last, today=day, check=True),
        fulfilment(desk, rules=rules, first=date(day.year, 1, 1), last=day, today=day + timedelta(days=40)),
        *(batch_list(desk, rules=rules, band=band.code, today=day) for band in rules.standard.bands),
    ]


@settings(max_examples=10, deadline=None)
@given(
    people=st.lists(facts(), min_size=1, max_size=4),
    day=st.dates(FIRST, LAST),
    data=st.data(),
    overrides=st.lists(st.tuples(st.just("six-bands"), maybe(days()), maybe(days())), max_size=1),
)
def test_what_is_read_in_columns_says_what_whole_records_say(
    desk: Desk,
    people: list[ClientFacts],
    day: date,
    data: st.DataObject,
    overrides: list[tuple[str, date | None, date | None]],
) -> None:
    fill(desk, people, overrides)
    rules = load_rules(desk)
    rules = replace(rules, scheme=rules.schemes[data.draw(st.sampled_from(sorted(rules.schemes)))])
    assert everything(desk, rules, day) == plainly(lambda: everything(desk, rules, day))


def test_tiers_that_the_caches_hold_are_those_that_are_worked_out(tmp_path: Any) -> None:
    with filled_desk(tmp_path) as full:
        rules = load_rules(full)
        Caches(full).finish(rules, TODAY)
        assert caches_hold(full, rules, TODAY)
        quick = everything(full, rules, TODAY)
        assert quick == plainly(lambda: everything(full, rules, TODAY))
        for name in LISTS:
            assert watch_list(full, rules=rules, day=TODAY, name=name) == quick[0][name]
        with full.transaction("client-set") as tx:
            tx.put("client", full.client_ids()[0], {"name": "别名"})
        assert not caches_hold(full, rules, TODAY)
        assert everything(full, rules, TODAY) == plainly(lambda: everything(full, rules, TODAY))
