"""Tables on paper: what goes on one line, what stands in the middle of its row and what is not broken over pages."""

from __future__ import annotations

import io
from datetime import date

import pytest

from workbench.readmodels.documents import Letterhead
from workbench.reports.blocks import Sections, spread
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

EN = Texts("en")
HEAD = Letterhead("Invented branch", "Somebody", None, "2026-11-21 08:35")
BAND = "CNY 5 million and more"


@pytest.fixture
def sheet() -> Sheet:
    paper = Sheet(io.BytesIO(), "Table", HEAD, EN)
    paper.turn()
    return paper


def test_names_of_a_few_kinds_stand_on_one_line_where_the_reasons_have_room(sheet: Sheet) -> None:
    columns = [Column("Band", 18, lines=2), Column("Assets", 15, "right"), Column("Reason", 60, lines=4)]
    one, other = ["Below", "1,000", "Short"], [BAND, "1,000", "Short"]
    assert Table(sheet, columns).height([one, other]) == Table(sheet, columns).height([one, one])


def test_a_table_stays_as_wide_as_it_was_when_its_columns_are_dealt_anew(sheet: Sheet) -> None:
    columns = [Column("Band", 10, lines=2), Column("Assets", 15, "right"), Column("Reason", 60, lines=4)]
    table = Table(sheet, columns)
    table.draw([[BAND, "1,000", "Short"]])
    assert table._edges[0][0] == pytest.approx(sheet.left)
    assert table._edges[-1][1] == pytest.approx(sheet.right)


def test_figures_keep_the_room_of_their_sum(sheet: Sheet) -> None:
    columns = [Column("Band", 12, lines=2), *(Column(str(number), 15, "right") for number in range(7))]
    table = Table(sheet, columns)
    table.draw([[BAND, *["21,354,470"] * 7]])
    assert all(right - left > 50 for left, right in table._edges[1:])


def test_a_head_is_not_broken_in_a_word(sheet: Sheet) -> None:
    columns = [Column("Extraordinary", 5), Column("Words", 300, lines=4)]
    table = Table(sheet, columns)
    table.draw([["SMS", "Good wishes"]])
    assert table._head[0] == ["Extraordinary"]


def test_what_is_shorter_than_the_room_to_write_stands_in_the_middle_of_its_row(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights: dict[str, float] = {}

    def write(_: Sheet, _x: float, y: float, value: str, *_rest: object, **_named: object) -> float:
        heights[value] = y
        return 0.0

    monkeypatch.setattr(Sheet, "text", write)
    table = Table(sheet, [Column("Name", 1)], room_to_write=60)
    table.draw([["somebody"]])
    below, above = heights["somebody"] - sheet.y, sheet.y + 60 - heights["somebody"]
    assert below == pytest.approx(above, abs=table.size)


@pytest.mark.parametrize(("rows", "turned"), [(4, True), (60, False)])
def test_a_short_table_goes_to_the_next_page_with_its_heading_a_long_one_begins_at_once(
    sheet: Sheet, rows: int, turned: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[int] = []
    monkeypatch.setattr(Sheet, "heading", lambda paper, *_: pages.append(paper.page))
    sheet.y = sheet.bottom + 80
    before = sheet.page
    Sections(sheet).table("Costs", Table(sheet, [Column("Name", 1)]), [["one"]] * rows)
    assert (pages[0] > before) is turned


def test_the_pieces_of_the_foot_do_not_run_into_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    written: dict[str, tuple[float, float]] = {}
    write = Sheet.text

    def noted(sheet: Sheet, x: float, y: float, value: str, *rest: object, **named: object) -> float:
        span = write(sheet, x, y, value, *rest, **named)  # type: ignore[arg-type]  # handed on
        written[value] = (x, x + span)
        return span

    monkeypatch.setattr(Sheet, "text", noted)
    kept = Letterhead("Invented branch", "Somebody", date(2026, 10, 31), "2026-11-21 08:35", frozen_on="2026-11-05")
    Sheet(io.BytesIO(), "Circular", kept, EN)
    secret = written["Internal material, keep confidential"]
    figures = next(span for value, span in written.items() if value.startswith("Figures of"))
    assert secret[1] < figures[0]


@pytest.mark.parametrize(("rows", "pages"), [(6, 1), (19, 1), (27, 1), (60, 3)])
def test_the_rows_of_a_form_fill_its_page_and_make_no_page_more(sheet: Sheet, rows: int, pages: int) -> None:
    height = spread(sheet, rows, 23.0, 34.0, 34.0)
    assert 23.0 <= height <= 34.0
    Table(sheet, [Column("Name", 1)], room_to_write=height).draw([[""]] * rows)
    sheet.need(34.0)
    assert sheet.page == pages


def test_twenty_rows_of_a_form_leave_little_of_the_page_empty(sheet: Sheet) -> None:
    Table(sheet, [Column("Name", 1)], room_to_write=spread(sheet, 20, 23.0, 34.0, 34.0)).draw([[""]] * 20)
    assert sheet.room < 60


def test_room_is_not_lent_where_the_reasons_would_grow_higher_for_it(sheet: Sheet) -> None:
    columns = [Column("Band", 16, lines=2), Column("Reason", 22, lines=6)]
    reason = "CNY 15,534.78 short of Gold diamond: the average of the month is CNY 984,465.22, " * 3
    table = Table(sheet, columns)
    before = list(table._edges)
    table.draw([[BAND * 2, reason]] * 3)
    assert table._edges == before
