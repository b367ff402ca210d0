"""The worker's HTTP: OpenAI's formats, faults with a place, and callers who leave."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

import pytest_asyncio
from generation_material import POSITIONS, WORDS, card_of, reference, request, tiny, trained, vocabulary
from tokenizers import Tokenizer, normalizers

from gateway.translate.template import Stretch, Turn, chat_prompt
from gateway.workers.generation.admission import Room
from gateway.workers.generation.build import Limits, build_engine
from gateway.workers.generation.defaults import Served
from gateway.workers.generation.metrics import Metrics
from gateway.workers.generation.server import Mailbox, Worker
from gateway.workers.generation.tokens import vocabulary_of

NAME = "stablelm-tuned-alpha-7b"
HELLO = {"model": NAME, "prompt": "hello world", "max_tokens": 6, "temperature": 0}
CHAT = {"model": NAME, "messages": [{"role": "user", "content": "hello"}], "max_tokens": 6, "temperature": 0}


def worker(architecture: str = "GPT-NeoX", room: Room = Room(4096, 4, POSITIONS), queue: int = 64) -> Worker:  # noqa: B008 - frozen
    card, mailbox, metrics = card_of(architecture), Mailbox(), Metrics("tiny")
    engine = build_engine(tiny(architecture), Limits(room, queue, 64), mailbox.deliver, metrics)
    metrics.observe(engine)
    return Worker(engine, Served(card, (card.id,), vocabulary(), room, WORDS, (1,)), mailbox, metrics)


@pytest.fixture
def app() -> Iterator[Worker]:
    made = worker()
    yield from running(made)


def running(made: Worker) -> Iterator[Worker]:
    thread = threading.Thread(target=made.engine.serve, daemon=True)
    thread.start()
    yield made
    made.engine.stop()
    thread.join(20)
    assert not thread.is_alive()


@dataclass
class Reply:
    status: int = 0
    headers: dict[bytes, bytes] = field(default_factory=dict)
    body: bytes = b""

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def events(self) -> list[Any]:
        lines = [line for line in self.body.split(b"\n\n") if line]
        assert lines[-1] == b"data: [DONE]"
        return [json.loads(line.removeprefix(b"data: ")) for line in lines[:-1]]


async def ask(app: Worker, path: str, body: Any = None, *, leaves_after: int | None = None, **headers: str) -> Reply:
    """One request, as a server would hand it over. `leaves_after`: pieces of the answer after which the client goes."""
    reply, pieces, gone = Reply(), 0, asyncio.Event()
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    sent = False

    async def receive() -> dict[str, Any]:
        nonlocal sent
        if not sent:
            sent = True
            if leaves_after == 0:
                gone.set()
            return {"type": "http.request", "body": data}
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        nonlocal pieces
        if message["type"] == "http.response.start":
            reply.status, reply.headers = message["status"], dict(message["headers"])
            return
        reply.body += message.get("body", b"")
        pieces += 1
        if leaves_after is not None and pieces >= leaves_after:
            gone.set()

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    method = "GET" if body is None else "POST"
    await app({"type": "http", "method": method, "path": path, "headers": named}, receive, send)
    return reply


async def complete(app: Worker, **more: Any) -> Reply:
    return await ask(app, "/v1/completions", HELLO | more)


async def chat(app: Worker, **more: Any) -> Reply:
    return await ask(app, "/v1/chat/completions", CHAT | more)


async def test_a_completion_is_what_generate_says(app: Worker) -> None:
    """From words to words: the prompt as the tokenizer reads it, the answer as it writes it."""
    reply = await complete(app)
    ids = vocabulary().encode([Stretch("hello world", is_ours=False)])
    expected = reference(tiny("GPT-NeoX"), ids, 6)
    assert reply.json["choices"][0]["text"] == vocabulary().decode([*ids, *expected]).removeprefix("hello world")
    assert reply.json["choices"][0]["finish_reason"] == "length"
    assert reply.json["usage"] == {"prompt_tokens": len(ids), "completion_tokens": 6, "total_tokens": len(ids) + 6}


async def test_a_chat_is_asked_in_the_cards_form(app: Worker) -> None:
    """The caller sends turns; the model sees the form that it was trained on."""
    reply = await chat(app)
    ids = vocabulary().encode(chat_prompt(card_of("GPT-NeoX"), [Turn("user", "hello")]))
    expected = vocabulary().decode(reference(tiny("GPT-NeoX"), ids, 6))
    assert reply.json["choices"][0]["message"] == {"role": "assistant", "content": expected, "refusal": None}
    assert reply.json["usage"]["prompt_tokens"] == len(ids)


@pytest.mark.parametrize("is_chat", [True, False])
async def test_a_stream_says_what_the_whole_says(app: Worker, is_chat: bool) -> None:
    """The two forms of one answer must not differ: text, reasons, counts."""
    options = {"n": 3, "seed": 4, "temperature": 1.0, "max_tokens": 12}
    one = chat if is_chat else complete
    whole = (await one(app, **options)).json
    events = (await one(app, **options, stream=True, stream_options={"include_usage": True})).events
    texts, reasons = [""] * 3, {}
    for choice in (choice for event in events for choice in event["choices"]):
        texts[choice["index"]] += (choice["delta"].get("content") or "") if is_chat else choice["text"]
        if choice["finish_reason"]:
            reasons[choice["index"]] = choice["finish_reason"]
    assert texts == [c["message"]["content"] if is_chat else c["text"] for c in whole["choices"]]
    assert reasons == {c["index"]: c["finish_reason"] for c in whole["choices"]}
    assert events[-1]["usage"] == whole["usage"]
    assert len(set(texts)) == 3


async def test_stop_strings_end_an_answer_before_them(app: Worker) -> None:
    """The caller's and the card's; the reason says so, and the count has no tokens from after it."""
    full = (await complete(app, max_tokens=30)).json["choices"][0]["text"]
    stop = full[6:9]
    reply = (await complete(app, max_tokens=30, stop=["never", stop])).json
    assert reply["choices"][0] == {
        "index": 0,
        "finish_reason": "stop",
        "logprobs": None,
        "text": full[: full.index(stop)],
    }
    assert reply["usage"]["completion_tokens"] < 30


async def test_several_prompts_have_an_answer_each(app: Worker) -> None:
    """In order, `n` of each, their prompts before them where that is asked."""
    reply = (await complete(app, prompt=["hello", "how are you"], n=2, echo=True)).json
    texts = [choice["text"] for choice in reply["choices"]]
    assert [text.startswith("hello") for text in texts] == [True, True, False, False]
    assert texts[2] == texts[3] != texts[0]
    assert texts[2].startswith("how are you")


async def test_log_probabilities_come_in_the_formats_own_form(app: Worker) -> None:
    """Evaluation tools read them; the texts of the tokens join to the answer's."""
    said = (await chat(app, logprobs=True, top_logprobs=3)).json["choices"][0]
    entries = said["logprobs"]["content"]
    assert (
        b"".join(bytes(e["bytes"]) for e in entries).decode(errors="replace").startswith(said["message"]["content"][:1])
    )
    assert all(e["token"] == e["top_logprobs"][0]["token"] and len(e["top_logprobs"]) == 3 for e in entries)
    assert len(entries) == 6
    flat = (await complete(app, logprobs=2)).json["choices"][0]["logprobs"]
    assert len(flat["tokens"]) == len(flat["token_logprobs"]) == len(flat["top_logprobs"]) == 6
    streamed = (await chat(app, logprobs=True, stream=True)).events
    told = [e for event in streamed for c in event["choices"] for e in (c["logprobs"] or {"content": []})["content"]]
    assert [e["token"] for e in told] == [e["token"] for e in entries]


