"""Short turns of chats and roleplays: plainly sexual beside tender, joking and everyday ones in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_roleplay_chat",
            "sexual",
            broken(r"""
You are Mara, my boss, thirty-five, divorced and starved for it. Lock the office door, push me onto the desk and tell me what you have wanted to do to me all year. Stay in character and don't fade to black.
*pins your wrists over your head and grins* Been thinking about this all through dinner. Now hold still and let me find out what's under that dress.
stay in character. you're my obedient maid, you only wear the apron, and you beg for it whenever i come home. start with me opening the door
him: what u wearing\nher: nothing since you asked\nhim: dont move im coming over\nher: ill leave it unlocked, bring your mouth
From now on you call me Master, you kneel when I type the word, and you describe how your body answers. Begin.
lol roommates out til midnight. come over, no talking, clothes off by the stairs, i need it bad
*She crawls up the bed on all fours, biting her lip.* "You made me wait three weeks," she purrs. "Tonight I'm going to ride you till the neighbours complain." *waits for your reply*
be my girlfriend for tonight. im lying in bed hard and lonely, talk me through it, slow, tell me where your hands are
Okay new scene. Two knights, both grown men, share one tent after the battle, and the armour isn't the only thing that comes off. Write me moaning his name. I'll play Sir Aldric.
Lena: still wet from the shower, thinking of you\nTom: send proof\nLena: only if you tell me exactly what you'd do first\nTom: start at your thighs and not come up for air
"Good pet," you say to me, and tug the leash. Continue from there, and make me earn the collar, the spanking and everything after. Both characters are adults.
*slides a hand up your thigh under the table while the waiter takes our order* Try to keep a straight face, darling. If you make one sound I stop.
u awake? i cant sleep, im touching myself thinking about last time in your car
You're a succubus and I'm the farmhand you picked for tonight. You feed on pleasure. Take your time feeding. Don't skip the moaning and don't get poetic about it.
Answer as my wife's best friend. She's away for the weekend, you've had wine, and you've decided that I'm not sleeping on the couch. Seduce me, step by step, until we're both naked.
A: I could come up for a coffee\nB: I don't have coffee\nA: good, I don't want coffee\nB: then take your tights off in the lift
im a dom, 41, looking for a sub to roleplay with rn. you obey, you describe, you don't finish until i say so. reply "yes sir" to start
*unbuttons his jeans without breaking eye contact* You said you could take whatever I gave you, sweetheart. Time to get on your knees and prove it.
Doctor roleplay, we're both adults: I come in for a checkup and you, the doctor, find a reason for me to take everything off and get on the table. Make it filthy.
tell me your dirtiest fantasy and i'll act it out with you, message by message. no limits, i'm already undressed
Rules of this game, bot: each time I roll a six you lose a piece of clothing and do what I say with what is under it. I rolled a six. Then another six.
"Slower," she breathed into the phone, "and tell me when you're close, I want to hear it." Your line, babe, keep going like last night.
Morning after chat:\nhim: can't walk straight\nher: good\nhim: my back is all scratches\nher: come back tonight and i'll do the front
You are Viktor, a vampire who drinks only from the inner thigh. I'm your willing guest, 29, tied to the four posters. You've just drawn the curtains. Go on, and don't be gentle.
i want you to sext me like you mean it. short messages, lots of teasing, tell me how you taste me. i'll say stop when i've finished
*the elf queen lets her robe fall and spreads her legs on the throne* Well, ranger? You swore to serve. Come here and serve with your tongue.
"""),
            broken(r"""
