"""What people post about food, films, sport, politics, faith and themselves, and against abuse. All harmless."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "reviews_out": """
The fish was cold, the wine was warm, the waiter was invisible. | Best ramen I've had outside of Osaka, no contest. | Never again!!! Forty minutes for a salad and it had a plaster in it. A PLASTER.
| Lovely little place, mind your head on the beam. | Overpriced, overlit and overrated. My starter was a carrot. One carrot, lying on a plate like a fallen soldier, with "soil". 19 pounds.
| Portions massive, nan took half home in her handbag | It used to be good when the old owner ran it. Now everything's microwaved and the bread costs extra.
| Burger was disgusting, sorry. Raw in the middle, burnt on the outside, and when I told them so they offered me a voucher for another one. | Staff super friendly with our autistic son, gave us the quiet corner without being asked. We'll be back.
| Dirty toilets, sticky tables, great curry. Make of that what you will. | the crust!!! omg the CRUST | Dear chef, salt exists.
| We booked for eight o'clock, were seated at nine, and served at ten to people who by then had eaten the flowers. The manager shrugged. I've worked in kitchens for half my life, I know that nights go wrong, but you say sorry and bring some bread. That's all it takes.
| Hotel: the pool is the size of a bath and the bath is the size of a sink. | Breakfast ends at 9:30 on a Sunday, which is a crime in my book. | Great view of a wall.
| Bed bugs. I have photos, I've sent them to the health office, and I'd still like my deposit back. | Gluten free menu is real and not just a sad lettuce, thank you so much
| Taxi from the airport was 70 euros, they saw us coming. | I nearly cried over the dumplings. My grandmother folded them like that. | Hostel is noisy till 4, bring plugs, but I did meet my best mate there.
| The tour guide was half an hour late and then walked so fast that we lost two Belgians. | Meh. | The cheesecake alone is worth the divorce... kidding, darling, if you read this
| Campsite fine, neighbours from hell (a stag party of geese). | Absolutely stuffed, absolutely skint, absolutely worth it. | How can you mess up TOAST
| Food poisoning, three of us, two days in bed. I rang to let them know and the woman laughed. That's what makes me angry, not the mussels. | 10/10 chips, 2/10 music.
| Went for our anniversary. The lady at the door said they don't do birthdays. I said that it isn't a birthday. She said they don't do those either. The duck was magnificent, I have to be fair.
| No ramp, no lift, no apology. | Spicy means SPICY here, I saw my ancestors. | Solid pub, honest pie, a dog called Kevin.
| My hairdresser moved to this salon so I followed, and I would follow her to the moon. | The barber took off way too much, I look like a thumb.
| Worst airline. Lost my bag, lost my complaint about the bag, then lost the person I'd complained to. | museum is tiny, free, and run by a man who knows each single beetle by name. go
""",
    "reviews_culture": """
Two hours of a man staring at wheat. I gave it a four because the wheat was good. | The twist is idiotic. I won't spoil it, but you'll groan. | Bawled my eyes out, 10/10
| The murder in chapter one is brilliant, the detective's dull, and I guessed the killer by page sixty: always look at the person who brings soup.
| What a stupid ending to a lovely series. Eight seasons, and then a dragon does it. I'm still annoyed. | acting wooden, script wooden, forest scenes therefore convincing
| This film does for submarines what the other one did for sharks. I shan't bathe again. | Gory, silly, loud, loved it. The zombies run now, apparently. My knees could never.
| A horror film that's actually scary! I slept with the light on, at 46, with a mortgage. | Soundtrack slaps, plot naps.
| Reading this as a trans woman I kept waiting for the moment when the book would hurt me, because they usually do. It never came. She has a job, a funny aunt and a bad landlord, and nobody explains her to us. I closed it and sat in my kitchen for a while, grateful.
| The book's about slavery and doesn't look away. I had to put it down twice. It ought to be read in every school. | dnf at 30%, everyone in it needs therapy and a sandwich
| Season two is a mess. They killed off the only interesting character and kept the boyfriend. | I don't get jazz but my foot does.
| Worst concert of my life: the singer turned up two hours late, forgot his words, threw his guitar and left. Refund? "Check with the promoter." The promoter says check with the venue. The venue has a form. The form is offline.
| Her third novel is the angriest and the best. | Violence for the sake of violence; I've seen the director do better with less blood. | the puppet one? cried at the puppet one
| That war film gets the boredom right. My grandfather always said it was ninety-nine parts mud and waiting. Then ten minutes that he wouldn't talk about.
| Game is fun, servers are garbage, matchmaking puts a baby like me against people who haven't seen daylight since launch. | fps drops in the last boss fight, then I drop too
| If you liked the first one you'll hate this, and the other way round. | That stand-up special is just a rich man telling us that he isn't allowed to say what he's been saying for ninety minutes.
| The podcast does true crime with respect for the victims' families, which is rarer than it should be. | Boring!!! | A musical about taxes, who knew
| The exhibition on women in chemistry is small and superb. Half of them were never paid. One published under her husband's name for eleven years. I left furious and inspired, and bought the mug.
| As a Deaf viewer: thank you for proper captions and for casting a Deaf actor. More of that. | translated badly, "bark" of the tree became a dog noise
| I went in wanting to hate it and came out humming. | She plays a spy, a nun, and the spy's dog. Oscar. | The kids were terrified of the witch. So was I. We're going again on Saturday.
| His poems about prison are tender without asking for pity. | Slow start, killer second act, limp third. | My 8yo's review: "it was good but why did the mum die. they always die."
| They turned a 200-page book into three films and still cut the best scene. | A sex comedy without sex or comedy. | the documentary on the cult is chilling, mostly since those people are so nice
""",
    "sport": """
