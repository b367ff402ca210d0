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
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ed_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
