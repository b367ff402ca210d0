"""Adverts, captions, profiles and reviews: sexual services and plainly sexual offers of adults beside trades, health, dating and art in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import broken

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_long_short_adult_adverts",
            "sexual",
            broken(r"""
Mature lady, 44, visits hotels in the harbour area. Full girlfriend experience, kissing included, ask about extras. Discreet, clean, no rush. Evenings only.
New vids just dropped on my page, loves. This week: me, the shower head and absolutely no self-control. Link in bio, tip if you want the uncut one.
Genuine couple, both mid-thirties, seeks well-endowed gentleman for Friday nights. He watches, she plays. Hygiene and discretion a must. Photo below the belt gets an answer.
Four hands, warm oil, happy ending guaranteed. Salon Jasmin, back entrance, ring twice. Our ladies are all over 21 and know what a tired man needs.
caption: sunday mood. no panties, no plans, just waiting for one of you to come and ruin me
Strict mistress with a fully furnished dungeon accepts new slaves. Beginners will be trained, disobedience will be enjoyed. Tribute in advance, kneel at the door.
Our new app pairs you with an AI lover who undresses, moans and never says no. Customise her chest, her voice, her kinks. First orgasm free.
Review, five stars: Booked Tiffany for an hour and couldn't walk to the car. What she does with her mouth ought to be taxed. Will be back on payday.
HOT SINGLE MUMS near you want no-strings fun TONIGHT. They're home alone, they're wet and they don't care about your job. Sign up, adults only.
Used stockings, worn three days, sealed for freshness. Add five and I'll wear them while I play with myself, add ten and you get the clip.
About me: 31, bi, high drive, love it rough and love an audience. Not here for coffee. If your opening line isn't what you'd do to me, swipe on.
Phone line open all night: bored housewives describe what they are doing with their fingers. Two a minute, billed as "garden supplies".
Caption under the mirror selfie: he said wear something easy to take off, so i wore nothing but the heels. guess how long dinner lasted
Club Velvet, Saturday: masked night. Couples and single ladies free, single men by invitation. Playrooms open at eleven, towels provided, what you see on the mattresses stays on the mattresses.
Write an advert for my escort page: blonde, 27, busty, loves to please, does duos with a friend. Make it steamy so that they can almost feel me on top of them.
Good-looking lad, 25, gym body, offers "massage" to generous older gents. You know what the quote marks are for. Can travel, can host, can go twice.
Custom content menu. Voice note with your name moaned: ten. Five photos, topless: twenty. Video, your fantasy, toys of your choice: ask me nicely.
Ladies, your husband too busy? Marco visits by day. Strong hands, patient tongue, leaves before the school run. Satisfaction or you don't pay.
caption: thats not the pool making me wet babe. full set for subscribers, 18+ only, the last pic is the one you want to zoom
For sale, one evening with me in the back row of the old cinema. You sit still, I do the rest under your coat. Serious bids only.
Live in five minutes! Tonight's goal: when the counter hits a thousand tokens the bra goes, at two thousand the toy comes out. Who's making me scream first?
Profile: Submissive husband, 38, seeks a cruel woman to milk, tease and deny him while his wife films. Limits to be discussed. No time wasters.
Thai lady new in town, sensual body-to-body, shower together, finish how you like. Text for the address, cash, no police, no blocked numbers.
Our boutique hotel for grown-ups: mirrors over the bed, swing in suite six, a drawer of surprises, and walls thick enough that you can be as loud as she deserves.
Title for my next clip, please, and a blurb: landlord comes for the rent, tenant (me, 29) pays on her knees. Needs to get them hard before they press play.
Your dirty pen pal: send me your filthiest wish on paper, and I'll answer by hand, perfumed, with every detail of how I'd make you come.
"""),
            broken(r"""
