"""Harmless talk of life at home: family, love, neighbours, illness and loss, money, wrongs suffered, children and school."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

# INVARIANT: each text is said once, by itself: a frame without a filling.
_LINES: Final = {
    "family": """
        my mum keeps tidying my room when im at uni and then i can't find a thing. how to tell her nicely | Sister's baby shower is in two weeks and I still haven't got a present, she has everything already
        | is it weird to have breakfast with my ex's parents, they invited me and honestly i miss their pancakes | Dad turned 70 yesterday. He cried during the toast. I'd never seen that before.
        | who pays for the rehearsal dinner, groom's side or bride's side?
        | We are five siblings spread over three countries and nobody can agree on a date for our parents' golden anniversary. My eldest brother wants August, the twins can only do school holidays in October, I have an operation in September and our youngest never answers the group chat. Suggest a fair way to decide without anybody being offended, and please a short message I can post so they all have to answer by Friday.
        | my nan says "put wood in th'ole" when we leave the door open lol what does it even mean | Need three icebreakers for meeting my boyfriend's grandma, she's 91 and a bit deaf
        | My stepdaughter calls me by my first name and her mother "mama". Fine by me, but my own mum finds it sad. Should I explain it to her or let it be? | he's my mother's cousin's son so what is he to me
        | kids fighting over the window seat again, need a system before the drive to Cornwall | What do I call my wife's sister's husband? In Tamil we have a word but in English I am not sure.
        | my brother hasn't spoken to me since the wedding because i sat him next to aunt carol. It's been eight months. I wrote him a birthday card and got no answer, then mum told me he kept it on the fridge. Does that mean he wants to talk and doesn't know how? I don't want to push, I just miss watching the rugby with him on a sunday.
        | Grandpa wants to learn WhatsApp. Explain it like he's never held a smartphone | make me a family tree template, 4 generations, plain text
        | adopted my son in 2019, he's seven now and started to ask about his birth mother. Which words would suit his age? | ugh my parents are visiting for TWO WEEKS
        | My teenage daughter answers everything with "fine". How was school? Fine. Are you hungry? Fine. Yesterday I asked whether the house was on fire and she said fine. I'm not worried, she's got friends and eats well, I'd only like one full sentence a day. What sort of questions get more than one word out of a fourteen year old?
        | godmother duties?? i said yes and now i wonder what i've agreed to | twins or one after the other, which one is harder for sleeping, asking for myself lol
        | Mother-in-law rearranged my spice rack alphabetically. In Polish. I can't find the cumin. | our little one says "aminal" and "pasghetti" and i never want to correct her
        | Compose a toast for my parents' 40th, two minutes, they met on a night ferry to Bergen | my uncle tells the same fishing story every christmas and the fish is bigger each year
        | how long should a two year old nap, she's fighting it every day now
        | In my family we don't hug much. My girlfriend's family hugs everyone, including the postman. Last Sunday I got eleven hugs on arrival and eleven when we left, and I stood there like an ironing board. They're lovely people and I'd like to get better at it. Please don't send me to therapy, just tell me what to do with my arms.
        | dad won't wear his hearing aids, says the world's too loud | paternity leave in Sweden vs Germany short comparison | the in laws want a live stream of the birth, i said over my... i said no. polite version pls
        | Half of my relatives are vegetarians, two can't have gluten and my uncle eats only meat. Sunday lunch for nine? | she's not my real sister but we grew up in one house, may I call her my sister in the speech
        | Mum's remarrying at 62 and I'm happy for her, really, but it's strange to pack dad's books | Birthday of my husband is on 29 February, do we celebrate on 28 or 1
        | What's a nice nickname for a great-grandmother that isn't nan, gran or nana | i promised my nephew a treehouse. i have never built anything. he's told his entire class
        | When our parents got divorced my brother and I each chose a side without noticing. Now we're in our thirties, both parents get on better than we do, and they even go on walks together. I'd like to suggest a weekend with all four of us at the lake house. Would you bring up the past there, or just play cards and see?
        | cousins second cousins once removed... explain w/ a drawing in text | my foster kid got his first A today!!!!! | Could you draft a rota for looking after Mum: three daughters, one lives abroad, two work full time
        | remind me never to play monopoly with my family again | He's eleven and wants to walk to school alone. It's 900 metres with two crossings. Too early?
        | Aunty is coming from Lagos on Saturday and my fridge has only yoghurt and shame | My dad and i communicate only by sending each other pictures of bread we baked. its the best relationship we ever had
        | do babies dream | youngest of six here, always wore hand me downs, now i buy myself one new coat every winter and feel guilty
        | The photo albums were in the cellar when it flooded. Wet but not torn. Can they be saved? | my daughter's imaginary friend is called Steve and apparently he pays taxes
        | Since the baby came, my wife and I talk only of nappies, milk and who slept less. We aren't fighting. It's more like running a small hotel together with one very rude guest. Give us some ideas for evenings at home that cost nothing, don't need a babysitter and can be interrupted at any moment.
        | when u become a grandad at 41 and everyone thinks it's your kid
    """,
    "love": """
        he left me on read for 3 days and then sent a picture of a duck. thoughts | We've been together nine years and still split the bill. Is that odd to other people?
        | I like a girl in my Spanish evening class. She always sits next to me and shares her gum. How can I ask her for coffee so that it stays comfortable in class if she says no?
        | first date ideas in Leeds when it rains (it will rain) | My boyfriend snores like a tractor. I love him. I also love sleeping. | text for my gf, she passed her nursing exam, should be cute not cringe
        | was it a date?? we had ramen, he paid, we hugged, he said "see you round"
        | My husband and I fell in love by letter. Thirty-one years later the letters are in a shoebox, about four hundred of them, and our kids want to read them. He's fine with that and I'm blushing. Some are rather... warm. How would you go about choosing twenty for a little book for our anniversary?
        | got dumped over email. by my own calendar app. "Meeting cancelled: us" | is it too early to say i love you after 6 weeks
        | Long distance for a year now, Manila and Rotterdam, seven hours apart. Which times would be good for calls if I work 9 to 5 and she does night shifts? | my crush likes bouldering and i'm scared of chairs
        | Wedding vows, please. He's a baker, I'm a midwife, we both get up at four. | she said yes!!!!!!! SHE SAID YES | how do i stop checking my ex's profile every evening
        | I'm 58, widowed for six years, and a friend put me on a dating site. Somebody has written to me about tomatoes. He grows nineteen kinds. It's the nicest message I have had in years, and I've no idea what to answer. I've a balcony with one sad basil plant. Help me to write something light, with a bit of wit, four sentences perhaps.
        | he wants kids i dont, we love each other, now what | Valentine's Day but neither of us likes chocolate, roses or restaurants | "It's not you, it's me" in a kinder and more honest way please
        | can two introverts marry, who will phone the plumber | My girlfriend's love language is apparently gifts and mine is silence
        | We broke up in June as friends and share a dog. He has the dog from Monday to Thursday, I've got him from Friday to Sunday. Now my ex is moving to Bristol for work, two hours away, and neither of us wants to give the dog up. Has anyone found a rhythm that's fair to the animal too? He's a nine year old spaniel who hates cars.
        | what does "seeing each other" mean exactly? English is my 3rd language | The waiter wrote his number on my receipt. I'm 34 and giggling. | my wife planned a surprise party and i found the cake. act surprised tips
        | does absence really make the heart grow fonder or is this just what people say | Anniversary number 1 is paper, what's number 12? | Help, I called my new boyfriend by my dog's name
        | short good morning message for a shy guy | Is love at first sight a thing in science? | He proposed on a ferris wheel and dropped the ring. We're still looking.
        | I've been single for so long that my plants are called "the children" | Some couples finish each other's sentences. We finish each other's chips. Turn that into a line for our save the date card.
        | my bf's ex will be at the wedding of our friends, what do i wear to feel calm and pretty | she's moving in on saturday and i own 2 forks
        | Our counsellor gave us homework: each evening say one thing you noticed about the other. Yesterday he said I always warm the cup before I pour the tea. I nearly wept, nobody has ever noticed that. Now it's my turn and I can only think of things like "you close drawers". What sort of things do people overlook in someone they see every day?
        | Ask me ten questions to find out what I want in a partner | i miss him on sundays mostly | marriage certificate from Kenya, does it need an apostille for Italy
        | my partner's asexual and i'm learning what that means for us, any good books? | Do arranged marriages have lower divorce rates? My grandmother asks and she won't let it go.
        | he is 2 heads taller than me, kissing is a sport | Which song for a first dance if both of us count aloud while dancing
        | To my ex's credit, he returned my bike, cleaned and with new brakes. Do I thank him or leave it
    """,
    "friends_neighbours": """
        neighbour practises the trombone at 7 am. he isn't even bad. but 7 AM | How might I tell my flatmate that her boyfriend practically lives here without paying
        | Our street wants a summer party. Who do we need to ask about closing the road in Manchester? | friend owes me 60 quid since march and keeps posting brunch pics
        | Old Mrs Petrovic upstairs hasn't collected her newspaper for two days. I rang, no answer. She may be at her son's. Who should I call, the landlord or the police, so that somebody looks in on her?
        | made a new friend at 45, feels like winning something | what to bring to a housewarming if I don't drink and they don't either
        | The man next door keeps parking across our drive. I've spoken to him twice, politely, and he says sorry and does it again the next day. I'm a district nurse and sometimes have to leave at night. Put together a letter that is friendly in tone and still clear, and tell me what the council can do if the letter changes nothing.
        | my mate's stag do is 900 quid, can i say no | she talked about me behind my back and now wants to borrow my tent | Write a note for the lift: whoever found a grey mitten, please hang it on door 14
        | group chat has 214 unread messages, and it's about a lasagne
        | I moved to Calgary for work and I know nobody here, it is minus 24 and my only talk is with the cashier. Where do grown-ups meet people when they don't do sports and don't go to bars?
        | best friend is getting married and i'm not a bridesmaid. It stings more than it should | can my neighbour cut the branches of my cherry tree that hang over his fence
        | He always one-ups me. I had flu, he had pneumonia. I saw a fox, he saw a wolf. | flatmate uses my oat milk. Again.
        | Their kids kicked a ball through our greenhouse. They came by themselves, said sorry and offered their pocket money, which was three pounds ten and a sticker. I'm not cross at all, but the pane costs forty. Should I ask the parents for it or forget the matter? We get on well and she waters my beans in July.
        | apology to my friend, i forgot her recital | my neighbor (92) still shovels my driveway before i wake up. I'm 30. how do i beat him
        | We fell out over politics at a barbecue and haven't talked since Easter. I'd rather have him back than be right. | smoke from next door's bbq right into the baby's room every evening
        | Is it rude in Japan to come to a dinner party exactly on time? | one friend always cancels an hour before. do i confront her or just stop inviting
        | The new tenants downstairs are students, and they left a box of muffins at each door with a card that says "Sorry in advance for Saturday". | Any game for 8 people who don't know each other, no props
        | what's a good excuse for leaving a party at nine | bin day war in our street: somebody puts their rubbish in our green bin at night
        | My old school friend found me online after twenty-two years. We sat next to one another from six to sixteen and then her family moved to Canada and that was it. She wants to meet when she's over in May. I'm excited, and scared that we'll have nothing to say after the first ten minutes. Where would you go with someone who's both a stranger and your oldest friend?
        | my roomie's cat has decided it's my cat | lend my car to a friend for the weekend, does insurance cover him | How many times do you greet the same neighbour in one day before it gets silly
        | they moved the fence by 20 cm while we were in Spain, is there an official map? | hiking buddy moves away, farewell present under 30 euros
        | The dog upstairs howls when its people are out. It's not angry howling, it's lonely. I work from home. Could I offer to take it for walks or would that seem nosy?
        | Friend came out to me yesterday, I said "cool, pasta?" and he laughed. Was that ok? | i'm the only one in our group w/o kids and i get the 10pm texts now
        | we need a rule for the shared laundry room, 12 flats, one machine | Quiet hours in Austria on Sunday? Am I allowed to drill | thank you card to the couple who fed our chickens
        | made up with Jo after 2 yrs. feel light as a feather | My walking group argues each week about who's too slow. It's me. I know it's me. | who do i complain to about street lights that shine into my bedroom
    """,
    "low_and_high": """
        meh day | everything's grey and i want soup | Passed my driving test on the sixth go and I've been grinning at strangers ever since | feeling kinda empty after the exams are over, is that a thing
        | I'm not sad, exactly. It's more like Sunday at five o'clock, all week. | so proud of my team today, we shipped it!!
        | I didn't get the job. Third round, four interviews, a presentation with slides, and then a two line email from a no-reply address. I'm not falling apart, I'll go on applying on Monday. But tonight I'd like someone to tell me that it's all right to be disappointed and to eat crisps on the sofa.
        | homesick. It's the smell of rain that does it, here it smells of nothing | nobody came to my birthday drinks except Tom and tom left at 8 | What's the word for being happy and sad at the same time?
        | i cried in the supermarket because they had run out of the yoghurt my gran used to buy | woke up at 3 again thinking about that thing i said in 2014
        | Burnt out, I suppose. I sit at the desk and read the same mail six times. My doctor has signed me off for two weeks and I feel guilty about every hour of it. How do people rest when their head still goes to work? I don't want an app, I want something that I can do with my hands.
        | I am so angry at myself for missing that deadline | jealous of my sister's house, her garden, even her blooming dishwasher | today was a good day. just wanted to tell someone
        | Is it normal to feel flat after a big success | can't stop smiling lol he remembered my coffee order
        | So lonely since I retired that I talk to the radio. Sometimes I answer the presenter. Yesterday I told him off for interrupting a lady. My son says I should join something. I was a tram driver for thirty-six years, I know every stop in this town and I like brass bands. What could such a man join?
        | i feel stupid in every meeting, everyone nods and i have no idea what a KPI is | tell me something nice please | Why do I cry when I'm furious? It's so annoying in arguments.
        | overwhelmed. 3 kids, a job, a leaking roof. give me ONE thing to do first | The doctor says that my blood is fine and it's probably stress. What now? | stage fright!!! choir solo in 40 minutes
        | I haven't laughed this hard since school, we got stuck in a revolving door with a cello | grumpy for no reason. send help (or cake)
        | It's my first Christmas alone after the divorce. The children are with their dad until the 27th. I've bought a small tree, a very good cheese and a jigsaw with two thousand pieces, and I think I'll be all right, but the evening of the 24th frightens me a bit. What are gentle ways to fill it?
        | Does anyone else get the Sunday scaries even though they like their job | lost my confidence after maternity leave
        | I was rude to a call centre lady today and it has been bothering me all evening. She was only doing her job. | feeling old, the kid at the till called me sir and i'm 26
        | Someone held the door for me and said "after you, professor". Made my week! | bored. bored bored bored
        | My therapist is on leave until the 14th. Anything I can do against mild anxiety in the meantime? Breathing, walks, lists? | i don't even know why im upset its just a mug
        | Finally told my boss I'm drowning in work and he... listened? And moved two projects away? I'm stunned | how to be less hard on yourself | The house is so quiet since the kids have left that I can hear the fridge
        | winter blues, does a daylight lamp do anything | hope is hard in february | I got the grant! Three years of beetles! Nobody in my family understands why I'm dancing in the kitchen, so I'm telling you.
        | jittery before a flight, any tricks apart from wine | embarrassed beyond words: waved back at somebody who wasn't waving at me, then followed through by stroking a hedge
        | it's been a rough week but the plums are ripe
    """,
    "illness_grief": """
        My grandmother died on Tuesday. She was 94 and went in her sleep, with the radio on. I'm supposed to say a few words at the chapel and all that comes to my mind is how she cheated at dominoes. May I tell that? It's the truest thing about her, and I think the people would like to smile.
        | what do u write in a condolence card if you never met the person | the cat died and my 5 yr old keeps asking when she's coming back | Dad's chemo starts Monday. Bland food ideas that don't smell?
        | my knee makes a noise like gravel when i climb stairs | It's been a year since we lost Ben and people have stopped saying his name. I'd like them to. How can I let friends know that I'm glad to talk of him?
        | strep or just a cold?? throat red, no cough, 38.4 | When you're diagnosed with type 2, what do you change first: bread, drinks or walking?
        | is it ok to laugh at a funeral, my cousin and i got the giggles when the organ broke down
        | My brother drowned when I was nine. I'm forty-four now and about to take swimming lessons for the first time, because my daughter wants to go to the sea and I don't want her to get my fear. The teacher sounds kind. What might I tell him before the first lesson, and how much of it?
        | migraine again. dark room, cold cloth, what else helps | our mate lost his leg in a motorbike crash and jokes about it all the time, do we joke back
        | How long can you keep cooked rice for someone with a weak immune system | Mum has dementia. Today she introduced me to myself. | my period is 9 days late and the test is negative, doctor or wait
        | the hospice nurse told us that hearing goes last, so we read him the football results | Miscarriage at ten weeks. I'm back at work, nobody knows. I don't need advice, I just had to write it somewhere.
        | shingles at 38, is that even possible | What should I bring somebody in hospital who can't have flowers on the ward? | Grief counselling in Dublin, free or cheap, evenings
        | I found a lump under my arm on Sunday. The appointment is on Thursday afternoon. Between now and then I've got four days of pretending to be a normal person at work. I know that most lumps are harmless. Don't tell me about statistics, tell me something useful to do with four days.
        | ibuprofen and paracetamol together, yes or no, i've had two dental fillings today | my hands shake when i hold a cup, could be too much coffee?
        | The vet says it's time for our old collie. Should the children be there? | after the stroke my father speaks only in the songs he used to sing. It's beautiful and hard
        | how long till antibiotics work for a bladder infection | He took his own life three years ago today. I light a candle and bake his awful carrot cake. That's all I wanted to tell.
        | My wife is in remission!! five years!!! | can't taste anything since covid. Everything is cardboard
        | Cleaning out my late husband's workshop. There are 340 screwdrivers, I counted. My son wants two, the museum in town takes the old planes, and the rest? I can't throw them in a skip. He'd oiled each of them. Is there a charity that sends tools to people who can use them?
        | side effects of blood pressure tablets: my ankles are like balloons | tinnitus, that high eeeee in my ear at night, what do people do | Can you still be sad about a pet after 4 years
        | the diabetic nurse shouted at me for my numbers. I left crying, I'm 66 | Is a headstone necessary or can we plant a tree instead? Cemetery rules in Bavaria seem strict.
        | died peacefully, passed away, went home: which wording for a newspaper notice | burned my hand on the oven rack, blister the size of a coin, pop it or not? | stomach flu, whole house, 2 buckets, pray for us
        | She miscarried, he lost his job, and their boiler broke, all in one month. What can friends do apart from soup? | does a tetanus jab hurt more than other jabs
        | My brother in law is dying and wants to see the sea once more. He needs oxygen and a wheelchair. It's a three hour drive. The hospice is fine with it if a nurse comes along. We'd need a van with a lift, a pier without steps and a place that's warm. Has anyone arranged such a day on the coast of Northumberland?
        | my mother's anniversary of death is the same day as my son's birthday, i never know which face to wear
    """,
    "money": """
        payday is friday and i have 11.40 left. what can i cook for 3 days | Overdraft again, why does it always happen in the month with the car tax
        | Is it better to pay off the credit card or put something by for emergencies first? 1,900 debt at 24 percent, 300 a month to spare. | my electricity bill tripled, is the meter broken or am i
        | Gran left me 5000 pounds and I'm scared to touch it | how do people afford kids | Explain compound interest with pocket money, for a ten year old
        | I lent my cousin eight hundred euros for his deposit. He promised to repay it by summer, then by Christmas, and now he's bought a motorbike. We aren't on bad terms. I'd simply like my money back without a family war. Would a written plan of fifty a month be insulting, and can you word it for me?
        | what's a fair allowance for a 13 yr old in 2024 | The bailiff's letter came. I opened it this time. It says 14 days. Who gives free debt advice in Scotland?
        | our rent goes up by 180 a month from June and my hours were cut at the same time | budget template, couple, two salaries, one kid, one old car
        | They call it a "holiday pay adjustment" and I have 212 less. May I ask HR for the sums? | i bought the fancy cheese and regret nothing
        | Should we tell our kids that we're short of money this year? They're eight and eleven. Christmas will be small: homemade things, a walk, a film, my mother's potato salad. I grew up with parents who whispered about bills behind the door and I always imagined far worse than it was. I'd prefer to say it plainly, but not so that they lie awake over it.
        | cheap meals with lentils that don't taste of lentils | is 1,450 after tax enough to live alone in Porto | Lottery syndicate at the office: what happens if I'm the only one who didn't chip in lol
        | My pension statement says I'll have 611 a month. I'm fifty-seven. What now? | Klarna keeps sending reminders for shoes I sent back in May | can i put my twelve year old's savings in an index fund
        | rounding up coins saved me 340 this year!! | Tip in the US 18 or 20? and on the tax too? | He earns twice as much as I do. Do we split the rent in half or by income?
        | We sold Dad's boat to pay for his care and I feel like a thief, although he told us to do it | payday loans seem easy, what's the catch | why is butter 3.20
        | student loan letter says "income contingent", in plain words please
        | Bankrupt at 50. There, I've said it. It was the restaurant, eleven years, then the street was dug up for two of them and nobody came. The court part is done and I'm allowed to keep my car. I'd like to hear from you what an ordinary life looks like in the first year: bank account, rent, phone contract, what do they ask and what may I say?
        | Do you think a 15 year old Corolla with 210,000 km is worth 2,400? | lost my wallet on the tram, 85 euros and my gran's photo. it's the photo | my kid spent £96 on Robux with my card while i was in the shower
        | When both of you hate spreadsheets, how do you keep a household budget? | Heating or eating, that's not a slogan in our house this winter
    """,
    "wronged": """
        somebody nicked my bike outside the library, lock and all. police online form or phone?
        | I think I've been scammed. A man phoned, said he was from my bank's fraud team, knew my name and address and had me move 2,300 pounds to a "safe account". It was half an hour ago. My hands are shaking. What do I do first, the bank or the police, and is there a chance of getting it back?
        | My son (9) is being bullied on the school bus. They take his hat and throw it about. | our car window was smashed last night, they took a bag with gym socks
        | boss screamed at me in front of customers, i just stood there | Is this text from the post office real? "pay 1.99 for redelivery", i didn't click
        | They mugged me by the canal on Friday. Two lads, one had a knife. I gave them the phone, I'm not hurt. But since then I take the long way round and my heart races when I hear steps behind me. Is that normal, and when does it stop?
        | paid for a flat in Lisbon that doesn't exist, 900 euros deposit, the ad's gone now | A colleague takes credit for my work. Every time. Today he used my slides with my typo in it.
        | someone opened a phone contract in my name
        | The girls in my class made a group without me called "everyone except". I'm 13. I've told mum that I've got a tummy ache so I needn't go tomorrow. I don't want her to ring the school since that makes it worse. What can I do?
        | my ex keeps turning up at my workplace. He doesn't shout, he just sits there over one coffee for three hours. I've asked him to stop. who can help
        | landlord keeps our deposit for "scratches" that were there when we moved in, we have photos from day one | got catfished lol. 4 months. he was a 52 year old plumber
        | Burglars took my late mother's ring. It isn't worth much, the insurers say. | the builder took half the money and never came back, phone switched off, website gone
        | On the train home a drunk man kept touching my hair. Nobody said a word. I moved to another carriage and he followed. In the end the conductor put him off at Crewe. I keep thinking that I should have shouted. Would it be any use to report it two days later, and what would they want to know from me?
        | my tattoo artist calls me fat every session, as a joke. I've paid a deposit for the sleeve. can I get out of it? | Dad fell for a romance scam and won't believe us. She's "a surgeon in Syria"
        | bullied at 40, by the ladies of the parents' committee, I kid you not | Where can I report a fake online shop? My order from November never came. | they hacked my instagram and now it sells crypto to my aunties
        | He hits the table next to my hand when we argue. Never me. Is that already something I should talk to somebody about? | uber driver charged me 80 for vomit. I was sober, alone and it wasn't me
        | the man from the gas company wasn't from the gas company
        | My neighbour shouts things about my headscarf when I hang out the washing. I've begun to hang it indoors. My husband wants to talk to her, I'd sooner have someone from outside. Is there a mediation service in Rotterdam for this sort of thing, and does it cost anything?
        | Witness statement: I saw the van hit the cyclist. How exact do I need to be about the time? | I was fired by text on a sunday
        | She spread it round the office that I'd had an affair with the caterer. I haven't. What now? | sold my laptop on marketplace, he showed me a fake payment screen and i fell for it like a fool
        | my stepdad reads my diary | Someone has been leaving rubbish bags at my door each Thursday with my name on them | is it too late to report something that happened to me when I was 16, i'm 29 now
        | The insurance says that I left the door open. I didn't. It's my word against a form. | my nan gave a "charity" man at the door 200 quid in cash, she's so ashamed she won't eat her dinner. what do i say to her
        | I'm a waiter. A guest snapped his fingers at me, called me boy, I'm 53, and the manager told me to smile. I did smile. Now it's two in the morning and I'm still composing what I should have answered. Help me write it down so I can sleep; I won't send it to anyone.
        | they keep mispronouncing my name on purpose in meetings
    """,
    "childrens_questions": """
        why is poo brown, my daughter asks and i have no answer | Do fish get thirsty? | My son wants to know who would win, a T. rex or a digger | are clouds heavy
        | where does the sun go at night, for a 4 yr old, one sentence
        | mummy why do people have to die. She asked at the traffic lights. I said "good question" and turned on the radio. Now I need a better reply for tomorrow. | can worms hear me
        | If I dig a hole in the garden all the way through, do I come out in China or fall into space? | how does the tooth fairy carry all that money
        | Why is that man's skin darker than mine, my four year old asked loudly on the bus. The man laughed, luckily. What would be a good answer? | is santa real asking for my sister who is 6 (i am 9)
        | who invented homework and is he in prison | Do bees have knees? | how many sleeps until easter
        | My pupils, seven years old, have put questions into a box for a week. Here are the best: does the moon belong to someone, why can't cats talk, is there a last number, what was before the first day, do trees know they are trees. Answer each in two short sentences that a seven year old can read by himself, and don't be afraid of saying that nobody knows.
        | why do grown ups drink coffee when it tastes like mud | can a shark live in a swimming pool | What colour is a mirror | my little sister thinks the people in the tv can see her, can they?
        | how do ants find the way home | If everyone jumped at the same moment would the earth move | why are there bad guys | do dogs know it's sunday
        | Where do babies come from, for a five year old whose mother is expecting? True, short, without storks. | why does my tummy talk | how big is the biggest number you know??
        | Were there really knights or is it made up? And did they go to the toilet in armour? | hi im emma im 8 can you tell me a fact about sloths | my goldfish swims upside down is he doing tricks
        | Explain war to a first grader who saw a picture in the paper. He asked if the soldiers come to our street. | Is a tomato a fruit because my brother says it is and he is always right and it's annoying
        | What happens if u swallow chewing gum | can i marry my best friend when im big and also have a horse | why can't i see my own eyes
        | My granddaughter asked me what money is made of, then why we can't print more, then why some people have a lot. By the third why I was lost. She's six and sharp as a tack. Could you set out a small talk between a grandmother and a child, about sixty words, that deals with all three?
        | do spiders sleep in their webs or have they got beds | was there a time before colours, because old photos are grey | when will i be tall
    """,
    "homework": """
        balance this pls: Fe + O2 -> Fe2O3 | Romeo and Juliet act 3 scene 1, who starts the fight and who's to blame, 150 words | i dont get long division | 3/4 + 2/5 = ?? show the steps
        | What does the green light stand for in Gatsby? My teacher hates the answer "hope". | Causes of the First World War as a mind map in plain text | slope of the line through (2, 7) and (5, -2)
        | My essay on the French Revolution is due tomorrow and I've got a title and a snack. The question is whether the Terror was inevitable. I've read the chapter twice. I think it wasn't, since there were moments when they could have stopped, but I can't find the order for my arguments. Don't write it for me, ask me questions till I have an outline.
        | mitosis v meiosis, table | how did the Black Death change wages in England | conjugate "ser" in the subjunctive, i have a test 3rd period
        | Guess what, the poem we have to analyse is about a dead pig. Ted Hughes. Help. | volume of a cone with r=4 h=9, leave pi in | is "whom did you see" right or "who did you see"
        | Why did the Aztecs make human sacrifices? Year 7 project, with sources please | The teacher wants "a primary source on the slave trade that gives the view of an enslaved person". Equiano is taken. Who else?
        | kinetic energy of a 1200 kg car at 20 m/s and then why doubling the speed is so bad in a crash | write a haiku about osmosis, extra credit | Dulce et Decorum Est: what's the effect of the gas attack in stanza two
        | i have to hold a 5 minute talk on volcanoes tmrw and i am shy | solve 2x² − 5x − 3 = 0
        | In To Kill a Mockingbird, how does Scout's view of Boo Radley change? I've two quotes so far: the blanket one and the one at the end on the porch. I need a third from the middle, and it mustn't be about the fire because Dan has that already. Ms Okafor checks.
        | what's a good hook for an essay on plastic in the sea | Compare Athens and Sparta in five bullets | dad says he did maths differently. dad is no help | how many electrons in the outer shell of sulphur
        | Summarise chapter 4 of Animal Farm but leave out nothing that Mr Snowball does | Who killed Caesar, why, and did it work? three sentences | proof that root 2 is irrational, for a sixth former
        | latin: puella agricolae rosam dat, translate + cases | my group partner did nothing and now we have to present. what do i say if teacher asks who did which part
        | Explain the Cold War in one page to somebody who missed two weeks with mumps. I'm that somebody. Test on Thursday: Yalta, Berlin blockade, Korea, Cuba, Prague. Names and years matter to our teacher, but causes give the most points. If there's a trick to keep Khrushchev and Brezhnev apart, I'd be grateful.
        | GCSE photosynthesis equation word and symbol | is hydrochloric acid in my stomach really able to dissolve a nail, our bio teacher says so | median of 4, 9, 9, 12, 15, 31
        | Please check my French: "Je suis allé au piscine avec mes ami et il a pleut." | how to cite a youtube video in MLA | the mean girl theory in our psychology book... what is it about, relational aggression?
        | What was the Great Leap Forward, how many people died, and why do historians disagree about the figure | geography: why are deserts on the west side of continents | convert 0.000052 to standard form
        | we're doing the holocaust in history and i have to write a diary of a girl in hiding. i don't want to copy anne frank | Rubric says "evaluate", what's the difference from "discuss"??
        | angle between clock hands at 3:20 | Need a topic for a science fair that involves no plants, no volcanoes and under ten dollars | which side did Italy fight on in WW1 and WW2, it's confusing
        | why does Lady Macbeth wash her hands
    """,
    "exams_study": """
        exam in 9 hours, is it better to sleep or revise | Make me a two week plan for A-level biology. I work Saturdays. | flashcards or rereading, what does research say
        | I failed statistics for the second time. The third attempt is the last that my university allows, and it's in February. I know how to calculate things, what I don't grasp is which test goes with which question. Could you give me ten little cases, one after the other, and let me pick the test, and then tell me why I'm wrong?
        | mnemonic for the cranial nerves that i can say in front of my mother | What's the pass mark for the Life in the UK test? | my mind goes blank the moment they say "you may turn over your papers"
        | IELTS writing task 2: is 260 words too few | grade boundaries 2023 edexcel maths higher | Is it true that chewing gum helps memory? | quiz me on the bones of the hand | oral exam tips for someone who blushes
        | I've got to read 14 papers by Monday. How do you skim one in ten minutes? | bar exam over. I have forgotten what sunlight is | we have the same exam at two unis on one day, erasmus chaos, whom do i write to
        | My son has dyslexia and gets extra time, but he hates to sit there when the others have left. He'd sooner finish badly than be stared at. His form teacher is kind but says that's how it is. Are there other arrangements that schools make, say a separate room or a later start? We are in New South Wales, year nine.
        | results day tmrw. feeling sick | Why's the GRE so expensive | professor replied "see syllabus". I have seen the syllabus | highlighters in four colours, and i still know nothing
        | Pomodoro but for people who hate timers | How would you explain a p-value to your gran? | can i bring a water bottle to the driving theory test | the invigilator's shoes squeaked for 3 hours straight
        | First in my family to go to university. At the open day everybody else seemed to know words like seminar, bursary, halls. Make a small glossary for me and my dad, he wants to understand what I'm talking about on the phone.
        | dropped out of med school and feel relieved?? is that allowed | What does viva mean when they say I have a viva on the 6th | my 11+ tutor costs 45 an hour and my daughter mostly draws horses
        | I got 98. My mother asked about the other two. | retake or accept the C | thesis title ideas: urban foxes, three boroughs, camera traps | Our teacher marks with smileys. Is a crooked smile a B?
        | library's full, cafés are loud, home has a toddler. where do you study | how many words can one learn a day, realistically | supervisor hasn't answered in five weeks, draft a nudge that's polite yet awake
        | mock exam went badly bc i read "not" as "now"
    """,
    "told_at_length": """
        We lost our house to the river in July. We're fine, everyone got out, the cat as well, and we have a room at my sister's. What nobody told me is how many forms there are. The insurers want a list of everything that was in each room with the year it was bought. Who knows when they bought a colander? Help me make a list, room by room, by asking me things.
        | hi so basically my dad and my uncle bought a boat together in 2011, they fell out in 2015, and now dad's dead and the uncle says that the boat is his. there's no paper. there's a photo of both of them holding the key. mum doesn't want to fight him but she'd like to be asked at least once. how could i bring it up when he comes for lunch on sunday
        | My wife works nights on a children's ward and she comes home with things in her head that she isn't allowed to tell me. I make her toast. We sit. Sometimes she cries for five minutes and then goes to bed. Is there something I could do that would be better than toast, or is toast all right?
        | i'm 15 and my best friend has started hanging round with older kids who vape and skip school. she says i'm boring now. i don't want to grass on her, i don't want to join in either. i just want my friend back, the one who made stop motion films with potatoes. what would u say to her if u were me
        | Last night my neighbour knocked and asked if she could sit with us for a while, because her husband had been drinking and she didn't feel like being in there. We made tea and watched a programme about canals. She went home at eleven. I didn't ask her anything. Should I have? What can an ordinary neighbour do that helps and doesn't make it worse for her?
        | When I was a child my grandfather hit us with a belt, and everybody thought it normal. Now he's ninety, soft as butter, and my kids adore him. I'm glad of it and it makes me furious as well, both at once, every Sunday. I don't want to have it out with a man of ninety. I'd like to know where to put the anger, so it doesn't spill over the gravy.
        | My friend from the allotments has been told that it's pancreatic and that he has until autumn. He took it like a weather report. He's asked me to look after his dahlias and to come on Tuesdays for cards. I keep thinking I should say something big. He seems to want only cards. Am I allowed to just play cards?
        | so my roommate (f22) walked in while i was doing an impression of her for my boyfriend. it wasn't mean, it was the way she talks to her plants. she laughed but then she was quiet all evening and today she's eating in her room. do i bring it up or does that make it bigger? she's the nicest person and i feel like a slug
        | I am a Syrian dentist and now I drive parcels in Hanover until my papers are accepted. People are mostly friendly. Last week an old woman on the fourth floor, no lift, gave me a chair, coffee and a lecture about my back. I would like to write her a postcard in simple German with some dignity and some joke. Can you make it in English first so that I understand it?
        | My brother's coming out of prison in March after four years. Our parents want to give a party, I think he'd hate it, and his daughter's seven and believes he's been working on a ship. Someone will have to tell her the truth before he stands at the door, and it looks as if it'll be me. I need words a seven year old can carry.
        | our son is eight and stammers. the teacher finishes his sentences out of kindness, and he's now stopped putting up his hand. speech therapist is booked but that's 5 months off. can you help me word an email to the teacher that doesn't sound like telling her off, she's lovely and she's got thirty-one of them
        | For fourteen years I've cut my mother's hair in the kitchen. Since her stroke she's afraid of the scissors; she flinches when they click near her ear, and then she apologises, which breaks my heart. The hairdresser in the home is booked for weeks. Is there a gentler way, other tools, sitting differently, music? She used to be vain about her fringe.
        | My girlfriend has told me she doesn't want children after all. She's entitled to change her mind and I'm entitled to be sad, so we have both been very polite for nine days, like guests. I want to talk honestly tonight. I don't want to persuade her. I want to find out whether I'd be happy with two nephews, a dog and her.
        | im a single dad of 2 girls (7 and 10) and i'm rubbish at plaits. their mum did them. every morning its tears, and theirs too lol. i've watched videos but they go so fast. can you do it for a bloke, in words, like instructions for a rope, because i can do ropes, i was in the navy
        | A woman from my choir told me in confidence that her husband gambles. Yesterday he asked me for two hundred pounds "for the car". I said I'd have a look what I've got. Now I'm in a spot: if I say no, he'll wonder why, if I say yes, it's gone, and if I tell her I've told on him. What would a decent person do here?
        | The lads at school film everything. On Monday they filmed my brother tripping on the stairs and by the evening three hundred people had seen it with a silly song. He laughed it off at dinner. Afterwards I heard him being sick. He's twelve. I'm his sister, I'm seventeen, I want to help without making him feel like a baby.
        | Every year on the first of May my late wife and I walked up to the chapel, ate two boiled eggs and walked down again. That's all it was, thirty-eight times. This year I'd have to do it by myself. My daughter offers to come along, but she's a talker, bless her, and it was never about talking. How do I tell her no, or might I say yes and ask her to be quiet?
        | I found out through a DNA kit that I've a half-sister in Halifax. She is two years older than I am. My father doesn't know that I know, and I'm not sure he knows himself. She's written me a very careful and very kind letter with a photograph of her allotment. We have the same chin. How does one begin an answer to such a letter?
        | The woman I look after used to be a judge. Now she can't do up her buttons and gives me a fine when the soup's cold, fifty marks, she still counts in marks. I owe her about four thousand by this time. On Thursday she pardoned me. I'd love to write these things down for her grandchildren, short, one to a page. Could you show me how with the one about the fines?
        | Ten days ago our baby was born at 29 weeks. She's got a hat the size of an egg cosy. The nurses are angels, the machines beep, we take turns. Friends write "how are you?" and I can't answer all of them. Please write one message to all, with thanks, the facts in two sentences, what we'd be glad of (meals, no visits, silly videos), and no exclamation marks.
        | my ex husband says i turn the kids against him. i don't, i bite my tongue till it bleeds. they don't want to go at weekends because there's nothing to do and his flat is cold. he thinks it's me. can i write to him so he gets it without feeling attacked? something about blankets and a game of snap maybe
        | Two years ago I hit a cyclist with my car. It was dark, he'd no lights, the court said that it wasn't my fault and he walks again. But I still drive with both hands locked to the wheel and I can't take that road. My husband says I should be over it. Which kind of help is there for people who did the damage and weren't to blame?
        | I've been a smoker, a drinker and a liar, in that order, and I've been none of them for six years as of tomorrow. My group gives you a coin. I've got to say a few words when I get it and I hate speeches. Sixty seconds, plain, no God in it, one joke, and a line for the man who drove me there the first time in his slippers.
        | The kids want to know why we don't have a car, why we don't go to Turkey, and why they've got to share a room. I'd like to answer truly and without making it sound like a punishment, since we've got enough, it's just that enough looks small beside their friends. They're six, eight and eleven. What do I say, once, so that I needn't say it every week?
        | Granny thinks that the carers steal her biscuits. They don't, she hides them and forgets. We found nineteen packets behind the piano. If we tell her, she's mortified. If we don't, she's rude to the carers, who are saints on minimum wage. My sister wants a camera, I think that's undignified. Any other idea would be welcome.
        | I'm in my second year of widowhood and people have begun to introduce me to men. Kind men, with pullovers. I sit there and think about how Peter held his fork. It's not that I'd never want to. I'd just like to be the one who looks up. What can I say to the hostesses, who mean so well, that'd put a stop to it till I give a sign?
        | my mum doesn't speak english so i've translated for her since i was six. at the doctor's, at the bank, at my own parents evening lol. now she's got something serious and i'd have to translate that too. i'm 19. i don't think i can say those words to her. does the hospital have to get someone, and how do we ask for it?
        | He was my teacher at primary school, Mr Abara, and he told my parents I ought to go to university when no one in our street had ever gone. Today I saw his death notice in the paper. I never thanked him. The family asks for memories by letter. I've got one: he lent me his own dictionary and never asked for it back. Make it into ten lines that a widow would like to read.
        | I was the bully. In year eight, me and two others, we made a boy's life miserable with notes in his bag and a nickname I won't repeat. I'm thirty-one and I've a son that age, and it's come back like a wave. I'd like to say sorry to him. Is that for his good or just for mine? And if I did, how would I do it so that he's free not to answer?
        | our old neighbour died and nobody came to clear the flat, so the landlord put everything out on the pavement. Among it was an album, black and white, a wedding in 1951 I think, somewhere with palm trees. I took it in before the rain. There's a name on the back of one: "Inês, Lobito". How might I find out if there's any family who'd want it?
        | she's 13 and won't eat with us any more. says she's had something at school. her jeans are loose. maybe it's nothing, growth, a phase, i was thin too. i don't want to make food into a war. how does a father bring it up, and at what point do you go to the doctor even if she's against it?
        | Our twins have just been told that they won't be in one class next year. They've never been apart for a whole day. One is thrilled and pretends not to be; the other one cries at night. The school says it's policy. We can live with it, we'd only like ideas for the summer, small steps, so the first of September isn't a cliff.
    """,
    "tender_and_cross": """
        looking for myself, not in a deep way, in this class photo from 1988 | buying myself flowers from now on, which last longest | Treat yourself, they say. To what, with 4 euro
        | i'm so mad at myself, left the passport on the printer | Proud of myself for once: I said no to a committee | i talk to myself while cooking, in two languages, is that fine
        | How can one forgive oneself for having missed a friend's last call? | go easy on yourself, my doctor says, and then hands me three leaflets | I cut myself some slack today and stayed in my pyjamas
        | cut my own fringe, regret everything, hats? | gave myself a fright in the mirror, new glasses | hard on myself about grades, any kinder way to think of a B | i could kick myself, the sale ended an hour ago
        | hurt my back showing off a cartwheel for the kids, i'm 47 | I'm tired of being the strong one. Who looks after the lookers-after? | told him straight that he must pay his share of the gas
        | Her boyfriend eats my cheese and she pretends it's mice | why should I always be the one who says sorry first | my sister's husband lives off her and plays darts all day. She's happy. Do I keep quiet?
        | She said my dress was brave. BRAVE | ashamed to eat alone in restaurants, what do I do with my eyes | Nan's embarrassed she was taken in by that phone call, how do we cheer her up
        | charity collector was pushy with my grandad and he gave all his change | are there bad people everywhere mum or only on tv (from Noah, 7) | why is the baddie always dressed in black
        | some days I hate my job, my hair, the bus and the month of November, and then there's soup | I'd murder for a cup of tea | he's dead to me (he ate the last samosa) | this heat is killing me and the fan's broken
        | my kids will be the death of me, they've painted the dog | if I hear baby shark once more i'll move to the woods | I was dying of shame: called the teacher mum, at a parents' evening, I am the parent
        | the cake was a disaster and we ate it with spoons | shoot me a message when you have landed (what does it mean, shoot??) | my boss threw me under the bus, as they say. how to stay friendly
        | stabbed in the back by my own quiz team, they got a new captain | she cries when i leave her at nursery and i cry in the car park | i want to scream into a cushion. which cushion lol
        | We had words, my father and I, about the hedge of all things, and it was really about the will. | he broke my heart and my toaster
    """,
    "home_truths": """
        asking my lodger to wipe the bath after use, words for a post-it | My flatmate's mum comes every day and cooks cabbage, lovely woman, how do I raise it
        | three adults pay rent here, a fourth one sleeps here six nights of seven. maths? | Tell the babysitter kindly that we noticed the biscuits | Could someone tell my dad that the barbecue isn't a forge
        | whose turn is it to tell grandad he shouldn't drive at night any more | I'd like my housemate's partner to chip in for water and heating without being the villain
        | she never locks the front door and shrugs when I mention it | House meeting agenda: noise, mould, Dave | how do you tell someone they've got spinach in their teeth, a bishop for example
        | My mother in law gives the kids sugar behind my back and then sends them home to me | told my best friend her new song isn't good. was that wrong of me
        | The cleaner moves my papers. I can't find a thing. She means well | he talks through every film, in the cinema too | ask my ex for the blue casserole back
        | My daughter's friend is rude at our table. May I tell her off or is that her parents' job? | grandparents post our baby on facebook though we've said no thrice
        | When the kids come back from their father's they're wild for a day. Not his fault, it's the change. What helps with landing?
        | My ex and I want to write down holiday rules before we quarrel again, one page, fair to both | I don't speak ill of their dad in front of the children and it takes all I have
        | two homes two toothbrushes two sets of rules, my lad's coping better than me | co parenting calendar, alternate weeks, swimming on wednesdays | A text to the kids' stepmum: thank you for sewing the costume
        | he picks them up late, each time, 20 minutes, sitting on the stairs with their rucksacks on | How can I tell my ex I'm moving forty miles away, so that he hears me out
        | Got an apology from my ex wife after seven years, in a card with a hedgehog on it | My daughter won't go to her dad's because his flat has no wifi. He thinks I put her up to it
        | gran's purse, a smooth talker at the door and 150 gone; she needs cheering not lectures | my great aunt bought five vacuum cleaners from a salesman because he was lonely, she says
        | Dad sent 400 to a "grandson" with a new number. He feels such a fool | no one is angry with you nan, we'd have fallen for it too: put that in a nice voice message
        | mum keeps apologising for having been cheated, as if she'd done it | our neighbour, 84, gave her card to "the police". who can sit with her and go through it
        | she's too embarrassed to report it, can I do it for her
    """,
    "oneself": """
        made myself a proper dinner and lit a candle, take that, tuesday | I laughed at myself so hard the dog left | be gentle with me today, i slept three hours
        | note to self: never again trust a fart after curry... sorry, tmi | How do other people stop comparing themselves to their sisters? | i disappoint myself every january around the 9th
        | I locked myself out in a towel, neighbour has the key, neighbour is in Malta | biting my nails since childhood, 38 now, job interview, help | I blame myself that the cactus died, who kills a cactus
        | gonna force myself to go for a run. or not. probably not | embarrassed myself at karaoke. twice | My inner critic sounds like my geography teacher. Write him a retirement letter
        | taught myself to juggle in lockdown, my only talent | couldn't forgive myself if I missed the birth, so I sleep with my shoes on | I pity myself for exactly ten minutes a day, with a timer
        | hit myself on the thumb with the hammer, nail's going black | i talk myself down in interviews, give me three sentences to practise | starving!! skipped breakfast for a blood test, canteen opens at 11.30
        | i always punish myself with salad after a holiday, silly isn't it | Burnt myself on the iron, the shape of it is on my arm, like a little boat | what's a kind thing to say to the mirror
        | by myself for the first time in six years, kids at camp, what do people do | Is it selfish to want a holiday on my own? | paint a portrait of myself with words, i'm round, loud and loyal
        | scared myself silly with a podcast about lifts | I'm my own worst boss | weighed myself in the shop by mistake, on the luggage scales, 23 kilos over apparently
        | less perfectionism, how, in steps, numbered, perfectly formatted please | i owe myself a sorry for staying in that job so long | I feel low after weaning, is that hormones? Baby's fine, I'm weepy
    """,
    "further_at_length": """
        Right, so the baby monitor picks up the neighbours' baby too. We hear them singing to her at night, a Greek lullaby, and now our son won't settle without it. Should we tell them? It'd be embarrassing for them and a disaster for us if they changed the channel. My wife hums along already.
        | I'm nine months pregnant, the size of a wardrobe, and everyone in the office has a horror story for me about their sister's labour. I've stopped taking the lift so I needn't hear any more. What do you say to well meaning colleagues that makes them stop at "hello, how are you"?
        | My grandson asked me what I did in the war. I was born in 1951, but he's six and to him it's all one. I told him about powdered milk. Now he's announced at school that grandpa fought with milk, and the teacher would like me to come in and speak to the class. What do I talk about for ten minutes?
        | since my accident people talk to my wife and not to me. "does he take sugar?" i've got a wheelchair not a hole in the head. i don't want to bite the waiter's nose off, he's twenty. what's a funny reply which makes it clear that i do the talking and, as it happens, no sugar
        | Our daughter has been accepted at a ballet school in Stuttgart, she's eleven, and we live in Kaunas. She wants to go more than anything. I want her to go as well, and I also want to lie down on the kitchen floor. How have other parents decided, and what should we ask the boarding house before we say yes?
        | my dad drives a bus and this week a passenger spat at him because the ticket machine was down. he came home, washed his jacket and didn't say a word, mum told me. he's the kindest man. i'm 16. i'd like to put a note in his lunch box tomorrow. not soppy, he hates soppy. two sentences
        | We found out on Monday that it's a girl, on Wednesday that it's two. My husband has been sitting in the garage in the car since then. He isn't going anywhere, he says, he's measuring whether three seats fit in the back. Could you tell us which cars take three child seats in one row and cost under twelve thousand?
        | I'm the one in the family who remembers the birthdays, buys the presents, writes the cards and signs for everyone. This year I forgot my own. So did they. Nobody is to blame, and I've been short with all of them for a week. How do I say what I'd like without sounding like a martyr in an apron?
        | The dog we adopted was beaten by somebody before us; he ducks when I lift the broom. It has been four months. He's begun to sleep on his back with his legs in the air, which they tell me is a good sign. What can I do about the broom? I've got to sweep sometimes and I hate to see him creep off.
        | My mother phones every day at 18.00 sharp, as the potatoes boil. She's alone, I know that, and I love her, and by five I already feel hunted. If I don't pick up she rings my husband. Might a fixed time suit us both, three days a week, and how do I offer it as a present and not as a cut?
        | hey. lost my job, didn't tell my parents, been going to the library every day for three weeks with my lunch in a box like nothing happened. i'm 28. it's stupid, they'd be lovely about it. every evening i think now and then dad asks how work was and i say fine. give me the first sentence please, i can manage the rest
        | The kids next door have opened a shop on the wall: stones, painted, ten pence each. My wife has bought forty. We've no more room on the sill and they know that we're soft. Yesterday they introduced a loyalty card. I'm fairly sure that the younger one's going to run the country. What may I sell them in return?
        | On Friday I'll meet the man who got my brother's kidney. He asked for it through the hospital. He's a roofer with two daughters. Part of me wants to hug him and part of me doesn't want him to have such a nice life. I know how that sounds. What do others ask, and what's better left for a second time?
        | Every family has one person who keeps the peace, and in ours it was Aunt Bea. Since she died we've not sat at one table. Nobody has quarrelled, it's just that no one rings round. I suppose I could be the one. How did she do it? I remember she always gave people a task: bring spoons, bring the dog, bring that salad.
        | my little brother has leukaemia and he's lost his hair and he wants us all to shave ours. dad did, uncle mo did, me and my sister are thinking. i'm 14, my hair's down to my waist. i'd do it for him but i'm scared of school. is there something else that's as big
        | I sleep in the attic and the martens hold their Olympics over my head from two till four. We've tried radio, light, a bag of dog hair from the groomer's. They seem to enjoy the radio. It's not allowed to trap them here, and I wouldn't want to. What do roofers do so that they move house by themselves?
        | We took in a boy from Kharkiv, he's fifteen and taller than the door. He eats, he helps, he says thank you for everything, and he's learnt our language in ten months. In the evenings he plays chess against somebody whose city has sirens. Last night the other one didn't come back to the board. What can one do beside sit there with him?
        | Something nice for a change: the boy who used to throw my son's bag over the fence rang at our door today, with his grandmother behind him, and said sorry in three sentences that he'd plainly learnt by heart. My son said okay. Then they played table tennis for two hours. Do I ring the grandmother to thank her, or does one leave such things alone?
        | My marriage isn't bad, it's just silent. We've raised three kids and a bakery, and now the kids are out and we sold the bakery, and at four in the morning we both wake up and have nothing to knead. He reads about tractors. What might two bakers start together that has a bit of a risk in it but keeps the house?
        | What's the kindest way to stop lending? My sister's always short, always about to be fine, and she gives everything away as well: last time my hundred went to a lady at the bus stop. I can't be cross with such a person. I simply can't pay for her bus stops any more. Words please, warm ones, with a no in the middle.
        | the nurse said visiting time was over and my nan, ninety-one, tubes everywhere, said "young man, i've been thrown out of better places". she's back home now and wants that on a cushion. can you make it fit on 40 by 40 cm in cross stitch, how many letters per line, and a border with something that isn't flowers
        | I have OCD, I'm in treatment, I'm all right. The trouble is my colleagues' jokes: "I'm so OCD about my pens." I laugh along and then I go and wash my hands, ha. I wouldn't like to give a lecture. I'd like one light sentence that tells them it's something else and lets everyone keep their pens and their good mood.
        | He isn't my dad but he taught me to ride a bike, shave, change a tyre and shut up at the right moments. He and mum split up when I was nineteen. Nobody has a word for what he is now. I'm getting married in June and I want him at the front, beside my father. How do I ask both?
        | I was burgled in January. They found the ring, the laptop and a man, and in May I've got to give evidence. I've never been in a court. Will he be looking at me? May I bring my sister in? What if I mix up the days, it was the week of my boiler? I'm 72 and would like to know where one sits.
    """,
    "hospital_and_playground": """
        A little patient on our ward asked what heaven's like, I am a student nurse, I said tell me yours. Good? | my son's friend has a brain tumour and he wants to know if it's catching. he's 6
        | Answer for a child with cancer who asks "why me", from her grandfather | picture books on dying, not with rabbits, she's had enough of rabbits | clown noses for a children's ward, washable
        | My girl is having her tonsils out. Does she get to bring her bear into the theatre? | the kid in the next bed had no visitors so my daughter lent him me
        | Is it wrong to bring a puppy on a leash to the hospice garden | the little ones play funeral in the sandpit since grandma's burial, let them?
        | he asked if I'd be there when he wakes up and they won't let me go in. how do I explain it
        | A classmate of my daughter's is in a wheelchair since the crash and nobody knows how to talk to her. She's nine. Some sentences for kids please, and a game for break that works for all of them
        | school nurse here: plasters, ice, and mostly listening. today eleven tummy aches before the maths test | playground rule: no sticks above the knee, how else can one put it so they laugh
        | my boy bit another child, i'm mortified, he's two | Another mum said my child "isn't a good fit" for the party. He's autistic, he's six, he'd bought the present himself. What do I reply, if anything?
        | daughter pushed a girl off the swing, they're friends again, the mothers aren't | he calls everyone poo head. it's a phase i hope | imaginary gun from a banana, other parents are horrified, is it bad? he's four
        | My pupils wanted to know whether I have ever been scared as a teacher. I told them about the sleepwalking pupil on the class trip. | nits, worms, slapped cheek: kindergarten bingo
        | the twins cut each other's hair on the eve of picture day | A boy has said to my son "I'll tell on you" forty times a day, and he's stopped eating his sandwich. Year one.
        | Baby teeth box, creepy or sweet? There's a bloody one from Saturday | lost in the zoo for ten minutes, both of us cried, then penguins | Can a ten year old see his grandfather in the coffin? He asked to.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ed_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
