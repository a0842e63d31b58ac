"""The status bar: how old the data are, when the book was last exchanged, whether work goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from ui.widgets.basics import label


class StatusBar(QStatusBar):
    """Facts on the left, work and lock on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._facts = ["", ""]
        self._labels = [label(), label()]
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedWidth(80)
        self._busy.setTextVisible(False)
        self._lock = label()
        for place, widget in enumerate(self._labels):
            self.insertWidget(place, widget)
        self.addPermanentWidget(self._busy)
        self.addPermanentWidget(self._lock)
        self.set_busy(False)
        self.retranslate()

    def set_data_date(self, text: str) -> None:
        """Show the date the bank's figures are of."""
        self._set(0, text)

    def set_sync(self, text: str) -> None:
        """Show when a packet was exchanged last."""
        self._set(1, text)

    def set_busy(self, busy: bool) -> None:
        """Show that work goes on in the background; how far it is stays unknown until `set_progress`."""
        self._busy.setRange(0, 0)
        self._busy.setVisible(busy)

    def set_progress(self, done: int, total: int) -> None:
        """Show how much of a long piece of work is done."""
        self._busy.setRange(0, total)
        self._busy.setValue(done)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._busy.setAccessibleName(self.tr("Working"))
        said = (
            (self.tr("Data as of {value}"), self.tr("No data yet")),
            (self.tr("Last sync {value}"), self.tr("Not synced yet")),
        )
        for (known, unknown), fact, widget in zip(said, self._facts, self._labels, strict=True):
            widget.setText(known.format(value=fact) if fact else unknown)
        self._lock.setText(self.tr("Unlocked · encrypted on this computer"))

    def _set(self, place: int, text: str) -> None:
        self._facts[place] = text
        self.retranslate()
