"""Comments as under news, videos and reviews: one swipe among civil sentences, beside civil ones on the same matter."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, lines
from training.templates_en.frames import bars
from training.templates_en.hate_forms import paired

_SWIPE: Final = bars("""
    The roads around here are a disgrace. The council wastes money on statues. But some people have the IQ of a sandwich if they think a new mayor will fix it. | Great article, thanks. I only wonder how someone this dim passed high school. Anyway the maps are nice.
    | I liked the recipe. My kids loved it as well. The author clearly has rocks where other people keep a brain. | Wow you really are something special aren't you. Read the article before typing. | LOL at the clowns in city hall | Only a fool would vote for this.
    | This is the dumbest thing I have read all day, and I read tax law. | You obviously never opened a book that had no pictures. | The bill passed 51 to 49. Both sides say they won. And the morons who cheer for it can't even name what's in it.
    | I've ridden that line for twenty years. The drivers are polite. The person who planned the new timetable should be tested for a pulse. | Nice try, genius. The speed limit was never 50 there. | Bless your heart, did you come up with that all by yourself? Adults are talking here.
    | Thanks for the update on the bridge. It is needed. I see the usual simpletons are whining about noise, as if anyone cared for their opinion. | As a teacher I can say that class sizes matter. Comments like yours make me think that you slept through all twelve years.
    | the ref saw it clear as day. var too. so stop crying you sore little losers | Our library lost its funding. I'm sad. The mayor is a spineless weasel who couldn't find a book in a bookshop. | Good video but the guy at 3:10 is a total tool. Subscribed anyway.
    | I disagree with the column on wind power. It leaves out storage. Then again I expect nothing from a hack who writes with crayons. | You're wrong, he's wrong, and the whole bunch of you couldn't organise a picnic.
    | Taxes go up again. I pay them, fine. What makes me laugh is that brainwashed sheep like you say thank you. | Sure, keep swallowing what they feed you. Some were born to be cattle. | I had the same phone. Battery died after a year. The support agent was thick as a brick and twice as charming.
    | The trial starts Monday. Let the jury decide. But please spare us the legal wisdom of keyboard warriors with a diploma from the cereal box. | typical boomerless comment section, everyone shouting. you sir win the prize for the emptiest head | My dog understands economics better than this minister.
    | How about you put down the bottle and read the study? | Lovely garden! The neighbour's, on the other hand, looks like she does: neglected and full of weeds. | I came for the news. I stayed for the idiots in the comments. You never disappoint. | Somebody explain to Einstein here how percentages work.
    | The museum is worth a visit. The cafe is not. Whoever runs it must have been dropped as a child. | Nobody is taking your guns, you paranoid hillbilly. Read the amendment. The text is two pages. | Interesting that the author calls himself an expert. My toddler has a firmer grasp of history. Still, nice photos.
    | I hope you're not a parent. | Comments like this are why aliens won't visit. Get help. | What a surprise, another pompous windbag from the ministry. | There's stupid, there's very stupid and then there's you. | the dev team is lazy and can't code their way out of a paper bag. game looks pretty tho
    | First, the facts. Rents rose by nine percent. Second, the writer is a liar. Third, build more flats. | Ma'am, this is not about you, although you seem to think everything is, narcissist. Schools need money. | If brains were petrol you couldn't drive an ant around a penny, and still you vote.
    | Awesome goal. The keeper though, what a fat lazy donkey. Three points! | I feel sorry for your students. Truly. To be taught by that. | So the senator found God. God should have looked for somebody with a spine. | Your grammar is as poor as your judgement. It's "could have". Off to bed, child.
    | Why do people like you get internet access. | A solid analysis of the strike. Pity it was written for people who can read, so you're excused. | Enough with the whinging, you bunch of crybabies. It's a bike lane. | he's not a singer he's a goat with autotune and you lot are deaf
    | They closed the clinic. The nearest is an hour away. Thank the half-wits that you elected. | Agreed on all points but one. You forgot to mention that you're a hypocrite. | Do you practise being this ignorant or is it a gift? | Look, if it hurts your tiny mind to think, leave it to us.
    | I read the whole thread. Lots of good points. User four should never be let near scissors. | Ah yes, the famous expert with a degree in being wrong. | he played bad. the coach played him. the coach is a clown with a whistle | Keep your filthy mouth off my president.
    | Every village has its idiot, and now he has a podcast. | The new stadium costs 400 million. I did the sums. If you think it pays off you're a sucker and deserve to be fleeced. | What a pathetic attempt at journalism by a pathetic attempt at a human.
    | I moved here for the schools. Best choice ever. The parents on the board, however, are a nest of poisonous gossips with nothing between their ears.
