"""Tasks of a calendar file become tasks of the client whom they name; once done they are not open again."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.ics.todos import ToDoEntry
from workbench.ics.versions import is_newer, is_older
from workbench.importer.context import Job, Outcome
from workbench.importer.draft import ClientRow, Marks
from workbench.importer.eventrows import entry_note, namesakes_in
from workbench.importer.plan import RowKey
from workbench.importer.records import Cellvalue, Row


class ToDoPlan:
    """Plans the tasks of a file."""

    def __init__(self, job: Job, outcome: Outcome) -> None:
        self._job = job
        self._outcome = outcome

    def run(self, to_dos: Iterable[ToDoEntry]) -> None:
        """Plan all of them; what this program made itself comes back as nothing new."""
        for to_do in to_dos:
            if not to_do.derived:
                self._take(to_do)

    def _take(self, to_do: ToDoEntry) -> None:
        known = self._job.draft.to_dos()
        uid = (to_do.uid or f"{to_do.due:%Y%m%d} {to_do.title}")[:255]
        row = known.get(uid)
        if row is None:
            client = self._client(to_do)
            if client is None or to_do.state != "open":
                self._skip(to_do, "todo-over" if client is not None or to_do.state != "open" else "todo-no-client")
                return
            row = known[uid] = Row("task", RowKey("task", ("ics", uid)))
            whose: dict[str, Cellvalue] = {"client_id": client.ref, "uid": uid, "state": "open"}
            self._put(row, {**whose, **_words(to_do)}, to_do.version)
            self._outcome.count(is_new=True, has_changed=True)
            return
        if is_older(to_do.version, row.text("revision") or ""):
            self._skip(to_do, "event-older")
            self._outcome.count(is_new=False, has_changed=False)
            return
        values = _words(to_do)
        if to_do.state != "open" and row.get("state") == "open":
            values |= {"state": to_do.state, "done_on": to_do.done_on or self._job.today}
        changed = self._put(row, values, to_do.version)
        self._outcome.count(is_new=False, has_changed=changed)

    def _client(self, to_do: ToDoEntry) -> ClientRow | None:
        if to_do.client:
            return self._job.draft.find(Marks(number=to_do.client))
        found = namesakes_in(self._job, to_do.title)
        if len(found) != 1:
            return None
        values = {"client": found[0].name}
        told = entry_note(self._job, to_do.line, "event-by-name", to_do.title, values)
        self._outcome.warnings.append(told)
        return found[0]

    def _skip(self, to_do: ToDoEntry, code: str) -> None:
        self._outcome.skipped.append(entry_note(self._job, to_do.line, code, to_do.title, {}))

    def _put(self, row: Row, values: dict[str, Cellvalue], version: str) -> bool:
        """Write what differs; tell whether anything but the version did."""
        differs = any(row.get(column) != value for column, value in values.items())
        if version and (differs or is_newer(version, row.text("revision") or "")):
            values = {**values, "revision": version}
        put = row.put(values)
        if put is not None:
            self._outcome.puts.append(put)
        return differs


def _words(to_do: ToDoEntry) -> dict[str, Cellvalue]:
    return {
        "title": to_do.title or None,
        "due": to_do.due,
        "starts": to_do.starts,
        "note": to_do.note or None,
    }
