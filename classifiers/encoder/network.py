"""Run the network: one window a call, on one thread, since batches on a CPU cost more than they save.

INVARIANT: a value that is no number is an error, never a low score.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

_INPUTS: Final = ["attention_mask", "input_ids"]
_OUTPUTS: Final = ["logits"]
_ERRORS_ONLY: Final = 3
_SENDS_NOTHING: Final = "ORT_DISABLE_TELEMETRY"
_SLOW: Final = ["SkipLayerNormFusion"]  # its kernel takes ten times what the two that it replaces take


class Network:
    """A loaded network; may be shared by threads, and leaves Python's lock to others while it runs."""

    def __init__(self, content: bytes, heads: int) -> None:
        """`content`: an ONNX model. Raises ValueError if it is none, or has other inputs, outputs or heads."""
        # Before the import, which else gives this user an id and a queue of events for its maker, in their home directory.
        os.environ[_SENDS_NOTHING] = "1"
        import onnxruntime  # late: 20 MB that a process without an encoder need not load

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        # Both keep memory for every length of text that was ever seen; they gain nothing on one short row.
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False
        try:
            self._session = onnxruntime.InferenceSession(
                content, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOW
            )
        except Exception as error:  # the exceptions of ONNX Runtime have no base of their own
            raise ValueError("the content is no ONNX model that ONNX Runtime can load") from error
        inputs = sorted(i.name for i in self._session.get_inputs())
        outputs = {o.name: o.shape for o in self._session.get_outputs()}
        if inputs != _INPUTS or list(outputs) != _OUTPUTS:
            raise ValueError(
                f"the model has inputs {inputs} and outputs {list(outputs)}, expected {_INPUTS}, {_OUTPUTS}"
            )
        if outputs["logits"][-1] not in {heads, None} and not isinstance(outputs["logits"][-1], str):
            raise ValueError(f"the model has {outputs['logits'][-1]} heads, expected {heads}")
        self._heads = heads
        # The wrapper keeps the file's bytes, 23 MB, to try a failed run again on another device. There is none, and a failed run is an error here.
        self._session.disable_fallback()
        self._session._model_bytes = None  # noqa: SLF001 - it has no other way to let them go

    def logits(self, ids: Sequence[int]) -> NDArray[np.float64]:
        """Return the score (log odds, uncalibrated) of each head for one window of tokens. Raises ValueError."""
        row = np.array([ids], np.int64)  # [1, tokens]
        (out,) = self._session.run(_OUTPUTS, {"input_ids": row, "attention_mask": np.ones_like(row)})
        scores = np.asarray(out, np.float64)
        if scores.shape != (1, self._heads) or not np.isfinite(scores).all():
            raise ValueError("the network gave no finite number for each head")
        found: NDArray[np.float64] = scores[0]
        return found