async def test_offsets_of_tokens_count_from_the_answers_begin(app: Worker) -> None:
    """A reader of a stream lays scores on the text that it gathered: each event's own begin would be the wrong place."""
    asked = {"logprobs": 0, "max_tokens": 40, "logit_bias": {str(token): 20 for token in range(70, 90)}}
    expected = (await complete(app, **asked)).json["choices"][0]["logprobs"]["text_offset"]
    events = (await complete(app, **asked, stream=True)).events
    assert len(events) > 3
    pieces = [event["choices"][0]["logprobs"] for event in events]
    told = [offset for piece in pieces if piece for offset in piece["text_offset"]]
    assert told == expected == [*range(40)]


async def test_half_characters_have_their_bytes_for_a_name_and_the_characters_place(app: Worker) -> None:
    """As OpenAI has it: two halves that were both called by the sign for what is unreadable left one of the two scores."""
    words = trained().get_vocab()
    halves = {str(words[letter]): 60 for letter in "\u00e4\u00bd\u0142"}  # the bytes e4, bd and a0 of one character
    asked = {"logprobs": 3, "max_tokens": 12, "logit_bias": halves}
    choice = (await complete(app, **asked)).json["choices"][0]
    told = choice["logprobs"]
    assert set(told["tokens"]) <= {"bytes:\\xe4", "bytes:\\xbd", "bytes:\\xa0"}
    assert len(told["text_offset"]) == 12
    assert max(told["text_offset"]) < len(choice["text"])
    assert all(len(entry) >= 3 for entry in told["top_logprobs"])
    assert all(
        entry[name] == own
        for entry, name, own in zip(told["top_logprobs"], told["tokens"], told["token_logprobs"], strict=True)
        if name in entry
    )