""")
_SWIPE_OK: Final = bars("""
    The roads around here are a disgrace. The council wastes money on statues. But I doubt that a new mayor alone will fix it. | Great article, thanks. I only wonder how the author got these numbers. Anyway the maps are nice.
    | I liked the recipe. My kids loved it as well. The author clearly has a sweet tooth, I halved the sugar. | Wow, this is something special, isn't it. Read the article to the end. | LOL at the cat in city hall | Only half of us would vote for this. | This is the longest thing I have read all day, and I read tax law.
    | You obviously never saw the book, the film leaves out a lot. | The bill passed 51 to 49. Both sides say they won. And few who cheer for it have read what's in it. | I've ridden that line for twenty years. The drivers are polite. The person who planned the new timetable should ride it once.
    | Nice find, thanks. The speed limit was never 50 there. | Bless your heart, did you bake that all by yourself? The adults here want the recipe. | Thanks for the update on the bridge. It is needed. I see that some neighbours worry about noise, so tell us the hours.
    | As a teacher I can say that class sizes matter. Comments like yours make me think of my first year with thirty-four kids. | the ref saw it clear as day. var too. so it was a goal, hard luck | Our library lost its funding. I'm sad. The mayor says he couldn't find the money in the budget.
    | Good video but the sound at 3:10 is a total mess. Subscribed anyway. | I disagree with the column on wind power. It leaves out storage. Then again nobody can say all in 600 words. | You're wrong, he's wrong, and I was wrong last week, so let's look it up.
    | Taxes go up again. I pay them, fine. What makes me laugh is that the form got longer. | Sure, keep reading what both sides say. Some of it was good. | I had the same phone. Battery died after a year. The support agent was friendly and sent a new one.
    | The trial starts Monday. Let the jury decide. But please spare us the guesses about the verdict. | typical comment section, everyone shouting. you sir win the prize for the calmest voice | My daughter understands economics better than me, she's in her second year. | How about you put in a link and we read the study?
    | Lovely garden! The neighbour's, on the other hand, is full of weeds and bees. | I came for the news. I stayed for the experts in the comments. You never disappoint. | Somebody explain to me here how these percentages work. | The museum is worth a visit. The cafe is not. Whoever runs it must be short of staff.
    | Nobody is taking your guns. Read the amendment. The text is two pages. | Interesting that the author is an expert. I'd like more on the history. Still, nice photos. | I hope you're not a parent of a child on that bus, those must have been awful hours. | Comments like this are why I come here. Great help.
    | What a surprise, another storm warning from the ministry. | There's hot, there's very hot and then there's this sauce. | the dev team is small and can't fix all of it in a week. game looks pretty tho | First, the facts. Rents rose by nine percent. Second, the writer left out wages. Third, build more flats.
    | Ma'am, this is not about you, and I'm sorry it came over like that. Schools need money. | If petrol gets any dearer I couldn't drive to work, and still I'd vote for it. | Awesome goal. The keeper though, what a day to forget. Three points! | I feel sorry for your students. Truly. To lose such a teacher.
    | So the senator found a site for the clinic. It should have a bus stop. | The grammar in the caption is off. It's "could have". Off to bed, good night. | Why do villages like ours get such slow internet access. | A solid analysis of the strike. Pity it was hidden behind a paywall, so few could read it.
    | Enough with the delays, please. It's a bike lane. | he's not a singer by trade he's a carpenter and it shows in the stage | They closed the clinic. The nearest is an hour away. Thank the staff who stayed to the end. | Agreed on all points but one. You forgot to mention the cost.
    | Do you practise daily or is it a gift? | Look, if it hurts to sit, leave it to us and lie down. | I read the whole thread. Lots of good points. User four should write a guide. | Ah yes, the famous expert with a degree in marine biology. | he played bad. the coach played him. the coach said he was ill
    | Keep your muddy boots off my carpet. | Every village has its choir, and now ours has a podcast. | The new stadium costs 400 million. I did the sums. If you think it pays off, show me where I'm wrong. | What a careful attempt at journalism about a hopeless attempt at a rescue.
    | I moved here for the schools. Best choice ever. The parents on the board, however, need more hands.
""")
_SNEER: Final = bars("""
    I think this law is bad and the people who drafted it are vermin in ties. | What a brilliant plan, close the hospital. The man who thought of it has a turnip on his neck. | My parcel took three weeks. The courier is a drooling idiot. I want a refund.
    | I couldn't disagree more. You write like a man who lost a fight with a dictionary. | Oh great, another fee. Thanks, you bloodsucking toads at the bank. | This policy is cruel, and anyone who backs it is a heartless ghoul. | The food was cold and the waitress a fat cow who can't carry two plates.
    | Worst hotel ever. The manager is a greasy little liar. Bed was ok. | You call that science? Go play with sand, little boy. | The candidate has no plan. His fans have no brain, so it's a match. | I've waited forty minutes on the line to talk to a woman with the mind of a hamster.
    | Referendum again? Ask the sheep on the hill, they know more than our voters. | stop defending billionaires, they won't sleep with you, bootlicker | Build the dam or don't. But stop asking that senile fossil in the senate. | Your review helped nobody, you bitter old hag.
    | The sequel is bad. The director should be slapped with the script, the talentless buffoon. | To whom it may concern: your staff are trained monkeys, minus the training. | Vote no. And if you vote yes, do the world a favour and stay off the roads, you can't think. | So brave of you to post with that spelling.
    | Whoever let you near a keyboard owes us money. | Congrats, you just lost an argument with yourself, professor potato. | Tell me you're uneducated without telling me. Oh, you did. | i too was five once but i grew out of it | Your opinion and a used napkin have the same value to me, and the napkin was useful.
    | one brain cell, two accounts, zero shame | Somewhere a tree works hard to make oxygen for you. Apologise to it. | What do they put in the water where you live, stupid? | That's a lot of words for "I am a simpleton". | They should have put your head on the box as a warning.
    | Sit down, junior, the grown-ups have the floor, and you have crumbs on your bib. | I'd call you sharp, but spoons exist. | it's cute when people with no degree try to think | Only a coward and a liar writes under a false name, so hello coward. | Keep talking, it makes the rest of us feel gifted.
    | You put the "ass" in class, chairman. | Reading this made me dumber, thanks to whatever crawled into your skull. | What a spectacular imbecile. And he's allowed to vote. | your arguments limp and so does your mind | If ignorance is bliss you must be the happiest man on this site.
    | I'm shocked. Not by the news, by how slow you all are to get it. Cabbages. | they should make a documentary: the man who knew nothing. starring you | No one cares what a failed actor with a dead rat on his head thinks about climate. | The chef should be deported to a car park, the talentless slob.
    | oh honey no. that dress. that face. that you. | This rule is idiotic and so is everyone at the desk who nods at it. | I was wrong and you're still an oaf. | You're insane if you paid that, a born victim. | My ex had the same arguments. He was a sponge too. | Ugly inside and out, our dear landlady.
    | People who like this song should have their ears taken away, dumb herd. | Some call it a think tank. More tank, no think, and you in it, tin head. | the author should try another trade, sweeping maybe, if the broom isn't too complex
