"""Addresses told apart into district and street, by the grammar in the resources."""

from __future__ import annotations

from functools import cache

from workbench.domain.addresses import AddressGrammar, AddressParts
from workbench.settings import load_toml, resource


@cache
def address_grammar() -> AddressGrammar:
    """Return how addresses are written, of the branch where it has its own."""
    return AddressGrammar.from_data(load_toml(resource("profile/addresses.toml")))


def split_address(text: str) -> AddressParts:
    """Return the parts of an address; joined they are `text`."""
    return address_grammar().split(text)
