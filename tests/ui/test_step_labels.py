"""History, undo and the command line say what an operation was done to in words, never in the codes of its label."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from tests.helpers.desk import demo_desk, empty_desk
from ui.changewords import column_name
from ui.field_names import FIELD_NAMES
from ui.pages.settings.history import read_events
from ui.papers import PAPERS
from ui.steplabels import said_label
from workbench.domain import referrals, stages
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.verbs import VERBS
from workbench.services.entitlements import catalogues
from workbench.services.marking import mark_kinds
from workbench.services.opportunities import stages as opportunity_stages
from workbench.services.relating import relation_roles
from workbench.services.rules import installed_rules
from workbench.services.verifying import profile_rules
from workbench.services.yearly import event_rules
from workbench.texts import Texts

DAY = dt.date(2026, 11, 23)
CODE = re.compile(r"[a-z]+[-_/.][a-z]+")
RULES = installed_rules(DAY)
ZH = Texts("zh_CN")

#: Every verb whose label is codes, and the codes that it may have.
CODES = {
    "greet": [f"{code} 2027" for code in RULES.occasion_names],
    "waive": list(KIND_NAMES),
    "mark": list(mark_kinds()),
    "relation": list(relation_roles().roles),
    "verify": [", ".join(part.code for part in profile_rules().parts)],
    "deed": [duty.code for duty in RULES.standard.desk],
    "entitle": [one.code for found in catalogues().values() for one in found],
    "opportunity-step": [one.code for one in opportunity_stages().stages],
    "opportunity-close": list(stages.OUTCOMES),
    "referral-close": list(referrals.OUTCOMES),
    "event-add": list(event_rules().kinds),
    "client-set": [*(name for name in FIELD_NAMES if "." not in name), "home address", "contact_way", "preferred"],
    "tier-set": [f"{code}/{one.tiers[0].code}" for code, one in RULES.schemes.items()],
    "adopt": [f"{one.rule.code} {one.rule.version}" for one in RULES.versions("scheme")],
    "rule-draft": [f"{one.rule.code} {one.rule.version}" for one in RULES.versions("standard")],
    "print": list(PAPERS),
    "export": [*(f"{what}.xlsx" for what in ("clients", "holdings", "contacts", "calendar", "gifts")), "copied-words"],
    "travel": ["branch – 东区"],
    "view": ["card", "clients", "relations", "history", "conflicts", "contact way", "contacts", "calendar"],
}


@pytest.mark.parametrize("verb", CODES)
def test_every_code_of_a_label_has_a_name_in_chinese(verb):
    assert verb in VERBS
    for label in CODES[verb]:
        said = said_label(verb, label, ZH, RULES)
        assert re.search("[\u4e00-\u9fff]", said), label
        assert not CODE.search(said), said


def test_no_operation_of_the_demonstration_is_shown_with_a_code(tmp_path):
    with demo_desk(tmp_path, DAY, 160) as desk:
        shown = [said_label(one.about, one.label, ZH, RULES) for one in read_events(desk)]
    assert len(shown) > 20
    assert "国庆节 2026" in shown
    assert [one for one in shown if CODE.search(one)] == []


def test_an_undo_is_shown_with_what_it_took_back(tmp_path):
    with empty_desk(tmp_path) as desk:
        with desk.transaction("waive", label="salon") as tx:
            tx.put("waiver", tx.new_id(), {"obligation": "x", "reason": "y"})
        desk.undo()
        desk.redo()
        assert [(one.verb, one.about) for one in read_events(desk)][:3] == [
            ("redo", "waive"), ("undo", "waive"), ("waive", "waive"),
        ]  # fmt: skip


def test_what_somebody_named_stands_as_it_is_and_a_code_without_a_name_is_left_out():
    assert said_label("import", "list-2026.xlsx", ZH, RULES) == "list-2026.xlsx"
    assert said_label("segment", "vip-list", ZH, RULES) == "vip-list"
    assert said_label("relation", "同门", ZH, RULES) == "同门"
    assert said_label("settings", "reminders.quiet, manager", ZH, RULES) == column_name(ZH, "manager")
    assert said_label("mark", "gone-kind", ZH, RULES) == ""
    assert said_label("undo", "gone-kind", ZH, RULES) == ""


@pytest.mark.parametrize("verb", VERBS)
def test_an_operation_without_a_label_has_none_in_words(verb):
    assert said_label(verb, "", ZH, RULES) == ""
