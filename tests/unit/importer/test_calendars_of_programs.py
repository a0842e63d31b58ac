"""Files as other programs write them: the book has the turns of an independent expansion of each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.expanding import expanded
from tests.unit.importer.book import Book, codes, take_in
from tests.unit.importer.test_calendars import shown
from workbench.ics.octets import whole_characters

FOLDER = Path(__file__).parents[2] / "data" / "calendars"
FILES = sorted(path.name for path in FOLDER.glob("*.ics") if path.name != "another_program.ics")
SPAN = (date(2026, 9, 1), date(2029, 12, 31))


@pytest.mark.parametrize("name", FILES)
def test_every_turn_is_one_of_an_independent_expansion(name):
    book, data = Book(), (FOLDER / name).read_bytes()
    made = take_in(book, FOLDER / name).sheets[0]
    assert not made.rejected
    assert [moment for moment, *_ in shown(book, *SPAN)] == expanded(data, *SPAN)
    again = take_in(book, FOLDER / name)
    assert (again.puts, again.drops) == ((), ())


def titles(name: str) -> set[str]:
    book = Book()
    take_in(book, FOLDER / name)
    return {row["title"] for table in ("series", "appointment") for row in book.tables[table].values()}


@pytest.mark.parametrize("name", ["folded_within_characters.ics", "folded_within_characters_gbk.ics"])
def test_a_character_that_a_fold_breaks_is_read(name):
    assert titles(name) == {"跨行折叠的标题：包含许多汉字以便在字符中间折断并且仍然可以读出来，再长一些"}
    data = (FOLDER / name).read_bytes()
    assert whole_characters(data).count(b"\n") == data.count(b"\n")


def test_words_of_another_encoding_are_read():
    assert titles("wps.ics") == {"部门例会", "浮动时间的会"}
    assert "客户沙龙筹备" in titles("wecom.ics")


def test_turns_that_have_their_own_length_keep_it():
    book = Book()
    take_in(book, FOLDER / "periods.ics")
    minutes = {row["starts"]: row["minutes"] for row in book.tables["appointment"].values()}
    assert minutes["2026-12-07T09:00"] == 120
    assert minutes["2026-12-09T14:00"] == minutes["2026-12-11T09:00"] == 180


def test_later_turns_have_the_words_and_length_of_their_change():
    book = Book()
    take_in(book, FOLDER / "this_and_later.ics")
    told = {(row["title"], row["starts"], row["minutes"]) for row in book.tables["series"].values()}
    assert told == {("培训", "2026-12-01T09:00", 30), ("培训（下午）", "2026-12-22T14:00", 60)}


@pytest.mark.parametrize("name", FILES)
def test_what_is_doubtful_says_which_entry_it_is_of(name):
    made = take_in(Book(), FOLDER / name).sheets[0]
    assert all("title" in note.values and note.values["file"] == name for note in made.warnings)
    assert all(number is not None for number, _code in codes(made.warnings))
