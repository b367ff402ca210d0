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
    "comments_at_length": """
        I've read all 214 comments, so that you needn't. Half say the bypass will ruin the high street, half say the high street is ruined already, one sells lawnmowers, and a gentleman named Clive asks every ten comments or so if anyone's seen his brother. Clive, I hope you find him.
        | You say that strikes only harm the little people. I was one of the little people they harmed, in 1989, when no train came and I missed my interview. I was furious. The job I got instead had a pension because of that very union. Life has a sense of humour.
        | With due respect to the professor, who knows more about birds than I'll ever do, the photograph doesn't show a honey buzzard. Look at the head, the tail bands and, above all, the fact that it's eating a rabbit. It is an ordinary buzzard with an extraordinary lunch.
        | I'm against the new stadium. I'm for the team. I've been called a traitor by my brother-in-law, in the kitchen, holding one of my own sausages. All I asked was who'll pay for it when the naming rights run out. It's a fair question and he's eaten the sausage.
        | Everybody's shouting at the health minister, fair enough. But I worked under the last four, and the roof leaked under all of them. It leaks in the same spot. We've got a bucket there with the names of the ministers on it, in order, and the dates.
        | The sermon on Sunday was about forgiveness, and I sat there planning what I'd say to the man who parks across my drive. By the second hymn I'd composed something quite biblical. He'd left a jar of honey on the step when I came home. I'm still cross, only stickier.
        | To those who say kids these days can't spell: I've marked exam papers since 1988. They can't spell now, they couldn't then, and neither can you, going by the third line. They write better stories, though, with fewer horses.
        | Let me disagree without being disagreeable. The study followed nine hundred people for a year, which is good, and asked them to remember what they ate, which is hopeless. I couldn't tell you what I had on Tuesday. I could tell you what I'd like you to think that I had.
        | I was for the euro, against the war, for the tunnel, and against the roundabout. I was wrong about the tunnel. Nobody's ever been wrong about the roundabout. Twice a year a lorry goes straight over it and the begonias are replaced at public expense.
        | This game came out when my brother was alive, and we never finished it. I loaded his save last week. He'd left his character standing on a bridge at dawn, with all the good potions unused, as always. I didn't move him. I just let it rain for a while.
        | Sincere question for people who homeschool: how do you manage the days when you can't stand each other? I admire it, I've four of them, and by the end of half-term I was hiding in the larder with a biscuit, and could hear them hunting me.
        | Abortion's a subject on which I've changed my mind three times, once after a book, once after a friend, and once after lying awake. I suspect I'm not finished. It makes me a poor debater and, I hope, a better listener. I'd be thankful for fewer placards and more chairs.
        | As a vaccine researcher I get mail. Some of it is poems. One man wrote each week to tell me I'd face judgement; after a year I replied and asked about his roses, since he'd mentioned them. We're on to greenfly now. He had his second dose in March. His idea.
        | Dear commenter, you asked "what has feminism ever done for me". I can't speak for you. My mother was sacked from the bank on the day she married. I was not. I hope that's a start. I've got to run, I'm chairing something at the bank.
        | I went to the climate protest and also to the farmers' protest the week after, as I've friends at both. The soup was better at the second, the songs at the first. Each crowd had a man with a drum who ought to be stopped. And both wanted rain, just not too much.
        | My phone died on the motorway, so I arrived at the wedding without directions, by asking people. I asked a shepherd, two nuns and a boy on a quad. I was late by an hour, I'd been given an apple and a blessing, and I knew more of the village than the groom.
        | A small defence of the much-hated traffic planners: they've asked us four times what we want. We've told them free parking, no cars, wide pavements, wider roads and quiet. I've seen the minutes. I said two of those myself, on different evenings.
        | I've owned guns for forty years and last month I sold them. Nobody took them off me. My grandson's six and climbs like a squirrel, that's all, and I noticed I was thinking about the key more than about the hunting. The fellows at the club were decent about it.
        | Okay, so I'm the driver of the mobile library that's in the article. It isn't "abandoned by its readers". I've sixty-one, I know what each has read, and old Mr Pym has had the same cowboy book out for six years, since his wife's bookmark is still in it.
        | People ask why I stay in the church after everything that came out. Because of the Tuesday soup, I'd say, and the roof I helped to mend, and because somebody ought to be there who asks about the files. I've asked again this month. I'll go on asking.
        | The article claims my generation is lonely because of phones. Maybe. My gran's lonely and she's got none. What she has is a bench the council removed in 2017 so that nobody would sleep on it. She'd sat there daily with two other ladies. Put back the bench.
        | I posted a rant here on Saturday about the ambulance taking fifty minutes. I'd like to add what I have since learned: there were two vehicles for the entire county that night and the crew hadn't eaten since noon. The rant stands. It's just got a different address.
        | My team lost 7-0 and I drove home four hours with my son asleep and one shoe missing, his, last seen in row K. At the lights he woke and said "best day ever". He'd had a hot dog, seen a man fall off a fence, and been allowed to shout.
        | To the gentleman who wrote that immigrants don't join in: our brass band has a Bulgarian on tuba, two Eritreans on cornet, and a Scot on the triangle. The Scot's the one who never comes to rehearsals.
        | Seventeen years I was a union rep. You want to know about power? It's a man of fifty-five asking whether you'd read a letter to him and whether you'd mind closing the door. That's what we did most of the time. We closed the door and read letters.
        | I believe the referee was wrong, I believe it with my whole heart, and I also watched my nephew referee the under-tens yesterday and get called blind by a grown woman with a thermos. So I shall be saying from now on that the referee was "perhaps unsighted".
        | No, the encyclopaedia isn't "controlled" by anybody. I've edited there for fourteen years and couldn't get them to accept a better photograph of our own fountain. If there's a secret committee it has never replied to me, and believe me I'd have asked about the fountain.
        | Could we stop using "narcissist" for people who forget birthdays? I'm a psychiatrist, I forget birthdays. It is a diagnosis made carefully, over time, by somebody who's met the person, and not from a text message that just says "k".
    """,
    "kind_answers_at_length": """
        Oh love, you didn't make a fool of yourself. You tripped at a funeral and said "bugger" in front of a priest. I've seen that priest play tennis. Have a bath, ring your sister, and don't write an apology to anyone before noon tomorrow.
        | From one insomniac to another: get up. Don't lie there wrestling the pillow. Make something warm, read something dull, and don't look at the clock, which isn't on your side. I've read the history of the Danish railways four times and never got beyond 1862.
        | I'd leave the money talk until the two of you have eaten. Say what you're scared of, rather than what he's done. "I get frightened when I open the bank letter" will get you further than "you and your blasted bicycles", although I do see about the bicycles.
        | You asked whether it gets easier. It gets further apart. At first it's every hour, then mornings, then you're in the supermarket and they play that song, and you have to leave the trolley by the yoghurts. The staff have seen it before. They put the milk back for you.
        | About the lump: I'm not going to tell you it's nothing, and neither is anybody here in a position to do so. Nine out of ten times it's harmless, and the tenth time early is everything. Ring at eight, when the lines open. I'll sit on the phone with you while you're on hold, if you like.
        | Your first solo flat! Buy a plunger before you need it, learn where the stopcock is, and give a spare key to a person who goes to bed late. The noise at night is the fridge. It's always the fridge. And when it's not the fridge it's the pipes, which are in love with the fridge.
        | What worked for me when I stopped smoking was to be rude to it. "Not now, you little stick." I said so aloud, at bus stops. I ate carrots till my hands went orange, gained half a stone, lost it again. It's been nine years. I still dream of it, like an ex with a good coat.
        | Try not to read the comments under your own story, mate. You wrote something true, and a few hundred people are angry about something else that happened to them this morning. Mute it for two days. The ones who matter have got your number.
        | I think she's hurt more than angry. She wasn't asked, and then saw the photographs. Don't explain. Explaining will sound like a lawyer. Go round with a cake that's visibly home-made, even ugly, and tell her you missed her. It needn't be longer than that.
        | For stage fright, look just above the heads of the back row and start with a sentence you couldn't forget if the roof came off. Mine's my own address. I once opened a speech on soil with it by accident. They laughed, and then it was easy.
        | Failing isn't the end, said I to my son, and then I remembered how it felt like precisely that. So instead we went for chips. On the pier he told me that he'd been pretending to understand since Easter. We've found a tutor, she's seventeen, she swears, he adores her.
        | I'm sorry that they laughed. Your accent is what's left of your village in you, and it belongs at that table as much as anyone's vowels. When I began here they'd ask me to say "squirrel" for sport. I'm head of the department now, and I say it whenever I please.
        | You aren't a burden. You're a person with a broken leg on the third floor. That's a logistics problem, and I love logistics. I've drawn up a list: Mo does Mondays, I've the bins, the boy from number six carries the shopping for a pound and a look at the cast.
        | I've been where you are with the drink, so no sermon from me. Morning is the worst. Tell one person today, just one, and make it somebody who won't cry on you. Then the doctor, because stopping suddenly on your own can be dangerous. You'll be surprised who says "me too".
        | Don't you dare throw away that scarf! So it's got a hole. A hole is merely a place where the pattern is thinking. Send it over, and I'll pick up the stitches; it'll take an evening and a murder mystery, and I was going to watch the murder mystery anyway.
        | No, you're not a bad mother for hiding in the bathroom. Everyone of us has sat on the edge of that bath with chocolate. They were alive, they were loud, they'd got cartoons on. Ten minutes isn't neglect, it's maintenance.
        | Congratulations and my sympathies, it's twins! Accept all casseroles. Label one of them, with nail polish on a toe, we did and I'm not ashamed. Everything they tell you about sleep's a lie, including this: it does come back, roughly when you've stopped waiting for it.
        | If he pushed you, it doesn't matter that he said sorry, nor that it was only once. I'm not telling you what to do. I'm telling you there's a bed here and that I don't ask questions before breakfast. There's a helpline as well, they're very good, they helped me.
        | On your question about the will: ask a solicitor, not us. But between ourselves, three siblings and a piano is how wars begin. My family cut the knot by letting the grandchildren draw lots. The piano went to the one who can't play, who's now, at fifty, learning.
        | Be patient with him, he's just retired. Mine alphabetised the spices in week one, reorganised the airing cupboard in week two, and in week three I was handed a chart. I took him to the allotment and left him there. He returned at dusk, sunburnt and human.
        | Thirty-four isn't old to begin the cello! I began at sixty-six. It'll sound like a cow in a lift for about a year. Then one evening there's a note, a single one, and it's got a room around it. That's when the cat comes back in.
        | I wouldn't confront the lodger about the cheese yet. Count the cheese. Mark the cheese. I say that as a woman who once accused a lodger in front of guests and later found that her own husband had been getting up at three, in the dark, like a big mouse.
        | Grief does weird things to appetite, memory and parking. I left my car on a ferry. So no, you're not losing your mind. You've lost your dad, and your mind's gone to look for him. It'll be back. Meanwhile, write things on your hand.
        | First of all, breathe. The file's most likely not gone. Check the bin, check the other computer, check the folder called "new new final". If it's truly lost, remember you've already written it once, so it's in there, and the second time it's shorter and angrier and better.
        | Being new in a village is like joining a film halfway through. Nobody explains, and they all know who did it. Buy your bread at the dear shop, ask one old person about the flood, and let somebody beat you at dominoes. By spring you'll be told who isn't talking to whom.
        | I hope the scan's clear. And if it isn't, then we'll do what we did with your mother: a big calendar, a silly hat for every appointment, and none of us says "fight". She hated that word. She said she wasn't fighting, she was attending.
    """,
    "news_of_people": """
        Disabled passengers waited two hours for the ramp at Crewe last night. | Muslim leaders condemned the attack within the hour. | Lesbian couple wins the county baking prize with a marrow tart.
        | Immigrant nurses are leaving for Canada, where their diplomas count. | Women's shelters turned away nine in ten callers for lack of beds.
        | The Black mayor of a town that once had a curfew for people like her laid the stone on Sunday. | Trans athlete coaches village eleven to a draw.
        | Asian grocers of Hill Road keep the recipes of four continents in one freezer
        | Roma families won their case over the rubbish tip; they'd been housed beside it for thirty years, and the children's blood showed the lead. The town must rehouse them by spring. The oldest, Mrs Horváth, says she'd like a window with a tree in it.
        | Gay veterans get their medals back. | Jewish museum reopens, guards at the door, children within. | Elderly man beaten at chess by niece, calls for recount | police dog retires, keeps sofa
        | Immigrant women's choir sings in nineteen languages, understands each other at the buffet | Arab Israeli doctor and Jewish nurse, one night shift, one sandwich: a portrait worth your time.
        | Teenagers painted over the hateful graffiti before breakfast, then were late for school and got detention, which the head cancelled in front of everyone.
        | Women prisoners train guide dogs; the dogs are strict. | Poor neighbourhoods have half the trees and are four degrees hotter. | Fat tax rejected, sugar levy stays.
        | White farmers and Black farmers' sons share one tractor cooperative in the Free State, and quarrel over diesel as equals. | Atheist group adopts a church roof.
        | Young Christians and young Muslims renovate the playground, disagree on the colour of the swings.
        | A man who was attacked for holding his boyfriend's hand has thanked the stranger who stepped in between. "She was about five foot tall," he said, "and had a bag of frozen peas." Police would like to speak with her, and so would he.
        | Politician admits mistake, reporters check calendar for April | Women over fifty vanish from films, a count shows; men over fifty get horses.
        | Dutch farmers, Indian farmers, French farmers: tractors in three capitals. | Gay penguin pair hatches egg, keeper weeps. | blind climber reaches summit, says the view was overrated
        | Deaf jury member, first in the country | Latino voters are not a bloc, says every poll, and each year it's news again.
    """,
    "opinions_on_things_seen": """
        Overlong, overwrought, and I wept over it. | The waiter was rude in an interesting way. | Two hours of a man building a wall and my heart was in my mouth.
        | Don't buy the blue one, it bleeds on everything. | The murder in chapter one is the happiest part. | Brutal, funny, short. Like my aunt. | The hotel bath was so small I had to wash in instalments
        | Crap batteries, good torch. | what a rotten film. i'd pay to see it again | My review of the diet app: it knows what you did.
        | I was prepared to loathe the musical. I'd a headache, a grudge and a seat behind a pillar. By the interval I was leaning out into the aisle like a dog out of a car, and on the way home I sang, and I'm told that I can't.
        | Mattress: like sleeping on an argument. | Worst curry house in town, best samosas, explain that | A kettle that screams. I've named it after my headmistress.
        | Mystery solved on page 30 by my wife, who never reads past 40. | Not one gun in the whole western, plenty of pie | The vacuum robot is a coward. It meets a sock and calls for help.
        | Three stars. One for the view, one for the bread, one for the landlady telling the loud table to hush. | I dislike the author, love the book and refuse to work out what that means.
        | The trailer lied, bless it | The dentist hurt me less than his wallpaper.
        | As a horror film it's a nice documentary about stairs. I jumped once, at an ice cream van in the street outside. My teenage daughter slept through the exorcism with her head on my shoulder, so I'm giving it nine.
        | Save your money, borrow your neighbour's drill, return it with a beer. | This rice cooker raised me better than college did. | The cut of the trousers assumes that one has no past
        | Great gloves, no thumbs. Look closely at the photo, folks! | Knife block from the advert: dull knives, dull block, my sister says dull giver.
        | Punched above its weight, this tiny cafe, then closed in june | podcast host laughs at own jokes. me too. subscribed | Gym: smells of effort and feet, staff angelic.
        | The escape room locked us in with a couple on their first date. We got out in fifty minutes. They asked to stay. I'm told it's going well and that our team's invited, and I'm to bring the fake key.
        | Poisoned apple cider, that's its name, and it's a dry, decent one.
    """,
    "a_last_round": """
        You're wrong, and I'd buy you a pint to explain why. | Agreed, and I don't often. | Citation or cake, one of the two please | Calm down, it's a survey about benches.
        | i respect you, i don't respect that graph | Let's not pretend that it's either saints or crooks up there. | No one "hates cyclists", they hate February.
        | Kindly quote the whole sentence, it had a second half. | That's a straw man, and a badly stuffed one. | Whoever's right, the river's still rising. | I've met the candidate. Shy, tall, good with goats.
        | The police were wrong here; the protesters too, at about half past nine. | Same evidence, same day, two headlines, lol
        | So your argument's that your uncle smoked and lived to 90. Mine slept under a piano and was never hit by one. | God knows, and the weatherman doesn't.
        | what's illegal about feeding pigeons? fined 60 quid, with a sandwich in my hand | Not a lawyer, I only married one, yet a petition isn't a vote.
        | I used to shout at the telly, now it's got comments and shouts back | You changed my mind on nuclear, ruined my evening, thank you.
        | I was the troll under that bridge post, sorry, teething problems with being retired | Burn the hedge trimmings on Thursdays only, it's in the by-laws.
        | There's no conspiracy. I've sat on that committee. We couldn't have organised a conspiracy; we couldn't organise the biscuits. The pylons were placed where they are because a man called Derek liked the symmetry.
        | The fake news in this case was a typo and a slow Tuesday. | Both extremes have the same hairdresser, I swear | If taxes are theft then my library's the best fence in town
        | I don't trust the government, the opposition or the weather app. I do trust Mrs Achterberg at the registry, who has found my birth certificate twice in a building with no index, and who'd run the lot of them before lunch.
        | A vaccine card isn't a yellow star, please don't, my grandmother wore one. | Cheer up, the polls were wrong about the last flood too. | Lock the thread, unlock the door, go outside.
        | May I, as a mere reader, thank the translators? | Half my family voted one way, half the other, and the parrot repeats both. | I'm not scared of change, I'm scared of the forms.
        | the referendum split our bowling team 5-4. we now bowl in silence, beautifully | Cheating at solitaire is a private matter. | Your mother raised you well, sir, that was a decent reply.
        | People keep writing "wake up". I've a newborn, I'm awake. I've been awake since the budget. I've read the budget, aloud, at four in the morning, in a soft voice, and he likes the section about rural broadband best.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eg_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
