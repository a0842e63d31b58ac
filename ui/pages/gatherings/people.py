"""The part 名单: who is on the list, invited, replied and came; noted by keys or by the rows of the printed sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.gifts.gathering_dialog import GatheringGiftDialog
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.part import Part, Whole
from ui.pages.gatherings.people_dialogs import InviteDialog, ReplyDialog, RowsDialog, WalkInDialog
from ui.pages.gatherings.proposals_dialog import ProposalsDialog
from ui.widgets.basics import EmptyState, button, label, name_button, tool_button
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed
from ui.widgets.record_view import RecordView
from workbench.domain.gatherings import STANDINGS, Attendance
from workbench.domain.invitations import mix
from workbench.services.gatherings import gathering_rules

_KEYS = ("Ins", "I", "S", "P", "Y", "N", "M", "E", "A", "X", "U", "R", "W", "C", "G", "Delete")
_SIGNS_WIDTH = 110
_WHOLE = 100


class PeoplePart(Part):
    """The list of the gathering shown."""

    def __init__(self, context: Context, deeds: GatheringDeeds, parent: QWidget | None = None) -> None:
        super().__init__(context, deeds, parent)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.id)
        self.view = RecordView(self.model, self.tr("List"))
        self.view.setObjectName("gathering-people")
        self.view.give_way([7, 5, 8, 4], _SIGNS_WIDTH)
        self._empty = EmptyState("clients", "")
        self._empty_action = self._empty.add_action("", self.propose)
        self.view.set_empty(self._empty)
        self.states = FilterChips(self.tr("Standing"), single=True)
        self.new = button("", "primary", "add", self.propose)
        self.rows = button("", "", "tick-box", self.ask_rows)
        self.gift = tool_button("gift", "", self.ask_gift)
        self.hint = label("", "small", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self.states, 1)
        top.addWidget(self.gift)
        top.addWidget(self.rows)
        top.addWidget(self.new)
        self.column.addLayout(top)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.hint)
        self.view.toggled.connect(self._on_toggled)
        self.view.opened.connect(lambda one: context.client_asked.emit(one.client_id))
        self.view.picked.connect(self._on_picked)
        self.states.changed.connect(self._filter)
        self.host = self.set_up(self.view, _KEYS)
        self.retranslate()

    def _columns(self) -> list[Column]:
        words = self.words
        return [
            Column(lambda: self.tr("Row"), "place", width=48, align="right", key="row"),
            Column(
                lambda: self.tr("Came"),
                "came",
                check=lambda one: bool(one.came),
                text=lambda _came: "",
                width=48,
                sortable=False,
                key="came",
            ),
            Column(lambda: self.tr("Name"), "name", width=0, strong=True, key="name"),
            Column(
                lambda: self.tr("Standing"),
                "standing",
                text=lambda _code: "",
                chips=words.standing,
                width=150,
                key="standing",
                sort=lambda one: list(STANDINGS).index(one.standing),
            ),
            Column(lambda: self.tr("Invited"), words.told, width=120, key="told"),
            Column(lambda: self.tr("Note"), "note", width=84, key="note"),
            Column(lambda: self.tr("With"), lambda one: one.companions or None, width=52, align="right", key="with"),
            Column(lambda: self.tr("Band"), lambda one: words.band(one.band), width=108, key="band"),
            Column(lambda: self.tr("Phone"), lambda one: words.phone(one.phone), width=112, key="phone"),
        ]

    def show_whole(self, whole: Whole) -> None:
        """Override Part.show_whole."""
        super().show_whole(whole)
        counts: dict[str, int] = {}
        for one in whole.people:
            counts[one.standing] = counts.get(one.standing, 0) + 1
        names = self.words.names(STANDINGS)
        self.states.set_chips([(code, name, counts[code]) for code, name in names.items() if counts.get(code)])
        self.model.set_records(whole.people)
        self.gift.setEnabled(any(one.came for one in whole.people))
        self.new.setEnabled(whole.gathering.state == "planned")
        self._filter()
        if whole.people and not self.view.currentIndex().isValid():
            self.view.select_row(0)
        self._say_mix(whole)

    def retranslate(self) -> None:
        """Override Part.retranslate."""
        self.view.setAccessibleName(self.tr("List"))
        self.new.setText(self.tr("Propose…"))
        self.new.setAccessibleName(self.tr("Propose whom to invite"))
        name_button(self.gift, self.tr("Gift for everybody who came… (G)"))
        self.rows.setText(self.tr("Rows of the sheet…"))
        self.rows.setAccessibleName(self.tr("Type the rows of the printed sheet"))
        self._empty.say(
            self.tr("Nobody is on the list yet"),
            self.tr("Ins proposes whom to invite: by salons owed, by interest, by the last invitation."),
        )
        self._empty_action.setText(self.tr("Propose…"))
        self.model.retranslate()
        if self.whole is not None:
            self.show_whole(self.whole)

    def take_focus(self) -> None:
        """Override Part.take_focus."""
        self.view.setFocus()

    def acts(self, view: RecordView) -> Sequence[RowDeed]:
        """Override Part.acts."""
        rows: list[Attendance] = view.selected_records()
        state = self.whole.gathering.state if self.whole is not None else ""
        some, planned, ahead = bool(rows), state not in ("", "cancelled"), state == "planned"
        return (
            RowDeed("add", self.tr("Propose whom to invite…"), "Ins", self.propose, ahead),
            RowDeed("phone", self.tr("Invite…"), "I", lambda: self._invite(rows), some and ahead),
            RowDeed("copy", self.tr("Copy the invitation"), "C", lambda: self._copy(rows), some),
            RowDeed("save", self.tr("Save the invitations…"), "S", lambda: self._save(rows), some),
            RowDeed("print", self.tr("Print the invitations"), "P", self._print, bool(self.model.total)),
            RowDeed("check", self.tr("Comes"), "Y", lambda: self._reply(rows, "yes"), some),
            RowDeed("help", self.tr("Perhaps"), "M", lambda: self._reply(rows, "maybe"), some),
            RowDeed("close", self.tr("Declined"), "N", lambda: self._reply(rows, "no"), some),
            RowDeed("edit", self.tr("Reply, companions, note…"), "E", lambda: self._ask_reply(rows), some),
            RowDeed("arrival", self.tr("Arrived"), "A", lambda: self._arrive(rows, True), some and planned),
            RowDeed("blocked", self.tr("Did not come"), "X", lambda: self._arrive(rows, False), some and planned),
            RowDeed("undo", self.tr("Not known yet"), "U", lambda: self._arrive(rows, None), some and planned),
            RowDeed("tick-box", self.tr("Rows of the sheet…"), "R", self.ask_rows, planned),
            RowDeed("client", self.tr("Somebody else came…"), "W", self._ask_walk_in, planned),
            RowDeed(
                "gift", self.tr("Gift for everybody who came…"), "G", self.ask_gift, planned and self.gift.isEnabled()
            ),
            RowDeed("delete", self.tr("Take off the list"), "Delete", lambda: self._strike(rows), some),
        )

    # What the keys do.

    def propose(self) -> None:
        """Open the proposals."""
        if self.whole is not None:
            ProposalsDialog(self.context, self.whole.gathering, self.deeds, self).open()

    def ask_rows(self) -> None:
        """Ask for the rows of the printed sheet."""
        if self.whole is not None:
            RowsDialog(self.context, self.whole.gathering, self.whole.people, self.deeds, self).open()

    def ask_gift(self) -> None:
        """Ask for the gift that everybody who came gets."""
        came = [one for one in self.whole.people if one.came] if self.whole is not None else []
        if self.whole is not None and came:
            GatheringGiftDialog(self.context, self.whole.gathering, came, self).open()

    def _ask_walk_in(self) -> None:
        if self.whole is not None:
            WalkInDialog(self.context, self.whole.gathering, self.deeds, self).open()

    def _invite(self, rows: Sequence[Attendance]) -> None:
        if self.whole is not None:
            InviteDialog(self.context, self.whole.gathering, rows, self).open()

    def _ask_reply(self, rows: Sequence[Attendance]) -> None:
        if self.whole is not None:
            ReplyDialog(self.context, self.whole.gathering, rows, self).open()

    def _copy(self, rows: Sequence[Attendance]) -> None:
        if self.whole is not None:
            self.deeds.copy_words(self.whole.gathering, rows)

    def _save(self, rows: Sequence[Attendance]) -> None:
        if self.whole is not None:
            self.deeds.save_words(self.whole.gathering, rows)

    def _print(self) -> None:
        if self.whole is not None:
            self.deeds.print_words(self.whole.gathering)

    def _reply(self, rows: Sequence[Attendance], answer: str) -> None:
        if self.whole is not None:
            self.deeds.reply(self.whole.gathering, rows, answer)

    def _arrive(self, rows: Sequence[Attendance], came: bool | None) -> None:
        if self.whole is not None:
            self.deeds.arrive(self.whole.gathering, rows, came)

    def _strike(self, rows: Sequence[Attendance]) -> None:
        if self.whole is not None:
            self.deeds.strike(self.whole.gathering, rows)

    def _on_toggled(self, one: Attendance) -> None:
        self._arrive([one], None if one.came else True)

    def _on_picked(self, one: Attendance | None) -> None:
        if one is not None:
            self.context.at_hand = (one.client_id, one.name)

    def _filter(self, _changed: object = None) -> None:
        states = self.states.active()
        people = self.whole.people if self.whole else ()
        self.model.set_filter([place for place, one in enumerate(people) if not states or one.standing in states])

    def _say_mix(self, whole: Whole) -> None:
        """Say how many of the list are new, beside what is wanted, and how many seats are left."""
        new, old = mix([one.client_id in whole.fresh for one in whole.people])
        share = gathering_rules().fresh_share
        parts = []
        if new + old:
            parts.append(
                self.tr("New {new} : known {old}; {share}:{rest} is wanted").format(
                    new=new, old=old, share=share // 10, rest=(_WHOLE - share) // 10
                )
            )
        one = whole.gathering
        if one.capacity:
            coming = sum(row.standing not in ("no", "missed") for row in whole.people)
            parts.append(self.tr("{taken} of {seats} seats").format(taken=coming, seats=one.capacity))
        parts.append(
            self.tr("Space came, I invite, Y M N reply, R rows of the sheet, W somebody else, G gift, Enter card")
        )
        self.hint.setText(" · ".join(parts))
