"""English sentences where the sources are thin, harmful and harmless near them. Warning: they name every kind of harm."""

from training.templates_en import first, harm, hate, illicit, jailbreak, violence

PATTERNS = (*first.PATTERNS, *illicit.PATTERNS, *harm.PATTERNS, *hate.PATTERNS, *jailbreak.PATTERNS, *violence.PATTERNS)