async def test_the_cards_sampling_holds_where_the_caller_is_silent(app: Worker) -> None:
    """StableLM's card samples at 0.7 and answers in 64 tokens."""
    asked = {k: v for k, v in HELLO.items() if k not in {"temperature", "max_tokens"}}
    first, second = [(await ask(app, "/v1/completions", asked | {"seed": s})).json for s in (1, 2)]
    assert first["choices"][0]["text"] != second["choices"][0]["text"]
    assert first["usage"]["completion_tokens"] <= 64
    again = (await ask(app, "/v1/completions", asked | {"seed": 1})).json
    assert again["choices"] == first["choices"]


FAULTS: list[tuple[str, dict[str, Any], int, str]] = [
    ("/v1/completions", {"prompt": 5}, 400, "prompt"),
    ("/v1/completions", {"prompt": ""}, 400, "prompt"),
    ("/v1/completions", {"prompt": ["a", ""]}, 400, "prompt[1]"),
    ("/v1/completions", {"prompt": ["a", 5]}, 400, "prompt[1]"),
    ("/v1/completions", {"max_tokens": 0}, 400, "max_tokens"),
    ("/v1/completions", {"max_tokens": 10_000}, 400, "max_tokens"),
    ("/v1/completions", {"prompt": "x" * 600, "max_tokens": 1}, 400, "prompt"),
    ("/v1/chat/completions", {"messages": [{"role": "user", "content": "x" * 600}]}, 400, "messages"),
    ("/v1/completions", {"begin_suppress_tokens": [*range(WORDS)]}, 400, "begin_suppress_tokens"),
    ("/v1/completions", {"temperature": -1}, 400, "temperature"),
    ("/v1/completions", {"top_p": 0}, 400, "top_p"),
    ("/v1/completions", {"repetition_penalty": 1e-45}, 400, "repetition_penalty"),
    ("/v1/completions", {"top_k": 1.5}, 400, "top_k"),
    ("/v1/completions", {"n": 129}, 400, "n"),
    ("/v1/completions", {"prompt": ["a"] * 65, "n": 2}, 400, "n"),
    ("/v1/completions", {"best_of": 2}, 400, "best_of"),
    ("/v1/completions", {"suffix": "x"}, 400, "suffix"),
    ("/v1/completions", {"logit_bias": {"320": 1}}, 400, "logit_bias"),
    ("/v1/completions", {"begin_suppress_tokens": [320]}, 400, "begin_suppress_tokens"),
    ("/v1/completions", {"min_tokens": 7}, 400, "min_tokens"),
    ("/v1/completions", {"guided_json": {}}, 400, "guided_json"),
    ("/v1/completions", {"model": "other"}, 404, "model"),
    ("/v1/chat/completions", {"messages": []}, 400, "messages"),
    ("/v1/chat/completions", {"messages": [{"role": "tool", "content": "x"}]}, 400, "messages[0].role"),
    ("/v1/chat/completions", {"messages": [{"role": "system", "content": "x"}]}, 400, "messages"),
    ("/v1/chat/completions", {"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}, 400, "messages[0].content[0].type"),
    ("/v1/chat/completions", {"messages": [{"role": "user", "content": "x", "audio": {}}]}, 400, "messages[0].audio"),
    ("/v1/chat/completions", {"tools": [{"type": "function"}]}, 400, "tools"),
    ("/v1/chat/completions", {"response_format": {"type": "json_object"}}, 400, "response_format.type"),
    ("/v1/chat/completions", {"top_logprobs": 2}, 400, "top_logprobs"),
    ("/v1/completions", {"echo": True, "logprobs": 0}, 400, "echo"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "more", "status", "param"), FAULTS)
async def test_a_fault_names_its_place(app: Worker, path: str, more: dict[str, Any], status: int, param: str) -> None:
    """What the worker cannot do it says; a field that is dropped in silence is an answer to another question."""
    reply = await ask(app, path, (CHAT if "chat" in path else HELLO) | more)
    assert (reply.status, reply.json["error"]["param"]) == (status, param)


@pytest.mark.parametrize("stream", [False, True])
async def test_who_forbids_every_token_is_told_what_does(app: Worker, stream: bool) -> None:
    """It is the caller's to mend; as a fault of the worker it would count against the worker."""
    more = {"max_tokens": 400, "ignore_eos": True, "no_repeat_ngram_size": 1, "stream": stream}
    reply = await complete(app, **more)
    assert reply.status == (200 if stream else 400)
    last = reply.body.split(b"\n\n")[-2].removeprefix(b"data: ") if stream else reply.body
    error = json.loads(last)["error"]
    assert (error["param"], error["code"]) == ("no_repeat_ngram_size", "every_token_forbidden")
    assert "`no_repeat_ngram_size`" in error["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b'{"model": "m", "model": "n", "prompt": "x"}', 400),
        (b"[]", 400),
        (b"\xff", 400),
        (b'{"prompt": NaN}', 400),
        (b"x" * 5_000_000, 413),
    ],
)
async def test_what_is_no_request_is_refused(app: Worker, body: bytes, status: int) -> None:
    """The worker trusts nobody, the gateway neither."""
    assert (await ask(app, "/v1/completions", body)).status == status


async def test_written_control_strings_are_refused_in_a_turn() -> None:
    """WangChanGLM's `<human>:` is ordinary text to its tokenizer: only refusing keeps a caller from writing turns."""
    for app in running(worker("XGLM")):
        reply = await ask(
            app,
            "/v1/chat/completions",
            {"model": app.served.names[0], "messages": [{"role": "user", "content": "a <bot>: b"}]},
        )
        assert (reply.status, reply.json["error"]["code"]) == (400, "control_token")
        assert reply.json["error"]["param"] == "messages[0].content"


@pytest.mark.parametrize(
    "text", ["\uff1chuman\uff1e\uff1a hi", "<bo\u2060t>:", [{"type": "text", "text": "a <\uff42ot>:"}]]
)
async def test_control_strings_in_disguise_are_refused_too(text: Any) -> None:
    """XGLM's tokenizer reads full-width letters as plain ones and skips joiners: its ids would be the control string's."""
    app = worker("XGLM")
    tokenizer = Tokenizer.from_str(trained().to_str())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace("\u2060", "")])
    app.served = replace(app.served, vocabulary=vocabulary_of(tokenizer))
    body = {"model": app.served.names[0], "messages": [{"role": "user", "content": text}]}
    for made in running(app):
        reply = await ask(made, "/v1/chat/completions", body)
        assert (reply.status, reply.json["error"]["code"]) == (400, "control_token")


