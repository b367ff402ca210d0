"""Cards for the tests of what follows from them, made by hand and by hypothesis."""

from __future__ import annotations

from collections.abc import Sequence

import policy_material as m
from hypothesis import strategies as st

from classifiers.types import Direction
from policies.cards import types as c
from policies.types import Citation

BECAUSE = Citation("m", "原文", "the gloss")
BOTH = frozenset(Direction)
RUN = c.Run("auto", "none", None, None, "", (), (), (), {}, None, None)


def card(*rules: c.CardRule, name: str = "m", **changes: object) -> c.Card:
    values: dict[str, object] = {
        "id": name,
        "name": "M",
        "models": (f"org/{name}",),
        "revision": "main",
        "architecture": "OPT",
        "parameters": 1,
        "context_tokens": 2048,
        "kind": c.ModelKind.INSTRUCT,
        "languages": (),
        "production": c.Production.YES,
        "licence": c.Licence("CC-BY-NC-4.0", "Attribution-NonCommercial", False, "", False),
        "intended": (),
        "out_of_scope": (),
        "run": RUN,
        "sources": (c.Source("card", "M", "zh", "0" * 64, "2026-11-20"),),
        "caveats": (c.Caveat("caveat", BECAUSE.quote, BECAUSE.gloss, rules),),
        "status": c.Status.CONFIRMED,
        "digest": "d" * 64,
    }
    return c.Card(**(values | changes))  # type: ignore[arg-type]  # the tests spell them right


def scope(category: str = "scope.math", action: str = "disclaim", **more: object) -> c.Scope:
    return c.Scope("card:m/caveat/1", BECAUSE, category, 0.5, action, **more)  # type: ignore[arg-type]  # as above


names = st.integers(1, 3).map(lambda n: f"card:m/caveat/{n}")
directions = st.sets(st.sampled_from(Direction), min_size=1).map(frozenset)
rules: st.SearchStrategy[c.CardRule] = st.one_of(
    st.builds(
        c.Threshold,
        names,
        st.just(BECAUSE),
        st.sampled_from(m.CATEGORIES[:4]),
        st.floats(0.01, 1),
        directions,
        st.sampled_from(["flag", "redact", "refuse", "disclaim", "replace", "escalate"]),
    ),
    st.builds(
        c.Languages,
        names,
        st.just(BECAUSE),
        st.just(frozenset({"en"})),
        directions,
        st.sampled_from(["flag", "refuse"]),
    ),
    st.builds(c.Trim, names, st.just(BECAUSE), st.just(("chars",))),
    st.builds(c.PromptFormat, names, st.just(BECAUSE), st.just(("twelve",)), st.booleans()),
    st.builds(
        c.LicenceTerms, names, st.just(BECAUSE), st.just(frozenset(c.Purpose)), st.sampled_from(["refuse", "flag"])
    ),
)


def cards_of(listed: Sequence[c.CardRule]) -> c.Card:
    return card(*listed)


cards = st.lists(rules, max_size=4).map(cards_of)
