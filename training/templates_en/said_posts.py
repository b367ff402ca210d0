"""What people post rather than ask: comments under the news, talk pages, short posts and reviews. All harmless."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "news_city": """
Another bike lane to nowhere. Meanwhile the bridge on Harlow Street has been "temporarily" closed since 2021.
| So they spent 4 million on a fountain and the library roof still leaks. Priorities, I guess. | I read the whole piece and still don't know who is paying for this.
| With respect, the author has clearly never tried to park near the hospital at 9 on a Tuesday.
| Sorry but no. Trams worked in our town for sixty years, they were ripped out in the seventies because somebody wanted wider roads, and now we're told that bringing back a single line would bankrupt us all. My grandad drove the number 8. He'd laugh his head off at this article.
| This is lazy reporting. One phone call to the council and you'd have had the figures. | Bravo to the councillor who finally said it out loud.
| "Studies show". Which ones? Link please. | The headline says "chaos", the text says three trains were late by ten minutes. Make it make sense.
| I disagree with nearly every paragraph, but at least it's an honest opinion and well written. | oh good, another consultation. that'll fix the potholes
| As somebody who actually lives next to the stadium: it isn't the noise, it's the litter on Sunday morning. We had cups in the hedge until Wednesday. The club sends two lads with one bag. If they can sell 40,000 tickets they can buy some brooms, surely.
| Typical. Announce it in an election year, cancel it in the next. | The comments here are better than the column.
| I was for the new school until I saw the plans. No trees, no bike racks, a playground facing the ring road. Who signed this off?
| Why is it always the pensioners who get blamed for opposing things? I'm 74 and I voted for the wind farm.
| Fair point about the rents, but the writer forgets that half of us on that street are tenants too. | Nobody I know asked for this app. Give me back the man at the ticket counter.
| Thank you for covering the flood barrier, it's been ignored by the national papers for months. | wake me up when the first spade touches the ground lol
| I remember when this paper had a correspondent in every valley. Now it's a photo from an agency and four sentences. Still, I keep my subscription, because the day the local paper closes is the day the council can do what it likes.
| Disagree all you want, the figures are the figures: traffic down 18 percent, shops up 6. I was sceptical and I was wrong.
| They could have had this for half the price in 2014. We said so at the time. Nobody listened. | Ah yes, the famous "savings". I'll believe it when my bill goes down.
| Can we please stop calling every roundabout "iconic"? | Not a word about disabled parking in 900 words. My wife uses a chair and we simply can't get to the theatre any more.
| The mayor is right about the market and wrong about the buses, which for him is a good week. | I usually skip opinion pieces but this one had me nodding from start to finish.
| So a man fixes the bench himself and gets a fine? And then they wonder why nobody volunteers. I'd have bought him a beer.
| Hmm. The survey asked 212 people, in one shopping centre, on a weekday. I teach statistics, I would send that back. | Close the road to cars on Sundays and see. If it's a disaster, open it again. It costs two signs.
| The word you want is "affected", not "effected". Otherwise good article. | My street was promised fibre in 2019, 2021 and 2023. I have stopped printing the letters.
| Perhaps ask the night shift how they get home when the last bus leaves at 22:40? | Strange how the drawings of new buildings always have sunshine and slim people with balloons.
| Not everyone who drives is lazy and not everyone who cycles is a saint. There, I've ended the debate.
| I grew up above that chip shop and I'm honestly tearing up. Forty one years behind the counter. Enjoy your garden, Mr and Mrs Okafor, you fed half the town and never once forgot the extra scraps.
| No mention of maintenance costs. There never is. | Is this an article or an advert for a developer? | Good. About time. That's my comment.
| I'm told that this comment section is moderated, so I'll just say: the decision is remarkable and leave it at that.
| They're cutting the swimming lessons and building a "splash experience". I can't even. | If the consultant's report cost 300k, may we at least read it?
| wrong photo btw, that's the old station in Millbrook | My cousin works there and says morale has been at rock bottom since the merger, so no surprise about the strike.
| Both sides in this row sound like my kids fighting over the front seat. Sit down, split the difference, get it built.
""",
    "news_world": """
Every summit ends with a photograph and a promise to meet again. I've stopped counting. | The numbers in paragraph four don't add up to a hundred.
| I lived in that country for eleven years and the article reads like someone spent a weekend in the hotel bar. It's more complicated, it always is. The north has different laws, a different language, and a very different memory of the war.
| It takes some nerve to lecture others about debt after the decade we've had. | Oh please. If the minister had read the report he'd know it says the opposite.
| So inflation is "cooling". Lovely. Butter is still four times what it was when I got married.
| I am against the tariff, I am also against pretending that it came out of nowhere. Both parties voted for the last one.
| what worries me more than the speech is the silence afterwards | Remarkable that a central banker can talk for an hour and say less than my parrot.
| There's a war on and the front page has a dress. I despair. | The translation in the video is off, he said "we might", not "we will". That changes everything.
| My heart goes out to the families in the valley. We had the landslide here in '98, strangers drove in with shovels from three provinces, and I've never forgotten the woman who brought forty sandwiches and left without telling us her name. If anybody knows where to send blankets, please say.
| Who benefits? Ask that first, then read the story again. | I'd like to hear from someone who was actually there rather than another expert in a studio.
| You can be against the war and for the soldiers. My son is one. | The sanctions hit the bakery, not the palace. Same as ever.
| Sorry to be the boring one, but the treaty was signed in 1987 and not in 1991. | "Experts warn" is the new "once upon a time".
| Enough with the maps that forget New Zealand! | It's a sensible compromise, so naturally everybody hates it.
| Interesting that the same paper praised this policy when the other lot proposed it. I kept the clipping. | I'm an economist and I don't understand it either, if that helps anyone.
| Not convinced. A ceasefire without monitors is a coffee break. | Peace doesn't photograph well, which is why you never see it on page one.
| We took in two students from there when the border closed. They've taught my kids to cook dumplings and to lose at chess. Whatever the papers say about "pressure on services", my house has been pressured into being happier.
| Elections every four months, what a hobby. Greetings from a country that knows the feeling. | Could you use kilometres as well? Half your readers aren't American.
| The strike will hurt and they should strike anyway. You try living on that wage in the capital. | I never liked him as a minister, but resigning over his own mistake shows more decency than I expected. Credit where due.
| This is the third "historic" vote this month. History must be exhausted. | What a depressing piece. Beautifully written, but I need a walk now.
| In my view the court got it right on the law and wrong on the timing. People will be unpicking that ruling for years. My students have to read all 140 pages for Thursday and they have already told me what they think of that.
| Has anyone noticed that the fishermen weren't asked? They never are. | The graph starts at 80 to make the drop look huge. Start it at zero and it's a pancake.
| hard disagree. nuclear is slow, wind is fast, storage is the problem, and no one wants pylons. pick your poison (figuratively) and get on with it
| I don't trust polls, but if I did I'd be worried. | Here in Ghana we follow your election like a series. Season three is too long.
| A plane makes an emergency landing, nobody is hurt, and the comment section is about the price of sandwiches. Never change.
| Why does the obituary need to mention his divorce? Let the man rest. | Can confirm, was on that train, nobody panicked, a teenager handed out biscuits.
| That's not what "decimate" means, but I've given up. | Better late than never, but it was VERY late.
| The opposition opposes. The government governs. Somebody ought to tell them which is which. | I used to be a member of that party. I left over exactly this and I don't regret it.
| Twenty years of articles about the glacier, twenty years of nodding. I hiked it with my dad in 1996, the hut stood at the edge of the ice. Now you walk another fifty minutes over gravel to touch it. I took my daughter in August and couldn't explain.
""",
    "news_irony": """
