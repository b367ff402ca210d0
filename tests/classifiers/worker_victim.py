"""A classification worker to be killed: a process forked from one that has imported torch, so that each starts quickly."""

from __future__ import annotations

import asyncio
import dataclasses
import multiprocessing
import os
import signal
from collections.abc import Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

import heavy_material as material

if TYPE_CHECKING:
    from classifiers.heavy.model import Shape
    from gateway.workers.classification.forward import Served
    from gateway.workers.classification.types import Row, Scores

_CONTEXT = multiprocessing.get_context("forkserver")


def start(manifest: Path, port: int, poison: str | None = None, *, word: str | None = None) -> BaseProcess:
    """`poison`: a text over whose rows the process ends, as with a fault in a library. `word`: what the model looks for alone."""
    _CONTEXT.set_forkserver_preload(["torch", "transformers.models.bert.modeling_bert", "tokenizers", "uvicorn"])
    process = _CONTEXT.Process(target=serve, args=(manifest, port, poison, word), daemon=True)
    process.start()
    return process


def serve(manifest: Path, port: int, poison: str | None = None, word: str | None = None) -> None:
    import torch

    from gateway.commands.worker_classify import _serve
    from gateway.workers.classification.forward import Place, load, read_manifest
    from gateway.workers.classification.server import build_app

    torch.set_num_threads(1)
    served = load(read_manifest(manifest), Place(device="cpu"))
    if poison is not None:
        served = mortal(served, poison)
    if word is not None:
        served = sure(served, word)
    asyncio.run(_serve(build_app([served]), f"127.0.0.1:{port}"))


def mortal(served: Served, poison: str) -> Served:
    """Return the classifier with a model that takes its process with it over one text."""
    deadly = set(served.classifier.cut([material.reading(poison)]).rows)

    def run(rows: Sequence[Row], shape: Shape | None) -> list[Scores]:
        if deadly & set(rows):
            os.kill(os.getpid(), signal.SIGSEGV)
        return served.run(rows, shape)

    return dataclasses.replace(served, run=run)


def sure(served: Served, word: str) -> Served:
    """Return the classifier with a model that is sure of each row with the tokens of one word, and of no other."""
    row, *_ = served.classifier.cut([material.reading(word)]).rows
    marked = set(row[1:-1])

    def run(rows: Sequence[Row], shape: Shape | None) -> list[Scores]:
        found = [0.99 if marked <= set(each) else 0.01 for each in rows]
        return [[score] * len(said) for score, said in zip(found, served.run(rows, shape), strict=True)]

    return dataclasses.replace(served, run=run)