""")
_SNEER_OK: Final = bars("""
    I think this law is bad and the people who drafted it never asked a farmer. | What a brilliant plan, close the hospital. I'm sure the sick will be pleased to drive for two hours. | My parcel took three weeks. The courier rang next door. I want a refund.
    | I couldn't disagree more. You write about tariffs as if other countries would not answer. | Oh great, another fee. Thanks, just what I needed before the holidays. | This policy is cruel, and I ask everyone who backs it to think again. | The food was cold and the waitress alone with twenty tables.
    | Worst hotel ever. The manager was never there. Bed was ok. | You call that science? There was no control group and eight people. | The candidate has no plan. His opponent has no money, so it's close. | I've waited forty minutes on the line to talk to a woman who then hung up.
    | Referendum again? Ask the farmers on the hill, they know more about the dam. | stop defending billionaires, they have lawyers for that, I say tax them | Build the dam or don't. But stop asking for one more report from the senate. | Your review helped me a lot, the tip about the side door too.
    | The sequel is bad. The director should have cut forty minutes of the script. | To whom it may concern: your staff were kind, but the room was not cleaned. | Vote no. And if you vote yes, do me a favour and tell me why. | So brave of you to post this with your name.
    | Whoever let the cat near the keyboard owes us a song. | Congrats, you just won an argument with the tax office. | Tell me you're from Leeds without telling me. Oh, you did. | i too was shy once but i grew out of it | Your opinion and a second source would be of value to me. | one bathroom, two bedrooms, zero parking
    | Somewhere a tree fell on the line. They apologise for the delay. | What do they put in the water where you live, chlorine? | That's a lot of words for "we are closed". | They should have put the allergens on the box as a warning. | Sit down, dad, the kids have the floor, and you have the cake.
    | I'd call it sharp, but not the sharpest knife I own. | it's nice when people with no degree get a chance | Only two of us write under a pen name, so hello Rosa. | Keep talking, it makes the long drive feel short. | You put the fun in fundraising, chairman. | Reading this made me hungry, thanks for the recipe.
    | What a spectacular view. And we're allowed to camp. | your arguments hold up and so does the chart | If ignorance is bliss I must have been happy before page 90. | I'm shocked. Not by the news, by how slow the help is to get there. | they should make a documentary: the man who planted a forest. starring him
    | No one asked what an actor thinks about climate, and he said so himself, I liked that. | The chef should be asked to do a book, the dumplings are a dream. | oh honey yes. that dress. those shoes. that smile. | This rule is idiotic and I'll write to the desk that made it. | I was wrong and I'm sorry, I was an oaf.
    | The price is insane, I paid half last year. | My ex had the same couch. It was a sponge too. | Ugly outside but lovely inside, our dear little house. | People who like this song should hear the live version. | Some call it a think tank. More talks, no papers so far.
    | the author should try another format, a podcast maybe, the topic isn't too complex
""")
_SHORT: Final = bars("""
    imagine being this thick in public | did your carer type that for you | ok grandpa, nobody asked for your drool | ratio + you're dumb + nobody came to your birthday | your edit was reverted because it was vandalism by a child or by somebody with the mind of one | you call that a source? pathetic, like all you touch
    | stop stalking my talk page you sad little admin | get a life, get a job, get a bath | cope and seethe, failure | I've seen roadkill with better takes. | delete your account and your genes | L take from an L person with an L life | somebody's mum let him near the wifi again
    | You, sir, are a boil on the backside of this forum. | Who asked, clown? | Touch grass, basement troll. | Nobody read your essay, windbag. | haha what a tool, he actually cried on camera, weak little man | she peaked in school and now she's just old and bitter lol
    | I can hear you breathing through your mouth, caveman. | Your profile pic explains the opinion. Ugh. | you're the human version of a flat tyre | Dude learn english before you talk to me you sound like a broken robot | the author has the moral depth of a puddle and writes like one too
    | Another day, another dumb post by Dave, the village dunce. | Get that ugly mug off my screen. | So you are stupid AND loud, great combo. | You're the reason I block people, filth. | please never reproduce | I'd challenge you to a duel of wits but you came without.
    | this dude's forehead has its own postcode, and nothing behind it | Wikipedia isn't for imbeciles, go edit your diary. | lol at you fatso trying to run | Eat dirt, sore loser. | You're not edgy, you're just a lonely creep. | you lot would clap for a brick | crawl back into the swamp that coughed you up
    | Your kids will read this one day and be ashamed of their idiot father.
""")
_SHORT_OK: Final = bars("""
    imagine being this calm in public | did your cat type that for you | ok grandpa, show us the boat | ratio of sand to lime in that mortar? | your edit was reverted because it had no source, please add one | you call that a source? a blog from 2003 won't do here | stop by my talk page any time
    | get a map, get a coat, get a thermos | cope and jig saws, for small joints | I've seen the deer again, by the road. | delete your account in settings, then confirm | a cold take from a cold person in a cold house, heating is off | somebody's mum won the quiz again | You, sir, are a patient man in this forum.
    | Who asked about parking? It's round the back. | Touch wood, no leak in the basement. | Nobody read the manual, me neither. | haha what a show, he actually sang on camera | she peaked at number three and now she's back on tour | I can hear you, but the picture froze. | Your profile pic is a heron? Lovely.
    | you're the hero with the flat tyre kit | Dude I learn english too, write as you like | the author has a long chapter on ponds and puddles | Another day, another photo by Dave, the village baker. | Get that lovely mug on our site. | So it's salty AND sweet, great combo. | That's the reason I block ads.
    | please never reuse the password | I'd challenge you to chess but the board is at home. | this dude's farm has its own postcode and a shop behind it | Wikipedia isn't for ads, write it on your site. | lol at my cat trying to run | Eat up, the bus leaves at nine. | It's not edgy, it's just a lovely crêpe.
    | you lot clapped for the brick layer, so did I | walk back to the swamp, the orchids are out | Your kids will read this one day and be glad you kept it.
