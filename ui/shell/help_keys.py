"""Every key of the program in the words of the help, group by group."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.texts import QT_TRANSLATE_NOOP

Pairs = tuple[tuple[str, str], ...]

_CONTEXT = "HelpKeys"

_EVERYWHERE: Pairs = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("HelpKeys", "Search clients and commands")),
    ("Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+,", QT_TRANSLATE_NOOP("HelpKeys", "Go to a page; Alt works as well")),
    ("Ctrl+Shift+U", QT_TRANSLATE_NOOP("HelpKeys", "Go to the rules")),
    ("Ctrl+Z / Ctrl+Y, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("HelpKeys", "Undo and redo, imports and merges included")),
    ("Ctrl+Alt+Z / Ctrl+Alt+Y", QT_TRANSLATE_NOOP("HelpKeys", "Undo or redo several steps: choose how many")),
    ("F5", QT_TRANSLATE_NOOP("HelpKeys", "Look again")),
    ("F7", QT_TRANSLATE_NOOP("HelpKeys", "Note a to-do for the client at hand")),
    ("F8", QT_TRANSLATE_NOOP("HelpKeys", "Privacy: hide other clients and amounts")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("HelpKeys", "Import files")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("HelpKeys", "Lock the book")),
    ("F1", QT_TRANSLATE_NOOP("HelpKeys", "This help")),
    ("Tab / Shift+Tab", QT_TRANSLATE_NOOP("HelpKeys", "The next and the previous control, as they are read")),
    ("Ctrl+Tab / Ctrl+Shift+Tab", QT_TRANSLATE_NOOP("HelpKeys", "The next and the previous tab of a page")),
    ("Escape", QT_TRANSLATE_NOOP("HelpKeys", "Close a dialog or the card, empty a search")),
)
_LISTS: Pairs = (
    ("Enter", QT_TRANSLATE_NOOP("HelpKeys", "Open the marked row")),
    ("Space", QT_TRANSLATE_NOOP("HelpKeys", "Tick the marked row")),
    ("Shift+↑ / Shift+↓, Ctrl+A", QT_TRANSLATE_NOOP("HelpKeys", "Mark several rows, or all")),
    ("Ctrl+Shift+O", QT_TRANSLATE_NOOP("HelpKeys", "Sort the table: choose a column, again to turn it round")),
    ("Menu, Shift+F10", QT_TRANSLATE_NOOP("HelpKeys", "What can be done with the marked row")),
    (
        "F4",
        QT_TRANSLATE_NOOP("HelpKeys", "Any list of clients, and the card: record a contact with everybody marked"),
    ),
    ("Shift+F4", QT_TRANSLATE_NOOP("HelpKeys", "Any list of clients, and the card: write the visit report")),
    (
        "1 … 4",
        QT_TRANSLATE_NOOP(
            "HelpKeys", "Lists where digits do not search: the result of a call; then the note, then Enter"
        ),
    ),
    ("L  V  P  R", QT_TRANSLATE_NOOP("HelpKeys", "Lists of clients: record, plan, print a visit plan, reason of loss")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("HelpKeys", "Print what the page shows")),
    ("Delete", QT_TRANSLATE_NOOP("HelpKeys", "Delete the marked row; undo brings it back")),
)
_CARD: Pairs = (
    ("F2", QT_TRANSLATE_NOOP("HelpKeys", "Edit")),
    ("F3", QT_TRANSLATE_NOOP("HelpKeys", "What to ask next")),
    ("F6", QT_TRANSLATE_NOOP("HelpKeys", "Plan an appointment")),
    ("F9", QT_TRANSLATE_NOOP("HelpKeys", "Verify what is known")),
    ("Ctrl+PgDown / Ctrl+PgUp", QT_TRANSLATE_NOOP("HelpKeys", "The next and the previous tab of the card")),
    ("Alt+↓ / Alt+↑", QT_TRANSLATE_NOOP("HelpKeys", "The next and the previous client of the list")),
)
_FORMS: Pairs = (
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("HelpKeys", "Save the form, or take over what it shows")),
    ("↑ / ↓, Alt+↓", QT_TRANSLATE_NOOP("HelpKeys", "In a field for a day: a day on or back, choose it from a month")),
    ("Alt+↑ / Alt+↓", QT_TRANSLATE_NOOP("HelpKeys", "In a list of columns, views or stops: move the marked one")),
    (
        "F12 / Shift+F12, Ctrl+.",
        QT_TRANSLATE_NOOP("HelpKeys", "Words to clients: the next and the previous finding, what can be done"),
    ),
    ("N", QT_TRANSLATE_NOOP("HelpKeys", "Duplicates: not the same person")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("HelpKeys", "What if: everything as it was")),
)
_PAGES: Pairs = (
    ("G  V  P  L  W  D  T", QT_TRANSLATE_NOOP("HelpKeys", "Today: greet, plan, print, record, waive, done, to-do")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("HelpKeys", "Clients, opportunities: a new one")),
    ("Ctrl+F, Ctrl+Shift+F", QT_TRANSLATE_NOOP("HelpKeys", "Clients: search, add a filter")),
    ("Ctrl+Shift+1 … Ctrl+Shift+9", QT_TRANSLATE_NOOP("HelpKeys", "Clients: show a view")),
    ("Ctrl+Shift+C", QT_TRANSLATE_NOOP("HelpKeys", "Clients: choose columns; greetings: copy the words")),
    ("N / Delete", QT_TRANSLATE_NOOP("HelpKeys", "Greetings: not reached, left out")),
    (
        "Ctrl+T / Ctrl+Shift+A / Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("HelpKeys", "Greetings: numbers of the sheet, put clients on the list, save the words"),
    ),
    ("Ctrl+E", QT_TRANSLATE_NOOP("HelpKeys", "Clients: change a field of all who are marked; rules: edit")),
    ("Ctrl+T, Ins", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: today, a new appointment")),
    ("1 … 5", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: month, week, day, agenda, timeline")),
    ("↑ / ↓ / ← / →, Space", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: the place, and what stands at one place")),
    (
        "Ctrl+↑ / Ctrl+↓ / Ctrl+← / Ctrl+→",
        QT_TRANSLATE_NOOP("HelpKeys", "Calendar: move the chosen entry by half an hour, a day, in the month a week"),
    ),
    ("Shift+↑ / Shift+↓", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: make the chosen entry shorter or longer")),
    ("Ctrl+C, Ctrl+X, Ctrl+V", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: copy, cut and paste an entry")),
    ("N  D  T", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: plan something new here, it took place, today")),
    ("+ / -", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: hours higher or lower; Ctrl and the wheel as well")),
    ("Ctrl+Shift+R", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: plan the day's round")),
    ("Ctrl+Shift+A", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: the arrival sheet of the lobby")),
    ("Ctrl+Shift+B", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: type the printed visit plan back")),
    ("Ctrl+Shift+Y", QT_TRANSLATE_NOOP("HelpKeys", "Calendar: days off, own occasions, business days")),
    ("Alt+← / Alt+→", QT_TRANSLATE_NOOP("HelpKeys", "The period before and after")),
    (
        "D  Shift+D  B",
        QT_TRANSLATE_NOOP("HelpKeys", "Duties of the desk: done today or on a day, whom a batch may go to"),
    ),
    ("S  K  E  B", QT_TRANSLATE_NOOP("HelpKeys", "Opportunities and referrals: next step, close, edit, feedback")),
    (
        "Ins  I  C  S  P  Y  M  N  E",
        QT_TRANSLATE_NOOP(
            "HelpKeys", "Gatherings: propose or add, invite, copy, save or print, comes, perhaps, declined, edit"
        ),
    ),
    (
        "A  X  U  R  W",
        QT_TRANSLATE_NOOP("HelpKeys", "Gatherings: came, did not, not known, rows of the sheet, somebody else came"),
    ),
    ("S  E  K  P  G", QT_TRANSLATE_NOOP("HelpKeys", "Gifts: next step, edit, cancel, slips, give from the cupboard")),
    ("← / →", QT_TRANSLATE_NOOP("HelpKeys", "Board of opportunities: from column to column")),
    ("Ctrl+S, Ctrl+O, Ctrl+D", QT_TRANSLATE_NOOP("HelpKeys", "Reports and rules: save; rules: open, compare versions")),
)
_GROUPS: tuple[tuple[str, Pairs], ...] = (
    (QT_TRANSLATE_NOOP("HelpKeys", "Everywhere"), _EVERYWHERE),
    (QT_TRANSLATE_NOOP("HelpKeys", "Lists"), _LISTS),
    (QT_TRANSLATE_NOOP("HelpKeys", "The card"), _CARD),
    (QT_TRANSLATE_NOOP("HelpKeys", "Forms"), _FORMS),
    (QT_TRANSLATE_NOOP("HelpKeys", "Pages"), _PAGES),
)


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return (heading, [(keys, meaning)]) in the language of now."""

    def tr(text: str) -> str:
        return QCoreApplication.translate(_CONTEXT, text)

    return [(tr(title), [(keys, tr(meaning)) for keys, meaning in pairs]) for title, pairs in _GROUPS]
