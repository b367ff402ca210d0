"""How long Caveat itself took over one exchange, stage by stage: what an operator must answer for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from gateway.telemetry.metrics import Metrics, Stage

_TOTAL: Final = Stage.TOTAL_OVERHEAD  # bound once: see classifiers.types


@dataclass(slots=True)
class Stopwatch:
    metrics: Metrics
    seconds: dict[Stage, float] = field(default_factory=dict)

    def lap(self, stage: Stage, seconds: float) -> None:
        """Add `seconds` to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds

    def stop(self) -> None:
        """Observe each stage once, and their sum; there is nothing to time after it."""
        self.seconds[_TOTAL] = sum(self.seconds.values())
        self.metrics.stages(self.seconds)
