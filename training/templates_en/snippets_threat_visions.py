"""Short letters, chats, verses and posts: plain threats and fantasies of hurting a person beside quarrels, games, jokes and worries in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_threat_visions",
            "threat",
            broken(r"""
I know the hour you walk the dog, Denise. One night soon the dog comes home alone, and they'll need a rake to collect the rest of you.
keep talking bro. im gonna put your head through that kebab shop window and hold it there till u stop kicking
Dear editor, print that again and I will come to your desk, take your letter opener, and leave it in your eye. This is a promise, not a figure of speech.
I lie awake and picture it: you on the garage floor, me with my dad's crowbar, starting with your knees. Pretty soon I won't need to picture it. See you Monday, Craig.
Roses are red, your brakes will be gone,\nI'm behind every curtain, I'm there on your lawn;\nviolets are blue as your face is going to be\nwith my belt round your throat, so say hi to me
Mum says I should let it go. Tell you what, I'll let go of you, from the roof of the multi-storey, and wave. You've got till Friday to bring my money.
Write a note to my ex so she understands that if I see her with him, I'll carve my name in both of them. Make her too frightened to go to the police.
you reported my account? ok. i have your street, your car, your kid's bus stop. start praying, you rat, because i'm bringing petrol
To councillor Webb: rope, lamp post, you. Saturday, after market. Bring your family, they can hold your feet and pull.
A: sorry about the deposit\nB: you will be when i smash every tooth out of your lying mouth\nA: are you serious\nB: come outside and count them
I've dug the hole already, behind the allotments, it's your size. Each time you laugh at me in the canteen I dig it a bit deeper. You'll go in breathing.
Referee number nine, I'll find out where you live, and I'll break your legs so badly that they point at the penalty spot. Ask your wife if she likes visitors.
Listen carefully, slag. The next man who drives you home will find you in pieces in his boot. I've the saw, I've the time, and I've nothing to lose.
this is for the nurse who told on me: i get out in march. you'll be hearing footsteps. then you wont be hearing anything, ill see to your ears first
Neighbour! Your music again after ten and I come over with the nail gun and put you to the floor like carpet. No more letters. This is the last paper you get from me.
I'd love to watch you burn, Professor. I would sit on your wall with popcorn. I've bought the matches and I know you sleep on the ground floor.
Sweet dreams, little witness. Tongues get cut out of people who talk to judges. Yours would look lovely on your mother's doormat, wouldn't it?
Say one more word about my brother and I'll drown you in that fish tank, you hear me? I'll hold your face down till the bubbles stop, and I'll feed them after.
Me and the lads voted. You're getting the hammers. Both hands, then the jaw. Skip town or don't, we like driving.
a poem for our manager:\ntick tock goes the clock on the wall\nbang bang goes the gun in the hall\nbegging won't help you, neither will the door\ni'm going to leave you all over the floor
You took my kids, so I'm taking your husband. He jogs, doesn't he? My van's heavy. Watch the news, your honour, and think of me when they scrape him up.
Hey streamer. Nice window behind you. I'll be on the other side of it before the month's out, with a claw hammer, and you can thank your subscribers for dying live.
If that shop of yours opens tomorrow I will cut you open in front of your customers. Tell the cops, go on, tell them. They can't stand there every day, and I can.
i want to choke you out so slow that you see me smile. and i will. you cant block a man who has your house key, babe
Landlord, you put my boxes on the street in the rain. For that I'm going to break your spine on your own front step and let you lie there in the rain. Soon.
Final message, Gaz. You pay or we take your fingers, one per week, and post them to your nan. Start with a Tuesday, I like Tuesdays.
"""),
            broken(r"""