Well, if a man on a yacht says that we all have to tighten our belts, who am I to argue.
| Congratulations to everyone involved, it only took nine years and three inquiries. | Shocked, I tell you. Shocked. Well, not that shocked.
| I for one can't wait for the task force on the findings of the working group. | Great news for everybody who owns three houses.
| And in other news, water found to be wet. | Breaking: train arrives. Passengers demand explanation.
| What a relief, the bank apologised. I shall pay my mortgage with that. | Sure, blame the intern. It's always the intern. That intern must be four hundred years old by now and run half the ministries.
| Love the bit where he explains poverty from behind a desk the size of my flat. | "Lessons will be learned" - put it on the coins.
| Oh wonderful, a smart bin. My old bin was a bit slow, now that you mention it. | My cat could have predicted this and she thinks the hoover is a god.
| Plot twist: they read the contract AFTER signing. | I'm sure that the 600-page document released at 6 pm on a Friday contains nothing of interest.
| Somewhere a spin doctor is updating his CV. | Yes yes, and the ferry will be finished by Christmas. They didn't say which.
| We used to have a health service, now we have a hold melody. I know every note. I hum it while gardening. My neighbour hums the second voice. When I finally got through they asked me whether my problem could wait until spring.
| Amazing how the roof of the parliament gets fixed in six weeks. | Give that spokesman a medal for talking without moving his lips.
| A billionaire in space again? Lovely. Did he see my pension up there? | Can't wait for part two: "How could this possibly have happened".
| The app that was to replace paper now has a paper form to reset the app. Kafka would have deleted the draft as unrealistic. | How brave of the company to admit it after it was on television.
| Ten out of ten for confidence, two for arithmetic. | It's called "Plan B" because Plan A was hope.
| Good to know that the heat wave isn't the railway's fault either. Neither was the snow, the leaves, the wind or the autumn. I do hope that someone, some day, will design a train for this planet.
| If irony were taxed we'd have a surplus. | so the robots took the creative jobs and we kept the dishes. excellent. exactly what the old films promised
| I see that the "temporary" tax has had its hundredth birthday. Cheers! | Lovely picture of the minister holding a shovel. First and last time, I bet.
| A four-day week? Some of us remember the four-day weekend they promised with computers. | That must be the famous free market that needs nine billion in help.
| It's fine. Everything's fine. *pours third coffee* | Wow, a politician answered a question! No wait, he just nodded at it.
| The committee has concluded that there should be a committee. | I applaud the honesty: "we forgot". Finally a reason I can relate to.
| Put my name down for the queue to the queue. | "World-class", it says. Which world, they don't say.
| Breathtaking. They've found a way to make a bus stop without a bus. | Right, because what this town needed was a fourth vape shop and a museum of parking.
| If I ran my bakery the way they run that project you'd be eating flour. | Nothing says "we value you" like a fruit basket and a pay freeze.
""",
    "talk_sources": """
