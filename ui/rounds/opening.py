"""Opens the round of a day; the dialog itself is loaded when it is first asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.context import Context


def open_round(context: Context, over: QWidget, day: dt.date | None = None, clients: Sequence[bytes] = ()) -> None:
    """Plan a day's round (None: today's) with these clients beside the visits that the day holds."""
    from ui.rounds.dialog import RoundDialog  # asked for now and then

    RoundDialog(context, day, clients, over).open()
