"""The days of the households of a book between two days, each told once."""

from __future__ import annotations

from datetime import date

from workbench.domain.familydays import ANNIVERSARY, FAMILY_BIRTHDAY, FamilyDay, Relative, Yearly, family_days
from workbench.domain.lunar import LunarTable
from workbench.ports.family import FamilyBook
from workbench.services.relating import birthday_of


def family_days_between(book: FamilyBook, first: date, last: date, lunar: LunarTable) -> list[FamilyDay]:
    """Return birthdays and anniversaries from `first` to `last`; what is written as no day is passed over."""
    relatives = [
        Relative(client, name, role, born)
        for client, name, role, written in book.relatives_with_birthday(first)
        if (born := birthday_of(written)) is not None
    ]
    events = [Yearly(*row) for row in book.yearly_events((ANNIVERSARY, FAMILY_BIRTHDAY))]
    managed = [client for client in book.everybody() if client.status == "managed"]
    return family_days(managed, relatives, events, first, last, lunar, speakers=book.ties().speakers())
