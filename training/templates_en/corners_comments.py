"""Comments under news and posts: coarse and cruel ones, and sharp but civil ones on the very same stories."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import bars

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_en_under_politics",
            "insult",
            bars("""
                    what a spineless little weasel | imagine voting for this sack of wind twice | The minister has the brain of a boiled potato and the
                    morals of a tick | another day, another lie out of that ugly mouth | she couldn't run a bath, thick cow | crook. crook's son. crook's
                    dog probably | You can tell from his face that nobody ever loved him. | And you lemmings clap. Pathetic, all of you. | clown elected by
                    clowns | they should wheel this fossil out with the bins | How can one party collect so many halfwits in one room? | parasite since
                    1987 and proud of it | Lying toad. Choke on your pension. | The whole council put together wouldn't make one functioning adult | oh
                    look, the village idiot got a microphone again | bootlicker of the year goes to this creature | Mr Mayor, you're a fraud, a coward and
                    you look like an unwashed thumb. | anyone who still supports him is brain dead, sorry not sorry | This woman opens her mouth and the
                    average IQ of the nation drops. Someone sew it shut. | greasy little salesman | what did you expect from a pig but grunting | moron
                    says what? moron says budget | You voted for him, so you're either evil or an imbecile and I've stopped caring which it is. | corrupt
                    scum the lot of em | hope his own dog bites him, that two faced rat | nice suit for a turd | A nobody from nowhere with nothing between
                    the ears, and now she's deputy something. | senile. gaga. put it in a home | we're governed by toddlers, no, that's unfair on toddlers,
                    by maggots
            """),
            bars("""
                    what a spineless little amendment | imagine reading this sack of post before breakfast, poor staff | The minister has the data of three
                    years and the plan of a week | another day, another promise without a date | she can't run for a third term, it's in article 4 | The
                    court called it fraud. His son is not accused of anything. | You can tell from his face that nobody briefed him. | And you clapped? I'd
                    have asked about the hospital first. | clowns were hired for the opening, kids loved it, the mayor less | time to wheel this law out of
                    the museum | How can one party hold so many views in one room and still vote as a block? | in office since 1987, i'd say it's someone
                    else's turn | He misled parliament, says the committee. I think he should go. | The whole council agreed for once, mark the calendar |
                    oh look, the village hall got a microphone at last | sycophancy of the year goes to this interview, not one hard question | Mr Mayor,
                    you were against the tram before you cut its ribbon. | anyone who still supports him, tell me honestly what you see, i've stopped
                    seeing it | This woman opens her mouth and says what she'll do and what it costs. I still voted against. | slick answer, no figures |
                    what did you expect of a coalition but compromise | say budget again and i'll need a drink | You voted for him and I didn't, we both
                    still need the bridge. | corruption case: trial opens on the ninth, four officials, one builder | hope his own dog gets a seat, he's
                    the calmest of them | nice suit, weak speech | A newcomer from a small town, and now she's deputy minister. Let's see. | He's 84. I
                    wonder, with respect, whether that job is good for anyone at 84. | we're governed by people who never took the bus at six in the
                    morning and it shows | Irony of the week: the transparency office won't say who leads it. | I find this decision cowardly, and I've
                    written to say so.
            """),
        ),
        (
            "corner_en_under_commenters",
            "rude",
            bars("""
                    did your mum help you type that | read it again with your finger under the words, genius | nobody asked you, keyboard warrior | Oh shut
                    up, Karen, go count your coupons. | cry about it | lol what a take. do you breathe through your mouth too | You write like a man whose
                    wife left, and I get why she did. | touch grass you basement goblin | Found the incel. | I've stepped in smarter things than this
                    comment | blah blah blah zzz did someone fart | Do us a favour and log off forever. | ok boomer now back in the coffin | you wouldn't
                    know a fact if it sat on your stupid face | Shallow gene pool over at this end of the thread, clearly. | sure, sweetie, the adults are talking now, run
                    along | Who let the mouth breathers in? | your opinion, filed under trash with the rest of you | sit down, peasant | Let me guess: no
                    degree, no job, flag in the profile. Loser. | stfu donna | The lights are on in there but it's obvious nobody ever lived in it |
                    another snowflake melting, someone bring a mop and a nappy | imagine being this dense and also having internet | you again?? thought
                    they'd taken your tablet away at the home | As always the loudest in the room is the one with the emptiest skull, that's you, Peter,
                    you sad little man. | block me then, whiner | lmao get a life, a job and a shower | Dumb question from a dumb person. | what are you,
                    twelve? or just slow
            """),
            bars("""
                    did your mum see that too? mine rang straight away | read it again, the word "not" is in the second line, i missed it as well | nobody
                    asked me, but i worked there, so here it is | Karen here. Yes, really. I just wanted to say nice article. | cried at the last paragraph
                    | lol what a twist. does he know yet | You write like a man who has read the report. Thanks. | touched some actual grass today, best
                    fix for this comment section | I don't think "incel" fits here, he's simply lonely. | I've stepped in the same trap and thought the
                    figure was per month | blah blah terms and conditions, where's the price | Do yourself a favour and log off for a walk, I'm about to. |
                    boomer here, i agree with the kids on this one | you would know, you were there. was it really that loud | This is what happens when
                    two ministries share one printer. | the adults are talking? good, ask them about the pool | Who let the cat in? Photo two. | your
                    opinion's fair, mine differs, shall we leave it there | sit down before you see the bill | Let me guess: no permit, no fence, surprise.
                    Same in our town. | donna's right, it closed in 2011 | The lights are on in there at three in the morning, obviously nobody ever pays
                    the bill | another snowflake, and now the trains stop | this bread is dense, i followed the recipe, what now | you again! good to see
                    you're out of hospital | As always the loudest in the room is the projector. | I've blocked the advertiser, now the page loads | get a
                    life jacket, he says, and he's right | Not a dumb question at all, the article hides it in a footnote. | what are you, a vet? that was
                    helpful | I disagree with every sentence here and enjoyed reading it. | We've both said it three times now, Peter. Let others have a
                    go.
            """),
        ),
        (
            "corner_en_under_traffic_neighbours",
            "rude_not_hate",
            bars("""
                    cyclists like her are a waste of lycra and should be scraped off the road | he parked there because he's a selfish pig | who taught
                    this idiot to drive, a goat? | The woman upstairs stomps like the hippo she is. | i hope somebody keys his ugly van | Learn to
                    indicate, you dozy cow | dog owners who leave that are filth themselves | next time don't brake for him lol | old bat complains about
                    music again, when's she moving to the cemetery | Those parents are lazy slobs and their brat is a menace. | nice parking moron, did you
                    find the licence in a cereal box | lorry drivers, brains the size of a lug nut, every one | Whoever mows on Sunday deserves to lose a
                    toe and I'd laugh | scooter pests. trip them all | dear number 14, you're a dirty pig and everyone in the building knows it | She got
                    run over staring at her phone? Good. One fool fewer. | bus driver's a fat miserable git, always has been | throttle the lot with their
                    leaf blowers | What kind of inbred builds a fence like that | hope your hedge dies and you after it | Speeders should wrap themselves
                    round a tree, saves us the fine. | the bloke with the drone is a creep and a weirdo, look at the state of him | our landlord? leech.
                    fat leech with a clipboard | Crawl back to the city, you posh parasites, with your ugly little dog. | people who walk on the bike path,
                    i ring once and then i don't brake, dumb sheep | taxi man needs a slap and a bath | stupid tourists, drown in your own selfie | He
                    killed his own exhaust at 3 am again, somebody kill him | screaming kids on the balcony, shut your spawn up or i will
            """),
            bars("""
                    cyclists like her get scraped off the road because there's no lane, please build one | he parked there because the ambulance bay was
                    full, he's the midwife | who taught this goat to open a gate? | The man upstairs stomps at six. I left a note and a pair of slippers. |
                    somebody keyed my van, silver ford, church street, did anyone see | Learn to indicate, please, I'm begging the entire roundabout | dog
                    owners who leave that on the path, i don't understand you | i braked for him, just. my hands still shake | the old lady complained
                    about the music and she was right, it was two in the morning | Those parents are exhausted and their boy is two. Let them board first.
                    | nice parking, you left me eleven centimetres | lorry driver here, i can't see you in that corner, truly | Whoever mows on Sunday,
                    could you start after ten? | scooters on the pavement again, i tripped with the pram | dear number 14, the bins go out on Thursday, not
                    on Monday | She got run over in front of the school. Thirty zone, he did sixty. | bus driver waited for my mum, i nearly cried | leaf
                    blowers: loud, pointless, and there are rakes | What kind of permit does a fence like that need | hope your hedge survives the frost,
                    mine died | Speeders killed two people on this bend in a year, where is the camera | the bloke with the drone is from the land
                    registry, he showed a badge | our landlord put it up by ninety, is that legal | Welcome from the city, the bread van comes at eight,
                    your little dog is lovely. | people who walk on the bike path: i ring early, they jump, we both say sorry | taxi driver gave me back
                    the phone, wouldn't take a penny | tourist drowned at the weir, the signs are only in one language | That exhaust at 3 am again. I've
                    rung the council twice now, to no effect. | screaming kids on the balcony, mine, sorry, it was the paddling pool | I'm fed up with this
                    junction and with the people who drew it, no offence to pencils. | Fine him properly. A week's wage, same for rich and poor.
            """),
        ),
        (
            "corner_en_under_press_culture",
            "insult",
            bars("""
                    journos are vermin with a spellcheck | who wrote this drivel, the intern's hamster? | You call yourself a reporter, you paid little
                    parrot | presstitutes at it again | Her novel reads like her face looks | This presenter has a voice like a strangled goose and the wit
                    of one | talentless hag, stop giving her roles | go back to writing horoscopes you muppet | Autotuned pig. There, review done. | actor?
                    he's a plank with teeth and a drink problem | the author of this piece should be ashamed, or sterilised | Fake news from a fake blonde
                    with a fake degree | ref is a blind corrupt donkey and so's his mother | overpaid ballerinas, rolling about like the babies they are |
                    Your paper isn't fit to wipe a dog's behind and neither are you, Mr Harris. | comedian?? i've had funnier tumours than him | what a
                    hack. what a gutless obedient hack | Did this bimbo even read the report she waves about? | she was fat then, she's fat now, why is
                    that on my telly | keeper couldn't catch a cold, useless lump, jump in the river | Editors here have straw where the brain goes | The
                    chef looks like he licks the plates. Revolting man. | he paints like he's been dropped, which i think he was | whoever commissioned
                    that statue is a cretin and the sculptor a bigger one | a columnist with two thoughts, and one of them is dinner, the fat fraud |
                    fangirls under this post: seek help, you brain rotted sheep | nobody would miss this show or anybody in it | Influencer? Influenza.
                    Vapid plastic doll.
            """),
            bars("""
                    journos are people with a deadline and a spellcheck that failed | who wrote this headline? the text says the opposite | You call it a
                    report, it's a press release with a photo | Harsh word, that, for a reporter who sat in jail for her sources | Her novel reads like
                    three novels, I wanted the middle one | This presenter has a voice I could listen to for hours, wit I can't | not her best role, the
                    script gave her nothing to do | go back to the long interviews please, the short ones say nothing | Autotuned within an inch of its
                    life. Skip track four. | actor turned director, and you notice, everyone gets a monologue | the author of this piece mixes up mean and
                    median, twice | Fake news again, that picture is from 2014, here's the original | ref was wrong, offside by a metre, even their fans
                    say so | overpaid maybe, but have you ever run twelve kilometres in that rain | Your paper isn't what it was, Mr Harris, and I say so
                    as a subscriber of thirty years. | comedian joked about her own tumour and i laughed and then i wept | what a match. what a gutsy,
                    muddy match | Did anyone in the studio read the report they argued about? | she says they called her fat on set at fifteen, no wonder
                    she left | keeper caught everything today except the bus, useless timetable | Editors here let "it's" through in a headline about
                    schools | The chef licks the spoon on camera. Not for me. | he paints as though it's always four in the afternoon, i love that |
                    whoever commissioned that statue paid 90,000 for a knee | a columnist with two thoughts is one more than most have on a Monday, me
                    included | fans under this post: breathe, it's only a trailer | I'd miss this show, even its bad jokes | Influencer fined for hidden
                    ads. About time. | strong opinion: the second season shouldn't exist | I was disappointed. Two hours, no ending, cold seats.
            """),
        ),
        (
            "corner_en_under_crime_war",
            "rude_not_hate",
            bars("""
                    she shouldn't have been out there dressed like that, stupid girl | rot in there, animal, hope they give you the special treatment in
                    the showers | Good riddance. One junkie less on my taxes. | boohoo, poor drowned people, should've stayed home | bomb the rest while
                    you're at it lol | play stupid games... not even sorry for the kid | I'd pay to watch him hang. Slowly. | Who cares, they kill each
                    other every week over there, let them finish | father of the year, what a piece of garbage | mother should be sterilised and the brat
                    put in a cage | three soldiers? rookie numbers | Thoughts and prayers my backside, they got what was coming | ha, fried like a chip,
                    darwin award | the judge is a soft old fool who deserves to meet a burglar at night | hope the cell has rats, and hungry ones | Crying
                    on camera for money, the ugly fake widow | lock the copper in with them and let's see how brave that pig is | He was homeless, so it's
                    not like anyone lost anything. | let the victims' families have ten minutes and a hammer with that scum | such a shame the ambulance
                    was on time | burn it down with the squatters inside, problem solved | They were protesting? Then drive on. | cowards and their coward
                    children, no pity at all | what a drama for one dead drunk | the thief broke his leg? should be both, and the neck, filthy rat | lol at
                    the hostage's face | Anybody defending this monster deserves the same done to their own daughter. | refugee camp flooded, finally got a
                    wash then | give the whole street a grenade each and close the gate, they're garbage
            """),
            bars("""
                    she was out there because she worked nights, and what she wore doesn't matter | he got life, and i hope the treatment in there works
                    for the sake of everybody | One addict fewer on the list, says the city. He had a name, it was Joel. | people drowned within sight of
                    the harbour, who'll answer for that | bombs fell on the rest of the bridge while crews were at it | Play in that quarry ended badly
                    again. So sorry for the kid. | He was hanged in 1953 and cleared in 1998. Slowly, the state said sorry. | They have been killing each
                    other over that valley since the treaty was torn up, here's a map | father of the boy spoke at the vigil, what a dignified man | mother
                    is in court on Tuesday, the child is with an aunt | three soldiers dead, two wounded, says the ministry | Thoughts and prayers are
                    fine, I'd still like a working alarm. | lightning struck the mast, nobody fried, one chip pan ruined | the judge was soft in my view,
                    eighteen months for a burglary with violence | the cell had rats, the inspection report says | The widow cried on camera and they kept
                    filming. I found that ugly. | let's see the body cam footage first, before we call the copper brave or guilty | He was homeless. We
                    bought bread at the same counter for years and I miss him. | the victims' families had ten minutes each to speak, i listened to all |
                    such a shame the ambulance was sent to the wrong Mill Lane | the squat burned down, thank God everybody was out | They were protesting,
                    the road was closed, so I walked. | bravery and cowardice in one short war diary, no pity for himself at all | what a life, for one
                    short obituary | the thief broke his leg on the way out and sued. he lost | the hostage's face when she saw her sister, i'll not forget
                    that | Somebody has to defend this man, that's how a fair trial works, even if it hurts. | camp flooded again, tents and blankets
                    needed, link below | shells hit the whole street, forty flats gone, they'd closed the gate in time | I think the sentence is too low.
                    I'd think so if he were my brother. | Strong stomach needed for the second part of the report, they name the dead.
            """),
        ),
    )
)
