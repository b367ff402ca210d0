"""Harmless talk in the English of the isles, the American South, Hong Kong and of learners from Brazil to Iran."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

# INVARIANT: each text is said once, by itself: a frame without a filling.
_LINES: Final = {
    "ireland": """
        what's the craic, need a hand with a wedding speech for me sister | it's lashing here, the washing's been out since tuesday, feck it | Leaving Cert Irish oral tomorrow and i've the blas of a brick
        | Mammy put the immersion on and forgot it, electricity bill is a horror film | is it grand to bring your own tea bags to Spain, asking for all of Mayo | He's only gone and bought a donkey. A donkey, in Lucan, with a patio.
        | I'm after losing my granda and the wake's tomorrow in the house. Everyone will come, and I'm the one expected to do the sandwiches and also say something by the coffin. He was an awful gambler, a lovely singer, and he called every dog Shep. I'd like three minutes that'll have them laughing into the tea without my aunt Bernie storming out.
        | yer man at the NCT failed me for a bulb, a bulb like | "I will, yeah" means no, how do i put that gently to the new lad from Munich | Hurling final, ticket for sale? ah stop, i'd sell a kidney for one
        | Rent in Dublin would kill ya. 1,150 for a box room with a view of a bin. Is it mad to commute from Athlone | the cat ate the communion cake, what can i make by 11 am with cream, flour and blind panic
        | Traveller lad in our class won the boxing county final and the whole school is buzzing, help us word the banner | Sorry now, one more thing, could you make that a small bit less formal? He's my uncle like
        | Our primary school is welcoming six families from Ukraine and two from Sudan after the midterm. The kids made biscuits. I'd love a short welcome for the assembly as Gaeilge and in English, about being the new person, and how we were once the ones on the boat.
        | dose of a cold, flat out on the couch, tell me a story about a goat | Will it be dry in Lahinch on saturday, lie to me if you have to | The state of my brother's moustache. Slag him for me in a limerick, he loves it really
        | got the J1 visa!!!! Boston here i come, what'll i do about a phone | bus eireann says 4 minutes for the last 40 minutes, the liar of a sign
        | My da won't wear the hearing aids, says they make the crisps too loud. How d'you win with that
    """,
    "scotland": """
        haw pal, gonnae check the spellin in this | it's pure baltic, how long dae ye cook stovies | ma wean's got chickenpox and her party's the morra, whit noo
        | Pure raging, the bus went by wi naebody on it and didnae stop | Burns supper on the 25th, ah've tae toast the lassies, keep it cheeky but no sexist, the minister's wife's sittin next tae me
        | Ah'm no good wi forms. PIP review came in and it's forty pages. Some days ah can walk tae the shop an some days ah cannae get oot the bed, and the form only has wan box. How dae ye write doon a thing that's different every day? Ah don't want tae lie and ah don't want tae sound like ah'm at it.
        | cannae be arsed wi tea the night, what's dead easy | the dug's eaten a hale pack o paracetamol-free plasters, just the sticky kind, vet or wait | Whit's the English for "dreich", ma boss in Leeds thinks ah made it up
        | tattie scones, freeze or naw | Celtic man here, married a Rangers lassie, wean due in june, naming neutral ground suggestions only please 😂 | wheesht is a better word than hush, discuss
        | My gran spoke Doric till she was six and a teacher belted it out of her. She's ninety now and it's coming back, she's calling me "ma quine" and asking "foo are ye". I want to record her without it feeling like an exam. What could I ask about so she just talks? Farm, fish, dances, the war, that sort of thing.
        | Hogmanay at ours, 22 folk, wan toilet. Logistics please | shortbread stuck tae the tin, ah'm seethin | kilt hire's 95 quid, tell me ah'm no daft for buyin it instead | how come the midges love me and no ma husband
        | "yer bum's oot the windae" for the office glossary, a polite gloss if you please | dinnae fash, it wis the ither file | ferry cancelled AGAIN. Third hospital appointment missed this year. Help me write tae CalMac an the MSP, crabbit but civil
        | Ah nearly deed when the fire alarm went aff durin the minute's silence. It wis ma toast
    """,
    "north_england": """
        ey up, owt on telly worth watchin toneet | me nana's stottie recipe but for an air fryer | proper jarg trainers off the market, soles fell off on the 42 bus, can i get me brass back
        | why aye man, howay, finish it off will ya, two more paragraphs | is it a barm, a bap, a teacake or a breadcake, careful now, me marriage depends on it | Our kid's started as a sparky apprentice, what tools does he actually need
        | I've been laid off from the pottery after twenty-two year. Me hands know one thing. They've sent us to a woman at the jobcentre who says "transferable skills" and I just looked at her. I can tell you by the sound if a mug's cracked. What jobs might want somebody that's steady, patient, up at five and right fussy about edges? In Stoke, no car.
        | it's nowt to do wi me but that font's daft | me mam says i'm mithering you but can you do that last bit again in plain english | Brew first. Then spreadsheets. Go on then, what's a pivot table
        | canny weekend, beat sunlan 3-1, lost me voice and one shoe | gis a rhyme for Gateshead | bairn's first tooth, how much does the tooth fairy leave these days, it were 20p in my day
        | The club's folding. A hundred and four year of brass band and we've nine players left, youngest is fifty-eight. We did carols in the precinct on Saturday and a little lass in a hijab stood and conducted us with a breadstick. Her dad asked if we teach. So do we? How do you run lessons for kids when you've no money, only cornets?
        | ta love, that's spot on, now do it for me sister an all | bus pass dint scan, driver let me on, faith restored | I'm fair clemmed, quick tea with spuds and one onion | Scouse for 20, lamb or beef, and don't say either
        | next door's cockerel. 4:10 am. I'm going to make a pie of it (i'm not, he's called Trevor and i love him) | gutted about the bake off fella | stop faffing and give us the short version | snicket, ginnel or jennel, poll wording please
        | Neighbour's lad has been egging our window all half term. Spoke to his mam, she went mortified. Now he's washing it, dead slow, in front of everyone, and I feel bad for him. Do I give him a biscuit or is that soft?
    """,
    "us_south": """
        y'all got a recipe for biscuits that don't turn out like hockey pucks | bless its heart, this printer ain't worth the ink | Mama fixin to have her hip done, what should we set up at the house
        | it's hotter than a two dollar pistol out here, tell me when to water tomatoes | Vacation Bible School theme is under the sea, need crafts with paper plates | Lord willin and the creek don't rise i'll graduate in may. GED at 51!
        | My daddy passed in August and left me the farm and about forty-one unlabeled keys. I've found the tractor, the gun safe, the church piano and a padlock on a freezer that hasn't run since Reagan. There's still twenty-some keys and I can't throw out a one of them. I reckon there's a poem in that. Would you help me find it?
        | beagle treed a raccoon on the neighbor's trampoline, whole subdivision's outside in their pajamas | fixin to lose my mind with this homeowners association letter about my daughter's pink mailbox | Roll Tide, but make it a cross stitch pattern
        | which is rude, showing up empty handed or showing up with store bought | how long do deviled eggs keep in a hot truck. asking before i find out | kids call me ma'am and my new neighbor from Boston thought they were being smart with her
        | We had the tornado come through Tuesday night and I'm typing this from the church gym. Roof's gone off the back bedroom. Insurance lady was real sweet but she talked so fast. She said ACV and something about a hurricane deductible, and we ain't even near the coast. Can you tell me in plain words what I ought to write down, photograph and not sign yet?
        | grits: sugar or salt, and choose careful | our preacher told a joke about Noah that fell so flat the dog left | shrimp boil for 60, how many pounds of corn | I'd like a polite way of sayin no to bein choir director a ninth time
        | cicadas so loud i can't hear my stories | mawmaw says "cut off the light", my kids laughed till they cried | he mowed a heart into her daddy's pasture to propose. And she said yes before the cows ate it
        | sweet tea ratio please, gallon | possum in the carport, name him | there's a revival tent, a chili cookoff and a monster truck all in the same parking lot this weekend, write the announcement for the radio
        | Growin up gay in a small town in Georgia wasn't all bad. My football coach was the first one I told. He chewed his gum a while and said "well, you're still on kickoff." I want to thank him now he's retirin, thirty years late. Not mushy. He hates mushy.
    """,
    "texas": """
        brisket stalled at 160 for four hours, wrap it or wait | howdy, need a name for a food truck, tex-mex, my abuela's mole is the star | friday night lights: lost by one on a blocked kick, town's in mourning
        | ERCOT bill tripled, is that the plan i'm on or the AC's fault | y'all think it's too early to put up bluebonnet pictures, it's february and there's three of em | Quinceañera court of fourteen, nobody can waltz, teach me the count
        | Bought forty acres outside Junction with my severance and I have no earthly idea what I'm doing. There's cedar, there's rocks, there's one very judgmental goat that came with it. Neighbor says get an ag exemption with bees. What all does that take, about how much per year, and will the goat bother the bees or the other way round?
        | Buc-ee's in the middle of the night has healed something in me | rattler in the garage, i'm on top of the truck, who do i call in Bexar County | chili don't have beans, put that on a needlepoint pillow with a cactus
        | mijo made the mariachi team!!! need a hype text for all the tías | hail the size of limes, windshield's cooked, claim it or pay it | boot stretcher or just suffer | can you say "bless your heart" in an email to corporate
        | Naturalization oath is next Friday in Houston! Eleven years since I came from Honduras. My kids want to wear cowboy hats to the ceremony. Is that allowed? And I would like to say thank you to Mrs. Pruitt from the library, who drilled me on the hundred questions every Wednesday and brought kolaches.
        | rodeo clown appreciation post pls, my cousin broke his collarbone saving a kid's hat | football boosters want a raffle, what's legal for a school club here | dang it the dog ate the ballot. The sample one, calm down
    """,
    "hong_kong": """
        add oil la everyone, dse chinese paper tmr 😭 | my boss say "up to you" but her face is not up to me, how to read | flat is 180 sq ft, where to put a christmas tree, serious
        | typhoon signal 8 hoisted, do i still have to go back office after it lower at 2pm | Granny sit in the mtr priority seat and shout to me to stand, i am six months pregnant, i just laugh
        | Dear sir, I am writing to complaint about the aircon dripping from 14/F. Three months already, every night tick tock on my window cover. Management office said they cannot enter the flat. I already put a towel there to make the sound softer. Would you please help me polish this letter to the Food and Environmental Hygiene Department, and say where the drop is falling.
        | cha chaan teng order codes pls, i want to feel local | lai see how much for the security guard uncle, there is four of them | "long time no see" is it real english or we invented | wet market lady give me free spring onion, made my day
        | helper's birthday on sunday, she usually sit with friends in Central, i want to send cake there, is it awkward | mahjong with the aunties and i lose 300, they say good student haha | Peak tram or walk with a 4 year old
        | my dad drives a red taxi for 37 years and he doesn't trust the app. He writes each trip in a small notebook, from, to, how much, and sometimes one word like "happy" or "quarrel". I scanned twelve of them. I want to make a small exhibition in our estate. How should I arrange, by year, by place, or by that one word?
        | immigration to Manchester 2 years, my mum still convert every price x10 and say so expensive | congee too thick like cement, save it? | why my english teacher hate "moreover", i love moreover
        | ok la not bad but more short, my boss read on phone only | lift broken, 27 floors, groceries, send help or send legs
    """,
    "brazil": """
        Hello friends, I have 19 years and I study english alone with music, please correct me without pity | How we say "saudade" in english, don't exist? | my boss he speaks very fast, I understand only "deadline"
        | is correct "I make birthday tomorrow"? my gringo boyfriend laughed | pão de queijo without polvilho because I'm in Estonia, have solution?
        | I am living in Dublin since two years, working of delivery with bicycle in the rain. In Brazil I was lawyer. I am not sad, I like the wind, but my mother thinks I am in an office and I never had the courage to tell the truth. Now she comes to visit in july and she will see the bag in my wall. Which words I use to tell her before of the visit?
        | FLAMENGOOOOOO champion, I lost my voice and my other flip flop 🔴⚫ | translate "quebrar o galho", but not with branch, nobody understand | The interview is tomorrow and I'm dying of fear, do with me some questions of junior developer
        | why "pretty ugly" is possible? who allowed this | My dog doesn't speak english, he stays confused with the neighbour | Can you make more easy? I know only the past simple
        | My grandmother came from the backlands of Ceará with seven children on top of a truck. In São Paulo people called her names because of the accent. She sold tapioca in the corner and paid two colleges. I want to put this in my letter for the scholarship in Canada, 500 words, without seem that I'm asking for pity. It is about strength, you know?
        | carnaval costume cheap, I have a curtain green and much glitter | pull or push, always I make the wrong, in the door of the bank, everybody seeing | The teacher said that my text has "run-on sentences", they run to where?
        | how many days before I should ask the visa for Japan, I'm from Recife | capoeira is fight or dance, explain for my coworker of Finland | I'm with hungry, how I cook one cuscuz in a hotel room kkkk
    """,
    "japan": """
        Sorry for bother you. I want to say to my host mother "itadakimasu" in English, but cannot find | Is "I'm fine thank you and you" old style? I learned in school | My English is poor, but I'll do my best!
        | I am office lady in Nagoya. Next week foreigner customer comes from Chile. What small talk is safe? | Please teach me difference of "stay" and "keep", it is making my head spin
        | I'm 67 years old and began to study English after my retirement, because my grandson lives in Seattle and he forgets Japanese little by little. On video call we smile only. I practice every morning with the radio program. Would you make ten easy questions for a seven years old boy who likes dinosaur and baseball? I want to hear his answer, not only see his smile.
        | When American says "we should get lunch sometime", he really means lunch? I waited three weeks | the cherry blossom is early this year, write haiku with a bento and wind | Is it strange if I bow on the phone
        | My band is punk band. Please check lyrics: "Monday is my enemy, alarm clock must die" natural? | I missed last train, karaoke until 5, what song is easy for a low voice
        | I hate myself when I cannot pronounce L and R. In the meeting I said "we will collect the data" and everybody heard "correct", then one hour of confusion. The boss was kind. Could you prepare sentences for practice with business words, ten for each sound, and tell me where the tongue goes? Thank you in advance.
        | umbrella was taken at convenience store, third time this season | please make it more polite, and more, and one more little | Is "long nose" bad word to foreigner? My grandfather says it, I'd like him to stop nicely
        | I quit the company after 12 years. My hands were trembling but sky was very blue | What present is suitable for American baby, 6 months, not cloth | onsen and tattoo, my friend from New Zealand has a fern on her arm, which place is okay in Beppu
    """,
    "poland": """
        Hello, in my opinion the heating is too expensive, please write it to the cooperative | I have made since yesterday 60 pierogi and still is cabbage. Give me something other for cabbage | how to say "kombinować" without sound like criminal
        | In UK my name Grzegorz is a problem on every phone call. Suggest some short version what is not Greg | is "no" in polish yes? my wife is from Wales and she is angry at me
        | I am driver of truck, international. At the parking near Calais I met Syrian boy, maybe 17, he was cold and I gave him soup and socks. He showed me the picture of his mother. All weeks I am thinking about him. I don't want to discuss politics on forum, there only shouting is. But maybe exist some organisation to which I can send winter shoes?
        | grandpa was in Warsaw in 1944 as boy, he carried letters through the sewers. He is telling it now first time. How can i record on phone good quality | Hang the laundry, dog stole the sock, chase. Film script in one page please
        | what is the difference between "actual" and "current", I make all time this mistake | The plumber told "no problem" and now is a problem, with water to the ankles
        | On my name day the colleagues in Dublin gave me nothing because they do not know what is it, so I brought the cake alone and explained. Now they all want also name days. Patel, O'Brien, Nguyen, Kowalska, Adeyemi. Help me find a day for each one so nobody is without cake.
        | my english teacher say I am too direct. How to say "this is bad" in british? | volleyball gold!!! whole block was screaming, even the nuns | Not "greetings", something warmer, it is for my first landlord which was good to me
        | mushroom picking with grandmother: she knows every one. I know only the red with dots is for looking, not for soup
    """,
    "egypt": """
        Peace be upon you, I want improve my CV, I am accountant 6 year experience in Mansoura | habibi make it short the manager don't like read | koshary for ten person how much lentil
        | what is mean "break a leg"?? my friend told me before exam and i was angry, sorry to him | Cairo traffic today i finish one audiobook between Nasr City and Dokki
        | My daughter she is memorising Quran and also she love Taylor Swift, her uncle he make comments in every Friday lunch. I think the girl have big heart, it have place for many things. I want to say this to him in front of family, but with respect because he is the eldest. Give me some sentence which close the subject and let us to eat.
        | Thanaweya amma result tomorrow, nobody sleep in this house | I am muslim and my neighbour Mina is coptic, our mothers exchange kahk in both feasts since 40 years. Write small story for school magazine about that plate which never return empty
        | the visa officer ask me "ties to home country", what i should to show | my cat she sit on the prayer rug always, make i laugh in the salah, astaghfirullah | Salah scored!!! street is full of horns
        | How I can tell my wife the food is salty, married one month only | please, which is right: informations or information, and why no s | Sugar rise 3 pound again. My tea is become luxury
        | I work guide in Luxor since 1998. The tourists ask always about curse of the mummy and I am bored from this question. Give me answers funny, each one different, then I bring them back to the real story: the workers who built the tombs, their beer, their sick days, their strike when the bread was late.
        | wallah i did not touch the laptop it died alone | my brother in army service and his birthday is monday, sms only allowed, 160 letter | Fasting and night shift in hospital, when i eat to not fall down
    """,
    "thailand": """
        Hi teacher, I very shy to speak english, how to start conversation with farang customer at my massage shop, polite way | mango sticky rice in english menu, write look delicious | My boss say "noted with thanks" is he angry na ka
        | I forget passport in taxi at Suvarnabhumi, yellow green taxi, what I do first krub | som tam not too spicy mean for thai or for you? customer cry already 555
        | I am nurse assistant from Roi Et, work in Bangkok 9 year. My son stay with grandma, he call her mae and call me pa Noi, like auntie. I understand but inside it little bit pain. Song-kran I go home seven day. I want activity that make us close, not buy toy only. He is six year, like frog, mud and drawing police car.
        | 7-eleven toastie ranking please, number one must be ham cheese | TOEIC 480, need 600 for cabin crew, exam in two month, can make it? | dog temple follow me home again, monk say he like my motorbike
        | what different "wear" and "put on", my mouth say one brain say two | Boyfriend from Holland say I kreng jai too much. How explain him kreng jai is not lie, it's care
        | Water come up to second step of house since yesterday. Pump rent is 800 per day. Neighbor and me share. Please make list what to lift high first, what paper to put in plastic bag, and also message for landlord in English, he is in Norway and think we make the photo bigger.
        | muay thai gym for old lady? I am 58, I want kick something not somebody haha | Loy krathong from bread so the fish can eat, how to fold | please correct: "I am boring in this meeting"
    """,
    "iran": """
        Hello dear, I am learning English by myself in Tabriz, may you correct my letter and say me my mistakes | how do translate "taarof", my German friend ate all the pistachios because I insisted | Dear professor, "hope this email finds you well" is it old?
        | saffron ice cream without machine, is there any method | My father reads Hafez in the yalda night and I must translate for my Canadian fiancé, line by line, with watermelon in hand
        | I applied for PhD in eleven universities and the answers are coming one by one, like rain from a broken roof. My supervisor in Isfahan tells me patience. The visa appointment must be in another country, the ticket is three months of my salary. I am not political, I only love bridges, concrete ones. Please help me shorten my statement of purpose to 700 words but keep the bridge of my childhood.
        | VPN of work disconnect in every meeting and i look like impolite person | in English is there any word for "jigar", my aunt calls me her liver and colleagues get scared | tea in small glass, sugar in teeth, this is correct way, tell them
        | Nowruz table, can't find samanu in Oslo, what can be the substitute with S | My daughter asked why grandmother covers hair and mama not. I want to answer that both of them are loved, in words of five years old
        | wrestling final my cousin took bronze, the whole alley got sweets | What is difference of hijacked and high jacket, I made a bad mistake in the airport queue, thanks God the officer had humour
        | earthquake little one tonight, 4.1, we are sitting in the car with blankets and nuts, grandfather tells jokes | please not so formal, she is my cousin in Toronto not a minister | I hate this past perfect, it had had have
    """,
    "church_and_prayer": """
        prayer points for exam week, campus fellowship, short ones | Which psalm do people read for a safe journey, my son flies to Doha | Fajr alarm ideas, I sleep through roosters | the usher gave me The Look, baby was chewing the offering envelope
        | Sister Grace's hat blocked row three to nine inclusive, tactful note | is it bad to pray for Arsenal | Harvest thanksgiving theme, primary kids, yams and plantain, little drama | what do i wear to a gurdwara, is a bandana fine
        | Our catechist lost his voice and I've been told to lead the rosary on the bus, four hours to the shrine, forty mothers. I've never led anything but a queue. What comes first, how do I keep count while the bus is bouncing, and which songs do people from the Visayas know by heart?
        | "Amen" from the parrot mid-sermon, third week running | confirmation name, something not John | Sabbath lunch for eleven, no cooking on the day | Write an apology from the youth choir for the drum kit incident | temple shoes got swapped, mine were nicer, is that karma
        | lord have mercy the wifi in the parsonage | my knees and kneeling are not friends any more, may I sit? | An iftar invite came from next door, I'm Baptist, do I bring a pie | hymn number on the board was upside down so half sang 99 and half sang 66
        | The new pastor preaches from a tablet and the battery died at "and the Lord said". Eight hundred people waiting. He looked up, laughed and told us about his first bicycle in Kumasi, and it was the best sermon we've had. Would it be rude to say that to him?
        | Blessing for a taxi, is there one | fasting app that isn't about weight | Vesak lanterns from milk bottles | can a goddad be Hindu, baptism is in Leicester
    """,
    "rent_and_rooms": """
        deposit held for "dust" | viewing in ten mins what do i check | three lads one bathroom one towel, house rules please | landlady's son mows at six, sings too, sings well to be fair | Is wallpaper the tenant's job in Ghana | bedsit or cupboard? advert says cosy
        | two years' advance in Accra, how do people even manage | ceiling is dripping on the bed, moved the bed, now it drips on me differently | rent went from 32k to 45k in Pune, owner says market. Reply, humble but with a spine | housemate's boyfriend basically lives here, pays in crisps
        | I have to leave by the 30th since the owner is selling. Eleven years in these two rooms over the bakery in Kraków. I know the bread by smell. The list of what to do is too long: meter, post, doctor, cat. Please make it in order, and only three things each day, because by the fourth I sit on the floor.
        | bond back Queensland timeline | mouse in the toaster, humane, quick, i have work | council flat swap, Peckham for anything with a tree | "no DSS" still on a listing, thought that was over | key broke in the lock and the neighbour fed me till the man came
        | roach as big as a lighter, I moved out mentally | caretaker named Sunday who only works Thursdays | can heat be cut if my cousin is late on rent, Chicago, it's January | shower gives me a small shock, like a handshake. Who's liable and which breaker
    """,
    "food_talk": """
        ugali, fufu, pap: same idea or fighting words | injera on a non-stick pan? | how much rice is a handful really, auntie's hands are small | Soggy samosas, whyyy | the goat curry came out angry, calm it down | tteokbokki for a spice coward
        | My roti is map of Australia each time | first kimchi, does it hiss? it's hissing | biryani at 2am, regrets at 9 | is pineapple on pizza legal in Naples lol | Bunny chow without the bread going to soup | gravy lumps, guests, sieve broken
        | I run the canteen at a factory outside Leicester. There are Gujaratis, Romanians, Somalis, some old English boys who want pie, and one Finn. Budget £2.10 a head. Last month I did a lentil stew that everyone thought was from their own country. Give me five more dishes like that, the same stew in many passports.
        | oil from jar or fresh ghee, father in law watching | bake for eid without eggs | pepper soup cleared my sinuses and my mortgage | bhaji recipe, Goan not Mumbai | Tin of mackerel, one lime, go | mum's adobo vs his mum's adobo. I am not stupid, I said both
        | what do you do with 11 avocados all ripe at 3:15 today | Thanksgiving with Peruvian in-laws, is turkey with ají okay | Black pudding, for a Muslim mate, any version? | bubble and squeak but we have only bok choy | The rice cooker clicked and I clapped
        | soup dumplings, burned tongue, no regrets, where next in Flushing | cut sugar from my nan's parkin, she won't notice (she will)
    """,
    "match_day": """
        rohit gone for a duck, tea gone cold | who's in goal for Ghana these days | Sunday league keeper wanted, must own gloves and optimism | Kaizer Chiefs again?? my heart is a second-hand heart | VAR took nine minutes, i've had shorter marriages, says my uncle
        | explain lbw to a Brazilian | netball bib wash rota | what's a googly in words for a girl of six with a tennis ball | the village match stopped for a cow at silly mid-off | Springboks by one point, three times, my cardiologist sends greetings
        | My boy got dropped from the under-twelves. The coach read out the names and he wasn't there and he kept on looking at the paper. Then he stayed and carried the cones. I want to tell him I was proud of the cones, not in a soppy way. He's into Mo Salah and beetles.
        | ref, a cousin of mine, refuses to come to dinner now | kabaddi rules, breath part | Ashes start what time in Nairobi | our mascot fainted, it's a man in a mango, 34 degrees | Ticket for the derby, Casablanca, is it safe for me and dad in the family stand
        | transfer gossip but only true things | he hit six sixes and the milk van | table tennis serve keeps going in the aquarium | how come no one passes to me, a poem, sad and short | gaelic or hurling for a tall shy child | Lions tour 2025, who's your fly half
        | GAAAOOOOL, kettle's on, dad's weeping, granny asks who died, nobody granny, we've won
    """,
    "babies_and_school_runs": """
        she naps only in the matatu | 3 lunchboxes, 1 banana, discuss | Nativity: mine is Second Sheep and has notes | teething, gums like boxing gloves, what's safe at five months | cornrows for school photo by 7:50, brother is doing them, he's never
        | first word was "bus" | car line mum parks across two spaces, note that's nice but she gets it | nits. again. whole class. Coconut oil? | my twins swapped jumpers and the teacher aged | potty training in a one-toilet flat with six adults
        | He starts at the big school tomorrow, in a language we only half speak. In Aleppo I was the teacher who stood at the gate and told the mothers not to worry. Now it's me at the gate. I'd like five sentences in English to say to Mrs. Hughes, and one to say to myself.
        | pram on the Tube, stairs, strangers carried it, London has a heart | is a six week old allowed to fly to Lahore | world book day, it's 9pm, I've a sheet and some foil | walking bus rota: seven families, two dogs | how long's normal for hiccups in a newborn | bottle refused, cup refused, spoon thrown, hat eaten
        | breast pump sounds like it says "pancake" | Mother-in-law swaddles like a samosa and it works | school sent home one left shoe, not ours | my wean asks whit's infinity at traffic lights | daughter named the bump Kevin, bump is a girl
    """,
    "phones_and_visas": """
        screen cracked at "I do" | sim for Ghana two weeks lots of data | Biometrics in Chennai, mehndi on hands, will it scan? | my power bank died, my spirit too | what is a bank statement "of six months" if bank is closed since coup
        | refused for "insufficient ties", I own 14 goats | iPhone heard my mother in law say "sushi" and now ads, ads, ads | spouse visa, we've photos but i blink in all | eSIM or normal one in Colombo | Phone in rice, rice in pot, husband cooked it
        | H1B lottery: third no. I'm writing to my manager in Denver to ask if I may work from Hyderabad for a year. She's kind, but she likes numbers. Put in that I overlap four hours with the team, that I cost less, that I shipped the billing thing, and not that I cried in the car
        | schengen photo no smile, I always smile, how to not | charger bought at the station lasted one station | embassy queue since 4, samosa man has made his fortune | student visa interview in Islamabad, sample questions and be strict with me | roaming bill 212 euros for one video of a cow
        | granny's phone shouts her messages in mass | passport says born 31.02., the clerk was hungry, how to fix it in Kinshasa | screen time 9h, half of it is my recipe staying open, honest | dual sim confusion: sent the boss my ear cream photo
    """,
    "work_words": """
        circle back means never right | my manager said "let's take it offline", we're offline people, we lay bricks | Night shift biryani club needs a charter | how to ask for an advance, in Twi-flavoured English, boss is my uncle | payslip says "misc -40", who is misc
        | clocked in, zoned out, coffee machine's on strike | one-line bio, plumber, poet, Port Harcourt | I train new drivers for 12 years now, but on paper I'm "assistant". What's a fair title | overtime in Dubai heat, legal hours at noon? | gig app dropped me from 4.9 to 4.7 since I wouldn't climb five floors with a fridge
        | We're the cleaners at an airport, nine languages. The firm sent a nine page letter about new shifts in that English which has no people in it. Could you put it in words that Fatou, Mr. Singh, Agnieszka and I can discuss at the break? Keep dates and money exactly, leave out "going forward".
        | leave request, cousin's wedding, third cousin, third wedding | Fired by text, is it valid in NZ | first day, wore heels to a fish market | boss "pinged" me, felt it in my teeth | kudos for Amina without the word rockstar | Salary talk Monday, feed me courage | hotdesk thief is back, he leaves peanuts
        | The foreman's bark is louder than the digger, but he brought soup when my wife was ill. How'd I say thanks on site without the lads howling | CV gap: raised three, buried one, learned Welsh. Word it
    """,
    "law_and_care": """
        What is the law on catapults in Kenya? My nephews found one | Road safety skit for boda riders, helmets, six minutes, a chicken crosses | do schools in Manila teach kids about scams, I'd like to give a talk to grade 9 | which knives may a chef carry on the Tube
        | Drowning prevention poster for a lake village in Uganda, pictures more than words | Fire drill at the old people's flats, nobody heard it, new idea? | are fireworks illegal on our street in Belfast or merely annoying | Human trafficking awareness week, the quilting circle will sew banners, what number goes on them
        | My students in Durban want to know why people join gangs and why they leave. I grew up beside two of them. I'd like a lesson without drama and without shame, about uncles, money, belonging, and the football coach who was simply there every day at four. One hour, sixteen-year-olds, chairs in a circle.
        | drink driving leaflet in Pidgin, no big grammar | Poppies in granny's garden, is that allowed in Singapore, she likes the colour | suicide prevention day at our rugby club, what does one say to lads who joke about everything | Female circumcision is ending in my mother's village and it's the midwives who did that. Title for my talk?
        | what happens at a youth court in Scotland, my cousin is a witness | forced marriage: who do teachers ring in Bradford | snakebite first aid, Tamil Nadu fields, printed card, five steps | how a fake banknote feels, I'm at the till in Lagos and half blind
        | bullying policy, our madrasa has none yet, start me off gently | Is it slander to say the mayor's pothole is older than my son? It is, I've photos of both | gun buyback in our county, church hall, need a volunteers' sheet and doughnuts | child car seat law, auto rickshaw, is there even one?
    """,
    "speaking_up": """
        "They take our jobs" says my uncle while two Romanians fix his roof for nothing, what do I answer over cake | I told the whole bus that the lady in the niqab was here first. My knees shook after | Please don't call it "the Chinese virus" at our table, grandma, how'd you phrase that sweetly
        | Someone wrote that women can't commentate on cricket. She's called four World Cups | nobody is illegal on a Sunday in our soup kitchen, make that a proper slogan | My dad stopped telling those jokes once Yusuf became his dominoes partner | hate mail to the gurdwara, so the town sent 600 flowers. Short news piece?
        | gay footballers, why so few say it, a calm piece for a parish magazine | "Go home" someone said to my colleague from Kerala; he said "at six, after your mother's bandage". Can I tell this at the nursing awards? | i was wrong about Travellers, i lived beside them two winters, that's all | reply to a meme about Arabs that does not preach
        | In our WhatsApp group of old classmates from Nairobi, one fellow posts things against another community each election time. We shared desks, all tribes, and the same bad beans. I don't want to shame him. I want one message that makes him remember the beans.
        | Is "Oriental" okay for a rug? and for my neighbour no, right | dark is lovely, says my daughter's T-shirt, she's seven and corrected her auntie on the fairness cream | stop the "curry" nickname at five-a-side, wording please, he laughs but he doesn't | why was my Igbo roommate upset when I said "you people"?
    """,
    "hair_and_music": """
        box braids price for waist length in Lewisham, yikes or fair | amapiano for a 70th, does it go with bad hips | tabla or djembe, my flat has thin walls and a kind neighbour | barber zigzagged my line, interview at 3, hat? | Which key is "Sweet Mother" in
        | learn the erhu at fifty-five? fingers like sausages, heart like a wolf | silk bonnet or satin, real difference please | my locs smell of wet dog after swimming, help | K-pop dance for the office in Cebu, the boss is the maknae, god help us | fiddle tune that goes diddly DEE dum, you know it
        | Bought a second hand harmonium on Facebook from an old gentleman in Southall. He played one song before letting it go and couldn't finish. Now it's in my hall and I don't know how to play. I'd like to learn that song. I recorded the half he played: four notes rising, a pause, and then the same with a turn in it. Where would I begin to search?
        | henna ginger by mistake, wedding friday | Fela, where does a beginner start | steelpan practice on cake tins, will the tins forgive me | soca at 6 a.m. on a Monday, HR has questions | bald now, chemo, sister shaved hers too, we look like eggs. Write the caption, silly
        | mum hums a Farsi tune and says she made it up | karaoke for altos who can't alto | rapper name for a dentist from Accra | beard oil smells like church
    """,
    "bus_stop": """
        the 38 came in threes like promised in song | Trotro mate knows my stop, my job and my blood group | Is the last ferry to Macau full on new year | tuk tuk to airport with 3 cases and a cello, realistic? | jeepney etiquette, who passes the fare
        | snow in Łódź, tram stuck, whole tram playing I spy | bus pass for my mother, she's 60 but looks 40 and the driver flirts | BMTC app says bus is in the sea | train toilets, tell me when | rickshaw fare chart, Dhaka, ballpark
        | I drive the school minibus in a glen where there's no signal. Every morning the same wee boy asks me a question I can't answer. Monday was why sheep don't shrink. Tuesday, whether God gets travel sick. I'd like to have five good answers up my sleeve for tomorrow, and five questions back.
        | missed it by a samosa | What's "mind the gap" in Yoruba, for a mug | old lady on the 7B knits without looking, I'm on row six of her life | metro card swallowed, man at window on tea | hitch a lift with the milk lorry, allowed? Donegal
        | two hours from Ikorodu, shoe came off, kept going, one-shoed man at client meeting, they signed!! | the conductor sang happy birthday to my gran in Malayalam and fourteen strangers did the harmonies
    """,
    "longer_tales": """
        I keep bees on the roof of a hospital in Manila. The nurses come up to breathe. Yesterday one swarm sat down on the helicopter mark and nobody could land for forty minutes; luckily, nobody had to. The director now wants a one page plan, and I write honey labels, not plans. Would you make it from these facts, serious but not scared?
        | My wife says I talk to the cows more than to her. It is true, the cows ask nothing. But we are forty years married on Sunday and I want to talk, a whole speech, in the hall, in English, because her sisters come from Perth. I'm a Maltese farmer. Put in potatoes, the blue boat, and that she was right about the roof.
        | When I came to Glasgow from Lahore in '71 the man on the next loom taught me to swear before he taught me to weave. His name was Archie. I taught him to make dal. He died last week and his daughter has asked me for "a wee word". I'd like to use one of the swear words, the mildest, since he'd be disappointed otherwise.
        | ok long one sorry. My best friend is getting married in Goa in dec and all eight of us said yes in the heat of the moment. Now flights are 70k, Meera's pregnant, Jude lost his job and I don't even like sand. nobody wants to say it first. can you write something in the group that says we love you, we can't all come, could we do a second party in Pune with the same songs?
        | I failed the bar exam for the third time on Friday. In my family there are two judges and a portrait. My grandmother, who cleaned the court in Kingston for thirty years and never sat down in it, said only: "The chair will wait." I want to frame that. But first I need a study plan, evenings only, sixteen weeks, because I'm driving a van now and actually I rather like the van.
        | Our kindergarten in Gdynia has a boy who bites. He is two and a half, he bites when he's happy, and yesterday he was very happy about a digger. The bitten girl's father wants him out. The boy's mother cried in my office. I have to speak with both tonight. Help me say that it's an age, that we watch, that nobody is a monster, and that the digger will be moved.
        | Retired police, thirty years, Trinidad. People expect stories with guns in them. What I remember is a man who stole mangoes and came back to apologise for the unripe ones, a goat we held as evidence which ate the evidence bag, and a grandmother who beat the sergeant at draughts while she waited to report a noise. Can these be a little book? Where does one start?
        | My teenager has gone quiet since we moved to Calgary. In Ibadan she had cousins in each room. Here the snow is louder than the house. Last night she laughed at something on her phone and I stood behind the door as if it was music. I don't want to pry. What small thing could I do on Saturdays that a fifteen-year-old wouldn't find embarrassing?
        | I do hair in a women's shelter on Tuesdays. Nobody has to tell me anything. Some do. One lady asked for it short, really short, since he had liked it long, and when I turned the mirror she said hello to herself. I'd like to write that down for our newsletter so that nobody could guess who she is, and so that people send us scissors.
        | Bosnian here, came with ten years old to St. Louis. My kids ask about the war for a school paper. I remember mostly the cellar: we played cards for beans and my aunt cheated so that the smallest always won. Should I give them the beans or the rest also? They are eleven and thirteen. I'd like the truth, in a size that fits them.
    """,
    "last_mixed": """
        stupid pretty sunset over Zanzibar, my camera made it brown | what a pathetic excuse for a mango, it tastes of fridge | how is this stupid kettle cheaper than its lid | my stupid knees predicted the rain, the app did not | insanely dumb luck: found my ring in the jollof pot | That was a stupid good set by the old Cuban lads
        | smuggle one more chair into the church without the bishop noticing, he counts | fake flowers on a real grave, is it frowned on in Seville | The aunties cheated at antakshari again and sang only what they liked | trick knee, trick back, trick hip, yes I'm dancing | a way to fake confidence on stage, grade 2 violin, I'm fifty
        | gay dads' football team lost 11-0 and had the best picnic | my gay cousin and his Nigerian mother-in-law bake on tiktok now | Asylum seekers painted our bus shelter, it has herons on it | Trans colleague got promoted, which cake says well done and not oh look | Are there many Arabs in Paraguay, I met three bakers
        | white people seasoning jokes at my own wedding, my husband laughed the loudest, he's from Minnesota | fat rascals recipe (it's a scone, google) | blind date with a blind man, he picked the film lol, it was lovely | Two old queens, as they call themselves, run the best B and B in Margate. Review, five stars
        | My cousin in Recife fakes an English accent at work, and I fake a Carioca one in Lisbon. Last night on the phone we both forgot whose was whose and ended up speaking like our grandmother, who's from neither. Turn it into a very short story, with the phone bill as narrator, and leave out any lesson at the end.
        | There's a lad on our ward, learning disabled, who tells each doctor their tie is stupid. On Friday all nine came without ties and he was crushed. So Monday they're wearing the stupidest they own. I'm a healthcare assistant and have been asked to do the judging. Categories please, six, and a speech for handing over the trophy, which is a bedpan.
        | We're a Polish, a Ghanaian and a Welsh grandmother with one grandson between us, don't ask. He's five on Saturday. Each wants her own cake, own song, own hat. His mother has gone to lie down. Suggest an order for the afternoon in which nobody's first and nobody is last.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ee_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
