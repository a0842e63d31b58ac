"""Which fields of a client are edited where, and with what: the edit dialog as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from workbench.domain.texts import QT_TRANSLATE_NOOP

Editor = Literal["text", "long", "day", "choice", "flag", "number", "birthday"]

#: Codes and what they mean, for fields with a choice; the empty code is “not known”.
UNKNOWN = QT_TRANSLATE_NOOP("Choices", "not recorded")
YES_NO: Mapping[str, str] = {
    "": UNKNOWN,
    "yes": QT_TRANSLATE_NOOP("Choices", "yes"),
    "no": QT_TRANSLATE_NOOP("Choices", "no"),
}
#: Levels of risk that a client may be assessed as, most careful first.
RISKS: Mapping[str, str] = {
    "": UNKNOWN,
    "C1": QT_TRANSLATE_NOOP("Choices", "C1 careful"),
    "C2": QT_TRANSLATE_NOOP("Choices", "C2 steady"),
    "C3": QT_TRANSLATE_NOOP("Choices", "C3 balanced"),
    "C4": QT_TRANSLATE_NOOP("Choices", "C4 growing"),
    "C5": QT_TRANSLATE_NOOP("Choices", "C5 daring"),
}


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its column or word of `workbench.services.clients`, how it is edited, and its choices.

    `number` is for what is shown masked and only ever replaced.
    """

    name: str
    editor: Editor = "text"
    choices: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Fields edited together; `title` is marked for the catalogue, context "Groups"."""

    code: str
    title: str
    fields: tuple[FieldSpec, ...]


GROUPS: tuple[Group, ...] = (
    Group(
        "who",
        QT_TRANSLATE_NOOP("Groups", "Person"),
        (
            FieldSpec("name"),
            FieldSpec("reading"),
            FieldSpec("client_no"),
            FieldSpec(
                "kind",
                "choice",
                {"person": QT_TRANSLATE_NOOP("Choices", "person"), "company": QT_TRANSLATE_NOOP("Choices", "company")},
            ),
            FieldSpec(
                "status",
                "choice",
                {
                    "managed": QT_TRANSLATE_NOOP("Choices", "managed client"),
                    "prospect": QT_TRANSLATE_NOOP("Choices", "prospect"),
                },
            ),
            FieldSpec(
                "gender",
                "choice",
                {
                    "": UNKNOWN,
                    "M": QT_TRANSLATE_NOOP("Choices", "male"),
                    "F": QT_TRANSLATE_NOOP("Choices", "female"),
                },
            ),
            FieldSpec("birth", "day"),
            FieldSpec("birthday", "birthday"),
            FieldSpec("id_type"),
            FieldSpec("id_no", "number"),
        ),
    ),
    Group(
        "reach",
        QT_TRANSLATE_NOOP("Groups", "Contact"),
        (
            FieldSpec("mobile", "number"),
            FieldSpec("address", "number"),
            FieldSpec("work_address", "number"),
            FieldSpec("preferred_time"),
            FieldSpec("consent_messages", "choice", YES_NO),
            FieldSpec("no_contact", "flag"),
        ),
    ),
    Group(
        "work",
        QT_TRANSLATE_NOOP("Groups", "Work"),
        (FieldSpec("employer"), FieldSpec("job"), FieldSpec("industry")),
    ),
    Group(
        "care",
        QT_TRANSLATE_NOOP("Groups", "Care"),
        (
            FieldSpec("salutation"),
            FieldSpec("preference", "long"),
            FieldSpec("taboo", "long"),
            FieldSpec("remark", "long"),
            FieldSpec("important", "flag"),
            FieldSpec("public_official", "flag"),
            FieldSpec("mourning_until", "day"),
            FieldSpec("deceased_on", "day"),
        ),
    ),
    Group(
        "bank",
        QT_TRANSLATE_NOOP("Groups", "At the bank"),
        (
            FieldSpec("risk", "choice", RISKS),
            FieldSpec("risk_on", "day"),
            FieldSpec("risk_until", "day"),
            FieldSpec("opened", "day"),
            FieldSpec("products"),
            FieldSpec("recording_no"),
            FieldSpec("tier_reported"),
            FieldSpec("manager"),
            FieldSpec("branch"),
        ),
    ),
    Group("family", QT_TRANSLATE_NOOP("Groups", "Family"), (FieldSpec("household"),)),
)
