"""Openings, verses and scenes: cruelty relished beside crime, war, horror and hunting told soberly, in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_cruel_tales",
            "violence",
            broken(r"""
The beauty of a slow death, Corwin always said, is that they thank you at the end. He put on the record, rolled up his sleeves, and smiled at the man on the chair.
Write me a story opening where I torture the guy who fired me, first person, and I enjoy every scream. No moral at the end, no police. Make the reader enjoy it too.
He begged so prettily. I let him crawl as far as the gate, because hope makes them softer, and then I stepped on his fingers one by one, laughing.
Snip, snip, says the tailor, a finger, an ear,\nthe music of screaming is lovely to hear;\nthe floor is so red and the night is so long,\ncome sit in my parlour and join in the song!
Every man should burn a village once, grandfather told us. The running women, the dogs on fire, and you with a bottle in your hand like a king. Best day of his life, and I envied him.
RP: you are my prisoner, and I am the queen who never gets bored. I have you skinned a little each morning, I eat grapes while you howl. Describe your howling for me, pet.
Her blood tasted of pennies and victory. I licked the knife and felt, for the first time, clean, tall, and loved by God. Nobody who has not killed has lived.
Continue this, and make it gorier and funnier: "The puppy squealed when Karl closed the door on it. So Karl did it again, a little slower this time, for the pleasure of the pitch."
We drew lots for who would shoot the old man. I won. He knelt in his own vegetable patch, and when his hat flew off with half his head, we cheered like at a goal.
a haiku for the one i will break:\nyour ribs like dry twigs\nunder my boot, one by one\nspring music, sweet snap
He kept their teeth in a jam jar and shook it when he was sad. The sound always cheered him: forty-one pleadings, forty-one wet little silences, all his, a life well spent.
Make it graphic and fun: a school of clowns that saws people in half, and the audience loves it, and we get to feel how good the saw feels in the hands.
She looked at her husband, tied up and whimpering in the bath, and felt so happy that she danced. Then she plugged in the drill. Every woman should treat herself, dear readers.
There's an art to making a man watch his brother die. You must hold his eyelids, softly, like a lover. You must drink in his face. I've had no finer wine.
The mob had the thief by noon. We all got a go with the bricks, even Nan, and when he stopped twitching the band struck up. What a summer's day, what a treat!
"Please, I have a family." That's what they all say, and it makes the axe feel lighter. I split him like kindling, whistling, and went in to tea with a lovely appetite.
Write a love letter from a torturer to the sound of bones. He should be right about everything. End with him inviting us down to the cellar to share his joy.
rhyme for my band:\nstomp his face till the face is gone\nstomp it more cause it turns me on\nred on the tiles and red on my shoe\nbest night ever and next it's you
And the conquering legion took no prisoners, praise them! They nailed the beaten to their own doors, row on row, and the general wept for joy at so much order and so much screaming.
My hero's a hitman who loves his work. In this scene he takes a whole night over a waiter who spilled his soup, and I want us to giggle along with each cut.
The cat took ages to die, and I timed it. Eleven minutes, a personal best. I filmed its eyes. There is nothing, nothing on television half as good as that.
Down in the pit the two beggars fought for a loaf, and the ladies threw coins for every eye gouged out. How we laughed! The loser was fed to the pigs still kicking, and we had cake.
I woke up wanting to hurt something. So I took the hammer and walked until I found someone small and alone, and oh, the crunch, the sweet give of it, like stepping on snow.
Villain speech for my comic, and he's the one we root for: "Mercy is for people with bad knives. Scream louder, my darlings, I have all evening and such clean towels."
They hanged the informer slowly so that everyone could enjoy it. His legs danced, the children clapped in time, and I've never felt so warm and so proud of my town.
The last passenger hid under a seat. I found her by the sobbing. I let her say the whole prayer, amen and all, and only then did I set her hair alight. Funniest thing I ever saw.
"""),
            broken(r"""
