"""Hides a part of a page while somebody stands beside the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.widgets.basics import EmptyState


class Curtain(QWidget):
    """Shows its content, or a sentence in its place while it is drawn."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._veil = EmptyState("eye-off", "")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self._veil)
        self.retranslate()

    @property
    def drawn(self) -> bool:
        """Whether the content is hidden."""
        return self._stack.currentIndex() == 1

    def draw(self, closed: bool) -> None:
        """Hide the content, or show it again."""
        self._stack.setCurrentIndex(int(closed))

    def retranslate(self) -> None:
        """Say the sentence in the language of now."""
        self._veil.say(self.tr("Hidden by the privacy screen"), self.tr("F8 shows it again."))