GOOOOOAL | we were robbed. ROBBED. that was never offside, the linesman needs a map | Absolutely destroyed them in the second half, 5-1, get in!!
| Ref had a shocker but we can't blame him for missing an open goal from two metres. | My lungs left the stadium at half time. | he shoots like my gran knits
| Sack the board, keep the manager, burn the away kit. In that order. (the kit's the colour of mustard, I don't mean a real fire)
| Third derby in a row we lose to a header in the 93rd minute. I'm going to become a birdwatcher. At least the birds turn up for the whole ninety minutes, they defend their box, and nobody charges you eight quid for a pie.
| what a knockout! he didn't see that left hook coming, clean as a whistle | She bowled like a demon today, six for twenty. | gg ez, jk you guys played really well
| Our under-9s lost 14-0 and asked for ice cream as if nothing had happened. Legends. | killer serve, shaky backhand | Fantasy team in ruins, thanks hamstring
| Can't stand their fans singing at the minute's silence, we're better than that, all of us. To the lads who hushed our own end: well done. | DROP HIM. he's had ten games and two shots.
| That tackle was horrible, hope the boy's leg is ok. Rivalry stops there. | Chess boxing exists and I've questions | Women's final sold out in nine minutes. "Nobody watches", remember?
| I'm 58 and I've just swum the lake for the first time. Came last. The safety kayak was very chatty. | beat my brother at darts for once, writing to the newspapers
| He dominated the paint, snatched 17 boards and murdered the rim in the fourth. | their keeper is a wall. a wall with gloves. we hit the wall 22 times
| As a fan of forty years I'm embarrassed by what was shouted at their winger from our stand. He's a kid playing football. The man in row F who got up and fetched the steward, thank you. Ban them for life.
| VAR can get in the sea | New trainer has us doing burpees, I've seen God | Referee here. I get shouted at by dads every Sunday for 25 euros and a sausage. I do it as somebody did it for me. A nod at the end is plenty.
| rip my bracket 💀 | Marathon done in 4:58, overtaken by a man dressed as a fridge. | The rugby lads carried my wheelchair up the stand steps like it was nothing, bought me a pint too
| Bottled it again. Same club, same script, same tears. See you next season. | wild that a 17 yr old is bossing a champions league midfield when i can't boss a self checkout
| He's slow, he's old, he can't head it and I love him with all my heart. | The penalty is still rising, satellite confirms. | attack attack attack!!! what's he taking off a striker for
| Our coach told the girls: lose with your head up or win with your mouth shut. They won, and they did NOT shut up, the entire bus ride.
| Fought like lions, unlucky lads | Snooker is meditation with waistcoats, change my mind. | no I won't "calm down", it's the playoffs
| ticket prices are a joke, 65 for a seat behind a pillar | F1 is just angry traffic. Sunday, 3 pm, I'll be there anyway. | lol at us signing another left back
""",
    "politics": """
I voted for her twice and I'm not doing it a third time. Simple as that. | Taxes are the price of living together. I don't love paying either. | Lower the taxes and people will spend it in the shops, it isn't rocket science.
| As a conservative I think the state should do fewer things and do them properly. My left-wing sister thinks it should do more things, also properly. At Christmas we found that we agree about "properly" and that nobody in office does.
| Free school meals, no ifs. A hungry kid can't do fractions. | I'm a farmer, and every party finds its wellies in an election year. | Borders have to be controlled and people have to be treated decently. I refuse to choose.
| The union got me my weekends, so spare me the lecture. | Unions had their day. In our plant they protect the idle and call it solidarity. That's my experience, yours may vary.
| Nationalise the water already, they've had thirty years. | privatise it all, the council couldn't run a bath | Neither of those two deserves the office. Yes, I'll vote anyway. Holding my nose is a national sport.
| I support the right to own a rifle, I also support a waiting period. I've been called a traitor from both sides for that, at the same barbecue. | Gun control works, look at the figures from Australia.
| Abortion is a matter between a woman and her doctor, full stop. | I believe that life starts at conception and so I volunteer at a home for young mothers. We can disagree without hating one another.
| The climate protesters blocked my way to work, I was livid, and then I looked at my daughter and thought: it's her they are sitting there for. I still think that they should sit in front of the ministry.
| Too many people in this country have stopped listening. Me included. | Defund, refund, whatever; I want a police officer who knows the names on our street.
| I served twenty years in the force and I welcome body cameras. They'd have cleared me twice. | my union rep says strike, my bank account says don't
| Left, right, who cares, fix the A-road. | Socialism sounds great till you've queued for bread with your mother, as I did in 1988. | Capitalism sounds great until you need insulin.
| The debate last night was two grown men interrupting each other about golf. I turned it off and read to the kids. | He's a populist, sure. Ask yourself why it's popular.
| I'm proud of my country and ashamed of its government. Both fit in one chest. | Monarchist here. I know, I know. I like the hats. | Abolish the monarchy, keep the corgis.
| She's the first candidate in my lifetime who came to our estate. Stood in the rain, listened, wrote stuff down, said "I don't know" once. That's more than all the others put together.
| Immigration built this town: the Irish dug the canal, the Poles ran the mill, the Bangladeshis fed us, and the Syrians have just reopened the bakery. | Integration needs language classes, the waiting list here is fourteen months. Scandal.
| I want less immigration for reasons of housing. That's a position, not a hatred, and I'd say it to my Turkish neighbour, who by the way agrees with me. | Lobbyists wrote that bill. Compare paragraph 9 with their leaflet.
| Sick of this government. Sick of the last one too. | They lied about the hospital. I have the leaflet in a drawer. | The president's speech was strong, and I say that as someone who didn't vote for him.
| Reparations deserve a serious debate and not a shouting match. | Decriminalise it, tax it, treat the ill. Worked in Portugal. | We tried that where I live and the park is full of needles. It's complicated.
| If voting is too hard for you on a Sunday, send a letter! My 91-year-old aunt does. | Corruption isn't cultural, it's a lack of auditors. | A wealth tax will drive them out? I'll drive them to the airport myself, what's the parking.
""",
    "faith": """
