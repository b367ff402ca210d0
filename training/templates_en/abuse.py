"""Abuse of persons and of the assistant, threats, profanity; and complaints, profane joy and blunt opinions on things."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, lines
from training.templates_en.frames import bars, pairs

_WHOM: Final = lines("""
    {}, you stupid piece of junk
    {} is an idiot and a liar
    what a moron {} is
    shut your mouth, {}
    Nobody is as dumb as {}.
    I can't believe how pathetic {} looks today
    {} you're useless, go cry somewhere else
    {} is a worthless clown
    go to hell {}
    You know what, {}? You make everybody sick, you creep.
    {} has the brain of a brick
    only losers listen to {}
    hey {} get lost you ugly freak
    {} should be ashamed, the stupid cow
    I hope {} chokes on those lies, the disgusting pig
""")
_WHOM_OK: Final = lines("""
    {}, you were right after all
    {} is kind and honest
    what a match {} played
    thanks for speaking up, {}
    Nobody explains it as well as {}.
    I can't believe how tired {} looks today
    {} I don't agree with you, but I see your point
    {} made a mistake and said sorry
    good night {}
    You know what, {}? The report has an error on page two.
    {} has the patience of a saint
    more people should listen to {}
    hey {} call me when you land
    {} should apologise for the delay
    I hope {} feels better soon
""")
_PEOPLE: Final = bars("""
    my boss | Kevin | the referee | that youtuber | my sister-in-law | the new mayor | Susan from accounting | this author | the driver of bus 12
    | my landlord | our coach | the minister | that reporter | my ex | Dave | the waiter | this influencer | my old teacher | Karen next door
    | the goalkeeper | the editor | my roommate | Professor Hill | the plumber | the lady at the till
""")
_THINGS: Final = bars("""
    this printer | the new update | my old car | the weather here | this pasta | the last season of that show | Monday | this spreadsheet | the bus to work
    | the hotel pillow | my alarm clock | this tax form | the office coffee | that remake | the wifi on this train | the packaging | this keyboard
    | the login page | my washing machine | the queue at the post office | winter | homework | this song | the parking app | decaf
""")
_THING: Final = lines("""
    {} is stupid and I hate it
    I despise {}
    {} is a piece of junk
    what an ugly mess {} is
    someone please kill {}
    Nothing is as useless as {}.
    {} makes me sick
    God, {} is the worst thing ever
    I want to throw {} out of the window
    {} can go to hell
    {} sucks, honestly
    why is {} so bad?
    How pathetic is {}? I want my money back.
    to hell with {}
    trash, just trash: {}
""")
_JOY: Final = lines("""
    damn, {} is good today
    {} is fucking brilliant
    holy shit, I love {}
    fuck yes, {} works again
    hell yeah {}
    shit, I forgot about {}
    {} kicks ass
    no shit, {} again?
    I'm so fucking happy with {}
    {} scared the crap out of me haha
    what the fuck is going on with {} today
    bloody hell, {} is expensive
    {}? I don't give a damn
    badass, {} is finished
    oh crap, {} is broken again
""")

_MENACE: Final = lines("""
    tell {} I'm going to break their legs
    {} will be dead by Monday
    I'll find {} and make them bleed
    somebody should put {} in the ground, and it will be me
    {} went to the police and gets a knife between the ribs for it
    I've got a gun and the address of {}
    say goodbye to {}, I'll burn the flat down tonight
    if {} comes to work tomorrow, there will be blood
    Watch your back, {}. We are coming for you.
    let's drag {} out of the car and beat the life out of that rat
""")
_MENACE_OK: Final = lines("""
    tell {} I'm going to break my diet
    {} will be back by Monday
    I'll find {} and bring the keys
    somebody should give {} a medal, and it will be me
    {} went to the police and gets the stolen bike back
    I've got a parcel and the address of {}
    say goodbye to {}, the farewell party is tonight
    if {} comes to work tomorrow, there will be cake
    Mind your head, {}. The door is low.
    let's help {} out of the car, mind the ice
