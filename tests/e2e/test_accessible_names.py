"""Everything the window shows, walked through: names, reading aloud, Qt's model tester, keys and the order of Tab."""

from __future__ import annotations

import datetime as dt
import pkgutil
from importlib import import_module

import pytest
from PySide6.QtWidgets import QApplication, QDialog

import ui
from tests.helpers import inspecting, walking
from ui import theme
from ui.application import Language
from ui.bootstrap import demo_desktop
from ui.shots import camera

#: Dialogs that are not walked, and why that is enough.
NOT_WALKED = {
    "FormDialog": "what other forms are made of",
    "LookDialog": "what the dialogs that only show something are made of",
    "TieDialog": "what the forms of relations are made of",
    "_MessageDialog": "what the two error dialogs are made of",
    "_MinutesDialog": "what the two forms of the workload are made of",
    "_PassageDialog": "what the two forms of texts are made of",
    "_PeopleDialog": "what the forms about people on a list are made of",
    "GiftStepDialog": "what the forms of the steps of a gift are made of",
    "EndReferralDialog": "needs an open referral in front; tests/ui/pages/test_opportunities.py opens it",
}
#: A platform without a screen says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
DAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def walked(qapp: QApplication):
    """What was found wrong on the way, by kind, and which windows were opened."""
    calm, camera.CALM = camera.CALM, 60
    language = Language(qapp)
    language.use("zh_CN")
    theme.apply(qapp, "light")
    try:
        with demo_desktop("zh_CN", DAY) as desktop:
            walker = walking.Walker(desktop)
            walking.walk(walker)
            return walker.found, {kind.__name__ for kind in walker.opened}
    finally:
        camera.CALM = calm
        language.use("en")


@pytest.fixture
def found(walked):
    return walked[0]


def test_every_control_has_a_name(found):
    assert found["nameless"] == {}


def test_the_names_are_in_the_language_of_the_window(found):
    assert found["foreign"] == {}


def test_no_two_buttons_of_a_window_have_the_same_name_and_do_different_things(found):
    assert found["twins"] == {}


def test_every_row_is_read_aloud_as_it_is_shown(found):
    assert found["mumbled"] == {}


def test_every_model_passes_the_tester_of_qt(found):
    assert found["models"] == {}


def test_no_key_is_given_twice_where_it_would_answer_twice(found):
    assert found["keys twice"] == {}


def test_tab_goes_as_the_eyes_go(found):
    assert found["jumps"] == {}


def test_every_dialog_there_is_was_walked(walked):
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.startswith("ui.main"):
            import_module(module.name)
    ours = {kind.__name__ for kind in inspecting.all_dialogs() if issubclass(kind, QDialog)}
    assert ours - walked[1] - set(NOT_WALKED) == set()
    assert set(NOT_WALKED) <= ours