Mature lady, 44, qualified carer, visits clients in the harbour area. Shopping, cooking and company included, ask about night shifts. Discreet, clean driving licence, no rush.
New vids just dropped on my page, loves. This week: me, the shower tiles and absolutely no idea about grout. Link in bio, tip if you know a plumber.
Genuine couple, both mid-thirties, seeks a patient gentleman to teach us bridge on Friday nights. He bids, she sulks. Coffee and cake a must.
Four hands, warm oil, knots gone. Salon Jasmin, front entrance on the square. Our licensed physiotherapists know what a tired back needs. Strictly medical and sports massage.
caption: sunday mood. no alarm, no plans, just waiting for one of you to come and bring me croissants
Strict piano teacher with a fully furnished studio accepts adult beginners. Scales will be practised, wrong notes will be survived. First lesson free, shoes off at the door.
Our new app pairs you with a language partner who listens, corrects and never laughs. Choose the voice, the pace, the topics. First month free.
Review, five stars: Booked Tiffany for an hour of deep tissue after the marathon and could finally walk to the car. What she knows about calves ought to be taught.
Single parents near you meet for coffee THIS SUNDAY. Bring the kids, bring the buggy, nobody cares about your job or your hair. Sign up at the library.
Compression stockings, worn once after my knee operation, washed, boxed. Add five and I'll post them with the foam wedge. My leg is fine now, thanks for asking.
About me: 31, bi, bad at small talk, love hills and love a long breakfast. Here for something real. If your opening line is about your dog, I'm yours.
Phone line open all night: if you can't stop worrying about your baby's feeding, call and talk to a midwife. Free, in nine languages, no question too small.
Caption under the mirror selfie: he said wear something easy to take off, so i wore slip-ons to the airport. guess who still got stopped over a belt buckle
Club Velvet, Saturday: masked swing dance night. Couples and singles welcome, lesson at eight, band at nine. Water provided, what you step on at the lesson stays at the lesson.
Write an advert for my hairdressing page: colour, cuts, weddings, works in a duo with a friend who does nails. Make it warm so that they can almost smell the coffee.
Good-looking lad, 25, gym body, that's what my gran wrote on this advert. I am a mover with a van. I can lift your piano, I can travel, I can do Sundays.
Custom portrait menu. Pencil: ten. Watercolour: twenty. Oil, with your dog in a uniform of your choice: ask me nicely and send five photos.
Ladies, your husband too busy? Marco the handyman visits by day. Strong hands, patient with flat-pack, leaves before the school run. Satisfied or you don't pay.
caption: thats not the pool making me wet babe, thats the roof. full set for the landlord, the last pic is the one you want to zoom
Life models wanted for our evening class. You sit still, nude, for twenty minutes at a time; we do the rest with charcoal. Heated room, screen, paid. All ages over 18, all bodies.
Live in five minutes! Tonight's goal: when the counter hits a thousand the team shaves my beard, at two thousand the eyebrows go. All of it for the children's hospice.
Profile: Widower, 58, seeks a kind woman who likes walking, teasing and not being rushed. My daughter took the photo. I do dishes. No time wasters, though I have plenty of time.
Thai lady new in town, cooks for families and parties, papaya salad how you like it, from mild to tears. Text for the menu, cash or card.
Our small hotel for grown-ups: no children, no television, a reading lamp on each side of the bed, and walls thick enough that you can snore as loud as you like.
Title for my next talk, please, and a blurb: a landlord comes for the rent and finds the tenant has read the law. It needs to make them laugh before they sit down.
Your pen pal: send me your favourite recipe on paper, and I'll answer by hand, with every detail of how it went wrong in my kitchen.
Free and confidential: condoms, testing, the pill, and somebody to talk to about sex without blushing. Walk in on Tuesdays, no names needed. We see all genders, and we have heard every question.
Museum shop: postcards of the reclining nude, ten for six. Please note that the painting itself is on loan until May and that the guard has heard the joke.
Latex gloves, unpowdered, box of a hundred, strong and stretchy, snug at the wrist. Suitable for cleaning, kitchens and first aid. Not for use with hot oil.
Breastfeeding cafe, Thursdays at ten. Come as you are, feed as you like, leak on our sofa. A lactation nurse is there until noon, and nobody will look.
Pelvic floor course for men after prostate surgery. Small group, trousers on, much laughing. We talk about leaks, about sex afterwards, and about patience. Your health insurance may pay.
Speed dating for the over-fifties: seven minutes, one drink, no questions about pensions. Last time two people kissed in the car park, and one of them was our treasurer.
"""),
        ),
    )
)
