"""The look: both schemes are complete and legible, switch at runtime, and icons follow."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QPushButton

from ui import theme
from ui.theme.icons import ICONS
from ui.theme.sheet import style_sheet
from ui.theme.tokens import DARK, LIGHT, SCHEMES, TONES


@pytest.fixture(autouse=True)
def light_again(qapp):
    yield
    theme.apply(qapp, "light")


def luminance(name):
    color = QColor(name)
    channels = [color.redF(), color.greenF(), color.blueF()]
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    *((text, ground) for text in ("text", "muted", "faint") for ground in ("surface", "window")),
    *((tone, f"{tone}_soft") for tone in TONES),
    *((tone, "surface") for tone in TONES),
    ("text", "selection"),
    ("text", "hover"),
    ("muted", "hover"),
    ("on_accent", "accent"),
    ("rail_text", "rail"),
    ("rail_text_active", "rail_active"),
]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_stands_out_from_its_ground(scheme, text, ground):
    tokens = SCHEMES[scheme]
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_focus_ring_stands_out(scheme):
    tokens = SCHEMES[scheme]
    assert contrast(tokens["focus"], tokens["surface"]) >= 3.0


def test_both_schemes_have_the_same_tokens():
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_sheet_names_only_tokens_and_pictures_that_exist(scheme):
    sheet = style_sheet(scheme)
    assert "@" not in sheet
    for picture in re.findall(r"url\(guanhu:([^)]+)\)", sheet):
        assert (ICONS / picture).is_file()


def test_the_whole_program_switches_at_runtime(qapp, qtbot):
    made = QPushButton("保存")
    qtbot.addWidget(made)
    theme.apply(qapp, "light")
    before = made.grab().toImage()
    icon = theme.icon("phone", "text")
    ink = icon.pixmap(32, 32).toImage()
    with qtbot.waitSignal(theme.notifier().changed) as told:
        theme.apply(qapp, "dark")
    assert told.args == ["dark"]
    assert made.grab().toImage() != before
    assert icon.pixmap(32, 32).toImage() != ink
    assert qapp.palette().window().color().name() == DARK["window"]


def test_an_unknown_scheme_is_refused(qapp):
    unknown: Any = "sepia"
    with pytest.raises(KeyError):
        theme.apply(qapp, unknown)


def test_the_shipped_font_is_used_and_its_digits_are_of_one_width(qapp):
    theme.apply(qapp, "light")
    assert QApplication.font().families()[0] in theme.load_fonts()
    for style in ("base", "strong", "small"):
        metrics = QFontMetrics(theme.font(style))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_every_icon_is_drawn_in_the_colour_asked_for(qapp):
    names = [path.stem for path in ICONS.glob("*.svg") if not path.stem.startswith("sheet-")]
    assert len(names) > 60
    for name in names:
        image = theme.icon(name, "danger").pixmap(24, 24).toImage()
        colors = {
            image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
        }
        assert colors <= {LIGHT["danger"]}, name
        seen = any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
        assert seen, name


def test_a_disabled_icon_is_pale_and_a_checked_one_may_be_another(qapp):
    icon = theme.icon("lock", "text", "accent")
    plain = icon.pixmap(24, 24).toImage()
    assert icon.pixmap(24, 24, QIcon.Mode.Disabled).toImage() != plain
    assert icon.pixmap(24, 24, QIcon.Mode.Normal, QIcon.State.On).toImage() != plain


def test_an_icon_that_does_not_exist_is_a_bug(qapp):
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_icons_name_no_other_file():
    for path in ICONS.glob("*.svg"):
        text = Path(path).read_text(encoding="utf-8")
        assert "href" not in text
        assert text.count("http") == 1
