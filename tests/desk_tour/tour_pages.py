"""Every page there is, with an address for each: taken from the routes, so that a new page cannot be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from tour_history import History

from gateway.dashboard.app import pages

SIGNED_OUT: Final = "/signin?again=1"
# for routes with a part that varies, and for those that show more with a query
EXAMPLES: Final[Mapping[str, Callable[[History], list[str]]]] = {
    "/policies/{name}": lambda _: ["/policies/shop?beside=shop-next"],
    "/policies/effective": lambda _: ["/policies/effective?tenant=shop&model=open-chat"],
    "/cards/{name:path}": lambda _: ["/cards/stablelm-tuned-alpha-7b"],
    "/classifiers/{name}": lambda _: ["/classifiers/embedded"],
    "/overview/{part}/{theme}.svg": lambda _: ["/overview/actions/dark.svg", "/overview/language/light.svg"],
    "/decisions": lambda _: ["/decisions", "/decisions?action=refuse&tenant=shop&period=week"],
    "/decisions/export/{form}": lambda _: [f"/decisions/export/{each}" for each in ("csv", "jsonl")],
    "/decisions/{name}": lambda history: [f"/decisions/{history.of(each).id}" for each in ("commercial", "of anna")],
    "/decisions/{name}/proof": lambda history: [f"/decisions/{history.of('commercial').id}/proof"],
    "/review/{name}": lambda history: [f"/review/{history.of('for a second person').id}"],
    "/refusals": lambda _: ["/refusals?tenant=shop"],
    "/changes/then": lambda _: ["/changes/then?at=2100-01-01T00:00"],
}


def addresses(history: History) -> list[str]:
    """Return an address for each GET route. Fails for one whose parts nobody named here."""
    found: list[str] = []
    for page in pages():
        for route in page.routes:
            if route.method != "GET" or (route.path.endswith(".svg") and route.path not in EXAMPLES):
                continue  # a chart is seen on the page before
            named = EXAMPLES.get(route.path)
            assert named or "{" not in route.path, f"{route.path}: name an address of it in EXAMPLES"
            found += named(history) if named else [route.path]
    return found
