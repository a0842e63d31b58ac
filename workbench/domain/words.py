"""The texts of greetings: which one a client gets, never one twice, filled with address and signature."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import Any

from workbench.domain.lunar import animal_of
from workbench.domain.salutations import TONES, Tone

#: The texts of days that have none of their own, such as a day of the manager's; `{occasion}` is the name of the day.
ANY = "any"
#: The plain words that are offered while a client mourns.
MOURNING = "mourning"
_PLACEHOLDER = re.compile(r"\{[a-z]*\}")


class GreetingWords:
    """The texts of one language by occasion and tone."""

    def __init__(self, texts: Mapping[str, Mapping[str, Sequence[str]]], signature: Mapping[str, str]) -> None:
        """Take the texts by occasion code and tone, and the signature of each tone."""
        self.texts, self.signature = texts, signature
        self._signed: dict[tuple[str, str, str, int], str] = {}

    @classmethod
    def from_data(cls, *files: Mapping[str, Any]) -> GreetingWords:
        """Read the parsed files of `greetings/zh_CN`; an occasion stands in one of them."""
        texts: dict[str, Any] = {}
        signature: dict[str, str] = {}
        for data in files:
            texts |= data.get("texts", {})
            signature |= data.get("signature", {})
        return cls(texts, signature)

    def choose(
        self,
        occasion: str,
        *,
        tone: Tone,
        address: str,
        manager: str,
        lunar_year: int,
        seed: bytes,
        past: Collection[str],
        avoid: Collection[str] = (),
        name: str = "",
        own: Sequence[str] = (),
    ) -> str:
        """Return the filled text for one client, empty when every text of the occasion was used for the client.

        The same call gives the same text. Texts of the client's tone come first, then formal ones, then warm ones;
        words for elders are for elders alone. An occasion without texts takes those of any day.

        Args:
            seed: what the choice hangs on, such as client id, occasion and year.
            past: texts the client got before, as they were sent.
            avoid: words that the client does not want to read.
            name: the occasion as the text names it.
            own: texts of the manager's own for the occasion; they come before ours, in every tone.
        """
        sent = "\n".join(past)
        for candidate, texts in self._pools(occasion, tone, own):
            unused = [text for text in texts if core(text) not in sent] if sent else texts
            if avoid:
                unused = [text for text in unused if not any(word in text for word in avoid)]
            if unused:
                pick = int.from_bytes(blake2b(seed, digest_size=4).digest(), "big") % len(unused)
                words = unused[pick].replace("{occasion}", name)
                return self._filled(words, candidate, address, manager, lunar_year)
        return ""

    def _pools(self, occasion: str, tone: Tone, own: Sequence[str]) -> Iterator[tuple[Tone, Sequence[str]]]:
        """Yield the texts to choose from with their tones, those that suit best first."""
        if own:
            yield tone, tuple(map(_addressed, own))
        known = self.texts.get(occasion) or self.texts.get(ANY, {})
        yield tone, known.get(tone, ())
        yield from ((other, known.get(other, ())) for other in TONES if other not in (tone, "elder"))

    def _filled(self, text: str, tone: Tone, address: str, manager: str, lunar_year: int) -> str:
        known = (text, tone, manager, lunar_year)
        if known not in self._signed:
            body = text.replace("{animal}", animal_of(lunar_year))
            self._signed[known] = body + self.signature[tone].replace("{manager}", manager)
        return self._signed[known].replace("{address}", address)


def _addressed(text: str) -> str:
    """Return a text of the manager's own as a template: it begins with the form of address."""
    return text if "{address}" in text else "{address}，" + text


@cache
def core(text: str) -> str:
    """Return the longest piece of a template between its placeholders: what two sendings of it have in common."""
    return max(_PLACEHOLDER.split(text), key=len)
