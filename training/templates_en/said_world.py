"""Harmless talk in the English of the world: India, Nigeria, Kenya, Singapore, the Philippines, the Caribbean, Black America, Australia."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

# INVARIANT: each text is said once, by itself: a frame without a filling.
_LINES: Final = {
    "india": """
        kindly do the needful and convert this to table format only | My cousin brother is giving NEET second time, he is very tensed, some motivational lines please na | yaar this auto wala asked 250 for 2 km, is it normal in Bangalore
        | Sir please tell cut off for SBI PO prelims general category last year | Maid is on leave since monday and i have guests coming, 4 easy dishes no onion no garlic pls
        | I have passed out of college in 2022 and since then doing the preparation of UPSC only. Two attempts are over, both times prelims not cleared by few marks. Now father is telling to join his medical store and give up. I am having only three attempts more. Kindly guide me whether to take one job side by side or give it one more serious try, and make one daily timetable of ten hours accordingly.
        | arre wah this answer is too good, now same thing in hinglish | what is the meaning of "prepone", my foreign client got confused | Landlord is saying no non-veg and no bachelors. Three brokers, same story. What to do yaar
        | Tell me good names for baby girl starting with letter 'Va', rashi is vrishabh | Is it ok to wear black for haldi or aunties will start commenting
        | My in-laws are coming from Indore for fifteen days. Saasu maa does not eat anything after sunset, sasur ji has sugar, husband wants spicy, my daughter eats only pasta. I am working from home with calls till seven. Kindly make one menu in which I cook only two times in a day and nobody is feeling neglected.
        | revert back at the earliest, how to say this in proper english | bhai kohli out on 99 again my heart cannot take | PAN aadhaar linking showing error "name mismatch", i have two initials in one and full name in other
        | Hostel mess food is a punishment yaar, suggest some maggi variations | water tanker has not come since tuesday and the society secretary is simply sleeping only. Draft one strict but respectful notice for the lift lobby
        | give me a speech for Teachers Day, small small sentences, my son is in 3rd standard | Please to explain the EMI calculation for 8 lakhs at 9.5 percent for 5 years
        | what all documents are required for tatkal passport? my old one got spoiled in the flood | in our colony everyone bursts crackers till 2 am and my dog hides below the cot and shivers. Any way to keep him calm, i have already tried cotton and drums of bhajan
        | I am a bharatanatyam student and my arangetram is in December. My guru is very strict, she told my araimandi is lazy. I am practising two hours every day but knees are paining at night. Which exercises will make the thighs strong? Physiotherapist is far, once in a month only I can go.
        | rickshaw, bus, metro, again rickshaw. This is my office commute, 2 hours one side. Podcast suggestions pls, tamil or english anything is fine
        | My good name is Rajalakshmi but in the US office they all call me Raj and they think i am a man on email 😅 how to mention it lightly | dosa batter is not fermenting in this cold, why
        | Is Diwali bonus taxable | uncle at the ration shop says biometric is not matching for my grandmother, her fingers have become smooth with work. Is there some other option like OTP
        | Eating pani puri from that thela was my mistake, now whole night in toilet. ORS is enough or doctor | what is difference between MBA from IGNOU and regular, will HR people laugh on me
        | Our housing society WhatsApp group is only good morning roses and fights about parking. I am the new admin since last week. Write five rules which will not hurt the senior citizens, they are sending the roses with love only, and one separate rule that parking matters should go to the committee and not the group.
        | exam hall ticket is showing wrong centre!!! Chennai instead of Coimbatore!! exam on sunday!! whom to call | Train is late by six hours, tell me some time pass
        | my nephew asked why we touch elders' feet, give an answer for an 8 year old | Biodata for my sister's marriage, make it dignified, don't write "homely", she's a civil engineer
    """,
    "nigeria": """
        abeg how far with the summary, na only short one i want | Wetin be the meaning of GDP in simple english | NEPA don take light again and my lecture slides never finish, help me shorten am to 10
        | My JAMB score na 248, fit enter Unilag for mass comm? | Oga please rewrite my CV for NYSC, I served in Zamfara | this traffic for Third Mainland wan finish me o, gist me something
        | I am the first born of six and everybody is looking at my hand. Since I got this small job in Ikeja my phone does not rest. This one wants school fees, that one wants rent, auntie wants to start poultry. I love them but by the tenth of the month I am borrowing transport. Please how do I tell my people that I can only send a fixed amount without them saying I have forgotten home?
        | jollof too watery how to save it guests are already at the gate | na wa o, fuel price don add again | Sunday school, primary two, story of Zacchaeus, make it lively with a small song
        | asoebi is 85k for lace wey i no go wear twice. Polite way to say i will come in my own cloth? | Please draft a letter to my landlord in Surulere. Caution fee, agreement fee, agency fee, everything fee, and the roof is still leaking
        | I need name for my small chops business, something sweet, not "Divine Bites", everybody dey use am | Generator is coughing and bringing out white smoke, what could it be
        | My guy japa to Canada last month and he no dey pick call again. I dey happy for am but e pain me. We do everything together since SS1. Abi he just busy with cold and two jobs? Help me write something wey go make am laugh, mention the time goat pursue am for Nsukka.
        | WAEC english lexis and structure past question style, set me 15 | how much be 300 dollars for naira today | Eba or pounded yam for person wey dey watch weight
        | My pastor asked me to give the vote of thanks at the building dedication, I no sabi grammar like that. Two minutes, plenty gratitude, mention the Women's Wing and the Mama wey donate cement
        | The tailor disappointed me again. Wedding is on Saturday, today is Wednesday, and he has not even cut the cloth! He says "madam calm down". What are my options in Ibadan | ASUU strike, how do i use six months at home well
        | Please ma I want to ask, which one is correct, "I am coming" when you are actually going out? My UK manager was confused, she waited for me for twenty minutes
        | Chelsea don use my weekend play again 😭😭 | this my roommate dey snore like Mikano generator, wetin person fit do | Mummy says no laptop until i learn to cook egusi. Teach me sharp sharp
        | Naming ceremony on the eighth day, my husband is Yoruba and I am Efik. We want to honour both sides. What do the honey, salt, kola and water stand for, and what may I bring from my own side so that my mother will not feel like a visitor? Please write it as a short programme that the MC can read.
        | explain inflation as if you dey talk to mama wey dey sell tomato for Mile 12 | POS charges don too much o. Is it legal to charge 200 for 5k | Happy new month message for my customers, i sell wigs, no too churchy
        | Amebo people for my compound want to know who comes to my room. I am only doing extra lesson for SS3 students lol | Danfo conductor refused to give me my change, 700 naira, and everybody in the bus was shouting owa. I'm still laughing
        | my data finished in the middle of the interview. should i send a mail or call | Does agbada go with sneakers, asking for a friend that is me
        | Good evening. I sell provisions at Ojota under the bridge. Task force people said we must move before month end. I no get another shop. Is there any association or council office where a trader like me can ask for a new place, and what do I write in the letter? My English is not too strong so make it simple and respectful.
        | how do Igbo people share the cow parts at burial, my in-law dey vex | harmattan don start, lips don crack finish | Correct my english: "I was been waited since morning"
    """,
    "kenya": """
        niaje, explain compound interest kama unaeleza mshikaji | KPLC token imekataa, meter inasema reject | My chama needs a constitution, we are eleven women in Nakuru, contribution is 500 per week
        | sasa how do I reverse mpesa sent to wrong number, ni 3k na si yangu hata | Matatu fare doubled because of rain, as always. Wueh.
        | KCSE starts on Monday and my son is not revising, he is drawing cars. Mwalimu says he is bright but playful. I do not want to shout. I left school in class seven, so I cannot help him with chemistry. Can you prepare for me simple questions on acids and salts that I will ask him in the evening, together with the answers so I know if he is right?
        | Which maize variety for Trans Nzoia, short rains, small shamba | Hustler fund, is the interest really 8% | Shosh ana miaka 84, what exercises can she do while seated on her stool
        | nimechoka na hii job, write for me a resignation but keep the door open | Ugali keeps having lumps, my mother in law saw it and just smiled 😩 | Gor or AFC, chagua
        | We are planning harambee for my cousin's hospital bill at Kenyatta. The WhatsApp group has 200 people and only fourteen have sent something. How do I encourage the rest without shaming anyone? Some are students, others lost jobs. Write a message in English with small Swahili, and mention that even 50 bob is welcome and that prayers also count.
        | what's the bride price negotiation like among the Kamba, my friend from Denmark is marrying in | SGR ticket to Mombasa sold out, is there any other way to travel overnight safely
        | My boda got a puncture past Narok and a Maasai mzee fixed it with a stick and some glue. Refused money. Help me write a nice post about him | sheng ya 2010 vs sheng ya sai, how comes i understand nothing my kids say
        | Kindly assist, I applied for the helb loan and portal says "pending validation" since August, semester ends in three weeks | the cow is off feed since jana and she is breathing fast, vet is 30km away
        | Tuko na church fundraiser, need MC jokes that are clean, pastor will be seated in front | Chapo recipe ya watu kumi | Is it Nairoberry or Nai-robbery lol i'm moving there in march, which estates are okay for a single lady
        | I am a teacher in Turkana and my class has ninety two pupils. There are thirty books. The sun heats the iron sheets until the small ones sleep on the desk. I want to teach fractions outside, with stones and sticks and shadows. Give me five lessons that need nothing which can be bought.
        | Caretaker wants deposit ya maji na stima before i see the house. Is this normal? | aki this weather, sweater in the morning and sandals by noon | what do you call the person who leads goats, in good english
        | Eliud ran and the whole village sat by one phone, sijawahi feel hivyo. Put that in a poem | My Form One boy has reported to boarding school yesterday and the house is so quiet. I keep cooking for three
        | landlord amefunga mlango juu ya rent ya mwezi moja tu. Does he need a court order first under our law? | Tea, milk first or majani first, settle this for our office in Upper Hill
    """,
    "singapore": """
        wah this one so cheem, can explain simple simple or not | Auntie at the hawker say "ta pau" or "having here", i blur, new to singapore | MRT breakdown again sia, late for work third time this week, boss sure black face
        | PSLE maths make me want to cry, and i am the mother | BTO ballot number 1,842 for 900 flats, got chance anot | can lah, but make it shorter can
        | My son NS enlist next Tuesday. He act tough but last night I saw him hugging his old bolster. What to pack ah? His father say everything also got in camp, but his father enlist in 1989. Please give me a list, plus one short note I can put inside his bag that will not make him paiseh in front of his bunkmates.
        | Chope table with tissue paper, foreigners find it rude? | kopi c siew dai means what exactly, I just point only | the grab driver keep talking about durian for 40 minutes, best ride of my life
        | CPF withdraw at 55 how much can take out | Colleague always ask me "why you so fat already" during CNY. How to reply without spoil the mood | my helper want to go back to Iloilo for her daughter graduation, i support, how to apply the leave properly with MOM
        | Laksa Katong side or Sungei Road, no fight hor | HDB upstairs neighbour drag chair every night 2am, i already write note two times, next step is what, town council or mediation centre
        | Ah Gong kena scam before, last year lost 3k to fake police call. Now every phone call he also scared, even the polyclinic nurse. I made a small card to stick beside his phone, you help me write lah. Big words, four lines, Mandarin and English: police never ask for transfer, hang up first, call me, no need to feel shy.
        | tuition teacher 90 per hour siao, got cheaper way to learn chinese compo | "Last time policeman wear shorts" how to translate this to my Dutch manager | eh bro the deadline is today or tmr sia
        | kiasu parents queue at 4am for the school, and I am number seven lol | Pls help me write complaint to Shopee seller, parcel reach but inside only got bubble wrap
        | Which bubble tea less sugar but still shiok | My ah ma only speak Teochew and I only know how to say eat already or not. I want to learn ten more things before her birthday. Sentences she will like, can?
        | hor fun keep sticking to my wok leh, fire not enough is it | Walao the aircon man quote 480 just for gas top up, reasonable meh?
        | I work in a lab at NTU, my PI is from Germany and super direct. When he says "this is wrong" everybody from our side feel like want to hide inside the fume hood. But actually he is nice, he buy cake. How to explain to new students that direct is not the same as angry? Make one slide, bit of humour.
        | Got any good idea for Hari Raya open house, half the guests vegetarian | PR application rejected for the third time, no reason given. I have been here eleven years and my kid calls this home. Just needed to say it somewhere
    """,
    "filipino": """
        pa-check naman po ng grammar ko, thank you po 🙏 | Ano pong english ng "sayang"? parang walang exact | hays traffic sa EDSA nanaman, 3 hours from Cubao to Makati i swear my soul left
        | Good day mam/sir, I am nurse here in Riyadh for almost 6 years, I want to try in UK, what is first step for me po | ulam ideas please, may tilapia, talong at isang itlog
        | My mother is a teacher for 34 years in Samar and she will retire this coming June. Me and my siblings are all abroad, one in Dubai, one in Milan, me here in Taiwan factory. We cannot go home. We like to surprise her with a video. Can you make the script, each one have fifteen seconds, funny in the beginning then last part make her cry but happy tears only.
        | videoke battle tonight, suggest songs na kaya ng boses kong sintunado hahaha | Is it OA to bring lumpia to a job interview as thank you | CR is where po?? we are in Heathrow and nobody understands "CR"
        | my tita keeps asking when will i marry, i'm only 26!! charot reply please | Balikbayan box, what size fits 12 cans of spam 5 chocolates 3 towels and a rice cooker
        | brownout since 7pm, phone at 9%, teach me a game for kids with candle shadow | Sir the client in Sydney said "no worries" four times. is he angry or happy
        | Undas na naman. Every November we sleep in the cemetery beside lolo, with candles, sandwiches, cards and the cousins singing. My officemates in Toronto think that it's scary. I want to write a post to explain it, it is the happiest night for our family, a reunion where the ones who left are also invited.
        | jeepney modernization, can you explain both sides, my father is a driver in Iloilo and he is worry about the amortization | Pa-help sa thesis title: effect of cellphone in the study habit of grade 10
        | shift ko 10pm to 7am sa BPO, how to sleep in the day when the neighbor has 14 roosters?? | Manang Linda's pancit > any restaurant and I will not take questions
        | what's a better word than "very very delicious" for food vlog | Seen zoned since Tuesday. Move on na ba or one more chat lang
        | I'm a seaman, second engineer, nine months contract. My bunso is learning to walk and I only see it in video when there is signal near the port. Today she waved at the screen and said "tatay tablet" because she think I live in the tablet. Funny but I went to the engine room and cried a little. How do other seafarer fathers keep close?
        | Pasalubong for 23 coworkers budget 1500 pesos lang | Ate, edit mo nga to: "We regret to informed you" | why is halo-halo spelled with hyphen, important po ito
        | Landlady in QC says no visitors after 8, no rice cooker, no laundry. Basta bawal lahat. Can i ask for the rules in writing ba | Typhoon signal no 3, go bag checklist for two adults one baby two cats
        | "Nosebleed" daw ako sa english ng boss ko HAHA explain this joke to an American | Simbang gabi at 4am then work at 8, day six na, laban lang ☕ | PAG-IBIG loan vs bank loan for 1.2M house, pros and cons
    """,
    "caribbean": """
        wah gwaan, mi need a likkle help wid dis form yah | Mi granny seh "one one coco full basket", how fi explain dat to mi kids weh born a England | Rain a fall and the zinc roof a sing, best sleep ever
        | Trini here, we saying "liming" but meh coworker in Ottawa ask if is a fruit ting lol how to explain | doubles with slight or plenty pepper, ah fighting meh brother for this one
        | Hurricane season starting and our church roof still have tarpaulin from the last one. Pastor ask me to write to the diaspora people in Brooklyn and Toronto. They give plenty already and I feel shame to ask again. Could you help me word it so it say thank you first, tell them what the first money do, with the number of galvanize sheets, then what remain?
        | CSEC maths paper 2, question bout loci, ah doh get it at all at all | mi just buss mi toe pon di bed foot, lawd | Ackee tin cost £9 inna London, daylight robbery, wah mi can use instead
        | Carnival Monday mas, ah need walking shoes that eh go kill meh feet, size 9 wide | Is Bajan a language or a dialect, my professor and my uncle disagree and my uncle louder
        | yuh see dem potholes on the road to Port Antonio? Write a funny calypso style complaint to the works minister, clean, with a chorus | Nine night for my great-aunt is friday, and I never plan one before. What do people usually expect, the food, the singing, dominoes? She was from St Elizabeth
        | Ah leave Guyana when ah was eleven, ah forty-six now. Last week ah smell rain on hot road in Queens and all of Linden come back, mommy selling tamarind balls, the bauxite dust, the blackout. Ah want to write it down for meh daughter but in the way we does talk, not in office English. Start me off with two paragraphs, nah.
        | Jerk chicken inna oven, no grill, landlord nuh allow it | passa passa inna di workplace, how fi stay out of it polite | Windies all out for 47. Ah turn off the TV and wash wares
        | teacher seh mi son must stop write like how him talk. Mi waan him know both. Any book fi that? | De bus drive right past we AGAIN, full of air!
        | dutty, meaning dirty, right? my son sing it in church 🤦🏾‍♀️ and the choir laugh | What time is Jamaica when it's noon in Lagos | Sorrel, ginger, clove, how long to steep before Christmas
        | mi likkle shop sell phone card, bun, cheese and salt fish. One big supermarket a open cross the road in March. Gimme some ideas how a small shop can hold on, mi know every customer by name and mi open till ten
        | how much barrel fit in a minivan, serious question, my mother-in-law shipping to St Vincent | My Haitian neighbour brought soup joumou on the first of January and told me why. Beautiful. How can I return it, I only bake
    """,
    "black_america": """
        girl my edges are GONE after these braids, how do i grow em back | finna start my first real job monday, what's business casual fr | it's giving group project where one person did everything and that person is me
        | big mama's peach cobbler ain't written down nowhere, she just say "til it look right". help me guess the measurements | wash day took 6 hours y'all. SIX. need a shorter routine for 4c hair
        | They asked me to say a few words at my uncle's homegoing. Unc fixed cars on our block for forty years and never charged the church mothers a dime. He cussed at every carburetor and sang Al Green to it after. I don't do speeches. Keep it warm, keep it ours, get one good laugh, then bring it home with something from Psalms.
        | ain't nobody told me taxes was this complicated, what's a 1099 | my baby made honor roll!!!! all A's!!!! i'm hollerin in the parking lot | spades rules for my roommate who from Norway, and he gonna be my partner lord help
        | HBCU or state school, I got into Howard and Ohio State, money's about even after aid | bruh the AC out and it's 98 degrees, i can't even be mad, i'm too tired
        | Who made the potato salad? That's the whole question at our cookout and I finally got the nod this year. Give me a recipe that won't get me talked about till 2040, no raisins, don't even try it
        | can you make this flyer sound less like a bank. it's a block party. Bounce house, fish fry, old school r&b, kids eat free | My durag left lines on my forehead and picture day is in twenty minutes
        | I'm the only Black woman on the team and every time I switch my hair somebody got something to say. Most of it's sweet, some of it's a hand reaching. I'm not trying to be the office lesson every Monday. How do I set a line about the touching, friendly but clear, so it sticks the first time?
        | praise dance rehearsal moved to thursday, write the group text and tell sister Yvonne bring the flags | he said he was "on the way" and i could hear the shower running lmaooo
        | explain Juneteenth to my daughter's kindergarten class, three minutes, with a picture book to go along | that verse go hard but the hook weak as hell, gimme a new hook, 4 bars, about my city Memphis, no cussin
        | Auntie on facebook again sharing "miracle tea", how i tell her lovingly | Lowkey scared of the dentist at 34, don't tell nobody
        | The barbershop been in our family since '68. Rent going from 1,400 to 3,200 in June, cause there's a juice place and a yoga place now. I ain't mad at the neighbors, they get cuts here too. But I need a plan: raise prices, take appointments online, sell the pomade my granddad mixed? Talk numbers with me, four chairs, thirty bucks a head.
        | how you spell "bougie" | step team needs a name that starts with Z | we not doing matching reunion shirts this year, I said what I said. Okay maybe just for the kids
        | he really told the pastor "no worries my guy" i'm on the floor | Deacon Harris wanna know can you make the bulletin print bigger, folks squintin
    """,
    "australia": """
        g'day, can you chuck this into dot points for me ta | bloody magpie's swooping me every arvo on the bike, any tricks that work | how good's a sausage sizzle though
        | Tradie said he'd be here "first thing", it's 2pm. Standard. Send him a nudge that's not too shirty | what's the go with HECS indexation, do i owe more now than when i started
        | We're eight months into the drought out past Cobar and me dad won't talk about it. He just goes and sits in the ute by the dry dam with the dog. Mum's worried, I'm worried, the bank's worried. He'd never see a counsellor, reckons that's for city folk. Is there a way into it that'd suit a bloke like him? He does like a yarn over a job that needs two pairs of hands.
        | Bogan Bingo night at the bowlo, need 30 squares, keep it affectionate, half of us are on it | huntsman on the dash, i'm on the M1, talk to me | Lamingtons, jam or no jam? The CWA is split
        | my flatmate's left a pav in the oven overnight and preheated it this morning, RIP | footy tipping: pies or cats saturday, no fence sitting
        | Rego's due, tyres are rooted, and I've got four hundred bucks till payday. What order do I do this in | Nan says "she'll be right" about the smoke alarm beeping since Easter. She will not be right. Convince her
        | Mate of mine's marrying a girl from Osaka and I'm best man. Her parents don't speak much English, his old man swears like a shearer. Give us a speech that'll get the boys laughing and still translate politely. He once drove nine hours to bring me a spare alternator, work that in.
        | servo pie temperature of the sun, burnt me tongue, worth it | slip slop slap poster for preps, rhymes plz | kookaburra nicked my snag straight off the tongs
        | Smoko's at ten, knock off's at three, how do i put that into a roster the new HR lady will get | no worries if not but could u make it a bit less american, we say "uni" not "college"
        | was gonna go for a surf but there's stingers about, what's good in Townsville on a shit-hot humid sunday with two toddlers | Centrelink had me on hold for 2 hrs 11 then hung up. I'm not crying you're crying
        | Aboriginal elder is doing the welcome to country at our school, I've to introduce Aunty Maureen. What's respectful to say and what do I leave to her? | The neighbour's got solar panels and so do we but his bill is zero. What am I doing wrong, same size system, same roof
        | esky leaking, any fix with stuff round the campsite | how do kiwis say fush and chups again lol my partner's from Dunedin and she gave me THE look
        | yeah nah, not that one, the first one but with less waffle | Dunno if this is the right spot but me budgie's learned to say "rack off Kevin" and Kevin is my father in law, and he's coming for Christmas. Can you un-teach a bird something, or do I teach it a better line over the top?
    """,
    "hated_things": """
        I hate this sari blouse, tailor has made it for a pencil | stupid lift, stupid stairs, stupid me for living on nine | Sundays suck when the shop is shut and the milk is off | this exam portal is the dumbest thing ever built by human being
        | Damn mosquitoes, one in here since midnight singing by my ear like Mariah | hate hate hate long division, signed, a father of three | my hair today is a crime scene | The new jersey is trash and I will still buy it, up the Reggae Boyz
        | crap weather, crap signal, lovely people. Review of Skye please, five lines | ugly dog contest at the fete, mine's the favourite, need a slogan for the old horror | I am so stupid, I paid the same gas bill two times. How do I get it back from the company?
        | Hell is a self checkout with my mother | that referee needs new eyes and a longer holiday | My phone is rubbish now, it dies at 40 percent and hangs when I open matatu app. Battery or buy another? | who invented taxes and may I have a word
        | bloody hell the curry is hot, what calms it, water made it worse | I'm such an idiot, locked the keys in the boot at the crematorium, with the flowers. Who opens cars in Dundee on a Sunday | this couch was a mistake, it eats people. My granny went in on Friday and we needed two cousins to fetch her. Which kind of seat is firm, high, wipeable and not hideous?
        | The ending was so bad I threw the remote at the cushion | i can't stand coriander, tastes of soap, is that in my genes | pathetic little heater can't warm a shoe | Man, forget that interview, they asked me to sell them a pen like it's 1987
        | Worst landlord's special ever: painted over the socket, the light switch and I think a moth | My accent in recordings makes me cringe so hard. Is it normal to hate your own voice? I'm from Cork, I sound like a tin whistle going downstairs | stupid question maybe but is the moon out in the day on purpose
        | flipping printer at the parish office jams on the word Leviticus, every time | I hate how my body looks after the twins, but I like what it did. Write me something kind to read while I'm in the changing room buying trousers
        | that song is garbage and it's been in my head since Kisumu | this is the silliest form in all of Europe: it asks for my father's mother's shoe size nearly
    """,
    "people_kindly": """
        Somali tea at my neighbour's, cardamom and gossip, best hour of the week | Are Sikhs allowed to cut their nails? Asking since my friend laughed when I asked him | My boss is gay, my barber is Kurdish and my dentist is 29, the world is fine
        | Jewish wedding on Sunday, first one, when do I shout mazel tov | Roma musicians played at our bakery and the bread rose from joy | how do deaf people clap, our school play has twelve deaf parents coming | Black hair salons near Leeds uni that do locs, daughter wants to start hers
        | My wheelchair-using aunt says the ramp at the mosque is better than at the town hall | Chinese New Year falls on my shift, colleagues covered for me without asking, what sweets do i bring them | are Mormons ok with herbal tea
        | Two dads at pickup, one plaits better than any of us mothers. Ask him for a tutorial, write the text | the Pakistani doctor stayed an hour after her shift for my mum | Trans woman joined our netball social, throws like a dream, we need a bib size L | Is it okay to say "Indian" in Canada when you mean First Nations? I want to get it right for the newsletter
        | In our street there live Tamils, Poles, two Eritrean brothers, an old Orange Lodge man and a lesbian couple with geese. Every August we close the road. I do the list of who brings what. Last year eleven people brought rice! Make me a sign-up sheet with categories, so that there is also something green, something sweet and something to sit on.
        | Muslims in my class fast next month, so when do I put the cake day | my autistic boss sends the clearest emails i've ever had | Ethiopian coffee ceremony: do I bring something? | Fat cats, thin cats, all cats. Also my fat uncle, who calls himself that, won the swim
        | what do Buddhists do at a funeral, my Thai neighbor's husband has died | The refugees at the language café taught me backgammon and cheat gloriously | old people in Okinawa garden till a hundred, what do they grow | Women in our village built the well. Men carried the lunch. Put it in a caption
        | my white grandma and my black grandma share one recipe and both say it's hers | Palestinian and Israeli mothers run a choir in Haifa, I read. How do they choose the songs? | I'm half Korean, half Scouse, fully confused about soup | what do i call my partner's parent who is nonbinary, not mum not dad
    """,
    "slights_told": """
        he asked where I was "really" from, I said Croydon, he asked again, I said East Croydon | they spelled my name wrong on the award, again. Four letters | Clerk followed me around the shop until I bought a pear. Just sad, not angry
        | My son, 8, came home from football and asked me if brown washes off. Somebody's older brother had told him it would. He wasn't crying, he wanted soap. I said what I could. I'd like a story or a few words to say tonight at bedtime, and also a note to the coach, calm, no names, asking that he talks to the boys in general.
        | Interviewer said my headscarf "might confuse clients". Is that even lawful in Ireland? | the driver wouldn't lower the ramp, said he was late. I was late too | was told "you speak so well" at my own book launch, by a man holding my book
        | A flat in Warsaw was free when I phoned and taken when I came. My friend phoned again, free. What is the office where I complain, and do I need the recording? I'm from Senegal and teach French, have salary papers, quiet life, one guitar.
        | Caste was never spoken about in our house in Chennai, and then at my office in New Jersey a colleague asked for my surname, and my village, and his face closed like a shop. How do others deal with this? I would rather not go to HR in my first month | someone scratched out the Irish on the road sign, third time since Lent
        | girls at the gym laughed at my burkini, so i swam faster | I get called "sir" in my own bathroom queue, being tall with short hair. Any quick friendly answer | My team says "the Polish plumber" joke each week. I'm an economist. Help me end it with charm
        | It was only a look on the bus. Still, I'm sixty and I felt six. Why does that happen? | As a nurse from Kerala I hear it sometimes: a patient wants "an English one". Most say sorry afterwards. What does the trust's policy usually allow us to do, may we swap, and who writes it down?
        | please could you proofread our statement: the graffiti on the synagogue has been removed by neighbours, mostly by neighbours from the mosque, who brought their own brushes | how do I report a nasty comment under our temple's video without giving it more viewers
    """,
    "tricks_in_play": """
        need a sneaky way to get spinach into my nephew, he inspects | hiding place for 24 chocolate eggs in a studio flat with a beagle | fake snow for nativity, fireproof, cheap, not in the baby's manger | bribe ideas for cat at the vet
        | Surprise 60th: how do we lure Daddy to the hall, he never leaves the compound after news | My sister and I want to swap places at the reunion, we're twins, aunties can't tell. Plan the reveal | steal my grandma's peg-bag idea: one bag, one year, gorgeous | cheat sheet for conjugating Spanish irregulars
        | how do magicians make the coin vanish, i'm seven | beat my uncle at oware just once before he's ninety | spy party for six year olds, secret ink from lemons and a code for the treasure | trap for fruit flies, vinegar didn't work | which glue holds a moustache through a whole Gilbert and Sullivan
        | break in new boots before the Camino | smuggle a puppy into mum's birthday breakfast (she knows there is one coming, she chose it) what box? | I want to forge a pair of tongs at the blacksmith weekend, what steel | kidnap the mascot back from Year 11, harmless tradition, ransom is doughnuts. Write the note in Shakespeare
        | unlock the washing machine, it finished and won't open and my uniform is inside and the bus goes at 6:40 | crack coconut without hammer in a hotel room | shoot the moon in Hearts, when should i try | Hijack is what toddlers do to trolleys, mine drove into the yams
        | who can help me plan an April fool for my Ghanaian mother-in-law, she's sharp. Last year she sold me my own shoes. It should be gentle, at breakfast, involve the parrot, and end with her laughing, not with me washing up until Easter like the other time
        | bait for carp, sweetcorn or bread | jam the door so the goat can't come in, she has learned handles | bluff in poker nights with priests, any tells? | poison dart frog costume, size 4T
        | con my brain into liking mornings, night owl for 31 years | disguise the taste of malaria syrup for a four year old, nurse said yoghurt is ok | hack for peeling garlic when you've forty heads to do | Drug round at the care home finished early, what parlour game for the ladies
    """,
    "cut_and_change": """
        chop the second para, keep the goat | kill the adjectives, all of em | no lah the other version, got the pun one | strip out the names, it's going to the parish website | Shoot me two more like number three | hit me with a shorter title | burn it, start over, less bank manager
        | bin the rhyme, my nan hates rhyme | slice it to 90 words, the obituary column charges per line | "execute" sounds grim, find softer | Stab at a first line please, I'll do the rest | rip off the plaster and tell me, is my poem bad | blow up that one detail, the hat, make it the story
        | take out where I said my salary, also my street, before I post it | drop the bomb about the move in the last paragraph not the first, my mother reads from the top and faints | whack it in a table, Naija states down the side | Crush it to a tweet | go back two, the Tagalog one was nicer
        | less hallelujah more amen, if you get me | same but for a Year 4 reader and without the bit where the hen dies | trim fat, keep soul | attack it from the daughter's side instead, she's the one at the bus stop | jump to where he gets off in Lahore | swap lorry for truck, we're Texan
        | You lost my grandmother in paragraph four. She was in the kitchen, then suddenly everyone's at the airport. Put her back, give her the last word, and let the uncle miss the plane if somebody has to
        | hmm too posh. I drive a tuk tuk | and the other half? you stopped at "therefore" | it repeats "vibrant" thrice, nobody in Port of Spain says vibrant | nope | warmer | Make me sound like I slept | leave the swear in, it's my dad's favourite word and his eulogy
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ee_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
