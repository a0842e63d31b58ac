"""What may be given to whom, as data: purposes, caps, taboos of things, what clients do not take, kinds of gifts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.standards import TAGS

#: block: cannot be done; warn: only with a reason; hint: only said.
Severity = Literal["block", "warn", "hint"]
SEVERITIES: tuple[Severity, ...] = ("block", "warn", "hint")
_TAGS = ("", *(tag for tag in TAGS if tag.endswith("gift")))


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a text is searched for; a text with one of `but` is not meant."""

    words: tuple[str, ...] = ()
    but: tuple[str, ...] = ()

    def excepted(self, text: str) -> bool:
        return any(word in text for word in self.but)

    def found(self, text: str) -> str:
        """Return the first word that the text has, "" for none."""
        if self.excepted(text):
            return ""
        return next((word for word in self.words if word in text), "")


@dataclass(frozen=True, slots=True)
class Purpose:
    """Why something is given.

    Attributes:
        tag: what it counts as for the standard: `gift`, `birthday-gift`, or "" for nothing.
        happy: a happy event, where things come in pairs.
        refused: why it is not allowed, None for what is.
    """

    code: str
    name: Names
    tag: str = "gift"
    happy: bool = False
    refused: Names | None = None


@dataclass(frozen=True, slots=True)
class Cap:
    """Fen that one gift, and all gifts of a calendar year, may be worth for clients of some bands or tiers."""

    gift_fen: int
    year_fen: int
    target_fen: int
    bands: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()

    def fits(self, band: str | None, tier: str | None) -> bool:
        """Tell whether the cap holds for a client; one that names nobody holds for everybody."""
        return (not self.bands or band in self.bands) and (not self.tiers or tier in self.tiers)


@dataclass(frozen=True, slots=True)
class Trait:
    """What a thing is, as far as somebody may not have it."""

    code: str
    name: Names
    words: Words


@dataclass(frozen=True, slots=True)
class Diet:
    """What a client does not take: traits to `avoid`; of what is eaten `only` what has this trait."""

    code: str
    name: Names
    words: tuple[str, ...]
    avoid: tuple[str, ...]
    only: str = ""


@dataclass(frozen=True, slots=True)
class Taboo:
    """What is not given by custom, and why.

    Attributes:
        gender: for whom alone, "" for everybody.
        digit: a digit that the number of pieces must not have.
    """

    code: str
    name: Names
    why: Names
    severity: Severity
    words: Words
    gender: str = ""
    digit: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """Why pieces come in (`sign` 1) or go (-1) otherwise than as a gift; 0 is a count, which goes either way."""

    code: str
    name: Names
    sign: int


@dataclass(frozen=True, slots=True)
class GiftKind:
    """A kind of gift.

    Attributes:
        fresh: ordered for each gift, never in the cupboard.
        repeats: may be given to the same client again at any time.
        tags: what it suits: `gift`, `birthday-gift`.
    """

    code: str
    name: Names
    fresh: bool = False
    repeats: bool = False
    tags: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UsualItem:
    """A usual thing that a cupboard may begin with; fen a piece."""

    name: Names
    kind: str
    value_fen: int
    taboos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GiftRules:
    """All of it; `month_fen` is what the desk gives in a month, `approve_from_fen` from when a gift is approved."""

    purposes: Mapping[str, Purpose]
    caps: Sequence[Cap]
    traits: Mapping[str, Trait]
    diets: Mapping[str, Diet]
    taboos: Mapping[str, Taboo]
    moves: Mapping[str, Move]
    kinds: Mapping[str, GiftKind]
    usual: Sequence[UsualItem]
    refused_words: Words
    refused_why: Names
    takes_nothing: Words
    said_before: tuple[str, ...]
    said_after: tuple[str, ...]
    repeat_years: int
    repeat_severity: Severity
    cap_severity: Severity
    approve_from_fen: int
    month_fen: int
    odd_from: int

    def cap(self, band: str | None, tier: str | None) -> Cap:
        """Return the cap of a client: the first that fits."""
        return next(one for one in self.caps if one.fits(band, tier))

    def kind(self, code: str) -> GiftKind:
        """Return a kind; one that the file does not know stands for itself."""
        return self.kinds.get(code) or GiftKind(code, {"zh_CN": code, "en": code})

    def purpose(self, code: str) -> Purpose:
        """Return a purpose; one that the file does not know counts for nothing."""
        return self.purposes.get(code) or Purpose(code, {"zh_CN": code, "en": code}, "")

    def traits_of(self, name: str, kind: str, marks: Iterable[str]) -> frozenset[str]:
        """Return what a thing is: by its name, by its kind unless the name says otherwise, and as it was marked."""
        own = set(marks)
        by_kind = self.kind(kind).traits
        for code, trait in self.traits.items():
            if trait.words.found(name) or (code in by_kind and not trait.words.excepted(name)):
                own.add(code)
        return frozenset(own)


