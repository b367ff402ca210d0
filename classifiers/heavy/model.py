"""Build a Transformers classifier from a local configuration and tensors, and run it over rows of token ids.

INVARIANT: nothing here asks a hub, runs code that came with a model, or fills in weights that are missing.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from classifiers.heavy.options import DEFAULT_WINDOW_TOKENS, Options

if TYPE_CHECKING:
    import torch
    from transformers import PretrainedConfig, PreTrainedModel

CPU_BATCH_TOKENS: Final = 512  # on a CPU wide batches cost more than they spare; one full window a run
GPU_BATCH_TOKENS: Final = 32_768  # 64 full windows: enough to fill a card, little memory for base-sized models


class Shape(NamedTuple):
    """Of one run of a model: rows, and tokens in each."""

    height: int
    width: int


class ModelError(ValueError):
    """A model that cannot be built or run as its manifest says."""


@dataclass(frozen=True, slots=True)
class Runner:
    """A model ready to judge rows of token ids. Threads may share it."""

    model: PreTrainedModel
    activation: str  # sigmoid | softmax
    padding: int
    batch_tokens: int
    may_pad: bool  # False: the model does not know its own padding, so each row runs alone

    def probabilities(self, rows: Sequence[Sequence[int]], expires: float = float("inf")) -> list[list[float]]:
        """Return one probability per row and output, same order; rows run in batches of like length.

        Raises TimeoutError once `time.monotonic()` is past `expires`; what was begun is ended first.
        """
        found: list[list[float]] = [[] for _ in rows]
        for places in _batches([len(row) for row in rows], self.batch_tokens, may_pad=self.may_pad):
            if time.monotonic() >= expires:
                raise TimeoutError
            for place, row in zip(places, self.run([rows[place] for place in places]), strict=True):
                found[place] = row
        return found

    def run(self, rows: Sequence[Sequence[int]], shape: Shape | None = None) -> list[list[float]]:
        """Return one probability per row and output, in one run of the model, with one wait for the device.

        `shape`: what the rows are filled up to, so that a compiled model meets few shapes; None: the longest row.
        """
        import torch

        height, width = shape or (len(rows), max(map(len, rows)))
        spare = height - len(rows)  # rows that nobody asked for repeat the first: a row of padding alone has no softmax
        all_rows = [*rows, *(rows[0],) * spare]
        # one flat table of machine words: a tensor of lists takes longer than a GPU takes for the run
        flat = array("q", chain.from_iterable(chain(row, repeat(self.padding, width - len(row))) for row in all_rows))
        ids = torch.frombuffer(flat, dtype=torch.int64).view(height, width)
        lengths = torch.tensor([len(row) for row in all_rows])
        mask = (torch.arange(width) < lengths[:, None]).long()  # [height, width]
        device = self.model.device
        if device.type == "cuda":
            ids, mask = ids.pin_memory(), mask.pin_memory()
        with torch.inference_mode():
            there = {
                "input_ids": ids.to(device, non_blocking=True),
                "attention_mask": mask.to(device, non_blocking=True),
            }
            logits = self.model(**there).logits.float()  # [height, outputs]
            said = torch.sigmoid(logits) if self.activation == "sigmoid" else torch.softmax(logits, dim=-1)
            here = said.cpu()[: len(rows)]  # [rows, outputs]
        if not bool(torch.isfinite(here).all()):
            raise ModelError("the model returned numbers that are none")
        probabilities: list[list[float]] = here.tolist()
        return probabilities


def _batches(lengths: Sequence[int], budget: int, *, may_pad: bool) -> Iterator[list[int]]:
    """Yield places of rows, longest first, so that each batch padded to its longest holds at most `budget` tokens.

    A row longer than the budget is a batch of its own.
    """
    batch: list[int] = []
    longest = 0
    for place in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        longest = longest or max(1, lengths[place])
        if batch and (not may_pad or (len(batch) + 1) * longest > budget):
            yield batch
            batch, longest = [], max(1, lengths[place])
        batch.append(place)
    if batch:
        yield batch


def architecture(config: Mapping[str, Any], labels: int | None = None) -> PretrainedConfig:
    """Make a configuration out of the content of a config.json. Raises ModelError on an unknown architecture.

    `auto_map`, which names code to download and run, is left out. `labels`: how many outputs there shall be.
    """
    from transformers import CONFIG_MAPPING

    kind = config.get("model_type")
    if kind not in CONFIG_MAPPING:
        raise ModelError(f"model_type is `{kind}`, expected one that the installed transformers knows by itself")
    plain = {key: value for key, value in config.items() if key not in {"auto_map", "num_labels"}}
    if labels is not None:
        plain = {key: value for key, value in plain.items() if key not in {"id2label", "label2id"}}
        plain["num_labels"] = labels
    built: PretrainedConfig = CONFIG_MAPPING[kind].from_dict(plain)
    return built


def assemble(config: PretrainedConfig, state: Mapping[str, torch.Tensor]) -> PreTrainedModel:
    """Build the sequence classifier of `config` with `state` in it. Raises ModelError where they do not fit."""
    from transformers import MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING
    from transformers.utils import logging

    if type(config) not in MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING:
        raise ModelError(f"model_type `{config.model_type}` has no sequence classifier in transformers")
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    form = MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING[type(config)]
    try:
        model, report = form.from_pretrained(
            None, config=config, state_dict=dict(state), output_loading_info=True, ignore_mismatched_sizes=True
        )
    except (RuntimeError, ValueError, KeyError) as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise ModelError(f"the weights do not fit the configuration: {lines[0]}") from error
    if absent := sorted(report["missing_keys"]):
        raise ModelError(f"the weights lack {absent[:3]}, {len(absent)} in all; the configuration is another model's")
    if other := sorted(str(key) for key, *_ in report["mismatched_keys"]):
        raise ModelError(f"the weights do not fit the configuration: {other[0]} has another shape, {len(other)} in all")
    built: PreTrainedModel = model.eval()
    return built


def runner(model: PreTrainedModel, options: Options, activation: str, window: int, padding: int) -> Runner:
    """Try the model on a full window, then move it to its device. Raises ModelError if it cannot take one."""
    import torch

    own = model.config.pad_token_id
    trial = Runner(model, activation, own if isinstance(own, int) else padding, 1, isinstance(own, int))
    filler = next(i for i in range(2, 64) if i != trial.padding)
    try:
        trial.probabilities([[filler] * window])
    except (IndexError, RuntimeError, ValueError) as error:
        raise ModelError(f"the model cannot read a window of {window} tokens ({type(error).__name__})") from error
    device = _device(options.device)
    model.to(device=device, dtype=getattr(torch, options.dtype))
    budget = options.batch_tokens or (GPU_BATCH_TOKENS if device == "cuda" else CPU_BATCH_TOKENS)
    return Runner(model, activation, trial.padding, budget, trial.may_pad)


def window_of(config: PretrainedConfig, options: Options) -> int:
    """Return how many tokens a window has, the model's marks included. Raises ModelError where it cannot take so many."""
    most = getattr(config, "max_position_embeddings", None)
    limit = most - _places_lost(config) if isinstance(most, int) and most > 0 else None
    window = options.window_tokens or min(DEFAULT_WINDOW_TOKENS, limit or DEFAULT_WINDOW_TOKENS)
    if limit is not None and window > limit:
        raise ModelError(f"options.window_tokens is {window}, but the model takes at most {limit}")
    return window


def _places_lost(config: PretrainedConfig) -> int:
    """RoBERTa's children count their places from the padding's id on, so that many fewer tokens fit."""
    family = ("roberta", "camembert", "mpnet", "longformer", "xmod", "data2vec-text")
    padding = config.pad_token_id
    return padding + 1 if isinstance(padding, int) and any(name in config.model_type for name in family) else 0


def _device(wanted: str) -> str:
    import torch

    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise ModelError("options.device is `cuda`, but torch finds none here")
    return "cuda" if there and wanted != "cpu" else "cpu"
