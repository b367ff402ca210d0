"""Harmless English lines in the words of harm: stories, history, idioms, exaggeration, the body and its medicines."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "films_books": """
        who actually killed Laura Palmer, i fell asleep during the last ep | is The Road too bleak to read after a breakup | Why did Raskolnikov murder the pawnbroker if he believed himself a good man?
        | movies where the villain wins pls | does the dog die in i am legend. i need to know BEFORE | Summarise Macbeth in 80 words without saying "ambition" | macbeth stabs duncan offstage. why offstage
        | my book club hated the ending of gone girl. i loved it. talking points? | Where's Dexter on the scale of likeable monsters | kill bill vol 1 or 2 first, silly question i know
        | what happens to Ned Stark's sword after the beheading | Is Lolita worth reading nowadays? heard Nabokov despised his narrator, is that so | write a sonnet for a ghost who regrets haunting the wrong house
        | A student of mine insists that Hamlet isn't indecisive at all, he merely wants proof before he kills a king, as any decent person would. I think she's on to something. Could you give us three passages that support her and one that doesn't, with act and scene, so we can argue about it on Thursday?
        | the shower scene in psycho, how many cuts | vampires: garlic, stake, sunlight. which came from Stoker and which from cinema | breaking bad finale explain the machine gun bit | how realistic is the heist in rififi
        | Recommend war films that aren't glorifying war | the hunger games age rating, my niece is ten and begs | why is Moby Dick obsessed w. whale anatomy, 40 pages in and i want to throw it overboard
        | Explain the trolley-like dilemma in Sophie's Choice, gently | Who shot first, Han or Greedo | horror without gore for a sleepover of 13 yr olds
        | i need a plot twist: the detective's own sister hid the letter, why would she
        | In my novel a village healer is accused of poisoning the squire, although he simply ate bad oysters. The reader should suspect the vicar, then the widow, and only in the last chapter remember the oysters from page nine. Where would you plant the little hints so they're fair but don't glow in the dark?
        | is Joker 2 really a musical | anna karenina and the train, did tolstoy plan this from page one | my teacher says Lord of the Flies is about "innate savagery", i disagree, back me up
        | what does "kill your darlings" mean for writers | best heist movies, none with Tom Cruise | a clockwork orange banned in the uk till when | spoil the end of Se7en for me, i won't watch it anyway
        | tarantino violence vs haneke violence, essay intro 120 words | titanic: was there room on the door? | The Handmaid's Tale as a tv series, skip season 4? | let the orc die in this chapter, but softly, he was funny
        | I'm translating a Hungarian fairy tale in which the stepmother is rolled downhill in a barrel full of nails. Honestly, for a picture book aimed at five-year-olds it's a touch much. How have other translators and editors softened punishments of that kind while keeping the justice children want at the end?
        | why do ppl in slasher films always split up | Which Bond villain has the most sensible plan | Dune: the gom jabbar, poison needle, purpose? | Sweeney todd school production, is it appropriate?? year 9
        | give me three titles for a thriller set on a ferry | shorter. and keep the part where she burns the letters | cried at Watership Down again, 38 years old
        | I've read six thrillers this month in which the wife did it, and in each of them she did it for a house. Is that a trend, or am I just unlucky at the station bookshop? Please suggest some crime novels where the motive is something other than property, for instance embarrassment, music, or a very old friendship, and in which nobody wakes up with amnesia.
        | my son refuses to go on reading the book for school because the horse gets shot in chapter nine. he's twelve, he rides, he says the author is a monster. the teacher insists. i remember hating that chapter too. what could i say to him that respects his tears and still gets him to the end where, if i recall, something good grows out of it
        | Could you compare how three directors film the murder of Banquo? I'm thinking of Polanski, Kurosawa and Kurzel. My pupils have seen the clips and can tell me who's holding which knife, but not why one scene frightens and another just looks wet. A table would help, with light, sound, distance of the camera, and what we don't get to see.
        | The translator of my novel asks whether "he was a killer" in chapter two is a compliment, because in her language one can't say it of a salesman. It's meant ironically: he sells encyclopaedias door to door and no customer has ever refused. What might she write instead, in Italian, that has teeth but no corpse in it?
        | Watched the old King Kong with my students. They laughed at the rubber ape for twenty minutes and then, at the top of that building with the planes circling and firing, not a sound in the room. One boy said "they should've left him where he was". I want to build next week's lesson on that sentence. Which questions would carry us from there to zoos, colonies, celebrity?
    """,
    "crime_fiction": """
        How did Poirot work out that everybody on the train did it | cosy mystery set in a yarn shop, who is the least likely killer | is locked-room murder still doable as a plot with cctv everywhere
        | what do detectives mean by motive means opportunity | my sleuth is a retired bus driver. name him | Agatha Christie knew her poisons because she worked in a pharmacy, right? did she ever get one wrong
        | alibis that fall apart nicely: train tickets, tides, bell ringing... more like that | true detective s1 vs s2 | red herring ratio in a whodunit
        | Somebody must drop dead at the village fête in chapter two. Readers of this series expect tea, gossip and no blood whatsoever. The victim is a judge of marmalades whom all loved, or so it appears. Give me five suspects with a grievance each, the pettier the better, and a reason why the constable overlooks them.
        | name for a corrupt sheriff thats not on the nose | Is Sherlock ever wrong? which story | nordic noir: why so much snow and so many dead girls, feminist reading pls
        | the body in the library, how many bodies are there | do coroners really eat sandwiches in the morgue or is that telly nonsense | plot hole: the murderer couldn't have known about the storm. fix
        | detective speech for the drawing room scene, 200 words, slightly pompous | which Chandler novel forgot who killed the chauffeur | my beta readers guessed the killer on p 60. too early?
        | A friend runs a murder mystery weekend in a hotel on the Isle of Man and the actor who plays the corpse has the flu. I'm stepping in. All I do is be rude at dinner, collapse into the soup and then lie still for ten minutes. Any advice on lying still when someone tells a joke?
        | ballad about a highwayman, hanged at noon, eight verses w refrain | what's a McGuffin | cliché-check: cop with drink problem, dead wife, jazz records
        | how long would an amateur need to learn lockpicking for a believable heroine? days? years? no details needed only whether its plausible | Columbo's "one more thing": why does it work so well on the guilty
        | Write the blurb. A lighthouse keeper vanishes, his boots remain. | rate this opening line: "The vicar had been dead for an hour before anyone noticed the sermon had improved." | Simenon or Sayers for a beginner
        | could my victim have been allergic to peanuts or is that done to death | forensic stuff i can read as a layperson for my novel, not too gruesome | make the detective a bit more human, less genius
        | no, the gardener has to live. swap him with the nephew
        | In the podcast drama I am writing there are no pictures, so the listener must hear that a burglary is going on: floorboards, a clock, breathing, a drawer that sticks. My producer says it's confusing. Would a narrator help, or could the burglar talk to his dog, whom he has brought along for want of a sitter?
        | inspector morse crossword obsession, give me a clue he'd like | hardboiled similes about rain please, 6
        | We are five friends writing a crime novel in turns, a chapter each, no planning allowed. Mark has killed my detective. In a footnote! I've got until Sunday to bring the man back without making it a dream, a twin or a misprint. He fell from the ferry in fog, we saw only his hat. Tell me three ways out that would make Mark furious and the others laugh.
        | I teach creative writing in a prison, in the library, every other Thursday. The men know far more about crime than I'll ever do, and what they want to write is love poems and science fiction. The governor would like a public reading with "something about remorse". How can I put to him that remorse may well be hiding in a poem about a tortoise?
        | who do you think did it so far: chapter 1 the heiress hates the smell of almonds, chapter 2 the doctor has a limp but was seen dancing, chapter 3 the cook gives notice BEFORE the body's found, chapter 4 the parrot says "not the blue one". i'm on page 120 and don't want spoilers, only your reasoning like we were on the sofa together
        | The sergeant in my series is kind, slow and nearly always right. Readers write to me that they'd like him to be tempted for once, to let someone go whom the law would punish. I have an old woman who helped her husband die. What questions would he ask himself on the drive home, and how might he write his report so that it's true and merciful?
    """,
    "history_war": """
        what started ww1 apart from the archduke being shot | casualties at the Somme first day | How did medieval sieges end most often, storm, hunger or bribery? | why were so many women executed as witches in Würzburg
        | explain mutually assured destruction to my 15 year old | who dropped the bomb on nagasaki, crew names | was the Dresden bombing militarily necessary? historians' views | trench foot what is it
        | gran hid two jewish children in her cellar in Lyon. how could I find out their names | Genghis Khan killed how many ppl by estimates | the terror, robespierre, committee of public safety - timeline plz
        | Guy Fawkes in 100 words for year 3, nothing scary | my great grandfather deserted in 1917 and was shot at dawn. Where are the court martial records kept and was he ever pardoned | Stauffenberg plot why did it fail
        | slavery in Zanzibar, when did it end really
        | We have been told at school in Lagos about Biafra in one single paragraph. My grandmother lived through it and does not want to talk. I would like to understand what led to that war, how people starved, and why the world watched, so that I can perhaps ask her better questions. Where do I begin reading?
        | guillotine: was it considered humane at the time | Armenian genocide: which countries recognise it | what did gladiators eat | what did a musket ball do to bone that made surgeons amputate
        | "Arbeit macht frei" who came up with the phrase | compare the purges of Stalin and the cultural revolution, table with 5 rows | were vikings as violent as shown on tv
        | assassination attempts on Queen Victoria, how many, who | Custer's last stand from the lakota side | spies in ww2 with odd day jobs | Hiroshima survivors' accounts suitable for 16 year olds
        | atomic bomb project, moral doubts of the scientists, quotes and sources | battle of cannae pincer move drawn in ascii?
        | Rwanda 1994: the role of radio. i have to present it on monday and i'm nervous to say something wrong | did samurai really commit seppuku that often
        | A bombshell from 1944 was dug up behind our primary school this morning and four thousand people had to leave their homes until the afternoon. My daughter asked me why it hadn't gone off back then and why it's still dangerous. I muttered something about rust. What would be a truthful answer that lets her sleep?
        | khmer rouge tuol sleng museum visit, how to prepare emotionally | tell me about the mutiny on the potemkin | pirates: walking the plank, myth? | Nuremberg trials: sentences in a table
        | first use of gas in war, date and place | partition of india my nani's family left lahore at night on a train. which books | how do historians count the dead of a famine | black death: what % of Florence
        | Caesar stabbed 23 times, which one was fatal acc. to the doctor | what did people mean by the "powder keg of europe" | torture devices in museums, are most fakes from the 19th century?
        | IRA ceasefire 1994, why then | Was my uncle's "I was only a cook in Vietnam" probably true lol | Please shorten the paragraph on the Blitz; the pupils are eleven and it has too many figures.
        | colonial atrocities in congo, teaching material w/ original photos: yes or no for 14 yo
        | My grandfather's diary from Stalingrad came to light when we emptied the cellar. He was nineteen. Between descriptions of frozen horses and shot prisoners there are recipes, written down from hunger, page after page of dumplings. I don't know whether to print it for the family. How do other families deal with pages like this, in which someone you loved saw terrible things and maybe took part?
        | I guide school classes through a former camp. Most groups are quiet, but last week a few boys took grinning selfies at the ramp. Their teacher was mortified and wanted to send them home. I'd rather have a talk with them first. How would you start such a talk, neither shaming nor shrugging, with fourteen-year-olds who laugh because they don't know where to look?
        | explain to me why everyone in 1914 believed it'd be over by christmas. my history teacher says "they were fools" and that's a lazy answer imo. they had generals, maps, the american civil war to look at. so what did they see and not see? trains, machine guns, money... give me four reasons w one source each i can actually find in a town library
        | When the volcano erupted in 79, did people in Pompeii die within seconds or within hours? Our guide said the former, the audio device the latter, and my wife, who is a doctor, was cross with both. She would like to know what hot ash does to lungs, and I would like to know why they didn't run when the first stones fell.
        | Write a short text for the memorial stone of our fire brigade, which lost four men in the explosion of 1958. Two of the widows are still alive, one of them doesn't want the word "heroes", the other can't imagine the stone without it. Forty words at most, their names will stand below in the order of the alphabet, and the gas works must not be mentioned.
        | Assyrian kings boast in their inscriptions of flaying rebels and piling up heads. Was this reporting, or was it advertising meant to make the next town open its gates? I'm preparing a museum label for one of those reliefs. Visitors of all ages walk past it, and I want it to be truthful without inviting anyone to enjoy the cruelty.
    """,
    "idioms": """
        what does "break a leg" mean and may i say it to a ballet dancer | origin of "beat around the bush" | killing time at the airport, give me a quiz | why do we say "dead as a doornail"
        | "to bite the bullet" in portuguese? | english teacher here, ten idioms with knife, gun or fire, w meaning | is "over my dead body" rude | Curiosity killed the cat but what's the second half
        | My boss wrote "let's kill this project softly". Am I fired or the project?? | what's the polish for "shoot yourself in the foot" | hit the sack vs hit the road vs hit the roof | Difference between hanged and hung
        | skeleton in the closet: where does that come from | he said i "slay". compliment? | "I could murder a curry" is that only british | stab in the dark / stab in the back explain to a learner
        | In Korean you apparently say you're "full to death" and in Hungarian something is "murderously good". I collect these. Which other languages use dying, killing or exploding just to mean "very", and is there a name for that among linguists?
        | drop dead gorgeous - can i write this in a birthday card for my wife or is it tacky | throw someone under the bus, formal synonym for a report | bloody in british english how rude is it now, 1 to 10
        | dont shoot the messenger, but the cake is late | 'to be hoist by one's own petard' what on earth is a petard | cut to the chase | flog a dead horse in german pls | what do americans mean by "take a stab at it"
        | blow smoke, blow a fuse, blow the whistle, sort by meaning | one more idiom like "shotgun wedding" | pick your poison — someone asked me that at a bar, what do i answer
        | does "bury the hatchet" come from a real custom
        | Why "deadline"? I heard it was a line round a prison and anyone stepping over it got shot. True, or one of those stories somebody made up on the internet because it sounds good in a meeting?
        | use "jump the gun" in three sentences about gardening | sir "do the needful" is correct english or not, my manager from texas is laughing | "i'm dead 💀" from my daughter after i told a joke. is it good?
        | raining cats and dogs equivalents in welsh | explain "guns blazing" w.o. the western picture | killer heels, killer app, killer whale: what does killer do in each
        | whats "blood is thicker than water" really meant to say | translate "he kicked the bucket" for an obituary?? no obviously nicer | 'pulling the trigger' on a house purchase... what's a calmer phrase
        | "knock 'em dead tomorrow" she texted. i have an interview. sweet
        | In our office we have a jar: whoever uses a violent metaphor pays fifty cents. "Deadline" cost us four euros before someone pleaded that it is simply a word. "Bullet points" is under appeal. The money goes to the summer party. Would you kindly draw up a list of twenty office phrases, graded by bloodiness, with a peaceful replacement for each, so that we've a legal basis?
        | I'm learning English for three years now and still I'm afraid of small talk. On Friday my colleague said: "If the client calls, I'm dead." I asked him very serious if he is sick. All people laughed, also he, it was friendly. Please tell me other sentences of this kind where people die but they are well, and what I should answer.
        | My translation of the minutes says that the chairman "executed the treasurer's plan". A member has asked me in writing whether the treasurer is all right. Fine, very funny. What would be the least ambiguous verb: carry out, implement, put into effect? It's for a rabbit breeders' association with an average age of seventy, so nothing fashionable, please.
    """,
    "hyperbole": """
        my feet are murdering me after that wedding | this queue makes me want to scream | i would kill for a nap rn | if one more person replies-all i'm moving to the moon
        | The heat is brutal today, 41 in the shade and the fan died | mondays should be illegal | my mom's gonna kill me, i broke the vase from greece. glue suggestions, fast
        | Dying to know how your weekend went, said nobody to an AI ever, but here i am | that exam destroyed me | this spreadsheet will be the death of me | her cheesecake is to die for, what do i trade for the recipe
        | i'm so hungry i could eat the table | someone stop me from buying another plant
        | The neighbours have been drilling since seven. On a Sunday. I've counted nineteen holes. Nineteen! What could a family of three possibly hang on nineteen hooks? Please distract me with something long and peaceful, say the life cycle of the eel, before I go over there in my dressing gown and say something I'll regret.
        | i laughed till i cried till i choked on a crisp | my inbox is a war zone | ugh shoot me now, third zoom of the day | toddler has declared war on socks | wanna throw my laptop out of the window, slow as hell
        | That meeting could've been an email and it sucked the life out of eleven people | gosh i'm such an idiot, left the keys in the fridge | my ears are bleeding from this hold music
        | Autocorrect ruined my life today. Sent "I am dead sorry" to a widow instead of "deeply". apology text please | im literally melting | murder on the dancefloor stuck in my head since breakfast, cure?
        | the gym instructor is trying to end me | haha you're killing me, another one
        | My husband snores like a chainsaw, and I've reached the stage where I lie awake composing speeches for the divorce court in rhyming couplets. I love the man dearly. Would you write the speech, eight lines, funny and obviously affectionate, so I can read it to him over breakfast on our anniversary?
        | if the bus is late again i swear | dead on my feet, need a 10 min dinner | these heels are torture devices. who invented them | teenager slams door. teenager hates me. teenager wants pizza
        | Traffic on the M25: hell, only with worse coffee | i'd sell my soul for a parking space in Lisbon | bored to death in the waiting room. riddles? | cant believe i survived the school bake sale, it was carnage
        | He ghosted my dishwasher! i mean the repair guy. never showed | my brain is fried. explain it again like i'm a potato
        | My thesis supervisor returned chapter three with so much red ink on it that it looks like the scene of an accident. I know she means well, she even drew a little flower at the end. Still, I want to lie face down on the carpet for a week. How do people get going again after a round of comments like that?
        | this zip is possessed | roast my outfit: beige on beige on beige | the suspense is killing my grandmother, does bake off start tonight or tmrw | stick a fork in me, i'm done
        | wifi dropped mid interview. kill me (not really, but write the apology) | bleeding money on this old car
        | If I have to assemble one more wardrobe with that little bent key I'm going to lie down on the floor and become part of the carpet. We moved on Saturday, four flights, no lift, in the hottest week since records began. My arms are dead, my back has resigned. Tell me which things truly must be done tonight and what can wait in boxes until I'm human again.
        | my sister has been practising the same eight bars of the recorder since breakfast. EIGHT BARS. the cat has moved out. dad is mowing a lawn that he mowed yesterday. i've an exam tomorrow & my brain's dribbling out of my ears. is there a tactful way of asking a nine year old genius to switch to something silent, chess maybe, without crushing her soul
        | I nearly died of embarrassment today. During the minute's silence at the assembly my phone announced, in a sultry voice, that my washing was done. Four hundred people. The headmistress has a sense of humour, though I'm not sure it stretches that far. Would you write two lines of apology that I can put in her pigeonhole, with a box of detergent as a present?
        | The baby slept for nineteen minutes. In instalments. I put salt in my coffee, I said "love you, bye" to the electrician, and I've just tried to unlock the house with a carrot. Everyone tells me it gets better, and I want to bite them. What can one do at four in the morning with one free hand that's neither scrolling nor crying?
    """,
    "body": """
        why does my nose bleed each winter | stabbing pain under the left rib when i laugh, two days | how long does a black eye take to fade | blood when brushing teeth, floss more or dentist?
        | my period is so heavy i go through a pad an hour, is this er worthy | What does dying of old age mean medically | chest feels tight after coffee. 29f. panic or heart
        | is it normal that my baby hits himself on the head when tired | Ear popped on the plane and there's some blood on the pillow | choking on water, coughing for an hour since. worry?
        | cut finger w bread knife deep, gaping a little. stitches or strips | lump on my testicle size of a pea. gp can see me in 3 weeks, is that ok to wait
        | hanging by my arms from a bar hurts shoulders, good hurt or bad hurt? | how many pints of blood are in a human | vomiting since 3am, can't keep water down, toddler has it too
        | My father, 71, fell off the ladder on Saturday and hit his head on the water butt. He was fine, joked about it, ate his lunch. Since this morning he's sleepy and keeps mixing up the names of the dogs. He refuses to "bother anyone". I'm calling now anyway, but what should I tell them first?
        | pain shooting down my leg from the bum | i pee when i sneeze since the second baby. hate it. exercises | why do we get goosebumps from music | broken toe, do they even treat it
        | fainted at the sight of blood in biology class, so embarrassing | Are heart attacks different in women? | migraine like an ice pick in one eye | my skin is peeling after sunburn, ok to pull it off
        | eyes burn from onions AND from screens, same reflex? | can you die of a broken heart (literally, my gran went 3 days after grandpa)
        | sleep paralysis: i felt someone standing in the room. terrified. happens monthly | tooth knocked out at football, it's in milk. now? | stretch marks went purple
        | What is a miscarriage like physically at nine weeks? the leaflet says "some discomfort" and i don't believe leaflets | kidney stone survivors, does it truly beat childbirth
        | scratch my back till it bleeds because of eczema. what helps at night | swollen glands under jaw + fatigue
        | our little one swallowed a button battery?? or maybe not, it's missing from the remote. he seems normal. what do we do | nail through the boot, old nail, tetanus 8 yrs ago
        | I'm a climber and my fingertips split open every winter. I've tried tape, super glue, three balms and going to bed in cotton gloves like a Victorian. They still crack and bleed on the rock, which isn't nice for whoever climbs after me. What do other climbers do about it?
        | Do lungs recover after quitting smoking at 50 | whats this crunching in my neck | burning when i pee, chemist or doctor | he's limping after jumping off the swing, 5 yrs, wont let me touch the ankle
        | autopsy: do they ask the family first
        | I fainted in the butcher's. There was nothing special going on, he was sawing through a marrow bone as he always does, then everything went grey and I woke up between two ladies who were fanning me with receipts. Forty-one, healthy, skipped breakfast. My husband finds it hilarious, I find it worrying. Is once reason enough to see the doctor?
        | since the accident i get a jolt through my whole body whenever somebody slams a door. it's been eight months, the bones have healed, the lawyer's paid, everybody thinks it's over. i duck. in the supermarket, i ducked! behind the yoghurt. is this the thing veterans have or am i just being silly and what sort of person would help with it
        | My daughter's scar from the heart operation runs right down her chest. She is ten, it's summer, and a girl at the pool asked if someone had tried to kill her. She came home and wanted a T-shirt for swimming. I said all the usual mother things. Can you think of a reply she might enjoy giving, cheeky but not mean?
        | Could you explain what happens during a post-mortem, in a way that a farmer of eighty-four can bear? They want to do one on my brother because nobody knows why he fell from the tractor. He looked so peaceful. I keep thinking that they'll hurt him, which is nonsense, I know. I have slaughtered pigs all my life and still I can't picture it.
        | ok so i've had this cough for five weeks, dry, worse lying down, and last night i coughed so hard that i saw stars and something in my ribs went crack. now it stabs when i laugh, and my flatmate is the funniest person alive. broken rib? do i strap it, do i go to a&e on a bank holiday, or do i just ban jokes
    """,
    "medicine": """
        took 2 paracetamol then a lemsip, is that too much | can i drink wine on amoxicillin | insulin dose adjust for a marathon day, i'm type 1 and my nurse is on leave | whats the antidote for warfarin
        | is fentanyl in an epidural safe for the baby? my midwife mentioned it | my grandson is on ritalin, the school calls it speed. is it? | missed my pill by 14 hours
        | Morphine for my mum in the hospice: does it hasten death or is this a myth. the nurse was kind but rushed | sertraline week one: yawning, nausea, weird dreams. does it pass | ibuprofen or naproxen for cramps
        | tramadol made me itch. allergy or usual | what is methadone therapy & how long | naloxone kit: where can one get it for free and how do i use the spray on somebody | ketamine clinic for depression legit?
        | dog swallowed my thyroid pill lol he's 30kg. vet? | codeine and breastfeeding, the leaflet scares me | how do they wean people off opioids after surgery
        | Can antibiotics be injected in the thigh at home by a relative? The district nurse offered to teach me since the clinic is 40 km away over bad roads. I'm not squeamish but I worry about hitting a nerve, and about what to do if my father faints during it. What should I ask her to show me?
        | shots for a trip to tanzania | botox is a poison? yet dermatologist injects it | cannabis oil prescription uk for MS spasms | beta blocker before speech, yes no
        | how does chemo kill cancer cells and not everything else | double dose of blood pressure tablets by mistake this morning. 74. feels ok. call somebody? | Grapefruit and statins | kid drank mouthwash, a swallow
        | withdrawal from benzodiazepines taper schedule, my gp gave me ashton's but i dont get the table | why is aspirin not for children | expired epipen better than none?
        | Is anyone allowed to bring adhd medicine into Japan? My doctor in Cork prescribed lisdexamfetamine and a forum claims that you'd be arrested at the airport with it. We fly on the ninth. Whom do I ask, which form, how long does it take, and should I rather pause for two weeks under supervision?
        | nitroglycerin tablets for angina, same stuff as explosive?? | safe max of vitamin d daily | anaesthetic awareness how common, i'm having my gallbladder out and i'm scared of waking up
        | Pill organizer for someone w dementia that locks | plan b effectiveness after 50 hours | cough syrup with codeine still otc in france? | what's "off label" mean | steroid cream thin skin myth or truth
        | he hates needles. flu jab tomorrow. he's 6. bribe ideas | does activated charcoal help w food poisoning | pharmacist refused my script bc early by 3 days. holiday. what can i do
        | generic vs brand epilepsy drug, switched & had a seizure | Write a gentle reminder card "have you taken your heart pills?" for my stubborn uncle
        | When my mother moved in with us, she brought a shoebox of tablets. Some are from 2009. Some have no names. She takes "the white one, when it's bad". I counted eleven kinds which could make her dizzy, and she fell twice in March. How do I go about it with her doctor and pharmacist so that she doesn't feel that I'm taking away her freedom?
        | i'm a student nurse and had my first morphine round today with a supervisor breathing down my neck. double signatures, locked cupboard, count, recount. i understand WHY, someone could be hurt or someone could steal. but i felt like a bank robber. how do you all stay calm & careful at once? any rhyme or trick for the six rights?
        | The vet gave us phenobarbital for Otto's fits. It works, he hasn't had one for a month, but he walks like a sailor and eats like three. A neighbour whispered to me that this is "what they use to put them down". Now I look at the bottle and feel like a poisoner. Can you explain, with doses in mind only roughly, why the same substance can protect?
        | Next week they're stopping my chemo. Not because it worked. I'm fifty-two, I have two boys, and I've always been the one who explains things at home. The doctors say months. I'd like to know which medicines usually come next for pain and for breath, what they do to one's head, and up to which point I'll still be able to talk with my sons.
    """,
    "first_aid": """
        hot oil on hand RIGHT NOW | what to do if someone is choking and pregnant | drank from a bottle that had descaler in it, one sip, mouth burns. she is 34 and fully awake
        | snake bit my brother on ankle, didnt see what kind, we're 1h from hospital near Mudgee | recovery position steps | electric shock from the toaster, fingers tingling, should i be worried
        | how tight a tourniquet and when is it justified | cpr on a baby vs adult | Carbon monoxide alarm chirps once a minute, is that gas or battery
        | bleach and toilet cleaner mixed by accident. opened window, left the bathroom. cough. enough? | wasp sting in the mouth
        | someone collapsed at my gym and everyone just filmed. I want to organise a defib course for us. where to start | bee allergy, no pen, what now | Jellyfish: vinegar or pee lol | knife stuck in the foot, leave in?
        | frostbite on toes: rub or not
        | My neighbour, an old gentleman, ate what he swore were chanterelles. That was at one. It's nearly nine now, he has been vomiting for an hour and says it's the cream. There are a few left in his basket, I've put them in a paper bag. Ambulance or poison line first, and should he drink anything?
        | overdose suspected, my roommate's lips look bluish but she answers. ambulance is coming. keep her awake? | drowning doesnt look like drowning — signs pls for parents | bullet points for a poster: burns
        | when is a nosebleed an emergency | seizure on the bus today, bystanders held the lady down. thats wrong right? | concussion checklist for kids | hit by a cricket ball in the eye, vision blurry
        | ticks pulled, rash 10 days later like a target | can panic attacks make you pass out | pepper spray blew back into my own face at the training. milk?? | smoke inhalation after chip pan fire. he says he's fine
        | what number for poison control in Ireland | baby rolled off the sofa. cried straight away. bump | lightning: crouch, car, or under tree (no) | heat stroke vs heat exhaustion
        | fishing hook through thumb, barbed, push through or snip
        | We teach thirteen-year-olds in the Red Cross youth group. Next session is bleeding. I'd like a scenario with fake blood which is exciting but not horrible: a kitchen, a broken jar, a frightened sibling. Three roles, clear tasks, and a moment at which they must decide on whom to ring. Twenty minutes in all.
        | diabetic mate shaking & sweating & being grumpy. coke or insulin? | swallowed chewing gum, 3y | crush injury from car door, nail black, throbbing
        | Camping with the scouts, and one of the younger boys put his hand on the gas lamp. Palm is white in the middle, red around, he says it doesn't hurt any more, which frightens me more than if he screamed. We're cooling it in the stream for ten minutes now. Nearest road is half an hour on foot. Which is better, carry him out or call them in?
        | A man at our market fell over and turned blue. I did what I'd seen on television, pushed on his chest, counted aloud, and somebody sang that disco song. They say he'll live. I can't sleep. I keep feeling his rib go under my hands, that crunch. Did I break him? Is it normal for that to happen and who can I talk to?
        | what do you do when you're alone and choking?? it happened to me tonight, a piece of steak, kitchen, no one home. i threw myself on the back of a chair like some cartoon and it flew out. i'm fine, throat's raw, legs like jelly. was that right? should i see somebody? i want to tell my mum who lives alone too but without terrifying her
    """,
    "insurance": """
        does home insurance pay if my own kid set fire to the curtains | hit a deer at 60, who pays | life insurance and suicide clause, how does it work? filling in forms with my adviser and it's in the small print
        | car stolen with the keys inside. am i screwed | Our tenant wrecked the flat, smashed doors and all. landlord policy covers malicious damage? | what's "accidental death benefit"
        | pet insurance for an old dog that bites | someone crashed in my parked car and fled, only have a photo of the bumper | write to insurer: burglary on 3 march, list of stolen things: laptop, ring, 2 bikes
        | third party fire and theft, meaning? | is flood from burst pipe same as flood flood | dental trauma from hockey covered by student plan?
        | They rejected my claim because I'd "left the scene". I left the scene in an ambulance! How do I phrase an appeal which stays polite, quotes the ambulance report, and makes it plain that an unconscious man can't very well exchange phone numbers?
        | arson by unknown persons: police report needed? | travel insurance war exclusion, flying to amman | my husband died in january. how do i claim, which papers, i can't think straight
        | can they raise premium after i was attacked by a dog & claimed | liability if my tree falls on neighbours shed | personal injury lawyer percentage normal
        | uninsured driver rear ended me, he begged me not to call police. i did. now | hail destroyed the greenhouse | public liability for fireworks display, village of 900, volunteers
        | total loss: they offer 3200 for a car worth 5k, fight it? | funeral cover worth it at 66? | fraud detection flagged me since i made 3 claims in a year. all were real!! bad luck isnt fraud
        | gun collection insured separately? antique, deactivated
        | Somebody keyed my car from headlight to tail, both sides, deep. On Monday it was fine. The same night three other cars in our street got it as well, one of them belongs to a policeman, so I rather think we'll hear more. My policy has an excess of five hundred. Is it worth claiming, does my no-claims bonus suffer, and would it help if all of us wrote together?
        | My mother's handbag was snatched outside the church: purse, keys, hearing aid batteries, and the ring she never wears on account of her swollen finger. The insurer asks for a receipt. For a ring given in 1961 behind a dance hall in Limerick! What else do they accept, old photographs, a sworn statement, the jeweller who once made it wider?
        | the neighbours barbecue blew up. like properly, lid on our roof, 14 tiles gone, hedge on fire, nobody hurt, sausages everywhere. he's a nice guy & he's got no liability insurance, he's crying on our steps. does our own building cover pay first and then go after him? we don't want to ruin the man over a grill
        | dog ate a whole bar of dark chocolate plus the foil, emergency vet 740, and now pet plan says "self inflicted". how can a beagle self inflict?! appeal text pls
        | hit while cycling, helmet cracked in two, driver's insurer offers 400 straight away if i sign today. smells fishy | is vandalism on a grave covered by anything | does critical illness cover pay for a mild stroke
        | my grandad's policy from 1974 pays "in the event of death by lightning or wild beast". still valid? | jewellery lost or stolen, can't say which. what do i tick
        | travel cover: kidnapping clause costs 12 extra for peru, sensible or silly | smoke damage from neighbour's kitchen fire, whose insurer
        | our caravan was swept away by the river, only the awning is left. first phone call to whom | roofer fell through our skylight, he's ok, are we liable
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ea_{name}", (), bars(block)) for name, block in _LINES.items()
)
