"""What the importer says about rows and values: stable codes with their English sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.plan import Note

CONTEXT: Final = "Import"

#: code → English sentence; rejected rows, warnings and skipped rows alike.
MESSAGES: Final[Mapping[str, str]] = {
    # Rejected rows.
    "no-name": QT_TRANSLATE_NOOP("Import", "The row names no client: neither number nor name"),
    "no-name-new": QT_TRANSLATE_NOOP("Import", "Client {client} is not in the book and the row gives no name"),
    "unknown-client": QT_TRANSLATE_NOOP("Import", "Client {client} is not in the book; import the client list first"),
    "no-amount": QT_TRANSLATE_NOOP("Import", "The product has no amount that can be read"),
    "client-unsure": QT_TRANSLATE_NOOP("Import", "Several clients are called {client} and the row has no number"),
    "card-unreadable": QT_TRANSLATE_NOOP("Import", "The card is damaged and cannot be read"),
    # Events of a calendar; the row is the line of the file.
    "event-cut-off": QT_TRANSLATE_NOOP(
        "Import", "{file}, line {line}: “{title}” is cut off, its end is missing; export the calendar once more"
    ),
    "event-damaged": QT_TRANSLATE_NOOP(
        "Import",
        "{file}, line {line}: not a line of a calendar, so “{title}” is not taken; export it again or enter it by hand",
    ),
    "event-no-start": QT_TRANSLATE_NOOP(
        "Import", "{file}, line {line}: “{title}” does not say when it begins; enter it by hand"
    ),
    "event-bad-moment": QT_TRANSLATE_NOOP(
        "Import", "{file}, line {line}: “{title}” names a moment that does not exist ({raw}); enter it by hand"
    ),
    "event-bad-end": QT_TRANSLATE_NOOP(
        "Import", "“{title}” ends before it begins or nowhere ({raw}); 30 minutes were taken, please check"
    ),
    "event-rule": QT_TRANSLATE_NOOP(
        "Import", "How “{title}” comes again is not understood ({rule}); taken once, enter its other turns by hand"
    ),
    "event-second-rule": QT_TRANSLATE_NOOP(
        "Import", "“{title}” has a second rule, which is left out; enter its turns by hand"
    ),
    "event-exrule": QT_TRANSLATE_NOOP(
        "Import", "A rule of exceptions of “{title}” is not understood ({rule}); please check its turns"
    ),
    "event-exrule-until": QT_TRANSLATE_NOOP(
        "Import", "“{title}” has a rule of exceptions without end; both were worked out until {day}"
    ),
    "event-later-worked-out": QT_TRANSLATE_NOOP(
        "Import", "“{title}”: no rule says how its later turns were moved; {count} of them were entered one by one"
    ),
    "event-several-a-day": QT_TRANSLATE_NOOP(
        "Import", "“{title}” comes several times a day; {count} turns until {day} were entered one by one"
    ),
    "event-worked-out": QT_TRANSLATE_NOOP(
        "Import", "“{title}” comes again by the clock of another zone; {count} turns until {day} were worked out"
    ),
    "event-long": QT_TRANSLATE_NOOP(
        "Import", "“{title}” lasts {days} days; its first day was taken, enter the others by hand"
    ),
    "event-by-name": QT_TRANSLATE_NOOP("Import", "“{title}” names {client}; joined to this client, please check"),
    "event-unsure": QT_TRANSLATE_NOOP("Import", "Several clients fit the title “{title}”; joined to none"),
    "event-derived": QT_TRANSLATE_NOOP(
        "Import", "{count} entries were made by this program itself (festivals, birthdays, tasks) and are not taken"
    ),
    "event-newer": QT_TRANSLATE_NOOP(
        "Import", "A newer version of “{title}”; {count} entries of the earlier one are taken out"
    ),
    "event-older": QT_TRANSLATE_NOOP("Import", "“{title}” is an older version than the book has; nothing was changed"),
    "event-cancelled": QT_TRANSLATE_NOOP("Import", "“{title}” was cancelled with all its turns"),
    "event-gone": QT_TRANSLATE_NOOP(
        "Import", "“{title}” ({day}) is no longer in this calendar; it stays unless you have it cancelled"
    ),
    "event-gone-cancelled": QT_TRANSLATE_NOOP(
        "Import", "“{title}” ({day}) is no longer in this calendar and is cancelled"
    ),
    "todo-no-due": QT_TRANSLATE_NOOP(
        "Import", "{file}, line {line}: task “{title}” has no day by which it is to be done; enter it by hand"
    ),
    "todo-no-client": QT_TRANSLATE_NOOP(
        "Import",
        "{file}, line {line}: task “{title}” names no client of the book, or several; enter it by hand at the client",
    ),
    "todo-over": QT_TRANSLATE_NOOP("Import", "Task “{title}” is over already and is not taken"),
    "component-left-out": QT_TRANSLATE_NOOP(
        "Import", "{count} components {name} are neither entries nor tasks and are left out"
    ),
    "zone-unknown": QT_TRANSLATE_NOOP(
        "Import", "Nobody knows the time zone {zone} of “{title}”; its times were taken for those of the desk"
    ),
    # Whose row it is.
    "number-spoilt": QT_TRANSLATE_NOOP("Import", "The client number lost digits in a spreadsheet and is not used"),
    "number-masked": QT_TRANSLATE_NOOP("Import", "The client number is masked and is not used"),
    "number-unreadable": QT_TRANSLATE_NOOP("Import", "This is no client number: {raw}"),
    "number-padded": QT_TRANSLATE_NOOP(
        "Import", "Leading zeros that a spreadsheet dropped were added to the client number"
    ),
    "name-masked": QT_TRANSLATE_NOOP("Import", "The name is masked"),
    "name-differs": QT_TRANSLATE_NOOP("Import", "The book calls this client {known}, the file {found}"),
    "client-repeated": QT_TRANSLATE_NOOP("Import", "The client already stands in row {first}; both rows were joined"),
    "matched-by-name": QT_TRANSLATE_NOOP("Import", "Joined to the only client of this name; please check"),
    "same-identity": QT_TRANSLATE_NOOP("Import", "Another client number ({other}) has the same identity number"),
    # Values.
    "value-differs": QT_TRANSLATE_NOOP("Import", "{what} differs: {known} before, {found} now; the newer one counts"),
    "id-spoilt": QT_TRANSLATE_NOOP(
        "Import", "The identity number lost its last digits in a spreadsheet and is not kept"
    ),
    "id-bad-check": QT_TRANSLATE_NOOP("Import", "The check digit of the identity number is wrong"),
    "id-bad-length": QT_TRANSLATE_NOOP("Import", "The identity number has neither 18 nor 15 digits"),
    "id-masked": QT_TRANSLATE_NOOP("Import", "The identity number is masked"),
    "id-differs": QT_TRANSLATE_NOOP(
        "Import", "The book has another identity number with a right check digit; it is kept"
    ),
    "birth-differs": QT_TRANSLATE_NOOP("Import", "Birth date {found} is not the one in the identity number"),
    "birth-future": QT_TRANSLATE_NOOP("Import", "Birth date {raw} lies in the future and is not kept"),
    "phone-masked": QT_TRANSLATE_NOOP("Import", "The phone number is masked"),
    "phone-spoilt": QT_TRANSLATE_NOOP("Import", "The phone number lost digits in a spreadsheet and is not kept"),
    "phone-no-area": QT_TRANSLATE_NOOP("Import", "The phone number has no area code"),
    "phone-unreadable": QT_TRANSLATE_NOOP("Import", "The phone number cannot be read and is not kept"),
    "email-unreadable": QT_TRANSLATE_NOOP("Import", "This is no e-mail address: {raw}"),
    "date-unreadable": QT_TRANSLATE_NOOP("Import", "This is no date: {raw}"),
    "date-ambiguous": QT_TRANSLATE_NOOP("Import", "{raw} can be read as several dates and is not kept"),
    "month-unreadable": QT_TRANSLATE_NOOP("Import", "This is no month: {raw}"),
    "lunar-unreadable": QT_TRANSLATE_NOOP("Import", "This is no lunar birthday: {raw}"),
    "count-unreadable": QT_TRANSLATE_NOOP("Import", "This is no whole number: {raw}"),
    "amount-unreadable": QT_TRANSLATE_NOOP("Import", "This is no amount: {raw}"),
    "amount-scientific": QT_TRANSLATE_NOOP("Import", "The amount {raw} was shortened by a spreadsheet"),
    "amount-foreign": QT_TRANSLATE_NOOP("Import", "The amount {raw} is in a foreign currency and is not kept"),
    "rate-unreadable": QT_TRANSLATE_NOOP("Import", "This is no interest rate: {raw}"),
    "gender-unreadable": QT_TRANSLATE_NOOP("Import", "This is no gender: {raw}"),
    "flag-unreadable": QT_TRANSLATE_NOOP("Import", "This is neither yes nor no: {raw}"),
    "risk-unreadable": QT_TRANSLATE_NOOP("Import", "This is no risk level: {raw}"),
    # Sheets.
    "unit-assumed": QT_TRANSLATE_NOOP(
        "Import", "No unit is stated for {columns}; yuan was taken (largest value {largest})"
    ),
    "risk-assumed": QT_TRANSLATE_NOOP("Import", "Banks rank these risk words differently; please check the levels"),
    "window-assumed": QT_TRANSLATE_NOOP("Import", "{column} names no period; the month's daily average was taken"),
    "data-date-assumed": QT_TRANSLATE_NOOP("Import", "No data date is stated; {day} was taken"),
    "total-differs": QT_TRANSLATE_NOOP("Import", "The total row says {stated}, the rows add up to {sum}"),
    # Skipped rows and sheets.
    "blank-row": QT_TRANSLATE_NOOP("Import", "Empty row"),
    "total-row": QT_TRANSLATE_NOOP("Import", "Total or average"),
    "footnote": QT_TRANSLATE_NOOP("Import", "Note"),
    "repeated-head": QT_TRANSLATE_NOOP("Import", "The head again"),
    "sheet-hidden": QT_TRANSLATE_NOOP("Import", "Hidden sheet; name it to import it"),
    "sheet-empty": QT_TRANSLATE_NOOP("Import", "Empty sheet"),
    "sheet-no-clients": QT_TRANSLATE_NOOP("Import", "No row with the heads of a client list was found"),
    "calendar-table": QT_TRANSLATE_NOOP("Import", "A table is no calendar; import the .ics file itself"),
    "card-unknown": QT_TRANSLATE_NOOP("Import", "Nobody in the book has this number or name"),
    "card-unsure": QT_TRANSLATE_NOOP("Import", "Several clients have this name and none this number"),
    "card-other-number": QT_TRANSLATE_NOOP("Import", "A client of this name has another number; not joined"),
}

#: Texts that progress shows.
READING: Final = QT_TRANSLATE_NOOP("Import", "Reading the columns")
COMPARING: Final = QT_TRANSLATE_NOOP("Import", "Comparing with the book")

_SHOWN_LENGTH: Final = 24


def note(row: int | None, code: str, field: str | None = None, **values: object) -> Note:
    """Return the note `code` about the 1-based row."""
    return Note(row, code, MESSAGES[code], values, field)


def shown(raw: object) -> str:
    """Return a raw value short enough for a sentence."""
    text = " ".join(str(raw).split())
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"


def yuan(fen: int) -> str:
    """Return fen as yuan with separators ('163,657.18')."""
    whole, cents = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{whole:,}.{cents:02d}"
