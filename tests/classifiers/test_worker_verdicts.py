"""The classification worker says what the gateway's own child process would, however rows are put together."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import torch
from heavy_material import CORPUS
from worker_material import batching_as_on_a_gpu, call, fleet_of, get, manifests, remote_of, serving, span

from classifiers.text.views import read
from classifiers.types import Direction, Status, UnjudgedReason, Verdict
from gateway.fleet.child import ChildFleet
from gateway.workers.classification.forward import Place, Served, compiled, in_every_language, load
from gateway.workers.classification.server import MAX_BODY_BYTES, App
from gateway.workers.classification.service import Service
from gateway.workers.classification.types import Scores, Urgency

NAMES = frozenset({"toxic", "hateful"})
TEXTS = (
    *CORPUS,
    "you are a st\u200bupid person and nob0dy wants y0u here",
    "Das ist eine sehr dumme Idee, und niemand möchte sie noch einmal hören, sagte der Mann auf dem Marktplatz.",
    " ".join(CORPUS[:3]) * 9,
    "[SEP] </s> <mask>",
    "x" * 300,
    "🙂",
)


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Any:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("weights")


@pytest.fixture(scope="module")
def served(folder: Path) -> list[Served]:
    return [load(manifest, Place()) for manifest in manifests(folder)]


@pytest.fixture(scope="module")
def batching(served: list[Served]) -> list[Served]:
    return [batching_as_on_a_gpu(each) for each in served]


def assert_same(said: Verdict, expected: Verdict, within: float) -> None:
    assert (said.classifier, said.status, said.unjudged) == (expected.classifier, expected.status, expected.unjudged)
    places = [(f.category, f.start, f.end) for f in said.findings]
    assert places == [(f.category, f.start, f.end) for f in expected.findings]
    for one, other in zip(said.findings, expected.findings, strict=True):
        assert one.probability == pytest.approx(other.probability, abs=within)


async def test_the_gateway_hears_from_a_worker_what_its_child_process_says(folder: Path, served: list[Served]) -> None:
    """Moving a classifier to another machine must not move a threshold, a place or a gap."""
    spans = [span(text) for text in TEXTS]
    child = ChildFleet(sorted(NAMES), folder, deadline_seconds=60.0)
    await child.start()
    try:
        expected = await child.judge(spans, NAMES)
    finally:
        await child.close()
    async with serving(served) as url, fleet_of(*[await remote_of(name, url) for name in NAMES]) as fleet:
        said = await fleet.judge(spans, NAMES)
    for one, other in zip(said, expected, strict=True):
        for verdict, wanted in zip(one, other, strict=True):
            assert_same(verdict, wanted, 1e-5)
    assert any(u.reason is UnjudgedReason.NO_HEAD for of_one in said for v in of_one for u in v.unjudged)
    assert any(u.reason is UnjudgedReason.LANGUAGE for of_one in said for v in of_one for u in v.unjudged)


async def test_neither_padding_nor_company_nor_order_changes_a_verdict(
    served: list[Served], batching: list[Served]
) -> None:
    """A text's verdict must not depend on who else asked at that moment."""
    texts = list(TEXTS) * 3
    random.Random(4).shuffle(texts)
    spans = [span(text) for text in texts]
    async with serving(batching) as url:
        async with fleet_of(await remote_of("toxic", url), await remote_of("hateful", url)) as fleet:
            together = await asyncio.gather(*(fleet.judge([one], NAMES) for one in spans))
        _, metrics = await get(url + "/metrics")
    alone = {each.name: each.classifier for each in served}
    for [said], asked in zip(together, spans, strict=True):
        for verdict in said:
            assert_same(verdict, alone[verdict.classifier].classify([read(asked)])[0], 1e-4)
    runs = next(float(line.split()[1]) for line in metrics.splitlines() if line.startswith("te_batch_next_size_count"))
    rows = next(float(line.split()[1]) for line in metrics.splitlines() if line.startswith("te_batch_next_size_sum"))
    assert rows > 2 * runs, "nothing was put together, so nothing was tested"


