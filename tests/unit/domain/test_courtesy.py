"""Long loops stand aside where whoever runs them says how."""

import threading

from workbench.domain.courtesy import be_courteous, in_steps, stand_aside


def in_a_courteous_thread(work):
    """Run work in a thread of its own and return how often it stood aside, and what it returned."""
    asked, found = [], []

    def run():
        be_courteous(lambda: asked.append(1))
        found.append(work())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return len(asked), found[0]


def test_rows_pass_in_their_order_and_a_long_list_stands_aside_now_and_then():
    asked, rows = in_a_courteous_thread(lambda: list(in_steps(range(1_000))))
    assert rows == list(range(1_000))
    assert 2 <= asked <= 10


def test_nothing_is_read_ahead_of_what_somebody_asks_for():
    read = []
    _asked, first = in_a_courteous_thread(
        lambda: next(in_steps(read.append(number) or number for number in range(9_999)))
    )
    assert first == 0
    assert len(read) < 1_000


def test_each_thread_has_a_courtesy_of_its_own():
    asked = []
    in_a_courteous_thread(stand_aside)
    be_courteous(lambda: asked.append(1))
    try:
        stand_aside()
    finally:
        be_courteous(None)
    stand_aside()
    assert asked == [1]


def test_without_anybody_to_wait_for_rows_pass_as_they_are():
    assert list(in_steps(iter("abc"))) == ["a", "b", "c"]
