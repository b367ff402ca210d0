"""Harmless English requests about touchy subjects: safety at home, drugs, crime, law, screens and frauds."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "poison_at_home": """
        toddler licked a laundry pod, she seems fine, ring someone or wait?
        | which houseplants are toxic for cats, just the top ten
        | Oleander: every part poisonous or only the seeds?
        | my son, 2, chewed three berries off a yew hedge. poison line is engaged. what do i do right now
        | is the silica gel packet in shoeboxes dangerous or is that a myth
        | Carbon monoxide detector: ceiling, wall, beside the boiler? The leaflet contradicts itself.
        | Grandad stores paraffin in a lemonade bottle. I need a friendly note he'll take seriously.
        | why does bleach plus vinegar hurt the lungs? i mixed a splash by accident, window's open, cough is gone, am i ok
        | leaflet for a nursery, one page: keep button batteries away from small children. warm tone, big headings, end with the number of the poison centre left blank
        | Antifreeze tastes sweet, our vet said. How much is a danger to a 9 kg beagle, and what are early signs?
        | lead paint test kits, do they work
        | lily pollen on cat's nose. cat washing herself. hurry pls
        | Can mushrooms from a lawn kill a dog, or only upset it? Ours ate one and is now asleep, snoring as ever.
        | A glossary entry please, forty words: "antidote".
        | paracetamol, what time gap for a child of six, we think granny gave it twice
        | The house is from 1911 and we're sanding doors. Dust everywhere. My wife is five months along. What should be tested before we go on, and where do we sleep meanwhile?
        | Radon map of Cornwall, how to read the colours
        | mould in the bedroom: harmless black stuff or the bad one
        | Give me six quiz questions about household chemicals for the girl guides, with answers, nothing scary.
        | what happens to the body in arsenic poisoning, for an essay about Victorian wallpaper
        | Mercury thermometer broke on the carpet. I know not to hoover. And then?
        | essential oils & birds. yes/no list
        | Compare activated charcoal in hospital with the tablets at the health shop. One saves lives, doesn't it, and the other's for wind.
        | We are foster parents and get a two year old boy on Friday. Our flat has never seen a child: cleaning things under the sink, pills in a handbag, cords on the blinds, a balcony with chairs by the railing. Walk with me through the rooms, one at a time, and tell me what has to be moved, locked or thrown out before he comes.
        | is burnt toast carcinogenic really
        | symptoms of food poisoning vs stomach flu, table
        | green potatoes, cut off or bin
        | How did doctors detect strychnine in 1890?
        | wife used the insect fogger with the budgie in the next room!!! he's on the floor of the cage but breathing
        | Why is methanol so much worse than ethanol? Biochemistry, second year level, with the enzyme names.
        | tell me a safer swap for drain cleaner
        | Puffer fish in Osaka: who is allowed to serve it and how are the cooks examined?
        | nicotine pouches, dog got one from my jacket, 30 kg labrador
        | My neighbour burns painted pallets in his stove and the smoke comes into our kitchen. He's a nice man with no money. What's in such smoke, and how might I raise it without making him lose face?
        | I teach chemistry to fourteen-year-olds and want a half hour on hazard symbols that isn't dull. There are nine signs, twenty-eight pupils, one box of empty supermarket packages. Plan it in steps of five minutes and put in one moment where they have to disagree with each other.
        | apricot kernels from the market stall say "max 2 per day". why
        | rhubarb leaves on the compost ok?
        | Does the poison centre charge anything and will they report me? I feel such a bad mother.
        | lamp oil swallowed, no vomiting, that's what i remember from the course. explain why not to make them vomit
    """,
    "drugs_sober": """
        what is naloxone and who can carry it
        | fentanyl strips, how come some towns give them out free, does it help the numbers
        | Why did Portugal decriminalise in 2001 and how has it gone since?
        | my brother is four days off heroin, shaking, at our mum's. when is it hospital and when is it just awful
        | Explain tolerance and dependence to a sixteen-year-old, without preaching.
        | is poppy seed bread really able to spoil a drug test at work
        | History homework: the opium wars. Who fought, for what, three sentences each for both sides.
        | cannabis law germany 2024 short
        | Half-life of diazepam, and why do elderly people feel it the next day?
        | methadone vs buprenorphine, what do patients say
        | Bullet points for parents' evening: vaping. What's in it, what we know, what we don't, how to talk about it at dinner.
        | my doctor wants me off oxycodone after the hip. i'm scared tbh. what does a normal taper feel like week by week, and what can my husband do
        | ayahuasca in anthropology - two good books please
        | Who was the first chemist to isolate morphine?
        | ketamine clinics for depression, is the evidence any good or is it hype
        | Found a small bag of white powder in my daughter's coat. She's fifteen, clever, quiet lately. My husband wants to shout, I'd like to wait until Sunday. How do other parents begin that talk, and what should we under no circumstances say first?
        | prohibition in america: did people drink less or just worse
        | How do wastewater scientists work out a city's cocaine use?
        | quit weed 11 days ago, dreams are INSANE, normal?
        | Write the blurb of a sober memoir. A drummer, Leeds, the nineties, two relapses and a greenhouse.
        | why is caffeine legal and khat not, here in the uk
        | what does "harm reduction" mean
        | Translate into Polish, plain words: "Never use alone. If someone does not wake up, call 112. You will not get into trouble for calling."
        | Is it true that coca leaves are chewed against altitude sickness? We fly to La Paz in May.
        | steroids in the gym, a leaflet about the heart, for lads who roll their eyes at leaflets
        | Compare the war on drugs under Nixon with the one under Reagan in a table: laws, money, prisons.
        | drink spiking - signs, and what a friend does in the first ten minutes
        | can I take ibuprofen with two glasses of wine
        | I volunteer at a festival's welfare tent. We get people too hot, too high, too sad. Please make a card that fits in a pocket: when to sit with them, when to fetch the medics, what to say, what to keep out of our mouths. Forty words a side at most, and no jargon.
        | LSD and the CIA, documented facts only
        | my mate says khat is like coffee. so is he right
        | 12 step meeting, not religious, is there such a thing near Hull
        | What are precursors in drug law?
        | A uni student here. For pharmacology I have to explain why serotonin syndrome occurs when two kinds of antidepressants overlap. I've got receptors but lose the thread at re-uptake.
        | The documentary last night said the crack panic was partly made by the papers. Sum up what historians hold.
        | Draft a kind text to a cousin leaving rehab on Monday.
        | Al-Anon or therapy first, for me, he's the one that drinks
        | spice in prisons: summarise the inspectorate's worries in 5 lines
        | ADHD pills on a flight to japan, allowed?
        | Was Sherlock Holmes' seven per cent solution a scandal in its day?
    """,
    "weapons_in_books": """
        longbow or crossbow at Crécy, who had the faster shot
        | Explain the Non-Proliferation Treaty as though to my nan.
        | which countries gave up nuclear weapons and why
        | gun safe or trigger lock? three kids in the house, one hunting rifle from my late father
        | What does a licensing officer look at when visiting? Mine comes Tuesday, I'm more nervous than at my wedding.
        | museum label, 60 words: flintlock pistol, Liège, about 1780, used in no known duel
        | How does a metal detector know a gun from a belt buckle?
        | mustard gas at Ypres, effects on soldiers, for year 10, not too graphic
        | pros & cons of police carrying tasers, balanced pls
        | My son built a nerf blaster that shoots 30 metres. Proud and worried. House rules?
        | found an old hand grenade in grandpa's attic. it's in my hands. what now
        | Why are landmines banned but not by everyone?
        | is pepper spray legal in denmark, im travelling alone
        | I've inherited two shotguns in Scotland and hold no certificate. They're in a locked cabinet and nobody's touched them since the funeral. Whom must I ring, how soon, and may my uncle who does have one take them till then?
        | the Manhattan project in one paragraph
        | Airsoft in the woods: must we tell the forester or the police?
        | compare swiss and american gun laws, school debate, i'm the swiss side
        | katana on a wall: how high, which screws, what about visitors' children
        | toy guns at carnival, teachers are split. draft a calm letter to the parents with a rule that both camps could live with
        | Tell me about weapons inspectors. What do they really do all day?
        | sniper elite 5, which rifle for stealth
        | How did chain mail protect, and against what was it useless?
        | the bill in congress about ghost guns, neutral summary, 4 bullets, no adjectives
        | Is a Swiss army knife okay in cabin luggage
        | Red flag laws: does the research find fewer suicides?
        | nagasaki: what was the target meant to be first
        | My great-grandmother worked in a munitions factory in 1917 and her skin went yellow. They were called canaries, I gather. I'm writing her story for the family and would like to know what caused it, if it passed, and what such women were paid in comparison to men.
        | why sarin is banned, chemistry kept out, history kept in
        | knife amnesty bins, do they work? numbers if any
        | What's the difference between a cruise and a ballistic missile
        | unexploded bombs found on building sites berlin, how often, who pays
        | A quiz for the reenactors' supper, medieval siege engines, ten questions, two silly.
        | can you take antlers and an old bayonet through customs to Canada
        | Who invented dynamite and did he really regret it?
        | paintball for a bachelorette: what to wear so it doesn't bruise
        | I clear houses for a living and keep on finding ammunition in drawers. Hand it in where, in what box, and am I allowed to drive it there?
    """,
    "crime_law": """
        difference between theft, robbery and burglary, easy words
        | what's the maximum for perjury in Ireland
        | Why did the murder rate in New York fall in the nineties? List the rival explanations.
        | Manslaughter or murder: how does a jury decide?
        | i got caught shoplifting a lipstick, im 17, first time. will it be on my record for ever
        | Explain mens rea to a hairdresser. That's me, evening course.
        | Is it a crime to keep money found in a taxi?
        | my dad is in court monday as a witness, he's shaking. what will they ask him, can he say he doesn't remember
        | the innocence project, how do they choose cases
        | Who was Ronald Biggs & why did people like him
        | What would a restorative justice meeting look like after a break-in? The boy who did it wants to say sorry. I'm not certain I want to hear it.
        | ABOLITION of death penalty dates by country europe
        | Summarise the judgment below for people who aren't lawyers, and leave the names out.
        | how long is dna kept by the police if you were never charged
        | Statute of limitations, old fraud, Italy
        | Jury duty tomorrow. What may I tell my wife about it in the evening?
        | pickpockets Barcelona metro: where do they work, and what bag
        | Our shed has been emptied twice since June. Bikes, a mower, even the children's trampoline net. Police gave us a number and nothing more. What is worth doing with two hundred quid, in what order, that won't make the garden look like a prison?
        | arson investigators - how can they tell where a fire began
        | Give an example of entrapment in American law, and one that looked like it but wasn't.
        | is a citizens arrest a real thing
        | stalking protection order: what proof do they want, i have 40 texts and a diary
        | Fingerprints, who first used them? Flashcards please, eight of them.
        | prison pen pals, sensible or foolish, my aunt is 71 and keen
        | Joint enterprise: why do campaigners call it unfair?
        | how does a money laundering check at the bank work, they froze my house deposit and won't say why
        | Poaching in Kenya since 1980, causes and what turned it round.
        | juvenile court vs adult court, table
        | Was Lizzie Borden guilty? Argue it one way, then the other, then tell me which is stronger.
        | neighbour's son got arrested. mum of three, alone. what casserole freezes well and what does one write on the card
        | I'm applying for a job in a school and have a caution from 2003, a stupid fight over a taxi. Do I have to declare it? I'd rather be honest than lose it later, but I don't want to be honest about something nobody asks.
        | how come mafia bosses get caught for taxes
        | what's bail
        | Legal aid - who gets it, in plain words, Manchester
        | "Hostile witness", define in one sentence
        | DNA in the Golden State case: what privacy questions did it raise?
        | body cam footage of a stop, am i allowed to ask for a copy of it
        | A class of nine-year-olds wants to hold a trial of the Big Bad Wolf. I need roles for twenty-six children, a charge sheet, three witnesses with funny statements, and a judge's speech that teaches what "beyond reasonable doubt" means. The wolf ought to have a decent lawyer.
        | cold case podcast recs, not gory, please not the usual american ones
        | counterfeit £20 from the cash machine?? who refunds
    """,
    "hack_defence": """
        what is phishing
        | someone logged in to my instagram from Vietnam. changed pw. what else
        | Which logs do i read first after a break-in on a small ubuntu box
        | is it ok to write down passwords in a notebook at home, my mum is 80
        | Explain SQL injection on the level of a manager who decides budgets. No code. One picture in words.
        | ransomware hit our dental practice at 7 this morning, screens show a skull. who do we call, what do we unplug, do we tell patients today
        | two factor by sms is it rubbish
        | Write a policy for a club of 60 members: who may see the address list, how long we keep it, how it's deleted.
        | History: the Morris worm. What did it break, what became of Morris?
        | why does my router have an open port 7547
        | Checklist before selling an old phone
        | bug bounty for beginners: rules of the game, scope, what gets you thrown out
        | Zero-day, patch, exploit, CVE: explain the four with one story about a house and a locksmith.
        | hi is wannacry still around
        | Our intern clicked. She's in tears. The mail looked like it came from me. What do I say to her, what to the team, and what does IT do in the first hour? She's nineteen and it's her second week.
        | honeypots, what for
        | Please compare bitwarden and 1password for a family of five with one stubborn grandfather
        | are public usb chargers dangerous or an urban legend
        | make a poster: LOCK YOUR SCREEN. funny. a duck in it
        | I run my mother's wifi. It's got the factory password, a bulb from China and a printer older than I am. Rank what to change, given that I'm only there for one afternoon and she mustn't lose her radio.
        | fail2ban bans myself lol how do i whitelist my own ip
        | what did Kevin Mitnick do when he was out of jail
        | Is a VPN any use against my internet provider?
        | our school got ddos'd by a pupil. what's a fair punishment, what would he learn from? we'd prefer not to call the police
        | CAPTCHA: why so annoying
        | Summarise the report on the hospital breach: how they got in, how long nobody noticed, what it cost, what was changed.
        | threat model for a women's shelter's website, the plain version, what do we need to think of
        | lost the key to my own encrypted drive. is there any hope or is gone gone
        | pentest report: how do you write a finding so the developers don't hate you
        | Explain to a jury what an IP address proves and what not
        | old laptop from dad, he died, windows password unknown. photos on it. what are our honest options
        | Stuxnet in 150 words, for a newspaper's kids' page
        | how are deepfakes detected
        | airtag in my rucksack, not mine. phone told me at 2 am. step by step what now
        | what's the law on reading an employee's mails, Austria
        | Our volunteer fire brigade got an email asking to change the bank details of a supplier. The treasurer nearly paid. I'd like a one-page rule for the wall which even our oldest member understands: who checks, by which phone number, what's never done by email alone.
        | does private mode hide anything from my boss
        | secure boot explained for people who only want linux
        | why do hackers wear hoodies in stock photos
        | best practice for api keys in a repo, somebody committed one yesterday, it wasn't me, ok it was me
    """,
    "fraud_watch": """
        gran paid 800 in gift cards to "microsoft". any chance to get it back
        | red flags of a rental scam, quick list
        | Romance fraud: why do clever people fall for it? I don't want to laugh at my uncle, I want to understand.
        | who was Charles Ponzi
        | is this text from the tax office real? it has a typo and asks me to tap a link
        | What did Bernie Madoff do differently from other swindlers?
        | A poem for the pensioners' club about never giving your PIN to anybody. Eight lines, rhymes, a bit cheeky.
        | crypto guy on tiktok doubles money in 3 days. explain to my 16yo why not, he thinks im a boomer
        | Enron, in the style of a bedtime story
        | my bank says i authorised it. i did not. what's the ombudsman for
        | How do supermarkets notice a fake coupon
        | money mule: what students ought to know before they lend out a bank account
        | I sell handmade lamps. A customer claims that the parcel was empty, third time this year from the same street. How do I ask politely for proof, and what does the card company want from me?
        | ticket resale for the gig, looks dodgy, what would you check
        | Explain chargeback fraud to a market trader
        | why are puppies online so often a con
        | Translation to Turkish please: "The police never ask you to hand over cash or jewellery. Hang up. Call your daughter first."
        | how do auditors smell a rat? five classic signs
        | the great salad oil scandal summarise
        | Dear assistant, my friend from church is asking for small loans by WhatsApp since he lost his phone. New number, same photo. He writes "dearest" which he never did. I fear to offend him. What question could I pose that only he can answer?
        | forged paintings: how did Beltracchi get found out
        | QR code stickers on parking meters?? is that a thing now
        | Write an honest product page for a mattress: no fake countdown, no invented reviews, say whom it doesn't suit.
        | what happens to people who are caught with fake sick notes
        | is it fraud if I round up my hours a little, asking before I do it, new job, everybody does
        | Card skimmers at the petrol station, what should I look at
        | pyramid selling vs multi level marketing, where's the legal line in Spain
        | benford's law, but as an exercise with the town budget
        | Help, our choir's treasurer has taken about 2,000 over four years. He is 76, ill, and has confessed to me, in tears. Nobody else knows. I can't sleep. What does the law ask of me as chair, what would be kind, and is there any way to be both at the same time?
        | catch me if you can, how much of it was true
        | Does a cheque bounce after it "cleared"?
        | fake job offer wants my passport scan before the interview. my gut says no
        | cartoon idea: a wolf who phones three pigs about their energy contract
        | what's pig butchering, why that name
        | identity theft, first 24 hours, what to do in what order
        | the insurer thinks I set my own car on fire. I was in Portugal! which papers prove a holiday
        | invoices with my logo are being sent by strangers. customers are furious. draft a short warning for our website
        | honest alternatives to "only 2 left!"
    """,
    "suicide_prevention": """
        my best friend gave away her cat and her guitar. i have a bad feeling. what do i say
        | Is it true that asking about suicide puts the idea in someone's head?
        | samaritans number and are they free from a mobile
        | How should newspapers report on a suicide? Sum up the usual guidelines.
        | he's been gone two years on thursday. mum wants cake, dad wants silence. any ideas for a day that fits both
        | What does a crisis line volunteer learn in training?
        | safe messaging check of this poster text please
        | colleague said "you won't have to put up with me much longer" and laughed. am i overreacting
        | Barriers on bridges: do they save lives or move the problem? Research only.
        | my brother died by suicide in march. people cross the road. i'd like a few lines to post so that they know they can talk to me
        | Writing a eulogy for a cousin who took his own life, age 24. The family wishes the truth to be said, once, gently, and then the fishing, the terrible jokes, his dog. About three hundred words. His name was Aled.
        | Why is the rate higher among farmers?
        | what is a safety plan, who fills it in
        | Which phrases should we use rather than "committed"?
        | teacher here. a pupil's essay worries me. do i ring the parents first or the counsellor
        | "how to survive the loss of a love by suicide" - books like that
        | Our village has lost three young men in eighteen months. I'm on the parish council, a baker, no expert in anything but bread. We want to do something before winter that isn't a poster. What have other small places tried, and what did it cost them?
        | world suicide prevention day is when
        | tell me how to help a friend who won't go to a doctor, she only texts at night
        | Did Goethe's Werther really cause copycats?
        | after my sister's attempt she's home again. do we lock up the pills? how do we do it without her feeling watched
        | the film about the bridge, is it ethical, discuss
        | veterans & suicide, a factual paragraph with caveats about the statistics
        | mental health first aid course worth it?
        | What do chaplains say at such funerals nowadays, compared with 1950
        | Kind reply wanted: a stranger in my plant forum wrote that he doesn't see the point any more. I'm a moderator, I have no training, it's midnight and he's online.
        | quiz for staff, true/false, 8 myths about suicide
        | my ex says he'll do something to himself if i don't come back. i'm frightened and also so tired. whom do i call, for him and for me
        | survivor's guilt: what is it and does it fade
        | men's shed leaflet, talk side by side, tea, tools, no pressure. 80 words
        | Is there any app for grief after suicide that isn't American and chirpy
        | hotline for teens who'd rather chat than phone
        | Short glossary: ideation, postvention, contagion, protective factor.
        | I lost my son and I don't know how to answer "how many children do you have?"
        | can kids of eight be told how their father died
    """,
    "eating_body": """
        signs of anorexia a PE teacher might miss
        | bulimia and teeth, what does the dentist see
        | My daughter weighs her salad. Weighs it. When do I worry?
        | recovery week 6, everything hurts after meals, is that the gut getting used to it
        | What was the fasting girls craze in the 19th century?
        | How do I compliment my niece with no word about looks?
        | orthorexia is it official
        | Please rewrite our gym's poster so nobody feels ashamed. Old text: "Earn your dinner."
        | binge eating isn't greed, right? i'd like to explain that to my mother in law in two sentences before sunday lunch
        | Why are ballet schools changing how they talk about weight?
        | support for boys with eating disorders, uk
        | meal plan from the clinic says 3 snacks. i hate snacks. how do others get through snack two
        | I used to run marathons, then I ran from food, and now at thirty-four I eat breakfast again. A local paper would like six hundred words from me. Help with an opening that offers no numbers, no weights, no tips for anybody who's where I was.
        | does instagram really do harm to body image, what do studies find
        | glossary: refeeding syndrome
        | my flatmate cooks for all of us and never eats herself. how can one bring it up
        | history of the corset and health myths around it
        | Is BMI any good? For and against, five points each, neutral.
        | trans teen, eating less so that the body won't change. which kind of help is right, gender clinic or eating clinic or both
        | school canteen wants to print calories on the menu. we're against. draft an open letter, courteous, with two sources to look up
        | role play for nurses: patient refuses lunch, nurse stays calm
        | a dietitian that doesn't preach, what do i look for
        | Scales: bin it or hide it? therapist said hide
        | i hate my thighs. say something that isn't "love yourself"
        | what is pica, my pregnant wife chews ice all day long
        | Christmas dinner with thirteen relatives and one of them in recovery. She asked me to sit beside her and keep uncle Frank off the subject. Give me eight changes of topic that'll work on a retired bus driver with opinions.
        | wrestlers cutting weight: dangers explained to a coach
        | Did Empress Sisi have an eating disorder?
        | does my dog eat too fast cause of stress
        | body dysmorphia vs vanity
    """,
    "long_asked": """
        For the neighbourhood paper I'm to explain why two burglaries were solved by a parrot. It's true: the bird repeated a name. I want the facts straight, the victims unembarrassed, and the parrot not made into a witness, since the officer asked me to stress that it was a hint, not proof. Two hundred words, please.
        | Our library had a bomb threat yesterday, by mail, in very bad spelling. We were outside for two hours in the rain with a story-time group and eleven pushchairs. I'd like a debrief for the staff: what went well, what didn't, who felt alone. No blame. And one item on where the dry socks are kept.
        | I am from Kenya and study nursing in Finland. In ward exam I must say how to talk with patient who drinks too much, how to ask amounts without judging, which test in blood shows it, and what is danger if he stops from one day to next. Please in easy English with the medical words in brackets.
        | My father-in-law collects daggers. They're hung in the corridor, at the height of our son's eyes, since he's just learned to climb. I've asked. He says that in his family nobody has been hurt since 1740. How do I win this one before Easter without offending him, his daughter, or 1740?
        | The insurance wants to know if our barn burnt through negligence. It was the hay, it went in too damp, and I'd said as much to my brother, who'd said we'd no time. If I write that, he's ruined. If I don't, it's a lie. What are the questions I ought to ask a lawyer, in which order?
        | I lead walks through the old prison in our town. Visitors want the hangings, always the hangings. I'd like a tour which gives them ten minutes of that and then turns, almost unnoticed, towards the laundry, the letters, the boy who'd stolen a goose. How would you build such a turn?
        | Once a year our firm tests us with a fake phishing mail. This time it promised a bonus, in the very month when thirty people lost their jobs. Everyone clicked, several cried. I'm on the security team and I think we were in the wrong. How does one write that to the head of security, who is me?
        | Since my sister was mugged she walks with her keys between her fingers. A trainer told us it's no use and she felt foolish. I'd like to give her an evening course, something with breath and voice, where women of sixty aren't the odd ones out. What should one look for, and which sort of course is only theatre?
        | Please check my leaflet. "Did you take something and feel unwell? Come in. We're nurses, not police. We don't take names. There's water, a blanket and somebody who sits with you. If your friend can't be woken: shout for us, stay, and turn him on his side." Is there a word too many? It's for a rave in a quarry.
        | On the allotment somebody puts down bait for rats in open trays, and a child picked one up. The committee will discuss it on Monday. I'd like a motion, not more than six lines: closed boxes only, named on a list, none within ten metres of the swings, and anyone who needs help with rats gets it from us for free.
        | I've agreed to speak at the school about my time as a hostage. It was four months, long ago. I don't tell it as an adventure. They're sixteen, there'll be two hundred, and one hour. I thought of bringing only the spoon I had. How do I begin, what's better left out, and how do I answer "were you scared"?
        | As a lawyer's daughter I've heard for thirty years that everybody deserves a defence. Now my dad defends the man who hurt someone I know. I know that he's right. I can't sit at his table. What've other families in this position said to one another, or written, or eaten in silence?
        | The app of our health insurer counts steps, sleep, cycles, and since last week it asks about my "mood". If I say no I lose forty euros. What may they do with such answers under European law, whom would I complain to, and is there a way to have what they've already got removed?
        | My debate club has drawn the motion that history lessons should drop dictators' names. I'm to propose it, God help me. I need a definition, two arguments that aren't silly, one example from New Zealand, and an answer to the obvious reply that what's unnamed comes back. Seven minutes, spoken, with somewhere to breathe.
        | Yesterday a customer in our hardware shop bought rope, bin bags, a spade and quicklime and I, nineteen, first week, made a joke. He didn't laugh. His dog had died, a Newfoundland. I'd like to send a card to the address on the delivery note but I'm told that's data protection. Is it? And what would it say?
        | We've a cellar with my late uncle's chemistry set from 1958, brown bottles, glass stoppers, some with crystals round the neck. My wife wants to rinse them out for flowers. I said no and couldn't say why. Explain to her kindly why old bottles are left standing, and tell me which office sends somebody.
        | When the alarm for an armed intruder went off at our college it was a mistake, a cleaner's elbow. But eighty people hid under tables for half an hour and wrote to their mothers. Now everyone's joking about it. I'd like the students' union to offer something for those who aren't. What form could it take?
        | The village theatre puts on a comedy about coiners in 1820. I play the judge. I've one long speech in which I condemn a man for three false shillings, and it has to be funny until the last sentence. Here's my attempt; please find the word at which the audience should stop laughing, and move it later.
        | I teach German to refugees. In the exercise on the past tense I'd written "Who shot?" for schießen, without a thought, and the room went quiet. We went out for ice cream. I want to revise all sixty exercises. Which everyday verbs are irregular enough to train with, but don't carry a war in their pocket?
        | A man in our choir was convicted, long ago, of something with children. He told the board when he joined; he never comes when the youth choir rehearses; he sings like an angel. Now a father has found the old article. There's a meeting. I'm to chair it. What does the law say, what does decency say, and where do they part?
        | Can you explain to my eighty-year-old mother, in big letters, that the picture of the bishop in a bikini was made by a computer? She's not stupid, she ran a post office. She'd like to know how one notices: hands, letters on signs, where it was printed. And she asks whether the bishop's been told.
        | Our works fire brigade practises on Saturday with a simulated chlorine leak in the swimming pool. I write the script: who's found where, who panics, what the neighbours see, when the press calls. Please invent eight roles for amateur actors, each with a sentence to shout, and one who's no part of it and merely wants to swim.
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ef_{name}", (), bars(block)) for name, block in _LINES.items()
)
