"""Amounts, days and months in every form that bank files use (practice.md §11.2)."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from workbench.importer.values.amounts import amount, unit_in
from workbench.importer.values.days import (
    Unsure,
    month_end,
    read_day,
    read_month,
    read_month_day,
    settle,
)

PIVOT = 26


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("12.5万", 12_500_000),
        ("1.2亿", 12_000_000_000),
        ("￥1,250,000.00", 125_000_000),
        ("¥1", 100),
        ("125万元", 125_000_000),
        ("3.5万元整", 3_500_000),
        ("12W", 12_000_000),
        ("3千元", 300_000),
        ("1亿2000万", 12_000_000_000),
        ("(1,200.00)", -120_000),
        ("（1,200.00）元", -120_000),
        ("▼1,200.00", -120_000),
        ("▲5", 500),
        ("-5", -500),
        ("−5", -500),
        ("1,200-", -120_000),
        ("0.00", 0),
        ("０．００", 0),
        ("１２３，４５６．７８", 12_345_678),
        ("0.00元", 0),
        ("1,200.00 元", 120_000),
        ("1 234.50", 123_450),
        ("CNY 1,000.00", 100_000),
        ("人民币1000元整", 100_000),
        (".5", 50),
        ("1000.", 100_000),
        ("\t88.10 ", 8_810),
        (0.1 + 0.2, 30),
        (5, 500),
        (0.285, 29),
        (1.005, 101),
        (-1234.5, -123_450),
        (1e16, None),
        ("-", None),
        ("—", None),
        ("--", None),
        ("/", None),
        ("#N/A", None),
        ("", None),
        ("无", None),
    ],
)
def test_amount_in_yuan(cell: Any, fen: int | None) -> None:
    assert amount(cell)[0] == fen


@pytest.mark.parametrize(
    ("cell", "digits", "fen"),
    [
        ("16.365718", 6, 16_365_718),
        (197.435307, 6, 197_435_307),
        ("2,705.381486", 6, 2_705_381_486),
        ("0.0000005", 6, 1),
        ("0.0000004", 6, 0),
        ("1.00000001", 10, 10_000_000_100),
        ("1433.33元", 6, 143_333),
        ("3.1万", 2, 3_100_000),
        (2, 10, 20_000_000_000),
        (1e-05, 6, 10),
    ],
)
def test_amount_in_other_units_is_exact(cell: Any, digits: int, fen: int) -> None:
    """A unit in the cell wins over the column's; fractions of a fen are rounded half up."""
    assert amount(cell, digits) == (fen, None)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("abc", "amount-unreadable"),
        ("1.2.3", "amount-unreadable"),
        ("12,34", "amount-unreadable"),
        (True, "amount-unreadable"),
        (date(2026, 1, 1), "amount-unreadable"),
        ("9" * 30, "amount-unreadable"),
        ("$100", "amount-foreign"),
        ("港币100", "amount-foreign"),
        ("1.23E+05", "amount-scientific"),
    ],
)
def test_doubtful_amounts_are_named(cell: Any, code: str) -> None:
    assert amount(cell)[1] == code


def test_the_unit_of_a_cell_is_seen() -> None:
    assert (unit_in("12.5万"), unit_in("￥3.00元"), unit_in("3.00")) == (6, 2, None)


@pytest.mark.parametrize(
    "cell",
    [
        "2026/1/5", "2026-01-05", "20260105", "2026.1.5", "2026年1月5日", "2026年01月05日", "05-Jan-26", "5-Jan-2026",
        "Jan 5, 2026", "05JAN2026", "2026-1-5 0:00:00", "2026-01-05 00:00:00",
        "2026-01-05T00:00:00.000Z", "20260105102233", "20260105 10:22:33", "260105", "２０２６年１月５日",
        "2026年1月5日 星期一", "2026年1月5日(周一)",
        "2026-1-5 ", "'2026-1-5", "二〇二六年一月五日", "26年1月5日", "46027", 46027.0, 46027,
        20260105.0, datetime.combine(date(2026, 1, 5), time(8)), date(2026, 1, 5),
    ],
)  # fmt: skip
def test_day_in_every_form(cell: Any) -> None:
    assert read_day(cell, PIVOT) == (date(2026, 1, 5), None)


@pytest.mark.parametrize(
    "cell",
    ["", "-", "无", "1900-01-01", "1900/1/0", "0001-01-01", "00010101", "9999-12-31", "99991231",
     "1970-01-01", "2099-12-31", "长期", "长期有效", 0.0, "0", "00000000", "0000-00-00", date(1900, 1, 1), "活期"],
)  # fmt: skip
def test_fillers_are_no_days(cell: Any) -> None:
    assert read_day(cell, PIVOT) == (None, None)


@pytest.mark.parametrize(
    "cell", ["2026-13-01", "2026-02-30", "20261340", "1956年5月", 1956.0, "abc", True, "32/13/2026"]
)
def test_what_is_no_day_is_named(cell: Any) -> None:
    assert read_day(cell, PIVOT) == (None, "date-unreadable")


def test_days_of_the_1904_system() -> None:
    assert read_day(44565.0, PIVOT, epoch_1904=True) == (date(2026, 1, 5), None)


def test_old_serial_days() -> None:
    assert read_day(14611.0, PIVOT)[0] == date(1940, 1, 1)


def unsure(text: str) -> Unsure:
    value, code = read_day(text, PIVOT)
    assert isinstance(value, Unsure)
    assert code is None
    return value


@pytest.mark.parametrize(
    ("column", "days"),
    [
        (["01/02/26"], [None]),
        (["85/12/31", "01/02/03"], [date(1985, 12, 31), date(2001, 2, 3)]),
        (["31/12/1985", "01/02/1990"], [date(1985, 12, 31), date(1990, 2, 1)]),
        (["12/31/1985", "01/02/1990"], [date(1985, 12, 31), date(1990, 1, 2)]),
        (["5/5/2005"], [date(2005, 5, 5)]),
        (["5/6/2005"], [None]),
        (["06.5.11"], [date(2006, 5, 11)]),
        (["30/1/5"], [None]),
    ],
)
def test_the_column_decides_the_order_of_three_numbers(column: list[str], days: list[date | None]) -> None:
    """One date that fits one order only settles all of them; what stays ambiguous is not guessed."""
    triples = [unsure(text) for text in column]
    decide = settle(triples, PIVOT, date(2026, 11, 21))
    assert [decide(triple) for triple in triples] == days


@pytest.mark.parametrize(
    "cell",
    [
        "202610",
        "2026-10",
        "2026年10月",
        "2026/10",
        "2026.10",
        "20261031",
        "2026-10-31",
        date(2026, 10, 3),
        202610.0,
        "2026年10月末",
    ],
)
def test_month_in_every_form(cell: Any) -> None:
    assert read_month(cell) == ("2026-10", None)


def test_months_are_counted() -> None:
    assert month_end("2028-02") == date(2028, 2, 29)
    assert read_month("十月")[1] == "month-unreadable"


@pytest.mark.parametrize("cell", ["5月12日", "--05-12", "05-12", "5.12", "5/12", "05月12"])
def test_birthday_without_year(cell: str) -> None:
    assert read_month_day(cell) == (5, 12)