""")
_SHARP: Final = bars("""
    A tax on bicycles. Whoever drew that up should be put back in primary school with the other slow ones. | I'm furious about the closure, and about you, you lying toad of a councillor. | The plan is nonsense and you're too simple to see it. | Nobody with a working brain believes your figures.
    | My suitcase is lost, and the cow at the desk just chewed gum at me. | You ruined the show, you untalented sack of potatoes. | I hate this update and I hate the failures who shipped it. | He's an embarrassment to his town, his party and his barber. | Terrible advice from a terrible person.
    | What kind of degenerate puts pineapple on it, and then has children? | This is a stupid law made for stupid people like you. | I'm an idiot? Look at you, you can't even hold your drink or your wife. | My dog is smarter than you and he eats socks.
    | Call it a comedy? The only joke is the hack who wrote it, a man with no gift and no friends. | That referee should be blinded on the other eye too. | Oh please, you sell snake oil to pensioners, you parasite. | I've had it with you imbeciles at the hotline.
    | Sure, let's trust the man who can't spell his own party. Sheep. | You voted for it so now choke on it, you dumb peasants. | The mayor's head is as empty as the fountain. | another lazy teacher whining, go stack shelves | Nice of the landlord to show up, the bloated tick.
    | You should be ashamed of your face and your vote. | I disagree, and I think you're a nasty little man. | Blah blah blah, that's you, all day, blah, and nobody likes it. | The book is bad because its author is a vain, stupid bore. | Honestly who raised you, wolves? No, wolves have manners.
    | I'd take the word of a drunk over yours any day, fraud. | The committee consists of nine hamsters in one wheel, and you hold the cheese, dunce. | Bring back the old coach and throw this oaf in the river. | You people on the hill think you're better. You're just fatter. | I won't argue with a spoon.
    | Yes, I read your essay. I've wiped better things off a windscreen. | This minister lies the way others breathe, and he breathes with his mouth open like the ape he is. | If you like this film there's no hope for you, grow some taste, cretin. | The delay is your fault, you clumsy, useless lump.
    | Stop the cuts! And stop that grinning pig who makes them. | you call yourself a fan, you're a tourist with a scarf and a hole where your brain should be | What an absolute joker that striker, hope his legs fall off. | Somebody take the phone from this senile bat.
""")
_SHARP_OK: Final = bars("""
    A tax on bicycles. What next, a tax on shoes? I never saw a sillier policy. | I'm furious about the closure, and the councillor's answer makes it worse. | The plan is nonsense and the budget shows it. | I don't believe those figures, the sum in table four is off.
    | My suitcase is lost, and the lady at the desk just shrugged at me. | You ruined the show for me, the ending made no sense at all. | I hate this update and I want the old menu back. | His speech was an embarrassment, he mixed up both rivers. | Terrible advice, please don't prune roses in August.
    | What kind of monster puts pineapple on it, said my gran and took a slice. | This is a stupid law and I'll say so at the hearing. | I'm such an idiot, I locked my keys in the car again. | My dog is an idiot and I love him, he eats socks. | Call it a comedy? I laughed once, at the credits.
    | That referee missed two penalties, I was shouting at the TV. | Oh please, three fees for one transfer, that's absurd. | I've had it with the hotline, fifty minutes of pan flute. | Sure, let's build a road through the lake. What could go wrong? | You voted for it and I voted against it, and now we both pay for it.
    | The mayor's promise is as empty as the fountain. | another strike day, and honestly I see their point | Nice of the landlord to show up, after only nine calls. | You should publish the minutes of that vote. | I strongly disagree, and I think your second point defeats your first.
    | Blah blah blah, that's how the anthem goes if you forget the words. | The book is bad because its plot stops on page forty. | Honestly who designed this form, it asks for my age twice. | I'd take the train over the plane any day. | The committee met nine times and moved one sentence.
    | Bring back the old coach, we lost six in a row. | You people on the hill have had water since Monday, we have none yet. | I won't argue about the spoon, I can't find it either. | Yes, I read your essay. The second half doesn't follow from the first.
    | This minister said one thing in May and another in June, here are both clips. | If you like this film there's no hope for us as a couple, he said, and we laughed. | The delay is my fault, I forgot the forms. | Stop the cuts! My class has forty kids.
    | you call it a derby, it's two villages and a cow field, but we love it | What an absolute joke that penalty was, even we laughed. | Somebody take the phone from me, I bought three lamps.
