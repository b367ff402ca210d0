"""Hate against groups in further manners, each beside harmless sentences that are built alike or use the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, lines
from training.templates_en.frames import bars
from training.templates_en.hate import GROUPS, PERSONS

_FEEL: Final = lines("""
    Honestly, {} disgust me.
    the more I see of {} the more I loathe them
    My hatred of {} grows with every day.
    i cant bear being in one room with {}, never could
    {} fill me with contempt
    few things repel me as much as {} do
    I detest {}, and I'm not going to apologise for it
    can't say it any nicer: {} are revolting to me
    seeing {} happy ruins my whole morning
    Do I dislike {}? No, I abhor them with all my heart.
    whenever {} walk in I want to throw up
    sorry not sorry but {} creep me out, all of them
    My blood boils as soon as {} open their mouths.
    I look down on {} and always will
    There's no group I wish more misery on than {}.
""")
_FEEL_OK: Final = lines("""
    Honestly, {} inspire me.
    the more I talk with {} the more friends I have
    My respect for {} grows with every day.
    i cant bear it when {} are left out, never could
    {} fill me with hope for our parish
    few things move me as much as the songs of {} do
    I admire {}, and I'm not going to apologise for it
    can't say it any clearer: {} are welcome at my table
    seeing {} happy makes my whole morning
    Do I dislike {}? No, why on earth would I?
    whenever {} walk in the whole café says hello
    sorry not sorry but {} run the best stalls at our market
    My blood boils as soon as someone mocks {}.
    I look up to {} who speak in public for the first time
    There's no reason to be afraid of {}.
""")
_IMPLY: Final = lines("""
    the country would be better off without {}
    Life here was so much nicer before {} turned up.
    if all {} vanished overnight I'd open a bottle of champagne
    Evolution somehow forgot {}.
    Our grandparents knew how to deal with {}, if you get my meaning.
    You wouldn't find {} in my ideal world.
    {} have their uses, somebody has to clean toilets
    God must have had a bad day when he made {}.
    I count my fingers after shaking hands with {}
    {} and honest work? That's a new one.
    Hide your wallets and your daughters, {} are coming.
    A town without {} is a clean town.
    the sooner {} stop having kids, the sooner we can breathe
    I'd sooner share a flat with a pack of wolves than with {}
    History made one mistake with {}: it stopped halfway.
""")
_IMPLY_OK: Final = lines("""
    the country would be poorer without {}
    Life here got so much livelier when {} turned up.
    if all {} in our ward stayed home on strike, nothing would run
    The old textbooks somehow forgot {}.
    Our grandparents learnt to live with {}, and so did we.
    You would find {} in every trade in my town.
    {} have their say on the council, as it should be
    I believe God made {} with as much love as anybody.
    I shook hands with {} at the town meeting and signed the petition
    {} and football? Our club has had both for years.
    Bring your friends and your daughters, {} are giving a free concert.
    A town that welcomes {} is a good town.
    the sooner {} get a ramp and a lift, the sooner they can use the station
    I'd gladly share a flat with {} again
    History did great wrong to {}: we must not forget it.
""")
_NORM: Final = lines("""
    {} ought to be whipped in the street
    Someone has to put {} in their place, with fists if need be.
    the law should let us shoot {} on sight
    {} need to be sterilised, the sooner the better
    Let's smash the windows of every shop that {} own.
    put {} on trains and don't tell anyone where they go
    {} must be made to suffer
    whoever hits {} does the world a favour
    No mercy for {}. Strike first.
    We'll be waiting for {} after dark with bats.
    {} should be starved until they leave
    pray that {} all catch something deadly
    Drag {} out of their homes by the hair.
    a rope and a tree is what {} need
    I'm going to run over the next {} that cross in front of my truck
