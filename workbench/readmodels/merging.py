"""What a merge takes along, in words."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.merging import MergePlan
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.texts import Texts

#: How many rows of a table come along.
TABLE_NAMES: Mapping[str, str] = {
    "contact_way": QT_TRANSLATE_NOOP("Merging", "contact ways {count}"),
    "address": QT_TRANSLATE_NOOP("Merging", "addresses {count}"),
    "holding": QT_TRANSLATE_NOOP("Merging", "holdings {count}"),
    "snapshot": QT_TRANSLATE_NOOP("Merging", "months of figures {count}"),
    "tier_override": QT_TRANSLATE_NOOP("Merging", "tiers set by hand {count}"),
    "interaction": QT_TRANSLATE_NOOP("Merging", "interactions {count}"),
    "appointment": QT_TRANSLATE_NOOP("Merging", "appointments {count}"),
    "greeting": QT_TRANSLATE_NOOP("Merging", "greetings {count}"),
    "waiver": QT_TRANSLATE_NOOP("Merging", "waivers {count}"),
    "mark": QT_TRANSLATE_NOOP("Merging", "marks and tags {count}"),
    "entitlement_use": QT_TRANSLATE_NOOP("Merging", "uses of entitlements {count}"),
    "verification": QT_TRANSLATE_NOOP("Merging", "verifications {count}"),
    "passage": QT_TRANSLATE_NOOP("Merging", "parts of plans {count}"),
    "life_event": QT_TRANSLATE_NOOP("Merging", "life events {count}"),
    "task": QT_TRANSLATE_NOOP("Merging", "tasks {count}"),
    "relation": QT_TRANSLATE_NOOP("Merging", "relations {count}"),
    "team": QT_TRANSLATE_NOOP("Merging", "people of the team {count}"),
    "opportunity": QT_TRANSLATE_NOOP("Merging", "opportunities {count}"),
    "referral": QT_TRANSLATE_NOOP("Merging", "referrals {count}"),
    "attendance": QT_TRANSLATE_NOOP("Merging", "gatherings {count}"),
}


def counted_texts(plan: MergePlan, texts: Texts) -> list[str]:
    """Return what comes along, table by table; what both have stands once and is not counted."""
    return [
        texts.tr("Merging", text, count=plan.moved[table]) for table, text in TABLE_NAMES.items() if plan.moved[table]
    ]
