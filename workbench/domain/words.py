"""The texts of greetings: which one a client gets, never one twice, filled with address and signature."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from workbench.domain.lunar import animal_of
from workbench.domain.salutations import TONES, Tone

_PLACEHOLDER = re.compile(r"\{[a-z]*\}")


class GreetingWords:
    """The texts of one language by occasion and tone."""

    def __init__(self, texts: Mapping[str, Mapping[str, Sequence[str]]], signature: Mapping[str, str]) -> None:
        """Take the texts by occasion code and tone, and the signature of each tone."""
        self.texts, self.signature = texts, signature

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> GreetingWords:
        """Read the parsed `greetings/zh_CN.toml`."""
        return cls(data["texts"], data["signature"])

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
    ) -> str:
        """Return the filled text for one client, empty when every text of the occasion was used for the client.

        The same call gives the same text. Texts of the client's tone come first, then formal ones, then warm ones;
        words for elders are for elders alone.

        Args:
            seed: what the choice hangs on, such as client id, occasion and year.
            past: texts the client got before, as they were sent.
        """
        for candidate in (tone, *(other for other in TONES if other not in (tone, "elder"))):
            unused = [text for text in self.texts.get(occasion, {}).get(candidate, ()) if not _used(text, past)]
            if unused:
                pick = int.from_bytes(blake2b(seed, digest_size=4).digest(), "big") % len(unused)
                return self._filled(unused[pick], candidate, address, manager, lunar_year)
        return ""

    def _filled(self, text: str, tone: Tone, address: str, manager: str, lunar_year: int) -> str:
        body = text.replace("{address}", address).replace("{animal}", animal_of(lunar_year))
        return body + self.signature[tone].replace("{manager}", manager)


def core(text: str) -> str:
    """Return the longest piece of a template between its placeholders: what two sendings of it have in common."""
    return max(_PLACEHOLDER.split(text), key=len)


def _used(text: str, past: Collection[str]) -> bool:
    words = core(text)
    return any(words in sent for sent in past)
