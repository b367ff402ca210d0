"""Read the network back out of the ONNX file that is shipped, so that a run can go on where the exact weights are not kept.

Rounding to int8 moves the outputs by a few hundredths of a logit; a run that begins there soon makes up for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from training.encoder_model import Encoder
from training.train_encoder import HEADS

_SUFFIX: Final = "_quantized"
_HEAD: Final = "head.weight"


def read(path: Path) -> Encoder:
    """Return the network of an `encoder.onnx` that `training.export_encoder` wrote, in float32. Raises ValueError for another."""
    import onnx

    graph = onnx.load(path).graph
    arrays = {each.name: onnx.numpy_helper.to_array(each) for each in graph.initializer}
    matrices = {node.input[1]: node.name for node in graph.node if node.op_type == "MatMulInteger"}
    try:
        state = {"words.weight": arrays["words.rows"] * arrays["words.scale"][:, None]}
        for quantised, node in matrices.items():
            name = quantised.removesuffix(_SUFFIX)
            exact = (arrays[quantised].astype(np.float32) - arrays[f"{name}_zero_point"]) * arrays[f"{name}_scale"]
            state[_parameter(name, node)] = exact.T  # ONNX multiplies from the left
    except KeyError as error:
        raise ValueError(f"`{path.name}` has no tensor {error}; expected the encoder that is shipped") from None
    model = Encoder(len(HEADS))
    plain = {name: arrays[name] for name in model.state_dict() if name not in state and name in arrays}
    try:
        model.load_state_dict({name: _tensor(array) for name, array in {**state, **plain}.items()})
    except RuntimeError as error:
        raise ValueError(f"`{path.name}` holds another network: {error}") from None
    return model


def _parameter(name: str, node: str) -> str:
    """`/layers.0/query/MatMul_quant` multiplies by `layers.0.query.weight`; the head's matrix keeps its name."""
    return name if name == _HEAD else ".".join(node.strip("/").split("/")[:-1]) + ".weight"


def _tensor(array: NDArray[np.float32]) -> torch.Tensor:
    return torch.from_numpy(np.array(array, np.float32, order="C"))
