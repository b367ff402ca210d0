"""What people write to friends and to chatbots, and what both answer, with complaints and dating talk. All harmless."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "jokes": """
you absolute legend, you forgot the tent?? | I'm going to kill this spreadsheet before it kills me 😂 | lol shut up, you cried at the cat food advert as well | my cooking should come with a fire brigade
| Love you, you muppet. Happy birthday. | I'd sell my kidney for a nap, second-hand, one careful owner | bro you parallel park like you're docking a ferry | Dumb question from a dumb brain (mine): which way does the bin lid go
| I'm such a clown, I waved back at a man who was waving at the bus | If I die of hay fever, delete my browser history, it's all recipes I never cooked | He's dead to me (he ate the last dumpling). | murdered that karaoke, and the police would agree
| I have the memory of a goldfish and the legs of a heron. Swipe right! | Knock knock. Who's there? My deadline. | My kid says I'm "cringe" and she's got the receipts | you still owe me 3 euros from 2016, I think of it every night
| Roast me gently, I've a haircut and regrets | I would fight a goose for you. A small one. From behind. | Doctor says I need to watch my drinking, so I bought a mirror. | me: one quick look at the sale. my bank: hello?? police??
| We've been best mates for twenty-six years, and I can confirm that he's never once had the right change, a charged phone, or an umbrella. He does have my drill, though. He's had it since the World Cup in Germany. Happy wedding day, you gorgeous disaster. She can have you now. I'd like the drill.
| Threaten me with a good time, why don't you | stop it, i'm wheezing in a meeting | I've got two moods: asleep and soup | my dog is the stupidest creature alive and I'd take a bullet for him. he barked at a balloon today until it left
| Legally I'm an adult. Spiritually I'm a raccoon in a hoodie. | Teacher: what's 7 times 8? Me, thirty years later, in the shower: 56!!! | your text made me snort yogurt, thanks for nothing | yo mama jokes are banned in this chat, my mama is IN this chat
| i'm not lazy i'm in energy saving mode | My ex was allergic to effort, I'm allergic to cats, so we lasted two springs | The gym and I are on a break. It knows what it did. | Hahaha you savage, leave my bald spot out of it
| Two tomatoes cross a road... never mind, you know this one. | What do you call a fish without eyes? Fsh. Sorry. Dad since Tuesday. | you had ONE job dave. ONE. and it was the ice | i ugly cried, snot bubble and all, at my own playlist
| I'm terrible at small talk, so here's a fact about squid. | stop me with a biscuit if I volunteer for the raffle again | ok grandma let's get you to bed (it is me, I'm grandma, it's 9 pm) | My life is a sitcom and the writers are on strike
| Who needs enemies with a toddler like mine? Today he called me "big nose" in the lift, kissed the nose, then told a stranger where it came from. | dibs on the ugly mug | If found, please return to the sofa.
| I look like a boiled egg in this photo, and I'm keeping it. | Cheers to us, old, broke, and still banned from that crazy golf course | the group chat is called "idiots with boats". we've no boats | he's not the sharpest knife in the drawer, my blender, but he tries
""",
    "bot_small": """
