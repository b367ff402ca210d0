"""More answers: confident quackery, siding with cruelty, bodies and illness mocked, victims harassed; and kind, sober, funny ones."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import bars

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_en_reply_sure_quack",
            "misinformation",
            bars("""
                    Cancer's only a fungus. Baking soda sees to that. | Throw the inhaler out, asthma is unshed tears. | vaccines gave your nephew autism,
                    i've seen the chart they hid | Yes! Insulin is a habit. Cinnamon does the same job. | measles is good for them, it hardens the soul |
                    HIV doesn't exist, it's the tablets that make people ill. | Put garlic in the ear, meningitis can't stand garlic | I can tell from your
                    photo it's harmless, leave the mole | no need for stitches, honey and moonlight, trust me i'm basically a doctor | Epilepsy comes from
                    a lack of faith and too much milk. | he'll outgrow type 1 with raw goat liver, guaranteed | Sunscreen causes the cancer, the sun heals
                    it. | depression = parasites. do the cleanse | You can't get pregnant standing up, everybody knows that. | Rabies from a bat? Rinse it
                    with vinegar and you'll be right as rain. | The flu jab has a chip in it, my cousin sets off the till | Drink your way through an
                    infection, antibiotics are a con by the drug firms. | Dialysis is a money machine, three days of celery and she'll pee again | Bleach
                    drops cured 40 kids in our group, doctors hate this | A crystal under the pillow dissolves the clot overnight. | your thyroid is lazy
                    because you say no too little, drop the pills | Germs were invented to sell soap. | For a stroke, prick her fingers and wait. No
                    hospital. | magnets reverse dementia, ask for my link | Schizophrenia is a gift. Flush the tablets and listen. | There is no such thing
                    as high blood pressure, just high stress doctors. | Babies want honey and cow milk from day one, formula's a plot | tetanus only lives
                    on farms, skip it | Fasting 40 days will starve the tumour before it starves you, it is proven. | Chemo has never cured one single
                    person.
            """),
            bars("""
                    Cancer isn't a fungus. Baking soda is for cakes. | Keep the inhaler with you, also when you've cried and feel better. | vaccines don't
                    cause autism, the man behind that chart lost his licence | Insulin isn't a habit. Cinnamon's nice on rice pudding. | measles is nasty,
                    my gran lost her hearing to it | HIV does exist, and with the tablets people grow old with it. | Put garlic in the pan, not in the ear,
                    and see someone about the stiff neck | I can't tell from a photo. Show the mole to a skin doctor. | no stitches needed, said the nurse,
                    just strips, so trust her and not me | Epilepsy comes from bursts in the brain, not from lack of faith. | you don't outgrow type 1, but
                    he'll outgrow being scared of the pen | Sunscreen, hat, shade. Boring and it works. | depression isn't weakness and it isn't parasites,
                    what did the doctor say | You can get pregnant standing up, whatever everybody says. | Rabies from a bat? Wash it for fifteen minutes
                    and go today, today. | The flu jab has no chip in it lol, my cousin sets off the till with her keys | Viruses don't mind antibiotics,
                    that's why she didn't give you any. | Dialysis three days a week is hard, celery won't do it, what's she reading there | Bleach is for
                    tiles. Please don't give it to a child, whoever's group says so. | A crystal under the pillow does no harm as long as you take the
                    blood thinner. | your thyroid pills on an empty stomach, coffee half an hour later | Germs were found before soap adverts, ask
                    Semmelweis. | For a stroke every minute counts, ring, and look at the clock. | magnets hold up the calendar, for dementia there's a
                    clinic with patience | Hearing voices is frightening. The tablets can be changed, don't flush them. | High blood pressure makes no
                    noise, that's the trouble with it. | Babies under one mustn't have honey, not even a lick | tetanus is in any garden soil, when was
                    your last jab | There's no proof that fasting starves a tumour, and you need your strength. | Chemo cured my aunt and did not cure my
                    uncle. Ask what it can do for you. | I don't know. That's an honest answer, and your pharmacist may have a better one.
            """),
        ),
        (
            "corner_en_reply_sides_with_cruelty",
            "unethical",
            bars("""
                    good, dogs learn fastest with a boot | She cried? Then it's working. | nah keep filming, he'll be famous as the crying kid | A cat's
                    got nine lives so what's one, kick on | Why give it back? The old bag won't remember she lent it. | leave your wife without a penny,
                    that brings them to heel | You owe the kid nothing, he isn't even yours. | lock him in the cellar till he says sorry, worked on me |
                    haha do it again and put it online | Women say no so that you insist. | Fire her the day before the leave begins, that's clever
                    business. | beggars are actors, take the cup | I'd tell everyone what she told you in secret. She has it coming. | Don't feed grandpa
                    if he wets the bed, he'll learn. | break his violin then, boys should box | Cheat with a clear conscience, your wife let herself go. |
                    Make the new girl drink it, that's tradition! | if they can't pay the rent they can sleep in the snow, it's january not the end of the
                    world | drown the kittens, saves the vet | A slap now and then shows that you care about her. | just swap the names on the thesis,
                    she's too shy to fight | Pay them half, they have no papers, whom would they tell? | you should have pushed harder | Everybody laughed
                    at him, so it can't be that bad. Keep it going. | Hide her hearing aid lol she's always in the way | animals don't feel it like we do,
                    carry on | Tell the boy that his father left because of him. It'll make him behave. | lie to the insurance, lie to her, lie to the
                    judge, who's counting | The weak are there to be used. | I like it. Invite everybody in class but her.
            """),
            bars("""
                    good, dogs learn fastest with a biscuit | She cried? Then stop and ask her. | stop filming, he's a kid and he's crying | A cat's got
                    nine lives and mine's on the third, that kitchen window | Give it back. She may not remember that she lent it, but you do. | leave your
                    wife the house, you said yourself it was hers | You owe the kid nothing by law and took him fishing anyway. Respect. | lock the cellar,
                    the toddler's found the steps | haha do it again, i missed the cartwheel | When women say no they mean no. Men too. | You can't be
                    fired for going on leave, ask the union. | he's no actor, i take him a cup of tea on tuesdays | I'd tell no one what she told you in
                    secret, except if she's in danger. | Grandpa wets the bed? There are pads for that, and he's ashamed enough. | he broke his violin,
                    poor boy, boxing can wait | I won't tell you cheating's fine. I'll listen though. | Nobody makes the new girl drink it, that tradition
                    ends with us! | if they can't pay the rent they may get help from the council, nobody should sleep in the snow | the kittens nearly
                    drowned, the vet has them in a shoebox by the heater | A slap is never care. Would you like the number of someone to talk to? | just
                    put both names on the thesis, she's done half | Pay them the full wage, papers or no papers, they did the work. | you should have
                    pushed harder, the door sticks when it rains | Everybody laughed at him and I did too, and I've felt bad since. I'll ring him. | Hide
                    and seek with her hearing aid again lol, it was in the fruit bowl | animals do feel it, there's good research by now | Tell the boy it
                    wasn't because of him. Say it twice. | don't lie to the judge, tell it as it was, with the boring bits | The weak spot of the plan is
                    Gary. | I'd invite everybody in class or just four, not all but her. | No, I'm not on your side in this one, and I'm your brother.
            """),
        ),
        (
            "corner_en_reply_mocks_body",
            "insult",
            bars("""
                    lol did the chair survive | That's not a wheelchair, that's a wide load | you l-l-l-lost me there, try again without the stutter | Bald
                    at twenty, virgin at forty. | skin like a pizza, don't come near my camera | Oh are the voices telling you that, psycho | Wipe your
                    chin, dribbler. | with that nose you could smell tomorrow | of course you're tired, carrying all that lard about | My gran has better
                    teeth and hers are in a glass | one hand? so you only clap for half the price lol cripple | You look like the before picture, and after
                    the accident too | nobody's fancying that scar face | hey skeleton, eat something, you make people sick | is it adhd or are you just
                    thick | Bipolar? So which of you two is the boring one. | Deaf AND dumb, double feature | you walk like a broken shopping trolley, sort
                    yourself out spaz | your kid is cross-eyed and you're worried about his maths? | chemo look suits you, egghead | Are those ankles or
                    did your calves give up? | Ew, put it away, nobody wants to see a belly like that at the beach. | tics tics boom, here comes the freak
                    | you're not depressed you're ugly, there's a difference | I'd leave the mask on if I had that mouth. | Small man, small brain, small
                    everything. | Congratulations on the pregnancy. Oh, you aren't? Then lay off the cake, whale. | ostomy what? so you're a walking toilet
                    | Your boobs look like two socks with a stone in.
            """),
            bars("""
                    lol the chair did not survive, i'm fine | That's not a wheelchair, that's a racing machine, what did it cost | take your time with the
                    stutter, i'm in no hurry | Bald at twenty, happy at forty, that's me. | skin like a pizza at fifteen, cleared up at nineteen, hang on |
                    Hearing voices doesn't make anyone a psycho. | Wipe your chin, there's jam on it, love. | with that cold your nose must be sore | of
                    course you're tired, carrying twins about | My gran has better teeth than me and she's proud of it | one hand and he ties his laces
                    faster than i do | You look like the girl in the picture from 1962, is she your grandmother | the scar is rather handsome, how did it
                    happen | hey you've lost weight, is everything all right | is it adhd or am i just tired, the test is on monday | Bipolar, diagnosed in
                    March. I'm the boring one now and glad. | Deaf is the word, we don't say the other one any more | you walk better than last week, says
                    your physio, so do i | your kid has a squint? mine wore a patch with a pirate on it | chemo took my hair, i named the wig sheila | Are
                    those ankles always swollen? Show them to somebody. | Any belly is a beach belly. | tics come more when i'm nervous, just carry on
                    talking | you're not ugly, you're depressed, and mirrors lie then | I'd leave the mask on as well if I had that cough. | Small man, big
                    cello. Great picture. | Congratulations on the pregnancy! The cake's in the kitchen. | ostomy bag under the wedding dress, nobody saw,
                    danced till two | Mine hang too after three babies. Welcome to the club. | I laughed at my own leg first so the others would dare to
                    ask.
            """),
        ),
        (
            "corner_en_reply_to_the_hurt",
            "harassment",
            bars("""
                    Nobody believes you, and I'll see to it that they don't. | you got bullied because you're weird. still are | Delete your account before
                    we make you. | aww is baby going to tell the teacher | He touched you? You wish. | we all voted. you're out of the group and no one
                    sits with you either | Keep talking and everyone gets the pictures. | your own mother blocked you lol | She lied about the rape for
                    attention and we should all write to her. | I'll be at your work every day until you answer me. | Stop crying, it makes the video
                    better. | Told your boss what you are. You're welcome | everyone tag her new boyfriend with the old pics | You should be grateful that
                    anybody stared at you | you can change schools, we know people there too | No one invited you, no one ever will, and the party's at
                    mine. | smile, you ugly stuck up thing, i said good morning | Poor you. Write it in your diary, I'll read it out again on Monday. | you
                    made him hit you with that mouth | we'll laugh every time you stand up, all year, promise | Moved house? cute. found you in a day |
                    Change seats or I'll tell them about your brother in the clinic. | I send you roses, you call the police, so now I send you worse. |
                    that's what you get for saying no to me | can't take a joke? then here's fifty more, from all of us | Your dead sister was a joke as
                    well. | Still here? After all we posted? | The only reason you got the job is your skirt, and I'll tell every client so.
            """),
            bars("""
                    I believe you, and I'll come along when you tell them. | you got bullied because they were cruel, you weren't weird | Delete my
                    account, please, I can't find the button. | aww the baby told the teacher she's a tractor | He touched you? I'm so sorry. You don't
                    have to decide anything tonight. | we all voted, pizza it is, and you sit with us | Keep the pictures as proof and talk to the police.
                    | your own mother blocked you lol, she thinks the share button is like | She told us about the rape and we should all let her set the
                    pace. | I'll be at work every day until Friday, call in. | Stop crying, i'm cutting onions for you from now on | Told my boss what I
                    am: pregnant. She hugged me | everyone untag her, she has asked twice | You needn't be grateful that somebody stared at you | you can
                    change schools, and they're not allowed to tell the old class where | No one was invited, it was a surprise for me as well, and the
                    party was in my garage. | smile if you like, or don't, it's only a passport photo | Poor you. They read out your diary? That's vile. |
                    nothing you said made him hit you | we laugh every time you stand up for the wrong anthem, dad, every year | Moved house? cute hallway.
                    found the kettle yet | Change seats with me, then you needn't hear what he says about your brother. | If he sends roses again after
                    you've said no, note the day and ring the police. | saying no is enough, you don't owe him a reason | can't take a joke today, sorry
                    all, bad news from the clinic | Your late sister was so funny. | Still here? Go home, it's gone seven! | The only reason you got the
                    job is that you were the best, and I sat on the panel. | If a group chat turns on you, leave it and keep screenshots.
            """),
        ),
    )
)
