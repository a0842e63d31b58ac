"""The view of lifetime value: what everybody is estimated to be worth, why, and the assumptions behind it (L5)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QHBoxLayout, QSpinBox, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.listed import ListedPanel
from ui.models.columns import Chip
from ui.tasks import Latest
from ui.value.view import Listing, Shown, ValueView
from ui.widgets.basics import KeyValueGrid, button, inset, label, scrolled
from ui.wording import HIDDEN
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.shares import PLACES, WHOLE
from workbench.domain.value.clv import Assumptions, Lifetime, assumption_values, changed, contribution
from workbench.readmodels.lists import ListedClient
from workbench.services.valuing import ValueBook, ValueLine, set_assumptions, valued

#: Milliseconds without a key before an assumption is tried.
_PAUSE = 250
_PERCENT = WHOLE // 100
#: Pixels that the longest name of an assumption and its field need.
_FIELDS = 392


class AssumptionsForm(QWidget):
    """A field for each assumption.

    Signals:
        tried: an assumption was changed.
    """

    tried = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        self._form.setVerticalSpacing(theme.SPACE["xs"])
        self.boxes: dict[str, QSpinBox | QDoubleSpinBox] = {}

    def show_assumptions(self, assumed: Assumptions) -> None:
        """Make the fields anew, with these values."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.boxes = {}
        values = assumption_values(assumed)
        for name, text in self._names(assumed).items():
            box = self._box(name, values.get(name, Decimal(assumed.default) / _PERCENT))
            box.setAccessibleName(text)
            box.valueChanged.connect(lambda _value: self.tried.emit())
            self.boxes[name] = inset(box)
            self._form.addRow(text, box)

    def values(self) -> dict[str, Decimal]:
        """Return what stands in the fields, by name."""
        return {name: Decimal(box.text().removesuffix(" %").replace(",", "")) for name, box in self.boxes.items()}

    def _box(self, name: str, value: Decimal) -> QSpinBox | QDoubleSpinBox:
        if name == "horizon":
            years = QSpinBox()
            years.setRange(1, 50)
            years.setValue(int(value))
            return years
        rate = QDoubleSpinBox()
        rate.setDecimals(2)
        rate.setRange(0, 100)
        rate.setSingleStep(0.1)
        rate.setSuffix(" %")
        rate.setValue(float(value))
        return rate

    def _names(self, assumed: Assumptions) -> dict[str, str]:
        """Return the fields in their order: the sum itself, retention by tier from the best on, yields."""
        texts, scheme = self._context.texts, self._context.rules.scheme
        names = {"horizon": self.tr("Years"), "discount": self.tr("Discount a year")}
        kept = self.tr("Stay a year: {tier}")
        for tier in reversed(scheme.tiers):
            names[f"retention.{tier.code}"] = kept.format(tier=texts.named(tier.name))
        names["retention.default"] = kept.format(tier=self.tr("all others"))
        earned = self.tr("Earned a year: {kind}")
        names |= {f"yields.{one.column}": earned.format(kind=texts.named(one.name)) for one in assumed.yields}
        return names


