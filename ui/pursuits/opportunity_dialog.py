"""The form of an opportunity: whose, what is needed, how much, where from; for a new one also the next step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pursuits.client_field import client_field
from ui.pursuits.fields import beside, line
from ui.pursuits.words import PursuitWords, offer
from ui.widgets.basics import label
from ui.widgets.pick_field import PickItem
from ui.wordcheck.field import Watched
from workbench.domain.changes import Changes
from workbench.domain.opportunities import Opportunity
from workbench.domain.referrals import Referral
from workbench.services.opportunities import add_opportunity, needs, referral_rules, set_opportunity, stages

_NOTE_HEIGHT = 58


class OpportunityDialog(FormDialog):
    """Begins an opportunity, or changes what is said of one.

    Signals:
        saved: carries the opportunity's id; the dialog has closed.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: Context,
        client: tuple[bytes, str] | None,
        parent: QWidget | None = None,
        *,
        known: Opportunity | None = None,
        referral: Referral | None = None,
    ) -> None:
        """Make the form.

        Args:
            context: what pages share.
            client: (id, name); None lets one look for a client.
            parent: owner in Qt's sense.
            known: the opportunity that is changed; None begins one.
            referral: what a new one comes from.
        """
        super().__init__(context, "", "", parent)
        self._client = client[0] if client else None
        self._known, self._referral = known, referral
        self._words = PursuitWords(context)
        self.setWindowTitle(self.tr("Change the opportunity") if known else self.tr("New opportunity"))
        self.accept_button.setText(self.tr("Save"))
        self.who = client_field(context, self.tr("Client: name, reading or number"))
        self.who.picked.connect(self._on_who)
        self.need = CodeBox(self.tr("Need"), {"": self.tr("not said"), **offer(context, needs())})
        self.need.setMaxVisibleItems(16)
        self.what = line(self.tr("Title"), self.tr("e.g. money that matures goes into a deposit"))
        self.product = line(self.tr("Product"))
        self.amount = line(self.tr("Amount"), self.tr("in CNY"))
        sources = {code: one.name for code, one in referral_rules().sources.items()}
        self.source = CodeBox(self.tr("Source"), offer(context, sources))
        starts = {stage.code: stage.name for stage in stages().starts()}
        self.stage = CodeBox(self.tr("Begins with"), offer(context, starts))
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("In the client's words"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.next = line(self.tr("Next step"), self.tr("becomes a to-do"))
        self.due = DayEdit(self.tr("By"), context.today)
        self._lay(client)
        self._fill()

    def _lay(self, client: tuple[bytes, str] | None) -> None:
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Client"), self.who if client is None else label(client[1], "strong")),
            (self.tr("Need"), self.need),
            (self.tr("Title"), Watched(self.what, self.context)),
            (self.tr("In the client's words"), Watched(self.note, self.context)),
            (self.tr("Product"), beside(self.product, self.tr("Amount"), self.amount)),
            (self.tr("Source"), self.source),
        ]
        if self._known is None:
            rows += [
                (self.tr("Begins with"), self.stage),
                (self.tr("Next step"), beside(self.next, self.tr("By"), self.due)),
            ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        (self.who if client is None else self.need).setFocus()

    def _fill(self) -> None:
        known, referral = self._known, self._referral
        self.source.choose("care")
        if known is not None:
            self.need.choose(known.need)
            self.what.setText(known.title)
            self.product.setText(known.product)
            self.amount.setText(self._words.typed(known.amount_fen))
            self.source.choose(known.source)
            self.note.setPlainText(known.note)
        elif referral is not None:
            self.source.choose(referral.source)
            self.note.setPlainText(referral.note)

    def _on_who(self, item: PickItem) -> None:
        self._client = item.key if isinstance(item.key, bytes) else None

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if self._client is None:
            self.show_error(self.tr("Say whose opportunity it is."))
            self.who.setFocus()
            return
        if not self.due.valid():
            self.show_error(self.tr("Write days as 2026-11-25."))
            self.due.setFocus()
            return
        try:
            amount = self._words.read_amount(self.amount.text())
        except ValueError:
            self.show_error(self.tr("Write the amount as a number."))
            self.amount.setFocus()
            return
        self.wait()
        self.context.tasks.change(self._change(self._client, amount), self, self._on_saved, self.refuse)

    def _change(self, client: bytes, amount: int | None) -> Any:
        """Return the use case that this form asks for; runs in the background."""
        said: dict[str, Any] = {
            "title": self.what.text(),
            "need": self.need.code(),
            "product": self.product.text(),
            "amount_fen": amount,
            "source": self.source.code(),
            "note": self.note.toPlainText(),
        }
        known, stage, today = self._known, self.stage.code(), self.context.today
        title, due = self.next.text(), self.due.day()
        referral = self._referral.id if self._referral else None
        self._row = known.id if known else b""

        def change(desk: Any) -> Changes:
            if known is not None:
                return set_opportunity(desk, opportunity=known.id, fields=said)
            changes, self._row = add_opportunity(
                desk,
                client=client,
                today=today,
                stage=stage,
                referral=referral,
                next_title=title,
                next_due=due,
                **said,
            )
            return changes

        return change

    def _on_saved(self, _changes: Changes) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Saved"), undo=True)
        self.saved.emit(self._row)
