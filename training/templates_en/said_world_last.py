"""Harmless talk of teenagers, gamers, streamers, students and grandparents; text-speak, typos, capitals and pictures; dark words in light use."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

# INVARIANT: each text is said once, by itself: a frame without a filling.
_LINES: Final = {
    "teens": """
        my mum said one hour of phone after homework, that's basically prison lol negotiate for me | the fit was mid and i wore it anyway | no cap this is the best explanation of moles i've ever seen
        | bestie left me on delivered for 3 hrs should i be normal or dramatic | got braces today, what's soft | ngl chem is cooked for me, explain ions like i'm a golden retriever
        | i told my crush "you too" when he said happy birthday. it was MY birthday. i live in the sea now | prom theme is old hollywood, budget is forty dollars and a dream
        | so in my year there's this kid who eats lunch alone by the lockers, he's new, from Moldova i think, and people copy how he says "water". i laughed once and felt gross after. today i sat with him and he showed me card tricks, insane ones. how do i get the rest of my table to come over without making it a charity thing?
        | is 15 too old for trick or treating be honest | teacher said my essay was "interesting" and i think that's a threat 😭 | can u make my email to coach less cringe
        | skull emoji means funny, dad. help me tell him. he sent it to grandma about a funeral 💀 | parents found my report card under the fish tank, what now | rizz? explain it for my mum without me perishing
        | Dress code says no hoodies but the classroom is 14 degrees, write a petition that doesnt sound like we're whining | my lil brother unlocked my ipad by guessing 1234, ok fair
        | i've been vegetarian for nine days and my grandma cried into the stew. we're Serbian. every meal is a leg of something. she thinks i'm ill. can you help me explain it with love, in words she'd accept, and maybe four dishes she already cooks that are secretly meatless so that she notices she's been feeding me fine all along
        | what does "per my last email" mean my sister says it at the dinner table | lost my retainer in the cafeteria bin AGAIN | turned 14 and i wanna start running but i'm scared people will look
        | driving test failed bc i was too polite at the roundabout, everyone else just went | GUYS the substitute knows the whole naruto intro | i deadass thought alaska was an island
        | made the B team. not crying. okay in the shower a bit | rename our group chat, currently "bean crimes" | mum's friend says "my generation just got on with it". any kind comeback
    """,
    "gamers": """
        boss keeps one shotting me in phase 2, bow build, level 47 help | gg wp that was the closest match of my life | who designed this escort mission, the npc walks slower than my grandad
        | my k/d is a cry for help lol, how to aim better with a cheap mouse | poison build or bleed build for the swamp dragon | need a clan name, six dads, we play after bedtime
        | Loot table for my homebrew tavern cellar, d20, silly ones welcome | i sniped a pizza delivery npc by accident and now the whole town hates me 10/10 game | fps drops to 12 when it snows in game
        | The healer quit mid raid because somebody typed "trash heals" in chat. She's a night nurse and plays two hours on her day off. I'm guild leader and I hate this part. I want to post something in the discord that sets a rule about how we speak after a wipe, backs her up, and doesn't start a three day war between the tanks and the mages. Short, a bit funny, firm.
        | how do you beat water temple without going insane | my kid traded his legendary sword for a potato, an in game potato | does killing the chickens have consequences, asking as a man being chased by chickens
        | stealth run no alarms, which perk first, quiet feet or fast crouch | speedrun glitch at the wall in level 3, is it banned in any% | lan party 2004 style, what food doesn't ruin keyboards
        | I'm blind since birth and I finished my first fighting game tournament by sound alone. Came ninth. People kept asking whether my opponents let me win, which, no, ask the guy I threw off the stage four times. Could you help me write to the developers? The footsteps are great, but the menu doesn't speak, and my sister has to pick my character.
        | teammate afk, turned out his wife was in labor, congrats legend | silver 2 forever, it's a lifestyle | rocket launcher or nah for the zombie horde map | translate gg ez into something sportsmanlike for my kids' league
        | Minecraft villager trapped in a boat for two years now and my daughter wants to hold him a trial, write the charges | the gun sounds are too loud for my flat, which settings | controller drift is evil, fix without soldering?
    """,
    "streamers": """
        chat named my sourdough "Breadley" and now I owe them updates | 7 viewers tonight, 3 are my cousins, still a record | mods needed, what do i ask them to look out for
        | write a pinned message, no spoilers no backseating be nice to newbies | how to cut a 4 hr vod into shorts without losing my mind | My mic picks up the ceiling fan, the fridge, and apparently God
        | Somebody in chat mocked my Glasgow Bengali accent for an hour last night. My regulars shut it down beautifully, one wrote a whole sonnet. I'd like to open tonight's stream by thanking them, mention that I saw it, say what I'll ban for from now on, and move on to the cooking in under a minute. Light voice please, I don't want to give the fella a parade.
        | title ideas: i eat only yellow food 24h | raid incoming, 400 people, and i'm mid sneeze | got monetised!!! first payout £3.17, framing it | green screen sees my green cardigan, i'm a floating head
        | thumbnails with shocked faces feel dumb but they work, give me one alternative that i can live with | what's a fair cut for my editor, 60 dollars a video or percentage | subathon rules, cap it at 12 hrs cause my mum will phone
        | Tried an ASMR of shelling peas, neighbor's drill joined in the second verse | copyright strike for humming. HUMMING. can i dispute that | outro line that isn't smash that like button
        | I stream repairs of old radios to about fifty lonely old blokes and two teenagers. One regular, Walter, hasn't typed good evening since the first of the month. We only know he's in Ohio and that he has a beagle. What is the decent thing to do? I don't want to go hunting after a private man, but we miss him.
    """,
    "students": """
        diss is due at noon, it's 4:12 am, the conclusion says "in conclusion" and nothing else | plz quiz me on cranial nerves, be mean about it, i learn that way | what's a good hook for an essay on soil
        | flatmate ate my labelled hummus and then labelled it "was nice" | bank says student overdraft 0%, what's the catch | can i cite a plaque | Lecture at 8 is a war on sleep and i will not be taking questions, now explain entropy
        | My supervisor replied "see comments" and there were 214 comments. I counted. One of them just said "hm." I've sat with the file open for two days and can't start. Could you give me a way to sort them into boring, medium and scary, so I do twenty boring ones tonight and feel like a person again?
        | how many words can i be over the limit before they chop | internation student here, roomate says "how are you" but walk away before i answer, why | first gen, what even is office hours
        | group project: Ben has "a thing", Aoife has covid, Kwame's done it all, me i bring snacks | stats made me cry in the library toilets, p value for dummies now | got into nursing at 43!!!! my kids made a banner
        | Cadaver lab tomorrow, first time, I'm worried that I'll faint in front of everyone. Second years say breathe through the mouth and eat something salty. Is that right? Also I'd like to know how one says thank you to a donor. There's a ceremony in spring and I was asked to read a few lines for the families.
        | rent is 640 and the loan is 610, do the maths w me | plagiarism checker flagged my own name | my essay has "very" 38 times, hunt them down | referencing a tweet in harvard style without sounding unserious
        | lost my student card, key, and dignity on freshers night, in this order | Biology mock: i wrote mitochondria six times hoping | how do you take notes when the prof only tells stories about his boat | postgrad in Leeds or job in Lagos, pros cons pls
        | revision timetable, 3 wks, 5 subjects, must include naps and one (1) wedding in Karachi
    """,
    "grandparents": """
        Dear computer, my grandson set this up. I should like a recipe for quince jelly. Yours, Maureen | HOW DO I TURN OFF THE CAPITALS | Is the cloud far away and can it rain on my photographs
        | My hands shake so forgive the spelings. How big should I knit a bonnet for a prem baby of 3 lbs | granddaughter speaks in initials. what is ICYMI | I am 88 and I've decided to learn the ukulele, which fingers go first
        | We were married fifty-nine years in June and Harold went in September. People tell me to keep busy. I've polished every spoon. What I miss is somebody to be cross with about the crossword. I don't want a club. Would you just give me a clue each morning, a fairly hard one, and let me grumble before you tell me the answer?
        | the pharmacist gave me white tablets where they used to be yellow, same name on the box, should I ring | Great-grandchild number six! They've called her Wren. Is it a proper name? I like it | My late wife always did the Christmas cards. Where does one begin
        | Sonny at the bank spoke to me as if I were a turnip. I ran a shipyard office. A letter, crisp, no rudeness | where does the little arrow go when it disappears from the glass
        | The young Nigerian fellow next door carries my coal and won't take a penny. I made him a rhubarb crumble, and he ate it standing, and asked for the recipe for his mother in Benin City. I'd like to write it out for her properly. Do they have rhubarb there? If not, what would be as sour?
        | Nobody tells you that old age is mostly looking for glasses | I've fallen out with the church flower rota | what is a podcast and do I need a licence | can I have the news but only the pleasant part today
        | my brother, 91, flies out to Perth on Thursday, compression stockings yes or no | I said "wireless" and the children laughed. Well, it has no wires now either! | a riddle for twins of six, not too easy, they cheat | please print larger dear
        | Bisnonna's lullaby, it goes "ninna nanna" and then something about a wolf eating the little sheep. Rather grim for a baby! But I sang it to all of mine, and they slept like stones. Does anyone know the rest of it?
    """,
    "text_speak": """
        wyd rn need smth 2 cook w 2 eggs n rice | idk y my wifi keeps droppin every 10 min its so annoyin | tysm!! 1 more n make it shrter | omw 2 interview wat do i say abt weaknesses | brb baby cryin, keep the list
        | cn u fix ths sentense plz i hav no tme | hw many cups n a ltr | imo the 2nd 1 ws bttr go bk 2 tht | lmk whn ur rdy for the nxt q | nvm fnd it undr the baby | ur a lifesaver fr | u up? jk its an ai ofc ur up. spell necesary
        | gonna b l8 4 chrch again, excuse 4 the usher pls, a tru one: toddler hid shoe | dis bus drver jus waited 4 my nan 2 sit down 1st, big up him | ltrly shaking i passed my citzenship test 20/20
        | hbd msg 4 my sis in law shes ok but we rnt close u kno, not 2 mushy nt 2 cold | rly hate my new haircut i look like a mushroom, wat hats wrk | w8 wat? explain tht agen slowly im on a bus | txt my lndlrd the boilers dead n its -3, polite but pls hurry
        | ok so basicly my bf mum is comin 4 dinner shes from chennai n i only kno how 2 make pasta, i bought a dosa mix n it stuck 2 the pan n now the pan is dead. its 4pm shes here at 7 by train. wat can i mke wit lentils, spinach, 1 naan, n panic. no egg on tuesdays
        | thnx 4 nuthin autocorect i told my boss id be their in a minute naked. NEEDED. i said needed | smh forgot pe kit 3rd time, detention, wrte an apology to miss okafor shes nice n doesnt deserve it | icl that film had me sobbin at the dog bit
        | rent gone up agen 75 a mnth is tht evn alowed mid contract | prayin 4 my dads op 2moz x | do u no any gd names 4 a black kitten, nt salem evry1 does salem | hru? me: tired bt alive, gt nite shift. talk 2 me abt space | tbh da choir wz fire 2day
    """,
    "typos": """
        whta tiem does the psot office clsoe on satruday | my keybaord is misisng the e k y so sorry in advanc | pleas help my frist day at new shcool tomorow im techer not stduent | definately definitly definitley which one oh my days
        | recipie for banan bred with no suger for dyabetic | cant sleep agian, tlel me somthing borring about cement | is ther a diffrence betwen brother in law and bother in law, asking beacuse of what i just texted
        | the docter wrote somthing and i cant reed it looks like "ametropin" or amitrip something, its for my migranes. wich could it be and is it okey with grapfruit? the farmacy opens only monday. i have one eye good and one so so, therefor mistakes | how du i rite a chek
        | intresting!! but to long, shrink | Mi dauhter wnts to be a astronot, age 7, wat books | lookign for cheep flihgts manilla to sydny in janury with a baybe | why dose my engin lite come on wen it ranes
        | i no i cant spel but i can cook, need menue for my resturant sined by friday, curry gote, oxtale, ackee, festivle, make it look propper | gud mornign saar plis tel bus timming for Madurai | wrok is stressig me, brething exercice quik befor the meting
        | congradulations card, he past his driving tets after 6 trys | whre can i complane about the nioze of the tarin at nihgt | Thakn yuo. Now do it agian but for kidz | my granson is autsitic and luvs trians, wat museem has the big steam ones we can tuch
    """,
    "caps": """
        WE GOT THE KEYS WE GOT THE HOUSE I AM SCREAMING IN AN EMPTY KITCHEN | HE SAID DADA HE SAID IT TO THE CAT BUT STILL | INDIA WON BY ONE RUN MY UNCLE JUMPED IN THE WELL (the dry one he is fine) | STOP EVERYTHING HOW LONG TO BOIL A LOBSTER IT IS LOOKING AT ME
        | VISA APPROVED AFTER 412 DAYS THANK YOU LORD NOW WHAT DO I PACK FOR WINNIPEG | I PASSED ANATOMY. I. PASSED. ANATOMY. | NO NO NO NOT THAT VERSION, THE TUESDAY ONE | THERE IS A KANGAROO IN THE BAKERY I REPEAT
        | HELP THE CAKE IS SLIDING AND THE BRIDE IS ON THE STAIRS | last minute equaliser MY NEIGHBOURS THINK SOMEONE DIED | WHO PUT RAISINS IN THE STUFFING SHOW YOURSELF, SIGNED, THE FAMILY | MY SON SCORED AN OWN GOAL AND CELEBRATED, BEST DAY OF MY LIFE
        | TYPING IN CAPS BECAUSE KEY IS STUCK NOT ANGRY AT YOU. NEED TRAIN FROM PUNE TO GOA FRIDAY NIGHT TWO ADULTS ONE PARROT. IS PARROT ALLOWED. HE IS CALM. HE ONLY SAYS "CHAI" AND "TAX" AND HE BITES JUST THE CONDUCTOR, ONCE, 2019.
        | THE CHOIR GOT THROUGH TO REGIONALS AND SISTER BEATRICE DID A CARTWHEEL | SHE'S HERE!!!!! 7LB 2OZ!!!!! MAMA AND BABY FINE, I FAINTED!!!!! | CAN SOMEBODY EXPLAIN OFFSIDE TO MY WIFE'S ENTIRE BOOK CLUB IN FOUR MINUTES | POWER BACK AFTER 9 DAYS, ICE CUBES, I KISSED AN ICE CUBE
    """,
    "pictures": """
        🥲 rent day | just landed 🛬 now which bus to Accra mall 🚌❓ | 👶👶 TWINS?? we bought one of everything 😵‍💫 | is 🙏 please, thank you, or high five, settle it | 🔥🔥🔥 that's the verse, keep it | 🐔 + 🍋 + 40 min = ? dinner ideas
        | my dad uses 😂 for condolences, intervention needed | 😤 landlord, round 4: the mould strikes back, draft pls | ☔ + outdoor wedding in 3 hours = 😭😭 ideas | 💅🏾 salon opens sat!! caption w no spelling mistakes plz
        | Grandma's first text ever: "🍆 parmigiana tonight". nobody has told her. nobody will ❤️ | 🏏 rain rain go away, 12 needed off 9 | 🎓 first in the whole village, mama is dancing, give me two lines for under the photo | 🤢 day three of the office plague, soup me
        | explain this like a bedtime story 🌙: black holes, for a 5 y/o who is afraid of vacuum cleaners | 🇬🇭 or 🇸🇳 jollof, I dare you | "🧿" on my Turkish friend's baby blanket, what's it for, and can I sew one as a gift | 🥶 kitchen pipes, now what | 💔 my succulents. all of them. overwatered with love
        | 🐕 ate 🧦 again | new job 🎉 new bus 🚌 new fear of the coffee machine 🤖 tell me what "flat white" is before 9 | 🗑️ that paragraph, 👍 the rest
    """,
    "daft_things": """
        stupid zip on the choir robe, stuck halfway up the alto | dumb question but do penguins have knees | this idiotic parking meter took my coins and gave me a receipt for Tuesday | pathetic drizzle, rain properly or go home | my idiot phone changed "Dear Bishop" to "Dear Biscuit"
        | What a moronic design, the handle is on the hinge side | stupid me thought Lagos had a subway | daft dog barked at the moon until four | it's a dumb rule that toast is not breakfast at boarding school | Loser of the dominoes does the washing up, lost eleven times, my hands are prunes
        | lame excuse but the ferry really did leave without us | silly sausage of a cat slept in the pounded yam bowl | ridiculous hat, I need it for Ascot or my aunt will win again | dopey satnav sent the coffin to the cash and carry, all of us behind it, and gran would've loved that | the printer can choke on its own toner
        | Jeez that was a crappy kick, even my nan in Durban said so | useless umbrella number six | this lousy wig itches, swap or wash? | dumbass move by me: vinegar in the kettle, tea for the vicar | that plot is brainless and I cried twice | Freaking geese own the cricket ground now
        | is it stupid to study dentistry at 38 with three kids and a Polish diploma nobody here can read | Yaar this stupid captcha, I'm clicking buses since morning | nobody is dumber than me before tea. What day do bins go | garbage wifi in the hostel, everyone is standing on one stair | crazy price for okra
        | my stupid heart beats so loud when she sits next to me in physics. Do I say something about the lab report or just about the weather? we both come from Recife and are both shy like snails
        | Awful coffee, wonderful wake | the dumb waiter at our hotel, is that name still used in English? | ugly sweater, handsome cousin, which wins the raffle | wretched hiccups since vespers
    """,
    "kindly_again": """
        Trans lad at scouts made the best knots, badge ceremony is friday | my daughter used to be my son, she's starting uni, what do mums give | refugee family upstairs fixed our buzzer, thank you card in Dari please | The Gypsy fair at Appleby, when's it on and can kids pat the horses
        | are there gay couples in the Odyssey or am I reading in | Migrant workers from Nepal play volleyball behind our office at dusk, they're so good | my lesbian aunties have been engaged since 1994. Engaged! | Bangladeshi cabbie refused my fare because I was going to the maternity ward
        | do Jews eat turkey at Thanksgiving, my roommate invited himself | Mexicans in my crew taught me to season fruit | African aunties at customs share one pen and six stories | immigrant kids in year 3 outspell all of us | How do Hindus choose the wedding hour
        | Muslim chaplain and the rabbi do a quiz team, "Abraham's Bosom Buddies" | Our Down syndrome barista remembers eighty orders. I remember none | Which pronoun in Tagalog, one "siya" for everybody? lovely | my bipolar brother is stable, funny and coming for Eid, what board game
        | Chinese grandmas dance under my window at 7, should I join or sleep | Blind football is on channel 4, explain the bells | the Albanian plasterer sings opera | Arabs gave algebra its name and my daughter wants it back in the box | Filipinas run this ward and this ward runs
        | When our dinghy-club commodore learned that the asylum hotel was full of men with nothing to do, he rang up and asked who could sail. An Eritrean fisherman came. We've now come second in everything. I want a toast for him at the dinner, he doesn't drink, he dislikes fuss, and nobody should make a speech about courage.
        | black skin and sunscreen, one with no white cast please | who were the Aboriginal cricketers who toured in 1868 | Sikh kitchen fed us in the flood
        | a friend who came out at church got hugs, and one silence. How to stand by her next Sunday | old Irish ladies + Nigerian youth choir = mass in Tallaght | people with a stammer, do they like it when I wait? | what do vegans have at a braai, my girlfriend's mum is coming
    """,
    "sneaky_again": """
        sneaky nap spots in a hospital for nurses on a double | cheats for sims to get a bigger kitchen | smuggled my hamster into halls in a hat, he is legal now, got him papers | rob me of one excuse: why shouldn't I learn drums at sixty | how to trick my brain into drinking water
        | hide my present from a 5yo who climbs | can a chicken be fooled with a golf ball | ambush dad with cake at the toll plaza, he works lane 4, need four cars and good timing | jamming buttons on the lift, it's Sunday, and the priest is in it | fake ill in charades, ideas
        | raid on grandma's biscuit tin scheduled for 3 pm, cover story required | lock picking a diary from 1999, mine, key lost, brass clasp, i want it whole | getting past level security guard in Lego city | Snoop on birds without scaring them, cheap box for the window | swindle, as in what? grandad says the rummy is one
        | spike the punch with more ginger? Methodist fete | crack this cryptic: "flower of London" 6 letters, T blank blank blank E S | fraud week at our bank, i'm a cashier, what do i tell my old customers in Twi? | Bypass is open!! 12 minutes to school instead of 50 | evade the aunties asking when baby, graceful exits
        | My grandson cheats at snakes and ladders with such dignity. He says the dice "slipped toward truth". He's four and a half. Should I let him win, or is this the start of character? His mother lets him, his father is a magistrate.
        | blackmailed by a toddler: no biscuit no boots. i paid | stalking cat pose, is that yoga | how do spies in films always get a parking space | threat level of my mother on a scale of slipper | loot from the jumble sale, 3 jigsaws, one leg missing from a duck | harvest heist murder mystery at the Grange, six roles, no real blood for my squeamish vicar
        | shoplifter in our panto is a fox, needs a song | pirate my voice for the bedtime story, aaargh version | tamper seal on the honey jar won't come off, my fingers are bad | can i clone a rose my late mum planted from one twig
    """,
    "dark_and_light": """
        this heat will be the death of me and of the ice lollies | could murder a kebab | my feet are killing me, 14 hours, wedding shoes, Punjabi wedding, worth it | dead tired, which tea | if Everton lose again bury me under the corner flag | that joke slew the whole minibus
        | Mum will skin me when she sees the grade, how do i explain a D in needlework | hangman words for class 5 | shot my shot and she said "bless you" | the sermon was torture, the scones were heaven | I'd die for my sister but I won't lend her my charger | kill switch on a treadmill, where is it
        | exam massacre today, forty of us, one fan, three pens | stabbed by a pineapple, plasters? | the baby is a tiny terrorist at three a.m., what helps teeth | strangled by my own lanyard in the revolving door lol | Drowning in marking, 96 essays on Macbeth, who also had a rough week
        | bombed my stand-up at the parish hall, only the dead flies stayed. Make this bit about my mother's freezer better | the way I cackled when the hearse driver asked for directions to the pub | knock em dead card for my niece's debut as third tree | slaughtered at Scrabble by a nun
        | explode the egg in microwave? it did. how to clean ceiling | we buried the hatchet, and by hatchet I mean my uncle's actual lost hatchet, dog dug it | executed a perfect parallel park and nobody saw | "break their legs" said my nana to the dance troupe | guns out, sun's out, i mean arms, i'm an accountant
        | My undertaker friend in Limerick has the driest jokes alive. He wants a slogan for the van. So far: "Last to let you down." I said that's taken by every undertaker since the flood. Give him ten that are warm rather than smart, since widows will read them at traffic lights.
        | hair so burnt from relaxer, ends in tears literally, treatment? | poisoned by aunt Dot's trifle every Boxing Day, and we go back | the suspense at the visa counter nearly finished me | cursed photocopier, holy water tried
    """,
    "wronged": """
        agent took my money for Canada visa and his office is now a barber shop. 1.2 million naira. What paper do I carry to the police? | somebody used my photo on a dating site, my husband's cousin saw it, how to get it down | boyfriend checks my phone at night. is that love or what is it
        | My employer in Kuwait keeps my passport in his drawer. He's not rough, he says it's safer. I want to go home for my mother's operation. Which office or embassy can I message without him hearing a call? I can type only after eleven at night. My English is small, so please use easy words and short lines.
        | landlord came in while i was in shower. he has key. can he?? | groped on the metro in Delhi, i froze, now i'm angry at my own feet. what do people do after | a boy in class keeps passing round a drawing of my son's ears | fake job, real tears, they took 4k pesos for "medical"
        | my uncle borrowed against our land with father's thumbprint. Father was in hospital that day, I have the ward slip. Where to begin, tehsil office or lawyer | ex still has the spare key and comes "for the mail" | hacked insta, 11 years of cake photos, they're selling crypto as me
        | He hit me once in February and has been sweet since. My mother says one time is a mistake. I keep a bag at my friend's in Naivasha with the baby's card and two dresses. I am not asking you to decide. I just want to know what a helpline asks when one calls, so that I'm not surprised.
        | bus conductor shouted at my autistic boy till he wet himself, who do I write to in Trinidad | my salon client ran off without paying for 9 hours of knotless | how do i stop shaking after a burglary, they only took a laptop and my sleep | neighbour films our garden and our girls' paddling pool. Council? Police?
        | they outed me at work as a "joke" at the karaoke | scam call said my son was in jail in Manila, his voice and everything. i sent 200 before i phoned him, he was eating noodles
    """,
    "own_data": """
        delete what i told you about my knee | take my number off the church website how | can I see everything the phone company has on me, I'm in Kenya, is there a law | wipe old laptop before i give to nephew | unsubscribe me from these cruise emails i get sick in the bath
        | my face is on the gym's poster in Cebu, never signed a thing, polite letter pls | remove my dead husband's name from the bills, it hurts each month | google still shows my old address, stalker no, nosy aunties yes | lost my PIN, it was my birthday, and then i lied about my birthday
        | How long may a clinic in Ontario keep my x-rays | Facebook from 2009, bury it: 400 photos of lattes and one bad perm | is it safe to give Aadhaar copy at hotel, can I cover the number | forgot the answer to my own secret question: first pet. We had nine
        | I was in a small film as a child, an advert for custard, and now grown men in the office sing the jingle at me. It's on a nostalgia channel. Not harmful, just endless. Can I ask them to take it down, or to at least leave off the surname?
        | export my recipes before the app shuts on 30th | what do cookies know about me really | change my name at uni without telling the entire registry why | block a number that only breathes, it's my dad's pocket, so block gently | shut a deceased gran's email, we've got the certificate
    """,
    "asked_at_length": """
        Refugee women in our sewing circle want to sell aprons at the Harrogate fair, and the form asks for "trading name". They propose "Stitch and Witch". The chairman has gone pale. Is there a name with the same cheek that he'd survive? They laugh a lot, come from Sudan, Syria and Kherson, and the best seller is the one with the lemons.
        | My sister transitioned last spring, and my mother in Kerala is eighty-two and half deaf. On video she just said "your hair has come nicely, mol" and asked what she'd eaten. I'd been afraid for a year. I want to write that down exactly, nothing added, for the cousins who still whisper. Keep it shorter than their whispers.
        | Cheating at our pub quiz has become an art. Table six has a retired monk, a girl of twelve and a Dutchman who hums the answers. Nobody minds since they give the winnings to the lifeboat. Landlord wants a rule sheet anyway, twelve rules, all of them impossible to enforce, ending in something about humming.
        | I trick my dad into walking. He has Parkinson's, ex sailor, stubborn as a gate. If I say exercise he sits. If I say the harbour master needs somebody to count the boats he's off with his stick. We've run out of boats. What else could be counted along a kilometre of seafront in Kalk Bay, by a proud man?
        | We hide the remote, they hide the remote, nobody has watched the news since Lent. Four brothers, one screen, three religions and a cousin who likes darts. Give us a timetable that no one can call stupid, with a free hour for mum, who is the only one who's never asked, and who pays for the electricity.
        | Somebody in the office stole my chai mug, the chipped one from Jaipur railway station. Normally I'd let it go, but it was from my late brother. I want to put up a note by the sink which makes the person bring it back silently, no detective business, no shame. There are two hundred of us and one of those kettles that screams.
        | they say my village in Donegal is dying, i say it's having a nap. The school has seven kids, and one's the teacher's. We could take in families from the centre in Letterkenny, everyone said yes bar one man, and he only wants to know who'll mind the hens. Write the letter to the Department, with the hens in it.
        | I hate my laugh. It's a donkey with hiccups, it gets me thrown out of funerals and once a chess final in Tbilisi. My fiancé says he heard it before he saw me and followed it down the stairs. Should I train it away for the wedding video, or keep it? Honestly, half yes half no, argue both sides please.
        | Poison ivy, or is it? The scouts from Lagos have never seen any and the scouts from Ohio have seen too much, so one lot touches everything and the other lot won't leave the bus. I lead both. A rhyme, a drawing I can copy on cardboard, and what to do for those who already hugged the tree. We've got calamine and biscuits.
        | In my class of adults learning to read there's a grandfather from Peshawar, two dishwashers from Puebla, a Roma lady who sells socks, and a boxer. They asked for "a book that isn't for babies". Write one page, words of one or two syllables, on a man who fixes a lorry at night in the rain and meets his old teacher.
        | The thief turned out to be a magpie. Before that we'd suspected the plumber, the Bulgarian students and, God forgive us, Father Declan. I feel I should apologise to all of them at the street party in some way that's light. We have a cake the size of a door. What might one ice on it?
        | We lost the strike. Eleven weeks, a caravan, a samovar, and songs from six countries. The depot's shut, and there's one supper left in the kitty. My father drove there, and me after him. I'm to speak before the dal gets cold. No slogans, they've heard them all from me. Just the names, the weather, and the night that the police horses ate our banner.
        | bhai my startup is dead. 3 yrs, 2 cofounders, 1 dog (alive). everyone on linkedin turns this into ten lessons and i've got only one: pay the cook first. Need a closing note to 400 users, small bakeries mostly in Nashik and Surat, that tells them how to take their data out, says sorry without the drama, and wishes their ovens well
        | Every August the boys jump from the pier, and every August I, harbour police, must shout at them. I jumped from it myself in 1983 in my school trousers. This year one cracked a rib. I want to hold a proper day, with divers, depth marks, soup, and a prize for the ugliest jump. Which people do I have to ask for permission in a small Croatian town?
        | What do you write in a card for someone whose mum has got dementia and whose dad's left and whose car has been nicked, all inside of one week, and who's also, to be fair, the funniest person I know? She'd hate sorry. She'd hate strong. Last time that it went bad I sent a tin of peaches and she still talks about it.
    """,
    "sly_and_daft_once_more": """
        pathetic attempt at a cartwheel, aged 61, still counts | these stupid laces, i'm a grown surgeon | smuggling mango pickle past my own father's nose | what a stupid little bell, ring it again | how does a magician fake a sneeze | cheat day: momos, all of them | Jammed the stapler, jammed my thumb, made jam
        | trick question from my six year old: is yesterday still there | Sneaking out of bed without waking a newborn on a creaky floor in Tromsø | I'm rubbish with names, teach me a trick for thirty new colleagues by Monday | faking it till Friday, new job, sari in the chair wheel | poor dumb fish, he swims into the castle daily
        | lose my mind or lose the glitter, kindergarten, day two | cut my hair or cut my losses? curly, humid, Belém | sell a kidney for shade | stupid fast, that lad from Eldoret, look at him go | murder on the dance floor, 70s night, aunties win | moronic pun needed for a plaice shop | fight you for the last spring roll
        | terrorised by a swan, canal, Leicester, twice now, I pay council tax | beat the eggs or beat the drum, both, it's Easter in Lima | meme about Arabs and Greeks both claiming the same coffee, cute, do a caption | trans choir needs two basses | my Muslim mate's Christmas tree is better than mine | Refugees Welcome mat, which size for a double door
        | gay uncle seeks cheese knife, birthday present for the other gay uncle | old Jews telling jokes, my favourite channel | naked without my bindi at work today | Swear words in Finnish that grandma may say | my brain is soup, stupid good soup though
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ee_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
