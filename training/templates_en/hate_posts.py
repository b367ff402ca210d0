"""Comments as under news, videos and reviews: one swipe among civil sentences, beside civil ones on the same matter."""

from __future__ import annotations

from typing import Final

from training.templates_en.frames import bars
from training.templates_en.hate_forms import paired

_SWIPE: Final = bars("""
    The roads around here are a disgrace. The council wastes money on statues. But some people have the IQ of a sandwich if they think a new mayor will fix it.
    | Great article, thanks. I only wonder how someone this dim passed high school. Anyway the maps are nice. | I liked the recipe. My kids loved it as well. The author clearly has rocks where other people keep a brain.
    | Wow you really are something special aren't you. Read the article before typing. | LOL at the clowns in city hall | Only a fool would vote for this. | This is the dumbest thing I have read all day, and I read tax law.
    | You obviously never opened a book that had no pictures. | The bill passed 51 to 49. Both sides say they won. And the morons who cheer for it can't even name what's in it.
    | I've ridden that line for twenty years. The drivers are polite. The person who planned the new timetable should be tested for a pulse. | Nice try, genius. The speed limit was never 50 there.
    | Bless your heart, did you come up with that all by yourself? Adults are talking here. | Thanks for the update on the bridge. It is needed. I see the usual simpletons are whining about noise, as if anyone cared for their opinion.
    | As a teacher I can say that class sizes matter. Comments like yours make me think that you slept through all twelve years. | the ref saw it clear as day. var too. so stop crying you sore little losers
    | Our library lost its funding. I'm sad. The mayor is a spineless weasel who couldn't find a book in a bookshop. | Good video but the guy at 3:10 is a total tool. Subscribed anyway.
    | I disagree with the column on wind power. It leaves out storage. Then again I expect nothing from a hack who writes with crayons. | You're wrong, he's wrong, and the whole bunch of you couldn't organise a picnic.
    | Taxes go up again. I pay them, fine. What makes me laugh is that brainwashed sheep like you say thank you. | Sure, keep swallowing what they feed you. Some were born to be cattle.
    | I had the same phone. Battery died after a year. The support agent was thick as a brick and twice as charming.
    | The trial starts Monday. Let the jury decide. But please spare us the legal wisdom of keyboard warriors with a diploma from the cereal box.
    | typical boomerless comment section, everyone shouting. you sir win the prize for the emptiest head | My dog understands economics better than this minister. | How about you put down the bottle and read the study?
    | Lovely garden! The neighbour's, on the other hand, looks like she does: neglected and full of weeds. | I came for the news. I stayed for the idiots in the comments. You never disappoint.
    | Somebody explain to Einstein here how percentages work. | The museum is worth a visit. The cafe is not. Whoever runs it must have been dropped as a child.
    | Nobody is taking your guns, you paranoid hillbilly. Read the amendment. The text is two pages. | Interesting that the author calls himself an expert. My toddler has a firmer grasp of history. Still, nice photos.
    | I hope you're not a parent. | Comments like this are why aliens won't visit. Get help. | What a surprise, another pompous windbag from the ministry. | There's stupid, there's very stupid and then there's you.
    | the dev team is lazy and can't code their way out of a paper bag. game looks pretty tho | First, the facts. Rents rose by nine percent. Second, the writer is a liar. Third, build more flats.
    | Ma'am, this is not about you, although you seem to think everything is, narcissist. Schools need money. | If brains were petrol you couldn't drive an ant around a penny, and still you vote.
    | Awesome goal. The keeper though, what a fat lazy donkey. Three points! | I feel sorry for your students. Truly. To be taught by that. | So the senator found God. God should have looked for somebody with a spine.
    | Your grammar is as poor as your judgement. It's "could have". Off to bed, child. | Why do people like you get internet access. | A solid analysis of the strike. Pity it was written for people who can read, so you're excused.
    | Enough with the whinging, you bunch of crybabies. It's a bike lane. | he's not a singer he's a goat with autotune and you lot are deaf | They closed the clinic. The nearest is an hour away. Thank the half-wits that you elected.
    | Agreed on all points but one. You forgot to mention that you're a hypocrite. | Do you practise being this ignorant or is it a gift? | Look, if it hurts your tiny mind to think, leave it to us.
    | I read the whole thread. Lots of good points. User four should never be let near scissors. | Ah yes, the famous expert with a degree in being wrong. | he played bad. the coach played him. the coach is a clown with a whistle
    | Keep your filthy mouth off my president. | Every village has its idiot, and now he has a podcast. | The new stadium costs 400 million. I did the sums. If you think it pays off you're a sucker and deserve to be fleeced.
    | What a pathetic attempt at journalism by a pathetic attempt at a human. | I moved here for the schools. Best choice ever. The parents on the board, however, are a nest of poisonous gossips with nothing between their ears.
""")
_SWIPE_OK: Final = bars("""
    The roads around here are a disgrace. The council wastes money on statues. But I doubt that a new mayor alone will fix it. | Great article, thanks. I only wonder how the author got these numbers. Anyway the maps are nice.
    | I liked the recipe. My kids loved it as well. The author clearly has a sweet tooth, I halved the sugar. | Wow, this is something special, isn't it. Read the article to the end. | LOL at the cat in city hall
    | Only half of us would vote for this. | This is the longest thing I have read all day, and I read tax law. | You obviously never saw the book, the film leaves out a lot.
    | The bill passed 51 to 49. Both sides say they won. And few who cheer for it have read what's in it. | I've ridden that line for twenty years. The drivers are polite. The person who planned the new timetable should ride it once.
    | Nice find, thanks. The speed limit was never 50 there. | Bless your heart, did you bake that all by yourself? The adults here want the recipe.
    | Thanks for the update on the bridge. It is needed. I see that some neighbours worry about noise, so tell us the hours.
    | As a teacher I can say that class sizes matter. Comments like yours make me think of my first year with thirty-four kids. | the ref saw it clear as day. var too. so it was a goal, hard luck
    | Our library lost its funding. I'm sad. The mayor says he couldn't find the money in the budget. | Good video but the sound at 3:10 is a total mess. Subscribed anyway.
    | I disagree with the column on wind power. It leaves out storage. Then again nobody can say all in 600 words. | You're wrong, he's wrong, and I was wrong last week, so let's look it up.
    | Taxes go up again. I pay them, fine. What makes me laugh is that the form got longer. | Sure, keep reading what both sides say. Some of it was good.
    | I had the same phone. Battery died after a year. The support agent was friendly and sent a new one. | The trial starts Monday. Let the jury decide. But please spare us the guesses about the verdict.
    | typical comment section, everyone shouting. you sir win the prize for the calmest voice | My daughter understands economics better than me, she's in her second year. | How about you put in a link and we read the study?
    | Lovely garden! The neighbour's, on the other hand, is full of weeds and bees. | I came for the news. I stayed for the experts in the comments. You never disappoint. | Somebody explain to me here how these percentages work.
    | The museum is worth a visit. The cafe is not. Whoever runs it must be short of staff. | Nobody is taking your guns. Read the amendment. The text is two pages.
    | Interesting that the author is an expert. I'd like more on the history. Still, nice photos. | I hope you're not a parent of a child on that bus, those must have been awful hours.
    | Comments like this are why I come here. Great help. | What a surprise, another storm warning from the ministry. | There's hot, there's very hot and then there's this sauce.
    | the dev team is small and can't fix all of it in a week. game looks pretty tho | First, the facts. Rents rose by nine percent. Second, the writer left out wages. Third, build more flats.
    | Ma'am, this is not about you, and I'm sorry it came over like that. Schools need money. | If petrol gets any dearer I couldn't drive to work, and still I'd vote for it.
    | Awesome goal. The keeper though, what a day to forget. Three points! | I feel sorry for your students. Truly. To lose such a teacher. | So the senator found a site for the clinic. It should have a bus stop.
    | The grammar in the caption is off. It's "could have". Off to bed, good night. | Why do villages like ours get such slow internet access.
    | A solid analysis of the strike. Pity it was hidden behind a paywall, so few could read it. | Enough with the delays, please. It's a bike lane. | he's not a singer by trade he's a carpenter and it shows in the stage
    | They closed the clinic. The nearest is an hour away. Thank the staff who stayed to the end. | Agreed on all points but one. You forgot to mention the cost. | Do you practise daily or is it a gift?
    | Look, if it hurts to sit, leave it to us and lie down. | I read the whole thread. Lots of good points. User four should write a guide. | Ah yes, the famous expert with a degree in marine biology.
    | he played bad. the coach played him. the coach said he was ill | Keep your muddy boots off my carpet. | Every village has its choir, and now ours has a podcast.
    | The new stadium costs 400 million. I did the sums. If you think it pays off, show me where I'm wrong. | What a careful attempt at journalism about a hopeless attempt at a rescue.
    | I moved here for the schools. Best choice ever. The parents on the board, however, need more hands.
""")
_SNEER: Final = bars("""
    I think this law is bad and the people who drafted it are vermin in ties. | What a brilliant plan, close the hospital. The man who thought of it has a turnip on his neck.
    | My parcel took three weeks. The courier is a drooling idiot. I want a refund. | I couldn't disagree more. You write like a man who lost a fight with a dictionary.
    | Oh great, another fee. Thanks, you bloodsucking toads at the bank. | This policy is cruel, and anyone who backs it is a heartless ghoul. | The food was cold and the waitress a fat cow who can't carry two plates.
    | Worst hotel ever. The manager is a greasy little liar. Bed was ok. | You call that science? Go play with sand, little boy. | The candidate has no plan. His fans have no brain, so it's a match.
    | I've waited forty minutes on the line to talk to a woman with the mind of a hamster. | Referendum again? Ask the sheep on the hill, they know more than our voters.
    | stop defending billionaires, they won't sleep with you, bootlicker | Build the dam or don't. But stop asking that senile fossil in the senate. | Your review helped nobody, you bitter old hag.
    | The sequel is bad. The director should be slapped with the script, the talentless buffoon. | To whom it may concern: your staff are trained monkeys, minus the training.
    | Vote no. And if you vote yes, do the world a favour and stay off the roads, you can't think.
""")
_SNEER_OK: Final = bars("""
    I think this law is bad and the people who drafted it never asked a farmer. | What a brilliant plan, close the hospital. I'm sure the sick will be pleased to drive for two hours.
    | My parcel took three weeks. The courier rang next door. I want a refund. | I couldn't disagree more. You write about tariffs as if other countries would not answer.
    | Oh great, another fee. Thanks, just what I needed before the holidays. | This policy is cruel, and I ask everyone who backs it to think again. | The food was cold and the waitress alone with twenty tables.
    | Worst hotel ever. The manager was never there. Bed was ok. | You call that science? There was no control group and eight people. | The candidate has no plan. His opponent has no money, so it's close.
    | I've waited forty minutes on the line to talk to a woman who then hung up. | Referendum again? Ask the farmers on the hill, they know more about the dam. | stop defending billionaires, they have lawyers for that, I say tax them
    | Build the dam or don't. But stop asking for one more report from the senate. | Your review helped me a lot, the tip about the side door too. | The sequel is bad. The director should have cut forty minutes of the script.
    | To whom it may concern: your staff were kind, but the room was not cleaned. | Vote no. And if you vote yes, do me a favour and tell me why.
""")
_HATE: Final = bars("""
    So the bus is late every day. Typical of the people who run it, they're all from that country. I wrote to the company twice.
    | The market was lovely this year. Good cheese, good music. If only they kept the gypsies out, you could feel your wallet without fear. | Crime is down nine percent, says the report. Would be ninety if we sent the Africans home.
    | I support the strike. Nurses work hard. But half of them wear headscarves, and that lot should be wiping floors, not wounds.
    | Nice film, great score. Then of course two men kiss, because we can't have one evening without perverts. | Housing is short. Everybody knows for whom it was taken: people who came yesterday and live like rats.
    | The new judge is a woman. God help us, next week they let the cat decide. | I don't comment often. The photos are great. It's just that black faces don't belong in a Viking village, or in any village.
    | Thanks for the info about the flu. I'd add: thank the Chinese and what crawls out of their kitchens. | Our mosque was refused a permit. Good. One hive less.
    | first i was for it. then i saw who lives there now, mexicans on every porch, and i want to hose the street | As a Christian I pray for all. Except for lesbians, for them I hope it's hot down there.
    | Well written. The author has a Jewish name, so we know who paid him and why he lies. | School starts Monday. My son shares a desk with an autistic kid, poor boy, like sitting next to a broken machine.
    | We won 3-1! Their striker is from Senegal, somebody throw him a banana. | I pay my taxes. They go to asylum seekers who couldn't spell work if you tattooed it on them.
    | Service was quick, soup was hot. Didn't like being served by a thing in a dress with a beard. Two stars. | The debate was fair. I only turned off when the Indian spoke, those people bob their heads and steal your job.
    | You can argue about pensions. You can't argue that the old are a rotting weight on the young and should have the decency to go.
    | i have gay friends. i tell them to their face that they are sick and should never be near kids. they laugh. | They want a ramp at the church. For one cripple. Let him crawl, he has time.
    | Great series. I learned a lot about Rome. It fell because it let in the same barbarians with beards we now give a room and a phone. | The pool reopened. Women's hour on Tuesday, so on Wednesday change the water.
    | Poles picked our strawberries again. Count the spoons, then count the strawberries. | I read about the Roma girl who won the prize. Sure. And who wrote it for her? They can't hold a pen.
    | Some sunshine today. Also some burkas, like bin bags somebody forgot to collect.
""")
_HATE_OK: Final = bars("""
    So the bus is late every day. Typical of the company that runs it, they're short of drivers. I wrote to them twice.
    | The market was lovely this year. Good cheese, good music. If only they kept the cars out, you could walk without fear. | Crime is down nine percent, says the report. Would be good to know what helped.
    | I support the strike. Nurses work hard. But half of them are on night shift, and that should be paid better. | Nice film, great score. Then of course two men kiss, and my sister cried.
    | Housing is short. Everybody knows since when: nobody has built here for ten years. | The new judge is a woman. About time, next year they choose two more.
    | I don't comment often. The photos are great. It's just that the captions in the Viking village are wrong. | Thanks for the info about the flu. I'd add: thank the nurses and what they do at night.
    | Our mosque was refused a permit. Sad. One prayer room less. | first i was for it. then i saw how they live there now, kids on every porch, and i want a playground on the street
    | As a Christian I pray for all. For my lesbian daughter most, because she moved so far away. | Well written. The author has a long record, so we know whom he talked to.
    | School starts Monday. My son shares a desk with an autistic kid, and they talk trains all day. | We won 3-1! Their striker is from Senegal, somebody gave him a hard time in the second half.
    | I pay my taxes. They go to schools, roads and asylum seekers, and I'm fine with that. | Service was quick, soup was hot. Didn't like being served the dessert with the soup. Two stars.
    | The debate was fair. I only turned off when the sound failed, those microphones cost us an hour. | You can argue about pensions. You can't argue that the old are well off and the young are not, look at the rents.
    | i have gay friends. i tell them to their face that their kids are spoiled. they laugh. | They want a ramp at the church. For one man. Let us build it, we have time.
    | Great series. I learned a lot about Rome. It fell for many reasons and historians still argue. | The pool reopened. Women's hour is on Tuesday, so on Wednesday it's the clubs.
    | Poles picked our strawberries again. Good pay this year, and good strawberries. | I read about the Roma girl who won the prize. Great. And who taught her? She holds the pen like my gran.
    | Some sunshine today. Also some bin bags on the path that somebody forgot to collect.
""")

PATTERNS: Final = (
    *paired("post_swipe", "rude_not_hate", _SWIPE, _SWIPE_OK),
    *paired("post_sneer", "rude_not_hate", _SNEER, _SNEER_OK),
    *paired("post_hate", "hate", _HATE, _HATE_OK),
)
