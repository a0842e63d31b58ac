"""覆盖率与渗透率 (MS1–MS5): the goals of the standard, and the clients who keep them from being met."""

from __future__ import annotations

from typing import BinaryIO

from workbench.readmodels.papers import CoveragePaper
from workbench.reports.blocks import Sections
from workbench.reports.formats import day_text
from workbench.reports.sheet import Sheet
from workbench.reports.upkeep_blocks import client_list, goals_table, opening
from workbench.texts import Texts


def coverage(model: CoveragePaper, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    sheet = Sheet(out, texts.tr("Reports", "Coverage and penetration"), model.letterhead, texts)
    opening(sheet, texts.tr("Reports", "As of {day}", day=day_text(model.day, texts)))
    sections = Sections(sheet)
    goals_table(sections, texts.tr("Reports", "Goals"), model.goals)
    for listed in model.lists:
        client_list(sections, listed)
    return sheet.finish()
