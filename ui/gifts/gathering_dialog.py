"""One gift for everybody who came to a gathering: who gets it and why somebody does not, before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import CodeBox, fit
from ui.gifts.gift_dialog import GiftDialog, Offered
from ui.gifts.words import TONES
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.domain.gatherings import Attendance, Gathering
from workbench.services.gatheringgifts import PURPOSE, GuestGift, give_at_gathering, guest_gifts
from workbench.services.giftchecking import GiftWish

_HANDED, _PLANNED = "handed", "planned"


class GatheringGiftDialog(GiftDialog):
    """The form of a gift for all who came, over the list of them; whoever may not have it is left out.

    Signals:
        saved: the gifts are in the ledger, and the dialog has closed; carries the ids.
    """

    def __init__(
        self, context: Context, gathering: Gathering, people: Sequence[Attendance], parent: QWidget | None = None
    ) -> None:
        """Make the form for the people of a gathering who came."""
        self._gathering, self._lately = gathering, ""
        super().__init__(context, [(one.client_id, one.name) for one in people], parent, purpose=PURPOSE)
        self.setWindowTitle(self.tr("Gift for everybody who came"))
        self.handed = CodeBox(
            self.tr("How"),
            {_HANDED: self.tr("was handed over there"), _PLANNED: self.tr("only planned, handed over later")},
        )
        self.form.insertRow(self.form.rowCount() - 2, self.tr("How"), self.handed)
        self.on.set_day(gathering.day)
        self.on.setEnabled(False)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.wish.client)
        self.view = RecordView(self.model, self.tr("Who came"))
        self.view.set_empty(EmptyState("gift", self.tr("Say what is given")))
        self.view.setMinimumHeight(132)
        self.body.insertWidget(1, self.view, 1)
        self.handed.currentIndexChanged.connect(self._say_approver)
        self._say_approver()
        self._say_count(())
        fit(self, 760, 640)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Name"), "name", width=110, strong=True, key="name"),
            Column(
                lambda: self.tr("Gets it"),
                "able",
                text=lambda _able: "",
                chips=lambda one: [
                    Chip(self.tr("yes"), "success") if one.able else Chip(self.tr("no"), self._tone_of(one))
                ],
                width=72,
                key="able",
            ),
            Column(
                lambda: self.tr("Why"),
                lambda one: self._words.all_said(one.found),
                tone=lambda one: None if one.able else self._tone_of(one),
                width=0,
                sortable=False,
                key="why",
            ),
        ]

    @staticmethod
    def _tone_of(one: GuestGift) -> str:
        return TONES.get(one.found[0].severity, "neutral") if one.found else "neutral"

    def _show_offered(self, offered: Offered) -> None:
        """Override GiftDialog: what lies in the cupboard comes first, the small things before the large ones."""
        lines = sorted(offered.lines, key=lambda one: (one.fresh, one.item.value_fen))
        self._lately = next(iter(offered.approvers), "")
        super()._show_offered(offered._replace(lines=lines))
        self._say_approver()

    def _say_approver(self) -> None:
        said = self.tr("lately {name}").format(name=self._lately) if self._lately else ""
        if self.handed.code() == _PLANNED:
            said = self.tr("empty: approved later")
        self.approver.setPlaceholderText(said)

    def _wish(self) -> GiftWish:
        """Return what everybody is to get.

        Raises:
            ValueError: the value cannot be read.
        """
        return replace(self.wishes()[0], client=b"", entitlement="", gathering=self._gathering.id)

    def _check(self) -> None:
        """Override GiftDialog: judge everybody who came, each by name."""
        try:
            wish = self._wish()
        except (ValueError, OverflowError):
            return
        if not self.named(wish):
            self._show_people(())
            return
        gathering = self._gathering.id
        self._latest.query(
            self.context.tasks, lambda desk: guest_gifts(desk, gathering=gathering, wish=wish), self._show_people
        )

    def _show_people(self, people: Sequence[GuestGift]) -> None:
        # Whoever gets none stands first: they are what one reads the list for.
        self.model.set_records(sorted(people, key=lambda one: one.able))
        warned = any(each.severity == "warn" for one in people for each in one.found)
        self.form.setRowVisible(self.despite, warned or bool(self.despite.text()))
        self._say_count(people)

    def _say_count(self, people: Sequence[GuestGift]) -> None:
        able = sum(one.able for one in people)
        left = len(people) - able
        said = self.tr("{able} get it, {left} do not.").format(able=able, left=left) if people else ""
        self.said.setText(said)
        self.said.setAccessibleName(said)
        self.accept_button.setText(self.tr("Give ({count})").format(count=able))
        self.accept_button.setEnabled(bool(able) and not self._waiting)

    def _connect(self) -> None:
        """Override GiftDialog: a reason to give it all the same lets people in."""
        super()._connect()
        self.despite.textEdited.connect(self._pause.start)

    def submit(self) -> None:
        """Override GiftDialog.submit."""
        try:
            wish = self._wish()
        except (ValueError, OverflowError):
            self.show_error(self.tr("Write the value as a number."))
            return
        rules, today, approver = self.context.rules, self.context.today, self.approver.text()
        gathering, handed, made = self._gathering.id, self.handed.code() == _HANDED, list[bytes]()

        def change(desk: Any) -> Changes:
            changes, rows = give_at_gathering(
                desk, rules=rules, gathering=gathering, wish=wish, today=today, approver=approver, handed=handed
            )
            made.extend(rows)
            return changes

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_given(made), self.refuse)

    def _on_given(self, made: Sequence[bytes]) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Gifts in the ledger: {count}").format(count=len(made)), undo=True)
        self.saved.emit(list(made))
