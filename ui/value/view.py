"""What the value views share: what they show, how they say it, and the list of clients that a figure opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.wording import Wording
from workbench.domain.segments import SegmentCheck
from workbench.domain.shares import hundredths, percent_text
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.value.composition import Composition
from workbench.domain.value.conditions import Ladder, Placed
from workbench.readmodels.lists import ListedClient
from workbench.services.marking import mark_kinds
from workbench.services.rules import localised
from workbench.services.valuing import ValueBook, ValueLine
from workbench.texts import Texts

_SAID_BY_HAND = QT_TRANSLATE_NOOP("Value", "said by the manager: {note}")


#: Pixels beside a table for the bar that scrolls it.
SCROLLER = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that the views are about: the book on a day, its parts, areas and groups of clients."""

    book: ValueBook
    compositions: Mapping[str, Composition]
    areas: Mapping[bytes, str]
    checks: Sequence[SegmentCheck] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A figure's clients: its title, its lines, and why each of them is there; asked in another thread."""

    title: str
    lines: Sequence[ValueLine]
    why: Callable[[ValueLine], str] = lambda _line: ""
    value: Callable[[ValueLine], int | None] | None = None
    other: Callable[[ValueLine], int | None] | None = None
    code: Callable[[ValueLine], str] = lambda _line: ""

    def rows(self, by: str) -> list[ListedClient]:
        """Return the lines as the panel lists them, those with the most value first."""
        value = self.value or (lambda line: worth(line, by))
        found = [self._row(line, value(line)) for line in self.lines]
        found.sort(key=lambda row: -(row.value_fen or 0))
        return found

    def _row(self, line: ValueLine, value: int | None) -> ListedClient:
        facts, why = line.facts, self.why(line)
        return ListedClient(
            facts.client_id,
            facts.client_no,
            facts.name,
            facts.tier,
            facts.band,
            value,
            self.other(line) if self.other else None,
            facts.last_contact,
            self.code(line),
            # It is said in the language of now already.
            ("Value", why, {}) if why else None,
        )


def worth(line: ValueLine, by: str) -> int | None:
    """Return what the views go by: assets or contribution, in fen."""
    return line.contribution_fen if by == "contribution" else line.facts.aum_fen


def mark_name(texts: Texts, kind: str, code: str | None) -> str:
    """Return what a word of a kind of mark is called."""
    return texts.named(mark_kinds()[kind].named(code)) if code else texts.tr("Value", "none")


def why_placed(texts: Texts, ladder: Ladder, line: ValueLine, placed: Placed) -> str:
    """Return why a client stands where it does: the manager's word, or the conditions that hold."""
    if placed.mark is not None:
        return texts.tr("Value", _SAID_BY_HAND, note=placed.mark.note or "–")
    reasons = ladder.why(line.figures, placed.line)
    said = (texts.tr(one.context, one.text, **localised(one.values, texts)) for one in reasons)
    return ("；" if texts.language == "zh_CN" else "; ").join(said)


class ValueView(QWidget):
    """One view of the book; subclasses show it and say which clients a figure counts.

    Signals:
        asked: a figure was chosen; carries its `Listing`.
        forgot: no figure is chosen any more.
    """

    asked = Signal(object)
    forgot = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = Wording(context)
        self.shown: Shown | None = None
        self.key: object = None

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint: a table in an area that scrolls down must not be cut on its right."""
        return super().minimumSizeHint().expandedTo(QSize(self.least_width(), 0))

    def least_width(self) -> int:
        """Return the pixels that the widest table of the view needs; overridden."""
        return 0

    def show_book(self, shown: Shown) -> None:
        """Show other figures; the clients of the figure chosen before follow."""
        self.shown = shown
        self.fill()
        if self.key is not None:
            self.ask(self.key)

    def fill(self) -> None:
        """Show the figures of now in the language of now; overridden."""

    def ask(self, key: object) -> None:
        """List the clients of a figure by its key."""
        self.key = key
        listing = self.listing(key) if self.shown is not None else None
        if listing is not None:
            self.asked.emit(listing)

    def listing(self, key: object) -> Listing | None:
        """Return the clients of a figure; overridden."""
        del key
        return None

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        if self.shown is not None:
            self.fill()

    @property
    def lines(self) -> Sequence[ValueLine]:
        return self.shown.book.lines if self.shown is not None else ()

    def share_of(
        self, whole: int, value: Callable[[ValueLine], int | None] | None = None
    ) -> Callable[[ValueLine], str]:
        """Return what says which share of a whole in fen a client holds; safe in another thread."""
        by = self.shown.book.by if self.shown is not None else ""
        said = self.tr("{share} of all")

        def why(line: ValueLine) -> str:
            held = value(line) if value else worth(line, by)
            return said.format(share=percent_text(hundredths(max(0, held or 0), whole))) if whole > 0 else ""

        return why
