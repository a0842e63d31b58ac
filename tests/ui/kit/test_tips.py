"""Names and remarks are data: no tool tip and no button reads them as markup or as keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from pytestqt.qtbot import QtBot

from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.models.tips import plain_tip
from ui.widgets.basics import button, tool_button


@pytest.mark.parametrize("text", ["<b>张三</b>", "a < b & c > d", "<img src=x>\n第二行", "&lt;", "张三 & 李四", ""])
def test_a_tip_shows_what_is_written(qtbot: QtBot, text: str) -> None:
    tip = plain_tip(text)
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText() if tip.startswith("<p ") else tip
    assert shown == text


def test_a_row_with_markup_has_a_plain_tip(qtbot: QtBot) -> None:
    model = RecordTableModel([Column(lambda: "Why", str, tip=str)])
    model.set_records(["<i>x</i>", "plain"])
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert tips[0].startswith("<p ")
    assert "&lt;i&gt;" in tips[0]
    assert tips[1] == "plain"


def test_an_icon_button_for_somebody_names_them_as_they_are_written(qtbot: QtBot) -> None:
    made = tool_button("edit", "Edit <b>x</b>")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Edit <b>x</b>"
    assert made.toolTip() == plain_tip("Edit <b>x</b>")


def test_an_ampersand_in_a_name_is_no_key(qtbot: QtBot) -> None:
    made = button("M&S 有限公司", "link")
    qtbot.addWidget(made)
    assert (made.text(), made.accessibleName(), made.shortcut().isEmpty()) == ("M&&S 有限公司", "M&S 有限公司", True)