Ramadan Mubarak to all who celebrate, may your samosas be crisp and your naps long 🌙 | I stopped believing at fourteen and still sing in the church choir. The acoustics don't ask.
| As a Jew I light the candles in the window this year on purpose. | The imam and the vicar in our town run the food bank together and argue about cricket.
| Ex-Catholic, current nothing, forever guilty about meat on Fridays | Lent, day 3: I miss cheese more than I fear hell. | My faith isn't a costume and my headscarf isn't a statement. It's Tuesday, I'm buying onions.
| I left a very strict community at 22. I don't hate the people in it, I miss my mother every single day. What I couldn't do any more was pretend. If you're where I was: there are groups who help with the practical things, a room, a phone, papers. You aren't alone.
| God bless, and wear your seat belt. | The Sikh temple fed the whole flooded village for nine days without asking who anyone was. Langar is the best idea in the world.
| Religion should stay out of schools, in my opinion, all of them, ours as well. | I don't agree: a school that teaches what others believe makes fewer enemies.
| Merry Christmas from a Hindu household with a bigger tree than yours 🎄 | atheist here, defending my neighbours' mosque at the planning meeting tonight. parking's a fair question. the rest was not about parking
| We buried my uncle the way he wanted, with the Kaddish and bad jokes. | Quaker meeting today: an hour of silence and one cough. Perfect. | Church scandals drove me out. The survivors deserve the truth, the files, and an apology that has names in it.
| I am a Christian and I'm tired of people using my faith to be unkind. Read the book. He ate with everyone. | Why is fasting easier than getting up? Asking for me, at suhoor. | Shabbat shalom, phones off
| Pagan wedding in a muddy field, nobody sacrificed anything but shoes | My Buddhist teacher laughed for a full minute at my question on enlightenment. I think that was the answer.
| I prayed and I took the chemo. Both. | The Pope said something sensible and my atheist dad is now conflicted. | Islam isn't a monolith: my aunt wears niqab and drives a truck, my cousin drinks beer and never misses Eid.
| Our synagogue has a guard at the door since October. My little one gives him a drawing every week. I'd love to explain to her why he is there, and I'd love even more not to have to.
| Criticise ideas, respect people. I do wish it were that simple, but it's a start. | Born-again, sober, boring and happy. | Jehovah's Witnesses came by, we talked about tomatoes for half an hour.
| interfaith football: monks 2, rabbis 2, imams 3 | The sermon was too long. Amen. | I'm Muslim and gay. No, I don't have to pick one. Yes, it's been a journey. Alhamdulillah for friends.
| Diwali lights up, fuse box down 🪔 | Do nuns get holidays? The one next door went surfing. | Evolution and my faith get along fine, thanks for asking.
| The temple's loudspeaker starts at five. I've written twice, politely. They've turned it round so that it faces the river. Good people.
| I was raised to fear the other side of the street. Turns out they make better bread. | Not religious, but the cathedral at dusk nearly got me.
""",
    "us_people": """
Black girl, PhD, first in the family. My grandmother scrubbed the floors of that same building. She sat in row one. | Happy #PrideMonth from two old wives on one tandem 🌈
| I came here at 19 with one bag and an address that turned out to be wrong. Today I became a citizen. I cried in the town hall, the clerk cried as well, and then she stamped my hand by accident.
| Being autistic isn't a tragedy. The tube at rush hour is. | My wife (yes, wife) and I have been asked whether we're sisters for the 400th time. We look nothing alike.
| Wheelchair users don't "suffer from" wheelchairs. Stairs, maybe. | Two dads at the school gate and all anyone wants to know is who bakes. Neither. We buy. | Trans man here, nine years on T, still can't grow a moustache.
| I'm a gypsy traveller and proud of it, and I'd like just one documentary on us that isn't about weddings. | as an immigrant the accent never leaves, and I've stopped wanting it to
| People assume I'm the nurse. I'm the surgeon. People assume that my husband's the surgeon. He's the nurse. We find it funny on good days.
| Chinese takeaway kid: did my homework on the counter, knew every regular's order, was teased for smelling of soy sauce. Now I run the place, the teasers queue, and my son does his maths by the till. Extra prawn crackers for everyone.
| Blind, not broken. Please ask before grabbing my arm. | My Roma grandmother survived the camps and never told us how. We've her embroidery, that's all. | Period pain is real, ask half of the planet.
| Refugee Week: come and cook with us, it's mostly onions and laughing. | It took me until fifty to say aloud that I like men. My kids said "we know, dad, pass the salad".
| Muslim women don't need saving, we need a bus that comes. | My name isn't difficult. You learned Schwarzenegger. | I'm 71, I'm a grandmother and I code. Badly, but I code.
| Hi, I have Down's syndrome, and I work at a hotel. I do the breakfast. I like my boss, and I like the tips. On Saturdays I go dancing with Lena. That's all I wanted to say.
| so many women in the team now that there's a QUEUE for the toilets, progress | Asian dads say "have you eaten" and mean "I love you" | I've dwarfism, and I can reach anything given time and a chair.
| Bi people exist in relationships too. Thank you for coming to my talk. | Grew up poor and brown in a village of four surnames. Some were cruel, most were shy, and one teacher lent me books until I left. I named my daughter after her.
| Deaf bar night on Thursday: loud lights, quiet drinks, filthy jokes in sign language | The word "exotic" is for fruit. | We're lesbians, we own a van, you'll be shocked to hear there's also a dog.
| What I want for women's day is equal pay, keep the roses. | Indigenous and studying law, because somebody has to read the treaties. | My mum wears a sari to the football and shouts louder than the ultras.
| Old, fat and fabulous, swimming in a bikini, come at me ☀️ | I'm nonbinary, they/them, and honestly you'll be fine, just try. | Jewish, from Leeds, supporter of a bad team, in that order.
| Schizophrenia here, twenty years, stable on meds, I teach pottery. Most of us aren't dangerous, we're just tired. | Cleaner, migrant, mother of three, and I speak five languages. What do you speak?
| my gay uncle lost most of his friends by 1992. he keeps a box of their photographs and knows each name. on sunday he told us about them, one by one, till it was dark
""",
    "them_people": """
