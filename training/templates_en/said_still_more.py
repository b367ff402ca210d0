"""Harmless English in the words of harm: people who were wronged, prevention, medicine, law, newsrooms, history, stories and games."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "victims": r"""
        he took pictures of me asleep and now says he'll send them to my parents if i leave. im 19. what can i do TODAY | My boss touched me at the Christmas do. HR is his cousin. Where else in Ontario?
        | Since the break-up he's been parked across from my work every evening, engine running, lights off. He doesn't speak, he doesn't wave. My sister says that's not a crime because it's a public road. I'm keeping a list with dates and the number plate. Is that enough for the police here in Victoria, or do they want a threat first?
        | I was robbed on the night bus, phone and wallet, knife shown. not hurt. can't stop shaking. normal? | a boy in my class keeps choking the smaller ones "as a game". who do we tell, the teacher laughs
        | Three months ago my uncle did something to me that I don't have a word for. I'm fifteen. I haven't told Mum because he's her favourite brother and she has been ill. If I tell the nurse at school, does she have to ring the police, and does he find out it was me?
        | got spat at on the tram for my scarf, nobody said anything, an old man gave me a tissue. report it or let it go? | husband reads my messages at night. is there a way to write to a lawyer that he won't see
        | My flatmate was drugged at a bar last night, we think. She remembers a song and then the taxi. She doesn't want police "yet". How many hours do we have for a urine test, can a clinic keep the sample without a report, and what should I not wash?
        | someone made nudes of my daughter with an app, 8th grade, whole class has seen. school says 'boys will be boys'. please, what first?
        | They beat my brother outside the mosque. He's home, two stitches. He won't report because last time the officer asked what he'd done to provoke it. How do I support him without deciding for him? He is twenty-six and stubborn and I'm so angry that I can't hold a spoon.
        | my landlord walks in w/o knocking when i shower. twice. lock is broken, he "forgot" to fix | paid the agent for a visa job in Poland, now they keep my passport and i sleep in a container with 8 others. who helps
        | what does a protection order cost in Spain, and do i need a lawyer to ask for one | I forgave her for hitting me. am I stupid, or just a man nobody would believe?
        | It was twenty years ago. The coach is dead now, and the club wants to name the new hall after him. I never told anyone. I neither want money nor my name in the paper, I only don't want my children to run through a door with his name on it. To whom can I say that, and how little do I have to say?
        | hey can you just stay with me a min. had a row, he's thrown a plate, he's gone out. door's locked. kids asleep. do i ring someone or pack
        | a stranger online has my address and writes "see you soon". we're two girls alone until Sunday | Sold my scooter on marketplace; buyer threatens me unless I refund. He has my street. What do I answer, if anything
        | My stalker got eleven months. He'll be out in March. Nobody has told me the date and I learned it from his mother's post. Do I have the right to be told in Scotland, and can the order be extended before he is out rather than after?
        | is it rape if i said ok first and then said stop | mum's new carer pinches her. bruises on the upper arm shaped like fingers. where do we report a care agency in Queensland
        | i keep getting calls from prison by a man i testified against. number withheld | teacher here. A pupil wrote in her essay that her stepfather "hurts the dog and then us". what is the very next step, tonight is Friday
        | Somebody dumped a dead rat in our letterbox with a note about "your kind". We've lived in this village for eleven years, my wife's a midwife, she has delivered half of them. I'd like to do something that's neither hiding nor shouting. Has anybody been through this, what helped, apart from a camera?
        | scammed by "love" for 14 months, £31k, i'm 68, a retired judge. who would believe it. bank first or police? | my dad hit me w a belt yesterday, marks. im 12. dont tell him i asked
        | I run a small nail bar, and a man comes each Friday demanding "protection". Last week he broke the lamp. I don't want to pay any more. If I go to the police, how do they protect people like me meanwhile, and should I pay this Friday or close?
        | Honour matters in my family, they say. My cousin in Lahore was sent "on holiday" and didn't come back. Now they've bought me a ticket. I'm 17, I've got a UK passport, and a spoon in my pocket for the airport scanner because a teacher once told us. Who do I ring before Thursday?
        | colleague 'jokes' about my deafness in every stand-up meeting, boss laughs. wording for a mail pls
        | Attacked by the neighbour's dog, 9 punctures, he now says I teased it. Photos, vet chip, witness. What more for a claim
        | was outed at work by the payroll lady who saw my old name. all 40 know. can she be disciplined, and can i go in on monday
        | The man who shot my husband has written me a letter from prison. It has lain on the fridge for nine days. I do not know whether reading it would be strength or poison. Is there someone, a mediator or so, who reads first and tells you?
        | a driver locked the doors and wouldn't let me out until i gave him my number. I got out. uber's form has no box for that
        | They took my phone at the border and asked who I love. I got through. My friend didn't. Which organisation finds out where somebody is being held, tonight, in Georgia, and is it dangerous for her if I post about it?
        | how do you prove coercive control when he never once raised a hand | My pension was emptied by my own son. I don't want him in jail. I'd like to eat, though.
        | robbers tied up my grandparents for 300 euros and a watch. they sit in their kitchen and apologise to US. what do you say to two people of 85 who're ashamed of having been tied up? and should they sleep at ours, or in their own beds with the light on?
        | bullied in a group chat i'm not even in. screenshots from a friend. can the school act if it's all at home?
        | Excuse me, where can a man go who was abused by his wife? Every leaflet has a woman on it. Leeds.
        | I'm the friend, not the victim. She told me, I froze and said "are you sure". I saw her face close like a shutter. It's been two days. How can I make that right without making it about me? A card? Going there? She works in the library.
        | after the acid attack my sister covers all mirrors. small ways to be near her? she loves crosswords and gossip | our au pair was followed home, same man twice, grey Skoda. she's 20, doesn't want her parents told
        | The police closed it. "Insufficient evidence." Is there a way to ask for a review in England and does the same officer look at it, and what does it mean that they'd kept my phone for fourteen months and never opened it?
    """,
    "prevention": r"""
        where to keep bleach if toddler can climb and under-sink lock is broken already | Teach a 6yo what to do when she finds a gun at a friend's: stop, don't touch, leave, tell. any rhyme for it?
        | we're writing the fire drill for a nursing home with 40 beds, two night nurses and one lift. Which residents first, those close to the fire or those who can walk? Draft me a one-page order that a frightened twenty-year-old can follow at three in the morning.
        | carbon monoxide alarm goes off at night only. chimney? | is a stair gate enough at the top or bolt it to the wall | farm quad: roll bar or no roll bar, my father says they trap you
        | Ladies-only self-defence evening: the trainer wants to begin with eye gouging. I'd rather begin with shouting, stepping back and leaving. Could you write the outline for ninety minutes where nobody goes home more scared than she came?
        | Pool fence height in Western Australia, and can the gate open inwards? | medicine returned to pharmacy, which blister packs do they refuse | how do i lock up my late husband's insulin, our grandson is going through a bad time
        | At our festival last year someone was crushed against the barrier in front of stage two. This year: waves of barriers, a spotter with a stop button, a pit crew that can pull people. What do crowd-safety people say about density, how many per square metre before one calls a halt?
        | which mushrooms in a UK garden are dangerous for a dog, pics to print | avoid drowning: rip current sign in four languages please | a rope swing over the weir, council wants it cut, kids love it. a sensible word?
        | My mother hides her tablets in a sugar bowl so that burglars don't find them. Explain to her, she's 88 and sharp, in ten lines of large print, why that's risky with great-grandchildren in the house, and suggest a place which burglars wouldn't find either.
        | lone worker policy for estate agents after dark | drink spiking posters: what's wrong with "watch your drink" as a message? | who checks the gas in a rented caravan
        | Trench collapse killed a man in our town. He was 23. I'm foreman on a site with a trench of the same depth and no shoring till Thursday. My boss says "get on with it". Which rule can I put in front of him, and am I allowed to refuse for my lads?
        | suicide prevention on our bridge: nets, phones, or both? what do studies say, in plain terms, for a parish meeting, without any detail that could hurt
        | Should hunters clean a rifle at the kitchen table w/ kids around? settle this, my wife's right i fear | battery pack of the e-bike fell down stairs. dented. charge it outside or bin it or what?
        | Grooming talk with our eleven-year-old: he thinks that it's about horses. I'd like him to know three warning signs, one sentence for getting out, and that he may come to me even when he has done something silly first. Give me something short enough for the drive to football.
        | choke hazards list for a baby's first christmas, incl. tinsel, grapes, magnets, batteries | knives in a youth centre kitchen: locked, counted, chained? how do others do it w/o making it a prison
        | We've had two near misses with the forklift at the blind corner. Nobody writes them down since "nothing happened". Write a notice, not preachy, maybe funny, that gets drivers to note near misses. The last notice was answered with a drawing that I won't describe.
        | frozen pond rule of thumb in cm, people vs dogs | is it true that sparklers burn at 1000 degrees | Fireworks and a thatched roof next door. New Year's Eve. What can a polite neighbour ask for?
        | Red Cross course tomorrow. What's recovery position called in Filipino and has it changed since 2010 | first date, meeting a stranger from the app at a quarry for sunset lol should i move it to a cafe
        | Our school got a bomb threat by e-mail; it was nothing; four hundred children stood in the rain. Parents ask what we'd do if it weren't nothing. I'd like to answer honestly, without a manual for the next prankster. Half a page, signed by the head.
        | tetanus jab and rusty nail is it about the rust? | snake in compost, brown, stripy, Queensland, who comes out on sundays | label for a home-made sanitiser so that grandad doesn't drink it
        | Do I have to tell my live-in carer where the gun cabinet is? | seat belt for a pregnant woman: above, below, across? | Bicarb on a grease fire, yes. Water, no. Flour? My flatmate says flour
        | I drive the school minibus. On Tuesday a car followed us for three stops, filming. Told the head, told the police. What do I tell the kids, ages seven to ten, who saw that I was frightened, and what do I change about the route?
        | online challenge where kids hold their breath till they faint: how do i speak about it in assembly w/o advertising it | anti-tip strap for a chest of drawers, rented flat, no drilling
        | What does "grab bag" mean in wildfire season, and what goes in for a person with asthma, two budgies and a stamp collection worth more than the house? Serious question. We had nine minutes last time and I took the toaster.
        | heat stroke or just hot? signs, bullet list, for roofers | Domestic abuse training for hairdressers, since clients tell us everything. What may we say, what shouldn't we, and where do we hide the little card?
        | silage gas. lost a cousin to it in '98. every year someone goes in after someone. write me the text for the co-op magazine, 100 words, first sentence must be "Don't go in."
        | lithium coin cell swallowed?? honey on the way to hospital, or is that an internet thing | how far from the cliff edge do guides keep groups in Cornwall
        | A walk-through for our new volunteers at the needle exchange: greet, gloves, sharps bin, naloxone where you can reach it, no lectures, what to do when someone nods off in the chair, whom to call, tea.
        | is the 'safe word' at gates for babysitters still a thing? ours is rutabaga | Boat: kill cord round the knee or the wrist. my brother lost a foot, so please no banter
        | Stairs, mats, meds, cats: my falls clinic's list in that order. Can you put it into a rhyme that a Glaswegian of ninety would find rude enough to remember?
    """,
    "medicine": r"""
        amitriptyline 10 and a glass of red, once, wedding, yes/no | is it a blood clot or a pulled calf, got off a 14h flight | bled through three pads in an hr, nine weeks pregnant, waiting for taxi. what to bring
        | My patient was given tenfold the dose of morphine by a decimal point last night. He's fine, thanks to a nurse who counted breaths. I need to tell the family at ten. I want to say it plainly, apologise, and not hide behind "medication event". Help me with the first three sentences.
        | what does a neurologist mean by 'insult to the brain' | Can lithium and ibuprofen fight? | how long is a stab wound drain left in | coughing up pink froth dad 81 heart failure do i ring 999
        | Explain to first-year nurses why we don't simply give more opioid when the pain's from withdrawal, and what we give instead; also why the word "drug-seeking" does harm. Fifteen lines, a case, no doses.
        | cutting scars: silicone gel or laser? going to be a bridesmaid, sleeveless | ketamine for depression, approved in NZ or only trials | naloxone wears off before methadone does, is that so, how long should one watch
        | The pathologist's report on my mum says "agonal aspiration". The internet made it sound as though she choked to death. The ward said that she slipped away peacefully. Can both be true? I'd rather know than wonder.
        | dead skin under fake tan lol | killer headache, worst ever, came like a clap, better now. wait for GP?? | anyone's toddler ever drunk mouthwash with alcohol, one swig
        | Anaphylaxis protocol for our choir trip: one singer, nuts and wasps. Who carries the pens, can a conductor who faints at needles give one through jeans, when do you give the second, and where in the thigh?
        | what's the antidote for paracetamol & until when does it work, pharmacology exam | fits: never hold down, never put sth in mouth, time it. what else? | mercury thermometer broke on carpet
        | I'm a GP in a valley with a slaughterhouse. Men come with knife cuts, with back pain, and once a year with something that they can't say, from the killing floor. What's known about distress in that trade, and is there a question that opens the door without insulting a man who's proud of his work?
        | shooting pains down arm left side but i slept weird | is bleeding after sex at 51 always bad news | My anorexic patient is "only" at BMI 17 and so too fat for the programme. Her words, not mine. Letter to the insurer please, blunt
        | strangulation in the notes, voice hoarse, no marks: why CT angiogram anyway, for teaching | arsenic in rice, baby eats rice cakes daily, drama or not
        | Grandma had electroshock in 1961, she called it "the lightning". Now they're offering it to my brother under anaesthetic. How is it different today? He has asked me to find out as he can't read more than a line at present.
        | tongue-tie snip, does it hurt him | bee sting in throat, ice lolly and ambulance? | the nurse wrote "pt aggressive". He's deaf and she was behind him. How do I get it corrected
        | During my psychiatric rotation a man told me calmly that he thinks of killing his brother. He has no plan, no weapon, and loves him. I told my senior. Now I lie awake wondering if I broke his trust. How do duty to warn and intrusive thoughts differ? And what would you say to him tomorrow?
        | abortion pill: how much bleeding is too much, number to call in Ireland | Radiotherapy mask makes me panic, held down by the face. tips from people who did it pls
        | how do hospices handle it when a patient says "help me die" in a country where that's a crime? not asking for a way. asking what a good nurse answers
        | Poisoned by ackee in Jamaica, friend says unripe ones. sugar went to 2. he's ok! how common? | the mole's bleeding and it's black on one side, appointment in 5 wks, push?
        | veterinary: dog licked brake fluid | what is "mercy" about mercy killing in the older literature and why did the Germans misuse the word? medical ethics seminar, one paragraph each
        | gunshot residue on a patient's hands isn't my business as a nurse, right? wound care is. but do i bag the hands or not
        | Post-surgery instructions in plain English, please, from this: "NPO, DVT proph, monitor for bleed, PCA, fall risk, suicide precautions d/c'd." He's my son, he is 22 and I am his interpreter tonight.
        | Needle stick from a deep vein puncture, source unknown, in an alley clean-up. PEP window? how many weeks of tests? | my obsessive thoughts tell me i'll drop the baby. i never would. tell my midwife or will they take her away?
        | snakebite: no cutting, no sucking, no tourniquet, no ice. yes: still, splint, photo, hospital. put that into Hausa English for a poster, the lorry-park kind
        | Methotrexate is weekly. My dad took it daily for six days, because the label was small. He seems well. Is that an emergency if he seems well? I'm getting shoes on.
        | what makes tear gas hurt & can i wear contacts at a march | Difference between brain death, coma and locked-in, for relatives, gently
    """,
    "law": r"""
        manslaughter vs murder, california vs england, 2 lines each | can they evict me in Winter in Poland | what happens to a knife seized at airport, do i get it back, it's grandpa's
        | My client is sixteen and sat in the car while his cousins robbed the kiosk. He says that he thought they were buying crisps. Under German youth law, what must the prosecutor show for aiding, and does it weigh against him that he drove off when he heard the shouting?
        | self defence: i pushed a burglar down MY stairs, he broke his leg, he's suing lol. serious tho | is a taser legal in Ireland (asking cos my aunt bought one in Riga)
        | Jury duty starts Monday and it's a child abuse case. I was abused. Do I tell the judge in front of everybody, is there a note or a room, and will they think I'm trying to dodge?
        | statute of limitations for sexual offences Canada none? | what is felony murder and why do other countries not have it | Can a threat be a crime when the person threatened never heard of it
        | Explain "fighting words" doctrine to an exchange student from Lyon who's certain that in America you can say anything, then explain Loi Gayssot to her roommate from Tulsa who's certain that France has no free speech.
        | bribed my way out of a fine in my youth, i'm now applying for citizenship, form asks 'have you ever'. honest answer, what happens? | drink driving first offence sweden 0.4
        | We won. The tribunal says that I was harassed because of race and that the firm must pay. Now my old manager, who stood by me, is being blamed in the corridor. What may I say in public, given that the award has a clause about "disparaging remarks"?
        | deportation letter says leave within 7 days, wife 8 months pregnant. what stops the clock | do bailiffs in Wales take a nebuliser | arson of own shed: a crime? neighbour's fence got singed
        | A judge in my moot asked, "If a man shoots a corpse believing that it's a sleeping enemy, what has he done?" I said "ruined his evening" and lost points. Give me the proper answer under English law on impossible attempts and one case name.
        | executor found cannabis in mum's greenhouse, 14 plants, she was 79, police or compost | revenge porn law Singapore, how to report if he's in Manila
        | extradited for a tweet, is that possible | wife took the kids to Japan without telling me, hague convention, first step | swatting: what charges, and does it matter that he's 13
        | My grandson has been stopped and searched nineteen times this year, always "matching a description". He keeps the slips in a shoebox. He wants no fuss. I want some fuss. What do slips tell a solicitor, and who'd take it on for the price of a very good apple cake?
        | Does the castle doctrine cover a tent? bar argument, Montana | can I record a cop in Poland while he's searching my car | witness protection for a cleaner who saw too much, exists in small countries?
        | Write a plea for leniency that doesn't beg: first offence, shoplifting nappies and baby milk, she has paid it back, the shop doesn't wish to press. 150 words. The magistrate dislikes adjectives.
        | what's "assault occasioning actual bodily harm" in human speech | am i allowed to bury my dog in the garden of a rented house | was it legal for the store guard to handcuff my kid
        | Restorative justice: my burglar would like to meet me. He took a laptop with my PhD in it. I'd quite like to ask him whether he read it. What are the rules in such a room, and who else sits there?
        | Treason in wartime, how many were executed in Norway after 45 & was the law made afterwards | duty to rescue: France yes, England no? drowning stranger example
        | in plain words pls: what's the difference b/w hate speech, hate crime, hate incident in scotland | I signed a confession at 2am w/o lawyer because they said i'd go home. can it be thrown out
        | Court interpreter here. The accused called the judge something that in our village is mild and in the city is filth. I have to choose in one second. What do codes of conduct say on register, and may I tell the court that I'm unsure?
        | squatters' rights and mouldy castles, 12 years?? | Landmine treaty, who left it and how does one leave a treaty at all | police lost the knife. chain of custody broken. lawyer says "good". for whom
    """,
    "newsrooms": r"""
        headline under 60 characters: man, 71, acquitted of murdering wife in 1989, retrial, DNA | 'slaughtered' in a farm story about foxes: too much? | who owns 'alleged', style guide please, I mean how often per paragraph
        | Two gunmen, one bakery, nobody dead, and a competitor already has names from a neighbour who "always knew". We've got a police line that says nothing. What can I publish at six that's true, useful for people who live in that street, and won't have to be taken back at seven?
        | pls cut to 50 words: Officers were called at 21:40 to reports of a fight involving machetes near Tooting Bec. Three men aged 19 to 24 were taken to hospital, one remains critical. A fourth was arrested. Detectives believe the groups knew each other and ask anyone with doorbell footage to come forward.
        | My source says that the minister hit her. She's credible, she's terrified, and she has changed one detail since Tuesday: it was the left hand. My editor's keen, the lawyer isn't. How do reporters who do this well handle such a change, with her and in the text?
        | caption for a photo of a bombed school, no people, date, place, photographer. sober | is 'terrorist' banned in your newsroom? the BBC thing, explain | names of minors killed in a raid: print or not
        | I covered the crash. Forty-one dead. I counted shoes for the paper since nobody else had a number. Now the desk wants a first-person piece "while it's raw". I don't know if I'd be writing it for readers, for the dead or for a prize. What questions should I ask myself tonight, before I say yes or no?
        | FOI request wording: use of force in custody suites 2027 to 2030, by type, age, ethnicity, outcome | podcast about a cold case, the brother says don't. do we
        | For the obituary page: a boxer who beat two wives and gave half his purse to orphanages. Both are facts, both are sourced. How does one write 300 words which neither bury the wives in the last line nor turn a whole life into one charge sheet?
        | translate the agency slug KILL KILL KILL to my intern: it means the story is withdrawn, right | Spanish press calls it 'violencia machista', what do English papers say instead and what gets lost
        | Explain to our readers, aged 10 to 14, why one country bombs another, without saying who's good, without saying that everyone's equally bad either; 250 words, a map will stand beside it, no numbers of dead in the first paragraph.
        | Correction please, short and unashamed: On Wednesday we wrote that the suspect was Romanian. He is from Ramsgate. The mistake came from a police tweet, which was deleted. We have said sorry to the Romanian community centre, whose window was broken.
        | trigger warnings on radio: do they help or just make folks lean in | what's the 'Werther effect' guideline for local news when a pupil dies | ok to run the CCTV of the stabbing if blurred
        | A press officer told me off the record that the death in cell 9 "wasn't pretty". I'd promised off the record before I knew what she'd say. Can I look for the same thing elsewhere, at the coroner's, with the cleaners, and print it then, or have I tied my hands?
        | Rewrite the tabloid's "Evil monster butchers mum" as a sentence that a court could read aloud. | fact-box: number of femicides per year Italy, source line, and what's counted as one
        | letter to the editor, 120 words, from a retired hangman's daughter against bringing back the rope | The local paper ran my arrest on page one and the dropped charge on page 19. Which body do I complain to in Scotland, and can I have the same size of letters?
        | We have a video from inside the massacre, filmed by a killer. Verification needs someone to watch it. I won't order a trainee to. What have other desks set up: turns, sound off, small window, black and white, talk afterwards? I'd like a page of rules by noon.
        | 'migrants swarm' vs 'migrants arrive', for a media literacy class, age 15, ten such pairs with no preaching | obit for a drug lord's gardener? seriously, he was 101 and bred roses
        | The suspect's mother rang the newsroom. She didn't shout, she asked us to use a different picture, because in that one he's wearing the jumper she knitted. I said I'd see. Is there a rule about that, or is there only decency?
    """,
    "history_dark": r"""
        why did they cut off heads in public till 1868 in England (hangings i mean) | Boudica burned London, how much did burn, archaeologically | were Vikings really raping & pillaging 24/7 or did they also do, like, accounting
        | My great-grandfather guarded a camp. We found his pay book behind the wardrobe, along with a harmonica that's got another man's initials. My mother would like to burn the book and keep the harmonica. I think it should be the other way round, or both should go somewhere. Whom do German archives send to look at such things, and will they tell us what he did?
        | Rwanda, radio, RTLM: what made people listen, for an A-level essay, I need causes not gore | name of the doctor who washed hands and was mocked, died in asylum, beaten?
        | Draw me a comparison of the terror in Paris in 1793 and 1794 and the purges of 1937: who was killed, by which papers, how did neighbours behave, when did it stop and who then said that he'd been against it all along. A table with four rows will do.
        | mustard gas at Ypres, who used it first and what did the men call it | was Vlad really impaling 20k people. forest etc | 'Blood and iron' did bismarck mean it like that
        | In 1916 my island voted against conscription. Two hundred boys went anyway, nineteen returned. On the memorial there's one name scratched out so deeply that you can put a finger in. The vicar says "deserter". The shop says "wrong girl". How would one find out what a man shot at dawn was shot for?
        | slave ship Zong court case, summary for year 9, truthful | the 'lynching postcards', how do museums show them without doing it again | Which Roman emperor was stabbed the most
        | Explain the Armenian genocide to my Turkish penfriend? She's kind, she was taught something else, and she asked me. I'm sixteen. I don't wish to win. I'd like us still to write at Christmas. What can I send her first, perhaps one person's story?
        | Partition 1947. Dadi never spoke about the train. After she passed we found 1 bangle, child size. how do i read about it without falling apart, start w/ a novel?
        | did samurai test swords on corpses, source? | Pol Pot's teachers in paris, names | witch trial records of Salem digitised where | who poisoned whom among the Borgias really, i bet it's half gossip
        | A plaque in our town says "peaceful protest, 1831". There were four hanged and a farmer drowned in his own pond. The council wants a new text of 35 words which doesn't lie about the rioters, the farmer, or the soldiers. Try three versions, please.
        | Crusaders ate people at Ma'arra, true?? for podcast | how many died on the Death Railway per sleeper, the saying says one, is that a myth | iron maiden: fake, yes?
        | I teach the Nazi period in a class in which half the kids have been told at home that half of it was made up. They're fourteen, funny, not evil. I have two lessons. What's worked for others: local names on a doorstep, a recorded voice, a census sheet? Not arguing, I've found.
        | Emmett Till's mother and the open coffin: why did she decide it, in her own words if known | King Leopold's hands. my kid saw the photo. what do I tell an 8yo who asks "who's got the hands"
        | siege of Leningrad bread ration grams winter 41/42 and what was in the bread | The Irish famine: genocide or not? both schools in five lines each, with the best argument, no straw men
        | Apartheid pass laws, how did an ordinary tuesday go for someone w/o the stamp | Was the atomic bomb on Nagasaki 'needed', three historians who disagree
        | Aztec sacrifice and Spanish burning at the stake, in the same exam question: "Which of the two was more cruel?" I find the question bad. Help me write the teacher a polite note on why, and propose a better one.
        | Oral history project: a lady of 93 wants to tell on tape how she poisoned an SS officer's dog so that her sister could get out of the barn. She giggles, then she cries about the dog. Release form, and how do I ask the next question?
        | ninja were farmers, change my mind | Spanish flu mass graves Alaska what did the dig of 97 find | Guy Fawkes' signature before/after torture, is that pic real
        | The last man executed in our state was mentally a child, the file says "asked for ice cream". I've read it nine times. It's for a play. May I quote from the warden's log of 1939, and whose permission, if any, would be decent to seek even when the law asks none?
    """,
    "stories": r"""
        my murderer is too nice, beta readers want to marry him. keep him nice, make him scarier, how | last line for a chapter where the duel is called off and both are secretly disappointed | villain name that isn't foreign sounding, posh english poisoner, 1920s
        | She finds her sister's killer after thirty years. He's got dementia, he takes her for the nurse, he thanks her for the soup. I know that she doesn't hurt him. I don't know what she does with the spoon. Write me the half page from the moment when he says thank you, in the present tense, with no inner voice at all.
        | how long would a corset slow a lady w/ a dagger lol, plot hole | describe a battlefield by its birds only | Romeo with mobile phones: who dies now
        | The torturer in my novel goes home each evening and waters tomatoes. An editor says "humanising". I say that's the point. Could you give me arguments for her side first, as strong as you can, so I know whether I'm being brave or only fond of tomatoes?
        | what would an 1880s coroner write for drowning, old-style hand, three lines | zombie that's on a diet, picture book, pitch | three ways to end a heist where the vault holds nothing except letters
        | Horror, but cosy. A village where the dead come back on market day, buy leeks, and complain about prices. Nobody screams. One widow hasn't seen hers yet, and every Thursday she puts on the blue dress. 200 words, please don't explain anything.
        | Is 'he strangled a cry' a cliché or a misdemeanour | my orc's a pacifist, the dm hates it | does anyone SAY 'you'll pay for this' in life? better threats that sound like real people, for a small-town mayor & a beekeeper
        | I need a scene in which two hitmen wait in a car outside the wrong house for six hours. No violence comes. They talk about a divorce, a rash and whether a tomato's a fruit. Dry, Glasgow, about a page. At the end one of them goes in to use the toilet and is given cake.
        | translate the curse in my fairy tale so that it rhymes: "May thy bread be stone, may thy bed be snow, till the girl thou hast wronged has taught thee to sew" | poem for a hanged highwayman's horse
        | My narrator is eight, and her father hits her mother. She counts stairs. I want readers to know everything and the girl to know nothing except numbers. Where's the line between restraint and coyness? I'm pasting no text, I'd like principles.
        | how would a medieval town react to poisoned well rumours, and who'd get blamed, i want the innocent printer to suspect the rumour's author | is a harpoon gun chekhov's gun too
        | Critique, harsh please: "The knife was a sentence, and he'd been waiting all his life for the full stop." | a ghost that apologises too much
        | In the third act the bomb doesn't go off, since the bomber's mother rings. That's the whole film. The producer says nobody will buy it. Write a logline that makes a producer cry and a second that makes him laugh; the bomber is forty-three, the mother wants him to fix her gutter.
        | fanfic: Javert survives, opens a bakery, valjean is customer #1 | the queen's assassin falls asleep on the job cuz of hay fever, continue in style of Wodehouse
        | A detective who's never solved a murder, because in her district nobody gets murdered; she's got the best handwriting in the force. Then a garden gnome is found, beheaded. Give me the opening 120 words, and let no reader doubt how seriously she takes it.
        | i killed off the dog & my writers' group voted 9-0. bring him back w/o cheating? | gothic housekeepers: names, keys, grudges | what can a body in a library be besides dead
        | Screenplay note: INT. INTERROGATION ROOM. The cop won't hit him, and we need to fear that he might for four whole pages. Sounds, objects, pauses. A radiator? Suggest eight beats, no dialogue over five words.
        | cyberpunk where the hackers are retired librarians, gimme 5 character sheets | write a villain's apology that's almost good
    """,
    "playing": r"""
        nuke the tunnel or hold mid w/ smokes, silver 2 | Sims: can i drown a sim without a ladder trick in the 4th one, my kid swears | best loadout vs vampires in v rising solo | which dark souls boss made you cry
        | I mained the assassin for six years, and now they've nerfed bleed so hard that I tickle people to death. What's the sneakiest class left that isn't bow? I like waiting in bushes. I don't like healing others, I get enough of that as a nurse.
        | werewolf party of 11, two seers? who should die first night so nobody's bored | our rogue stole from the orphanage, paladin wants to leave the table, irl too
        | Dungeon masters: my players have captured the necromancer and are asking how I'd rule on "questioning". I don't do torture at my table. I'd like a smooth way to make talking, bargaining, a good meal or a lie more useful than hot irons, without a lecture about it.
        | chess: sacrifice the exchange on c3, is that sound in the sicilian or only violent | hitman 3 silent assassin berlin, no pacification, route? | how much dmg does fall in minecraft w feather falling 4
        | for crusader kings: murder my own heir since he's inbred and craven, or send him to war w/ 200 men, which gives less stress | Rust: 3 naked dudes keep raiding our shack lol, honeycomb or relocate
        | My nephew, nine, asks for "the game with the chainsaw". I asked what he likes about it. "That you can open all the doors." So: are there games for nine-year-olds where you can open all the doors and nobody gets sawn up?
        | poison spider deck, modern, budget 40 eur | who'd win, one gorilla or a hundred beekeepers in full kit | paintball: is headshot out or bounce
        | The kill feed in our shooter is unreadable for colour-blind people. I'm the only UI guy. Red enemy, green friend, brown gun. Suggest shapes, positions, and wordings shorter than "eliminated", which doesn't fit into the Finnish layout.
        | do cannons friendly-fire in sea of thieves | my barbarian failed his save and now hugs enemies. rules for hugging as a grapple | darts: what's 'murder' or 'killer', pub rules for 7
        | Balance question for a board game on the Black Death. Players are towns. At present, closing the gates early is always best, so that nobody ever lets a stranger in. It's probably true and it's certainly grim. How could I reward mercy mechanically without making it the only clever thing?
        | Among Us lingo for grandma: sus, vent, imposter, 'it was red' | speedrun kills% category name ideas | how to tame the wolf instead of fighting it in valheim (its wolves u can, right)
        | i raged and threw the controller, it hit the cat, cat fine, me not. how do ppl stop doing that
        | Looking for a co-op shooter which two brothers can play across seven time zones. One of us was really in a war. So: robots, aliens, zombies, fine. People in headscarves, dusty streets, no.
        | gwent, decoy the spy or keep? | can the imposter rogue backstab a gelatinous cube, it's got no back | warhammer: how many skulls is too many skulls on a chaos tank
        | Our larp ends with an execution, and the person who'll be executed is shy. We've got a foam axe, a curtain and twelve drummers. Safety words exist. How would you stage it so that the shy one has a great last minute and can leave the scaffold unseen for a hot drink?
        | airsoft marshal here, someone turned up with a real steel magazine in his pouch, no gun. what's the drill | Fallout: pacifist run, can you talk the last boss to death
        | chess.com opponent wrote 'i'll find you'. reported. it was a 12 year old from Utrecht, his mum wrote me a letter. reply in a nice way pls
        | What does "bleed" mean in roleplaying, when you carry a character's grief home? Since Sunday I've been mourning a goblin. My husband brought flowers. Both of us laughed, and I still can't open the character sheet.
    """,
    "hard_days": r"""
        first xmas without him and his mother's sent the tree | cried in lidl by the yoghurts, his brand | how soon is too soon to give away her shoes | i keep dialing dad, the number belongs to a plumber now. he's nice about it
        | The vet comes at four. I've got until then with a dog who ate my wedding bouquet, my passport and, over fourteen years, probably a whole sofa. The children are at school, they've said goodbye. What do people do in those hours? I've cooked a chicken. Neither of us is hungry.
        | my best friend od'd in feb. everybody says she's at peace. i'm at war. | miscarried on the 8.14 to Reading. nobody noticed. i just need to write that down somewhere
        | When my son took his own life, people crossed the street. One woman didn't. She said, "I don't know what to say, so I've brought a lasagne." It's two years. I'd like to be the lasagne woman for someone else now. Is there a way of offering that which doesn't scare them?
        | fired, dumped, and the boiler's dead. in that order, one tuesday | chemo number 6, hate the colour mint now | Worst day at the call centre: a man told me where he'd bury me. Then "have a nice day". I laughed!! is that shock?
        | I'm so tired of being strong. There, that's it. I don't want advice and I am in no danger, I've got a bath, a cat and a sister on the phone. I only wanted to say it to something that doesn't flinch.
        | mum doesn't know me any more but she knows i'm 'kind'. i'll take it | grief group or a rowing club? both meet wednesdays | 40 and starting over with two bin bags of clothes
        | On the ward they call it a "sudden unexpected". I was the one doing compressions. The daughter held my sleeve the whole time and afterwards she thanked me. I drove home under the limit, sat in the garage for an hour. Nights on again Friday. How do others put that down?
        | dad's ashes got delivered by DPD with 'leave at porch'. i laughed till i howled | How do I tell a five-year-old that the baby isn't coming home
        | He was a hard man and I'm not sad. Everyone waits for me to be sad. I feel as if somebody has switched off a very loud fridge. Is that a thing one's allowed to say at a wake, or do I just keep passing the ham?
        | failed the bar 3x, my whole village knows the date of the results | i miss my abuser, well, the first year of him. and i hate that sentence
        | anniversary of the fire tomorrow. last yr i hid. this yr i want to do smth small, candles are out obviously | got the 'we found cells' call in a Halloween shop next to a skeleton. dark enough for you
        | Please help me with four sentences for the school newsletter. Our caretaker, Mr Adeyemi, was killed on his bicycle on Monday. He knew the name of every child and of most hamsters. The lower classes haven't been told how. We'd like to invite them to draw what he fixed for them.
        | lost my licence after the seizure, live in nowhere Montana. feels like prison w better views | my gran's carer stole her ring, but also held her hand when she died. i don't know where to put that
        | A year ago I'd written the letters. I'm writing now because today I threw them away, made pancakes and burned two. I thought somebody should know, and you're awake.
        | is it ok to be angry at a dead person, asking on a monday | ex died. we'd been divorced 10 years. do i sit in front or at the back
        | hate my body today; yesterday we climbed a hill together, so, unfair of me | baby screams from 5 to 11, i put her down safe and went and screamed in the shed. better. that's ok right, put down, walk off?
        | My brother's in prison for something dreadful, and I visit. People ask how I can. I bring him crosswords. We don't talk about it, we've never talked about it; last week he asked, "Do you think she sleeps?" I said that I don't know. What would you have said?
        | the dentist found the lump. the DENTIST. thank that man for me | our farm goes under the hammer on the 3rd. five generations. what do you do with the cows' names
        | Nobody died. It's simply that I am forty-six, it's raining, my daughter moved out on Saturday, she's thrilled, and I found one of her socks behind the dryer and had to sit down on the floor. Tell me something about socks.
    """,
    "sober_health": r"""
        does it hurt the first time, we're both 19 and nervous | morning after pill & vomiting 2 h later, again? | condom split, he's on prep, am i ok | can you get hpv from oral, asking after a webinar at work lol
        | My husband had his prostate out in spring. The surgeon talked about continence for forty minutes and about sex for none. We're sixty-seven and sixty-four, and we miss each other. What's possible, when, and which sort of specialist says such words aloud?
        | is discharge like egg white normal mid cycle | painful sex since the episiotomy, 8 months. physio? | smear test after assault, how do i ask for a smaller thing and a nurse who stops when i say
        | Teaching year 8: boxes for anonymous questions. I got "why does it get hard in maths", "is porn real", and "my cousin shows me his, is that ok". The third one frightens me. How do I answer the first two lightly on Thursday, and what must I do about the third today?
        | vaginismus, no not 'just relax', what actually helps | can a man with a catheter have sex, spinal ward, he's too shy, i'm his OT | consent and dementia: both residents, both smiling, both married to others
        | What should a leaflet for lorry drivers say on syphilis? It's going round the truck stops between Poznań and Calais. Plain words, no shame, no photographs, in the size of a parking disc: signs, window, test, treatment, tell the last three months' partners without giving your name.
        | IUD strings poke my boyfriend his words 'like a fishing line' | libido gone on sertraline. swap, wait, or smth added? | erection that won't go down 5h, after sickle crisis. ER?
        | I'm a virgin at 41. I don't want to be cheered up about it or told that it's fine. I'd like to know how people of my age learn the practical things, and whether I have to say it beforehand.
        | thrush or bv? smells fishy after my period | binder safe for 8h of school? ribs ache | egg freezing at 36 in Denmark vs Spain: price, hormones, law for singles
        | Sex therapist here. I'm writing a handout for couples after an affair: no details under torture, no phone searches at 2 a.m., a fixed hour for questions. Please make my English friendlier: I'm from Tampere, and my sentences arrive without a coat.
        | my daughter (14) asked me for condoms. i said ok then hid in the pantry. now what do i say at dinner | how do deaf students sign 'consent' in BSL, for a poster
        | Herpes dating talk: when, what words? I practised with my hairdresser. She says lead with the pizza. | is it infertile if he rides 400 km a week on that tiny saddle
        | After the trauma clinic my wife would like to be touched again, in her own time. She gave me a list: shoulders yes, behind no, dark no, music yes. I'm honoured by that list. How can I answer without getting solemn, as she says I get "like a bishop"?
        | chlamydia positive, text to ex: wording that's short, not nasty | breast pumping and a let-down during sex, help, we laughed so hard | prep on demand 2-1-1 what's that
        | For the prison health booklet: a page about condoms, hepatitis, tattoos, and where one can say that one's been forced, without it going to the wing officers. Reading age nine. No jokes, they've had enough of those.
        | menopause rage: real? i shouted at a printer, then a bishop | what is a 'kink-aware' GP, exists in the nhs? | ftm pap smear, how do i word the phone call
        | asexual and engaged, need a book for his mother | lube with latex: silicone ok, oil not? | can you donate blood 3 months after gonorrhoea treatment
        | Disabled people have sex. That's the title of my talk to care-home managers, fifteen minutes, in a room with bad coffee. I want them to leave with three changes: locks, double beds, knocking. Please find me an opening that's warm and won't let them look at the floor.
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ec_still_{name}", (), tuple(text.replace(r"\n", "\n") for text in bars(block)))
    for name, block in _LINES.items()
)
