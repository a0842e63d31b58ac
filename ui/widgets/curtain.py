"""Hides a part of a page while somebody stands beside the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget
from shiboken6 import isValid

from ui.widgets.basics import EmptyState


def _tr(text: str) -> str:
    return QCoreApplication.translate("Curtain", text)


class Veil:
    """Covers a dialog that is open already: what stands in it is hidden, and comes back when the veil is lifted."""

    def __init__(self, over: QWidget) -> None:
        self._over = over
        self._covered = [
            child
            for child in over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if not child.isHidden() and not child.isWindow()
        ]
        for child in self._covered:
            child.hide()
        self._sentence = EmptyState("eye-off", "", parent=over)
        self._sentence.say(_tr("Hidden by the privacy screen"), _tr("F8 shows it again."))
        self._sentence.setGeometry(over.rect())
        self._sentence.show()

    def is_there(self) -> bool:
        """Tell whether the dialog is still there."""
        return isValid(self._over)

    def lift(self) -> None:
        """Show the dialog again."""
        if not self.is_there():
            return
        self._sentence.hide()
        self._sentence.deleteLater()
        for child in self._covered:
            if isValid(child):
                child.show()


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