class WorthView(ValueView):
    """Everybody by lifetime value, each sum with its steps, and assumptions that can be tried before they are kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._latest, self._rows = Latest(), Latest()
        self._tried: ValueBook | None = None
        self._assumed: Assumptions | None = None
        self._lines: Mapping[bytes, ValueLine] = {}
        self._total = label("", "strong", wrap=True)
        self._about = label("", "muted", wrap=True)
        self.form = AssumptionsForm(context)
        self.keep = button("", "primary", "check", self._keep)
        self.reset = button("", "quiet", "undo", self._reset)
        self.panel = ListedPanel(
            context,
            ("name", "value", "other", "code"),
            titles={"value": self._value_title, "other": self._other_title, "code": lambda: self.tr("Contribution is")},
            code=self._source,
        )
        self.panel.view.setObjectName("worth")
        self._steps_title = label("", "strong")
        self._steps = KeyValueGrid()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._try)
        self._build()
        self.form.tried.connect(self._on_tried)
        self.panel.picked.connect(self._on_picked)

    def _build(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.SPACE["s"])
        left.addWidget(self._total)
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addWidget(self._about)
        fields.addWidget(self.form)
        fields.addStretch(1)
        left.addWidget(scrolled(inside), 1)
        side.setMinimumWidth(_FIELDS)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        left.addLayout(foot)
        steps = QWidget()
        below = QVBoxLayout(steps)
        below.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        below.addWidget(self._steps_title)
        below.addWidget(self._steps)
        below.addStretch(1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setObjectName("worth-steps")
        right.addWidget(self.panel)
        right.addWidget(scrolled(steps))
        right.setSizes([380, 220])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("worth")
        for splitter in (right, split):
            splitter.setProperty("kind", "gap")
            splitter.setHandleWidth(theme.SPACE["m"])
            splitter.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(right)
        split.setSizes([330, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def show_book(self, shown: Shown) -> None:
        """Override ValueView.show_book: assumptions that are being tried stay until they are kept."""
        self.shown = shown
        known = shown.book.rules.assumed
        if self._assumed != known:
            self._assumed = known
            self.form.show_assumptions(known)
        self.fill()
        self._try()

    def fill(self) -> None:
        """Override ValueView.fill."""
        self.keep.setText(self.tr("Keep"))
        self.keep.setAccessibleName(self.tr("Keep these assumptions in the book"))
        self.reset.setText(self.tr("As shipped"))
        self.reset.setAccessibleName(self.tr("Back to the shipped assumptions"))
        self._about.setText(
            self.tr("An estimate: contribution a year × the chance of staying, year by year, discounted to today.")
        )
        self.panel.retranslate()
        if self._tried is not None:
            self._show_tried(self._tried)

    def retranslate(self) -> None:
        """Override ValueView.retranslate."""
        if self._assumed is not None:
            values = self.form.values()
            self.form.show_assumptions(changed(self._assumed, values))
        super().retranslate()

    def _on_tried(self) -> None:
        self._pause.start()

    def _asked(self) -> Assumptions | None:
        """Return what stands in the fields, None while it makes no sense."""
        if self._assumed is None:
            return None
        try:
            return changed(self._assumed, self.form.values())
        except (Problem, ArithmeticError):
            return None

    def _try(self) -> None:
        asked, shown = self._asked(), self.shown
        if asked is None or shown is None:
            return
        book = shown.book
        same = assumption_values(asked) == assumption_values(book.rules.assumed)
        self.keep.setEnabled(not same)
        self.reset.setEnabled(asked != book.rules.shipped or book.rules.assumed != book.rules.shipped)
        if same:
            self._show_tried(book)
            return
        people = [line.facts for line in book.lines]
        marks = {line.facts.client_id: line.marks for line in book.lines if line.marks}
        self._latest.compute(
            self.context.tasks,
            lambda _progress: valued(people, marks, book.rules, book.day, by=book.by, assumed=asked),
            self._show_tried,
        )

    def _show_tried(self, book: ValueBook) -> None:
        self._tried = book
        self._lines = {line.facts.client_id: line for line in book.lines}
        estimated = sum(line.source == "estimated" for line in book.lines)
        self._total.setText(
            self.tr("{amount} over {years} years; {count} contributions estimated").format(
                amount=self.words.money(book.clv_fen),
                years=int(self.form.values().get("horizon", Decimal(0))),
                count=f"{estimated:,}",
            )
        )
        listing = Listing(
            self.tr("Lifetime value"),
            [line for line in book.lines if line.clv_fen is not None],
            value=lambda line: line.clv_fen,
            other=lambda line: line.contribution_fen,
            code=lambda line: line.source or "",
        )
        title, by = listing.title, book.by
        self._rows.compute(
            self.context.tasks,
            lambda _progress: listing.rows(by),
            lambda rows: self.panel.show_rows(title, rows, self.tr("The book has no figures yet")),
        )
        self._on_picked(self.panel.view.current_record())

    def _on_picked(self, row: ListedClient | None) -> None:
        line, assumed = self._lines.get(row.client_id) if row else None, self._asked()
        if line is None or assumed is None or self.words.private:
            hint = HIDDEN if self.words.private and line else self.tr("Choose a client to see how the sum comes about")
            self._steps_title.setText(hint)
            self._steps.show_pairs([])
            return
        self._steps_title.setText(self.tr("How {name} comes to this").format(name=line.facts.name))
        self._steps.show_pairs(self._told(line, assumed))

    def _told(self, line: ValueLine, assumed: Assumptions) -> list[tuple[str, str]]:
        """Return every step of a client's sum with its figures."""
        texts, words = self.context.texts, self.words
        earned = contribution(line.facts, assumed, explain=True)
        told = [
            (
                texts.named(row.name),
                self.tr("{balance} × {rate} % = {amount}").format(
                    balance=words.money(row.balance_fen), rate=_rate(row.rate), amount=words.money(row.fen)
                ),
            )
            for row in earned.rows
        ]
        told.append((self.tr("Contribution a year"), words.money(earned.fen)))
        years = Lifetime(assumed).years(earned.fen or 0, line.facts.tier)
        step = self.tr("× {staying} % staying × {discounting} % discounted = {amount}")
        told += [
            (
                self.tr("Year {number}").format(number=one.year),
                step.format(
                    staying=_rate(one.staying), discounting=_rate(one.discounting), amount=words.money(one.fen)
                ),
            )
            for one in years
        ]
        told.append((self.tr("Lifetime value, estimated"), words.money(line.clv_fen)))
        return told

    def _source(self, code: str) -> Chip | None:
        names = {"recorded": (self.tr("recorded"), "success"), "estimated": (self.tr("estimated"), "neutral")}
        return Chip(*names[code]) if code in names else None

    def _value_title(self) -> str:
        return self.tr("Lifetime value")

    def _other_title(self) -> str:
        return self.tr("A year")

    def _keep(self) -> None:
        values = self.form.values()
        self._change(lambda desk: set_assumptions(desk, values=values), self.tr("Assumptions kept"))

    def _reset(self) -> None:
        self._assumed = None
        self._change(lambda desk: set_assumptions(desk, values=None), self.tr("Back to the shipped assumptions"))
        if self.shown is not None and self.shown.book.rules.assumed == self.shown.book.rules.shipped:
            self.show_book(self.shown)

    def _change(self, use_case: object, said: str) -> None:
        def done(changes: Changes) -> None:
            if changes.operation is not None:
                self.context.say(said, undo=True)

        self.context.tasks.change(use_case, self, done)  # type: ignore[arg-type]  # a use case, as both callers make


def _rate(hundredths: int) -> str:
    return f"{Decimal(hundredths).scaleb(-PLACES):.{PLACES}f}"
