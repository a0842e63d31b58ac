"""The forms of referrals: who was pointed out by which signs, what became of it, and what the referrer was told."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pursuits.client_field import client_field
from ui.pursuits.fields import beside, line
from ui.pursuits.words import PursuitWords, offer
from ui.widgets.basics import label
from ui.widgets.pick_field import PickItem
from ui.wordcheck.field import Watched
from workbench.domain.changes import Changes
from workbench.domain.referrals import OUTCOMES, Referral
from workbench.services.opportunities import referral_rules
from workbench.services.referrals import add_referral, close_referral, give_feedback

#: Columns of the signs while their words are short: the form stays low enough for small screens.
_ACROSS = 3
#: Pixels that the signs may take across, and those of a box beside its words.
_ROOM, _TICK = 570, 30
#: Pixels in which their words are read whole.
_WIDE = 680


class SignalBoxes(QWidget):
    """The signs of P8 as boxes to tick, in two or three columns."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE["l"])
        grid.setVerticalSpacing(theme.SPACE["xs"])
        self.boxes: dict[str, QCheckBox] = {}
        signs = offer(context, referral_rules().signals)
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in signs.values()), default=0)
        across = _ACROSS if (widest + _TICK) * _ACROSS <= _ROOM else _ACROSS - 1
        for place, (code, text) in enumerate(signs.items()):
            box = QCheckBox(text)
            self.boxes[code] = box
            grid.addWidget(box, place // across, place % across)

    def codes(self) -> list[str]:
        """Return the codes of the ticked signs."""
        return [code for code, box in self.boxes.items() if box.isChecked()]


class ReferralDialog(FormDialog):
    """Records that somebody pointed a client out: one of the book, or somebody new who becomes a prospect.

    Signals:
        saved: it is written and the dialog has closed; carries the referral's id.
    """

    saved = Signal(object)

    def __init__(
        self, context: Context, client: tuple[bytes, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """Make the form; `client` is (id, name), None lets one look for a client or enter somebody new."""
        super().__init__(context, "", "", parent)
        self._client = client[0] if client else None
        self._by: bytes | None = None
        self._row = b""
        rules = referral_rules()
        self.setWindowTitle(self.tr("Record a referral"))
        self.setMinimumWidth(_WIDE)
        self.accept_button.setText(self.tr("Save"))
        self.who = client_field(context, self.tr("A client of the book, or a new name"))
        self.phone = line(self.tr("Mobile"), self.tr("of somebody new"))
        asked = {code: one.name for code, one in rules.sources.items() if one.referral}
        self.source = CodeBox(self.tr("Source"), offer(context, asked))
        self.signals = SignalBoxes(context)
        self.referrer = client_field(context, self.tr("A colleague, or a client of the book"))
        self.role = CodeBox(self.tr("Their role"), {"": self.tr("not said"), **offer(context, rules.roles)})
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)
        self.assigned = DayEdit(self.tr("Assigned"), context.today)
        self.assigned.set_day(context.today)
        self.note = line(self.tr("Note"))
        self._lay(client)
        self.who.picked.connect(self._on_who)
        self.who.textEdited.connect(self._on_new)
        self.referrer.picked.connect(self._on_referrer)
        self.referrer.textEdited.connect(self._on_colleague)

    def _lay(self, client: tuple[bytes, str] | None) -> None:
        rows: list[tuple[str, QWidget]] = [
            (
                self.tr("Client"),
                beside(self.who, self.tr("Mobile"), self.phone) if client is None else label(client[1], "strong"),
            )
        ]
        rows += [
            (self.tr("Signs"), self.signals),
            (self.tr("Pointed out by"), beside(self.referrer, self.tr("Their role"), self.role)),
            (self.tr("Source"), self.source),
            (self.tr("Day"), beside(self.on, self.tr("Assigned"), self.assigned)),
            (self.tr("Note"), Watched(self.note, self.context)),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        (self.who if client is None else next(iter(self.signals.boxes.values()))).setFocus()

    def _on_who(self, item: PickItem) -> None:
        self._client = item.key if isinstance(item.key, bytes) else None
        self.phone.setEnabled(self._client is None)

    def _on_new(self, _text: str) -> None:
        self._client = None
        self.phone.setEnabled(True)

    def _on_referrer(self, item: PickItem) -> None:
        self._by = item.key if isinstance(item.key, bytes) else None
        self.role.choose("client")

    def _on_colleague(self, _text: str) -> None:
        self._by = None

    def submit(self) -> None:
        """Override FormDialog.submit."""
        name = self.who.text().strip()
        if self._client is None and not name:
            self.show_error(self.tr("Say who was pointed out."))
            self.who.setFocus()
            return
        if not (self.on.valid() and self.assigned.valid()):
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        client, by, phone = self._client, self._by, self.phone.text().strip()
        person = {"name": name, **({"mobile": phone} if phone else {})} if client is None else None
        said: dict[str, Any] = {
            "source": self.source.code(),
            "signals": self.signals.codes(),
            "referrer": "" if by else self.referrer.text(),
            "role": self.role.code(),
            "on": self.on.day(),
            "assigned": self.assigned.day(),
            "note": self.note.text(),
        }
        texts, today = self.context.texts, self.context.today

        def change(desk: Any) -> Changes:
            changes, self._row = add_referral(
                desk, texts=texts, today=today, client=client, person=person, referrer_id=by, **said
            )
            return changes

        self.wait()
        self.context.tasks.change(change, self, self._on_saved, self.refuse)

    def _on_saved(self, _changes: Changes) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Referral recorded: the first contact is due within a week"), undo=True)
        self.saved.emit(self._row)


class EndReferralDialog(FormDialog):
    """Says what became of a referral."""

    def __init__(self, context: Context, one: Referral, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._one = one
        self.setWindowTitle(self.tr("What became of the referral"))
        self.accept_button.setText(self.tr("Save"))
        tr = context.texts.tr
        self.outcome = CodeBox(self.tr("Outcome"), {code: tr("Opportunities", text) for code, text in OUTCOMES.items()})
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)
        self.note = line(self.tr("Note"))
        self.hint = label("", "small", wrap=True)
        for title, widget in (
            (self.tr("Client"), label(one.client_name, "strong")),
            (self.tr("Outcome"), self.outcome),
            ("", self.hint),
            (self.tr("Day"), self.on),
            (self.tr("Note"), self.note),
        ):
            self.form.addRow(title, widget)
        self.outcome.currentIndexChanged.connect(self._on_outcome)
        self._on_outcome()
        self.outcome.setFocus()

    def _on_outcome(self) -> None:
        taken = self.outcome.code() == "converted" and self._one.status == "prospect"
        said = self.tr("The prospect becomes a client whom you manage.") if taken else ""
        if self._one.referrer and self._one.feedback_on is None:
            said = f"{said} {self.tr('Telling the referrer becomes a to-do.')}".strip()
        self.hint.setText(said)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self.on.day() if self.on.valid() else None
        if day is None:
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        one, outcome, note = self._one, self.outcome.code(), self.note.text()
        texts, today = self.context.texts, self.context.today

        def change(desk: Any) -> Changes:
            return close_referral(desk, texts=texts, referral=one.id, outcome=outcome, today=today, on=day, note=note)

        self.wait()
        said = self.tr("{name}: {outcome}").format(name=one.client_name, outcome=self.outcome.currentText())
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(said), self.refuse)

    def _on_saved(self, said: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(said, undo=True)


class FeedbackDialog(FormDialog):
    """Records what whoever pointed out was told."""

    def __init__(self, context: Context, one: Referral, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._one = one
        self.setWindowTitle(self.tr("Feedback to the referrer"))
        self.accept_button.setText(self.tr("Save"))
        self.told = line(self.tr("What was told"))
        self.told.setText(one.feedback)
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)
        for title, widget in (
            (self.tr("Client"), label(one.client_name, "strong")),
            (self.tr("Told to"), label(PursuitWords(context).referrer(one))),
            (self.tr("What was told"), self.told),
            (self.tr("Day"), self.on),
        ):
            self.form.addRow(title, widget)
        self.told.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self.on.day() if self.on.valid() else None
        if day is None:
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        one, told, today = self._one, self.told.text(), self.context.today

        def change(desk: Any) -> Changes:
            return give_feedback(desk, referral=one.id, feedback=told, today=today, on=day)

        self.wait()
        self.context.tasks.change(change, self, self._on_saved, self.refuse)

    def _on_saved(self, _changes: Changes) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Saved"), undo=True)
