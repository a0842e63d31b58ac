"""Figures, dates, charts and the dealing of lines that the documents are made of."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Rect, String

from workbench.domain.clients import Birthday, ContactWay
from workbench.reports.card_lists import deal
from workbench.reports.charts import Bar, month_bars, named_bars
from workbench.reports.formats import amount, best_way, birthday_text, count, day_text, share, shown_way
from workbench.texts import Texts

EN = Texts("en")


class _Chinese(Texts):
    """Chinese formats with the English catalogue: what is tested is the figure, not the wording."""

    def __init__(self) -> None:
        super().__init__("en")
        self.language = "zh_CN"


@pytest.mark.parametrize(
    ("fen", "zh", "en"),
    [
        (0, "0.00", "0"),
        (None, "–", "–"),
        (123_456_789, "123.46", "1,234,568"),
        (-123_456_789, "-123.46", "-1,234,568"),
        (1, "0.00", "0"),
        (-1, "0.00", "0"),
        (100_000_000_000, "100,000.00", "1,000,000,000"),
    ],
)
def test_amounts_are_wan_in_chinese_and_yuan_in_english(fen: int | None, zh: str, en: str) -> None:
    assert amount(fen, _Chinese()) == zh
    assert amount(fen, EN) == en


def test_a_change_shows_its_sign() -> None:
    assert amount(123_456_789, _Chinese(), signed=True) == "+123.46"
    assert amount(0, _Chinese(), signed=True) == "0.00"
    assert count(3, signed=True) == "+3"
    assert count(0, signed=True) == "0"


@pytest.mark.parametrize(("part", "whole", "text"), [(0, 0, "–"), (1, 3, "33.3%"), (2, 3, "66.7%"), (5, 5, "100.0%")])
def test_shares_have_one_decimal_and_none_of_nothing(part: int, whole: int, text: str) -> None:
    assert share(part, whole) == text


def test_birthdays_say_their_calendar() -> None:
    assert birthday_text(Birthday("solar", 5, 2), EN) == "solar 05-02"
    assert birthday_text(Birthday("lunar", 6, 1, leap=True), EN) == "lunar leap 6/1"
    assert birthday_text(None, EN) == ""


def test_a_day_in_full_names_its_weekday() -> None:
    assert day_text(date(2026, 11, 21), EN) == "2026-11-21 (Sat)"


def test_the_preferred_way_is_shown_else_the_mobile() -> None:
    phone, mobile = ContactWay(b"1", "phone", "0510-85171234"), ContactWay(b"2", "mobile", "13033827107")
    mail = ContactWay(b"3", "email", "l@example.com", preferred=True)
    assert best_way([phone, mobile]) is mobile
    assert best_way([phone, mobile, mail]) is mail
    assert best_way([]) is None
    assert shown_way(mobile, full=False) == "130****7107"
    assert shown_way(mobile, full=True) == "13033827107"


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 4)), min_size=1, max_size=6),
    st.integers(min_value=0, max_value=60),
)
def test_dealt_lines_never_exceed_the_page_nor_the_wishes(wishes: list[tuple[int, int]], room: int) -> None:
    demands = [demand for demand, _ in wishes]
    given_lines = deal(demands, [floor for _, floor in wishes], room)
    assert sum(given_lines) <= max(room, 0)
    assert all(lines <= max(demand, 1) for lines, demand in zip(given_lines, demands))
    if sum(max(demand, 1) for demand in demands) <= room:
        assert given_lines == [max(demand, 1) for demand in demands]


def test_the_newest_month_is_darkest_and_written() -> None:
    drawing = month_bars([Bar(f"2026-{month:02d}", month, str(month)) for month in range(1, 13)], 240, 90)
    bars = [shape for shape in drawing.contents if isinstance(shape, Rect)]
    written = [shape.text for shape in drawing.contents if isinstance(shape, String)]
    assert len(bars) == 12
    assert bars[-1].fillColor != bars[0].fillColor == bars[5].fillColor
    assert "2026" in written


@pytest.mark.parametrize("values", [[], [0], [0, 0, 0], [-5, 3], [10**15]])
def test_charts_take_any_values_and_stay_in_their_frame(values: list[int]) -> None:
    bars = [Bar(f"2026-{number + 1:02d}", value, str(value)) for number, value in enumerate(values)]
    for drawing in (month_bars(bars, 240, 90, bars), named_bars(bars, 240)):
        for shape in drawing.contents:
            if isinstance(shape, Rect):
                assert -2 <= shape.x <= shape.x + shape.width <= 242
                assert -2 <= shape.y <= shape.y + shape.height <= max(drawing.height, 90) + 2
