"""What people type for the fields of a client becomes what it means, or is refused."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME
from workbench.ports import Value
from workbench.services.fields import EDITABLE, birthday, parse, typed

TODAY = dt.date(2026, 11, 21)
COLUMNS = {column.name: column for column in BY_NAME["client"].columns}


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("risk", "c3", "C3"),
        ("risk", "R4", "C4"),
        ("risk", "C3平衡型", "C3"),
        ("risk", " ", None),
        ("gender", "女士", "F"),
        ("kind", "企业", "company"),
        ("status", "prospect", "prospect"),
        ("name", " 张　三 ", "张三"),
        ("name", "买买提•艾力", "买买提·艾力"),
        ("client_no", "'00012345", "00012345"),
        ("birth", "1956.5.2", dt.date(1956, 5, 2)),
        ("risk_until", "2027年1月5日", dt.date(2027, 1, 5)),
        ("consent_messages", "否", False),
        ("important", "√", True),
        ("remark", "  第一行  ", "第一行"),
    ],
)
def test_a_text_becomes_its_value(field: str, text: str, value: object) -> None:
    assert typed({field: text}, {}, TODAY)[field] == value


@pytest.mark.parametrize(
    ("field", "text"),
    [
        *(("risk", "C6"), ("risk", "过期"), ("gender", "其他"), ("kind", "家庭"), ("birth", "2027-01-01")),
        *(("birth", "02-30"), ("opened", "2026-11-22"), ("consent_messages", "也许"), ("id_no", "4.2E+17")),
        *(("birthday", "08-15L"), ("birthday", "lunar:2200-01-01"), ("birthday", "1956"), ("birthday", "a-b-c")),
    ],
)
def test_what_cannot_be_is_refused(field: str, text: str) -> None:
    with pytest.raises(Problem) as caught:
        typed({field: text}, {}, TODAY)
    assert caught.value.code == "bad-value"
    assert caught.value.values["field"] == field


def test_an_empty_birthday_clears_every_part() -> None:
    assert set(birthday("").values()) == {None}
    assert birthday("农历:08-15")["bday_year"] is None


def test_a_day_of_birth_is_celebrated_until_another_day_is_said() -> None:
    made = typed({"birth": "1956-05-02"}, {})
    assert (made["bday_calendar"], made["bday_month"], made["bday_day"]) == ("solar", 5, 2)
    lunar: dict[str, Value] = {"birth": dt.date(1956, 5, 2), "bday_calendar": "lunar", "bday_month": 3, "bday_day": 22}
    assert "bday_month" not in typed({"birth": "1956-05-03"}, lunar)
    corrected = typed({"birth": "1956-05-03"}, {**lunar, "bday_calendar": "solar", "bday_month": 5, "bday_day": 2})
    assert corrected["bday_day"] == 3
    both = typed({"birth": "1956-05-02", "birthday": "lunar:1956-03-22"}, {})
    assert (both["bday_calendar"], both["bday_day"]) == ("lunar", 22)


def test_a_sound_number_tells_birth_and_gender_only_where_nobody_said_them() -> None:
    made = typed({"id_no": "990101195605027040"}, {})
    assert (made["birth"], made["gender"], made["id_flag"]) == (dt.date(1956, 5, 2), "F", "ok")
    assert "birth" not in typed({"id_no": "990101195605027040"}, {"birth": dt.date(1956, 5, 3), "gender": "F"})
    said = typed({"id_no": "990101195605027040", "birth": "1956-05-03"}, {})
    assert said["birth"] == dt.date(1956, 5, 3)
    assert typed({"id_no": "E1234567", "id_type": "护照"}, {})["id_flag"] == "ok"


@given(field=st.sampled_from(sorted(EDITABLE | {"birthday"})), text=st.text(max_size=24))
def test_any_text_is_a_value_of_the_columns_type_or_a_problem(field: str, text: str) -> None:
    kinds = {"text": str, "int": int, "bool": bool, "date": dt.date}
    try:
        made = typed({field: text}, {}, TODAY)
    except Problem:
        return
    for name, value in made.items():
        assert value is None or isinstance(value, kinds[COLUMNS[name].type])


@given(st.text(max_size=30))
def test_whole_numbers_fit_the_log(text: str) -> None:
    try:
        value = parse(COLUMNS["bday_year"], text)
    except Problem:
        return
    assert value is None or abs(int(str(value))) < 2**63
