"""The paper of a service plan: what was written, lines where nothing was, and nothing that judges the client."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.unit.reports import builders
from tests.unit.reports.builders import RARE, drawn, page_count, poppler
from workbench.readmodels.planpapers import PlanPassage, PlanSheet, ServicePlanPaper
from workbench.reports.service_plan import service_plan

DAY = date(2026, 11, 21)
LETTERHEAD = replace(builders.LETTERHEAD, rules="", data_date=None)


def plan(name: str = "顾清和", text: str = "可接受小幅波动") -> PlanSheet:
    parts = [
        PlanPassage("风险承受能力", text, date(2026, 10, 22), "能接受多大波动？"),
        PlanPassage("资产负债", "", None, "本行之外还有哪些资产和负债？"),
    ]
    return PlanSheet(name, "顾先生", parts)


def paper(*plans: PlanSheet) -> ServicePlanPaper:
    return ServicePlanPaper(LETTERHEAD, DAY, plans)


def said(model: ServicePlanPaper, folder: Path, language: str = "zh_CN") -> str:
    pdf, _ = drawn(service_plan, model, language)
    return text_of(pdf, folder)


def text_of(pdf: bytes, folder: Path) -> str:
    return poppler("pdftotext", pdf, folder, "-layout", "-enc", "UTF-8")


def test_what_was_written_and_what_is_to_be_asked_stand_on_it(tmp_path: Path) -> None:
    text = said(paper(plan()), tmp_path)
    for words in ("顾清和", "顾先生", "可接受小幅波动", "2026-10-22", "本行之外还有哪些资产和负债？"):
        assert words in text
    assert "能接受多大波动？" not in text


def test_it_is_for_the_client_and_names_no_rules_of_the_bank(tmp_path: Path) -> None:
    text = said(paper(plan()), tmp_path, "en")
    assert "To talk over with the client" in text
    assert "Internal material" not in text
    assert "It is no investment advice" in text


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_each_client_begins_a_page_and_a_long_plan_goes_on(language: str, tmp_path: Path) -> None:
    long = plan("欧阳若琳", "\n".join(f"第{number}条：" + "每季度见面一次，" * 12 for number in range(40)))
    pdf, pages = drawn(service_plan, paper(plan(), long), language)
    assert pages == page_count(pdf, tmp_path) > 2
    assert "第39条" in text_of(pdf, tmp_path)


def test_rare_characters_come_back_and_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    model = paper(*(plan(name, f"{name}的计划") for name in RARE))
    text = said(model, tmp_path)
    assert all(name in text for name in RARE)
    assert drawn(service_plan, model)[0] == drawn(service_plan, model)[0]


def test_nobody_is_one_page_that_says_so(tmp_path: Path) -> None:
    pdf, pages = drawn(service_plan, paper(), "en")
    assert pages == 1
    assert "No client was chosen." in text_of(pdf, tmp_path)


def test_no_name_stands_in_the_metadata(tmp_path: Path) -> None:
    pdf, _ = drawn(service_plan, paper(plan("廖才霞")))
    assert "廖才霞" not in poppler("pdfinfo", pdf, tmp_path)
