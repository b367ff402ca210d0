"""Harmless comments under news, videos and on talk pages: heated yet civil argument, sarcasm at things, corrections, thanks."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "economy_argued": """
        Rent ate my raise before the first payslip arrived. | You keep quoting GDP. Nobody pays for eggs with GDP. | the inflation figure leaves out what I actually buy, or so it feels at the till
        | With respect, tariffs are paid by the importer, who then puts it on the price tag. That isn't opinion, it's on the invoice.
        | I ran a bakery for nineteen years and I can tell both of you that a minimum wage rise neither killed us nor cost nothing. We cut the Monday shift, put ten cents on a roll, and lost fewer staff to the warehouse up the road. It's never as simple as the slogans.
        | So tax cuts pay for themselves this time? Bookmarking your comment. | Nope. Wages rose 4.1, prices 3.2, see table two. | my grandparents bought a house on one postman's salary. one. postman.
        | "Just stop buying coffee" was my favourite advice from a man with three flats | Honest question to the free-marketeers here, what would you do about the village bus that will never make a profit?
        | I voted for them and I still think this budget is rubbish. Both can be true. | Deficit isn't debt. Debt isn't deficit. Please, I beg the comment section.
        | Fair enough, you've changed my mind on the rent cap, though not on the subsidy. | The chart starts in 2009. Start it in 2006 and your miracle vanishes.
        | Landlords here raised by 18% and the boiler is from before I was born lol
        | What I find maddening is that we had this identical debate in 1998, with the same two professors, and neither the bridge nor the hospital got built in the meantime. I'd happily be wrong about the interest rate if only someone would pour some concrete.
        | Unions got you your weekend, enjoy it. | And unions also kept the mine open ten years after it stopped making sense, my uncle says so and he was shop steward.
        | strike day 12, the picket has better soup than the canteen
        | I'm a train driver on strike. I read the comments about lazy greedy drivers and I get why you're cross, you were stuck at Crewe with two kids. All I'd ask is you look at the rosters once. Four hours between shifts isn't rest, and you don't want me asleep at 125 miles an hour.
        | Sorry, but a strike nobody notices is a picnic. | Both of my parents crossed a picket line in '84 and never were forgiven. I think about that whenever people call it easy.
        | If my boss reads this: the pizza party did not raise morale, Greg | Pensions are promises. You don't shave a promise. | well said. i'm on the other side of the aisle and still, well said
        | My pension statement is a comedy in three pages | Self-checkout: I do the work, they keep the discount. Bravo. | Shrinkflation update, the biscuit tin now contains mostly tin
        | Sir, this is an article about turnips.
        | You can't eat a trade surplus, and you can't pay for schools without one either, so maybe we could all calm down and look at what the report says on page 40, where it turns out everybody's numbers were a bit off, mine included.
        | a billionaire doesn't work forty thousand times harder than a nurse. that's it. that's the comment
        | I do the books for small shops, and no, cash isn't tax evasion, it's old Mrs Lindqvist who never got a card. | crypto bros last year: future of money. crypto bros now: is the bakery hiring
        | Counterpoint: my startup failed, the bankruptcy law let me try again, and now I employ eleven people. Some of this "waste" is how it works.
        | The report costs 40 pounds to download, about poverty, you couldn't make it up | Economists predicted nine of the last five recessions, as the saying goes.
        | Then show me one country where it worked. One. I'll wait, I have tea. | Denmark. Enjoy your tea. | touché | Remember when a Freddo was ten pence? That was my entire economic policy.
        | Okay, I overreacted earlier. It isn't the end of the world, it is a badly designed levy on caravans. | the article says wages are up, my boss says they're frozen, one of them is fibbing
    """,
    "climate_argued": """
        A cold week in March is weather. Please stop.
        | I work in a coal town. When you say transition, the fellows at our table hear "redundant at 52". Talk about that first and they'll listen to the rest about carbon.
        | heat pump installed in october, happy to answer questions, even the grumpy ones | Wind turbines do kill birds. Cats kill many more. Nobody's proposing to regulate Mittens.
        | My dear sir, the ice core data are public. Download them, plot them, and come back. | you drive an SUV to the climate march, but ok, better you march than not, I suppose
        | It was 41 degrees in our classroom yesterday and a kid asked me whether it gets better. I said we're working on it. I'd like that not to be a lie.
        | Nuclear: expensive, slow, and I still think we need it. Fight me (politely). | Solar output in January in Tromsø is exactly what you'd guess.
        | I used to be a sceptic. What turned me wasn't Greta or the IPCC, it was my own vineyard diary. We've harvested nineteen days earlier than my father did, same slope, same grapes. You can argue with scientists, you can't argue with sugar in a grape.
        | paper straws are the worst invention since the pop-up banner | the straw dissolved before my milkshake did. planet saved | Correction: methane's shorter lived, but stronger. You've swapped the two.
        | Farmers aren't the enemy. I'm one. Ask me about the hedges some time. | ok boomer is not an argument but i'll admit the graph is
        | My generation also recycled bottles, walked to school and had one radio per house, so spare me the lecture, love, though you're right about the oil.
        | Blocking the road made me late for chemo. I agree with the cause and I was furious. I don't know what to do with those two feelings.
        | As someone who has sat on the tarmac: it's chilly, it's dull, and the man who gave me a thermos was on his way to being late for work. Thank you, thermos man.
        | Flood was in the cellar by four and up the third stair by six. | Deniers and doomers have the same plan: do nothing. | a hosepipe ban in a country where it has rained since 1066
        | electric car range in winter, real figures: 312 km promised, 221 driven, heating on, two dogs | I'd trust the model more if it had predicted the last hiatus. It did? Oh. Then I withdraw.
        | why do they fly 400 delegates to a conference about flying | The bog behind our village stores more carbon than the forest everybody hugs. Nobody hugs a bog. I'd like to change that, wear wellies.
        | What a load of hot air, and I mean the exhaust of the debate, not the authors. | Trees aren't a substitute for emission cuts. They're lovely, though.
        | Carbon tax refund came: 87 dollars. Spent it on petrol. I contain multitudes. | It's the poor who get flooded first. No anger in that, just a map. | No one's coming for your steak, Kevin.
        | insulate your loft first, argue after | They said the dam would be finished in 2015, 2017, 2020 and "soon". The eels have given up waiting.
        | "Once in a century storm", third one this decade, I've stopped counting centuries
        | Geologist here. Yes, climate changed before. It also took ten thousand years rather than ten decades, and there weren't eight billion of us living at sea level.
        | I'm tired of being told my shower is the problem by a firm that leaks oil | composting has made me insufferable at dinner parties | that's the best comment on this website and it has two likes
        | Our mayor planted forty lindens and then forgot to water them. Symbol of something. | the doomsday headline gets clicks, the boring good news about sewage works doesn't
    """,
    "guns_law_police": """
        I own three rifles and I support background checks, as do most at my club. | Second Amendment aside, why does the form take eleven weeks and a fax machine
        | Buybacks worked in Australia. Whether they'd work here with four hundred million guns around is a different question, and pretending otherwise helps nobody.
        | Hunters, sport shooters and people who fear burglars are three different groups. The bill treats them as one. | my heart goes out to that school. I have no opinion today, only a candle
        | Please don't post the shooter's name. Post the names of the teachers who held the doors.
        | I'm a retired trauma surgeon. I won't tell you how to vote. I'll only say that I've washed my hands at four in the morning after these nights and that I would like fewer of them, and I believe that most gun owners would say precisely the same.
        | Safe storage laws cost a hundred bucks and save toddlers. Where's the tyranny? | Statistically a pool is more dangerous for a four year old. Fence the pool, lock the safe. Done arguing.
        | Rural response time here is fifty minutes. City folk forget that. | a sheriff who plays santa and then writes you a ticket for the sleigh. true story
        | Defund was a terrible slogan for a decent idea about social workers.
        | The officer who stopped me was polite, explained the light was out, and wished me good night. I'm Black, I'm 34, and my hands shook all the way home anyway. Both of those are the story.
        | bodycams protect the good ones too, says my brother in law, who's one | Most cops never fire their gun in thirty years. Most complaints are never upheld. Both numbers deserve a closer look.
        | Police union blocked the release again, what a surprise, said no one | Thank you to constable Amy for finding my dad at the bus station with his slippers on.
        | community policing: he knows the kids, the kids know him, the bikes come back | Being anti police brutality isn't being anti police. My aunt's on the force and marched.
        | Abolish prisons? Then what about the man who did that to my sister? I'm asking sincerely, I've read two of the books, and I haven't found the chapter.
        | Restorative justice gave me an apology I didn't think I needed. It doesn't fit everybody. | the judge got it right. unpopular, dull, right
        | Mandatory minimums filled the prisons and emptied the budget. Even the prosecutors' association says so now. | Juries are twelve people who couldn't get out of it, and yet they mostly manage.
        | He has served his time. Let the man sell his tacos.
        | We had the bicycle stolen, the police had a form stolen apparently, and three weeks later the neighbour's boy brought it back with a pumped tyre and a note. I haven't pressed anything except the doorbell, to say thanks.
        | Speed camera on a road with a limit that changes four times in a mile. Revenue, thy name is Ludlow Lane. | legalise it, tax it, fix the potholes
        | I disagree about legal weed, and I say that as someone who used to smoke every day. For some of us it isn't harmless. Regulate it like wine and be honest about it like tobacco.
        | Death penalty debate again. My church is against, my dad's in favour, sunday lunch will be long. | innocent until proven guilty also applies to people you can't stand
        | Knife crime fell in our borough after the youth club reopened. Coincidence? Ask the youth worker, she'll talk your ear off.
        | security theatre at the airport: my yoghurt is a liquid, my cheese is a friend | Court reporters do an underrated job. | The fine for not paying the fine has now been fined
        | You're conflating the charge with the verdict. One's an accusation. | traffic warden let me off because i cried. proud? no. thrifty? yes
    """,
    "borders_abortion_civil": """
        My parents came with two suitcases and a dictionary. The dictionary got used more. | Can we discuss numbers without anybody being called a racist or a traitor? Ten minutes. I'll set a timer.
        | I'd like lower immigration and kinder treatment of those who are here. Apparently no party offers that combination.
        | The asylum office lost my neighbour's file twice. He's a dentist. We have no dentist. You see the joke. | Border towns live off the border, come and look.
        | it's legal to ask for asylum, it's right there in the convention, art. 14 of the declaration if you like | Integration is a two-way street and one lane has been under roadworks since 2004.
        | Who do you think picks the asparagus, Dieter?
        | I teach German to newcomers, evenings, unpaid. Some come straight from a night shift and fall asleep over the dative. If you believe they don't want to learn, take one lesson with us. There's cake on Thursdays.
        | Legal immigrant here: yes the queue is unfair, no I don't resent those who jumped it, their boat wasn't a shortcut. | housing shortage existed before the refugees did
        | I changed my mind after hosting a Ukrainian family, and then I changed it half back. They were lovely. The paperwork nearly finished us all. | ok but why is nobody in this thread citing the actual bill
        | A country may decide who comes in. It may not decide that those inside have no rights. That's my entire position. | dual citizens pay taxes twice and get insulted in two languages, jk, I love both
        | Brain drain is what the other end of the pipe calls your skilled migration.
        | My pro-life friend drove a girl she'd never met to the clinic because it was snowing. People are bigger than their stickers.
        | I'm pro-choice, she's pro-life, and we've run the same food bank for eleven years. We don't bring it up when we're stacking cans.
        | At what week would you draw the line, and why there? Genuinely asking.
        | Calling each other murderers or misogynists hasn't moved a single vote in this town. I've sat through all nine council meetings. What moved two people was a midwife who spoke for six minutes about what she has seen, and then sat down.
        | Adoption isn't a simple answer either; I was adopted, I'm grateful, and it's complicated. | the law as written doesn't even define viability. read section 3
        | As a Catholic I'm against it; as a nurse I've held hands through it. Pray for me or don't. | miscarriage at 14 weeks and the pharmacist asked questions. nobody should have to explain that at a counter
        | Thank you for saying that so calmly. | I lean the other way, but yours is the first comment here that I read to the end. | Men may have opinions about it. They may also have them quietly.
        | Not a fan of this ruling, yet the dissent is badly argued too. | IVF gave us Noor. Please mind how you word these laws. | Surrogacy debate: I've two friends on opposite sides and both cry.
        | contraception should be free, that's one thing the whole room agreed on, even father Callum, sort of, he coughed
        | Passport queue, hour three: a man is proposing to make friends of us all with a bag of plums. | the wall, the wall. have you ever seen that desert? it needs a water fountain
        | Seasonal workers at our orchard, I know them all by name, Bogdan, Mihai, Ioana who sings | E-visa worked at first try, I'd like to apologise to the ministry for eleven years of jokes
        | I don't hate anyone, I just think the bus is full. / Then get a bigger bus. / With what money? Best debate we've had in the pub for months.
        | as a former refugee who became a councillor: I reject about a third of what my own side says | my uncle is undocumented and coaches little league. that's all
    """,
    "faith_schools_gender": """
        I don't believe in God, but I believe in the women who make sandwiches after funerals. | You can't disprove a teapot. You can, however, make tea.
        | Faith and doubt are neighbours who borrow each other's ladder.
        | Theology graduate here. The verse has been mistranslated for four hundred years, and the funny thing is that the correct reading is much more interesting than either of you seems to think.
        | Religious schools outperform because they select. Ours doesn't select, and it's average, and I love it. | atheism isn't a religion, the way bald isn't a hair colour
        | Church bells at seven on a sunday: culture. My drum kit at seven: "a nuisance". ok | Ramadan timetable, exam timetable: same week. Dear ministry, one phone call would do.
        | I'm a believer and I'm against prayer in state schools. Who'd write the prayer? The council? They can't even write a parking sign.
        | Thank you for your respectful answer, I expected worse from this site, peace be with you. | hell is other people's hymn harmonies
        | My hijab is my business; your opinion of it is yours. There's plenty of room. | Sunday trading? Let the poor cashier sleep, whatever you believe.
        | You say religion poisons everything; my soup kitchen is run by nuns. You say it makes people good; my uncle was a deacon and a crook. People, eh.
        | homework for seven year olds is a conspiracy against evenings | as a teacher of 30 years: smaller classes. that's it. everything else is decoration
        | Phones out of schools, yes. And out of staff meetings, Brian. | What's with the hate for maths? It never did anything to you that wasn't provable.
        | School uniforms hide poverty about as well as a hat hides a cold.
        | My son's autistic and the "unruly pupil" article describes him to a T. He isn't unruly, he's overwhelmed, and the fire bell at 11 would make me crawl under a desk too. Please talk to the parents before you write the next one.
        | Ban Huck Finn? Teach it, with care, with a grown-up in the room. | the library got forty complaints and all forty were from one bloke
        | Boys fall behind in reading. You can say so and still care about girls in physics, promise. | I was the only girl in woodwork and Mr Tallis gave me the good chisel. Sexism's real, and so was Mr Tallis.
        | pronouns took me a week to learn and my grandson's smile was worth a good deal more than a week | Gender pay gap, adjusted or unadjusted? You're quoting different ones at each other.
        | On trans women in elite sport I don't know, and I wish more people here would try that sentence. In my daughter's under-nines there's a trans girl in goal and the only issue is that she's better than our keeper.
        | I asked my trans colleague what she'd like people to know. She said: that I collect stamps. | As a feminist since 1971, I've been told off by both sides this morning, before coffee.
        | not everything is about men, dave. this thread is about curtains | Quotas got me in the door. What I did after that was work. No shame.
        | Stay-at-home dad, four years, still asked whether I'm "babysitting". | Toxic masculinity doesn't mean men are toxic. It's an adjective, like "red" in red bus.
        | I disagree with nearly all of it but I'm glad it was published, and the author's answers below are a model of patience. | Vaccine clinic was six minutes, lollipop included
        | I'm vaccinated, my sister isn't, we bicker and then she makes dumplings. | the leaflet lists side effects because it must, not because they hide things. if they hid them they wouldn't print a leaflet
        | Mild myocarditis risk in young men is in the literature, higher after infection than after the jab; cite both halves or neither.
        | Nurse here. Measles isn't "a few spots". I've nursed it. Please talk with your own doctor, not with a man selling magnets. | I was scared of the needle, not of the science
        | still waiting for my 5G reception, the vaccine must've been faulty | Mandates and vaccines are two separate questions, thank you for coming to my talk.
        | long covid took my sense of smell and two years. be nice to the ones who still mask
    """,
    "pitch_pad_phone": """
        Blind ref, deaf linesman, dumb luck. Nil nil and I loved it. | That was never a penalty in this or any parallel universe
        | I've supported this club since 1979 and I've never seen a back four so polite. "After you, Claude." Four nil, at home, in the rain, and the pies ran out. See you all on Saturday.
        | VAR took so long that my beard grew | United fans, well played, no excuses. Signed, a Leeds supporter with a toothache. | Good game, well fought. Your keeper's a monster (affectionate).
        | Coach out? Coach out of what, lads, he inherited a squad of nine and a physio | cricket explained to my wife in 3 minutes, divorced in 4, kidding, she now understands the follow-on better than me
        | Hockey dads should be benched | The commentator said "literally on fire" and I checked | we got absolutely murdered in the second half, the under 12s need an ice cream
        | Ali was the greatest and it wasn't close. Fight me, but in a ring, with rules, and gentle gloves. | Women's final sold out in forty minutes and you still say nobody watches
        | She ran a 2:14 in the marathon and the top comment's about her shorts. Grow up, lads, and look at her splits. | no one on this sub has ever dribbled a ball past a bin
        | Doping ban upheld. Sad, he was my hero as a kid, the poster's coming down tonight | chess is a sport if darts is, and darts is | Nerf the archer, please, my kids are learning new words
        | The final boss killed me 63 times. On the 64th I cried. Ten out of ten. | skill issue. (mine. it was mine.) | Devs, with love: the horse physics are a crime against horses
        | You don't need to kill anybody in this game, that's why I adore it. You can talk your way past the guard, bribe him with soup, or wait till he falls asleep. I've finished it twice without so much as a bruise and once as a cook.
        | PC port runs like a dishwasher full of gravel | Loot boxes are gambling for twelve year olds. I say so as a developer who built one and is not proud. | they buffed the frog. finally. frog mains rise
        | camping in the tower isn't cheating, it's housing | This remaster ruined the fog and the fog was the game | rage quit over a farming sim, ask me anything | Nobody asked for a battle pass in solitaire
        | iPhone vs Android, year 17 of the war. Casualties: everybody's time. | Removed the headphone jack, called it courage, sold me the courage back for 29 dollars
        | my nokia survived a combine harvester and the harvester is still in therapy | this update bricked the torch. how do you brick a torch
        | Green bubbles, blue bubbles, meanwhile I can't reach my nephew by any colour | Autocorrect turned "condolences" to "condominiums" and I shall never show my face in that parish again.
        | battery at 1% is where i do my best writing | folding phone folded. warranty also folded | Your phone listens? Mine doesn't even when I'm shouting at it
        | Reviewing a phone for its camera, its camera, its camera and, briefly, calls. | Stupid face unlock doesn't know me before nine in the morning, and frankly neither do I
    """,
    "talk_pages": """
        I've undone the merge for now, see section 4, happy to be persuaded otherwise. | Reverted: the source says "about 300", not "exactly 312". | Please sign your posts with four tildes, thanks!
        | That's original research, I'm afraid, however right it may be. | The infobox had his mother born after him. Fixed.
        | Could somebody who reads Hungarian check footnote 17? The page number is off and the quote looks shortened to me. | Oppose. Two primary meanings, and the river's older.
        | Support, per nom, and the moss deserves its own article anyway.
        | I removed the sentence about the massacre's "alleged" death toll since three independent inquiries agree on the figure and the word had no citation. If there's a scholarly dispute that I've missed, put it here with sources and I'll gladly restore a mention of it.
        | you have now reverted me three times, can we talk here instead, I'd rather argue than count | Sorry, my bad, I mistook you for the IP from last week. Coffee on me.
        | No personal attacks please, comment on content. I know it's late. | Neutral wording would be "was convicted of", not "is a criminal".
        | Weasel words in the lead again: some say, many believe, it has been called. By whom? | The photograph is my own, taken in 2011 at Lake Ohrid, and I release it; ignore the bot.
        | I think you're being unfair to the newcomer. She added four paragraphs with sources in her first edit, which is more than I managed in my first year, and got a template with a red hand on it in return. A plain hello would've been nicer.
        | Is the "controversies" section longer than the life? Yes, by two screens. | Vandalism of the day: someone replaced every "duke" with "duck". I was reluctant to revert.
        | Duke of Wellington quacked at Waterloo. rv | This article is a mess and I say so as the person who wrote most of it. | Protected for three days due to edit warring over a hyphen.
        | Your draft was declined, not because the band's bad, but because nobody independent has written about it yet.
        | An ethnic slur was used as the title of this 1913 song; per policy we keep the title as published and explain it in the first paragraph. We don't repeat it afterwards, since nothing's gained by it.
        | Recommend splitting "History" into before and after the dam. | Section blanked by accident, restored, apologies, cat on keyboard
        | I'm an inclusionist but even I can't save this one, it's about a single bench.
        | Where does the claim come from that he was gay? If he said so himself, cite it. If it's guesswork by a biographer, attribute it to her by name.
        | "Gypsy" in the historical quote stays, "Roma" in our own voice, as we agreed in March. | Women's section had eleven red links, down to four. Who joins in?
        | The man's dead, the living persons policy doesn't apply, decency does. | Did you really nominate the article on soup for speedy deletion | Nomination withdrawn. The soup stays. I was wrong and hungry.
        | Thanks for the barnstar, I'm touched! My first since 2009. | Bot, you've archived a conversation that was still going on. Twice.
        | Would a native speaker of Scots please read the Scots version. All of it. | My apologies to user Perihelion for calling the edit silly. It was careful work; I hadn't scrolled down.
        | Please cool off, both of you. The comma will be there tomorrow. I've locked the page until Monday and brewed some tea. When you come back, say what the source says, not what the other fellow is.
        | Coordinates put this church in the sea. | As an admin I've no vote on content. As a person I like the blue map.
        | I object to the deletion of the list of fictional horses, and I shall die on this hill, on horseback.
    """,
    "under_news_and_videos": """
        Who else came here after the crossword clue? | 0:48 the dog's face when the tuba starts | skip to 3:20, you're welcome | The journalist could've rung one baker, just one. | Bridge closed, detour via 1974
        | RIP to the tree. I kissed my wife under it, the first one. | I was at that concert, row Q, a tall man in front of me, I saw mostly his ears and it was the best evening of my life.
        | Typo in the headline: "pubic meeting on sewage". Please never fix it. | Thanks for not putting music under it.
        | My late father built that weir. He'd have been so pleased to see otters using it as a slide. Thank you to whoever filmed this, I've watched it eleven times and sent it to my brother in Perth, who never writes back and today wrote back.
        | this aged like milk left on a dashboard | First comment in my life. I just wanted to tell you that the knot held. | the cake fell. i gasped in a meeting
        | So the council's answer to flooding is a leaflet. Printed on paper. Which was wet. | Ah yes, "temporary" roadworks, est. 2016
        | How's nobody talking about the man in the background eating a whole cabbage | I drove past at about twenty past six and there was nothing there yet, so the paper's timing must be off.
        | Congratulations to the couple, sixty-five years, my goodness, I can't keep a cactus that long!
        | Local hero Mr. Fernandes, 82, swam out in his vest and brought in both lads. He used to shout at us for playing football against his garage, and I'd like it known that I'm sorry about the garage.
        | Condolences to the family from all at the bowls club. He never once let anybody win. | please stop reporting the weather as war, it's drizzle | "Residents divided" = two people at a bus stop
        | Came for the recipe, stayed for the neighbour's leaf blower | Can we get subtitles for the Glaswegian bit, I'm Glaswegian and I need them
        | The algorithm brought us all here at 2am to watch a man restore a door. Good night, friends. | What a stupid design. A car park with one exit, beside the school, on market day.
        | I'm crying and it's an advert for butter | the weatherman's tie predicted it better
        | In the eighties we had three channels and a knob, and when father turned the knob you could hear from the next room whether he was cross. Now I've four hundred channels and I'm watching a stranger do exactly what my father did, turning a knob. Lovely video.
        | sound's off by half a second, otherwise great | He said "unprecedented". I took a drink. I've had to lie down. | If you're reading this in 2040, hello, are the buses on time
        | Our street was on the telly and mum had her curlers in | I don't agree with the editor on anything, but the obituary was beautiful. | An hour-long video on hinges. An hour. I've got no notes.
        | You forgot about Belfast. Everyone forgets Belfast. | That crane operator has nerves of steel and a bladder to match. | thx for correction, article now says 1.2 million, not billion. phew
        | Paywalled. Somebody give me the gist, preferably in rhyme. | A fire took a shed, / the goat's fine, / the hay is dead, / police think it's the wine. There's your gist.
        | To the person who posted the timetable in the comments: may your pillow be cool on both sides | Nine minutes of ads to hear a man say "mind the gap"
        | My mother tongue is Portuguese so forgive my english, but this film made me to think on my grandfather who was fisher, he had same hands like the man at minute 5.
        | Wow. Just wow. And I only clicked for the thumbnail owl. | lol at "sources close to the goose" | not me getting emotional about a lighthouse at work | I demand a recount of the pumpkins
        | Small correction from a beekeeper: those are hoverflies. Nice flies, though.
    """,
    "irony_at_institutions": """
        The tax office wishes me a pleasant year. In writing. With a surcharge. | My bank has discontinued the branch, the phone line and, as of tuesday, the word "soon".
        | "Your call is important to us", she said, for the forty-first minute, in the voice of somebody who's never met me. | The railway apologises for the inconvenience it was founded to cause.
        | Dear parcel service: "handed to resident" is a hedge. I live in a flat. We don't have a hedge. | The ministry of digital affairs requests this by fax. I've framed the letter.
        | The insurance covers everything except what happened. | got a letter saying i'll get a letter | Airline lost my bag, found my bag, lost the finder
        | Committee founded to reduce committees splits into two. | The museum of patience has a four hour queue, is it part of it | university wifi: so secure that nobody has ever got in
        | My landlord's repair policy: thoughts and prayers | The printer on the second floor has tenure. | our hospital has won an award for its parking fees, apparently
        | The algorithm has decided I'm a pregnant angler from Ohio. Two out of three is still zero. | Brussels regulates the banana, Westminster becomes one | The lottery's just a tax on hope and I pay promptly
        | Congratulations to the software company that moved the save button, for the ninth year running, to a place where it can be free.
        | I asked for the manager, and the manager asked for hers, and so on, and I believe I spoke to the Pope by the end. He also couldn't refund the toaster.
        | "We take your privacy seriously", with 841 partners | pothole's old enough to vote now | The bus shelter shelters the bus. | new logo cost 2 million. it's the old logo but tired
        | Happy birthday to the scaffolding outside my window, eight today! | An app to tell me the tap's running. Sir, I can hear the tap. | Our broadband is so slow the cookies go stale
        | Post office queue moves like a glacier with a grudge | Smart fridge refused to open during update. Dumb fridge in the cellar: always there for me.
        | city bans buskers to "protect the soundscape" of four lanes of lorries
        | I filled in form B12 to request form C7, for which, as it happens, B12 is not the right form. A gentleman with a moustache explained this to me through glass. He wasn't rude. He looked as if he'd been waiting there for his own form since the nineties.
        | Terms and conditions may apply. May. They're shy. | The town hall clock's right twice a day, which beats the town hall. | "Wellness day" scheduled over lunch, attendance mandatory | My gym has a lift.
        | they've renamed complaints to "feedback journeys" | Elected on a promise to fill the swimming pool; now he fills interviews
        | My pension fund sponsors a racing yacht. Row faster, my retirement's aboard.
    """,
    "thanks_and_amends": """
        I owe the poster above an apology. I read "not" where there's none. | Thank you, kind stranger, the spanner trick worked!! | Sorry for snapping. Bad night, teething baby, wrong thread.
        | you were right about the yeast, I was wrong about the yeast, long live the yeast | Cheers for the tip, saved me forty quid and a plumber
        | My comment this morning was unkind. I've left it up, with this under it, because deleting it would be a bit too easy.
        | Thank you all for the messages about Biscuit. He went in his sleep on the blue blanket. He was fifteen and had a good appetite until Thursday. I've read every single one of your stories to the kids and the one with the stolen trout made them laugh for the first time this week.
        | Point taken. | Oops, wrong window, that was meant for my plumber | I stand corrected, it's "its" | Many thanks from a beginner, the third photo made it click.
        | forgive the caps, my keyboard is older than my marriage | No offence meant and I see how it came across. Will rephrase.
        | Huge congrats on the doctorate, Dr. Mwangi! Your mum must be telling the whole street. | Congratulations, grandpa!!! 3.4 kilos of trouble
        | Well done on two years sober. I mean it, I know what that costs on a wedding weekend.
        | I lost my own brother in spring and I haven't any wise words for you. Eat something. Let people carry the chairs. The casserole dishes don't need to be given back this month.
        | So sorry to hear about your nan. She taught half of us to swim. | thank u mods for removing that so fast | Fair cop, I did skip the manual. | An honest mistake, no harm done, it's only a scarf
        | To whoever left the gloves on my gatepost: they fit, and you've made an old postman happy. | Edit: thank you for the gold, I don't know what it does but it's shiny
        | I take back what I said about rhubarb. | Grateful to the nurse who explained it twice to my mother and a third time to me. | sorry i missed your call, was up a ladder
        | Glad you're home, mate. The bench isn't the same without you.
        | Thanks for arguing with me. I wasn't joking when I said it was the best hour of my week. You sent a link, I read it, and I now think I had the second half of it wrong, though you're still wrong about the first.
        | apology accepted, obviously, you muppet, bring biscuits | Happy anniversary to the two who met in this very thread over grout
        | I'd never have dared to try the splits at sixty if it weren't for your video. I dared. I'm writing this from the floor, in high spirits, awaiting my daughter.
        | Bless you for typing out that whole chart by hand | Respect for admitting it. Rare here. | i said some things about pineapple that i can't stand behind anymore
        | Rest easy, coach. We still touch the post. | Forgot to thank you yesterday. The road was exactly as you'd described, the dog barked, and the cheese lady gave us the end of the wheel.
        | Get well soon, Olga, the choir's flat without you, in both senses | my heartfelt sympathies, he used to fix our bikes and never took a penny | Good on you for going back to school at 47!
        | Thanks, I hate it. (The shirt. Your sewing's immaculate.)
    """,
    "puns_and_nostalgia": """
        I used to hate elevators but now I take steps to avoid them. | My bread jokes are stale, knead new ones | The scarecrow got a promotion; outstanding in his field.
        | I told my wife she draws her eyebrows too high. She looked surprised. | Parallel lines have so much in common, shame they'll never meet. | A moth walks into a bar because the light was on.
        | what do you call a fish with no eyes? fsh. i'll see myself out | Buried my calendar. Its days were numbered. | Two antennas got wed. So-so ceremony, brilliant reception
        | the invisible man turned down the job, couldn't see himself doing it | I'd tell you the one about the broken pencil, only it's pointless. | My dad dug a hole and filled it with water. He meant well.
        | Time flies like an arrow, fruit flies like my kitchen | Remember the smell of the mimeograph? Purple fingers until Friday. | Dial-up sound is my lullaby
        | when a tenner filled the tank and the man cleaned your windscreen | Penny sweets, scabby knees, home when the lamps come on.
        | Our phone sat in the hall, on a little table with a seat attached, and you had your first heartbreak there in a draught with your whole family listening behind the kitchen door. I'd not swap it for anything, and I'd never go back either.
        | Saturday matinee, orange squash, the projectionist's cough | who else rewound tapes with a biro | My first computer had less memory than my toaster has now.
        | Nobody believes me that milk came with a bird-pecked lid | Nostalgia isn't what it used to be, ha
        | The school bus driver, Mr. Petrakis, knew all of our birthdays. There were forty-four of us. He'd honk twice at your gate. | Polaroid of us with terrible hair, 1986, we thought we'd be famous.
        | Grandad's shed: tobacco, turpentine, radio cricket | I miss being bored, properly bored, on a carpet, looking at dust | A dog gave birth beside the road and was fined for littering.
        | Claustrophobic people are more productive thinking outside the box | i have a joke about UDP but you might not get it
        | What's brown and sticky? A stick. My daughter is four and this has now been the height of comedy in our household for seventeen weeks, told at breakfast, at bath time, to the bus driver, to the vicar and to a seagull.
        | Chemistry jokes? All the good ones argon. | The rotation of the earth really makes my day | Mixtape from Lisa, side B, hiss, my whole adolescence in there
        | They don't make toasters like that any more, thank God, it threw the bread across the room | Our class had one Walkman and a rota. | Sunday roast at Gran's at one sharp. Late meant no crackling.
        | jokes about german sausage are the wurst | Before satnav we had dad, the map, and silence | I'd kill for one more of those lemon ices from the kiosk by the pier. | Autumn leaves jokes early this year
        | Skeletons never fight, they haven't the guts. | Snow to the windowsill, winter of '78, my brother tunnelled to the hens
    """,
    "news_from_round_here": """
        Lost: grey parrot, says "bin day", answers to Malcolm, last seen Alder Road. | Update: Malcolm is on the church roof saying bin day | Farmers' market's moved to the school yard as of this saturday.
        | Anyone else's water brown this morning in the lower village? | Jumble sale raised 612 pounds, one marriage proposal
        | The old cinema's being turned into flats. I had my first kiss in row F and my first job tearing tickets, so forgive me if I don't bring cake to the opening.
        | Fog so thick I said good morning to a bollard | Hailstones like ping-pong balls, the greenhouse is a memory | minus nineteen on the porch and the cat gave me a look of pure betrayal
        | Does somebody know why the helicopter was circling over the allotments for an hour? Saw two officers with torches by the leeks. Hope nobody's hurt. If it's about the pumpkins, I grew mine myself.
        | the bakery on Hill St is opening again, under the daughter!! | Roadworks at the mill till the 14th, go by the quarry | Thunder. Dog under bed. Husband also under bed.
        | There's a cow on the A43, calm, brown, seems to know where she's going | Volunteer firemen needed, free soup, occasional fire.
        | Ferry cancelled, third day, we've eaten the school's fish fingers and we're starting on the crackers. Spirits good. The vet's stuck on our side, so if your goat needs anything, now's the time.
        | Rain, rain, a bit of hope about four, then rain | First swallow over the slaughterhouse this morning! | mystery of the missing bench solved, it's at the barber's being varnished
        | Whoever's drumming on Elm Court: you've got better since May. | Heatwave tips from my Sicilian neighbour: shutters at nine, lunch at two, argue after seven
        | Reminder: the river path's closed at the weir, the bank slid. Please don't climb the fence, Harry had to be fetched out by his trousers.
        | Our village has been named the third prettiest in the county and we've already fallen out over who the second is | black ice by the bridge, drive like you've a wedding cake on the back seat
        | Found on platform 2, one wooden leg, a left. Collect at the kiosk. | Power's back | Planning meeting, hall, 7.30. Bring an opinion and a cushion.
        | The stork is back, the chimney's blocked, everyone's thrilled except the Janssens. | noise from the stag party: two songs, one apology, fourteen roses at doors next day. class act
        | Tornado watch until nine, cellar's got chess and pickles, neighbours welcome, bring shoes. | Wild boar dug up the pitch; match moved to the next village, the boar have been entered in the league table.
        | The snow plough driver deserves a statue. Made of snow, so he can enjoy knocking it over. | who's burning tyres, the washing's out | Choir needs tenors. We'll take baritones with ambition.
        | Christmas lights committee resigned over the reindeer. Again | Dust from the Sahara on all cars, my lad wrote his name on the mayor's
    """,
    "longer_replies": """
        To the lady asking how we "let" this happen to our high street: I had the toy shop. You came in at Christmas, tried out the trains with your grandson, photographed the box, and bought it on your phone at the door. I don't blame you. I'd only like it noted in the minutes.
        | I'm Swiss, we vote on everything, including cowbells, and I promise you that it doesn't make people wiser. It makes them read a booklet on the toilet four times a year. On balance I'd say that this is how civilisation looks from close by.
        | Asking on behalf of my mother, eighty-eight, who watched the debate and would like to know why the young man with the tie wasn't told to let the lady finish. She'd have sent him to the corridor. She taught for forty years and the corridor, she says, was never empty nor cruel.
        | One more word on the Jewish cemetery and then I'm done. I'm not Jewish, I cut the grass there as it's next to my allotment. Somebody should. The families are in Melbourne and Haifa, they send me postcards, and one sent her son, who cuts grass worse than anybody I've ever met.
        | The thread was about dishwashers and you've all got on to the Reformation in eleven replies. I haven't been as happy on the internet since 2003. For the record: forks down, knives down, spoons up, and Luther had a point.
        | My doctor's a Muslim woman of about thirty, my dentist's a Sikh, my optician is from Cork. Between them they keep the front end of me in order. When folks at the bowls club start with "these people" I open wide and ask which tooth they'd like to give back.
        | Being a prison librarian, I'll tell you what they borrow: law, poetry, and cookery with pictures. There's a waiting list for the cake book. A man in for something dreadful asked me last week what "proving" means. I brought him in some yeast, in a sealed tube, to look at.
        | I lost my temper in this comment section in 2014, and a fellow with a trout for a profile picture was kind to me about it. I was going through the divorce. I've never forgotten it. So, whoever's raging upthread, no, I'm not going to fight you; here's a trout.
        | They've taken the word "manhole" from the by-laws and replaced it with "access chamber". I laughed like everyone. Then my daughter, who goes down them for a living, said that she'd quite like not to be a punchline every time she lifts a lid. Access chamber it is.
        | Can I speak up for the boring candidate? She answered each question with a number and the source of the number. The other had a better voice. I wouldn't pick a surgeon for his singing. My wife would, she says, but only for small operations.
        | When they found the wartime bomb under our school, eleven hundred of us slept in the sports hall. The imam brought rice, the Methodists tea, and the goth from the record shop read the children a story in which everybody died and they adored it. It was defused at six.
        | I teach history, and a boy of fifteen said to me that slavery was "a long time ago, miss". So we worked out that my great-grandmother, whom I've met, was raised by a woman who'd been sold. He did the subtraction three times. Then he asked what she'd been like.
        | About the kids on e-scooters: I was one of the adults who complained. My hip was the one they broke. The lad came to the hospital with his mum and a pot plant, unable to speak for shame. I've forgiven him. I haven't forgiven the company, which sent me a voucher.
        | No one here is stupid and no one's evil, so may we begin again? Some of you can't sleep due to the bar. Some of you work in the bar. There's a thing called a door, and another one called a lobby, and if you put the one behind the other there's quiet. I'm an acoustician. I'll draw it for free.
        | I moderate a forum for people with one leg, and you'd be amazed at how much of it is jokes. Somebody sells single shoes. Somebody else always asks "left or right?" The rule is that those with two legs may laugh but may not start.
        | The headline says boys are in crisis, and the comments say it's the fault of mothers, phones, women teachers and soy. I run a boxing gym. They come in, they're hungry, they want somebody to know their name. I've got soup and a list of names. It isn't a theory.
        | Years ago a woman wrote a nasty review of my first novel, and I hated her with great energy. I met her at a festival. She'd been nursing her father that month and had read it at his bedside, by torchlight. She was right about the second half. We exchange plums.
        | After my transition the hardest person to tell was the man at the hardware shop, since I'd been going in there with my dad since I was five. He looked at me, looked at the hinge, and said, "Your father would've picked the brass." I've never bought a hinge anywhere else.
        | As the mother of a policeman and of a girl who was arrested at a demonstration, on the same evening, in the same street, I've no side. I've a dining table. They sat at either end of it on Sunday, passed the beans, and by pudding were laughing about the horse.
        | If there's a hell for misplaced apostrophes our council will be running it. "Resident's only", says the sign. Which resident? We've had a meeting about it. We think it's Howard. He's been told that he may park wherever he likes and has never looked so well.
        | A stranger told me to go home, on the tram, quite loudly. Before I'd found my words a schoolgirl said, "She is going home, it's the number nine, it goes to Linden." People laughed, he got off. I'm fine. I've just been thinking about that girl all evening, and hope she knows.
        | I'd been sober for two hundred days when the barista spelled "whisky" on my cup by mistake, meant for somebody's name. I stood there and shook. Then the actual Mr Whiskey came, an old Dutchman, and collected his cocoa. I laughed till I'd got hiccups. Day two hundred and one.
    """,
    "brief_remarks": """
        Lovely. More of this. | Nope, wrong valley. | Muslims live here too. | Women vote, men nap. | She's trans, so what? | Jews and Arabs, one orchestra. | My son is gay. Next question.
        | Black doctors wanted, says the poster. | Asian food, Scottish portions. | We're immigrants, all of us, nearly. | Old people flirt. | Fat is a flavour. | He's Roma and proud.
        | lesbian wedding on saturday, hats! | Deaf, not daft. | Refugee cooks, full tables. | Police came, found cat, left. | Gun laws again. Sigh. | Politicians, please, shorter sentences.
        | Same here in Leeds. | Dumb rule, nice ruler. | Stupid rain. | I hate this escalator. | Oh, shut the gate. | Killer riff at 2:10 | Dead wrong, dear Watson. | Source? Source! SOURCE? | Mods, a word.
        | Edit war over soup, ended. | Second that. | Condolences, old friend. | Bravo, tuba! | Forty years, congratulations! | Ta, works now. | what a goal what a night | Robbed at the Oscars.
        | Steal this idea. | Beat me by a minute. | Poison ivy. Ask me how. | Bless the bin men. | Is that legal in Utah? | Vaccinated, grumpy, alive. | Hell of a sunset. | Christians, Hindus, one bus queue.
        | Teens today are kind, I find. | Blind tasting, deaf waiter, great fun. | A gay rugby team, unbeaten. | Bot, you're sweet. | Wrong chat, sorry! | Agent. Human. Person. Anybody.
        | We disagree, see you Sunday. | Kill the jingle, keep the ad. | Trans rights march at noon. | Ladies first, said the parrot.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eg_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
