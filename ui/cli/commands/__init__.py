"""The commands by name; each takes the session and returns an exit code, or None for done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.commands import (
    book,
    calendar,
    clients,
    contacts,
    events,
    filing,
    history,
    marks,
    movements,
    opportunities,
    paper,
    plans,
    referrals,
    rulebook,
    rules,
    sync,
    tasks,
    teams,
    ties,
    value,
    visits,
)
from ui.cli.commands.deleted import show_deleted
from ui.cli.commands.duplicates import show_duplicates
from ui.cli.commands.entitlements import show_entitlements
from ui.cli.commands.lint import lint
from ui.cli.commands.points import show_points
from ui.cli.commands.tags import show_tags, tag
from ui.cli.commands.trials import show_simulation, show_workload
from ui.cli.commands.upkeep import deed, show_coverage, show_deeds, show_fulfilment, show_watch
from ui.cli.commands.views import show_views
from ui.cli.session import Session

COMMANDS: Mapping[str, Callable[[Session], int | None]] = {
    "init": book.init,
    "demo": book.demo,
    "import": book.import_files,
    "check": book.check,
    "help": book.show_help,
    "clients": clients.show_clients,
    "client": clients.client,
    "way": filing.way,
    "verify": filing.verify_file,
    "value": value.show_value,
    "mark": marks.mark,
    "tag": tag,
    "tags": show_tags,
    "views": show_views,
    "segments": marks.segments,
    "relations": ties.show_relations,
    "relation": ties.relation,
    "households": ties.show_households,
    "household": ties.household,
    "team": teams.team,
    "log": clients.log,
    "interaction": contacts.interaction,
    "timeline": contacts.show_timeline,
    "opportunities": opportunities.show_opportunities,
    "opportunity": opportunities.opportunity,
    "referrals": referrals.show_referrals,
    "referral": referrals.referral,
    "holdings": clients.show_holdings,
    "visits": visits.show_visits,
    "visit": visits.visit,
    "tasks": tasks.show_tasks,
    "task": tasks.task,
    "events": events.show_events,
    "event": events.event,
    "plan": plans.plan,
    "grid": plans.grid,
    "schemes": rulebook.show_schemes,
    "standards": rulebook.show_standards,
    "tiers": rules.show_tiers,
    "points": show_points,
    "movements": movements.show_movements,
    "distribution": movements.show_distribution,
    "due": rules.show_due,
    "lunar": calendar.to_lunar,
    "solar": calendar.to_solar,
    "pinyin": calendar.pinyin,
    "lint": lint,
    "calendar": calendar.show_calendar,
    "occasions": calendar.show_occasions,
    "greet": calendar.greet,
    "report": paper.report,
    "export": paper.export,
    "sync": sync.sync,
    "duplicates": show_duplicates,
    "deleted": show_deleted,
    "history": history.show_history,
    "undo": history.undo,
    "redo": history.redo,
    "workload": show_workload,
    "simulate": show_simulation,
    "coverage": show_coverage,
    "watch": show_watch,
    "fulfilment": show_fulfilment,
    "deed": deed,
    "deeds": show_deeds,
    "entitlements": show_entitlements,
}
