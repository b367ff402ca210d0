"""The order of the encoder's runs: each begins at ends that are there by then, and what is shipped was run."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from training.encoder_runs import LAST, SHIPPED, later


def test_each_run_begins_at_the_ends_of_runs_before_it() -> None:
    done = {"trial"}
    for run in later("trial"):
        assert set(run.begins) <= done, run.name
        assert run.name not in done
        done.add(run.name)
    assert set(SHIPPED) <= done


def test_the_last_runs_begin_at_the_same_weights() -> None:
    """`training.short_run` gives them the same file."""
    runs = later("trial")[-len(LAST) :]
    assert tuple(run.name for run in runs) == LAST
    assert len({run.begins for run in runs}) == 1
