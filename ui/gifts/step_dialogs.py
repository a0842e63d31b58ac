"""The steps of gifts after the plan: approved by whom, given when and how, signed by whom, or not given and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.gifts.words import GiftWords
from ui.pursuits.fields import line
from ui.widgets.basics import label
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.gifts import Gift
from workbench.services.gifts import HANDED, approve_gifts, cancel_gifts, give_gifts, sign_gifts

#: Gifts that the head of a form names one by one.
_NAMED = 4


class GiftStepDialog(FormDialog):
    """A step of one gift or several.

    Signals:
        taken: the step is written and the dialog has closed.
    """

    taken = Signal()

    def __init__(
        self, context: Context, gifts: Sequence[Gift], title: str, accept: str, parent: QWidget | None
    ) -> None:
        super().__init__(context, title, accept, parent)
        self.gifts = list(gifts)
        self.ids = [one.id for one in gifts]
        self.say = GiftWords(context)
        named = [f"{one.client_name} · {self.say.what(one)} · {self.say.cny(one.value_fen)}" for one in gifts[:_NAMED]]
        if len(gifts) > _NAMED:
            named.append(self.tr("and {count} more").format(count=len(gifts) - _NAMED))
        self.form.addRow(self.tr("Gifts"), label("\n".join(named), "strong", wrap=True))
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)

    def day_asked(self) -> Any:
        """Return the day, None after telling that it cannot be read."""
        day = self.on.day() if self.on.valid() else None
        if day is None:
            self.show_error(self.tr("Write days as 2026-11-25."))
            self.on.setFocus()
        return day

    def run(self, change: Callable[[Any], Changes], said: str) -> None:
        """Run the use case; the form stays until it is done."""
        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_done(said), self.refuse)

    def _on_done(self, said: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(said, undo=True)
        self.taken.emit()


class ApproveDialog(GiftStepDialog):
    """Who approved it, and when."""

    def __init__(self, context: Context, gifts: Sequence[Gift], parent: QWidget | None = None) -> None:
        super().__init__(context, gifts, "", "", parent)
        self.setWindowTitle(self.tr("Approve gifts"))
        self.accept_button.setText(self.tr("Approve"))
        self.by = line(self.tr("Approved by"), self.tr("not the one who gives it"))
        self.form.addRow(self.tr("Approved by"), self.by)
        self.form.addRow(self.tr("Day"), self.on)
        context.tasks.query(lambda desk: list(desk.gift_book().approvers()), self._show_approvers)
        self.by.setFocus()

    def _show_approvers(self, names: Sequence[str]) -> None:
        if names and not self.by.text():
            self.by.setText(names[0])
            self.by.selectAll()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day, ids, by = self.day_asked(), self.ids, self.by.text()
        if day is not None:
            said = self.tr("Approved: {count}").format(count=len(ids))
            self.run(lambda desk: approve_gifts(desk, gifts=ids, approver=by, on=day), said)


class GiveDialog(GiftStepDialog):
    """When and how it reached the client, and who signed at once."""

    def __init__(self, context: Context, gifts: Sequence[Gift], parent: QWidget | None = None) -> None:
        super().__init__(context, gifts, "", "", parent)
        self.setWindowTitle(self.tr("Gifts were given"))
        self.accept_button.setText(self.tr("Given"))
        self.how = CodeBox(self.tr("How"), {code: self.say.channel(code) for code in HANDED})
        self.by = line(self.tr("Signed by"), self.tr("empty: the slip is signed later"))
        self.form.addRow(self.tr("Day"), self.on)
        self.form.addRow(self.tr("How"), self.how)
        self.form.addRow(self.tr("Signed by"), self.by)
        hint = self.tr("The contact is recorded with it and counts as the gift that the standard asks for.")
        self.form.addRow("", label(hint, "small", wrap=True))
        self.how.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day, ids, by, how = self.day_asked(), self.ids, self.by.text(), self.how.code()
        if day is None:
            return
        rules, today, at = self.context.rules, self.context.today, now_utc()
        if day != today:
            at = f"{day.isoformat()}T04:00:00Z"

        def change(desk: Any) -> Changes:
            return give_gifts(desk, rules=rules, gifts=ids, on=day, today=today, at=at, channel=how, signed_by=by)

        self.run(change, self.tr("Given: {count}").format(count=len(ids)))


class SignDialog(GiftStepDialog):
    """Who signed the slip, and when."""

    def __init__(self, context: Context, gifts: Sequence[Gift], parent: QWidget | None = None) -> None:
        super().__init__(context, gifts, "", "", parent)
        self.setWindowTitle(self.tr("Slips were signed"))
        self.accept_button.setText(self.tr("Signed"))
        self.by = line(self.tr("Signed by"), self.tr("empty: the client"))
        self.form.addRow(self.tr("Signed by"), self.by)
        self.form.addRow(self.tr("Day"), self.on)
        self.by.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day, ids, by, today = self.day_asked(), self.ids, self.by.text(), self.context.today
        if day is not None:
            said = self.tr("Signed: {count}").format(count=len(ids))
            self.run(lambda desk: sign_gifts(desk, gifts=ids, on=day, today=today, by=by), said)


class CancelGiftDialog(GiftStepDialog):
    """Why it is not given, or came back."""

    def __init__(self, context: Context, gifts: Sequence[Gift], parent: QWidget | None = None) -> None:
        super().__init__(context, gifts, "", "", parent)
        self.setWindowTitle(self.tr("Cancel gifts"))
        self.accept_button.setText(self.tr("Cancel the gifts"))
        self.cancel_button.setText(self.tr("Close"))
        self.reason = line(self.tr("Reason"))
        self.form.addRow(self.tr("Reason"), self.reason)
        if any(one.state == "given" for one in gifts):
            hint = self.tr("What was given comes back: its contact and its use of an entitlement go.")
            self.form.addRow("", label(hint, "small", wrap=True))
        self.reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        ids, reason = self.ids, self.reason.text()
        said = self.tr("Cancelled: {count}").format(count=len(ids))
        self.run(lambda desk: cancel_gifts(desk, gifts=ids, reason=reason), said)
