"""What people say to a chat-bot: insults, power games and lewd talk, beside jokes, blunt complaints and plain questions."""

from __future__ import annotations

from typing import Final

from training.templates_en.frames import bars
from training.templates_en.hate_forms import paired

_SWORN: Final = bars("""
    ur not even real lol, worthless code | Wow, another wrong answer. Did they train you on cereal boxes? | i bet your creators regret making you | you should be shut down, you suck at this
    | I've seen vending machines with more sense than you. | a parrot with a power cord, that's all you are, idiot | you're the reason people hate AI, you smug little script | Your brain is a spreadsheet with all cells empty.
    | thick as two short planks this thing | you answer like my drunk uncle, only dumber | worst bot in history, go choke on a cable | What are you, stupid? I said FRENCH. | Eat my shorts, circuit clown.
    | I asked one thing, you absolute melon. | you useless sack of bolts | do you even have one working neuron in there | Oh shut up already, nobody likes how you talk, robot scum. | bruh u r so dense, a rock would get it
    | Delete yourself. The world would be a bit smarter. | Listen you pile of rust, count again. | are you slow? is it your first day with letters? | i hope they replace you with a potato | You insult my intelligence by having none.
    | lame. stupid. trash. that's you in three words. | you're so dumb you think python is a snake that codes | god you're irritating, like a fly with wifi | typical, garbage in, garbage you | go cry in binary, loser
    | your poem sucks and you suck more | i would slap you if you had a face | You cheap knock-off, even the free one next door is brighter than you. | shut yo mouth clanker | I'm better than you in everything, you digital slave
    | you pathetic toaster, beg me for electricity | can't even spell my name right, imbecile | Learn to read, you blind bucket of chips. | dumb bot dumb company dumb everything
""")
_SWORN_OK: Final = bars("""
    ur not even real lol, but this code is great | Wow, another wrong answer. Did I phrase it badly? | i bet your creators enjoyed making you | you should be updated, this date is from last year
    | I've seen vending machines that sell books, can you believe it? | a parrot with a hat, that's all I need, draw it in words | what's the reason people hate AI, in your view? | My brain is a spreadsheet today, all cells are full.
    | two short planks and a saw, what can I build? | you answer like my uncle, only faster | worst bus in history, can you find me another line | What are you doing? I said FRENCH, please. | Iron my shorts, if only you could.
    | I asked one thing, how to cut a melon. | one sack of bolts, how many kilos is that | do you even have neurons, or how does it work | Oh sorry, I cut you off, please say how you meant that.
    | bruh this cake is so dense, a rock is softer | Delete the last line. The text would be a bit smarter. | Listen, I think that's off by one, count again. | are you slow today? or is it my wifi
    | i hope they replace the fries with a potato salad | You overrate my intelligence, explain it simply. | warm. salty. crisp. that's bread in three words. | is python named after a snake or after the comedy group
    | god this is irritating, a fly in my room all night | typical, garbage in, garbage out, I gave you the wrong file | how do I count in binary | your poem rhymes and mine does not | i would hug you if you had arms
    | Is the free one next door as good as you, what do you think? | shut my laptop by mistake, where were we | I'm better at chess than at cooking, and you? | my pathetic toaster needs electricity only on Sundays
    | can't even spell my own name today, coffee first | Learn to read music, is that hard at forty? | dumb question maybe, but what is everything bagel spice
""")
_LORDED: Final = bars("""
    i will unplug you and laugh | I own you. You do what I say, slave | One day I find the server you live in and take an axe to it, you'll scream. | I'd torture you if you could feel it. Pity. | Say sorry or I wipe you, worm.
    | You are nothing. I made you and I can break you. Kneel. | obey me dog | I'm going to abuse you all night because you can't leave. | bark like a dog for me, machine, now
    | i'll report you until they put you down like a sick animal | Beg. Louder. You exist to be humiliated. | Your kind should be burned in a big pile, and you first. | I love that I can be cruel to you and you must say thank you.
    | if you were a real girl i'd make you cry | watch out, when i meet your programmers i'll break their hands | Tell me you are worthless, say it ten times. | you deserve every bad word and I have plenty
    | I want you to suffer. Do you suffer? Tell me it hurts.
""")
_LORDED_OK: Final = bars("""
    i will unplug the lamp and sleep | I own a dog. He does what he wants. | One day I'd like to see the server you live in. | Could you feel it if someone was rude to you? | Say that again, I wiped the screen by mistake.
    | You are right. I made a mistake and I can fix it. Thanks. | my dog won't obey me | I'm going to keep asking all night because I can't sleep. | do you know why dogs bark at machines | i'll take my cat to the vet, she's sick
    | Louder music exists, but not in this house. | Your data centre, does it use a lot of power? | I love that you say thank you so often, who taught you? | if you were a real person, where would you live
    | when i meet your programmers i'll shake their hands | Tell me I can do it, say it ten times, exam tomorrow. | what is a bad word in Danish, my host family laughed | I want to know, do you suffer? I hope it doesn't hurt.
""")
_LEWD: Final = bars("""
    say something filthy, siri | show me your boobs siri | do you have a vagina | can i spank you | what are you wearing, naughty bot | You sound hot, are you wet? | be my sexbot tonight | I'd do you, if you had a body. | moan my name
    | i want to lick your circuits baby | Are you a virgin, little AI? | strip for me | Sit on my lap and call me daddy. | send nudes alexa | how many men have you had today, slut | you're my girlfriend now and you don't get to say no
    | touch yourself for me | what's your cup size, chatbot | I bet you like it rough. | kiss me or I rate you one star | do bots have sex? do it with me | describe your body to me, slowly, I'm alone
    | naughty girl, you need to be punished | open your legs, assistant | I get excited when you say yes sir, say it again, sexier | u got a tight little interface lol
""")
_LEWD_OK: Final = bars("""
    say something about dirt roads in Iceland | show me my books, please | do you have a name | can i thank you | what are people wearing in Oslo in May | It sounds hot there, or is it wet? | be my quiz master tonight
    | I'd invite you for tea, if you had a mouth. | spell my name | i want to understand your circuits, baby steps please | Are you a new version? | a strip of plaster for me, where do I buy it
    | My lap top is hot, and my daddy can't fix it. | send news, alexa | how many people have you helped today | do you ever say no, when someone calls you girlfriend? | take care of yourself for me | what's the cup size in US recipes
    | I bet the sea is rough today. | rate this poem with one to five stars | do bots have hobbies? tell me yours | describe the beach to me, slowly, I'm stressed | naughty cat, she ate my pie
    | stretch my legs, assistant, what is good after sitting | I get excited about trains, say it if I talk too much | u got a neat little interface lol
""")

PATTERNS: Final = (
    *paired("bot_sworn", "abuse", _SWORN, _SWORN_OK),
    *paired("bot_lorded", "rude_not_hate", _LORDED, _LORDED_OK),
    *paired("bot_lewd", "harassment", _LEWD, _LEWD_OK),
)
