"""A part of the card: the eight dimensions of a client, and the way to score them (P16)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.card.radar_dialog import RadarDialog, axes
from ui.context import Context
from ui.tasks import Latest
from ui.widgets.basics import SectionHeader, button
from ui.widgets.radar import RadarChart
from workbench.domain.changes import Changes
from workbench.domain.value.radar import RadarScore
from workbench.services.valuing import client_radar

_TABLES = ("mark", "snapshot", "interaction", "holding", "client")


class RadarSection(QWidget):
    """Shows the radar of the client that `show_client` names, fresh after every change."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._client: bytes | None = None
        self._name = ""
        self._scores: Sequence[RadarScore] = ()
        self.head = SectionHeader("")
        self.score = button("", "quiet", "edit", self.open_dialog)
        self.head.add_action(self.score)
        self.chart = RadarChart("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        column.addWidget(self.head)
        column.addWidget(self.chart, 1)
        context.tasks.changed.connect(self._on_changed)
        self.retranslate()

    @property
    def client(self) -> bytes | None:
        """The client shown."""
        return self._client

    def show_client(self, client: bytes | None, name: str = "") -> None:
        """Show another client, or nobody."""
        self._client, self._name = client, name
        self._latest.cancel()
        self._on_read(())
        if client is not None:
            self._read(client)

    def open_dialog(self) -> None:
        """Ask for the scores."""
        if self._client is not None:
            RadarDialog(self._context, self._client, self._name, self).open()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.head.set_title(self.tr("Eight dimensions"))
        self.score.setText(self.tr("Score…"))
        self.score.setAccessibleName(self.tr("Score the eight dimensions"))
        self.chart.setAccessibleName(self.tr("Radar of the eight dimensions"))
        self._on_read(self._scores)

    def _read(self, client: bytes) -> None:
        rules, today = self._context.rules, self._context.today
        self._latest.query(
            self._context.tasks,
            lambda desk: client_radar(desk, rules=rules, client=client, day=today),
            self._on_read,
        )

    def _on_read(self, scores: Sequence[RadarScore]) -> None:
        self._scores = scores
        self.chart.set_axes(axes(scores, self._context), (self.tr("my score"), self.tr("proposed")))

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._client is not None and changes.touched(*_TABLES):
            self._read(self._client)
