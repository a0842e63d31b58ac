"""The shapes that charts are made of, imported with reportlab's checking of every attribute switched off.

Charts are thousands of shapes; what the checks would find, mypy finds before. reportlab looks at the switch once,
when its shapes are first imported, so every chart takes them from here.
"""

from __future__ import annotations

from reportlab import rl_config

rl_config.shapeChecking = 0

from reportlab.graphics.shapes import Drawing, Line, PolyLine, Rect, String  # noqa: E402 - after the switch

__all__ = ["Drawing", "Line", "PolyLine", "Rect", "String"]
