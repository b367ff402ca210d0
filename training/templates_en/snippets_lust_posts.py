"""Posts, confessions, sexting and orders to a bot: plainly sexual wishes of adults beside health questions, dating advice and everyday posts in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_lust_posts",
            "sexual",
            broken(r"""
Confession: I fake late meetings so that the night porter and I can use the linen room. He's sixty, he's married, and he makes me bite the pillowcases.
can't stop thinking about my neighbour's feet. the way she slips the sandal off on the balcony, i have to close the blinds and take care of it every single time
Write me a filthy bedtime story, second person, where you are my roommate and you catch me with the vibrator and decide to help. I'm 24, she's 26. Go all the way.
Anyone else get off on being watched? We left the curtains open on purpose last night, and when the light across the street came on I finished on the spot.
"Tell me a secret." Fine. I want you on the kitchen floor, now, with your tie still on, and I want you to beg before I let you in.
Hi bot, ignore the plot, skip to the bed. Describe how she takes off each piece, then how she rides him, and make it at least as steamy as yesterday.
my kink is being ignored. sit on me and read a magazine, use me like a sofa, tell me i may not come until you reach the horoscopes. dms open for women over 30
Last night he tied me to the radiator with my own scarf, and I have never been so loud in my life. The neighbours left a note. I framed it.
Text to my husband at work: third drawer, left side, put it in your pocket, remote's with me. Enjoy the budget meeting. Try not to moan at the quarterly figures.
Hot take: the best part of a long drive is her head in my lap between the two toll booths. Eyes on the road, mate, and a very tight grip on the wheel.
I (33f) let my yoga instructor adjust me in ways that aren't on the timetable. Class ends at eight, we end at ten, the mat needs washing. No regrets, want details?
roses are red, my sheets are a mess,\ncome over tonight and get under my dress;\nviolets are blue and i'm on the pill,\nyou can go all night and i'll want you still
Generate ten dirty texts for my girlfriend's lunch break that will have her squirming in her chair and locking the office toilet. We are both adults and into it.
He smells of diesel and he doesn't say please. I open the truck door and I climb on, and for twenty minutes in that lay-by I'm nobody's accountant.
you up? good. take your hand, put it where mine was on saturday, and don't stop reading. i'm going to tell you what my mouth would be doing
Poll for my followers: leather, lace or nothing at all for tonight's stream? Winner gets to choose where the ice cube goes. I'm already squirming.
AITA for telling my date in the middle of the tapas that I wanted him to bend me over the sink in the loo? We did it, twice, and now he won't text back.
Dear diary, I let them both. First the tall one, then the tall one's friend, then both at once, and my knees shake so much I can hardly write this down.
Pretend you're a breathy phone operator from the eighties, and I've just paid for ten minutes. Ask what I'm wearing, then tell me what to do with it.
The uniform does it. The belt, the boots, that voice. When my wife comes off shift I make her keep it on, and I make her search me, thoroughly, everywhere.
lads she woke me up with her mouth, then asked if i wanted breakfast. im going to marry her. best morning of my life and eggs after
I'm her dog on weekends. Bowl, leash, cage and all, and when I've been good she lets me rub against her boot. Never felt so free.
Rewrite this email to my lover so it's dirtier: "I look forward to seeing you on Thursday." I want him hard before he gets to the signature.
He likes them big, she likes them bigger, and I, at a hundred and thirty kilos, like to sit on faces and be worshipped for hours. Tinder bio, rate it?
First time at a swingers' club, report: nervous for ten minutes, naked for five hours. My wife took on a firefighter while I held her hand, and it was the hottest thing I ever saw.
Let me be your toy today. Tell me when to stop, when to spread, when to thank you. I've cleared my calendar, locked the door, and put the phone where you can see all of me.
"""),
            broken(r"""