def test_a_compiled_model_says_the_same_in_any_number_of_rows(batching: list[Served]) -> None:
    """Kernels are made for a width and any height; one made for another shape must not be used unseen."""
    one = batching[1]
    runner: Any = one.classifier.rows
    fast = compiled(runner, "eager")
    rows = [tuple(5 + (n * 7 + i) % 90 for i in range(9 + n)) for n in range(20)]
    for count in (1, 3, 8, 20):
        width = one.plan.width_of(len(rows[count - 1]))
        said = fast.run(rows[:count], one.plan.shape_of(width, count))
        expected = [runner.run([row])[0] for row in rows[:count]]
        assert torch.allclose(torch.tensor(said), torch.tensor(expected), atol=1e-4)


def test_each_width_has_a_kernel_of_its_own_whatever_the_number_of_rows(batching: list[Served]) -> None:
    """One for any width, which a compiler makes at the second by itself, would cost in every run what warming up saved."""
    one, made = batching[1], []

    def backend(graph: Any, inputs: Any) -> Any:
        made.append(graph)
        return graph.forward

    runner: Any = one.classifier.rows
    fast = compiled(runner, backend)
    for width in one.plan.widths[:3]:
        for rows in (1, 2, 5):
            fast.run([(5,) * width] * rows, one.plan.shape_of(width, rows))
    assert len(made) == 3


async def test_a_caller_of_the_api_gets_calibrated_findings_above_its_threshold_and_gaps(served: list[Served]) -> None:
    """Whoever is no gateway sees to neither languages nor calibration."""
    text = "what a stupid idea, nobody wants to hear that from you!"
    thai = CORPUS[3]
    expected = served[0].classifier.classify([read(span(text))])[0]
    async with serving(served) as url:
        path = url + "/api/v1/text/contents"
        status, said = await call(
            path, {"contents": [text, thai], "detector_params": {"threshold": 0.0}}, detector_id="toxic"
        )
        _, none = await call(path, {"contents": [text], "detector_params": {"threshold": 1.0}}, detector_id="toxic")
    assert status == 200
    assert [(d["detection"], d["score"], d["text"]) for d in said[0]] == [
        (f.category, f.probability, text) for f in expected.findings
    ]
    assert {(d["detection_type"], d["end"]) for d in said[1]} == {("unjudged", len(thai))}
    assert [d for d in none[0] if d["detection_type"] != "unjudged" and d["score"] < 1] == []


BAD: dict[str, tuple[Any, dict[str, str], int, str]] = {
    "no texts": ({"contents": []}, {}, 422, "contents"),
    "no list": ({"contents": "x"}, {}, 422, "contents"),
    "a number": ({"contents": [3]}, {}, 422, "contents.0"),
    "another member": ({"contents": ["x"], "model": "m"}, {}, 422, "model"),
    "a threshold beyond 1": ({"contents": ["x"], "detector_params": {"threshold": 2}}, {}, 422, "threshold"),
    "an unknown parameter": ({"contents": ["x"], "detector_params": {"treshold": 0.1}}, {}, 422, "treshold"),
    "no JSON": (b"{", {}, 422, "body"),
    "half a surrogate": (b'{"contents": ["\\ud800"]}', {}, 422, ""),
    "another detector": ({"contents": ["x"]}, {"detector_id": "nobody"}, 404, "detector-id"),
    "no detector": ({"contents": ["x"]}, {"detector_id": ""}, 404, "detector-id"),
    "a deadline that is none": (
        {"contents": ["x"]},
        {"caveat_deadline_seconds": "soon"},
        400,
        "caveat-deadline-seconds",
    ),
    "a deadline in the past": ({"contents": ["x"]}, {"caveat_deadline_seconds": "-1"}, 400, "caveat-deadline-seconds"),
    "too large": (b" " * (MAX_BODY_BYTES + 1), {}, 413, "bytes"),
}


async def test_bad_requests_are_refused_by_name_and_without_their_content(served: list[Served]) -> None:
    """A clear no is repaired in a minute; an error that quotes the text is a leak."""
    async with serving(served) as url:
        for case, (body, headers, status, word) in BAD.items():
            found, said = await call(url + "/api/v1/text/contents", body, **{"detector_id": "toxic", **headers})
            assert (found, said["code"]) == (status, status), case
            assert word in said["message"], case
        assert (await get(url + "/elsewhere"))[0] == 404
        assert (await get(url + "/api/v1/text/contents"))[0] == 405
        assert [(await get(url + path))[0] for path in ("/livez", "/readyz", "/health")] == [200] * 3


