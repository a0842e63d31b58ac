"""A client is addressed as a well-mannered manager would."""

from __future__ import annotations

from datetime import date

import pytest

from workbench.domain.clients import Client
from workbench.services.almanac import address_rules

RULES = address_rules()
DAY = date(2026, 9, 25)


def someone(name="王芳", **fields):
    return Client(id=b"c" * 16, name=name, **fields)


@pytest.mark.parametrize(
    ("fields", "surname", "address"),
    [
        ({"gender": "F"}, "王", "王女士"),
        ({"gender": "M"}, "王", "王先生"),
        ({}, "王", "王芳"),
        ({"gender": "M", "job": "企业主"}, "王", "王总"),
        ({"gender": "M", "job": "财务总监"}, "王", "王总"),
        ({"job": "教师"}, "王", "王老师"),
        ({"gender": "F", "birth": date(1950, 1, 1)}, "王", "王阿姨"),
        ({"gender": "M", "birth": date(1956, 9, 25)}, "王", "王叔叔"),
        ({"gender": "M", "birth": date(1956, 9, 26)}, "王", "王先生"),
        ({"gender": "F", "birth": date(1950, 1, 1), "job": "退休教师"}, "王", "王老师"),
        ({"birth": date(1950, 1, 1)}, "王", "王芳"),
        ({"name": "欧阳静", "gender": "F"}, "欧阳", "欧阳女士"),
        ({"name": "买买提·艾力", "gender": "M"}, "", "买买提·艾力先生"),
        ({"name": "云帆商贸有限公司", "kind": "company"}, "", "云帆商贸有限公司"),
        ({"gender": "F", "salutation": "芳姐"}, "王", "芳姐"),
        ({"gender": "F", "salutation": "亲"}, "王", "王女士"),
        ({"gender": "F", "salutation": "  "}, "王", "王女士"),
    ],
)
def test_forms_of_address(fields, surname, address):
    assert RULES.of(someone(**fields), surname, DAY) == address


@pytest.mark.parametrize(
    ("fields", "band", "tone"),
    [
        ({}, "20-100", "warm"),
        ({}, "500+", "formal"),
        ({"job": "公务员"}, "20-100", "formal"),
        ({"important": True}, None, "formal"),
        ({"kind": "company"}, None, "formal"),
        ({"birth": date(1966, 9, 25)}, "500+", "elder"),
        ({"birth": date(1966, 9, 26)}, None, "warm"),
    ],
)
def test_tones(fields, band, tone):
    assert RULES.tone(someone(**fields), band, DAY) == tone
