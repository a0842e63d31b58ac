"""Underlines what the wording check finds: a wave for what is forbidden, dashes for what needs care, dots for hints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui import theme
from ui.wordcheck.places import Places
from workbench.domain.wording import Finding

_Line = QTextCharFormat.UnderlineStyle
#: The style tells the severity without colour.
STYLES: Mapping[str, _Line] = {"block": _Line.WaveUnderline, "warn": _Line.DashUnderline, "hint": _Line.DotLine}
TONES: Mapping[str, str] = {"block": "danger", "warn": "warning", "hint": "info"}

#: Lines from which all are drawn again at once, which costs less than one after the other.
_MANY = 100

#: First sign in the block, how many of them, and the severity.
_Stroke = tuple[int, int, str]


class Marks(QSyntaxHighlighter):
    """Draws the underlines of one document; only lines whose findings changed are drawn again."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._wanted: dict[int, tuple[_Stroke, ...]] = {}
        self._drawn: dict[int, tuple[_Stroke, ...]] = {}
        theme.notifier().changed.connect(self.rehighlight)

    def show_findings(self, places: Places, findings: Iterable[Finding]) -> None:
        """Underline the findings of the document's text."""
        wanted: defaultdict[int, list[_Stroke]] = defaultdict(list)
        for one in findings:
            self._add(wanted, places.units(one.start), places.units(one.end), one.severity)
        self._wanted = {number: tuple(strokes) for number, strokes in wanted.items()}
        numbers = self._wanted.keys() | self._drawn.keys()
        other = [number for number in sorted(numbers) if self._wanted.get(number) != self._drawn.get(number)]
        if len(other) > _MANY:
            self.rehighlight()
        else:
            for number in other:
                self.rehighlightBlock(self.document().findBlockByNumber(number))
        self._drawn = dict(self._wanted)

    def _add(self, wanted: defaultdict[int, list[_Stroke]], start: int, end: int, severity: str) -> None:
        """Add a finding to every line that it touches."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            first = max(0, start - block.position())
            last = min(block.length() - 1, end - block.position())
            if last > first:
                wanted[block.blockNumber()].append((first, last - first, severity))
            block = block.next()

    def highlightBlock(self, _text: str) -> None:
        """Override QSyntaxHighlighter::highlightBlock."""
        number = self.currentBlock().blockNumber()
        strokes = self._wanted.get(number, ())
        for start, count, severity in strokes:
            drawn = QTextCharFormat()
            drawn.setUnderlineStyle(STYLES[severity])
            drawn.setUnderlineColor(theme.color(TONES[severity]))
            self.setFormat(start, count, drawn)
        if strokes:
            self._drawn[number] = strokes
        else:
            self._drawn.pop(number, None)
