"""Pictures of what is asked about appointments: the plan with its repetition, the visit report, the arrival sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ui.meetings.arrivals_dialog import ArrivalsDialog
from ui.meetings.report_dialog import Meeting, ReportDialog
from ui.meetings.sheet_dialog import VisitSheetDialog
from ui.pages.calendar.dialog import AppointmentDialog, Draft
from ui.pages.calendar.page import CalendarPage
from ui.roster import Roster
from ui.shots.camera import Camera, part
from ui.widgets.pick_field import PickItem
from workbench.readmodels.lists import AppointmentRow
from workbench.services.arrivals import register_arrival


def meetings(camera: Camera) -> None:
    """The dialogs over the calendar."""
    window, context = camera.desktop.window, camera.desktop.context
    window.show_page("calendar")
    camera.settle()
    page = part(window, CalendarPage)
    client = Roster.of(context).row(camera.somebody())
    assert client is not None
    day = context.today + dt.timedelta(days=(5 - context.today.weekday()) % 7)
    rule = f"FREQ=MONTHLY;BYDAY={(day.day - 1) // 7 + 1}SA"
    draft = Draft(day, client.id, client.name, dt.time(18, 30), 45, purpose="到期资金承接", mode="round", rule=rule)
    camera.dialog("plan-series", lambda: AppointmentDialog(context, draft, _nobody, page))
    own = Draft(day, time=dt.time(8, 30), kind="other", title="晨会")
    camera.dialog("plan-own", lambda: AppointmentDialog(context, own, _nobody, page))
    starts = f"{context.today.isoformat()}T10:00"
    row = AppointmentRow(b"", client.id, client.name, starts, 45, "visit", "", "单位", "到期资金承接", "planned")
    camera.dialog("visit-report", lambda: _report(camera, row, page))
    rules, today = context.rules, context.today
    context.tasks.change(
        lambda desk: (
            register_arrival(
                desk, rules=rules, client=client.id, starts=starts, at=f"{today.isoformat()}T02:00:00Z", today=today
            ).changes
        )
    )
    camera.settle()
    camera.dialog("visit-sheet", lambda: _typed(camera, page))
    camera.dialog("arrivals", lambda: ArrivalsDialog(context, page))


def _typed(camera: Camera, page: CalendarPage) -> VisitSheetDialog:
    made = VisitSheetDialog(camera.desktop.context, camera.desktop.context.today, page)
    made.lines.setPlainText("1 v 3 30 谈了到期\n2 x; 3 -")
    return made


def _nobody(_text: str) -> Sequence[PickItem]:
    """Find no client: nobody types into a picture."""
    return ()


def _report(camera: Camera, row: AppointmentRow, page: CalendarPage) -> ReportDialog:
    made = ReportDialog(camera.desktop.context, Meeting.of(row), page)
    made.news.setPlainText("儿子明年三月出国读书，打算分批换汇")
    made.opinion.setText("周一上午排队太久")
    made.appraisal.setText("回复及时，讲得清楚")
    made.note.setPlainText("到期的三年期定存想先转一年，看年底利率再说")
    made.promises.add()
    return made
