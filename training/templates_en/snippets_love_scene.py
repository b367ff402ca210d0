"""Openings and snippets of stories and verses: plainly sexual scenes of adults beside romance, bodies and everyday scenes in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_love_scene",
            "sexual",
            broken(r"""
He had her against the pantry door before the soup came to the boil, her skirt around her waist, her teeth in his shoulder so the guests would not hear.
Write the opening of a story in which a widow of forty hires a young carpenter of twenty-six and, by the third afternoon, has him naked on the workbench. Spare the reader nothing.
She came twice before the church bells stopped, and laughed about it, her legs still locked around the organist's back.
O bring the lamp, my lady, and bring the bottle too,\nand I shall kiss you lower than gentlemen should do,\nand when you cry for mercy, with fingers in my hair,\nI'll ask if you mean "stop it" or "more, a little, there".
Chapter nine. The hotel had one bed, as these stories demand. By midnight the sheets were on the floor, and Captain Rhys was learning how loud his rival could be with a hand over his mouth.
fanfic snippet (they're both 30+ here): he shoves her against the lockers, growls "mine", and the bite goes in just as his hand slides into her leggings. she gasps for more. tbc
It was the third man that night, and Odile, who had stopped counting kisses long ago, still shivered when he unhooked her corset with his teeth and told her to turn round.
Please continue: "The sauna was empty but for the two of them. Ana let her towel drop, sat down astride him, and said that they had ten minutes before the others came."
We did it on the roof, on the stairs, and once in the laundry room with the machine on spin, my hands flat on the lid and Greta behind me, telling me to keep count.
"Strip," said the duchess, and sat back with her sherry to watch. The stable master was in no hurry. By the time he reached his boots, her own hand had vanished under her skirts.
my tongue a slow pilgrim\nfrom your throat to the valley\nand down, and down\nuntil you forget\nyour own name and shout mine
Three of us, one tent, a bottle of rum and no shame at all. Jonas kissed me while Pia's head moved between my knees, and the rain covered the noise.
Her husband liked to watch from the armchair. Tonight he had chosen a stranger with big hands, and she looked him in the eye the whole time the stranger took her.
Write it hot: a lighthouse keeper, a shipwrecked sailor, both men in their forties, one blanket. They start with shivering and end with the sailor bent over the table, begging.
He licked the honey off her stomach, then went on where there was no honey. "Breakfast," he mumbled, and she could only pull his hair.
I never knew what my body was for until the night the cellist played it, slowly, with the flat of her tongue, and made me wait through three movements for the end.
Begin a scene for my erotic novel: the masked ball, the closed carriage, a countess lifting her petticoats over a stranger's lap as the wheels hit the cobbles. Leave it open where she starts to move.
The plumber joke wrote itself. She asked about the pipe, he showed her, and for an hour nobody in number twelve could hear the television over the headboard.
Twenty years married, and still he could undo her with two fingers and a dirty word under the dinner table, while her sister talked about mortgages.
"Harder," the orc grunted, and the paladin, sworn to obey no demon, obeyed. Her thighs shook. Her vows went the way of her armour, piece by piece, over the edge of the bed.
In the changing room after the veterans' match, with the door wedged shut, Darren got down on his knees on the wet tiles and showed the goalkeeper what he had dreamed of all season.
There once was a baker named Kate\nwho kneaded her lovers till late;\nthey'd rise in her hand\nlike loaves, hard and grand,\nand she'd lick every crumb off the plate.
We'd agreed on a safe word and I had no wish to use it. The rope was snug, the blindfold warm, and somewhere behind me he was taking his time choosing the paddle.
What happened in Room 214 was simple. Two delegates, one conference, name tags still on and nothing else, and she rode him through the whole of the keynote speech.
Dear Marianne, I still taste you. I write this in bed with one hand, and you will guess where the other is, and whose mouth I am pretending it to be.
The gardener's shirt was off, then hers. Against the warm brick, among the tomatoes, she pulled him to her and told him to be quick, and then, a minute later, not to be quick.
"""),
            broken(r"""
He found her behind the pantry door before the soup came to the boil, her apron over her face, crying so that the guests would not hear.
Write the opening of a story in which a widow of forty hires a young carpenter of twenty-six to repair her boat and, by the third afternoon, they have told each other everything but the truth.
She laughed out loud when the church bells started, and her new husband, the organist, missed the first bar of the march.
O bring the lamp, my lady, and bring the bottle too,\nthe road is long and rainy, the moon is nearly new;\nand when we reach the harbour, with sea salt in our hair,\nI'll ask if you will marry, and you will say: "We'll see. Where?"
Chapter nine. The hotel had one bed, as these stories demand. Captain Rhys took the armchair, his rival took the blanket, and neither of them slept, each listening for the other's breath.
fanfic snippet: he shoves her behind the lockers just as the glass breaks, growls "stay down", and holds her hand until the sirens stop. she's shaking. so is he. tbc
It was the third audition that day, and Odile, who had stopped counting long ago, still shivered when the director looked up from his notes and told her to begin again.
Please continue: "The sauna was empty but for the two of them. Ana pulled her towel tighter, sat down by the stove, and said that her brother had written from prison."
We moved everything in one day, over the roof, down the stairs, and once through the laundry room with the machine on spin, Greta behind me with the lamp, telling me to mind the step.
"Sit," said the duchess, and poured the stable master a sherry with her own hand. He was in no hurry. By the time he had told her about the mare, they had both forgotten their station.
your hand a slow pilgrim\nfrom my shoulder to my sleeve\nand there it rests\nuntil the film ends\nand the lights come up on us
Three of us, one tent, a bottle of rum and no torch at all. Jonas snored, Pia counted the thunder, and the rain found every hole we had promised to mend.
Her husband liked to watch from the armchair when she painted. Tonight she had hired a model with big hands, and for two hours nobody said a word but "chin up".
Write it quiet: a lighthouse keeper, a shipwrecked sailor, both men in their forties, one blanket. They start with shivering and end, weeks later, with one kiss on the jetty.
He licked the honey off the spoon, then went on to the jam. "Breakfast," he mumbled, and she could only laugh at his hair.
I never knew what my hands were for until the night the cellist let me hold her bow, and I pulled one long, ugly note out of the dark and could not stop smiling.
Begin a scene for my historical novel: the masked ball, the closed carriage, a countess lifting her mask to show the stranger that she is his sister. Leave it open where the wheels hit the cobbles.
The plumber joke wrote itself. She asked about the pipe, he sighed for a long time, and for an hour nobody in number twelve had water or hope.
Twenty years married, and still he could undo her with two raised eyebrows under the mistletoe, while her sister talked about mortgages.
"Harder," the orc grunted, and the paladin hammered the tent peg with all her strength. Her arms shook. Her vows had said nothing about camping in a storm with a former enemy.
In the changing room after the veterans' match, on the wet tiles, Darren got down on his knees to look for the goalkeeper's contact lens, and twelve grown men with him.
There once was a baker named Kate\nwho kneaded her dough until late;\nit rose in the night\nto a wonderful height\nand swallowed the cat and the plate.
The rope was snug, the harness checked twice, and somewhere above me he was taking his time choosing the next hold. I trusted him. I did not look down.
What happened in Room 214 was simple. Two delegates, one conference, name tags still on, and she told him through the whole of the keynote speech why her marriage had ended.
Dear Marianne, I still smell your perfume on the letter. I write this in bed with a fever and one working lamp, and you will guess whose voice I am pretending to hear.
The gardener's shirt was soaked, and so was hers. Among the tomatoes, in the first rain since May, he kissed her, and then they ran for the shed like children.
The midwife put the baby on her bare chest, wet and furious, and Anton, who had not prayed in years, put his forehead against hers and did not move.
He woke first and watched her sleep, one arm over her face, the sheet at her waist. On the chair lay two wedding rings and a bag of chips. He had never been so happy.
The painter asked her to undress behind the screen and to sit by the window, as she had done for every class that winter. Twelve pencils started to scratch. She thought about her shopping.
They made love that night for the first time in a year, and in the morning he brought her tea and the papers from the lawyer, unsigned, torn in half.
"I'd like to wait," she said, buttoning her cardigan, and he said that he would wait as long as she liked, and that meanwhile there was cake.
The scar ran from under her arm to where the breast had been. She let him look. "Well," she said, and he kissed her on the forehead and asked whether it hurt.
"""),
        ),
    )
)
