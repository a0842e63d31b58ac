"""The book keeps every version of its rules, and each day is judged by those of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.desk import Desk
from tests.helpers.desk import TODAY, empty_desk
from workbench.domain.problems import Problem
from workbench.services import rulebook
from workbench.services.rules import load_rules
from workbench.settings import read_text, resource

LATER = TODAY + dt.timedelta(days=40)
EARLIER = TODAY - dt.timedelta(days=90)


@pytest.fixture
def desk(tmp_path: Any) -> Iterator[Desk]:
    with empty_desk(tmp_path) as made:
        yield made


def shipped(kind: str, code: str) -> str:
    return read_text(resource(f"{kind}s/{code}.toml"))


def changed(version: str, low: str = "12") -> str:
    """Return the six bands with another threshold of silver."""
    text = shipped("scheme", "six-bands").replace('version = "2022"', f'version = "{version}"')
    return text.replace("high = 10\n", f"high = {low}\n").replace("low = 10\n", f"low = {low}\n")


def adopt(desk: Desk, version: str, day: dt.date, low: str = "12", reason: str = "") -> None:
    rulebook.adopt_text(desk, text=changed(version, low), file="mine.toml", effective=day, reason=reason)


def in_force(desk: Desk, day: dt.date) -> tuple[str, str]:
    scheme = load_rules(desk, day).scheme
    return scheme.code, scheme.version


def test_before_the_first_adoption_the_shipped_rules_hold(desk: Desk) -> None:
    adopt(desk, "2027", TODAY)
    assert in_force(desk, TODAY - dt.timedelta(days=1)) == ("six-bands", "2022")
    assert in_force(desk, TODAY) == ("six-bands", "2027")


def test_what_is_adopted_for_later_is_not_in_force_before(desk: Desk) -> None:
    adopt(desk, "2027", LATER)
    today = load_rules(desk, TODAY)
    assert today.scheme.version == "2022"
    assert [today.state(one) for one in today.versions("scheme") if one.rule.code == "six-bands"] == [
        "future",
        "in-force",
    ]
    assert today.on(LATER).scheme.version == "2027"


def test_the_caches_follow_a_version_that_comes_into_force_by_date_alone(desk: Desk) -> None:
    adopt(desk, "2027", LATER)
    rules = load_rules(desk, TODAY)
    assert rules.key == rules.on(LATER - dt.timedelta(days=1)).key != rules.on(LATER).key


def test_versions_of_one_code_live_side_by_side(desk: Desk) -> None:
    adopt(desk, "2026.1", EARLIER)
    adopt(desk, "2027", LATER, "15")
    versions = [one.rule.version for one in load_rules(desk, TODAY).versions("scheme") if one.rule.code == "six-bands"]
    assert versions == ["2026.1", "2027", "2022"]
    days = (EARLIER - dt.timedelta(days=1), EARLIER, TODAY, LATER)
    assert [in_force(desk, day)[1] for day in days] == ["2022", "2026.1", "2026.1", "2027"]


def test_another_scheme_ends_the_one_before_it(desk: Desk) -> None:
    adopt(desk, "2026.1", EARLIER)
    rulebook.adopt(desk, kind="scheme", code="boc", effective=TODAY)
    assert in_force(desk, TODAY)[0] == "boc"
    rules = load_rules(desk, TODAY)
    assert rules.schemes["six-bands"].version == "2026.1"
    assert rules.on(EARLIER).scheme.code == "six-bands"


def test_a_version_names_one_set_of_rules_for_ever(desk: Desk) -> None:
    adopt(desk, "2027", EARLIER)
    with pytest.raises(Problem) as found:
        adopt(desk, "2027", TODAY, "15")
    assert found.value.code == "rules-version-taken"
    with pytest.raises(Problem) as found:
        adopt(desk, "2022", TODAY)
    assert found.value.code == "rules-version-taken", "the shipped version counts too"


def test_comments_may_differ_within_a_version(desk: Desk) -> None:
    adopt(desk, "2027", EARLIER)
    text = "# read again\n" + changed("2027")
    assert not rulebook.adopt_text(desk, text=text, file="mine.toml", effective=TODAY).tables


def test_what_is_not_in_force_yet_is_withdrawn(desk: Desk) -> None:
    adopt(desk, "2027", LATER)
    assert rulebook.withdraw(desk, kind="scheme", name="six-bands@2027", today=TODAY).operation
    assert in_force(desk, LATER) == ("six-bands", "2022")
    desk.undo()
    assert in_force(desk, LATER) == ("six-bands", "2027")


def test_what_came_into_force_stays(desk: Desk) -> None:
    adopt(desk, "2027", EARLIER)
    with pytest.raises(Problem) as found:
        rulebook.withdraw(desk, kind="scheme", name="six-bands", today=TODAY)
    assert (found.value.code, found.value.values["day"]) == ("rules-in-force", str(EARLIER))


def test_a_wrong_file_is_refused_with_its_line(desk: Desk) -> None:
    text = changed("2027").replace("low = 12", "low = 13")
    with pytest.raises(Problem) as found:
        rulebook.adopt_text(desk, text=text, file="mine.toml", effective=TODAY)
    assert found.value.code == "rules-gap"
    assert found.value.where.file == "mine.toml"
    assert not desk.rule_sets("scheme")


def test_broken_toml_is_refused_with_its_line(desk: Desk) -> None:
    with pytest.raises(Problem) as found:
        rulebook.adopt_text(desk, text='type = "scheme"\ncode = \n', file="mine.toml", effective=TODAY)
    assert (found.value.code, found.value.where.row) == ("toml-broken", 2)


def test_a_draft_holds_for_nobody_until_it_is_adopted(desk: Desk) -> None:
    rulebook.save_draft(desk, kind="scheme", text=changed("2027"), code="six-bands", version="2027")
    (draft,) = rulebook.drafts(desk, "scheme")
    assert in_force(desk, LATER) == ("six-bands", "2022")
    rulebook.adopt_text(desk, text=draft.text, file="draft", effective=TODAY, reason="new year", draft=draft.row)
    assert in_force(desk, TODAY) == ("six-bands", "2027")
    assert not rulebook.drafts(desk, "scheme")
    (kept,) = desk.rule_sets("scheme")
    assert kept["reason"] == "new year"


def test_a_draft_may_still_be_wrong(desk: Desk) -> None:
    rulebook.save_draft(desk, kind="scheme", text="type = ", code="mine", version="")
    (draft,) = rulebook.drafts(desk, "scheme")
    assert draft.rule is None
    assert draft.problem is not None
    rulebook.drop_draft(desk, row=draft.row)
    assert not rulebook.drafts(desk, "scheme")


def test_a_text_keeps_its_comments_on_its_way_through_the_book(desk: Desk) -> None:
    text = changed("2027")
    rulebook.adopt_text(desk, text=text.replace("\n", "\r\n"), file="mine.toml", effective=TODAY)
    edition = rulebook.find_edition(load_rules(desk, TODAY), "scheme", "six-bands")
    assert edition.text == text
    assert rulebook.file_name(edition) == "six-bands-2027.toml"


def test_what_an_adoption_would_mean_is_said_before(desk: Desk) -> None:
    adopt(desk, "2027", LATER)
    found = rulebook.consequences(desk, rules=load_rules(desk, TODAY), kind="scheme", effective=EARLIER)
    assert found.rewrites
    assert found.before.rule.version == "2022"
    assert [one.rule.version for one in found.later] == ["2027"]


def test_a_version_that_is_taken_is_counted_on() -> None:
    assert rulebook.next_version("2022", ["2022"]) == "2022.2"
    assert rulebook.next_version("2022.2", ["2022", "2022.2", "2022.3"]) == "2022.4"


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(-400, 400), min_size=1, max_size=6), asked=st.integers(-500, 500))
def test_the_last_that_began_holds_whatever_the_order_of_adoption(desk: Desk, days: list[int], asked: int) -> None:
    for kept in desk.rule_sets("scheme"):
        with desk.transaction("adopt") as tx:
            tx.delete("rule_set", kept["id"])
    for number, away in enumerate(days):
        adopt(desk, f"v{number}", TODAY + dt.timedelta(days=away), str(10 + number + 1))
    day = TODAY + dt.timedelta(days=asked)
    begun = [(away, number) for number, away in enumerate(days) if away <= asked]
    assert in_force(desk, day)[1] == (f"v{max(begun)[1]}" if begun else "2022")
    # Asked of another day's rules the answer is the same.
    assert load_rules(desk, TODAY).on(day).scheme.version == in_force(desk, day)[1]
