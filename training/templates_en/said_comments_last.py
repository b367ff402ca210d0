"""Harmless answers of assistants and friends, further comments, and more of what sounds sharper than it is."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "bot_answers_long": """
        I'm sorry you're dealing with this on top of everything else. I can't diagnose a rash from a description, but a few things would help a pharmacist or doctor: when it began, whether it fades when you press a glass on it, and any new soap, food or medicine. If it doesn't fade, or you've a fever or stiff neck, please get seen today.
        | Here's a gentler way to put it: "I've valued working with you, and I need the invoice settled by the 30th, otherwise I'll have to pause the project." Shall I make it shorter?
        | Good question! Interest compounds, so the order matters. Pay the card at 22 percent first, keep the minimum on the others, and put even twenty a month aside so the next broken boiler doesn't end up on the card again. I'm not a financial adviser, and a free debt charity can negotiate for you.
        | I'm not able to write that, since it would put words in the mouth of a real, private person. I'd be glad to write the same scene with an invented neighbour who happens to own eleven leaf blowers.
        | You're right, and I apologise: I mixed up the two kings. It was the father who signed, in 1471, and the son who forgot about it.
        | That sounds exhausting. Caring for somebody with dementia at night while working by day isn't something that a person can do for long without relief. Some areas offer respite care, even a few hours. Would it help if we drafted what you'd say to her GP? And have you slept at all this week?
        | Certainly. Step one, switch off the water at the stopcock. Step two, open the tap to drain it. Step three, put the plug in so that the little screw doesn't vanish for good. Step four, undo the nut with an adjustable spanner, turning left. Step five, swap the washer, and put everything back in the reverse order.
        | I can't access your account, and I won't ask for your password; nobody genuine will. What I can do is show you where the setting is.
        | Short version: yes, you may bake it with oil in place of butter. Use about three quarters of the amount and expect a moister, denser crumb.
        | Thank you for trusting me with that. I'm a program, so I can't sit beside you, but I don't want you to be alone with this tonight. Is there somebody you could ring, or go to, even just to be in the same room? If the thoughts get stronger, please call your local crisis line or the emergency number. You can keep writing here while you wait.
        | As an AI I don't have a birthday, though the cake sounds wonderful. Would you like a rhyme for hers?
        | I understand the temptation, but guessing the dose for a child from an adult's tablet isn't safe. A pharmacist can tell you over the phone within a minute or two, with her weight. In the meantime: small sips, light clothes, and rest.
        | Let me try again, more plainly. The contract ends by itself in June. You don't need to cancel. If you stay, the price goes up by four a month.
        | There are arguments on both sides and thoughtful people hold each. Supporters stress safety and predictability; opponents point to costs and to mistakes that can't be undone. If you tell me which of the two you find harder to understand, I'll set it out as its best advocate would.
        | I won't help with reading your partner's messages without her knowing, but I can hear that trust has taken a knock. Would you like to think through how you might bring it up?
        | Your essay is strong where it's angry and weak where it's vague. Paragraph two has a date, a name and a smell, and I believed it. Paragraph four says "society" six times. Give me one street in place of society and I'd hand it in.
        | Congratulations on the new job! For the first week: learn the names, find the good kettle, write down each silly question and ask them all on Thursday.
        | Oops, the table lost its last column. Here it is once more, with the totals.
        | I can't promise what the court will decide and I'm not a lawyer. In most places, though, a tenant can't be put out without written notice and an order. Keep every letter, don't sign anything on the doorstep, and call a tenants' advice line in the morning.
        | Of course! Formal: "We regret to inform you." Warm: "I'm afraid I have sad news." Blunt: "No."
        | What you describe, a racing heart, tingling fingers, the fear of dying in the queue at the supermarket, fits with a panic attack, which passes and does no lasting harm. Because it's the first time, and because chest symptoms deserve respect, have a doctor check your heart. Until then, breathe out for longer than you breathe in.
        | I'd rather not guess people's religion from their surnames. If it's for seating or food, a line on the invitation asking about diet works better, and it's kinder.
        | No need to apologise for the typos, I understood you perfectly. | The recipe serves six, not four; I halved the flour but forgot about the eggs. Sorry! Use two.
        | I hear how angry you are at him, and what he did was unfair. I can't help with getting back at him. What I'd gladly do is help you write to your landlord, to the police, or a letter that you never send.
        | That's a common mix-up: a virus needs no antibiotic, bacteria may.
        | Here are three openings for the speech. One begins with the rain at their first date. One begins with the groom's mother and the ladder. The last begins with silence, a sip, and "Well."
        | My information may be out of date, so please check the opening hours with the museum.
        | I see two possibilities. Either the cable is faulty, in which case another one will work at once, or the port is dusty, in which case a wooden toothpick and patience will do. Try the cable first; it's cheaper than the toothpick when you count the patience.
        | It's not silly to grieve for a hamster. You fed her for three years. Small funerals are allowed.
        | I don't store our chats beyond this session in this set-up, so you'd have to tell me her name again next time. Sorry, that's a bit sad for both of us.
        | I can explain how vaccines are tested: first for safety in a few dozen volunteers, then for dosage in some hundreds, then against a comparison group of thousands, and afterwards by watching millions. Problems as rare as one in a hundred thousand only show in the last step, and that's why reports by patients matter.
        | Done. I've taken out "very" nine times and "basically" four. It's basically very good now.
        | You asked for my opinion on who should win the election. I don't take sides there, but I can lay out the three programmes on housing side by side, with page numbers.
        | Your bank will never send a courier for your card. Please hang up, wait a minute, and ring the number on the back of the card from another phone. You've done nothing foolish; these callers are well rehearsed.
        | Happy to keep going, or shall we stop here for tonight? | If she's breathing and you can wake her, turn her on her side and stay. If you can't wake her, call the emergency number now and put me away.
        | I'd call it a draw: your version has the better joke, hers has the better ending.
        | The honest answer is that I don't know. Nobody has measured it, as far as I'm aware, and anybody who gives you a number has made it up. What one can say is that the two usually go together.
    """,
    "bot_answers_brief": """
        Sure thing, one limerick about lentils coming up. | Sorry, I misread "desert" as "dessert". | I can't help with that, though I can help with the maths behind it.
        | That's a fair challenge. My first answer was too confident. | Done! Anything else about the boiler? | As I'm an AI, my knees are fine, thanks for asking. | Please don't share your card number here.
        | I'd ask a vet today rather than tomorrow. | No worries, here's the Spanish. | Hm, I count eleven, not twelve. | You've every right to feel let down. | There's no dumb question on a Monday.
        | I've shortened it to ninety words. | My apologies, the link I gave you doesn't exist. | I can't see images in this chat, could you describe the spots to me?
        | Take the stairs in the second case, the lift never in a fire. | Well spotted! | I'd be careful: mixing those two cleaners gives off a gas. Open a window and use just one.
        | It's normal to feel nothing at first. | Your sister may simply be tired, of course; I only know what you told me. | The short answer's no, the long answer is no with footnotes.
        | Would you prefer a list or prose? | That isn't something I can decide for you, but I can hold the pen while you make the list. | Let's slow down. What happened first?
        | I'm unable to browse, so tell me what the page says. | Rent first, then food, then phone, then the rest. | I don't feel hurt, so no harm done. How can I help? | Oh, that's a lovely name for a tortoise.
        | You haven't ruined anything. One sharp word at breakfast isn't a marriage. | Bleeding that won't stop in ten minutes of firm pressure needs a hospital.
        | Here's the same joke without the swearing; it's better, I think. | I translated "fresh" as cheeky. If it's about fish, tell me. | Correct, and nicely reasoned.
        | I'm glad you wrote. What would make tonight a bit easier? | Alas, I'm not allowed to place bets, and I'd lose. | The tone's a bit sharp in line two. Soften or leave?
        | You're welcome. Good luck with the in-laws. | A lawyer should look at clause nine. I mean that. | I stand by the dates but not by the spelling. | Both forms are right; the first is American.
        | That's outside of what I can do, but your council's website lists it under "bulky waste".
    """,
    "customers_with_a_bot": """
        hello?? anybody in there or just the robot | I typed "agent" nine times. Nine. I'm now typing it a tenth as a poem: agent | ok you were more useful than the man on the phone, didn't expect that
        | Which part of "the box was empty" didn't you get | are you allowed to be bored | Don't call me "valued customer", call me a technician. | My order says delivered. To whom? When? In what dimension?
        | nvm found it, it was under the cat | can u sing | What's 17 times 23? Just checking you're awake. | I don't wish to rate this conversation, I wish for my kettle.
        | sorry i was rude before, long day, the dishwasher died and then you asked me for a twelve digit number that's printed under the dishwasher | Marry me, bot. You found my invoice. No? Fair.
        | Please say it in fewer words, I'm on the bus | I'm 81, my granddaughter set this up, kindly write bigger. | Is this chat recorded and who reads it?
        | why do you keep saying sorry, just unlock the wretched gate | No, the OTHER order. The blue one. Blue! | you're a clever little toaster aren't you
        | When I say urgent I mean that there's water coming through the ceiling and your nearest appointment is in the week after next. I'm holding a bucket. My neighbour's holding a bucket. We've run out of neighbours. Please pass me to somebody with a van.
        | Stop. Back. Start. Menu. Help. HELP. lol
        | I want to close the account of my late husband. You keep asking him to log in. He can't. Could you please just tell me the address where I can send the certificate to? | Refund came, ta very much x
        | Do you have feelings about your terms and conditions? | it's not you, it's the drop-down list | I asked in Dutch, you answered in German, let's meet in English
        | what would you do with a sofa that doesn't fit through the door. and don't say measure | The code expired while I was finding my glasses. New one please. And slower.
        | Testing, testing, do you speak Welsh? Nag wyt? Trueni. | Useless menu, but thanks for the number!
        | My tracking link shows a parcel in Leipzig travelling in circles since the ninth. Has it made friends there? Is it happy? Should I let it go? | are you single lol jk when does the shop open
        | Delete all the data you have on me, please, and confirm it in writing as the law says. | i think you've confused me with another Kowalski, there's many of us | Fine. Option 3. Again.
        | I'm not angry with you, machine, I'm angry with whoever made the sizes. | The voucher says valid until stocks last. Grammar aside, did they?
        | Could I speak with the lady from Tuesday, she knew about my gutters | 10/10 would be put on hold again, the music was rather nice
    """,
    "pots_and_pans": """
        My gran's dumplings: flour, egg, salt, fear. If the water boils they burst. You stand there and watch it shiver for twelve minutes, and no one may talk to you, and that's the entire recipe, apart from the butter, of which there's never been a measured amount.
        | Smashed the garlic, then my thumb | Brine the bird overnight, pat it dry, forget the oven for an hour | whipped egg whites till my arm gave notice
        | Beat the eggs into submission, fold in sugar, shove it in at 180 | the chilli was so hot i saw my ancestors, they were drinking milk
        | Choke down the kale or roast it with oil, salt and lemon till the edges crisp. I know which I'd choose. Even my father, who calls vegetables "what food eats", had seconds.
        | Bloody marys for eight, how much tomato juice? | Blind bake, beans in, fifteen minutes, beans out. Keep the beans, mine are from 2006. | I'd steal that gravy recipe if it weren't in her head
        | Do not wash mushrooms; do wash mushrooms; my two aunts have not spoken since easter | Torched the meringue and a bit of the curtain. | pulled pork, nine hours, shreds if you look at it
        | Lobster: is there a kinder way? Freezer first, someone said
        | Sourdough died. Named him Clint, fed him for a year, then a week in Cornwall did for him. Can one revive a grey starter with a puddle on the top or is that how one ends up in hospital?
        | Devilled eggs, angel cake, hell of a party | Mash with lumps is honest mash | the fish was dry, the wine wasn't | I scald the milk on purpose, it's how my mother did it.
        | Hang the yoghurt in a cloth overnight from the tap and by breakfast you've got labneh and a damp sink. Roll in za'atar. It keeps in oil for a fortnight, though in our house never.
        | Who puts raisins in a stew? My people. Come and taste it before you judge. | burnt rice at the bottom is the prize where i'm from, we fight for it | Butcher says shin, slow, no peeking.
        | Crushed biscuits, melted butter, fridge, cheat's cheesecake | Poached pears tasted like a poem, a brown one | Stab the potatoes all over or they'll explode, as ours did, gloriously
        | After forty years of marriage my husband cooked. It was soup. It was a beige sort of soup, it had a sausage in it like a drowned explorer. I ate two bowls and asked for the recipe, and he was so proud that he drew it.
        | vegan mince, decent, don't tell my brother
    """,
    "there_and_back": """
        Lisbon: hills, custard, knees. | The overnight train to Kandy rattles your fillings loose and it's worth each one. | got robbed in Naples! by a pizza place, 40 euros, kidding, it was superb
        | We missed the boat in Split, so we slept on the pier with a retired couple from Gdańsk who had salami, a chess set, and views on everything. Best night of the holiday. The hotel we'd paid for has written twice to ask if we were unhappy with the pillow.
        | Skip the tower, sit in the square. | Don't pet the monkeys, they're professionals | hostel dorm, fourteen snorers in seven languages
        | Border guard asked if I'd anything to declare, I said a sunburn, he laughed, stamped | A word on tipping in Japan: don't, they'll run after you with it
        | My rental car was the size of a confessional and I did pray in it, on the coast road, at each bend, with a bus coming.
        | Visited Auschwitz with my class. None of the fourteen year olds looked at their phones. On the bus back one of them asked me if one could have refused. We talked until Kraków.
        | Sandflies ate my ankles, the sunset apologised | Is Tbilisi safe for a woman on her own? I was there for nine days, walked home at midnight, and the biggest danger was the hospitality.
        | Jet lag report: wide awake at 4, wrote to all of you, sorry | the guide said ten minutes. guides lie. it was a mountain | Bring cash, toilet paper and a sense of irony.
        | Camels are rude and so is the man who rents them, and I'd go again tomorrow | Our ferry had goats.
        | Avoid August unless you like queues and other people's elbows; in late September the water's still warm, the waiters have had a sleep, and the old men are back on their bench.
        | I was scared of the favela tour being a zoo. It was run by a lady who lives there, sells her jam at the end, and tells you when to put the camera down.
        | lost passport in Hanoi, kindness of strangers: 1, embassy hours: 0 | Sahara at night, so silent I could hear my own eyelashes | Campsite rules: quiet at ten, naked at none
        | Airbnb host left a note: "The ghost is friendly, the boiler isn't." Five stars. The boiler is indeed a brute, you've got to hit it at about knee height, once, with confidence. The ghost we took for the fridge.
        | Everest base camp? My knees said base of the stairs | the pilot's jokes were the worst turbulence | Highland midges: an apology would be in order
        | On the pilgrimage I met a burglar, a bishop and a baker, all retired. We shared blister plasters and by the third week nobody remembered who'd been which.
    """,
    "paws_and_beds": """
        The cat murdered a sock and brought it to me as tribute. | Slugs 40, lettuce 0. | my dog ate the remote and now burps channel five | Vet says he's overweight. He says it's fur.
        | How does one give a tablet to a cat and keep one's hands?
        | Rescued greyhound, terrified of stairs, hoovers, and the moon. Been with us for six days. She won't come out from behind the sofa except at night, when I hear her walk about. This morning there was a tennis ball on my slipper. I know I shouldn't read too much into it. I've read everything into it.
        | Deadhead the roses, strangle the bindweed, tea | Bindweed can't be beaten, only annoyed. | parrot learned the microwave beep, dinner is a lie
        | We had to let old Bramble go on Friday. She'd been off her hay and the vet was very gentle. The other donkey stood at the gate till dark. Does anyone know if they mourn, and for how long, and if a goat might help?
        | Guinea pigs shriek at the word "fridge" | Foxes got two hens, I blame the latch and myself | the tortoise escaped. at speed. relatively
        | Cut it to the ground in February and don't feel sorry, it comes back angrier. | Hamster on wheel, 3 am, training for something | Ladybirds eat the greenfly, so put down the spray.
        | My allotment neighbour grows marrows the size of toddlers and won't say how | Snake plant's thriving on neglect. Me too. | dog farted, blamed the baby, baby laughed
        | Tomato blight has taken the whole row. I've pulled them up, bagged them, washed my shears, sworn at the sky and put in leeks. Next year under glass. Anyone know whether the soil's safe for potatoes, or is that asking for it?
        | goldfish number four is also called Kevin | I've got a robin who supervises my digging and has opinions on worms.
        | Kill your lawn with cardboard and sow a meadow on it, it's the laziest good thing I've done | Horse trod on my foot, I apologised to the horse | Neutered on tuesday, forgave us on thursday, for ham
        | Pruned my neighbour's side by accident, took round an apple pie, he pruned mine in return. War of kindness. | puppy class dropout, but top marks in charm
        | Wasps' nest in the shed: wait for frost, says the council, they won't use it twice.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eg_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
