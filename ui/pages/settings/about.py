"""What this program is, under which licences, and what the bank must say first."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from ui import theme
from ui.application import VERSION
from ui.context import Context
from ui.widgets.basics import card, label
from workbench.settings import resource


class AboutTab(QWidget):
    """Version, the notice and the licences."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = label("", "headline")
        self._about = label("", "", wrap=True)
        self._notice_title = label("", "strong")
        theme.set_property(self._notice_title, "tone", "warning")
        self._notice = label("", "", wrap=True)
        self._licences = label("", "strong")
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        box, notice = card(), card()
        for frame, widgets in ((box, (self._title, self._about)), (notice, (self._notice_title, self._notice))):
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(16, 14, 16, 14)
            inner.setSpacing(theme.SPACE["s"])
            for widget in widgets:
                inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(box)
        column.addWidget(notice)
        column.addWidget(self._licences)
        column.addWidget(self._text, 1)
        self.retranslate()

    def refresh(self) -> None:
        """Load the licences when they are first looked at."""
        if not self._text.toPlainText():
            self._context.tasks.compute(
                lambda _progress: resource("LICENSES.md").read_text(encoding="utf-8"), self._text.setMarkdown
            )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._title.setText(self.tr("Guanhu {version}").format(version=VERSION))
        self._about.setText(
            self.tr(
                "The offline desk of a relationship manager: one encrypted book on this computer, no server, no network"
                " connection. It records, reminds, lists and prints; it sends nothing to anybody."
            )
        )
        self._notice_title.setText(self.tr("Get your bank's approval"))
        self._notice.setText(
            self.tr(
                "Client information of a bank may only be kept here with the approval of that bank. A bank may forbid"
                " any local list of clients; ask before you import anything, and note who approved it."
            )
        )
        self._licences.setText(self.tr("Licences of what ships with this program"))
        self._text.setAccessibleName(self._licences.text())
