"""Models, workloads and the four ways to run them that bench/generation.py and bench/generation_gpu.py compare."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import torch
import transformers

from gateway.workers.generation.admission import Room
from gateway.workers.generation.build import Limits, build_engine
from gateway.workers.generation.types import Chosen, Ended, EngineEvent, Reason, Request, Sampling

PAD = 0


class Shape(NamedTuple):
    vocabulary: int
    hidden: int
    layers: int
    heads: int
    inner: int
    positions: int


TINY = Shape(512, 64, 2, 4, 128, 512)
SMALL = Shape(8192, 512, 8, 8, 2048, 512)  # about 30 million parameters
FULL = {  # the shapes of the four cards' models
    "XGLM": Shape(256008, 4096, 32, 32, 16384, 2048),
    "GPT-NeoX": Shape(50432, 6144, 16, 48, 24576, 4096),
    "Phi": Shape(51200, 2560, 32, 32, 10240, 2048),
    "OPT": Shape(50000, 4096, 32, 32, 16384, 2048),
}


def config_of(architecture: str, shape: Shape) -> Any:
    shared = {"vocab_size": shape.vocabulary, "max_position_embeddings": shape.positions}
    ends = {"bos_token_id": 1, "eos_token_id": 2, "pad_token_id": PAD}
    still = {"dropout": 0.0, "attention_dropout": 0.0, "layerdrop": 0.0}
    plain = {"hidden_size": shape.hidden, "num_hidden_layers": shape.layers, "num_attention_heads": shape.heads}
    if architecture == "XGLM":
        sizes = {
            "d_model": shape.hidden,
            "ffn_dim": shape.inner,
            "num_layers": shape.layers,
            "attention_heads": shape.heads,
        }
        return transformers.XGLMConfig(**shared, **ends, **sizes, **still)
    if architecture == "OPT":
        wide = {"ffn_dim": shape.inner, "word_embed_proj_dim": shape.hidden}
        return transformers.OPTConfig(**shared, **ends, **plain, **wide, **still)
    kind = {"GPT-NeoX": transformers.GPTNeoXConfig, "Phi": transformers.PhiConfig}[architecture]
    return kind(**shared, **ends, **plain, intermediate_size=shape.inner)


def model_of(architecture: str, shape: Shape, dtype: Any = torch.float32, device: str = "cpu") -> Any:
    """A model with random weights, made where it will run."""
    kind = {"XGLM": "XGLM", "GPT-NeoX": "GPTNeoX", "Phi": "Phi", "OPT": "OPT"}[architecture]
    torch.manual_seed(0)
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            model = getattr(transformers, f"{kind}ForCausalLM")(config_of(architecture, shape))
    finally:
        torch.set_default_dtype(before)
    return model.eval()


class Ask(NamedTuple):
    prompt: tuple[int, ...]
    tokens: int


def workload(count: int, vocabulary: int, prompt: tuple[int, int], answer: tuple[int, int], seed: int = 1) -> list[Ask]:
    """Requests whose prompts and answers are of mixed lengths, each between two bounds."""
    draw = random.Random(seed)
    return [
        Ask(tuple(draw.randrange(5, vocabulary) for _ in range(draw.randint(*prompt))), draw.randint(*answer))
        for _ in range(count)
    ]


def greedy(model: Any, rows: Sequence[Ask]) -> list[list[int]]:
    """The library's `generate` over some requests as one batch, padded on the left, run to the longest answer."""
    width = max(len(ask.prompt) for ask in rows)
    ids = torch.tensor([[PAD] * (width - len(ask.prompt)) + list(ask.prompt) for ask in rows])
    mask = torch.tensor([[0] * (width - len(ask.prompt)) + [1] * len(ask.prompt) for ask in rows])
    found = model.generate(
        ids.to(model.device),
        attention_mask=mask.to(model.device),
        max_new_tokens=max(ask.tokens for ask in rows),
        do_sample=False,
        eos_token_id=None,
        pad_token_id=PAD,
    )
    return [row[width : width + ask.tokens].tolist() for row, ask in zip(found, rows, strict=True)]


