"""How many requests may be sent a second time: a share of those that are sent at all, so that retries cannot drown
workers that are merely busy. No clock. Source: Google, Site Reliability Engineering, chapter 22, retry budgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SHARE: Final = 0.1
MOST: Final = 64.0  # saved up: what was under way at a worker that has just died may be asked elsewhere at once


@dataclass(slots=True)
class RetryBudget:
    saved: float = MOST

    def sent(self) -> None:
        """Take in that a request went out for the first time."""
        self.saved = min(MOST, self.saved + SHARE)

    def spend(self) -> bool:
        """Tell whether one may go out again."""
        if self.saved < 1:
            return False
        self.saved -= 1
        return True