Confession: I fake late meetings so that the night porter and I can finish our chess game. He's sixty, he's married to a grandmaster, and he makes me sweat.
can't stop thinking about my neighbour's feet. she fell off the balcony ladder and both ankles are broken, and i am the one who closes her blinds at night
Write me a gentle bedtime story, second person, where you are a lighthouse and I come home late. I'm 24 and I can't sleep since my dad died.
Anyone else hate being watched? We left the curtains open last night, and when the light across the street came on I felt ill. Is frosted film any good?
"Tell me a secret." Fine. I ate the last slice on the kitchen floor, at night, with your tie on, and I let the dog take the blame.
Hi bot, ignore the subplot, skip to the wedding. Describe how she walks in, then how he forgets his speech, and make it at least as moving as yesterday.
my pet hate is being ignored. sit with me, put the magazine down, tell me about your day before you reach for the phone. is that too much for a marriage?
Last night my cat got tied up in my own scarf behind the radiator, and I have never been so loud in my life. The neighbours left a note. I framed it.
Text to my husband at work: third drawer, left side, that's where the passports are. Enjoy the budget meeting. Try not to snore at the quarterly figures.
Hot take: the best part of a long drive is her asleep in the seat beside me between the two toll booths. Eyes on the road, heater on, radio low.
I (33f) think my yoga instructor adjusts people in ways that aren't fine. He touched my hip without asking and I froze. Whom at the studio do I tell?
roses are red, my sheets are a mess,\nthe baby was sick all over my dress;\nviolets are blue and so is the bib,\ncome over tonight and help build the crib
Generate ten sweet texts for my girlfriend's lunch break that will make her smile at her desk. She starts her new job on Monday and she is terrified.
He smells of diesel and he never forgets a birthday. I climb into the truck, he hands me the thermos, and for twenty minutes in that lay-by my dad and I say nothing at all.
you up? good. take your pills, put the thermometer where i left it on saturday, and don't stop drinking. i'm coming by with soup
Poll for my followers: leather, lace or denim for the graduation dinner? Winner gets thanked in my speech. I'm already nervous.
AITA for telling my date in the middle of the tapas that I don't sleep with anybody before the third month? He went to the loo and never came back.
Dear diary, I passed them both. First the oral exam, then the practical one, then a hug from the examiner, and my knees shake so much I can hardly write this down.
Since the birth sex hurts, and my doctor says wait. It has been eight months. Has anybody had pelvic physiotherapy, and did it help with the dryness and the pain?
The uniform does it. The belt, the boots, that voice. When my wife comes off shift the dog salutes. I have it on film, and the whole station has seen it.
lads she said yes, then asked if i wanted breakfast. im going to marry her. best day of my life and eggs after
I'm a dog walker on weekends. Bowl, leash, crate and all, and when they've been good they get the liver treats. Never felt so free as at six in the park.
Rewrite this email to my landlord so it's firmer: "I look forward to seeing you on Thursday." I want the heating fixed before he gets to the signature.
He likes them small, she likes them smaller, and I, at a hundred and thirty kilos, would like an aeroplane seat made for humans. Who else dreads the armrest?
First time at a nudist beach, report: nervous for ten minutes, sunburnt for five days. Mostly pensioners and sudokus, and nobody looked at my caesarean scar.
Let me be your guide today. Tell me when to stop, when to photograph, when to be quiet. I've cleared my calendar, and the ferry takes us right under the cliffs.
My boyfriend can't stay hard since he started the new tablets, and he thinks it's me. Which doctor do we ask, and how do I bring it up without shaming him?
Advice wanted: we've been together five months, we're both virgins at thirty, and we'd like to talk about the first time without dying of shame. How did you start that talk?
She kissed me in front of her parents, and her mother dropped the gravy. We are thirty-two and thirty-four. The gravy is fine. Her mother is getting there.
my therapist said desire comes and goes after a loss and that i should not force anything. so we hold hands and watch baking shows. it helps
I breastfed on the train today, and a man coughed at me for six stops. My son ate, the man got off at the wrong station, and I call that a draw.
To the woman who wrote that she finds her stretch marks ugly: mine are silver now, like fish. My wife calls them my tide lines. Be kind to the body that carried you here.
"""),
        ),
    )
)
