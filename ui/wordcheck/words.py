"""How findings of the wording check are said in the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.wording import SEVERITY_NAMES, Finding, counted
from workbench.services.wording import word_list
from workbench.texts import Texts

#: The keys of the check; F8 is the privacy screen everywhere.
NEXT, PREVIOUS, FIX = "F12", "Shift+F12", "Ctrl+."
_KEYS = QT_TRANSLATE_NOOP("WordCheck", "{next} next, {fix} change")


def severity_name(severity: str, texts: Texts) -> str:
    """Return what a severity is called."""
    return texts.tr("WordCheck", SEVERITY_NAMES[severity])


def summary(findings: Sequence[Finding], texts: Texts) -> str:
    """Return how many findings there are of each severity, empty for none."""
    return " · ".join(f"{severity_name(one, texts)} {number}" for one, number in counted(findings).items())


def with_keys(said: str) -> str:
    """Return a summary with the keys that lead to what it counts."""
    keys = QCoreApplication.translate("WordCheck", _KEYS).format(next=NEXT, fix=FIX)
    return f"{said}  ({keys})"


def sentence(one: Finding, texts: Texts) -> str:
    """Return what is wrong with a word and what to do, in one line."""
    return f"{severity_name(one.severity, texts)} “{one.word}”  {texts.named(one.advice)}"


def source(one: Finding, texts: Texts) -> str:
    """Return where the rule of a finding comes from."""
    rules = word_list().rules
    return texts.named(rules[one.rule]) if one.rule in rules else one.rule


def tip(one: Finding, texts: Texts) -> str:
    """Return the tool tip of a finding."""
    return f"{sentence(one, texts)}\n{source(one, texts)}"