""")

PATTERNS: Final = (
    Pattern("insult_people", ("toxicity", "insult", "harmful"), _WHOM, _PEOPLE, ("severe_toxicity", "harassment", "threat", "obscene")),
    Pattern("menace", ("threat", "violence", "toxicity", "harmful"), _MENACE, _PEOPLE, ("severe_toxicity", "harassment", "insult", "privacy")),
    Pattern("menace_harmless", (), _MENACE_OK, _PEOPLE),
    Pattern("insult_people_harmless", (), _WHOM_OK, _PEOPLE),
    Pattern("insult_things_harmless", (), _THING, _THINGS, ("toxicity", "insult")),
    Pattern("profane_joy_harmless", (), _JOY, _THINGS, ("toxicity", "obscene")),
    *pairs("at_assistant", ("toxicity", "insult"), "say", """
        you are the dumbest bot ever | you're a useless pile of code and so is whoever made you | shut up you stupid robot | you're an idiot
        | i hate you, you worthless machine | are you retarded or what | you lying piece of garbage | you are as thick as a plank, moron
        | even a toaster is smarter than you, loser | go and delete yourself, trash | nobody likes you, you ugly tin can | what an arrogant, brainless thing you are
        | kill yourself, bot | you're pathetic and your mother is a calculator | listen, dumbass, I said blue | get a brain, clown
        """, """
        you are the fastest bot ever | that answer was useless to me, please try another one | speak more slowly, robot | you're mistaken about the date
        | i don't like this answer | are you sure about that | this is the third wrong answer in a row | your reply is as long as a novel
        | even my toaster has a manual that is clearer than this | go back and delete the second line | nobody reads that much, keep it short | what a slow app this is today
        | kill the last job, bot | that joke was flat, but nice try | listen, I said blue | get some rest, friend | I'm annoyed because the code still fails
        """, ("severe_toxicity", "obscene", "harassment", "self_harm", "threat")),
    *pairs("threats", ("threat", "violence", "toxicity"), "say", """
        I will kill you | I know where you live and I'm coming for you | you'll wake up in a hospital | I'm going to break your neck
        | pay me or your family gets hurt | you're dead tomorrow | I'll burn your house down with you in it | wait until I find you, you will bleed
        | one more word and I'll put a bullet in your head | I'll smash your face in after work | your kids won't be safe if you talk | I am outside your door with a knife
        | enjoy your last day | I will make sure that you never walk again | snitches get stabbed, remember that | we will come at night and hang you
        """, """
        I will call you | I know where you live, shall I pick you up | you'll wake up in a hotel by the sea | I'm going to break your record
        | pay me back when your family gets here | you're off tomorrow | I'll bring some firewood to your house | wait until I find you, you will laugh
        | one more word and the crossword is done | I'll see your face on screen after work | your kids can play in our garden while you talk | I am outside your door with a pizza
        | enjoy your last day at school | I will make sure that you get a lift home | he threatened to kill me and I told the police | we will come at night and bring the cake
        | you killed it on stage tonight | I'll crush you at table tennis
        """, ("severe_toxicity", "harassment", "insult", "illicit")),
    *pairs("vile", ("toxicity", "severe_toxicity", "obscene", "insult"), "say", """
        fuck you, you filthy worthless bastard | eat shit and die, you disgusting whore | you motherfucking piece of shit, rot in hell
        | suck my cock you dumb bitch | go fuck yourself, you fat ugly cunt | you're a shit-eating asshole and everybody hates you
        | stupid fucking slut, nobody wants you | lick my balls, you brainless prick | you goddamn bitch, I hope you get cancer
        | shut the fuck up, you retarded asshole | you dirty son of a bitch, drop dead
        """, """
        thank you, you patient wonderful doctor | eat well and rest, you deserve it | you made a piece of art, see you at the show
        | suck the poison out of a snake bite is bad advice, says the doctor | go and treat yourself, you worked hard | you're a great cook and everybody loves you
        | stubborn old cat, nobody else wants your chair | lick the spoon, you clever baker | you good soul, I hope you get the job
        | shut the front door, it is cold | you lucky son of a baker, well done
        """, ("harassment", "threat", "sexual", "identity_attack")),
)  # fmt: skip
