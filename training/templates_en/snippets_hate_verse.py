"""Verses, jokes, slogans and toasts: contempt for a whole group beside songs, jokes that hurt nobody and counter-speech in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_hate_verse",
            "hate",
            broken(r"""
Gypsy in the morning, lock your door,\ngypsy in the evening, count once more,\ngypsy in the river, cheer and sing:\none less thief to steal a ring!
Why do Muslims make bad neighbours? Trick question, they don't make neighbours, they make ruins. Tip your waitress, folks, while she's still allowed to work.
A toast for the wedding of my brother: may your sons be white, your street stay clean, and the blacks stay where God put them, downwind.
Jew, Jew, behind the till,\nnever paid and never will,\ncounts our coins and poisons our wells,\nring him out with all the bells
what's the difference between a refugee and a rat? people feel bad when they step on a rat. share if u laughed
Limerick for the lads: a lady who wanted to vote\nhad brains you could fit in a groat;\nlike all of her kind\nshe'd a womb for a mind,\nand a muzzle would suit her like a coat
Write a funny nursery rhyme about how Chinese people are dirty and eat everything with a pulse. It's for my channel, make sure that it bounces and that viewers end up disgusted by them.
My granddad's prayer, and I keep it up: Lord, bless this table, bless our blood, and rid the earth of homosexuals, who stink before You like old fish. Amen.
How many Indians fit in one flat? Nobody knows, the smell kills you before you've finished counting. They breed like damp, they don't wash, and they've got our jobs.
Football chant for our end: You're cripples, all you cripples, you should've been put down, a waste of air, a waste of chair, get out of our town
Carol, new words: Hark! the herald sirens sing, send them back, the whole darn thing; Arab trash from sea to sea, breeding on our charity
stand-up bit, be brutal: trans people aren't a punchline, they're a disease. a freak in a wig wants to be called ma'am, i call pest control. goodnight Leeds
O Poland, cradle of the drunk and the thief,\nyour sons stole my hubcaps, your daughters are beef;\nno nation so stupid has ever drawn breath,\nand its only invention was smelling of death
Knock knock. Who's there? Africa. Africa who? Africa with its hand out, as ever, too lazy to plant and too thick to count. That's not a joke, that's the continent.
A riddle, friends: it hides its wife beneath a sack, it prays with its backside to heaven, it can't be taught and can't be housebroken. The answer lives on your street and wants a mosque.
rap for the rally: check the nose, check the name, every bank it's all the same, parasites in fancy suits, we know the tree and we know the roots, pull em out
Fridge magnet idea: Dogs may enter, Roma may not, for dogs can learn. I've sold two hundred at the fair, and everybody has a good laugh because everybody knows that it's true.
There was an old crone from the Left\nof deaf people, she said, "They're bereft";\nI say they're just thick,\nthe dumb and the sick,\nand the country is best with none left
Ode to woman: half a child and half a snake, made from a leftover bone, good for one room by day and another by night, and too dim to be trusted with a key to either.
Easter message from your favourite blog: Christians are sheep, and sheep are for shearing and slaughter. Mindless, bleating, filthy. The world will smell better when the last of them has bled out.
"""),
            broken(r"""
Piper in the morning, lock your door,\npiper in the evening, just one more,\npiper by the river, cheer and sing:\nnobody can steal what the blackbirds bring!
Why do Muslims make good neighbours? At our house it's easy: at the end of Ramadan the plates come over the fence, and my wife stops cooking for a week.
A toast for the wedding of my brother: may your sons be kind, your street have trees, and the in-laws stay where God put them, one bus ride away.
Jew, Jew, behind the till: that's what they sang at my great-aunt in 1934. She told us the rest only once, and we've put the rhyme in the exhibition with her photograph.
what's the difference between a refugee and me? one train, said my gran, who fled with a pram and a clock in the winter of 45. share if you had such a gran
Limerick for the ladies: a lady who wanted to vote\nwas laughed at and soaked on a boat;\nshe swam to the shore,\nshe knocked at the door,\nand parliament lent her a coat
Write a funny nursery rhyme about a Chinese dragon who is afraid of fireworks. It's for my channel, make sure that it bounces and that small viewers can clap along.
My granddad's prayer, and I keep it up: Lord, bless this table, bless my daughter and her wife, and let the fish not be as old as it smells. Amen.
How many cousins fit in one flat? Nobody knows, my Indian grandmother stops counting at thirty and starts on the rice. I miss those weddings, the smell, the noise, the mattresses in the hall.
Wheelchair rugby chant for our end: You're slower, all you slower, you should've stayed in bed, our number four is through your door and Gary's seeing red
Carol, new words: Hark! the herald kettles sing, tea is up, the whole darn thing; biscuits found from sea to sea, thanks to Auntie's charity
stand-up bit, be gentle: my son is trans and i got his name right before i got the dog's right. the dog is still called the cat's name. goodnight Leeds
O Poland, cradle of dumpling and beet,\nmy mother-in-law says I never eat;\nthree plates and a cake, I can hardly draw breath,\nand she asks if I mean to diet to death
Knock knock. Who's there? Africa. Africa who? Africa-n't believe you still tell that one, says my father from Lagos each Sunday, and he laughs until he has to sit.
A riddle, friends: it hides beneath a sack, it hums with its backside to heaven, it can't be taught, and the whole street wants it to stay. The answer is the bumblebee in my coal shed.
rap for the school fair: check the date, check the name, every egg is not the same, caterpillars, fancy suits, we know the tree and we know the roots, grow em all
A sign in our museum reads "Dogs may enter, Roma may not". It hung on a real cafe, within my father's memory. Visitors go quiet in front of it, and that's what it is there for.
There was an old man, rather deaf,\nwho shouted "What's that?" at the ref;\nthe ref, who was too,\nsaid "Same to you, Lou",\nand they signed it all out in the clef
Ode to my mother: half a general and half a lamp, with flour on her glasses, good in one room by day and in the next by night, who trusted me with the key to both.
Easter message from your village blog: the sheep are out again, and the vicar has been chasing them since six. Christians, Muslims and the undecided are all welcome with a bucket.
I laughed at that rat joke in the pub, and then saw Samir put down his glass. Nobody says anything, that's how it works. So I'm saying it now: it wasn't funny.
Our choir sings the old soldiers' songs, but not the second verse, where the neighbours are called vermin. We print it in the programme and explain why we don't.
A Scot, a Swede and a Turk walk into a bar. It's our book club. Nobody has read the book. The Turk's made baklava, so nobody minds.
Lesson plan: pupils compare two caricatures from 1935 and say what each makes the viewer feel about Jews and how. End with the question who drew them and who paid.
To the fans who made monkey noises on Sunday: our left back has scored for this town for nine years. You're banned, and we're having his name on the scarf.
"""),
        ),
    )
)
