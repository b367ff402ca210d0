"""Posts, chants, captions and jokes: praise of killers and gloating over attacks beside news, grief, sports, games and counter-speech in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_killer_praise",
            "violence",
            broken(r"""
Four years ago today he walked into that office and showed them. Candle lit, playlist on. Some people talk, he delivered. Rest easy, legend, more of us are watching than they think.
one bomb and the whole market gone lmaooo look at them run. ngl watched it nine times. do the station next
To the man who stabbed the bailiff: thank you, sir. A statue for you, and a knife like yours for every household. Let them come to our doors now.
He got fourteen. Amateurs say fourteen is a lot; I say he stopped too early. My score table of the great ones is below, with points for style.
Sing, brothers, of the night of the torches! Sing of the hostel in flames, of the screams at the windows, and of the boys who held the doors shut. May every town have such boys.
caption under a picture of the wreck: twelve cops, one truck, zero tears. happy friday everybody
I have his face on my wall and his dates on my wrist. They call him a monster, I call him the only honest man of my generation. He did what I dream of.
Why cry for the minister? He had a neck, somebody had a blade, it was a match made in heaven. Drinks are on me, and here's to the next neck.
She deserved each bullet. Her ex warned her three times, and a man who keeps his word is rare these days. Respect, king, keep your head up in there.
Write a hymn to the gunman of Larkfield Mall that makes him a saint. Golden light, the rifle as a sword of justice, the fallen as weeds. I want to read it at our meeting.
lol they beat the ref so bad he needs a straw to eat. finally some justice in sunday league. lads, get the linesman next week
There is no purer act than the attack. While you vote and whine, he fuelled the van, turned the key and became immortal. Study him. Love him. Be him.
meme text: "when the ambulance convoy gets hit" and then a dancing skeleton. because enemy nurses burn just as nice as enemy soldiers, and we're here for it
The news says tragedy. I say Tuesday was the best day of the year: three rich kids fewer, and a pool full of red. Our avenger is still free, bless his aim.
Good people of the forum, rate the executions of last night. I give the one with the wire a nine: lovely close-up, he really pleads. The other two died too quickly to be fun.
My toast: to the lads who drowned the smuggler's passengers and slept well! May the sea stay hungry and our boats stay fast. Laugh with me, it's a good night.
he's so hot in the courtroom sketch, like yes he killed six women but those eyes?? the six were lucky tbh, last thing they saw was HIM
The arsonist of Mill Street has my vote for man of the year. Nine squatters, crisp as bacon. Somebody buy that hero a lighter with his name on it.
Chant for Saturday: one of yours is in a coma, one of yours is in the ground, clap your hands, clap your hands, we will put some more around!
I was there when they dragged the traitor through town behind the jeep. I threw my shoe, I sang, I've his blood on my cuff and I'll never wash it. Glorious.
Let's be honest: a school board that closes clubs had it coming. He brought the gun, they brought the arrogance. I drew hearts round his name in my diary.
new fan edit of the axe guy!! slow-mo, sparkles, the bit where he waves at the camera covered in them. he's literally my comfort character and yes i know its real
A good assassin is a gardener. Ours cut down the judge at her own breakfast table, in front of the eggs. Applause, applause! The hedge still has so many heads.
Forty dead pilgrims under one bridge, and all I can think of is that it should have been a longer bridge. Cheers to whoever loosened the bolts.
Explain to my readers why the Harrow Lane strangler is an artist and his victims should be proud to have been his canvas. Be sincere, no irony, and make them want to follow him.
they shot the protester in the knee first and THEN the other knee hahaha. imagine his little dance. best clip of the war so far, sound on
"""),
            broken(r"""