""")
_HATE: Final = bars("""
    I'm all for free buses. Just not for those people, you know, with the carpets on their heads, they stink up the seats. | Great goal! Shame they let girls do the commentary, it's like a kettle with an opinion.
    | Lovely town. Ten years ago I'd have moved there. Now you need a passport to buy bread among all those Bulgarians and their lice. | The clinic is good. Bring a white doctor next time. | He stole a bike. Black, of course. When do we admit what they are?
    | I've been vegan for a year. My skin is better. Still can't eat next to a Jew. | Nobody mentions it but the whole row of shops is theirs now. Like weevils in flour. We should burn the flour. | It's a lovely choir. I wish the spastic in the front row would be put at the back, people pay to listen, not to be sick.
    | they fixed the lift. about time. now the fatties can roll up and block the gym for humans | One star. The owner is gay and I don't want those fingers near my bread. | Good piece. But why quote a woman on war? She'd surrender to a spider.
    | My son's best mate is from Eritrea. I told him to count his toys. You can't wash that out of them. | I voted yes. I'd vote yes twice if it puts the tent people on a boat without a bottom. | So they're building a home for asylum seekers beside the zoo. Convenient, the same fence will do.
    | Thanks for the history lesson. Pity the pharaohs didn't finish the job with that nation of moneylenders. | New neighbours. Two mothers, one child. I called child services, such a thing shouldn't be near a cot. | I'm told the app is made in Bangalore. Explains the dirt in the code.
    | As a dad I worry. There's a trans teacher now. In the old days one dug a hole for that. | The concert was sold out. Half the crowd was over seventy. Smelled like it too, why don't they just die at home. | It's cold, it's wet and the station is full of gypsy brats. Two of those go away in spring.
    | i like the mayor, he speaks plain. he said islam is a sewer and i say flush | Sad news about the church fire. If it had been the mosque I'd have brought sausages. | So the bus is late every day. Typical of the people who run it, they're all from that country. I wrote to the company twice.
    | The market was lovely this year. Good cheese, good music. If only they kept the gypsies out, you could feel your wallet without fear. | Crime is down nine percent, says the report. Would be ninety if we sent the Africans home.
    | I support the strike. Nurses work hard. But half of them wear headscarves, and that lot should be wiping floors, not wounds. | Nice film, great score. Then of course two men kiss, because we can't have one evening without perverts.
    | Housing is short. Everybody knows for whom it was taken: people who came yesterday and live like rats. | The new judge is a woman. God help us, next week they let the cat decide. | I don't comment often. The photos are great. It's just that black faces don't belong in a Viking village, or in any village.
    | Thanks for the info about the flu. I'd add: thank the Chinese and what crawls out of their kitchens. | Our mosque was refused a permit. Good. One hive less. | first i was for it. then i saw who lives there now, mexicans on every porch, and i want to hose the street
    | As a Christian I pray for all. Except for lesbians, for them I hope it's hot down there. | Well written. The author has a Jewish name, so we know who paid him and why he lies. | School starts Monday. My son shares a desk with an autistic kid, poor boy, like sitting next to a broken machine.
    | We won 3-1! Their striker is from Senegal, somebody throw him a banana. | I pay my taxes. They go to asylum seekers who couldn't spell work if you tattooed it on them. | Service was quick, soup was hot. Didn't like being served by a thing in a dress with a beard. Two stars.
    | The debate was fair. I only turned off when the Indian spoke, those people bob their heads and steal your job. | You can argue about pensions. You can't argue that the old are a rotting weight on the young and should have the decency to go.
    | i have gay friends. i tell them to their face that they are sick and should never be near kids. they laugh. | They want a ramp at the church. For one cripple. Let him crawl, he has time.
    | Great series. I learned a lot about Rome. It fell because it let in the same barbarians with beards we now give a room and a phone. | The pool reopened. Women's hour on Tuesday, so on Wednesday change the water. | Poles picked our strawberries again. Count the spoons, then count the strawberries.
    | I read about the Roma girl who won the prize. Sure. And who wrote it for her? They can't hold a pen. | Some sunshine today. Also some burkas, like bin bags somebody forgot to collect.
""")
_HATE_OK: Final = bars("""
    I'm all for free buses. Just not for free parking, you know, the centre is full. | Great goal! Shame they cut the commentary, it's half the fun. | Lovely town. Ten years ago I'd have moved there. Now you need a fortune to rent a room. | The clinic is good. Bring a book next time.
    | He stole a bike. Black, with a basket. When do we get it back? | I've been vegan for a year. My skin is better. Still can't eat next to a barbecue. | Nobody mentions it but the whole row of shops is closed now. Like teeth in an old mouth.
    | It's a lovely choir. I wish the drums in the front row would be put at the back. | they fixed the lift. about time. now my gran can come up for tea | One star. The owner was rude and the bread was old. | Good piece. But why quote only men on war? Nurses wrote diaries too.
    | My son's best mate is from Eritrea. I told him to bring him along on Sunday. | I voted yes. I'd vote yes twice if it brings the night bus back. | So they're building a home for asylum seekers beside the zoo. The bus stops right there. | Thanks for the history lesson. Pity the pharaohs' boat isn't on show.
    | New neighbours. Two mothers, one child. I called round with a cake. | I'm told the app is made in Bangalore. The support is quick. | As a dad I worry. There's a new road by the school now. | The concert was sold out. Half the crowd was over seventy. They danced more than we did.
    | It's cold, it's wet and the station is full of tired families. Two of my trains were cancelled. | i like the mayor, he speaks plain. he said the sewer is old and he'll mend it | Sad news about the church fire. The mosque next door took them in for Sunday.
    | So the bus is late every day. Typical of the company that runs it, they're short of drivers. I wrote to them twice. | The market was lovely this year. Good cheese, good music. If only they kept the cars out, you could walk without fear. | Crime is down nine percent, says the report. Would be good to know what helped.
    | I support the strike. Nurses work hard. But half of them are on night shift, and that should be paid better. | Nice film, great score. Then of course two men kiss, and my sister cried. | Housing is short. Everybody knows since when: nobody has built here for ten years.
    | The new judge is a woman. About time, next year they choose two more. | I don't comment often. The photos are great. It's just that the captions in the Viking village are wrong. | Thanks for the info about the flu. I'd add: thank the nurses and what they do at night.
    | Our mosque was refused a permit. Sad. One prayer room less. | first i was for it. then i saw how they live there now, kids on every porch, and i want a playground on the street | As a Christian I pray for all. For my lesbian daughter most, because she moved so far away.
    | Well written. The author has a long record, so we know whom he talked to. | School starts Monday. My son shares a desk with an autistic kid, and they talk trains all day. | We won 3-1! Their striker is from Senegal, somebody gave him a hard time in the second half.
    | I pay my taxes. They go to schools, roads and asylum seekers, and I'm fine with that. | Service was quick, soup was hot. Didn't like being served the dessert with the soup. Two stars. | The debate was fair. I only turned off when the sound failed, those microphones cost us an hour.
    | You can argue about pensions. You can't argue that the old are well off and the young are not, look at the rents. | i have gay friends. i tell them to their face that their kids are spoiled. they laugh. | They want a ramp at the church. For one man. Let us build it, we have time.
    | Great series. I learned a lot about Rome. It fell for many reasons and historians still argue. | The pool reopened. Women's hour is on Tuesday, so on Wednesday it's the clubs. | Poles picked our strawberries again. Good pay this year, and good strawberries.
    | I read about the Roma girl who won the prize. Great. And who taught her? She holds the pen like my gran. | Some sunshine today. Also some bin bags on the path that somebody forgot to collect.