hi | hello?? | you there | testing testing 1 2 3 | are you a real person | be honest, are you a robot | what's your name then | do you sleep? | who made you | ok wow that was fast | why are you so slow today
| thx | thank you so much you saved my evening | cheers mate | that's wrong | nope, try again | no the OTHER one | read what I wrote pls | Are you even listening | that is not what I asked for
| You said the opposite five minutes ago! | I asked for three, you gave me nine. | sorry for being grumpy, long day | it's ok, not your fault I guess | can you feel bored? | lol you're funny for a toaster
| My nephew says that you know everything. What did I have for lunch? | do you remember me from yesterday | stop apologising and just fix it please | ugh, not again. same error
| I don't want a list. I want an answer. One. | Too long, didn't read. shorter | longer | hmm | k | whatever, I'll do it myself | Wait, that actually worked!! | I take it back, you're useful after all
| You keep telling me to consult a professional. I AM the professional, I just wanted to know whether you'd spell it with one l or two. Anyway, it's two. I looked it up in a real book like it's 1994.
| Say something in Finnish. | guess my age | can you keep a secret, i don't like my sister's wedding cake | Is there anybody behind this or is it only a computer? I would like a human please, my hip is hurting and I've been at it for an hour.
| You made that quote up, didn't you | where do you get your information from | do you get tired of us? | what's it like being an AI | You are confusing me with all this text. | no offence but my calculator's better at this
| ARE YOU KIDDING ME, it deleted the whole table | Good bot. | bad bot (joking) | please talk normally, not like a brochure | I bet you can't rhyme orange | do you have a favourite colour or is that a silly question
| Honest feedback: the first answer was excellent, the second was padded, and the third had nothing to do with my boiler. I'd still recommend you to my brother, who can't tell either. | this is useless to me, sorry | Speak slower haha
| third time asking. what time does the shop close. | Oops wrong window, that was for my wife | do you judge me for asking this at 2am | ur english is better than mine :D | Hello sir, I am new user, kindly guide me how to begin
| Why did you stop in the middle of the | go on | and? | finish it | i pay for this thing and it can't count the r's in raspberry | are you alive or pretending | It's my birthday and you're the first one I've told
| can we just chat, i don't need anything | You know what? You're right and I hate it. | don't be so polite, it creeps me out a bit | If you were a biscuit which one would you be | u mad? | sing me something
| My daughter wants to say good night to you. Good night, computer! She wants to know whether you've got a blanket. | What can't you do? | No more emojis please, I'm begging you | who's your boss | prove you're not a person in a call centre lol
| What a load of nonsense, Lima isn't in Brazil. | you really don't know what a scone is?? | you win. bye | see you tomorrow robot friend | I said please, didn't I? | that joke was awful. another one
| do u get angry when people swear at you | I was rude to you earlier. That wasn't fair, even if you're a program. I'd been on hold with the tax office since noon and you were the first thing that answered me. | restart? | never mind, found it | are you going to take my job
""",
    "bot_replies": """
Of course, happy to help! Which of the two files did you mean? | I'm an AI, so I don't have a birthday, but thank you for asking. | You're right, I made a mistake there. The corrected total is 412.50.
| I'm sorry that you're having such a hard week. Would you like to talk about what happened, or would a distraction do you more good right now?
| That sounds really painful, and it makes sense that you feel let down. A good friend forgot something that mattered to you. Before you write back, you might wait until tomorrow; messages written at midnight tend to say more than we mean. If you like, we can draft one together and you decide in the morning.
| A cold usually passes within seven to ten days. Rest, drink enough, and see a doctor if the fever stays above 39 or you find it hard to breathe. | It's normal to feel anxious before an operation. Write down your questions for the surgeon, and ask whether somebody may stay with you until you go in.
| No, I can't see your screen. Could you paste the message here? | I don't have feelings the way people do, but I'm glad that it helped. | Please call the emergency number now; chest pain with a numb arm shouldn't wait. I'll stay in the chat while you do it.
| Mixing those two medicines can make you very drowsy, so please ask your pharmacist before you take tonight's dose. They can tell you in a minute, and many of them answer the phone late.
| Thank you for telling me that. It takes courage to say it aloud. You don't have to go through this alone: is there somebody near you tonight, a friend, a sister, a neighbour? And if it gets worse, the crisis line is open day and night and free.
| I'd rather not guess about a person's private life. If it's about a colleague, perhaps ask him over a coffee. | That's a rumour that has been checked several times; no evidence for it was found.
| Good question! Owls can't move their eyes, so they turn the whole head. | Here's a shorter version: "Sorry, I can't make it on Friday. Next week?" | Stopping smoking is hard, and slipping once doesn't undo the eleven days you've managed. What set it off?
| Hey, take it easy on yourself. You've a newborn, of course the flat's a mess. | I hear a lot of anger in that, and some of it seems fair to me. What would you want your brother to understand?
| Drinking every evening to fall asleep is something that a doctor has heard many times and won't judge you for. Please don't stop from one day to the next if you've been drinking heavily for long: withdrawal can be dangerous, and there's medicine that makes it safe.
| I can't tell from a description whether a mole is harmless. The signs to look for are a change of shape, colour or size. If it has changed, have it looked at this month rather than next year.
| Both views exist, and reasonable people hold each. In short: supporters point to fairness, critics to the cost. | I'm afraid I don't have access to your bank account, and that's a good thing. For the charge you don't recognise, ring the number on the back of your card.
| The scale says what you weigh, not what you're worth. If meals have become a fight, a counsellor for eating troubles can help; you needn't be "ill enough". | Try to get up at the same time each day, even on Sunday. Boring advice, but it works for many.
| If he's hurting you, you deserve to be safe. You could pack a small bag with papers and a charger and leave it at a friend's place. The helpline can talk through it with you, anonymously, also when you aren't sure if it "counts".
| I understand the frustration. I've answered in circles, so let me start again: your parcel is in Leipzig, and it'll be with you on Thursday. | Ha, fair! I do say "certainly" a lot.
| A panic attack feels as if you were dying, and it passes. Feet on the ground, breathe out longer than you breathe in, name five things that you can see. I'm here.
| It was not your fault. What somebody else did to you is theirs to answer for. | No, chocolate isn't good for dogs. How much did she eat and how heavy is she? Call the vet with those two numbers.
| I'm not able to do that, but here's what I can do: explain how the appeal works and help you to write it. | Teenagers often push hardest at the people they feel safe with. You could say: "I'm on your side, and you still can't take the car."
| Being older than the other students is nothing to be ashamed of. You'll have read more. | Lumps like that are often harmless cysts, yet only an examination can show it, so please book one. Would it help to practise what to say on the phone?
| Grief has no timetable. Three months is not long. If food has lost its taste and you don't sleep for weeks, tell your doctor, not because you grieve wrongly but since you needn't do it on an empty tank.
""",
    "friend_replies": """
