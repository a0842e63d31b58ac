"""Plans a gift for one client or several, or changes a planned one; what speaks against it is said while one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.gifts.words import TONES, GiftWords, read_yuan, typed
from ui.pursuits.client_field import client_field
from ui.pursuits.fields import beside, line
from ui.tasks import Latest
from ui.widgets.basics import inset, label
from ui.widgets.pick_field import PickItem
from ui.wordcheck.field import Watched
from workbench.domain.changes import Changes
from workbench.domain.entitlements import EntitlementState
from workbench.domain.giftchecks import Finding
from workbench.domain.gifts import Gift, StockLine, YearUse
from workbench.services.entitlements import entitlements
from workbench.services.giftchecking import Checker, GiftWish, cupboard
from workbench.services.giftproposals import suitable
from workbench.services.gifts import plan_gifts, set_gift

#: Milliseconds after the last key before what is wished is checked.
_PAUSE = 150
_MOST = 999
#: The choice of a thing that is only named.
_NAMED = "named"


class Offered(NamedTuple):
    """What the form offers: the cupboard, what suits best, the entitlements of a single client, who approved lately."""

    lines: Sequence[StockLine]
    suits: Sequence[bytes]
    entitlements: Sequence[EntitlementState]
    approvers: Sequence[str]


class Judged(NamedTuple):
    """What is said of a wish: by client what speaks against it, and what is left of the year of a single one."""

    found: Sequence[tuple[str, Sequence[Finding]]]
    year: YearUse | None


class GiftDialog(FormDialog):
    """A thing, what for, when; the reason to give it all the same appears when something warns.

    Signals:
        saved: the gifts are planned or changed, and the dialog has closed; carries the ids.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: Context,
        clients: Sequence[tuple[bytes, str]] = (),
        parent: QWidget | None = None,
        *,
        known: Gift | None = None,
        purpose: str = "contribution",
        item: bytes | None = None,
    ) -> None:
        """Make the form.

        Args:
            clients: (id, name) of whom it is for; none lets one look for a client.
            known: the planned gift that is changed.
            purpose, item: what a new one begins with.
        """
        super().__init__(context, "", "", parent)
        self._clients, self._known, self._wanted = list(clients), known, item
        self._words, self._latest, self._lines = GiftWords(context), Latest(), dict[str, StockLine]()
        self.setWindowTitle(self.tr("Change the gift") if known else self.tr("Plan a gift"))
        self.accept_button.setText(self.tr("Save") if known else self.tr("Plan"))
        self.who = client_field(context, self.tr("Client: name, reading or number"))
        self.who.picked.connect(self._on_who)
        self.purpose = CodeBox(self.tr("What for"), self._words.purposes())
        self.item = CodeBox(self.tr("Gift"), {_NAMED: self.tr("something else, named below")})
        self.item.setMaxVisibleItems(16)
        self.name = line(self.tr("Name of the gift"), self.tr("what it is"))
        self.count = inset(QSpinBox())
        self.count.setRange(1, _MOST)
        self.count.setAccessibleName(self.tr("Pieces"))
        self.value = line(self.tr("Value"), self.tr("of all pieces, in CNY"))
        self.on = DayEdit(self.tr("Day"), context.today)
        self.approver = line(self.tr("Approved by"), self.tr("empty: approved later"))
        self.entitlement = CodeBox(self.tr("Entitlement"), {"": self.tr("none")})
        self.note = line(self.tr("Note"))
        self.said = label("", wrap=True)
        self.despite = line(self.tr("Give it all the same because"), self.tr("the reason stays in the ledger"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._check)
        self._lay()
        self._on_privacy(context.private)
        self._fill(purpose)
        self._connect()
        self._ask()

    def _lay(self) -> None:
        names = self.context.texts.listed(name for _client, name in self._clients)
        if len(self._clients) > 1:
            names = self.tr("{count} clients").format(count=len(self._clients))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Client"), label(names, "strong") if self._clients else self.who),
            (self.tr("What for"), self.purpose),
            (self.tr("Gift"), self.item),
            (self.tr("Name"), self.name),
            (self.tr("Pieces"), beside(self.count, self.tr("Value"), self.value)),
            (self.tr("Day"), beside(self.on, self.tr("Approved by"), self.approver)),
            (self.tr("Entitlement"), self.entitlement),
            (self.tr("Note"), Watched(self.note, self.context)),
            ("", self.said),
            (self.tr("All the same"), self.despite),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        self.form.setRowVisible(self.despite, False)
        self.form.setRowVisible(self.entitlement, False)
        if self._known is not None:
            # Who approved stays; another thing asks for it again.
            self.approver.setEnabled(False)

    def _fill(self, purpose: str) -> None:
        known = self._known
        self.purpose.choose(known.purpose if known else purpose)
        self.on.set_day(known.on if known else self.context.today)
        if known is not None:
            self.count.setValue(known.count)
            self.name.setText("" if known.item_id else known.item)
            self.value.setText(typed(known.value_fen))
            self.approver.setText(known.approver)
            self.note.setText(known.note)
            self.despite.setText(known.despite)
            self._wanted = known.item_id
        (self.item if self._clients else self.who).setFocus()

    def _on_privacy(self, private: bool) -> None:
        """Hide the sum: over the card of the client at the desk the form itself stays."""
        self.value.setEchoMode(QLineEdit.EchoMode.Password if private else QLineEdit.EchoMode.Normal)

    def _connect(self) -> None:
        self.context.privacy_changed.connect(self._on_privacy)
        self.item.currentIndexChanged.connect(self._on_item)
        self.purpose.currentIndexChanged.connect(self._pause.start)
        self.count.valueChanged.connect(self._on_count)
        for field in (self.name, self.value, self.note):
            field.textEdited.connect(self._pause.start)
        self.on.day_changed.connect(self._pause.start)

    # What is offered.

    def _ask(self) -> None:
        clients, purpose, day = [client for client, _name in self._clients], self.purpose.code(), self.context.today
        rules = self.context.rules

        def read(desk: Any) -> Offered:
            one = clients[0] if len(clients) == 1 else None
            suits = suitable(desk, GiftWish(one, purpose, day)) if one else []
            held = entitlements(desk, rules=rules, client=one, day=day) if one else []
            lines = [each for each in cupboard(desk) if not each.item.retired]
            return Offered(lines, [each.item.id for each in suits], held, desk.gift_book().approvers())

        self._latest.query(self.context.tasks, read, self._show_offered)

    def _show_offered(self, offered: Offered) -> None:
        order = {item: place for place, item in enumerate(offered.suits)}
        lines = sorted(offered.lines, key=lambda one: order.get(one.item.id, len(order)))
        self._lines = {one.item.id.hex(): one for one in lines}
        self.item.blockSignals(True)
        self.item.clear()
        for code, one in self._lines.items():
            mark = self.tr("suits") + " · " if one.item.id in order else ""
            self.item.addItem(f"{mark}{self._words.thing(one)}", code)
        self.item.addItem(self.tr("something else, named below"), _NAMED)
        named = self._known is not None and self._known.item_id is None
        first = _NAMED if named or not lines else next(iter(self._lines))
        wanted = self._wanted.hex() if self._wanted else first
        self.item.choose(wanted if wanted in self._lines else first)
        self.item.blockSignals(False)
        kept = self._known.entitlement if self._known else ""
        for state in offered.entitlements:
            if state.held and state.left != 0:
                self.entitlement.addItem(self.context.texts.named(state.entitlement.name), state.entitlement.code)
        self.entitlement.choose(kept)
        self.form.setRowVisible(self.entitlement, self.entitlement.count() > 1)
        if offered.approvers and not self.approver.text():
            self.approver.setPlaceholderText(self.tr("lately {name}").format(name=offered.approvers[0]))
        self._on_item(keep=self._known is not None)

    def _on_who(self, item: PickItem) -> None:
        if isinstance(item.key, bytes):
            self._clients = [(item.key, item.name)]
            self._ask()

    def _on_item(self, _place: int = 0, *, keep: bool = False) -> None:
        chosen = self._lines.get(self.item.code())
        self.form.setRowVisible(self.name, chosen is None)
        if chosen is not None and not keep:
            self.value.setText(typed(chosen.item.value_fen * self.count.value()))
        self._pause.start()

    def _on_count(self, count: int) -> None:
        chosen = self._lines.get(self.item.code())
        if chosen is not None:
            self.value.setText(typed(chosen.item.value_fen * count))
        self._pause.start()

    # What speaks against it.

    def wishes(self) -> list[GiftWish]:
        """Return what the form asks for, one wish a client.

        Raises:
            ValueError: the day or the value cannot be read.
        """
        day = self.on.day() or self.context.today
        chosen = self._lines.get(self.item.code())
        known = self._known
        return [
            GiftWish(
                client,
                self.purpose.code(),
                day,
                chosen.item.id if chosen else None,
                "" if chosen else self.name.text(),
                "",
                self.count.value(),
                read_yuan(self.value.text()) if self.value.text().strip() or chosen is None else None,
                self.note.text(),
                self.entitlement.code(),
                self.despite.text(),
                known.gathering_id if known else None,
                known.id if known else None,
            )
            for client, _name in self._clients
        ]

    @staticmethod
    def named(wish: GiftWish) -> bool:
        """Tell whether it is said what is given: a thing of the cupboard, or one by its name with its value."""
        return wish.item is not None or (bool(wish.name.strip()) and wish.value_fen is not None)

    def _check(self) -> None:
        try:
            wishes = self.wishes()
        except (ValueError, OverflowError):
            return
        if not wishes or not self.named(wishes[0]):
            self._show_judged(Judged((), None))
            return
        names = dict(self._clients)

        def judge(desk: Any) -> Judged:
            checker = Checker(desk, [one.client for one in wishes], wishes[0].on)
            found = [(names[one.client], checker.findings(one)) for one in wishes]
            year = checker.year_use(wishes[0].client, wishes[0].on.year) if len(wishes) == 1 else None
            return Judged([(name, each) for name, each in found if each], year)

        self._latest.query(self.context.tasks, judge, self._show_judged)

    def _show_judged(self, judged: Judged) -> None:
        words, several = self._words, len(self._clients) > 1
        lines = [
            f"{name}：{words.all_said(found)}" if several else words.all_said(found) for name, found in judged.found
        ]
        worst = min(
            (one.severity for _name, found in judged.found for one in found),
            key=("block", "warn", "hint").index,
            default="",
        )
        if not lines and judged.year is not None:
            left = words.cny(judged.year.left_fen)
            lines = [self.tr("Nothing speaks against it. Left this year: {amount}").format(amount=left)]
        theme.set_property(self.said, "tone", TONES.get(worst, ""))
        self.said.setText("\n".join(lines))
        self.said.setAccessibleName(self.said.text())
        warned = worst in ("block", "warn") and any(
            one.severity == "warn" for _name, found in judged.found for one in found
        )
        self.form.setRowVisible(self.despite, warned)
        self.accept_button.setEnabled(worst != "block" and not self._waiting)

    # Saving.

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self._clients:
            self.show_error(self.tr("Say whom it is for."))
            self.who.setFocus()
            return
        try:
            wishes = self.wishes()
        except (ValueError, OverflowError):
            self.show_error(self.tr("Write the day as 2026-11-25 and the value as a number."))
            return
        context, known = self.context, self._known
        rules, today, approver = context.rules, context.today, self.approver.text()
        made: list[bytes] = []

        def change(desk: Any) -> Changes:
            if known is not None:
                made.append(known.id)
                return set_gift(desk, rules=rules, wish=wishes[0], today=today)
            changes, rows = plan_gifts(desk, rules=rules, wishes=wishes, today=today, approver=approver)
            made.extend(rows)
            return changes

        self.wait()
        context.tasks.change(change, self, lambda _changes: self._on_saved(made), self.refuse)

    def _on_saved(self, made: Sequence[bytes]) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Saved") if self._known else self.tr("Gift planned"), undo=True)
        self.saved.emit(list(made))