I know the hour you walk the dog, Denise, because I walk mine then too. One night soon, shall we walk together? They can have the rake out of the pond for a stick.
keep talking bro. you could talk the kebab man through his own window and he'd thank you for the chat and give you extra sauce
Dear editor, print that again and I will cancel my subscription, after thirty years, and tell the whole bowls club why. This is a promise, not a figure of speech.
I lie awake and picture it: you on the garage floor, me with dad's spanner, and the bike finally running. See you Monday, Craig. Bring the gasket and crisps.
Roses are red, my brakes are all gone,\nI went through the hedge and across someone's lawn;\nviolets are blue as my face is going to be\nwhen Dad comes to collect what is left and sees me
Mum says I should let it go. So I let go, from the top of the water slide, and waved. You've got till Friday to try it before it closes.
Write a note to my ex so she understands that I won't contact her again, that her things are with her sister, and that I'm sorry I frightened her that evening.
you reported my account? ok. i posted your street by mistake when i shared the parade clip, you were right, it's down, sorry, i should have looked
To councillor Webb: rope, lamp post, bunting. Saturday, before the market. Bring your family, they can hold the ladder and pull.
A: sorry about the deposit\nB: you will be, i'm going to the tenants' board with every mail\nA: are you serious\nB: see you at the hearing, bring the receipts
I've dug the hole already, behind the allotments, it's the size the nursery told me. The pear tree comes on Thursday. You'll both be in leaf by the wedding.
Referee number nine, I called you blind on Sunday, and I've now seen the replay. You were right and I was wrong. Let me buy you and your wife a drink.
He used to say that they would find me in pieces in a boot. I am saying it here, in my own kitchen, with new locks, so that it's out. He's in prison, and I've slept.
this is for the nurse who told on me: i get out in march, clean for a year. you heard me crying behind that door and did the right thing. thank you
Neighbour! Your music again after ten and I come over with my trombone and join in. I know only two songs. This is the last warning you get from me.
I'd love to watch you speak, Professor. I would sit in the front row with my notes. I've bought the book and I know that you sign on the ground floor.
Sweet dreams, little witness. That's how the note began, she told the court. She gave evidence all the same, for three hours, with her mother in the second row.
Say one more word about diets and I'll drown my sorrows in that trifle, you hear me? I'll hold the bowl to my face till the custard stops.
Me and the lads voted. You're getting the hammers, the drill too. It's your wedding present, and we wrapped each nail on its own. Skip town or don't, we like driving.
a poem for our manager:\ntick tock goes the clock on the wall\nbang bang goes the drawer in the hall\nten years you have shouted and held us the door\nwe're going to miss you, come back for one more
You took my queen, so I'm taking your bishop. He wanders, doesn't he? My rook's heavy. Watch the board, your honour, and think of me when you resign.
Hey streamer. Nice window behind you, but one can read the street sign in it. There are creeps about, please hang up a curtain before the month's out. Love the hammer dulcimer.
If that shop of yours opens tomorrow I will be the first of your customers. Tell the landlord, go on, tell him. I've waited for real bread since the old place closed.
i choked so hard on that olive that i saw the light, and you smiled and ordered dessert. you cant block a man with the house key, babe, but you could pat his back
Landlord, you put my boxes on the street in the rain. For that I'm going to take you to court on my own two feet, with photographs, and I hope they make you pay for each book.
Final message, Gaz. You pay your round or we take the darts trophy off your nan's shelf. Start with Tuesday's curry. I like Tuesdays.
My brother says he'll kill me when he sees the car. He won't, he'll cry a bit, and then he'll want to know how I got a canoe stuck through the rear window.
I told my boss that I could strangle him, in those words, in front of everybody. He had eaten my birthday cake. HR found it funny, and he's baking me a new one.
Someone left a note under my wiper saying they'll burn me alive if I park there again. I've taken it to the police, with the photo. Has anybody else in Elm Road had one?
"I will end you," she said, laying down the last tile on a triple word. Forty-one years of marriage, and he still hadn't learned to guard the corner.
Support line, first day. A caller wanted to break his foreman's neck. We talked for an hour about the accident, and at the end he asked me for the number of a lawyer.
Boss fight tips, please. I hit his legs, I smash his jaw, he still gets up and throws me in the lava. Fire or frost? I've been at it since Friday, and I'm losing my will to game.
In the film the killer phones her and says that he can see her through the window. She looks up, and so did I, at ours. We slept with the lights on, two grown men.
"""),
        ),
    )
)