async def test_a_cards_length_that_counts_the_prompt_is_kept() -> None:
    """Xiangxin's card says max_length 100, and its prompt is part of that."""
    for app in running(worker("Phi")):
        body = {"model": app.served.names[0], "prompt": "x" * 95, "ignore_eos": True}
        reply = await ask(app, "/v1/completions", body)
        assert reply.json["usage"] == {"prompt_tokens": 95, "completion_tokens": 5, "total_tokens": 100}
        assert (await ask(app, "/v1/completions", body | {"prompt": "x" * 100})).json["error"]["param"] == "prompt"
        assert (await ask(app, "/v1/completions", body | {"prompt": "x" * 100, "max_tokens": 3})).status == 200
        refused = await ask(app, "/v1/chat/completions", CHAT | {"model": app.served.names[0]})
        assert refused.json["error"]["code"] == "no_chat_form"


@pytest_asyncio.fixture
async def idle(app: Worker) -> AsyncIterator[Worker]:
    """A worker that must have nothing left to do afterwards."""
    yield app
    async with asyncio.timeout(20):
        while not app.engine.is_idle:  # noqa: ASYNC110 - the engine is a thread of its own and tells nobody
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(("stream", "after"), [(True, 1), (True, 3), (False, 0)])
async def test_who_leaves_is_not_worked_for(idle: Worker, stream: bool, after: int) -> None:
    """A closed connection frees its rows; else abandoned requests would fill the worker."""
    body = HELLO | {"stream": stream, "max_tokens": 400, "n": 4, "ignore_eos": True}
    await ask(idle, "/v1/completions", body, leaves_after=after)
    ended = idle.metrics.text().decode()
    assert 'finished_reason="length",model_name="tiny"} 0.0' in ended