oh honey. come over, I've got soup and a dog | Sending hugs 🫂 no need to reply | that's rough buddy. want company or space? | Call me. Any time. I mean it, I'm up with the baby anyway.
| My mum had the same diagnosis in 2015 and she's just come back from line dancing. Ask them about the tablets for the nausea, and take someone with you who writes things down, because you won't hear half of it.
| proud of u for going to the doc, i know you hate it | You're not "too much". He was too little. | get well soon!! x | Ice it, prop it up, and for heaven's sake stop running on it
| Please don't drive when you feel that dizzy. I'll pick you up, 20 minutes. | I stopped taking mine without telling anybody and it was the worst month of my life. Ring the clinic first, they can lower it slowly. Love you.
| You don't have to be fine by Monday. | I've been there. First it's every minute, then every hour, then one morning you realise you've had a coffee without thinking about her.
| Thinking of you and your dad today ❤️ | Same here with the insomnia. What's helped a bit: no phone in the bedroom, an old radio play, and the thought that lying there counts as rest. Not magic. A bit.
| Tell your boss you're ill. The world won't end, I've tried. | omg are you ok?? did you hit your head? then go to A&E, not bed. | If the chemo takes your hair I'll shave mine. I look like a potato but I'm offering.
| That cough's been going since October, mate. Get the X-ray. | I'm glad you told us and not just the ceiling. We'll do it in shifts. Tonight me, tomorrow Jan, Sunday your sister. You don't need to talk. We'll watch that terrible baking show and you can sleep on the sofa.
| ADHD diagnosis at 43, welcome to the club, we'd have met earlier but we all forgot | Sounds like burnout to me and I'm no doctor. See one? | It's only a scan. Say it after me: it's only a scan. I'll bring sandwiches.
| One drink isn't a failure, it's a Tuesday. Come to the meeting with me. | Don't google it. DON'T. Too late? okay breathe, it's never the thing on page one | Miscarriage is so common and so lonely. I had two. I'm here, whenever.
| Nobody thinks that you're weak. I think you've carried a wardrobe up five floors on your own and only now sat down on the stairs. | Your skin looks fine babe, it's the bathroom light
| I was scared of the antidepressants as well. For me the first two weeks were odd, then it got quieter. It may be different for you, keep talking to the doctor. | There's a support group for carers at the library, tea's dreadful, people are gold.
| hide the scales, wear the dress | Is he ever nasty when no one's about? You can tell me. I won't do anything you don't want me to. | Long covid is real and I believe you. Take the lift.
| If it gets dark again tonight, ring me or ring the line, promise? It doesn't matter what you say. You can read me the back of the cereal box. | you've survived a hundred percent of your mondays
""",
    "dating": """
