"""What the history and the undo command say of an operation: what was done, never with whom."""

from __future__ import annotations

from tests.helpers.terminal import Terminal


def test_no_name_or_number_of_a_client_stands_in_the_words_of_an_operation(empty: Terminal) -> None:
    for number, name in (("100001", "单雄信"), ("100002", "万俟卨")):
        empty.json("client", "add", f"name={name}", f"client_no={number}")
    tie = empty.json("relation", "add", "100001", "--role", "friend", "--with", "100002")["id"]
    empty.json("relation", "set", tie, "--note", "met in spring")
    empty.json("relation", "delete", tie)
    made = empty.json("relation", "add", "100001", "--role", "child", "--name", "单小雄")["id"]
    empty.json("relation", "delete", made)
    key = empty.json("household", "make", "100001")["key"]
    empty.json("household", "add", key, "100002")
    empty.json("household", "remove", "100002")
    empty.json("household", "set", key, "--note", "quiet")
    empty.json("household", "dissolve", key)
    for words in (
        ("client", "set", "100001", "job=farmer"),
        ("way", "add", "100001", "mobile", "13900000001"),
        ("log", "100001", "--channel", "call", "--result", "connected", "--note", "secret"),
        ("task", "add", "100001", "--title", "secret", "--due", "2026-12-01"),
        ("event", "add", "100001", "--kind", "wedding", "--on", "2026-12-12", "--note", "secret"),
        ("opportunity", "add", "100001", "--need", "wealth", "--title", "secret"),
        ("referral", "add", "name=仇英", "--by", "somebody"),
        ("plan", "100001", "--set", "risk=secret"),
        ("duplicates", "--merge", "100001", "100002"),
        ("client", "delete", "100001"),
        ("undo",),
    ):
        empty.json(*words)
    told = " ".join(f"{one['verb']} {one['label']}" for one in empty.json("history"))
    for secret in ("雄", "万俟", "仇英", "10000", "139", "secret", "spring", "quiet"):
        assert secret not in told