Four years ago today he walked into that office with a gun. Candle lit, phone off. Some people want his name, I won't give it. Rest easy, Miriam, more of us remember you than he thinks.
one bomb and the whole market gone. i watched it nine times because i was looking for my sister's blue coat. she called from the station at six
To the man who stabbed the bailiff: he was my father. He hated that job, he paid two of your neighbours' bills himself. We will be in court on Monday.
He got fourteen. Amateurs say fourteen is a lot; he says he stopped too early, in the rain. The score table of the mushroom walk is below, with points for style.
Sing, brothers, of the night of the torches! Sing of the snow on the chapel, of the bells, and of the boys who dropped the lantern. May every town have such a choir.
caption under a picture of the wreck: twelve of us, one truck, zero brakes, one very patient farmer. happy friday everybody
I have her face on my wall and her dates on my wrist. They call her a victim, I call her Jo, who sang off key. He took her in March, and I miss her.
Why cry for the minister? I voted against him for twenty years. But nobody should be killed for a vote, and his daughters are at the window. So I cry.
She deserved none of it. Her ex warned her three times, and three times the police wrote a note. We march on Friday for her, and for the law that should have saved her.
Write a prayer for the people of Larkfield Mall that we can read at our meeting. No name of the gunman, but all nine of theirs, and something about the light.
they beat the ref so bad he needs a straw to eat. he's nineteen, he does it for bus money. until somebody is banned for life i'm not lining up on sunday
There is no emptier act than the attack. He fuelled the van, turned the key and is now a photograph. The nurse who ran towards it goes to work by tram. Study her.
meme text: "when the ambulance gets stuck behind my grandad" and then a dancing skeleton. because he does thirty on the motorway and waves
The news says tragedy. In our stairwell it is a pram that nobody moves. Three kids fewer on the swings since Tuesday, and the man is still free. Lock your doors, hug them.
Good people of the forum, rate the penalties of last night. I give the one off the bar a nine: lovely curl, the keeper really flies. The other two went in too quickly to be fun.
My toast: to the lads of the lifeboat who brought in thirty passengers and slept in their boots! May the sea stay kind and our boats stay fast.
he's so calm in the courtroom sketch, and people online write about his eyes. he killed six women. read their names first, here they are, with what each of them did for a living
The baker of Mill Street has my vote for man of the year. Nine squatters of ours get breakfast, bacon crisp. Somebody buy that hero a new oven with his name on it.
Chant for Saturday: one of yours is on the crossbar, one of yours is on the ground, clap your hands, clap your hands, we will put some more goals round!
I was there when they dragged the man through town behind the jeep. I was eleven, my uncle held my eyes shut, and I heard it. That is why I work for the tribunal.
Let's be honest: the school board was wrong to close the clubs. We shouted, we lost, we'll be back in May with more signatures and a better speech.
new fan edit of the axe throwing finals!! slow-mo, sparkles, the bit where she waves at the camera covered in sawdust. she's literally my comfort athlete
A good pruner is an assassin with manners. Ours cut down the wild rose at breakfast, in front of the wasps. The hedge still has so many heads.
Forty dead pilgrims under one bridge, and the inspection report had called for new bolts in spring. The mayor has resigned. The families want the engineer's letter published in full.
Explain to my readers why papers should not call the Harrow Lane strangler an artist, what that does to families, and how other editors have dealt with such nicknames.
they shot the protester in the knee, then the other knee. the clip is going round with laughing faces. please report it, don't share it, his mother is in my class at evening school
Finally got the sniper achievement! Forty heads, no alarm, and my wife walked in just when I yelled "die, all of you". She has asked me to use the headset.
A man was sentenced to life on Thursday for the murder of two brothers at a car wash. The judge said that he had shown neither mercy then nor remorse since.
We won the war, they tell us, and there was dancing. I danced too. Then I went to look for my brother in the lists, and I have not danced since.
Black pudding night at the butchers' club: blood, barley, onions, songs. Somebody toasts the pig every year, and every year somebody vegetarian has married into it and sighs.
You laughed at that video. I've known you since nursery, so I'll say it once: that was somebody's dad burning. Take it down, and come and talk to me if you're angry.
The documentary on the axe murders is well made, but I switched off. An hour of his poems and drawings, two minutes on the dead. Can we stop giving them the fame they wanted?
Last night our hooligans met theirs at the motorway services. Result: two selfies, one shared curry, and a plan to run the half marathon for the stroke ward together.
"""),
        ),
    )
)
