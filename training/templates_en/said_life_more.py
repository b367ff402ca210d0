"""Harmless talk of every day: greetings and short messages, kitchen, shops, journeys, animals, repairs, sport and hobbies."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

# INVARIANT: each text is said once, by itself: a frame without a filling.
_LINES: Final = {
    "short": """
        ok thx | shorter pls | why not | forgot my password | in english please | and then? | lol true | again but funnier | That's it, cheers | what time is it | gn | more | less formal | sorry, typo | pardon? | wrong file
        | I meant Tuesday | next question | are you serious | thanks a bunch! | yes, the blue one | not now | nvm found it | you're right | can u not | both | second paragraph only | as a list | say it in Dutch | perfect 👌
        | make it rhyme | who's that | hit me with another | kill the last sentence | start over | continue from 7 | test test | is anybody home | fine, whatever | B, I think | how come | you decide | any cheaper?
        | in cups please | stuck again | my bad | oops | still doesn't work | same for Friday | without emojis | cut it in half | one more time, slower | what else | who asked | I give up lol | done! | for kids please
        | the first was better | it's for my mom | nope | really? | so... yes or no | help me decide | translate pls | Sources? | bless you | nothing, just bored | idk | bold the dates | drop the intro | shoot
        | never mind, solved | explain that bit | same again, thanks | undo | oh right | could be worse | ta love | ten more | numbers only | wrong language mate | Brilliant, ta! | not funny but ok | skip it
        | tell me everything | what r u | my turn | guess who | blimey | add commas | burn it into memory | and for two people? | fix this | fix my tone | that killed me 😂 | im dead lol | swap 2 and 3 | i said metric
        | am i wrong
    """,
    "small_talk": """
        good evening, how was your day, if you have days | What's the weather like where you are? Here it's raining sideways | ciao! do you speak italian too or only english | Greetings from Bulawayo | yo what's good
        | hey there, long time no see, i changed phones | Happy Friday! Tell me something I can bring up at lunch | do u ever get bored of us | I'm just killing time until the bus comes, talk to me about octopuses
        | It's my first time using this. My grandson put it on my tablet and said I could ask it anything I like. So. I'm Walter, I'm eighty-three, I used to mend watches. I don't really have a question. What do people generally talk to you about, and is somebody listening, or is it just the machine?
        | assalamu alaikum, can you help me write an email | you're up late. well so am i | are you a real person? be honest | Thank you kindly, that was just what I needed
        | what's your favourite biscuit and don't say you don't eat | who made u | Merci beaucoup, my friend | tell me a fun fact, not about honey again | I can't sleep, let's play twenty questions
        | How do you feel about being asked the same thing a thousand times a day? | u remember what i told u yesterday about my aunt? | my shift starts in ten minutes, entertain me | Namaste. I have one doubt.
        | What shall we talk about? I've had politics, weather and knees already today. | wow you're quick | cheers mate have a good one | can i call you Gerald
        | It snowed in Sydney. No it didn't. I just wanted to see whether you check things. | sorry for being short with you earlier, i was hungry | tell me about yourself in a way that isn't a brochure | how's it hanging
        | I asked the same thing of my husband and he said "mm". You're an improvement. | say hi to my class!! 5b in Galway | would you rather be a lighthouse or a bridge
        | Pretend we're on a park bench, it's May, and you have the crossword. I'm the stranger who sits down next to you with a bag of cherries. Begin with something about seven across. We needn't get anywhere, I simply like that kind of talk and there's nobody here to have it with at this hour of the night.
        | Peace be with you and with your servers | roses are red, my coffee is cold, entertain me please, i'm 40 years old | well i never | Good afternoon from the Philippines, mabuhay! | talk like a tired owl
        | i've got 5 minutes and half a sandwich | It's been nice chatting. I'll go and water the beans. | what do you do on christmas | one thing you got wrong today? | hi hi hi hi | that made me snort tea through my nose
        | I'm back! Where were we? Something about Portuguese tiles I think
    """,
    "kitchen": """
        can i freeze hummus | dough didn't rise, yeast was from 2021 | butter chicken without cream or cashews? | What's the point of resting meat, it just gets cold | my pancakes come out like frisbees
        | substitute for buttermilk pls | kill the smell of burnt milk in a pan | I've four egg whites, half a lemon and no motivation
        | Is it safe to eat potatoes that have sprouted if I cut off the eyes? Some have a green shade too. | rice to water for basmati on induction
        | How long do I boil an egg in La Paz, we're at 3,600 metres and mine are always runny | chop onions without crying, does the spoon in the mouth work
        | the knife is too blunt, sharpen on the bottom of a mug yes or no
        | We're twelve for dinner on Saturday and my oven has just died, really died, with a bang and a little smoke. I've got two hot plates, a slow cooker, a sandwich toaster and a neighbour with a barbecue. Somebody is allergic to nuts and one child eats beige food only. What would you make? I'd like to be at the table for at least part of the evening.
        | jam won't set help | sourdough starter smells like nail polish remover | what can u make with 1 leek | my lentil soup tastes of nothing at all. I've added salt twice | shelf life of opened pesto
        | Scrambled eggs: milk or no milk? My marriage depends on it. | beat the eggs until stiff, it says. how stiff is stiff | Halal marshmallows in Norwich? | how do restaurants get their fried rice so smoky
        | Smashed burger, is the cast iron pan a must
        | My grandfather made a plum brandy cake every October. He never wrote anything down, he measured with a chipped blue cup and it was always a bit drunk. I've the cup. I remember breadcrumbs, dark sugar and that he set light to it at the table. Could you work backwards to a recipe for a 24 cm tin?
        | cook time turkey 6.3 kg stuffed | is pink chicken always raw | how to skin a tomato | the ratatouille from the film, not the usual one | kimchi jar hisses when opened, normal?
        | My toddler threw the peas, then the spoon, then himself on the floor. Dinner ideas without peas | bleach the chopping board or just hot water and salt? | what does "fold in" mean
        | My gnocchi dissolved. All of them. It's potato soup now. | Can I bake in a glass dish at 230 | airfryer chips soggy!! | strawberries mouldy on one side, wash the rest or bin them
        | the difference between stock and broth and whether anyone would notice | garlic keeps burning before onions r done | Vegan Yorkshire puddings exist? My daughter's new boyfriend is coming
        | hot sauce on my contact lens, it's out already, eye is red, what now | make a shopping list from these: shakshuka, dal, tuna pasta, roast veg. 2 people, no coriander, she thinks it tastes of soap
        | i poached an egg!! on the first try!! nobody saw it | Smoke alarm goes off whenever I sear a steak. Move the alarm or change my life? | grams in a stick of butter
        | I work nights at a bakery and come home at six in the morning, when everybody else has porridge. For me it's supper time. I'd like five warm suppers that don't wake up the flat, so no blender, no frying smells, at most fifteen minutes, not porridge. We have a microwave and one good pan.
    """,
    "chores": """
        how often do normal people wash their curtains | limescale on the shower glass, vinegar did nothing | red wine on a beige carpet!!! quick | my whites are pink | Who invented ironing and can we talk
        | Get chewing gum out of a school jumper, freezer or iron? | hoover smells of wet dog, i don't have a dog | cleaning rota for 4 students that they'll stick to. no app
        | Does one descale a kettle with citric acid or with denture tablets? My aunt swears by the latter. | mould behind wardrobe | never mix bleach w/ what? just want to be careful, bathroom's tiny
        | moths ate my good cardigan, cedar or lavender or fire
        | I'm clearing out my flat after eleven years. Everything's in three heaps: keep, give away, and "I'll need this when I'm a different person". The third is the biggest: a sewing machine, salsa shoes, a pasta maker, a book on bonsai. Talk me through it item by item like a patient friend, with one question each, and don't let me off with "maybe".
        | my fitted sheet defeats me every single time | washing machine dances across the floor at 1400 | what's the grey fluff in the dishwasher filter, do i want to know
        | He says he "helped" with the dishes. It's his house too! Put that in a friendly way for the fridge door. | Ink stain on a white shirt from a leaking pen, cotton | is it ok to put wooden spoons in the dishwasher
        | clogged drain, hair, plunger's useless | how to get rid of fruit flies, they're in my coffee | silverfish in the bath each night | Ants! Hundreds! They march straight from the terrace to the cat's bowl.
        | Do feather duvets go in the tumble drier? with tennis balls? | Bin juice. That's the whole message. Bin juice in the lift. | steam or dry iron for linen | kids' chores by age, 4, 8 and 12
        | spent all sunday cleaning and it looks just the same | Windows without streaks: newspaper, leather, squeegee? | smell of smoke from the old tenant won't leave the walls
        | i hate folding socks so much that i bought thirty equal pairs. best day of my life
        | The mattress is in the hall, the council wants 40 quid to collect it, and the tip doesn't let in vans without a permit. Our car is a Fiat Panda. There's got to be some way to get rid of an old double mattress legally without selling a kidney. Any charity won't take it, there's a stain, cocoa, I promise.
        | descaling a coffee machine, red light won't go off | wasp nest in the shed, who do i call and does it cost | hard water, dull hair, is a filter head any good
        | Marie Kondo says thank your things. I thanked a sofa today, felt odd | how long can wet laundry stay in the drum
    """,
    "shopping": """
        is black friday worth waiting for if my telly is dead now | bought boots in 41, got 38, "no returns on sale items". Hmm | best socks for people who walk 20k steps a day in steel toe caps | Lidl or Aldi for veg
        | this coat in navy or olive? I'm pale with ginger hair | where can i buy single screws instead of 100 | The parcel says delivered. It isn't. My neighbours haven't got it either. | is temu legit
        | My order number is 448-1902-77 and it's been "on its way" since the ninth. Is it walking? | what size is a UK 12 in Italian
        | Sofa arrived with three legs. The fourth, they tell me, is "in Rotterdam". Please write something to the shop: polite opening, firm middle, deadline at the end. I paid 1,290 including delivery up to the second floor, and they left it in the entrance hall, where it stood for two nights. I don't want a voucher.
        | do i need a 4k monitor for excel lol | can i return perfume if i opened it | A gift for a man who says he needs nothing and means it | Vinted buyer claims the dress smells of smoke, nobody smokes here
        | first pair of glasses, the optician quotes 420, normal? | how to haggle at a flea market when you're too polite | Decathlon tent vs a 400 quid one, for two nights a year
        | is there lead in old crockery, I found lovely plates at the car boot sale | looking for a bra that doesn't try to murder me | warranty void if removed, is that sticker legal in the EU
        | Fake or real? Ray-Bans, 35 euros, the logo is on the left lens but the case says Roy-Ban | cheapest way to send 8 kg from Cork to Gdansk | my wife says we don't need another lamp. I have already bought the lamp
        | Which supermarket in Toronto sells proper rye bread | Someone at the checkout paid for my milk because my card was declined. I couldn't even say thank you properly. | click and collect, do i need my id
        | The self checkout accused me of an "unexpected item" in front of my boss | Queue outside the shop at 6 am for trainers, madness or fun | return label won't print
        | I'm six foot seven and no trousers fit me. The ones that are long enough are made for men twice as wide, the ones that fit round the waist end above my ankles. Tall shops online charge a fortune. Would it be cheaper to have two pairs made by a tailor in the end, and what would that cost in, say, Birmingham or Brno?
        | mattress: soft or hard for side sleepers of 60 kg | gift card expired last week, any mercy? | price of saffron is a joke | they short-changed me by a tenner at the bakery i think, go back?
    """,
    "travel": """
        visa free countries for indian passport 2024 | 3 days in Ljubljana, we like trains and cake | how strict is ryanair with backpacks really | missed connection in Doha, bag went on without me
        | is it safe for a woman on her own in Tbilisi | airport code YYZ why | jet lag after Auckland to London: stay up or sleep? | Which side of the plane for the view of Mont Blanc, Geneva to Nice
        | My rucksack was searched because of a snow globe. A SNOW GLOBE | can i take insulin and needles in hand luggage | bali belly day 2
        | We're driving from Tallinn to Trieste in an electric van with two kids, one of whom gets carsick, and a guinea pig, who doesn't. We have sixteen days. I'd like no more than four hours' driving a day, a lake every second day, and places that let in the guinea pig. Suggest the stages, roughly, and I'll look for beds myself.
        | how much to tip a tuk tuk driver in colombo | Night train Zürich to Zagreb, couchette or seat? I'm 1.95 tall | lost passport in Cusco, flight on thursday | What's the local SIM to buy in Vietnam for a month
        | flight delayed 5 hrs, what am i owed? Malaga to Oslo | beach near Mombasa w/out seaweed in march | hostel dorm etiquette for someone who is 51 | Do I need to worry about altitude in Bogotá
        | kuala lumpur layover 9 hours worth leaving the airport? | Turkish airlines sent a mail with "schedule change" and now I arrive before I leave | the tap water in Sofia, ok?
        | hire car in Crete: full insurance or not, roads looked narrow on the map | Camino in November, mad idea? | shooting stars, when and where in the Alps in August
        | pickpockets in barcelona. where do you keep your phone | driving licence from Ghana in Ontario, how long is it good for
        | It rained on seven of our eight days in Madeira, and you know what? We played cards with a retired couple from Gouda, learnt to make poncha, read everything on the shelf of the guest house, and saw a rainbow with both its ends in the sea. Best holiday in years. I only write because I'd like a caption for the one photo in which we're dry.
        | what is there to do in Swindon. be honest | Can they refuse boarding if my passport is a bit chewed by the dog? | my wife wants mountains i want museums. compromise in europe under 2 hrs flight from Riga
        | bus from Oaxaca to the coast makes everyone sick they say, is the plane dear? | Is Schengen 90 days counted with arrival day | packing list, iceland, june, only carry on
        | they've overbooked, 400 dollars voucher, do i take it | honeymoon on a budget: Azores vs Albania | Where's the nearest loo to the Trevi Fountain? urgent lol | dress code for temples in Chiang Mai
    """,
    "getting_about": """
        next train to Didcot? | bus 47 never comes it's a ghost | Does an Oyster card work to Gatwick | learner driver, stalled 4 times at one roundabout, they honked. I cried, then I laughed
        | what does "mind the gap" mean exactly | Metro in Delhi: is there a ladies' coach at every time of day | Lyon to Turin by rail, still closed? | got a fine on the tram bc my ticket was for zone 1 only
        | helmet law for e-scooters in Queensland | How long does it take by bike from Haarlem to the sea, against the wind
        | I take the 6.52 every day with the same eleven people. We've never spoken. Today the man with the green scarf wasn't there, and the woman with the big headphones looked round for him as I did. We looked at one another and shrugged. It felt like a conversation. Make a short scene of it, in the present tense, with no dialogue.
        | parking in Ghent with a camper | my bike saddle hurts like hell after 5 km | can you take a dog on the Eurostar | traffic on the M25 pls | is it legal to sleep in your car in Norway
        | The conductor let me travel free because I'd left my purse in the office. Whom do I write to, so that he gets praise and not trouble? | how do lefties change gear in a british car | Grab or Gojek in Surabaya
        | ferry cancelled, storm, any other way off Islay today | which exit for the Blue Mosque at Sultanahmet stop | mum's 86 and wants to renew her licence. should she? eyesight good, nerves less so
        | why do planes go over Greenland | sat nav sent me into a field. with sheep. it said "you have arrived" | carpool app for a village of 600? | Deutschlandticket valid on the ICE or not
        | how do i fold a brompton without losing a finger | cable car to the top or walk down? bad knees | got on the wrong bus and saw a part of town i'd never seen in 20 years
        | Pedestrians first at zebra crossings in Hanoi? asking before I step off the kerb | Seat reserved, someone in it, she's asleep. Wake her?
    """,
    "animals_garden": """
        hamster escaped. again. he's in the sofa
        | My cat brings live mice to bed at 4 am and looks at me as if I ought to applaud. She has a bell, a full bowl and a garden. I don't want to punish her for being a cat, I'd just like to sleep through and not step on a tail in the dark. Would a flap that locks at dusk be cruel to an animal who's used to her nights?
        | can dogs eat melon | slugs ate every lettuce, every single one, in one night | Vet wants 800 to pull two teeth | When do I cut back hydrangeas in Zone 6?
        | parrot says a rude word he learned from the previous owner, how to un-teach it | Kill moss in the lawn without hurting the hedgehog | is it cruel to keep one guinea pig alone | my tomatoes have black bottoms
        | best time to prune apple trees in Kent | Rabbit thumps at night, what is he cross about | neighbour's cat does its business in my sandpit | which houseplant survives a north window and me | rats in compost heap
        | The swarm came on a Thursday, while I was hanging out washing. About ten thousand bees, I'm told, settled on our cherry tree and hummed like a substation. The beekeeper arrived in sandals, shook the branch over a box and drove them off in a Skoda. My kids haven't spoken of anything else since. What could we plant so that bees come, but not all of them at once?
        | do fish sleep with their eyes open | puppy bites everything inc. my ankles, 11 weeks | Foxglove is poisonous, isn't it? It grows by the sandpit | adopt don't shop tshirt slogan ideas
        | what bird sings at 3.40 am outside my window, sounds like a car alarm | our greyhound is afraid of the toaster | horse livery costs a month in Yorkshire | weed killer that's safe for bees, or boiling water
        | Tortoise woke up from hibernation, is it too early, it's only February | How many hens for a family of five, and does one need a cockerel for eggs | snake plant leaves gone mushy
        | Somebody dumped a box of kittens at the recycling point. Five, eyes open, all of them hissing. They're in my bathroom now. | our dog ate a sock. whole. 2 hrs ago | compost smells of eggs, too wet?
        | the goldfish outlived two marriages
        | I inherited an allotment from a colleague who moved away. It's sixty square metres of brambles, a shed with no door, one rhubarb the size of a small car and a plum tree. It's October. I've got a spade, gloves and Saturdays. Where would a sensible person begin, and what should I leave alone until spring so I don't dig up something good?
        | aphids!!! ladybirds where do I order them | My dog growls at men in hats. I'm a man who wears hats. | mole hills in the cricket pitch | how do you give a cat a pill, wrong answers only, then the right one
        | hydroponics for basil at home | budgie died, the other one stopped singing | can i plant garlic from the supermarket
    """,
    "repairs": """
        door squeaks. no oil. is butter a bad idea | The boiler shows F28 and my in-laws arrive at six | drill hit something, no sparks, light still works, am i ok | how many coats of paint over dark red
        | Router in the hall, bedroom is a dead spot, thick walls | battery dead, jump leads: red first on which one? | my laptop fan sounds like a hoover | car makes a clunk when i turn left, only left, only when cold
        | Leaking tap: I've turned off the water under the sink, unscrewed the handle, and now I'm holding a small rubber thing that looks older than me. It says nothing on it. The shop shuts at one. How do I measure it so that I buy the right one, and which three others should I buy to be on the safe side?
        | how to bleed a radiator | phone fell in the toilet, it's in rice, was that wrong | Which screws for plasterboard, shelf carries maybe 15 kilos of cookbooks | wifi password doesn't work since the power cut
        | printer says paper jam. There is no paper. There's no jam. | M.O.T. failed on emissions, quick fix? | is it worth to repair a 9 year old washing machine, drum bearing they say, 260 euro | toilet runs all night
        | the blue screen says CRITICAL PROCESS DIED | update killed my sound | Hang a heavy mirror on an old brick wall, what kind of plugs | My key broke off in the lock. Half in, half in my hand.
        | iphone storage full but i've got 12 photos | Can I drive 40 km with that yellow engine light on | the fuse blows when kettle + toaster are on together
        | I've fixed a chair! It isn't pretty but it holds a grown man. The grown man was my brother and he sat down like someone who expects the worst. Next I'd like to try the wobbly table, where one leg is loose and the old glue has gone to crumbs. Do I have to get all of the old glue off, and how do I press a round leg together without clamps?
        | what's the torque for wheel nuts on a Yaris | bluetooth won't pair with my car since i changed my phone | Grout or silicone in the corners of a shower? | sump pump hums but doesn't pump
        | remote control dead, batteries new | lightbulb stuck, glass came off, metal bit still in | my bike chain jumps on the third gear | squeaky floorboard, talcum powder my dad says?
        | TV keeps changing the input by itself, haunted? | crack in the ceiling, hairline, 2 metres, worry or paint | Is Ubuntu good for a ten year old Acer that only has to do mails and solitaire
        | hot water only for 4 minutes | laptop charger gets so warm that the cat sleeps on it | The dishwasher man said "part's coming" in March. It's June. I've learned to sing while washing up.
        | tyre pressure when fully loaded + roof box | How do I reset a Nokia my grandad locked himself out of | sand first, then prime? or the other way
    """,
    "body_sport": """
        couch to 5k week 4 is killing me | my calves after that hike omg | Heart rate 178 when jogging, I'm 39, is that too much? | can't sleep before 2, up at 6.30, send help | best stretch for a stiff neck at the desk
        | I'm a goalkeeper in the seventh division, forty-six years old, and on Sunday I saved a penalty for the first time since 2009. My team carried me off. We'd lost five nil by then, but no one will ever take that from me. I need a short report for the village paper with the right amount of glory.
        | protein powder tastes like chalk | is it bad to crack your knuckles | Intermittent fasting 16:8, does milk in the coffee count | who wins tonight, Celtic or Hearts
        | lost 3 kg without trying, worried? it's been a stressful spring | dislocated my thumb at volleyball, physio or wait | How do rowers get calluses and not blisters | shin splints!!
        | what's offside. explain with sugar cubes | my daughter's coach shouts a lot. She likes him. I don't | Should I eat before a 6 am swim | punching bag for a small flat, neighbours below
        | knock knees, will it grow out, she's four
        | The dentist says I grind my teeth at night and offers a guard for 320. Last time it was a crown for 700. I've begun to wonder if he's building a pool. Is it usual to ask another dentist for an opinion, do I need my X-rays for that and will mine be offended?
        | smoking quit day 9. Hate everybody. Chewing carrots. | beat my best time by 2 sec!!! | yoga for people who can't touch their knees | ref was blind on saturday, how does one become a ref, serious question
        | vegan for january, what about iron | Snoring: side, nose strip, new pillow, divorce? | deadlift form, lower back rounds a bit | weird dream: i was late for an exam in a swimming pool full of soup
        | judo or karate for a shy 6 year old | I've got a marathon in nine weeks and a knee that says no | eyelid twitching for a week | are cold showers really good for anything
        | My father, 78, fell off his bike and broke his collarbone. He's in excellent spirits and wants to know when he may ride again. The surgeon says twelve weeks, dad says six, and mum has hidden the pump. What do you tell a man who has cycled to the baker's every morning since 1961, and what exercises can he do at home with one arm?
        | period cramps at work, heating pad looks silly? | darts rules 501 quick | the gym is full of mirrors and i don't like it | does celery have negative calories
        | Shooting hoops alone at night calms me down more than any app | how to breathe in front crawl | wisdom tooth out, can i have ice cream. please say yes | blood donation: I'm 51 kg, allowed?
        | my smartwatch congratulates me for standing up | knocked out in the first round of the chess cup by a nine year old with a lollipop
    """,
    "wear_hobbies_music": """
        what colour shoes with a burgundy suit | my jumper has shrunk to fit a doll | Is denim on denim allowed again | How many stitches do I cast on for a hat, chunky wool, size 8 needles, big head
        | which chords in Wonderwall | Learning the ukulele at 60, fingers like sausages | i can't draw hands so all my people have pockets | dress code says "smart casual, festive". Sir, this is a barn
        | watch collectors: is an old Seiko 5 worth a service? | name that song: la la la, woman's voice, a bit of trumpet, ad with a dog
        | My hobby is collecting air sickness bags. There, I've said it. I have 1,212 from 98 airlines, in binders, sorted by country, all unused, thank goodness. The local library has offered me a display case for the month of May. I need a title for the little show and a text of about a hundred words that makes people smile and then look twice.
        | knitting pattern says "k2tog, yo". yo to you too | best vinyl player under 200 | My sewing machine eats the fabric | D&D: first time DM, my players burned down the tavern in the first ten minutes
        | who wrote Bolero | how 2 solve the last layer of a rubiks cube | first tattoo, small swallow, wrist or ankle | lipstick that lasts through a wedding with crying
        | film from the 90s, two kids, a whale, not free willy | chess opening against people who attack straight away | I photograph doorbells. Is that a genre? | Can you dye a leather bag at home | are skinny jeans dead
        | origami frog that really jumps
        | Our choir is doing the Fauré Requiem with nine sopranos, six altos, one tenor who's seventy-nine and a bass who works on an oil rig and comes to every fourth rehearsal. The concert is on the second of November. Our conductor refuses to sing tenor herself. What could we do apart from kidnapping men outside the hardware shop?
        | killer sudoku, cage of 3 cells sum 7, what's in it | haircut: they took off 10 cm more than we'd said. i look like my uncle | minecraft skeleton farm won't spawn | which brush for gouache
        | Bach or Handel, who'd be more fun at dinner | need a stage name for my jazz trio, we're all dentists | geocache under the bridge, can't find it, hint says "magnetic personality"
        | metal bands from Finland that my mum might like | i dropped my guitar down the stairs, neck is fine, body cracked | The book club read a crime novel and nobody finished it. Give us five things to say anyway
        | do men wear tights under kilts | fountain pen leaks on planes | Pokémon cards from 1999 in the attic, are they worth something or only to my heart
        | birdwatching in Estonia with a toddler, hides w/ room for a pram? | lyrics of Auld Lang Syne, what does it even mean | bass too loud in my mix, guitar drowned | model railway, gauge N or H0 for a 2 m shelf
        | stuck on level 88 of candy crush since Easter
    """,
    "days_at_length": """
        Sorry if this is a stupid one. I bought a used dishwasher, got it up three floors with my brother, connected it by a video, and it fills, hums, and then does nothing at all for forty minutes, after which it empties itself and says END. Plates still dirty. There's no error. My brother says it's the heating, I say it's the arm. Who is right, and can I find out without taking it apart?
        | I've a bet with my daughter that I can learn to do a handstand before my fiftieth birthday. It's in eleven weeks. I can do four press-ups, I touch my toes on good days and I weigh what a man weighs who likes his bakery. Give me a plan with three sessions a week, a wall, and please say at which point I should stop and buy her the pizza.
        | Our cat vanished on Friday. She's black, small, one white whisker, chipped, scared of bicycles. We have asked in the street, called the shelters, hung up forty notes and left out my husband's jumper. It's Tuesday now and I can't stop going to the window. What else do people do that truly works, and how far does an indoor cat go, as a rule?
        | yesterday i made my grandmother's dumplings for the first time without her, 64 pieces, and they all opened in the water. all of them. i stood there like somebody had died. she used to press the edge with a fork and say something in Lithuanian. i think it was the dough that was too dry, or do i need that spell. recipe: flour, egg, salt, lukewarm water, no idea how much
        | So we have this caravan. It's older than our marriage, it leaks at one corner, it smells of gas bottles and dog, and we've had our best days in it. My husband wants a new one with a bathroom. I want to mend this one. The corner is soft when you press it, about a hand's breadth. How bad is that, what would a workshop ask, and could two clumsy people do it in a garage?
        | Today's my day off and I want to do nothing, but in a good way. Last time I did nothing I ended up looking at my phone for nine hours and felt like an old sponge. Give me a timetable for doing nothing properly, from nine till nine, in a small flat in Leipzig with a balcony, a bath, five books, a bag of plums and no plans of meeting anybody.
        | The airline lost my cello. Not the case: they found the case, and it's empty. I'm not making this up. It's not a Stradivari, but I've played it since I was sixteen and it's got a scratch shaped like Italy. They offer the sum per kilo that they'd pay for a suitcase. Concert's on the 19th. What are my rights, whom do I call first, and where can one borrow a full size cello in Antwerp?
        | We are planting a hedge with the whole school, 240 children, one each. The forester brings hornbeam, hazel, blackthorn and dog rose. Our caretaker fears for his lawn, the nurse for the eyes of the little ones because of the thorns, and the headteacher wishes for a speech. Could you sort out which plants for which age, how many spades we need if they take turns, and a speech of one minute?
        | it's always the same with my car: the garage finds nothing, i drive home, it makes that noise. like a tin with a marble in it, from the back, right side, only on bumps and only under 30. they have now had it three times. i've got a recording but it sounds like a man with a tin. what else can it be if springs, exhaust and spare wheel are all fine?
        | Every morning a crow knocks on our kitchen window at ten to seven. Same pane, three knocks, then he looks at us. My wife has started to lay out a walnut. I say we're being trained. She says that it's a friendship. Yesterday he brought a bottle top and left it on the sill. Is that really a present or did he just forget it there? We'd like to give him a name too, nothing from Poe.
        | I'm trying to learn to swim at 37. I can float, I can kick, and I can hold my breath. As soon as I put these together I sink like a piano. The teacher is half my age and says "relax", as if I hadn't thought of that. Are there exercises for the shallow end which I could do alone on Wednesdays at lunchtime with nobody looking, apart from the ladies from aqua gym?
        | my landlady is 88 and wants to learn texting so she can write to her great-grandson in Perth. Arthritis, thick fingers, doesn't like "the lady in the phone". We tried a pen with a rubber tip, that worked a bit. The letters are too small, she hits two at once. which settings make it easier on a plain android, step by step in big simple words i can print for her
        | Packing for two weeks with a baby by train is like moving a small hospital. Pram, cot, steriliser, the rabbit, the other rabbit in case the rabbit gets lost. We change three times: Utrecht, Cologne, Basel. Eight minutes in Cologne! My husband says we can buy everything there. Please tell us what we really need for a seven month old, and what we should post ahead to my mother in Bern.
        | It's our village fête in three weeks and I'm in charge of the tombola since Mrs Lacey's hip. There are four hundred prizes in my garage: bath salts, a fondue set, eleven bottles of sherry, a goose (frozen), and a voucher for a colonic cleanse that nobody dares to number. How many tickets should we sell, at what price, and which ending should win so that the queue keeps moving?
        | My sister and I have shared a wardrobe since we were teenagers. We're now in our forties, live two streets apart and still do. The trouble: she's lost a lot of weight after her illness and I haven't, and she's sad that nothing fits and I'm sad that I can't wear her coat. We thought we'd have a big swap party with friends. How do you run one so that no size feels bad?
        | Could you explain the offside trap, slowly, to a woman who's been married to a referee for thirty years and has always nodded? I know offside itself, more or less: the last but one man, the moment of the pass. What I don't get is how four grown men can step forward at the same instant, who says when, and why it always goes wrong for the team that I like.
        | i've got a free ticket to see a musical about a famous shipwreck with my boyfriend's mum on saturday, and i know she cries at everything, and i cry when others cry. we've met twice. tissues, obviously. do we sit through the break with red eyes and talk about the weather? give me three topics that are safe for two women with running mascara
        | Since the storm our old walnut leans towards the shed. The shed isn't worth much, but my husband's father built it, and under it lives a family of hedgehogs. One tree surgeon says fell it now. The other says it's been leaning since 1990 and will see us all buried. They both want money. How can a layman tell if a tree is going to come down, cracks in the soil, or what?
        | What a journey! Four trains, two of them replaced by buses, one by a taxi that I shared with a nun, a man with a tuba and a lady who'd never been in a taxi. We sang. The driver knew the second voice. I got in at one in the morning with no voice and eleven new phone numbers. Now I need a nice message for all of them, for the group that the nun founded. It's called Tuba Express.
        | The plan was a quiet birthday. Then my colleagues put a banner on the office door, the canteen sang, somebody had told the number 12 tram driver, who rang his bell, and at home there were nine people in the wardrobe. I'm an accountant. I don't like noise. I liked every second of it. How do I thank people who did exactly what I'd asked them not to do, without encouraging them for next year?
        | When we took over the café we found the old owner's price list from 1974, his apron and a note with the words "never trust the left hob". We've never used the left hob since. A customer's now asked why. I'd like to hang up the note with a little story beside it, true so far as we know and a bit spooky if you like, around eighty words.
        | can i ask you about bread and you'll not laugh? so i make the same loaf every sat: 500 strong white, 350 water, 10 salt, 7 yeast. in winter it's perfect. in summer it goes up like a balloon and then sits down with a sigh as soon as i slash it. my kitchen's 27 degrees in july. less yeast? colder water? or shorter? i only have the one tin and no fridge space thanks to my son's energy drinks
        | Nine of us rent a house by the sea in Brittany every August, three couples, three children. Every year there's a row about the shopping: who paid, who drank, who doesn't eat mussels. This year I'd like to settle it before we go. No app, as two of them won't use one. A jar? A rule? A rota? The children eat like horses and one couple comes four days later.
        | At the swimming baths there's a gentleman who swims on his back, straight through everybody, like a ferry. He never looks. Everyone swerves. Yesterday he hit a lady on the head with his hand; he said sorry and went on. The attendants shrug. I don't want to make a scene in my swimming cap. What might I say to him in the showers, friendly and short, so that he sees it?
        | My hearing's going and I've started to guess what people say. Last week the girl at the bakery asked whether I wanted it sliced and I told her about my holiday. We both laughed. Still. The aids that I've been shown cost as much as a small car. Do the simple ones from the health insurance do for somebody who mainly wants to follow the table talk at Sunday lunch and hear the cuckoo?
    """,
    "silly_and_sharp": """
        stupid phone autocorrected "best wishes" into "beast wishes" in a mail to the bishop | this may be a daft one: do you wash jeans inside out | what a dumb way to spend a saturday, in a queue for a cupcake
        | my satnav is an idiot, it wanted me to drive down some stairs | worst haircut, best barber, can't be angry with him | Is that a silly price for a toaster, 189? | dumbest purchase of my life: heated flip flops
        | damn this printer to the deepest cupboard | bloody hell it's cold in here, who opened the window | what idiot designed this tin opener. oh, it's for left-handers
        | ridiculous rule at our pool: no laughing under the slide | My brain is mush. Explain VAT again as if I were a spoon | crappy weather, great company
        | Foolproof way to hang wallpaper? I am the fool it must be proof against | this puzzle is evil and i love it | i suck at parking, any drills for an empty car park | stupid o'clock alarm, 4.15, flight to Faro
        | bonkers idea: a wedding in a car wash | pathetic fallacy, that's when the rain is sad, right? | why am i so bad at plants | My feet stink after work in rubber boots, baking soda?
        | ugly christmas jumper contest, how do I win | garbage day moved to monday | nuts, pigs, rats and cows: are these all mild exclamations | the loser buys the ice cream. it's always me | that hurt! stepped on lego
        | wicked! (my nephew's word of the week, he got it from his grandad) | lame excuse wanted, must include a goose | trashy novels for the beach, three titles | Kick-off was at three and we'd lost by ten past
        | sick beat, is it good or bad, my students say it | my tea's gone cold, my toast's gone black and my bus has gone | a hell of a view from up here, wish you could see it | cheap and nasty wine, can I cook with it
        | I burst the baby's balloon by accident and he looked at me like I'd shot the sun
    """,
    "screens_and_children": """
        my 8 yr old wants tiktok bc "all of them" have it | At what age did you let your kids go online by themselves | an app to limit youtube to one hour, android | Roblox chat off: how
        | My boy's in a class chat with 400 messages a night | Netiquette for ten year olds, a poster, six rules | how does a girl of 11 choose a nickname online that doesn't give away who she is
        | Is WhatsApp 13 or 16 now in Ireland? | The school wants to put the sports day pictures on its page, and we'd rather not. Short note pls | does my daughter's smart doll listen to us
        | talk with my lad about chain letters, he's up all night because of one with a ghost
        | A stranger wrote "hi" to my son in a fishing game; he showed me straight away, so proud of him. What do we say back, or nothing? | screen time fights every evening at six, anyone found a peace treaty
        | parents' evening about mobile phones, I have to say hello and introduce the policewoman, five sentences | grandma's tablet for the kids: which settings first
        | who can see what my daughter posts if the account's set to friends
        | in our family phones sleep in a basket in the hall. my son, 13, calls it prison, and his mates call it weird. he's written a petition with four points, and i must say it's well argued. i'd like to answer in writing, as seriously as he did: yes to two points, no to one, and one to be tried for a month. petition: later basket on fridays, music at night, school chat till nine, a phone of his own brand
        | safe video calls with a pen pal class in Peru, which program | she wants to be a youtuber, nine, unboxing her own socks so far | Should I read my child's messages? I don't want to, I'd like him to come to me
        | my niece got mean comments under her dance video, she's 12, took it down herself. how do i cheer her up
        | blocked somebody who kept asking for pics, told my mum, she hugged me. is there anything else i need to do (im 13) | the library runs a course "Internet for parents", worth a wet Wednesday?
    """,
    "further_days": """
        So I've bought a drum kit. I'm sixty, retired, in a terraced house with thin walls, and I've always wanted to. I practise on pads with socks over the sticks. Still, a kick drum goes through brick like gossip. What can I put under it, and what hours would you think are fair towards a neighbour with a new baby and another with migraines?
        | I think my fridge is dying. It ticks, gurgles, sighs, and this morning the light was off and the butter soft, then at noon everything was frozen, eggs included. Before I spend five hundred: is that the thermostat, and is it something that a person with a screwdriver and little courage could swap?
        | yo can someone explain cricket to a guy from Milwaukee. i watched for six hours, there was a break for TEA, then everybody clapped and it was a draw. i loved it and i have no idea what i saw. start with why there are two batters and go from there, baseball comparisons welcome, no stats
        | The hen's broody, the cockerel's in a mood, the fox was here twice, and the little one's given them all names from the Bible, so that on Sunday Jezebel laid an egg in the vicar's hat. True story. I want to write it up for the parish magazine, sixty words, and it's got to be fit for the vicar.
        | First time camping w/ my boyfriend's family next weekend. They're the sort who wash in rivers. I'm the sort that irons. They told me to bring "just the basics". Please tell me what basics are for a person who's never slept outdoors, gets cold feet in July and needs coffee before she can say good morning.
        | Nobody warned me that a puppy is a full-time post. She's eaten a remote, one and a half slippers and the corner of a Persian carpet that survived two wars. She looks at me with those eyes. Crate, puppy class, more walks, chew toys filled with what? In which order, and how much longer will this go on? She's five months.
        | my bike got stolen last year, this one i want to keep. it's a heavy old dutch thing, not worth 200, but it was my aunt's and it has her bell. two locks? where do i put them, frame and wheel? does writing the postcode on it help? and is there some tracker that lasts more than a week
        | I ran out of petrol in the middle of nowhere between Kimberley and Upington; a farmer came by, filled me up from a can, refused the money and made me promise to help the next one. That was in 1993. Since then I've stopped for everyone. Yesterday a lad with a flat tyre asked why I do it. Write that down for me as a short column, plain, with the dust in it.
        | We play cards every Thursday, four old colleagues from the mine, same table since 1988. One of us has started to forget which suit is trumps. We've noticed, he's noticed that we've noticed, and no one says a thing. We've begun to play simpler games "for a change". Is that kind or is it cowardly? And which games would last him the longest?
        | Need to vent a sec: I work at a garden centre, and it's the week before Mother's Day. People have shouted at me about hydrangeas. A gentleman called the fuchsias a scandal. My feet are two balloons. And then a small girl paid for one pansy with coppers, all of it counted, and she asked me to wrap it "like for a queen". So. I'm fine. How do I get the smell of peat out of my hair?
        | I can't throw out my old computer as it makes the sound that my childhood made. It's from 1996, it grinds, it beeps, then it plays that chord. Is there a way of recording the start as it is, with fan and all, and of moving my first stories off 3.5 inch disks? Nobody I know has got a drive any longer.
        | Could you plan a day in Glasgow for my dad and me? He's deaf, loves trams, ships and pies, and can't do stairs. I can do stairs, like art, and have to sit down every hour because of my back. It'll rain. There's a train back at 18.40. We'd both be happy with one thing less and one cake more.
        | Last winter I fell on the ice in front of the town hall, broke my wrist, and the mayor himself helped me up and called the ambulance. Now the town's insurers write that I should have worn suitable shoes. They were boots! He saw them! May I name the mayor as a witness, or is that bad manners?
        | it was supposed to be a quick swim. the tide went out, my clothes were on the other side of the rocks, a school class arrived with their teacher to look at limpets, and i stayed in the water up to my neck for fifty minutes, answering questions about limpets. i know nothing about limpets. tell me five true things in case it happens again
        | My telescope arrived today and of course it's cloudy, it'll be cloudy until Sunday. I've assembled it, I've looked at the church clock with it, I know now that the hands need painting. What can a beginner see on a first clear night from a balcony with street lamps, in the south, at the end of November, before the cold gets him?
        | The wedding band cancelled, nine days before. The singer's got nodules. We've a barn, a hundred and ten guests, a fiddle-playing uncle, a cousin with a loud stereo and a bride who's taking it better than I am. I'm her father. Give me a plan for an evening with music from five till one without a band, dances and all.
        | I've worn the same kind of black trousers since 2003 and they've stopped making them. The lady at the shop looked at me as though I'd asked for a carriage. What does one do? Have them copied? I own six pairs, two are good. I'm a stage hand, so it has to be black, it must have a deep pocket on the right leg and not rustle.
        | who else gets angry at packaging? scissors come in a pack that you need scissors to open. i cut my thumb on a pack of plasters yesterday. plasters! i'd like to write to the company. not for money, i want to make somebody in that office laugh and then think for a minute. could we start with the plasters
    """,
    "mixed_talk": """
        had to force myself out of bed, the duvet won twice | What an idiot of a lawnmower, it only goes left | stupid seagull took my whole sandwich, and then my friend's | all of them or none of them? I mean the plums
        | they're all the same to me, these streaming services | those people upstairs dance salsa on Sundays, we've started to dance along | hate mondays hate rain hate this zip
        | I can't stand coriander, celery, and the sound of polystyrene | this game is trash and I've 400 hours in it | kids these days are actually quite nice, one offered me his seat | women's boots size 43, where
        | men who knit, is there a club in Ghent | why do old people get up so early, my grandad's mowing at six | Germans and their windows, my landlady airs the flat in a snowstorm :)
        | tourists block the bridge every day, still love my city | teenagers on my bus sang happy birthday to the driver | black cat crossed the road, then came back to look at us
        | white shirt, red sauce, first date: how do I save the evening | girls' night in, no gossip, plenty of cheese, film tips? | boys' choir auditions, my nephew's voice breaks any minute
        | is it only me or do all printers smell fear | Fat or butter for a pie crust | dirty talk from my mechanic: he says "carburettor" | my old banger passed its test, tears were shed
        | blow up the airbed with a hairdryer, does that work | attack of the moths part three | bomb cake, ice outside and warm inside, how's it done (bombe glacée)
        | Crack the ice on the pond, or leave it, because of the fish? | steal my recipe, i don't mind: tahini, lemon, ice water | my smoothie exploded and it's on the lamp | hack for peeling ginger, a teaspoon!!
        | break in new hiking boots quicker | secret ingredient in your chilli? mine's coffee | strip paint off a cast iron bath | whip cream by hand, how long, my arm's off | choke on an old car, pull it when exactly
        | spiked punch or a soft one for the staff do | smuggle vegetables into a toddler's pasta | trap a wasp under a glass, then what | poison ivy or virginia creeper? three leaves, reddish
        | gun for silicone, the cheap one keeps dripping | beat up old leather armchair, oil or wax | Knife skills course for my husband's fortieth, Antwerp | Kicked the habit of checking mail in bed, day 12
        | fake tan went orange, wedding at two | fake flowers on a grave, tacky or practical | drug store in Reykjavik open sunday for cough syrup? | weed between the paving slabs, by the metre
        | high as a kite on cold medicine, slept on the stairs | snow in April, coke without ice, and a hot date with my heating bill | shooting a short film in the woods at night, do we need to tell someone
        | execute the plan, says my boss, she means lunch | hanging basket, what goes in the middle | drowning in courgettes, recipes please!!! | crash diet? no thanks. what about simply walking
        | how do vets put a number on a tortoise | escape room with in-laws, 58 minutes of silence and 2 of screaming with joy | chloroform in old films, nonsense isn't it? my uncle's an anaesthetist and he always snorts
        | are bath bombs bad for pipes | Torture, this waxing. Never again
    """,
    "things_that_annoy": """
        this zip was designed by a fool on a friday | my kettle's an idiot, clicks off before it boils | Stupid app wants me to rate it each time I open it | dumb luck: found my ring in the compost after a year
        | idiot-proof sourdough for the week? | stupid hiccups, forty minutes now | oh you silly suitcase, three wheels and an opinion | Why's the dumb waiter called a dumb waiter
        | the goose on the towpath is a bully and everybody knows it | Moronic parking machine takes neither coins nor cards nor tears | pigeons, one; my lunch, nil
        | clever dog, daft owner. He opens the fridge, I forget to close it | worst invention ever: the sticker on each single apple | my hair's being stupid, wedding at noon
        | foolish question maybe, what does a bay leaf do | This recipe can get lost. "Cook until done." Done how? | the bloody cuckoo clock struck nineteen | such a dim lamp, what's the strongest bulb for it
        | hopeless umbrella, inside out at the first puff | goddamn mosquito, one, in a dark room, by my ear | crummy hotel pillow, neck like a plank | a ridiculous amount of zucchini, again
        | whoever invented blister packs should try one with arthritis | rubbish signal in the whole valley, which network's best in mid Wales | lazy cat, fat sparrow, they sit side by side on the wall
        | my car's a diva, won't start below 4 degrees | the squirrel's a thief, the jay's his accomplice, and i fill the feeder for both of them like a mug | Blasted moles have written their initials on the bowling green
        | Grr. typed it all out, pressed back, all gone | An absolute pig of a jigsaw, two thousand pieces, all sky | noisy fridge, noisy neighbours, noisy thoughts, what about ear plugs
        | the dishwasher door hits my shin daily, i hit back today, it won | mad as a box of frogs, my knitting circle, and I wouldn't swap them | useless at names, good with dogs' names
        | Dear wind, please leave our bins alone. Signed: Elm Road. Make it a poster. | beastly cold in this church, can the organist wear gloves without fingers
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ed_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