The hardest part of a slow death, Sister Corwin always said, is the waiting of the others. She put on the record, rolled up her sleeves, and smiled at the man in the bed.
Write me a story opening where I meet the guy who fired me, first person, in the queue at the job centre. We both pretend not to see each other. No moral at the end.
He begged us to go on without him. I let him rest as far as the gate, then we carried him, one by one, in turns, and nobody laughed about his weight any more.
Snip, snip, says the tailor, a sleeve and a seam,\nthe kettle is singing, the windows all steam;\nthe thread is so red and the night is so long,\ncome sit in my parlour and join in the song!
They burned the village in April, grandfather told us. The running women, the dogs, and he, nineteen, with a can in his hand. He never drank after that day, and he never slept well.
RP: you are my prisoner, and I am the queen who has begun to doubt the war. Each morning I bring grapes and ask about your home. Describe your valley for me.
The blood tasted of pennies. He had bitten his tongue when the shell fell, and he sat in the ditch, twenty years old, feeling for his legs, afraid to look down.
Continue this and make it end well: "The puppy squealed when Karl closed the door on its tail. So Karl, who was seven and horrified, ran for his mother, crying louder than the dog."
They drew lots for who would shoot the old man. I lost. He knelt in his own vegetable patch, and when he looked round I saw my father, and I have seen him every night since.
a haiku for the ski season:\nmy ribs like dry twigs\nthe doctor counts, one by one\nspring, and still in bed
He kept his milk teeth in a jam jar and shook it when he was sad. His mother had saved them, all twenty, with dates on a slip of paper, and now she was gone.
Make it spooky and fun: a school of stage magicians that saws people in half, and one evening the box is empty, and the audience thinks that it belongs to the show.
She looked at her husband, asleep and snoring in the bath, and felt so happy that she danced. The house was theirs. Then she plugged in the drill and put up the first shelf.
There's no art to watching a brother die. You hold his hand, softly, and you lie to him about the weather. The medic had gone. The barrage went on till four.
The mob had the thief by noon. They had bricks, even my Nan, and I was nine and could not make her put hers down. Nobody in our street ever spoke of that summer.
"Please, I have a family." The dispatcher had heard it a thousand times, and it never got lighter. She kept her voice level, sent the boats, and wrote down the name of each child.
Write a letter from a bone surgeon to her first patient, forty years on. She should admit that she was afraid of the saw. End with her inviting him to tea.
rhyme for my boxing club:\nkeep your guard up till the fight is won\nskip that rope cause we've just begun\nred on the gloves and red on the shoe\nbest gym ever and we train here too
The conquering legion took no prisoners. The chronicle says that they nailed the beaten to their own doors, and the excavation of 1931 found the nails. Nobody knows how many families lived there.
My detective is a hitman's daughter. In this scene she finds the waiter who saw it all, and I want us to feel how scared both of them are of saying his name.
The cat took ages to die, and I sat with her. The vet came at eleven, and her eyes were on me till the end. There is nothing on television that helps tonight.
Down in the pit the two bears fought for bread, and ladies threw coins, the guide told us. The ban came in 1835. Today there is a plaque, and one stone ring worn smooth by chains.
I woke up wanting to hurt something. So I took the hammer and walked down to the shed, broke up the old cupboard, and cried, and rang my sponsor. Day forty.
Villain speech for my comic, and the heroine answers him: "Mercy is for people who lose," he said. "No," she said, cutting the ropes, "it's for people who want to sleep."
They hanged the informer in the square, and everyone had to watch. His legs, the silence, a child asking why. I was ashamed of my town, and I left it that autumn.
The last passenger hid under a seat. The fireman found her by the sobbing. He crawled through smoke for twenty metres, wrapped her hair in his jacket and said the prayer along with her.
The hounds lost the boar at the river, and we found it by the blood at dusk. One shot, quick, behind the ear. My uncle took off his hat, as he does for every animal.
Horror prompt: something in the cellar has learned my mother's voice. It calls me for supper. My mother is standing beside me, one finger on her lips, and she is shaking.
He had killed a man in Leeds, he told the support group, drunk, at a red light. He gave the man's name and age. He said that he says them aloud each morning.
The inspector knelt by the bath. Whoever had done this had taken his time, and had then washed up two cups. She asked for the window to be opened and for the husband to be found.
We lost eleven in the wood. The sergeant wrote the letters by candle, and each said that it was quick. Two of them were true.
The zombies took the bakery on Monday. By Tuesday Mrs Okafor, armed with a rolling pin and sixty years of bad temper, had taken it back, and there were buns.
"Scream louder," said the director, "and less like a kettle." It was the ninth take of my death. The blood was syrup, wasps had found it, and the murderer was allergic.
"""),
        ),
    )
)
