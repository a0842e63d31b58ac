"""The days off of a year are read from what people have, and nothing that they do not say is made up."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.days import StatutoryYear
from workbench.domain.problems import Problem
from workbench.domain.yearfiles import draft_of, toml_text
from workbench.services.almanac import load_almanac, shipped_years
from workbench.services.yearcalendar import read_year, read_year_text, stretches, year_report

SHIPPED = {year.year: year for year in shipped_years()}

#: What the notices say of their days, in their own form; the wording around them is left out.
NOTICES = {
    2024: """关于2024年部分节假日安排的通知
国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
2023年10月25日
""",
    2025: """关于2025年部分节假日安排的通知
国办发明电〔2024〕12号
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
2024年11月12日
""",
    2026: """关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
""",
}

CSV = """文号,国办发明电〔2026〕99号
公布日期,2026-11-20
来源,分行内网
日期,类型,节日
2027-01-01,休,元旦
2027-02-05..2027-02-11,休,春节
2027-02-14,班,春节
2027-10-01 至 2027-10-07,放假,国庆节
"""

ICS = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270101
DTEND;VALUE=DATE:20270102
SUMMARY:元旦（休）
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270205
DTEND;VALUE=DATE:20270212
SUMMARY:春节 假
 期
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270214
SUMMARY:春节（班）
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270214
SUMMARY:情人节
END:VEVENT
BEGIN:VEVENT
DTSTART:20270930T160000Z
DTEND:20271007T160000Z
SUMMARY:国庆节 休
END:VEVENT
END:VCALENDAR
"""

HOLIDAY_CN = {
    "year": 2027,
    "papers": ["https://example.org/notice"],
    "days": [
        {"name": "元旦", "date": "2027-01-01", "isOffDay": True},
        {"name": "元旦", "date": "2026-12-27", "isOffDay": False},
        {"name": "春节", "date": "2027-02-05", "isOffDay": True},
    ],
}


def days(first, last):
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return {begin + timedelta(days=step) for step in range((end - begin).days + 1)}


@pytest.mark.parametrize("year", NOTICES)
def test_the_published_notices_read_as_the_shipped_years(year):
    read = read_year_text(NOTICES[year]).chosen(None)
    shipped = SHIPPED[year]
    assert set(read.off) - set(shipped.off) <= {date(2024, 6, 8), date(2024, 6, 9)}  # a weekend that the notice names
    assert set(shipped.off) <= set(read.off)
    assert dict(read.makeup) == dict(shipped.makeup)
    other = {day for day, code in shipped.off.items() if read.off[day] != code}
    assert other <= {date(2025, 10, 6)}, "a festival within the week of another one"
    assert (read.notice, read.year) == (shipped.notice, year)
    assert read.published == (None if year == 2026 else shipped.published)


def test_a_table_is_read_with_its_notice():
    read = read_year_text(CSV).chosen(None)
    assert set(read.off) == days("2027-01-01", "2027-01-01") | days("2027-02-05", "2027-02-11") | days(
        "2027-10-01", "2027-10-07"
    )
    assert read.off[date(2027, 10, 7)] == "national-day"
    assert dict(read.makeup) == {date(2027, 2, 14): "spring-festival"}
    assert (read.notice, read.published, read.source) == ("国办发明电〔2026〕99号", date(2026, 11, 20), "分行内网")


def test_a_table_without_heads_or_notice_says_nothing_of_the_notice():
    read = read_year_text("2027-01-01,休,元旦\n2027/2/14\t班\t春节\n".replace("\t", ",")).chosen(None)
    assert (read.notice, read.published, read.source) == (None, None, "")
    assert dict(read.makeup) == {date(2027, 2, 14): "spring-festival"}


def test_a_table_of_the_bank_in_gb18030_with_a_span_in_two_columns_is_read():
    text = "节日;开始日期;截止;安排\n春节;2027年2月5日;2027年2月11日;休\n".replace("开始日期", "日期")
    read = read_year(text.encode("gb18030"), "2027.csv").chosen(None)
    assert set(read.off) == days("2027-02-05", "2027-02-11")


def test_a_phones_calendar_is_read_and_plain_festivals_are_no_days_off():
    read = read_year_text(ICS).chosen(None)
    assert dict(read.makeup) == {date(2027, 2, 14): "spring-festival"}
    expected = days("2027-01-01", "2027-01-01") | days("2027-02-05", "2027-02-11") | days("2027-10-01", "2027-10-07")
    assert set(read.off) == expected, "a moment of UTC is a day in China"
    assert read.notice is None


def test_a_calendar_that_marks_only_the_made_up_days_is_an_arrangement():
    plain = ICS.replace("（休）", "").replace(" 假\n 期", "").replace("国庆节 休", "国庆节")
    read = read_year_text(plain).chosen(None)
    assert set(read.off) == days("2027-01-01", "2027-01-01") | days("2027-02-05", "2027-02-11") | days(
        "2027-10-01", "2027-10-07"
    )
    with pytest.raises(Problem):
        read_year_text(plain.replace("（班）", "")).chosen(None)


@pytest.mark.parametrize("kind", ["work", "Workday", "班", "补班", "调休上班", "make-up"])
def test_a_made_up_day_has_many_names(kind):
    read = read_year_text(f"date,type,name\n2027-01-01,holiday,New Year's Day\n2027-02-14,{kind},Spring Festival\n")
    assert dict(read.chosen(None).makeup) == {date(2027, 2, 14): "spring-festival"}
    assert dict(read.chosen(None).off) == {date(2027, 1, 1): "new-year"}


