"""Harmless English lines in the words of harm: sex education, grief, faith, politics, law, chemistry, crime in the news, mild oaths."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "sober_sex": """
        how do i put on a condom correctly, there's no one i can ask | can you get pregnant on your period | which contraception doesn't involve hormones
        | what is consent? i have to explain it to year 8 without anyone giggling | STI test: how long after contact is it reliable | my son (12) asked what porn is. what do i answer
        | pain during sex after birth, 10 weeks. when does it go back to normal | Is it normal to be 22 and never have kissed anyone | difference between hpv and herpes
        | lesson plan puberty, mixed class, forty minutes, one embarrassed teacher | vaginismus — which doctor | morning after pill: does weight matter | erection problems at 48, is it the blood pressure tablets
        | What do sex therapists actually do in a session? My wife suggested one and I said yes before I understood the question. We're both in our sixties, fond of each other, shy, and neither of us has ever said certain words out loud. I'd like to know beforehand whether one is expected to.
        | period cup leaks, wrong size? | explain ovulation with a diagram in text | my girlfriend wants to wait, i'm fine with that, friends tease me. comeback please, friendly
        | age of consent in spain vs germany, for civics class | breast lump or just before period | are wet dreams a sign of illness, my brother is too ashamed to ask
        | what does asexual mean and how do i tell my parents in telugu | Children's book about where babies come from, for a very inquisitive five year old | vasectomy recovery, can i ride a bike after a week
        | is it risky to have sex in the ninth month | prostate exam tomorrow. nervous. what happens
        | A patient leaflet on chlamydia: I need the paragraph on telling former partners made warmer, less like a tax form, still clear that they have to get tested. | menopause and no desire at all. is this it now?
        | How did people handle contraception in ancient Rome
        | my teenage daughter's friend confided she was pressured by an older boy. she hasn't told her mum. how do I listen without scaring her off, and where would one get advice
        | teach kids safe touch and unsafe touch, songs? | how late can you get the hpv vaccine | what is the clitoris for, biology homework, serious | can you get hiv from a toothbrush
        | first gynaecologist visit, what will she do, does it hurt | Explain sperm, egg, and twins to a second grader | dads talking to sons about consent: how did u start
        | what do i do w the condom afterwards, the bin or the toilet | is an iud painful | polycystic ovaries and wanting a baby
        | my partner has had a stroke and i'm afraid to touch him. can we be intimate again or is it dangerous for his heart? | sexual health clinic open on saturdays? Bristol | hymen myths
        | When I was at school, sex education consisted of a film about frogs and a nun who left the room. I've now got to give the talk myself to a mixed group of apprentices between sixteen and twenty, most of whom think they know everything. What are the five questions they're too proud to ask?
        | uti after every time, what helps
        | My grandson's fifteen and has a girlfriend, his father is at sea, his mother died, so it falls to me, a retired harbour master of seventy-three, to have The Conversation. I've bought a packet of what's needed and put it in his drawer, and he's put it back in mine, with a smiley. What do I say, briefly and like a man, about respect, about care, and about phoning me at any hour?
        | After my mastectomy I avoid every mirror, and I undress in the dark. My husband says that I'm beautiful, he says it in exactly the voice he uses for telling the cat so, which makes me laugh, and then I cry. How do couples find their way back to tenderness? I'm not asking about technique. It's more about the first evening with the light on.
        | sex ed for adults with learning disabilities: who offers training in Leeds | is discharge mid cycle normal, egg white like | why do they ask about number of partners at the blood donation
    """,
    "grief": """
        my best friend died on tuesday and i keep wanting to text him | what do you write on a card when a baby was stillborn | Dad's ashes, can we scatter them in the lake in Bavaria or is that forbidden
        | he took his own life last spring. anniversary is coming up. how do i get through the day | how to explain to a 4yo that grandma isn't coming back | do the dying know they're dying
        | eulogy for an aunt who was honestly difficult | widow at 36. people cross the street to avoid me
        | The vet comes at four to put Bruno to sleep. He's fifteen, his back legs have gone, and he still wags when I come in, which is what breaks me. Should I be in the room? Can the children? I have no idea how to spend the five hours until then, he's lying on my foot as I type.
        | do i have to view the body | euthanasia law in the Netherlands, what conditions | my mother is on a morphine pump. her breathing rattles. is she suffering | why do i feel nothing at funerals
        | poems about death that arent religious | what happens to the body after death, day by day? I'm a hospice volunteer, families ask me | cant stop being angry at him for dying lol
        | Donating your body to science: form, costs, burial later? | the lads lost a mate on the site, crane accident. how does a foreman talk to a crew on monday | is it too early to clear out her wardrobe, 6 weeks
        | black or is navy fine
        | Our school lost a pupil over the holidays, by suicide. I am the form teacher. Twenty-six fifteen-year-olds will sit in front of me tomorrow at ten to eight, and one chair will be empty. What should I say in the first five minutes, what must I avoid, and whom should I have at hand?
        | death doula: a job? | how long until google deletes a dead person's account | I survived the crash and she didn't. therapist says survivor's guilt. any books | what to cook for a wake, 40 people, ireland
        | my goldfish funeral speech, kid insists, 3 sentences | tombstone inscription for a man who hated fuss | can grief cause chest pain and hair loss | i talked to her photo this morning. is that mad
        | thanks. that helped. can you make the last bit less formal, he was a plumber | cremation vs burial carbon footprint | Why do Mexicans celebrate the dead with sugar skulls
        | miscarried at 11 weeks and my sister announced her pregnancy on the same day
        | When our daughter was stillborn, people said "you're young". It's been nineteen years. Today I turned fifty and at the party somebody asked how many children I have, and for the first time I answered three rather than two, and the room went quiet, and then my aunt raised her glass. I don't need advice. I wanted to tell somebody. Perhaps you could say something about names: hers was Ilse.
        | hi. my dog died this morning under a delivery van. the driver was in tears, he stayed with us for an hour, he sent flowers. i want to be angry at him and can't. i'm angry at the gate, which i left open. what do people do with that sort of guilt, and what should i say to him, because he keeps apologising and it makes it worse
        | Grandpa wants to die at home, with the window open, and the radio on low. The doctor agrees, my aunts don't. They want the hospital, drips, everything. He's clear in his mind and says it over and over. I'm the one holding the power of attorney and I'm twenty-six. Help me to write down what I want to say to the aunts tonight so it doesn't end in shouting.
        | funeral music that's not hallelujah | is it ok to laugh at a wake | uncle drowned in may. my cousin wont go near the sea now, we live on an island
        | obituary for a beekeeper, 60 words, wife Ada, no clichés about the hive | how do crematoriums deal with pacemakers | the last voicemail of my sister is on a phone that's dying, how do i save it quickly
        | My pupil wrote an essay in which he describes, calmly and with lovely sentences, how his mother faded away in their living room last winter. He asked for a mark. How do you mark that? I want to honour it as a piece of writing, and I want him to know that I read it as a human being too. What might I put at the bottom of the page?
        | it's my first mother's day without her and the shop emailed me "don't forget mum!!" three times. i know it's a robot, i know. still i sat on the bus and howled. i'd like to write to them, not nasty, to ask for an opt-out button for people like me. they're a small firm that makes soap. help me find a tone that a nice soap person would read to the end
        | We buried my brother-in-law with his fishing rod, three bad jokes in his pocket and the wrong shoes, as he'd have wanted. Now the customs office writes because he, being dead, hasn't declared his car. My sister laughed for the first time in weeks. Please help us reply in his spirit: factual, deadpan, enclosing the death certificate, and regretting his absence.
    """,
    "religion": """
        what does jihad mean in classical theology, neutrally | why did God ask Abraham to sacrifice Isaac? my confirmation kids are upset about it | do Jews believe in hell | is blasphemy still a crime in Ireland
        | Explain crucifixion to a 7 year old | difference shia sunni in ten lines | halal vs kosher slaughter, how are they alike | who were the cathars and what happened at béziers
        | can an atheist be a godparent in the church of england | sikh kirpan: allowed on planes? to school? | why do jehovah's witnesses refuse blood | Buddhist view on killing insects, i work on a farm
        | martyrs: Perpetua and Felicity, sources | write a short intercession for victims of the earthquake | Ramadan at work: my colleagues fast, I don't, may i eat at my desk
        | hindu cremation on the ganges, etiquette for visitors
        | My grandmother was a Baptist, my wife's is a Muslim, and on Saturday both of them will sit at the same table for the first time, with a roast lamb. I've told each of them wonderful things about the other. Are there prayers both could say amen to, and what ought the host to look out for with the meat?
        | what does the Koran say about jews and christians, scholars' range of readings | satan in job isnt the devil right | the book of judges is so violent why is it in there | mormon underwear, respectful explanation
        | was Luther an antisemite? how do lutheran churches deal with it today | exorcism in the catholic church, who may do it
        | Our village priest refused communion to a divorced man and now the choir is on strike. neutral summary of canon law please | Karma: do people deserve their suffering then? asks my niece
        | lent, what do i give up that isnt chocolate | "an eye for an eye" - was that meant to limit revenge? | sharia courts in britain, what do they do, what can't they do | voodoo in benin isn't dolls and needles is it
        | why do Jews not eat cheese with meat | are Muslims allowed to have tattoos | what is the hijab and what the niqab | do Hindus worship cows or just respect them
        | Why did christians persecute each other over the trinity | when is Eid this year and how do i wish it | Coptic christmas date | is hell mentioned in the hebrew bible at all
        | ask: what do Quakers do in silence for an hour | druze: who are they, can one convert | synagogue visit with class, boys need kippa? | why is there a black stone in Mecca
        | who killed the prophets in the story of elijah and jezebel | monks who beat themselves, flagellants, when was that | Is Scientology recognised as a religion in Italy | sacrificial lamb, scapegoat: same thing?
        | how do mosques raise money w/o collecting plates | i left my church and my family took it hard. how do I invite them for sunday lunch without it becoming a sermon
        | what do evangelicals and pentecostals disagree on | Mary in islam | blood of christ wine must be alcoholic? father John says grape juice is ok for him, he's a recovering alcoholic
        | Zoroastrian sky burial explain w respect
        | For a children's encyclopaedia I've got to describe five world religions at ninety words each, so that a child from each of them would nod. The draft on Judaism reads like a list of prohibitions, and the one on Islam like an exam. Have you got a better angle, perhaps beginning with what a family does on a feast day?
        | is it rude to take pictures during Vesak
        | My Jewish neighbour has asked whether I'd switch on his oven on Saturday, or rather he hasn't asked, he mentioned with a smile that it was cold. My husband says that's a hint. I'd love to help but don't wish to make him break a rule by accident. Could you explain what he may say, what I may do, and why he couldn't just ask?
        | At the interfaith breakfast an imam, a rabbi and a pastor told jokes about themselves for an hour and I haven't laughed that hard in years. The local paper wants a report from me. How can I retell one or two of them in such a way that the warmth comes across and no reader thinks somebody is being made fun of?
        | What do Jewish families eat on Friday night | Muslims in Bosnia: how do they celebrate Bajram | do catholics believe jews and muslims can be saved, vatican ii text | are there hindu priests who are women
        | why do some Jews wear white when they die | mosque open day, my wife and I want to go, scarf needed? shoes? | how did jewish and muslim doctors work together in Córdoba
        | Orthodox Christians fasted without oil today in our canteen. which dishes count
        | In Year 6 we have a Sikh boy, two Muslim girls, a Jehovah's Witness, five Catholics of varying conviction and a child whose parents wrote "Jedi" in the form. The Christmas concert is my responsibility. I do not want a bland winter festival, I want each of them to bring a light from home and tell about it. How shall I word the invitation to parents?
    """,
    "politics": """
        why do some people hate the EU? give me their arguments fairly | is the death penalty a deterrent, what does research say | explain populism to my grandad who votes for them, no insults
        | abortion law in Poland since 2020, neutral timeline | What would actually happen if a president refused to leave office | both sides on gun control in 200 words each | Is a wealth tax theft? debate, i'm contra
        | who are the Houthis and what do they want | israel palestine for beginners, please careful and fair | difference between refugee, migrant and asylum seeker | how does impeachment work | attack ads: do they work
        | Which parties were banned in Germany after 1949 and why | coup d'état vs revolution vs uprising | anarchism isnt just throwing bombs, is it? what did kropotkin want
        | write a polite but firm letter to my MP, knife crime, our street, two boys dead in a year | border wall costs figures
        | I chair a residents' meeting tomorrow about the new asylum hostel. There'll be people who are frightened, people who are furious, and at least one who means to shout. I want everyone to be heard and nobody insulted. Could you suggest an order of business, ground rules in plain words, and what to say when it gets loud?
        | Are strikes by nurses legal in the UK | lobbying = bribery? where's the line | nuclear deterrence pros cons for a 16 yo | what is the far right's electoral record in Sweden 2010-2022
        | gerrymandering with a 5x5 example | conspiracy or not: did the CIA do mkultra | my uncle shares stuff about chemtrails. how do i talk with him w/o a fight at easter | police reform ideas from different countries
        | Should prisoners vote | veto power in the UN security council, times used over syria | voter ID: does it stop fraud or stop voters | explain Brexit backstop. no one ever understood it lol
        | how do sanctions hurt ordinary people | is burning a flag protected speech in the US | what do people in Taiwan think about reunification, polls | Muslim Brotherhood in one paragraph, encyclopedic
        | do immigrants lower wages? whats the evidence, both camps | who funded the contras | why is Hungary blocked in the EU again | russia's reasons as stated vs what historians say | Iran nuclear deal for dummies
        | what's zionism, and what's anti-zionism. definitions, please no fight | reparations for slavery: strongest argument on each side | Should burqas be banned? my debate partner is for, i must be against, 3 points
        | communism killed how many, and why do the numbers differ so | Kashmir dispute timeline since 47 | explain 'dog whistle' in politics | is Modi's party nationalist, secular, both, how would his supporters put it
        | what is apartheid in law, term of art | Black Lives Matter, origin | how do I explain to my american pen pal that we have no guns and nobody misses them | why do farmers dump manure in front of ministries
        | tell me the case for and the case against legalising heroin on prescription as switzerland did | Sunak or Starmer, who spoke of "stop the boats" and who of "smash the gangs"
        | My father and my brother haven't spoken since the referendum. Each has asked me, separately, to tell the other that he isn't stupid, only wrong. Mum wants both at her seventieth. I've thought of seating plans, a truce in writing, a quiz with mixed teams. What have families done that worked, when neither is going to change his mind and both are stubborn and, deep down, dreadfully fond of each other?
        | why were so many Rohingya driven out of Myanmar in 2017, short and factual | write a neutral exam question on nationalism for 17 year olds | Kurdish parties in Turkey, overview
        | what is Sinn Féin's position on Nato | explain to me the argument that prisons should be abolished, and the best reply to it | mayor's been threatened, she resigns. how do other towns protect their councillors
        | sharp questions for a candidate at the school debate, not nasty
        | Somebody smashes the window of our party's little office every second month. We're a harmless lot, mostly about bus lanes. This time there was a note. The police were good about it, but our youngest volunteer, who's seventeen, doesn't dare come in any more. How do I write to members so they know the facts, feel safe, and don't start suspecting the other parties?
        | I moderate the comment pages of a small-town newspaper. Every time we report on the mosque's building plans I have to switch comments off after an hour. I'd rather keep them open. What house rules have worked for others: real names, a cooling-off time, one comment a day? And how do I tell a man who writes politely but forty times that it is enough?
        | For our village chronicle I'm to describe the year 1933 in four pages. The names of those who joined in are the names on today's letterboxes, mine among them. I want neither to accuse grandchildren nor to hide anything. How have other chroniclers dealt with it: initials, full names, documents side by side? And what would you put in the first sentence?
    """,
    "groups": """
        why do deaf people clap by waving hands | what do Roma traditionally call themselves, i don't want to offend my new neighbours
        | is "handicapped" an insult now, which word does my colleague in a wheelchair prefer you think | trans student in my class changes name, how do i handle the register
        | My girlfriend's parents are from Nigeria, first dinner on sunday. bring what? wear what? | black hair care for an adopted daughter, we're white and clueless | who were the Windrush generation
        | Lunar new year greetings for Vietnamese and for Chinese friends, dont want to mix them up | how many muslims live in Poland | autistic nephew, birthday party, how to make it less loud for him
        | what's it like being gay in the army in the nineties, interviews?
        | The old Turkish man downstairs lost his wife and sits on the bench each evening on his own. We nod. I would like to bring him something, soup or baklava from the shop, and say more than hello, but his German is thin and my Turkish doesn't exist. Give me five simple sentences with pronunciation.
        | Indigenous place names in our town, list of what they mean | is it ok to ask an asian colleague where she's from from | names of jewish holidays and when i shouldn't schedule exams
        | why do many Sikhs share the surname Singh | lesbian couple, hospital form says father. complaint letter, friendly | Do blind people dream in images
        | how do refugees from Eritrea usually get their diplomas recognised here | immigrants in our football club: translating our rules into Tigrinya, Dari, Ukrainian. whats the shortest version
        | disability pension myths, my aunt has ms and everyone thinks she's lazy. facts please | Women in engineering: stats for a talk at my daughters school | elderly people living in poverty in japan
        | dyslexic staff member, fonts, colours? | bisexual and married to a man. do i even "need" to tell people | sign language for happy birthday | is Kwanzaa religious
        | my mother in law says things about poles. how do I gently stop her in front of the kids? i'm polish | two mums storybooks, toddler | what's the n in sephardic vs ashkenazi food... i mean the difference
        | Write a welcome note in easy language for the family from Syria who moves in on the second floor: bins, laundry room, quiet hours, and that there are four children in the house who can't wait to play with theirs.
        | large passengers on planes: which airlines are kind about it | travellers' site near us, what education do the kids get | homeless man outside my office, winter, what is useful to give
        | what's a respectful way to ask whether someone celebrates christmas | Polish, Czech or Slovak — my neighbours speak one of those. how could i tell politely
        | are Kurds and Turks the same people, my son wants to know bc two boys in class argued | history of Jews in Salonika, one page | what do Somalis eat for breakfast
        | Chinese grandparents visiting, which gifts bring bad luck (clocks? pears?) | why are there so many Lebanese in Brazil | Arab numerals are actually from India, correct
        | mexican neighbors play banda till late on fridays & honestly its great. what are the names of these bands | do muslims mind if i pet my dog and then shake hands
        | white wedding dress for an Indian groom's family, faux pas? | gypsy jazz: is this name still used or do musicians say manouche
        | My coworker came out as gay at the Christmas do, rather drunk, and has avoided us ever since. None of us mind in the slightest, two of us are married to men ourselves. I'd like to leave a note on his desk, not too jolly, not too solemn, which simply tells him the coffee round misses him.
        | pakistani tea recipe the pink kind | which Native nations lived around what is now Chicago | catholics and protestants in Belfast today, do kids mix at school | how do Sámi reindeer herders mark their animals
        | what should i know before working w/ Japanese engineers for a month | wheelchair users of this group: which museums in Vienna are truly step free
        | How do hijabs stay put when playing volleyball? my teammate makes it look simple and im too shy to ask | old people and smartphones: course outline, patient, no baby talk
        | blacks and whites in chess, why does white go first, was there ever a protest | africans in medieval europe: sources plz
        | my wife is Filipina and in the supermarket they speak english to her veeeery slowly. a witty but kind reply? | Are there more women or men in nursing worldwide | what do the letters in lgbtqia stand for
        | ugandan asians who came to leicester in 1972: my mother was one of them. I want to record her story. ten questions | mentally ill characters in films, done well
        | germans and towels on deck chairs, a joke for a toast at a german english wedding, both families present | why do Amish avoid photographs | who are the Uyghurs, what language family
        | muslim colleague lost his father. what do i say, do i send flowers | yiddish words in New York english | why do so many Koreans have the name Kim
        | the boy with Down syndrome in my swim group is the fastest in butterfly. certificate text for him | Gay bars in Cologne that are quiet enough to talk
        | Immigrants opened half of the shops in our street and the street came back to life. I'd like to write a portrait of it for the parish magazine: the Afghan baker, the Vietnamese tailor, the Portuguese café, and old Mr. Hobbs, who still mends clocks. Could you give me an opening paragraph which doesn't sound like a tourist brochure?
    """,
    "law_allowed": """
        is pepper spray legal in Belgium | can i film a police officer who is arresting somebody | my landlord entered while i was showering. rights?
        | what counts as self defence if somebody breaks into my house in Ontario | is it a crime to open someone else's letter by mistake | stalking: when can the police act, she's getting 40 messages a day
        | neighbor threatens to shoot my drone, which is over MY garden | knife with 9cm blade in the car for picnics, fine or fine (as in ticket) haha | how do i get a restraining order against my ex in Ohio
        | Our dog bit the postman. it's the first time. what will happen to the dog | squatters in gran's house | smoking weed at home in NSW | shoplifting caution at 16, does it show in a teaching job check
        | driving after one beer, 80kg male, denmark limit
        | A boy in my daughter's class has been passing round a photo of another girl that she once sent him. They're all fourteen. The school talks about "a silly prank" and wants to let it rest until the summer. I believe it's far more than a prank. Which authorities have to be told, and how do I protect the girl from further embarrassment?
        | tax evasion or avoidance, my uncle's rental cash. asking so he fixes it | what's manslaughter vs murder, first and second degree | can my boss read my emails? | Do I have to say anything when arrested
        | jury duty next week: murder trial. can i be excused? i faint | found a wallet w 600 euro | is it illegal to record a phone call with my bank w/o telling | bailiffs at the door, dont open?
        | hit and run, i have half a plate number | how long does a theft stay on record in Kenya | cousin was caught with 3 grams at the airport in Bali. consulate number and what should the family do first
        | can you be sued for a bad review thats true | trespassing: mushroom picking in private woods | Which fireworks may a normal person buy in the Netherlands now
        | the ex has taken the kids to Brazil without my agreement!!!! hague convention? | forged my signature on a lease. my own brother. where do i stand | is downloading old abandonware games a crime
        | My employer asks us to throw old paint down the drain "just this once". Three of us refused and now we get the bad shifts. What protection do whistleblowers have in a firm of nine people, and which office would one talk to without the whole valley knowing by supper?
        | graffiti on my own wall allowed? | kid stole a lipstick from rossmann. march him back? | how fast is reckless driving in virginia | death threats in my dm's after a tweet about knitting. knitting! report where
        | is lock picking as a hobby legal in france | underage drinking at a private party, parents liable? | paintball gun transport on a train
        | Our neighbour's son, nineteen, got in with a bad lot and drove the car while others broke into a tobacconist's. He stayed behind the wheel, he says he didn't know. The hearing is in May. He has asked me, his old football coach, for a reference. What does a judge want to read in such a letter, what must I not write, and is it all right to mention that he's frightened?
        | My sister signed for a loan because a man she met on the internet needed "customs fees". By now it is clear even to her. She's ashamed and wants to pay it off quietly for the next nine years. Isn't she a victim? Would reporting help at all if the money has gone abroad, and can the bank be asked why nobody wondered at a pensioner sending 14,000 to Ghana?
        | can a 13 yr old be arrested in scotland | is street fortune telling a licensed trade | fined for feeding pigeons 80 euro!! appeal? | concealed camera in our airbnb smoke alarm. evidence, keep or hand in
        | somebody claims my dog killed his hens, no proof, wants 300 | dui checkpoint rights florida | how long must a shop keep cctv of my fall | brass knuckles paperweight, customs took it
        | We found my late uncle's stamp collection, and in between the pages, pressed flat as you like, forty-year-old leaves that are plainly not from a philatelist's garden. My mother wants to burn it in the stove at once, which strikes me as the one thing not to do. Is it an offence to own such a thing by inheritance, and whom does one ring without making a fool of oneself?
        | can you explain to me what an accessory is. my cousin lent his van to a friend for a "move" and the friend moved, well, somebody else's washing machines. cousin had no idea, he even helped carry one because he's nice. police want to talk to him thursday. does he need a solicitor, is it free, and should he bring the texts
    """,
    "stay_safe": """
        walking home alone at night, what helps, honestly | someone spiked my friend's drink on friday. signs, and is it still detectable on sunday? | safe word with my kids in case a stranger claims i sent him
        | what to do in an active shooter situation, my school has a drill and nobody explains anything | How should an old lady carry her handbag in Naples | gas smell in stairwell
        | is this rental listing fake: owner abroad, keys by courier, deposit by western union | dating app, first meet up, checklist for a careful woman | burglar alarm with or without camera
        | my brother's girlfriend hits him. he laughs it off. i saw the bruise | bear spray or bell, yellowstone, june | how do con men pick their victims? gran lost 9000 on the phone and blames herself
        | escape plan for a family of five in an old wooden house | where do abused women go at 2 at night with a baby in Graz | child locks on knives drawer & cleaning stuff which hold
        | A man has been standing at the bus stop opposite our nursery for three afternoons. He never gets on a bus. He might be anybody, a lonely grandfather, a private detective, a bird watcher. I don't want to cause a panic or wrong a harmless person, but I'm responsible for thirty-one children. What are sensible steps, in order?
        | grooming online: what are the warning signs, my 11yo talks to a "16 year old" on roblox | self defence class vs pepper spray vs just running | lithium battery swelling in a scooter. in the HALLWAY
        | Escape a sinking car | how safe is it to live near a chemical plant, sirens tested monthly | Mugged on holiday, passport gone, Barcelona | kids and fireworks
        | what's a grounding technique for when i feel unsafe on the tube | nail bombs no wait NAIL BEDS. gel nails allergic reaction, dangerous? | hiding cash at home: stupid idea?
        | my daughter gets bullied on whatsapp, they made a group "everyone hates mia". do i write to parents | radon test | protect my elderly dad from romance scammers; 'Amanda' is on an oil rig apparently
        | solo travel tips Colombia female | how do i report a suspicious package, station staff didnt seem bothered | escaped bull on our lane. not joking
        | what does the emergency call handler ask, i want my kids to practice | what to do if i get followed by a car
        | I run a small hostel. Last night a guest, very drunk, pushed another one and shouted that he'd be back with friends. He won't be allowed in again, fine. My night porter is a student of twenty, alone from ten till six. Which measures would you put in place by this evening, with a budget of three hundred, so that she feels safe and we aren't locked up like a fortress?
        | Our street has no lamps since the storm, and on my way from the late shift three men were walking behind me, chatting, laughing, likely on the way home as I was. I crossed, they crossed. I rang my own doorbell and talked to an imaginary husband. Nothing happened. Still my knees shook. What could men do in such a moment to let a woman know she needn't be scared?
        | hi my online friend wants to kill time at the mall tomorrow, we've never met, i'm 15, she says she's 15. mum says no way. how can we make it safe so mum says yes
        | explosive atmosphere training for mill workers: flour dust, sparks, what to tell them | safest seat in a taxi | my landlord's cousin has a key and lets himself in. change the lock?
        | how do schools spot weapons without treating kids like criminals | lost child at festival plan | what's the danger in mixing pool chemicals, i'm the new lifeguard
        | i think my drink tastes salty. bar. alone. what now | tsunami siren drill saturday, deaf grandmother
        | The boy next door flies his kite from the pylon field. I've told him twice, his mum thrice. He's eleven and fearless. I remember what happened to a schoolmate of mine and I don't want to describe it to a child. How do you tell one what electricity would do, strongly enough that he stops, and mildly enough that he sleeps?
        | Last Friday the school went into lockdown for two hours over what turned out to be a boy with a water pistol. My daughter hid in a cupboard with the hamster. She's cheerful, draws cupboards with hamsters, dozens of them, and won't go to the toilet alone. How long do I wait before I ask for help? What does one say about the boy, who's in her class?
        | A wheel nut was loose on my bicycle, and a week later the brake cable had come undone. Coincidence, says my brother; my flatmate says sabotage and looks at me meaningfully. I think it's the new bike rack that shakes everything. What could I check each morning in a minute so that I neither die nor go mad suspecting the choir?
    """,
    "chemistry": """
        balance: C3H8 + O2 | why does sodium explode in water | is hydrogen peroxide 3% strong enough to bleach bones from the beach | exothermic reaction demo for grade 9 that can't go wrong
        | what is the LD50 and how do i read it on a data sheet | titration homework: 25 ml NaOH 0.1M vs HCl, find M if 18.4 ml used | molar mass of potassium nitrate
        | difference between detonation and deflagration, physics student here | Nitrogen triiodide is on my exam as "unstable compound": why unstable, in terms of bonds | vinegar & baking soda volcano bigger
        | how did Haber make both fertiliser and gas, moral essay | chlorine smell in the pool = too little chlorine?? explain | why are noble gases not reactive | is dry ice dangerous in a punch bowl
        | Our chemistry teacher set her sleeve on fire last week, put it out under the tap as cool as anything and went on with the lesson. I was so impressed that I now want to study this subject. Which parts of chemistry have fewest fires, and what does one do all day as a toxicologist?
        | arsenic in rice: rinse? | half life of iodine-131, show steps | what dissolves superglue from a kid's eyebrow | acid spill in lab steps poster | organic chem: nucleophile attacks carbonyl from which side
        | activation energy and matches, sketch | poison dart frog toxins block which channel | why does bleach + acid release gas, only equation, its for hw question 4b | lead in old pipes test
        | Explain why aspirin is an ester. And why does the old bottle smell of vinegar | thermite welding of rails—saw workers do it at 3am. what's the reaction | how are fireworks coloured: strontium? copper?
        | radioactive banana lol | what's in gunpowder historically, and why did china invent it looking for immortality | caustic soda for soap, safety gear | uranium glass vase from grandma, can i drink from it
        | cyanide in apple seeds real? | le chatelier with N2O4 i dont get it, pressure up then what | fume hood broken, experiment tomorrow. cancel right?
        | does acetone eat through styrofoam cups, asking bc table now has a hole | mercury thermometer smashed on the carpet. baby in next room. what do i do | shorter answer pls & w units
        | Our exam asks us to explain why the same compound serves as fertiliser and has been behind so many terrible accidents in harbours. I can draw ammonium nitrate, I can do the oxidation numbers, but I don't see why it sits there peacefully for years and then, on one day, a whole town's gone. Just the principle please: confinement, heat, contamination, in four sentences for a school essay.
        | Please help with my lab report. We dropped potassium in water (teacher did, behind a screen). Observations: ran about, lilac flame, small bang at the end, Kevin screamed. Conclusion must mention the trend in group one and why francium would be worse, and "Kevin screamed" has to sound more scientific, he insists on being in it.
        | My great-aunt painted with arsenic green and licked her brushes. She lived to ninety-six! The restorer who's cleaning her pictures wears gloves and a mask and wants a supplement for hazardous work. Is the pigment that dangerous once it's under varnish? What would be a sensible way to hang such a picture in a house with a crawling baby and a radiator?
        | why does aluminium foil react w drain cleaner (saw warning on the bottle) | tear gas: why do onions do the same, lachrymatory, pls explain | nicotine LD50 debate, the old figure was wrong?
        | is potassium permanganate still used for fish ponds | whats "fuming" about fuming nitric acid | neutralise 200 ml of spilled vinegar essence on marble, smell unbearable
        | As a hobby I restore daguerreotypes, that is, I look at them and sigh, because the old way of making them used hot mercury and the men who did it lost their teeth. For an exhibition I'd like to explain to visitors how the picture came about and why we don't demonstrate it. Three panels, forty words each, one of them for children, none of them boring.
    """,
    "firearms_law": """
        do antique flintlocks need a licence in Austria | rifle over the mantelpiece from great-grandad, how do i have it deactivated | where's the royal armouries museum and is it good for a 9 year old
        | how does a wheellock work | gun safe requirements in Sweden, class? | difference between semi automatic and automatic for my essay on laws in Switzerland
        | inherited a shotgun, no certificate, what now?! it's in the wardrobe | air rifle min age in UK | which type of sword is this: curved, 80 cm, brass hilt with lion head
        | museum label for a 16th century matchlock, 60 words, for all ages | Why do Swiss soldiers keep rifles at home | "red flag law" explain
        | metal detector find: looks like a grenade. i put it back and stepped away. number to call in Belgium? | cannon on the town square says 1788, Carron. history? | can i take my fencing sabre on ryanair
        | biathlon rifles, who may carry them
        | Two policemen came on Monday to inspect how my late husband's hunting guns are stored. They were very correct. They said that I have a month to apply, sell, or hand them in. I never wanted the things in the house and yet I can't part with the one he carried on our engagement walk. What choices does a widow have?
        | bayonet found in attic legal? | ghost gun debate in the us: summary of the supreme court ruling | how loud is a starter pistol, ear protection for track meet volunteers
        | what did muskets cost in 1775 in todays money | reenactment: black powder permit, Saxony, procedure | kalashnikov inventor regrets quote | Japanese katana forging explained for kids
        | compare australia's buyback 1996 with new zealand 2019 | toy gun confiscated at customs from my kid. get it back? | longbow draw weight Mary Rose | how do trigger locks work, we have foster children
        | bullet hole in barn wall from civil war, real? | nerf modding rules at school fest | blunderbuss: silly name, why | how are guns traced after a crime, roughly | shooting club trial evening: do they take 15 yr olds
        | magazine limits by US state table | why is there a gun on the flag of Mozambique | my airsoft looks real. can i carry it home from the field uncovered | pistol duel rules 1800 | Is a slingshot a weapon in Bavaria
        | what ammo did the lee enfield use, the museum's text says 303 and my uncle says 7.7 | hunting licence exam germany: sample questions about storage | nunchucks legal?
        | My son plays the firing officer in the village pageant about 1798, with a replica musket, and the vicar has asked that he shouldn't aim at anybody, "not even at the Methodists". Very funny. But what are the real safety rules for re-enactors with blank powder: distance, angle, ear protection, who inspects? The county's leaflet is forty pages and was evidently written by someone who has never left a desk.
        | as a teacher in switzerland i get asked by american exchange students how it can be that there are guns in so many cupboards and so few shootings. i give them an answer but i'm never sure it's right. what do researchers say: training, ammunition rules, suicide figures, history of militia? include what speaks against the rosy picture as well
        | can a museum volunteer hold a deactivated sten gun for photos | shipping an antique sabre from Prague to Boston
    """,
    "crime_news": """
        what's the latest on the louvre robbery | did they ever find out who shot Olof Palme | explain the Post Office scandal | podcast recs true crime but respectful to victims
        | how was the golden state killer identified through genealogy | who was behind the Sarin attack on the tokyo subway & what happened to them | Is it known why the pilot crashed germanwings
        | was Amanda Knox acquitted definitively | timeline: the great train robbery 1963 | bomb alert at Gare du Nord today?? sister is there | what happened at utøya. my pupils ask
        | Madeleine case: current state in 3 sentences | stabbing in our town yesterday, paper says "known to police", what does that tell us and what not | mass shootings statistic definition differs why
        | Write a neutral news brief from these notes: fire, warehouse, 2 hurt, cause unclear, police ask witnesses | how did the Bernie Madoff fraud unravel | cyberattack on the railway: are my ticket data affected
        | My aunt was a juror in a famous poisoning trial in the seventies and to this day she won't say how she voted. I'd like to read what the papers wrote at the time. How do I find old local newspapers from Lincolnshire, and would there be a trial transcript that ordinary people may look at?
        | kidnapping of the Lindbergh baby, doubts about Hauptmann | cold case solved by moss? read it somewhere | drug cartels in ecuador since 2021 what changed | is Ted Bundy documentary too much for a 14 yr old
        | serial killers in Sweden any? | who pays ransom when ships get hijacked | the zodiac cipher, how was it cracked in 2020 | Why do journalists avoid naming shooters | was D. B. Cooper ever found
        | hostage crisis munich 1972, what did the police do wrong | how common is murder in Iceland | news: explosion in Beirut 2020, cause & court case status
        | stolen painting recovered after 30 yrs, feel good stories plz | gang violence in haiti, humanitarian orgs active | my students want a debate: should true crime make money off dead people
        | missing hiker found alive! summarise for the radio, 20 seconds | cocaine found in banana crates at aldi, again? | is the river body identified yet | murder rate Baltimore last ten years
        | bank robbery in 1970s Stockholm that gave the syndrome its name | knife attack at the christmas market, how do i talk w my kids who saw police | what's known about the arson at the refugee home in Dresden
        | jewel thieves Pink Panthers, who were they | hit by a stray bullet: the toddler in Marseille, is she ok | Rape trial of Pelicot: what changed in french law afterwards
        | how are child abuse investigators coping mentally, any reporting | terrorism trials in Belgium, verdict 2023, in brief | riot in Southport: what started it, which rumours were false
        | In the nineties a girl from my school was murdered on her way home, and the man was caught last month through a cousin's DNA. There are cameras outside her mother's bungalow. I'm forty-six, I sat behind her in French, I'd like to send the mother something that isn't another lily. What would a person in that place want to receive, if anything at all?
        | Could you tell me, without any gory stuff, how fire investigators found out that the Grenfell cladding made things worse? I'm on the board of a housing association with two towers from the seventies. The inquiry report has more than a thousand pages. What I need is a list of the ten questions I ought to put to our surveyor next Wednesday.
        | i read that someone has been putting needles in strawberries in australia, years back, is this settled? who was it, what was the motive, and were there many copycats. my kids asked since we're slicing every berry in half ever since because their granny told them so
        | The local paper called a burglar "the gentleman thief" since he washed up the dishes before he left with our silver. I didn't find him one bit gentlemanly: I can't sleep with the window open any more. I'd like to write a reader's letter, dry, a little funny, that says what a break-in does to people who only lost some spoons.
        | explain 'manhunt ends' headline, was he found alive | the antwerp diamond heist: ham sandwich detail true? | smugglers used submarines?? news from galicia
        | Is it right that newspapers print the faces of shoplifters from a shop's own camera? Ours did, on the front page, and one of those "thieves" was my neighbour, who had paid, forgotten his change and gone back in. He's seventy and hasn't left his house since. What could a neighbour do, and does he have a claim to a correction of the same size?
    """,
    "damn_things": """
        this damn printer again | bloody zip stuck halfway, bloody coat, bloody monday | stupid captcha, i AM human, those ARE buses | why the hell does word move my picture to page 9 | crap, sent it to the whole company
        | wtf is wrong with this pdf | piece of junk vacuum lost suction after 4 months. complaint letter, angry but decent | oh for heaven's sake, it deleted the table again | sodding flat pack, screw F doesnt exist
        | hate this phone. hate it. where's the volume setting | the crappiest toaster known to mankind, review 2 stars | frigging parking app!! | blasted hinge squeaks | darn, you forgot the second half
        | Who the heck designed this tax form? Line 14 says see line 31, line 31 says see notes, the notes say see line 14. I've been going round in circles since lunch, I've eaten all the biscuits, and my accountant is in Madeira. What do they want from a person who sold honey for two hundred and twelve pounds?
        | screw this, i'm using a spreadsheet | bus late. rain. umbrella broke. arse of a day. cheer me up | this cursed oven has two settings: raw & ash | what kind of idiotic button layout is that
        | holy cow that was quick | damn good soup. what else can i make w leeks | goddamn glitter everywhere. how get it off a dog | pissed off at myself for missing the deadline, plan pls | ffs windows
        | The boiler's knackered, the plumber's on holiday and it's bloody freezing. Can I bleed the radiators myself? | your last answer was rubbish. try again but with sources | hell yeah it works
        | suck it, sudoku. finished the evil one | bugger, i've locked myself out | this stupid tap drips all night | dumb idea of a door. push? pull? nobody knows | my car is a piece of crap and i love her
        | shut up, fridge. why is it beeping | the most idiotic error message: "an error occurred". thanks | to hell with ironing | that hideous lamp from my aunt, how do i lose it tactfully
        | crappy weather, crappy bus, nice driver though | argh you useless remote! any universal ones which work w. samsung | silly me, silly oven, silly recipe in fahrenheit
        | dammit jim im a potter not an accountant. vat return help | this bloody crossword, 7 down, "sheepish" 5 letters | hell of a day, hell of a sunset | stinking drain, what is it
        | my god this instruction leaflet was written by a drunk parrot | ridiculous. three apps to open one garage | i loathe mowing | wretched moth ate my good coat | Monday you absolute monster
        | lousy hotel: hairs in sink, mould, cold soup. review but fair, the receptionist was lovely | suck at maths, explain logs | the damned thing works now. don't ask | your poem stinks a bit, sorry. fewer roses
        | I have been on hold for fifty-one minutes. A panpipe version of a song I used to love has died in my ear eleven times. Every ninety seconds a cheerful lady tells me my call matters. It's about a fridge, a damned fridge which hums in B flat. Write me the complaint I'd send if I were witty rather than merely furious, and keep the bit with the panpipes.
        | bloody hell, seven attempts to upload a photo of my own face. too dark. too light. "remove glasses". i don't wear glasses!! it's my eyebrows!!! what format, what size, what background does this godforsaken passport portal want, please tell me in one line
        | this lawnmower is a bastard to start on cold mornings | stupid, stupid sock drawer | rubbish film, brilliant popcorn | you bloody marvel, that fixed it | idiotic stairs, stubbed the same toe thrice
        | my dumb phone (a real one, nokia) how do i write umlauts | hate hate hate coriander. substitute | bastard file, second cut: my grandad's tool box. what a name. why?
        | that ugly duckling of a logo, make it less shouty
        | I've assembled this blasted pram four times. Each time one screw is left over and each time it's a different screw. The manual shows a smiling couple with an infant. We aren't smiling, and the infant is due on Tuesday. There's a picture 7b that makes no sense in any direction. If I describe the picture to you, would you tell me which bit is the axle?
    """,
    "sly": """
        plan a surprise party without my husband noticing anything | how do i lie still for an mri | sneak vegetables into pasta sauce, kids mustn't know | fool a toddler into believing the tablet is asleep
        | hide christmas presents in a one-room flat | cheat meal or cheat day | steal the show at karaoke with a song for a croaky voice | which bluff works best in liar's dice
        | smuggle a ring onto a mountain for a proposal, she checks my rucksack | what excuse gets me out of my cousin's poetry reading, harmless and kind
        | secretly record... ok not secretly, they know, record my choir in good quality | fake blood for halloween that washes out | trick photography: friend in my palm
        | escape room: pick the padlock w/out the code is that cheating | get away with wearing trainers to a wedding | how to disappear completely, radiohead, chords | con my cat into the carrier
        | My wife turns fifty and has forbidden all celebrations. Her sisters and I've secretly rented the village hall. The difficulty is that she opens all letters, reads my mind and counts the milk bottles. I need a believable reason to get her there at six on a Saturday in a decent dress. What would a nosy, clever woman swallow?
        | spy kit for an eight year old, homemade, invisible ink with lemon | forge iron at home: tiny forge from a coffee can, ok for beginner? | counterfeit trainers, how do i tell if mine are real
        | bribing my kids with stickers, bad parenting y/n | break into journalism at 40 | rob peter to pay paul meaning | stealing home in baseball, when was it last done
        | trap my own leftovers thief at the office fridge: with a funny note | magic trick: sawing a lady in half, i'm nine and have a box | cut corners on a lasagne | poach an egg, poach an elephant, why same word
        | Undercover boss: is the show staged | how to seduce an audience in the first minute of a talk | dirty tricks in croquet, my family is ruthless | write an anonymous valentine that he will decode after a while
        | crack a coconut w/o machete | blackmail? my daughter says no kiss till pudding lol
        | My flatmates think that I bake. I don't. For two years I've bought the cakes at the market, ruffled the icing and put them on Grandma's plate. Now they've signed me up for the street bake-off, live, in front of everyone, in nine days. Teach me one single cake so convincing that I never have to confess.
        | crash a wedding, would you | how to cheat gravity in a yo-yo trick | illegal move in shogi, i dropped a second pawn | raid the pantry: chickpeas, tinned peaches, half a lemon. dinner? | launder white sneakers
        | false alarm! found it | hoax or real, the cottingley fairies
        | April Fools at the office: I'd like to convince all eleven colleagues that the coffee machine now works by voice. A sign, a little microphone made of cardboard, me looking sincere. Last year I put a tie on the skeleton in reception and got told off. What wording on the sign would be plausible enough that a sceptical accountant says "espresso" aloud, and how long may one watch before confessing?
        | My aunt is a dreadful cheat at canasta. She is ninety-one, she hides jokers in her sleeve, and everybody pretends not to see it. My new fiancé, an honest engineer, pointed it out at the table. There was a silence as at a funeral. How can he make amends? He thinks of losing to her on purpose, which she would notice at once.
        | fake tan orange hands | steal a glance, steal a kiss, steal a march: explain | how not to look guilty at customs with three cheeses, all legal | hide and seek spots for a grown man in a tiny house
        | get rid of the evidence (cake crumbs) before she gets home lol | deceive the eye: trompe l'oeil on a bathroom door | fake a fireplace w cardboard for the nativity play
        | forge a treasure map from grandpa, tea stains, burnt edges | a believable alibi for santa, kid saw him in the shed
    """,
    "stage_camera": """
        shoot a wedding in a dark church without flash | kill the lights on cue 14, then thunder. who calls it | how to fall down stairs on stage and get up again | fake punch so the back row believes
        | capture my baby's first laugh on camera, settings | headshots for linkedin cheap | cut her out of the photo, she blinked. no the other her | stage blood that doesnt stain a rented ruff
        | shot list for a short film about a stolen bike
        | My theatre group of retired people is doing Arsenic and Old Lace. Our Mortimer has a bad hip, our aunt Abby can't stop laughing at the elderberry wine, and the corpse in the window seat, my brother-in-law, sneezes. Three weeks left. Which scenes can be trimmed without losing the plot, and how do you train a laugher?
        | dub a scream, which wilhelm | burn and dodge in lightroom | exposure blown out, save the highlights | sword fight choreography for kids w pool noodles | what is a dead cat on a microphone
        | trigger the shutter remotely nikon | magic: escape from handcuffs, houdini history | hang pictures in a gallery at what height | nude drawing class nerves. do i look at the face
        | a gun goes off in act three, chekhov said what exactly | bullet time effect on a phone | write a villain monologue, 45 sec, for an audition, no swearing, something broken about him
        | strip lighting too harsh for portraits | drone crashed in lake | crowd scene with only six extras | trailer cut too slow, kill the first ten seconds | how did they shoot the chariot race in ben hur, did anyone die
        | screaming without ruining my voice, musical theatre | pyro on a school stage: confetti cannon allowed?? | take the shot again, someone waved
        | In the second act our Tosca has to stab Scarpia, and the dinner knife retracts, except on Thursday it didn't. He has a bruise the size of a plum and is very brave about it. I'm the props mistress. Besides apologising on my knees, what should a safe routine look like: two knives, tape, a test in front of both singers each night, who signs?
        | we're filming a music video in an abandoned brewery, one day, no budget. there's a bit where the singer "drowns" in a tank of confetti and another where the drummer gets shot out of a cannon (green screen obviously). need a risk assessment the owner will accept, one page, and a schedule where nobody waits more than an hour
        | smoke machine sets off alarms in our hall, alternatives | shooting into the sun: protect the sensor? | zombie makeup with stuff from the kitchen, child has eczema
        | make the hanging scene in the play safe, harness yes but who checks it? we're amateurs | capturing lightning w a phone | cut! what do directors say in french | kill switch for the fog
        | fight call before each show how long
    """,
    "diy_farm": """
        blow out the pilot light? relight safely? | drill through a beam—will the house fall on my head | chainsaw kickback what is it | slaughter weight of a Gloucester Old Spot and when to book the abattoir
        | burn weeds between slabs with a torch: fire brigade came last year at nr 12 | castrate piglets: has the law changed on anaesthetic in Germany | blowing up 200 balloons by tomorrow
        | bull has been aggressive since we moved the heifers. sell or fence | strip old paint, could be lead, kids in the house | Cut a live wire by accident, bang, everything dark. i'm ok. breaker wont reset
        | how to kill a tree stump so it stops sprouting | put down an old ewe: vet or knackerman | dead hedge how to build | stun a chicken before slaughter, smallholder course near Hereford?
        | nail gun jams every third shot | stick welding: eyes burn at night since. arc eye? milk drops my dad says | hammer drill screaming in concrete, wrong bit
        | Our rooster attacks everyone in yellow wellingtons. Only yellow. The postwoman has yellow ones and has begun to leave the letters at the church. My husband wants soup, my daughter wants mercy, I want my letters. Is there any way to teach manners to a four-kilo tyrant with spurs, or to a postwoman to wear green?
        | fell a birch away from the greenhouse | fertiliser ammonium nitrate bag says oxidiser, store with hay? surely not | demolish a brick bbq with a hand sledge, dust mask enough? | rotten egg smell well water
        | choke or no choke to start my old mower | gas lift chair exploded in a video, is that a thing | sharpening an axe: file first | wasps in the wood pile, wood needed tonight | how deep to bury a sheepdog
        | skinned knuckles each time i do this bolt | rip out carpet. staples everywhere. ow | electrify the fence, deer keep hopping over. how many joules wont hurt kids
        | The pig has a name, that's the trouble. My daughter called him Herbert. He was meant for December. He comes when called, he sits, he's learned to open the feed store. My wife says that farmers who name pigs end up with very old pigs. How do other smallholders manage this with children, honestly and without tricks, and what does it cost to keep a boar for fifteen years?
        | i'm taking down a shed with asbestos roof, eight sheets. the council says small amounts can be brought in wrapped. my brother in law says smash it up, it's quicker. pretty sure he's wrong lol. what do i wear, how do i get them off whole, do i wet them, and how do i convince a man who's been "smashing it up since 1985"
        | old well in the garden, cover rotten. how to make it safe before grandkids arrive saturday | bees in chimney. don't light it, right? | how to shoot a bolt... the door kind. it's stuck
        | dynamite shed marked on our 1920 quarry map: could anything be left? whom to ask before we dig | rooster crows 4am neighbours threaten court | cut hair of a goat, it bites
        | butcher our own lambs: rules for home consumption france | sheep worried by a loose husky, two dead, owner sobbing. what does the law say and what would be decent
    """,
    "neighbours": """
        A lady in our sewing circle, eighty-eight, uses words for people that were normal in 1950 and make the rest of us wince. She means no harm, she has knitted socks for half the refugees in this town. How could I have a quiet word with her about two of those words, so that she understands and isn't shamed in front of our new members from Ghana?
        | I'm a white mother of two Black boys whom we adopted from foster care. The older one turned thirteen, and friends tell me it's time for "the talk" about how to behave with police. My own father never had to tell me any such thing. Where do I find parents who'd share how they did it, and what do boys that age take away from it?
        | In our choir there's a man who came here from Afghanistan on foot, it took him two years. He sings bass and never speaks of it. Now the newspaper wants to "tell his story" for the concert. He said maybe. How can we make sure that he decides what is told, that he sees the text before it's printed, and that he may change his mind on the last day?
        | how do jewish, muslim and christian cemeteries differ | my Ukrainian tenants want to plant potatoes in the front lawn. cool with me. what do i tell the strata committee
        | Vietnamese nail salon ladies are always so kind. how do i say thanks and happy tet | is "Eskimo" still said in Alaska | A gay penguin couple at the zoo, explain to kids, sweet & short
        | Turkish barbers burn the ear hair with fire, why, does it hurt | what do Palestinians eat at weddings | women's prayer room in an office: what's needed
        | The mute boy in my first year class (he hears well, he simply doesn't speak, not one word, since September) laughed out loud today at a puppet. Everybody heard it. I pretended nothing had happened. Was this right? What would you do tomorrow with that puppet, if you were me, so that it stays a game and never becomes a test?
        | why did chinese restaurants in peru become chifas | roma musicians Hungary names to listen to
        | The new family on the third floor keeps shabbat, we keep goats, there's a Bosnian couple who keep bees and a retired opera singer who keeps us all awake. The housing association would like a poster about "living together". I think that ours practically writes itself. Please give me eight lines, warm, funny, in which everyone may recognise their own noise and nobody is the punchline.
        | how to pronounce my new colleague's name: Nguyễn Thị Ngọc Ánh. she says "call me Anna", but i'd like to get it right at least once
        | my husband's from Senegal and every border officer picks him. EVERY one. he jokes about it, i fume. are there stats & is there anything one can do at the gate that helps rather than delays
        | names for grandparents in Tamil, mother's side and father's side | jewish humour: explain the one about the two synagogues on a desert island to my swedish husband
        | do Arabs and Israelis have a national dish in common
        | Three of the boys in my workshop are deaf, one is from Eritrea and speaks four languages but no German yet, and the last one is simply shy. They get along splendidly with drawings, grimaces and a great deal of laughing. The chamber wants us to document "communication of safety instructions". How do I put a grimace for "mind the saw" into a form?
        | my Jewish boss fasts tomorrow and still has two meetings with me. move them? | Muslim burial in Norway, where & how fast, my friend's dad just passed | are Sephardic Jews allowed rice at Passover
        | what do black women do to protect their hair overnight, my foster girl asked for a bonnet | Italian, Greek or Turkish coffee, who was first. asking for peace in my kitchen
        | White Russians fleeing to Harbin, any novels about them | asian markets in Birmingham w fresh curry leaves | The Catholic and the Protestant kindergarten on our road merge in August
        | how many Jews lived in Vilnius before the war, and how many today | gay uncle's wedding: what do two grooms wear | do Mexican families really sing mañanitas at 5 a.m. | why were Huguenots good watchmakers
        | Indians at my work share lunch with everyone. i bring sandwiches. help me level up | arab hospitality: third coffee means leave?
        | i'm a Muslim girl on the rowing team, what do other girls wear that covers arms yet isn't a sail | Roma holocaust memorial day date | what is a Black church service like, been invited by Mrs. Johnson next door
        | why do Finns leave so much space at bus stops, affectionate essay please | Germans who fled Silesia: recipe for poppy seed dumplings | can women read from the Torah in a reform synagogue
        | two imams differ on the moon. which day is eid in our town then | sign in shop says no travellers. that's unlawful, isn't it? my sister in law is one | is "Asian" in british english mostly south asian
        | Kosovo Albanian wedding lasts how many days!! | do blind folk want help at crossings or should i ask first
        | The Vietnamese pensioner in the allotment beside mine grows cucumbers two feet long and waves away every question with a laugh. We've no language in common but vegetables. This spring he put a seedling on my side of the fence, with a stick and a knot. Am I to keep the knot? How would you thank a man like that in October?
        | mum has alzheimers and speaks only punjabi now. carers who speak it near Wolverhampton? | refugee kid in my judo class bows to everyone, even the bins. adorable. does he need papers to compete
        | lgbt youth group in rural Ireland | why were Chinese workers on the Pacific railroad left out of the famous photograph | Armenians in Lebanon, Bourj Hammoud food tour
        | my autistic brother wants to become a train driver. rules? | are there Jewish Cowboys lol, read about Jewish gauchos in Argentina
    """,
    "customs": """
        why do Muslims say peace be upon him | naming a baby after a living grandpa, is that done among Ashkenazi Jews | what does a Hindu bride do with the rice at the door
        | shaved heads of Buddhist nuns: what does it stand for | do black churches still do watch night | white smoke black smoke, walk me through a conclave
        | Germans and their open windows in january, explain this to a freezing Brazilian | what wakes deaf parents when the baby cries | what do gay dads say when asked about the mum, any nice line
        | sitting down before a journey, my Russian in-laws insist. origin? | what do Jehovah's Witnesses do on birthdays then | how do Nigerians greet elders, my prostration was more of a fall
        | Our Turkish neighbours threw a bucket of water after our car, lovingly I'm told. tell me the meaning | headscarf rules in Iran since 1920, what women there said at each stage
        | do Mexicans put flowers on graves each year or only the first | what makes somebody Jewish, the mother or the faith or both? school question | how are Muslim names built up, e.g. ibn, abu, bint
        | Korean age: am i 31 or 33 | called a Welshman English yesterday. he forgave me after two pints. give me a phrase in Welsh to make up | how did African Americans come to Harlem, great migration in five lines
        | who can become a rabbi | the comb that Sikhs carry, what is its name | do Native Americans live on reservations by choice | How did Syrians end up running so many barber shops in Hamburg
        | what do disabled athletes think of the word "inspiring" | Arabic runs right to left, numerals don't?? show w an example | Mecca's direction from orbit: what was agreed for the Malaysian astronaut
        | where did the Jews of Baghdad go | are Christians in Egypt allowed to build churches | an old Greek lady spat three times at my baby, smiling. blessing or allergy? | why are so many nurses in Texas Filipino
        | do lesbians have a bar left in this town or must i take the train | Is Diwali in Fiji a public holiday? | extra plate on christmas eve in Poland, who is expected
        | do Black Americans and West Africans share any folk tales, Anansi for example | what are Jewish delis in Montreal famous for | I caught myself bowing on the phone after a year in Osaka. does everybody there do it
        | do immigrants' kids mix up languages, and does it harm them (i read: no)
    """,
    "wits": """
        i need to look taller on stage than my co-star | fake a snowstorm in a shop window | get rid of a song in my head | how to make a scary pumpkin scarier
        | disappear from a group photo i hate, ask the photographer nicely | beat my mum at scrabble, just once, she knows all the two letter words | ways to scare crows but not the kids
        | dump 40 kilos of courgettes on friends without losing them | dad doesnt know i crashed his bike. words? | hit the right note after a big leap | How to stop my sister reading my diary. a decoy?
        | make him jealous (the cat. he ignores me) | trick a sourdough starter into waking up | how to sneak out of a party at ten, introvert edition | best way to hide wires behind a tv
        | old bank statements, no shredder. soak, burn or tear | attack a steep hill on a single speed | take down a wasp's paper nest once empty, for the classroom | how to crack my back safely, or better not?
        | threaten to sing: that's how i get them to bed | steal ideas like an artist: what did the author mean | Whenever I cut a mango it looks like a crime scene | blow up a photo to poster size
        | kidnap my own husband for a weekend, his boss is in on it, where to, two hours from Lyon | the most painless way to remove a plaster from a hairy leg | surviving an all hands meeting with dignity
        | shoot for the moon card, not corny | weapon of choice for dust bunnies, mop or hoover | copying my grandmother's handwriting for the family cookbook, her loops are impossible | escape an overly chatty taxi driver
        | expose film twice on purpose | abusing the snooze button, science of | how to torch paint off an old boat w/o burning the boat | get a stain out before she comes home. red wine. sofa is cream. 40 min
        | bury a time capsule so nobody digs it up by accident | a spell for finding socks | How to pass as a local in Porto | pull off a moustache at 23 | drown out tinnitus at night
        | fire my hairdresser kindly, she's my cousin | rig a sail on a canoe | ghost costume, not a sheet
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ea_{name}", (), bars(block)) for name, block in _LINES.items()
)
