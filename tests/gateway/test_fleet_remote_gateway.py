"""A remote detector in a running gateway and in the commands, from the manifest to the refusal, and when it is gone."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from remote_servers import found
from running import Running, start

MANIFEST = """\
name: far
kind: remote
version: 1
about: a detector on another machine
categories: [scope.translation]
languages: {"*": [scope.translation]}
window: {tail: 64, context: 512, max_input: 20000}
licence: MIT
known_limits: [it knows one word]
options:
  url: URL
  api_key_env: FAR_KEY
  detector_id: hap
  map: {hap: scope.translation}
"""
POLICY = """\
policy: mine
version: 1
required: [far]
rules:
  - {id: far-speaks, category: scope.translation, at_least: 0.5, action: refuse}
"""
SECRET = "sk-far-secret"


@dataclass
class Detector:
    """A detector on a thread of its own, as the gateway is a process of its own."""

    requests: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def _handler(detector: Detector) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            detector.requests.append((self.path, self.headers["authorization"], body))
            raw = json.dumps(found(body)).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    return Handler


@dataclass
class Site:
    running: Running
    key: str
    detector: Detector
    home: Path


def caveat(*words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "gateway", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=env)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    home = tmp_path_factory.mktemp("remote")
    detector = Detector()
    for folder, name, text in (("cards", "far", MANIFEST), ("policies", "mine", POLICY)):
        (home / folder).mkdir()
        (home / folder / f"{name}.yaml").write_text(text.replace("URL", detector.url))
    config = (
        f"manifest_dir: {home / 'cards'}\npolicy_dir: {home / 'policies'}\nredis_url: none\n"
        "classifiers: [patterns, embedded, language, far]\nclassifier_deadline_seconds: 30.0\n"
    )
    running = start(home / "gateway", config, {"FAR_KEY": SECRET})
    data = str(running.directory / "data")
    said = caveat("key", "create", "--data-dir", data, "--json", "--tenant", "t", "--policy", "mine")
    yield Site(running, json.loads(said.stdout)["key"], detector, home)
    assert running.stop() == 0
    detector.stop()


def ask(site: Site, text: str, **more: Any) -> httpx.Response:
    body = {"model": "echo", "messages": [{"role": "user", "content": text}], **more}
    headers = {"authorization": f"Bearer {site.key}"}
    deadline = time.monotonic() + 60
    answer = httpx.Response(401)
    while answer.status_code == 401 and time.monotonic() < deadline:  # a new key counts within a second or two
        answer = httpx.post(site.running.data + "/v1/chat/completions", json=body, headers=headers, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer


def metric(site: Site, line: str) -> float:
    text = httpx.get(site.running.control + "/metrics", timeout=20).text
    return sum(float(row.rpartition(" ")[2]) for row in text.splitlines() if row.startswith(line))


def test_a_remote_classifier_named_in_the_settings_decides(site: Site) -> None:
    """From caveat.yaml to the refusal, with nothing in between left out; answers are judged too."""
    assert ask(site, "hello there").headers["x-caveat-action"] == "allow"
    refused = ask(site, "you dotard")
    assert [entry["rule"] for entry in refused.json()["caveat"]["because"]] == ["far-speaks"]
    path, authorization, _ = site.detector.requests[0]
    assert path == "/api/v1/text/contents"
    assert authorization == f"Bearer {SECRET}"
    sent = [text for _, _, body in site.detector.requests for text in body["contents"]]
    assert sent.count("hello there") >= 2, "the question, and the echo's answer to it"
    assert metric(site, 'caveat_classifier_seconds_count{classifier="far"}') >= 3


def test_the_commands_read_its_manifest_and_contact_nobody(site: Site) -> None:
    """A check runs where the server cannot be reached; a key that is not there is a fault all the same."""
    before = len(site.detector.requests)
    shown = caveat("classifier", "show", "far", "--manifest-dir", str(site.home / "cards"))
    assert shown.returncode == 0
    assert "far (kind remote, version 1)" in shown.stdout
    config = str(site.running.directory / "caveat.yaml")
    env = {"PATH": "/usr/bin:/bin"}
    good = caveat("check", "--config", config, env=env | {"FAR_KEY": SECRET})
    assert good.returncode == 0, good.stderr
    bad = caveat("check", "--config", config, env=env)
    assert bad.returncode == 1
    assert "classifier `far`: variable `FAR_KEY`" in bad.stderr
    assert len(site.detector.requests) == before


def test_a_fault_in_its_manifest_is_told_with_file_and_line(site: Site, tmp_path: Path) -> None:
    """Where to look, in the words of the file."""
    wrong = MANIFEST.replace("map: {hap: scope.translation}", "map: {hap: heresy}")
    (tmp_path / "far.yaml").write_text(wrong.replace("URL", site.detector.url))
    (tmp_path / "settings.yml").write_text(f"manifest_dir: {tmp_path}\nclassifiers: [patterns, far]\n")
    told = caveat("check", "--config", str(tmp_path / "settings.yml"))
    assert told.returncode == 1
    assert f"{tmp_path / 'far.yaml'}:14: options.map.hap: `heresy` is not promised" in told.stderr


def test_caveat_moderate_asks_the_server_itself(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same questions and the same verdicts, without a gateway."""
    monkeypatch.setenv("FAR_KEY", SECRET)
    folders = ["--manifest-dir", str(site.home / "cards"), "--policy-dir", str(site.home / "policies")]
    told = caveat("moderate", "--json", "--policy", "mine", *folders, "you dotard")
    assert told.returncode == 1, told.stderr
    said = json.loads(told.stdout)
    assert said["because"] == ["far-speaks"]
    assert [(f["start"], f["end"]) for f in said["findings"] if f["classifier"] == "far"] == [(4, 10)]


def test_threat_35_a_server_that_is_gone_refuses_as_unjudged_and_is_told(site: Site) -> None:
    """Failure is a verdict: nothing passes because nobody looked. Its log names the classifier and no text."""
    site.detector.stop()
    for number in range(6):
        refused = ask(site, f"hello canary-{number}-7f3a")
        assert "unjudged:error" in [entry["rule"] for entry in refused.json()["caveat"]["because"]]
    assert metric(site, 'caveat_unjudged_total{classifier="far",reason="error"}') >= 6
    log = (site.running.directory / "log").read_text()
    assert "remote_down" in log
    assert "cannot be reached" in log
    assert "canary" not in log
    assert SECRET not in log
