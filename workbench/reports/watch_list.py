"""关注清单: whom to look at and why, with room to write what was done; on its side, for the reasons are long."""

from __future__ import annotations

from typing import BinaryIO

from workbench.readmodels.papers import WatchPaper
from workbench.reports.blocks import Sections
from workbench.reports.formats import day_text
from workbench.reports.sheet import Sheet
from workbench.reports.upkeep_blocks import client_list, opening
from workbench.texts import Texts


def watch_list(model: WatchPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    sheet = Sheet(out, texts.tr("Reports", "Watch list"), model.letterhead, texts, wide=True)
    opening(sheet, texts.tr("Reports", "As of {day}", day=day_text(model.day, texts)))
    sections = Sections(sheet)
    for listed in model.lists:
        client_list(sections, listed, handled=True)
    return sheet.finish()
