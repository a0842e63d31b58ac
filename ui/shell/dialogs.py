"""The two error dialogs: a problem that the user can put right, and a bug of ours without any client data."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.models.discretion import discretion
from ui.widgets.basics import label
from ui.widgets.tabbing import OrderedTabs
from workbench.domain.problems import Problem


def translated(problem: Problem) -> tuple[str, str]:
    """Return a problem's sentence and its hint in the language of now."""
    texts = [QCoreApplication.translate("Problems", text) if text else "" for text in (problem.text, problem.hint)]
    return texts[0].format(**problem.values), texts[1].format(**problem.values)


class _Mark(QWidget):
    def __init__(self, icon: str, tint: str) -> None:
        super().__init__()
        self._icon = icon
        self._tint = tint
        self.setFixedSize(32, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme.draw_icon(painter, QRect(0, 0, 32, 32), self._icon, self._tint)
        painter.end()


class _MessageDialog(OrderedTabs, QDialog):
    """A mark, texts one below the other, and a close button."""

    #: What it says passes through the rule of the privacy screen.
    keeps_quiet = True

    def __init__(self, title: str, icon: str, tint: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.SPACE["s"])
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["l"])
        row.addWidget(_Mark(icon, tint), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
        self.buttons = QDialogButtonBox()
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(theme.SPACE["l"])
        outer.addLayout(row)
        outer.addWidget(self.buttons)


class ProblemDialog(_MessageDialog):
    """Says what is wrong, where, and what to do."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ProblemDialog", "Please note"), "warning", "warning", parent)
        sentence, hint = translated(problem)
        self.column.addWidget(label(discretion.text(sentence), "strong", wrap=True, selectable=True))
        if hint:
            self.column.addWidget(label(hint, wrap=True))
        place = self._place(problem)
        if place:
            self.column.addWidget(label(place, "muted", wrap=True, selectable=True))
        self.setAccessibleName(sentence)

    def _place(self, problem: Problem) -> str:
        where = problem.where
        parts = [
            Path(where.file).name if where.file else "",
            self.tr("sheet {name}").format(name=where.sheet) if where.sheet else "",
            self.tr("row {number}").format(number=where.row) if where.row is not None else "",
            self.tr("column {name}").format(name=where.column) if where.column else "",
        ]
        return " · ".join(part for part in parts if part)


class BugDialog(_MessageDialog):
    """Says that the program made a mistake; the details name places in our code, never values."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BugDialog", "Program error"), "error", "danger", parent)
        self.column.addWidget(label(self.tr("The program made a mistake."), "strong", wrap=True))
        self.column.addWidget(
            label(
                self.tr("Nothing half done was kept. You can go on; if it comes back, hand these lines in."), wrap=True
            )
        )
        self._details = QPlainTextEdit(safe_trace(error))
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details without client data"))
        self._details.setMinimumHeight(140)
        self.column.addWidget(self._details)
        copy = self.buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details.toPlainText()))


def safe_trace(error: BaseException) -> str:
    """Return the kind of an error and the places in our code, without its message: that may quote a client."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *places])


def show_error(error: BaseException, parent: QWidget | None) -> QDialog:
    """Open the fitting dialog without blocking and return it."""
    made = ProblemDialog(error, parent) if isinstance(error, Problem) else BugDialog(error, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
    return made