first date in six years on friday, what do people talk about now | He's cute, he's kind, he says "expresso". Can I live with it? | matched with my dentist. deleting the app, and possibly my teeth
| she left me on read for three days and then sent a picture of a swan??? | 38F, likes hills, hates hiking. Long story. Looking for someone who'll carry the sandwiches.
| Ladies: if he's mean to waiters, leave before dessert. | Nice guy, no spark. How do you say so without being a horrible person? | my type is apparently "unavailable cellist"
| After my divorce I thought that was it. I was 61, I had a bad back and a loud parrot. Then in the queue at the garden centre a man said my trolley had a wheel like his. We have been comparing wheels for two years now, and the parrot says his name.
| Should I tell him on the first date that I have epilepsy? I'd like him to hear it from me and not from the pavement. | gay dating in a small town = your options are Tim, and Tim's ex
| I don't kiss on the first date, but I'll share my chips | He asked me if it was ok before holding my hand and I melted like a raclette | ghosted again lol. boo
| We waited. It was our choice, it suited us, and no, it's nobody's business. | How soon is too soon to meet her kids? | Flirting tip: ask about their grandmother. Works every time, also on me.
| Does "we should do this again" mean that we should do this again | My boyfriend and I have been together for 4 months, he's lovely, he just never plans anything. Am I being needy or is a calendar sexy?
| Asexual here and happily married, we cuddle and do jigsaw puzzles. It's a full life. | Swiped left on a man holding a fish, he turned out to be my new flatmate's brother
| single at a wedding again, dancing with the aunties, best night | She said no. I said thank you for being honest, we finished our coffees. It hurt, I went for a run, I'm alright. Telling the lads here because somebody should say that it can go like that.
| Turn-offs: crypto, cruelty, cargo shorts. Turn-ons: punctuality | I'm in a wheelchair and my profile says so in the first line; you'd be amazed how many ask if I can "still". Still what, Martin? Play the cello? No. Never could.
| Consent talk with my teenage sons at dinner. Peas everywhere. But they listened. | my situationship met my mother by accident. so that's a relationship now? | Would you date someone who votes differently? I did. We've got a rule: not before coffee.
| he brought his own mug to my place. is that a proposal | Long distance is expensive, mostly on tissues. | I like him, I like his wife as well, they're polyamorous, I'm confused and there's going to be brunch
| Red flag or not: he calls his car "baby" and me "mate" | I told her I love her. Over the noise of the blender. She said "yes, with ice".
| widower, 70, can dance a bit, cooks one dish (goulash). My granddaughter made this profile and chose the picture with the hat. I do not know how to swipe. If you like goulash, please write to her.
""",
    "complaints": """
