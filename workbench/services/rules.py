"""The rules in force: schemes and standards from the resources and from the book, and the calendars."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.schemes import Scheme, read_scheme
from workbench.domain.standardfile import read_standard
from workbench.domain.standards import Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.almanac import load_almanac
from workbench.settings import load_toml, resource_files
from workbench.texts import Texts

DEFAULT_SCHEME, DEFAULT_STANDARD = "six-bands", "branch-2016"


@dataclass(frozen=True)
class Rules:
    """What evaluations need beside the clients: the adopted scheme and standard, and the calendars.

    Attributes:
        scheme, standard: in force in this book.
        schemes: every scheme installed or adopted, by code.
        adopted: (code, version) of the rule sets kept in the book, by type.
    """

    scheme: Scheme
    standard: Standard
    schemes: Mapping[str, Scheme]
    standards: Mapping[str, Standard]
    almanac: Almanac
    manager: str = ""
    adopted: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def key(self) -> str:
        """Return what the caches depend on beside day and clients."""
        return f"{self.scheme.code}/{self.scheme.version}|{self.standard.code}/{self.standard.version}"

    def tier_name(self, code: str | None, texts: Texts) -> str:
        """Return the name of a tier of the adopted scheme."""
        return next((texts.named(tier.name) for tier in self.scheme.tiers if tier.code == code), "")

    def band_name(self, code: str | None, texts: Texts) -> str:
        """Return the name of a maintenance band."""
        return next((texts.named(band.name) for band in self.standard.bands if band.code == code), "")

    def installed_scheme(self, code: str) -> Scheme:
        """Return a scheme by its code.

        Raises:
            Problem: there is none of this code.
        """
        if code not in self.schemes:
            raise Problem(
                "unknown-scheme",
                QT_TRANSLATE_NOOP("Problems", "There is no tier scheme {code}."),
                QT_TRANSLATE_NOOP("Problems", "Installed are: {codes}"),
                {"code": code, "codes": ", ".join(self.schemes)},
            )
        return self.schemes[code]


def load_rules(store: Store) -> Rules:
    """Return the rules of a book: what it adopted, else the defaults of the resources."""
    schemes, standards = installed_schemes(), installed_standards()
    adopted: set[tuple[str, str]] = set()
    scheme, standard = schemes[DEFAULT_SCHEME], standards[DEFAULT_STANDARD]
    for kept in store.rule_sets("scheme"):
        scheme = read_scheme(tomllib.loads(kept["toml"]), kept["code"])
        schemes[scheme.code] = scheme
        adopted.add(("scheme", scheme.code))
    for kept in store.rule_sets("standard"):
        standard = read_standard(tomllib.loads(kept["toml"]), kept["code"])
        standards[standard.code] = standard
        adopted.add(("standard", standard.code))
    return Rules(scheme, standard, schemes, standards, load_almanac(), store.setting("manager"), frozenset(adopted))


def installed_schemes() -> dict[str, Scheme]:
    """Return the schemes of the resources by code."""
    found = [read_scheme(load_toml(path), path.name) for path in resource_files("schemes")]
    return {scheme.code: scheme for scheme in found}


def installed_standards() -> dict[str, Standard]:
    """Return the standards of the resources by code."""
    found = [read_standard(load_toml(path), path.name) for path in resource_files("standards")]
    return {standard.code: standard for standard in found}


def adopt(store: Store, *, kind: str, code: str, effective: date) -> Changes:
    """Copy an installed scheme or standard into the book, so that old reports keep the rules of their day.

    What is in force already, word for word, is not adopted again.

    Args:
        kind: `scheme` or `standard`.

    Raises:
        Problem: there is none of this code.
    """
    for path in resource_files(f"{kind}s"):
        values = load_toml(path)
        if values["code"] == code:
            break
    else:
        raise Problem(
            "unknown-rule-set",
            QT_TRANSLATE_NOOP("Problems", "There is no rule set {code}."),
            QT_TRANSLATE_NOOP("Problems", "The command schemes lists what is installed."),
            {"code": code},
        )
    text = path.read_text(encoding="utf-8-sig")
    in_force = [kept["toml"] for kept in store.rule_sets(kind)][-1:]
    if in_force == [text]:
        return Changes()
    with store.transaction("adopt", label=code) as tx:
        row: dict[str, Value] = {
            "type": kind,
            "code": code,
            "version": str(values["version"]),
            "effective": effective,
            "toml": text,
        }
        tx.put("rule_set", tx.new_id(), row)
    return Changes(frozenset({"rule_set"}), tx.operation)


def reason_text(reason: tuple[str, Mapping[str, Any]], texts: Texts, context: str = "Obligations") -> str:
    """Return a reason in the language of `texts`; values that are names take its language too."""
    text, values = reason
    return texts.tr(context, text, **localised(values, texts))


def localised(values: Mapping[str, Any], texts: Texts) -> dict[str, Any]:
    """Return values with names in several languages replaced by the one of `texts`."""
    return {key: texts.named(value) if isinstance(value, Mapping) else value for key, value in values.items()}
