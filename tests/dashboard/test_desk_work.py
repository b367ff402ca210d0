"""Long readings of the log, which are processes of their own."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
from desk_log import decision, filled, ids

from gateway.dashboard.jobs import JobStoppedError, Progress
from gateway.dashboard.ledger import Ledger
from gateway.dashboard.work import Order, carry_out
from gateway.errors import ConfigurationError

WAIT_SECONDS = 30


async def test_a_process_of_its_own_finds_what_the_desk_would_find(tmp_path: Path, redis_url: str) -> None:
    """The page must not tell another story for being quick."""
    await filled(redis_url, tmp_path, [record for name in ids(4) for record in decision(name, "acme")])
    ledger, here, there = Ledger(tmp_path, redis_url), Progress(), Progress()
    assert carry_out(ledger, Order("verify"), there) == ledger.verify(here)
    assert carry_out(ledger, Order("trends", tenants=("globex",)), there)["sides"] == []
    assert carry_out(ledger, Order("trends", tenants=("acme",)), there)["sides"] != []


def test_it_ends_with_the_desk_even_while_redis_keeps_it_waiting(tmp_path: Path) -> None:
    """Who restarts the desk must not wait for a log of a year, nor leave a process behind."""
    progress, ended = Progress(), threading.Event()

    def work(url: str) -> None:
        with pytest.raises(JobStoppedError):
            carry_out(Ledger(tmp_path, url), Order("verify"), progress)
        ended.set()

    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections and never says a word
        thread = threading.Thread(target=work, args=(f"redis://127.0.0.1:{silent.getsockname()[1]}",))
        thread.start()
        silent.settimeout(WAIT_SECONDS)
        client, _ = silent.accept()
        progress.is_stopping = True
        assert ended.wait(60), "the child was not ended"
        thread.join()
        client.close()


@pytest.mark.parametrize(
    ("order", "message"),
    [
        (Order("archive"), "there is no archive yet"),
        (Order("replay", policy="baseline", digest="another"), "the policy was changed meanwhile; try again"),
        (Order("replay", policy="nobodys", digest=""), "the policy was changed meanwhile; try again"),
    ],
)
def test_what_it_cannot_do_it_tells_in_the_desks_words(tmp_path: Path, order: Order, message: str) -> None:
    """A page with no result and no reason sends its reader to the logs of the desk."""
    with pytest.raises(ConfigurationError) as told:
        carry_out(Ledger(tmp_path, None), order, Progress())
    assert told.value.message == message
