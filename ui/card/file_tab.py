"""The client's file: every other fact, group by group, each with its pen and with when it was verified, by what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.card.fields import GROUPS, Group
from ui.card.sections import Section
from ui.card.verify_dialog import said_state
from ui.card.view import CardView
from ui.context import Context
from ui.field_names import field_name
from ui.widgets.basics import label, tool_button
from ui.wording import ADDRESS_NAMES, HIDDEN
from workbench.domain import masking
from workbench.domain.clients import Address, Client
from workbench.domain.verification import PartState
from workbench.readmodels.lists import CardRow
from workbench.services.places import parts_of

_FLAGS = ("no_contact", "important", "public_official")
#: Shown by the lines of addresses and by the contact ways of the overview.
_APART = ("mobile", "address", "work_address")


class FileTab(QWidget):
    """Facts that the overview leaves out.

    Signals:
        edit_asked: a group is to be edited; carries its code.
        verify_asked: a part was verified; carries its code.
        address_asked: an address is to be edited (an `Address`) or added (None).
        reveal_asked: the numbers are wanted in full.
    """

    edit_asked = Signal(str)
    verify_asked = Signal(str)
    address_asked = Signal(object)
    reveal_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: tuple[CardView, bool] | None = None
        self._full = False
        self._sections = [_GroupSection(context, group) for group in GROUPS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], theme.SPACE["s"], 0)
        column.setSpacing(theme.SPACE["l"])
        for section in self._sections:
            code, name = section.group.code, context.texts.tr("Groups", section.group.title)
            if code in ("who", "reach"):
                eye = tool_button("eye", self.tr("Show numbers in full"), self.reveal_asked.emit)
                section.take_eye(eye)
            if code == "reach":
                add = tool_button("add", self.tr("Add an address"), partial(self.address_asked.emit, None))
                section.head.add_action(add)
            verified = self.tr("{part}: verified").format(part=name)
            section.head.add_action(tool_button("shield", verified, partial(self.verify_asked.emit, code)))
            edit = self.tr("Edit: {part}").format(part=name)
            section.head.add_action(tool_button("edit", edit, partial(self.edit_asked.emit, code)))
            section.address_asked.connect(self.address_asked)
            column.addWidget(section)
        column.addStretch(1)

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Show a client; while another tab is in front, when this one comes to the front.

        Numbers that stood here in full never wait to be hidden.
        """
        self._waiting = (view, full)
        if self.isVisible() or self._full:
            self._show_waiting()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        super().showEvent(event)
        self._show_waiting()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            (view, self._full), self._waiting = self._waiting, None
            for section in self._sections:
                section.show_view(view, full=self._full)


class _GroupSection(Section):
    """One group of fields.

    Signals:
        address_asked: an address is to be edited.
    """

    address_asked = Signal(object)

    def __init__(self, context: Context, group: Group) -> None:
        super().__init__(context)
        self.group = group
        self._eye: QWidget | None = None

    def take_eye(self, eye: QWidget) -> None:
        """Put the button that shows numbers in full into the heading."""
        self._eye = eye
        self.head.add_action(eye)

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Override Section.show_view."""
        self.show_card(view.card, full=full)
        state = next((one for one in view.parts if one.part.code == self.group.code), None)
        if state is not None:
            self.rows.addWidget(self._stamp(state))

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        self.clear()
        texts = self.context.texts
        self.head.set_title(texts.tr("Groups", self.group.title))
        if self._eye is not None:
            self._eye.setEnabled(not self.words.private)
        empty = []
        if self.group.code == "reach":
            self._add_addresses(card, full=full)
        for spec in self.group.fields:
            if spec.name in _APART:
                continue
            value = self._said(card, spec.name, full=full)
            if value:
                self.add_pair(field_name(texts, spec.name), value)
            elif spec.name not in _FLAGS:
                empty.append(field_name(texts, spec.name))
        if empty:
            mark = "、" if texts.language == "zh_CN" else ", "
            self.add_nothing(self.tr("Not recorded: {fields}").format(fields=mark.join(empty)))

    def _stamp(self, state: PartState) -> QWidget:
        """Return the line that says when the part was verified and how old that is."""
        said = said_state(self.context, state)
        if state.stale:
            said = self.tr("{state}: ask again").format(state=said)
        made = label(said, "small", wrap=True)
        if state.stale:
            made.setProperty("tone", "warning")
        name = self.context.texts.named(state.part.name)
        made.setAccessibleName(f"{name}: {said}")
        return made

    def _add_addresses(self, card: CardRow, *, full: bool) -> None:
        """Add each address in its parts, with its pen."""
        for address in card.addresses:
            name = self.words.of("Ways", ADDRESS_NAMES, address.kind)
            pen = tool_button(
                "edit", self.tr("Edit: {part}").format(part=name), partial(self.address_asked.emit, address)
            )
            self.add_pair(name, self._said_address(address, full=full), buttons=[pen])

    def _said_address(self, address: Address, *, full: bool) -> str:
        if self.words.private:
            return HIDDEN
        parts = parts_of(address)
        said = [self.words.address(part, full=full) for part in (parts.region, parts.district, parts.street)]
        whole = " · ".join(part for part in said if part)
        return f"{whole} ({address.postcode})" if address.postcode else whole

    def _said(self, card: CardRow, name: str, *, full: bool) -> str:
        client, words = card.client, self.words
        if name == "id_no":
            return self._document(client, full=full)
        if name == "birthday":
            return words.birthday(client.birthday)
        if name == "household":
            return HIDDEN if card.household and words.private else card.household
        value = getattr(client, name, None)
        if isinstance(value, tuple):
            return self.context.texts.listed(value)
        if isinstance(value, bool):
            return self.tr("yes") if value else "" if name in _FLAGS else self.tr("no")
        choices = next((spec.choices for spec in self.group.fields if spec.name == name), None)
        if choices and isinstance(value, str):
            return words.of("Choices", choices, value)
        return "" if value is None else str(value)

    def _document(self, client: Client, *, full: bool) -> str:
        if client.id_flag == "spoilt":
            return self.tr("spoilt by the file it came from")
        number = client.id_no or ""
        if not number:
            return ""
        said = number if full else HIDDEN if self.words.private else masking.identity(number)
        return self.tr("{number} (check digit is wrong)").format(number=said) if client.id_flag == "bad-check" else said