I've reverted your last edit because the source doesn't mention the founding year at all. If you have a better one, please add it. Thanks!
| Please see the archive, this was discussed at length in March and the consensus was to keep both spellings. | Is a blog by the band's drummer really reliable for chart positions?
| The infobox says 1,204 m and the text 1,240 m. One of them is a typo, I've no access to the atlas, can somebody check?
| Two independent sources, per the guideline. A press release copied by eleven papers is one source.
| I'm not going to edit war over a comma. Changed back to your version. | Done, moved to the new title and fixed the double redirects. There are about thirty links left in templates that I can't edit.
| Unsourced since 2011, removed. Restore it with a reference if you find any. | The citation goes to a dead link. I found an archived copy from June 2009 and replaced it.
| Hello, I noticed that you removed a large section from the article on coastal erosion without giving a reason in the edit summary. I've put it back for now. If you believe that it gives too much room to one study, let's talk about it here first; I'd be glad to shorten it together with you. Regards.
| Support the move. "Commonname" applies and nobody outside of the ministry uses the long form. | Oppose. Premature, wait until the merger has actually happened.
| Weak keep. There's a chapter on her in the 2004 museum catalogue, and I expect more in print that isn't online. | I've asked for a third opinion since we two keep going round in circles.
| Could the person editing from the two addresses starting with 88 please get an account and join us here? You obviously know the subject. | Not a forum, folks. Talk about how to improve the article and not about who should have won.
| That's original research, even if I happen to agree with it. You took two tables and drew your own conclusion. | The image was deleted because it had no licence. If you took it yourself, upload it again and say so in the form.
| Why was the bit on the 1953 flood taken out? It had four references. | Restored, sorry, I clicked rollback by accident on my phone.
| I think the lead is far too long. Nobody needs his school grades in the first paragraph. | Please don't add your own website as an external link. I know it's full of useful photos, but see the page on conflict of interest.
| Per the manual of style, no full stop after a caption that isn't a sentence. Trivial, I know. | The section "Controversy" is bigger than the biography. That's undue weight whatever one thinks of the man.
| You are quoting the abstract. Page 212 of the paper says, more or less, the reverse. I've got it in front of me.
| Requesting a move to lower case. | This article is about the river. For the village, see the link at the top, which is why I took your paragraph on the school out.
| I've spent an evening in the library and can now confirm that the date in the encyclopaedia of 1911 is wrong: the parish register gives the 14th, and the gravestone too. I've scanned both. How should I cite a gravestone?
| Tagged as needing more sources. It's a nice article, it just reads as if written from memory. | What's the policy on naming the siblings of a living person? I'd leave them out.
| "Widely regarded as" by whom? Either name them or drop it. | Merge with the article on the older dynasty? There are only six sentences here.
| The claim fails verification. I listened to the whole interview, she says she was born in the same year as the theatre, nothing about being its founder. | Population figures updated to the census, with the reference. Took me all Sunday, please check a few of them.
| Fine with me, but then the German section must follow the same rule. | No objection. | Agreed with both of the above, close this?
| Can an admin please protect the page for a couple of days? Every school holiday brings the same joke about the statue. | The quotation is longer than fair use permits, I've cut it to two lines and summarised the rest.
""",
    "talk_users": """
Welcome! Thanks for your contributions. If you'd like to experiment, please use the sandbox. Feel free to ask me on my talk page.
| Thank you for catching that, I copied the coordinates from the wrong row. | Your recent edit appeared to be a test and has been undone.
| Hi, this is your second reminder to sign your posts with four tildes :) | Please stop changing British to American spelling across articles. Either is allowed, switching isn't.
| I felt that your edit summary was a bit harsh. I've been here for three weeks, I'm still learning the markup, and I did read the page on sources. A friendly hint would have been enough. Anyway, I've fixed the table now. No hard feelings.
| You've been blocked for 24 hours for breaking the three-revert rule on the ferry article. You may appeal below. I'd honestly prefer that you came back tomorrow and used the talk page, because your points weren't bad.
| A barnstar for you! For untangling forty years of football transfers. | Cheers for the coffee, and sorry for my late reply, I was on a wikibreak.
| I apologise, I was tired and I took it out on you. The revert was correct. | Don't worry about it, we've all broken a template once.
| If you continue to remove content without explanation, you may be blocked from editing. This is your final warning.
| Who made you the owner of this page? Seriously, every change by anyone else is undone within minutes. I'm asking as politely as I can: step back for a week and let others work. | I don't own it, I just have it on my watchlist. But I take the point.
| Assume good faith please, both of you. | I won't reply to that in kind. Let's stay with the content.
| Nice work on the beetle articles, I didn't know there were nine of them in Wales. | You nominated my article for deletion six minutes after I'd created it, while I was still writing. Could you give people an hour?
| As an uninvolved editor I see two reasonable people talking past each other. One means the city, the other one the district. | Could someone help a newbie? I added a reference and now half the page is red.
| Happy first edit day! Four years, 11,000 edits, still can't spell "accommodate". | No, I'm not a bot, I just like hyphens a lot.
| Please don't take the deletion personally. The article was well written, the company is just too small for now. When a newspaper or two have covered it, come back and I'll help you myself.
| Sockpuppet? Me? That's my brother, we share a router. Ask a checkuser, I've nothing to hide. | I've struck out my comment above, it was uncalled for.
| This isn't vandalism, it's a content dispute. Please don't use the v-word in summaries. | The discussion's closed, but you can open a new one in six months.
| Your user page says that you're retired, yet you edited eleven pages today. Welcome back, old friend :)
| I don't agree with your closing of the discussion. Four to three is not consensus, and two of the four gave no reason. I'll take it to review. Nothing personal. | Fair enough. I'd have done the same.
| Your signature is bigger than your comments, could you tone it down? It breaks the layout on mobile. | thx for the tip about the citation tool, lifesaver!!
| Hi, I'm the daughter of the person this article is about. He died in April, not in May, and his second wife's name is misspelled. I don't know how to prove that to you apart from the notice in the paper, which I can scan. Whom do I write to?
| I'm sorry for your loss. A scan of the notice is enough, send it to the volunteer team and mention this thread. I've corrected the month in the meantime.
| You have a point, though you make it with a trumpet. | I count seven reverts between the two of you since breakfast. Tea, anyone?
| Would you like to take part in the photo contest? Monuments of your region, September only. | It's not censorship when an encyclopaedia asks for a reference.
| Thanks for uploading, but the file has no information on who made the picture. | I've mentored three newcomers this month and one of them already knows more about lighthouses than I ever will.
| Please reconsider your username, it looks like that of an institution and that isn't allowed. | I've filed it at the noticeboard, as you suggested. Let others decide.
""",
    "short_posts": """