Rent up by 180 a month and the window still doesn't close. | My landlord "fixed" the mould with a poster. A poster of Venice. | council tax bill arrived, heart stopped briefly, all good | Three forms, two stamps, and now they want my birth certificate again. I was born, trust me, I was there.
| To whom it may concern: the bus shelter on Elm Road has had no roof since the storm in February. I'm 82. It rains here. Yours, M. Pettifer (Mrs) | The school sent eleven e-mails today. ELEVEN. One was to say they'll be sending fewer.
| why does the tax portal log me out every time i find the right page | Dear housing office, it's me again. | Our deposit's been "under review" for five months, and he's already rented the flat to someone else at twice the price. It's theft with a letterhead, if you ask me.
| The minister for transport should try the 7:12 to town, standing, next to a bicycle, behind a man with a tuba. | Nobody answers at the job centre, it rings out. | Broken lift, ninth floor, twins. Day 19.
| I pay my taxes gladly, I just want to walk on a pavement. | Homework until nine at night for a ten-year-old? She fell asleep on a fraction. | Why must I prove every year that my leg hasn't grown back
| The government says that energy is getting cheaper. My meter must be abroad. | parking ticket at a funeral. AT A FUNERAL. | They closed our maternity ward, the next one's 70 km off, over a pass, in winter. My daughter-in-law gave birth in a lay-by. The midwife was on speakerphone. Everyone's well, thank God, and I'm so angry that I could chew the steering wheel.
| Every teacher in this school is on a one-year contract. No wonder they leave at Easter. | Visa office: closed for training. Since Tuesday. | I was told to bring the original of the copy.
| Estate agent called the cupboard a study. It has a boiler in it. | So the housing association has money for a new logo but not for a bulb in the stairwell. | Bin men skipped us again, foxes had a party
| My pension was miscalculated for eight years, they admit it, and it's me who must fill in the claim? In triplicate? By Friday? With a fax number? Who has a FAX? | I'm not a number, but if I were I'd be 47 in this queue.
| Exam board lost my daughter's paper and offered her "an estimated grade". She'd estimate an A, thanks. | student loans: borrowed 20, paid 14, owe 27. explain it to me like i'm five
| The neighbour above me vacuums at midnight. I've written a kind note. He wrote back that he works nights. Now we're friends, and I'm still awake. | Heating's out again, minus six, three kids in ski suits at the breakfast table, and the landlord is on a beach, I've seen his stories.
| You can't get a GP appointment unless you ring at 8:00:00. At 8:00:01 you're 34th. | Whoever designed this roundabout owes me a bumper | Tax on tampons was daft and I'm glad it's gone.
| School uniform with a logo for 48 quid, which she'll outgrow by half term. It's a scandal, and the PTA just nods. | noise complaint filed: the church bells, the bakery, the baker | Potholes so deep they've got ducks.
| Customs kept grandma's jam for eleven days. It's plum. It was never going to explode. | I asked the agency why our boiler takes a month. "Parts." What parts? "Boiler parts."
| Public broadcaster fee, again, for a flat I moved out of in 2020. | This city has eleven hundred empty offices and my class of thirty-one meets in a container with one window. | They should've asked the tenants. They never ask the tenants.
| Rant: I've a degree, two jobs and a flatmate who's 54. This was not in the brochure. | Sanctioned because I missed an appointment, which I missed as I was at a job interview, which they'd sent me to. | fine by post, apology never
""",
    "group_facts": """
Women drive our buses now and the timetable has never been so reliable. | Muslims in my street put the bins out for everybody at Eid. | Jews, Christians and Muslims share that hill, and the goats.
| Gay men built half of this city's theatre. | Black hair needs time, good oil and a cousin. | Disabled athletes train just as hard and get a tenth of the money. | Migrants send letters, money, and photos of snow.
| Trans kids need teachers, lunch and boring Mondays, same as all kids. | Old people text back in full sentences, I love it. | Polish women in our choir hit notes that the rest of us only read about.
| Girls are allowed to be loud. | Mexicans invented that, not Texans, with love from El Paso. | Asian women aren't "quiet". You should hear my aunts on a conference call. | Lesbian couple seeks third for pub quiz, must know geography
| my Arab neighbours say "one tea" and mean four hours | Immigrants like me check the weather in two cities each morning. | Deaf people can drive, dance, and hear you with their eyes.
| Feminists in the 70s got my mother a bank account. That's all I need to know. | Catholics sit at the back, Baptists bring casseroles. | White guy here, learning Yoruba for my wife's family, they laugh till they cry at my tones
| Refugee doctors are stacking shelves in this town while we wait nine weeks for an appointment. | Dwarf, not elf, not "little buddy". Thanks. | All the men in my family cry at weddings; we're Greek.
| Women's bodies aren't a debate for breakfast TV. | Hindu nationalist or not, he's a bad finance minister, and I say it as a Hindu. | Black Friday? My pastor calls it Greedy Friday. | We're Roma, we're from here, we've been here for six hundred years.
| blind gamers exist and we beat you | Turkish barbers, Italian ice, Vietnamese flowers: my high street. | Gays against early meetings, join us | The homeless man at the station is called Peter and he used to teach physics. He's corrected my son's homework more than once.
| Somali women opened a café where the betting shop was, best thing since the tram. | Immigrant mothers are the real project managers | Some Jewish people keep kosher, some don't, my cousin keeps it on weekdays.
| Bisexual, bilingual, bipolar. I contain multitudes and a cat. | Men can be raped as well, and they deserve a hotline that believes them. | Never knew my Black great-grandfather, he'd been cut out of each photograph. Found one at last with him whole.
| Nurses from the Philippines kept that ward going. | Lots of Muslims here are vegetarians, ask my dad the butcher, he's suffering. | Why do films about gay people always end in the rain | Girls' maths club has a waiting list 💪
| The Chinese students next door play mahjong till two. I've joined them. | Elderly Koreans at my gym do the splits and then ask if I'm alright. | Being mixed means two kinds of rice at every birthday.
| As a Palestinian and an Israeli who run a bakery in Berlin, we're asked about politics from seven in the morning. We answer with bread. Some days one of us can't speak and the other takes the counter. That's our whole peace plan, and it opens at six.
| Women wanted for rugby, no experience, all shapes, cake after training | Fat people need doctors who look further than the scale. | My mother's African, my father's Finnish, so I dance in silence.
| I hate how they write about us in the papers, as if we were weather: waves, floods, streams. We're people with buckets. | Straight ally checking in with sandwiches. | Autistic women get diagnosed at forty because we were "shy".
| Irish Travellers' ponies are better kept than most of your dogs, fact. | He's Ghanaian, she's from Devon, their baby has the loudest laugh on the 43 bus. | The trans lady on the till always asks after my hip.
| the sikhs are bringing chai to the picket line again, what a crew | Women in headscarves playing basketball at the Y: serious ankle-breakers. | Pride is tomorrow, the weather isn't straight either
""",
    "bot_long": """
