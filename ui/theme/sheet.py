"""Fills the style sheet with the tokens of the scheme that is shown."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir

from ui.theme.icons import ICONS
from ui.theme.tokens import SCHEMES, Scheme

_TEMPLATE = Path(__file__).with_name("sheet.qss")
_NAME = re.compile(r"@([a-z_]+)")


@cache
def style_sheet(scheme: Scheme) -> str:
    """Return the Qt style sheet of a scheme.

    Raises:
        KeyError: the sheet names a token that does not exist.
    """
    # The sheet names pictures by a search path: no escaping of spaces or Chinese folder names is needed.
    QDir.setSearchPaths("guanhu", [str(ICONS)])
    tokens = {**SCHEMES[scheme], "scheme": scheme}
    return _NAME.sub(lambda match: tokens[match.group(1)], _TEMPLATE.read_text(encoding="utf-8"))