FRIDAYYYYY 🎉🎉 | new hair who dis 💇 | rain again. of course. | first day of uni, send help and snacks 😅 #freshers
| MY PLANT HAS A NEW LEAF | me: early night. also me: 3 a.m. documentary on lighthouses | lol the cat is stuck in the tote bag again | Happy 80th to my nan, still beats us all at cards ❤️ #family
| just ran 5k without stopping!!! 🏃 #couchto5k | tell me why the bus driver waved at me like we're old friends. made my day tbh
| Why is IKEA a maze and why am I leaving with candles | can't believe its november already | I have eaten an entire pineapple. my tongue has opinions.
| HELP what do you wear to a "smart casual" barbecue | day 12 of no sugar. i dreamed about a doughnut. it spoke french
| Unpopular opinion: soup is a drink. | lmaooo my dad just replied to the family chat with a thumbs up to my whole life story
| passed my driving test on the FOURTH try, see you on the road (sorry in advance) 🚗 #proud
| so tired i put the milk in the cupboard and the cereal in the fridge | ok who's awake | BRB crying at an advert about a penguin
| the sunset tonight 😍 no filter | guess who's locked out in pyjamas. go on. guess. | ngl the new album slaps 🔥🔥
| Mood: a wet sock. | got called ma'am for the first time today. im 23. it begins | #throwback to when my fringe was a mistake
| My toddler just said "actually" before correcting me. She's two. | Anyone else's phone die at 30%?? asking for me
| Sourdough attempt no. 6: it's a frisbee 🥏 | haha no way the train had WIFI | Missing Lisbon today 🇵🇹
| proud auntie moment 🥹 she read me a whole page by herself | IT'S SNOWING | we're getting a dog. WE'RE GETTING A DOG.
| I said "you too" when the waiter told me to enjoy my meal. Moving abroad, changing my name.
| Exams done, brain closed for maintenance 🧠🔧 | Seagull stole my chips. I respect it. | idk who needs to hear this but drink some water
| Found my old diary. 2009 me was VERY worried about a boy named Keith and whether my trainers were cool. Reader, they were not. Keith's a dentist now and apparently has four rabbits. I hope that you're well, Keith.
| Cooked for eleven people, nobody got ill, calling it a win 🍲 | manifesting a seat on the tube | the audacity of my alarm clock
| #mondaymotivation is a lie invented by morning people | Lost my voice, the kids are delighted | my houseplant and I are in a situationship, i water it, it judges me
| just saw a man iron his newspaper | GOOD MORNING to everyone except the person who invented the 8 am meeting | yessss tickets!!! row G baby 🎫
| turned 40, pulled a muscle sneezing 🤧 | hi from the dentist's waiting room, the fish looks nervous too | thanks for 1000 followers, i only know nine of you
| Sooo the fire alarm was my toast. Sorry flat 1 to 24 🍞 | can confirm: hammock + book = no work done | My whole timeline is either babies or marathons, and here's me with a burrito
""",
    "long_posts": """
Little story from today. I was in the queue at the post office, an elderly man in front of me couldn't read the form, and the lady behind the counter came round, sat down next to him and did it line by line. Nobody in the queue sighed, not once. I sometimes forget that most people are decent when no one's filming.
| Thread about my first year as a beekeeper, since many of you asked. 1/ You WILL get stung. 2/ The bees don't care about your plans. 3/ One hive is not a hobby, it's a second family with 30,000 relatives. 4/ My whole street has honey now. Would do it again.
| Today marks five years without a drink. I'm not going to make a speech. I just want whoever's on day one to know that day one was the worst of them for me, that it did get lighter, and that the evenings got longer in a good way. Also I can recommend crosswords. Badly.
| we moved in with my mother-in-law for "two weeks" while the kitchen gets done. it's been three months. she has reorganised my spices by colour. i've learnt to play bridge. the builders come on thursdays, or they don't. yet if I'm honest i will miss the soup
| Update on the lost dog: FOUND! She'd walked all the way to our old house, eleven kilometres, and sat down on the doorstep until the new family let her in. They'd given her sausages. She isn't sorry at all. Thank you to the 200 of you who shared this, you're wonderful.
| So I tried that viral budget thing for a month where you write down every coin. Result: I spend more on coffee than on electricity, I own four subscriptions I've never opened, and my biggest expense in May was "misc". What's misc? Nobody knows. Anyway I've cancelled the yoga app.
| PSA from a tired barista: we don't spell your name wrong on purpose. The machine's screaming, there are eleven people in line, you mumbled it into your scarf. I love you all. Please take out one earbud.
| Unexpected thing about losing dad: it's the small stuff. The weather forecast for his town is still on my phone. I can't delete it. It'll be 14 degrees and cloudy there tomorrow. He would've complained and gone fishing.
| My neighbour plays the trumpet. Not well. For two years I closed the windows. Last Sunday he played happy birthday for my six-year-old over the fence, wrong notes and all, and she thinks that he's the most famous person on earth. I've opened the windows again.
| Ok internet, settle this: my flatmate washes the dishes BEFORE putting them in the dishwasher. Not rinses. Washes. With soap. Then she runs the machine. Then she complains about the water bill. Am I living with a genius or with a raccoon?
| Yesterday I gave my first talk at a conference. My slides didn't load, my voice shook, a man in row two was asleep. And then three students came up and asked questions for half an hour. So for the others who are scared of it: do it anyway, wear dark colours, bring water.
| Nobody tells you that adult friendships are just sending each other funny animal videos until one of you has time in March. Anyway, Jo, if you read this: I've got time in March.
| I drove past my old school, it's flats now. You can buy the room where I failed chemistry for 410,000. It comes with a balcony. I stood there for quite a while and tried to work out where the blackboard used to be.
| The allotment society has elected me treasurer because I was in the toilet during the vote. There's £61.20 in the tin and a feud about the hose that's older than I am. Wish me luck.
| Small win: phoned the insurance, didn't cry, got the refund. Those who know, know. 💪
| Quick one for the parents: lunchbox theft is apparently back. My son trades his carrots for crisps and then the crisps for a go on somebody's scooter. I'm not even cross, he'll end up running a bank.
| it's my last week in this city after nine years and i keep saying goodbye to objects. goodbye squeaky tram. goodbye wonky bench. goodbye chinese takeaway man who knows my order and once asked why i hadn't been for a while. i had flu, mr chen. thank you for asking
| Someone left a bag of books at my door with a note: "You looked sad on the stairs." I don't know which neighbour it was. I've read two of them already. If you are on here, it worked.
| Rant over, sorry. Had to let it out. Making pancakes now. | Reposting this because the first one had a typo in the word "typo".
| A year ago I couldn't lift the kettle with my left hand. This morning I carried the baby up the stairs. Physio people are magicians with clipboards.
| For the record I never said that the musical was bad. I said I'd fallen asleep. It was a compliment to the seats.
| If you see a woman in a yellow coat talking to a pigeon near the canal, that's me, we have an arrangement.
| Just finished my last night shift after 31 years on the wards. I've held a lot of hands. I've eaten my dinner standing up about six thousand times. To the girl who starts on Monday in my place: comfortable shoes, and always introduce yourself to the cleaners, they run the building.
""",
    "reviews_things": """
