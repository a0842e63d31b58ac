"""The client's file: every other fact, group by group, each group with its pen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.card.fields import GROUPS, Group
from ui.card.sections import Section
from ui.context import Context
from ui.field_names import field_name
from ui.widgets.basics import tool_button
from ui.wording import HIDDEN
from workbench.domain import masking
from workbench.domain.clients import Client
from workbench.readmodels.lists import CardRow

_FLAGS = ("no_contact", "important", "public_official")


class FileTab(QWidget):
    """Facts that the overview leaves out.

    Signals:
        edit_asked: a group is to be edited; carries its code.
    """

    edit_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = [_GroupSection(context, group) for group in GROUPS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], theme.SPACE["s"], 0)
        column.setSpacing(theme.SPACE["l"])
        for section in self._sections:
            section.head.add_action(
                tool_button("edit", self.tr("Edit"), partial(self.edit_asked.emit, section.group.code))
            )
            column.addWidget(section)
        column.addStretch(1)

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Show a client."""
        for section in self._sections:
            section.show_card(card, full=full)


class _GroupSection(Section):
    def __init__(self, context: Context, group: Group) -> None:
        super().__init__(context)
        self.group = group

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        self.clear()
        texts = self.context.texts
        self.head.set_title(texts.tr("Groups", self.group.title))
        empty = []
        for spec in self.group.fields:
            value = self._said(card, spec.name, full=full)
            if value:
                self.add_pair(field_name(texts, spec.name), value)
            elif spec.name not in _FLAGS:
                empty.append(field_name(texts, spec.name))
        if empty:
            mark = "、" if texts.language == "zh_CN" else ", "
            self.add_nothing(self.tr("Not recorded: {fields}").format(fields=mark.join(empty)))

    def _said(self, card: CardRow, name: str, *, full: bool) -> str:
        client, words = card.client, self.words
        if name in ("address", "work_address", "mobile"):
            return self._reached(card, name, full=full)
        if name == "id_no":
            return self._document(client, full=full)
        if name == "birthday":
            return words.birthday(client.birthday)
        value = getattr(client, name, None)
        if isinstance(value, tuple):
            return "、".join(value)
        if isinstance(value, bool):
            return self.tr("yes") if value else "" if name in _FLAGS else self.tr("no")
        choices = next((spec.choices for spec in self.group.fields if spec.name == name), None)
        if choices and isinstance(value, str):
            return words.of("Choices", choices, value)
        return "" if value is None else str(value)

    def _reached(self, card: CardRow, name: str, *, full: bool) -> str:
        if name == "mobile":
            number = next((way.value for way in card.ways if way.kind == "mobile"), "")
            return number if full else self.words.phone(number)
        kind = "home" if name == "address" else "work"
        text = next((address.text for address in card.addresses if address.kind == kind), "")
        return HIDDEN if text and self.words.private else text

    def _document(self, client: Client, *, full: bool) -> str:
        if client.id_flag == "spoilt":
            return self.tr("spoilt by the file it came from")
        number = client.id_no or ""
        if not number:
            return ""
        said = number if full else HIDDEN if self.words.private else masking.identity(number)
        return self.tr("{number} (check digit is wrong)").format(number=said) if client.id_flag == "bad-check" else said