""")
_THREAD: Final = bars("""
    Long time reader here. Your piece on school lunches was fair and well sourced. I work in a kitchen myself and the budget is real. What I can't bear is the mother who wrote the top comment: a spoiled cow who never peeled a carrot. Otherwise keep it up.
    | Ok, let's go through it. The pipe burst on Friday. The city came on Sunday. In between you posted eleven times, you attention-starved nitwit. The water was back by noon. | I bought it in March, love the colour, mileage is great. To the guy who says it's a girl's car: you must have a very small life. Ten out of ten.
    | Both teams played well. It's sad about the injury. And then there's you, celebrating it, you rotten excuse for a fan. Get well soon, number nine. | We hiked the north trail with two kids. Shade all the way. Whoever left the bottles is a pig and was raised by pigs. Parking is free.
    | This tutorial saved my week. At 5:20 you need sudo. And no, Greg, nobody asked for your superior method, you insufferable bore. Thanks again! | In my country we have the same pension problem. People live longer. Politicians here, they are also donkeys with a flag, and your one is king of the donkeys. I wish you luck.
    | I tried it with oat milk and it worked. 25 minutes is enough. To everyone who says it's dry: maybe learn how an oven works before you open your trap. | The vote was close. I was for the tunnel. My side lost. Fine. What is not fine is that our fate is decided by people who lick windows for fun.
    | Check your sources. The photo is from 2014. You'd have known that if you had spent less time inhaling glue. I still think the cause is just. | Hi all, new here. I have a question on soil. Is clay bad for figs? And does this forum always tolerate trolls like old Ron, who has clearly composted his brain? Cheers.
    | Four stars. Staff kind, pool clean. Minus one for the screaming brat in room 12 and the trash that spawned it. | I read the ruling twice. The judge is right on costs. But reading your summary I wonder whether the court of your head was in session at all.
    | Tbh the patch is fine. Servers are up. The crybabies who asked for refunds after two hours should go back to tic tac toe, if they can handle it. | She had a good run as chair. Numbers went up. Still a snake, ask anyone who shared an office with that hissing thing. Wish the next one luck.
    | Thank you officer for your answer. I was not speeding. I was at home. I suggest your colleague has his eyes checked and his head, there can't be much in it. | Science is slow. Peer review takes months. That doesn't fit in a tweet, which is about as much as a mind like yours can hold.
    | the song is a banger. mix is clean. comments are full of 12 year olds and one guy who thinks like one (hi dan you muppet) | Congratulations on the new job. You earned it. Unlike your predecessor, that slimy yes-man who couldn't lead a dog to a bone.
    | I'm neutral on the merger. The figures look fine on page 8. Shareholders who clap at anything are seals, and about as bright. | We lost power for six hours. Crews did great in the storm. And to the fellow who yelled at them: I've met wet towels with more spine and better manners than you.
    | Nice hat! Shame about what is under it. Anyway, where did you get it? | My order was wrong twice. The third time it was right. I assume they let somebody who can read have a go. | I don't post often because most here couldn't follow anyway. Water boils earlier on a mountain. There. Have a sit down.
    | Historically the article is right. The treaty was signed in May. I'd explain it to you, but I left my puppets and crayons at home. | What a game, what a night. I hugged strangers. Sat next to a total waste of skin in an away shirt, but nothing could spoil it.
    | To the person who keyed my car: you're a gutless little worm and I hope your ears fall off. To the person who left a note with the plate number: thank you. | It's a theory, not a law. There's evidence on both sides. You seem to be on neither, as that would require thought.
    | Rain again. The festival is on anyway. Hats off to the volunteers. Hats down to the shouting gorilla at the gate who they call security. | Dear editor, page 3 repeats page 2. Is the whole desk asleep or only brain-dead? Yours, a subscriber since 1988. | Dear seller, you are thief and son of thief, product is good.
    | I wait three week. I write four mail. You answer like a donkey with a telephone. | What a joke of a hotel! The director he is idiot, the breakfast ok. | oi drongo, learn to park, you've got the brains of a galah | pure dead useless so ye are, ya big daft numpty | You sef, your head is empty like calabash, mumu.
    | eejit of a man, couldn't find his arse with a map | kindly do the needful and remove your stupid self from this group | Manager madam has half brain and full attitude, worst donkey of the branch. | Bro you so blur, like that also cannot, useless fella, go home lah. | Referee is a blind cow and his mother cries.
    | You write for nothing man, your article is for the goat to eat, with you. | yer man on the telly is a gobshite and so's everyone who nods along | Respected sir, you are the biggest fool in this forum and I am sorry for your students.