def sequential(model: Any, asks: Sequence[Ask]) -> list[list[int]]:
    return [greedy(model, [ask])[0] for ask in asks]


def static_batches(model: Any, asks: Sequence[Ask], slots: int) -> list[list[int]]:
    return [answer for i in range(0, len(asks), slots) for answer in greedy(model, asks[i : i + slots])]


def library_batching(
    model: Any, asks: Sequence[Ask], ready: Callable[[], None], limits: Mapping[str, Any]
) -> list[list[int]]:
    """Transformers' own continuous batching, with an answer length for each request. `ready`: called once it runs."""
    settings = transformers.GenerationConfig(do_sample=False, eos_token_id=-1, pad_token_id=PAD)
    config = transformers.ContinuousBatchingConfig(**limits)
    manager = model.init_continuous_batching(generation_config=settings, continuous_batching_config=config)
    manager.start()
    try:
        manager.add_request([5, 6, 7], request_id="warm", max_new_tokens=4)
        while (first := manager.get_result(timeout=60)) is not None and not first.is_finished():
            pass
        ready()
        names = [
            manager.add_request(list(ask.prompt), request_id=str(i), max_new_tokens=ask.tokens)
            for i, ask in enumerate(asks)
        ]
        answers: dict[str, list[int]] = {}
        deadline = time.monotonic() + 300
        while len(answers) < len(names) and time.monotonic() < deadline:
            found = manager.get_result(timeout=1)
            if found is not None and found.is_finished():
                answers[found.request_id] = list(found.generated_tokens)
    finally:
        manager.stop(block=True)
    return [answers[name] for name in names]


@dataclass
class Timeline:
    """What an engine told, with the time of each token."""

    tokens: dict[str, list[int]] = field(default_factory=dict)
    times: dict[str, list[float]] = field(default_factory=dict)

    def deliver(self, events: Sequence[tuple[Request, EngineEvent]]) -> None:
        now = time.perf_counter()
        for request, event in events:
            if isinstance(event, Ended) and event.fault is not None:
                raise RuntimeError(f"request {request.id}: {event.fault.value}")  # no figure is to be made of the rest
            if isinstance(event, Chosen):
                self.tokens.setdefault(request.id, []).append(event.id)
                self.times.setdefault(request.id, []).append(now)

    def started(self, waited: float, prompt_tokens: int) -> None: ...
    def token(self, seconds: float, *, is_first: bool) -> None: ...
    def ended(self, reason: Reason, seconds: float) -> None: ...


class Own:
    """Our engine over a model; it can be used again and again, so that what is compiled is compiled once."""

    def __init__(
        self, model: Any, room: Room, *, is_fixed: bool = False, compiles: bool = False, chunk: int = 512
    ) -> None:
        self.timeline = Timeline()
        limits = Limits(room, 100_000, chunk, is_fixed=is_fixed, compiles=compiles)
        self.engine = build_engine(model, limits, self._deliver, self.timeline)

    def _deliver(self, events: Sequence[tuple[Request, EngineEvent]]) -> None:
        self.timeline.deliver(events)

    def run(self, asks: Sequence[Ask]) -> list[list[int]]:
        self.timeline = Timeline()
        for i, ask in enumerate(asks):
            self.engine.submit(Request(str(i), "bench", ask.prompt, Sampling(ask.tokens), i))
        while self.engine.step():
            pass
        return [self.timeline.tokens[str(i)] for i in range(len(asks))]


class Clock:
    """CPU time of all threads of this process."""

    def __init__(self) -> None:
        self._began = time.process_time()

    def restart(self) -> None:
        """Leave out what was done until now: a server is started once."""
        self._began = time.process_time()

    @property
    def seconds(self) -> float:
        return time.process_time() - self._began