def read_gift_rules(
    values: Mapping[str, object], catalogue: Mapping[str, object], file: str = "", catalogue_file: str = ""
) -> GiftRules:
    """Read `gifts/rules.toml` and `gifts/catalogue.toml`.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(values, "", file)
    root.only(
        *("unit", "repeat_years", "repeat_severity", "approve_from", "month", "cap_severity", "odd_from"),
        *("takes_nothing", "said_before", "said_after", "caps", "purposes", "refused_words", "moves", "traits"),
        *("diets", "taboos"),
    )
    unit = root.money_unit()
    traits = {one.code: one for one in map(_trait, _coded(root, "traits"))}
    refused = root.section("refused_words")
    kinds, usual = _catalogue(Section(catalogue, "", catalogue_file), tuple(traits))
    return GiftRules(
        purposes={one.code: one for one in map(_purpose, _coded(root, "purposes"))},
        caps=_caps(root, unit),
        traits=traits,
        diets={one.code: one for one in (_diet(part, tuple(traits)) for part in _coded(root, "diets"))},
        taboos={one.code: one for one in map(_taboo, _coded(root, "taboos"))},
        moves={one.code: one for one in map(_move, _coded(root, "moves"))},
        kinds=kinds,
        usual=usual,
        refused_words=Words(refused.texts("words")),
        refused_why=refused.names(),
        takes_nothing=Words(root.texts("takes_nothing", ())),
        said_before=root.texts("said_before", ()),
        said_after=root.texts("said_after", ()),
        repeat_years=root.count("repeat_years"),
        repeat_severity=_severity(root, "repeat_severity"),
        cap_severity=_severity(root, "cap_severity"),
        approve_from_fen=root.scaled("approve_from", unit),
        month_fen=root.scaled("month", unit),
        odd_from=root.count("odd_from", least=1),
    )


def _coded(root: Section, name: str) -> tuple[Section, ...]:
    found = root.sections(name, least=1)
    unique(found, "code", lambda section: section.text("code"))
    return found


def _severity(section: Section, name: str) -> Severity:
    return cast("Severity", section.choice(name, SEVERITIES))


def _words(section: Section) -> Words:
    return Words(section.texts("words", ()), section.texts("but", ()))


def _caps(root: Section, unit: int) -> tuple[Cap, ...]:
    found = []
    for section in root.sections("caps", least=1):
        section.only("bands", "tiers", "gift", "year", "target")
        found.append(
            Cap(
                section.scaled("gift", unit),
                section.scaled("year", unit),
                section.scaled("target", unit),
                section.texts("bands", ()),
                section.texts("tiers", ()),
            )
        )
    if found[-1].bands or found[-1].tiers:
        # Somebody without band would have no cap at all.
        root.sections("caps", least=len(found) + 1)
    return tuple(found)


def _purpose(section: Section) -> Purpose:
    section.only("code", "tag", "happy", "name", "refused")
    return Purpose(
        section.code(),
        section.names(),
        section.choice("tag", _TAGS),
        section.flag("happy", False),
        section.names("refused") if section.has("refused") else None,
    )


def _trait(section: Section) -> Trait:
    section.only("code", "name", "words", "but")
    return Trait(section.code(), section.names(), _words(section))


def _diet(section: Section, traits: Sequence[str]) -> Diet:
    section.only("code", "name", "words", "avoid", "only")
    return Diet(
        section.code(),
        section.names(),
        section.texts("words"),
        section.choices("avoid", traits),
        section.choice("only", ("", *traits), ""),
    )


def _taboo(section: Section) -> Taboo:
    section.only("code", "severity", "gender", "digit", "words", "but", "name", "why")
    return Taboo(
        section.code(),
        section.names(),
        section.names("why"),
        _severity(section, "severity"),
        _words(section),
        section.choice("gender", ("", "M", "F"), ""),
        section.text("digit", ""),
    )


def _move(section: Section) -> Move:
    section.only("code", "name", "sign")
    sign = section.values.get("sign")
    if not isinstance(sign, int) or sign not in (-1, 0, 1):
        section.refuse_value("sign", sign, ("-1", "0", "1"))
    return Move(section.code(), section.names(), sign)


def _catalogue(root: Section, traits: Sequence[str]) -> tuple[dict[str, GiftKind], tuple[UsualItem, ...]]:
    root.only("unit", "kinds", "items")
    unit = root.money_unit()
    kinds = {}
    for section in _coded(root, "kinds"):
        section.only("code", "name", "fresh", "repeats", "tags", "traits")
        kinds[section.code()] = GiftKind(
            section.code(),
            section.names(),
            section.flag("fresh", False),
            section.flag("repeats", False),
            section.choices("tags", _TAGS[1:], ()),
            section.choices("traits", traits, ()),
        )
    usual = []
    for section in root.sections("items", optional=True):
        section.only("name", "kind", "value", "taboos")
        usual.append(
            UsualItem(
                section.names(),
                section.choice("kind", tuple(kinds)),
                section.scaled("value", unit),
                section.texts("taboos", ()),
            )
        )
    return kinds, tuple(usual)
