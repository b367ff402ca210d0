"""Why a sign-in does not hold, for the person in front of it: what it means and what may help. The log has the word alone."""

from __future__ import annotations

from typing import Final

from gateway.dashboard.i18n import N_

_BEGIN_ANEW: Final = N_("It was begun in another browser, took too long, or was used before. Begin it anew.")
_TIMES: Final = N_(
    "The times in the provider's answer do not fit the clock here. Try again; if it stays so, one of the two clocks is wrong."
)
_OTHER: Final = N_(
    "The provider's answer is not one that this desk can rely on. Try again; if it stays so, tell whoever runs the desk the word above."
)
_WHY: Final = {
    "wrong_state": _BEGIN_ANEW,
    "ambiguous": _BEGIN_ANEW,
    "replayed": _BEGIN_ANEW,
    "expired": _TIMES,
    "wrong_time": _TIMES,
    "provider_refused": N_("The provider did not sign you in: it was broken off there, or you may not use this desk."),
    "no_role": N_(
        "The provider knows you, but no group of yours has a role here. Whoever runs the desk can give it one."
    ),
    "not_again": N_("The provider did not ask you anew who you are, or does not say when it did."),
    "wrong_passphrase": N_("This is not the passphrase of this desk. A newer one takes the place of the one before."),
}


def meaning(reason: str) -> str:
    """Return what a reason of SignInRefusedError means, in English; nothing for none."""
    return _WHY.get(reason, _OTHER) if reason else ""
