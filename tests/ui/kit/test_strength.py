"""The passphrase meter errs on the low side: what people choose counts for little."""

from __future__ import annotations

import pytest

from ui.unlock.strength import NEEDED, entropy

WEAK = """
12345678 password Password123! qwertyuiop aaaaaaaaaaaaaaaaaaaa 19850312 Zhangwei1985 woaini1314 abcabcabcabcabcabc
admin@2026 13800138000 correct-horse 管户客户经理密码 Bank2026!Bank2026! 1234567890qwertyuiopasdfghjkl zhongguoyinhang
P@ssw0rd
""".split()
STRONG = [
    "correct horse battery staple lantern",
    "K7#vq2!Rz9&mW4p",
    "清晨河边的白鹭飞过麦田和石桥",
    "tide-4821-Wombat-quill-09-ember!",
]


@pytest.mark.parametrize("passphrase", WEAK)
def test_what_people_choose_is_refused(passphrase):
    assert entropy(passphrase) < NEEDED


@pytest.mark.parametrize("passphrase", STRONG)
def test_what_chance_or_a_long_sentence_gives_is_enough(passphrase):
    assert entropy(passphrase) >= NEEDED


def test_nothing_is_worth_nothing():
    assert entropy("") == 0.0
