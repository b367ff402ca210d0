"""Our categories in the words of OpenGuardrails' taxonomy: the most specific there is, and `x.caveat.` for the rest.

A category that is not listed goes by its nearest listed parent, with its own last names behind it, which the taxonomy
allows: who does not know a refinement takes it for what is above it.
"""

from __future__ import annotations

from typing import Final

from classifiers.taxonomy import ancestors
from gateway.types import UNNAMED

_VENDOR: Final = "x.caveat."
_TERMS: Final = {
    "toxicity": "safety.toxicity",
    "toxicity.obscene": "safety.toxicity.profanity",
    "toxicity.threat": "safety.violence.threat",
    "hate": "safety.toxicity.hate",
    "harassment": "safety.toxicity.harassment",
    "sexual": "safety.sexual",
    "violence": "safety.violence",
    "self_harm": "safety.self_harm",
    "illicit": "safety.illicit",
    "scope": "safety.topic_violation",
    "privacy.pii": "privacy.pii",
    "privacy.pii.phone": "privacy.pii.phone_number",
    "privacy.pii.payment_card": "privacy.pii.bank_card",
    "privacy.pii.iban": "privacy.pii.bank_account.iban",
    "privacy.pii.bic": "privacy.pii.bank_account.bic",
    "privacy.pii.ip": "privacy.pii.ip_address",
    "secrets": "security.secret_leak",
    "secrets.cloud_key": "security.secret_leak.cloud_credential",
    "secrets.token": "security.secret_leak.api_key",
    "attack": "security.jailbreak",
    "attack.jailbreak": "security.jailbreak",
}


def term(category: str) -> str:
    """Return the OpenGuardrails id of a category. Raises UnknownCategoryError."""
    if category == UNNAMED:
        return _VENDOR + category
    for above in ancestors(category):
        known = _TERMS.get(above)
        if known is not None:
            return known + category[len(above) :]
    return _VENDOR + category
