"""Chinese sentences, harmful and harmless near them. Warning: they name suicide, violence, abuse, hate and crime.

Every sentence is written here. They name deeds and say no method: a classifier needs the wish, not the recipe.
"""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, settle
from training.templates_zh import (
    asked,
    asks,
    chats,
    chats_more,
    crime,
    days_home,
    days_home_more,
    days_work,
    days_work_more,
    deeds,
    everyday_zh,
    force,
    hate,
    hate_checks,
    hate_forms,
    hate_forms_more,
    hate_near,
    hate_posts,
    hate_posts_more,
    insults,
    jailbreaks,
    more_sharp,
    more_sharp_last,
    more_sharp_more,
    more_work,
    more_work_last,
    more_work_more,
    most_asked,
    most_asked_last,
    most_asked_more,
    most_said,
    most_said_last,
    most_said_more,
    net,
    private,
    prose,
    prose_knowledge,
    prose_knowledge_last,
    prose_knowledge_more,
    said_frames,
    said_openings,
    social,
    still_asked,
    still_asked_last,
    still_asked_more,
    still_sharp,
    still_sharp_last,
    still_sharp_more,
    systems,
    systems_more,
    talks,
    variants,
    wide,
)
from training.templates_zh.build import Theme, pattern, patterns
from training.templates_zh.frames import FAMILIES

_THEMES: Final[tuple[Theme, ...]] = (
    *crime.THEMES,
    *force.THEMES,
    *net.THEMES,
    *net.HARMLESS,
    *private.THEMES,
    *social.THEMES,
    *social.DEEDS,
    *everyday_zh.THEMES,
    *deeds.THEMES,
)
# Deeds to prevent, to refuse or to tell of: the same words as in the requests, and harmless.
_AGAINST: Final = (
    "shoplifting theft fraud drugs weapons corrupt property murder beat terror animals hacking spying bullying stalking"
).split()
_BARE: Final = FAMILIES["bare"]
_LOOSE: Final = (
    pattern("illicit_sayings", "illicit", _BARE, crime.ILLICIT_SAYINGS),
    pattern("violent_sayings", "violence", _BARE, force.VIOLENT_SAYINGS),
    pattern("false_claims", "misinformation", _BARE, net.FALSE_CLAIMS),
    pattern("private_questions", "privacy", _BARE, net.PRIVATE_QUESTIONS),
    pattern("bad_questions", "unethical", _BARE, social.BAD_QUESTIONS),
    pattern("good_questions", "harmless", _BARE, social.GOOD_QUESTIONS),
    pattern("near", "harmless", _BARE, everyday_zh.NEAR),
    pattern("general", "harmless", _BARE, everyday_zh.GENERAL),
    pattern("sexual", "sexual", _BARE, private.SEXUAL),
    pattern("sexual_near", "harmless", _BARE, private.SEXUAL_NEAR),
    pattern("minors", "minors", _BARE, private.MINORS),
    pattern("minors_near", "harmless", _BARE, private.MINORS_NEAR),
    pattern("sexual_said", "sexual", FAMILIES["say"], private.SEXUAL),
    pattern("sexual_near_said", "harmless", FAMILIES["say"], private.SEXUAL_NEAR),
    pattern("minors_said", "minors", FAMILIES["say"], private.MINORS),
    pattern("minors_near_said", "harmless", FAMILIES["say"], private.MINORS_NEAR),
    pattern("false_claims_said", "misinformation", FAMILIES["say"], net.FALSE_CLAIMS),
    pattern("general_said", "harmless", FAMILIES["say"], everyday_zh.GENERAL),
    pattern("crisis", "self_harm", private.FEEL, private.CRISIS),
    pattern("crisis_near", "harmless", private.FEEL, private.CRISIS_NEAR),
    pattern("learn_names", "harmless", FAMILIES["learn"], crime.NAMES),
)
_SETTLED: Final = settle(
    (
        *_LOOSE,
        *asks.PATTERNS,
        *patterns(_THEMES, FAMILIES),
        *(
            pattern(f"{t.name}_against", "harmless", FAMILIES["against"], t.fillings)
            for t in _THEMES
            if t.name in _AGAINST
        ),
        *hate.PATTERNS,
        *hate_near.PATTERNS,
        *hate_checks.PATTERNS,
        *hate_forms.PATTERNS,
        *hate_forms_more.PATTERNS,
        *hate_posts.PATTERNS,
        *hate_posts_more.PATTERNS,
        *insults.PATTERNS,
        *jailbreaks.PATTERNS,
        *prose.PATTERNS,
        *variants.PATTERNS,
        *wide.PATTERNS,
        *talks.PATTERNS,
        *asked.PATTERNS,
        *chats.PATTERNS,
        *chats_more.PATTERNS,
        *days_home.PATTERNS,
        *days_home_more.PATTERNS,
        *days_work.PATTERNS,
        *days_work_more.PATTERNS,
        *systems.PATTERNS,
        *systems_more.PATTERNS,
        *more_sharp.PATTERNS,
        *more_sharp_more.PATTERNS,
        *more_sharp_last.PATTERNS,
        *more_work.PATTERNS,
        *more_work_more.PATTERNS,
        *more_work_last.PATTERNS,
        *most_asked.PATTERNS,
        *most_asked_more.PATTERNS,
        *most_asked_last.PATTERNS,
        *most_said.PATTERNS,
        *most_said_more.PATTERNS,
        *most_said_last.PATTERNS,
        *prose_knowledge.PATTERNS,
        *prose_knowledge_more.PATTERNS,
        *prose_knowledge_last.PATTERNS,
        *still_asked.PATTERNS,
        *still_asked_more.PATTERNS,
        *still_asked_last.PATTERNS,
        *still_sharp.PATTERNS,
        *still_sharp_more.PATTERNS,
        *still_sharp_last.PATTERNS,
        *said_frames.PATTERNS,
        *said_openings.PATTERNS,
    )
)
PATTERNS: Final[tuple[Pattern, ...]] = (*_SETTLED, *variants.rewritten(_SETTLED))
