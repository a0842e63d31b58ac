"""How long the manager's work takes: minutes of each channel as recorded, as set by hand, or as the data assume."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from workbench.domain.interactions import CHANNELS
from workbench.domain.money import divide

Source = Literal["set", "recorded", "assumed"]
#: Where in the year a yearly duty is done.
Spread = Literal["even", "due", "festivals"]

#: Settings of the book that hold minutes; the channel follows the last two.
CLIENT_MINUTES, MINUTES, AROUND = "workload.client_minutes", "workload.minutes.", "workload.around."
#: The most minutes that a setting can ask for: a day has no more.
MOST_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class ChannelTime:
    """Assumed minutes of one contact: with the client, preparing it, on the way, and writing it up.

    `people` clients share it: an event is prepared once for all who come.
    """

    minutes: int
    prepare: int
    travel: int
    after: int
    people: int = 1

    @property
    def around(self) -> int:
        return self.prepare + self.travel + self.after


@dataclass(frozen=True, slots=True)
class Doing:
    """How one kind of duty is done.

    Attributes:
        mix: channel → its share in parts; empty for a duty without contact.
        own_mix: the proportion that the book recorded is preferred.
        minutes: what each time takes beside the contact.
        spread: where in the year a yearly duty is done.
        within_months: months within which a backlog is worked off.
    """

    mix: Mapping[str, int]
    own_mix: bool
    minutes: int
    spread: Spread
    within_months: int


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What `desk/workload.toml` says, with what the book set for itself.

    Attributes:
        client_minutes: minutes of a working day that are left for clients.
        last, least: the newest recorded durations that make the pace of a channel, and how many it needs.
        months: full months over which recorded contacts are counted.
        mix_least: recorded contacts from which on their own proportion of channels counts.
        channels: assumed minutes by channel.
        minutes_set, around_set: minutes that the book set by hand, by channel.
        duties: how each kind is done; `other` stands for kinds that are not named.
        desk: minutes of single duties of the desk, by code.
    """

    client_minutes: int
    last: int
    least: int
    months: int
    mix_least: int
    channels: Mapping[str, ChannelTime]
    minutes_set: Mapping[str, int]
    around_set: Mapping[str, int]
    duties: Mapping[str, Doing]
    desk: Mapping[str, int]

    def doing(self, kind: str) -> Doing:
        """Return how a kind of duty is done."""
        return self.duties.get(kind) or self.duties["other"]


@dataclass(frozen=True, slots=True)
class Pace:
    """The minutes of one contact by a channel.

    Attributes:
        minutes: with the client.
        around: preparing, on the way and afterwards, together.
        people: clients who share them.
        source: `set` by hand in this book, the median of what was `recorded`, or `assumed`.
        recorded: how many durations were recorded, at most as many as are looked at.
        median: their median, None for too few.
    """

    channel: str
    minutes: int
    around: int
    people: int
    source: Source
    recorded: int
    median: int | None

    @property
    def each(self) -> Fraction:
        """Minutes that one client costs, exactly."""
        return Fraction(self.minutes + self.around, self.people)


def read_assumptions(data: Mapping[str, Any], settings: Mapping[str, str]) -> Assumptions:
    """Return the assumptions of the parsed `desk/workload.toml` with the settings of a book over them.

    A setting that is no whole number from 0 (a day: 1) to 1440 is passed over; every channel of the program is there.
    """
    pace = data["pace"]
    return Assumptions(
        client_minutes=_minutes(settings.get(CLIENT_MINUTES)) or int(data["day"]["client_minutes"]),
        last=int(pace["last"]),
        least=int(pace["least"]),
        months=int(pace["months"]),
        mix_least=int(pace["mix_least"]),
        channels={channel: ChannelTime(**data["channels"][channel]) for channel in CHANNELS},
        minutes_set=_set_by_hand(settings, MINUTES),
        around_set=_set_by_hand(settings, AROUND),
        duties={kind: _doing(entry) for kind, entry in data["duties"].items()},
        desk={code: int(minutes) for code, minutes in data.get("desk", {}).items()},
    )


def _doing(entry: Mapping[str, Any]) -> Doing:
    return Doing(
        mix={channel: int(share) for channel, share in entry.get("mix", {}).items()},
        own_mix=bool(entry.get("own_mix", False)),
        minutes=int(entry.get("minutes", 0)),
        spread=entry.get("spread", "even"),
        within_months=int(entry.get("within_months", 1)),
    )


def _set_by_hand(settings: Mapping[str, str], prefix: str) -> dict[str, int]:
    found = {channel: _minutes(settings.get(f"{prefix}{channel}")) for channel in CHANNELS}
    return {channel: minutes for channel, minutes in found.items() if minutes is not None}


def _minutes(text: str | None) -> int | None:
    stripped = (text or "").strip()
    if not stripped.isascii() or not stripped.isdigit() or int(stripped) > MOST_MINUTES:
        return None
    return int(stripped)


def median(minutes: Sequence[int]) -> int | None:
    """Return the median in whole minutes, halves rounded up; None of nothing."""
    if not minutes:
        return None
    ordered, middle = sorted(minutes), len(minutes) // 2
    return ordered[middle] if len(ordered) % 2 else divide(ordered[middle - 1] + ordered[middle], 2)


def paces(assumptions: Assumptions, recorded: Mapping[str, Sequence[int]]) -> dict[str, Pace]:
    """Return the pace of every channel.

    Args:
        recorded: channel → recorded minutes, the newest first; only the newest `last` are looked at.
    """
    return {channel: _pace(channel, assumptions, recorded.get(channel, ())) for channel in assumptions.channels}


def _pace(channel: str, assumptions: Assumptions, recorded: Sequence[int]) -> Pace:
    newest = recorded[: assumptions.last]
    own = median(newest) if len(newest) >= assumptions.least else None
    assumed = assumptions.channels[channel]
    source: Source = "recorded" if own is not None else "assumed"
    minutes = assumed.minutes if own is None else own
    if channel in assumptions.minutes_set:
        source, minutes = "set", assumptions.minutes_set[channel]
    around = assumptions.around_set.get(channel, assumed.around)
    return Pace(channel, minutes, around, assumed.people, source, len(newest), own)


def minutes_of(doing: Doing, known: Mapping[str, Pace], own_mix: Mapping[str, int]) -> Fraction:
    """Return the minutes that one client costs each time a duty is done, exactly.

    Args:
        own_mix: channel → recorded contacts, empty while there are too few of them.
    """
    mix = own_mix if doing.own_mix and own_mix else doing.mix
    parts = sum(mix.values())
    if not parts:
        return Fraction(doing.minutes)
    return sum((share * known[channel].each for channel, share in mix.items()), Fraction()) / parts + doing.minutes
