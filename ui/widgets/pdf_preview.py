"""Looks at a PDF before it is printed or saved; the file never touches the disk until the user says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import EmptyState, button, label, tool_button

#: Each step of the zoom buttons, and how far they go.
_ZOOM_STEP = 1.25
_ZOOM_LIMITS = (0.25, 4.0)
#: Dots an inch at which pages are drawn for the printer; more only costs time on an office laser.
_PRINT_DPI = 300


class PdfPreview(QWidget):
    """Shows a PDF from bytes with its pages below each other.

    Signals:
        saved: carries the Path that was written.
        printed: carries the number of pages sent to the printer.
        failed: an OSError while saving.
    """

    saved = Signal(object)
    printed = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._name = ""
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName(self.tr("Preview"))
        self._empty = EmptyState("reports", self.tr("Nothing to preview yet"))
        self._pages = label("", "muted")
        self._bar = self._make_bar()
        self._build()
        self._view.pageNavigator().currentPageChanged.connect(self._on_page)
        self.clear()

    def show_pdf(self, data: bytes, file_name: str) -> bool:
        """Show a document; `file_name` is proposed when it is saved. Return False when it is no PDF."""
        self._drop()
        self._data = data
        self._name = file_name
        # The document reads from the buffer as long as it lives, so the buffer is kept beside it.
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        good = self._document.status() == QPdfDocument.Status.Ready
        self._stack.setCurrentIndex(1 if good else 0)
        self._set_ready(good)
        self._on_page()
        return good

    def clear(self, sentence: str = "") -> None:
        """Show no document, with a sentence instead."""
        self._drop()
        self._data = b""
        if sentence:
            self._empty.say(sentence)
        self._stack.setCurrentIndex(0)
        self._set_ready(False)

    def page_count(self) -> int:
        """Return the number of pages shown, 0 without a document."""
        return self._document.pageCount() if self._data else 0

    def save_as(self) -> None:
        """Ask where to and save there."""
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as"), self._name, "PDF (*.pdf)")
        if path:
            chosen = Path(path)
            self.save_to(chosen if chosen.suffix else chosen.with_suffix(".pdf"))

    def save_to(self, path: Path) -> None:
        """Write the document to a file."""
        try:
            path.write_bytes(self._data)
        except OSError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path)

    def print_out(self) -> None:
        """Ask for a printer and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> int:
        """Draw the pages on a printer at its resolution and return how many there were."""
        count = print_document(self._document, printer)
        self.printed.emit(count)
        return count

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._smaller = tool_button("zoom-out", self.tr("Smaller"), lambda: self._zoom(1 / _ZOOM_STEP))
        self._larger = tool_button("zoom-in", self.tr("Larger"), lambda: self._zoom(_ZOOM_STEP))
        self._fit = tool_button("fit-width", self.tr("Fit to width"), self._on_fit)
        self._save = button(self.tr("Save as…"), icon="save", clicked=self.save_as)
        self._print = button(self.tr("Print…"), "primary", "print", self.print_out)
        for widget in (self._smaller, self._larger, self._fit):
            row.addWidget(widget)
        row.addSpacing(theme.SPACE["s"])
        row.addWidget(self._pages)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addSpacing(theme.SPACE["xs"])
        row.addWidget(self._print)
        return bar

    def _build(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self._bar)
        column.addWidget(holder, 1)

    def _drop(self) -> None:
        self._document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None

    def _set_ready(self, ready: bool) -> None:
        for widget in (self._smaller, self._larger, self._fit, self._save, self._print):
            widget.setEnabled(ready)
        if not ready:
            self._pages.setText("")

    def _on_page(self) -> None:
        if self.page_count():
            number = self._view.pageNavigator().currentPage() + 1
            self._pages.setText(self.tr("Page {number} of {total}").format(number=number, total=self.page_count()))

    def _zoom(self, by: float) -> None:
        factor = self._view.zoomFactor() if self._view.zoomMode() == QPdfView.ZoomMode.Custom else self._shown_factor()
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(factor * by, _ZOOM_LIMITS[0]), _ZOOM_LIMITS[1]))

    def _shown_factor(self) -> float:
        points = self._document.pagePointSize(0).width() if self.page_count() else 595.0
        return self._view.viewport().width() / (points * self.logicalDpiX() / 72.0)

    def _on_fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)


def print_document(document: QPdfDocument, printer: QPrinter) -> int:
    """Draw every page of a document on a printer and return the number of pages.

    Pages are drawn as pictures: Qt's own text on paper is right, but the layout must be the one that was previewed.
    """
    painter = QPainter()
    printer.setFullPage(True)
    if not document.pageCount() or not painter.begin(printer):
        return 0
    dots = min(printer.resolution(), _PRINT_DPI)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        points = document.pagePointSize(number)
        image = document.render(number, QSize(round(points.width() * dots / 72), round(points.height() * dots / 72)))
        target = printer.pageLayout().fullRectPixels(printer.resolution())
        size = image.size().scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target.setSize(size)
        painter.drawImage(target, image)
    painter.end()
    return document.pageCount()
