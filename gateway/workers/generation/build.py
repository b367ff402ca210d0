"""Put an engine together: model, cache, batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gateway.workers.generation.admission import Room
from gateway.workers.generation.batch import Batch
from gateway.workers.generation.cache import RowCache
from gateway.workers.generation.engine import Engine, Watcher
from gateway.workers.generation.graphs import CompiledRunner
from gateway.workers.generation.runner import Runner
from gateway.workers.generation.types import Deliver

if TYPE_CHECKING:
    from transformers import PreTrainedModel

FIRST_ROWS = 4
FIRST_COLUMNS = 128


@dataclass(frozen=True, slots=True)
class Limits:
    """What an engine may take. `is_fixed`: the cache is made at its full size, as a GPU wants it and `compiles` needs it."""

    room: Room
    queue: int = 256
    chunk_tokens: int = 512
    is_fixed: bool = False
    compiles: bool = False


def build_engine(model: PreTrainedModel, limits: Limits, deliver: Deliver, watcher: Watcher) -> Engine:
    """Return an engine for a model that is ready to run; nothing runs yet."""
    room = limits.room
    rows, columns = (room.rows, room.context) if limits.is_fixed else (FIRST_ROWS, FIRST_COLUMNS)
    device = model.get_input_embeddings().weight.device
    cache = RowCache(model.config.num_hidden_layers, min(rows, room.rows), min(columns, room.context), device)
    runner = CompiledRunner(model, cache) if limits.compiles else Runner(model, cache)
    batch = Batch(runner, room, limits.chunk_tokens, is_fixed=limits.is_fixed)
    return Engine(batch, room, deliver, watcher, queue_limit=limits.queue)