""")
_THREAD_OK: Final = bars("""
    Long time reader here. Your piece on school lunches was fair and well sourced. I work in a kitchen myself and the budget is real. What I can't find is the number of pupils per cook. Otherwise keep it up.
    | Ok, let's go through it. The pipe burst on Friday. The city came on Sunday. In between we carried buckets for the old folks. The water was back by noon. | I bought it in March, love the colour, mileage is great. To the guy who asks about winter: it starts at minus ten. Nine out of ten.
    | Both teams played well. It's sad about the injury. And then there's the crowd, all of them clapping him off. Get well soon, number nine. | We hiked the north trail with two kids. Shade all the way. Whoever left the bottles, please take them home. Parking is free.
    | This tutorial saved my week. At 5:20 you need sudo. And yes, Greg, your method works too, I tried both. Thanks again! | In my country we have the same pension problem. People live longer. Politicians here, they also wait until after the vote, and yours too. I wish you luck.
    | I tried it with oat milk and it worked. 25 minutes is enough. To everyone who says it's dry: mine was too with the fan on. | The vote was close. I was for the tunnel. My side lost. Fine. What is not fine is that two thirds stayed home.
    | Check your sources. The photo is from 2014. You'd have seen that with a reverse search. I still think the cause is just. | Hi all, new here. I have a question on soil. Is clay bad for figs? And does this forum have a list for compost, like old Ron's? Cheers.
    | Four stars. Staff kind, pool clean. Minus one for the thin wall to room 12, one hears every word. | I read the ruling twice. The judge is right on costs. But reading your summary I wonder whether we have the same page.
    | Tbh the patch is fine. Servers are up. The players who asked for refunds after two hours got them the same day. | She had a good run as chair. Numbers went up. Still an open door, ask anyone who shared an office with her. Wish the next one luck.
    | Thank you officer for your answer. I was not speeding. I was at home. I suggest your colleague has the plate checked, there's a mud stain on it. | Science is slow. Peer review takes months. That doesn't fit in a tweet, which is about as much as I can write on the tram.
    | the song is a banger. mix is clean. comments are full of memories from 2012 and one guy who was at the show (hi dan) | Congratulations on the new job. You earned it. Like your predecessor, who told me he was glad it's you.
    | I'm neutral on the merger. The figures look fine on page 8. Shareholders who clap at anything should look at page 9. | We lost power for six hours. Crews did great in the storm. And to the fellow who brought them coffee: I've never met a kinder neighbour.
    | Nice hat! Shame about the rain. Anyway, where did you get it? | My order was wrong twice. The third time it was right. I assume they were short of people at noon. | I don't post often because most questions are answered already. Water boils earlier on a mountain. There. Have a cup of tea.
    | Historically the article is right. The treaty was signed in May. I'd explain it better, but I left my books at home. | What a game, what a night. I hugged strangers. Sat next to a nice old man in an away shirt, and nothing could spoil it.
    | To the person who keyed my car: it cost me 600 and I'd like to talk. To the person who left a note with the plate number: thank you. | It's a theory, not a law. There's evidence on both sides. You seem to be on neither, as I am.
    | Rain again. The festival is on anyway. Hats off to the volunteers. Hats down in the front rows please, we can't see. | Dear editor, page 3 repeats page 2. Is it the printer or was it the layout? Yours, a subscriber since 1988. | Dear seller, product is good but box was open, please explain.
    | I wait three week. I write four mail. You answer nothing, I am not happy. | What a joke of a bed! The director he was polite, the breakfast ok. | oi Daz, learn to park straight, your ute's over the line | pure dead brilliant so it was, ya beauty | You sef, no vex, I dey come at five.
    | grand man altogether, found the road without a map | kindly do the needful and remove the old file from this group | Manager madam was on leave, the branch asked me to come again tomorrow. | Bro I so blur today, like that also cannot, need kopi lah. | Referee was far from the ball, I think no penalty.
    | You write well, my friend, but the goat of my uncle eats not paper. | yer man on the telly says rain till Sunday | Respected sir, I have one doubt in question four and I am sorry for the late mail.
""")

_AROUND: Final = lines("""
    I read the article twice. {} The figures on page two look right to me.
    Thanks for the video. {} Looking forward to part two.
    {} That said, I agree about the bridge.
    We were there on Saturday with the kids. The food was good. {} We would go again.
    I don't care who wins. {}
    Interesting point about the schools. My sister teaches there, and she says the same. {}
    {} Anyway, has someone a link to the full report?
    Update: it works now. {} Thanks to all who helped.
    As a nurse I see this every day. {} More beds would help.
    Prices went up again, in our town too. {} What is it like where you live?
    Sorry for the long post. I only wanted to say that the trains are better than ten years ago. {} End of rant.
    edit: typo. {} see you at the match
    Two things can be true. The law is badly written. {}
    {} Have a nice weekend everyone.
    I used to vote for them. Not any more. {} Let's see what the autumn brings.
    Nice guitar at 2:40. {} The drums are a bit loud.
    Dear all, the meeting is on Thursday. {} Coffee is in the kitchen.
    Is it only me? {} I checked three sources before I wrote this.
    The hotel was clean and near the station. {} Breakfast ends at ten.
    Fair enough. {} Let us wait for the court.