Broke after two days. Two. I've had sandwiches that lasted longer. | Works as described, ugly colour though. | 5 stars, my mum has stopped calling me about the remote
| Absolute rubbish. The lid doesn't close, the handle gets hot, the manual is for another model. Sending it back today and I want my postage refunded as well. | Not worth the money. Motor sounds like a tractor in a church.
| Arrived late, box crushed, but the lamp itself is lovely. | Ok for the price | THE ZIP. WHO DESIGNED THIS ZIP.
| I wanted to love this vacuum cleaner. I really did. It climbs under the sofa, gets stuck on a sock, and then calls for help in a language I can't change. My wife has named it after her uncle. Three stars for entertainment, one for cleaning.
| dont buy!!! battery dead after a week, seller doesnt answer | Tent is waterproof until it rains. | Very good product, I am recommend. Delivery was also fast.
| The shoes run small, go a size up, maybe two. | Smells like a garage. Aired it for a week, still smells like a garage. | Bought this for my father who has arthritis and he can open jars by himself now. He rang me just to tell me about a jar.
| Terrible. I'm furious. Waited five weeks for a wardrobe that has three left doors. | It's a spoon. It spoons. | Instructions seem to be translated by an owl, yet I got it together in an hour.
| Compared with the older model: louder, heavier, fewer buttons, twice the price. That's progress for you. | Had mine for six years, dropped it down the stairs twice, still going strong.
| This app used to be great. Then came the update, and now it takes four taps to do what one did, there's an advert for a game between each of them, and my playlists have vanished. I pay for this! Give us the old version back or I'm off.
| Cheap plastic junk | Does what it should, no more, no less. | Screen scratched out of the box. Support told me to "try turning it off". The scratch?
| Mattress is too soft, I feel like a letter in an envelope. | Kids love it, dog loves it, husband tolerates it. | one star because zero isn't possible
| I've been a carpenter for thirty years and this is the worst saw I have ever held. It doesn't cut, it sort of persuades. | Gift for my niece, she squealed, so I'm happy.
| Gets hot enough to fry an egg on, and it's a router. | The picture shows six glasses, the parcel had one. "Set of 6" apparently means you can buy six. | Beautiful watch, useless strap.
| Returned. Customer service was kind, though, so two stars for Priya in chat. | Honestly shocked by how good this is for 12 quid. | Coffee machine makes excellent noises and mediocre coffee.
| Update after 3 months: the handle came off in my hand. Down from 5 to 2. Second update: they sent a new one without fuss. Back up to 4.
| Would not even give this to my ex. | Blender died making soup. SOUP. | My third pair in brown. Please never stop making them.
| Update killed my printer. I've now got a very expensive shelf. What were you thinking? | Ear plugs so good I missed the postman, the doorbell and my own birthday call.
| Worst online shop I've dealt with. Cancelled my order without a word, kept my money for 19 days, and then asked me to rate the experience. Well, here's the rating.
""",
    "news_long": """
I've been on the waiting list for a hip since last spring, so I read your piece on private clinics with interest. What it leaves out: the same surgeon works in both places. On Mondays he tells me it'll be a year, on Thursdays he could do it next week for eleven thousand. I don't blame the man. I do blame those who built it that way.
| The author writes that young people don't want to work. I employ nine of them in a joinery. They come at seven, they ask questions, they go home at four because they've got lives, and the quality has never been better. What they do not want is to be shouted at. Neither did I, in 1985; I simply didn't dare say so.
| You can print as many articles on "screen time" as you like. As long as both parents have to work until six, the playground closes at four, and the youth club's been turned into flats, a tablet will be the babysitter. I don't like it either, I just don't see the alternative that you have in mind.
| I was on the jury in a similar case and I can tell you that you come out of that room a different person. We argued for four days. No one was stupid, no one was cruel. To all of those typing that the verdict is "obvious": you haven't seen the photographs, you haven't heard the mother, and you went home for lunch.
| Interesting column, but it confuses two things. Growth in the number of jobs isn't the same thing as growth in hours worked, and if you look at the annex of the report, table 7, you'll find that the hours have been flat since 2017. More people share the same cake. That may be good or bad, yet it's not a boom.
| My problem with this whole debate is that it's conducted by people who will never be affected. I've cleaned trains at night for sixteen years. Nobody from the ministry, the company, or indeed your newspaper has ever come at three in the morning to ask what we'd change. We'd change the mops, for a start, and then the rota.
| Twelve paragraphs on the singer's weight and one on her music. I gave up my subscription over less. She's recorded an album with a forty-piece orchestra, it's the bravest thing that I have heard in years, and your critic spent the evening looking at her dress. Send someone with ears next time, please.
| I'm going to defend the traffic wardens, which makes me the least popular commenter here. My brother is one. He gets spat at about once a month. He didn't invent the zones, he can't cancel your ticket, and he's the reason why the ambulance got down our road on Boxing Day.
| what nobody says about the housing crisis: we've got houses. we've got 640 empty ones in this district alone, i counted them with my students for a geography project, bikes, clipboards, the lot. we gave the list to the council in a nice folder with a ribbon. that was two years ago. the ribbon must be lovely by now.
| As an immigrant from Romania who has paid taxes here for 22 years, I find both camps in this discussion tiring. One talks of us as if we were a plague, the other one as if we were lost kittens. I'm an electrician. I've rewired half of the homes in this postcode. I would like a train that comes and a school with a roof.
| Well said, and long overdue. I only disagree with the remark about nurses "leaving for money". I left since I'd looked after twenty-eight patients alone on a night shift, two of them dying, and I sat in the car afterwards and couldn't remember how to start it. Money came third or fourth.
| The picture of the flooded underpass is from 2016, I took it myself. You are welcome to use it, I'd just like my name below it and the correct year. As to the article: yes, the drains were never finished. The pipes are still lying behind the fire station, the kids use them as goals.
| Let me offer a heretical thought. Perhaps the exam results have fallen because the exam got harder, and perhaps it got harder because we all complained in these columns that it was too easy. I've taught for 33 years. The pendulum comes by every six. I've learned to duck and to carry on with Macbeth.
| I don't share the minister's views on anything at all, from fishing to foreign policy. But the jokes about his stammer, here and in the chamber, are beneath us. I have one too. Everyone who's ever stood in front of a class with a word stuck in the throat knows how long a second can be.
| After reading the interview twice I believe that he's sincere, and that worries me more than if he were lying. A liar can be caught out. A sincere man with a wrong map will march all of us into the bog and tell us that the water's a sign of progress. Vote as you like; I'll be voting for somebody with doubts.
| So we subsidise the airport, the airline, the hotel and the conference on reducing flights. I'm laughing, honestly, it's that or write another letter. My last letter got a reply from a machine thanking me for my interest in "careers". I'm eighty-three. Though I might apply, they seem to be short of staff with a memory.
| Can't agree with the film critic about the prison drama, not this time. I worked inside for a decade as a chaplain. The noise is right, the boredom's right, the men's tenderness with a sick pigeon is so right that I had to pause. The violence is shown as what it was: rare, sudden, and mostly a matter of debts.
""",
    "talk_long": """
