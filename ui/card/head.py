"""The head of the card: who it is, tier and flags, birthday and risk, and the three things one does most."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.card.sections import ASKED
from ui.card.stepper import Stepper
from ui.card.tag_strip import TagStrip
from ui.card.view import CardView
from ui.context import Context
from ui.models.columns import Chip
from ui.widgets.basics import button, label, tool_button
from ui.widgets.flow import FlowRow, emptied
from ui.wording import Wording
from workbench.domain.birthdays import NextBirthdays
from workbench.domain.suitability import is_elderly
from workbench.services.verifying import profile_rules
from workbench.services.watching import CODES


class CardHead(QWidget):
    """Stays on top while the card below it scrolls.

    Signals:
        asked: an action is wanted: log, plan, report, edit, why, loss, history, print, delete, copy, ask, verify …
        gap_chosen: one of what to ask next is to be filled in; carries its place.
    """

    asked = Signal(str)
    gap_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._name = label("", "headline", selectable=True)
        self._who = label("", "muted")
        self._tags = TagStrip(context)
        self._file = FlowRow(gap=8)
        self._low = False
        self._build()

    def show_view(self, view: CardView) -> None:
        """Show a client."""
        client = view.card.client
        self._name.setText(client.name)
        age = self._words.age(client.birth)
        gender = {"M": self.tr("Mr"), "F": self.tr("Ms")}.get(client.gender or "", "")
        years = self.tr("{count} years").format(count=age) if age is not None else ""
        number = "" if self._words.private else client.client_no or ""
        self._who.setText(" · ".join(part for part in (gender, years, number) if part))
        self._tags.show_client(client.id, self._made_chips(view))
        self._show_file(view)
        self._show_lines()

    def set_low(self, low: bool) -> None:
        """On a low screen only the chips and the actions stay: what is below needs the room, and says it as well."""
        if low != self._low:
            self._low = low
            self._show_lines()

    def _show_lines(self) -> None:
        self._tags.set_bare(self._low)
        self._file.setVisible(self._file.flow.count() > 0 and not self._low)

    def _build(self) -> None:
        self.stepper = Stepper()
        close = tool_button("close", self.tr("Close the card"), lambda: self.asked.emit("close"), "Esc")
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self._name)
        # A long name of a company needs the room: what stands behind it may be cut.
        self._who.setMinimumWidth(1)
        self._more = tool_button("more", self.tr("More"), self._open_menu)
        self._more.setAccessibleName(self.tr("More about this client"))
        top.addWidget(self._who, 1, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(theme.SPACE["xs"])
        for action, kind, icon, text, key in (
            ("log", "primary", "phone", self.tr("Record"), "F4"),
            ("plan", "", "calendar", self.tr("Plan"), "F6"),
            ("edit", "", "edit", self.tr("Edit"), "F2"),
        ):
            made = button(text, kind, icon, lambda action=action: self.asked.emit(action))  # type: ignore[misc]  # bound early
            made.setToolTip(f"{text}  {key}")
            actions.addWidget(made)
        actions.addStretch(1)
        actions.addWidget(self.stepper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(top)
        column.addWidget(self._tags)
        column.addWidget(self._file)
        column.addLayout(actions)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, icon, text in (
            ("report", "visit", self.tr("Visit report…  Shift+F4")),
            ("verify", "shield", self.tr("Verified today…  F9")),
            ("copy", "copy", self.tr("Copy name and masked phone")),
            ("why", "star", self.tr("Why this tier…")),
            ("mark", "star", self.tr("Ownership, competitors, class…")),
            ("loss", "loss", self.tr("Reason of loss…")),
            ("history", "history", self.tr("History of this client")),
            ("print", "print", self.tr("Print the card")),
            ("delete", "delete", self.tr("Delete the client")),
        ):
            entry = menu.addAction(theme.icon(icon, "muted"), text)
            entry.triggered.connect(lambda _checked=False, action=action: self.asked.emit(action))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _said(self, view: CardView) -> list[str]:
        words, client = self._words, view.card.client
        parts = []
        if client.birthday is not None:
            day = NextBirthdays(self._context.today, self._context.rules.almanac.lunar).of(client.birthday)
            said = self.tr("Birthday {day}").format(day=words.birthday(client.birthday))
            parts.append(
                self.tr("{birthday} (next {day})").format(birthday=said, day=words.near_day(day)) if day else said
            )
        if client.reading:
            parts.append(self.tr("read {reading}").format(reading=client.reading))
        if view.card.household and not words.private:
            parts.append(self.tr("Household {name}").format(name=view.card.household))
        if view.backup:
            parts.append(self.tr("stand-in (B) {name}").format(name=view.backup))
        return parts

    def _show_file(self, view: CardView) -> None:
        """Say the birthday and its like, how complete the file is, what to ask next, and which parts are stale.

        What is missing or stale opens where it is mended.
        """
        emptied(self._file.flow)
        for said in self._said(view):
            self._file.flow.addWidget(label(said, "muted"))
        complete, named = view.complete, self._context.texts.named
        if complete.required and view.card.client.deceased_on is None:
            self._file.flow.addWidget(label(self.tr("File {percent}%").format(percent=complete.percent), "muted"))
            for place, gap in enumerate(complete.gaps[:ASKED]):
                said = self.tr("Ask for {field}").format(field=named(gap.name))
                self._add_link(self.tr("+ {field}").format(field=named(gap.name)), said, "" if place else "F3").connect(
                    partial(self._choose_gap, place)
                )
            stale = [named(state.part.name) for state in view.parts if state.stale]
            if stale:
                mark = "、" if self._context.texts.language == "zh_CN" else ", "
                said = self.tr("Stale: {parts}").format(parts=mark.join(stale))
                self._add_link(self.tr("Verify {count}").format(count=len(stale)), said, "F9").connect(
                    partial(self.asked.emit, "verify")
                )
        self._file.fit()

    def _add_link(self, text: str, name: str, key: str) -> SignalInstance:
        made = button(text, "link")
        made.setAccessibleName(name)
        made.setToolTip(f"{name}  {key}".rstrip())
        self._file.flow.addWidget(made)
        clicked: SignalInstance = made.clicked
        return clicked

    def _choose_gap(self, place: int, _checked: bool = False) -> None:
        self.gap_chosen.emit(place)

    def _made_chips(self, view: CardView) -> list[Chip]:
        words, card, client, tier = self._words, view.card, view.card.client, view.tier
        chips = words.tier_chips(card.tier)
        if tier.misses and tier.limit > 1:
            said = self.tr("Missed {count}/{limit}")
            chips.append(Chip(said.format(count=tier.misses, limit=tier.limit), "warning"))
        if tier.watch is not None:
            chips.append(Chip(self.tr("Watched"), "warning"))
        if view.loss is not None:
            code = "recovered" if view.loss.recovered else view.loss.code
            chips.append(Chip(words.of("Watch", CODES, code), "success" if view.loss.recovered else "danger"))
        if card.band:
            chips.append(Chip(self.tr("Band {name}").format(name=words.band(card.band)), "neutral"))
        if client.risk:
            until = words.day(client.risk_until)
            ended = client.risk_until is not None and client.risk_until < self._context.today
            sentence = self.tr("{risk} expired {day}") if ended else self.tr("{risk} until {day}")
            said = sentence.format(risk=client.risk, day=until) if until else client.risk
            chips.append(Chip(said, words.risk_tone(client.risk_until) or "info"))
        if is_elderly(client, profile_rules().suitability, self._context.today):
            chips.append(Chip(self.tr("{age}+").format(age=profile_rules().suitability.elderly), "warning"))
        flags = {
            "prospect": client.status == "prospect",
            "important": client.important,
            "no_contact": client.no_contact,
            "mourning": client.mourning_until is not None and client.mourning_until >= self._context.today,
            "deceased": client.deceased_on is not None,
            "public_official": client.public_official,
        }
        return chips + [words.flag(code) for code, on in flags.items() if on]
