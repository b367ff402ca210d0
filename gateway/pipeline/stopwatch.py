"""How long Caveat itself took over one exchange, stage by stage: what an operator must answer for."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.telemetry.metrics import Metrics


@dataclass(slots=True)
class Stopwatch:
    metrics: Metrics
    total_seconds: float = 0.0

    def lap(self, stage: str, seconds: float) -> None:
        """Count `seconds` for a stage of interface.md's caveat_stage_seconds and for the total."""
        self.metrics.stage(stage, seconds)
        self.total_seconds += seconds

    def stop(self) -> None:
        self.metrics.stage("total_overhead", self.total_seconds)
