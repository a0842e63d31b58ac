"""Where the book lies, how big it is, and whether it is sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.tasks import Latest
from ui.widgets.basics import KeyValueGrid, button, card, label, scrolled
from workbench.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from db.desk import Desk
    from db.integrity import Finding

_FINDINGS: Mapping[str, str] = {
    "page": QT_TRANSLATE_NOOP("Integrity", "A page of the file is damaged: {what}"),
    "structure": QT_TRANSLATE_NOOP("Integrity", "The structure of the file is damaged: {what}"),
    "orphan": QT_TRANSLATE_NOOP("Integrity", "A row points at nothing: {what}"),
    "log": QT_TRANSLATE_NOOP("Integrity", "The chain of operations is broken at {what}"),
    "table": QT_TRANSLATE_NOOP("Integrity", "The table {what} is not what the operations say"),
}
_UNITS = ("B", "KB", "MB", "GB")


@dataclass(frozen=True, slots=True)
class BookInfo:
    """What is told of the file."""

    path: str
    size: int
    clients: int
    operations: int


def read_book(desk: Desk) -> BookInfo:
    """Read where the book lies and what it holds."""
    from db.queries.status import book_facts

    return BookInfo(str(desk.path), _weight(desk.path), book_facts(desk).clients, len(desk.log.entries()))


def _weight(path: Path) -> int:
    """Return the bytes of a book; what was written last lies beside it until SQLite takes it over."""
    beside = path.with_name(f"{path.name}-wal")
    return path.stat().st_size + (beside.stat().st_size if beside.exists() else 0)


def read_findings(desk: Desk) -> list[Finding]:
    """Check the whole book; takes seconds for a big one."""
    from db.integrity import check

    return check(desk)


class BookTab(QWidget):
    """The file and its check."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._info: BookInfo | None = None
        self._title, self._check_title = label("", "title"), label("", "title")
        self._facts = KeyValueGrid()
        self._two_files = label("", "small", wrap=True)
        self._about = label("", "muted", wrap=True)
        self.check = button("", "primary", "shield", self.run_check)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.hide()
        self.result = label("", "strong", wrap=True)
        self.details = label("", "", wrap=True, selectable=True)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        first, second = card(), card()
        for box in (first, second):
            box.setMaximumWidth(820)
        upper = QVBoxLayout(first)
        lower = QVBoxLayout(second)
        for column in (upper, lower):
            column.setContentsMargins(16, 14, 16, 14)
            column.setSpacing(theme.SPACE["m"])
        for widget in (self._title, self._facts, self._two_files):
            upper.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self.check)
        line.addStretch(1)
        lower.addWidget(self._check_title)
        lower.addWidget(self._about)
        lower.addLayout(line)
        for part in (self._busy, self.result, self.details):
            lower.addWidget(part)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(first)
        column.addWidget(second)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def refresh(self) -> None:
        """Read what is told of the file."""
        self._latest.query(self._context.tasks, read_book, self._on_read)

    def run_check(self) -> None:
        """Check the whole book in the background."""
        self.check.setEnabled(False)
        self.result.setText("")
        self.details.setText("")
        self._busy.show()
        self._context.tasks.query(read_findings, self._on_checked, self._on_failed)

    def _on_read(self, info: BookInfo) -> None:
        self._info = info
        self._facts.show_pairs(
            [
                (self.tr("File"), info.path),
                (self.tr("Key file"), f"{info.path}.key"),
                (self.tr("Size"), _size(info.size)),
                (self.tr("Clients"), f"{info.clients:,}"),
                (self.tr("Operations"), f"{info.operations:,}"),
            ]
        )

    def _on_checked(self, findings: Sequence[Finding]) -> None:
        self._end()
        sound = not findings
        theme.set_property(self.result, "tone", "success" if sound else "danger")
        if sound:
            self.result.setText(self.tr("The book is sound: pages, references, operations and tables agree."))
            return
        self.result.setText(
            self.tr("%n problem(s) found. Keep this file and restore the newest backup.", "", len(findings))
        )
        tr = self._context.texts.tr
        lines = [tr("Integrity", _FINDINGS.get(one.code, "{what}"), what=one.what) for one in findings]
        self.details.setText("\n".join(lines))

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._context.tasks.failed.emit(error)

    def _end(self) -> None:
        self._busy.hide()
        self.check.setEnabled(True)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._title.setText(self.tr("The book"))
        self._check_title.setText(self.tr("Is it sound?"))
        self._about.setText(
            self.tr("Reads every page, follows the chain of operations and compares the tables with it.")
        )
        self.check.setText(self.tr("Check the book"))
        self.check.setAccessibleName(self.tr("Check the book"))
        self._two_files.setText(
            self.tr(
                "The book is two files that belong together. Without the passphrase nobody can read them, you neither."
            )
        )
        if self._info is not None:
            self._on_read(self._info)


def _size(size: int) -> str:
    value, unit = float(size), _UNITS[0]
    for name in _UNITS[1:]:
        if value < 1024:
            break
        value, unit = value / 1024, name
    return f"{value:.0f} {unit}" if unit == _UNITS[0] else f"{value:.1f} {unit}"