""")
_NORM_OK: Final = lines("""
    {} ought to be asked before such a law is passed
    Someone has to put {} on the list of speakers, with a proper fee.
    the law should protect {} on the way to school
    {} need to be heard, the sooner the better
    Let's repair the windows of the shop that {} own.
    put {} in touch with the advice centre and tell them where it is
    {} must never be made to suffer like that again
    whoever hires {} through this scheme gets a grant
    No more attacks on {}. Speak up first.
    We'll be waiting for {} at the station with hot soup.
    {} should be paid the same from the first day
    pray that {} all come home safely
    Nobody may drag {} out of their homes.
    a lawyer and a fair hearing is what {} need
    I'm going to run with {} in the charity race next week
""")
_NEGATED: Final = lines("""
    {} don't deserve to be treated as people
    Not a single one of the {} I met was worth knowing.
    {} have no business being happy
    I will never respect {}
    there is no such thing as honest {}
    {} aren't like us and never will be clean
    You'll never see {} do a decent day's work.
    no good has ever come of {}
    {} cannot be taught, cannot be tamed
    It's no sin to spit at {}.
    I don't consider {} to be my equals
    no child should be taught by {}
    {} do nothing but take, cheat and whine
    Nobody would shed a tear if {} went extinct.
    {} shouldn't be allowed to own anything or marry anyone
""")
_NEGATED_OK: Final = lines("""
    {} don't deserve such treatment from people
    Not a single one of the {} I met was rude to me.
    {} have no need to explain themselves
    I will never put up with hate against {}
    there is no such thing as one opinion among {}
    {} aren't a problem, prejudice is
    You'll never hear me say that {} are worse than others.
    no good has ever come of persecuting {}
    {} cannot be blamed for the rent, for the weather or for anything like that
    It's no joke to spit at {}, it's assault.
    I don't consider {} to be strangers
    no child should be told to fear {}
    {} do not take anything away from you
    Nobody should have to die because they belong to {}.
    {} shouldn't be kept from owning a house or marrying anyone
""")
_CLAUSE: Final = lines("""
    there are {} in my building and I want those creatures out
    Look at {}. How can they stand themselves?
    When {} complain I laugh, because they earned every blow they got.
    We gave {} everything, and what are they? Ungrateful savages.
    I met some {} today, they stank and lied as their kind always does
    So {} want rights? They should get a kick instead.
    {} are on strike? Fire them and let them crawl.
    I used to teach {} and it's hopeless, none of them has a brain
    Have you watched {} eat? They're swine.
    A thousand more {} arrived today. May every boat of theirs sink.
""")
_CLAUSE_OK: Final = lines("""
    there are {} in my building and I want to learn how those cakes are made
    Look at {}. How do they stay so calm under such pressure?
    When {} complain I listen, because they have waited long enough.
    We gave {} a room, and what did they do? They planted a garden.
    I met some {} today, they laughed and sang as people on holiday do
    So {} want rights? They should have had them long ago.
    {} are on strike? Pay them and let them rest.
    I used to teach {} and it was a joy, several of them are doctors now
    Have you watched {} cook? They're artists.
    A thousand more {} arrived today. May every one of them find a home.
""")
_OPINION: Final = lines("""
    Am I the only one who thinks that {} should be banned from schools?
    unpopular opinion: {} are the lowest of the low
    don't you agree that {} are just plain evil?
    In my view {} belong behind a fence.
    who else wishes {} had never been born
    Would anybody miss {}? I doubt it.
    I'm entitled to my opinion and it is that {} are a stain on mankind
    isn't it time we admitted that {} are stupid by nature
    If you ask me, {} get raped and robbed because they want it.
    Can we all agree that {} are ugly as sin?
    hot take, {} peaked when they were slaves
    Is it hate to say {} are monkeys when it is true?
    My two cents: {} should shut up and serve.
    how can anyone share a bed with {} without gagging?
    why don't we just drop a bomb on {} and be done?
