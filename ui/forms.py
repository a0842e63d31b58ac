"""What dialogs share: a form with one line for errors, a field for days, a choice of codes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ui import theme
from ui.context import Context
from ui.widgets.basics import button, label
from ui.widgets.tabbing import OrderedTabs
from workbench.domain.problems import Problem

#: Pixels between a large dialog and the edge of the window behind it.
_MARGIN = 24
#: Pixels of a day field beside its text: the borders and the sign of the month.
_BESIDE = 62


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Give a large dialog a size of its own, but never more than the window behind it shows."""
    behind = dialog.parentWidget()
    room = behind.window().size() if behind else QSize(width + _MARGIN, height + _MARGIN)
    dialog.resize(min(width, room.width() - _MARGIN), min(height, room.height() - _MARGIN))


class FormDialog(OrderedTabs, QDialog):
    """A titled form that stays open until what it asks for was done.

    Subclasses fill `self.form` and override `submit`, which calls `done_with` or `refuse` later.
    """

    def __init__(self, context: Context, title: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._waiting = False
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(theme.SPACE["m"])
        self.form.setVerticalSpacing(theme.SPACE["s"])
        self.error = label("", wrap=True)
        self.error.setProperty("tone", "danger")
        self.error.hide()
        self.accept_button = button(accept, "primary", clicked=self.submit)
        self.accept_button.setDefault(True)
        self.cancel_button = button(self.tr("Cancel"), clicked=self.reject)
        self.cancel_button.setAutoDefault(False)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.accept_button)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 14)
        self.body.setSpacing(theme.SPACE["m"])
        self.body.addLayout(self.form)
        self.body.addWidget(self.error)
        self.body.addLayout(self.foot)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)

    def showEvent(self, event: QShowEvent) -> None:
        """Override QDialog::showEvent: a text longer than its field is read from its beginning."""
        super().showEvent(event)
        for field in self.findChildren(QLineEdit):
            if not field.hasFocus() and not field.hasSelectedText():
                field.home(False)

    def submit(self) -> None:
        """Do what the form is for; overridden."""

    def wait(self) -> None:
        """The work is under way: it cannot be asked for twice."""
        self.error.hide()
        self.accept_button.setEnabled(False)
        self._waiting = True

    def wait_over(self) -> None:
        """What was waited for has come; the form is the user's again."""
        self.accept_button.setEnabled(True)
        self._waiting = False

    def reject(self) -> None:
        """Override QDialog::reject: while the work is under way the form stays until it knows the outcome."""
        if not self._waiting:
            super().reject()

    def refuse(self, error: BaseException) -> None:
        """Say why it did not work and let the user go on; slot for a failed task."""
        self.wait_over()
        if not isinstance(error, Problem):
            self.context.tasks.failed.emit(error)
            return
        texts = self.context.texts
        self.show_error(" ".join(part for part in (texts.problem(error), texts.hint(error)) if part))

    def show_error(self, sentence: str) -> None:
        """Show a sentence below the form."""
        self.error.setText(sentence)
        self.error.setAccessibleName(sentence)
        self.error.show()


class DayEdit(QLineEdit):
    """A field for one day or none: 2026-11-25, 11-25, 25, +7 (in seven days), or picked from a month.

    Signals:
        day_changed: the text names another day, or none; carries `date` or None.
    """

    day_changed = Signal(object)

    def __init__(self, name: str, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setAccessibleName(name)
        self._examples = (self.tr("e.g. 2026-11-25 or +7"), self.tr("e.g. +7"))
        self.setPlaceholderText(self._examples[0])
        self._month = self.addAction(theme.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._month.setText(self.tr("Choose a day"))
        self._month.setToolTip(self.tr("Choose a day (Alt+↓)"))
        self._month.triggered.connect(self._pick)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._tidy)

    def minimumSizeHint(self) -> QSize:
        """Override QLineEdit::minimumSizeHint: a whole day stands beside the month's sign."""
        least = super().minimumSizeHint()
        room = self.fontMetrics().horizontalAdvance("2026-12-30")
        return QSize(max(least.width(), room + _BESIDE), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QLineEdit::resizeEvent: the example is the one that there is room for."""
        super().resizeEvent(event)
        if self.placeholderText() in self._examples:
            whole = self.fontMetrics().horizontalAdvance(self._examples[0]) + _BESIDE <= self.width()
            self.setPlaceholderText(self._examples[0 if whole else 1])

    def set_day(self, day: dt.date | None) -> None:
        """Show a day, nothing for None."""
        self.setText(day.isoformat() if day else "")

    def day(self) -> dt.date | None:
        """Return the day, None for an empty field.

        Raises:
            ValueError: the text is no day.
        """
        text = self.text().strip().replace("/", "-").replace(".", "-")
        if not text:
            return None
        if text[0] in "+-":
            return self._today + dt.timedelta(days=int(text))
        parts = [int(part) for part in text.split("-")]
        whole = [self._today.year, self._today.month, self._today.day]
        if len(parts) > len(whole):
            raise ValueError(text)
        return dt.date(*[*whole[: 3 - len(parts)], *parts])

    def valid(self) -> bool:
        """Whether the field is empty or names a day."""
        try:
            self.day()
        except (ValueError, OverflowError):
            return False
        return True

    def _on_text(self) -> None:
        ok = self.valid()
        theme.set_property(self, "state", "" if ok else "error")
        if ok:
            self.day_changed.emit(self.day())

    def _tidy(self) -> None:
        if self.valid() and self.text().strip():
            self.set_day(self.day())

    def _pick(self) -> None:
        month = QCalendarWidget()
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = (self.day() if self.valid() else None) or self._today
        month.setSelectedDate(QDate(day.year, day.month, day.day))
        menu = QMenu(self)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(month)
        menu.addAction(holder)
        month.clicked.connect(lambda chosen: self.setText(chosen.toString("yyyy-MM-dd")))
        month.clicked.connect(menu.close)
        month.activated.connect(lambda chosen: self.setText(chosen.toString("yyyy-MM-dd")))
        month.activated.connect(menu.close)
        month.setAccessibleName(self.accessibleName())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit::keyPressEvent: Up and Down go a day on or back, with Alt the month opens."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Down:
            self._pick()
            return
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None and self.valid():
            self.set_day((self.day() or self._today) + dt.timedelta(days=step))
            return
        super().keyPressEvent(event)


class CodeBox(QComboBox):
    """A choice among codes, shown by their names."""

    def __init__(self, name: str, choices: Mapping[str, str] | Iterable[tuple[str, str]]) -> None:
        """Make a box; `choices` maps codes to what is shown."""
        super().__init__()
        self.setAccessibleName(name)
        for code, text in choices.items() if isinstance(choices, Mapping) else choices:
            self.addItem(text, code)

    def code(self) -> str:
        """Return the chosen code."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a code; an unknown one is added as it is."""
        place = self.findData(code)
        if place < 0:
            self.addItem(code, code)
            place = self.count() - 1
        self.setCurrentIndex(place)
