"""Load heavy classifiers for serving: on which device, in which precision, compiled or not, and warmed up.

INVARIANT: what a manifest says is built as the gateway's child process would build it; only what belongs to a machine
(device, precision, batching) is this worker's own.
"""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from classifiers.heavy.identity import Identity, identity_of
from classifiers.heavy.judge import HeavyClassifier
from classifiers.heavy.model import Runner
from classifiers.manifest import EVERY_LANGUAGE, Manifest, ManifestError, build, kind_of, load_manifests
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.workers.classification.plan import Plan, plan_of, warming
from gateway.workers.classification.types import Row, Run

OFFLINE: Final = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
FILLER: Final = 5  # any id that is no mark; the vocabulary of every model has it
MOST_WIDTHS: Final = 64  # kernels that a compiler keeps of one model; its own limit is below the number of buckets

Device = Literal["auto", "cpu", "cuda"]
Dtype = Literal["float32", "bfloat16", "float16"]


@dataclass(frozen=True, slots=True)
class Place:
    """What the operator of a worker decides. None: as the manifest says."""

    device: Device | None = None
    dtype: Dtype | None = None
    token_budget: int | None = None
    is_compiled: bool = False


@dataclass(frozen=True, slots=True)
class Served:
    """One classifier ready to serve."""

    classifier: HeavyClassifier
    plain: HeavyClassifier  # the same, in every language and uncalibrated: for a gateway that sees to both itself
    identity: Identity
    plan: Plan
    run: Run
    device: str
    dtype: str

    @property
    def name(self) -> str:
        return self.classifier.name


def read_manifest(path: Path) -> Manifest:
    """Return the heavy classifier's manifest in a file. Raises ManifestError."""
    found = load_manifests(path.parent).get(path.stem) if path.suffix == ".yaml" and path.is_file() else None
    if found is None:
        raise ManifestError(f"{path}: no such manifest; expected a file NAME.yaml beside the folder NAME")
    if not kind_of(found).is_heavy:
        raise ManifestError(f"{path}: kind `{found.kind}` runs in the gateway; a worker serves `detoxify`, `sequence`")
    return found


def load(manifest: Manifest, place: Place) -> Served:
    """Build one classifier, compile it where that was asked for, and let it meet its shapes. Raises ManifestError."""
    own = {"device": place.device, "dtype": place.dtype}
    options = manifest.options | {name: value for name, value in own.items() if value is not None}
    built = build(manifest.model_copy(update={"options": options}))
    if not isinstance(built, HeavyClassifier) or not isinstance(built.rows, Runner):
        raise ManifestError(f"manifest `{manifest.name}`: kind `{manifest.kind}` has no model that a worker can run")
    runner = compiled(built.rows) if place.is_compiled else built.rows
    device = str(runner.model.device.type)
    window = built.cutting.size + built.tokenizer.marks
    plan = plan_of(device, window, place.token_budget, may_pad=runner.may_pad)
    served = Served(
        built, in_every_language(built), identity_of(manifest), plan, runner.run, device, str(runner.model.dtype)[6:]
    )
    warm(served)
    return served


def in_every_language(classifier: HeavyClassifier) -> HeavyClassifier:
    """Return the classifier with the model's own numbers, whatever the language."""
    manifest = classifier.manifest
    everywhere = {"languages": {EVERY_LANGUAGE: manifest.categories}, "calibration": {}}
    return dataclasses.replace(classifier, manifest=manifest.model_copy(update=everywhere))


@dataclass(frozen=True, slots=True)
class CompiledModel:
    """A model whose kernels are made for each width that it meets, and for any number of rows."""

    forward: Any
    device: Any
    dtype: Any

    def __call__(self, *, input_ids: Any, attention_mask: Any) -> Any:
        import torch

        for tensor in (input_ids, attention_mask):  # [rows, width]
            torch._dynamo.mark_dynamic(tensor, 0)  # noqa: SLF001 - documented, and has no public name
        return self.forward(input_ids=input_ids, attention_mask=attention_mask)


def compiled(runner: Runner, backend: Any = "inductor") -> Runner:
    """Return a runner whose model is compiled at its first run of each width."""
    import torch

    torch._dynamo.config.recompile_limit = max(torch._dynamo.config.recompile_limit, MOST_WIDTHS)  # noqa: SLF001 - the same
    model: Any = runner.model
    # not dynamic: from the second width on a compiler would make one kernel for any width, and pay for it in each run
    made = torch.compile(model, backend=backend, dynamic=False)
    return dataclasses.replace(runner, model=CompiledModel(made, model.device, model.dtype))


def warm(served: Served) -> None:
    """Let the model do a small and a full run of each width, so that no caller waits for a compiler or an allocator.

    Raises ManifestError where the device has no room for a full run: better now than under load.
    """
    read(TextSpan("tables of languages are read at the first text", Direction.INPUT, Role.USER, Channel.TEXT, ()))
    for rows, width in warming(served.plan):
        row: Row = (FILLER,) * width
        try:
            said = served.run([row] * rows, served.plan.shape_of(width, rows))
        except RuntimeError as error:  # torch's way of saying that memory ran out
            raise ManifestError(
                f"`{served.name}`: cannot run {rows} rows of {width} tokens on {served.device}"
                f" ({type(error).__name__}); give a smaller --token-budget"
            ) from error
        if len(said) != rows:
            raise ManifestError(f"`{served.name}`: a model that answers {len(said)} rows of {rows}")


def settle() -> int:
    """Give each run of a model one core, and return how many may run at once on this machine's CPU."""
    import torch

    torch.set_num_threads(1)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
