"""Fine-tune the encoder: a masked multi-label loss, sources weighed so that none dominates, averaged weights.

INVARIANT: no evaluation file is opened here. Interrupted runs go on where the last checkpoint stands.
"""

from __future__ import annotations

import copy
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from training.encoder_data import Batch, Tokens, epoch, pad, windows
from training.encoder_model import Encoder, pretrained
from training.recipe import CATEGORIES
from training.sources import LABELS, OWN, source_weights

HEADS: Final = tuple(CATEGORIES)  # labels, in the order of the logits
OWN_WEIGHT: Final = 0.15  # of a pattern written here, beside 1 for talk between people
TOLD_WEIGHT: Final = 1.5  # of what is said to and by models
WORDS_WEIGHT: Final = 0.3  # of lone everyday words
SOURCE_POWER: Final = 0.6  # a source counts as its rows to this power: 0 would be all alike, 1 each row
_CHECKPOINT_EVERY: Final = 300  # steps
_AVERAGE_EVERY: Final = 10  # steps
_USUAL_TOKENS: Final = 40  # of a text


@dataclass(frozen=True, slots=True)
class Settings:
    rate: float = 1e-4  # of the top layer
    layer_decay: float = 0.92  # each layer below learns so much slower
    head_rate: float = 6e-4
    warm_up: float = 0.06  # of all steps
    weight_decay: float = 0.02
    budget: int = 2048  # tokens a step
    harmful_weight: float = 4.0  # of that head in the loss; the others have 1
    corners: float = 1.0  # times the weight of a pattern, of short harm and what stands beside it
    average_from: float = 0.3  # of all steps: from there the weights are averaged (Izmailov et al., 2018)
    average_decay: float = 0.995
    seed: int = 7


CORNERS: Final = Settings(rate=5e-5, head_rate=1.5e-4, corners=6.0, seed=29)  # of a short run for one kind of text
AGAIN: Final = Settings(rate=8e-5, head_rate=3e-4)  # of a run that goes on from another's end


class Place(NamedTuple):
    """A batch, the epoch that it is of, and how much of the training lies before it, each epoch counting alike."""

    batch: Batch
    epoch: int
    share: float


def _fast_type() -> torch.dtype:
    """Return bfloat16, or float32 where the processor lacks AVX-512: there bfloat16 was sixty times slower."""
    return torch.bfloat16 if "AVX512" in torch.backends.cpu.get_cpu_capability() else torch.float32