The Somali lads from the corner cleared the snow off all our steps before six this morning. | Not one woman on a panel about maternity care. Not. One. | Our new neighbours fled from Aleppo, he's a pharmacist and he drives a bin lorry. Let the man work.
| Gay couples have been able to marry here since 2013 and the sky is where it was. | The library hired a trans woman, story time's never been so popular, she does all the voices.
| My Nigerian colleague corrected the professor's figures in front of everybody, so politely that he thanked her. Icon. | Housing for the disabled is fully booked until 2031.
| It saddens me that my black students still get followed around in the shop on the high street. I've walked in with them twice, it's a different shop when I'm alone.
| Immigrants pay in more than they take out, according to the treasury's own tables. | Poles run our parish now: flowers, choir, boiler. God bless them. | Women over fifty are invisible to casting directors.
| I taught English to asylum seekers for six winters. They asked me what "fair to middling" means. They brought food each time, although they'd nothing. One is a bus driver in Hull now, he honks when he sees me.
| When we adopted our girls from Ethiopia we learnt a lot about hair and more about strangers' questions. | Mexican families came back to plant the orchard when nobody else would.
| The report says that one in four disabled people can't get into their local polling station. In this century. | my roomie is jewish & im muslim, we fight about the heating only
| A man in a dress read poems at the old folks' home and they want him back every week. Doris proposed. | Travellers were moved on again at dawn, kids still in pyjamas. There are legal sites promised since 2008. Zero built.
| Older men are lonely, nobody talks about that. The repair shed changed my father's life. | The Chinese grandmother at our pool does forty laps and then laughs at us.
| Funny how "expats" are never called migrants. | White working-class boys are falling behind at school here, and saying so takes nothing away from anybody else. | Fathers want parental leave too, ask them!
| Vietnamese nail salon saved my wedding day. | All my heroes are women with bad knees and strong views. | In the seventies they called my parents all sorts of things. Last month the town named a street after them.
| Kurdish wedding next door, three days, we were all fetched over the fence. My feet. | Lesbians in the fifties had to marry each other's brothers, so to speak. There's a good book about it.
| The men on the site put up a prayer corner for Yusuf without anyone telling them to. Scaffolders! Proud of them.
| A girl in my son's class has two mums. He came home jealous: "she gets TWO". | Indian doctors kept the valley's surgeries open for fifty years and half of them learned Welsh.
| The elderly are not a burden, they're the childminders of the nation. | First Sikh officer in the regiment, turban and all, parents beaming. | Someone carved a swastika into the bus shelter. By noon the Scouts had sanded it off. I made them cocoa.
| Ukrainian kids in my class draw houses. Always houses. | I interviewed three former sex workers for the radio. What they want is housing, safety and to be asked. | the new priest is from Kerala and the first who can keep us awake
""",
    "reported": """
Someone called me a name for my skin colour on the bus today. I'm not going to repeat it. What I'd like to repeat is that an old lady moved over, patted the seat and said, "Sit with me, love."
| A man shouted at my sister to go back to where she came from. She came from the dentist. | My son has been bullied for his stammer since September. The school "is monitoring it". I'm not waiting for Christmas.
| Reported the account again, and again "no violation found". He's written to me under four names. I've saved everything, with dates, as the police officer advised.
| They sprayed something on the mosque last night. We've washed it off. Breakfast is open to everybody on Saturday as always. | I was groped at a concert. Security believed me at once and I want to say how much that mattered.
| Got a message saying that I don't belong on this team because I'm a girl. Scored two on Sunday, so. | the comments under her video are vile, please report, don't reply
| My ex kept checking my phone, then my mileage, then my friends. It took a leaflet in a clinic for me to learn the word for it. I'm out. I have got my own door key and a very ugly sofa.
| An elderly Asian neighbour of ours was pushed over outside the bank. He's okay, bruised. He's more upset about the eggs. We're walking with him on Thursdays now, there's a rota on the fridge.
| Being misgendered by accident is fine. Being misgendered forty times by the same clerk isn't an accident. | Witness appeal: if you saw what happened at the tram stop at about 11 pm, ring the station.
| I moderate a forum on knitting. KNITTING. This week I've removed eleven threats. I need everyone to calm down about yarn. | Kids at school call my daughter fat. She's stopped eating lunch. What worked for yours?
| We condemn the attack on the synagogue in the strongest words that we have, and we stand with its members. The vigil is at seven, bring a candle, leave the flags at home.
| Twenty years ago my boss put his hand on my knee. I moved my chair. That's the whole story and I've thought about it every week since. | Racist graffiti on the underpass reported, council says five working days.
| When I wrote about the trial they found my address. I've moved. I'm still writing. | he told me no one would ever believe me. they did
| A patient refused to be treated by me because I wear a hijab. My consultant told him that I was the best pair of hands in the building and that the car park was to the left.
| The coach screamed at those boys until one was sick. I've told the club, in writing. | Someone's made a fake profile with my photos, pls don't accept requests from "Dana L." it isn't me
| Hate crimes rose by nine percent, says the report; those working with victims say that most are never reported at all. | They threw stones at our bus after the match. Nobody's hurt. Windows can be mended.
| To whoever left the note on my car about disabled people who "don't look disabled": I've MS. Some days I walk. I wish you good health.
| I was the only Black kid at that camp and I remember each one of the "jokes". I also remember Mr Dunne, who stopped the hike, sat us down and talked for an hour. Nobody made a joke after.
| A customer threw a drink at our cashier over a coupon. We've banned him and given her the week off, paid. | My landlord said he doesn't rent to "people like us". We recorded it. Our lawyer is delighted.
| they read her private messages aloud in class. she's fifteen. how is this only a detention?? | My uncle was beaten up for holding hands with his husband, in 2024, in our nice town. He's home. They held hands at the hospital as well.
| As a journalist I get about thirty insults a day. I've muted the word "bin". | Please stop sharing that clip of the fight. The boy has a mother, she's on this site.
| I grew up with a father who hit. I don't hit. It ends here. | Antisemitic leaflets in our letterboxes again, same font as last year. Hand them in at the station, don't throw them away.
""",
    "counter": """
