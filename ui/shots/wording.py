"""Pictures of the wording check: the dialog for any text, and the card of service language."""

from __future__ import annotations

from ui.shots.camera import Camera
from ui.wordcheck.card import CardDialog
from ui.wordcheck.dialog import CheckDialog

_LETTER = """王女士：
你好！这款产品保本高收益，预期收益率4.2%，绝对安全，我保证您满意。
存满20万元即送大米一袋，隔壁银行的服务很差，您还是来我们这里。
天冷路滑，出门注意安全。
"""


def wording(camera: Camera) -> None:
    """Picture a letter with much to find fault with, and the card beside it."""
    camera.dialog("wording-check", lambda: _check(camera))
    camera.dialog("wording-check-empty", lambda: CheckDialog(camera.desktop.context, "", camera.desktop.window))
    camera.dialog("service-language", lambda: _card(camera))


def _check(camera: Camera) -> CheckDialog:
    dialog = CheckDialog(camera.desktop.context, _LETTER, camera.desktop.window)
    dialog.open()
    dialog.watch.go_next()
    return dialog


def _card(camera: Camera) -> CardDialog:
    dialog = CardDialog(camera.desktop.context, "王女士，您好！请过目。", camera.desktop.window)
    dialog.open()
    return dialog
