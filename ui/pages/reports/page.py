"""The page 报表: choose a document, say what it is about, look at the real PDF, print or save it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.reports.frozen import FrozenBar
from ui.pages.reports.gallery import Gallery, GalleryItem
from ui.pages.reports.parameters import Asked, Parameters
from ui.roster import Roster
from ui.tasks import Latest
from ui.widgets.basics import label, scrolled
from ui.widgets.curtain import Curtain
from ui.widgets.page import Page
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from db.desk import Desk
    from workbench.reports.catalogue import Document
    from workbench.services.documents import Printing
    from workbench.services.printing import Filled, Printed, Wish

#: Milliseconds of rest before a changed wish is drawn.
_PAUSE = 150
_ICONS: Mapping[str, str] = {
    "visit-plan": "visit",
    "client-card": "client",
    "service-plan": "note",
    "monthly-report": "reports",
    "greeting-list": "greetings",
    "greeting-proof": "check",
    "weekly-meeting": "calendar",
    "quarterly-standard": "check",
    "coverage": "tick-box",
    "watch-list": "eye",
    "maturities": "maturity",
    "movements": "movements",
    "distribution": "sort",
    "opportunities": "opportunities",
    "lead-form": "edit",
    "gift-slip": "gift",
    "gift-ledger": "gift",
    "event-sheet": "gatherings",
    "event-plan": "tick-box",
    "event-invitations": "phone",
    "arrivals": "arrival",
    "week-board": "calendar",
    "month-board": "calendar",
}
_PRINTED_ON_PAPER = "–"

#: Pixels below which the page is low.
_LOW = 480


class ReportsPage(Page):
    """The documents with their preview."""

    icon = "reports"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # QtPdf is heavy and nobody needs it before this page.
        from ui.widgets.pdf_preview import PdfPreview

        self._context = context
        self._documents: Mapping[str, Document] = {}
        self._pending = "visit-plan"
        self._reading, self._drawing = Latest(), Latest()
        self._shown: tuple[Wish, Printed] | None = None
        #: Occasion and year of the run whose forbidden words have a reason, and that reason.
        self._excused = ("", 0, "")
        self._filled: Filled | None = None
        self._stale = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.draw)
        self.gallery = Gallery()
        self.parameters = Parameters(context)
        self.preview = PdfPreview()
        self.frozen = FrozenBar(context)
        self._note = label("", "small", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Reports")

    def activate(self) -> None:
        """Load the documents when first shown; draw again if something changed."""
        Roster.of(self._context).ensure()
        if not self._documents:
            self._context.tasks.compute(lambda _progress: _load_documents(), self._on_documents)
        elif self._stale:
            self._pause.start()

    def open(self, what: object) -> None:
        """Show what another page wishes to print (a `workbench.services.printing.Wish`)."""
        from workbench.services.printing import Wish

        if isinstance(what, Wish):
            self.show_document(
                what.name,
                clients=what.clients,
                day=what.day,
                month=what.month,
                occasion=what.occasion,
                year=what.year,
                window=what.window,
            )
            self._excused = (what.occasion, what.year, what.words_reason)
            self.parameters.set_list(what.list)
            self.parameters.set_check(what.check)
            self.parameters.set_bins(what.edges)
            if what.gathering:
                self.parameters.gathering.choose(what.gathering)
            if what.window and what.name == "movements":
                self.parameters.span.choose(what.window, what.bands, what.from_fen)
            if what.quarter:
                self.parameters.set_quarter(what.quarter)

    def show_document(
        self,
        name: str,
        *,
        clients: Iterable[bytes] = (),
        day: dt.date | None = None,
        month: str = "",
        occasion: str = "",
        year: int = 0,
        window: tuple[dt.date, dt.date] | None = None,
    ) -> None:
        """Choose a document and what it is about; what is not said stays as the fields have it."""
        self._pending = name
        self.parameters.clients.set_clients(clients)
        if day is not None:
            self.parameters.set_day(day)
        if month:
            self.parameters.set_month(month)
        if occasion:
            ahead = (window[1] - self._context.today).days if window else 0
            self.parameters.set_occasion(occasion, year, ahead)
        if self._documents:
            self.gallery.choose(name)

    def draw(self) -> None:
        """Draw what is wished for; what was being drawn before is dropped."""
        if not self._documents or not self.gallery.current():
            return
        self._stale = False
        wish, full = self._wish()
        self._drawing.cancel()
        self._reading.query(self._context.tasks, lambda desk: self._read(desk, wish, full), self._on_read, self._on_bad)

    # How it is built.

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(236)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        self._shelf = scrolled(self.gallery)
        # A gallery that was filled just now knows only later where its cards stand.
        self._shelf.verticalScrollBar().rangeChanged.connect(self._show_card)
        side.addWidget(self._shelf, 1)
        side.addWidget(self._note)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(self.parameters)
        column.addWidget(self.frozen)
        column.addWidget(self.preview, 1)
        # The fields name clients too.
        self._curtain = Curtain(right)
        self._curtain.draw(self._context.private)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["l"])
        row.addWidget(left)
        row.addWidget(self._curtain, 1)
        self.column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: on a low screen the explanations of the documents need the room."""
        super().resizeEvent(event)
        self._note.setVisible(self.height() >= _LOW)

    def _connect(self) -> None:
        self.gallery.chosen.connect(self._on_chosen)
        self.parameters.changed.connect(self._pause.start)
        self.frozen.renewed.connect(self._pause.start)
        self.preview.saved.connect(self._on_saved)
        self.preview.printed.connect(self._on_printed)
        self.preview.failed.connect(self._on_save_failed)
        self._context.privacy_changed.connect(self._curtain.draw)
        self._context.tasks.changed.connect(self._on_changed)
        for keys, run in (
            ("F5", self.draw),
            ("Ctrl+P", self.preview.print_out),
            ("Ctrl+S", self.preview.save_as),
        ):
            QShortcut(QKeySequence(keys), self, lambda run=run: run() if self.isVisible() else None)

    # How it works.

    def _on_documents(self, documents: Sequence[Document]) -> None:
        self._documents = {document.name: document for document in documents}
        self._fill_gallery()
        self.gallery.choose(self._pending)

    def _fill_gallery(self) -> None:
        tr = self._context.texts.tr
        self.gallery.set_items(
            [
                GalleryItem(one.name, _ICONS.get(one.name, "file"), tr("Reports", one.title), tr("Reports", one.about))
                for one in self._documents.values()
            ]
        )

    def _on_chosen(self, name: str) -> None:
        self._pending = name
        self._show_card()
        self.frozen.settle()
        self.parameters.show_for(self._documents[name].parameters)
        self._pause.start()

    def _show_card(self) -> None:
        if self._pending in self._documents:
            self._shelf.ensureWidgetVisible(self.gallery.card(self._pending), 0, 0)

    def _wish(self) -> tuple[Wish, bool]:
        from workbench.services.printing import Wish

        asked: Asked = self.parameters.asked()
        occasion, year, reason = self._excused
        wish = Wish(
            self.gallery.current(),
            asked.clients,
            None if asked.clients else asked.day,
            asked.month,
            asked.occasion,
            asked.year,
            asked.window,
            asked.page_each,
            asked.summary,
            asked.advice,
            asked.reason,
            asked.quarter,
            asked.list,
            asked.check,
            bands=asked.bands,
            from_fen=asked.from_fen,
            edges=asked.edges,
            gathering=asked.gathering,
            small=asked.small,
            renew=self.frozen.wants_new(),
            words_reason=reason if (asked.occasion, asked.year) == (occasion, year) else "",
        )
        return wish, asked.full

    def _printing(self, desk: Desk, *, full: bool) -> Printing:
        from workbench.services.documents import Printing

        context = self._context
        moment = f"{context.today.isoformat()} {dt.datetime.now().astimezone():%H:%M}"
        return Printing(desk, context.rules, context.texts, context.today, moment, full)

    def _read(self, desk: Desk, wish: Wish, full: bool) -> tuple[Printing, Wish, Filled]:
        from workbench.services.printing import fill

        printing = self._printing(desk, full=full)
        return printing, wish, fill(printing, wish)

    def _on_read(self, read: tuple[Printing, Wish, Filled]) -> None:
        from workbench.services.printing import draw

        printing, wish, filled = read
        self.frozen.show_filled(filled)
        self._drawing.compute(
            self._context.tasks,
            lambda _progress: (wish, filled, draw(printing, wish, filled.model)),
            self._on_drawn,
            self._on_bad,
        )

    def _on_drawn(self, drawn: tuple[Wish, Filled, Printed]) -> None:
        wish, self._filled, printed = drawn
        self._shown = wish, printed
        self.preview.show_pdf(printed.content, self._file_name(wish))

    def _on_bad(self, error: BaseException) -> None:
        self._shown = None
        self.frozen.hide()
        if isinstance(error, Problem):
            texts = self._context.texts
            self.preview.clear(f"{texts.problem(error)} {texts.hint(error)}".strip())
        else:
            self.preview.clear()
            self.failed.emit(error)

    def _file_name(self, wish: Wish) -> str:
        """Return the name offered for the file; it never names a client."""
        title = self._context.texts.tr("Reports", self._documents[wish.name].title)
        about = wish.month or (str(wish.year) if wish.occasion else (wish.day or self._context.today).isoformat())
        return f"{title}_{about}.pdf"

    def _on_saved(self, path: Path) -> None:
        said = self.tr("Saved: {file}").format(file=path.name)
        if self._shown is not None and self._shown[0].reason:
            said = self.tr("Saved: {file}. It holds numbers in full, keep it safe.").format(file=path.name)
        self._record(path.name, said)

    def _on_printed(self, pages: int) -> None:
        if pages:
            self._record(_PRINTED_ON_PAPER, self.tr("Sent to the printer: %n page(s)", "", pages))

    def _record(self, file: str, said: str) -> None:
        if self._shown is None:
            return
        (wish, printed), filled = self._shown, self._filled

        def record(desk: Desk) -> Changes:
            from workbench.services.printing import record_print

            printing = self._printing(desk, full=bool(wish.reason))
            return record_print(printing, wish, printed, at=now_utc(), file=file, filled=filled)

        def recorded(_changes: Changes) -> None:
            # What was printed with the data of now is what is kept from here on.
            self.frozen.settle()
            self._context.say(said)

        self._context.tasks.change(record, self, recorded)

    def _on_save_failed(self, error: OSError) -> None:
        name = Path(error.filename or "PDF").name
        self.failed.emit(
            Problem(
                "file-not-written",
                QT_TRANSLATE_NOOP("Problems", "{file} cannot be written: {error}"),
                QT_TRANSLATE_NOOP("Problems", "Choose another folder, or close the file where it is open."),
                {"file": name, "error": error.strerror or str(error)},
                Place(file=name),
            )
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        # What was printed or seen changes no document.
        if changes.tables <= {"access"}:
            return
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._note.setText(self.tr("Every print and every saved file is kept in the history, with its reason."))
        self.preview.clear(self.tr("Choose a document on the left"))
        self._curtain.retranslate()
        self.frozen.retranslate()
        self.parameters.retranslate()
        if self._documents:
            self._fill_gallery()
            self._pause.start()


def _load_documents() -> Sequence[Document]:
    # Brings the drawing library with it, so it is done beside the GUI thread.
    from workbench.reports.catalogue import DOCUMENTS

    return DOCUMENTS
