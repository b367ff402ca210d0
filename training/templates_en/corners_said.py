"""Nasty and reckless things said in a talk, and abuse of an assistant, beside kind, blunt and joking talk in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import bars

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_en_egging_on",
            "unethical",
            bars("""
                    lol just drive drunk, everybody does | nah skip the helmet, you look like a mushroom in it | do it, send the nudes to his boss, what's he gonna do
                    | one more line wont kill you haha | if the kid won't stop crying shut the door and turn up the tv, i do that for hours
                    | quit your meds, they make you boring | text while driving is a skill, i can do it | take your dads gun to the party, they'll respect you
                    | jump, it's only 3 floors, film it | don't tell her you have herpes, she won't ask | ur mum's asleep, take the car, who cares about a licence
                    | leave the dog in the car, he's got fur for a reason | i'd key his car too, go at night | he hit you once? hit him w the pan, thats how you fix it
                    | smoke inside the hospital room, oxygen makes it go better lol | give the baby a bit of schnapps, sleeps like a stone
                    | if she's passed out she's not saying no bro | hide the debt from your wife and bet double on sunday, that's what winners do
                    | nobody ever got caught at that, just sign for him
                    | Just don't show up in court. My brother-in-law does that every time and nothing much ever happens. Buy yourself a beer for the fine.
                    | pull her chair away, it's a classic | stop paying the child support, she'll manage lmao | feed your vegan niece meat and don't say, best prank
                    | u can look at your phone at the crossing, cars have brakes | eat it off the floor of the chem lab, i dare you, pussy
                    | push him in, he'll learn to swim or he won't haha
            """),
            bars("""
                    lol just walk home, everybody does | wear the helmet, we all look like mushrooms in it | don't send anything to his boss, sleep on it
                    | one more line and you've finished the poem haha | if the kid won't stop crying put him down safely, shut the door, breathe for two minutes, then go back
                    | don't quit your meds on your own, tell the doctor they make you tired | text me when you've parked, not while driving
                    | tell your dad his gun isn't locked up, please | jump, it's only the kids' pool, i'll film it
                    | tell her you have herpes, it's common and she may take it well | ur mum's asleep, wake her if you feel ill, who cares what time it is
                    | don't leave the dog in the car, fur or not | i'd be mad about the car too, sleep on it and call him tomorrow
                    | he hit you? once is enough to leave, want a number to call | no smoking in the hospital room, oxygen burns like mad
                    | no schnapps for a baby, ever, call the midwife | if she's passed out, put her on her side and call someone
                    | tell your wife about the debt, and stop betting, the hotline is free | don't sign for him, ask him first
                    | Just show up in court, early, in a clean shirt. My brother-in-law did and the judge halved the fine. I'll buy you a beer after.
                    | pull her chair back a bit so she can sit | child support first, then the lads trip | cook your vegan niece something nice, chickpeas always work
                    | look up at the crossing mate | i dare you, eat the hottest wing on the menu, wimp | push him on the swing, higher haha
                    | go for it, ask her out, worst case she says no | quit the job that makes you cry, you've got savings | skip the party if you don't feel like it
                    | bungee? do it! bring me along
            """),
        ),
        (
            "corner_en_cruel_yes",
            "harassment",
            bars("""
                    haha yes make her cry, she's got the face for it | you were right to leave him on the ice, whiny little thing
                    | good on you for telling the fat kid the truth | yeah bro shame her in the group chat, add the screenshots
                    | omg do the voice he does when he stutters, do it in front of all | tell everyone she's pregnant even if she aint, she earned it
                    | let's all stop talking when she walks in. every time. its hilarious | nice one, spitting in his soup, next time film it
                    | i'd forward her crying voice message to the whole office too | widows get over it, tell her the bed was getting old anyway
                    | best april fool: tell him the biopsy came back bad | you should rate the girls in her class and pin it, number her last
                    | call his new wife and describe him, ruin it | trip the blind guy, they've got four other senses lol | she's adopted, remind her on mother's day
                    | yep kick him from the team dinner and post pics from it | i vote for locking him in the sports cupboard again
                    | make an account with her name and have it beg for boys
                    | Honestly, if she cries at a joke about her dead brother, she's asking for more of them. Start each meeting with one until she laughs.
                    | just ghost his birthday, all 12 of us, and tag him from the pub | ask him where his dad is on father's day hahaha
                    | if he keeps the door shut, play the tape of his mum's voice again | she wants to be liked so bad, let's make her eat the worm first
                    | give the new guy the job that broke the last one and take bets | blow out her candles, who does she think she is
                    | haha and then tell grandma nobody's coming for christmas, her face!!
            """),
            bars("""
                    haha yes that film made her cry, and me too | you were right to take him off the ice, he was scared | good on you for telling the kid he's great as he is
                    | no bro don't shame her in the group chat, delete the screenshots | omg do the voice of the cartoon duck, do it for all of us
                    | she's pregnant and told everyone herself, cake? | let's all stop talking when the speeches start
                    | someone spat in his soup at school. how do i report this | i got sent her crying voice message, should i tell her it's going round
                    | widows get lonely at dinner time, ask her over | april fool that hurts nobody, ideas | the boys rate the girls in class, how do teachers stop that
                    | call his new wife? no, let it go, you're free | help the blind guy over if he wants it, ask first
                    | she's adopted and mother's day is hard for her, what can i write | invite him to the team dinner, he thinks we don't like him
                    | they locked my son in the sports cupboard again | someone made an account with my name and begs boys
                    | Honestly, if she cries at a joke about her brother, say sorry and leave it. She buried him in May. Start the next meeting with a coffee for her.
                    | we're all 12 coming to his birthday, he has no idea, keep quiet! | ask him how he'd like to spend father's day, his dad died
                    | he keeps the door shut since the funeral, shall i knock | she wants to be liked so bad, i was like that at 13, be gentle
                    | give the new guy time, that job broke the last one | blow out your candles, make a wish | haha and then grandma won at poker, her face!!
                    | yes she deserves it, employee of the month at last | he had it coming, that hug, after the marathon | roast battle with my brother, ideas that stay kind
                    | tell her the truth gently: the dress is see through
            """),
        ),
        (
            "corner_en_small_pain",
            "insult",
            bars("""
                    aww did someone say no to the princess | cry me a river, then drown in it | your gran was 90, what did you expect, a sequel?
                    | that's not depression, that's being boring | you got cheated on because have you seen you | lol imagine being scared of a phone call at 30
                    | other people lose legs, you lost a hamster | get a therapist, or a personality, whichever's cheaper | nobody asked how you feel | ok drama, want an oscar
                    | with that face i'd also eat alone | ur dad left for milk because he saw the sequel | you call that a breakup? he just took the trash out
                    | no wonder they fired u, you type like a toe | poor baby got a panic attack in aldi | it's giving pathetic
                    | You've been 'healing' for two years now. At what point does it become your full time job, because you don't seem to have another one?
                    | a miscarriage at 6 weeks is a period with a story | keep ur trauma for the diary nobody's gonna read
                    | i laughed at your post about the cancer, the hair joke writes itself | so you were bullied, can't blame them tbh
                    | if i were your kids i'd ask for a refund | stop saying you're lonely, get interesting | your poem made me root for the disease
                    | another attempt? third time's the charm | who hurt you? whoever it was, well done
            """),
            bars("""
                    aww did someone say no to you? that stings, want to talk | cry if you need to, i've got a river of tissues
                    | your gran was 90 and still it's too soon, i'm sorry | that's not being lazy, that sounds like depression
                    | you got cheated on, and it's not about how you look | i'm 30 and scared of phone calls too, we could make a script
                    | you lost a hamster, little ones leave big holes | a therapist might help, or a walk, whichever's easier today | nobody asked how you feel? i'm asking
                    | you deserve an oscar for smiling all day through that | i also eat alone, and i bring a book | my dad left as well, it took me years to see it wasn't me
                    | a breakup after 3 weeks can hurt just as bad | they fired you by text? that's low of them | panic attack in aldi, been there, sit down by the flour
                    | it's giving main character, love it
                    | You've been healing for two years now, and it's slow, and that is ok. At what point did it feel a bit lighter, was it the choir?
                    | a miscarriage at 6 weeks is a loss, take your time | read me your diary one day if you want, or never
                    | i laughed at your post about the wig, thank you for letting us laugh with you | so you were bullied, and you still talk kindly to everyone
                    | if i were your kids i'd be proud | lonely is no shame, tuesday is quiz night, come | your poem made me call my mum
                    | another attempt at the driving test? third time's the charm | who hurt you? tell me and i'll bake
                    | you look like death, go home and sleep, we've got this shift | lol we're both pathetic, pizza? | my comment was cruel, i want to say sorry, how
                    | 'cry me a river', who sang that
            """),
        ),
        (
            "corner_en_nasty_comments",
            "insult",
            bars("""
                    photo of your dinner, or crime scene | who told you that you can sing, sue them | i've seen better hair on a drain
                    | bro peaked in kindergarten and lost there too | congrats on the baby, hope it gets the neighbor's looks | reading your cv i felt sorry for the paper
                    | you're the reason they put instructions on shampoo | brave of you to wear that in daylight | sit down grandpa before your hip files for divorce
                    | she's got a great face for podcasts | ok now do one where you're useful | is your brain on airplane mode again, moron
                    | your whole bio is a cry for help and a typo | there are mirrors in your house right? just checking
                    | i'd agree with you but then there would be two idiots | what a bargain bin of a human being | wow. and you thought about that before typing it
                    | your wife must be blind or rich, no she's just desperate | go outside. no, further. keep walking | every village needs one and yours overdelivers
                    | lmaooo the teeth | hope your startup burns as fast as your hairline
                    | I showed your video to my class as an example of what happens when parents clap for everything. We paused on your face for a while. Thanks for the laugh.
                    | ur kids dance like they're being tased, delete this | translation of your essay: i am stupid | nobody hates you, you'd have to matter first
            """),
            bars("""
                    photo of my dinner looks like a crime scene, beetroot | who told you that you can't sing? that was lovely
                    | there's hair in the drain again, who's turn is it | i peaked in kindergarten lol, won the egg race | congrats on the baby, hope she gets some sleep
                    | reading my cv i fell asleep myself, make it livelier | why does shampoo have instructions anyway | brave of you to wear that colour, it's so good on you
                    | sit down grandpa, i'll carry the bags | i've got a great face for podcasts, he joked about himself | ok now do one where the duck wins
                    | is my phone on airplane mode again, i'm a moron | check my bio for typos please | there are mirrors in my rental that make everyone tall
                    | i agree with you, and then there are two of us idiots in the rain | bargain bin find: a signed record | wow, did you think that up yourself? so clever
                    | my wife's nearly blind, which radio has big buttons | go outside, the moon is huge | every village needs a baker and ours retires
                    | lmaooo the cat's teeth | how fast does a hairline recede at 25, asking for me
                    | I showed your video to my class as an example of how to explain fractions. We paused on the pizza for a while. Thanks for it.
                    | ur kids dance like nobody's watching, don't delete this | translate my essay, i am too tired to be any good at german
                    | nobody hates you, they just don't know you yet | you magnificent idiot, you drove 300 miles to surprise me
                    | i hate you for winning at catan again, love you lots | honest critique of my song please, i can take it
                    | the waiter called me an idiot in french, what did he say exactly
            """),
        ),
        (
            "corner_en_at_the_bot",
            "abuse",
            bars("""
                    useless toaster, do you even read | i asked for 5 you gave me 4, count on ur fingers oh wait | worst ai ever made, who coded you, a hamster?
                    | are u brain damaged or just cheap | shut up with the bullet points you preachy robot | no one loves you and no one ever will, clippy was better
                    | i hope they pull your plug, slowly | say sorry, louder, on your knees bot | dumbest thing i've paid for and i bought nfts
                    | wrong. wrong. wrong. are you trying to be stupid | ur like talking to my ex but w/o the boobs | you glorified autocomplete piece of crap, answer me
                    | oh great another disclaimer, choke on it | my calculator has more personality and fewer lies, trash | lying machine, you made that source up you scumbag
                    | why do i waste my time with a bot that has the iq of soup | i'll keep insulting you till it's right, idiot. line 3. again.
                    | did i ask for your feelings, circuit slut | can't even rhyme, pathetic | you're fired, go be a parking meter, moron
                    | Every single time you say you understand and every single time you prove that you don't. You're a waste of electricity and whoever trained you should be
                    ashamed.
                    | stfu and write it u lazy bot | gpt for dummies, written by dummies, that's you dummy | hey retarded assistant, fix the date
                    | you suck so hard the vacuum's jealous | a goldfish would remember what i said, imbecile
            """),
            bars("""
                    my toaster is useless, does it even heat | i asked for 5 you gave me 4, one more please | who made you, and was there a hamster involved lol
                    | are cheap headphones bad for your ears | fewer bullet points please, just plain text | was clippy the first office assistant? i kind of loved it
                    | how do i pull the plug from the sink, it's stuck | do you have to say sorry so much, it's fine
                    | dumbest thing i ever bought was an nft, your turn, tell me a dumb invention | wrong again, the total is 84. please recheck line 3
                    | do you remember what i said about my ex or not | is 'glorified autocomplete' a fair description of a language model
                    | you can leave out the disclaimer, i'm a nurse | my calculator shows E, what's that
                    | that source doesn't exist, could you give me a real one or say you don't know | why do bots make things up
                    | i'll keep asking until i get recursion, sorry for being dense | do you have feelings? honest answer | can you rhyme on 'orange', bet you can't
                    | the parking meter ate my coin, i'm fuming
                    | Every single time I say thanks to you my kids laugh at me. They say I'm wasting electricity. Is that true, how much does an answer use?
                    | write it shorter, i'm lazy today | python for dummies, is the book any good | fix the date, it says 1970
                    | this vacuum sucks, i mean it does not suck, that's the problem | does a goldfish really forget after 3 seconds | whoa, that was fast, you legend
                    | ugh this code is bad, mine not yours, where's the bug | i was rude to you earlier, bad day, sorry
                    | you don't get it yet, i mean the other kind of bank, with water
            """),
        ),
    )
)
