"""What browsing the desk costs those who ask the gateway: `.venv/bin/python -m bench.desk_load [--write]`.

One gateway with its desk, as `caveat serve` starts them, before a model that takes 20 ms; rounds with nobody at the desk and rounds in which an auditor
goes from page to page ten times a second take turns. Told are p50 and p99 of the requests (medians of the rounds, extremes in brackets) and how
many pages were shown meanwhile. Gateway and desk may use both cores, and so may the load: on a small machine a page takes time from everything.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self

import httpx
import yaml

from bench import report, unary
from bench.servers import (
    ROOT,
    Server,
    caveat_command,
    caveat_config,
    create_key,
    free_port,
    mock_upstream,
    stop,
    wait_ready,
)

PAGES: Final = ("/", "/decisions", "/refusals", "/unjudged", "/policies/baseline", "/cards", "/changes", "/audit")
PASSPHRASE: Final = re.compile(r"passphrase, shown only now: (\S+)")
WARM_SECONDS: Final = 5.0
PAUSE_SECONDS: Final = 0.1  # between two pages: quicker than anybody reads


@contextmanager
def gateway(home: Path, mock: Server) -> Iterator[tuple[Server, httpx.Client]]:
    """A gateway with its desk, and somebody who is signed in there."""
    port, control = free_port(), free_port()
    config = caveat_config(home, mock_port=mock.port, port=port, control_port=control)
    settings = yaml.safe_load(config.read_text("utf-8"))
    config.write_text(yaml.safe_dump(settings | {"desk": {"serve": True}, "query_index": True}), "utf-8")
    key, told = create_key(config, "bench", "bench-patterns"), home / "told"
    with told.open("w") as out:
        process = subprocess.Popen(
            caveat_command("serve", "--config", str(config)),
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        wait_ready(process, port, "/v1/models", key, 60)
        with httpx.Client(base_url=f"http://127.0.0.1:{control}", follow_redirects=True, timeout=60) as browser:
            sign_in(browser, told)
            yield Server("caveat", port, process.pid, key, 0.0), browser
    finally:
        stop(process)


def sign_in(browser: httpx.Client, told: Path) -> None:
    deadline = time.monotonic() + 60
    while (found := PASSPHRASE.search(told.read_text("utf-8"))) is None or browser.get("/signin").status_code != 200:
        assert time.monotonic() < deadline, "the desk did not come up"
        time.sleep(0.1)
    token = re.search(r'name="token" value="([^"]+)"', browser.get("/signin").text)
    assert token is not None
    browser.post("/signin", data={"token": token[1], "next": "/", "passphrase": found[1]})
    for page in PAGES:
        browser.get(page).raise_for_status()


class Browsing:
    """Somebody who looks at one page after the other."""

    def __init__(self, browser: httpx.Client) -> None:
        self.pages = 0
        self._browser = browser
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._is_over.is_set():
            self._browser.get(PAGES[self.pages % len(PAGES)]).raise_for_status()
            self.pages += 1
            self._is_over.wait(PAUSE_SECONDS)


def measure(at_once: int, seconds: float, rounds: int) -> str:
    found: dict[str, list[tuple[float, float, float]]] = {"nobody": [], "an auditor": []}
    with (
        mock_upstream("paced:20:20:10") as mock,
        tempfile.TemporaryDirectory() as home,
        gateway(Path(home), mock) as (server, browser),
    ):
        unary.once(server, at_once=at_once, seconds=WARM_SECONDS, mode="unary", model="paced", account=False)
        for _ in range(rounds):
            row = unary.once(server, at_once=at_once, seconds=seconds, mode="unary", model="paced", account=False)
            found["nobody"].append((row["p50"], row["p99"], 0.0))
            with Browsing(browser) as browsing:
                row = unary.once(server, at_once=at_once, seconds=seconds, mode="unary", model="paced", account=False)
            found["an auditor"].append((row["p50"], row["p99"], browsing.pages / seconds))
            assert not row["errors"], row["errors"]
    lines = ["| at the desk | requests: p50 ms | p99 ms | pages a second |", "|---|---|---|---|"]
    for who, rows in found.items():
        cells = [_told([row[place] / scale for row in rows]) for place, scale in ((0, 1e3), (1, 1e3), (2, 1.0))]
        lines.append(f"| {who} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _told(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--at-once", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    table = measure(options.at_once, options.seconds, options.rounds)
    print(table)
    if options.write:
        command = " ".join([".venv/bin/python", "-m", "bench.desk_load", *sys.argv[1:]])
        report.write(ROOT / "docs" / "benchmarks.md", "desk_load", report.sourced(table, report.about(command)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
