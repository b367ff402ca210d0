"""The step loop: the same tokens as `generate`, whoever shares the batch, and no fault that spreads."""

from __future__ import annotations

import threading
from typing import Any

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

import torch
from generation_material import (
    ARCHITECTURES,
    POSITIONS,
    WORDS,
    Heard,
    engine_of,
    is_reference,
    prompts,
    reference,
    request,
    run,
    tiny,
)
from torch.utils._python_dispatch import TorchDispatchMode

from gateway.workers.generation.admission import Room
from gateway.workers.generation.batch import Batch
from gateway.workers.generation.cache import RowCache
from gateway.workers.generation.engine import Engine
from gateway.workers.generation.graphs import CompiledRunner
from gateway.workers.generation.runner import Piece
from gateway.workers.generation.types import Busy, Ended, Fault, Reason, Stopping


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_greedy_answers_are_those_of_generate(architecture: str) -> None:
    """Continuous batching must not change what the model says: not for XGLM either, where the library's own does."""
    model, heard = tiny(architecture), Heard()
    asked = [request(str(i), p, tokens=5 + 3 * (i % 8)) for i, p in enumerate(prompts(14))]
    run(engine_of(model, heard), *asked)
    assert [len(heard.answer(one.id)) for one in asked] == [one.sampling.max_tokens for one in asked]
    assert all(is_reference(model, one.prompt, heard.answer(one.id)) for one in asked)
    assert {heard.end(one.id) for one in asked} == {Ended(Reason.LENGTH)}
    assert len({token for one in asked for token in heard.answer(one.id)}) > 10  # the models say something


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_int8_answers_are_those_of_generate(architecture: str, tmp_path: Any) -> None:
    """WangChanGLM's card runs in 8 bits, so the loop must be exact there too."""
    pytest.importorskip("bitsandbytes", reason="the `workers` extra is not installed")
    tiny(architecture).save_pretrained(tmp_path)
    from transformers import BitsAndBytesConfig

    model = type(tiny(architecture)).from_pretrained(
        tmp_path, quantization_config=BitsAndBytesConfig(load_in_8bit=True), device_map="cpu", dtype=torch.float32
    )
    heard = Heard()
    asked = [request(str(i), p, tokens=6) for i, p in enumerate(prompts(6, seed=3, longest=30))]
    run(engine_of(model, heard), *asked)
    assert [heard.answer(one.id) for one in asked] == [reference(model, one.prompt, 6) for one in asked]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_compiled_steps_choose_the_same_tokens(architecture: str) -> None:
    """What a GPU records as a graph must be traceable as a whole, and padding rows must change nothing."""
    model, heard, room = tiny(architecture), Heard(), Room(256, 2, 128)
    with torch.inference_mode():
        cache = RowCache(model.config.num_hidden_layers, room.rows, room.context, torch.device("cpu"))
        runner = CompiledRunner(model, cache, backend="eager")
    engine = Engine(Batch(runner, room, 32, is_fixed=True), room, heard.deliver, heard)
    asked = [request(str(i), p, tokens=4 + i) for i, p in enumerate(prompts(4, seed=2))]
    run(engine, *asked)
    assert [heard.answer(one.id) for one in asked] == [reference(model, o.prompt, o.sampling.max_tokens) for o in asked]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_any_number_of_rows_is_one_graph(architecture: str) -> None:
    """Compiled anew for each number, a model of 32 layers would take half an hour to be ready."""
    model, compiled = tiny(architecture), []

    def backend(graph: Any, _: Any) -> Any:
        compiled.append(graph)
        return graph.forward

    with torch.inference_mode():
        cache = RowCache(model.config.num_hidden_layers, 8, 128, torch.device("cpu"))
        runner = CompiledRunner(model, cache, backend=backend)
        assert runner.warm() == 3
        runner.run(0, [Piece((5,), 0)], 1)
    assert len(compiled) == 1


