"""`python -m training`: what `make train` runs."""

from __future__ import annotations

from training.train import main

raise SystemExit(main())