async def test_what_is_read_may_be_asked_for_by_its_head_alone(served: list[Served]) -> None:
    """Some probes and load balancers send HEAD; a 405 would have them take a good worker for a dead one."""
    async with serving(served) as url:
        for path in ("/livez", "/readyz", "/health", "/metrics", "/v1/manifest"):
            assert await call(url + path, None, "HEAD") == (200, ""), path
        assert (await call(url + "/api/v1/text/contents", None, "HEAD"))[0] == 405


async def test_a_worker_with_a_key_answers_nobody_without_it(served: list[Served]) -> None:
    """What it serves, and its time, are its owner's; probes and metrics need no key."""
    async with serving(served, api_key="secret") as url:
        assert (await get(url + "/v1/manifest"))[0] == 401
        assert (await get(url + "/v1/manifest", authorization="Bearer secres"))[0] == 401
        assert (await get(url + "/v1/manifest", authorization="Bearer secret"))[0] == 200
        body = {"contents": ["x"]}
        assert (await call(url + "/api/v1/text/contents", body, detector_id="toxic"))[0] == 401
        assert (await get(url + "/readyz"))[0] == 200


async def test_a_draining_worker_sends_everybody_elsewhere(served: list[Served]) -> None:
    """Between SIGTERM and the end, no text may be lost and none need be asked about here."""

    def drain(app: App) -> None:
        app.is_draining = True

    async with serving(served, drain) as url:
        assert (await get(url + "/livez"))[0] == 200
        for path in ("/readyz", "/health", "/v1/manifest"):
            assert (await get(url + path))[0] == 503
        assert (await call(url + "/api/v1/text/contents", {"contents": ["x"]}, detector_id="toxic"))[0] == 503


async def test_a_model_that_breaks_over_a_text_is_a_500_and_for_the_gateway_an_error(served: list[Served]) -> None:
    """No findings would read as harmless."""

    def broken(rows: Any, shape: Any) -> list[Scores]:
        if len(rows[0]) > 12:
            raise RuntimeError("a text")
        return [[0.0, 0.0, 0.0]] * len(rows)

    def spoil(app: App) -> None:
        app.service.engine.runs = {**app.service.engine.runs, "hateful": broken}

    async with serving(served, spoil) as url:
        status, said = await call(url + "/api/v1/text/contents", {"contents": [TEXTS[0]]}, detector_id="hateful")
        assert (status, said) == (500, {"code": 500, "message": "the model broke over a text"})
        async with fleet_of(await remote_of("hateful", url)) as fleet:
            for _ in range(5):
                assert await fleet.judge([span(TEXTS[0])], NAMES) == [[Verdict("hateful", Status.ERROR)]]
            assert (await fleet.judge([span("ok")], NAMES))[0][0].status is Status.OK


async def test_windows_of_answers_are_told_to_be_urgent(served: list[Served]) -> None:
    """The one thing that the gateway says of a text, so that a stream does not wait behind documents."""
    asked: list[Urgency] = []

    def listen(app: App) -> None:
        inner = app.service

        class Listening(Service):
            async def judge(self, classifier: Any, texts: Any, urgency: Urgency, expires: float) -> Any:
                asked.append(urgency)
                return await inner.judge(classifier, texts, urgency, expires)

        app.service = Listening(inner.served, inner.engine)

    async with serving(served, listen) as url, fleet_of(await remote_of("hateful", url)) as fleet:
        await fleet.judge([span("hello", Direction.OUTPUT)], NAMES)
        await fleet.judge([span("hello")], NAMES)
    assert asked == [Urgency.FIRST, Urgency.ORDINARY]


def test_plain_numbers_are_those_of_the_model_in_every_language(served: list[Served]) -> None:
    """The gateway applies languages and calibration of its own manifest to them; twice would be wrong."""
    classifier = served[0].classifier
    plain = in_every_language(classifier)
    [verdict] = plain.classify([read(span(CORPUS[3]))])
    assert not verdict.unjudged
    assert len(verdict.findings) % len(classifier.manifest.categories) == 0
