"""The parts of the card's overview: what a section is, how to reach the client, what to know before calling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.view import CardView
from ui.context import Context
from ui.field_names import field_name
from ui.widgets.basics import SectionHeader, label, line, tool_button
from ui.wording import ADDRESS_NAMES, HIDDEN, Wording
from workbench.domain import masking
from workbench.domain.clients import ContactWay
from workbench.readmodels.lists import CardRow
from workbench.services.rules import reason_text

_LABEL_WIDTH = 88
_SMALL_BUTTON = QSize(24, 22)


class Section(QWidget):
    """A heading with rows below it that are made anew for every client."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = Wording(context)
        self.head = SectionHeader("")
        #: The line above, which comes and goes with the section.
        self.rule = line()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addLayout(self.rows)

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Show a client; `full` shows numbers unmasked. Overridden where more than the records is shown."""
        self.show_card(view.card, full=full)

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Show what is recorded of a client. Overridden."""

    def show_whole(self, shown: bool) -> None:
        """Show the section with the line above it, or neither."""
        self.setVisible(shown)
        self.rule.setVisible(shown)

    def clear(self) -> None:
        """Take all rows away."""
        while (item := self.rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def add_pair(self, name: str, value: str, *, tone: str = "", buttons: Sequence[QWidget] = ()) -> None:
        """Add a line of a name and a value that can be selected and copied."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        head = label(name, "muted", wrap=True)
        head.setFixedWidth(_LABEL_WIDTH)
        body = label(value, wrap=True, selectable=True)
        body.setAccessibleName(f"{name}: {value}")
        if tone:
            body.setProperty("tone", tone)
        row.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(body, 1, Qt.AlignmentFlag.AlignTop)
        for widget in buttons:
            widget.setFixedSize(_SMALL_BUTTON)
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(made)

    def add_nothing(self, sentence: str) -> None:
        """Say that there is nothing."""
        self.rows.addWidget(label(sentence, "muted", wrap=True))


class ReachSection(Section):
    """Contact ways, masked until asked; address, employer, best time, consent.

    Signals:
        reveal_asked: the numbers are wanted in full.
        add_asked: another way is to be added.
        way_chosen: something is to be done with a way: its action (copy, prefer, remove) and the way.
    """

    reveal_asked = Signal()
    add_asked = Signal()
    way_chosen = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._eye = tool_button("eye", self.tr("Show numbers in full"), self.reveal_asked.emit)
        self.head.add_action(self._eye)
        self.head.add_action(tool_button("add", self.tr("Add a contact way"), self.add_asked.emit))

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        self.clear()
        self.head.set_title(self.tr("Contact"))
        self._eye.setIcon(theme.icon("eye-off" if full else "eye", "accent" if full else "muted"))
        self._eye.setEnabled(not self.words.private)
        for way in card.ways:
            self._add_way(way, full=full)
        if not card.ways:
            self.add_nothing(self.tr("No way to reach the client is known."))
        client, texts = card.client, self.context.texts
        for address in card.addresses:
            said = HIDDEN if self.words.private else address.text
            self.add_pair(self.words.of("Ways", ADDRESS_NAMES, address.kind), said)
        for name, value in (
            ("employer", client.employer),
            ("job", client.job),
            ("preferred_time", client.preferred_time),
        ):
            if value:
                self.add_pair(field_name(texts, name), value)
        self._add_consent(card)

    def _add_way(self, way: ContactWay, *, full: bool) -> None:
        value = way.value if full else HIDDEN if self.words.private else masking.contact(way.kind, way.value)
        name = self.words.way(way.kind)
        if way.preferred:
            name = f"{name} ★"
        choose: Callable[[str], None] = lambda action: self.way_chosen.emit(action, way)  # noqa: E731 - one line, used thrice
        buttons = [tool_button("copy", self.tr("Copy what is shown"), partial(choose, "copy"))]
        if not way.preferred:
            buttons.append(tool_button("star", self.tr("Use this one first"), partial(choose, "prefer")))
        buttons.append(tool_button("close", self.tr("Remove"), partial(choose, "remove")))
        masked = self.tr("{number}  (masked in the file)").format(number=value) if way.masked and full else value
        self.add_pair(name, masked, buttons=buttons)

    def _add_consent(self, card: CardRow) -> None:
        consent = card.client.consent_messages
        said = {
            True: self.tr("agreed to messages"),
            False: self.tr("refused messages"),
            None: self.tr("not recorded; call instead of writing"),
        }[consent]
        tone = "warning" if consent is None else "danger" if consent is False else ""
        self.add_pair(self.tr("Messages"), said, tone=tone)


class NotesSection(Section):
    """What to know before calling: taboos first, then preferences, form of address, remark.

    Signals:
        edit_asked: these notes are to be edited.
    """

    edit_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head.add_action(tool_button("edit", self.tr("Edit notes"), self.edit_asked.emit))

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        del full
        self.clear()
        self.head.set_title(self.tr("Good to know"))
        client, texts = card.client, self.context.texts
        notes = (("taboo", client.taboo), ("preference", client.preference), ("salutation", client.salutation))
        for name, value in (*notes, ("remark", client.remark)):
            if value:
                self.add_pair(field_name(texts, name), value, tone="danger" if name == "taboo" else "")
        gaps = [duty for duty in card.duties if duty.kind == "profile" and duty.state in ("due", "overdue")]
        for duty in gaps[:1]:
            self.add_pair(self.tr("Ask for"), reason_text(duty.reason, texts))
        if not self.rows.count():
            self.add_nothing(self.tr("Nothing noted yet."))


def stacked(widgets: Sequence[QWidget]) -> QWidget:
    """Return parts of the card below each other, sections with a line between them."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, theme.SPACE["m"], theme.SPACE["s"], theme.SPACE["s"])
    column.setSpacing(theme.SPACE["m"])
    for place, widget in enumerate(widgets):
        if place and isinstance(widget, Section):
            column.addWidget(widget.rule)
        column.addWidget(widget)
    column.addStretch(1)
    return made
