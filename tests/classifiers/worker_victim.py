"""A classification worker to be killed: a process forked from one that has imported torch, so that each starts quickly."""

from __future__ import annotations

import asyncio
import multiprocessing
from multiprocessing.process import BaseProcess
from pathlib import Path

_CONTEXT = multiprocessing.get_context("forkserver")


def start(manifest: Path, port: int) -> BaseProcess:
    _CONTEXT.set_forkserver_preload(["torch", "transformers.models.bert.modeling_bert", "tokenizers", "uvicorn"])
    process = _CONTEXT.Process(target=serve, args=(manifest, port), daemon=True)
    process.start()
    return process


def serve(manifest: Path, port: int) -> None:
    import torch

    from gateway.commands.worker_classify import _serve
    from gateway.workers.classification.forward import Place, load, read_manifest
    from gateway.workers.classification.server import build_app

    torch.set_num_threads(1)
    served = load(read_manifest(manifest), Place(device="cpu"))
    asyncio.run(_serve(build_app([served]), f"127.0.0.1:{port}"))
