"""Who works here and how the program looks; everything is kept at once and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.pages.settings.reminders import RemindersCard
from ui.tasks import Latest
from ui.widgets.basics import button, card, inset, label
from workbench.services.goals import day_goals
from workbench.services.settings import change_settings

if TYPE_CHECKING:
    from db.desk import Desk

#: Settings of the book that are plain texts.
TEXTS = ("manager", "branch", "approver")
#: Settings of the book that are numbers: key, from, to.
NUMBERS: Mapping[str, tuple[int, int]] = {
    "today.calls": (0, 200),
    "today.invitations": (0, 200),
    "today.arrivals": (0, 200),
    "lock_minutes": (0, 120),
}
DEFAULT_LOCK = 5


def read_settings(desk: Desk) -> dict[str, str]:
    """Read the settings that this page shows; targets fall back to those of the resources."""
    goals = day_goals(desk)
    found = {key: desk.setting(key) for key in TEXTS}
    found["today.calls"], found["today.arrivals"] = str(goals.calls), str(goals.arrivals)
    found["today.invitations"] = str(goals.invitations)
    found["lock_minutes"] = desk.setting("lock_minutes", str(DEFAULT_LOCK))
    return found


class GeneralTab(QWidget):
    """The first tab.

    Signals:
        theme_chosen: light or dark.
        language_chosen: zh_CN or en.
        lock_changed: minutes without a sign of life until the book is locked, 0 for never.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    lock_changed = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._known: dict[str, str] = {}
        self.texts = {key: QLineEdit() for key in TEXTS}
        self.numbers = {key: QSpinBox() for key in NUMBERS}
        self.language, self.scheme = QComboBox(), QComboBox()
        self._labels: dict[str, QLabel] = {}
        self.almanac = button("", "", "calendar", lambda: context.almanac_asked.emit("years"))
        self.reminders = RemindersCard(context)
        self._titles = [label("", "title") for _ in range(4)]
        self._notes = {key: label("", "small", wrap=True) for key in ("manager", "lock_minutes", "approver", "almanac")}
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read the settings again."""
        self._latest.query(self._context.tasks, read_settings, self._on_read)
        self.reminders.refresh()

    def _build(self) -> None:
        for key, (low, high) in NUMBERS.items():
            self.numbers[key].setRange(low, high)
            self.numbers[key].setKeyboardTracking(False)
            self.numbers[key].setFixedWidth(120)
            inset(self.numbers[key])
        for field in self.texts.values():
            field.setFixedWidth(220)
        for box in (self.language, self.scheme):
            box.setFixedWidth(220)
        groups: list[list[tuple[str, QWidget]]] = [
            [(key, self.texts[key]) for key in TEXTS],
            [("language", self.language), ("scheme", self.scheme), ("lock_minutes", self.numbers["lock_minutes"])],
            [(key, self.numbers[key]) for key in ("today.calls", "today.invitations", "today.arrivals")],
            [("almanac", self.almanac)],
        ]
        inside = QWidget()
        inside.setProperty("surface", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["m"])
        for title, rows in zip(self._titles, groups, strict=True):
            column.addWidget(self._group(title, rows))
        column.addWidget(self.reminders)
        column.addStretch(1)
        # On the smallest window the groups scroll rather than squeeze their fields.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _group(self, title: QLabel, rows: list[tuple[str, QWidget]]) -> QFrame:
        box = card()
        box.setMaximumWidth(720)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(theme.SPACE["l"])
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for key, field in rows:
            name = self._labels[key] = label("", "muted")
            name.setMinimumWidth(150)
            line = QHBoxLayout()
            line.setSpacing(theme.SPACE["m"])
            line.addWidget(field)
            if key in self._notes:
                line.addWidget(self._notes[key], 1)
            else:
                line.addStretch(1)
            form.addRow(name, line)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(title)
        column.addLayout(form)
        return box

    def _connect(self) -> None:
        for key, field in self.texts.items():
            field.editingFinished.connect(self._keeper(key, field.text))
        for key, spin in self.numbers.items():
            spin.valueChanged.connect(self._keeper(key, spin.value))
        self.numbers["lock_minutes"].valueChanged.connect(self.lock_changed)
        self.language.currentIndexChanged.connect(lambda: self.language_chosen.emit(self.language.currentData()))
        self.scheme.currentIndexChanged.connect(lambda: self.theme_chosen.emit(self.scheme.currentData()))
        theme.notifier().changed.connect(self._on_scheme)

    def _keeper(self, key: str, value: Callable[[], object]) -> Callable[..., None]:
        return lambda *_arguments: self._keep(key, str(value()).strip())

    def _keep(self, key: str, value: str) -> None:
        if not self._known or self._known.get(key) == value:
            return
        self._known[key] = value
        self._context.tasks.change(
            lambda desk: change_settings(desk, values={key: value}),
            self,
            lambda _changes: self._context.say(
                self.tr("Kept: {name}").format(name=self._labels[key].text()), undo=True
            ),
        )

    def _on_read(self, found: dict[str, str]) -> None:
        self._known = found
        for key, field in self.texts.items():
            if not field.hasFocus():
                field.setText(found[key])
        for key, spin in self.numbers.items():
            spin.blockSignals(True)
            spin.setValue(int(found[key]) if found[key].isdigit() else 0)
            spin.blockSignals(False)

    def _on_scheme(self, name: str) -> None:
        self.scheme.blockSignals(True)
        self.scheme.setCurrentIndex(self.scheme.findData(name))
        self.scheme.blockSignals(False)

    def _fill_boxes(self) -> None:
        for box, items, now in (
            (
                self.language,
                ((self.tr("Chinese (简体中文)"), "zh_CN"), ("English", "en")),
                self._context.texts.language,
            ),
            (self.scheme, ((self.tr("Light"), "light"), (self.tr("Dark"), "dark")), theme.scheme()),
        ):
            box.blockSignals(True)
            box.clear()
            for text, data in items:
                box.addItem(text, data)
            box.setCurrentIndex(box.findData(now))
            box.blockSignals(False)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._fill_boxes()
        self.reminders.retranslate()
        titles = (
            self.tr("Who works here"),
            self.tr("Screen and lock"),
            self.tr("Targets of a day"),
            self.tr("Calendar"),
        )
        for made, text in zip(self._titles, titles, strict=True):
            made.setText(text)
        names = {
            "manager": self.tr("Relationship manager"),
            "branch": self.tr("Branch"),
            "approver": self.tr("Approved by"),
            "language": self.tr("Language"),
            "scheme": self.tr("Colours"),
            "lock_minutes": self.tr("Lock after minutes"),
            "today.calls": self.tr("Calls"),
            "today.invitations": self.tr("Clients invited"),
            "today.arrivals": self.tr("Branch arrivals"),
            "almanac": self.tr("Days of the year"),
        }
        fields: dict[str, QWidget] = {**self.texts, **self.numbers, "language": self.language, "scheme": self.scheme}
        for key, text in names.items():
            self._labels[key].setText(text)
            if key in fields:
                fields[key].setAccessibleName(text)
        self.almanac.setText(self.tr("Year calendar…"))
        self._notes["manager"].setText(self.tr("Signs greetings and stands on every print."))
        self._notes["approver"].setText(self.tr("Who at your bank allowed this book."))
        self._notes["lock_minutes"].setText(self.tr("Without a key or the mouse; 0 never locks by itself."))
        self._notes["almanac"].setText(self.tr("Days off, occasions of your own, business days of the branch."))
