"""What was evaluated stays true, word for word, until the day it names; nothing may turn before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.invented import FIRST, LAST, days, facts, maybe
from tests.helpers.rules import months
from workbench.domain.clients import Client, ClientFacts
from workbench.domain.daycontext import DayContext
from workbench.domain.reasons import DaysTo
from workbench.domain.tierresults import Override
from workbench.readmodels.almanac import OwnCalendar
from workbench.services.evaluating import Evaluated, day_context, duties_of, evaluated_one, owing_of, standing_of
from workbench.services.rules import Rules, load_rules

_HOPS = 6


class NoBook:
    """A book that adopted nothing."""

    def rule_sets(self, kind: str) -> Sequence[Mapping[str, Any]]:
        assert kind in ("scheme", "standard")
        return ()

    def setting(self, key: str, default: str = "") -> str:
        assert key
        return default

    def own_calendar(self) -> OwnCalendar:
        return OwnCalendar()


RULES = load_rules(NoBook())  # type: ignore[arg-type]  # all that is asked of the store


@cache
def context(day: date) -> DayContext:
    return day_context(RULES, day)


def evaluation(one: ClientFacts, rules: Rules, day: date, overrides: list[tuple[str, Override]]) -> Evaluated:
    return evaluated_one(
        one,
        rules=rules,
        owing=owing_of(rules),
        context=context(day),
        overrides={one.client.id: overrides},
    )


def kept(found: Evaluated, rules: Rules) -> object:
    """Return what the caches keep of an evaluation: counts of days by the day they count to."""
    duties = [replace(duty, reason=(duty.reason[0], _kept(duty.reason[1]))) for duty in duties_of(found, rules)]
    return replace(standing_of(found, rules), changes_on=None), duties


def _kept(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: (value.on, value.worked) if isinstance(value, DaysTo) else value for name, value in values.items()}


OVERRIDES = st.lists(
    st.tuples(
        st.sampled_from(sorted(RULES.schemes)),
        st.builds(Override, tier=st.just("gold"), reason=st.just("家庭"), since=maybe(days()), until=maybe(days())),
    ),
    max_size=1,
)


BOC, STARS = RULES.schemes["boc"], RULES.schemes["icbc-star"]
#: What is shipped, and fixed rating days (固定评级日) in the middle of months.
SCHEMES = {
    **RULES.schemes,
    "boc-fixed": replace(
        BOC, timing=replace(BOC.timing, effect="fixed-days", fall_effect="fixed-days", days=((5, 11), (11, 20)))
    ),
    "star-fixed": replace(STARS, service_days=((1, 15), (7, 9))),
}


@settings(max_examples=70, deadline=None)
@given(one=facts(), start=st.dates(FIRST, LAST), scheme=st.sampled_from(sorted(SCHEMES)), overrides=OVERRIDES)
def test_nothing_turns_before_the_day_an_evaluation_names(
    one: ClientFacts, start: date, scheme: str, overrides: list[tuple[str, Override]]
) -> None:
    rules = replace(RULES, scheme=SCHEMES[scheme])
    day = start
    for _hop in range(_HOPS):
        found = evaluation(one, rules, day, overrides)
        assert found.changes_on > day
        before = found.changes_on - timedelta(days=1)
        for later in {day + timedelta(days=1), day + (before - day) // 2, before}:
            if day < later < found.changes_on:
                assert kept(evaluation(one, rules, later, overrides), rules) == kept(found, rules)
        day = found.changes_on


def test_an_evaluation_holds_longer_than_a_day() -> None:
    """Else the property above would say nothing."""
    from tests.unit.domain.test_owed import busy_client

    found = evaluation(busy_client(), RULES, date(2026, 11, 12), [])
    assert found.changes_on == date(2026, 11, 15)  # the next step of a maturity on 30 November


def test_a_fixed_rating_day_ends_what_was_evaluated_before_it() -> None:
    """固定评级日: October's figures lift the client on 20 November, in the middle of a month."""
    rules = replace(RULES, scheme=SCHEMES["boc-fixed"])
    one = ClientFacts(
        Client(b"c" * 16, "示例", since=FIRST), snapshots=months("aum_fen", {"2026-09": 5, "2026-10": 200})
    )
    before = evaluation(one, rules, date(2026, 11, 16), [])
    assert (before.tier.tier, before.changes_on) == (None, date(2026, 11, 20))
    assert evaluation(one, rules, before.changes_on, []).tier.tier == "management"