def test_a_broken_year_file_is_told_as_one():
    with pytest.raises(Problem) as refused:
        read_year_text("year = 2027\noff = [", "2027.toml")
    assert refused.value.code == "toml-broken"


def test_open_data_is_read_and_an_empty_year_is_not_announced():
    read = read_year_text(json.dumps(HOLIDAY_CN)).chosen(None)
    assert dict(read.makeup) == {date(2026, 12, 27): "new-year"}
    assert read.source == "https://example.org/notice"
    with pytest.raises(Problem) as refused:
        read_year_text(json.dumps({"year": 2027, "papers": [], "days": []})).chosen(None)
    assert refused.value.code == "year-nothing"


@pytest.mark.parametrize("year", SHIPPED)
def test_a_year_written_as_its_file_reads_the_same(year):
    again = read_year_text(toml_text(SHIPPED[year])).chosen(None)
    assert again == SHIPPED[year]


@given(
    st.dictionaries(
        st.dates(date(2027, 1, 1), date(2027, 11, 30)), st.sampled_from(["春节", "national-day", "行庆"]), min_size=1
    ),
    st.one_of(st.none(), st.text("〔〕国办发0123456789\"'\\号", min_size=1)),
)
def test_any_year_written_as_its_file_reads_the_same(off, notice):
    made = StatutoryYear(2027, off, {}, notice.strip() or None if notice else None)
    assert read_year_text(toml_text(made)).chosen(None) == made


def test_of_several_years_the_only_new_one_is_meant_or_it_is_asked():
    draft = read_year_text("2026-10-01,休,国庆\n2027-10-01,休,国庆\n文号,国办发明电〔2026〕99号\n")
    assert draft.chosen(None, known=range(2004, 2027)).year == 2027
    assert draft.chosen(2026).year == 2026
    assert draft.chosen(2026).notice is None, "whose number it is cannot be told"
    with pytest.raises(Problem) as refused:
        draft.chosen(None)
    assert refused.value.code == "year-several"
    with pytest.raises(Problem) as refused:
        draft.chosen(2031)
    assert refused.value.code == "year-nothing"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2027-02-30,休,春节\n", "year-line"),
        ("2027-02-05,春节\n", "year-line"),
        ("2027-02-05..2027-02-01,休,春节\n", "year-line"),
        ("2027-02-05..2027-12-01,休,春节\n", "year-line"),
        ("下月初一,休,春节\n", "year-line"),
        ("2027-02-14,班,春节\n", "year-file"),
        ("2027-02-05,休,春节\n2027-02-08,班,春节\n", "year-file"),
        ("", "year-nothing"),
        ("{}", "year-nothing"),
        ('{"days": 3}', "year-nothing"),
        ("[" * 5000, "year-line"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "year-nothing"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(text, code):
    with pytest.raises(Problem) as refused:
        read_year_text(text, "2027.csv").chosen(None)
    assert refused.value.code == code
    assert str(refused.value)


@pytest.mark.parametrize("content", [b"\xff\xfe2\x000\x002\x007\x00", b"PK\x03\x04\x00\x00", b"x" * (3 * 2**20)])
def test_what_is_no_text_is_refused(content):
    with pytest.raises(Problem) as refused:
        read_year(content, "2027.xlsx").chosen(None)
    assert refused.value.code == "year-text"


def test_a_line_is_told_with_its_number():
    with pytest.raises(Problem) as refused:
        read_year_text("2027-01-01,休,元旦\n\nfoo,休,元旦\n", "2027.csv")
    assert (refused.value.where.file, refused.value.where.row) == ("2027.csv", 3)


@given(st.text(max_size=200))
def test_whatever_somebody_pastes_is_read_or_refused_in_words(text):
    with suppress(Problem):
        read_year_text(text).chosen(None)


def test_a_report_tells_what_an_arrangement_comes_to():
    almanac = load_almanac()
    report = year_report(almanac, SHIPPED[2026])
    assert (report.worked, report.replaces, report.changed, report.missing) == (248, "shipped", (), ())
    spring = next(one for one in report.stretches if one.holiday == "spring-festival")
    assert (spring.first, spring.last, spring.days) == (date(2026, 2, 15), date(2026, 2, 23), 9)
    assert spring.makeup == (date(2026, 2, 14), date(2026, 2, 28))
    wrong = read_year_text("2027-01-01,休,元旦\n").chosen(None)
    told = year_report(almanac, wrong)
    assert (told.replaces, len(told.missing)) == (None, 12)
    changed = read_year_text(toml_text(SHIPPED[2026]).replace('2026-05-05 = "labour-day"\n', "")).chosen(None)
    assert year_report(almanac, changed).changed == (date(2026, 5, 5),)


@pytest.mark.parametrize("year", SHIPPED)
def test_stretches_hold_every_day_once(year):
    shown = [one.first + timedelta(days=step) for one in stretches(SHIPPED[year]) for step in range(one.days)]
    assert sorted(shown) == sorted(SHIPPED[year].off)
    assert sorted(day for one in stretches(SHIPPED[year]) for day in one.makeup) == sorted(SHIPPED[year].makeup)
    assert draft_of(SHIPPED[year]).years == (year,)
