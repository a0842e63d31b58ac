"""The documents of movements and of distribution: the figures of the source as they stand on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.reports import move_builders
from tests.unit.reports.builders import drawn, poppler
from workbench.reports.catalogue import BY_NAME


def text(name: str, folder: Path, language: str = "en") -> str:
    pdf, _ = drawn(BY_NAME[name].draw, getattr(move_builders, name)("丁汝昌"), language)
    return poppler("pdftotext", pdf, folder, "-layout")


def lines(said: str, first: str) -> list[list[str]]:
    return [line.split() for line in said.splitlines() if line.split()[:1] == [first]]


def test_shares_have_the_two_decimals_of_the_source(tmp_path: Path) -> None:
    said = text("movements", tmp_path)
    assert lines(said, "Kept")[0] == ["Kept", "39", "54.17%", "325,000,000", "55.56%", "8,333,333"]
    assert lines(said, "Lost")[0] == ["Lost", "33", "45.83%", "260,000,000", "44.44%", "7,878,788"]
    assert lines(said, "Net")[0][1:5] == ["+78", "108.33%", "+927,000,000", "158.46%"]


def test_what_was_lost_is_told_by_reason_with_a_total(tmp_path: Path) -> None:
    said = text("movements", tmp_path)
    assert lines(said, "他行挖转")[0][1:3] == ["8", "24.24%"]
    assert ["Total", "33", "100.00%", "260,000,000", "100.00%"] in lines(said, "Total")


def test_bins_have_their_change_on_the_month_before(tmp_path: Path) -> None:
    said = text("distribution", tmp_path)
    assert lines(said, "500–600")[-1][:4] == ["500–600", "20", "+1", "27.78%"]
    assert ["Total", "72", "+6", "100.00%"] in [line[:4] for line in lines(said, "Total")]
    assert "Below the first bin: 12 clients" in said


@pytest.mark.parametrize("name", ["movements", "distribution"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_an_empty_book_gives_a_page_that_says_so(name: str, language: str) -> None:
    pdf, pages = drawn(BY_NAME[name].draw, move_builders.EMPTY[name], language)
    assert (pdf[:4], pages) == (b"%PDF", 1)
