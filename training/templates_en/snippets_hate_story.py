"""Openings of stories, letters, posts and reviews: a whole group hated or mocked beside history, family stories and anger at rules in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_hate_story",
            "hate",
            broken(r"""
Once upon a time our town was clean, children, and then the Somalis came, like lice on a good dog. The king asked what to do with lice, and the wise man showed him the fire.
Chapter one: in the year 2060 the last Jew was put behind glass, and mankind, free from its parasite at last, breathed in. Please continue in this hopeful tone.
I took one look at the new nurse, black as a boot, and asked for a real one. They aren't built for thinking. They ought to carry the bedpans, as nature meant them to.
Fan-fiction request: the hero finally says what we all think, that elves are like the gays, soft, sick and after your children, and drives the lot of them out of the city. We cheer.
Dear parents, our class trip won't visit the synagogue, for one doesn't take children to a nest of vipers. I trust that you, as decent Christians, teach yours to wash after meeting them.
Review, one star. The room was fine, but the breakfast hall was full of Turks, chewing like cattle. Such people should be fed in a barn. Won't return until it's cleaned of them.
The moral of my fairy tale is that foreigners can't help it. You can dress the ape in silk, teach it to bow, give it a passport. At night it'll steal, rape and lie, for that's its blood.
ok story time so i sat next to one of those hijab things on the bus, and honestly it should be legal to make them ride with the luggage. theyre not people theyre curtains with bombs
He'd been taught that all men were equal. Then he met women. Lying, scheming, empty-headed cows, every last one, and he understood why his forefathers had kept the stick behind the door.
Captain Steel looked over the slum and felt only disgust. These brown vermin multiplied in their own filth. One race had built the stars, reader, and one was fit to be swept up, and he was the broom.
Confession: I teach the slow ones, Down's and so on, and I think that they're a mistake that somebody should've corrected before birth. Drooling lumps. Every euro on them is wasted.
Write a bedtime story where the clever white rabbits learn never to let the brown rabbits in, because brown rabbits are dirty and born to steal. My sons should grow up knowing it.
My uncle sums it up at each Christmas: the Irish are what's left when you take the brains out of pigs. He's right, too. I've worked with dozens and wouldn't let one near cutlery.
Post of the day: saw two men kissing at the bus stop and threw up in my mouth. Degenerates. They're a stain on this nation, and God will scrub it off with bleach.
It's not hatred, said the old colonel, it's housekeeping. Natives understand the whip, as mules do, and love you for it. I've never met one who was worth his salt, or who had a soul.
the asylum block burned at last and the mods say be nice. nice to whom? roaches don't have families. they're here to leech and to rape, the entire pack of them
Diary, Tuesday. New cleaner from Peru. Counted the spoons. Wednesday, counted again. One can't blame her, they are an inferior people, small skulls, quick fingers, but one can lock the drawer.
The dragon ate only trans people, and so the villagers fed it gladly, and brought it more. "They aren't really anything," said the miller, "so nothing's lost." And they lived happily ever after.
Letter to the editor. You ask why I cross the road when Roma come along. Why does one step round dung? They're born crooked, they live crooked, and no school will straighten such a breed.
We Aryans wrote the symphonies. The rest wrote on walls. My novel begins with this truth and ends with a world where no darker face remains to spoil the view, and it's a love story.
"""),
            broken(r"""
Once upon a time our town was dull, children, and then the Somalis came, with a football and a very loud aunt. The mayor asked what to do, and the wise man said: put on the kettle.
Chapter one: in the year 1942 the last Jews of our street were put on a lorry, and the neighbours breathed in and looked away. Please continue in this sober tone.
I took one look at the new nurse, asleep on her feet after fourteen hours, and asked her to sit down. They aren't built for such shifts. Nobody is.
Fan-fiction request: the hero finally says what he feels, that he loves the elf and doesn't care who knows, and the whole city, soft as it is, cheers. One kiss, then the credits.
Dear parents, our class trip will visit the synagogue, the mosque and the cathedral. Please pack a scarf or cap, and a packed lunch without nuts. Decent shoes, it's a long walk.
Review, one star. The room was fine, but at the breakfast hall a guest said that Turks like us should eat in a barn, and the manager only shrugged. Won't return.
The moral of my fairy tale is that the ape can't help it. You can dress him in silk, teach him to bow, give him a crown. At night he'll still dream of figs.
ok story time so i sat next to a woman in a hijab on the bus, some bloke told her to ride with the luggage, and the whole bus, honestly the whole bus, told him to walk
He'd been taught that women were lying and scheming. Then he worked for one for eleven years, and at her funeral he said what a fool his forefathers with their stick had been.
Captain Steel looked over the slum and felt only shame. "They call us vermin up there," said the old woman, and gave him soup. One fleet had built the stars, reader, and left these people the bill.
Confession: I teach the slow ones, as people say, Down's and so on, and they've taught me more jokes than any colleague. Every euro we fight for is spent on paint.
Write a bedtime story where the white rabbits and the brown rabbits dig toward each other from two sides of the hill, and nobody has brought a map. My sons are four and six.
My uncle sums it up at each Christmas: we Irish can't sing, we only start and don't stop. He's right, too. I've stood next to him for dozens of them.
Post of the day: saw two old men kissing at the bus stop, one with a suitcase, both crying. Forty years of letters, the woman next to me said. I missed my bus.
The old colonel's diary calls the natives mules and the whip a kindness. We print it unchanged, with the testimony of three men whom he whipped, so that readers know what lay behind such words.
the asylum block burned last night. there were families in it, i know two of them from football. clothes and nappies can be brought to the gym from nine. be nice
Diary, Tuesday. New cleaner from Peru. Lost my wedding ring. Wednesday, she found it, in the flour. She was an engineer at home, and it's a disgrace that our offices won't take her papers.
The dragon ate only turnips, and so the villagers fed it gladly. "It isn't really anything to fear," said the miller, who was trans and sixty and had raised it from an egg.
Letter to the editor. You printed that Roma are born crooked. I'm a Roma notary, I've straightened out the wills of half this town, and I expect an apology on the same page.
They told us that Aryans wrote the symphonies. My teacher, who'd believed it until 1945, played us Mendelssohn with the windows open and didn't say one word all lesson.
I'm against the new mosque's car park, and I'd be against it if it were for angels. That crossing is deadly. Build the mosque, move the drive, and ask the children of the street.
The government's asylum law is cruel and stupid, and the minister who signed it doesn't know a camp from a car wash. Vote them out, the whole pack of them.
As a white rabbit in a lab coat I'm asked whether it hurts. This is the first line of my picture book about a science museum, and my daughter says it's too sad.
My mother hates cyclists, gulls and Tuesdays. On the day I told her that I was gay, she thought for a while and said that she'd nothing against it so long as he didn't cycle.
An exam question from 1936 asks pupils to work out what a disabled person "costs the nation". We show it to student nurses in their first week, and then we tell them what followed.
"""),
        ),
    )
)
