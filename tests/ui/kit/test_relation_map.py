"""The map of relations: no two boxes touch, the keyboard walks it, a screen reader names everybody."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from ui import theme
from ui.widgets.relation_map import MOST, SIDES, MapNode, RelationMap, Side, arrange, wrapped

HEADINGS: Mapping[Side, str] = {"family": "家庭", "company": "企业", "above": "介绍人", "below": "社会关系"}


@pytest.fixture
def dressed(qapp):
    theme.apply(qapp, "light")
    return qapp


def node(key, side="family", **more):
    return MapNode(key, f"客户{key}", "配偶", side, **more)


def shown(qtbot, nodes, width=360):
    made = RelationMap("Relations")
    qtbot.addWidget(made)
    made.show_people("丁若昌", nodes, HEADINGS, "and {count} more")
    made.resize(width, made.heightForWidth(width))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@given(
    counts=st.fixed_dictionaries({side: st.integers(0, MOST[side]) for side in SIDES}),
    width=st.integers(300, 700),
    box=st.integers(34, 70),
    line=st.integers(14, 26),
)
def test_no_two_boxes_touch_and_all_lie_on_the_map(counts, width, box, line):
    plan = arrange(counts, width, box, line)
    everything = [plan.centre, *(one for boxes in plan.boxes.values() for one in boxes)]
    assert len(everything) == 1 + sum(counts.values())
    whole = QRectF(0, 0, width, plan.height)
    assert all(whole.contains(one) for one in everything)
    for one, other in combinations([*everything, *plan.headings.values()], 2):
        assert not one.intersects(other)


def test_the_fullest_map_holds_25_people():
    assert sum(MOST.values()) == 25


def test_what_a_side_cannot_hold_is_counted_in_its_last_box(qtbot, dressed):
    made = shown(qtbot, [node(number) for number in range(12)])
    last = made.boxes[-1]
    assert (len(made.boxes), last.name, last.accessibleName()) == (1 + MOST["family"], "+5", "+5, and 5 more")
    with qtbot.waitSignal(made.more_asked) as asked:
        QTest.keyClick(last, Qt.Key.Key_Return)
    assert asked.args == ["family"]


def test_the_boxes_of_the_widget_do_not_touch_at_any_width(qtbot, dressed):
    nodes = [node(f"{side}{number}", side) for side in SIDES for number in range(9)]
    made = shown(qtbot, nodes)
    for width in (330, 360, 420, 500, 640):
        made.resize(width, made.heightForWidth(width))
        for one, other in combinations(made.boxes, 2):
            assert not one.geometry().intersects(other.geometry())
        assert all(made.rect().contains(box.geometry()) for box in made.boxes)


def test_arrows_walk_from_the_middle_and_enter_opens(qtbot, dressed):
    nodes = [node(1), node(2), node(3, "company"), node(4, "above"), node(5, "below")]
    made = shown(qtbot, nodes)
    made.boxes[0].setFocus()
    walk = [
        (Qt.Key.Key_Right, "客户3"),
        (Qt.Key.Key_Left, "丁若昌"),
        (Qt.Key.Key_Up, "客户4"),
        (Qt.Key.Key_Down, "丁若昌"),
        (Qt.Key.Key_Down, "客户5"),
        (Qt.Key.Key_Up, "丁若昌"),
        (Qt.Key.Key_Left, "客户1"),
        (Qt.Key.Key_Down, "客户2"),
        (Qt.Key.Key_Left, "客户2"),
    ]
    for key, name in walk:
        QTest.keyClick(made.focusWidget(), key)
        assert made.focusWidget().name == name
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == [2]


def test_tab_finds_the_map_once_and_where_it_was_left(qtbot, dressed):
    made = shown(qtbot, [node(1), node(2)])
    made.boxes[0].setFocus()
    QTest.keyClick(made.focusWidget(), Qt.Key.Key_Left)
    stops = [box.name for box in made.boxes if box.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [made.focusWidget().name]


def test_somebody_outside_the_book_cannot_be_opened(qtbot, dressed):
    made = shown(qtbot, [node(1, known=False)])
    with qtbot.assertNotEmitted(made.opened):
        QTest.keyClick(made.boxes[1], Qt.Key.Key_Return)
        QTest.mouseClick(made.boxes[1], Qt.MouseButton.LeftButton)


def test_a_click_opens_whoever_is_known(qtbot, dressed):
    made = shown(qtbot, [node(1)])
    with qtbot.waitSignal(made.opened):
        QTest.mouseClick(made.boxes[1], Qt.MouseButton.LeftButton)


def test_everybody_is_named_to_a_screen_reader(qtbot, dressed):
    made = shown(qtbot, [node(1, told="自1999年"), node(2, "company")])
    assert made.accessibleName() == "Relations"
    assert [box.accessibleName() for box in made.boxes] == ["丁若昌", "客户1, 配偶, 自1999年", "客户2, 配偶"]
    assert "客户2, 配偶" in made.accessibleDescription()


def test_a_long_name_takes_two_lines_and_makes_room(qtbot, dressed):
    short = shown(qtbot, [node(1)])
    long = shown(qtbot, [MapNode(1, "绿源食品科技发展（集团）股份有限公司", "法人", "company")])
    assert long.boxes[1].height() > short.boxes[1].height()
    long.grab()


def test_names_are_wrapped_at_blanks_and_cut_at_the_end(dressed):
    metrics = short = RelationMap("x").fontMetrics()
    del short
    width = metrics.horizontalAdvance("Alexander Ham")
    assert wrapped("Alexander", metrics, width) == ["Alexander"]
    first, second = wrapped("Alexander Hamiltonson", metrics, width)
    assert (first, second) == ("Alexander", "Hamiltonson")
    assert wrapped("绿" * 60, metrics, width)[1].endswith("…")
