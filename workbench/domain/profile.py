"""How complete a client's file is (MS4, MS5, 档案完整度), what it lacks, and what is most useful to ask next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.clients import ClientFacts
from workbench.domain.money import divide
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique


@dataclass(frozen=True, slots=True)
class Element:
    """One thing the file should hold.

    Attributes:
        source: which check says whether it is there (a key of `SOURCES`).
        kinds: the kinds of client it is asked of, `person` or `company`.
        scored: it is one of the required elements that the completeness counts (MS4).
        must: the branch's marketing system will not accept the client without it (MS5).
        ask: its place in the order of what is useful to ask, 1 first.
    """

    code: str
    name: Names
    source: str
    kinds: tuple[str, ...]
    scored: bool
    must: bool
    ask: int


@dataclass(frozen=True, slots=True)
class Completeness:
    """What a client's file holds: `present` of `required` scored elements, and everything that is missing.

    `gaps` lists all missing elements in the order of usefulness, those that are not scored included.
    """

    present: int
    required: int
    gaps: tuple[Element, ...]

    @property
    def percent(self) -> int:
        """Whole per cent of the required elements; 100 when nothing is required."""
        return divide(100 * self.present, self.required) if self.required else 100

    @property
    def missing(self) -> tuple[Element, ...]:
        """The required elements that are missing (待补录)."""
        return tuple(element for element in self.gaps if element.scored)


#: A file of which nothing is asked.
NO_GAPS = Completeness(0, 0, ())


def _has_number(facts: ClientFacts, *kinds: str) -> bool:
    """Whether a whole number of one of the kinds is known; a masked one cannot be dialled and is a gap."""
    return any(way.kind in kinds and way.value and not way.masked for way in facts.ways)


def _has_address(facts: ClientFacts, *kinds: str) -> bool:
    return any(address.kind in kinds and address.text for address in facts.addresses)


#: The checks an element may name.
SOURCES: Mapping[str, Callable[[ClientFacts], bool]] = {
    "mobile": lambda facts: _has_number(facts, "mobile"),
    "home-phone": lambda facts: _has_number(facts, "phone"),
    "any-phone": lambda facts: _has_number(facts, "mobile", "phone", "work"),
    "home-address": lambda facts: _has_address(facts, "home"),
    "any-address": lambda facts: _has_address(facts, "home", "work"),
    "employer": lambda facts: bool(facts.client.employer),
    "risk": lambda facts: bool(facts.client.risk),
    "preference": lambda facts: bool(facts.client.preference),
    "birthday": lambda facts: facts.client.birthday is not None,
    "consent": lambda facts: facts.client.consent_messages is not None,
}


def completeness(facts: ClientFacts, elements: Sequence[Element]) -> Completeness:
    """Return what the file of a client holds and lacks, by the elements of a standard."""
    asked = [element for element in elements if facts.client.kind in element.kinds]
    gaps = [element for element in asked if not SOURCES[element.source](facts)]
    required = sum(element.scored for element in asked)
    lacking = sum(element.scored for element in gaps)
    return Completeness(required - lacking, required, tuple(sorted(gaps, key=lambda element: element.ask)))


def ask_next(facts: ClientFacts, elements: Sequence[Element], count: int = 3) -> tuple[Element, ...]:
    """Return the gaps most useful to ask at the next contact, the most useful first."""
    return completeness(facts, elements).gaps[:count]


def read_elements(profile: Section) -> tuple[Element, ...]:
    """Return the elements of a standard's `[profile]` section, checked."""
    sections = profile.sections("elements")
    unique(sections, "code", lambda section: section.text("code"))
    return tuple(_read_element(section) for section in sections)


def _read_element(section: Section) -> Element:
    section.only("code", "name", "source", "kinds", "scored", "must", "ask")
    return Element(
        code=section.text("code"),
        name=section.names(),
        source=section.choice("source", tuple(SOURCES)),
        kinds=section.choices("kinds", ("person", "company"), ("person",)),
        scored=section.flag("scored", True),
        must=section.flag("must", False),
        ask=section.count("ask", least=1),
    )
