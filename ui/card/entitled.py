"""What the client's tier gives, how much of it is used this year, and one button to record a use."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.card.sections import Section
from ui.card.view import CardView
from ui.context import Context
from ui.widgets.basics import tool_button
from workbench.domain.entitlements import EntitlementState


class EntitlementSection(Section):
    """One line an entitlement; nothing at all where the tier gives nothing.

    Signals:
        use_asked: one use of today is to be recorded; carries the code and the name of the entitlement.
    """

    use_asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.shown = 0

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Override Section.show_view."""
        del full
        self.clear()
        self.shown = len(view.entitlements)
        self.show_whole(bool(self.shown))
        self.head.set_title(self.tr("Entitlements"), self.shown)
        for one in view.entitlements:
            self._add(one)

    def _add(self, one: EntitlementState) -> None:
        name = self.context.texts.named(one.entitlement.name)
        buttons = []
        if one.held and one.left != 0:
            ask = partial(self.use_asked.emit, one.entitlement.code, name)
            buttons.append(tool_button("check", self.tr("Record a use of {name}").format(name=name), ask))
        tone = "" if one.held else "warning"
        self.add_pair(name, self._said(one), tone=tone, buttons=buttons)

    def _said(self, one: EntitlementState) -> str:
        if not one.held:
            return self.tr("used {used}, no longer given").format(used=one.used)
        if one.entitlement.quota is None:
            return (
                self.tr("as often as wanted, used {used}").format(used=one.used) if one.used else self.tr("as wanted")
            )
        said = self.tr("{left} of {quota} left until {day}")
        return said.format(left=one.left, quota=one.entitlement.quota, day=self.words.day(one.expires))