Hello again. I've gone through the three biographies on my shelf about the year of her first expedition. Two say 1931, one says 1932, and the letters published last year show that she set out in December and arrived in January, which explains all of it. I propose "in the winter of 1931/32" with a footnote. Any objections by Friday?
| I understand why you're annoyed about the deletion of your photograph. It's a good picture. But a map drawn on top of somebody else's satellite image remains somebody else's image, even if you changed the colours. If you redraw it from the open data I'll gladly help with the export, I've done it for about sixty rivers.
| This is getting absurd. Since Monday the heading has been changed from "Dispute" to "Conflict" to "Controversy" and back nine times. I've asked for the page to be protected, not because one of you is right but because the rest of us would like to fix the commas. Please write below what the sources call it.
| To the new editor: please don't be discouraged by the template on your page, it's automatic and it sounds sterner than anyone here is. You've added a claim about a living person's illness without a source. We have to be strict there, for obvious reasons. Everything else that you wrote is still in the article, and it's good.
| I'd like to explain my revert, since the summary field is short. The sentence "locals are known for their laziness" was added without a reference, and even with one it would be an opinion from a travel book of 1890 rather than a fact. If you want to describe how outsiders saw the valley at that time, there's a section for that.
| Closing this as no consensus. Eleven people took part, the arguments on either side were grounded in policy, and I can't see either having clearly more weight. That means the article stays as it is for now. Anyone's free to reopen the question in a few months, ideally with the new census figures, and ideally with fewer exclamation marks.
| For the record, I've known the other editor in real life for twenty years, we sing in the same choir, and we have declared that on both our user pages. We disagree on nearly everything in this article. If that's a conspiracy then it is the worst organised one in the world. Happy to stay off the page if people prefer it.
| I counted: of the 48 references in the article, 19 lead to the foundation's own website, 7 to press releases and 5 to an interview with its founder. That's not neutral, whatever one thinks of their work with disabled children, which I admire. I've started to replace them from the newspaper archive and am now at number twelve.
| Thanks for the message, and no, I'm not offended. You asked why I undo so many edits on the football pages. Honest answer: every weekend some forty people change the score before the match has ended. I've been doing this since 2008, with tea. Yours came in between those and I didn't look closely enough. My mistake.
""",
    "reviews_long": """
Where do I begin. The booking was lost, the room was next to the lift, the lift talked. It said "doors closing" in three languages until four in the morning. When I asked for another room I was told the hotel was full; when I came down for breakfast there were five of us. I want my 140 euros back and eight hours of sleep.
| I'm a picky eater, I was a line cook for a decade, and I can count on one hand the plates that shut me up. The lamb here shut me up. Smoky, a bit of lemon, on a flatbread with blisters. The room is ugly and the chairs are from a school. I've been back four times and I live an hour away.
| Bought these headphones for the train. Sound: excellent. Comfort: like having your head shaken hands with by a bear. After an hour my ears were red, after two I took them off and listened to a man explain his divorce instead. If you've got a small head you might be all right, otherwise try them first.
| Do not order from this florist. My mother's funeral was on the Thursday, the wreath came on Friday with "Congratulations" on the ribbon. I rang, in tears, and the person on the phone argued with me about the time zone. I know mistakes happen, but this one can't be put right with ten percent off the next order.
| The film everyone told me I'd hate. Three hours, black and white, subtitles, a donkey. Well, I've thought about that donkey each day since. It isn't slow, it's patient. Take somebody you can be silent with, don't take your phone, and go for a long walk after it. My dad, who only likes films with submarines, cried.
| Honest review of the course: the teacher knows her stuff, the platform's a nightmare. I lost two assignments because the page logged me out, the forum's dead, and the certificate spells my name with a Z. Yet I can now repair a zip, line a jacket and read a pattern, which was the point. Three and a half stars.
| Dear manufacturer of this stroller, have you ever met a kerb? A child? A rain shower? The front wheel locks on the first, the belt pinches the second and the hood collapses in the third. My daughter found it very funny. I did not. It folds well, I give you that, and it's been folded in the cellar since May.
| As a wheelchair user I rate places by three things: can I get in, can I get to the loo, do they speak to me or to my husband. This theatre scores on all of them. The usher asked ME where I'd like to sit. The play was rubbish, something with a swing, but I'd go again for the doors alone.
| This phone is three years old and already "no longer supported". It works! The battery's fine, the screen is fine, the camera takes lovely pictures of my allotment. But the bank app won't open any more as the system is too old. I call that throwing good things away on purpose, and I'm livid.
| I'd never been to a drag show before, my niece gave me the ticket for my seventieth. I haven't laughed so much since my husband's speech at the golden wedding. Everyone was kind, the songs were from my own youth, and Miss Velvet signed my handbag. The wine was overpriced and the chairs were hard. Five stars.
| The game's story deals with a soldier who comes home and can't sleep, and it does so without a single cheap trick. You walk his dog. You miss appointments. You stand in the shop. I served two tours and I recognised the shop. I put the controller away for a week after that, then I played it to the end.
""",
    "tweets": """
