"""How much memory the keys and values of a token take, and how many tokens may be held at once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import torch
    from transformers import PretrainedConfig, PreTrainedModel

SHARE_OF_DEVICE: Final = 0.85  # of what is free once the weights are there; the rest is for a step's own tensors
SHARE_OF_HOST: Final = 0.25  # a CPU's memory is other programs' too


def bytes_per_token(config: PretrainedConfig, dtype: torch.dtype) -> int:
    """Return what the keys and values of one token take, over all layers, in bytes."""
    heads = config.num_attention_heads
    kept = getattr(config, "num_key_value_heads", None) or heads
    head_bytes = config.hidden_size // heads * dtype.itemsize
    return int(2 * config.num_hidden_layers * kept * head_bytes)


def token_budget(model: PreTrainedModel) -> int:
    """Return how many tokens' keys and values fit beside the weights that are already loaded."""
    import torch

    if model.device.type == "cuda":
        free, share = torch.cuda.mem_get_info(model.device)[0], SHARE_OF_DEVICE
    else:
        free, share = available_host_bytes(), SHARE_OF_HOST
    return int(free * share) // bytes_per_token(model.config, model.dtype)


def available_host_bytes() -> int:
    """Return the memory that new programs may have: the kernel's estimate, or else the free pages."""
    try:
        with open("/proc/meminfo", encoding="ascii") as file:  # noqa: PTH123 - no path of ours
            found = {line.split(":")[0]: line.split()[1] for line in file}
        return int(found["MemAvailable"]) * 1024
    except (OSError, KeyError, IndexError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_AVPHYS_PAGES")
