"""Adds a way to reach a client, or changes one: kind, number, when to use it, what the client said of messages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, FormDialog
from ui.wording import WAY_NAMES, Wording
from workbench.domain import masking
from workbench.domain.clients import ContactWay
from workbench.services.ways import add_way, set_way

#: What the client said of messages by this way: codes of the box and what is stored.
_SAID = {"": None, "yes": True, "no": False}


class WayDialog(FormDialog):
    """One way; a number that is known stands masked and is only replaced."""

    def __init__(
        self,
        context: Context,
        client: bytes,
        parent: QWidget | None = None,
        *,
        way: ContactWay | None = None,
        kind: str = "mobile",
    ) -> None:
        """Make the form; without a way it adds one of `kind`."""
        super().__init__(context, "", "", parent)
        self._client, self._way = client, way
        self.setWindowTitle(self.tr("Contact way") if way else self.tr("Add a contact way"))
        self.accept_button.setText(self.tr("Save") if way else self.tr("Add"))
        words = Wording(context)
        self._kind = CodeBox(self.tr("Kind"), {code: words.way(code) for code in WAY_NAMES})
        self._kind.choose(way.kind if way else kind)
        self._value = _line(self.tr("Number or address"))
        self._time = _line(self.tr("Best time"))
        self._time.setPlaceholderText(self.tr("e.g. weekdays after 18:00"))
        self._consent = CodeBox(
            self.tr("Messages by this way"),
            [
                ("", self.tr("as said of all messages")),
                ("yes", self.tr("agreed")),
                ("no", self.tr("refused: none go out")),
            ],
        )
        self._note = _line(self.tr("Note"))
        self._first = QCheckBox(self.tr("use this one first"))
        self.form.addRow(self.tr("Kind"), self._kind)
        self.form.addRow(self.tr("Number"), self._value)
        self.form.addRow(self.tr("Best time"), self._time)
        self.form.addRow(self.tr("Messages"), self._consent)
        self.form.addRow(self.tr("Note"), self._note)
        self.form.addRow("", self._first)
        if way is not None:
            self._show(way, words)
        self._value.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, way, kind, value = self._client, self._way, self._kind.code(), self._value.text()
        first = self._first.isChecked()
        details: dict[str, Any] = {
            "time": self._time.text(),
            "note": self._note.text(),
            "consent": _SAID[self._consent.code()],
        }

        def change(desk: Any) -> Any:
            if way is None:
                return add_way(desk, client=client, kind=kind, value=value, preferred=first, details=details)
            told = {**details, "preferred": first}
            return set_way(desk, client=client, way=way.id, kind=kind, value=value, details=told)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self.accept(), self.refuse)

    def _show(self, way: ContactWay, words: Wording) -> None:
        masked = words.phone(way.value) if way.kind in ("mobile", "phone", "work") else ""
        masked = masked or masking.contact(way.kind, way.value)
        self._value.setPlaceholderText(self.tr("{number} (unchanged)").format(number=masked))
        self._time.setText(way.time or "")
        self._note.setText(way.note or "")
        self._consent.choose({None: "", True: "yes", False: "no"}[way.consent])
        self._first.setChecked(way.preferred)


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
