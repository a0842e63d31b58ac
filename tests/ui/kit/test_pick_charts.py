"""Charts, tiles and grids of figures: reached by keys, heard, and painted in both schemes without a word from Qt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui import theme
from ui.widgets.bar_chart import BarChart, BarGroup
from ui.widgets.bridge_chart import BridgeChart, BridgeStep
from ui.widgets.figure_grid import FigureGrid, GridCell, GridRow
from ui.widgets.figure_tile import FigureTile
from ui.widgets.histogram import Histogram, HistogramBin


@pytest.fixture(params=["light", "dark"], autouse=True)
def scheme(request, qapp):
    theme.apply(qapp, request.param)
    yield
    theme.apply(qapp, "light")


def whole(value: float) -> str:
    return f"{value:.0f}"


def bars():
    made = BarChart("Bands", whole)
    groups = [BarGroup("low", (3, 4), ("a", "b")), BarGroup("high", (None, 7), ("c", "d"))]
    made.set_groups(groups, ("before", "after"))
    return made


def bridge(opening=72):
    made = BridgeChart("Bridge", whole)
    made.set_steps(
        [
            BridgeStep("opening", opening, "o", total=True),
            BridgeStep("lost", -33, "l"),
            BridgeStep("new", 111, "n"),
            BridgeStep("closing", opening + 78, "c", total=True),
        ]
    )
    return made


def histogram():
    made = Histogram("Distribution", whole)
    made.set_bins([HistogramBin("500–600", 20, "27.78%", 0), HistogramBin("≥600", 52, "72.22%", 1)])
    return made


def grid():
    made = FigureGrid("Grid")
    rows = [
        GridRow("a", (GridCell("1", "a1"), GridCell("–"))),
        GridRow("b", (GridCell("2", "b1"), GridCell("3 ↑", "b2", "success_soft"))),
        GridRow("sum", (GridCell("3"), GridCell("3")), total=True),
    ]
    made.set_rows("", ("x", "y"), rows)
    return made


MAKERS = {"bars": bars, "bridge": bridge, "histogram": histogram, "grid": grid}
SAID = {
    "bars": ["low before: 3", "low after: 4", "high after: 7"],
    "bridge": ["opening: 72", "lost: −33", "new: +111", "closing: 150"],
    "histogram": ["500–600: 20 27.78%", "≥600: 52 72.22%"],
    "grid": ["a, x: 1", "b, x: 2", "b, y: 3 ↑"],
}


@pytest.fixture(params=list(MAKERS))
def chart(request, qtbot):
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.show()
    made.setProperty("which", request.param)
    return made


def test_every_part_says_what_it_is_and_what_it_counts(chart):
    assert [spot.said for spot in chart.spots] == SAID[chart.property("which")]
    chart.renew()
    assert chart.accessibleDescription() == "; ".join(SAID[chart.property("which")])
    assert chart.accessibleName()
    assert not chart.grab().isNull()


def test_arrows_go_from_part_to_part_and_enter_opens_it(chart, qtbot):
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == chart.spots[1].said
    with qtbot.waitSignal(chart.clicked) as clicked:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert clicked.args[0] == chart.spots[1].key
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == len(chart.spots) - 1
    assert not chart.grab().isNull()


def test_a_click_opens_the_part_below_it_and_nothing_beside_it(chart, qtbot):
    spot = chart.spots[-1]
    with qtbot.waitSignal(chart.clicked) as clicked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot.rect.center().toPoint())
    assert clicked.args[0] == spot.key


@pytest.mark.parametrize("made", [BarChart, BridgeChart, Histogram])
def test_a_chart_without_figures_is_empty_and_answers_no_key(made, qtbot):
    chart = made("Nothing", whole)
    qtbot.addWidget(chart)
    chart.show()
    chart.setFocus()
    with qtbot.assertNotEmitted(chart.clicked):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert not chart.grab().isNull()


def test_a_bridge_between_large_totals_begins_where_the_changes_can_be_seen(qtbot):
    near, far = bridge(72), bridge(10_000)
    for made in (near, far):
        qtbot.addWidget(made)
        made.resize(420, 200)
        made.show()
    assert near._ground(near._levels()) == 0
    assert 9_000 < far._ground(far._levels()) < 9_967
    assert "cut off" not in near.accessibleDescription()
    assert far.accessibleDescription().endswith(f"cut off below {far._ground(far._levels()):.0f}")
    assert not far.grab().isNull()


def test_a_tile_is_a_button_that_says_everything(qtbot):
    tile = FigureTile("Lost")
    qtbot.addWidget(tile)
    tile.resize(110, tile.sizeHint().height())
    tile.show_figure("Lost", "33", ["260.00m", "44.44%"], "45.83%")
    tile.show()
    assert tile.accessibleName() == "Lost: 33, 45.83%, 260.00m, 44.44%"
    tile.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(tile.clicked):
            QTest.keyClick(tile, key)
    assert tile.isChecked()
    assert not tile.grab().isNull()
