"""Sets a client's tier by hand: which tier, why, and until when; the reason is kept with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.widgets.basics import label
from workbench.domain.changes import Changes
from workbench.domain.schemeparts import Scheme
from workbench.domain.tierresults import TierResult
from workbench.services.overriding import override_tier


class OverrideDialog(FormDialog):
    """One tier of one scheme, a reason, and the last day or none.

    Signals:
        overridden: the tier is set and the dialog has closed.
    """

    overridden = Signal()

    def __init__(self, context: Context, client: bytes, result: TierResult, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._client, self._scheme = client, result.scheme
        scheme: Scheme = context.rules.schemes[result.scheme]
        texts = context.texts
        self.setWindowTitle(self.tr("Set the tier by hand"))
        self.accept_button.setText(self.tr("Set tier"))
        names = {tier.code: texts.named(tier.name) for tier in reversed(scheme.tiers)}
        self.tier = CodeBox(self.tr("Tier"), names)
        current = result.service.tier if result.service else result.tier
        self.tier.choose(current or scheme.tiers[0].code)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.until = DayEdit(self.tr("Until"), context.today)
        self.until.setPlaceholderText(self.tr("open, or a day such as 2026-12-31"))
        about = self.tr(
            "{scheme}. What is set by hand holds instead of the rating; after its last day the rating stands."
        )
        self.form.addRow(label(about.format(scheme=texts.named(scheme.name)), "muted", wrap=True))
        self.form.addRow(self.tr("Tier"), self.tier)
        self.form.addRow(self.tr("Reason"), self.reason)
        self.form.addRow(self.tr("Until"), self.until)
        self.reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.until.valid():
            self.show_error(self.tr("The last day is no day."))
            return
        client, scheme, tier, reason = self._client, self._scheme, self.tier.code(), self.reason.text()
        rules, today, until = self.context.rules, self.context.today, self.until.day()

        def change(desk: Any) -> Changes:
            return override_tier(
                desk, rules=rules, client=client, scheme=scheme, tier=tier, reason=reason, since=today, until=until
            )

        self.wait()
        self.context.tasks.change(change, self, self._on_done, self.refuse)

    def _on_done(self, _changes: Changes) -> None:
        self.accept()
        self.overridden.emit()
