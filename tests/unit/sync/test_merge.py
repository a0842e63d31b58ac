"""The merge rules as a pure function: what they give does not depend on the order of the operations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.sync.merge import Origin, Touch, base, resolve, siblings

COLUMN = "1"


def touches_of(steps: list[tuple[int, int, int, str]]) -> list[Touch]:
    """Return the touches of three authors; before each, its author hears all that another one knows."""
    known: list[dict[str, int]] = [{}, {}, {}]
    found = []
    for who, hears, value, kind in steps:
        for author, seq in known[hears].items():
            known[who][author] = max(seq, known[who].get(author, 0))
        name = f"author{who}"
        seq = known[who].get(name, 0) + 1
        origin = Origin(name, seq, (value, 0), dict(known[who]))
        known[who][name] = seq
        found.append(Touch(origin, 0, kind, {COLUMN: value} if kind == "put" else {}))  # type: ignore[arg-type]  # one of those below
    return found


histories = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 4), st.sampled_from(["put", "put", "del", "undel"])),
    max_size=12,
).map(touches_of)


@given(histories)
def test_siblings_are_the_puts_that_no_other_put_had_seen(touches):
    puts = [touch for touch in touches if touch.kind == "put"]
    expected = {put.origin.dot for put in puts if not any(other.origin.knows(put.origin) for other in puts)}
    found = siblings(touches, COLUMN)
    assert {sibling.origin.dot for sibling in found} == expected
    assert [sibling.origin.order for sibling in found] == sorted(sibling.origin.order for sibling in found)


@given(histories, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(touches, chance):
    shuffled = list(touches)
    chance.shuffle(shuffled)
    assert resolve(shuffled) == resolve(touches)


@given(histories)
def test_a_conflict_has_different_values_and_the_shown_one_last(touches):
    state = resolve(touches)
    for column, group in state.conflicts.items():
        assert len({sibling.value for sibling in group}) > 1
        assert group[-1].value == state.values[column]


@given(histories)
def test_whoever_had_seen_everything_decides(touches):
    everything = {}
    for touch in touches:
        everything[touch.origin.author] = max(touch.origin.seq, everything.get(touch.origin.author, 0))
    judge = Origin("judge", 1, (0, 0), everything)
    decided = resolve([*touches, Touch(judge, 0, "put", {COLUMN: "final"})])
    assert (decided.alive, decided.values[COLUMN], decided.conflicts, decided.revivals) == (True, "final", {}, ())
    deleted = resolve([*touches, Touch(judge, 0, "del")])
    assert not deleted.alive


@given(histories)
def test_the_base_is_what_all_sides_had_seen(touches):
    found = siblings(touches, COLUMN)
    shared = base(touches, COLUMN, found)
    if shared is not None and found:
        assert any(
            touch.values.get(COLUMN) == shared and all(one.origin.knows(touch.origin) for one in found)
            for touch in touches
        )


def test_true_and_one_are_different_values():
    one = Origin("a", 1, (1, 0), {})
    other = Origin("b", 1, (2, 0), {})
    state = resolve([Touch(one, 0, "put", {COLUMN: 1}), Touch(other, 0, "put", {COLUMN: True})])
    assert COLUMN in state.conflicts


def test_a_deletion_in_the_transaction_of_a_put_holds():
    origin = Origin("a", 1, (1, 0), {})
    state = resolve([Touch(origin, 0, "put", {COLUMN: 1}), Touch(origin, 1, "del")])
    assert not state.alive
