"""A report about a period that is over shows the same figures and rules for ever, whatever came into the book later."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any

import pytest

from db.desk import Desk
from tests.helpers.desk import TODAY, filled_desk
from workbench.readmodels.documents import MonthActivity, MonthlyReport, ReportClient
from workbench.readmodels.plain import from_plain, to_plain
from workbench.reports.catalogue import DOCUMENTS
from workbench.services import rulebook
from workbench.services.documents import Printing
from workbench.services.printing import Filled, Wish, draw, fill, record_print
from workbench.services.rules import load_rules
from workbench.settings import read_text, resource
from workbench.texts import Texts

WISH = Wish("monthly-report", month="2026-10")
AT = "2026-11-05T02:00:00Z"


@pytest.fixture
def desk(tmp_path: Any) -> Iterator[Desk]:
    with filled_desk(tmp_path, 20) as made:
        yield made


def printing(desk: Desk, today: dt.date = TODAY, language: str = "en") -> Printing:
    return Printing(desk, load_rules(desk, today), Texts(language), today, f"{today} 08:35")


def print_out(desk: Desk, wish: Wish = WISH, today: dt.date = TODAY, at: str = AT) -> Filled:
    how = printing(desk, today)
    filled = fill(how, wish)
    record_print(how, wish, draw(how, wish, filled.model), at=at, file="x.pdf", filled=filled)
    return filled


def figures(filled: Filled) -> Any:
    plain = to_plain(filled.model)
    del plain["letterhead"]
    return plain


def text(filled: Filled) -> str:
    out = io.BytesIO()
    document = next(one for one in DOCUMENTS if one.name == "monthly-report")
    document.draw(filled.model, out, Texts("en"))
    return str(filled.model.letterhead.rules)


def grow(desk: Desk) -> None:
    """Write a later import that changes October."""
    with desk.transaction("import") as tx:
        for client in desk.client_ids()[:5]:
            row = tx.natural_id("snapshot", client.hex(), "2026-10")
            tx.put("snapshot", row, {"aum_fen": 99_000_000_00})


def adopt_other(desk: Desk, day: dt.date) -> None:
    changed = read_text(resource("schemes/six-bands.toml")).replace('"2022"', '"2027"')
    changed = changed.replace("high = 10\n", "high = 40\n").replace("low = 10\n", "low = 40\n")
    rulebook.adopt_text(desk, text=changed, file="mine.toml", effective=day)


def test_a_reprint_has_the_figures_of_the_first_print(desk: Desk) -> None:
    first = print_out(desk)
    grow(desk)
    adopt_other(desk, dt.date(2026, 10, 1))
    again = fill(printing(desk), WISH)
    assert again.kept is not None
    assert figures(again) == figures(first)
    assert again.used == first.used
    assert [one.version for one in again.used] == ["2022", first.used[1].version]
    assert again.model.letterhead.frozen_on == "2026-11-05"
    assert "2022" in text(again)
    assert len(desk.frozen_reports("monthly-report", "2026-10", "en|month")) == 1


def test_the_data_of_now_makes_another_version_beside_it(desk: Desk) -> None:
    first = print_out(desk)
    grow(desk)
    renewed = print_out(desk, Wish("monthly-report", month="2026-10", renew=True), at="2026-11-20T02:00:00Z")
    assert renewed.kept is None
    assert figures(renewed) != figures(first)
    kept = desk.frozen_reports("monthly-report", "2026-10", "en|month")
    assert [row["version"] for row in kept] == [1, 2]
    assert figures(fill(printing(desk), WISH)) == figures(renewed)


def test_a_month_that_is_not_over_is_never_kept(desk: Desk) -> None:
    filled = print_out(desk, Wish("monthly-report", month="2026-11"))
    assert filled.period is None
    assert not desk.frozen_periods()
    assert fill(printing(desk), Wish("monthly-report", month="2026-11")).kept is None


def test_looking_keeps_nothing(desk: Desk) -> None:
    fill(printing(desk), WISH)
    assert not desk.frozen_periods()


def test_a_past_month_is_judged_by_the_rules_of_its_last_day(desk: Desk) -> None:
    adopt_other(desk, dt.date(2026, 11, 1))
    october = fill(printing(desk), WISH)
    november = fill(printing(desk), Wish("monthly-report", month="2026-11"))
    assert october.used[0].version == "2022"
    assert (november.used[0].version, november.used[0].effective) == ("2027", "2026-11-01")
    assert "2027 (from 2026-11-01)" in november.model.letterhead.rules


def test_languages_are_kept_apart(desk: Desk) -> None:
    print_out(desk)
    assert fill(printing(desk, language="zh_CN"), WISH).kept is None


def test_words_typed_at_a_reprint_are_printed_and_the_old_ones_stay_otherwise(desk: Desk) -> None:
    print_out(desk, Wish("monthly-report", month="2026-10", summary="Calm month."))
    assert fill(printing(desk), WISH).model.summary == "Calm month."
    other = fill(printing(desk), Wish("monthly-report", month="2026-10", summary="Corrected."))
    assert other.model.summary == "Corrected."


def test_an_adoption_tells_which_printed_reports_it_leaves_alone(desk: Desk) -> None:
    print_out(desk)
    rules = load_rules(desk, TODAY)
    told = rulebook.consequences(desk, rules=rules, kind="scheme", effective=dt.date(2026, 10, 1))
    assert told.frozen == (("monthly-report", "2026-10"),)
    later = rulebook.consequences(desk, rules=rules, kind="scheme", effective=dt.date(2026, 11, 1))
    assert later.frozen == ()


def test_the_circular_of_a_quarter_is_kept_too(desk: Desk) -> None:
    wish = Wish("quarterly-standard", quarter="2026Q3")
    first = print_out(desk, wish)
    grow(desk)
    again = fill(printing(desk), wish)
    assert again.kept is not None
    assert figures(again) == figures(first)
    assert fill(printing(desk), Wish("quarterly-standard", month="2026-09")).kept is None


def test_a_record_comes_back_as_it_was() -> None:
    head = printing_head()
    report = MonthlyReport(
        head,
        "2026-10",
        3,
        500,
        activity=MonthActivity(channels=(("call", 2),)),
        near=(ReportClient("1", "甲", value_fen=5, day=dt.date(2026, 10, 3)),),
    )
    assert from_plain(MonthlyReport, to_plain(report)) == report


def printing_head() -> Any:
    from workbench.readmodels.documents import Letterhead

    return Letterhead("支行", "林", dt.date(2026, 10, 31), "2026-11-05 08:00")


@pytest.mark.parametrize(
    "wish",
    [
        Wish("movements", window=(dt.date(2026, 9, 30), dt.date(2026, 10, 31))),
        Wish("distribution", month="2026-10"),
    ],
    ids=lambda wish: wish.name,
)
def test_what_compares_past_months_names_the_rules_of_those_months(desk: Desk, wish: Wish) -> None:
    adopt_other(desk, dt.date(2026, 11, 10))
    assert "2022" in fill(printing(desk), wish).model.letterhead.rules
    assert "2027" in fill(printing(desk), Wish("coverage")).model.letterhead.rules
