"""Tiny random models of the four architectures, a tokenizer trained on a few words, and an engine to try them with."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

torch = pytest.importorskip("torch", reason="the `workers` extra is not installed")
transformers = pytest.importorskip("transformers", reason="the `workers` extra is not installed")
pytest.importorskip("accelerate", reason="the `workers` extra is not installed")

from gateway.workers.generation.admission import Room  # noqa: E402 - only where torch is
from gateway.workers.generation.build import Limits, build_engine  # noqa: E402
from gateway.workers.generation.engine import Engine  # noqa: E402
from gateway.workers.generation.tokens import Vocabulary, vocabulary_of  # noqa: E402
from gateway.workers.generation.types import Chosen, Ended, EngineEvent, Reason, Request, Sampling  # noqa: E402
from policies.cards.loader import load_cards  # noqa: E402
from policies.cards.types import Card  # noqa: E402

if TYPE_CHECKING:
    from tokenizers import Tokenizer

ARCHITECTURES = ("XGLM", "GPT-NeoX", "Phi", "OPT")
CARDS = {
    "XGLM": "wangchanglm-7.5b-sft-en",
    "GPT-NeoX": "stablelm-tuned-alpha-7b",
    "Phi": "xiangxin-3b",
    "OPT": "galpaca-6.7b",
}
WORDS = 320
POSITIONS = 512
SPECIAL = ("<|padding|>", "<|endoftext|>", "<|SYSTEM|>", "<|USER|>", "<|ASSISTANT|>")
_SHARED = {"vocab_size": WORDS, "max_position_embeddings": POSITIONS}


ROOM = Room(2048, 8, POSITIONS)


@cache
def card_of(architecture: str) -> Card:
    return load_cards().get(CARDS[architecture])


def _config(architecture: str) -> Any:
    ends = {"bos_token_id": 1, "eos_token_id": 1, "pad_token_id": 0}
    small = {**_SHARED, **ends, "num_hidden_layers": 2, "num_attention_heads": 4}
    still = {"dropout": 0.0, "attention_dropout": 0.0, "layerdrop": 0.0}
    if architecture == "XGLM":
        sizes = {"d_model": 32, "ffn_dim": 64, "num_layers": 2, "attention_heads": 4, "scale_embedding": False}
        return transformers.XGLMConfig(**_SHARED, **ends, **sizes, **still)
    if architecture == "GPT-NeoX":
        return transformers.GPTNeoXConfig(**small, hidden_size=32, intermediate_size=64)
    if architecture == "Phi":
        return transformers.PhiConfig(**small, hidden_size=32, intermediate_size=64)
    return transformers.OPTConfig(**small, hidden_size=32, word_embed_proj_dim=32, ffn_dim=64, **still)


@cache
def tiny(architecture: str) -> Any:
    """A model whose greedy answers vary: its weights are larger than a library would draw them."""
    torch.set_num_threads(1)
    torch.manual_seed(7)
    kind = {"XGLM": "XGLM", "GPT-NeoX": "GPTNeoX", "Phi": "Phi", "OPT": "OPT"}[architecture]
    model = getattr(transformers, f"{kind}ForCausalLM")(_config(architecture))
    for weight in model.parameters():
        if weight.dim() > 1:
            torch.nn.init.normal_(weight, std=0.3)
    return model.eval()


def prompts(count: int, seed: int = 1, longest: int = 60) -> list[tuple[int, ...]]:
    """Prompts of mixed lengths."""
    draw = random.Random(seed)
    return [tuple(draw.randrange(5, WORDS) for _ in range(draw.randrange(1, longest))) for _ in range(count)]


def reference(model: Any, prompt: Sequence[int], tokens: int, **options: Any) -> list[int]:
    """What the library's own `generate` continues a prompt with, alone, greedy unless told otherwise."""
    settings = {"do_sample": False, "eos_token_id": None, "pad_token_id": 0, **options}
    ids = torch.tensor([list(prompt)])
    found = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=tokens, **settings)
    answer: list[int] = found[0, len(prompt) :].tolist()
    return answer


def is_reference(model: Any, prompt: Sequence[int], answer: Sequence[int]) -> bool:
    """Whether an answer is `reference`'s, up to a tie: of two tokens that are as likely to a machine's last bits, either is."""
    expected = reference(model, prompt, len(answer))
    place = next((i for i, (said, right) in enumerate(zip(answer, expected, strict=True)) if said != right), None)
    if place is None:
        return True
    with torch.no_grad():
        logits = model(torch.tensor([[*prompt, *expected[:place]]])).logits[0, -1]
    return bool((logits[answer[place]] - logits[expected[place]]).abs() < 1e-5)


class Heard:
    """Gathers what an engine delivers and what it tells a watcher."""

    def __init__(self) -> None:
        self.events: dict[str, list[EngineEvent]] = {}
        self.waits: list[float] = []
        self.firsts = 0
        self.between = 0
        self.reasons: list[Reason] = []

    def deliver(self, events: Sequence[tuple[Request, EngineEvent]]) -> None:
        for request, event in events:
            self.events.setdefault(request.id, []).append(event)

    def started(self, waited: float, prompt_tokens: int) -> None:
        self.waits.append(waited)

    def token(self, seconds: float, *, is_first: bool) -> None:
        self.firsts += is_first
        self.between += not is_first

    def ended(self, reason: Reason, seconds: float) -> None:
        self.reasons.append(reason)

    def answer(self, request_id: str) -> list[int]:
        return [event.id for event in self.events.get(request_id, []) if isinstance(event, Chosen)]

    def end(self, request_id: str) -> Ended:
        *_, last = self.events[request_id]
        assert isinstance(last, Ended)
        return last


def engine_of(model: Any, heard: Heard, room: Room = ROOM, **limits: Any) -> Engine:
    return build_engine(model, Limits(room, **{"chunk_tokens": 32, **limits}), heard.deliver, heard)


def request(name: str, prompt: Sequence[int], tokens: int = 8, tenant: str = "t", seed: int = 0, **how: Any) -> Request:
    return Request(name, tenant, tuple(prompt), Sampling(tokens, **how), seed)


def run(engine: Engine, *requests: Request) -> None:
    """Submit and step until all is done."""
    for one in requests:
        engine.submit(one)
    while engine.step():
        pass


@cache
def trained() -> Tokenizer:
    """A byte-level tokenizer with StableLM's control tokens; it reads any text."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=WORDS, special_tokens=list(SPECIAL), initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(["hello world, how are you today? the answer is the answer"] * 4, trainer)
    return tokenizer


@cache
def vocabulary() -> Vocabulary:
    from tokenizers import Tokenizer

    return vocabulary_of(Tokenizer.from_str(trained().to_str()))


def save(architecture: str, folder: Path) -> Path:
    """Write a tiny model with its tokenizer as a hub repository has it."""
    tiny(architecture).save_pretrained(folder)
    trained().save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text('{"tokenizer_class": "PreTrainedTokenizerFast"}')
    return folder