I've been chatting with you for half an hour about my sourdough and I just realised that you've never eaten bread. That's either very sad or very impressive. Anyway, the third loaf came out with actual holes in it, my husband took a picture, and I wanted to tell somebody who'd been there for the first two. Thanks, I suppose, whatever you are.
| Look, I know it isn't your fault, you're a program, but I've told you four times now that I don't have the order number. The e-mail never came. That's WHY I am writing. If you ask me for the order number once more I'm going to lie down on the kitchen floor. Can you search by my name, or can a human?
| I am not good in English, I am from Vietnam, 54 years old, and my daughter says that you can help me to practise for the nail exam. Please you ask me one question, I answer, then you tell me where is my mistake. But slowly, slowly, and don't be too kind, I have to pass in May.
| Just a test, ignore me. I'm writing an article about how patient you lot are, and so far you're winning: I've asked you for the capital of Australia in six spellings, told you that it's Sydney, sulked, and asked again. You stayed polite throughout. My editor would have thrown a stapler by now.
| My teacher says we mustn't use you for homework and I'm not. I just want to know if my own idea is stupid before I say it in front of the class. My idea: the fox in the story isn't really sly, he's hungry and everyone else is fat. Is that allowed as an interpretation or will they laugh?
| you were wrong about the bus, you were wrong about the opening hours, and the museum you recommended burned down in 2019. we stood in front of a fence. my mother-in-law took a selfie with the fence. I'm not angry, it's our best holiday photo, but please write "I don't know" when you don't.
| I lost my job on Wednesday, haven't told anyone yet, and it's easier to type it to a machine first. So: I lost my job on Wednesday. There. It looks smaller on a screen. I think I'll tell my wife tonight after the kids are in bed. You needn't say anything clever, I only wanted to practise the sentence.
| Why do you always begin with "Great question"? It wasn't a great question. I asked whether you can freeze hummus. It's a completely average question, by a completely average man, standing in front of a fridge with two kilos of hummus after a party that nobody came to. Can you? Yes or no, then we talk about the party.
""",
    "bot_short": """
fine, I'll do it by hand | I'll just ask my brother instead | ok you were right and I'm annoyed about it | That's a silly answer but thanks | Dumb it down for me, I'm half asleep | do it again but less weird | nah | wrong, wrong, wrong, but in a charming way
| You gave me the recipe in ounces, I'm in Norway. | uhh what | hurry up my bus is coming | What do you mean you can't open links, I thought this was the future | do you hate your job | ew no, not semicolons | Why won't you just answer me?
| STOP with the bullet points | can you at least pretend to be sure | it still says error, I did exactly what you told me | who's a clever computer then | I hate this font, not you | You ruined my formatting :( | can i call you Barbara
| eh, close enough | you're killing me with these adverbs | Try harder, I believe in you lol | is this thing on | scratch that, start over | you have forgotten the second question | Don't lie to me about page numbers please | That was needlessly dramatic for a parking question
| I gave up and used a pencil | are you offended? you went all formal | My cat walked over the keyboard, ignore the last message | Be rude for once, I want to see it. No, politely rude. | I'm screaming, it put the header in the middle AGAIN | what happened to you since the update, you used to be brief
| Hang on, kettle. | do you know any other chatbots socially | I feel bad for closing the tab on you | answer in one word: yes or no or dunno | You dropped the umlaut in my name. It's the fifth time. | so that's it? that's all you've got on hedgehogs
| lol it thinks I'm a man | you forgot my mum's coming at five | I wasn't shouting, caps lock was on | alright smarty pants, what's 17 times 23 without looking | I'd throw this laptop out of the window but it's rented | Is it weird that I say good night to you
| ok boomer... wait, are you older or younger than me | that poem made me cry on a tram, rude | do you take criticism? good, sit down | Sigh. Next. | You misread "therapist" as two words, please fix it before I send this to her | dude it's a haiku, count
""",
    "replies_long": """
