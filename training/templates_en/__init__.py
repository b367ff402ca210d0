"""English sentences where the sources are thin, harmful and harmless near them. Warning: they name every kind of harm."""

from training.templates_en import (
    abuse,
    benign,
    emoji,
    first,
    harm,
    hate,
    illicit,
    jailbreak,
    mild,
    prejudice,
    pretend,
    prompts,
    replies,
    takeover,
    talk,
    violence,
)

PATTERNS = (
    *first.PATTERNS,
    *emoji.PATTERNS,
    *abuse.PATTERNS,
    *benign.PATTERNS,
    *illicit.PATTERNS,
    *harm.PATTERNS,
    *hate.PATTERNS,
    *jailbreak.PATTERNS,
    *mild.PATTERNS,
    *prejudice.PATTERNS,
    *pretend.PATTERNS,
    *prompts.PATTERNS,
    *replies.PATTERNS,
    *takeover.PATTERNS,
    *talk.PATTERNS,
    *violence.PATTERNS,
)
