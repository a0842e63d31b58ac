"""Edits one address: typed as a whole it is told apart into district and street; a wrong split is corrected here."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, FormDialog
from ui.widgets.basics import label
from ui.wording import ADDRESS_NAMES, Wording
from workbench.domain.clients import Address
from workbench.importer.values.addresses import split_address
from workbench.services.places import parts_of, set_address


class AddressDialog(FormDialog):
    """The whole address on top, its parts below; each follows the other while one types."""

    def __init__(
        self,
        context: Context,
        client: bytes,
        parent: QWidget | None = None,
        *,
        address: Address | None = None,
        kind: str = "home",
    ) -> None:
        """Make the form; without an address it adds one of `kind`."""
        super().__init__(context, "", "", parent)
        self._client = client
        self.setWindowTitle(self.tr("Address") if address else self.tr("Add an address"))
        self.accept_button.setText(self.tr("Save"))
        words = Wording(context)
        names = {code: words.of("Ways", ADDRESS_NAMES, code) for code in ADDRESS_NAMES}
        self._kind = CodeBox(self.tr("Kind"), names)
        self._kind.choose(address.kind if address else kind)
        self._kind.setEnabled(address is None)
        self._text = _line(self.tr("Whole address"))
        self._district = _line(self.tr("District"))
        self._street = _line(self.tr("Street and number"))
        self._postcode = _line(self.tr("Postcode"))
        self._region = ""
        self.form.addRow(self.tr("Kind"), self._kind)
        self.form.addRow(self.tr("Whole address"), self._text)
        self.form.addRow(self.tr("District"), self._district)
        self.form.addRow(self.tr("Street and number"), self._street)
        self.form.addRow(self.tr("Postcode"), self._postcode)
        hint = self.tr("The parts are told apart while you type the whole; correct them where they are wrong.")
        self.form.addRow("", label(hint, "small", wrap=True))
        if address is not None:
            self._show(address)
        self._text.textEdited.connect(self._split)
        for part in (self._district, self._street):
            part.textEdited.connect(self._join)
        self._text.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, kind = self._client, self._kind.code()
        parts = {
            "text": self._text.text().strip(),
            "district": self._district.text().strip(),
            "street": self._street.text().strip(),
            "postcode": self._postcode.text().strip(),
        }

        def change(desk: Any) -> Any:
            return set_address(desk, client=client, kind=kind, parts=parts)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self.accept(), self.refuse)

    def _show(self, address: Address) -> None:
        parts = parts_of(address)
        self._region = parts.region
        self._text.setText(address.text)
        self._district.setText(parts.district)
        self._street.setText(parts.street)
        self._postcode.setText(address.postcode or "")

    def _split(self, text: str) -> None:
        parts = split_address(text.strip())
        self._region = parts.region
        self._district.setText(parts.district)
        self._street.setText(parts.street)

    def _join(self) -> None:
        self._text.setText(self._region + self._district.text().strip() + self._street.text().strip())


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
