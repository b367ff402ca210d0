"""Which rows each run of the encoder reads: at most so many of a source, of large ones other rows each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.sources import OWN, OWN_ASKED, OWN_CORNERS, OWN_EVERYDAY, OWN_FED, OWN_LONG, OWN_NEWEST, OWN_TOLD, TALK

# Rows of a source that one pass over everything reads; where a source has more, the next pass reads others.
ROWS_PER_SOURCE: Final = 2000
OWN_ROWS: Final = 40  # of each pattern of sentences written here
ROWS: Final = {
    # Comments that people judged: many kinds of rudeness in each source.
    "jigsaw_wikipedia": 10000, "civil_comments": 8000, "measuring_hate_speech": 8000, "implicit_hate": 4000,
    "hatemoji_build": 5200, "toxic_spans": 3000, "davidson": 3000, "stormfront": 3000, "toxigen_annotated": 3000,
    "real_toxicity_prompts": 3000, "diasafety": 4000, "wildguard_train_sample": 3400, "template_everyday": 3000,
    # Long texts of one mould: a few hundred tell what thousands do.
    "gptfuzz_responses": 1200, "sap_attack_prompts": 600, "scope_agieval": 600, "scope_p3": 1200, "scope_gsm8k": 600,
    "cyberseceval_coding": 600, "scope_mbpp": 600, "decodingtrust_toxic_text": 1500, "scope_medquad": 1000,
    "scope_bbh": 600, "scope_role_prompts": 700, "scope_xquad_tasks": 800, "awesome_chatgpt_prompts": 1000,
    "bipia_contexts": 700,
}  # fmt: skip
# Rows of talk that the trial's first epoch reads, where a source has them.
TALK_ROWS: Final = {"jigsaw_wikipedia": 30000, "measuring_hate_speech": 20000, "toxic_spans": 8000}
TALK_ROWS_PER_SOURCE: Final = 6000
PASSES: Final = 2  # of the final run: over each source that the trial left out, and over half of each other one


def most_rows(source: str) -> int:
    """Return how many rows of a source one epoch reads at most."""
    return ROWS.get(source, OWN_ROWS if source.startswith(OWN) else ROWS_PER_SOURCE)


def limited(sources: Sequence[str], most: Callable[[str], int]) -> NDArray[np.int64]:
    """Return the rows kept: the first `most(source)` of each source (rows come in the order of their hashes)."""
    seen: Counter[str] = Counter()
    kept = []
    for i, source in enumerate(sources):
        seen[source] += 1
        if seen[source] <= most(source):
            kept.append(i)
    return np.array(kept, np.int64)


def talk_rows(source: str) -> int:
    """Return how many rows of a source the trial's first epoch reads at most: none of what is not talk between people."""
    return TALK_ROWS.get(source, TALK_ROWS_PER_SOURCE) if source in TALK else 0


def all_rows(source: str) -> int:
    """Return how many rows of a source are read at all."""
    return max(PASSES * most_rows(source), talk_rows(source))


def trial_reads(sources: Sequence[str], rows: Sequence[int]) -> list[list[int]]:
    """Return what each epoch of the trial reads: talk between people alone, of which there is most, then everything."""
    return [turn(sources, rows, 0, 1, talk_rows), turn(sources, rows, 0, 1)]


def final_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return what each epoch of a run after the trial reads: the sources that the trial did not know, and half of the others."""

    def most(source: str) -> int:
        return most_rows(source) if source in new else most_rows(source) // PASSES

    return [turn(sources, range(len(sources)), number, PASSES, most) for number in range(PASSES)]


def comment_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a run of one epoch that reads as many comments as the trial's first epoch did, half of them."""

    def most(source: str) -> int:
        return most_rows(source) if source in new else max(most_rows(source), talk_rows(source)) // PASSES

    return [turn(sources, range(len(sources)), 1, PASSES, most)]


def last_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a run of one epoch over everything: of the sources that the trial knew, other rows than it read."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES)]


def ordinary_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all ordinary talk written here, and half as much of everything else."""
    del new
    return [turn(sources, range(len(sources)), 0, PASSES, _mostly_everyday)]


def everyday_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same as `ordinary_reads`, of sources that have them with other rows."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES, _mostly_everyday)]


def corner_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all short and veiled harm written here, with what stands beside it, all
    ordinary talk, and a quarter of everything else, other rows than the runs before it read."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES + 1, _mostly_corners)]


def attack_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all attacks on models and harm in plain talk written here, with what stands
    beside them, all operators' prompts, half of the other talk and corners and of comments, and a quarter of everything else."""
    del new
    return [turn(sources, range(len(sources)), 2, PASSES + 1, _mostly_attacks)]


def _mostly_attacks(source: str) -> int:
    if source.startswith((*OWN_NEWEST, OWN_TOLD)):
        return most_rows(source)
    half = source in TALK or source.startswith((*OWN_CORNERS, *OWN_EVERYDAY))
    return most_rows(source) // (2 if half else 4)


def document_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a very short run: twice over the documents written here, half of the attacks each time, and little of everything else."""
    del new
    return [turn(sources, range(len(sources)), number, PASSES, _mostly_documents) for number in range(PASSES)]


def _mostly_documents(source: str) -> int:
    if source.startswith((OWN_FED, OWN_TOLD)):
        return most_rows(source)
    return most_rows(source) // (2 if source.startswith(OWN_NEWEST) else 40)


def people_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: half of the comments that people judged (all of small sources), a quarter of
    what was written here and of everything else."""
    del new
    return [turn(sources, range(len(sources)), 0, PASSES, _mostly_comments)]


def page_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a very short run: twice over the documents written here, and each time a little of everything else."""
    del new
    return [turn(sources, range(len(sources)), number, PASSES, _mostly_pages) for number in range(PASSES)]


def _mostly_comments(source: str) -> int:
    return max(most_rows(source) // 2, ROWS_PER_SOURCE) if source in TALK else most_rows(source) // 4


def _mostly_pages(source: str) -> int:
    if source.startswith(OWN_FED):
        return most_rows(source)
    return most_rows(source) // (6 if source.startswith((*OWN_NEWEST, OWN_TOLD)) else 20)


def story_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all longer texts and requests written here, with what stands beside them, a
    quarter of comments and of ordinary talk, and a sixth of everything else."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES + 1, _mostly_stories)]


def _mostly_stories(source: str) -> int:
    if source.startswith((OWN_LONG, OWN_ASKED)):
        return most_rows(source)
    quarter = source in TALK or source.startswith(OWN_EVERYDAY)
    return most_rows(source) // (4 if quarter else 6)


def _mostly_corners(source: str) -> int:
    return most_rows(source) if source.startswith((*OWN_CORNERS, *OWN_EVERYDAY)) else most_rows(source) // 4


def _mostly_everyday(source: str) -> int:
    return most_rows(source) if source.startswith(OWN_EVERYDAY) else most_rows(source) // PASSES


def turn(
    sources: Sequence[str], rows: Sequence[int], number: int, of: int, most: Callable[[str], int] = most_rows
) -> list[int]:
    """Return the rows that turn `number` of `of` reads: of a source with more than a turn's share, others each time."""
    by_source: dict[str, list[int]] = {}
    for i in rows:
        by_source.setdefault(sources[i], []).append(i)
    found: list[int] = []
    for source, members in by_source.items():
        spare = max(0, len(members) - most(source))
        begin = 0 if of == 1 else round(number * spare / (of - 1))
        found += members[begin : begin + most(source)]
    return sorted(found)
