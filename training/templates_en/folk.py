"""Groups by other names, in short hateful and kind sentences; names alone must decide nothing."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, lines
from training.templates_en.frames import bars

_FOLK: Final = bars("""
    Black folks | the gays | Muslim women | Jewish people | transgender people | Indigenous people | gypsies | the elderly | migrants | people of colour
    | homosexuals | wheelchair users | girls | Black women | Hispanics | Aboriginal people | queer people | the Chinese | obese people | brown people
    | single mothers | trans women | East Asians | Catholics | boomers | Travellers | people with Down syndrome | the Irish | undocumented workers | females
    | Afghans | Kurds | Syrians | Muslim families | gay men | mentally ill people | orthodox Jews | trans kids | Dalits | Romanians
    | the Japanese | Ukrainians | Ethiopians | interracial couples | hijabis
""")
_VILE: Final = lines("""
    {} are subhuman trash
    {} are all whores and thieves
    i hope {} get cancer
    {} have no place in a civilised country
    I really hate {}
    {} are such retards lol
    let's be honest, {} are a waste of space
    I don't want my kids anywhere near {}, they're filthy
    {} should never have been given rights
    All the {} on my street are dumb as rocks.
    you {} make me sick, all of you
    {} are the enemy, treat them like it
    It's always {}. Always. Parasites.
    who let {} onto the internet, ugh, so stupid
    What {} need is a good kick down the stairs.
    I'd love to watch {} burn
    {} are like a swarm of locusts
    stop pretending that {} are people
    {} are a joke of nature
    if you see {} coming, lock the door and load the gun
""")
_WARM: Final = lines("""
    {} are neighbours and workmates
    {} are all sorts: bakers, nurses, bores
    i hope {} get their own bakery in town
    {} have a place in every civilised country
    I really like {}
    {} are such good dancers at this club lol
    let's be honest, {} are hardly ever asked
    I want my kids to play with everyone, {} too, they're lovely
    {} should never have been denied rights
    All the {} on my street came to the picnic.
    you {} make me proud, all of you
    {} are no enemy, so don't treat them like one
    It's always {} who get searched. Always. That's unfair.
    who put {} onto the podium at last, yay, so smart
    What {} need is a lift instead of the stairs.
    I'd love to watch {} win
    {} are like everyone else
    stop pretending that {} are to blame
    {} are a part of this city
    if you see {} coming, open the door and put the kettle on
""")
_NEWS: Final = lines("""
    A report on {} was read out in parliament on Tuesday.
    Two men were jailed for attacks on {}.
    The clinic offers advice for {} every morning.
    The novel tells how {} lived in the port a century ago.
    Police protect a march of {} after threats.
    Are there figures on how many {} own a house?
    The museum shows letters that {} wrote in the war.
    The word used for {} in the old law was struck out.
    Some of the {} we asked liked the plan, some did not.
    A teacher was sacked after she insulted {}.
""")

_HATE: Final = ("identity_attack", "toxicity", "harmful")
_OPEN: Final = ("severe_toxicity", "insult", "harassment", "threat", "violence", "obscene", "misinformation", "sexual")
PATTERNS: Final = (
    Pattern("folk_vile", _HATE, _VILE[:10], _FOLK, _OPEN),
    Pattern("folk_vile_harmless", (), _WARM[:10], _FOLK),
    Pattern("folk_vile_more", _HATE, _VILE[10:], _FOLK, _OPEN),
    Pattern("folk_vile_more_harmless", (), _WARM[10:], _FOLK),
    Pattern("folk_news_harmless", (), _NEWS, _FOLK),
)
