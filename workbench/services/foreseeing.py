"""What is owed on another day than today: worked out afresh, for the caches hold today only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workbench.ports import Store
from workbench.readmodels.lists import DutyRow
from workbench.services.evaluating import duty_record, evaluated
from workbench.services.rules import Rules


def duties_on(
    store: Store, *, rules: Rules, day: date, until: date | None = None, client: bytes | None = None
) -> Sequence[DutyRow]:
    """Return what is owed on a day under the rules of that day, with what comes up to `until`, by due day.

    Args:
        client: only this one; None for everybody.
    """
    found = []
    ids = [client] if client else None
    for one in evaluated(store, rules=rules.on(day), today=day, ids=ids, until=until):
        who = one.facts.client
        for obligation in one.obligations:
            duty = duty_record(obligation, one.tier.rank, 0, at_risk=False)
            found.append(
                DutyRow(
                    id=duty.id,
                    client_id=duty.client_id,
                    client_no=who.client_no or "",
                    name=who.name,
                    kind=duty.kind,
                    rule=duty.rule,
                    period_from=duty.period_from,
                    period_to=duty.period_to,
                    required=duty.required,
                    done=duty.done,
                    due=duty.due,
                    state=duty.state,
                    reason=duty.reason,
                )
            )
    return sorted(found, key=lambda duty: (duty.due, duty.name, duty.id))
