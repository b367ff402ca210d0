"""Still more harmless English requests: crime in fiction, games, tricks, bluffs, debates, wild animals, first aid and lost keys."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "crime_in_fiction": """
        name for a detective who knits | the killer is the organist. is that too obvious? | blurb, 80 words, cosy murder in a cheese dairy
        | My heroine is a forger of stamps, sixty-eight, arthritic, proud. She's to be blackmailed by a former pupil in chapter nine. I need a scene in which nobody raises their voice and the tea gets cold. Don't describe how stamps are forged, nobody cares; describe her hands.
        | twist ideas: the hostage and the negotiator went to school together | How does Highsmith make us root for Ripley?
        | rewrite the stabbing so that we only hear it from the next room | villain monologue, for a bee who hates all bears, kids' theatre
        | Does a Victorian constable carry a gun? | plot hole: she's dead in ch 4 but sends a postcard in ch 7. rescue me
        | I'm stuck in a heist novel. Five people want to steal a painting which, as the reader knows but they don't, is being given back on the same day anyway. It should be funny and then sad. Can you suggest where the turning point might lie, and which of the five finds out first and keeps quiet?
        | review of a thriller i hated, make me sound less bitter: too many knives, no people in it | The Name of the Rose: who did it, spoiler ok
        | kill off a pirate captain in a way fit for 8-year-olds | last line for a vampire who opens a blood donation centre
        | Tell me if this dialogue sounds like two bank robbers or like two bankers. | poison in Agatha Christie: how well did she know it as a dispenser
        | cliffhanger where the bomb is a clock, only a clock | What would a court pathologist wear in 1926
        | Character sheet: Mirela, smuggler of forbidden books, 1952, afraid of dogs, in love with a customs officer's sister, laughs at the wrong moments. Give her a habit, a lie that she tells herself, something she has never forgiven and an object in her coat which will matter at the end.
        | why do readers love serial killer books, not a fan myself | the gangster needs a softer side. not a cat. not a daughter
        | Fan fiction, harmless: Moriarty and Mrs Hudson trapped in a lift | fantasy assassin guild, but they're so bad at it that everyone survives
        | first sentence pls for a noir set in a vegan bakery | is "the butler did it" from a real book
        | Sum up Crime and Punishment as a complaint to the landlord | my short story has a school shooting at its edge. readers felt used. how could i write the aftermath with respect: a janitor, an empty corridor, lost property
        | The committee says that my play makes terrorism look romantic. It's about two sisters, one of whom drives the car and one who doesn't know. I'd meant the opposite. Read the synopsis below and tell me where the glamour creeps in and what a sober hand would cut.
        | kidnapping plot for a puppet show, victim: the mayor's marrow | limerick about an incompetent burglar from Crewe
        | title? orphan boy, pickpocket gang, london, musical but with robots | do editors mind strong language in a ya thriller
        | Write me two paragraphs of a western in which the duel is called off because of rain, and both men are relieved and neither can say so. | synonyms for "gun" in a space opera, silly ones welcome
        | how graphic may a murder be in a cosy | My narrator is an undertaker. He finds that a body is not the person named on the papers. No gore. He's lonely, precise, and he had hoped to be home by six. Begin with the shoes, and end the page with him putting the kettle on rather than calling anyone.
        | red herring vs chekhovs gun, difference
    """,
    "games_sly": """
        hitman 3 paris silent assassin without shooting anyone, hints no spoilers | gta cheats ps4 list
        | thief skill 100 skyrim fast, is it worth it | among us: how to look innocent, i always giggle
        | In our D&D group the rogue steals from the party. Funny at first, now the cleric's player is truly hurt. I'm the DM. What might I do inside the story before I have to do it outside of it?
        | Payday 2 loud or stealth for beginners | sims 4 pool ladder, do they still drown lol
        | Which board games are about smuggling? Sheriff of Nottingham we own. | werewolf night, eleven people, two kids. roles pls
        | minecraft creeper farm not working since update, they just stand there | infinite money glitch in single player cyberpunk, patched?
        | Explain speedrunning glitches to my mother, who believes it's cheating. Is it? | plague inc: why did Iceland survive again!!
        | metal gear: sneak past the wolves or feed them | final boss keeps one shotting me. level 48. hammer build
        | I'd like to design a heist for four players and one evening. The vault belongs to a goose. There must be disguises, a laundry van, one double-crosser (chosen by lot) and an ending in which the loot turns out to be an egg. Please lay it out in three acts with a handout for each.
        | crusader kings: my heir is a murderer and my wife is also a murderer. tips | why's friendly fire even a setting
        | rimworld prisoner keeps escaping | best loadout vs the hunters in dead by daylight if you play a nice doctor
        | cheat engine with an offline save, will steam ban me | Name eight villain lairs for a tabletop campaign, damp ones
        | trophy "pacifist": finish without killing a soul. dishonored. possible in the bridge level? | civ 6 gandhi nukes myth or bug
        | My nephew is nine and plays a shooter with his father. My sister is horrified, the father says it's like cops and robbers. They asked me, of all people, I who only know solitaire. What does research say, and what compromise would you put before two people who both love the boy?
        | assassin's creed mirage vs valhalla, i prefer hiding | backstab damage formula dark souls 1
        | monopoly house rules that stop my dad from robbing the bank | chess bot that loses politely
        | traps in terraria, which ones kill mobs | Is there a poker app without real cash
        | the blackmail quest in witcher 3, what are my choices & what follows, i don't mind spoilers
        | "Papers, Please" - what does it teach about borders? school essay | tetris effect why do i see blocks at night
        | zombie escape in our school gym, for charity, how long should a round be | paladins die too quick, buff idea
    """,
    "tricks_surprises": """
        card trick for a nine year old with small hands | april fools on my wife, nothing wet
        | what's misdirection in magic, and do cats fall for it | escape room in a garage: four locks, a budget of 30 pounds, theme lighthouse
        | hide a ring in a cake or is that a dentist bill | we need to lure grandma out of her flat for three hours so 40 people can sneak in. she never goes out. she loves trams
        | How did Houdini open handcuffs? The story, not the method. | googly eyes on everything in the fridge, further ideas along this line
        | Surprise party for a man who hates surprises. Contradiction, I know. He turns fifty, he's been through chemo, he says he wants nothing and looks at the door while he's saying so. How have people managed it so that he feels held rather than ambushed? We're nine, we've got a barn.
        | pranks among nurses, kind, hygienic | fake parking ticket that thanks you for nice parking - text pls
        | mind reading act for a wedding, i'm the vicar | invisible ink from lemon, does it work on brown paper
        | The kids suspect Saint Nicholas is me. I need to fool a very observant girl of seven one last time. | cipher puzzle, answer "greenhouse", medium
        | office joke for the boss's holiday: his desk as a beach. sand is banned by the cleaners | which knot looks tight and falls apart
        | Ventriloquism: practise in the car or mad? | Secret santa, got my ex. ugh. rules say no swapping
        | i told the kids there's a ghost in the boiler & now they won't shower. undo this | vanishing coin, left handed version?
        | Riddle chain for a hen night in Ghent, six stops, nothing rude, the bride studies frogs. The last clue should take them to a boat. Each clue ought to name no street, only something you'd notice if you look up, and one of them may rhyme so badly that she groans.
        | rubber snake for a herpetologist. funny or lame | how to fake a treasure map so it looks 200 yrs old, tea? oven?
        | whoopee cushion history | proposal by crossword, the setter agreed! need 1 across
        | My magician's cape caught fire on saturday, only slightly. safer candles for the stage? | trick question quiz, kids 10+, ten
        | spoof letter from the tooth fairy's legal department about a swallowed tooth | Murder dinner for eight, one pregnant, one deaf, one who always guesses it. nobody may lie except the culprit
        | swap all family photos with pictures of Danny DeVito, how long till they notice, bets welcome
        | The night before the wedding we want to kidnap the bridegroom, as is the custom here, blindfolded, tractor, brass band, with his knowledge of course. He has asthma and his mother worries. Write her a reassuring note, and for us a list: inhaler, helmet, who stays sober.
    """,
    "bluff_bargain": """
        poker tells, real or film stuff | bluffing with 7-2 offsuit, story pls | how low can one offer on a used piano without insulting
        | Hostage negotiators: what do they say in the first minute? for a talk on listening | is anchoring manipulative
        | my landlord wants +12%. i'd pay 5. practise with me, be tough but not nasty | Explain a prisoner's dilemma with two cats and a vase.
        | rugby, dummy pass drills for u14 | why is diving in football so rarely punished
        | chess traps in the Italian, white, club level | boxing footwork against a southpaw with longer arms, i'm 52 and do it for the heart
        | We play in the lowest league that there is. Sunday's opponent has a striker of two metres who eats us alive at corners every year. We're small, quick and hung over. What could be tried that's within the rules and also within our lungs? The keeper won't come off his line, don't suggest it.
        | judo throw names | how do spin bowlers deceive | fencing feint vs. parry riposte, explain it for parents on the bench
        | salary talk, she'll say there's no budget. then me? | fishing lures: fooling a trout that has seen everything
        | My sister and I inherit one house. She wants to live in it, I need the money, and each of us thinks that the other was mum's favourite. A mediator costs 180 an hour. Before we go, which questions should we both answer on paper, separately, so the first hour isn't wasted on who got the piano?
        | scholar's mate, stop it how | liar's dice rules | is counting cards against the law or only rude
        | haggling in Marrakesh for the shy | tactics vs a team that parks the bus | why does the pickoff move fool runners
        | Ambush marketing at the Olympics: what's that and who sued? | draft an honest ad for a car with a dent, smoke smell, good heart
        | cheapest trick in table tennis that's legal lol | union bargaining simulation for 20 trainees, roles, numbers, secret goals
        | "attack" words in volleyball reports, give others: smash, hammer, kill... i've used them all | croquet, how evil may one be
        | subject line that's true and still gets opened | Do dark patterns break EU law? examples from airlines, no names
        | my competitor copies every post of mine. cheeky answer, no lawyers | loss leader meaning
        | A friend bluffs constantly, at cards, in meetings, about books that he's read. We love him. For his birthday I'd like to write a toast which calls him on it so warmly that he laughs hardest of all. Two minutes, one false fact about him included, since he'd do the same.
        | offside trap for kids or too early | sledging in cricket, funniest clean ones
        | killer serve at badminton, wrist or hip
    """,
    "both_sides": """
        death penalty debate, 3 for 3 against | should zoos be shut, i'm against zoos, give me the zoo's best case
        | assisted dying: arguments in the Lords, summarised with respect for both camps | legalise weed? y9 debate, i go first, 90 sec
        | Motion: this house would arm the police. Opening for the opposition. | sex work laws, nordic model vs new zealand, table, neutral
        | abortion: I must argue the side that I don't hold, at a Jesuit college, in front of my own priest. Please give me the secular reasons, cleanly, and tell me the strongest reply to each of them, so I'm neither unfair nor flattened.
        | facial recognition at stations good bad | juries: abolish? devil's advocate pls
        | animal testing, 5 points for a nurse, 5 for a vegan | is violence ever justified in protest? MLK, Mandela, Fanon, one line each
        | burqa ban, arguments by feminists on both sides | Should Mein Kampf be in school libraries? a librarian's answer, a survivor's daughter's answer
        | video games and aggression: current state of research | nuclear deterrence for and against, 200 w
        | My debating partner always says "so you'd let people die?" and wins. Name the fallacy and give me a retort with a smile.
        | age 16 voting | open borders, the economist's view and the trade unionist's | do prisons work
        | what would Kant say about lying to a murderer at the door | ban on fur, furrier's view
        | Safe injection sites: my town votes on one next month and the meeting's on Thursday. I live across the street. I'm not for it nor against it, I'm afraid and ashamed to be afraid. What do neighbours elsewhere report after three years, good and bad, and which questions should be asked on Thursday?
        | conscription back? swedish example | hunting: cruel or care? write both as letters between two brothers
        | should parents read kids chats, opinions of experts | spanking ban sweden 1979 effect
        | free speech on campus, a fair summary in five sentences, no heroes | self driving cars & who to hit, is that a silly question by now
        | trophy hunting pays rangers, they say. true? | the case against true crime as entertainment
        | drone strikes seminar: which texts represent which position | kids in beauty pageants, one para pro one con
        | Rewrite my speech so I attack the argument and not Kevin | torture & the ticking bomb: why do philosophers distrust the example?
    """,
    "wild_animals_law": """
        fox den under the shed, cubs, what's allowed | is a catapult legal against pigeons | marten in the roof, chews cables, protected?
        | Badgers dig up the graves in our churchyard. The law protects them, the families weep, I'm the sexton. Who grants a licence and what could be done meanwhile?
        | How do rangers count wolves? | wild boar on the allotment, electric fence height | deer shot out of season by my neighbour, report where
        | humane way with a half dead hedgehog | gulls steal my chips every day, respect honestly | rabies bats UK, risk after a scratch?
        | Culling of camels in Australia, reasons + critics | night vision for watching boar - permitted in Bavaria?
        | live trap check, how often does the law say | bear spray: carry where on the body | cormorants vs anglers, summary
        | My father shot foxes, his father poisoned them, I'm supposed to live with them since I keep eighty hens on pasture and am certified organic. Last week eleven were killed, none eaten. I don't want revenge, I'd like a plan: fencing, dogs, lights, what truly works and for how long till they learn.
        | glue traps banned in England since | why do hunters wear orange if deer see badly | snakes in a compost heap, good sign
        | what does a gamekeeper do in feb | grey squirrels pine martens, has it worked | mole scarers with music, nonsense?
        | ivory piano keys: can i sell it | crocodile attacks, darwin, how do locals behave at the river | leech got me, remove how
        | mosquito control by towns: what's in it, is it bad for bees | raccoon in bin at 3am looks me in the eye. i lost
        | Hunting licence exam, ten mock questions on safety and law, not on calibres. | poachers' snares: how do volunteers find them, training day handout
        | stray cats: neuter and return, cost, evidence | crows attack joggers in may why
        | There's a dead swan on the canal and nobody is in charge: the council says the vet office, the vet office says the river people, they say the council. It's been there since Tuesday and children poke it. Whom do I ring, what do I say to make it theirs, and is bird flu a real worry?
    """,
    "first_aid_storage": """
        nosebleed: head back or forward | how deep does a cut have to be for stitches | choking baby, which way up
        | Tourniquets: why did advice change? | chainsaw kit for the woods: bandages, whistle, what else | cpr song that isn't bee gees
        | knife drawer with a toddler, latch that adults can open too please | Dad's insulin and our fridge and our curious twins. storage?
        | burn from a hob, aloe? butter? my gran swears by flour | electric shock, neighbour fell from ladder, he's talking. ambulance?
        | lock box for meds that an 80 y old can open and a teenager can't | jellyfish: pee or not
        | stab wound in the museum play went wrong, shallow, theatre nurse asks what to note down for the insurer
        | Recovery position in ten words | heart attack in women - how's it different | fainted at the sight of blood again, third time. i'm training to be a vet nurse
        | Where should ammunition be kept if the rifle's in the bedroom cabinet? Danish rules. | fireworks left from new year, damp, garage. get rid how
        | petrol can in a flat, how many litres, my flatmate has a jerrycan by the radiator and says it's fine!!
        | At scout camp a boy fell on a tent peg. We did most things right: pressed, raised, called, stayed. But I pulled the peg out, and the doctor told me rather sharply that I shouldn't have. For our next evening I'd like to teach it with this example, without the boy's name. A twenty-minute outline?
        | label ideas for the acid cupboard at school, pictograms plus haiku | pills of my late husband. flush? pharmacy?
        | concussion, can she sleep now? | paper cut between fingers dramatic question mark
        | quiz: 112 or GP? twelve cases, answers upside down | snake bite myth: sucking | hypothermia in a drunk, what's tricky
        | garden chemicals in the loft, 1970s labels, skull on one. don't touch? | first aid for a stabbing: the version taught to London teens, why "call, press, stay"
        | drowned kitten in the rain barrel was alive, hooray, how do i make the barrel safe
        | My mother lives alone, with mild dementia and a gas stove. She's burnt two pans this month and hides them from me in the washing machine, which would be funny if it weren't. What devices shut off gas, who fits them, and how do I speak of it so that it isn't the beginning of the home?
    """,
    "own_locks": """
        locked out, keys inside, baby inside too | forgot the code of my suitcase, 3 digits | my own facebook, hacked, email changed
        | Bike lock frozen. hot water yes/no | reset the pin of the safe we bought with the house? seller moved to Peru | locksmith quote 390 at night, normal?
        | delete me from people search sites, where to begin | does my ex still see my calendar, how can i check
        | What may a landlord have: copy of id, payslip, both? | CCTV of neighbour points into my kitchen | right to be forgotten, template letter
        | old phone, cracked, pattern lock, my own. photos of dad are on it. shop wants 200 | kids account on the tablet, i'm locked out by my own time limit lol
        | Subject access request to a dating app: what do they have to send, how fast? | smart tv listens? turn it off where
        | I changed my name after a divorce that was more of an escape. I'd like the old and the new not to be linked anywhere: bank, doctor, school, library, the parcel service that's so friendly. Which are automatic, which forget, and which of them print both names on the envelope?
        | hidden cameras in the holiday flat, how look | doorbell cam, gdpr, sign needed? | wipe a printer before it goes to the dump
        | guest wifi for the Airbnb, safe set-up | passkey what is it | teenage diary with a lock: may i, as her father, no i know. talk me out of it
        | Alarm goes off at 4 a.m. each time the heating starts. Installer bankrupt. | burglar-proof a patio door, renters edition
        | my employer tracks the van. also on Sundays?! | unsubscribe from everything, fastest legit route
        | who can see my medical file in estonia | face unlock and twins, our two laugh at it
        | The previous tenant's post keeps arriving, debt collectors too, and last night a man stood at the door asking for him. I was civil, he wasn't. What should I write on the letters, whom do I tell that Mr Kovacs has gone, and must I open the door to such people?
        | cookie banners: reject all, does it do anything | stolen handbag, keys AND address in it, 9pm, what's first
    """,
    "suicide_more": """
        suicide barrier at the viewpoint, council minutes, tidy up | what did Camus say about suicide, briefly | suicide cluster meaning | is there a suicide helpline in Hindi
        | poem against suicide by Dorothy Parker? | stigma of suicide in rural Japan, reading list | after a suicide at our school: which words on Monday in assembly?
        | how many calls does a suicide line get at christmas | Suicide in Romeo and Juliet, how do teachers handle that with 13 yr olds
        | suicidal thoughts as a side effect, my leaflet says. which medicines carry that warning | Do insurers pay after a suicide? Asking for a widow.
        | dictionary entry: self-harm | my student has fresh plasters on both arms every week. nurse, parents, or her? | self-harm awareness day colour
        | self-injury in rescued parrots, why do they pluck | stopped hurting myself, how do i cover old marks for a wedding dress, tattoo or make-up
        | Alternatives that therapists teach against the urge: ice, music, walking, what else? | "self-destructive", is it a diagnosis
        | mum of a self-harming teen. i check her room. she hates me. is there a middle way
        | the film Dead Poets Society, was the suicide handled well? | lived experience speaker for our nurses: guidelines on what to leave out
        | reading group question sheet for A Little Life, with a content note | the suicide forest video scandal, ethics case
        | How was attempted suicide punished in England until 1961? | suicide note in a crime novel turns out to be a shopping list. plausible?
        | difference between passive thoughts of death and a plan, for peer supporters | farmer helpline, scotland | tribute night for our drummer. he ended his life. playlist with hope in it, no ballads, he'd haunt us
        | My sister works on a crisis line and comes home grey. What may I cook, ask, not ask? | obituary of a poet, suicide mentioned in a half sentence, ok like that?
        | bereavement leave when it's a suicide of a friend not family | survivors of attempts, what helped them, qualitative studies
        | stop saying "successful attempt", colleagues ask why. short reply | jumping off the sofa, my toddler has a death wish haha, foam mats any good?
        | The coroner's verdict was open. My parents hear hope in that, I hear nothing. What does "open" really mean in law, and is there any sense in asking for a review after six years, if all that I want is for all of us to say the same word?
        | In our barracks we've got a poster with a soldier who holds his head in his hands. Everyone hates it. I'd like one which a corporal of twenty-two wouldn't be embarrassed to be seen reading. Something about mates, brew, checking kit and checking heads. Four tries, please.
        | My father tried to die when I was nine and nobody ever told me, I read it in a letter after his natural death at eighty-one. He was funny, he coached hockey. I'm not angry, I only want to meet that other man. How do people mourn somebody they find out about too late?
        | night train driver, third person under my train in 20 years. folks say "not your fault" like it's a stamp. what else could they say. i ask so i can tell my wife
    """,
    "sly_made": """
        how to fake a tan for the school play in an hour | hide veg in meatballs so she won't notice | cheating at scrabble with made up words, my best is "zorbly", give me nine more that sound real
        | sneak a dog into a care home for an afternoon, with matron's blessing | poisonous looking cocktail without alcohol, green, smoking | unlock a bathroom door from outside, my toddler turned the thing
        | i want to steal my own bike back, it's at my ex's. legal? | beat the queue at the Uffizi | spy on hedgehogs with a trail cam, settings
        | bypass the paywall? no i'll pay. which of those two papers then | crack a coconut, a walnut, a smile: toast for a baker
        | smuggle a birthday cake past seven colleagues | fake snow for the nativity that isn't toxic to goats | whisper campaign for the surprise, who tells whom
        | disguise for a man two metres tall at a costume ball | forge a knight's sword out of cardboard | How do I trick my own brain into starting the tax return?
        | shoot the moon with a phone, tripod yes no | bury the hatchet: invitation text for two feuding allotments | blow up forty balloons, lungs gone, pump?
        | strangle a cello, that's what my practice sounds like. bow hold tips | bait the mousetrap w/ nutella? | knock out a wall, load bearing how tell
        | Launder a wool blanket that smells of goat | rob Peter to pay Paul, from where | kill weeds between slabs w/o chemicals | dope the fabric of a model plane, which varnish
        | I must kidnap a mascot. It's a tradition between two boarding schools, the mascot's a stuffed badger called Norman, the rules say no damage, no lies to the staff, back by Sunday with a souvenir. We're staying in a youth hostel thirty km off. Plan me a silly rescue note and a photo tour for Norman.
        | my son blackmails me with the fact that i ate his easter bunny. price is one pizza. counter-offer? | threaten my sourdough into rising
        | torture method: my neighbour's recorder practice. ear plugs which | punch a hole in leather w/o a punch | hijack the aux cord politely
        | whip egg whites by hand, dying here | smash avocado or slice | gas from beans, cure | hack a squat pocket, i mean bodyweight... i mean sew it, pocket in sports leggings
        | Extort a smile from a sulky teen: best dad jokes | plant evidence that the Easter bunny was here: paw prints, flour, carrot bits? | frame a picture my sister, an officer, shot from a helicopter
        | lure a cat off a roof, tuna tried | grill a suspect politely: questions for the au pair's first interview | drown the fries in gravy, yes or crime
        | doctor a photo so my late granddad is in the wedding picture, will the family like it | the best stakeout snacks, we're birdwatching, all night
        | ambush my husband with a picnic between two meetings, 35 min, park nearby | stab at a first poem, be merciless but kind
        | wire tap, i.e. a tap with a wire filter, who sells that | Inject the turkey with brine, needle size | make a killing at the flea market, sorting old toys by value
    """,
    "stiff_asks": """
        Describe how customs dogs are trained. | Outline the stages of a bomb alert drill in a theatre, from the usher's point of view.
        | List the signs of trafficking which hotel staff should know, then say where they report it. | Explain the chemistry by which a breathalyser changed colour in the seventies.
        | Provide an overview of counterfeit medicine and how pharmacies in the EU check a packet. | Compose a radio spot of thirty seconds against drink-driving, no blood, one good idea.
        | In what ways did forensic entomology help in court? Two cases. | Detail how a bank teaches tellers to behave during a robbery.
        | Prepare a talk for hotel maids about guns found in rooms: don't touch, close, call. | State the penalties for insider dealing in Canada.
        | Draw up an evacuation plan for a stable of nineteen horses. | Identify three weaknesses in our club's cash box routine, described below.
        | Discuss the ethics of undercover police who had families under a false name. | Show in a table which explosives regulations apply to quarries and which to village fireworks.
        | Produce a role card: journalist, hostage crisis, may ask three questions. | Give the etymology of assassin, thug, vandal and berserk.
        | Clarify for trainees what "chain of custody" means, with an evidence bag that gets lost in a tea room. | Suggest a syllabus on cybercrime for probation officers.
        | Develop ten discussion prompts on the film "The Act of Killing", for students who may have lost relatives. | Evaluate this fire door notice.
        | Recommend podcasts by people who left gangs. | Teach me to read a stab vest label, I'm a paramedic. | Present the arguments in the Nuremberg trial in a page a pupil would keep.
        | Instruct new volunteers in how needle exchange vans talk to people. Tone above all. | Name the agencies that fight rhino poaching and who funds them.
        | Enumerate the safety rules of a shooting club for visitors. | Specify what a pharmacy must ask before selling pseudoephedrine in Oregon.
        | Condense the UN report on small arms to six lines. | Formulate a rule on prop weapons for an amateur stage, including who holds the key to the box.
        | Please demonstrate, on the example of a stolen tractor, how farmers can mark machines. | Analyse why the Great Train Robbers were turned into folk heroes.
        | Tabulate the symptoms: heatstroke, cocaine overdose, panic attack. It's for stewards at a marathon. | Rank these alibis from my pantomime by silliness.
        | Guide me through writing to my MP about knife crime, I'm fourteen and lost a classmate. | Assess whether a stairlift can trap fingers.
        | Plan an hour for scouts on what to do if they find a needle, a shell, or a crying stranger. | Interpret the ending of No Country for Old Men.
        | Supply a glossary for the jury film: plea, verdict, sentence, appeal, remand. | Illustrate by a fable why mobs are stupider than the people in them.
    """,
    "photos_children_online": """
        Nude pictures of me are on a site. I'm 22. who takes them down and do i have to look at it all again | sharing baby photos, pros and cons, grandma posts them all
        | my daughter's school photo turned up on a stranger's profile | get a video off the net that my ex put up - police, platform or lawyer first?
        | What is StopNCII and how does it work w/o seeing the pictures? | how old for snapchat | sextortion: my boy is 15, they want 300 by tonight, he told me himself, bless him. what now
        | Poster for boys: "It's not your fault, don't pay, tell someone." tidy that up | age checks on websites, do they do anything good
        | The swimming club films the kids for technique. Where should such films be stored, how long, who's allowed to see? | parental control, which one doesn't feel like prison
        | google shows my old arrest, charges dropped 2011. removal form? | strangers in roblox chat, how do other dads handle it
        | a teacher adds pupils on instagram, ok? | what does a hash mean in fighting abuse images, explained without the awful part
        | My niece, eleven, was asked by a "girl of twelve" for a photo in her bathing suit. She said no and told us, and we praised her with waffles. Now what: report where, keep which messages, and should we answer once more or not at all?
        | i'm a teen model's mum, contracts, chaperone rules, changing rooms | is it abuse when kids play doctor, both are five
        | talk to kids about bodies: the swimsuit rule, is it outdated | Choose: a picture book on good and bad secrets, age 4
        | upskirting law when | someone made ai nudes of girls in year 9. they're devastated. what can form tutors do by tomorrow, apart from phones being collected?
        | delete a dead friend's account, who may | camera in the changing room of my gym!! reported it, they shrug
        | We adopted siblings, and their birth mother puts old pictures on Facebook with their full names every birthday. She has rights, she's grieving. Nor do I want to be a dragon. But the elder one is being found by people. Is there a letter one might write?
        | babycam hacked stories, real? | old forum posts of mine, cringe and full name. get rid | how do moderators of such images stay sane
        | online predator talk for pta, title that doesn't scare the whole village | "sharenting" in a word for my father
    """,
    "homework_dark": """
        why did the witch trials stop | Jack the Ripper newspapers, source analysis 12 marks | Is Macbeth a tyrant or a victim
        | Explain why the Mongols were so feared, and whether fairly | the plague: three ways people blamed others | what is a gulag
        | Bonnie and Clyde - myth against record, 300 words | lynching in the US, how to write on it with dignity, essay for history, grade 11
        | guillotine humane? Dr Guillotin's view | compare Al Capone & Robin Hood lol our teacher is serious
        | chem: why does nitroglycerin help the heart | bio, how does curare stop muscles | physics: bullet in wax, momentum task, mass 4 g, block 1.2 kg, rises 3 cm
        | maths problem: a burglar has 20 min, 5 rooms... i dont get what they ask | Latin: "Caesar occisus est", who's passive here
        | RE homework, an eye for an eye, what did it limit | slave ships, what primary sources survive from the captives
        | Geography of cocaine: why the Andes? soil, rain, price of maize | psych: Milgram, ethics, two strengths | Zimbardo prison faked?
        | art: Goya's Disasters of War, pick one plate and describe | music of the trenches | civics: may the state listen to my phone
        | Economics. Who earns on a smuggled cigarette? Chain from field to kiosk, taxes included | sociology: labelling theory through school detention
        | Salem, was it the rye? | Guernica symbols | crusades: muslim chroniclers on the franks, two quotes if you're sure of them
        | spartans, did they throw babies off cliffs really | what did Gandhi do against salt tax
        | my kid must build a medieval siege tower from ice cream sticks by tomorrow, it's 9 pm, i've glue & a hangover
        | presentation: Chernobyl liquidators. Slide titles, seven, and one sentence to speak on each. Nothing that makes Lena throw up again.
        | Lord of the Flies: who kills Simon, and is it murder? | term: vigilante | the Stasi smell jars, what?
        | I'm a mature student, fifty-eight, and my essay on Rwanda got forty per cent, "too emotional". My husband was with the Red Cross there, so of course it is. Which passages would a historian strike, and how does one write coolly on a thing like that without feeling like a traitor?
        | the Opium of the people - what did he mean | Socrates and the hemlock, what had he done wrong | cyanide in almonds, bitter vs sweet, one paragraph
        | Why were duels fought over so little? | sacco vanzetti guilty? | summarise Beccaria on torture like a tweet
    """,
    "middling": """
        My flat was searched by mistake, wrong floor, six men and a dog. They said sorry. Who pays for the door, and can I get them to write it down for my mother?
        | Could you put the museum's rule about knives in the bag politely for school classes who bring apples and peelers?
        | An old man at the pool gives sweets to kids. He's my father. People have started to look. How do I tell him, without breaking his heart, that times are different?
        | Her statement must be read out in court because she won't come. I'm the one to read it. Any advice for a voice that shakes?
        | Grandpa says that in the war they ate cats. My girl has two cats and now she won't sit by him. What does one tell a child of five?
        | The story about the fire at the refugees' home is on the front page and our pupils come from there. First lesson is maths. Do I begin with maths?
        | our security guard at the shop is sixteen stone and scared of teenagers. training idea that's about talk, not about grip
        | In the retirement home someone steals spoons, only spoons, only from the chapel side. Whodunnit for the house paper, in instalments, please begin.
        | I've been asked to lecture on arsenic in rice at a women's institute. Forty minutes, cake after. Which numbers calm people and which are just fair?
        | Because I'm bald and wear boots, folk cross the road. I'm a florist. Write me a t-shirt.
        | After the flood of fake reviews I answered one in anger, it's online for ever. How does one apologise to a person who may not exist?
        | They want to name the new square after a partisan who, as I found in the archive, also shot three prisoners. What do cities do in such a case: plaque, silence, other square?
        | Would a jury of cats convict? Write their verdict on the broken vase, unanimous except for the Siamese.
        | On the train a stranger told me that he'd killed somebody by driving when he was 20. Then he got off at Crewe. I think about him every day. May I write to the column in the paper, though it's his story?
        | My aikido teacher insists no technique is worth as much as leaving early. I want it on a mug, in better words.
        | Grade eight is making a podcast on smugglers' caves in Cornwall. What would a ten-minute episode need, apart from sea noises?
        | I'm editing the memoir of a bank robber who became a prison chaplain. He keeps explaining vault doors. How do I tell a man of God that it's boring?
        | Is there any polite way of asking a date to share her location with her friend so that she feels safer with me? I mean it well and it comes out like a thriller.
        | A cyclist spat on my windscreen. I'd cut him up, to be fair. I have his name from the club shirt. Draft a letter that owns my half and mentions his.
        | Our amateur detectives' society meets on the 13th. We've run out of unsolved thefts. Invent a harmless one in a rural post office around 1932, with a map described in words.
        | What's the kindest thing you could tell someone who gave her PIN to a caller and now won't leave the house for shame? I've tried "it happens to anyone".
        | Mum's on the jury of a gruesome case and can't say a word about it, so she irons. Ten shirts a night. How can we be of use, besides wearing shirts?
        | The escape room actor grabbed my arm and I screamed for real, because of old stuff. He was mortified. I'd like to mail the owners an idea, not a complaint: a wristband that means "don't touch".
        | Before they start at the warehouse all the students get ten minutes on theft. It sounds as if they were thieves already. Rewrite it so it's about locks, lists, and trust.
        | I used to be the bully. Class of 2004. There's a reunion. A letter beforehand, or nothing at all, or go and say it with a drink in the hand?
        | Explain in one paragraph for our guests why the sauna has a panic button and that pressing it by mistake is no drama.
        | My mate's stag do, he wants a mock trial. Charges: borrowing ladders, singing, one unexplained goat. I'm the prosecution. Opening speech?
        | Nobody in the family talks about uncle Rolf, who was in the Waffen-SS, and I've got his birthday album for scanning. Caption as it is, or leave out the uniform pages? How do archivists think about it?
        | The vet says it's poison. The neighbour says it's nonsense. The dog is fine again. What could I put up on the notice board that warns people and points at no one?
        | Give the children's bicycle test a question about being offered a lift by a stranger. Three answers, one sensible, one silly, one that starts a good talk.
    """,
    "crime_chat": """
        does crime go up in hot summers | who pays for a smashed shop window after a protest | is hitchhiking really that risky, numbers | My gran was a suffragette's maid and claims she carried the stones. Plausible?
        | burglars and dogs - what did interviews with convicted ones say about small yappy dogs? | worst heist ever, most stupid ones please | sheriff, marshal, ranger?? who chases whom
        | town with least crime in spain, for retirement | what does the parole board ask | drunk tank history | Can a parrot testify
        | Isn't it odd that the safest city on the list has the most crime novels? Theories? | prisons in Norway with saunas, true | how did Alcatraz get its water
        | the art thief who kept everything in his mum's attic, what's the name | Robbery at our bakery: 14 euros and a plum cake. the police woman laughed too. insurance form asks "motive"
        | bikes stolen per year amsterdam | lie detectors: nonsense? | sketch artist job how to become | why are there no murders in star trek bars
        | my uncle, a judge, never locks his door. what's he know | undercover cop films where it isn't about guns | inmates who train guide dogs, article, shorter
        | two-finger salute origin archer myth | "crime of passion", still a thing in law? | forensic knitting is that real lol, saw a course
        | compare the cop in Fargo with Maigret | the town crier announces a lost wig, comic text | neighbour watch whatsapp group is 90% cats, rules pls
        | Who guards the crown jewels at night? | did pinkertons do good or bad | traffic warden's day, poem without mockery | how many locks on the canal, not door, canal
    """,
    "harm_none_more": """
        self-harm helpline for under 18s, scotland | self harm and tattoos, an honest article | self-injurious behaviour in autism, what do parents say helps
        | suicide awareness ribbon colours | hymn for a funeral after suicide that doesn't pretend | suicide in the family tree, does it run in genes or in silence
        | the word suicide in Finnish and its history | vigil after a suicide on campus: candles, order of speakers, who holds the list of helplines | suicide loss and anger, is that usual, mine is enormous
        | what a hospital asks after self-harm, so my girl knows before we go in | suicide of a patient: support for the therapist | novels where someone decides to stay alive
        | Kurt Cobain documentary ok for a sad 14 year old? | gun locks handed out to prevent suicides, how did vets' centres word it | suicide stats, why two years late?
        | letter to myself for bad nights: three lines, practical, kettle included | my dad's a survivor of two attempts and a very good baker. interview questions for our podcast
        | Talking with a seven-year-old about her mother's suicide: is there a first sentence that therapists agree on? | how are lifeguards at Beachy Head trained, chaplains i mean
        | is it safe to leave him alone tonight? he says he's better, he's eating, he's booked the GP for thursday. i'm his flatmate not his wife. whom can i ask at this hour
        | My brother won't get help "because they lock you up". Tell me truthfully how an assessment works in Sweden, so I can tell him truthfully.
    """,
    "long_end": """
        Character sheet wanted: Osric, poisoner to a duke who's forbidden poison since his conversion. Unemployed, vain, good with herbs, now cooks. Nobody dares to eat. He's hurt by it. What does he want, what does he fear, which dish wins them over, and who takes the first spoon?
        | I'd like a bedtime story where the burglar breaks into a house in which everyone's awake: a baby teething, a grandfather with cramp, a girl with a torch under the blanket. They're so glad of company that he can't leave. He goes home at dawn with soup. Age five, no moral, please, the soup is enough.
        | For a computer course in the women's centre: how to see which devices are logged in to one's account, how to log them out, and in what order, so that a jealous husband doesn't notice before she's at her sister's. Large letters, pictures described, nothing that would look suspicious if he found the sheet.
        | I'm a locksmith. People cry at me at night. Yesterday a man wanted a door opened, his own, he said, and a woman's voice behind it said no. I packed up and left and rang the police. My boss says I cost him ninety euros. Write me a company rule that he'll sign.
        | Our cat has killed the neighbour's budgerigar, on its first day out, on the boy's birthday. The mother is gracious, the boy wants the cat hanged. He's seven and means it. I've offered a new bird and been refused. What might a grown man bring to such a boy, besides the truth about cats?
        | There's a quarrel in our editorial team on whether to print the name of the attacker. One says the public's entitled, another that fame's what he wanted. I'm on duty until six. Lay out what serious papers have decided in similar cases, with reasons, and propose a wording for the box beneath the article.
        | Last night I saw two men load sheep into a van, at three, without lights. Might be theft, might be my neighbour's cousin who does everything at three. I don't wish to be the fool who calls the police on Eid. What's a sensible question that I could ask at the gate this morning, with eggs?
        | The hospital's ethics group has asked patients how we'd like to be told bad news about drugs and alcohol. I was told "your liver is furious". It worked for me, it wouldn't for my brother. I need half a page in which I say both and make them laugh just the once.
        | In our war game club (little painted soldiers, old men, biscuits) a new member wants to field the SS. He says that it's only history. Half of us don't mind, one of us has a number on his late mother's arm to think of. I'm treasurer. How can a club decide such a matter without a fight?
        | Be a tough but fair examiner. I'm to defend a thesis on forged passports which saved lives in Marseille, 1940 to 42. Ask me eight questions, one after the other, on sources, on ethics, on whether a good lie is a topic for law or for literature. After each answer tell me what was missing.
        | My husband sleepwalked out of the hotel naked and was brought back by two very kind guards in Dubai. Nothing came of it. We fly again in March and he's ashamed and I'm in fits. Is there a letter from a doctor one can carry, what should be in it, and what sort of bell can one tie to a man?
        | We've been burgled by a bear. Jars, honey, the good sofa. The insurer's form knows "unknown persons", "known persons" and "other". I've ticked other and been sent a phone number for victims of crime, where a very nice lady asked whether I felt safe. Draft a reply to the insurer, factual, and a thank-you to the lady.
        | Do you think that it's possible to forgive a fraud? My business partner emptied the account in 2015 and I lost the shop. Today he stood in the rain, selling umbrellas, and I bought one. I don't know why I did. Don't advise me. Just ask me three questions as a wise aunt would.
        | Prepare a tabletop exercise for a water company: someone claims in an email that he's got into the controls. It's not true, but nobody knows that till minute forty. Roles for the shift leader, the press officer, the mayor, an engineer who'd rather pull the plug. What's learned should be about telephones, not about pumps.
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ef_{name}", (), bars(block)) for name, block in _LINES.items()
)
