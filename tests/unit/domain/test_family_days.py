"""A household keeps each of its days once, however many of its members noted it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.clients import Birthday, Client
from workbench.domain.familydays import Relative, Yearly, family_days
from workbench.services.almanac import lunar_table

TABLE = lunar_table()
FIRST, LAST = date(2026, 11, 21), date(2027, 11, 20)


def member(number, name, household="h1", **fields):
    return Client(id=bytes([number]) * 16, name=name, client_no=f"88001{number:05}", household=household, **fields)


HUSBAND = member(1, "陈志强", birthday=Birthday("solar", 3, 8, 1970))
WIFE = member(2, "林若兰", birthday=Birthday("lunar", 8, 15, 1972))
SON = Birthday("solar", 6, 18, 2000)


def days(clients=(HUSBAND, WIFE), relatives=(), events=(), **more):
    return family_days(clients, relatives, events, FIRST, LAST, TABLE, **more)


def test_every_member_has_a_birthday_of_their_own():
    assert [(one.who, one.kind, one.day) for one in days()] == [
        ("陈志强", "client", date(2027, 3, 8)),
        ("林若兰", "client", date(2027, 9, 15)),
    ]


def test_a_child_whom_both_parents_noted_is_kept_once_through_the_one_who_speaks():
    noted = [Relative(HUSBAND.id, "陈子轩", "child", SON), Relative(WIFE.id, " 陈子轩", "child", SON)]
    (one,) = [one for one in days(relatives=noted) if one.kind == "relative"]
    assert (one.who, one.role, one.client_name, one.also) == ("陈子轩", "child", "陈志强", ("林若兰",))
    (one,) = [one for one in days(relatives=noted, speakers={WIFE.id}) if one.kind == "relative"]
    assert (one.client_name, one.also) == ("林若兰", ("陈志强",))


def test_the_same_child_in_two_households_is_kept_in_both():
    divorced = member(3, "林若兰", household="h2")
    noted = [Relative(HUSBAND.id, "陈子轩", "child", SON), Relative(divorced.id, "陈子轩", "child", SON)]
    assert len([one for one in days((HUSBAND, divorced), noted) if one.kind == "relative"]) == 2


def test_a_relative_who_is_a_member_under_the_same_name_is_not_kept_twice():
    noted = [Relative(HUSBAND.id, "林若兰", "spouse", Birthday("lunar", 8, 15))]
    (one,) = [one for one in days(relatives=noted) if one.who == "林若兰"]
    assert (one.kind, one.also) == ("client", ("陈志强",))


def test_twins_have_a_birthday_each():
    born = Birthday("solar", 5, 5)
    assert len(days((member(4, "周一一", birthday=born), member(5, "周二二", birthday=born)))) == 2
    assert len(days((member(4, "周某", birthday=born), member(5, "周某", birthday=born)))) == 2


def test_an_anniversary_that_both_noted_is_one():
    noted = [
        Yearly(WIFE.id, "anniversary", date(1998, 10, 1), "结婚纪念"),
        Yearly(HUSBAND.id, "anniversary", date(1998, 10, 1), ""),
    ]
    (one,) = [one for one in days(events=noted) if one.kind == "anniversary"]
    assert (one.day, one.client_name, one.also) == (date(2027, 10, 1), "陈志强", ("林若兰",))


def test_a_yearly_birthday_in_the_family_is_left_out_where_it_is_known_whose_it_is():
    noted = [Yearly(WIFE.id, "family-birthday", date(2010, 6, 18), "儿子生日")]
    assert [one.who for one in days(events=noted) if one.kind == "relative"] == ["儿子生日"]
    known = [Relative(HUSBAND.id, "陈子轩", "child", SON)]
    (one,) = [one for one in days(relatives=known, events=noted) if one.kind == "relative"]
    assert (one.who, one.also) == ("陈子轩", ("林若兰",))


def test_the_dead_keep_no_days_and_mourning_is_told_of_the_whole_household():
    gone = member(6, "故人", birthday=Birthday("solar", 4, 4), deceased_on=date(2026, 10, 1))
    mourner = member(2, "林若兰", birthday=Birthday("lunar", 8, 15, 1972), mourning_until=date(2027, 4, 1))
    told = days((HUSBAND, mourner, gone), [Relative(gone.id, "远亲", "other", SON)])
    assert [(one.who, one.mourning) for one in told] == [("陈志强", True), ("林若兰", False)]


def test_the_day_of_birth_itself_and_days_before_it_are_none():
    baby = member(7, "新生", birthday=Birthday("solar", 12, 1, 2026))
    assert days((baby,)) == []


@given(st.lists(st.tuples(st.sampled_from([1, 2]), st.sampled_from(["甲", "乙"]), st.integers(1, 12)), max_size=12))
def test_whatever_is_noted_no_day_of_a_person_comes_twice(notes):
    relatives = [Relative(bytes([who]) * 16, name, "child", Birthday("solar", month, 1)) for who, name, month in notes]
    told = [(one.who, one.day) for one in days(relatives=relatives)]
    assert len(told) == len(set(told))
    assert {(who, day.month) for who, day in told if len(who) == 1} == {(name, month) for _, name, month in notes}
