"""What each verb of the operation log is called in the history."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Verbs that only record what somebody saw or made.
RECORDS = frozenset({"view", "print", "export"})

VERBS: Mapping[str, str] = {
    "create": QT_TRANSLATE_NOOP("Verbs", "Book made"),
    "import": QT_TRANSLATE_NOOP("Verbs", "Import"),
    "client-add": QT_TRANSLATE_NOOP("Verbs", "Client added"),
    "client-set": QT_TRANSLATE_NOOP("Verbs", "Client changed"),
    "client-delete": QT_TRANSLATE_NOOP("Verbs", "Client deleted"),
    "client-merge": QT_TRANSLATE_NOOP("Verbs", "Duplicates merged"),
    "client-distinct": QT_TRANSLATE_NOOP("Verbs", "Not the same person"),
    "restore": QT_TRANSLATE_NOOP("Verbs", "Brought back"),
    "verify": QT_TRANSLATE_NOOP("Verbs", "File verified"),
    "log": QT_TRANSLATE_NOOP("Verbs", "Interaction recorded"),
    "log-change": QT_TRANSLATE_NOOP("Verbs", "Interaction changed"),
    "log-delete": QT_TRANSLATE_NOOP("Verbs", "Interaction deleted"),
    "appointment-plan": QT_TRANSLATE_NOOP("Verbs", "Appointment planned"),
    "appointment-change": QT_TRANSLATE_NOOP("Verbs", "Appointment changed"),
    "task-add": QT_TRANSLATE_NOOP("Verbs", "Task added"),
    "task-set": QT_TRANSLATE_NOOP("Verbs", "Task changed"),
    "task-done": QT_TRANSLATE_NOOP("Verbs", "Task done"),
    "task-drop": QT_TRANSLATE_NOOP("Verbs", "Task dropped"),
    "task-reopen": QT_TRANSLATE_NOOP("Verbs", "Task opened again"),
    "greet": QT_TRANSLATE_NOOP("Verbs", "Greetings"),
    "adopt": QT_TRANSLATE_NOOP("Verbs", "Rules adopted"),
    "withdraw": QT_TRANSLATE_NOOP("Verbs", "Adoption withdrawn"),
    "rule-draft": QT_TRANSLATE_NOOP("Verbs", "Rules drafted"),
    "tier-set": QT_TRANSLATE_NOOP("Verbs", "Tier set by hand"),
    "waive": QT_TRANSLATE_NOOP("Verbs", "Obligation waived"),
    "deed": QT_TRANSLATE_NOOP("Verbs", "Desk duty recorded"),
    "entitle": QT_TRANSLATE_NOOP("Verbs", "Entitlement used"),
    "mark": QT_TRANSLATE_NOOP("Verbs", "Client marked"),
    "segment": QT_TRANSLATE_NOOP("Verbs", "Group of clients"),
    "opportunity-add": QT_TRANSLATE_NOOP("Verbs", "Opportunity opened"),
    "opportunity-step": QT_TRANSLATE_NOOP("Verbs", "Step of an opportunity"),
    "opportunity-set": QT_TRANSLATE_NOOP("Verbs", "Opportunity changed"),
    "opportunity-close": QT_TRANSLATE_NOOP("Verbs", "Opportunity closed"),
    "opportunity-reopen": QT_TRANSLATE_NOOP("Verbs", "Opportunity reopened"),
    "opportunity-delete": QT_TRANSLATE_NOOP("Verbs", "Opportunity deleted"),
    "referral-add": QT_TRANSLATE_NOOP("Verbs", "Referral recorded"),
    "referral-close": QT_TRANSLATE_NOOP("Verbs", "Referral closed"),
    "referral-feedback": QT_TRANSLATE_NOOP("Verbs", "Feedback to the referrer"),
    "referral-delete": QT_TRANSLATE_NOOP("Verbs", "Referral deleted"),
    "relation": QT_TRANSLATE_NOOP("Verbs", "Relation"),
    "household": QT_TRANSLATE_NOOP("Verbs", "Household"),
    "team": QT_TRANSLATE_NOOP("Verbs", "Service team"),
    "settings": QT_TRANSLATE_NOOP("Verbs", "Settings"),
    "demo": QT_TRANSLATE_NOOP("Verbs", "Demonstration data"),
    "device": QT_TRANSLATE_NOOP("Verbs", "Device"),
    "merge": QT_TRANSLATE_NOOP("Verbs", "Packet merged"),
    "resolve": QT_TRANSLATE_NOOP("Verbs", "Conflict decided"),
    "view": QT_TRANSLATE_NOOP("Verbs", "Shown in full"),
    "print": QT_TRANSLATE_NOOP("Verbs", "Printed"),
    "export": QT_TRANSLATE_NOOP("Verbs", "Exported"),
    "undo": QT_TRANSLATE_NOOP("Verbs", "Undone"),
    "redo": QT_TRANSLATE_NOOP("Verbs", "Redone"),
}
