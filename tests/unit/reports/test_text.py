"""Chinese lines break where a Chinese reader expects it, and no value can become markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab import rl_config

from workbench.reports import fonts, theme
from workbench.reports.text import NO_END, NO_START, ZhParagraph, clean, cut, markup, side_by_side, wrap

# As managers write: words, figures and marks, never so many marks in a row that no line could hold them.
_WORDS = [
    *("您的资产", "截至", "本季度", "理财产品", "净值型", "到期日", "客户经理", "张𬭎", "㛃䶮"),
    *("1,234,567.89元", "2026年11月21日", "13800010017", "ABC Fund", "R4", "３％", "25%", " "),
]
_MARKS = [*"，。、；：！？", "（人民币）", "“稳健”", "《协议》", "……", "——", "”。", "》，", "（“进取”）"]
_SENTENCES = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(["", *_MARKS])), min_size=1, max_size=60).map(
    lambda parts: "".join(word + mark for word, mark in parts)
)
_ROOMS = st.integers(min_value=90, max_value=400)


def _lines(paragraph: ZhParagraph, room: float) -> list[str]:
    paragraph.wrap(room, 10_000)
    return ["".join(word.text for word in line.words) for line in paragraph.blPara.lines]


def _offences(lines: list[str]) -> list[str]:
    starts = [line for line in lines[1:] if line.strip() and line.strip()[0] in NO_START]
    ends = [line for line in lines[:-1] if line.strip() and line.strip()[-1] in NO_END]
    return starts + ends


@given(_SENTENCES, _ROOMS)
def test_no_line_of_a_paragraph_begins_or_ends_with_a_forbidden_mark(text: str, room: int) -> None:
    paragraph = ZhParagraph(markup(text), theme.body_style())
    lines = _lines(paragraph, room)
    assert _offences(lines) == []
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(_SENTENCES, _SENTENCES, _ROOMS)
def test_a_bold_piece_changes_nothing_about_the_breaks(bold: str, text: str, room: int) -> None:
    paragraph = ZhParagraph(side_by_side(markup(bold, bold=True), markup(text)), theme.body_style())
    assert _offences(_lines(paragraph, room)) == []


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=40), _ROOMS)
def test_figures_and_latin_words_are_not_torn_apart(words: list[str], room: int) -> None:
    broken = "".join(f"{line}|" for line in wrap("、".join(words), theme.BODY, room))
    for word in ("1,234,567.89", "2026", "13800010017", "ABC", "Fund", "R4", "25%"):
        assert broken.count(word) == "、".join(words).count(word)


@given(_SENTENCES, _ROOMS)
def test_no_wrapped_line_is_wider_than_its_room(text: str, room: int) -> None:
    assert all(fonts.width(line, theme.BODY) <= room + 0.01 for line in wrap(text, theme.BODY, room))


@given(st.text(max_size=200), st.integers(min_value=30, max_value=200))
def test_any_text_wraps_to_lines_that_fit_or_hold_one_character(text: str, room: int) -> None:
    for line in wrap(text, theme.BODY, room):
        assert fonts.width(line, theme.BODY) <= room + 0.01 or len(line.strip()) <= 1


@given(st.text(max_size=120), st.integers(min_value=30, max_value=300), st.integers(min_value=1, max_value=4))
def test_a_paragraph_keeps_to_its_lines_and_its_room(text: str, room: int, most: int) -> None:
    paragraph = ZhParagraph(markup(text or " "), theme.body_style(), most)
    lines = _lines(paragraph, room)
    assert len(lines) <= most
    assert all(fonts.width(line.strip(), theme.BODY) <= room + 0.01 or len(line.strip()) <= 1 for line in lines)


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), max_size=60))
def test_markup_shows_exactly_the_characters_of_a_value(value: str) -> None:
    paragraph = ZhParagraph(markup(f"x{value}x"), theme.body_style())
    assert "".join(_lines(paragraph, 10_000)) == clean(f"x{value}x")


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>",
        "</para>",
        "AAA<BBB",
        "a & b &lt; &amp;",
        "<img src='file:///etc/passwd'/>",
        "<a href='http://example.invalid'>x</a>",
        "<font size='999'>x</font>",
        '"><!--',
        "<br/>",
        "<onDraw name='x'/>",
        "&#x41;",
    ],
)
def test_a_hostile_value_stays_text(hostile: str) -> None:
    assert "".join(_lines(ZhParagraph(markup(hostile), theme.body_style()), 10_000)) == hostile


def test_reportlab_may_open_neither_files_nor_addresses_for_a_text() -> None:
    fonts.register()
    assert rl_config.trustedSchemes == ["data"]
    assert rl_config.trustedHosts == []


def test_a_cut_line_fits_and_ends_in_an_ellipsis() -> None:
    shown = cut("太湖新城精密机械制造有限公司（滨湖区）", 9, 60)
    assert shown.endswith("…")
    assert fonts.width(shown, 9) <= 60


def test_a_cut_never_leaves_an_opening_bracket_before_the_ellipsis() -> None:
    room = fonts.width("太湖（…", 9) + 1
    assert cut("太湖（滨湖区域）公司", 9, room) == "太湖…"


def test_wrapped_lines_beyond_the_most_are_counted_by_an_ellipsis() -> None:
    lines = wrap("到期后转存。" * 40, 9, 100, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_control_characters_and_lone_surrogates_become_a_space() -> None:
    assert clean("a\x00\x1b\ud800b") == "a b"


def test_rare_characters_are_drawn_by_the_fallback_and_the_rest_by_the_body_font() -> None:
    assert list(fonts.runs("张𡋾成")) == [(fonts.REGULAR, "张"), (fonts.RARE, "𡋾"), (fonts.REGULAR, "成")]