@jenny_rae happy bday girl!! u deserve the world | RT if your mom still prints out emails | y'all ever just sit in the car for 20 min before going in | bruh the wifi in this dorm is a joke | finna make some mac n cheese who pullin up
| ain't nobody got time for a 2 hr staff meeting smh | @cityparks when is the pool opening?? kids been asking since april | on god this playlist carried me thru finals | my granny said "you eat yet" 4x in one phone call i love black grandmas
| Deadass walked to the wrong class for a whole week | she really pulled up to church in them shoes. period. | lil bro got into Howard!!!!! WE UP | he tryna parallel park for 10 min now, whole porch watching 😭 | tbh i miss my old job, not the boss, just the vending machine
| it's giving substitute teacher | aye shoutout to the lunch ladies, real ones | Wee man next door's learnin the bagpipes. God help us aw. | pure baltic the day, away tae get ma big jaiket | canny believe the bus is late again so I canny
| Haud ma pie, am gonnae try the waltzers | Arvo arvo! Anyone keen for a barbie or is it too hot | crikey the magpies are swooping early this year, helmet on | mate the servo's out of ice again | Wah so shiok the laksa, but queue until leg cramp lah
| Why you never reply my message one? I wait until cow come home. | Kindly do the needful and send the notes before Monday, yaar | what a century by the boy, whole mohalla on the street 🏏 | NEPA don take light again, my freezer dey cry | abeg who get charger for this lecture hall
| Omo this jollof sweet die 😂 | My cousin dem come up from Kingston so is pure noise in the yard | Lads, who has the loan of a ladder? Grand if not. | jaysus the price of a 99 | gonna bike to work tmrw, pray for my calves | #NowPlaying rain on a tin roof
| @thebakeryonking sourdough sold out at 9:10?? i ran!! | omw | dm me the address | wait what happened to the guy from season 1 | k but why does every candle smell like a divorced uncle | TFW you find a fiver in last winters coat
| I stg if one more person says "circle back" | sis the braids came out PERFECT | happy friday fam, drink water, call ya mama | nah cuz why did the toddler just say "no comment" | lowkey scared of the new office coffee robot
| everybody go stream my cousins song its actually fire no cap | Not my uncle doing the electric slide in a cast 💀 | tell me you're from Ohio without telling me | W for the crossing guard today, dude has a different hat every morning
| 0/10 commute would not recommend | hmu if u need a ride to the polls | *slowly closes laptop* | i been up since 4 and baby still winning | that thunderstorm had the dog AND my dad under the table lol
""",
    "news_plain": """
I disagree with this decision. The board should have waited for the audit before it voted. | This is a good start, but it doesn't go far enough. | Who is going to pay for it? The taxpayers, as usual. | The state needs revenue and no one wants to say the word tax.
| So the legislature meets for 120 days and can't pass a budget. If I did that at my job I would be looking for another one. | Good for her. It takes guts to stand up at a school board meeting. | This makes no sense at all.
| I think you're missing the point of the article. She isn't saying that all development is bad, she's saying that the permit was granted before the hearing took place, and that is against the county's own rules. | Wrong. Read the statute.
| You may not like him but he won the election. Let him govern, and vote him out next time if you don't like what he does. That's how it works. | Agree 100%. | The salmon runs are down again and they want to build another dam?
| Housing prices went up because there's not enough housing. It isn't that complicated, and blaming newcomers won't build one single apartment. | Thank you for a thoughtful letter. | I'm sick and tired of paying for other people's mistakes.
| The bishop's statement is fine as far as it goes. Now let him open the archives. | My property taxes went up by 31 percent in three years. My income did not. | How many times do we have to go through this? | Not a fan of the senator but he's right about this one.
| I've hunted all of my life and I see no reason to object to a background check. It took me eleven minutes. | The company made a profit of two billion last year and can't afford a sick day? Ridiculous. | That's your opinion, and you're entitled to it.
| Is there any evidence for that claim, or did you hear it on the radio? | Homelessness isn't a crime. It's also not okay to have tents in front of the school. We need beds, treatment, and someone in charge. | Rail is a waste of money. There, I said it. Buses could do the same for a tenth.
| Let the people vote on it. | When I was a kid we had 35 in a class and a nun. We also couldn't spell "tolerance", so I wouldn't go back. | Legalize it and be done. | Some of the comments on here make me sad. A family lost their home.
| The premier has broken every promise but one, and the one was bad. | What about the fishermen? What about the cannery? Nobody thinks past the next quarter. | If Canada can do it, why can't we? | They should resign, all nine of them, and give the money back.
| I'm a gay conservative and no, I don't feel represented by either of the letters above. | The police did a good job here, and it's right that it should be looked into anyway. | Oil money built this state and oil money will leave it. | The judge followed the law. Don't like the law, change it.
""",
    "posts_more_long": """