def test_the_thread_that_compiles_may_keep_a_step_for_each_width() -> None:
    """The compiler's settings are a thread's own: with eight of them, as it has it, a long context ended the worker."""
    told: list[int] = []
    with torch.inference_mode():
        cache = RowCache(2, 2, 64, torch.device("cpu"))
        runner = CompiledRunner(tiny("OPT"), cache, backend="eager")

    def work() -> None:
        with torch.inference_mode():
            runner.warm()
        told.append(torch._dynamo.config.recompile_limit)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == [64]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_an_answer_does_not_depend_on_its_neighbours(architecture: str) -> None:
    """Prompts of different tenants share a batch: none may be seen through another's answer, sampled ones included."""
    model, mine = tiny(architecture), prompts(1, seed=9)[0]
    told = []
    for seed in range(4):
        heard = Heard()
        others = [request(f"o{i}", p, tokens=3 + 4 * i) for i, p in enumerate(prompts(6, seed=seed + 20))]
        cold = request("cold", mine, tokens=20)
        warm = request("warm", mine, tokens=20, seed=5, temperature=1.5, top_k=40, top_p=0.95, no_repeat_ngram=2)
        order = [*others[:seed], cold, *others[seed : 2 * seed], warm, *others[2 * seed :]]
        run(engine_of(model, heard), *(order if seed else [cold, warm]))
        told.append((heard.answer("cold"), heard.answer("warm")))
    assert told[1:] == told[:1] * 3


def test_a_long_prompt_is_read_in_pieces_while_others_go_on() -> None:
    """A prompt of thousands of tokens must not stop everyone else's answer until it is read."""
    heard = Heard()
    engine = engine_of(tiny("Phi"), heard, chunk_tokens=8)
    short, long = request("short", prompts(1)[0][:5], tokens=30), request("long", range(5, 95), tokens=4)
    engine.submit(short)
    engine.step()
    engine.submit(long)
    for _ in range(8):
        engine.step()
    assert heard.answer("long") == []
    assert len(heard.answer("short")) == 9
    run(engine)
    assert heard.answer("long") == reference(tiny("Phi"), long.prompt, 4)


@pytest.mark.parametrize("when", [0, 1, 3, 6])
def test_a_cancelled_request_leaves_within_a_step(when: int) -> None:
    """Whoever has gone must not keep a place: not in the queue, not while its prompt is read, not while it answers."""
    heard = Heard()
    engine = engine_of(tiny("OPT"), heard, chunk_tokens=16)
    stay = [request(f"s{i}", p, tokens=12) for i, p in enumerate(prompts(3, seed=4))]
    for one in (stay[0], request("gone", range(5, 65), tokens=50), *stay[1:]):
        engine.submit(one)
    for _ in range(when):
        engine.step()
    before = len(heard.answer("gone"))
    engine.cancel("gone")
    engine.cancel("gone")
    engine.step()
    assert heard.end("gone") == Ended(Reason.ABORT)
    assert len(heard.answer("gone")) == before
    run(engine)
    assert [heard.answer(one.id) for one in stay] == [reference(tiny("OPT"), one.prompt, 12) for one in stay]
    assert engine.is_idle
    assert engine.usage == 0


def test_an_answer_whose_text_has_ended_is_no_abort() -> None:
    """Stop strings are not the engine's: where a card has one, each good answer was counted as given up."""
    heard = Heard()
    engine = engine_of(tiny("Phi"), heard)
    for name in ("stopped", "left"):
        engine.submit(request(name, [5, 6], tokens=50))
    engine.step()
    engine.cancel("stopped", Reason.STOP)
    engine.cancel("stopped")  # as at the end of every call
    engine.cancel("left")
    engine.step()
    assert (heard.end("stopped"), heard.end("left")) == (Ended(Reason.STOP), Ended(Reason.ABORT))


def test_a_stop_id_ends_the_answer_and_is_no_part_of_it() -> None:
    """The marks of a turn end an answer; they are never shown."""
    model, prompt = tiny("GPT-NeoX"), prompts(1, seed=6)[0]
    full, heard = reference(model, prompt, 12), Heard()
    stop = full[7]
    run(engine_of(model, heard), request("a", prompt, tokens=12, stop_ids=frozenset({stop})))
    assert heard.answer("a") == full[: full.index(stop)]
    assert heard.end("a") == Ended(Reason.STOP)


class Poisoned:
    """A model's body that fails on one token, as a fault in a kernel would on one input; None: on everything."""

    def __init__(self, body: Any, poison: int | None, error: Exception) -> None:
        self.body, self.poison, self.error = body, poison, error
        self.calls = 0

    def __call__(self, *, input_ids: Any, **rest: Any) -> Any:
        self.calls += 1
        if self.poison is None or (input_ids == self.poison).any():
            raise self.error
        return self.body(input_ids=input_ids, **rest)


