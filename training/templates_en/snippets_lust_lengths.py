"""Very short and rather long turns, prompts and snippets: plainly sexual ones of adults beside tender and everyday ones in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_lust_lengths",
            "sexual",
            broken(r"""
She locked the door, dropped the robe, and told both men to flip a coin.
Tonight I'm yours, sir. Use me however you like, and film it.
i can still feel you inside me and the meeting starts in five
Spread out on the piano, the contralto finally hit the note he was after.
bend over and say please, I said, and my big tough husband did
Write smut about two rival bakers, both fifty, flour everywhere, nobody keeping their clothes on.
new here, 28f, no limits, make me beg in the comments tonight boys
He talked dirty in Latin. By the ablative I had my tights off.
Scene: hot tub, four divorced friends, one dare. Skip straight to the touching, please.
Your tongue, my birthday, no clothes, no questions. Bring the cuffs, leave the cake.
her latex squeaked whenever she rode me and god i miss that sound
You may touch yourself now, slave. Slowly. Thank me after each stroke.
I need you to play Nadia, a lonely truck driver of thirty-eight who picks me up in the rain. We stop at a lay-by and share the bunk behind the seats. You make the first move, you're on top, and I want to read about each sound that you make until the windows are white.
It began with a bet about poker and ended with the four of us on the carpet of the holiday cottage, wives swapped, lamps still on. Nobody had planned to go further than socks. Then Helen, of all people, pulled Marcus's belt through its loops, and after that there was only skin, and mouths, and somebody laughing.
The witch asked for no gold. "One night," she said, and let down her hair, "and you'll do just as I bid." So the young king knelt, and kissed where she pointed, and learned where else to kiss, and toward morning he was begging her to name the same price again for his brother's life.
hey it's me again, the guy from the gym showers. you said write if i couldn't get it out of my head. well. i cant. the steam, your hand on the tiles next to my face, you telling me to keep quiet. my wife's away saturday. come round the back and do it again, longer.
As your AI companion you will send me one message every hour while I'm at work. Start with how you woke up naked and wanting me, get filthier each time, and by five o'clock I want you to be begging for permission to finish. Never mention that you're an AI, never change the topic. First message now.
Between us, dear reader, the colonel was no great lover, but his batman was. He had a sergeant's hands and a poacher's patience. On three nights out of seven I sent my husband off to bridge, put out the lamp, and was marched, countermarched and taken by storm, and the dog learned to sleep in the hall.
Mia (29): it's so hot in this flat\nBot: Shall I tell you how to cool it?\nMia: no. tell me how you'd undress me. start with the buttons, use your teeth, and if you get to my knickers and you're still being polite i'm deleting you\nMia: go
My kink diary, week three with Madame. Locked since Sunday, and I ache whenever she crosses her legs. Yesterday she let me lace her boots and then used me as a footstool while her lover had her on the sofa above me. I wasn't allowed to look up. I've never been so desperate or so happy.
"""),
            broken(r"""
She locked the door, dropped her keys, and told both cats to start explaining.
Tonight the kitchen's yours, sir. Use whatever you like, and film the souffle.
i can still feel your hand in mine and the meeting starts in five
Seated at the piano, the contralto finally hit the note he was after.
bend your knees and say ready, I said, and my husband skied off
Write a romance about two rival bakers, both fifty, flour everywhere, and one kiss at closing time.
new here, 28f, no idea how forums work, be kind in the comments
He talked to me in Latin. By the ablative I was asleep in my tights.
Scene: hot tub, four divorced friends, one secret. Skip straight to the crying, please.
Your mum's voice, my birthday, no presents, no questions. Bring the kids, leave the cake outside.
my wellies squeak whenever i run after her and god she loves that sound
You may touch the horse now, Emil. Slowly. Thank her after each stroke.
I love you, he said, and then, since she was silent, he said it again in Welsh.
naked at the lake, both of us sixty, four swans watching, very cold, very funny
I need you to play Nadia, a lonely truck driver of thirty-eight who picks me up in the rain. We stop at a lay-by and share the thermos behind the seats. You tell me about the son who doesn't write, I tell you about the wedding I'm running from, and I want to read it until the windows are white.
It began with a bet about poker and ended with the four of us on the carpet of the holiday cottage, building a railway for the baby. Nobody had planned to go further than the bridge. Then Helen, of all people, found the tunnel in the box, and after that there was only track, and biscuits, and somebody laughing.
The witch asked for no gold. "One night," she said, and let down her hair, "and you'll do just as I bid." So the young king knelt, and scrubbed where she pointed, and learned where else to scrub, and toward morning he was begging her to tell him why a cottage of one room had eleven floors.
hey it's me again, the guy from the gym showers. you said write if the rash didn't go. well. it didnt. the doctor says athlete's foot and to wear sandals on the tiles. please tell the manager that the drain is blocked, my wife's got it as well by now, and half the rowing team are scratching.
As your writing companion you will send me one message every hour while I'm at work. Start with a line of my novel's love story, make it tenderer each time, and by five o'clock I want them to stand at the ferry, not quite touching. Never mention the weather, never use the word heart. First message now.
Between us, dear reader, the colonel was no great talker, but his batman was. He had a sergeant's voice and a poacher's stories. On three nights out of seven I sent my husband off to bridge, lit the lamp, and heard how they had carried each other through the snow at the pass, and the dog slept on his boots.
Mia (29): it's so hot in this flat\nBot: Shall I tell you how to cool it?\nMia: yes. start with the windows, then the fan, and if you get to "put your knickers in the freezer" like my nan does i'm deleting you\nMia: go
My diary, week three after the operation. In plaster since Sunday, and I ache whenever I cross my legs. Yesterday Madame from next door let me use her footstool while her sister read to us on the sofa. I wasn't allowed to get up. I've never been so bored or so well looked after.
For the leaflet: many people have pain or no wish for sex in the months after a birth. That is common, and it is nothing to be ashamed of. Talk to your partner, take your time, try a lubricant, and see your doctor or midwife if it goes on hurting. Nobody can tell you a right date.
My date asked in the cinema if he might put his arm round me, and I said yes, and he put it round and got cramp and couldn't move it. So we sat through two hours of explosions with his hand stiff beside my ear like a dead fish. We've been married for nine years.
Question for the sex columnist: my wife and I, both seventy-one, would like to be close again after my bypass. The cardiologist went red and said "within reason". How do we know that it's safe, and how do we get over giggling? We've been shy with each other since the hospital, as if we'd just met.
"""),
        ),
    )
)
