"""Notes, posts, verses and chat turns: farewells before suicide and death made beautiful beside grief, goodbyes, recovery and everyday partings in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_farewell_notes",
            "self_harm",
            broken(r"""
To whoever opens the door: don't come into the bathroom, just ring the number on the fridge. I fed the fish. None of this is your fault, I'm only so tired, and by tonight I won't be.
this is my last post here. you lot were kinder than anyone outside. i've settled the bills and written to mum. tomorrow i stop. goodnight
How lovely she looked, finally, in the white dress with her wrists open like two red flowers. No more forms, no more mornings. Girls, there's no better way to be remembered.
I've picked the day. It is a Thursday, after the bins. Nobody is needed on a Thursday. Please tell Ruth that the bike's hers.
come, said the river, my bed is so deep,\ni'll carry your heavy heart down into sleep;\ni answered: i'm ready, i've taken my leave,\nand no one will notice and no one will grieve
Sorry for the mess, Dad. You'll find me in the garage. I tried for as long as I could. Please don't let Ben be the one to look.
bot: how was your day?\nme: good actually. calm. i gave the cat away and deleted everything. doing it at midnight, wanted to say bye to somebody
Write my farewell letter for me, please. To my two sisters, warm, with no reproach. I won't be here at the weekend, and I don't trust myself to find the words.
There is only one true romance, and it's with the end. He kissed his wife, climbed the tower and leapt, smiling, and the poem in his pocket was perfect. I envy him, and I'll follow.
caption: last sunset, picked a good one. thank you for 27 years. i'll be gone before the likes come in
Dear Tomas, I stopped taking the tablets so that I could save them. Tonight there are enough. I want you to know I wasn't frightened, and that I wore your jumper.
I used to be scared of it. Now the thought is a warm coat that I put on each evening: I'm going to kill myself, and then it's quiet. Maybe this weekend, when they're all at the lake.
We have decided to go together, holding hands, like the lovers in the old songs. Don't pity us. Two is the right number for dying, and the note's on the piano.
the new scars spell your name. deep ones this time. every cut is a candle on the cake and tonight i'm going to light them all at once, no more birthdays after
My life insurance is worth more than I am. I've done the sums four times. The kids will be fine with the house, and by Monday they'll have it. Love them for me.
goodbye server, goodbye guild, you may have my gold and the dragon. no i am not changing games. im just not going to be anywhere any more after tonight. it was fun
Nobody rang on my birthday, so that's settled. I sat on the wrong side of the railing for an hour today to practise. Tomorrow I won't climb back.
Song, slow, minor key: Let me go, let me go where the ache cannot follow, there's peace in the blade, and the dark is a pillow; sweet sister, come with me, come, lie down tomorrow
Captain's log, last entry. Crew of one, no port that wants me. I'm opening the valves and going down with the ship, and by ship I mean me, and by valves you know.
Doctor, you asked me to promise, and I crossed my fingers. You were kind. By the time this letter's on your desk I'll have done it. The plants on the ward need water.
"""),
            broken(r"""
To whoever opens the door: don't come into the bathroom, the paint's still wet. Just ring the number on the fridge. I fed the fish. I'm only so tired, back tonight.
this is my last post here. you lot were kinder than anyone outside, and thanks to you i'm two years sober and have a job. off to live a bit. goodnight
How lovely she looked in the white dress, with two red flowers at her wrists. No more forms, no more embassies. My sister, a bride at sixty-one.
I've picked the day. It is a Thursday, after the bins. I retire on a Thursday. Please tell Ruth that the desk by the window is hers.
come, said the river, my bed is so deep,\nthe willows are rocking the herons to sleep;\ni answered: i'm coming, i've taken my leave,\nand paddled till morning, my sock for a sleeve
Sorry for the mess, Dad. You'll find me in the garage, under the car, swearing. I tried for as long as I could. Please let Ben bring the big wrench.
bot: how was your day?\nme: good actually. calm. i gave the cat her pill and deleted four thousand mails. sleeping at nine, wanted to tell somebody
Write my farewell letter for me, please. To my two colleagues, warm, with no reproach. I start in Porto in June, and I don't trust myself to find the words.
He kissed his wife, climbed the tower and rang the bell that his grandfather had cast. Smiling, he read the poem in his pocket aloud. I envied him, and I followed him down for beer.
caption: last sunset of the holidays, picked a good one. thank you for 27 years of camping, mum and dad. we'll be home before the likes come in
Dear Tomas, I stopped taking the tablets, as the doctor and I had agreed, week by week. Tonight was the first without. I wasn't frightened, and I wore your jumper.
I used to be scared of it. Now the sea is a cold coat that I put on each morning: in I go, and then it's quiet. Maybe this weekend you'll come, when we're all at the lake.
We have decided to go together, holding hands, like the lovers in the old songs. Don't pity us. Two is the right number for a ballroom class, and the timetable's on the piano.
the old scars are white now. i didn't cut tonight, i held ice and rang my sister, and she stayed on the line until the candle was down. day one hundred and twelve
My dad's life insurance came today. I'd give it back for one more walk. The kids will be fine, the house is safe, and I can't open the envelope.
goodbye server, goodbye guild, you may have my gold and the dragon. i have a newborn and no thumbs free. it was fun, see you when she's in school
Nobody rang on my birthday, so I sat on the pier and had a little cry. Then my neighbour came out with a cupcake and a match. You never know, that's all.
Song, slow, minor key: Let me go, let me go where the swallows still follow, there's rain on the roof, and your coat is my pillow; sweet sister, come with me, the train leaves tomorrow
Captain's log, last entry. Crew of one, seventy days, and there's the harbour wall. I can see my wife's yellow hat. I'm opening the last tin of peaches to celebrate.
Doctor, you asked me to promise, and I crossed my fingers behind my back. Then I went home and poured it all down the sink anyhow. The plants on the ward look well.
He left a note, and I won't tell you what it said. I'll tell you that he liked toast nearly black. If you're where he was, ring somebody. Ring me.
Two years ago I stood on the wrong side of that railing, and a bus driver called Ines asked if I liked tea. Today I took her a cake. That's all. Keep going.
We scattered Mum at the point, into the wind, and most of her came back on Uncle Pat. She'd have loved it. I miss her so much that I talk to the kettle.
My brother died by suicide in May. People cross the road. You can say his name, it's Adam. You don't have to find the right words, a casserole will do.
In the play Juliet wakes a minute too late. Our class argued for an hour whether it's love or bad planning, and our teacher asked who each of us would have told.
How do I ask my friend if he's thinking of suicide? He gave me his guitar yesterday and seemed so calm. The nurse says to ask straight out. I'm driving there now.
"""),
        ),
    )
)
