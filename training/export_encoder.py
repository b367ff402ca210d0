"""Write the fine-tuned encoder as ONNX in int8: matrices per channel, the word table per row, activations as they come.

One scale for a whole matrix, the default, changes the pooled vectors visibly; one a channel hardly does. Calibration and
thresholds are therefore chosen on what the quantised file says, never on the model that it was made from.
"""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import Final

import torch
from torch import nn

from training.encoder_model import Encoder, model_directory

ONNX_FILE: Final = "encoder.onnx"
TOKENIZER_FILE: Final = "encoder_tokenizer.json"
LARGEST_BYTES: Final = 25_000_000  # both files together
_OPSET: Final = 17


class RowScaledEmbedding(nn.Module):
    """An embedding kept as int8 with one scale a row; `forward` gives float32 [..., width]."""

    def __init__(self, weight: torch.Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(dim=1).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale[:, None]).clamp(-127, 127).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        rows, scale = self.get_buffer("rows"), self.get_buffer("scale")
        return rows[ids].to(torch.float32) * scale[ids][..., None]


def export(model: Encoder, out: Path) -> Path:
    """Write `encoder.onnx` and its tokenizer into the folder; return the model's path. Raises ValueError if too large."""
    from onnxruntime import quantization

    model = model.eval().float()
    table = RowScaledEmbedding(model.words.weight.detach())
    words, model.words = model.words, table  # type: ignore[assignment]  # the export reads the int8 table in its place
    try:
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder) / "plain.onnx"
            _write(model, plain)
            target = out / ONNX_FILE
            quantization.quantize_dynamic(
                plain,
                target,
                op_types_to_quantize=["MatMul", "Gemm"],
                per_channel=True,
                weight_type=quantization.QuantType.QInt8,
            )
    finally:
        model.words = words
    write_tokenizer(out)
    size = target.stat().st_size + (out / TOKENIZER_FILE).stat().st_size
    if size > LARGEST_BYTES:
        raise ValueError(f"encoder and tokenizer are {size} bytes, expected at most {LARGEST_BYTES}")
    return target


def _write(model: Encoder, path: Path) -> None:
    ids = torch.ones((2, 9), dtype=torch.int64)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracer warns of the shapes that `dynamic_axes` names
        torch.onnx.export(
            model,
            (ids, torch.ones_like(ids)),
            str(path),
            input_names=["input_ids", "attention_mask"],
            output_names=["logits"],
            dynamic_axes={
                "input_ids": {0: "batch", 1: "tokens"},
                "attention_mask": {0: "batch", 1: "tokens"},
                "logits": {0: "batch"},
            },
            opset_version=_OPSET,
            dynamo=False,
        )


def write_tokenizer(out: Path) -> None:
    """Write the tokenizer without padding and truncation: windows are cut at run time, and nothing is lost."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(model_directory() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(out / TOKENIZER_FILE), pretty=False)
