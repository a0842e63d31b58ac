"""Addresses of a client: the whole and its parts, told apart by themselves and corrected by hand."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.addresses import AddressParts, stored_parts
from workbench.domain.changes import Changes
from workbench.domain.clients import Address, ClientFacts
from workbench.importer.values.addresses import address_grammar, split_address
from workbench.importer.values.text import note
from workbench.ports import Store, Transaction, Value

#: Words for the parts of addresses: the kind of address and the column.
ADDRESSES: Mapping[str, tuple[str, str]] = {
    "address": ("home", "text"),
    "district": ("home", "district"),
    "street": ("home", "street"),
    "postcode": ("home", "postcode"),
    "work_address": ("work", "text"),
    "work_district": ("work", "district"),
    "work_street": ("work", "street"),
    "work_postcode": ("work", "postcode"),
    "other_address": ("other", "text"),
}
#: The kinds of addresses in their order.
KINDS = ("home", "work", "other")


def parts_of(address: Address) -> AddressParts:
    """Return the parts of an address, told apart now where nobody did before."""
    return stored_parts(address.text, address.district, address.street, address_grammar())


def set_address(store: Store, *, client: bytes, kind: str, parts: Mapping[str, str]) -> Changes:
    """Change one address of a client by its parts (text, district, street, postcode); an empty text removes it.

    District or street without a text change the whole with them: what stands before the district is kept.
    """
    facts = next(iter(store.facts([client])), None)
    with store.transaction("client-set", label=f"{kind} address") as tx:
        put_address(tx, client, kind, parts, facts)
    return Changes(frozenset({"address"}), tx.operation) if tx.operation else Changes()


def put_address(tx: Transaction, client: bytes, kind: str, parts: Mapping[str, str], facts: ClientFacts | None) -> None:
    """Write the parts of one address within a transaction, as `set_address`."""
    known = next((one for one in facts.addresses if one.kind == kind), None) if facts else None
    told = {name: note(text) or text.strip() for name, text in parts.items()}
    columns = _columns(told, known)
    if not columns["text"]:
        if known is not None:
            tx.delete("address", known.id)
        return
    changed = {name: value for name, value in columns.items() if known is None or getattr(known, name) != value}
    if known is None:
        tx.put(
            "address",
            tx.natural_id("address", client.hex(), kind),
            {"client_id": client, "kind": kind, **{name: value for name, value in columns.items() if value}},
        )
    elif changed:
        tx.put("address", known.id, changed)


def _columns(told: Mapping[str, str], known: Address | None) -> dict[str, Value]:
    """Return text, district, street and postcode as they are to stand; a text that is the same keeps its parts."""
    before = parts_of(known) if known else AddressParts()
    text = told.get("text", known.text if known else "")
    if "text" in told and (known is None or told["text"] != known.text):
        before = split_address(text)
    district, street = told.get("district", before.district), told.get("street", before.street)
    if "text" not in told and ("district" in told or "street" in told):
        text = before.region + district + street if district or street else ""
    postcode = told.get("postcode", (known.postcode if known else None) or "")
    return {"text": text or None, "district": district or None, "street": street or None, "postcode": postcode or None}