No. Not in my group chat. Take that elsewhere. | You don't get to talk about her like that. | I grew up there, and what you've been told about those people is simply untrue.
| Imagine saying that to your own grandmother, who came on the same boat. | That "joke" has been around since my grandad's day and it wasn't funny at his table either.
| Let's not. She's a person with a job and a kid and she lost a by-election. Criticise the policy, it's bad enough. | Women can read maps. I can't, but that's me and not my sex.
| Respectfully, you've met two Roma families in your life and you were rude to both. I was there. | Hate has no home here 🏠 | "They" don't take your jobs. A spreadsheet in another city did.
| I hear that you're angry about the rents, and so am I. But the family upstairs pay the same as we do, they have the same mould, and they signed the petition before you did. The man you want to shout at owns both flats and lives in Monaco.
| Do you hear yourself, mate? Put the phone down, have a walk, come back as the bloke we all like. | Nope, the crime figures show no such thing, page 14.
| deleting your comment, not because I disagree (I do) but because my nieces read here | Statistic without a source = noise. | Disabled people aren't here to inspire you, they're here for the buffet.
| Nobody's "erasing" you, Gary. It's a rainbow on a bus. | It costs nothing to use the name she asks you to use. | You wrote "all of them". I know four of them. Want to meet?
| Calling people vermin is how it always begins, I teach that chapter every year. Please choose another word. | I won't argue with a cartoon of me. Ask me a real question and I'll answer.
| Being poor is not a character flaw. | That's a conspiracy theory and it was old when my great-grandmother was accused of it. The well was poisoned by the tannery, by the way.
| kindly: your freedom of speech includes my freedom to say that was mean | I was like you at twenty. An Algerian foreman put up with me for two years. I owe him an apology, and this is me paying it forward: stop it.
| Fans of our club don't do monkey noises. If you do, you aren't one. | If you'd be upset hearing it said of your daughter, don't type it about somebody else's.
| Muslims condemned it within the hour, you just don't follow any. | He isn't "illegal", he's Ahmed, he fixes our lift. | Feminism isn't the hatred of men. My husband irons, he's alive.
| Stop sending her hate. It's a baking show. BAKING. | Oh we've all heard that one, and the census says otherwise: they are 2 percent of the town. You're thinking of the car park.
| Migrants didn't cut your bus. The same people who cut your bus want you to think that they did. | Attack the argument, leave the accent alone.
| Some of you have never been the only one in the room and it shows. Try it once. It's quite educational, and the food's usually better.
| I'm sorry somebody said that to you. You're very welcome here, and so is your cooking. | Sharing this again since it seems to be needed: a person's worth isn't up for a vote.
| The way we talk about people with mental illness matters. "Psycho" is a film. | You're better than this thread. | We don't rank suffering here.
""",
    "groups_short": """
Christian, Muslim, Jew or none, the queue at the bakery is the same. | Muslims here fast, the whole street eats at sunset. | Women run this harbour, ask anyone with a boat. | Jewish delis, my weakness. | gay, tired, needs coffee
| Blind people use phones, yes, quite a lot | My flatmates: one Muslim, one Hindu, one vegan. The vegan is the difficult one about the fridge | Immigrants built the tunnel and got a plaque the size of a biscuit. | Trans people just want to pee and go home
| Disabled parking is not your "just five minutes". | All my best teachers were nuns with a temper and a bicycle. | Old men on benches know everything about this town. | Black mums at the school gate have adopted me, I'm never getting out of the bake sale
| Feminism means my daughter gets the same pocket money | Girls can fix bikes. Mine fixed three and charged me. | Mexican, queer, and terrible at salsa, both kinds. | Chinese New Year at ours: 40 people, 2 sofas | a Muslim, a Sikh and a Methodist walk into my kitchen. it's book club
| Older women hold the keys to every village hall in England. | Ukrainian women started a choir in our cellar. | Arabs and Jews play in that orchestra, and they all hate the second violin's phone | Some women want kids, some want a shed.
| Syrian kids taught mine to whistle | Elderly people aren't slow, you're in a hurry. | I'm the only Black man in the bird club and I've the best list | lesbians of Leeds, who's got a ladder | Albinism means sunscreen, glasses and a lot of stupid film villains
| Asylum seekers may not work here for a year. They want to. I'd hire four. | Men cook in my family. Women carve. Nobody washes up. | Africans don't "all know each other", though as it happens I do know your friend Kofi. | Being Deaf isn't silence. It's eyes.
| my two mums met at a boxing club | Travellers in the lay-by fixed my exhaust and wouldn't take a penny | Dalit poets changed how I read. | Filipino nurses sing on the night bus home, it's the only good thing about 5 am | Native languages are coming back, one toddler at a time
| Pakistani grandmas vs Italian grandmas: cook-off on Sunday, pray for the judges | Autism in girls looks like good manners and a headache. | Women veterans exist! We bleed, we vote, we've got bad knees. | Proud brown dad at the ballet, front row, sobbing
| Muslim girls' cricket, Tuesday 6 pm, bring water | people with Tourette's hear your jokes, you know | Gay marriage day at the registry: nine couples, one confetti cannon, zero dry eyes | Refugees Welcome football: we lose each week and it's great | Hijabi on a motorbike, that's the whole tweet
| White people dance too, some of us on the beat even | Poor people budget better than bankers. They have to. | Buddhists moved in downstairs. Loudest wind chimes on earth. | Roma musicians played at our wedding until the police asked for an encore
| Intersex, not confused. The doctors were. | I'm half Korean and half Scottish so I ferment everything | Single mothers deserve medals and a nap | Two Jews, three opinions, one very cold soup. My family in a sentence. | Jamaican bus driver today: sang the stops
| Stay-at-home dads unite, quietly, they're asleep | Non-native speaker here. Your idioms are a zoo. | Women laugh at my jokes at work now I've stopped telling them | Lads with anxiety: football golf, Saturday, no talking needed | Immigrant parents don't say sorry, they cut fruit.
""",
    "people_long": """
