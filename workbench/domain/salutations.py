"""How a client is addressed and in which tone, by card, job, age and band (`practice.md` §12.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from workbench.domain.clients import Client
from workbench.domain.occasions import age_on

#: 正式, 亲切, 长辈.
Tone = Literal["formal", "warm", "elder"]
TONES: tuple[Tone, ...] = ("formal", "warm", "elder")


@dataclass(frozen=True, slots=True)
class Address:
    """The rules of `greetings/address.toml`: titles by job, forms by age and gender, tones, bands that are called."""

    titles: tuple[tuple[str, tuple[str, ...]], ...]
    elder_age: int
    elder: Mapping[str, str]
    plain: Mapping[str, str]
    never: frozenset[str]
    tone_elder_age: int
    formal_bands: frozenset[str]
    formal_jobs: tuple[str, ...]
    call_bands: frozenset[str] = frozenset()
    _jobs: dict[str, tuple[str, bool]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Address:
        """Read the parsed file."""
        elder, tone = data["elder"], data["tone"]
        return cls(
            titles=tuple((entry["title"], tuple(entry["jobs"])) for entry in data["title"]),
            elder_age=elder["min_age"],
            elder={gender: elder[gender] for gender in ("M", "F")},
            plain={gender: data["plain"][gender] for gender in ("M", "F")},
            never=frozenset(data["never"]["words"]),
            tone_elder_age=tone["elder_age"],
            formal_bands=frozenset(tone["formal_bands"]),
            formal_jobs=tuple(tone["formal_jobs"]),
            call_bands=frozenset(data.get("channel", {}).get("call_bands", ())),
        )

    def of(self, client: Client, surname: str, day: date) -> str:
        """Return the form of address on `day`.

        The card's salutation first (unless it is one of the words nobody is called), then surname and title by job,
        then by age and gender; the full name where the gender is not known and for firms. `surname` is as written,
        empty where the name has none: then the whole name stands before 先生 or 女士.
        """
        written = (client.salutation or "").strip()
        if written and written not in self.never:
            return written
        if client.kind == "company":
            return client.name
        called = surname or client.name
        title, _formal = self._of_job(client.job or "")
        if title:
            return called + title
        gender = client.gender or ""
        age = age_on(client, day)
        forms = self.elder if age is not None and age >= self.elder_age else self.plain
        return called + forms[gender] if gender in forms else client.name

    def tone(self, client: Client, band: str | None, day: date) -> Tone:
        """Return the tone for the client on `day`: elder by age, formal by band, job or importance, else warm."""
        age = age_on(client, day)
        if age is not None and age >= self.tone_elder_age:
            return "elder"
        _title, formal = self._of_job(client.job or "")
        if client.kind == "company" or client.important or band in self.formal_bands or formal:
            return "formal"
        return "warm"

    def _of_job(self, job: str) -> tuple[str, bool]:
        """Return the title that goes with a job, and whether it asks for the formal tone; many have the same job."""
        if job not in self._jobs:
            title = next((title for title, jobs in self.titles if any(word in job for word in jobs)), "")
            self._jobs[job] = title, any(word in job for word in self.formal_jobs)
        return self._jobs[job]