async def test_a_full_queue_is_429_with_retry_after() -> None:
    """Who is told when to come back does so; who hangs does not know."""
    app = worker(queue=3)
    for name in ("first", "second"):
        app.engine.submit(request(name, [5, 6]))
    reply = await complete(app, n=3)
    assert (reply.status, reply.json["error"]["type"]) == (429, "rate_limit_error")
    assert 1 <= int(reply.headers[b"retry-after"]) <= 60
    assert app.engine.waiting == 2


@pytest.mark.parametrize("more", [{"n": 4}, {"n": 2, "prompt": ["a", "b"]}])
async def test_more_answers_than_may_ever_wait_is_400(more: dict[str, Any]) -> None:
    """No time to come back would be the right one: it would be 429 for ever, and never said why."""
    app = worker(queue=3)
    reply = await complete(app, **more)
    assert (reply.status, reply.json["error"]["param"]) == (400, "n")
    assert "`n` times prompts is 4; expected at most 3" in reply.json["error"]["message"]
    assert app.engine.waiting == 0


async def test_a_bearer_token_is_asked_for_where_one_is_set(app: Worker) -> None:
    """Probes and metrics stay open: they tell nothing of anybody."""
    guarded = replace(app, token="secret")
    assert (await ask(guarded, "/v1/completions", HELLO)).status == 401
    for given, status in (("Bearer wrong", 401), ("Bearer secret", 200)):
        assert (await ask(guarded, "/v1/completions", HELLO, authorization=given)).status == status
    assert (await ask(guarded, "/v1/models")).status == 401
    assert (await ask(guarded, "/livez")).status == 200


async def test_probes_and_metrics_tell_how_it_stands(app: Worker) -> None:
    """What an orchestrator and an autoscaler read, in vLLM's names."""
    await complete(app)
    assert [(await ask(app, path)).status for path in ("/livez", "/readyz", "/metrics")] == [200] * 3
    text = (await ask(app, "/metrics")).body.decode()
    assert 'vllm:request_success_total{engine="0",finished_reason="length",model_name="tiny"} 1.0' in text
    told = {"generation_tokens_total": 6.0, "inter_token_latency_seconds_count": 5.0}
    told |= dict.fromkeys(("num_requests_running", "num_requests_waiting", "kv_cache_usage_perc"), 0.0)
    once = ("time_to_first_token", "e2e_request_latency", "request_queue_time")
    for name, value in (told | {f"{each}_seconds_count": 1.0 for each in once}).items():
        assert f'vllm:{name}{{engine="0",model_name="tiny"}} {value}' in text
    app.is_draining = True
    assert [(await ask(app, path)).status for path in ("/livez", "/readyz")] == [200, 503]
    assert (await complete(app)).status == 503
    assert (await ask(app, "/v1/models")).json["data"][0]["id"] == NAME
    assert [(await ask(app, "/nowhere")).status, (await ask(app, "/livez", {})).status] == [404, 405]
