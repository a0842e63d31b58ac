"""Pictures of the wording check: the dialog for any text, forbidden words, the card of service language."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from ui.shots.camera import Camera
from ui.wordcheck.card import CardDialog
from ui.wordcheck.dialog import CheckDialog
from ui.wordcheck.gate import BlockedDialog

_LETTER = """王女士：
你好！这款产品保本高收益，预期收益率4.2%，绝对安全，我保证您满意。
存满20万元即送大米一袋，隔壁银行的服务很差，您还是来我们这里。
天冷路滑，出门注意安全。
"""


def wording(camera: Camera) -> None:
    """Picture a letter with much to find fault with, an empty one, what forbidden words ask for, and the card."""
    context, window = camera.desktop.context, camera.desktop.window
    camera.dialog("wording-check", lambda: _opened(CheckDialog(context, _LETTER, window)))
    camera.dialog("wording-check-empty", lambda: _opened(CheckDialog(context, "", window)))
    blocked = BlockedDialog(context, ["保本", "稳赚"], context.texts.tr("CheckDialog", "Copy the text"), window)
    camera.dialog("wording-blocked", lambda: _opened(blocked))
    camera.dialog("service-language", lambda: _opened(CardDialog(context, "王女士，您好！请过目。", window)))


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog
