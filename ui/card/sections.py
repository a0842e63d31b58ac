"""The parts of the card's overview: what a section is, how to reach the client, what to know before calling."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.card.view import CardView
from ui.context import Context
from ui.field_names import field_name
from ui.widgets.basics import SectionHeader, button, label, line, tool_button
from ui.widgets.flow import FlowLayout
from ui.wording import ADDRESS_NAMES, HIDDEN, Wording
from workbench.domain import masking
from workbench.domain.clients import ContactWay
from workbench.domain.profile import Element
from workbench.domain.ways import MESSAGE_KINDS, consent_of
from workbench.readmodels.lists import CardRow

_LABEL_WIDTH = 88
_SMALL_BUTTON = QSize(24, 22)
#: How many gaps are asked for at once.
ASKED = 3


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
    """Contact ways, masked until asked, each with its own menu; addresses, best time, consent.

    Signals:
        reveal_asked: the numbers are wanted in full.
        add_asked: another way is to be added.
        way_chosen: something is to be done with a way: its action (copy, edit, prefer, up, down, remove) and the way.
        address_asked: an address is to be edited.
    """

    reveal_asked = Signal()
    add_asked = Signal()
    way_chosen = Signal(str, object)
    address_asked = Signal(object)

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
        for place, way in enumerate(card.ways):
            self._add_way(card, place, way, full=full)
        if not card.ways:
            self.add_nothing(self.tr("No way to reach the client is known."))
        client, texts = card.client, self.context.texts
        for address in card.addresses:
            name = self.words.of("Ways", ADDRESS_NAMES, address.kind)
            pen = tool_button(
                "edit", self.tr("Edit: {part}").format(part=name), partial(self.address_asked.emit, address)
            )
            said = HIDDEN if self.words.private else self.words.address(address.text, full=full)
            self.add_pair(name, said, buttons=[pen])
        for field in ("employer", "job", "preferred_time"):
            if value := getattr(client, field):
                self.add_pair(field_name(texts, field), value)
        self._add_consent(card)

    def _add_way(self, card: CardRow, place: int, way: ContactWay, *, full: bool) -> None:
        value = way.value if full else HIDDEN if self.words.private else masking.contact(way.kind, way.value)
        name = self.words.way(way.kind)
        if way.preferred:
            name = f"{name} ★"
        shown = self.tr("{number}  (masked in the file)").format(number=value) if way.masked and full else value
        said = " · ".join(part for part in (shown, *self._details(card, way)) if part)
        choose = partial(self.way_chosen.emit, "copy", way)
        more = tool_button("more", self.tr("{way}: more").format(way=name))
        more.setAccessibleName(self.tr("{way}: more").format(way=f"{name} {value}"))
        more.clicked.connect(partial(self._open_menu, more, way, place, len(card.ways)))
        tone = "warning" if consent_of(card.client, way) is False and way.kind in MESSAGE_KINDS else ""
        copy = tool_button("copy", self.tr("Copy the number"), choose)
        copy.setAccessibleName(self.tr("Copy the number: {way}").format(way=f"{name} {value}"))
        self.add_pair(name, said, tone=tone, buttons=[copy, more])

    def _details(self, card: CardRow, way: ContactWay) -> list[str]:
        """Return what is said of a way: when to use it, the client's word on messages, a note."""
        consent = ""
        if way.consent is False and way.kind in MESSAGE_KINDS:
            consent = self.tr("no messages here")
        elif way.consent is False:
            consent = self.tr("better not this one")
        elif way.consent and not card.client.consent_messages:
            consent = self.tr("messages agreed here")
        return [way.time or "", consent, way.note or ""]

    def _open_menu(self, button: QWidget, way: ContactWay, place: int, count: int) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, icon, text, offered in (
            ("edit", "edit", self.tr("Edit…"), True),
            ("prefer", "star", self.tr("Use this one first"), not way.preferred),
            ("up", "chevron-up", self.tr("Move up"), place > 0),
            ("down", "chevron-down", self.tr("Move down"), place < count - 1),
            ("remove", "close", self.tr("Remove"), True),
        ):
            if offered:
                entry = menu.addAction(theme.icon(icon, "muted"), text)
                entry.triggered.connect(partial(self._choose, action, way))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _choose(self, action: str, way: ContactWay, _checked: bool = False) -> None:
        self.way_chosen.emit(action, way)

    def _add_consent(self, card: CardRow) -> None:
        consent = card.client.consent_messages
        said = {
            True: self.tr("agreed to messages"),
            False: self.tr("refused messages"),
            None: self.tr("not recorded; call instead of writing"),
        }[consent]
        tone = "warning" if consent is None else "danger" if consent is False else ""
        self.add_pair(self.tr("Messages"), said, tone=tone)


class AskLine(QWidget):
    """What is most useful to ask next, each as a button that opens the field for it."""

    def __init__(self, context: Context, gaps: Sequence[Element], chosen: SignalInstance, head: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        name = label(head, "muted", wrap=True)
        name.setFixedWidth(_LABEL_WIDTH)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        asked = QWidget()
        flow = FlowLayout(asked, gap=12)
        for place, gap in enumerate(gaps):
            made = button(context.texts.named(gap.name), "link", clicked=partial(chosen.emit, place))
            made.setAccessibleName(f"{head}: {context.texts.named(gap.name)}")
            flow.addWidget(made)
        row.addWidget(asked, 1)


class NotesSection(Section):
    """What to know before calling: taboos first, then preferences, form of address, remark, and what to ask next.

    Signals:
        edit_asked: these notes are to be edited.
        gap_chosen: what is missing was told; carries the gap's place among what to ask.
    """

    edit_asked = Signal()
    gap_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head.add_action(tool_button("edit", self.tr("Edit notes"), self.edit_asked.emit))

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Override Section.show_view."""
        self.show_card(view.card, full=full)
        gaps = view.complete.gaps[:ASKED]
        if gaps and view.card.client.deceased_on is None:
            self.rows.addWidget(AskLine(self.context, gaps, self.gap_chosen, self.tr("Ask for")))

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