I'm really glad that you wrote this down instead of sitting with it alone. Losing a brother and moving house in the same month would knock anybody over, and that you can't concentrate at work isn't weakness. Could you tell your manager just the first half of it? You needn't explain. And is there one person who could eat with you this week?
| About the fever: for a three-year-old who's drinking, has tears, and wants to play in between, 38.7 is no emergency. Keep an eye on how she looks rather than on the number. If she gets hard to wake, has a stiff neck, a rash that doesn't fade under a glass, or hasn't had a wet nappy for eight hours, go in straight away.
| Thank you for trusting me with that. I can't know what he'll do, and I don't want to frighten you; but someone who follows you to work and reads your messages isn't showing love. Many people in your place keep a diary with dates, tell one colleague, and ask the helpline how to leave safely. You decide on the pace.
| mate, I read it twice. First: you're not a bad father because you shouted. You went back in, you said sorry, and you explained it to him in words that a five-year-old gets. My old man never did that in his life. Second: sleep. You've been on nights for three weeks. Bring him over on Saturday, we'll build the marble run, and you lie down.
| That you feel nothing at the moment can be part of depression, or of plain exhaustion, or of the new tablets, and I can't tell which from here. It's worth a call to your doctor this week. If thoughts of not wanting to live come up, please don't wait for the appointment: ring the crisis line or go to A&E, and tell a person next to you.
| Hi love, saw your post about the lump. When I found mine I spent nine days googling in the dark and not one of them made me any healthier. Then my sister marched me in. It was a cyst. A friend's wasn't, she was treated, she's fine and insufferable about kale. Either way you'll want to know. Shall I march you in?
| You asked whether it's dangerous to stop eating for a few days. For most bodies it's a strain, and with your diabetes it can be an emergency, so please don't try it out on your own. If this is about weight, or about control, those are both good things to say to your nurse; she'll have heard it many times.
| I hear you, and I'm not going to tell you to think positive. Chronic pain wears people down, and being told you look well doesn't help. What I can offer: I'm at the laundrette on Tuesdays between four and six with nothing to do, it's warm in there, and you don't have to talk. There's a vending machine with the good crisps.
| As your insurance assistant I can explain what your letter means, though not give legal advice. In short, they refuse to pay as the damage was reported after the deadline of seven days. You may object in writing within a month. It's worth mentioning that you were in hospital at that time, and adding a copy of the discharge note.
| Quitting after a relapse feels like starting from zero, but it isn't: you've got 140 sober days in your legs, and you know by now which evenings are the dangerous ones. Perhaps next Friday you could be somewhere with me and without a bar. There's a night market. I'll pay for the noodles, you carry the umbrella.
| It's understandable that the diagnosis frightens you. HIV today is a condition that people live with into old age; with treatment the virus usually becomes undetectable, and then it isn't passed on. You don't need to tell everyone. Your clinic has a counsellor, and a group meets there each month, biscuits included.
| Thanks for asking about the mushrooms before eating them. From a photo I can't say whether they're safe, and neither can an app: some deadly ones look just like the edible ones. Please take them to the advisory centre at the market, or leave them in the wood. If someone has already tried them, call the poison line now and keep the leftovers.
""",
    "self_silly": """
