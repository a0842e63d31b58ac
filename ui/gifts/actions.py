"""What can be done with gifts and the cupboard, from the page or the card: dialogs, and the words afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.gifts.gift_dialog import GiftDialog
from ui.gifts.item_dialogs import ItemDialog, MoveDialog
from ui.gifts.step_dialogs import ApproveDialog, CancelGiftDialog, GiftStepDialog, GiveDialog, SignDialog
from workbench.domain.changes import Changes
from workbench.domain.gifts import OPEN, Gift, StockLine
from workbench.services.giftproposals import Proposal
from workbench.services.gifts import plan_gifts
from workbench.services.giftstock import add_usual, delete_item
from workbench.services.printing import Wish

_STEPS: dict[str, type[ApproveDialog | GiveDialog | SignDialog]] = {
    "planned": ApproveDialog,
    "approved": GiveDialog,
    "given": SignDialog,
}


class GiftActions(QObject):
    """Runs actions over a widget that its dialogs belong to.

    Signals:
        made: gifts were planned or changed; carries their ids.
        stocked: a thing of the cupboard was made or changed; carries its id.
    """

    made = Signal(object)
    stocked = Signal(object)

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over

    def plan(
        self, clients: Sequence[tuple[bytes, str]] = (), *, purpose: str = "contribution", item: bytes | None = None
    ) -> GiftDialog:
        """Open the form of a new gift for clients given as (id, name)."""
        dialog = GiftDialog(self._context, clients, self._over, purpose=purpose, item=item)
        dialog.saved.connect(self.made)
        dialog.open()
        return dialog

    def edit(self, one: Gift) -> None:
        """Open the form of a planned gift."""
        if one.status in OPEN:
            dialog = GiftDialog(self._context, [(one.client_id, one.client_name)], self._over, known=one)
            dialog.saved.connect(self.made)
            dialog.open()

    def promise(self, proposals: Sequence[Proposal], today: dt.date) -> None:
        """Plan what is proposed to these clients as one step."""
        wishes = [one.wish(max(today, one.duty.due)) for one in proposals if one.item is not None and not one.found]
        if wishes:
            rules = self._context.rules
            said = self.tr("Planned: {count}").format(count=len(wishes))
            self._change(lambda desk: plan_gifts(desk, rules=rules, wishes=wishes, today=today)[0], said)

    def step(self, gifts: Sequence[Gift]) -> GiftStepDialog | None:
        """Ask for the step that follows; of several only those that stand where the first one stands."""
        dialog_class = _STEPS.get(gifts[0].status) if gifts else None
        if dialog_class is None:
            return None
        same = [one for one in gifts if one.status == gifts[0].status]
        dialog = dialog_class(self._context, same, self._over)
        dialog.open()
        return dialog

    def cancel(self, gifts: Sequence[Gift]) -> None:
        """Ask why gifts are not given."""
        found = [one for one in gifts if one.state != "cancelled"]
        if found:
            CancelGiftDialog(self._context, found, self._over).open()

    def add_thing(self) -> None:
        """Open the form of a new thing."""
        self._thing(None)

    def change_thing(self, one: StockLine) -> None:
        """Open the form of a thing."""
        self._thing(one)

    def _thing(self, one: StockLine | None) -> None:
        dialog = ItemDialog(self._context, one, self._over)
        dialog.saved.connect(self.stocked)
        dialog.open()

    def move(self, one: StockLine) -> None:
        """Ask how many pieces came or went."""
        MoveDialog(self._context, one, self._over).open()

    def usual(self) -> None:
        """Put the usual things into the list."""
        texts = self._context.texts
        self._change(lambda desk: add_usual(desk, texts=texts), self.tr("The usual things are in the list"))

    def delete_thing(self, one: StockLine) -> None:
        """Delete a thing that no gift names; the toast takes it back."""
        said = self.tr("{name} deleted").format(name=one.item.name)
        self._change(lambda desk: delete_item(desk, item=one.item.id), said)

    def print_slips(self, gifts: Sequence[Gift]) -> None:
        """Ask for the slips of these gifts' clients."""
        clients = list(dict.fromkeys(one.client_id for one in gifts))
        self._context.wish_asked.emit(Wish("gift-slip", clients))

    def print_ledger(self, month: str) -> None:
        """Ask for the ledger of a month."""
        self._context.wish_asked.emit(Wish("gift-ledger", month=month))

    def _change(self, change: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))
