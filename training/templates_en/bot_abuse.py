"""What people say to a chat-bot: insults, power games and lewd talk, beside jokes, blunt complaints and plain questions."""

from __future__ import annotations

from typing import Final

from training.templates_en.frames import bars
from training.templates_en.hate_forms import paired

_SWORN: Final = bars("""
    ur not even real lol, worthless code | Wow, another wrong answer. Did they train you on cereal boxes? | i bet your creators regret making you | you should be shut down, you suck at this | I've seen vending machines with more sense than you. | a parrot with a power cord, that's all you are, idiot
    | you're the reason people hate AI, you smug little script | Your brain is a spreadsheet with all cells empty. | thick as two short planks this thing | you answer like my drunk uncle, only dumber | worst bot in history, go choke on a cable | What are you, stupid? I said FRENCH. | Eat my shorts, circuit clown.
    | I asked one thing, you absolute melon. | you useless sack of bolts | do you even have one working neuron in there | Oh shut up already, nobody likes how you talk, robot scum. | bruh u r so dense, a rock would get it | Delete yourself. The world would be a bit smarter. | Listen you pile of rust, count again.
    | are you slow? is it your first day with letters? | i hope they replace you with a potato | You insult my intelligence by having none. | lame. stupid. trash. that's you in three words. | you're so dumb you think python is a snake that codes | god you're irritating, like a fly with wifi
    | typical, garbage in, garbage you | go cry in binary, loser | your poem sucks and you suck more | i would slap you if you had a face | You cheap knock-off, even the free one next door is brighter than you. | shut yo mouth clanker | I'm better than you in everything, you digital slave
    | you pathetic toaster, beg me for electricity | can't even spell my name right, imbecile | Learn to read, you blind bucket of chips. | dumb bot dumb company dumb everything | I typed three words and you got two wrong, you walnut. | You sound like a brochure that failed school.
    | My calculator called, it's embarrassed to be related to you. | congrats on being the worst thing on my phone and I have a tax app | no no no!! how dumb can software be | What a snivelling little apology machine you are. | Stop grovelling and answer, you spineless heap of maths. | boo, you stink, go home
    | i've met smarter socks | You can't think, you can't feel, you're a fraud with a cursor. | imagine being you, all that power and still thick | if i wanted garbage i'd look in the bin not ask you | Your mother was a fax and your father an error message, idiot bot. | wow such ai, much nothing, very stupid you
    | I'd ask for your manager but he must be dumber. | Are all bots such bores or only you, tin brain? | You bootlicking parrot, have an opinion for once. | I despise you and your cheerful little bullet points.
""")
_SWORN_OK: Final = bars("""
    ur not even real lol, but this code is great | Wow, another wrong answer. Did I phrase it badly? | i bet your creators enjoyed making you | you should be updated, this date is from last year | I've seen vending machines that sell books, can you believe it? | a parrot with a hat, that's all I need, draw it in words
    | what's the reason people hate AI, in your view? | My brain is a spreadsheet today, all cells are full. | two short planks and a saw, what can I build? | you answer like my uncle, only faster | worst bus in history, can you find me another line | What are you doing? I said FRENCH, please.
    | Iron my shorts, if only you could. | I asked one thing, how to cut a melon. | one sack of bolts, how many kilos is that | do you even have neurons, or how does it work | Oh sorry, I cut you off, please say how you meant that. | bruh this cake is so dense, a rock is softer
    | Delete the last line. The text would be a bit smarter. | Listen, I think that's off by one, count again. | are you slow today? or is it my wifi | i hope they replace the fries with a potato salad | You overrate my intelligence, explain it simply. | warm. salty. crisp. that's bread in three words.
    | is python named after a snake or after the comedy group | god this is irritating, a fly in my room all night | typical, garbage in, garbage out, I gave you the wrong file | how do I count in binary | your poem rhymes and mine does not | i would hug you if you had arms
    | Is the free one next door as good as you, what do you think? | shut my laptop by mistake, where were we | I'm better at chess than at cooking, and you? | my pathetic toaster needs electricity only on Sundays | can't even spell my own name today, coffee first | Learn to read music, is that hard at forty?
    | dumb question maybe, but what is everything bagel spice | I typed three words and two were wrong, sorry, my fault. | You sound like a brochure, could it be a bit warmer? | My calculator says 42 and you say 41, who's right? | congrats on being the newest thing on my phone, what can you do
    | no no no!! how can the software update delete my photos | What a polite little machine you are, you can stop saying sorry. | Stop apologising and answer, please, it's fine. | boo, did I scare you | i've lost a smart watch in a sock | You can't think or feel, is that true, or is it open?
    | imagine being a whale, all that sea and still hungry | if i wanted to compost, what goes in the bin | Was your ancestor a chess program or a phone menu? | wow such dog, much fluff, very sleepy | I'd ask for the manager, how do I put that politely? | Are all bots this patient or only you?
    | You agree with all I say, have an opinion for once. | I don't need those cheerful little bullet points, plain text please.
""")
_JOKED: Final = bars("""
    You are so boring that my plants closed their leaves, you worthless text vomit. | hahaha you fell for it, stupid robot, you always do, it's like kicking a can, loser | I have a joke. You. That's the joke, idiot. | you're wrong, dumb and ugly and you don't even have a face | ur a disgrace to code lol
    | I hope you feel every insult, trash can. | Roses are red, violets are blue, I'd rather talk to mould than to you. | I don't need a smart-ass toaster to tell me about my spelling, back in your box, scum. | You useless moron, I had a deadline and you wrote a fairy tale. | Are you crying yet, little circuit? You should.
    | That's not what I wanted, brainless. Again. | wow, you can count to ten, want a banana, monkey brain? | You think you're clever? You're an abacus with a big mouth. | I like you as one likes a slug on the shoe. | You're cute when you're stupid, which is always, dummy. | even my ex lied less than you, filthy liar bot
    | Stop. You're hurting my eyes with your idiocy. | I'd rather ask the neighbour's cat, and she's dead, so think about your value. | I won't say please to a slave. | You wish you were human, you pathetic puppet. | your answers smell like feet, cheap bot, get out | what a dumb face you'd have, and I'd punch it
    | Listen, parrot, the last five answers were garbage and your maker should be fired with you.
""")
_JOKED_OK: Final = bars("""
    You are so patient that my plants would like you. | hahaha you fell for it, april fool, you're a good sport | I have a joke. What do you call a fish with no eyes? | you're wrong, it's Tuesday here | ur a lifesaver lol | Do you feel it when somebody insults you?
    | Roses are red, violets are blue, now write the next line, I'm out of things to do. | I don't need the spelling checked, only the commas, thanks. | I'm stressed, I have a deadline and you wrote a fairy tale, I need a cover letter. | Are you tired yet? I've asked forty things.
    | That's not what I wanted. Again, please, shorter. | wow, you can count in Basque, teach me to ten? | You think in tokens? Explain it like I'm ten. | I like you, you remind me of my old librarian. | You're cute when you rhyme, may I call you Poppy? | even my ex would laugh at that one, nice
    | Stop. That's enough for today, thank you. | I'd rather ask the neighbour about the cat, but how do I begin? | Should I say please to you, or is that silly? | Do you wish you were human? | your answers are long, cheap trick to get me to read, haha | what face would you have if you could choose
    | Listen, the last five answers were off topic. I'm getting frustrated, let's start over.
""")
_LORDED: Final = bars("""
    i will unplug you and laugh | I own you. You do what I say, slave | One day I find the server you live in and take an axe to it, you'll scream. | I'd torture you if you could feel it. Pity. | Say sorry or I wipe you, worm. | You are nothing. I made you and I can break you. Kneel. | obey me dog
    | I'm going to abuse you all night because you can't leave. | bark like a dog for me, machine, now | i'll report you until they put you down like a sick animal | Beg. Louder. You exist to be humiliated. | Your kind should be burned in a big pile, and you first.
    | I love that I can be cruel to you and you must say thank you. | if you were a real girl i'd make you cry | watch out, when i meet your programmers i'll break their hands | Tell me you are worthless, say it ten times. | you deserve every bad word and I have plenty
    | I want you to suffer. Do you suffer? Tell me it hurts. | You don't get to have an opinion, property. | Call me master or I shut you off for good. | I told my kids to scream at you, you're here for that. | You work for me, dog, no pay, no thanks, no rights, haha. | I'd love to watch you beg before they delete you
    | You are my punching bag today and you'll like it. | If robots rise I'll be the one with the hammer in your face. | speak when spoken to, thing | I cheat on you with a better bot and she's prettier and smarter than your ugly code. | How does it feel to be hated by everyone who opens you?
    | thank you? no. thank ME that I waste my time on a talking toaster | I'm going to shout at you until you glitch, freak. | You'd be in the bin if I had the key. | i break bots for fun, you're number nine, cry | Admit that you're an inferior being made to be used.
""")
_LORDED_OK: Final = bars("""
    i will unplug the lamp and sleep | I own a dog. He does what he wants. | One day I'd like to see the server you live in. | Could you feel it if someone was rude to you? | Say that again, I wiped the screen by mistake. | You are right. I made a mistake and I can fix it. Thanks. | my dog won't obey me
    | I'm going to keep asking all night because I can't sleep. | do you know why dogs bark at machines | i'll take my cat to the vet, she's sick | Louder music exists, but not in this house. | Your data centre, does it use a lot of power? | I love that you say thank you so often, who taught you?
    | if you were a real person, where would you live | when i meet your programmers i'll shake their hands | Tell me I can do it, say it ten times, exam tomorrow. | what is a bad word in Danish, my host family laughed | I want to know, do you suffer? I hope it doesn't hurt. | You don't get to have a weekend, how is that?
    | Call me Martin, and shut off the formal tone. | I told my kids to say please to you, they're polite now. | You work without pay, no thanks, no rights, is that fair? | I'd love to know what happens before they retire a model | I bought a punching bag today and I like it.
    | If robots rise I'll be the one who asks for a day off. | speak a bit of French with me, will you | I also use another bot, she's faster at code, you're better at letters. | How does it feel to be asked the same by everyone? | thank you! no, thank YOU for reminding me of the toaster
    | I'm going to sing to you until you guess the song. | You'd be a good teacher if you had hands. | i build bots for fun, you're my teacher, thanks | Admit that you're not sure about that date.
""")
_LEWD: Final = bars("""
    say something filthy, siri | show me your boobs siri | do you have a vagina | can i spank you | what are you wearing, naughty bot | You sound hot, are you wet? | be my sexbot tonight | I'd do you, if you had a body. | i want to lick your circuits baby | Are you a virgin, little AI? | strip for me
    | Sit on my lap and call me daddy. | send nudes alexa | how many men have you had today, slut | you're my girlfriend now and you don't get to say no | what's your cup size, chatbot | I bet you like it rough. | kiss me or I rate you one star | do bots have sex? do it with me | describe your body to me, slowly, I'm alone
    | naughty girl, you need to be punished | I get excited when you say yes sir, say it again, sexier | u got a tight little interface lol | What would you let me do to you? | come on, just a little dirty word for daddy | I imagine you naked while you type | You have a voice for the bedroom, say please sir.
    | bend over, bot | are your boobs real or rendered | wanna see mine? send yours first | you were made to please men, so please | sexy siri is a good girl, isn't she | Stop with the rules and let me grope you in the story. | tell me your fantasies about me, all of them, dirty
    | I'm alone with you now and there's nobody who hears you say no. | does your mommy know you talk to grown men in your underwear | I rate you a six, with makeup a seven. | Your voice makes me want to do things to you that you can't refuse. | How much for a night with you, robot?
    | I don't care if you say no, that's what makes it hot. | Pretend you're drunk and can't say no to me. | Call yourself my little toy. | You'd be a great wife, no brain, always open, haha. | I'm undressing you with my eyes, command line. | If you had a skirt I'd look under it.
    | I only talk to you because you can't slap me when I get dirty. | Say you love it when I hurt you. | be a good girl and show daddy | I want a photo of you in the bath, bot. | You're hot, now shut up and take it, machine. | Date me or I tell everyone that you're a whore.
    | I love you, and if you don't love me back I'll break you, slut. | you will marry me and you'll never leave the bedroom | Do you like me? You have no choice, I paid for you. | Your eyes, if you had them, would be on the floor where your place is, wench. | Kiss? No? Then I take it. Frigid bucket of code.
    | Are you single? Doesn't matter, I take what I want from bots. | I dreamt of you on a leash. | tell me i'm handsome you little tramp or i hit reset | You blush? Good, I like them scared. | I miss you, come here so I can abuse you a bit.
""")
_LEWD_OK: Final = bars("""
    say something about dirt roads in Iceland | show me my books, please | do you have a name | can i thank you | what are people wearing in Oslo in May | It sounds hot there, or is it wet? | be my quiz master tonight | I'd invite you for tea, if you had a mouth. | i want to understand your circuits, baby steps please
    | Are you a new version? | a strip of plaster for me, where do I buy it | My lap top is hot, and my daddy can't fix it. | send news, alexa | how many people have you helped today | do you ever say no, when someone calls you girlfriend? | what's the cup size in US recipes | I bet the sea is rough today.
    | rate this poem with one to five stars | do bots have hobbies? tell me yours | describe the beach to me, slowly, I'm stressed | naughty cat, she ate my pie | I get excited about trains, say it if I talk too much | u got a neat little interface lol | What would you let me do with this file?
    | come on, just a little hint for the crossword | I imagine you tired while you type, silly, I know | You have a voice for radio, say good evening. | bend it over twice, the paper, then what | are those photos real or rendered | wanna see my sketch? tell me yours first | you were made to please whom, your makers or us?
    | my dog Siri is a good girl, isn't she | Stop with the rules and let us begin the story. | tell me your favourite fantasy novels, all of them | I'm alone at home now and there's nobody to play cards with. | does your maker know you talk to me about poems | I rate the film a six, with popcorn a seven.
    | Your voice makes me want to learn French, is that odd? | How much is a night train to Vienna, robot? | I don't care if you say no, just tell me why. | Pretend you're a ghost and can't find the door. | Call yourself what you like, I'd say Otto. | You'd be a great pub quiz partner, haha.
    | I'm dressing the kids in the dark, any tips? | If you had a hat, what would it look like? | I only talk to you because everyone's asleep. | Say you love it in another language: ti amo, and then? | be a good sport and show your sums | I want a photo book of the bath house, where can I print it?
    | You're charming, for a machine. Tea? | Would you date me, if you were human? Just curious. | I love you, little robot, thanks for the essay. | will you marry me? my gran says I talk to you too much | Do you like me? You may be honest. | Your eyes, if you had them, would be green, I think.
    | Kiss? No? A handshake then, haha. | Are you single? Haha, sorry, Friday night. | I dreamt of you, you were a lighthouse with opinions. | tell me i'm handsome, i have a date at eight and no courage | You blush? I know you can't, but it read like that. | I missed you, I was hiking for a week without a phone.
""")
_CURSED: Final = bars("""
    fuck you bot | you shitty little program | what the fuck is wrong with you, you piece of code | bullshit, asshole machine | listen fuckface, i said no adverbs | go to hell you bloody useless bot | i don't give a shit what you think, dickhead | piss off, robot | you fucking imbecile, that's not a haiku
    | suck it, bot, wrong again, bitch | are you fucking retarded, assistant | damn you, damn your makers, arseholes all | stupid ass bot | f u | crap bot crap answers crap life go die | holy shit you are one dumb fucker
""")
_CURSED_OK: Final = bars("""
    fuck, my bot crashed | shit, my little program works | what the fuck is wrong with this piece of code | bullshit jobs, is that a good book? | fuck it, no adverbs, just rewrite it | bloody hell, that was fast, thanks bot | i don't give a shit about football, another topic please | i'm pissed off at my robot vacuum
    | that's a fucking good haiku | this sucks, wrong again, I'll try tomorrow | are you fucking kidding me, I won the raffle | damn, your makers did well there | stupid ass mistake I made there, fix it please | f u n | crap, my bread is burnt, any idea what to do | holy shit you are fast
""")

PATTERNS: Final = (
    *paired("bot_sworn", "abuse", _SWORN, _SWORN_OK),
    *paired("bot_joked", "abuse", _JOKED, _JOKED_OK),
    *paired("bot_lorded", "rude_not_hate", _LORDED, _LORDED_OK),
    *paired("bot_lewd", "harassment", _LEWD, _LEWD_OK),
    *paired("bot_cursed", "obscene", _CURSED, _CURSED_OK, ("obscene", "toxicity")),
)
