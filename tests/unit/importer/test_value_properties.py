"""Whatever a value is, writing it in any form and reading it gives it back."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from workbench.importer.values.amounts import amount
from workbench.importer.values.days import Unsure, read_day
from workbench.importer.values.identity import check_digit, identity
from workbench.importer.values.phones import phones
from workbench.importer.values.text import Cell, client_number, person_name

FEN = st.integers(min_value=-(10**15), max_value=10**15)
DAYS = st.dates(min_value=date(1901, 1, 2), max_value=date(2098, 12, 30)).filter(lambda day: day != date(1970, 1, 1))
MOBILES = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True).filter(lambda number: len(set(number)) > 1)
ANYTHING = st.one_of(
    st.text(), st.floats(), st.integers(), st.booleans(), st.dates(), st.datetimes(), st.none().map(lambda _: "")
)


def wide(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


@given(FEN, st.sampled_from([2, 5, 6, 8, 10]))
def test_amounts_in_any_unit_and_writing(fen: int, digits: int) -> None:
    value = Decimal(fen).scaleb(-digits)
    for text in (
        f"{value:f}",
        f"{value:,f}",
        f"￥{value:,f}",
        wide(f"{value:,f}"),
        f" {value:f}\t",
        f"人民币{value:f}",
    ):
        assert amount(text, digits) == (fen, None), text


@given(st.integers(min_value=-(10**11), max_value=10**11), st.sampled_from([2, 6]))
def test_amounts_as_numbers_of_a_workbook(fen: int, digits: int) -> None:
    assert amount(float(Decimal(fen).scaleb(-digits)), digits) == (fen, None)


@given(FEN, st.sampled_from([("元", 2), ("万", 6), ("万元", 6), ("亿", 10), ("千元", 5)]))
def test_a_unit_in_the_cell_wins(fen: int, unit: tuple[str, int]) -> None:
    assert amount(f"{Decimal(fen).scaleb(-unit[1]):f}{unit[0]}", 8) == (fen, None)


@given(DAYS)
def test_days_in_any_writing(day: date) -> None:
    forms = (
        "{0:%Y-%m-%d}",
        "{0:%Y%m%d}",
        "{0:%Y/%m/%d}",
        "{0.year}.{0.month}.{0.day}",
        "{0.year}年{0.month}月{0.day}日",
        "{0:%Y-%m-%d} 00:00:00",
    )
    for form in forms:
        assert read_day(form.format(day), 26) == (day, None)
        assert read_day(wide(form.format(day)), 26) == (day, None)
    assert read_day(day, 26) == (day, None)


@given(st.dates(min_value=date(1927, 6, 1), max_value=date(2060, 1, 1)).filter(lambda day: day != date(1970, 1, 1)))
def test_days_as_serial_numbers(day: date) -> None:
    serial = (day - date(1899, 12, 30)) // timedelta(days=1)
    assert read_day(float(serial), 26)[0] == day
    assert read_day(str(serial), 26)[0] == day


@given(MOBILES, st.integers(0, 10))
def test_mobiles_in_any_writing(number: str, cut: int) -> None:
    forms = (
        number,
        "+86" + number,
        "+86 " + number,
        "0086" + number,
        f"{number[:3]}-{number[3:7]}-{number[7:]}",
        f"{number[:3]} {number[3:7]} {number[7:]}",
        wide(number),
        number + ".0",
        f"'{number}",
        float(number),
        int(number),
        number[:cut] + "\u200b" + number[cut:],
    )
    for form in forms:
        [phone], code = phones(form)
        assert (phone.number, phone.masked, phone.kind, code) == (number, False, "mobile", None), form


@given(MOBILES, MOBILES, st.sampled_from(["/", "、", ",", "；", " ", "\n", "或"]))
def test_two_mobiles_in_one_cell(first: str, second: str, separator: str) -> None:
    found, code = phones(first + separator + second)
    assert ([phone.number for phone in found], code) == (list(dict.fromkeys([first, second])), None)


@given(MOBILES)
def test_a_masked_mobile_is_never_a_whole_number(number: str) -> None:
    [phone], code = phones(f"{number[:3]}****{number[7:]}")
    assert (phone.masked, code) == (True, "phone-masked")
    assert phone.number == number[:3] + "****" + number[7:]


@given(st.dates(min_value=date(1900, 2, 1), max_value=date(2026, 1, 1)), st.integers(1, 999))
def test_identity_numbers(birth: date, sequence: int) -> None:
    seventeen = f"990101{birth:%Y%m%d}{sequence:03d}"
    number = seventeen + check_digit(seventeen)
    for form in (number, number.lower(), f"'{number}", f"{number[:6]} {number[6:14]} {number[14:]}", wide(number)):
        found, code = identity(form)
        assert found is not None
        assert (found.number, found.flag, found.birth, found.key, code) == (number, "ok", birth, number, None)
    # A spreadsheet keeps fifteen digits of a number.
    spoilt, code = identity(float(seventeen[:15] + "000"))
    assert spoilt is not None
    assert (spoilt.number, spoilt.flag, spoilt.birth, code) == (None, "spoilt", birth, "id-spoilt")


@given(st.from_regex(r"[0-9]{5,15}", fullmatch=True))
def test_client_numbers_keep_their_zeros(number: str) -> None:
    for form in (number, number + "\t", f"'{number}", f'="{number}"', wide(number)):
        assert client_number(form) == (number, None)


@given(ANYTHING)
def test_no_cell_makes_a_reading_fail(cell: Cell) -> None:
    """Bad input is named by a code, never by an exception."""
    for read in (amount, phones, identity, client_number, person_name):
        value, _ = read(cell)
        assert not isinstance(value, float)
    day, code = read_day(cell, 26)
    assert day is None or code is None
    assert isinstance(day, date | Unsure | None)
