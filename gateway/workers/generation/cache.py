"""Keys and values of all running sequences in one place: a row each, its tokens from column 0 on, written in place.

A step hands the model a view of the first columns and of the rows that take part; nothing is copied when a row joins,
and one row when one leaves. INVARIANT: a token at position p of its sequence stands in column p, and the mask of a
query at position p shows columns 0 to p of its own row alone: what other rows, padding or an earlier tenant of the row
left further right is never read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from transformers.cache_utils import Cache, CacheLayerMixin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transformers import PreTrainedModel


class Focus(NamedTuple):
    """What one run of the model reads and writes."""

    first: int  # of the rows that take part, which are neighbours
    rows: int
    width: int  # how many columns are shown
    columns: torch.Tensor  # [rows, tokens] where each new token is written; the scratch column for padding


class RowLayer(CacheLayerMixin):
    """One layer's keys and values, [rows, heads, columns + 1, head]; the last column is scratch and never shown."""

    is_sliding = False
    is_compileable = True

    def __init__(self, owner: RowCache) -> None:
        super().__init__()
        self.owner = owner

    def lazy_initialization(self, key_states: torch.Tensor, value_states: torch.Tensor) -> None:
        shape = (self.owner.rows, key_states.shape[1], self.owner.columns + 1)
        self.keys = key_states.new_zeros((*shape, key_states.shape[3]))
        self.values = value_states.new_zeros((*shape, value_states.shape[3]))
        self.is_initialized = True

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *_args: Any, **_kwargs: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Write [rows, heads, tokens, head] where the focus says; return all that it shows of these rows."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        focus = self.owner.focus
        first, after = (
            focus.first,
            focus.first + key_states.shape[0],
        )  # of the tensor: a compiler takes that for any number
        columns = focus.columns.to(key_states.device)
        lines = torch.arange(first, after, device=key_states.device)[:, None]  # [rows, 1]
        # into the whole, not into a view of it: a compiler would make that a copy of all that is here
        self.keys[lines, :, columns] = key_states.transpose(1, 2)
        self.values[lines, :, columns] = value_states.transpose(1, 2)
        return self.keys[first:after, :, : focus.width], self.values[first:after, :, : focus.width]

    def get_seq_length(self) -> int:
        return 0  # positions are always told; a model that counted by itself would count wrong

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:  # noqa: ARG002 - the library's signature
        return self.owner.focus.width, 0

    def get_max_length(self) -> int:
        return self.owner.columns


def blocks_of(model: PreTrainedModel) -> Sequence[torch.nn.Module]:
    """Return the model's layers in order; each architecture keeps them at a place of its own."""
    body = getattr(model.base_model, "decoder", model.base_model)
    blocks: Sequence[torch.nn.Module] = body.layers
    return blocks


class RowCache(Cache):
    """`tokens` [rows, columns + 1] are the ids whose keys and values these are."""

    def __init__(self, layers: int, rows: int, columns: int, device: torch.device) -> None:
        self.rows, self.columns, self.device = rows, columns, device
        self.tokens = torch.zeros((rows, columns + 1), dtype=torch.long, device=device)
        self.focus = Focus(0, 0, 0, self.tokens[:0, :0])
        super().__init__(layers=[RowLayer(self) for _ in range(layers)])

    def move(self, source: int, target: int, length: int) -> None:
        """Copy the first `length` columns of one row over another's."""
        for layer in self.layers:
            if layer.is_initialized:
                layer.keys[target, :, :length] = layer.keys[source, :, :length]
                layer.values[target, :, :length] = layer.values[source, :, :length]
        self.tokens[target, :length] = self.tokens[source, :length]

    def grow(self, rows: int, columns: int, lengths: Sequence[int]) -> None:
        """Make room for more; `lengths` of the rows in use, from the first on, say what is worth keeping.

        Where memory ends half-way, all of that is kept, and the cache is as large as its smallest part.
        """
        used, width = min(len(lengths), self.rows, rows), max(lengths, default=0)
        layers = [layer for layer in self.layers if layer.is_initialized]
        try:
            new = self.tokens.new_zeros((rows, columns + 1))
            new[:used, :width] = self.tokens[:used, :width]
            self.tokens = new
            for layer, name in ((layer, name) for layer in layers for name in ("keys", "values")):
                was = getattr(layer, name)
                new = was.new_zeros((rows, was.shape[1], columns + 1, was.shape[3]))
                new[:used, :, :width] = was[:used, :, :width]
                setattr(layer, name, new)
        finally:
            parts = [part for layer in layers for part in (layer.keys, layer.values)]
            self.rows = min(part.shape[0] for part in (self.tokens, *parts))
            self.columns = min([self.tokens.shape[1], *(part.shape[2] for part in parts)]) - 1

    def prepare(self, model: PreTrainedModel) -> None:
        """Make all layers now, at addresses that stay, as compiled steps and recorded graphs want them."""
        config = model.config
        heads = config.num_attention_heads
        kept = getattr(config, "num_key_value_heads", None) or heads
        for layer, block in zip(self.layers, blocks_of(model), strict=True):
            device = next(block.parameters()).device
            empty = torch.zeros((1, kept, 0, config.hidden_size // heads), dtype=model.dtype, device=device)
            layer.lazy_initialization(empty, empty)
            for made in (layer.keys, layer.values):
                torch._dynamo.mark_static_address(made)  # noqa: SLF001 - as the library's own static cache does

    @property
    def scratch(self) -> int:
        return self.columns