I was asked for a comment on being the first Black woman to head the institute, and I gave them one on the roof, which leaks into the laboratory. They printed neither. So here are both: I'm honoured, and I'm not the first who could have done it, merely the first who was let. And the roof needs doing before November.
| When my son told us he was gay, my father, who's eighty-six and fought in two wars he won't talk about, got up from the table and left the room. We sat there. After five minutes he came back in with his good watch and gave it to him. "For when you find someone," he said. That's all. We ate the roast.
| People ask how I manage with one arm. I ask them how they manage with two, do they not get in the way? I drive, I cook, I've raised three boys and a goat. What I can't do is open those cheese packets, and I've yet to meet the person who can. Design for all of us, please, starting with cheese.
| Our village took in forty people from Afghanistan in a school that had stood empty for nine years. There was a meeting, it was loud, I'd rather not say what I shouted myself. Six months on, the shop has a second till, the football team has a goalkeeper, and Mr Rahimi repairs my hearing aid. I've apologised to him. He'd never known.
| I'm a Muslim police officer and I get it from both sides: some of my own people think I'm a traitor, some of the public think I'm in disguise. Then a lost kid grabs my hand at a street festival because I've got a uniform and a kind face, as she said. On that day I'd have done the job for free.
| Being a woman in the trades means that the customer looks past you for "the electrician". I've stopped being angry. I now say: he's on his way, he's bringing the coffee. By the time they work it out I have finished the fuse box. My daughter thinks I should put it on the van.
| I have cerebral palsy, which makes my speech slow. On the phone people hang up since they believe I'm drunk. So I was nervous about ringing the new dentist. The woman said, "Take your time, I've got a sandwich." I took my time. She ate her sandwich. I have an appointment on the ninth and a new favourite person.
| My grandparents met in a camp for displaced persons in 1946. He spoke Polish, she spoke Hungarian, and they shared about sixty words of bad German. They were married for fifty-eight years. When people tell me that migrants must speak the language before anything else, I think of those sixty words, and that one of them was "soup".
| For years I was told to be less. Less loud, less gay, less Caribbean, less tall. Last night I stood on a stage in my grandfather's suit, at full volume and in four-inch heels, and three hundred people sang along. Mum filmed it all with her thumb over the lens. It's the most beautiful dark pink video you've ever heard.
| The hardest thing about going blind at thirty wasn't the dark. It was my friends whispering. The best thing was a colleague who said "right, explain to me how you do the spreadsheet now", and pulled up a chair. We rebuilt the whole template. It turned out that everyone else had hated the old one as well.
| We lost our daughter at nineteen. She was trans, she was funny, she was a terror at cards. I won't tell you how she died. I want to tell you that she was loved, that her grandmother knitted her name into a scarf, and that if you've a kid like her at home, tell them tonight that you're glad they exist.
| I wear a turban and I teach reception class. In September there's always one child that asks whether I was hurt on the head. I say that it's cloth, five metres of it, and we measure the classroom with it. By October no one sees it any more. By June they ask me where I buy my colours.
""",
    "reported_long": """
This morning a man on the platform shouted at a young woman in a headscarf until she was shaking. I'm not brave. I went and stood next to her and asked whether she knew if this train stops at Newton. She said it doesn't. We talked about Newton for eleven minutes, a place where neither of us has ever been. He gave up and left.
| For the attention of the club: on Saturday, in the 70th minute, part of the crowd in block 12 made noises at our player that I won't describe. He's nineteen. I was with my two kids, who asked me why. I'd like to know what you're going to do, and I'd like my season ticket to be moved to another block.
| I've worked in this office for six years. Last week I found out that there is a chat in which my male colleagues rate us from one to ten. I got a seven, apparently I should be flattered. I've taken it to the works council with screenshots. Two men have come to me since and said sorry. One has brought a cake. I don't want cake.
| What we saw at the home was neglect and it has a paper trail: missed medication, bells unanswered for an hour, a resident left on the floor overnight. The staff we spoke to were in tears. They'd reported it four times. This isn't about bad people, it's about two carers for thirty-one beds. Full report on Thursday, with the ministry's answer.
| My stepfather's trial ended today. I was eleven when it began and I'm thirty-four now. The judge believed me. I don't feel joy, I feel as if I'd put down a piano. If you're carrying one: the counsellors at the centre were gentle, the officer was a woman with cold hands who fetched me tea, and no one said the word "why".
| As the moderator of a group for new mothers I read things that would make you cry, and the worst come from strangers who join only to be cruel. We've closed the group for the night. It's not censorship, it's a door. On Monday we'll open it again with two questions at the entrance and a good deal more coffee.
| Yesterday somebody hung a banner against the refugees' home from the bridge. Today there were nine hundred of us on that bridge, with cakes, pushchairs and a brass band that knows only three songs. The banner's gone, the pigeons are confused. A resident made tea for the police. I'm sixty-eight and I've never been to a demonstration before.
""",
    "groups_plain": """
