"""`lint`: the wording check of a text that shall reach a client; needs no book."""

from __future__ import annotations

import sys
from pathlib import Path

from ui.cli.session import Misused, Session
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.wording import SEVERITY_NAMES, Finding, gravest
from workbench.services.wording import check_text, finding_json, word_list
from workbench.settings import read_text

_FOUND = 1
_HEADS = (
    QT_TRANSLATE_NOOP("CommandLine", "Place"),
    QT_TRANSLATE_NOOP("CommandLine", "Word"),
    QT_TRANSLATE_NOOP("CommandLine", "How grave"),
    QT_TRANSLATE_NOOP("CommandLine", "Rule"),
    QT_TRANSLATE_NOOP("CommandLine", "Advice"),
)


def lint(session: Session) -> int:
    """Check the argument, stdin for `-`, or a file; 1 where a word is forbidden or needs care."""
    text = _wanted(session)
    findings = check_text(text, letter=session.options.letter)
    tr, texts = session.texts.tr, session.texts
    heads = [tr("CommandLine", head) for head in _HEADS]
    rows = [
        (
            _place(text, one),
            one.word,
            tr("WordCheck", SEVERITY_NAMES[one.severity]),
            texts.named(word_list().rules[one.rule]),
            texts.named(one.advice),
        )
        for one in findings
    ]
    nothing = tr("CommandLine", "Nothing to find fault with.")
    session.show_table([finding_json(one, texts) for one in findings], heads, rows, nothing)
    return _FOUND if gravest(findings) in ("block", "warn") else 0


def _wanted(session: Session) -> str:
    options = session.options
    if (options.text is None) == (options.file is None):
        raise Misused(session.texts.tr("CommandLine", "lint needs a text, - for stdin, or --file F."))
    if options.file is not None:
        return read_text(Path(options.file))
    return _stdin() if options.text == "-" else str(options.text)


def _stdin() -> str:
    """Return stdin as it is, so that places are those of the original; UTF-8, or what pipes of Windows write."""
    raw = getattr(sys.stdin, "buffer", None)
    if raw is None:
        return sys.stdin.read()
    content: bytes = raw.read()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", "replace")


def _place(text: str, finding: Finding) -> str:
    """Return line:sign of a finding, both counted from 1."""
    before = text[: finding.start]
    return f"{before.count(chr(10)) + 1}:{finding.start - before.rfind(chr(10))}"
