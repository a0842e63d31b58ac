"""How the entries of a client's timeline are said, on the card and at the terminal; no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.domain.gatherings import STANDINGS, standing_of
from workbench.domain.greetings import BLOCKS
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.lifeevents import PERSON_NAMES
from workbench.domain.stages import REOPENED
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.timeline import Happening
from workbench.services.appointments import KIND_NAMES as MEETINGS
from workbench.services.appointments import STATE_NAMES as MEETING_STATES
from workbench.services.marking import mark_kinds
from workbench.services.opportunities import referral_rules, stages
from workbench.services.rules import Rules
from workbench.services.visits import REPORTED
from workbench.services.yearly import event_rules
from workbench.texts import Texts

_TITLES: Mapping[str, str] = {
    "inflow": QT_TRANSLATE_NOOP("Timeline", "Large inflow in {month}: {amount}"),
    "outflow": QT_TRANSLATE_NOOP("Timeline", "Large outflow in {month}: {amount}"),
    "holding-new": QT_TRANSLATE_NOOP("Timeline", "{product} begins: {amount}"),
    "holding-ended": QT_TRANSLATE_NOOP("Timeline", "{product} matured: {amount}"),
    "import": QT_TRANSLATE_NOOP("Timeline", "Import: {file}"),
    "task": QT_TRANSLATE_NOOP("Timeline", "Done: {title}"),
    "entitlement_use": QT_TRANSLATE_NOOP("Timeline", "Entitlement used: {name}"),
    "tier_override": QT_TRANSLATE_NOOP("Timeline", "Tier set by hand: {tier}"),
    "opportunity": QT_TRANSLATE_NOOP("Timeline", "Opportunity: {title}"),
    "opportunity-closed": QT_TRANSLATE_NOOP("Timeline", "Opportunity closed, {outcome}: {title}"),
    "opportunity_step": QT_TRANSLATE_NOOP("Timeline", "Opportunity, stage {stage}"),
    "referral": QT_TRANSLATE_NOOP("Timeline", "Referred by {who}"),
    "referral-closed": QT_TRANSLATE_NOOP("Timeline", "Referral answered, {outcome}"),
    "verification": QT_TRANSLATE_NOOP("Timeline", "Checked: {part}"),
}
_TIER_UP = QT_TRANSLATE_NOOP("Timeline", "Tier: {from_tier} → {to_tier}")
_NO_TIER = QT_TRANSLATE_NOOP("Timeline", "none")
_OTHERS = QT_TRANSLATE_NOOP("Timeline", "with {count} others")
_ONE_OTHER = QT_TRANSLATE_NOOP("Timeline", "with 1 other")
_TAG_NAMES: Mapping[str, str] = {
    "gift": QT_TRANSLATE_NOOP("Timeline", "Gift"),
    "birthday-gift": QT_TRANSLATE_NOOP("Timeline", "Birthday gift"),
    "salon": QT_TRANSLATE_NOOP("Timeline", "Salon"),
    "city-salon": QT_TRANSLATE_NOOP("Timeline", "Salon at city level"),
    "senior-visit": QT_TRANSLATE_NOOP("Timeline", "Visit with a senior"),
}
_OUTCOMES: Mapping[str, str] = {
    "won": QT_TRANSLATE_NOOP("Timeline", "won"),
    "lost": QT_TRANSLATE_NOOP("Timeline", "lost"),
    "declined": QT_TRANSLATE_NOOP("Timeline", "declined"),
    "converted": QT_TRANSLATE_NOOP("Timeline", "became a client"),
    "kept": QT_TRANSLATE_NOOP("Timeline", "kept in touch"),
    "invalid": QT_TRANSLATE_NOOP("Timeline", "not to be reached"),
}
_PARTS: Mapping[str, str] = {
    "who": QT_TRANSLATE_NOOP("Timeline", "person"),
    "reach": QT_TRANSLATE_NOOP("Timeline", "contact ways"),
    "care": QT_TRANSLATE_NOOP("Timeline", "preferences"),
    "bank": QT_TRANSLATE_NOOP("Timeline", "bank"),
    "work": QT_TRANSLATE_NOOP("Timeline", "work"),
    "family": QT_TRANSLATE_NOOP("Timeline", "family"),
}
CHANNEL_ICONS: Mapping[str, str] = {
    "call": "phone",
    "sms": "message",
    "wechat": "wechat",
    "email": "mail",
    "letter": "mail",
    "visit": "visit",
    "arrival": "arrival",
    "event": "event",
}
_KIND_ICONS: Mapping[str, str] = {
    "appointment": "calendar",
    "greeting": "greetings",
    "gift": "gift",
    "salon": "event",
    "money": "money",
    "opportunity": "near",
    "task": "check",
    "event": "birthday",
    "mark": "star",
    "import": "import",
}
_TONES: Mapping[str, str] = {
    "no-answer": "neutral",
    "refused": "warning",
    "inflow": "success",
    "outflow": "danger",
    "holding-ended": "warning",
    "planned": "accent",
}


@dataclass(frozen=True, slots=True)
class Said:
    """An entry in words: what stands first, what stands below, an icon and a tone."""

    title: str
    body: str
    icon: str
    tone: str

    @property
    def whole(self) -> str:
        """Everything that is said, for a search."""
        return f"{self.title}\n{self.body}"


class Teller:
    """Says happenings in the language of now; `money` says fen."""

    def __init__(
        self,
        texts: Texts,
        rules: Rules,
        money: Callable[[int], str],
    ) -> None:
        self._texts = texts
        self._rules = rules
        self._money = money

    def say(self, one: Happening) -> Said:
        """Return the words of an entry."""
        tellers: Mapping[str, Callable[[Mapping[str, Any]], tuple[str, list[str]]]] = {
            "interaction": self._met,
            "appointment": self._meeting,
            "greeting": self._greeting,
            "life_event": self._event,
            "mark": self._mark,
            "attendance": self._invited,
            "tier": self._tier,
        }
        title, body = tellers[one.what](one.values) if one.what in tellers else self._plain(one)
        icon = CHANNEL_ICONS.get(one.values.get("channel", ""), "") if one.kind == "contact" else ""
        mood = one.values.get("result") or one.values.get("state") or one.what
        tone = _TONES.get(mood, _TONES.get(one.what, "success" if one.kind == "contact" else "accent"))
        if one.kind == "import":
            tone = "neutral"
        said = "\n".join(part for part in body if part)
        return Said(title, said, icon or _KIND_ICONS.get(one.kind, "note"), tone)

    def _met(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        tr = self._texts.tr
        channel, result = values.get("channel", ""), values.get("result", "")
        parts = [
            self._occasion(values.get("occasion")),
            tr("Channels", CHANNELS[channel]) if channel in CHANNELS else channel,
            tr("Results", RESULTS[result]) if result in RESULTS else result,
        ]
        if minutes := values.get("minutes"):
            parts.append(tr("Timeline", "{minutes} min", minutes=minutes))
        if interest := values.get("interest"):
            parts.append(tr("Timeline", "interest {interest} of 5", interest=interest))
        if others := values.get("others"):
            parts.append(tr("Timeline", _ONE_OTHER) if others == 1 else tr("Timeline", _OTHERS, count=others))
        promise = ""
        if step := values.get("next_step"):
            promise = tr("Timeline", "Next: {step} {day}", step=step, day=values.get("next_on", "")).strip()
        return _joined(parts), [*self._reported(values), values.get("note", ""), promise]

    def _reported(self, values: Mapping[str, Any]) -> list[str]:
        """Return what a visit report says beside the note (V2), a line each."""
        tr = self._texts.tr
        return [
            tr("Timeline", "{name}: {said}", name=tr("VisitReport", name), said=values[key])
            for key, name in REPORTED.items()
            if values.get(key)
        ]

    def _occasion(self, code: str | None) -> str:
        if not code:
            return ""
        if code in _TAG_NAMES:
            return self._texts.tr("Timeline", _TAG_NAMES[code])
        known = {one.code: one for one in self._rules.almanac.occasions}
        return self._texts.named(known[code].name) if code in known else code

    def _meeting(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        tr = self._texts.tr
        kind, state = values.get("kind", "visit"), values.get("state", "planned")
        title = _joined(
            [
                tr("Meetings", MEETINGS[kind]) if kind in MEETINGS else kind,
                values.get("title", "") or values.get("purpose", ""),
                tr("Meetings", MEETING_STATES[state]) if state in MEETING_STATES else state,
            ]
        )
        return title, [_joined([values.get("starts", "")[11:16], values.get("place", "")])]

    def _greeting(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        tr = self._texts.tr
        blocked = values.get("blocked_by", "")
        channel = values.get("channel", "")
        parts = [
            self._occasion(values.get("occasion")),
            tr("Channels", CHANNELS[channel]) if channel in CHANNELS else "",
            tr("Greetings", BLOCKS[blocked]) if blocked in BLOCKS else blocked,
        ]
        return _joined(parts), [values.get("text", "")]

    def _event(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        kind, person = event_rules().kinds.get(values.get("kind", "")), values.get("person", "self")
        name = self._texts.named(kind.name) if kind else values.get("kind", "")
        who = self._texts.tr("LifeEvents", PERSON_NAMES[person]) if person in PERSON_NAMES else person
        return _joined([name, who if person != "self" else ""]), [values.get("note", "")]

    def _mark(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        kind = mark_kinds().get(values.get("kind", ""))
        code = values.get("code", "")
        if kind is None:
            return _joined([values.get("kind", ""), code]), [values.get("note", "")]
        known = kind.codes.get(code)
        said = self._texts.named(known.name) if known else code
        score = str(values["score"]) if "score" in values else ""
        return f"{self._texts.named(kind.name)}: {_joined([said, score])}", [values.get("note", "")]

    def _invited(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        """Return a gathering that the client was to come to, and how that stands; who came has a contact instead."""
        came = bool(values["came"]) if "came" in values else None
        standing = standing_of(came, values.get("reply", ""), told="invited_on" in values)
        said = self._texts.tr("Gatherings", STANDINGS[standing])
        return _joined([values.get("title", ""), said]), [values.get("note", "")]

    def _tier(self, values: Mapping[str, Any]) -> tuple[str, list[str]]:
        tr, name = self._texts.tr, self._rules.tier_name
        none = tr("Timeline", _NO_TIER)
        before, after = (name(values[key], self._texts) or none for key in ("from", "to"))
        return tr("Timeline", _TIER_UP, from_tier=before, to_tier=after), []

    def _plain(self, one: Happening) -> tuple[str, list[str]]:
        """Return what a sentence with gaps says."""
        values = dict(one.values)
        tr = self._texts.tr
        for name in ("amount_fen", "before_fen", "after_fen"):
            if name in values:
                values[name.removesuffix("_fen")] = self._money(values[name])
        outcome = values.get("outcome", "")
        values["outcome"] = tr("Timeline", _OUTCOMES[outcome]) if outcome in _OUTCOMES else outcome
        if one.table.startswith("opportunity"):
            values["stage"] = self._stage(values.get("stage", ""))
        if one.table == "verification":
            values["part"] = self._part(values.get("part", ""))
        values["tier"] = self._rules.tier_name(values.get("tier"), self._texts)
        values["name"] = values.get("entitlement", "")
        source = referral_rules().sources.get(values.get("source", ""))
        values["who"] = values.get("referrer") or (self._texts.named(source.name) if source else "")
        values.setdefault("title", values.get("need", ""))
        below = [str(values.get(name, "")) for name in ("product", "note", "reason", "feedback")]
        if one.table == "holding" or one.what == "import":
            below = []
        if one.what in ("inflow", "outflow"):
            below = [f"{values['before']} → {values['after']}"]
        if one.table == "opportunity" and "amount" in values:
            below.append(values["amount"])
        return tr("Timeline", _TITLES[one.what], **values), below

    def _stage(self, code: str) -> str:
        """Return the name of a step of an opportunity, or of its end."""
        if code in _OUTCOMES:
            return self._texts.tr("Timeline", _OUTCOMES[code])
        if code == REOPENED:
            return self._texts.tr("Opportunities", "Reopened")
        return self._texts.named(stages().stage_name(code)) if code else ""

    def _part(self, code: str) -> str:
        """Return the name of a part of the file."""
        return self._texts.tr("Timeline", _PARTS[code]) if code in _PARTS else code


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


def local_day(moment: str, day: date) -> str:
    """Return the local time of day of a moment that lies on a day, "" where only the day is known."""
    if "T" not in moment or len(moment) < len("2026-11-21T09:30"):
        return ""
    local = dt.datetime.fromisoformat(moment)
    if moment.endswith("Z"):
        local = local.astimezone()
    return f"{local:%H:%M}" if local.date() == day else ""
