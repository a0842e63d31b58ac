"""Whether and when one is reminded of appointments, and whether a reminder names the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.tasks import Latest
from ui.widgets.basics import inset, label
from workbench.domain.problems import Problem
from workbench.domain.reminding import parse_quiet
from workbench.services.reminding import NEVER, habit_texts
from workbench.services.settings import change_settings

if TYPE_CHECKING:
    from db.desk import Desk


class RemindersCard(QFrame):
    """Kept at once; undo takes it back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setMaximumWidth(720)
        self._context = context
        self._latest = Latest()
        self._known: dict[str, str] = {}
        self._title = label("", "title")
        self.on = QCheckBox()
        self.names = QCheckBox()
        self.minutes = inset(QSpinBox())
        self.minutes.setRange(0, 1440)
        self.minutes.setSingleStep(5)
        self.minutes.setKeyboardTracking(False)
        self.minutes.setFixedWidth(120)
        self.quiet = QLineEdit()
        self.quiet.setFixedWidth(220)
        self._labels = [label("", "muted") for _ in range(2)]
        self._note = label("", "small", wrap=True)
        self._build()
        self.on.toggled.connect(self._on_switch)
        self.names.toggled.connect(self._on_names)
        self.minutes.valueChanged.connect(self._on_minutes)
        self.quiet.editingFinished.connect(self._on_quiet)
        self.quiet.textChanged.connect(self._on_text)
        self.retranslate()

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(theme.SPACE["l"])
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for name in self._labels:
            name.setMinimumWidth(150)
        form.addRow(self.on)
        form.addRow(self._labels[0], self.minutes)
        form.addRow(self._labels[1], self.quiet)
        form.addRow(self.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(self._note)

    def refresh(self) -> None:
        """Read the settings again."""
        self._latest.query(self._context.tasks, _read, self._on_read)

    def _on_read(self, found: dict[str, str]) -> None:
        self._known = {}
        self.on.setChecked(found["remind.on"] == "1")
        self.names.setChecked(found["remind.names"] == "1")
        self.minutes.setValue(int(found["remind.minutes"]) if found["remind.minutes"].isdigit() else 0)
        if not self.quiet.hasFocus():
            self.quiet.setText("" if found["remind.quiet"] == NEVER else found["remind.quiet"])
        self._known = found
        self._show_on()

    def _on_switch(self, on: bool) -> None:
        self._show_on()
        self._keep("remind.on", str(int(on)))

    def _show_on(self) -> None:
        for field in (self.minutes, self.quiet, self.names):
            field.setEnabled(self.on.isChecked())

    def _on_names(self, on: bool) -> None:
        self._keep("remind.names", str(int(on)))

    def _on_minutes(self, minutes: int) -> None:
        self._keep("remind.minutes", str(minutes))

    def _on_text(self) -> None:
        theme.set_property(self.quiet, "state", "" if self._quiet() is not None else "error")

    def _quiet(self) -> str | None:
        """Return the quiet hours as they are kept; None for what is none."""
        text = self.quiet.text().strip()
        try:
            parse_quiet(text)
        except Problem:
            return None
        return text or NEVER

    def _on_quiet(self) -> None:
        quiet = self._quiet()
        if quiet is not None:
            self._keep("remind.quiet", quiet)

    def _keep(self, key: str, value: str) -> None:
        if not self._known or self._known.get(key) == value:
            return
        self._known[key] = value
        said = self.tr("Kept: {name}").format(name=self._title.text())
        self._context.tasks.change(
            lambda desk: change_settings(desk, values={key: value}),
            self,
            lambda _changes: self._context.say(said, undo=True),
        )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._title.setText(self.tr("Reminders"))
        self.on.setText(self.tr("Remind me of appointments on this computer"))
        self.names.setText(self.tr("A reminder may name the client"))
        for made, text, field in zip(
            self._labels,
            (self.tr("Minutes before"), self.tr("Quiet hours")),
            (self.minutes, self.quiet),
            strict=True,
        ):
            made.setText(text)
            field.setAccessibleName(text)
        self.quiet.setPlaceholderText("12:00-13:30 19:00-08:00")
        self._note.setText(
            self.tr("An appointment may have a reminder of its own. While numbers are hidden (F8) nobody is named.")
        )


def _read(desk: Desk) -> dict[str, str]:
    return habit_texts(desk)
