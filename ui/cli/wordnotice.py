"""What the wording check says of words just given for clients: a line each on stderr, as the window underlines."""

from __future__ import annotations

import sys

from ui.cli.session import Session
from workbench.domain.wording import SEVERITY_NAMES
from workbench.services.wording import check_text


def notice(session: Session, *given: str) -> None:
    """Say which words are forbidden or need care; hints are left to `lint`."""
    texts = session.texts
    for text in given:
        for one in check_text(text):
            if one.severity != "hint":
                name = texts.tr("WordCheck", SEVERITY_NAMES[one.severity])
                print(f"{name} “{one.word}”  {texts.named(one.advice)}", file=sys.stderr)