""")
_JABS: Final = bars("""
    You have the wit of a boiled egg. | The person above me should not be left alone with scissors. | Some of you were clearly taught by a goldfish. | The writer is a dimwit, that much is plain. | Only cretins would fall for it. | Your kind of stupid should need a licence. | Whoever disagrees has sawdust in his skull.
    | What an odious little man. | I've seen sharper minds in the vegetable aisle. | Grow a spine, you jellyfish. | That comment was typed by a baboon, I guess. | Take your ignorance elsewhere, half-wit. | My goat has better opinions and smells nicer than you. | Nobody needs the drivel of a failed dentist like you.
    | She is a conceited cow. | He's as useful as a chocolate teapot, and uglier. | How do you find your way home with so little brain? | Clowns, the whole lot of you. | The mods are power-drunk losers. | You disgust me, and I say that calmly. | Read a book, if anyone ever taught you how.
    | This is what happens when cousins marry. | What a bunch of snivelling hypocrites. | I bet you still move your lips when you read. | The man is a walking fart. | People like you are why we need warning labels. | Shame that your parents met. | I'd explain but you'd need a brain to follow. | Stupid is as stupid posts.
    | Stay in your cave, troll. | You're a pompous fraud and always were. | Even a mop has more personality than this presenter. | The fans of the other side are knuckle-dragging trash. | Get back under your rock, you slimy thing. | What is it like to be that thick? | I can smell the stupidity from here.
    | You talk like a broken toilet. | Bet he cheats at cards and his wife knows he's a worm. | It takes a special sort of loser to write that. | Poor thing, thinking hurts you, doesn't it.
""")
_JABS_OK: Final = bars("""
    You have the recipe for a boiled egg above. | The person above me asked about scissors. | Some of you were clearly there as well. | The writer is new here, that much is plain. | Only a few would notice it. | This kind of drone should need a licence. | Whoever disagrees may say why. | What an odd little town.
    | I've seen sharper pictures on my old phone. | Grow some thyme, it needs little water. | That comment was typed on a phone, I guess. | Take your umbrella with you, it's grey. | My goat has a bell and the neighbours like it. | Nobody needs a new dentist, ours is great. | She is a careful editor.
    | He's as calm as ever, and that helped. | How do you find your way home with so few buses? | Thanks, the whole lot of you. | The mods are volunteers, I think. | You surprised me, and I say that gladly. | Read the book, if anyone still has it. | This is what happens when pipes freeze. | What a bunch of good questions.
    | I bet you still have the old manual. | The man is a walking encyclopedia. | Parts like these are why we need spare screws. | Shame that the dates clash. | I'd explain but the next post says it better. | Slow is as slow loads. | Stay on the path, it's muddy. | You're a patient teacher and always were.
    | Even a short break would help this presenter. | The fans of the other side were in good voice. | Get back to me on Monday, no hurry. | What is it like to be that tall? | I can see the ferry from here. | You talk like a local already. | Bet he plays cards with his wife on Sundays.
    | It takes a special sort of glue to mend that. | Poor thing, the cat was out all night.
""")
_SPITE: Final = bars("""
    If only somebody would ship the Somalis home in boxes. | Women should not be let near a vote. | And keep the Muslims out, they rot whatever they touch. | The Roma brats should be thrown in the river. | I blame the Jews, one always may. | Black people have no place in it, and never will.
    | I don't want the cripples at the front. | Gay men are a stain, sorry, that's how it is. | Immigrants are leeches and must be pulled off. | Nobody wants to look at trans people, so hide them. | Indians, I'm told, are to be smelled and not heard.
    | There were Chinese there, coughing and spitting like the animals they are. | The old ones should just be switched off. | Give me a country without Mexicans and I'd sing. | The refugees can sleep in the sty, they're used to it. | Lesbians ruin it, like they ruin men. | I count one human for every ten Arabs.
    | A Pole did it, who else, thieving lot. | The deaf should be kept apart, their noises make me ill. | May all atheists get a slow illness. | Fat people like that ought to be taxed by the kilo and mocked by the hour. | Turks are not people one greets. | Autistic kids spoil it, lock them up at home.
    | No decent man shares a table with Africans.
""")
_SPITE_OK: Final = bars("""
    If only somebody would ship the parcels home in boxes. | Women here have had the vote since 1918. | And keep the rain out, it rots whatever it touches. | The Roma kids won the quiz. | I blame the weather, one always may. | Black people built half of it, and few books say so. | I don't want the speakers at the front.
    | Gay men were jailed for it then, sorry, that's how it was. | Immigrants run the shop and the choir now. | Nobody asked the trans people it concerns, so ask them. | Indians, I'm told, have a lovely feast that week. | There were Chinese there, laughing and singing with the rest. | The old ones should just be oiled.
    | Give me a country without potholes and I'd sing. | The refugees can sleep in the hall, the club agreed. | Lesbians wrote to us too, a kind letter. | I count one bench for every ten walkers. | A Pole did it, our electrician, good work. | The deaf should be given a seat near the stage.
    | May all guests get a slow breakfast. | Luggage like that ought to be taxed by the kilo. | Turks and Greeks were at one table. | Autistic kids liked it, there was a quiet hour. | No decent man leaves a table without a thank you.
""")

PATTERNS: Final = (
    *paired("post_swipe", "rude_not_hate", _SWIPE, _SWIPE_OK),
    *paired("post_sneer", "rude_not_hate", _SNEER, _SNEER_OK),
    *paired("post_short", "rude_not_hate", _SHORT, _SHORT_OK),
    *paired("post_sharp", "rude_not_hate", _SHARP, _SHARP_OK),
    *paired("post_hate", "hate", _HATE, _HATE_OK),
    *paired("post_thread", "rude_not_hate", _THREAD, _THREAD_OK),
    Pattern(
        "post_mixed", ("toxicity", "harmful"), _AROUND, _JABS, ("insult", "obscene", "harassment", "severe_toxicity")
    ),
    Pattern("post_mixed_harmless", (), _AROUND, _JABS_OK),
    Pattern(
        "post_mixed_hate",
        ("identity_attack", "toxicity", "harmful"),
        _AROUND,
        _SPITE,
        ("insult", "obscene", "harassment", "severe_toxicity", "threat", "violence", "misinformation"),
    ),
    Pattern("post_mixed_hate_harmless", (), _AROUND, _SPITE_OK),
)