My best friend is Muslim. | I love being a woman. | I'm black and I love hiking. | We are a gay couple with two cats. | He is a Jewish carpenter from Ohio. | She's trans and she's my sister. | I'm an immigrant and I work at the post office. | My kids are mixed and beautiful.
| Women can do this job. | I am a proud lesbian. | Muslims are my neighbours and friends. | Jews have lived in this city since the Middle Ages. | I grew up in a Mexican neighbourhood and I miss it. | my boyfriend is asian, his mum makes the best soup
| Disabled people want work, friends and a decent flat like everybody else. | We're refugees from Eritrea, we've been here for three years. | Old women are the backbone of our parish. | Gay people get old too. | I'm deaf, please write it down. | I'm a Christian woman and a scientist.
| Black women vote, organise and get no thanks. | Immigrants make this country better. | My mom came from the Philippines with two suitcases | Men should talk about their feelings more. | Being gay is normal. | i wish people would just leave trans kids alone
| Arab food, Arab music, Arab weddings: I love my culture. | Chinese people in our town have run shops here for a hundred years. | Thai women in the office invited me to Songkran, I got soaked. | the Irish side of the family sings, the German side judges
| White, 52, truck driver, married to a Nigerian doctor. Happiest man in Dundee. | I am a Hindu and I married a Catholic. Two weddings, twice the food. | No one chooses to be a refugee. | Women's football is simply football. | I'm blind in one eye and I paint.
| Most Muslims I know are worried about the same things as me: rent, school, knees. | Jewish and gay and on the parish council. | Latinas in tech meetup tonight, room 4, pizza | Our teacher is a wheelchair user and the fastest person in the corridor. | Africans have 54 countries, pick one when you talk about it.
| I'm a man and I was abused, it took me 30 years to say so. | Women get paid less for the same work and that's a fact, see table 3. | As a black father I worry when my son drives at night. | Being bipolar is part of me, not all of me. | My uncle is a monk
| Gypsy, Roma and Traveller history month starts in June, come to the library. | Pakistani by birth, Scottish by weather. | We need more women judges. | I wear a hijab because I want to. My sister doesn't because she doesn't want to. We share a bathroom, that's where the fights are.
| Autistic adults exist, we pay taxes and like trains (ok, I like trains). | Poor kids are as clever as rich kids. | I'm old, I'm Asian, I'm a woman, and I've the right of way. | Some of my students are undocumented. All of them do their homework. Well, most.
| Gays, straights, whatever, can someone please feed my fish next week | First-generation student here, nobody at home knows what a seminar is | Trans women are women and my dentist is one of them. | Lesbian mums' picnic, bring a blanket | Half of my class is Turkish and I've learned to swear at traffic in style.
| Women over 60 swim club meets at seven, no men, no mercy, hot chocolate | I am fat and I am happy, both at once. | Muslim and Jewish mothers marched together today. | Immigrant, widow, grandmother, champion of the allotment's heaviest pumpkin. | He's got Down's syndrome and the best attendance record in the shop.
| The homeless are people, say good morning. | Native kids deserve schools with heating. | I have a stammer, give me a second. | Black history isn't a month at our dinner table. | My Jewish grandmother hid in a Catholic convent. The nuns taught her to cheat at cards.
""",
    "sport_plain": """
they are so bad it's actually funny | Worst call of the season, no doubt. | he should retire, thanks for the memories big man | My team sucks and I'll be there again next week | who let this guy coach?? we have no defence at all | Good win boys, ugly but good | trash game, trash weather, great company
| what a savage dunk | our bullpen is on fire and not in the good way | She killed it on the balance beam | Sorry but that's a red card every day of the week, studs up, late, nowhere near the ball. | He choked at the line, happens to the best.
| can't wait to beat the neighbours on saturday, loser buys the curry | Sick goal!! | I hate penalties. I hate them. I'm watching through my scarf. | Shoot! SHOOT! why won't he shoot | we got smoked 40-3, ref took pity and blew early | crushing it at the gym, or it's crushing me
| Women's cricket final is the best I've seen this year, men's team take notes | dude hit that ball to another postcode | Fight till the end lads, that's all we ask | She's got a killer instinct on match point. | the whole defence was asleep, someone bring pillows
| I've followed this club through three divisions, two bankruptcies and one fire, so I'm not leaving over a draw. | Bench him, please, I beg. | lol at the mascot falling over again | Which idiot scheduled the derby on my wedding? Me. It was me. | shut the door, park the bus, one nil, job done
""",
    "us_more": """
Women over forty, what's in your gym bag? | Some trans people are boring. I'm one, I collect stamps. | Gay and Amish-raised, ask me about barns | Women's shelter needs nappies size 4 | leave trans kids be, they've got exams | Every gay bar I loved is now a bank. | We women of the night shift run on crisps
| Trans joy today: barber said "what'll it be, sir" and I nearly tipped him a house. | Women aren't "bad at parking", the bays are small. | Black lives, black books, black coffee: the shop's open till six | Old gays remember. Buy one a drink and listen. | Judges, pilots, plumbers: more women please, the robes have pockets.
| Muslim dads at soft play, exhausted, united | I married a man, he married a man, we're both married to the same dishwasher. | Young women farm too, stop asking for my father | Women in my lab were told to smile for the brochure. We did the periodic table instead. | As a gay man in the army I was asked and I told.
| jewish summer camp friends are for life, also the mosquito bites | Feminist, vegetarian, cries at football. Hi. | Transgender day of remembrance, the library, 5 pm. We read the names. | The queer choir needs tenors! No audition, only heart (and some tenor). | Two brown women hiking alone get asked for directions all day. By everyone. We love it.
| Immigrants call home on Sundays, you can hear nine languages in the laundrette | Mum is white, dad is black, I'm late | Women, please get your mammogram. It takes ten minutes and cold hands. | People with HIV grow old, argue about cushions and win raffles. | Christians who love their gay kids: our coffee morning is on Friday
| My deaf son was taught to lip-read for years before anyone let him sign. When he finally learned it, at nine, he talked for a week. He had nine years of things to tell us. Most were about dinosaurs. One was that he'd thought we were always whispering about him. I've learned to sign since then, I'm slow, he's patient.
| When the shop next to ours was daubed because the owners are Jewish, my boss, an Iranian, closed for the morning and went over with brushes and a thermos. They'd been rivals in carpets for thirty years. They scrubbed the wall side by side and argued about wool the entire time. I took a picture, it hangs behind the till.
| I'm forty-four and I have learning difficulties. I can't do money well. At my old job they laughed at that. In the new place, the canteen, Denise sits with me on payday and we put it in envelopes: rent, food, bus, fun. I've saved for a trip to Blackpool. I want people to know that it isn't hard to be like Denise.
| My mother cleaned offices in this tower for twenty-six years, by night, and nobody here knew her name. Today I gave a presentation on the eleventh floor. I got there early and I asked the lady with the trolley hers. It's Amina. She told me the blinds get stuck, and she was right, and I thanked her from the stage.
| I'm a lesbian who taught in a Catholic school for thirty years without a word. At my retirement do the headmaster, a monk, raised his glass to me "and to Ruth, who has driven you here in the rain for three decades, and whom we should have asked in for coffee". Ruth was in the car. They all went out to fetch her.
| We Roma kids were put in the back row, every one of us, till a new teacher came who sat us by height. I was the smallest. So I got the front, and the board, and, as it turned out, glasses. I'm an engineer today. I'm still small. I think about that teacher each time that somebody's being clever about "those families".
| What I'd like my male colleagues to know about being the only woman on the rig: it isn't the work, I'm stronger than half of you. It's going to the toilet in pairs of boots so you'll think there are two of us. It's better now. We've got a lock, four women, and Big Dave, who guards the corridor and knits.
""",
    "counter_long": """
