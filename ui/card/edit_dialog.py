"""Edits a client, or adds one: every field that people may set, in groups; only what was changed is written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QScrollArea, QTabWidget, QWidget

from ui import theme
from ui.card.editors import FieldEditor, make_editor
from ui.card.fields import GROUPS, Group
from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import room_for
from ui.widgets.tabbing import name_tabs
from workbench.domain.changes import Changes
from workbench.importer.values.identity import identity
from workbench.services.clients import add_client, set_client
from workbench.services.households import household_name
from workbench.services.places import ADDRESSES


class EditDialog(FormDialog):
    """The fields of one client.

    Signals:
        saved: carries the client's id; the dialog has closed.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: Context,
        client: bytes | None = None,
        parent: QWidget | None = None,
        *,
        group: str = "who",
        field: str = "",
    ) -> None:
        """Make the form; without a client it adds one. `group` is shown first, and `field` of it is to be filled."""
        super().__init__(context, "", "", parent)
        self._client = client
        self.setWindowTitle(self.tr("Edit client") if client else self.tr("New client"))
        self.accept_button.setText(self.tr("Save"))
        self.resize(room_for(parent, 600, 540))
        self._editors: dict[str, FieldEditor] = {}
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        name_tabs(self._tabs, self.windowTitle())
        self._groups = {one.code: self._tabs.addTab(self._page(one), self._title(one)) for one in GROUPS}
        self.body.insertWidget(0, self._tabs, 1)
        self._tabs.setCurrentIndex(self._groups.get(group, 0))
        if client is None:
            self._show_values({"kind": "person", "status": "managed"})
        else:
            self.wait()
            context.tasks.query(lambda desk: _values(desk, client), self._on_values, self.refuse)
        first = next((one.fields[0].name for one in GROUPS if one.code == group), "name")
        self._editors[field if field in self._editors else first].setFocus()

    def field(self, name: str) -> FieldEditor:
        """Return the editor of a field."""
        return self._editors[name]

    def submit(self) -> None:
        """Override FormDialog.submit."""
        for editor in self._editors.values():
            problem = editor.problem() if editor.changed() else ""
            if problem:
                self._complain(editor, problem)
                return
        if not self._editors["name"].text():
            self._complain(self._editors["name"], self.tr("A client needs a name; everything else can wait."))
            return
        fields = {name: editor.text() for name, editor in self._editors.items() if editor.changed()}
        if "id_no" in fields:
            found, _code = identity(fields["id_no"])
            fields["id_flag"] = found.flag if found else ""
        if not fields:
            self.accept()
            return
        self.wait()
        self._write(fields)

    def _write(self, fields: dict[str, str]) -> None:
        client, today = self._client, self.context.today
        made: list[bytes] = []

        def change(desk: Any) -> Changes:
            if client is not None:
                made.append(client)
                return set_client(desk, client=client, fields=fields)
            changes, row = add_client(desk, fields=fields, today=today)
            made.append(row)
            return changes

        self.context.tasks.change(change, self, lambda _changes: self._on_saved(made[0]), self.refuse)

    def _title(self, group: Group) -> str:
        return self.context.texts.tr("Groups", group.title)

    def _page(self, group: Group) -> QWidget:
        page = QWidget()
        page.setProperty("surface", "clear")
        form = QFormLayout(page)
        form.setContentsMargins(4, theme.SPACE["m"], theme.SPACE["m"], theme.SPACE["m"])
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(theme.SPACE["m"])
        form.setVerticalSpacing(theme.SPACE["s"])
        for spec in group.fields:
            editor = make_editor(self.context, spec)
            self._editors[spec.name] = editor
            form.addRow(editor.name, editor)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _complain(self, editor: FieldEditor, sentence: str) -> None:
        for number, group in enumerate(GROUPS):
            if editor.spec in group.fields:
                self._tabs.setCurrentIndex(number)
        editor.setFocus()
        self.show_error(sentence)

    def _on_values(self, values: dict[str, Any]) -> None:
        self.wait_over()
        self._show_values(values)

    def _show_values(self, values: dict[str, Any]) -> None:
        for editor in self._editors.values():
            editor.show_value(values)
        # What a new client starts with is to be written too.
        if self._client is None:
            for name in ("kind", "status"):
                self._editors[name].take(values[name])

    def _on_saved(self, client: bytes) -> None:
        self.accept()
        self.saved.emit(client)


def _values(desk: Any, client: bytes) -> dict[str, Any]:
    """Return the stored columns of a client with the first mobile number and the addresses."""
    values = dict(desk.row("client", client) or {})
    (facts,) = desk.facts([client])
    words = {kind: word for word, (kind, part) in ADDRESSES.items() if part == "text"}
    values |= {words[address.kind]: address.text for address in facts.addresses if address.kind in words}
    values["household"] = household_name(desk, client)
    values["mobile"] = next((way.value for way in facts.ways if way.kind == "mobile"), "")
    return values