def groups(model: Encoder, settings: Settings) -> list[dict[str, Any]]:
    """Return the optimiser's groups: lower layers learn slower, biases and norms do not decay."""
    layers = len(model.layers)
    found: dict[tuple[float, bool], list[torch.nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("head."):
            rate = settings.head_rate
        elif name.startswith("layers."):
            rate = settings.rate * settings.layer_decay ** (layers - 1 - int(name.split(".")[1]))
        else:
            rate = settings.rate * settings.layer_decay**layers
        found.setdefault((rate, parameter.ndim > 1), []).append(parameter)
    return [
        {"params": parameters, "lr": rate, "start": rate, "weight_decay": settings.weight_decay if decays else 0.0}
        for (rate, decays), parameters in found.items()
    ]


def trust(tokens: Tokens, rows: Sequence[int]) -> NDArray[np.float32]:
    """Return a factor a row: half for sources that hold harm alone or none, whose style gives the label away.

    Patterns written here come in pairs, one harmful and one alike that is not, so they are trusted.
    """
    column = LABELS.index("harmful")
    seen: dict[str, set[float]] = {}
    for i in rows:
        label = tokens.labels[i, column]
        if not np.isnan(label):
            seen.setdefault(tokens.sources[i], set()).add(float(label))
    mixed = {source for source, labels in seen.items() if len(labels) > 1}
    return np.array(
        [1.0 if tokens.sources[i] in mixed or tokens.sources[i].startswith(OWN) else 0.5 for i in rows], np.float32
    )


class Run:
    """One training run: model, its average, optimiser, position; saved and restored whole."""

    def __init__(
        self,
        tokens: Tokens,
        read: Sequence[Sequence[int]],
        settings: Settings,
        checkpoint: Path,
        model: Encoder | None = None,
    ) -> None:
        """`read` holds the rows of each epoch; without `model` the run begins with the pre-trained one."""
        torch.manual_seed(settings.seed)
        self.tokens, self.settings, self.checkpoint = tokens, settings, checkpoint
        self.read = [list(rows) for rows in read]
        self.model = pretrained(len(HEADS)) if model is None else model
        # Words that no row holds stay where the pre-training put them beside those that do, and a step is a fifth quicker.
        self.model.words.weight.requires_grad_(False)
        self.half = copy.deepcopy(self.model).to(_fast_type())  # computes; `model` keeps the exact weights
        self.average = copy.deepcopy(self.model)
        self.optimiser = torch.optim.AdamW(groups(self.model, settings), fused=True)
        self.step = 0
        self.columns = [LABELS.index(h) for h in HEADS]
        self.row_weight = [self._row_weights(rows) for rows in self.read]
        self.head_weight = torch.ones(len(HEADS))
        self.head_weight[HEADS.index("harmful")] = settings.harmful_weight
        self.losses: list[float] = []

    def batches(self) -> list[Place]:
        s = self.settings
        found = []
        for number, rows in enumerate(self.read):
            made = list(epoch(self.tokens, rows, s.budget, s.seed * 1000 + number))
            found += [Place(batch, number, (number + k / len(made)) / len(self.read)) for k, batch in enumerate(made)]
        return found

    def _row_weights(self, read: Sequence[int]) -> NDArray[np.float32]:
        """Return a weight a row that one epoch reads, by the rows of its source and by what the source is trusted."""
        found = np.zeros(len(self.tokens), np.float32)
        if read:
            names = [self.tokens.sources[i] for i in read]
            weights = source_weights(
                names, OWN_WEIGHT, TOLD_WEIGHT, WORDS_WEIGHT, SOURCE_POWER, corners=self.settings.corners
            )
            found[list(read)] = weights * trust(self.tokens, read)
        return found

    def train(self, until: int | None = None) -> None:
        """Take the steps that are left, or those before step `until`. Prints progress to standard error."""
        from tqdm import tqdm

        batches = self.batches()
        if self.checkpoint.exists():
            self._restore()
        self.half.train()
        with tqdm(total=len(batches), initial=self.step, unit="step", file=sys.stderr, mininterval=20) as bar:
            while self.step < (len(batches) if until is None else until):
                self._one(batches[self.step])
                self.step += 1
                bar.update(1)
                if self.step % 50 == 0:
                    bar.set_postfix(loss=f"{np.mean(self.losses[-200:]):.4f}")
                if self.step % _CHECKPOINT_EVERY == 0:
                    self._save()
        self._save()

    def _one(self, place: Place) -> None:
        s, batch, share = self.settings, place.batch, place.share
        factor = min(1.0, share / s.warm_up) * (0.5 + 0.5 * math.cos(math.pi * share))
        for group in self.optimiser.param_groups:
            group["lr"] = group["start"] * max(factor, 1e-3)
        logits = self.half(torch.from_numpy(batch.ids), torch.from_numpy(batch.mask))
        loss = self._loss(logits.float(), batch, self.row_weight[place.epoch])
        loss.backward()  # type: ignore[no-untyped-call]  # torch
        self._update()
        self.losses.append(float(loss.detach()))
        if self.step % _AVERAGE_EVERY == 0:
            self._add_to_average(s.average_decay**_AVERAGE_EVERY if share >= s.average_from else 0.0)

    def _update(self) -> None:
        """Step the exact weights by the gradients of the half-precision ones, and round anew."""
        for exact, rounded in zip(self.model.parameters(), self.half.parameters(), strict=True):
            exact.grad = None if rounded.grad is None else rounded.grad.float()
            rounded.grad = None
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        with torch.no_grad():
            for exact, rounded in zip(self.model.parameters(), self.half.parameters(), strict=True):
                if exact.requires_grad:
                    rounded.copy_(exact)

    def _loss(self, logits: torch.Tensor, batch: Batch, row_weight: NDArray[np.float32]) -> torch.Tensor:
        labels = self.tokens.labels[batch.rows][:, self.columns]
        known = ~np.isnan(labels)
        weight = self.tokens.weights[batch.rows][:, self.columns] * known
        weight = weight * (row_weight[batch.rows] * batch.scale)[:, None]
        weighed = torch.from_numpy(np.asarray(weight, np.float32)) * self.head_weight
        target = torch.from_numpy(np.nan_to_num(labels))
        each = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
        # Divided by rows, not by the known labels: a row that says much about many heads counts for more. A batch of short
        # texts holds twenty times the rows of one of long texts; divided by its own rows alone, short texts would hardly count.
        rows = math.sqrt(len(batch.rows) * self.settings.budget / _USUAL_TOKENS)
        return (each * weighed).sum() / (rows * float(self.head_weight.mean()))

    def _add_to_average(self, decay: float) -> None:
        with torch.no_grad():
            for mean, now in zip(self.average.parameters(), self.model.parameters(), strict=True):
                if now.requires_grad:
                    mean.lerp_(now, 1 - decay)

    def _save(self) -> None:
        state = {
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "losses": self.losses,
            "random": torch.get_rng_state(),
        }
        part = self.checkpoint.with_suffix(".part")
        torch.save(state, part)
        part.replace(self.checkpoint)

    def _restore(self) -> None:
        state = torch.load(self.checkpoint, weights_only=True)  # unsafe-ok: restricted to tensors, written above
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.half.load_state_dict(state["model"])  # rounds
        self.step, self.losses = state["step"], state["losses"]
        torch.set_rng_state(state["random"])


def averaged(checkpoint: Path) -> Encoder:
    """Return the averaged network of a run that has ended."""
    model = Encoder(len(HEADS))
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["average"])  # unsafe-ok: restricted to tensors
    return model


def predict(
    model: Encoder, tokens: Tokens, rows: Sequence[int], most: int = 6, budget: int = 4096
) -> NDArray[np.float32]:
    """Return logits [len(rows), heads]: the highest over at most `most` windows of each text."""
    from tqdm import tqdm

    pieces = [(k, piece) for k, i in enumerate(rows) for piece in windows(tokens.ids[i], most)]
    pieces.sort(key=lambda p: len(p[1]))
    out = np.full((len(rows), len(HEADS)), -np.inf, np.float32)
    model.eval()
    began = 0
    with torch.no_grad(), tqdm(total=len(pieces), unit="window", file=sys.stderr, mininterval=20) as bar:
        while began < len(pieces):
            size = max(1, budget // (len(pieces[min(began + 64, len(pieces) - 1)][1]) + 2))
            part = pieces[began : began + size]
            batch = pad([p for _, p in part], [k for k, _ in part])
            with torch.autocast("cpu", torch.bfloat16, enabled=_fast_type() is torch.bfloat16):
                logits = model(torch.from_numpy(batch.ids), torch.from_numpy(batch.mask)).float().numpy()
            np.maximum.at(out, batch.rows, logits)
            began += size
            bar.update(len(part))
    return out