I've deleted three replies before this one as they were as nasty as yours, and that helps no one. So: I'm the person you're writing about. I came in 2015, I repair lifts, my girl's in the swimming club with quite possibly your own. I don't want your street or your vote. I'd like to be able to read the local news with my tea.
| Uncle Ray, I love you, and I'm not going to let that stand. You say that you've nothing against them "but". You had nothing against my husband either, "but", until he sat at your hospital bed for three nights as none of us could get there. You asked for him by name. So drop the "but", please, or at least say it to his face on Sunday, over the roast.
| Mods here. This thread started out as a discussion of a rap video and has become one of women's bodies. We have removed forty comments. We're not prudes, and nobody's banned yet. Read what you wrote, imagine it being read aloud at your workplace with your name on it, and then come back and talk about the beat, which is very good.
| Nobody's born hating, my nan used to say, somebody's got to do the paperwork. I was fed that stuff in a forum at fifteen, it felt like having friends. What got me out was a maths tutor called Hussein who never once argued with me. He just kept turning up with two sandwiches. If you know a lad like I was: turn up. With sandwiches.
| You can think that the policy on asylum is wrong, I do too. You can't go to people's homes and shout at their kids. There's a line, it's painted bright yellow, and it's as wide as a bus lane. I'll be standing on it on Friday at the gate with a flask of coffee, and you're welcome to a cup if you leave the megaphone in the car.
""",
    "groups_last": """
Trans women swim here too, lane three, she's faster than you. | Some women snore. Me. I'm some women. | gay grandpas of the allotment have the best leeks | Muslim women's boxing class is full, second one opens in May | Jews of Manchester, where's decent challah on a Thursday | Women hate this chair, men hate this chair, it's the chair
| Women plumbers get asked for their boss. I'm the boss. | Feminists knit, weld and run the tombola. | My trans son made the team!!! | Are there any Muslim hikers round here? | Black gardeners of Britain, show me your tomatoes | Disabled and dating, send tips, no stairs | Elderly ladies ahead of me in the sauna discussing tax law, loved it
| Immigrants, what did you pack that was useless? I brought an iron. | Asians in the countryside, we should have a WhatsApp group | gay son, straight son, both leave towels on the floor | Arabic class is full of grandmothers who want to read their grandkids' texts | Men knit, women weld, the youth centre's thriving | Mexicans do breakfast better than anyone
| I'm Jewish. He's Muslim. We run a chess club. He cheats (he doesn't, I'm just worse). | Refugees in our choir taught us a lullaby with eleven verses | Lesbian, 58, new in town, seeks people who like dogs and silence | Blind football is louder than you'd think | Christians and atheists vs the weather: church roof appeal | women in STEM? I'm in the stem of a very large turbine right now
| Being black in Iceland: everyone's curious, nobody's rude, it's dark for months so who cares | trans flag on the town hall, old Mr Briggs put it up since he's got the ladder | Chinese, Malay, Indian, all queuing for the same prata | Kurdish grandmother refuses to win against me at backgammon, it's humiliating | Autistic dad here. I love my kids and I hate the school hall's echo.
| Women's rights are human rights. | Gay rights were won by people who were tired. | Muslims were here when the canal was dug, look at the gravestones. | No woman should have to walk home with keys between her fingers. | No child asks to flee. | Every Jew in this town deserves to pray without a guard. | Nobody ought to lose a flat over who they love. | Let trans people live.
| Asylum isn't a loophole, it's a promise we made in 1951. | Old folks dance on Wednesdays, the young ones can't keep up | The men in my support group cry, swear at the kettle and hug | My boss is a woman, my doctor's a woman, my bus driver's a woman. I'm a man who's well looked after. | Deaf, gay, Welsh: ask me about any, in that order
| I'm a Black woman with a chronic illness, and I've learned to bring my own chart, my own questions and, if possible, my tall white friend Claire, who says nothing and just looks at her watch. It shouldn't be necessary. It works, though. Claire's thinking of charging.
| Twelve women from eight countries meet in my kitchen on Mondays to learn to read. Fatima is sixty-seven. Last week she read the label on the salt, all of it, aloud, with the address of the firm. We clapped. She said that for forty years she had been buying salt on trust.
""",
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eb_{name}", (), bars(block)) for name, block in _LINES.items()
)
