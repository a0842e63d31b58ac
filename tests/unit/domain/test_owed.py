"""What is owed equals a truth written by hand, and one recorded contact closes exactly what it should."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import Days, celebrations, interaction, scheme, standard, told_client
from workbench.domain.clients import ClientFacts
from workbench.domain.daycontext import DayContext, FestivalDay, Rules
from workbench.domain.obligations import GROUPS, Obligation, closed_by, grouped, next_due, today_rank
from workbench.domain.owed import owed
from workbench.domain.standards import KINDS

TRUTH = tomllib.loads((Path(__file__).parents[2] / "data" / "due_truth.toml").read_text(encoding="utf-8"))
FESTIVALS = tuple(
    FestivalDay(code, {"en": told["name"], "zh_CN": told["name"]}, told["year"], told["day"], told.get("together"))
    for code, told in TRUTH["festivals"].items()
)
DAYS = Days(TRUTH["days"])
CLIENTS = list(enumerate(TRUTH["client"], 1))


def context(day: date, until: date | None = None) -> DayContext:
    return DayContext(day, until=until, celebrations=celebrations, festivals=FESTIVALS, day_kind=DAYS.kind)


def rules(code: str = "six-bands") -> Rules:
    return Rules(standard(), scheme(code))


def line(obligation: Obligation, facts: ClientFacts) -> str:
    """Return an obligation as a line of the truth; the id must carry rule and client."""
    assert obligation.client_id == facts.client.id
    rule, *keys = obligation.id.removeprefix(obligation.rule).split("/")
    assert not rule
    assert keys[0] == facts.client.id.hex() or obligation.kind == "appointment"
    last = bytes.fromhex(keys[-1]).decode().strip() if obligation.kind == "appointment" else keys[-1]
    return " | ".join(
        (
            obligation.kind,
            obligation.rule,
            last,
            f"{obligation.period_from}..{obligation.period_to}",
            f"{obligation.done}/{obligation.required}",
            str(obligation.due),
            obligation.state,
            str(obligation.reason),
        )
    )


@pytest.mark.parametrize(("number", "told"), CLIENTS, ids=[told["what"][:60] for _, told in CLIENTS])
def test_what_is_owed_equals_the_truth_written_by_hand(number: int, told: dict[str, Any]) -> None:
    facts = told_client(number, told)
    found = owed(facts, rules(told.get("scheme", "six-bands")), context(told["day"]))
    assert sorted(line(one, facts) for one in found) == sorted(told["owed"])


def test_the_truth_covers_every_kind_and_state() -> None:
    lines = [one.split(" | ") for _, told in CLIENTS for one in told["owed"]]
    # What the shipped standard does not ask for has a test of its own below.
    assert {one[0] for one in lines} == set(KINDS) - {"first-contact", "task"}
    assert {one[6] for one in lines} == {"due", "overdue", "done", "waived"}


def busy_client() -> ClientFacts:
    """A client at 95万 with one contact this month, a maturity, a birthday today and a salon to come."""
    return told_client(
        99,
        {
            "day": date(2026, 11, 18),
            "steady": 95,
            "birthday": "11-18",
            "done": ["2026-10-30 call connected"],
            "holdings": ["d1 国债 20000 2026-11-30"],
        },
    )


@pytest.mark.parametrize(
    ("recorded", "closes"),
    [
        (("2026-11-18 call connected",), {"maturity", "tier-near"}),
        (("2026-11-18 call no-answer",), set()),
        (("2026-11-18 call connected", "2026-11-18 sms sent"), {"maturity", "tier-near", "contact"}),
        (("2026-11-18 sms sent birthday 2026",), {"birthday"}),
        (("2026-11-17 sms sent birthday 2025",), set()),
        (
            ("2026-11-18 event done salon 2026", "2026-11-10 event done salon 2026"),
            {"maturity", "tier-near", "contact", "salon"},
        ),
    ],
)
def test_what_is_recorded_closes_exactly_what_it_fulfils(recorded: tuple[str, ...], closes: set[str]) -> None:
    facts, day = busy_client(), context(date(2026, 11, 18))
    before = owed(facts, rules(), day)
    assert all(one.open for one in before)
    after = owed(replace(facts, interactions=[*map(interaction, recorded), *facts.interactions]), rules(), day)
    closed = closed_by(before, after)
    assert {one.kind for one in before if one.id in closed} == closes
    assert len(closed) == len(closes)
    assert {one.id for one in after} == {one.id for one in before}


def test_a_contact_on_an_earlier_step_does_not_answer_for_the_next_one() -> None:
    facts = replace(busy_client(), interactions=[interaction("2026-11-14 call connected")])
    states = {}
    for day in (date(2026, 11, 14), date(2026, 11, 15), date(2026, 11, 23)):
        states[day] = next(one.state for one in owed(facts, rules(), context(day)) if one.kind == "maturity")
    assert list(states.values()) == ["done", "due", "due"]


def test_one_contact_is_enough_for_a_ladder_that_does_not_ask_again() -> None:
    once = replace(standard(), maturity=replace(standard().maturity, each_step=False))
    facts = replace(busy_client(), interactions=[interaction("2026-11-01 call connected")])
    found = owed(facts, Rules(once, scheme("six-bands")), context(date(2026, 11, 29)))
    assert next(one.state for one in found if one.kind == "maturity") == "done"


def test_with_the_switch_any_contact_near_a_birthday_greets() -> None:
    lenient = replace(standard(), birthday=replace(standard().birthday, any_contact=True))
    facts = replace(busy_client(), interactions=[interaction("2026-11-17 call connected")])
    found = owed(facts, Rules(lenient, None), context(date(2026, 11, 18)))
    assert next(one.state for one in found if one.kind == "birthday") == "done"


def test_a_greeting_without_year_counts_around_its_day_only() -> None:
    greeted = replace(interaction("2026-11-15 sms sent"), occasion="birthday")
    long_ago = replace(interaction("2026-10-01 sms sent"), occasion="birthday")
    for one, state in ((greeted, "done"), (long_ago, "due")):
        found = owed(replace(busy_client(), interactions=[one]), rules(), context(date(2026, 11, 18)))
        assert next(row.state for row in found if row.kind == "birthday") == state


def test_what_happens_after_the_day_asked_does_not_change_that_day() -> None:
    facts = busy_client()
    later = replace(facts, interactions=[interaction("2026-11-20 call connected"), *facts.interactions])
    day = context(date(2026, 11, 18))
    assert owed(facts, rules(), day) == owed(later, rules(), day)


def test_a_horizon_adds_what_comes_and_keeps_what_is() -> None:
    facts = busy_client()
    now = owed(facts, rules(), context(date(2026, 11, 18)))
    ahead = owed(facts, rules(), context(date(2026, 11, 18), until=date(2027, 2, 15)))
    assert {one.id for one in now} <= {one.id for one in ahead}
    contacts = [one for one in ahead if one.kind == "contact"]
    assert [str(one.period_from) for one in contacts] == ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"]
    assert {one.rule for one in ahead if one.kind == "festival"} == {"branch-2016/lantern"}


def test_without_a_calendar_days_are_counted() -> None:
    plain = DayContext(date(2026, 11, 18), celebrations=celebrations)
    contact = next(one for one in owed(busy_client(), rules(), plain) if one.kind == "contact")
    assert str(contact.reason) == "2 of 2 still owed, days left: 13"


def test_today_is_grouped_and_ordered_by_day_then_weight_then_risk() -> None:
    found = owed(busy_client(), rules(), context(date(2026, 11, 18)))
    groups = grouped(found)
    assert list(groups) == [group for group in GROUPS if group in groups]
    assert groups["birthday"][0].kind == "birthday"
    assert next_due(found) == date(2026, 6, 30)
    first = found[0]
    heavy = today_rank(first, band_rank=2)
    assert heavy < today_rank(first, band_rank=1)
    assert today_rank(first, at_risk=True) < today_rank(first)
    assert today_rank(replace(first, due=date(2026, 1, 1))) < heavy


def test_nothing_open_has_no_next_day() -> None:
    done = [replace(one, state="done") for one in owed(busy_client(), rules(), context(date(2026, 11, 18)))]
    assert next_due(done) is None


OF_2026 = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(
    day=OF_2026,
    recorded=st.lists(st.tuples(OF_2026, st.sampled_from(["connected", "no-answer"]))),
    aum=st.integers(1, 900),
)
def test_quotas_are_never_negative_and_order_of_records_is_nothing(
    day: date, recorded: list[tuple[date, str]], aum: int
) -> None:
    facts = told_client(50, {"day": day, "steady": aum})
    records = [interaction(f"{on} call {result}") for on, result in recorded]
    found = owed(replace(facts, interactions=records), rules(), context(day))
    again = owed(replace(facts, interactions=records[::-1]), rules(), context(day))
    assert found == again
    for one in found:
        assert one.required >= 1
        assert one.done >= 0
        assert one.period_from <= one.due <= one.period_to
        assert (one.state == "done") == (one.done >= one.required)
        assert (one.state == "overdue") == (one.done < one.required and one.period_to < day)
    assert len({one.id for one in found}) == len(found)


def test_a_standard_may_ask_for_a_first_contact_within_days() -> None:
    """A2: the clock begins with the first import; a real contact stops it, and unmet it stays as long again."""
    moments = standard().moments
    assert moments is not None
    asked = Rules(replace(standard(), moments=replace(moments, first_days=7)), scheme("six-bands"))

    def states(day: date, *done: str) -> list[str]:
        told = {"day": day, "since": date(2026, 10, 3), "steady": 30, "done": list(done)}
        facts = told_client(1, told)
        return [one.state for one in owed(facts, asked, context(day)) if one.kind == "first-contact"]

    assert states(date(2026, 10, 10)) == ["due"]
    assert states(date(2026, 10, 11)) == ["overdue"]
    assert states(date(2026, 10, 18)) == []
    assert states(date(2026, 10, 5), "2026-10-04 call connected") == ["done"]
    assert states(date(2026, 10, 5), "2026-10-04 call no-answer") == ["due"]
