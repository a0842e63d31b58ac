"""Rehearse a packet and, when one agrees, merge it: what it would change is shown before anything changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.sync.words import fingerprint, gap_text, table_name
from ui.unlock.passphrase import PassphraseField
from ui.widgets.basics import EmptyState, KeyValueGrid, button, label
from ui.widgets.chips import StatusChip
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import OrderedTabs
from ui.wording import local_moment
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem, WrongPassphraseError
from workbench.services import syncing
from workbench.sync.records import Counts, Merged, Rehearsal

if TYPE_CHECKING:
    from db.desk import Desk


def run_rehearsal(desk: Desk, packet: Path, passphrase: str) -> Rehearsal:
    """Rehearse a packet; runs in the background."""
    from db.packets.exchange import Exchange

    return syncing.rehearse(Exchange(desk), packet=packet, passphrase=passphrase)


def run_merge(desk: Desk, packet: Path, passphrase: str) -> Merged:
    """Merge a packet; runs in the background."""
    from db.packets.exchange import Exchange

    return syncing.merge(Exchange(desk), packet=packet, passphrase=passphrase)


def confirm_book(desk: Desk, passphrase: str) -> None:
    """Check the passphrase of the book; runs in the background."""
    from db.guard import confirm_passphrase

    confirm_passphrase(desk, passphrase)


class MergeDialog(OrderedTabs, QDialog):
    """First the passphrase, then the rehearsal with the button that merges.

    Signals:
        merged: carries the `Merged`.
    """

    merged = Signal(object)

    def __init__(self, context: Context, packet: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._packet = packet
        self._passphrase = ""
        self._merged: Merged | None = None
        self.account: Rehearsal | None = None
        self.setWindowTitle(self.tr("Merge a packet"))
        self.setMinimumWidth(600)
        self.passphrase = PassphraseField(self.tr("Passphrase of the packet"))
        self.confirm = PassphraseField(self.tr("Passphrase of this book"))
        self._confirm_label = label(self.tr("Give the passphrase of this book to merge all the same:"), "strong")
        self._message = label("", wrap=True)
        theme.set_property(self._message, "tone", "danger")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.hide()
        self._facts = KeyValueGrid(2)
        self._signer = StatusChip()
        self._notice = label("", wrap=True)
        theme.set_property(self._notice, "tone", "warning")
        self.model = RecordTableModel(self._columns(), self)
        self.view = RecordView(self.model, self.tr("What would change"))
        self.view.setMinimumHeight(200)
        self.view.set_empty(
            EmptyState("check", self.tr("Nothing would change"), self.tr("Everything is here already."))
        )
        self._stack = QStackedWidget()
        self.go = button(self.tr("Rehearse"), "primary", clicked=self._on_go)
        self.go.setDefault(True)
        self._build()
        self.passphrase.changed.connect(self._update)
        self.passphrase.entered.connect(self._on_go)
        self.confirm.changed.connect(self._update)
        self.confirm.entered.connect(self._on_go)
        self._update()
        self.passphrase.setFocus()

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("What"), lambda row: table_name(row[0], self._context.texts), width=0, strong=True),
            Column(lambda: self.tr("New"), lambda row: row[1].new or None, width=90, align="right"),
            Column(lambda: self.tr("Changed"), lambda row: row[1].changed or None, width=90, align="right"),
            Column(
                lambda: self.tr("Deleted"),
                lambda row: row[1].deleted or None,
                width=90,
                align="right",
                tone=lambda row: "danger" if row[1].deleted else None,
            ),
        ]

    def _build(self) -> None:
        first = QWidget()
        asking = QVBoxLayout(first)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(theme.SPACE["s"])
        asking.addWidget(label(self._packet.name, "title", wrap=True))
        asking.addWidget(
            label(self.tr("First it is rehearsed: you see what would change before anything does."), "muted")
        )
        asking.addWidget(self.passphrase)
        asking.addStretch(1)
        second = QWidget()
        shown = QVBoxLayout(second)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(theme.SPACE["m"])
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What the packet would change"), "title"))
        head.addWidget(self._signer)
        head.addStretch(1)
        shown.addLayout(head)
        shown.addWidget(self._facts)
        shown.addWidget(self._notice)
        shown.addWidget(self.view, 1)
        shown.addWidget(self._confirm_label)
        shown.addWidget(self.confirm)
        self._confirm_label.hide()
        self.confirm.hide()
        shown.addWidget(
            label(
                self.tr("A copy of the book is kept before merging, and the merge can be undone as one step."), "small"
            )
        )
        self._stack.addWidget(first)
        self._stack.addWidget(second)
        buttons = QDialogButtonBox()
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(button(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        for widget in (self._stack, self._message, self._busy, buttons):
            column.addWidget(widget)

    def _on_go(self) -> None:
        if not self.go.isEnabled():
            return
        if self.account is None:
            self.rehearse()
        else:
            self.merge()

    def rehearse(self) -> None:
        """Find out what the packet would change."""
        self._passphrase = self.passphrase.text()
        packet, passphrase = self._packet, self._passphrase
        self._begin()
        self._context.tasks.query(
            lambda desk: run_rehearsal(desk, packet, passphrase), self._on_rehearsed, self._on_failed
        )

    def merge(self) -> None:
        """Take the packet in."""
        packet, passphrase = self._packet, self._passphrase
        confirmed = self.confirm.text() if self.account is not None and self.account.guarded else None
        self._begin()

        def work(desk: Desk) -> Changes:
            if confirmed is not None:
                confirm_book(desk, confirmed)
            self._merged = run_merge(desk, packet, passphrase)
            return self._merged.changes

        self._context.tasks.change(work, self.parent(), self._on_merged, self._on_failed)

    def _begin(self) -> None:
        self._message.setText("")
        self._busy.show()
        self.go.setEnabled(False)
        self.passphrase.setEnabled(False)
        self.confirm.setEnabled(False)

    def _end(self) -> None:
        self._busy.hide()
        self.passphrase.setEnabled(True)
        self.confirm.setEnabled(True)
        self._update()

    def _on_rehearsed(self, account: Rehearsal) -> None:
        self.account = account
        self._end()
        self._show(account)
        self._stack.setCurrentIndex(1)
        self.go.setText(self.tr("Merge"))
        self.go.setAccessibleName(self.tr("Merge"))
        self._update()
        (self.confirm if account.guarded else self.go).setFocus()

    def _on_merged(self, _changes: Changes) -> None:
        self._end()
        self.merged.emit(self._merged)
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, Problem):
            super().reject()
            self._context.tasks.failed.emit(error)
            return
        texts = self._context.texts
        self._message.setText(f"{texts.problem(error)} {texts.hint(error)}".strip())
        if isinstance(error, WrongPassphraseError):
            asked = self.passphrase if self.account is None else self.confirm
            asked.clear()
            asked.setFocus()

    def _show(self, account: Rehearsal) -> None:
        self._signer.show_status(
            self.tr("known copy") if account.trusted else self.tr("first packet of this copy"),
            "success" if account.trusted else "warning",
        )
        self._facts.show_pairs(
            [
                (self.tr("From"), account.signer),
                (self.tr("Number"), str(account.number)),
                (self.tr("Made"), local_moment(account.made_at)),
                (self.tr("Signature"), fingerprint(account.key)),
                (self.tr("Changes"), str(account.transactions)),
                (self.tr("Known already"), str(account.skipped)),
                (self.tr("New conflicts"), str(len(account.conflicts))),
                (self.tr("Waiting for others"), str(account.waiting)),
            ]
        )
        rows = [("clients", account.clients)] if account.clients != Counts() else []
        rows += [(name, counts) for name, counts in account.tables.items() if counts != Counts()]
        self.model.set_records(rows)
        guarded = account.guarded and not account.nothing_new
        self._confirm_label.setVisible(guarded)
        self.confirm.setVisible(guarded)
        lines = self._warnings(account)
        self._notice.setText("\n".join(lines))
        self._notice.setVisible(bool(lines))

    def _warnings(self, account: Rehearsal) -> list[str]:
        lines = [gap_text(gap, self._context.texts) for gap in account.gaps]
        if not account.trusted and not account.nothing_new:
            lines.insert(0, self.tr("Compare the signature with the other computer before the first merge."))
        if account.guarded:
            lines.insert(0, self.tr("Many clients would be deleted. Merge only when you know why."))
        if account.clock_ahead_ms:
            minutes = account.clock_ahead_ms // 60_000
            lines.append(self.tr("The clock of that computer is %n minute(s) ahead.", "", minutes))
        return lines

    def _update(self) -> None:
        if self.account is None:
            self.go.setEnabled(bool(self.passphrase.text()))
        else:
            confirmed = not self.account.guarded or bool(self.confirm.text())
            self.go.setEnabled(not self.account.nothing_new and confirmed)

    def reject(self) -> None:
        """Override QDialog::reject: nobody leaves while something is running."""
        if not self._busy.isVisible():
            super().reject()
