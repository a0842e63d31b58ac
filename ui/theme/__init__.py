"""How the program looks: one accent, two schemes, our own line icons, the shipped Chinese font.

`apply(app, "light")` once at the start and again to switch; widgets that paint ask `color("accent")` while painting.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.fonts import font, load_fonts
from ui.theme.icons import draw_centered, draw_icon, icon
from ui.theme.palette import make_palette
from ui.theme.sheet import style_sheet
from ui.theme.state import color, hex_color, notifier, scheme, use_scheme
from ui.theme.tokens import CHART, CONTROL_HEIGHT, RADIUS, ROW_HEIGHT, SCHEMES, SPACE, TONES, Scheme

__all__ = [
    "CHART",
    "CONTROL_HEIGHT",
    "RADIUS",
    "ROW_HEIGHT",
    "SPACE",
    "TONES",
    "Scheme",
    "apply",
    "color",
    "draw_centered",
    "draw_icon",
    "font",
    "hex_color",
    "icon",
    "load_fonts",
    "notifier",
    "scheme",
    "set_property",
]


def apply(app: QApplication, name: Scheme) -> None:
    """Show the whole program in a scheme; callable again at any time.

    Raises:
        KeyError: there is no scheme of this name.
    """
    if name not in SCHEMES:
        raise KeyError(name)
    sheet = style_sheet(name)
    if app.styleSheet() == sheet:
        return  # Restyling every widget for nothing is the dearest thing a theme can do.
    use_scheme(name)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font("base"))
    app.setPalette(make_palette())
    app.setStyleSheet(sheet)
    notifier().changed.emit(name)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects by (`kind`, `type`, `tone`, `surface`, `state`) and restyle."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
