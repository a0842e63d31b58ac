"""Everything that a rule file says as a tree to edit in: thresholds, points, quotas, switches, days, occasions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui import theme
from ui.pages.rules.picking import PickDialog
from workbench.services.ruleediting import choices_of
from workbench.services.ruletalk import Leaf, RuleTalk

_LEAF = Qt.ItemDataRole.UserRole
#: Chapters that are open at first: what people change most.
_OPEN = ("tiers", "bands", "timing", "rows", "quotas")
Index = QModelIndex | QPersistentModelIndex


class RuleForm(QTreeWidget):
    """The tree; Enter, F2 or a double click edits a value, Space turns a switch.

    Signals:
        typed: somebody typed a number or text: the leaf and the text.
        chosen: somebody chose: the leaf and the value.
    """

    typed = Signal(object, str)
    chosen = Signal(object, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setColumnCount(3)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Delegate(self))
        self.setHeaderLabels([self.tr("Rule"), self.tr("In the file"), self.tr("Means")])
        head = self.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, 300)
        head.resizeSection(1, 150)
        self.items: dict[str, QTreeWidgetItem] = {}
        self._values: Mapping[str, Any] = {}
        self._occasions: Mapping[str, Mapping[str, str]] = {}
        self._talk: RuleTalk | None = None
        self.itemDoubleClicked.connect(lambda item, _column: self.edit_item(item))
        self.itemChanged.connect(self._on_changed)

    def show_file(self, values: Mapping[str, Any], talk: RuleTalk, occasions: Mapping[str, Mapping[str, str]]) -> None:
        """Show a parsed rule file; what is open and current stays so."""
        self._values, self._talk, self._occasions = values, talk, occasions
        leaves = [leaf for leaf in talk.leaves() if leaf.path != ("type",)]
        self.blockSignals(True)
        if [leaf.key for leaf in leaves] != list(self.items):
            self._rebuild(leaves)
        for leaf in leaves:
            self._fill(self.items[leaf.key], leaf)
        self.blockSignals(False)

    def leaf(self, item: QTreeWidgetItem | None) -> Leaf | None:
        """Return what a row of the tree is about, None for a head."""
        found = item.data(0, _LEAF) if item is not None else None
        return found if isinstance(found, Leaf) else None

    def choices(self, leaf: Leaf) -> list[tuple[str, str]]:
        """Return the codes that a value may have, with their names; none where it is typed."""
        codes = choices_of(leaf, self._values, tuple(self._occasions)) or ()
        assert self._talk is not None
        return [(code, self._talk.value(str(leaf.path[-1]), code)) for code in codes]

    def edit_item(self, item: QTreeWidgetItem | None) -> None:
        """Edit the value of a row, as its kind asks."""
        leaf = self.leaf(item)
        if leaf is None or item is None:
            if item is not None:
                item.setExpanded(not item.isExpanded())
        elif isinstance(leaf.value, bool):
            self.chosen.emit(leaf, not leaf.value)
        elif isinstance(leaf.value, list) and self.choices(leaf):
            dialog = PickDialog(leaf.name, self.choices(leaf), leaf.value, self)
            dialog.picked.connect(partial(self.chosen.emit, leaf))
            dialog.open()
        else:
            self.editItem(item, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: Enter and F2 edit."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            # A field that is open lets its Enter pass; that ends editing and does not begin it anew.
            if self.state() != QTreeWidget.State.EditingState:
                self.edit_item(self.currentItem())
            return
        super().keyPressEvent(event)

    def _rebuild(self, leaves: Sequence[Leaf]) -> None:
        opened = {key for key, item in _heads(self).items() if item.isExpanded()}
        first = not self.items
        self.clear()
        self.items, heads = {}, dict[tuple[str | int, ...], QTreeWidgetItem]()
        for leaf in leaves:
            parent = self._head(leaf, heads)
            self.items[leaf.key] = item = QTreeWidgetItem(parent)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        for path, item in heads.items():
            item.setExpanded(path[0] in _OPEN if first else "/".join(map(str, path)) in opened)

    def _head(self, leaf: Leaf, heads: dict[tuple[str | int, ...], QTreeWidgetItem]) -> QTreeWidgetItem:
        """Return the row below which a leaf stands, making the rows that lead to it."""
        way = leaf.way or (self.tr("At a glance"),)
        steps = leaf.path[: len(way)] if leaf.way else ("",)
        parent = self.invisibleRootItem()
        for depth, word in enumerate(way, 1):
            path = steps[:depth]
            if path not in heads:
                made = QTreeWidgetItem(parent, [word])
                made.setData(0, _LEAF, "/".join(map(str, path)))
                made.setFirstColumnSpanned(True)
                made.setFont(0, theme.font("strong" if depth == 1 else "base"))
                made.setFlags(made.flags() & ~Qt.ItemFlag.ItemIsEditable)
                heads[path] = made
            parent = heads[path]
        return parent

    def _fill(self, item: QTreeWidgetItem, leaf: Leaf) -> None:
        item.setData(0, _LEAF, leaf)
        item.setText(0, leaf.name)
        written = written_as(leaf)
        item.setText(1, written)
        item.setText(2, "" if leaf.said == written else leaf.said)
        item.setToolTip(2, leaf.said)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{leaf.name}: {leaf.said}")
        if isinstance(leaf.value, bool):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(1, Qt.CheckState.Checked if leaf.value else Qt.CheckState.Unchecked)
            item.setText(1, "")

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        leaf = self.leaf(item)
        if leaf is not None and column == 1 and isinstance(leaf.value, bool):
            on = item.checkState(1) == Qt.CheckState.Checked
            if on != leaf.value:
                self.chosen.emit(leaf, on)


def written_as(leaf: Leaf) -> str:
    """Return a value as one types it."""
    if isinstance(leaf.value, list):
        return ", ".join(map(str, leaf.value))
    return f"{leaf.value:,}" if isinstance(leaf.value, int) else str(leaf.value)


def _heads(tree: QTreeWidget) -> dict[str, QTreeWidgetItem]:
    found: dict[str, QTreeWidgetItem] = {}

    def walk(item: QTreeWidgetItem | None) -> None:
        for place in range(item.childCount() if item is not None else 0):
            child = item.child(place) if item is not None else None
            if child is not None and child.childCount():
                found[str(child.data(0, _LEAF))] = child
                walk(child)

    walk(tree.invisibleRootItem())
    return found


class _Delegate(QStyledItemDelegate):
    """Offers a field for numbers and texts, a choice for codes."""

    def __init__(self, form: RuleForm) -> None:
        super().__init__(form)
        self._form = form

    def _leaf(self, index: Index) -> Leaf | None:
        found = index.sibling(index.row(), 0).data(_LEAF)
        return found if isinstance(found, Leaf) else None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        leaf = self._leaf(index)
        choices = self._form.choices(leaf) if leaf is not None else []
        if not choices or leaf is None:
            return QLineEdit(parent)
        box = QComboBox(parent)
        for code, name in choices:
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(leaf.value)))
        box.activated.connect(lambda _place: self._done(box))
        return box

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        leaf = self._leaf(index)
        if isinstance(editor, QLineEdit) and leaf is not None:
            editor.setAccessibleName(leaf.name)
            editor.setText(written_as(leaf))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        leaf = self._leaf(index)
        if leaf is None:
            return
        if isinstance(editor, QComboBox):
            if editor.currentData() != leaf.value:
                self._form.chosen.emit(leaf, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.text() != written_as(leaf):
            self._form.typed.emit(leaf, editor.text())
