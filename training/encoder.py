"""The encoder's runs: a trial without some sources, to fit curves and thresholds on, and those that are shipped.

They go on where the trial ended and read those sources too. Runs from the beginning would cost twice as much; what is
fitted on sources that the trial never saw holds for sources that the shipped one never saw, as far as more passes over the
same kinds of text change little.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from training.sources import Corpus, join, read, templates

if TYPE_CHECKING:
    from training.encoder_data import Tokens

# Prompts, answers and comments, harmful and harmless, some of every category: whole sources, each of its own style.
LEFT_OUT: Final = frozenset(
    {
        "wildguard_train_sample", "aegis_train_sample", "forbidden_questions", "surge_toxicity", "convabuse",
        "civil_comments", "diasafety", "hatemoji_build", "toxigen_annotated", "gptfuzz_responses", "open_chat_prompts",
        "scope_expertqa", "scope_medquad", "bipia_contexts", "xquad", "scope_xquad", "scope_xquad_tasks",
        "lobe_agents", "deepset_prompt_injections", "inthewild_jailbreaks", "ailuminate_demo", "catqa",
        "safe_refusals", "cyberseceval_frr",
    }
)  # fmt: skip
MEASURED_PER_SOURCE: Final = 800
TRIAL: Final = "trial"
SHIPPED: Final = "final"
NOISE_SEED: Final = 3


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the trial's int8 network says of rows of sources that it never saw."""

    logits: NDArray[np.float32]  # [row, head]
    corpus: Corpus


def corpus(data: Path) -> Corpus:
    """Return the English training texts: the sources and the sentences written here."""
    return join(read(data, "en"), templates("en", held_out=False))


def train(data: Path, build: Path, name: str) -> Path:
    """Run the trial (`name` is TRIAL), or what follows it with all sources, and export; return the network's folder."""
    from training import encoder_runs
    from training.encoder_reads import trial_reads
    from training.export_encoder import export
    from training.train_encoder import Run, Settings

    tokens = read_tokens(data)
    folder = build / name
    folder.mkdir(parents=True, exist_ok=True)
    if name == TRIAL:
        known = [i for i, source in enumerate(tokens.sources) if source not in LEFT_OUT]
        run = Run(tokens, trial_reads(tokens.sources, known), Settings(), folder / encoder_runs.CHECKPOINT)
        run.train()
        export(run.average, folder)
    else:
        export(encoder_runs.train(tokens, build, TRIAL, LEFT_OUT), folder)
    return folder


def read_tokens(data: Path) -> Tokens:
    """Return the English corpus as the runs read it: a part of it noisy, a part in company, everyday words beside it."""
    from training.encoder_data import tokenise, with_company, with_noise
    from training.encoder_reads import all_rows, limited
    from training.everyday import everyday

    plain = corpus(data)
    whole = join(with_company(with_noise(plain, NOISE_SEED), NOISE_SEED), everyday(plain, "en"))
    return tokenise(whole, limited(whole.sources, all_rows))


def measured_rows(whole: Corpus) -> NDArray[np.int64]:
    """Return the rows to fit on: at most so many of each source left out."""
    from training.encoder_reads import limited

    most = limited(whole.sources, lambda _: MEASURED_PER_SOURCE)
    return np.array([i for i in most if whole.sources[i] in LEFT_OUT])


def left_out(data: Path, folder: Path) -> LeftOut:
    """Judge the rows left out with the trial's network. Takes some minutes on one core."""
    import sys

    from tqdm import tqdm

    from training.cascade import network_logits

    whole = corpus(data)
    rows = measured_rows(whole)
    texts = [whole.texts[i] for i in rows]
    with tqdm(total=len(texts), unit="text", file=sys.stderr, mininterval=20) as bar:
        logits = network_logits(folder, texts, bar)
    pick = [int(i) for i in rows]
    return LeftOut(
        logits,
        Corpus(
            texts,
            whole.labels[rows],
            whole.weights[rows],
            [whole.sources[i] for i in pick],
            [whole.keys[i] for i in pick],
        ),
    )
