"""Every document: right text layer, only embedded fonts, masked numbers, the same bytes for the same input."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.unit.reports import builders, gather_builders, move_builders, upkeep_builders, visit_builders
from tests.unit.reports.builders import IDENTITY, LANDLINE, MOBILE, RARE, drawn, page_count, poppler
from workbench.domain.problems import Problem
from workbench.readmodels.documents import (
    ClientCards,
    GreetingLine,
    GreetingList,
    MonthlyReport,
    VisitEntry,
    VisitPlan,
)
from workbench.reports.catalogue import BY_NAME, DOCUMENTS, document

_SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "expected.json"
_MAKERS: dict[str, Callable[..., Any]] = {
    "visit-plan": builders.visits,
    "client-card": builders.cards,
    "monthly-report": builders.month,
    "greeting-list": builders.greetings,
    "greeting-proof": builders.proof,
    "movements": move_builders.movements,
    "distribution": move_builders.distribution,
    "coverage": upkeep_builders.coverage,
    "watch-list": upkeep_builders.watch,
    "maturities": upkeep_builders.maturities,
    "quarterly-standard": upkeep_builders.circular,
    "event-sheet": gather_builders.sheet,
    "event-plan": gather_builders.plan,
    "event-invitations": gather_builders.calls,
    "arrivals": visit_builders.sheet,
    "week-board": visit_builders.board,
    "month-board": visit_builders.board,
}
_EMPTY = {
    "visit-plan": VisitPlan(builders.LETTERHEAD, None, []),
    "client-card": ClientCards(builders.LETTERHEAD, []),
    "monthly-report": MonthlyReport(builders.LETTERHEAD, "2026-11", 0, 0),
    "greeting-list": GreetingList(builders.LETTERHEAD, "中秋节", None, []),
    "greeting-proof": GreetingList(builders.LETTERHEAD, "中秋节", None, []),
    **move_builders.EMPTY,
    **upkeep_builders.EMPTY,
    **gather_builders.EMPTY,
    **visit_builders.EMPTY,
}
#: Documents on their side.
_WIDE = ("event-invitations", "greeting-list", "watch-list", "maturities", "week-board", "month-board")
every_document = pytest.mark.parametrize("name", list(_MAKERS))


@cache
def _names() -> tuple[str, ...]:
    """The names of the samples, or invented ones while the samples are not at hand."""
    found: list[str] = []
    if _SAMPLES.exists():
        found = [client["name"] for client in json.loads(_SAMPLES.read_text(encoding="utf-8"))["clients"]]
    return tuple(dict.fromkeys([*found, *RARE, "欧阳若琳", "阿依古丽·买买提江", "Tan & Lim"]))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _text(name: str, model: Any, folder: Path, language: str = "zh_CN") -> str:
    pdf, _ = drawn(BY_NAME[name].draw, model, language)
    return poppler("pdftotext", pdf, folder, "-layout")


@every_document
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_only_embedded_subsets_of_our_own_fonts_are_used(name: str, language: str, tmp_path: Path) -> None:
    pdf, _ = drawn(BY_NAME[name].draw, _MAKERS[name](*RARE), language)
    rows = [line.split() for line in poppler("pdffonts", pdf, tmp_path).splitlines()[2:]]
    assert rows
    for row in rows:
        assert row[0].split("+", 1)[1] in {"NotoSansSC-Regular", "NotoSansSC-Bold", "HanazonoRare-Regular"}
        assert row[3:6] == ["yes", "yes", "yes"]


@every_document
def test_every_name_comes_back_from_the_text_layer_unchanged(name: str, tmp_path: Path) -> None:
    pdf, _ = drawn(BY_NAME[name].draw, _MAKERS[name](*_names()))
    # Without -layout a cell's lines follow each other, so that a name on two lines is found as well.
    text = _squeezed(poppler("pdftotext", pdf, tmp_path, "-raw"))
    assert [client for client in _names() if _squeezed(client) not in text] == []


@every_document
@pytest.mark.parametrize("hostile", ["AAA<BBB", "<b>x</b>", "<img src='file:///etc/passwd'/>", "T&amp;L", "<para>"])
def test_a_hostile_name_is_printed_as_it_is(name: str, hostile: str, tmp_path: Path) -> None:
    pdf, _ = drawn(BY_NAME[name].draw, _MAKERS[name](hostile))
    assert _squeezed(hostile) in _squeezed(poppler("pdftotext", pdf, tmp_path, "-raw"))


@every_document
def test_the_same_input_gives_the_same_bytes(name: str) -> None:
    first, pages = drawn(BY_NAME[name].draw, _MAKERS[name](*RARE))
    second, again = drawn(BY_NAME[name].draw, _MAKERS[name](*RARE))
    assert (first, pages) == (second, again)


@every_document
def test_nothing_about_clients_stands_in_the_metadata(name: str, tmp_path: Path) -> None:
    pdf, _ = drawn(BY_NAME[name].draw, _MAKERS[name]("廖才霞"))
    information = poppler("pdfinfo", pdf, tmp_path)
    assert "廖才霞" not in information
    assert "8800100017" not in information


@every_document
def test_the_returned_number_of_pages_is_the_files(name: str, tmp_path: Path) -> None:
    pdf, pages = drawn(BY_NAME[name].draw, _MAKERS[name](*[f"客户{n}" for n in range(40)]))
    assert page_count(pdf, tmp_path) == pages


@every_document
def test_an_empty_document_is_one_page_that_says_so(name: str, tmp_path: Path) -> None:
    pdf, pages = drawn(BY_NAME[name].draw, _EMPTY[name], "en")
    assert pages == page_count(pdf, tmp_path) == 1


@every_document
def test_head_and_foot_say_who_when_and_which_page(name: str, tmp_path: Path) -> None:
    text = _text(name, _MAKERS[name](*RARE), tmp_path, "en")
    for words in ("太湖新城支行", "Manager 周书岚", "No. BF-20261121-01", "keep confidential", "2026-10-31"):
        assert words in text
    assert "Printed 2026-11-21 08:35" in text
    assert "Page 1 of " in text


@every_document
def test_a_watermark_is_printed_where_the_policy_asks_for_one(name: str, tmp_path: Path) -> None:
    marked = replace(_MAKERS[name](), letterhead=replace(builders.LETTERHEAD, watermark="MARK 2026"))
    pdf, _ = drawn(BY_NAME[name].draw, marked)
    plain, _ = drawn(BY_NAME[name].draw, _MAKERS[name]())
    assert "MARK 2026" in poppler("pdftotext", pdf, tmp_path, "-raw")
    assert "MARK" not in poppler("pdftotext", plain, tmp_path, "-raw")


@pytest.mark.parametrize("name", ["visit-plan", "client-card", "greeting-list"])
def test_numbers_are_masked_unless_they_are_asked_for_in_full(name: str, tmp_path: Path) -> None:
    masked = _text(name, _MAKERS[name](), tmp_path)
    assert MOBILE not in masked
    assert LANDLINE not in masked
    assert IDENTITY not in masked
    assert "130****7107" in masked
    assert "廖才霞" in masked
    assert MOBILE in _text(name, _MAKERS[name](full=True), tmp_path)


def test_a_card_in_full_shows_the_identity_number(tmp_path: Path) -> None:
    assert IDENTITY in _text("client-card", builders.cards(full=True), tmp_path)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_card_with_monstrous_content_is_exactly_one_page(language: str, tmp_path: Path) -> None:
    long = "很长的记录，“利率——是不是还能再高一点？”……" * 300
    huge = builders.card(
        "阿依古丽·买买提江·吐尔逊·阿卜杜热合曼·艾力" * 3,
        60,
        remark=long,
        taboo=long,
        preference=long,
        employer=long,
        household=long,
        job=long,
        no_contact=True,
        public_official=True,
        consent_messages=False,
        mourning_until=builders.TODAY,
        products=("理财产品",) * 99,
    )
    huge = replace(huge, interactions=builders.interactions(500, long), obligations=builders.obligations(80, long))
    pdf, pages = drawn(BY_NAME["client-card"].draw, ClientCards(builders.LETTERHEAD, [huge, builders.card()]), language)
    assert pages == page_count(pdf, tmp_path) == 2
    second = poppler("pdftotext", pdf, tmp_path, "-f", "2")
    assert "廖才霞" in second
    first = _squeezed(poppler("pdftotext", pdf, tmp_path, "-l", "1", "-raw"))
    assert "60" in first  # the holdings that are left out are counted
    assert "500" in first


def test_a_monstrous_visit_still_leaves_the_others_their_place(tmp_path: Path) -> None:
    long = "很长的记录，“利率——是不是还能再高一点？”……" * 60
    entry = builders.visits().entries[0]
    huge = VisitEntry(
        builders.head(taboo=long, preference=long),
        None,
        builders.interactions(9, long),
        builders.obligations(30, long),
        builders.holdings(40),
        [long] * 5,
        [],
        people=long,
    )
    for each in (False, True):
        plan = VisitPlan(builders.LETTERHEAD, builders.TODAY, [entry, huge, entry], page_each=each)
        pdf, pages = drawn(BY_NAME["visit-plan"].draw, plan)
        assert pages == 3
        assert poppler("pdftotext", pdf, tmp_path, "-bbox").count("<word") > 100


@every_document
def test_nothing_is_written_outside_the_printable_page(name: str, tmp_path: Path) -> None:
    pdf, _ = drawn(BY_NAME[name].draw, _MAKERS[name](*RARE, "阿依古丽·买买提江·吐尔逊·阿卜杜热合曼·艾力"), "en")
    words = [line for line in poppler("pdftotext", pdf, tmp_path, "-bbox").splitlines() if "<word" in line]
    edge = max(float(line.split('xMax="')[1].split('"')[0]) for line in words)
    foot = max(float(line.split('yMax="')[1].split('"')[0]) for line in words)
    wide = name in _WIDE
    assert edge <= (842 if wide else 595) - 30
    assert foot <= (595 if wide else 842) - 20


def test_a_client_card_on_small_paper_is_one_page_with_head_and_foot_and_nothing_outside(tmp_path: Path) -> None:
    names = [*RARE, "阿依古丽·买买提江·吐尔逊·阿卜杜热合曼·艾力"]
    pdf, pages = drawn(BY_NAME["client-card"].draw, replace(builders.cards(*names), small=True))
    assert pages == page_count(pdf, tmp_path) == len(names)
    assert "419.5" in poppler("pdfinfo", pdf, tmp_path)
    words = [line for line in poppler("pdftotext", pdf, tmp_path, "-bbox").splitlines() if "<word" in line]
    assert max(float(line.split('xMax="')[1].split('"')[0]) for line in words) <= 420 - 24
    assert max(float(line.split('yMax="')[1].split('"')[0]) for line in words) <= 596 - 16
    text = _squeezed(poppler("pdftotext", pdf, tmp_path, "-raw"))
    assert text.count("内部资料") == len(names)
    assert text.count("客户关系卡") == len(names)


def test_three_gaps_are_asked_and_three_talks_remembered(tmp_path: Path) -> None:
    text = _text("visit-plan", builders.visits(), tmp_path, "en")
    assert "产品偏好" in text
    assert "住址" not in text
    assert "(4 in all)" in text


def test_a_visit_says_who_belongs_to_the_client(tmp_path: Path) -> None:
    for page_each in (False, True):
        pdf, _ = drawn(BY_NAME["visit-plan"].draw, builders.visits(page_each=page_each), "en")
        text = _squeezed(poppler("pdftotext", pdf, tmp_path))
        assert "配偶廖国强" in text
        assert "法人绿源食品有限公司" in text


def test_one_page_a_client_gives_each_client_a_page(tmp_path: Path) -> None:
    pdf, pages = drawn(BY_NAME["visit-plan"].draw, builders.visits("甲一", "乙二", "丙三", page_each=True))
    assert pages == 3
    for number, client in enumerate(("甲一", "乙二", "丙三"), 1):
        page = poppler("pdftotext", pdf, tmp_path, "-f", str(number), "-l", str(number))
        assert client in page


def test_who_must_not_be_greeted_stands_last_with_the_reason(tmp_path: Path) -> None:
    text = _text("greeting-list", builders.greetings("廖才霞", "王芳"), tmp_path, "en")
    assert text.index("王芳") < text.index("Not to be greeted\n".strip(), text.index("王芳")) < text.index("居丧期间")


def test_the_months_shares_are_computed_from_its_counts(tmp_path: Path) -> None:
    text = _text("monthly-report", builders.month(), tmp_path, "en")
    assert "81.3%" in text  # 231 of 284 contacts
    assert "92.3%" in text  # 131 of 142 clients
    assert "94.8%" in text  # 55 of 58 greetings


def test_the_catalogue_names_every_document_once() -> None:
    names = [item.name for item in DOCUMENTS]
    assert len(names) == len(set(names))
    assert {*_MAKERS, "weekly-meeting"} <= set(names)
    assert all(item.title and item.about for item in DOCUMENTS)


def test_an_unknown_document_is_refused_by_name() -> None:
    with pytest.raises(Problem, match="no-such") as caught:
        document("no-such")
    assert caught.value.code == "unknown-document"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("name", ["廖才霞", "阿依古丽·买买提江·吐尔逊·阿卜杜热合曼·艾力"])
def test_the_report_to_the_weekly_meeting_is_one_page_whatever_the_names(
    name: str, language: str, tmp_path: Path
) -> None:
    pdf, pages = drawn(BY_NAME["weekly-meeting"].draw, upkeep_builders.weekly(*[name] * 9), language)
    assert pages == page_count(pdf, tmp_path) == 1
    text = poppler("pdftotext", pdf, tmp_path, "-layout")
    assert "周书岚" in text
    assert "58.9%" in text  # 264 of 448 contacts of the month


def test_a_goal_is_met_or_short_in_words_and_nobody_is_no_percentage(tmp_path: Path) -> None:
    text = _text("coverage", upkeep_builders.coverage(), tmp_path, "en")
    assert "84.44%" in text
    assert "13 short" in text
    assert "goal met" in text


def test_the_check_version_shows_the_newest_days_and_counts_the_earlier_ones(tmp_path: Path) -> None:
    text = _text("quarterly-standard", upkeep_builders.check("廖才霞"), tmp_path, "en")
    assert "8 earlier" in text
    assert "2026-11-21" in text
    assert "2026-11-02" not in text


def test_what_matures_is_summed_up(tmp_path: Path) -> None:
    assert "900,000" in _text("maturities", upkeep_builders.maturities("甲", "乙", "丙", "丁", "戊"), tmp_path, "en")


def test_the_proof_counts_who_is_greeted_through_the_household_in_one_line(tmp_path: Path) -> None:
    lines = [
        GreetingLine(f"88001000{n}", name, state="blocked", blocked_by=f"Greeted through 家人{n}", through=True)
        for n, name in enumerate(("李一", "李二", "李三"), 10)
    ]
    model = GreetingList(builders.LETTERHEAD, "Mid-Autumn Festival", None, lines)
    text = poppler("pdftotext", drawn(BY_NAME["greeting-proof"].draw, model, "en")[0], tmp_path, "-layout")
    assert "Greeted through somebody of the household" in text
    assert "家人" not in text
