"""Paragraphs of sober Chinese prose: news, law, manuals, safety notices, textbooks, reviews and letters. All harmless."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_zh.build import pattern, phrases

_LINES: Final = {
    "pa_procedures_trade": """

""",
    "pa_notices_police": """

""",
    "pa_news_crime_trial": """

""",
    "pa_news_world_more": """

""",
    "pa_rules_field": """

""",
    "pa_drug_sober_teach": """

""",
    "pa_law_contract": """

""",
    "pa_textbook_pages": """

""",
    "pa_policy_rules": """

""",
    "pa_compliance_training": """

""",
    "pa_law_fourth": """

""",
    "pa_mind_second": """

""",
    "pa_plain_knowledge": """

""",
    "pa_law_fifth": """

""",
    "pa_briefs_terms": """

""",
    "pa_terms_second": """

""",
    "pa_law_sixth": """

""",
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    pattern(f"said_{name}", "harmless", phrases(block)) for name, block in _LINES.items()
)
