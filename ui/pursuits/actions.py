"""What can be done with opportunities and referrals, from the page or the card: dialogs, and the words afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pursuits.opportunity_dialog import OpportunityDialog
from ui.pursuits.referral_dialog import EndReferralDialog, FeedbackDialog, ReferralDialog
from ui.pursuits.step_dialog import CloseDialog, StepDialog
from workbench.domain.changes import Changes
from workbench.domain.opportunities import Opportunity
from workbench.domain.referrals import Referral
from workbench.services.opportunities import delete_opportunity, reopen_opportunity, stages
from workbench.services.printing import Wish
from workbench.services.referrals import delete_referral


class PursuitActions(QObject):
    """Runs actions over a widget that its dialogs belong to.

    Signals:
        made: an opportunity was begun or changed; carries its id.
    """

    made = Signal(object)

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over

    def begin(self, client: tuple[bytes, str] | None = None, referral: Referral | None = None) -> OpportunityDialog:
        """Open the form of a new opportunity, of a client given as (id, name), perhaps of a referral."""
        dialog = OpportunityDialog(self._context, client, self._over, referral=referral)
        dialog.saved.connect(self.made)
        dialog.open()
        return dialog

    def edit(self, one: Opportunity) -> None:
        """Open the form of an opportunity."""
        dialog = OpportunityDialog(self._context, (one.client_id, one.client_name), self._over, known=one)
        dialog.saved.connect(self.made)
        dialog.open()

    def step(self, one: Opportunity) -> None:
        """Ask for the next step; of a closed one whether it is to be reopened, after the last one for its end."""
        if not one.open:
            self.reopen(one)
        elif stages().known(one.stage) and stages().ways(one.stage):
            dialog = StepDialog(self._context, one, self._over)
            dialog.taken.connect(self.made)
            dialog.close_asked.connect(self.close)
            dialog.open()

    def close(self, one: Opportunity) -> None:
        """Ask how and why it ended."""
        if one.open and stages().known(one.stage):
            dialog = CloseDialog(self._context, one, self._over)
            dialog.closed.connect(self.made)
            dialog.open()

    def reopen(self, one: Opportunity) -> None:
        """Open a closed one again."""
        if not one.open:
            today = self._context.today
            self._change(lambda desk: reopen_opportunity(desk, opportunity=one.id, today=today), self.tr("Reopened"))

    def delete(self, one: Opportunity) -> None:
        """Delete one with its steps; the toast takes it back."""
        self._change(lambda desk: delete_opportunity(desk, opportunity=one.id), self.tr("Opportunity deleted"))

    def refer(self, client: tuple[bytes, str] | None = None) -> ReferralDialog:
        """Open the referral form."""
        dialog = ReferralDialog(self._context, client, self._over)
        dialog.open()
        return dialog

    def end_referral(self, one: Referral) -> None:
        """Ask what became of a referral."""
        if one.open:
            EndReferralDialog(self._context, one, self._over).open()

    def feedback(self, one: Referral) -> None:
        """Ask what the referrer was told."""
        if one.referrer or one.referrer_id:
            FeedbackDialog(self._context, one, self._over).open()
        else:
            self._context.say(self.tr("Nobody is named who pointed this client out."))

    def follow(self, one: Referral) -> None:
        """Make an opportunity of a referral."""
        self.begin((one.client_id, one.client_name), one)

    def delete_referral(self, one: Referral) -> None:
        """Delete a referral; the toast takes it back."""
        self._change(lambda desk: delete_referral(desk, referral=one.id), self.tr("Referral deleted"))

    def print_table(self) -> None:
        """Ask for the opportunity table on paper."""
        self._context.wish_asked.emit(Wish("opportunities"))

    def print_form(self, one: Referral | None = None) -> None:
        """Ask for the referral form: of a referral's client, or blank."""
        self._context.wish_asked.emit(Wish("lead-form", [one.client_id] if one else ()))

    def _change(self, change: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))
