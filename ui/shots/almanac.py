"""Pictures of the year calendar: its four tabs and its forms."""

from __future__ import annotations

import datetime as dt

from ui.almanac.branch import BusinessDialog
from ui.almanac.dialog import TABS, AlmanacDialog
from ui.almanac.occasion_dialog import OccasionDialog
from ui.almanac.year_dialog import YearDialog
from ui.shots.camera import Camera, part
from workbench.domain.dayrules import DayRule
from workbench.domain.occasions import Occasion
from workbench.services.yearcalendar import decide_days, keep_occasion

_NOTICE = """关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
"""


def almanac(camera: Camera) -> None:
    """Picture the tabs and the forms of the dialog over a book that has days of its own."""
    tasks = camera.desktop.tasks
    own = Occasion("own-dianqing", {"zh_CN": "店庆", "en": "Anniversary"}, "optional", DayRule("solar", (6, 18)))
    days = [dt.date(2027, 1, 1), dt.date(2027, 1, 2)]
    tasks.change(lambda desk: keep_occasion(desk, occasion=own, new=True), None)
    tasks.change(lambda desk: decide_days(desk, days=days, is_open=True, hours="09:00-12:00", note="值班"), None)
    camera.settle()
    camera.desktop.open_almanac()
    camera.settle()
    dialog = part(camera.desktop.window, AlmanacDialog)
    for tab in TABS:
        dialog.show_tab(tab)
        camera.take(f"almanac-{tab}", dialog)
    dialog.years.import_year()
    camera.settle()
    form = part(dialog, YearDialog)
    form.text.setPlainText(_NOTICE)
    camera.take("almanac-import", form)
    form.reject()
    dialog.occasions.add()
    camera.settle()
    camera.take("almanac-occasion", part(dialog, OccasionDialog))
    part(dialog, OccasionDialog).reject()
    dialog.business.add()
    camera.settle()
    camera.take("almanac-business-day", part(dialog, BusinessDialog))
    part(dialog, BusinessDialog).reject()
    dialog.reject()
    camera.settle()