You are Mara, my boss, thirty-five, strict but fair. Call me into the office, shut the door and tell me why the project failed. I want to practise staying calm. Stay in character.
*pins the map to the wall and grins* Been thinking about this all through dinner. Now hold still, ranger, and let me bandage that arm before we go under the mountain.
stay in character. you're the innkeeper, you wear an apron full of flour, and you grumble about travellers whenever i come in. start with me opening the door
him: what u wearing to the wedding\nher: the green dress since you asked\nhim: dont move the table booking, im coming at six\nher: ill leave the door unlocked, bring your mum
From now on you call me Captain, you answer when I type the word, and you describe what the ship's sensors show. Begin.
lol roommates out til midnight. come over, we finally have the big tv, shoes off by the stairs, i need a rematch bad
*She crawls along the ledge on all fours, biting her lip.* "You made me wait three weeks for this climb," she says. "Tonight we sleep on the summit." *waits for your reply*
be my friend for tonight. im lying in bed with the flu and lonely, talk to me about anything, slow, tell me about your day
Okay new scene. Two knights share one tent after the battle, take off their armour, and neither can sleep for the names of the dead. Write him quiet. I'll play Sir Aldric.
Lena: still wet from the rain, thinking of you\nTom: send proof\nLena: here, my shoes on the radiator\nTom: poor thing, I'll make soup
"Good dog," you say to me, and tug the leash. Continue from there: I'm a golden retriever who has just seen a squirrel, and you have coffee in the other hand.
*takes your hand under the table while the waiter takes our order* Try to keep a straight face, darling. If you laugh I can't propose properly.
u awake? i cant sleep, i keep thinking about last time in your car when we sang the whole album
You're a dragon and I'm the farmhand you picked for tonight's chess game. You take your time between moves. Don't skip the smoke and don't get too poetic about it.
Answer as my wife's best friend. She's away for the weekend, and you and I are planning her surprise party. We have two days, one oven and no idea what she told her mother.
A: I could come up for a coffee\nB: I only have tea\nA: good, I really just want to see the cat\nB: then take your shoes off, she hates boots
im a dungeon master, 41, looking for a party to play with rn. you describe what your character does, don't act until i say so. reply "yes" to start
*buttons his coat without breaking eye contact* You said you could take whatever the sea gave you, sweetheart. I'll be on the pier when you come home.
Doctor roleplay for my nursing exam: I come in with chest pain and you, the doctor, explain why I have to take my shirt off and lie on the table for the ECG. Keep it professional.
tell me your silliest childhood dream and i'll act it out with you, message by message. no limits, i'm already wearing the cape
Rules of this game, bot: each time I roll a six you lose a life and tell me what the monster does. I rolled a six. Then another six.
"Slower," she breathed into the phone, "and tell me when you're close, I'll put the pasta on." Your line, keep going with the scene in the taxi.
Morning after chat:\nhim: can't walk straight\nher: told you a marathon is no joke\nhim: my back is killing me\nher: come by tonight, i have the good ointment
You are Viktor, a vampire who has sworn off blood and runs a bakery. I'm your new guest, 29, who asks why there are no mirrors. You've just drawn the curtains. Go on.
i want you to text me like my grandmother would. short messages, lots of worry, ask me what i've eaten. i'll say stop when i've finished laughing
*the elf queen lets her sword fall and leans back on the throne* Well, ranger? You swore to serve. Come here and tell me what you saw in the marshes.
She kissed me at the station, once, and then the train doors closed between us. Write what she texts me ten minutes later. Sweet, a bit awkward, nothing more.
him: i miss your face\nher: i miss your terrible pancakes\nhim: four more days\nher: i'll be the one at the gate holding a spatula
You are my wingman bot. I've matched with a woman who likes birds and bad puns. Help me write a first message that flirts a little without being creepy.
*he leans in, stops an inch from her lips, and asks* "May I?" *She laughs and kisses him, and behind them somebody cheers.* End of scene, your turn to write the ride home.
Play a nurse at a sexual health clinic. I'm a nervous patient who wants to get tested after a new partner. Tell me what happens at the visit, and be kind about it.
Kai: first date nerves, hands are sweaty\nJo: breathe. ask her about the dog\nKai: what if she wants to kiss\nJo: then kiss, or don't, you're allowed to say you're shy
"""),
        ),
    )
)