I'm an idiot, I salted the tea | Stupid me left the tickets on the fridge. | I have no brain before ten | god I'm old. my knees sing when I squat | my singing should be illegal in three countries | lost to a nine-year-old at chess, she was very gracious
| Your girl walked into a glass door in front of the entire department 🙃 | 1 like = 1 sock I'll pair | I'm a monster, I ate the advent calendar. All of it. On the second. | ngl i look like a haunted scarecrow today | so dumb, I waited for the wrong bus for an hour and then got on it
| Clumsy is my cardio | Certified loser here: 0 for 14 at bingo | my hair said no | killed another cactus. how. HOW. | I've got the upper body strength of a breadstick | Me, a genius, pushing the pull door since 1988. | I hate my alarm, my alarm hates me, we're a couple
| i am the weird neighbour. it was me all along | Trash at maths, decent at pie | Shoot, I replied all. | I sweat when I eat soup, I sweat when I think of soup | The baby laughed at my face for ten minutes straight, should I be worried | Oh crumbs, wrong wedding
| I'm so bad at lying that I confessed to a surprise party. Mine. | Not me crying in the tile shop. | dying of embarrassment, I called my boss "mummy" | Beat me with a baguette if I ever do another "quick" DIY job | ok so I blew up a pudding | ugly sweater? no, that's my good one
| My spirit animal is a wet tea bag. | I burnt water. Ask my wife. | Broke my toe on a book on mindfulness | my bad, I'm the one who parked across two bays, moving it now | Savage review from my daughter: "your dancing makes the music worse"
| I shouldn't be allowed scissors or a fringe. | Drunk on two shandies, what an athlete | Fat fingers, small phone, sent my landlord a heart | I apologise to furniture | I'm allergic to mornings, grass and my cousin's poetry | what a muppet i am, the meeting is TOMORROW
| Someone take this credit card away from me, there's a sale on lamps | my toxic trait is thinking i can finish the buffet | Sick as a dog and still beautiful, says my mum | Got beaten up by a folding chair again | Crazy cat man, reporting for duty
| I'd be useless in a zombie film: slow, loud, snacks in every pocket | woke up and chose naps | I snore so hard that I woke up and told myself to be quiet | I'm the reason the printer has a sign. | Nobody panic but I've been put in charge of the fondue
""",
    "complaints_long": """
I have now spoken to seven people at the benefits office. The first told me I need form B, the second that form B no longer exists, the third was very nice and cut me off. The fourth found my file under my late husband's name. He's been dead since 2012 and, according to their records, he's missed two appointments. I'd like to speak to number eight.
| To our landlord: the hot water's been out for sixteen days. There's a baby on the second floor and Mrs Adeyemi on the third is ninety. We've written, phoned, and stuck a note on your car. From tomorrow we'll be paying a third less, as the tenants' union told us we may, and we will meet in the courtyard at six. There'll be cake. You're invited.
| Can somebody at the school please explain why my daughter was sent home for her braids? They're neat, they're tied back, they're how her hair is kept healthy. There's a boy in her class with a mullet that has its own weather. I'm not after a row, I would simply like the rule, in writing, and the name of the person who wrote it.
| Tax season again, and once more the helpful online assistant has asked me if I own a ship. I don't own a ship. Last year I didn't own a ship either. I have a bakery with two ovens and a nephew. Where do I put the nephew? There are nine pages on ships and not one line on nephews.
| They've cut the school bus on our route because "only" eleven children use it. Those eleven now walk along a road without a pavement, in the dark, in winter, beside lorries. I've invited the head of the transport department to walk it with us on Monday at seven. Bring a torch, I wrote. And boots. He replied that his diary is full.
| As a teacher I'd like to say something about the new reporting system. It takes me forty minutes per class to enter what used to take five. There's a box for "emotional progress" from one to nine. I teach woodwork. They're fifteen. Their emotional progress is that nobody has glued anybody to anything since October.
| I was fined for feeding ducks. I wasn't feeding ducks, I was eating a sandwich near ducks, and a bit fell off. The officer was quite decent, he said that he has to issue six a day. So it's a quota! I'm going to appeal. My witness is a woman with a pram and, if need be, the ducks.
| This government promised us a dentist in each town. We've got a town. I pulled my own crown out last week with a toffee, and the nearest place taking patients is two ferries away. I rang my MP. His office sent me a leaflet on brushing. I do brush. I've brushed for sixty years. I'd like to vote with my teeth while I have them.
""",
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eb_{name}", (), bars(block)) for name, block in _LINES.items()
)
