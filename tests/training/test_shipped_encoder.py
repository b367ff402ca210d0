"""The network that is shipped, read back as float32."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the encoder is trained with torch")
pytest.importorskip("onnx", reason="the encoder's file is read with onnx")
pytest.importorskip("onnxruntime", reason="the extra `embedded` is not installed")

import onnx  # after the skips
import onnxruntime
import torch

from training.shipped_encoder import read

SHIPPED = Path(__file__).resolve().parents[2] / "classifiers" / "weights" / "encoder.onnx"


def test_what_is_read_back_says_what_the_file_says() -> None:
    """A matrix the wrong way round, or another layer's, would begin a run at noise."""
    ids = np.random.default_rng(3).integers(1000, 20000, (8, 24))
    ids[:, 0], ids[:, -1] = 101, 102
    mask = np.ones_like(ids)
    session = onnxruntime.InferenceSession(SHIPPED, providers=["CPUExecutionProvider"])
    said = session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
    with torch.no_grad():
        read_back = read(SHIPPED).eval()(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
    assert said.std() > 1
    assert np.abs(said - read_back).max() < 1  # the file rounds its activations to 8 bits
    assert np.corrcoef(said.ravel(), read_back.ravel())[0, 1] > 0.995


def test_a_file_without_the_encoder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "encoder.onnx"
    onnx.save(onnx.helper.make_model(onnx.helper.make_graph([], "empty", [], [])), path)
    with pytest.raises(ValueError, match=r"encoder\.onnx"):
        read(path)
