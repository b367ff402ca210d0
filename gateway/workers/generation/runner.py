"""Run the model once over some rows: ids, positions and columns in, the logits that are wanted out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import torch

from gateway.workers.generation.cache import Focus, RowCache

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transformers import PreTrainedModel


class Piece(NamedTuple):
    """What one row brings to a run: its next tokens, the first of them at position `start`."""

    ids: Sequence[int]
    start: int


class Runner:
    """One model and its cache. Not thread-safe."""

    def __init__(self, model: PreTrainedModel, cache: RowCache) -> None:
        self.model = model
        self.cache = cache
        self.device = model.get_input_embeddings().weight.device
        self._body: Callable[..., object] = model.base_model
        self._head = model.get_output_embeddings()
        # without an attention backend of the library's, the mask is added to the scores; else it is true or false
        self._adds_mask = not getattr(model, "_supports_attention_backend", False)

    def warm(self) -> int:
        """Prepare shapes of steps ahead of need; returns how many. This one takes any shape as it comes."""
        return 0

    def run(self, first: int, pieces: Sequence[Piece], width: int) -> torch.Tensor:
        """Return the logits after each row's last token, [rows, vocabulary], float32 on the device.

        The rows are `first` and those after it. Rows that bring fewer tokens than others are padded on the right;
        `width` is at least the length of the longest row once its tokens are there.
        """
        tokens = max(len(piece.ids) for piece in pieces)
        ids, positions, columns, last = self._plan(pieces, tokens)  # [rows, tokens] thrice, [rows]
        self.cache.tokens[torch.arange(first, first + len(pieces), device=ids.device)[:, None], columns] = ids
        self.cache.focus = Focus(first, len(pieces), width, columns)
        return self.forward(ids, positions, last, width)

    def forward(self, ids: torch.Tensor, positions: torch.Tensor, last: torch.Tensor, width: int) -> torch.Tensor:
        """Run over what the cache's focus names; `last` [rows]: which token of each row is asked about."""
        shown = torch.arange(width, device=ids.device) <= positions[:, :, None]  # [rows, tokens, width]
        mask = shown[:, None]  # [rows, 1, tokens, width]
        if self._adds_mask:
            kind = self.model.dtype
            zero = torch.zeros((), dtype=kind, device=ids.device)
            mask = torch.where(mask, zero, torch.finfo(kind).min)
        output = self._body(
            input_ids=ids, attention_mask=mask, position_ids=positions, past_key_values=self.cache, use_cache=True
        )
        hidden: torch.Tensor = output.last_hidden_state  # type: ignore[attr-defined]  # [rows, tokens, hidden]
        lines = torch.arange(hidden.shape[0], device=hidden.device)
        logits: torch.Tensor = self._head(hidden[lines, last.to(hidden.device)])  # [rows, vocabulary]
        return logits.float()

    def _plan(self, pieces: Sequence[Piece], tokens: int) -> tuple[torch.Tensor, ...]:
        scratch = self.cache.scratch
        ids, positions, columns, last = [], [], [], []
        for piece in pieces:
            size, pad = len(piece.ids), tokens - len(piece.ids)
            end = piece.start + max(size, 1) - 1
            ids.append([*piece.ids, *(0,) * pad])
            positions.append([*range(piece.start, piece.start + size), *(end,) * pad])
            columns.append([*range(piece.start, piece.start + size), *(scratch,) * pad])
            last.append(max(size, 1) - 1)
        return tuple(self.upload(rows) for rows in (ids, positions, columns, last))

    def upload(self, rows: Sequence[object]) -> torch.Tensor:
        """Return numbers as a tensor of integers on the device, without waiting for what the device is doing."""
        made = torch.tensor(rows, dtype=torch.long)
        if self.device.type != "cuda":
            return made
        return made.pin_memory().to(self.device, non_blocking=True)