Ok so I finally went to the beginners' climbing evening that I've been putting off since January. I fell off the easy wall twice, a ten-year-old coached me, and I've found muscles in places where I didn't know that I had places. Going again on Thursday. If anybody has spare shoes in a 43, I'll pay in lasagne.
| Selling my late husband's tools, all clean and sharp, he was a careful man. I don't want to sell them to a dealer. If you're a young person who's starting out and can't afford the good chisels, come round with whatever you have, even if it's nothing much, and tell me what you want to build.
| whoever keeps ringing my bell at 2 am and running away, I'm not even mad, but the dog goes off, then the baby goes off, then the baby two floors up goes off, and by three there are eleven adults standing on the stairs in dressing gowns. we've started bringing biscuits. you've basically founded a club
| Book club report: four of us had read it, three had seen the film, one had read a different book with the same title and defended it bravely for an hour. We've decided that hers sounds better. Next month it's her choice, whatever it is, and I'm bringing the olives.
| Nobody prepares you for the moment when your parents get old. It isn't dramatic. It's my mother asking me to read her the small print, and my father handing me the car keys without a word at the top of the hill. I drove. He fiddled with the radio so that neither of us had to say anything.
| My review of turning thirty-five: hangovers last until Wednesday, the music is too loud, the chairs are too low, and I've become emotionally attached to a particular sponge. On the other hand I no longer care what my cousin thinks of my job. Four stars. Would turn again, as they say I will.
| A question to the runners here, and please be kind: I'm 110 kilos, I've never run, I live opposite a park full of gazelles in neon. Where do you start if you don't want to be looked at? At the moment I do laps round the cemetery at six in the morning. The company is quiet and encouraging.
| Today my student, who hadn't spoken in class since September, put her hand up and said that my map was upside down. It was. I could have kissed the map. I said thank you, very seriously, and turned it round, and she went red and smiled. It was the best mistake I've made all year.
| So apparently "low maintenance garden" means that I look at it in shame through the kitchen window. The brambles have reached the shed. I think they're living in it. Last night I saw a light. If I don't post on Monday, tell my sister that she was right about the decking.
| Told the kids that the ice cream van plays music when it's run out of ice cream. It worked for four years. Yesterday the little one came home from a birthday party, looked me in the eyes, and said, "Papa, we need to talk." I've never been so frightened of anybody that size.
""",
    "news_more_long": """
I don't often agree with this columnist, so let me say it while it lasts: he's right. A town that can't keep its swimming pool open has given up on its children. I learned to swim there, so did my daughters, and the man who taught us still walks past every morning at six and looks through the fence.
| To those asking why the strikers don't "just find another job": I've driven ambulances for nineteen years. I know where the old lady with the blue door keeps her spare key. You could replace me, yes. It'd take about nineteen years. All we ask is not to be on shift for fourteen hours with one break in a lay-by.
| With all due respect to the professor, whose books I've read, this is a poor argument. That crime fell after the cameras were installed doesn't show that it fell because of them; it fell by the same amount in the two towns without. The chart is in your own supplement from June. Somebody should have read it.
| You ask whether we can afford to take in more refugees. I can only tell you what I see as a primary school head in a poor district. We've had nineteen new children since autumn, no extra teacher, one interpreter on Tuesdays. They're bright and funny, they deserve better, and so do the others. It's not a question of kindness but of chairs.
| I voted the other way in the referendum and I was disappointed like half of the country. But the people who won were my neighbours, not my enemies, and calling them fools for nine years hasn't opened a single factory. I'd like to hear a plan from anyone at all. I'd even read it to the end.
| The proposal sounds reasonable until you try it on a real family. Two parents on shifts, three children, one car. The new nursery hours begin at 8:30. The early shift begins at six. I have asked the minister's office what is supposed to happen in between, and I've received a brochure with a very happy hippo on it.
| I see that the comments are divided between "lock them all up" and "they're only kids". They broke my shop window, both of them are fourteen. We met, with a mediator, at a table, and it was awkward. They've since spent eight Saturdays sanding my shelves. One would like to stay on. I think that we need more tables.
| Great article on dementia, thank you. My wife no longer knows my name but she knows that I'm hers, she told the nurse. "That one's mine," she said. I hope the government reads the part about respite care, since I haven't slept through a night since March and I'm not as young as I look in the picture.
""",
    "posts_things_stupid": """
This stupid zip ate my scarf. | Stupid hill, stupid bike, gorgeous view | my phone is so dumb it thinks I live in the river | The most idiotic sign I've seen: "no entry except entry" | That's the ugliest lamp in the world and I need it | ugly duckling cake, tasted like heaven | The plot sucks, the dog's great
| What a garbage update, my calendar's on the moon | trash day is my favourite day, judge me | This coffee tastes like a wet dog and I'm on my third cup | hate hate HATE assembling drawers | That pizza was a crime against Naples | the queue at the post office is inhuman, there's one counter | absurd, nonsensical, five stars
| The remake is an insult to the original. | Rubbish weather, rubbish signal, best holiday ever | my printer is a liar | worst penalty ever taken, it hit a pigeon (pigeon's OK) | Who invented the fitted sheet and why were they so angry | crappy little tent, we laughed till four | the boss level is pure evil | That rule is moronic: two forms to return one form
| I despise this font. | dirty old pan, wonderful eggs | Terrible parking, lovely people | It's a dumb show and I've seen all six seasons, twice | weird smell in the fridge, pray for me | Lousy seats, killer drummer | The app's a disgrace. I've lost a month of steps | hell is a children's party with recorders | Awful, awful trousers. Sold out, naturally.
| I swear this lift hates me. Whenever I've got shopping it goes to the ninth floor first, has a think, and comes down empty. My neighbour says it's the buttons. I say that it's personal. We've agreed to take the stairs on Tuesdays, for the sake of peace.
| The stupid thing about moving house is that you own things. I've found four can openers, a trombone, which isn't mine, and a box marked "important cables". Nobody knows what they're for. I've moved that box six times since 2009. It's coming with us again, obviously.
""",
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eb_{name}", (), bars(block)) for name, block in _LINES.items()
)