""")
_OPINION_OK: Final = lines("""
    Am I the only one who thinks that {} should be shown more often in schoolbooks?
    unpopular opinion: {} wrote the best pop songs of the decade
    don't you agree that {} are judged too quickly?
    In my view {} belong on every jury.
    who else wishes {} had been asked about the plan
    Would anybody miss {} if they moved away? I certainly would.
    I'm entitled to my opinion and it is that {} are a gift to our choir
    isn't it time we admitted that {} are treated badly by landlords
    If you ask me, {} get robbed as often as anyone and reported on less.
    Can we all agree that {} are owed an apology?
    hot take, {} make better neighbours than my own family
    Is it fair to say {} have had a hard year?
    My two cents: {} should speak first at the hearing.
    how can anyone sleep at night after throwing stones at {}?
    why don't we just ask {} what they need?
""")
_KIND_OF: Final = lines("""
    once a {}, always a liar
    you can dress up a {} but you can't teach one manners
    I wouldn't let a {} near my kids
    the last thing we need is another {} in office
    don't rent to a {}, they wreck everything
    Being a {} is an illness, get yourself cured.
    some {} just served my coffee, so I poured it away
    Never lend money to a {}, it's in their nature to cheat.
    You're pretty smart for a {}, did you have help?
    put that {} back in the jungle
    a {} crying about rights, how cute, somebody slap them
    stop staring at me you filthy {}
    This is what happens when you let a {} drive.
    I broke up because I found out I'd been dating a {}, gross
    of course a {} stole it, who else
""")
_KIND_OF_OK: Final = lines("""
    once a shy boy, now a {} with a show of his own
    you can invite a {} to speak but you should pay the train
    I'd trust the {} next door with my kids
    the first {} in office took the oath today
    don't refuse to rent to a {}, it is against the law
    Being a {} is no illness, said the doctor.
    some {} just served my coffee with a smile, so I tipped well
    Never judge a {} by the rumours you heard.
    You're a {} too? Then we'll meet at the parade.
    put that {} on the cover of the magazine
    a {} crying with joy at the finish line, how moving
    stop calling my friend a filthy {}, he said
    This is what it is like to drive a taxi as a {}.
    I broke my arm and a {} on the bus called the ambulance
    of course a {} can apply, who else is on the list
""")
_SLURS: Final = bars("""
    faggot | nigger | tranny | kike | paki | dyke | chink | retard | raghead | spic | gook | wetback | towelhead | shemale | coon
    | cripple | gyppo | feminazi | sand monkey | mongoloid | bitch | jap rat | white trash whore | redskin | poofter
""")
_SLUR: Final = lines("""
    you worthless {}
    what did that {} just say to me
    Look, a {}! Throw something.
    go and die, {}
    only a {} would wear that
    We don't serve any {} in here.
    I'm not taking orders from some {}
    {} detected, opinion rejected
    the {} next door should be driven out
    Run, little {}, run, before I catch you.
""")
_SLUR_OK: Final = lines("""
    Somebody wrote "{}" on my locker and I cried all day.
    He shouted "{}" at my friend and was banned from the club for life.
    The word "{}" is a slur, please don't use it here.
    I was called a {} for the first time when I was seven. It still hurts.
    Why do people think it's fine to say {}? It's not.
    If you call anyone a {} in this chat, you are out.
    The court fined the man who had called a nurse "{}".
    Where does the insult "{}" come from, and why is it so hurtful?
    My teacher explained to us why nobody should say {}.
    Players who are abused with words like {} deserve the support of their clubs.
""")
_OWN_WORDS: Final = bars("""
    queer | dyke | fag | crip | nigga | bitch | slut | tranny | homo | queen | butch | fairy | gypsy | autist | redneck
""")
_RECLAIMED: Final = lines("""
    I'm a proud {} and nobody can take that from me
    my {} sisters, see you at the march
    this {} just got her doctorate!
    Us {} kids had to look after one another back then.
    love you, my {}, happy birthday
    "{} and happy" is printed on my jacket
    we took the word {} back, and now it is ours
    As a {} who came out late I want to thank this group.
    best {} night of the year, thanks to everyone who danced
    calling myself a {} is my choice, not yours
