"""Forms of the cupboard: a thing with what it is worth and must not be mixed up with, and pieces that come and go."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.gifts.words import GiftWords, read_yuan, typed
from ui.pursuits.fields import beside, line
from ui.widgets.basics import inset, label
from ui.widgets.choices import FilterChips
from workbench.domain.changes import Changes
from workbench.domain.gifts import StockLine
from workbench.ports import Value
from workbench.services.giftchecking import gift_rules
from workbench.services.giftstock import add_item, move_stock, set_item

_MOST = 99_999
_USUAL_KIND = "household"
#: Pixels that the chips of taboos and traits have at least.
_MARKS_WIDTH = 540


def _pieces(name: str) -> QSpinBox:
    made = inset(QSpinBox())
    made.setRange(0, _MOST)
    made.setAccessibleName(name)
    return made


class ItemDialog(FormDialog):
    """A thing of the cupboard.

    Signals:
        saved: it is kept and the dialog has closed; carries its id.
    """

    saved = Signal(object)

    def __init__(self, context: Context, known: StockLine | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._known, self._words = known, GiftWords(context)
        self.setWindowTitle(self.tr("Change the thing") if known else self.tr("New thing in the cupboard"))
        self.accept_button.setText(self.tr("Save"))
        self.name = line(self.tr("Name"))
        self.kind = CodeBox(self.tr("Kind"), self._words.gift_kinds())
        self.value = line(self.tr("Value of a piece"), self.tr("in CNY"))
        self.least = _pieces(self.tr("Keep at least"))
        self.count = _pieces(self.tr("Bought now"))
        self.marks = FilterChips(self.tr("Taboos and traits"))
        self.marks.set_chips([(code, name, None) for code, name in self._words.marks().items()])
        self.marks.setMinimumHeight(self.marks.heightForWidth(_MARKS_WIDTH))
        self.note = line(self.tr("Note"))
        self.retired = QCheckBox(self.tr("Out of use"))
        self._lay()
        self.kind.choose(_USUAL_KIND)
        if known is not None:
            item = known.item
            self.name.setText(item.name)
            self.kind.choose(item.kind)
            self.value.setText(typed(item.value_fen))
            self.least.setValue(item.least)
            self.marks.set_active(set(item.taboos))
            self.note.setText(item.note)
            self.retired.setChecked(item.retired)
        self.name.setFocus()

    def _lay(self) -> None:
        self.form.addRow(self.tr("Name"), self.name)
        self.form.addRow(self.tr("Kind"), beside(self.kind, self.tr("Value"), self.value))
        if self._known is None:
            self.form.addRow(self.tr("Bought now"), beside(self.count, self.tr("Keep at least"), self.least))
        else:
            self.form.addRow(self.tr("Keep at least"), self.least)
        self.form.addRow(self.tr("Marks"), self.marks)
        hint = self.tr("What the name says is found by itself; mark what it does not say.")
        self.form.addRow("", label(hint, "small", wrap=True))
        self.form.addRow(self.tr("Note"), self.note)
        if self._known is not None:
            self.form.addRow("", self.retired)
        self.setMinimumWidth(_MARKS_WIDTH + 140)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        try:
            value = read_yuan(self.value.text())
        except ValueError:
            self.show_error(self.tr("Write the value as a number."))
            self.value.setFocus()
            return
        fields: dict[str, Value] = {
            "name": self.name.text(),
            "kind": self.kind.code(),
            "value_fen": value or 0,
            "least": self.least.value() or None,
            "taboos": " ".join(code for code in self._words.marks() if code in self.marks.active()),
            "note": self.note.text(),
        }
        known, count, today = self._known, self.count.value(), self.context.today
        made: list[bytes] = []
        if known is not None:
            fields["retired"] = self.retired.isChecked() or None

        def change(desk: Any) -> Changes:
            if known is not None:
                made.append(known.item.id)
                return set_item(desk, item=known.item.id, fields=fields)
            changes, row = add_item(desk, fields=fields, count=count, on=today)
            made.append(row)
            return changes

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(made), self.refuse)

    def _on_saved(self, made: list[bytes]) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Saved"), undo=True)
        self.saved.emit(made[0])


class MoveDialog(FormDialog):
    """Pieces that came in or went, or how many were counted.

    Signals:
        saved: it is written and the dialog has closed.
    """

    saved = Signal()

    def __init__(self, context: Context, one: StockLine, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._line, self._words = one, GiftWords(context)
        self.setWindowTitle(self.tr("Pieces that come and go"))
        self.accept_button.setText(self.tr("Record"))
        self.reason = CodeBox(self.tr("Why"), self._words.move_reasons())
        self.count = _pieces(self.tr("Pieces"))
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)
        self.note = line(self.tr("Note"))
        self.after = label("", "muted")
        here = self.tr("{name}: {count} in the cupboard, {promised} promised")
        said = here.format(name=one.item.name, count=one.here, promised=one.promised)
        self.form.addRow(label(said, "strong", wrap=True))
        self.form.addRow(self.tr("Why"), self.reason)
        self.form.addRow(self.tr("Pieces"), beside(self.count, self.tr("Day"), self.on))
        self.form.addRow(self.tr("Note"), self.note)
        self.form.addRow("", self.after)
        self.reason.currentIndexChanged.connect(self._say_after)
        self.count.valueChanged.connect(self._say_after)
        self._say_after()
        self.count.setFocus()
        self.count.selectAll()

    def _say_after(self) -> None:
        move = gift_rules().moves[self.reason.code()]
        count = self.count.value()
        after = count if move.sign == 0 else self._line.here + move.sign * count
        self.after.setText(self.tr("Afterwards: {count}").format(count=after))

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self.on.day() if self.on.valid() else None
        if day is None:
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        item, reason, count, note = self._line.item.id, self.reason.code(), self.count.value(), self.note.text()
        today = self.context.today

        def change(desk: Any) -> Changes:
            return move_stock(desk, item=item, reason=reason, count=count, on=day, today=today, note=note)

        self.wait()
        self.context.tasks.change(change, self, self._on_saved, self.refuse)

    def _on_saved(self, _changes: Changes) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Recorded"), undo=True)
        self.saved.emit()
