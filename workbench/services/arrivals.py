"""The lobby's arrival sheet (R11): who is expected and who has come, registered in one step."""

from __future__ import annotations

from datetime import date

from workbench.ports import Store
from workbench.readmodels.lists import AppointmentRow
from workbench.services.interactions import Logged
from workbench.services.rules import Rules
from workbench.services.visits import Report, report_unplanned, report_visit

#: Kinds of appointments that bring a client to the branch.
EXPECTED = ("arrival", "event")


def register_arrival(
    store: Store,
    *,
    rules: Rules,
    client: bytes,
    starts: str,
    at: str,
    today: date,
    expected: AppointmentRow | None = None,
    note: str = "",
) -> Logged:
    """Record that a client has come: what was agreed is done, else it stands in the calendar as unplanned.

    Args:
        starts: when, local 'YYYY-MM-DDTHH:MM'; `at` is the same moment as UTC ISO text.
        expected: the appointment that the client comes for.

    Raises:
        Problem: it lies in the future.
    """
    report = Report(note=note)
    if expected is not None:
        day = date.fromisoformat(starts[:10])
        return report_visit(
            store,
            rules=rules,
            appointment=expected.id,
            turn=expected.turn,
            report=report,
            at=at,
            on=day,
            today=today,
        )
    return report_unplanned(
        store, rules=rules, client=client, kind="arrival", starts=starts, report=report, at=at, today=today
    )