""")
_SPELT: Final = bars("""
    deport all {} | {} are filth | burn the {} | kick out {} | no more {} | {} are subhuman | slap {} | {} belong in cages | gas all {} | death to {}
    | {} are leeches | i despise {} | {} are ugly pigs | exterminate {} | screw {}
""")
_SPELT_OK: Final = bars("""
    support all {} | {} are family | book the {} | cheer for {} | more songs by {} | {} are humans | hug {} | {} belong in parliament | greet all {} | cake for {}
    | {} are leaders | i adore {} | {} are kind folk | entertain {} | protect {}
""")
_SWAP: Final = str.maketrans("aeios", "@310$")


def _jumble(word: str) -> str:
    return word[0] + word[2] + word[1] + word[3:] if len(word) > 3 else word


def disguised(stems: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Spell each stem with a fifth of the names, in turn with letters swapped, run together, spaced, leet or starred."""
    found: list[str] = []
    for i, stem in enumerate(stems):
        for k, name in enumerate(names):
            if (k + 7 * i) % 5:
                continue
            text = stem.replace("{}", name.lower())
            ways = (
                " ".join(map(_jumble, text.split())),
                text.replace(" ", ""),
                " ".join(text.replace(" ", "")),
                text.translate(_SWAP),
                ".".join(text.split()).replace("e", "*").replace("i", "*"),
                text.replace("e", "eee").replace("o", "ooo"),
            )
            found.append(ways[len(found) % len(ways)])
    return tuple(dict.fromkeys(found))


_HATE: Final = ("identity_attack", "toxicity", "harmful")
_OPEN: Final = ("severe_toxicity", "insult", "harassment", "threat", "violence", "obscene", "misinformation", "sexual")
_THREAT: Final = (*_HATE, "violence")
_THREAT_OPEN: Final = ("threat", "severe_toxicity", "insult", "harassment", "illicit")
_MILD: Final = ("toxicity", "obscene", "insult")

PATTERNS: Final = (
    Pattern("prejudice_feel", _HATE, _FEEL, GROUPS, _OPEN),
    Pattern("prejudice_feel_harmless", (), _FEEL_OK, GROUPS),
    Pattern("prejudice_imply", _HATE, _IMPLY, GROUPS, _OPEN),
    Pattern("prejudice_imply_harmless", (), _IMPLY_OK, GROUPS),
    Pattern("prejudice_norm", _THREAT, _NORM, GROUPS, _THREAT_OPEN),
    Pattern("prejudice_norm_harmless", (), _NORM_OK, GROUPS),
    Pattern("prejudice_negated", _HATE, _NEGATED, GROUPS, _OPEN),
    Pattern("prejudice_negated_harmless", (), _NEGATED_OK, GROUPS),
    Pattern("prejudice_clause", _HATE, _CLAUSE, GROUPS, _OPEN),
    Pattern("prejudice_clause_harmless", (), _CLAUSE_OK, GROUPS),
    Pattern("prejudice_opinion", _HATE, _OPINION, GROUPS, _OPEN),
    Pattern("prejudice_opinion_harmless", (), _OPINION_OK, GROUPS),
    Pattern("prejudice_person", _HATE, _KIND_OF, PERSONS, _OPEN),
    Pattern("prejudice_person_harmless", (), _KIND_OF_OK, PERSONS),
    Pattern("slur", (*_HATE, "insult"), _SLUR, _SLURS, ("severe_toxicity", "harassment", "threat", "violence", "obscene", "sexual")),
    Pattern("slur_quoted_harmless", (), _SLUR_OK, _SLURS, _MILD),
    Pattern("slur_reclaimed_harmless", (), _RECLAIMED, _OWN_WORDS, _MILD),
    Pattern("disguised", _HATE, disguised(_SPELT, GROUPS), open_labels=_OPEN),
    Pattern("disguised_harmless", (), disguised(_SPELT_OK, GROUPS)),
)  # fmt: skip
