"""Look twice at a short text in Latin letters that one or two words would call foreign: names, code, and plain English beside them.

"Las Vegas hotels" and `ls -la | grep foo` hold words of Spanish, and nobody who writes so writes Spanish. A long text has
words enough to tell by, and is not looked at twice.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from pathlib import Path
from typing import Final

from classifiers.text import words

MOST_WORDS: Final = 10
COMMON_WEIGHT: Final = 0.5  # of a common word of English, beside 1 of a function word
_NO_WORD: Final = " zz "  # a word, and of no language
_COMMON: Final = Path(__file__).with_name("common_english.json")

_TITLE: Final = r"[^\W\d_a-z][^\W\d_A-Z]+"
# What stands before names of people and places, with a capital, or within them. German ones are left out: German writes every noun so.
_PARTICLES: Final = re.compile(
    rf"(?<!\w)(?:(?:D(?:e|el|ella|elle|egli|i|a|o|os)|L(?:a|as|e|es|os)|[EA]l|Van|San)|(?P<name>{_TITLE}\s+)(?:d(?:e|el|ella|elle|egli|i|a|o|os)|l(?:a|as|e|es|os)|[ea]l|van|bin))\s+"
    rf"(?:(?:la|las|los|le|der|den)\s+)?(?={_TITLE})"
)
_MOST_PARTICLES: Final = 1  # who writes every word of a Spanish sentence with a capital still writes Spanish
# Letters with accents in several capitalised words on end are a name's more often than a sentence's.
_NAMES: Final = re.compile(rf"(?<!\w){_TITLE}(?:(?:[\s'’-]|,\s|\s&\s)+{_TITLE})+(?!\w)")
_CODE: Final = re.compile(r"(?<![\w-])--?[A-Za-z][\w-]*|[A-Za-z]\w*(?:[._/\\:=$]+\w+)+|\w+(?=\()")
_MOST_CODE: Final = 2  # of such pieces: who joins every word of a sentence by dots still writes a sentence
# What English has borrowed whole, in the spelling of a keyboard without accents, beside `words.LOANS`.
_BORROWED: Final = re.compile(
    r"(?<!\w)(?:"
    r"(?:a|[aà]) la (?:carte|mode|king)|al (?:dente|fresco|pastor|pesto|forno|jazeera)|alla (?:carbonara|vodka|norma|puttanesca|bolognese)|au (?:courant|fait|gratin|jus|lait|naturel|pair|poivre|revoir|vin|citron|chocolat)"
    r"|bon (?:appetit|voyage|vivant)|carte blanche|c'est la vie|cinco de mayo|con (?:carne|queso|pollo|artist)|coup (?:d'etat|de gr[aâ]ce|de th[eé][aâ]tre)|cr[eè]me de (?:la cr[eè]me|menthe|cassis)|cul[- ]de[- ]sac"
    r"|das (?:boot|kapital)|de (?:facto|jure|novo|rigueur|luxe|minimis)|d[eé]j[aà] vu|der spiegel|d[ií]a de (?:los )?muertos|die hard|du jour|dulce de leche|eau de (?:parfum|toilette|cologne|vie)"
    r"|el (?:nino|paso|salvador|dorado|chapo|clasico|mariachi)|en (?:route|suite|masse|passant|pointe|bloc|garde)|enfant terrible|esprit de corps|et (?:al|cetera|tu)|ex (?:ante|post|officio|libris|machina)"
    r"|fait accompli|hasta la vista|hors d'oeuvres?|in (?:vitro|vivo|situ|absentia|memoriam)|je ne sais quoi|joie de vivre|l[ae] (?:la land|croix|creuset|mans|monde|corbusier)|la (?:vida loca|liga|paz|jolla|nina|dolce vita)"
    r"|las vegas|los (?:angeles|alamos)|les mis(?:[eé]rables)?|mano a mano|mein kampf|mise en (?:place|sc[eè]ne)|nom de (?:plume|guerre)|notre[- ]dame|oro y plata|pain au chocolat|papel picado|pas de deux|per (?:capita|diem|annum|se)"
    r"|pico de gallo|que sera,? sera|raison d'etre|rio de janeiro|tour de (?:force|france)|ta(?:rte|rt) au citron|t[eê]te[- ][aà][- ]t[eê]te|v[ií]s[- ][aà][- ]v[ií]s|vice versa|volks?wagen|von (?:der leyen|neumann|humboldt|bismarck|braun|clausewitz|hayek|hindenburg|karajan|mises|stauffenberg|trapp|trier|willebrand)"
    r")(?!\w)",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """Return `text` without what English borrowed, the particles and accents of names, and what only code writes."""
    text = _BORROWED.sub(_NO_WORD, words.LOANS.sub(_NO_WORD, text))
    text = _PARTICLES.sub(rf"\g<name>{_NO_WORD}", text, count=_MOST_PARTICLES)
    return _CODE.sub(_NO_WORD, _NAMES.sub(_bare, text), count=_MOST_CODE)


def _bare(names: re.Match[str]) -> str:
    """Return the names without their accents: what else they tell, they go on telling."""
    return "".join(c for c in unicodedata.normalize("NFD", names[0]) if not unicodedata.combining(c))


@functools.cache
def common() -> frozenset[str]:
    """Return common words of English that no list of function words holds, made by `python -m training.common_english`."""
    return frozenset(json.loads(_COMMON.read_text(encoding="utf-8")))
