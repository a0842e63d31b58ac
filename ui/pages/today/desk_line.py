"""One quiet line below 今日: what the desk itself owes soon, greeting runs to be frozen, and the ways there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.tips import plain_tip
from ui.tasks import Latest
from ui.widgets.basics import ShyLabel, button
from workbench.domain.changes import Changes
from workbench.domain.deskduties import DutyState
from workbench.readmodels.upkeep import DeskView
from workbench.services.deeds import desk_duties
from workbench.services.greetingruns import RunHead, run_heads

_TABLES = (
    *("deed", "access", "interaction", "import_file", "rule_set", "setting", "greeting"),
    *("own_occasion", "statutory_year", "client", "snapshot", "tier_override"),
)


class DeskLine(QWidget):
    """Names the duties that are overdue or end soon, and runs to be frozen; it is not there while there are none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._duties: Sequence[DutyState] = ()
        self._runs: Sequence[RunHead] = ()
        self._stale = True
        self.words = ShyLabel("small")
        self.open = button("", "quiet", "upkeep", lambda: context.page_asked.emit("upkeep"))
        self.freeze = button("", "quiet", "lock", lambda: context.page_asked.emit("greetings"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE["xs"], 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.words, 1)
        row.addWidget(self.freeze)
        row.addWidget(self.open)
        self.hide()
        context.tasks.changed.connect(self._on_changed)
        self.retranslate()

    def look(self) -> None:
        """Read if something changed since the last time."""
        if self._stale:
            self._stale = False
            rules, today = self._context.rules, self._context.today
            self._latest.query(
                self._context.tasks,
                lambda desk: (
                    desk_duties(desk, rules=rules, today=today),
                    [head for head in run_heads(desk, rules=rules, today=today) if head.due],
                ),
                self._on_read,
            )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.open.setText(self.tr("Upkeep"))
        self.open.setAccessibleName(self.tr("Go to the duties of the desk"))
        self._say()

    def _on_read(self, read: tuple[DeskView, Sequence[RunHead]]) -> None:
        view, self._runs = read
        # What ends within the days that an unmet one stays listed is near enough to be named.
        self._duties = [one for one in view.duties if one.left and one.days_left <= one.duty.tail]
        self._say()

    def _say(self) -> None:
        mark = "；" if self._context.texts.language == "zh_CN" else "; "
        said = mark.join(self._said(one) for one in self._duties)
        self.words.setText(self.tr("Desk: {duties}").format(duties=said) if said else "")
        self.words.setToolTip(plain_tip(said))
        self.open.setVisible(bool(said))
        names = (self._context.rules.almanac.occasions.get(run.occasion).name for run in self._runs)
        runs = mark.join(self._context.texts.named(name) for name in names)
        self.freeze.setText(self.tr("Freeze the greetings: {runs}").format(runs=runs))
        self.freeze.setVisible(bool(runs))
        self.setVisible(bool(said or runs))

    def _said(self, one: DutyState) -> str:
        name = self._context.texts.named(one.duty.name)
        if one.state == "overdue":
            return self.tr("{name} overdue").format(name=name)
        return self.tr("{name} {done}/{required}, {days} days left").format(
            name=name, done=one.done, required=one.duty.required, days=one.days_left
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.operation is None or changes.touched(*_TABLES):
            self._stale = True
            window = self.parentWidget()
            if window is not None and window.isVisible():
                self.look()
