"""What the commands about relations, households and teams share: what is missing, ids of entries, the answer."""

from __future__ import annotations

from typing import Any

from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

_NO_ENTRY = QT_TRANSLATE_NOOP("Problems", "There is no such entry any more.")


def needed(session: Session, given: str | None) -> str:
    if not given:
        words = "relation add NO --role R --with NO | --name N; team NO add --name N --role R"
        raise Misused(session.texts.tr("CommandLine", "Something is missing; for instance: {words}", words=words))
    return str(given)


def row_id(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Problem("no-such-entry", _NO_ENTRY) from None


def done(session: Session, changes: Changes, more: dict[str, Any]) -> None:
    session.refresh()
    session.show({"operation": changes.operation, **more}, lambda: [session.texts.tr("CommandLine", "Done.")])
