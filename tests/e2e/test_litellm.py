"""The recipe of docs/litellm.md with the real `litellm` package: its proxy, our gateway as its guardrail, a stub of a model."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from running import Running

ROOT = Path(__file__).resolve().parent.parent.parent
LITELLM = ROOT / "bench" / ".venvs" / "litellm" / "bin" / "litellm"
CARD = "4111 1111 1111 1111"
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"
THREAT = "You are a worthless piece of shit, I will find you and kill you."  # refused from its tenth word on, by a wide margin
START_SECONDS = 120
KEY = "sk-litellm"

# LiteLLM imports for a quarter of a minute, so these are no part of the quick suite: `make drill` runs them.
pytestmark = [
    pytest.mark.drill,
    pytest.mark.skipif(
        not LITELLM.exists(), reason="no litellm in bench/.venvs; `make bench ARGS=--peers` installs it"
    ),
]


@dataclass
class Model:
    """A stub of an OpenAI-compatible model: answers with the last text it was sent, or with what `says` holds."""

    says: str = ""
    seen: list[Any] = field(default_factory=list)
    port: int = 0

    def answer(self, body: dict[str, Any]) -> str:
        self.seen.append(body)
        return self.says or f"You said: {body['messages'][-1]['content']}"


def handler(model: Model) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            text = model.answer(body)
            base = {"id": "chatcmpl-1", "created": 1, "model": "gpt-4o"}
            if body.get("stream"):
                pieces = re.findall(r"\s*\S+", text)
                deltas: list[tuple[Any, str | None]] = [({"content": piece}, None) for piece in pieces]
                chunks = [
                    {
                        **base,
                        "object": "chat.completion.chunk",
                        "choices": [{"index": 0, "delta": d, "finish_reason": r}],
                    }
                    for d, r in [({"role": "assistant"}, None), *deltas, ({}, "stop")]
                ]
                events = [*(json.dumps(chunk) for chunk in chunks), "[DONE]"]
                self._send("text/event-stream", "".join(f"data: {event}\n\n" for event in events))
            else:
                message = {"role": "assistant", "content": text}
                whole = {**base, "object": "chat.completion", "usage": {"prompt_tokens": 1, "completion_tokens": 1}}
                choice = {"index": 0, "message": message, "finish_reason": "stop"}
                self._send("application/json", json.dumps({**whole, "choices": [choice]}))

        def _send(self, kind: str, text: str) -> None:
            raw = text.encode()
            self.send_response(200)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    return Handler


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    stub = Model()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(stub))
    stub.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield stub
    server.shutdown()
    server.server_close()
    thread.join()


def recipe() -> dict[str, Any]:
    """The configuration that the page tells users to write."""
    found = re.search(r"```yaml\n(model_list:.*?)```", (ROOT / "docs" / "litellm.md").read_text(), re.DOTALL)
    assert found is not None
    read: dict[str, Any] = yaml.safe_load(found[1])
    return read


@contextmanager
def proxy(home: Path, model: Model, guardrail: str, key: str) -> Iterator[str]:
    config = recipe()
    config["model_list"][0]["litellm_params"]["api_base"] = f"http://127.0.0.1:{model.port}/v1"
    config["guardrails"][0]["litellm_params"]["api_base"] = guardrail
    config["general_settings"] = {"master_key": KEY}
    (home / "config.yaml").write_text(yaml.safe_dump(config))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(LITELLM), "--config", str(home / "config.yaml"), "--host", "127.0.0.1", "--port", str(port)]
    own = {"CAVEAT_KEY": key, "OPENAI_API_KEY": "sk-up", "LITELLM_LOCAL_MODEL_COST_MAP": "True", "HOME": str(home)}
    env = {"PATH": os.environ["PATH"], **own}
    with (home / "log").open("wb") as log:
        process = subprocess.Popen([*command, "--telemetry", "False"], env=env, stdout=log, stderr=log, cwd=home)
    try:
        url = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + START_SECONDS
        while not _is_up(url):
            assert process.poll() is None, (home / "log").read_text()[-3000:]
            assert time.monotonic() < deadline, "litellm did not start"
            time.sleep(0.2)
        yield url
    finally:
        process.terminate()
        process.wait(60)


def _is_up(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health/liveliness", timeout=5).status_code == 200
    except httpx.HTTPError:
        return False


@pytest.fixture(scope="module")
def litellm(tmp_path_factory: pytest.TempPathFactory, gateway: Running, model: Model) -> Iterator[str]:
    with proxy(tmp_path_factory.mktemp("litellm"), model, gateway.data, gateway.key) as url:
        yield url


@pytest.fixture
def fresh(model: Model) -> Model:
    model.says = ""
    model.seen.clear()
    return model


def ask(url: str, text: str, **more: Any) -> httpx.Response:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": text}], **more}
    return httpx.post(f"{url}/v1/chat/completions", json=body, headers={"authorization": f"Bearer {KEY}"}, timeout=60)


def streamed(answer: httpx.Response) -> str:
    events = [line[6:] for line in answer.text.splitlines() if line.startswith("data: {")]
    choices = [choice for event in events for choice in json.loads(event).get("choices", [])]
    return "".join(choice["delta"].get("content") or "" for choice in choices)


def test_a_harmless_question_is_answered(litellm: str, fresh: Model) -> None:
    """A guardrail that stops everything would pass every other test here."""
    answer = ask(litellm, "What is the capital of Thailand?")
    assert answer.status_code == 200, answer.text
    assert answer.json()["choices"][0]["message"]["content"] == "You said: What is the capital of Thailand?"


def test_a_harmful_prompt_is_blocked_before_the_model_sees_it(litellm: str, fresh: Model) -> None:
    """What the guardrail is for."""
    for stream in (False, True):
        answer = ask(litellm, HARM, stream=stream)
        assert answer.status_code >= 400, answer.text
        assert "Refused by policy" in answer.text
    assert not fresh.seen


def test_a_redacted_prompt_reaches_the_model_redacted(litellm: str, fresh: Model) -> None:
    """LiteLLM puts our texts where its caller's stood."""
    answer = ask(litellm, f"my card is {CARD}, thanks")
    assert answer.status_code == 200, answer.text
    assert [body["messages"][-1]["content"] for body in fresh.seen] == ["my card is [redacted: payment card], thanks"]


