"""Put `[redacted: email]` in the place of what was found, so that the text stays readable and says what is gone."""

from __future__ import annotations

from classifiers.types import Finding
from policies.types import Action, Edit, Effect, Outcome, Substitution

NATIONAL_ID = "national_id"


def _substitute(finding: Finding, _language: str = "en", /) -> Edit:
    """Name the last segment of the category: `privacy.pii.payment_card` leaves `[redacted: payment card]`.

    Of a national id the segment above is named: the last one is a country.
    """
    above, _, last = finding.category.rpartition(".")
    what = (NATIONAL_ID if above.endswith(NATIONAL_ID) else last).replace("_", " ")
    return Edit(Effect.SUBSTITUTE, frozenset({Substitution(finding.start, finding.end, f"[redacted: {what}]")}))


ACTION = Action("redact", Outcome.REDACT, _substitute)
