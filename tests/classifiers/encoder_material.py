"""A tiny encoder in the real formats: a word piece tokenizer and an ONNX network for which some words are bad."""

from __future__ import annotations

import hashlib
import string
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from classifiers.encoder.network import Network
from classifiers.encoder.pieces import Tokens
from classifiers.kinds.encoder import EncoderClassifier
from classifiers.manifest import Manifest, Window

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
WORDS = ("flarble", "grumble", "good", "morning", "you", "are", "a", "friend")
CHARACTERS = string.ascii_lowercase + string.digits + string.punctuation
VOCABULARY = (*SPECIAL, *WORDS, *(c for c in CHARACTERS if c not in WORDS), *(f"##{c}" for c in CHARACTERS))
HEADS = ("toxicity", "hate", "harmful")
TOKENS, OVERLAP = 16, 4
BAD = {"flarble": 6.0, "grumble": 1.0}  # what each adds to the score of every head
BASE = -3.0


def tokenizer_bytes() -> bytes:
    """A tokenizer that pads and truncates, as published ones do."""
    ids = {piece: i for i, piece in enumerate(VOCABULARY)}
    tokenizer = Tokenizer(models.WordPiece(ids, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", ids["[CLS]"]), ("[SEP]", ids["[SEP]"])]
    )
    tokenizer.add_special_tokens(list(SPECIAL))
    tokenizer.enable_truncation(6)
    tokenizer.enable_padding(length=6)
    return tokenizer.to_str().encode()


def network_bytes(
    heads: int = len(HEADS), bad: Mapping[str, float] = BAD, base: float = BASE, output: str = "logits"
) -> bytes:
    """The score of a window is the highest of its tokens: `base`, or more where a token is bad."""
    table = np.full((len(VOCABULARY), heads), base, np.float32)
    for word, extra in bad.items():
        table[VOCABULARY.index(word)] = base + extra
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Sub", ["mask", "one"], ["absent"]),
        helper.make_node("Mul", ["absent", "much"], ["penalty"]),
        helper.make_node("Unsqueeze", ["penalty", "last"], ["column"]),
        helper.make_node("Add", ["rows", "column"], ["kept"]),
        helper.make_node("ReduceMax", ["kept"], [output], axes=[1], keepdims=0),
    ]
    constants: dict[str, NDArray[np.generic]] = {
        "table": table,
        "one": np.array([1], np.float32),
        "much": np.array([1e3], np.float32),
        "last": np.array([2], np.int64),
    }
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info(n, TensorProto.INT64, ["b", "t"]) for n in ("input_ids", "attention_mask")],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["b", heads])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


class CountingNetwork(Network):
    """The real network, and how many windows it was asked about."""

    runs = 0

    def logits(self, ids: Sequence[int]) -> NDArray[np.float64]:
        self.runs += 1
        return super().logits(ids)


def encoder_manifest(**changes: object) -> Manifest:
    body: dict[str, object] = {
        "name": "encoder",
        "kind": "encoder",
        "version": 1,
        "categories": (*HEADS, "misinformation"),
        "languages": {"en": HEADS},
        "window": Window(tail=0, context=0, max_input=1000),
        "licence": "Apache-2.0",
        "options": {"tokens": TOKENS, "overlap": OVERLAP},
        "calibration": {"en": {head: [1.0, 0.0] for head in HEADS}},
    }
    return Manifest.model_validate(body | changes)


def tiny_tokens() -> Tokens:
    return Tokens(tokenizer_bytes(), TOKENS, OVERLAP)


def tiny_encoder(**changes: object) -> tuple[EncoderClassifier, CountingNetwork]:
    network = CountingNetwork(network_bytes(), len(HEADS))
    return EncoderClassifier(encoder_manifest(**changes), tiny_tokens(), network), network


def write_weights(home: Path) -> list[dict[str, str]]:
    """Write both files and return what a manifest says of them."""
    home.mkdir(parents=True, exist_ok=True)
    made = {"encoder.onnx": network_bytes(), "encoder_tokenizer.json": tokenizer_bytes()}
    for name, content in made.items():
        (home / name).write_bytes(content)
    return [{"file": name, "sha256": hashlib.sha256(content).hexdigest()} for name, content in made.items()]