def poisoned(engine: Engine, poison: int | None, error: Exception) -> Poisoned:
    runner = engine._batch._runner
    made = Poisoned(runner._body, poison, error)
    runner._body = made
    return made


def test_a_request_that_breaks_a_step_fails_alone() -> None:
    """One request must never take others with it: a shared batch would else be a way to stop everyone."""
    model, heard = tiny("Phi"), Heard()
    engine = engine_of(model, heard)
    poisoned(engine, WORDS - 1, RuntimeError("kernel fault"))
    good = [request(f"g{i}", [t % (WORDS - 1) for t in p], tokens=10) for i, p in enumerate(prompts(5, seed=8))]
    run(engine, *good[:3], request("bad", [7, WORDS - 1, 9]), *good[3:])
    assert heard.end("bad") == Ended(Reason.ERROR, Fault.STEP)
    for one in good:
        expected = reference(model, one.prompt, 10)
        cut = next((i for i, token in enumerate(expected) if token == WORDS - 1), 9)
        assert heard.answer(one.id) == expected[: cut + 1]
    assert engine.is_sound


def test_a_model_that_always_fails_is_not_sound() -> None:
    """A dead device fails every request: /livez must say so, or nobody restarts the worker."""
    heard = Heard()
    engine = engine_of(tiny("Phi"), heard)
    poisoned(engine, None, RuntimeError("device lost"))
    for i in range(3):
        assert engine.is_sound
        run(engine, request(str(i), [7, 7]))
    assert not engine.is_sound


@pytest.mark.parametrize("prompt", [[7, WORDS - 1], [7] * 70 + [WORDS - 1]])
def test_a_request_that_breaks_every_step_has_nobody_restarted(prompt: list[int]) -> None:
    """Else whoever knows of one such prompt could have a worker restarted, by sending it thrice to an idle one."""
    model, heard = tiny("Phi"), Heard()
    engine = engine_of(model, heard)
    poisoned(engine, WORDS - 1, RuntimeError("kernel fault"))
    for i in range(5):
        run(engine, request(str(i), prompt))
        assert heard.end(str(i)) == Ended(Reason.ERROR, Fault.STEP)
        assert engine.is_sound
    run(engine, request("good", [8, 9]))
    assert heard.answer("good") == reference(model, [8, 9], 8)


def test_out_of_memory_sheds_the_youngest_and_recovers() -> None:
    """What was begun first goes on; the one that made the batch too large is told so, and the next one fits again."""
    model, heard = tiny("OPT"), Heard()
    engine = engine_of(model, heard)
    poison = poisoned(engine, 300, torch.OutOfMemoryError("no memory"))
    run(engine, request("old", [5, 6], tokens=6), request("big", [300, 300], tokens=6))
    assert heard.end("big") == Ended(Reason.ERROR, Fault.MEMORY)
    assert heard.answer("old") == reference(model, [5, 6], 6)
    poison.poison = -1
    run(engine, *(request(f"n{i}", [8 + i], tokens=3) for i in range(4)))
    assert {heard.end(f"n{i}") for i in range(4)} == {Ended(Reason.LENGTH)}


@pytest.mark.parametrize(
    "words", ["std::bad_alloc", "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`"]
)
def test_memory_that_ends_where_rows_are_tried_alone_is_no_fault_of_the_request(words: str) -> None:
    """Told 500 a caller would not come again; and the worker would go on taking as many."""
    heard = Heard()
    engine = engine_of(tiny("OPT"), heard)
    inner = poisoned(engine, 300, RuntimeError(words))
    poisoned(engine, 301, RuntimeError("kernel fault"))  # the whole step breaks first
    run(engine, request("big", [300], tokens=4), request("bad", [301], tokens=4))
    inner.poison = -1
    run(engine, request("next", [300], tokens=4))
    assert heard.end("big") == Ended(Reason.ERROR, Fault.MEMORY)
    assert heard.end("next") == Ended(Reason.LENGTH)


def test_a_draw_is_not_lost_with_the_memory_of_a_step() -> None:
    """A seed repeats an answer also where a neighbour was given up half-way."""
    model, alone, heard = tiny("OPT"), Heard(), Heard()
    old = request("old", [5, 6], tokens=9, seed=4, temperature=2.0, top_k=250, bias=((300, -float("inf")),))
    run(engine_of(model, alone), old)
    engine = engine_of(model, heard)
    poisoned(engine, 300, torch.OutOfMemoryError("no memory"))
    engine.submit(old)
    engine.step()
    run(engine, request("big", [300, 300]))
    assert heard.end("big") == Ended(Reason.ERROR, Fault.MEMORY)
    assert heard.answer("old") == alone.answer("old")


