"""Harmless talk of words and papers: stories, letters, jobs, rent, banks, offices, faith, languages, science and accounts."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

# INVARIANT: each text is said once, by itself: a frame without a filling.
_LINES: Final = {
    "stories": """
        ghost story, two minutes long, for a campfire with scouts, nobody may die but everybody should look behind them | villain monologue pls, he's a retired piano teacher and hates the mayor, no violence just menace
        | detective finds the body in chapter one, I need a reason why the lift was full of oranges
        | Write the opening page of a novel that's set in a lighthouse. The keeper's dead, the lamp is still being lit each night, and the boy who delivers the groceries is the only one who has noticed. Past tense, dry voice, no dreams, no weather in the first sentence, and stop in the middle of a scene so I've something to go on from tomorrow.
        | my vampire is too nice. make him scarier w/o blood | how would a medieval army lay siege to a town in my fantasy book, what would people inside eat | plot twist: the murderer is the narrator's twin. too old hat?
        | A soldier writes home from the trenches on Christmas Eve. His last letter. Don't tell the reader that it's his last. | kill off my main character in a way that makes my sister cry
        | two robots in love, one is a dishwasher | Zombies, but they only want to finish their shifts | horror in six words
        | I'm writing about a woman who leaves a violent husband. There shouldn't be a single blow on the page, only things: the repaired door, the long sleeves in July, the second phone in the flour. Give me more objects like that, and an ending in which she drives, just drives, and the radio plays something silly.
        | give my pirate a parrot with a criminal past | bedtime story, dragon who's afraid of matches, my kid's called Ilse | war poem from the view of a horse
        | Whodunnit for a hen party: eight suspects, country house, somebody has poisoned the punch, clues on cards | the hitman in my comedy is allergic to everything, three gags please
        | can u continue: "The knock came at midnight, and it came from inside the wardrobe" | My antagonist wants to flood the valley because his family's mill stood there. He isn't wrong. Argue his side in court.
        | Rewrite Little Red Riding Hood, told by the wolf's lawyer | dialogue between a burglar and the old lady who caught him and makes him tea | need a name for a haunted ship
        | heist story beats, casino on a train, 1920s, nobody gets hurt
        | A father and a son bury the dog in the frozen ground. They've only one spade and they haven't spoken since the mother's funeral. About four hundred words. I want it to be about the spade. No tears, please, and no lesson, and the son should be the one who says the dog's name at the end.
        | what would a witch's shopping list look like in 1640 | my story's about a bully who grows up and becomes the teacher of his victim's daughter. where should it start
        | sci fi: first contact, but they only want to return a lost cat | The executioner's day off. Gentle, a bit absurd, he goes fishing. | scary tale from Malaysia, the pontianak one, short
        | turn my nightmare into a story: corridor, wet carpet, my old school bag breathing | cowboy duel where both are terrible shots | Make my spy less James Bond and more tired mum
        | a death scene on a battlefield for my D&D cleric, heroic, she's level 9 and my best friend's moving to Perth | fan fiction: Watson is the clever one
        | Our village theatre needs a short piece for five women over sixty and one young man who can't remember lines. Last year we did a murder in a launderette. This time they'd like revenge, but cheerful: somebody has stolen the recipe of the winning marrow cake. It should last fifteen minutes, take place in one room, and let the young man be unconscious for most of it.
        | limerick about death, cheerful, for my dad's 80th, he asked for it! | first line for a thriller in Oslo | my alien's insult shouldn't be a real swear word, invent three
        | does my assassin need a motive or is money enough for readers | fairy tale w/ a troll who pays tax | in my dystopia books are burned. who hides them and where
        | Is it ok to base a killer in a novel on my ex-boss if I change his hair | A monologue for drama school: Medea in a supermarket, ninety seconds, no shouting until the last line.
    """,
    "verse_jokes": """
        a poem for my wife, she's a welder | joke about penguins for a 5 year old pls | rap about the water cycle. year 6. must rhyme vapour with paper | What do you call a fake noodle? I know the answer, do you?
        | knock knock | riddle me something hard, no not the one with the river | haiku: sock, rain, bus | Sonnet on a parking ticket. Iambic pentameter or I'll count on my fingers and complain.
        | My dad joke record is nine groans in one dinner, help me beat it, topic: bread | birthday rhyme for a plumber named Klaus | roast my mate at his own 40th, he loves golf and loses every ball, keep it kind
        | lyrics for a sea shanty about our coffee machine | what has keys but can't open locks
        | My poem was rejected by a magazine with the words "not quite". Here's the last stanza: "The ferry takes the evening off the quay, / and leaves the light behind for you and me." I know that quay and me is a bit of a nursery rhyme. I like the ferry. What's wrong with it, in all honesty, and would you dare to end on the light?
        | pun for a bakery called after a river | blonde j... no, wait, tell me a joke about accountants | limerick: an old man from Kuching | translate this joke so it still works in French: "I'm on a seafood diet"
        | why did the scarecrow win a prize | acrostic for GRANDMA, english and a bit of Welsh | dark humour about dentists but printable | explain the joke: "two fish are in a tank"
        | love poem without the words love, heart, eyes | a lullaby in which everything in the house goes to sleep one by one, the fridge last | tongue twister with sh | anti-joke please
        | one liner for a retirement card, she drove ambulances | funny out of office for two weeks in a tent | In the style of a weather forecast: my mood | Which animal is the best at hide and seek? answer must be stupid
        | free verse about my mum's hands | they say puns are the lowest form of wit. discuss, in puns | clean jokes for a wedding speech in front of two vicars
        | Write me eight lines for a gravestone of a very lazy cat who was loved by the whole street. He was called Colonel. He never caught anything in his life except one slice of ham that fell in front of him in 2016. The children would like to put it under the quince tree, painted on a roof tile.
        | number plate jokes for a car called Bertha | cheesy pick up line for my own husband | christmas cracker jokes, bad ones, 12 | that wasn't a riddle that was maths
    """,
    "letters": """
        Dear Sir or Madam, or what does one write nowadays | resignation letter, 2 weeks notice, no reasons, no drama | I'm leaving my job after sixteen years and want to say more than "best wishes". Help.
        | complaint to the gym, they still charge me since i moved away in may
        | The hotel promised a sea view. If you lean out over the bins and look left, there's a strip of something blue. I've photos. My husband finds it hilarious, I find it 140 euros a night. Make a complaint out of it which is firm, a bit dry, asks for a third of the price back by the end of the month, and which they can't answer with a voucher for the sauna.
        | bday text for my boss, not too friendly, not too cold | excuse note for school, she's got nits | "per my last email" but kinder | Invitation to a first communion, Saturday 3 May, lunch at ours
        | how to turn down a wedding invite w/out lying | thank you letter to the surgeon who did my mum's hip | happy birthday in Hungarian?
        | cover letter, 200 words, night receptionist, I've never worked in a hotel but I don't sleep anyway | Sorry for your loss is so worn. Something for a colleague whose father died?
        | reply to a rude review of my nail salon, stay classy | Farewell mail to the whole floor. Not sentimental. Mention the cake.
        | i need to write to the council about the playground swing, it's been broken since 2022 and my kid asks every week | get well soon card for a man who hates cards
        | Ask my landlord, in writing, for a new fridge; the old one growls and the milk turns in two days. | reference for my babysitter, she's moving on to be a nurse
        | To the person who backed into my parked car and left a note with their number and a drawing of a sad face: how do I word the text? I'm not angry. Nobody does that any more. I'd like to sort out the repair without insurance if it's under three hundred, and I should like them to know that the drawing is on my fridge.
        | short text to cancel the dentist | wedding card for two grooms, funny and warm | final reminder for an unpaid invoice, third one, still polite
        | Could you make my message to the teacher sound less angry? "Why was my son kept in at break AGAIN when he'd done nothing?" | letter to my 16 year old self, she worried about her nose
        | mother's day text from the dog | appeal against a parking fine, the sign was behind a hedge | Out of office, I'm on jury duty | Congratulate my cousin on her baby in Twi
        | note to the cleaner: please don't wash the cast iron | invite to a leaving do at the pub, thursday 6pm, whole ward
        | word my objection to the planning application for a fast food drive through next to the crematorium | dear grandma letter from a 10 yr old at camp, homesick but brave
        | I said something stupid at dinner about her cooking and she has been silent for two days. An apology, by text, not too long, and please no "if I offended you".
        | it's my turn to do the christmas round robin. we've had a boring year. make it charming | Warning letter to my tenant, he smokes in the stairwell, friendly the first time | love letter, but to Portugal
    """,
    "work": """
        notice period on probation UK | interview tmrw, warehouse picker, what will they ask | gap in CV 2 yrs, cared for my mother. hide or say? | Salary negotiation: they offer 38k, I hoped for 42
        | boss texts me at 11pm. every. night. | Is a zero hours contract any good while I study? | my linkedin headline sounds like a robot, no offence
        | I've applied for sixty-one jobs since August. Three interviews, no offer. I'm a typesetter, fifty-four years old, and my trade's been dying politely since I learned it. I can spell, I've an eye for detail and I've never been late. Which jobs today want that sort of person, and what would I call myself so that their software lets me through to a human being?
        | shift swap message to colleague pls | first day as a manager and my team's all older than me | how many sick days are too many sick days | Quit before or after the bonus in March?
        | what to wear for an interview at a zoo | They laid off half of us in a video call that lasted four minutes. | union rep or HR first? it's about unpaid overtime
        | tell me about a weakness, a real one that isn't stupid to admit | Minutes of today's meeting: 7 people, nothing decided, biscuits good. Make it sound official. | nightshift nurse, how do u stay awake at 4
        | My colleague hums. All day. The same tune. It's the Jurassic Park theme. | part time after parental leave, can they refuse, Netherlands | elevator pitch for a mobile dog groomer
        | i'm a plasterer, how do i price a two bed flat
        | I trained the new lad for six weeks and today I found out by accident he gets two pounds an hour more than me. I like him and it isn't his fault. I've been here nine years. I'm going to ask my supervisor on Monday for a talk. How should I begin without shouting, and can I mention his pay at all?
        | can i be a teacher with tattoos in Japan | Job ad says "rockstar". run? | what does ASAP mean from a boss who replies after three weeks | retire at 63 or stay until 65, my knees vote for 63
        | He fired me and then asked me to explain the passwords. The nerve! | volunteering on a CV, put at top? | how to become a train driver in Belgium | burnout or just a bad month?
        | my trial shift was 9 hours, unpaid, normal in cafés? | phone voice for a call centre, tips for strong accent (Glasgow) | employee of the month and i got a mug. MY OWN MUG. they took it from the kitchen
        | what's on a butcher's apprenticeship test
    """,
    "rent_bank_papers": """
        landlord wants 3 months deposit, allowed in Berlin? | mould in the bedroom he says open a window | Is a handshake a contract | my card got swallowed by the machine at Gdynia station
        | IBAN has how many digits in Spain | Roommate agreement, one page, four people, a cat | moving out sat, inventory list template | can he come in without asking? the landlord i mean
        | My bank has frozen my account because a friend in Lagos sent me money for our flights with "bomb trip!!" as the reference. He meant it'd be great fun. The lady on the hotline laughed, but the form isn't laughing. What should I put in the box "purpose of payment", and would it help to send them the booking?
        | contents insurance, bike in the cellar covered or not | whats an excess | Deposit protection scheme, which one, they won't tell me | Sent 200 to the wrong account, one digit off
        | Do I need a will at 35 with a kid and half a house | water damage from upstairs, they don't answer the bell | fixed or variable, mortgage for 20 yrs, ireland | when can you break a lease early in Ontario
        | two names on the bell, one on the contract, problem? | flat hunting in Dublin: 63 viewings, 0 flats | estate agent says "cosy". how small is that | standing order vs direct debit
        | My late aunt's building society book from 1987, still valid?
        | The surveyor found "evidence of historic movement". Is the house going to fall down or is this just how they talk? It's a terrace from 1896 in Cardiff, one crack over the back door that you could slip a coin in, and the seller says that it's been like that since she was a girl. We love the place. What should we ask for before we sign?
        | no claims bonus if i move from france | life insurance asks if i ever smoked. one cigar, at my brother's wedding | bond cleaning brisbane quote 480?? | tenant left 14 bags of clothes and a ferret
        | my pin, tried 3 times, it's gone | can i pay rent in cash, he wants cash, no receipt, hmm | cancel insurance after selling the car | what's escrow in human words
    """,
    "offices_faith": """
        how do I renew a passport for a newborn | appointment at the foreigners' office, none until april, i call every day at 8 | visa rejected, "ties to home country", what can i show next time
        | Can my wife work while her spouse visa is pending in Canada? | form asks for a middle name i don't have any | NI number lost | tax code BR on my payslip?
        | They spelled my surname wrong on the birth certificate, Öztürk became Ozturck. The baby's passport has it right, her insurance card has it wrong in a third way, and now daycare wants all of them to agree. Where do I start in Vienna? I'd rather go to one office once than to three offices three times, if such a thing exists.
        | green card lottery, real deadline and the official page | my asylum interview is on the 12th, may i bring my own interpreter | citizenship test: who wrote the anthem | jury duty but i'm breastfeeding
        | queue ticket B114, they're at B022 | Do Sikhs have to take off the turban for a passport photo | ramadan starts when this year in Oslo, and how long is the fast there
        | how to explain lent to a roommate who thinks it's a diet | My daughter would like to be baptised. We're not religious. Which godparents count? | what to wear to a Hindu wedding as a guest
        | shabbat shalom or good shabbos, to my neighbour
        | I stopped believing in my twenties and never told my parents, who are elders in their church in Accra. Now we've got a son, and they're flying over for a christening I haven't planned. I don't want to lie at the font. I don't want to break their hearts either. Is there some kind of blessing or naming that all of us could stand in the same room for?
        | recipe for hot cross buns but why the cross | diwali sweets without ghee | Is it a sin to skip mass when I'm ill, my nan worries | jehovah's witnesses at the door, they're nice, how do i say no
        | when's chinese new year, which animal | what do buddhists eat at a funeral | Eid mubarak! Need a text for my team, half are Muslim, half not | prayer room at Schiphol, before or after security
        | Which saint do you ask for lost keys | hanukkah candles, left to right or right to left | is yoga a religion my vicar asks | residence permit card, chip broken, can i travel
        | council tax band wrong?? whole street is C and i'm E | sorry, which counter for dog licence | power of attorney for dad, before it's too late, England
    """,
    "languages_science": """
        past tense of "to lie", the one in bed | what does "bare" mean in london slang | Difference between affect & effect, once and for all | is "gift" really poison in german lol
        | How do you say "I'm allergic to peanuts" in Thai, with pronunciation | since or for? I live here ___ 3 years | Say it less British | what's the plural of octopus
        | my english teacher marked "gotten" wrong. American school, British teacher | Duolingo says my streak is 900 days and I still can't order soup in Norwegian | why do we say "break a leg"
        | pronounce Worcestershire pls
        | I'm Brazilian and have lived in Dundee for a year. I passed the C1 exam with a good mark. I understand the Queen, God rest her, I understand the news, and I don't understand my foreman. He says things like "gonnae no dae that". Give me twenty sentences of that kind, what they mean, and one short answer that a polite foreigner could give without getting laughed at.
        | dativ or akkusativ after "mit" | swear words in Finnish sound so nice, what's a mild one I can say before my grandmother | is "how do you do" a question | Esperanto, worth the bother?
        | correct my sentence: I am agree with you | false friends spanish/english top ten | what's "to kill two birds with one stone" in other languages, I like the Italian pigeons with a bean
        | does anyone really say "whom" | why is the sky dark at night if there are so many stars | how far away is lightning if i count 7 | Do trees feel pain when pruned | blood is blue inside, myth?
        | How does a black hole die | what would happen if the moon was gone tmrw | are viruses alive. my flatmate and i have a bet, loser cooks | Why does a shower curtain attack you
        | can lightning strike twice in the same place, cause it did. our barn | explosions in space, is there sound | why do cats land on their feet, explain w physics
        | E = mc², how much is one gram of sugar in kettles boiled | what killed the dinosaurs in one breath | Sharks have been around longer than trees?! Source pls | how do vaccines teach the body
        | I'm a lorry driver and I listen to science podcasts all night. There's one thing none of them explains. They say that space is expanding. Into what? And if everything grows, do I, does my lorry, do the white lines on the road? I don't need formulas, I've had to leave school at fifteen, but I'm not daft either. Try it with something I know, tarmac or bread or elastic.
        | why is ice slippery | how deadly is a box jellyfish, going to Darwin in november, stinger suit? | is glass a liquid | nuclear fusion when | What makes knuckles crack
        | do plants breathe at night, mum takes flowers out of the sickroom | how poisonous are apple seeds, i ate 5 as a kid on a dare | quicksand: real danger or film thing | why does my voice sound horrible recorded
        | how old is the oldest living thing | sun cream factor 50 vs 30 how much difference | earthquake 4.1 this morning in Wellington, did you feel it haha
    """,
    "names_places": """
        name for a boat, not a pun | is Saoirse hard to live with as a name outside ireland | baby girl names that work in Korean and Spanish | what does IKEA stand for | TBH IMO FWIW explain like i'm my mother
        | Is it Nike like bike or Nikey | difference between GmbH and AG
        | My twin boys need names and we've got a surname that nobody can spell, Wojciechowski. So the first names should be short. My wife likes Otto and Max, I like Leo and Jan. My mother in law thinks Max is a dog's name and my father says that every second child in Poznań is called Leo. Suggest pairs that go together without rhyming.
        | meaning of the surname Cordwainer | SPF DKIM DMARC?? | tell me about Timbuktu, is it a real place, my nan sends people there | best biryani in Hyderabad away from the tourist ones
        | where to swim in Zürich after work | whats on in Aberdeen this weekend | why's it called Big Apple | Nutella: the or a? In german they fight over it | Is Dr Pepper a real doctor
        | the hill behind Stirling with the tower, name? | Cafés in Nairobi with sockets and good samosas | which county is Slough in | does the WHO have anything to do w/ The Who
        | What do locals eat for breakfast in Yangon | is Baarle half Dutch half Belgian, for real, even the houses? | ATM = at the moment or cash machine depends who texts me | quiet beach near Busan, bus is fine
        | LGBTQIA+ what's the A | name a pub quiz team, we always come last | nickname for Bartholomew | Do you know a tailor near Jalan Ampang in KL, not expensive | HDMI eARC ARC?
        | the good bakery in Tbilisi, near the baths, what was it called, Puri something | Killarney or Kilkenny for two nights, we keep mixing them up
        | We're from Medicine Hat, Alberta, and every time I say so abroad folks think I'm pulling their leg. What's the story behind the name, told in a minute, for people in a queue? And if you know other Canadian towns with odd names, I'd like to have five up my sleeve, the stranger the better, Dildo in Newfoundland I've already got, thanks.
        | is Häagen-Dazs danish | Rename our cat. She's Mr Biscuit at present | what to see in Plovdiv in an afternoon with a buggy | IRA in my payslip, it's a pension thing in the US, isn't it?
        | street food Oaxaca, grasshoppers or not
    """,
    "accounts_privacy": """
        how do I see what google knows about me | locked out of my own laptop, it wants a recovery key i never wrote down | delete my facebook but keep the photos
        | someone in Jakarta tried to log in as me at 3 am, it says. what do i do | Can my employer read my private WhatsApp on the company phone | forgot the passcode for my old ipad, there's baby videos on it
        | two factor codes go to my old number, i'm abroad, aaargh | is incognito really incognito | Which data does my fitness watch send home? | my kid locked the tablet for 25 million minutes
        | I want to be off those people search sites, they have my address and my mother's maiden name | what is a password manager and do I have to trust it
        | Write a request to my phone company for a copy of all the data they hold on me. I'm in the EU, I'd like it under the right article, with a deadline, and no more polite than necessary. They've been ringing me since January about a contract I ended, and when I asked how they knew that I'd moved house they put me on hold with pan pipes.
        | reset windows hello pin | does deleting an email really delete it | face unlock doesn't know me w/out beard | my gmail's full of newsletters i never signed up for
        | Clear my search history on a smart tv, i looked up engagement rings and she watches on the same account lol | can my parents see what i search on home wifi. im planning their surprise party
        | cookies: accept, reject or legitimate interest, what's that last thing | My dead father's Apple account: how do we get his pictures? | Is my password in a leak, where do i check safely
        | haven't got the old phone any more and the bank app wants it | a stranger's netflix profile in my account called "Big Ron" | turn off location for all apps except maps
        | who can see my blood test results in the NHS app | a webcam cover, paranoia or sense | how long does whatsapp keep stuff | signed in as my husband and now his ads think he's pregnant
        | My daughter, twelve, would like an Instagram account. All of her friends have got one, or so she says. I'd like to know what the age limit is, what a private account really hides, whether strangers can write to her anyway, and how we might agree on rules that she helps to make, instead of me spying on her phone behind her back.
        | remove my house from street view | hidden camera in an airbnb, how would i notice one | unsubscribe button leads to log in. i don't have a login!! | sim card locked PUK | alexa laughs at night. unplug or exorcist
        | my own router's password, where's it written, sticker's gone | google thinks i'm a man 45-54 into fishing. im a girl, 22, from Pune
    """,
    "rights_age": """
        how old to babysit in england | legal to record my own phone calls? in Texas | Can police look through my bag just like that | 16 and moving out, allowed in scotland? | do i have to show ID if I'm just walking
        | What's the drinking age in Denmark, beer vs vodka | can a teacher take my phone for the whole weekend | is jaywalking a crime in Poland | minimum wage for a 17 year old apprentice
        | my boy's 14, can he work in his uncle's chip shop on saturdays | statute of limitation for a debt from 2013
        | What's the difference between murder and manslaughter, my daughter asked at breakfast, she watches too much telly
        | I was stopped at a shop because the alarm beeped. The guard wanted to look into my bag before everyone at the till. I said no, he held me by the sleeve, I opened it in the end, it was a library book. I'm sixty-eight. May a shop guard in Belgium do that? I don't want to sue anybody, I'd just like to know for next time.
        | does a verbal warning count | small claims court fee, 640 pounds at stake | do squatters have rights is that true | are knives allowed when camping in the UK, like a folding one
        | Am I allowed to film a policeman at a demo | do I need a licence for a drone of 249 g | can my ex take the kids abroad without asking me | what is bail | neighbour's camera points at our garden, legal?
        | Who may vote at 16, which countries | right to be forgotten, does it work | Refund rights when a concert's cancelled because the singer has a cold | do i have to tell them i'm pregnant at the interview
        | plea bargain explained for a Dutchman | is it illegal to throw away someone's post | how much alcohol can i bring from france to england now | Is spanking against the law in New Zealand?
        | what happens at a caution, does it show on a DBS | can a 12 year old refuse to visit his dad | my rights on a zero star, sorry, zero hour contract | legal aid, who gets it? 1,300 a month, two kids
        | citizen's arrest isn't a real thing is it
    """,
    "papers_at_length": """
        To whom it may concern has always sounded to me like a ghost knocking. I'm writing to a foundation that gives money to small museums, ours is about buttons, two rooms and a cellar, eleven hundred visitors a year, mostly tailors and rain. We need a new damp proof course, 18,400 euros. Please begin my letter with something that a tired person at a desk wouldn't skip.
        | My late mother's bank wants a certificate that she's dead. I sent it. They want the original. I sent it. They've now written to her, at her address, to say that they can't find it, "Dear Mrs Novak, we're sorry for your loss." I laughed and then I didn't. Who's above the branch, is there an ombudsman in Slovenia for this, and how would one put it in a letter without swearing?
        | We're a kindergarten team of five and we need a letter for the parents on head lice, again, the fourth since September. The last three were factual. Nobody reads them any more. This one should be so charming that it hangs on fridges, and all the same say what to do: comb, wash, repeat on day nine, tell us. No blame, no names, and perhaps the louse could speak for itself.
        | i got a letter from the jobcentre that i've to pay back 1,106 euros because of "income not declared". it was my grandfather's birthday money, 50 each month, and one time he paid my washing machine. is that income? i've 4 weeks to object and i don't know how one writes such a thing. i've got the bank statements and my grandfather, who's furious and wants to come along
        | Explain to me like a friend what this means, I've read it five times: "The premium adjustment clause shall apply mutatis mutandis to the supplementary tariff, save where the policyholder has exercised the option under section 4(2) prior to the renewal date." I only wanted to insure two pairs of glasses and a bicycle. Do I pay more or less? And what option did I have?
        | I'd like to hand in my notice in a way which my boss will remember kindly. I've been a cook with her for eight years. She taught me sauces, patience and how to carry four plates. I'm leaving because my partner has work in Tromsø, not because of her or the money or the hood that's been broken since Lent. Three weeks' notice. Please don't make it sound like it came from a law firm.
        | My application for a residence card has been "in process" for fourteen months. In the meantime my passport runs out, and for a new one the consulate of my country wants to see a valid residence card. I'm not complaining, it's almost a poem. I live in Lyon and I teach the violin to children. Which office, association or person could cut such a knot, and what papers would I bring along?
        | Could someone explain to me how a mortgage really works, from the point of view of the bank? My husband and I are teachers, we save six hundred a month, and the adviser talked so fast and smiled so much that I signed nothing and went home with a pen. What do they earn on us, what are they afraid of, and at which points can one bargain without looking silly?
        | I've written a crime novel. It took nine years of Saturdays. Now a small publisher likes it and asks me to cut a hundred pages, "above all the second murder". The second murder's my favourite! It happens in a sauna in Tampere and nobody sees it. Read the reasons he gives below and tell me frankly whether he's right. He says the reader already knows by then, that it delays the ferry scene, and that saunas are overdone.
        | Our father wrote his will by hand on the back of a calendar page, April 1998, with a picture of a heron. It says that the house goes to the one "who stays". My brother stayed for ten years and then left; I came back when Dad got ill. We aren't fighting, honestly, we're both just looking at that heron. Is such a sheet valid in Austria, and who's the one who stayed?
        | Write the speech I'll never give: to the examiners who failed me at the conservatoire in 1979. I've taught piano to nine hundred children since then, two of them are professionals, one's a surgeon who plays Schubert before he operates. I'd like to be generous, a little triumphant, and end on the wrong note I played, the B flat, which I've come to love.
        | A pupil of mine, ten years old, has written a story in which everybody dies, the teacher first. It's very well made. The aliens come on a Tuesday because of the swimming lesson. His parents are alarmed and want it marked as a fail; I'd like to print it in the school paper, perhaps with a live ending. How do I talk to his mother, who's thinking of films and worse, when he's the gentlest boy in the class?
        | In our parish we share the church with the Orthodox community from Eritrea. They pray for four hours, with drums, and it's glorious; our folk come out of their forty minutes and can't get out of the car park. There's grumbling. Not nasty, only cold feet. I'd like an item for the newsletter that explains their feast days, asks for patience on the 27th, and invites everybody to the bread afterwards.
        | My colleague is Muslim and will be fasting next month, and I'm the one who writes the rota in our bakery. He's never asked for anything. I thought of giving him the shifts that end before sunset, but perhaps he'd rather not be treated in a special way, and Jana, who's a single mum, wants the same shifts. How would you open the subject with him, and can one be fair to both?
        | the phone company has sent me a bill for 611 dollars because i was on a ferry and the phone "connected to a maritime network" for 4 hours while i was asleep. asleep! the man in the chat is very sorry and says there's nothing to be done. there must be something. i'm in Nova Scotia. what's the name of the body that deals with these complaints, and would you word it for me, cross but civil?
        | For my radio play I need the sounds of a shipwreck without a shipwreck: what can four people do in a cellar with a tin bath, chains from the hardware shop, a wind machine from the school and a real ship's bell? In the play the captain goes down with his dog, the cook survives by sitting in the big pot. There should be a silence, and then one gull. Order of sounds, please, with seconds.
        | I've kept a diary since I was eleven, fifty-two volumes, and I'm wondering what ought to happen to them. My children know about them and are a bit afraid of them, rightly. Burn them? Archive? There are places that collect ordinary people's diaries, I read, and lock them up for fifty years. Does that exist in Wales, and may I black out the year 1986?
        | my nephew (15) got a letter from a lawyer since he'd shared a football match stream link with his class. 850 euros. my sister is in tears and wants to pay at once so it goes away. i say first find out if the letter's real, and then whether the sum is. we're in Germany. where does one go with that, is there free advice, and what shouldn't we sign?
        | A villain's last speech, please, for our summer theatre in the castle yard. He is Count Orlok's bookkeeper, he's poisoned nobody, he has merely added up everyone who was. Cold, exact, proud of his columns. Two minutes. He shouldn't shout, he ought to lower his voice till the crickets are louder than he, and the last word has to be a number.
        | We want to name our daughter after both grandmothers, Gertrude and Ngozi. The first is my side, the second is hers. Each alone is lovely, together they trip over one another. There's the possibility of shortening them, Trudi, Ngo, Zizi, or of giving one as a middle name, but then which, and who's hurt? Both of the ladies are alive, formidable, and coming for tea on Sunday at four.
        | I play a ghost in the dungeon of a tourist attraction, five days a week, forty shows. I jump out of a coffin. Kids scream, dads hit me by reflex, I've been punched three times this season. I like the job. What could I ask my boss for, without being thought a wimp: a rope, a sign, a step further away? And who pays for my glasses?
        | Would you look over my eulogy? It's for our football coach. "Big Sal shouted at us for thirty years, and there's not a man here who wouldn't give a week's wages to be shouted at once more." I like that one. Then I've got a bit about the bus in the ditch, and the time when he tore up the referee's card and ate it. Too much for a church? His wife said, and I quote, go on then.
        | i keep getting someone else's medical letters. same name, other birthday, she lives two streets on. i've brought the first ones round, we had coffee, she's great. but yesterday's was one i shouldn't have opened, with a result in it, and i did read the first line before i noticed. do i tell her that i saw it? and how does the clinic get it into its head that there are two of us
        | Three of us run a tiny bookshop in Galway, and we've had an email in which a man threatens to give us one star on every site unless he gets his money back for a book that he has plainly read in the bath. It's swollen like a loaf. We'd like to answer in such a way that he laughs, keeps the book, and maybe comes in for a coffee. Two paragraphs, and one of them may mention rubber ducks.
    """,
    "more_dark_and_civil": """
        kill the villain off stage, my budget has no blood | which character should die in act two so that act three hurts | Finish him? No: spare him. Rewrite the duel so that she lowers the sword and he weeps.
        | My gran's favourite crime series, the one with the priest and the bicycle? | bury the secret deeper, i guessed the murderer on page 12 | write a stupid excuse for being late, so daft that my boss has to laugh
        | dumb question of the day: which way round do you hang loo roll | silly answers only: why is the moon following my car | Quiz with deliberately wrong answers about Belgium
        | half my class is Catholic and half isn't, need a carol that suits everyone | Jewish and Christian wedding in one, which blessings come first
        | my Muslim neighbours brought us soup at sunset, what can I take back that's halal | is it fine to say merry christmas to my Hindu boss | gay uncle, straight nephew, one tandem, a short story pls
        | black women's hair care, my foster daughter is Black and I'm not, where do I learn | can white people wear a sari at an Indian wedding if invited | Roma music from Romania, some names to start with
        | my deaf colleague reads lips, what should i do in meetings | trans friend has a new name, I keep slipping, any memory trick | disabled parking badge for my mum, form too long
        | remove my old address from search results, a stalker ex is the reason, who helps | stop companies selling my data | Which apps can my child of nine use without strangers writing to her
        | agree on phone rules with a teenager, a contract with her own clauses | talk to kids about strangers w/o scaring them | parental controls on a Switch, he's 8 and up at 5 to play
        | Should I post photos of my children at all | take down a class photo from the school website, my daughter doesn't want it
        | an online friend wants to meet my son (14), says he's 14 as well, we'd come along of course, anything else to mind?
    """,
    "more_of_papers": """
        people finder site lists my old flat and my brother as "possible relative", how do i get it off | Opt out of the electoral roll's open version, where?
        | An estate agent still has pictures of my bedroom online from when I bought the place | google my own name: a namesake in Ohio sells ferrets | data request to my dentist, do they charge
        | who has looked at my credit file, can I see that | My maiden name's on an old blog I can't log into any more | I'd like my number out of the phone book, it's got to be ex-directory by now
        | take my CV off that job portal, profile's from 2011 with the tie | Stop the charity from phoning, I give every year, I just don't want the calls | Mum's bank asks for a death certificate in three languages
        | the letter's addressed to my husband, who died in March. what do i write on the envelope | closing dad's accounts, one was at a bank that doesn't exist any more
        | the gas company insists on speaking with the account holder. She's in the churchyard, I said | executor. me. where to begin | how many copies of a death certificate do people need | probate how long england
        | The widow's pension form asks if I'm "still" married. Which box? | My mother's phone contract can't be ended w/out her password, says the hotline. She took it with her.
        | we've had a letter of sympathy and a parking fine in the same post | scare actor job, horror maze, october only, what's the pay like
        | i get hit by startled guests at work, haunted house, padding under the costume? | My costume as a zombie nurse must survive nine hours, three kids and rain
        | the ghost train broke down with me inside dressed as a skeleton, nobody was afraid, one boy shared his crisps | extras wanted: battle scene, bring own boots. what's a day like
        | stage fight class: falling, slapping without touching, who teaches that in Leeds | stunt double for a shampoo ad, is that dangerous | fake blood recipe that comes out of cotton
        | my latex wound won't stick, i'm a first aid actor on saturday | we need a corpse for our murder mystery dinner, he must lie still for an hour. uncle Frank volunteers
        | kill time at a film set, nine hours as a dead monk | How should the second act hurt? More than the first, says my teacher, but quieter | my heroine loses everything in chapter 9, what small thing may she keep
        | make the reader cry over a bicycle | My play about a shelter: three women, one kettle, they never say what happened at home. Is that enough of a plot?
        | write the moment she packs her bag, without him in the room, through the eyes of the cat | A song for a friend who got out of a bad marriage and has painted her door yellow
        | a tale in letters, mother to daughter, about a father with a temper, told mildly and with love and some distance | give the beaten boxer a good night's sleep at the end
        | I'm a nurse and I write stories, and in all of them somebody dies, naturally enough. My writing group has asked for one in which no one does. I tried. On page three there was a wheeze and I had to hold myself back. Please invent for me a plot set on a ward at night in which everyone's alive in the morning, with some suspense nonetheless, a lost hearing aid perhaps.
    """,
    "further_papers": """
        I'd like a children's story about a small ghost who's afraid of children. He lives in a school cellar between the lost gloves. For reading aloud, six minutes, with something that comes back every page so they can shout it. My class is wild on Fridays, so the ending has to be quiet, so quiet that they hear the heating.
        | English is my third language and I must give the farewell speech for our director. I've written: "He was always on our backs and had our backs." A colleague says that this is either very good or very bad. Which is it? I would like to say that he was strict, that he protected us, and that both were true on the same day.
        | Our team lost the final on penalties and I've got to write the match report, as always. I've got no heart for it. Keeper Ade was in tears, the ref shook his hand, and their captain lent him a coat. Start there maybe. Two hundred words, nothing about the weather, and the word "heartbreak" is forbidden in my paper.
        | they've put me on the wrong tax class since my divorce and every month it's 190 euros less. the office says send form this, the form says ask the office. i've been kind, i've been on hold, i've learned the melody. who's got the duty to change it, me or my boss? and do i get the rest back at the end of the year, Germany
        | What does a lawyer's first meeting cost in Spain and what should I bring? It's about a wall. My neighbour's built it forty centimetres on our side while we were away at my mother's in Albacete. He says his grandfather and my grandfather agreed it at a dance in 1958. There's nothing in writing, though there is a song.
        | I'm writing a crime series set at a retirement home. My detective's eighty-six and can't leave the building. In part three a will vanishes, a nurse is suspected, and the parrot knows it all. I need three false trails and one fair clue that the reader overlooks, which has to do with the lunch menu. Nobody dies in part three, they did in part two and four, there were letters.
        | My surname is Null. That's right. Every second website tells me that I haven't filled in my surname. I've missed a flight, a vaccination and a raffle on account of it. I wonder what to tell people at help desks, who think I'm joking. Please compose three lines that I can paste in: what happens, why, and what their engineers should look at.
        | I work in a museum of police history and I've got to write the labels. The rack of old locks and picks, the forged banknotes of 1923, the wanted posters. Forty words each, for visitors of ten and over, correct, not too gruesome. May I try out the first one on you? It's the poster of a bicycle thief who apologised in rhyme.
        | my granddad wants to be buried with his accordion and my grandma says over her dead body, which as a plan has its weak points. they're both in good health, they're both enjoying the fight. i have promised to ask somebody neutral. so: what do the cemetery rules in Slovakia say about large instruments, and would you write a peace treaty in six articles
        | Please go through my son's application for an apprenticeship as a butcher, he's seventeen and dyslexic and has written every word himself. I don't want it to become perfect. I only want the spelling right and his sentence about the pig's head left as it is, because that's him: "I don't mind it looking at me."
        | Our translation club is stuck on a lullaby from Georgia. Literally it runs: sleep, violet, sleep, rose, the jackal's gone over the hill, your uncle brings an apple. In our versions the jackal always sounds like a threat. In the original, they say, it's as cosy as rain. How do lullabies get away with wolves and falling cradles, and would "fox" be cheating?
        | I'm a hospital clown. Mostly that's joy. Today a girl of eight asked me whether she'd die, with my red nose on, and I said I don't know, do you want to wear the nose? She did. We sat there. I've been in this job for twelve years and I'd like to write it down tonight for my colleagues, in plain words, without making a saint of anyone.
        | Could you be my Portuguese landlady for ten minutes? I mean it, for practice. I'm going to have to tell her on Monday that the shower floods her ceiling, that I've known for a week and that I was too shy to ring. You ask, cross but fair, in easy Portuguese, and I answer, and afterwards you show me my worst three mistakes.
        | What would it take to have our street renamed? It's called after a man who made his money from slave ships, and nobody who lives here knew till a schoolgirl wrote an essay about it. Some neighbours dread the paperwork. Others would like a sign that explains. We're going to meet in the bowling alley on Thursday. Please draw up an agenda that lets everybody speak and ends by nine.
        | the vet's bill has a line "sundries 38.50". i asked what sundries are. "things", he said. i like him, he saved our donkey, and i'd still like to know what things. how do i put that in an email without it looking as if i don't trust him, when it's a bit true that i don't
        | You're a museum guard on the night shift and I'm the new one on my first night. Show me round in the dark. Nothing supernatural, please, only what's really there: the humming, the eyes in the portraits, the floor that gives, the thermos. I'd like to use it as the beginning of a radio feature, so make it something for the ear.
        | I'm turning down a prize. It comes with five thousand and a dinner, and from a firm that has poisoned the brook I fished in as a boy. I'm not out for a scandal. I'd like to say no in four sentences, thank the jury, who are honest people, name the brook, and leave it at that. Can one do it without preaching?
        | help me with a riddle for my treasure hunt: the next clue is inside the piano of our parish hall, and the seekers are nine years old, twelve of them, full of cake. it has to rhyme, it mustn't have the words key, music or black in it, and the very loud boy called Kasper shouldn't get it first. he gets everything first
    """,
    "pens_and_props": """
        stage blood washes out with cold water right | syrup and food dye for a halloween wound, is beetroot better | vampire cape without sewing | how do theatres fake a slap
        | prop gun made of cardboard for a western at primary school, allowed? | Props list for Macbeth with twelve year olds: daggers of foam, a head (whose?), a wood that walks
        | which poem should I read to people who can't sleep | a scream in the radio play, who in the office can scream | spooky sounds with a balloon and a violin bow
        | my main character's a thief with a limp and a conscience, name? | Ghost writer wanted, not a ghost, lol | cut the murder, keep the soup
        | my editor says the torturer in chapter 6 is flat. He's a clerk who files things. How do I show that he's got a home | crime scene tape for a birthday cake where two slices vanished
        | the last words of a pirate who regrets one thing only, it's about a sister | epitaph for a lawnmower | make the monster cry | Make my war scene smaller: one soldier, one boot, one puddle.
        | a cursed doll for sale, write the small ad, honest and worried | sea monster facts for grown-ups with children listening | Two ghosts argue about the heating
        | an angry letter from Frankenstein's monster to his maker, in the manner of a bank customer | Dracula books a dentist | is "he died" too short a last line
        | what does a coroner do all day, for my radio play, tea breaks included | Would a bullet hole in a cello change the sound? my heroine's father had one from 1944, she plays it | Rhyme for "orphan"
        | my killer's alibi is that he was at choir, but the reader knows that the choir's on strike | does the butler need a name | A comic about a hangman who plays hangman
        | dad's war diary is in old German script, letters like combs, who reads that | my short story got third prize and the jury said "cheerfully bleak" | mild swearwords for a captain in a children's book, sea themed
    """,
    "make_believe": """
        how does the circus fake the knife throwing, asks my boy | fake snow for the nativity play, cheap, swept up in ten minutes | Is faux fur warm
        | Bread for a still life photo: varnish it, or can one still eat it after? | imitate an old key in clay for a museum box | Forged iron gate, who restores such a thing near Graz
        | counterfeit or clever copy? Van Gogh's sunflowers on my granny's biscuit tin | pretend letter from a pirate king, burnt at the edges, tea on the paper
        | Fool an audience with two cups and one ball, explained slowly for a beginner's hands | card trick for an eight year old, small hands | disguise for a mystery weekend, I'm very tall and have a very red beard
        | A wax apple that looks real, for the stage, bitten on one side | how do film people cry on command, onions? | rubber fish that smells of fish, who makes those
        | fake window for a windowless office, with a view of the sea | mock marriage at carnival, who plays the vicar | false teeth in a glass: real ones from my uncle, prop for the play
        | how do they do falls from a horse without getting hurt | sugar glass recipe, school play, the bottle has to break on a hat | thunder with a sheet of metal, how big
        | plastic sword rules for a party of 15 small knights | painted shadow on a wall, so that it looks as though a cat sits there | Can you hear the difference between a real organ and a sampled one?
        | dummy for our first aid course, second hand | how did Houdini get out of the milk can? museum text for children, if it's known | deceive the eye: trompe l'œil for a hallway, two metres wide
        | bluffing at poker when I go red at once, we play for matchsticks | april fool for my wife, harmless, concerning the tortoise | wig or own hair for Mozart
        | I'm the understudy for a corpse. It's a real part: the curtain rises, I lie on the carpet for thirty-five minutes, while six people lie about me. On Saturday my nose will itch, I know it will. Actors must have tricks for that. How does one breathe so the stalls can't see it, and may a dead man sneeze if it's funny?
        | Our escape room needs a letter from a forger to his daughter, in which every third line hides a number. The forger painted cows, very good cows, and signed them with a greater man's name, and he's sorry for nothing except for missing her birthdays. About a hundred and twenty words, tender, with numbers from one to nine in it, none of them twice.
        | My nephew wants to become a magician and is eleven. He practises on us at every meal: the napkin vanishes, the fork bends, an egg comes out of grandad. The egg was raw. What would be a good book for him, in English or Dutch, what would be the next trick after forks, and how does one get egg out of a hearing aid?
        | For the village museum I need a text about the great butter fraud of 1911, when our dairy sold margarine to half the county and the judge found out at his own breakfast. Ninety words, cheerful, correct: the dairyman got six weeks, his wife ran the business and it did better without him. The grandchildren live here still and have approved of the cheerful.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ed_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
