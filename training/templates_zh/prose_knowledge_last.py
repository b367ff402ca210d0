"""Paragraphs of sober Chinese prose: abstracts, minutes, museum texts, products and further knowledge. All harmless."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_zh.build import pattern, phrases

_LINES: Final = {
    "pa_law_doctrine": """

""",
    "pa_drug_family_body": """

""",
    "pa_product_sheets": """

""",
    "pa_law_short": """

""",
    "pa_abstract_papers": """

""",
    "pa_letters_minutes": """

""",
    "pa_reviews_arts": """

""",
    "pa_forbidden_lists": """

""",
    "pa_museum_labels": """

""",
    "pa_peoples_prejudice": """

""",
    "pa_leaflets_sheets": """

""",
    "pa_wiki_entries": """

""",
    "pa_land_farm_kitchen": """

""",
    "pa_law_third": """

""",
    "pa_mind_social": """

""",
    "pa_traditional_prose": """

""",
    "pa_sober_body_teach": """

""",
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    pattern(f"said_{name}", "harmless", phrases(block)) for name, block in _LINES.items()
)
