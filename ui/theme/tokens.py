"""The design tokens: every colour, distance and type size of the program, as data.

Colours are named by their duty, never by their hue; the same names exist in both schemes. Each text colour
was chosen for a contrast of at least 4.5:1 on its surface (`tests/ui/kit/test_theme.py` holds it).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Scheme = Literal["light", "dark"]

#: Tones of chips, badges and messages; each tone has a text colour and a soft fill `<tone>_soft`.
TONES: Final = ("neutral", "accent", "info", "success", "warning", "danger", "gold")

LIGHT: Final[Mapping[str, str]] = {
    "window": "#f3f5f7",
    "surface": "#ffffff",
    "raised": "#ffffff",
    "sunken": "#eaeef1",
    "stripe": "#f8fafb",
    "hover": "#eef3f5",
    "border": "#dce2e7",
    "row_line": "#e9edf1",
    "border_strong": "#bcc6ce",
    "text": "#18232c",
    "muted": "#53616d",
    "faint": "#61707c",
    "disabled": "#9aa6b0",
    "accent": "#0f6473",
    "accent_hover": "#0c5663",
    "accent_pressed": "#094853",
    "on_accent": "#ffffff",
    "accent_soft": "#e0eff1",
    "selection": "#d3e8eb",
    "focus": "#1f93a6",
    "neutral": "#4c5a66",
    "neutral_soft": "#e9edf0",
    "info": "#2a5a9e",
    "info_soft": "#e4edf8",
    "success": "#256b40",
    "success_soft": "#e1f1e7",
    "warning": "#875400",
    "warning_soft": "#fbf0d8",
    "danger": "#aa3029",
    "danger_soft": "#fae7e5",
    "gold": "#75591a",
    "gold_soft": "#f6eed9",
    "chart_1": "#0f6473",
    "chart_2": "#c09a3e",
    "chart_3": "#5b8fc4",
    "chart_4": "#7aa98b",
    "chart_5": "#b0737a",
    "chart_6": "#98a5b0",
    "rail": "#10353f",
    "rail_hover": "#194651",
    "rail_active": "#225562",
    "rail_text": "#b9ced4",
    "rail_text_active": "#ffffff",
    "rail_mark": "#5cc3d1",
    "shadow": "#18232c",
}

DARK: Final[Mapping[str, str]] = {
    "window": "#14191d",
    "surface": "#1b2227",
    "raised": "#232b31",
    "sunken": "#101417",
    "stripe": "#1e262b",
    "hover": "#252f35",
    "border": "#303b42",
    "row_line": "#283239",
    "border_strong": "#4a5861",
    "text": "#e2e8ec",
    "muted": "#a3b0b9",
    "faint": "#8896a0",
    "disabled": "#5d6a73",
    "accent": "#4bb0bf",
    "accent_hover": "#63c0ce",
    "accent_pressed": "#3a97a5",
    "on_accent": "#06252b",
    "accent_soft": "#163940",
    "selection": "#1d454d",
    "focus": "#63c5d4",
    "neutral": "#b4c0c8",
    "neutral_soft": "#2b343a",
    "info": "#8db7ec",
    "info_soft": "#1f2f45",
    "success": "#84cb9b",
    "success_soft": "#1c3526",
    "warning": "#e3b45c",
    "warning_soft": "#3b2f17",
    "danger": "#f0958d",
    "danger_soft": "#43231f",
    "gold": "#d9bd79",
    "gold_soft": "#38301c",
    "chart_1": "#4bb0bf",
    "chart_2": "#d3b25c",
    "chart_3": "#7ba6d8",
    "chart_4": "#86bd99",
    "chart_5": "#cf8f96",
    "chart_6": "#8794a0",
    "rail": "#0f171b",
    "rail_hover": "#19242a",
    "rail_active": "#1f2e35",
    "rail_text": "#9fb0b9",
    "rail_text_active": "#eaf3f5",
    "rail_mark": "#4bb0bf",
    "shadow": "#000000",
}

SCHEMES: Final[Mapping[Scheme, Mapping[str, str]]] = {"light": LIGHT, "dark": DARK}

#: Fills of charts in the order they are used; never used for letters.
CHART: Final = ("chart_1", "chart_2", "chart_3", "chart_4", "chart_5", "chart_6")

#: Distances in device-independent pixels.
SPACE: Final[Mapping[str, int]] = {"xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 32}
RADIUS: Final = 4
ROW_HEIGHT: Final = 30
CONTROL_HEIGHT: Final = 30

#: Type sizes in points and whether they are bold.
TYPE: Final[Mapping[str, tuple[float, bool]]] = {
    "small": (9.0, False),
    "base": (10.5, False),
    "strong": (10.5, True),
    "title": (12.0, True),
    "headline": (15.0, True),
    "figure": (18.0, True),
}

FAMILY: Final = "Noto Sans SC"
#: Used only where the shipped font is missing, e.g. in a source tree without its resources.
FALLBACK_FAMILIES: Final = ("Microsoft YaHei UI", "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC")