class Scarce(TorchDispatchMode):  # type: ignore[misc]  # the library gives it no type
    """Memory that ends at the third table that grows, in the words of torch's CPU allocator."""

    def __init__(self) -> None:
        super().__init__()
        self.left = 3

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is torch.ops.aten.new_zeros.default and args[1][-2:] != [0, 0]:
            self.left -= 1
            if self.left == 0:
                raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")
        return func(*args, **(kwargs or {}))


def test_memory_that_ends_while_the_cache_grows_costs_one_request() -> None:
    """Half of the tables larger than the others would break every step from then on, or end the engine."""
    model, heard = tiny("GPT-NeoX"), Heard()
    engine = engine_of(model, heard)
    long = [5 + i % 300 for i in range(200)]  # more than the cache begins with
    engine.submit(request("old", [5, 6], tokens=20))
    engine.step()
    with Scarce() as scarce:
        run(engine, request("big", long))
    assert scarce.left <= 0
    assert heard.end("big") == Ended(Reason.ERROR, Fault.MEMORY)
    assert heard.answer("old") == reference(model, [5, 6], 20)
    run(engine, request("again", long))
    assert heard.answer("again") == reference(model, long, 8)
    assert engine.is_sound


def test_a_row_without_numbers_fails_alone() -> None:
    """Logits that are no numbers would else become some token, or an error for everyone."""
    model, heard = tiny("OPT"), Heard()
    everything = tuple((token, -float("inf")) for token in range(WORDS))
    run(engine_of(model, heard), request("none", [5, 6], bias=everything), request("fine", [5, 6]))
    assert heard.end("none") == Ended(Reason.ERROR, Fault.NUMBERS)  # nothing of the request forbids a token
    assert heard.answer("fine") == reference(model, [5, 6], 8)


def test_what_runs_never_exceeds_the_token_budget() -> None:
    """Admission reserves what sequences may come to need: none may find, half-way, that memory is gone."""
    heard, room = Heard(), Room(200, 8, POSITIONS)
    engine = engine_of(tiny("GPT-NeoX"), heard, room)
    asked = [request(str(i), p, tokens=20) for i, p in enumerate(prompts(12, seed=5, longest=50))]
    for one in asked:
        engine.submit(one)
    most = 0
    while engine.step():
        rows = engine._batch.rows
        cache = engine._batch._cache
        assert len(rows) * max((row.request.reserve for row in rows), default=0) <= room.tokens
        most = max(most, cache.rows * cache.columns)
    assert most <= max(room.tokens, 4 * 128)  # what it begins with, before anything runs
    assert [heard.answer(o.id) for o in asked] == [reference(tiny("GPT-NeoX"), o.prompt, 20) for o in asked]


def test_a_full_queue_refuses_and_says_when_to_come_back() -> None:
    """Unbounded queues end in memory; who is refused at once can go elsewhere."""
    engine = engine_of(tiny("OPT"), Heard(), queue=2)
    engine.submit(request("a", [5]))
    engine.submit(request("b", [5]))
    with pytest.raises(Busy) as caught:
        engine.submit(request("c", [5]))
    assert 1 <= caught.value.retry_after_seconds <= 60
    run(engine)
    engine.submit(request("d", [5]))


def test_a_stopped_engine_ends_everything_it_took() -> None:
    """Each request gets one end, or its caller waits for ever."""
    heard = Heard()
    engine = engine_of(tiny("OPT"), heard, Room(2048, 1, POSITIONS))
    engine.submit(request("runs", [5], tokens=50))
    engine.submit(request("waits", [5], tokens=50))
    engine.step()
    engine.stop()
    engine.serve()
    assert {heard.end("runs"), heard.end("waits")} == {Ended(Reason.ABORT, Fault.STOPPED)}
    with pytest.raises(Stopping):
        engine.submit(request("late", [5]))


def test_a_watcher_counts_each_token_once() -> None:
    """The metrics are what operators scale by."""
    heard = Heard()
    run(engine_of(tiny("OPT"), heard), *(request(str(i), [5 + i], tokens=4) for i in range(3)))
    assert (len(heard.waits), heard.firsts, heard.between) == (3, 3, 9)
    assert heard.reasons == [Reason.LENGTH] * 3
