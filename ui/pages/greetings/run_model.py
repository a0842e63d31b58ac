"""The table of a greeting run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.context import Context
from ui.happenings import CHANNEL_ICONS
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.greetings.lines import CHANGED, SHORT, Line
from ui.wording import Wording
from workbench.domain import masking

#: The number of the column that only runs of birthdays show.
DAY_COLUMN = 4


class RunModel(RecordTableModel):
    """Lines of a run as rows: tick, number on the sheet, client, tier, day, channel, way, words, state."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        self._context = context
        self._say = Wording(context)
        super().__init__([*self._who(), *self._how()], parent, key=lambda line: line.key)

    def _who(self) -> list[Column]:
        return [
            Column(
                lambda: "",
                "done",
                text=lambda _value: "",
                check=lambda line: None if line.blocked or line.skipped else line.done,
                width=40,
                sortable=False,
                key="done",
            ),
            Column(
                lambda: self.tr("#"),
                lambda line: line.entry.number,
                text=lambda number: str(number or ""),
                width=44,
                align="right",
                tone=lambda _line: "muted",
                key="number",
            ),
            Column(lambda: self.tr("Client"), lambda line: line.entry.name, width=84, strong=True, key="name"),
            Column(
                lambda: self.tr("Tier"),
                lambda line: line.entry.tier,
                text=lambda _value: "",
                # Names of tiers are short in Chinese.
                width=96 if self._context.texts.language == "zh_CN" else 118,
                sort=lambda line: self._context.rules.scheme.rank(line.entry.tier),
                chips=lambda line: self._say.tier_chips(line.entry.tier),
                key="tier",
            ),
            Column(lambda: self.tr("Day"), lambda line: line.entry.day, text=self._say.near_day, width=92, key="day"),
        ]

    def _how(self) -> list[Column]:
        return [
            Column(
                lambda: self.tr("By"),
                lambda line: line.entry.channel,
                text=lambda code: self._say.channel(code) if code else "",
                width=84,
                icon=lambda line: CHANNEL_ICONS.get(line.entry.channel),
                key="channel",
            ),
            Column(lambda: self.tr("Number"), shown_way, width=122, key="way", sortable=False),
            Column(
                lambda: self.tr("Words"),
                lambda line: line.entry.text or "",
                text=lambda words: words.replace("\n", " "),
                width=0,
                tone=lambda line: "muted" if not line.open else None,
                tip=lambda line: line.entry.text,
                sortable=False,
                key="words",
            ),
            Column(
                lambda: self.tr("State"),
                lambda line: (line.entry.state, line.entry.blocked_by or ""),
                text=lambda _value: "",
                chips=self._chips,
                width=112,
                key="state",
            ),
        ]

    def _chips(self, line: Line) -> Sequence[Chip]:
        entry, tr = line.entry, self._context.texts.tr
        chips = [Chip(tr("Greetings", CHANGED[entry.change]), "warning")] if entry.change else []
        if line.done:
            return (Chip(self.tr("Done"), "success"),)
        if line.skipped:
            return (Chip(self.tr("Left out"), "neutral"), *chips)
        if entry.through:
            return (Chip(self.tr("With {name}").format(name=entry.through), "neutral"), *chips)
        if entry.blocked_by is not None:
            chips.append(Chip(tr("Greetings", SHORT[entry.blocked_by]), "danger" if line.blocked else "info"))
        if line.missed:
            chips.insert(0, Chip(self.tr("Missed"), "danger"))
        elif entry.attempts:
            chips.append(Chip(self.tr("%n attempt(s)", "", len(entry.attempts)), "neutral"))
        return chips


def shown_way(line: Line) -> str:
    """Return the number or address of a line as the screen shows it: masked."""
    way = line.entry.way
    if way is None:
        return ""
    return way.value if way.masked else masking.contact(way.kind, way.value)
