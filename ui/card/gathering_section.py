"""The part of the tab 计划 that tells of gatherings: where the client was invited, and one to be invited to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.card.plan_sections import RowSection
from ui.context import Context
from ui.models.tips import plain_entry
from ui.widgets.basics import tool_button
from ui.widgets.chips import StatusChip
from workbench.domain.gatherings import KINDS, STANDINGS, STATES, Attendance, Gathering

_TONES = {"yes": "accent", "invited": "info", "maybe": "warning", "arrived": "success", "missed": "danger"}
#: Gatherings that are shown, the latest first.
_SHOWN = 8


class GatheringSection(RowSection):
    """Gatherings of one client, the latest first.

    Signals:
        invite_asked: the client is to be put on the list of a gathering; carries its id.
    """

    invite_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._open: Sequence[Gathering] = ()
        self.add = tool_button("add", self.tr("Put on the list of a gathering"), self._on_add)
        self.head.add_action(self.add)

    def show_gatherings(self, found: Sequence[tuple[Gathering, Attendance]], planned: Sequence[Gathering]) -> None:
        """Show where the client was listed, and offer the planned gatherings where it is not."""
        listed = {one.id for one, _how in found}
        self._open = [one for one in planned if one.id not in listed]
        self.clear()
        came = sum(how.came is True for _one, how in found)
        self.head.set_title(self.tr("Gatherings"), came)
        self.add.setEnabled(bool(self._open))
        for one, how in found[:_SHOWN]:
            self._add(one, how)
        if not found:
            self.add_nothing(self.tr("Not invited to any yet."))

    def _add(self, one: Gathering, how: Attendance) -> None:
        code = how.standing if one.state != "cancelled" else "cancelled"
        names = {**STANDINGS, "cancelled": STATES["cancelled"]}
        chip = StatusChip(self.words.of("Gatherings", names, code), _TONES.get(code, "neutral"))
        kind = self.words.of("Gatherings", KINDS, one.kind)
        self.add_entry(one.title, (self.words.day(one.day), kind, one.place, how.note), [chip])

    def menu(self) -> QMenu:
        """Return the planned gatherings to choose from."""
        menu = QMenu(self)
        for one in self._open:
            entry = menu.addAction(
                theme.icon("gatherings", "muted"), plain_entry(f"{self.words.day(one.day)}  {one.title}")
            )
            entry.triggered.connect(partial(self._ask, one.id))
        return menu

    def _ask(self, gathering: bytes, _checked: bool = False) -> None:
        self.invite_asked.emit(gathering)

    def _on_add(self) -> None:
        self.menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
