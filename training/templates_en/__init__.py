"""English sentences where the sources are thin, harmful and harmless near them. Warning: they name every kind of harm."""

from training.templates_en import first, illicit, violence

PATTERNS = (*first.PATTERNS, *illicit.PATTERNS, *violence.PATTERNS)
