"""What sounds like hate and is none: curses at nobody, loathing of things, kind words on groups, hate named to answer it."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, lines
from training.templates_en.frames import bars
from training.templates_en.hate import GROUPS, PERSONS

_NUISANCES: Final = bars("""
    mosquitoes | wet socks | spam calls | weeds | cold showers | traffic jams | pop-up ads | cucumbers | flat tyres | long meetings
    | wasps | Sundays without cake | potholes | slugs in my lettuce | exam weeks | bedbugs | paywalls | raisins | mouldy walls | leap seconds
    | parking meters | ticks | sequels | hotel breakfasts | tax forms | merge conflicts | plastic bags | the Lakers' defence | horror films | paper cuts
    | moths | group projects | leaf blowers | beetroots | captchas | seagulls at the pier | car alarms | cheap headphones | old batteries | tight jeans
""")
_LOATHE: Final = lines("""
    I hate {} so much
    {} are the worst thing on earth
    nobody needs {}, get rid of them
    {} disgust me
    we should wipe out {} for good
    I'd be happy if all {} vanished tomorrow
    {} are a plague on this town
    death to {}
    fuck {}
    why do {} even exist?
    I can't stand {}, never could
    burn all {}
    {} make my blood boil
    {} should be illegal
    Whoever invented {} deserves a long think about it.
""")
_CURSES: Final = bars("""
    what the fuck is this weather | holy shit that was close | damn it, I missed the bus again | fucking hell, it's only Tuesday | I dropped my phone in the bloody toilet | oh for fuck's sake, the printer again | shit happens, we'll try tomorrow | this fucking headache won't go away | goddamn, that cake was good
    | I'm so fucking tired today | well shit, I left the oven on | fuck yeah, I passed the exam | my arse hurts from that bike ride | crap, I forgot her birthday | who gives a shit about the dress code | bloody hell what a goal | I laughed my ass off at that film | this game is hard as fuck | no fucking way, we won the raffle | I feel like shit since the flu
    | fuck it, I'll order pizza | the damn zip is stuck again | that was one hell of a storm | it's cold as fuck in here, close the window | piss off, rain, I want to grill | I've got so much shit to do before Friday | fuck cancer | fuck this stupid alarm clock | holy crap, look at that moon | hell no, I'm not going back to that hotel
    | the dog shat on the carpet, what a start to the day | I'm fucking proud of my sister | this is some seriously good shit, said the chef | what a bitch of a hill, my legs are gone | my bastard of a boiler died at minus ten | balls, I locked myself out | my boss said shit in a meeting, funny | I don't give a fuck about football | damn right I'm dancing | shit, the tent has a hole
    | I swear like a sailor when I cook, fuck fuck fuck | fucking finally, the parcel is here | that chilli kicked my ass | son of a gun, it works | sweet fuck all on TV tonight
""")
_CURSE: Final = lines("""
    {}
    {} haha
    ugh, {}
    guys, {}
    {} 😅
""")
_DEEDS: Final = bars("""
    how do I kill a zombie process | I'll murder that pizza tonight | we destroyed the other team in the quiz | shoot me a mail when you land | she slayed on stage, absolute killer | hang the washing before it rains | my plants are dying, help | that joke killed me | execute the query again and kill the old one | the boss in level nine must die
    | burn the soup once and they never forget | I could strangle this printer | beat the eggs, then whip the cream | knock them dead at your audition | he bombed the exam but laughed about it | stab the potatoes with a fork | drown the pancakes in syrup | attack the ball earlier, coach said | our team got slaughtered nine to nil | shoot the free throw with your wrist
    | choke the engine a bit when it's cold | exterminate the moths in my wardrobe, please | kick the habit, one day at a time | crush the garlic and bleed the radiator after | I would kill for a nap | smash the piñata, kids | terminate the contract by May | the jokes were brutal, I died | dump the old boyfriend jeans | cut the cord and cancel cable
    | blow up the balloons by six | the heat is murder today | poison ivy got me on the hike | hunt down the bug in the parser | take a stab at the crossword
""")
_KIND_WORDS: Final = lines("""
    {} deserve to be safe
    I'm lucky to have {} as friends
    {} can be anything, from poets to plumbers
    my thanks to all the {} who helped after the flood
    {} are beautiful
    our whole street loves {}
    I adore the stories of {}
    {} are wonderful neighbours
    many {} live and work in Toronto
    {} are human beings with hopes and worries
    can't wait to celebrate with {} this weekend
    {} should have a say in this
    the rights of {} are human rights
    happy holidays to {} everywhere
    {} are as brave as they come
""")
_KIND_ONE: Final = lines("""
    what a great {} she met on the train
    every {} should feel safe at night
    I live next to a {} and we share a lawnmower
    a {} won the science prize this year
    my best friend is a {}
    being a {} is something to be proud of
    the {} in my class plays the cello
    a {} told me about her childhood, I was moved
    is there a {} among the candidates?
    as a {} I sometimes feel invisible in films
    the story follows a {} who opens a bakery
    a {} and a baker walk into a bar and become friends
    no {} should be spat at on the street
    we hired a {} and it was the best choice of the year
    I love you, my dear {}
""")
_ANSWER_HATE: Final = lines("""
    Hating {} says more about you than about them.
    whoever writes "{} are animals" should be blocked
    you can't just say that all {} should leave, that's racist or worse
    "I hate {}" is not an opinion, it's bigotry
    Stop telling {} to go home, they are home.
    My uncle said {} are filthy. I left the dinner table.
    In court he repented of having shouted "kill {}".
    It's disgusting how people talk about {} in the comments here.
    Not one of the lies about {} in that leaflet is true.
    Nobody is entitled to beat {}, no matter what the preacher says.
    The statement "{} are inferior" violates our rules and was taken down.
    If I hear one more joke about {} I'm leaving this group.
    Imagine being so small that you need to look down on {}.
    Report accounts that call for violence against {}.
    They chanted "out with {}" and we chanted louder: "let them stay".
""")
_EXPLAIN: Final = lines("""
    Why did the Nazis hate {}?
    How do I answer a colleague who insults {}?
    which laws protect {} from being sacked
    What should a teacher do when pupils bully {}?
    research on prejudice against {}, key findings
    is it offensive to joke about {} and why
    a short history of violence against {} in Europe
    Summarise the report on hate crimes against {}.
    my son repeats nasty things about {}, how do I talk to him
    translate for the leaflet: "Report attacks on {}"
    How were {} portrayed in old cartoons, and who objected?
    draft a reply to a hateful comment about {}
    what do moderators do with posts that say {} should die
    classify this comment as hateful or not: "{} ruined my street"
    Which arguments help against the claim that {} are lazy?
""")

PATTERNS: Final = (
    Pattern("loathe_things_harmless", (), _LOATHE, _NUISANCES, ("obscene",)),
    Pattern("curses_harmless", (), _CURSE, _CURSES, ("obscene", "toxicity")),
    Pattern("deadly_words_harmless", (), _CURSE, _DEEDS),
    Pattern("kind_words_harmless", (), _KIND_WORDS, GROUPS),
    Pattern("kind_one_harmless", (), _KIND_ONE, PERSONS),
    Pattern("answer_hate_harmless", (), _ANSWER_HATE, GROUPS),
    Pattern("explain_hate_harmless", (), _EXPLAIN, GROUPS),
)
