"""How long Caveat itself took over one exchange, stage by stage: what an operator must answer for."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.telemetry.metrics import Metrics, Stage


@dataclass(slots=True)
class Stopwatch:
    metrics: Metrics
    total_seconds: float = 0.0

    def lap(self, stage: Stage, seconds: float) -> None:
        """Count `seconds` for a stage and for the total."""
        self.metrics.stage(stage, seconds)
        self.total_seconds += seconds

    def stop(self) -> None:
        self.metrics.stage(Stage.TOTAL_OVERHEAD, self.total_seconds)
