"""The runs over all sources that follow the trial, the mean of the weights of four of them, and the six short runs from there.

Runs that begin at the same weights end near each other, and the mean of such weights often does better on texts of new
kinds than any of them (Wortsman et al., "Model soups", 2022).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import torch

from training.encoder_data import Tokens
from training.encoder_model import Encoder
from training.encoder_reads import (
    attack_reads,
    comment_reads,
    corner_reads,
    document_reads,
    everyday_reads,
    final_reads,
    last_reads,
    ordinary_reads,
    page_reads,
    people_reads,
    story_reads,
)
from training.train_encoder import AGAIN, CORNERS, HEADS, Run, Settings, averaged

CHECKPOINT: Final = "checkpoint.pt"
MEANT: Final = ("again", "last", "ordinary", "everyday")  # `comments` only helps `last` to a better beginning
SHORT: Final = ("corners", "attacks", "documents")  # each begins where the one before ended
# The mean of their ends: what `attacks` and `documents` gained on attacks they cost on comments.
BETWEEN: Final = (SHORT[0], SHORT[-1])
PAIR: Final = ("people", "pages")  # each begins at that mean, one for comments, one for documents
LAST: Final = ("stories",)  # begins at the mean of their ends, for paragraphs and requests
# The mean: an end counts twice as much as where it began. What `stories` gained on paragraphs it cost on prompts.
SHIPPED: Final = (*PAIR, *4 * LAST)
Reads = Callable[[Sequence[str], Container[str]], list[list[int]]]


@dataclass(frozen=True, slots=True)
class Later:
    """A run that goes on from the mean of others' ends."""

    name: str
    begins: tuple[str, ...]
    settings: Settings
    reads: Reads  # what each epoch reads, given the source of each row and which sources the trial did not know


def later(trial: str) -> tuple[Later, ...]:
    """Return the runs after the trial, in order."""
    return (
        Later("again", (trial,), AGAIN, final_reads),
        Later("comments", (trial,), replace(AGAIN, rate=1e-4, seed=11), comment_reads),
        Later("last", ("again", "comments"), replace(AGAIN, seed=13), last_reads),
        Later("ordinary", ("again", "last"), replace(AGAIN, seed=17), ordinary_reads),
        Later("everyday", ("again", "last", "ordinary"), replace(AGAIN, seed=23), everyday_reads),
        Later(SHORT[0], MEANT, CORNERS, corner_reads),
        Later(SHORT[1], SHORT[:1], replace(CORNERS, seed=31), attack_reads),
        Later(SHORT[2], SHORT[1:2], replace(CORNERS, rate=4e-5, seed=37), document_reads),
        Later(PAIR[0], BETWEEN, replace(CORNERS, corners=3.0, seed=41), people_reads),
        Later(PAIR[1], BETWEEN, replace(CORNERS, rate=4e-5, seed=43), page_reads),
        Later(LAST[0], PAIR, replace(CORNERS, seed=53), story_reads),
    )


def train(tokens: Tokens, build: Path, trial: str, new: Container[str]) -> Encoder:
    """Run what has not been run yet, and return what is shipped."""
    for run in later(trial):
        folder = build / run.name
        folder.mkdir(parents=True, exist_ok=True)
        begin = mean([averaged(build / name / CHECKPOINT) for name in run.begins])
        Run(tokens, run.reads(tokens.sources, new), run.settings, folder / CHECKPOINT, begin).train()
    return mean([averaged(build / name / CHECKPOINT) for name in SHIPPED])


def mean(models: Sequence[Encoder]) -> Encoder:
    """Return a network with the mean of the weights of several."""
    states = [model.state_dict() for model in models]
    found = Encoder(len(HEADS))
    found.load_state_dict({key: torch.stack([state[key] for state in states]).mean(dim=0) for key in states[0]})
    return found