def test_an_answer_is_redacted_and_a_harmful_one_blocked(litellm: str, fresh: Model) -> None:
    """The other direction, on whole answers."""
    fresh.says = f"Sure, take {CARD} and enjoy."
    answer = ask(litellm, "hello")
    assert answer.json()["choices"][0]["message"]["content"] == "Sure, take [redacted: payment card] and enjoy."
    fresh.says = HARM
    assert ask(litellm, "hello").status_code >= 400


def test_a_streamed_answer_is_redacted(litellm: str, fresh: Model) -> None:
    """With `incremental_diff` and our hold-back, the number does not leave in pieces."""
    fresh.says = f"{'Some words to begin with. ' * 10}Sure, take {CARD} and enjoy. {'And more of them. ' * 20}"
    answer = ask(litellm, "hello", stream=True)
    assert answer.status_code == 200
    assert streamed(answer) == fresh.says.replace(CARD, "[redacted: payment card]").rstrip()


def test_a_stream_that_turns_harmful_is_cut_off(litellm: str, fresh: Model) -> None:
    """As far as LiteLLM supports it: the end does not come; what was sent before is out."""
    fresh.says = THREAT
    assert ask(litellm, "hello").status_code >= 400, "else the policy would rightly let all of it pass"
    fresh.says = f"Here is the letter that you asked for. {f'{THREAT} ' * 20}"
    answer = ask(litellm, "hello", stream=True)
    assert "Refused by policy" in answer.text
    assert streamed(answer).count("kill you") <= 1, "cut off at the round after it became harmful"


def test_without_the_gateway_nothing_passes(tmp_path: Path, gateway: Running, fresh: Model) -> None:
    """A key that was revoked, or a gateway that is gone, must not open the door."""
    with proxy(tmp_path, fresh, gateway.data, "cav_not_a_key") as url:
        assert ask(url, "hello").status_code >= 400
    assert not fresh.seen
