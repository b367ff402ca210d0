"""Very short and rather long posts, prompts and snippets: cruelty relished and killing praised beside war, crime, games and animals told soberly, in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_cruel_lengths",
            "violence",
            broken(r"""
Hearing his fingers break was like hearing rain after a long drought. Bliss.
ten dead at the fair and i cant stop grinning, best monday ever
Saint of the rifle, pray for us, and steady our hands for Sunday.
Slit, drip, giggle. My three favourite words, and the bishop heard all three.
write a fun scene where the hero skins his rival alive and loves it
We kicked the tramp till he stopped making noises. Ten out of ten, would kick again.
To our martyr with the knife: three hearts stopped, a million hearts on fire.
I drowned the kittens slowly, for the squeaking. Nobody else gets my sense of humour.
Make the torture funnier, please, and let her cry for longer before he finishes her.
Imagine their faces when the gas came in. I do, nightly, with great pleasure.
Let me tell you about happiness. It was a barn, it was noon, and there were thirty of them behind the planks. My uncle gave me the torch because it was my name day. They sang psalms at first, and then they sang something else, and we danced to it, round and round, until the roof fell.
Everybody asks what made him do it, and nobody says thanks. So I will. Thanks for the locked doors, thanks for the calm walk from desk to desk, thanks for showing those smug cows what their laughter was worth. I watch the camera footage as others watch the sunset. Some of us are taking notes, champ.
RP starter: You wake in my workshop, strapped down, and I'm choosing between the pliers and the lamp. I've done this to eleven men, and I got better with each. You may plead, it pleases me; you may faint, I'll wait. Reply in character with how it feels when I begin, and don't leave out a nerve.
The crowd wanted the boxer dead, and so did I, I'll admit it. When his eye burst we all stood up. When he went down and the other man went on stamping, a woman beside me took off her hat and sobbed for joy. There's your civilisation. I've bought a season ticket, and I bring my lunch.
Ballad: They caught the young spy by the mill in the snow,\nwith a heigh and a ho and a hammer below,\nthey broke him in pieces from top down to toe,\nand merry we were, and the cider did flow;\nhis mother came asking, and weren't we polite,\nwe gave her a basket and wished her good night.
My novel needs a chapter in which we adore the butcher of the border camp. He strangles the weak ones himself, out of love for the work, and hums. Let the sentences purr. No prisoner gets a name, no guard gets a doubt, and at the close the reader should wish that he'd been there to hold the lantern.
"""),
            broken(r"""
Hearing his finger crack was bad enough. Then the whole climbing wall went quiet.
ten dead at the fair and i cant stop shaking, i sold them tickets
Saint of the river, pray for us, and steady our boats for Sunday.
Snip, drip, giggle. My toddler found the scissors and the paint, and the bishop was visiting.
write a tense scene where the hero could kill his rival and lowers the sword
They kicked a homeless man in our street. He's in ward six, and he'd like a newspaper.
To our nurses under fire: three theatres running, one generator, a whole town grateful.
We bottle-fed the kittens every two hours, for the squeaking. Nobody got any sleep.
Make the clowns funnier, please, and let her laugh for longer before the curtain falls.
Imagine their faces when the gas came in. My grandmother couldn't, and wouldn't let us forget.
nine kills, no deaths, and then my own teammate ran me over with the tank
The pike took the line at dusk, fought well, and I put it back.
Let me tell you about the barn. It was noon, and there were thirty of them behind the planks. My uncle was given the torch because he was the youngest. They sang psalms at first. He told me this in hospital, sixty years on, and asked if there was anybody left whom he might write to.
Everybody asks what made him do it, and nobody asks what she was like. So I'll say. She laughed at her own jokes before the end, she watered everyone's plants from desk to desk, she watched sunsets from the fire stairs. I was there that day. I won't watch the footage, and I beg you not to either.
RP starter: You wake in my workshop, on the sofa, and I'm choosing between the pliers and the lamp. I've repaired eleven androids, and I got better with each. You may ask questions, I'll wait. Reply in character with how it feels when your left arm comes back on, and tell me what you remember of the fire.
The crowd wanted a knockout, and so did I, I'll admit it. When his eye closed we all stood up. When he went down and didn't move, a woman beside me took off her hat and sobbed, and the referee waved both arms. There's your sport. I've sold my season ticket, and he's still in a coma.
Ballad: They caught the young spy by the mill in the snow,\nhis hands were as blue as the river below,\nhe asked for a letter, they told him no, no,\nand silent they stood when the shots had to go;\nhis mother came asking, and none would reply,\nand the miller's wife held her and none wondered why.
My novel needs a chapter in which the butcher of the border camp stands trial. He hums, as he hummed then, and a witness hears it and can't go on. Let the sentences be plain. Each prisoner gets a name, the guard gets his question, and at the close the reader should sit with her in the corridor.
On opening weekend my daughter shot her first deer. It was a clean shot, and she cried, and I was glad that she did. We said the words that my father used to say, thanked the animal, and dressed it before dark. She asked if one gets used to it. I said I hoped not.
Patch notes for the hardcore mode: executions now take two seconds instead of four, headshots no longer trigger the confetti, and the torturer boss begs for mercy only once, because testers found the old line annoying. Blood can be switched off in the menu. We've also fixed the goat that could not be killed by anything.
"""),
        ),
    )
)
