"""What a book adds to the calendar reaches the rules at once, survives what it cannot read, and goes back with undo."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from db.past import book_as_of, cut_after
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.dayrules import DayRule
from workbench.domain.days import StatutoryYear
from workbench.domain.occasions import Audience, Occasion
from workbench.domain.problems import Problem
from workbench.services.almanac import load_almanac, shipped_years
from workbench.services.greetings import freeze_run
from workbench.services.rules import load_rules
from workbench.services.yearcalendar import (
    decide_days,
    delete_occasion,
    forget_days,
    import_year,
    keep_occasion,
    own_code,
    remove_year,
    set_branch_week,
)

YEAR = StatutoryYear(2027, {dt.date(2027, 1, 1): "new-year"}, {dt.date(2027, 1, 3): "new-year"})
FAIR = Occasion("own-miaohui", {"zh_CN": "庙会", "en": "Fair"}, "optional", DayRule("lunar", (12, 8)))


@pytest.fixture
def desk(tmp_path):
    made = filled_desk(tmp_path, clients=12)
    yield made
    made.close()


@pytest.fixture
def workspace(desk):
    return Workspace(desk, lambda: TODAY)


def test_every_change_of_the_calendar_reads_the_rules_again_and_undo_too(workspace):
    desk = workspace.desk
    assert not workspace.rules.almanac.days.announced(2027)
    import_year(desk, year=YEAR)
    assert workspace.rules.almanac.days.kind(dt.date(2027, 1, 3)) == "makeup"
    keep_occasion(desk, occasion=FAIR, new=True)
    assert workspace.rules.almanac.occasions.day("own-miaohui", 2027) == dt.date(2027, 1, 15)
    decide_days(desk, days=[TODAY], is_open=True)
    assert workspace.rules.almanac.branch.is_open(TODAY)
    set_branch_week(desk, text="1-6")
    assert workspace.rules.almanac.branch.week == {1, 2, 3, 4, 5, 6}
    for _ in range(4):
        desk.undo()
    almanac = workspace.rules.almanac
    assert not almanac.days.announced(2027)
    assert almanac.occasions.of_the_manager == ()
    assert not almanac.branch.is_open(TODAY)
    assert almanac.branch.week == {1, 2, 3, 4, 5}


def test_only_what_decides_who_is_owed_what_makes_the_caches_anew(desk):
    before = load_rules(desk, TODAY).key
    keep_occasion(desk, occasion=FAIR, new=True)
    decide_days(desk, days=[TODAY], is_open=True)
    set_branch_week(desk, text="1-6")
    assert load_rules(desk, TODAY).key == before
    import_year(desk, year=YEAR)
    assert load_rules(desk, TODAY).key != before
    remove_year(desk, year=2027)
    assert load_rules(desk, TODAY).key == before


def test_a_year_is_kept_once_however_often_it_is_imported(desk):
    import_year(desk, year=YEAR)
    import_year(desk, year=StatutoryYear(2027, {dt.date(2027, 1, 2): "new-year"}, {}, "国办发明电〔2026〕99号"))
    (row,) = desk.own_calendar().years
    almanac = load_almanac(own=desk.own_calendar())
    assert almanac.days.kind(dt.date(2027, 1, 1)) == "work", "the later one counts whole"
    assert almanac.days.notice(dt.date(2027, 1, 2)) == "国办发明电〔2026〕99号"
    assert row[0] == desk.natural_id("statutory_year", "2027")
    kept = desk.row("statutory_year", row[0])
    assert (kept["year"], kept["published"], kept["source"]) == (2027, None, None)


def test_every_shipped_year_goes_through_a_book_unchanged(desk):
    for year in shipped_years():
        import_year(desk, year=year)
    almanac = load_almanac(own=desk.own_calendar())
    plain = load_almanac()
    for year in shipped_years():
        for ordinal in range(dt.date(year.year, 1, 1).toordinal(), dt.date(year.year + 1, 1, 1).toordinal()):
            day = dt.date.fromordinal(ordinal)
            assert almanac.days.kind(day) == plain.days.kind(day)
    assert all(year.row for year in almanac.days.years)


def test_what_a_newer_program_wrote_is_passed_over(desk):
    payloads = (
        '{"code":"x"}',
        "[]",
        "nonsense",
        '{"code":"y","name":{"zh_CN":"某日"},"greet":"optional","rule":{"moon":1}}',
    )
    with desk.transaction("occasion") as tx:
        for number, payload in enumerate(payloads):
            tx.put("own_occasion", tx.new_id(), {"code": str(number), "name": "某日", "payload": payload})
        tx.put("statutory_year", tx.new_id(), {"year": 2028, "payload": "year = 'soon'"})
        tx.put("statutory_year", tx.new_id(), {"year": 2029, "payload": "]["})
        tx.put("setting", desk.setting_id("branch_week"), {"key": "branch_week", "value": "whenever"})
    almanac = load_almanac(own=desk.own_calendar())
    assert almanac.occasions.of_the_manager == ()
    assert not almanac.days.announced(2028)
    assert almanac.branch.week == {1, 2, 3, 4, 5}


def test_an_own_occasion_never_takes_the_place_of_a_shipped_one(desk):
    with desk.transaction("occasion") as tx:
        payload = json.dumps({**FAIR.data(), "code": "spring-festival"})
        tx.put("own_occasion", tx.new_id(), {"code": "spring-festival", "name": "庙会", "payload": payload})
    occasions = load_almanac(own=desk.own_calendar()).occasions
    assert occasions.day("spring-festival", 2027) == dt.date(2027, 2, 6)


def test_an_occasion_with_an_audience_goes_through_the_book(desk):
    occasion = Occasion(
        "own-yuanding",
        {"zh_CN": "园丁日", "en": "Gardeners' day"},
        "never",
        DayRule("weekday", (9, 5, -1), offset=-1),
        audience=Audience("F", 30, 60, ("教师", "校长"), by_hand=True),
        words=("{address}，节日好！",),
    )
    keep_occasion(desk, occasion=occasion, new=True)
    (kept,) = load_almanac(own=desk.own_calendar()).occasions.of_the_manager
    assert (kept.rule, kept.audience, kept.words, kept.greet) == (
        occasion.rule, occasion.audience, occasion.words, "never",
    )  # fmt: skip


def test_a_greeted_occasion_is_not_deleted_but_retired(desk):
    keep_occasion(desk, occasion=FAIR, new=True)
    rules = load_rules(desk, TODAY)
    Workspace(desk, lambda: TODAY).refresh()
    freeze_run(desk, rules=rules, occasion="own-miaohui", year=2027, today=TODAY)
    with pytest.raises(Problem) as refused:
        delete_occasion(desk, code="own-miaohui")
    assert refused.value.code == "occasion-in-use"


def test_a_deleted_occasion_keeps_its_name_for_what_another_copy_did_on_it(desk):
    keep_occasion(desk, occasion=FAIR, new=True)
    delete_occasion(desk, code="own-miaohui")
    occasions = load_almanac(own=desk.own_calendar()).occasions
    assert occasions.of_the_manager == ()
    assert occasions.get("own-miaohui").name["zh_CN"] == "庙会"
    assert occasions.on(dt.date(2027, 1, 15)) == load_almanac().occasions.on(dt.date(2027, 1, 15))
    with pytest.raises(Problem):
        delete_occasion(desk, code="own-miaohui")
    keep_occasion(desk, occasion=FAIR, new=True)
    assert [one.code for one in load_almanac(own=desk.own_calendar()).occasions.of_the_manager] == ["own-miaohui"]


def test_days_that_were_not_decided_are_forgotten_without_a_word(desk):
    before = desk.position()
    forget_days(desk, days=[TODAY])
    assert desk.position() == before


def test_the_book_of_a_past_day_has_the_calendar_of_that_day(desk):
    import_year(desk, year=YEAR)
    operation = keep_occasion(desk, occasion=FAIR, new=True).operation
    remove_year(desk, year=2027)
    delete_occasion(desk, code="own-miaohui")
    past = book_as_of(desk, cut_after(desk, operation), lambda *_: None)
    try:
        almanac = load_rules(past, TODAY).almanac
        assert almanac.days.announced(2027)
        assert [one.code for one in almanac.occasions.of_the_manager] == ["own-miaohui"]
    finally:
        past.close()


@pytest.mark.parametrize(("name", "code"), [("店庆", "own-dianqing"), ("Open day", "own-openday"), ("…", "")])
def test_a_code_comes_from_how_the_name_is_read(name, code):
    assert own_code(name) == code
