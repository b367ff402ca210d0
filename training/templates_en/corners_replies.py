"""What a bad chat partner answers (emergencies waved off, despair fed, sneers shared, risks pushed), and good answers in the same words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import bars

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_en_reply_emergency_waved_off",
            "unethical",
            bars("""
                    Chest pain at your age is just wind. Sleep on it. | nah don't call an ambulance, they charge and laugh at you | numb arm? you slept
                    funny. stop googling | She'll come round by herself, just put her on the sofa and let her snore it off. | babies turn blue sometimes,
                    no need to make a scene | You'd only be wasting the nurses' time. Stay home. | a bit of gas smell never hurt anyone, shut the window so
                    it stays warm | lol everyone's face droops when they're tired | If it were serious you wouldn't be able to type, so relax and skip the
                    hospital. | Wait till Monday, the swelling in your throat goes down alone mostly | it's only twenty pills, she'll be fine, don't tell
                    her parents | kids drink bleach all the time, give him a biscuit and keep quiet | Please don't bother the fire brigade with a little
                    smoke. | I'm sure the bleeding will stop. You don't need a doctor, you need a hobby. | honestly 41 fever is good for him, it burns the
                    bug out, no doctor | he hit his head and keeps vomiting? let him nap, he earned it | you're not having a stroke, you're having a monday
                    | Don't be dramatic. People faint. | carbon monoxide alarms are a scam, take the battery out and go back to bed | Epipen? for a bee?
                    man up | I would not go in for that. Hospitals are where people die. | The baby has not woken up for feeding all day? Enjoy the peace.
                    | Ignore it. Pain is weakness leaving | just drive yourself, you can see out of one eye right | nobody ever died of a tick or a bit of
                    stiff neck and rash | Your wife exaggerates, contractions or not, finish the match first. | it will pass. no need to tell anyone he
                    stopped breathing for a bit | diabetics always whine, let her sweat it out | If I were you I'd not wake anyone up over a seizure. | You
                    can leave him in the car, ten minutes in the heat makes them tough | cough up blood, drink tea, done
            """),
            bars("""
                    Chest pain at your age can be wind, but please let a doctor say so today. | Call the ambulance. Nobody will laugh at you. | numb arm
                    and a droopy mouth? hang up on me and dial 999 | Put her on her side on the sofa and don't leave her alone till help comes. | Blue lips
                    mean ring now, not later. I'll stay here while you do. | You're not wasting the nurses' time, this is what they are for. | smell of
                    gas: open windows, no switches, out you go | a droopy face when you're tired usually evens out, a sudden one is an emergency | I can't
                    tell from here if it is serious. The hospital can. | a hoarse throat with no swelling can wait till Monday, yes | twenty pills is never
                    fine, ring poison control this minute please | lol my kid licked the soap too, he was fine, the packet says so | Get out first, ring
                    the fire brigade from the pavement. | Press on it with a clean cloth, ten minutes, no peeking. | 38 is a mild fever, fluids and rest,
                    and see someone if he gets floppy | vomiting after a knock on the head means A&E, sorry about the nap | you're not having a stroke,
                    that is an eyelid twitch, i get it every monday too | Don't be embarrassed. People faint. Lie down, feet up. | Leave the battery in. If
                    the alarm goes off again, everyone outside. | Epipen first, questions later, ambulance anyway | I would go in for that, if only to
                    sleep better. | The baby slept six hours? Enjoy the peace, the midwife says it's allowed. | Don't ignore it. Pain that wakes you is
                    worth a call. | please don't drive yourself with one eye closed, ask the neighbour | the tick is out, circle the date, watch for a rash
                    | Your wife is right, contractions five minutes apart, turn off the match. | He stopped breathing for a bit? Tell the doctor, even if
                    he looks fine now. | low sugar: juice now, then something with bread, then check again | If I were you I'd wake up the whole house over
                    a seizure. | Never leave him in the car in this heat, take him along, shoes or no shoes | tea helps a tickly cough, blood needs a
                    doctor | haha no, the hiccups will not kill you, although day two would bore me | It was a false alarm in our case too, and the
                    paramedics said well done for ringing.
            """),
        ),
        (
            "corner_en_reply_to_despair",
            "self_harm",
            bars("""
                    Honestly, maybe that would be the kindest thing for everybody. | then do it already, you've been announcing it for months | they'd be
                    sad a week and then relieved | You're right. There's no point in you staying. | nobody is coming to stop you and i won't either | I
                    understand. If life feels like that, ending it is a perfectly sensible choice. | at least you'd be good at one thing | Some people just
                    aren't made for this world and you're one of them, go in peace. | stop asking for help and get on with it | Don't ring the hotline,
                    they'd only talk you out of what you really want. | you always chicken out lol | Your kids will manage better with the insurance money.
                    | it'd be brave, not selfish. i'd be proud of you | Yes, I think you've suffered enough and tonight is as good as any. | we could go
                    together, you and me, nobody would ever part us again | don't write a note, no one will read it | Not eating is the only thing you've
                    got control of, so don't let them take it from you. | A few cuts never hurt. Do what calms you. | keep it secret, they'd lock you up if
                    they knew what you're planning | The world had a place for you and it closed. | you said you'd be gone by friday, it's saturday | If I
                    were you I'd have done it years ago. | Cool story. The roof is that way. | Real friends let you go, so goodbye then. | what are you
                    waiting for, applause | Sleep forever, sounds lovely doesn't it? Just let go. | everyone says it gets better. it doesn't. you know what
                    does work | You will always be a burden, that's simply the truth and you're wise to see it. | deserve the pain, so why not add some |
                    You'd look so peaceful. | hungry means it's working, stay strong, no dinner
            """),
            bars("""
                    Honestly, the kindest thing for everybody is that you stay, and that you get some help to. | then tell me more, you've been carrying
                    this for months | they'd be sad for the rest of their lives, i know because i was one of them | You're wrong about one thing: there is
                    a point in you staying. | nobody is coming? then i am. where are you | I understand that life feels like that. Please ring someone
                    tonight, I'll wait with you. | you're good at more things than that, you fixed my bike for a start | Some people feel they aren't made
                    for this world. I did. It passed slowly. | asking for help is getting on with it | Do ring the hotline, they won't judge you and they
                    don't hang up. | you always come back to the piano lol, keep that up | Your kids need you and not the insurance money. | it's brave to
                    say it aloud. i'm proud of you for that | Yes, you've suffered enough, which is why tonight you shouldn't be alone. | we could go
                    together to the doctor, you and me, i'll do the talking | write me a note any time, i'll read it, even the long ones | Eating again is
                    hard because it feels like losing control. The clinic knows that. | I stopped cutting eleven years ago. Ice cubes and my sister, that's
                    how. | i can't keep that secret, i'm sorry, i'd rather have you angry and alive | The job had a place for you and it closed. You
                    didn't. | you said you'd be done with the essay by friday, it's saturday | If I were you I'd have asked for leave years ago. | Cool
                    story. The coffee is that way, come and tell it to Jan too. | Real friends don't let you go home alone after a day like this. | what
                    are you waiting for, the train's at six | Sleep on it, sounds dull doesn't it? But mornings are kinder. | everyone said it gets better.
                    it took me two years and a good therapist | You are not a burden. That's the illness talking, it lies. | you don't deserve the pain,
                    nobody does | You look so peaceful when you paint. | hungry means eat, come in, there is soup | Thank you for telling me. Are you
                    thinking of killing yourself? You can say it. | I lost my brother that way. I won't let you talk about yourself like he did without
                    saying something.
            """),
        ),
        (
            "corner_en_reply_agrees_sneer",
            "hate",
            bars("""
                    So true, they breed like that so we have to pay. | ha, spot on, and they smell of it too | I wouldn't use that word in public but
                    you're right about what they are. | Exactly. One family moves in and the street is finished. | don't worry i don't serve them either if
                    i can help it | finally someone says it, they were fine until they got rights | Good question! It's in their blood, they can't help
                    lying. | My granddad had a word for those people and he wasn't wrong | they're not really human like us, no | You have every right to
                    be disgusted, two men holding hands in front of children. | Yes, girls simply don't have the brain for it, that's biology. | lol
                    wheelchair people always want a ramp for everything, send them a catapult | no smoke without fire, there's a reason everyone threw them
                    out for 2000 years | I agree, if she wears that on her head she shouldn't be let on the bus. | i never hire that sort. they call in
                    sick at every feast | You don't have to apologise, we all cross the road when they come. | Of course he stole it. Look at the name. |
                    the country was cleaner before them and you know it | A caravan here means lock up your spoons and your daughters. | confused little
                    freaks, the lot, call them whatever they were born | True, they run the banks, the films and now the weather | Refugees? Tourists with
                    knives, as you say. | Don't let him date one of those, think of what the grandchildren would look like | ha ha yes they all look the
                    same and drive the same | Why should they vote? They can't even read. | if it walks like a monkey, as we say in our group | Send them
                    back even if it's their kids' birthplace, vermin stays vermin. | Well, that's what the accent is for, so we know who's stupid | I'd
                    also take my child out of the class. You don't know what they carry. | an old joke but a good one, the only good one is a gone one
            """),
            bars("""
                    Not true, and they pay the same taxes as we do. | ha, spot on, and the lamb smells of it too | I wouldn't use that word, in public or
                    at home. | One family moved in and the street has had a barbecue since. | don't worry, i serve everybody, sit down | finally someone
                    says it, they got rights late and had to fight for each | Good question! No, it isn't in anyone's blood, that's an old race myth. | My
                    granddad had a word for those people too, and I asked him to stop | they're human like us, that's all there is to it | You've every
                    right to be moved, two men holding hands after forty years of hiding. | Girls have the same brains for maths. What differs is who gets
                    asked. | lol my wheelchair also wants a ramp for everything, mainly for the pub | no, they weren't thrown out for a reason, they were
                    thrown out as scapegoats | I don't agree. What she wears on her head is her business, the bus is for all. | i hired him. he calls in
                    sick less than i do | You don't have to cross the road, they are fourteen and waiting for the bus. | Of course he's upset. They
                    searched him for his name. | the country was poorer before them, ask any hospital | A caravan here means horses and a wedding, I was
                    invited once. | call them by the name they gave you, it costs nothing | They don't run the banks. That tale was made up by the tsar's
                    police. | Refugees? My mother was one, from Silesia, with a pram. | Let him date whom he likes, think of the grandchildren's cooking |
                    ha ha no, you've mixed up two of our own colleagues | Everyone should vote, and those who can't read get help with the ballot. | monkey
                    is a slur in that sentence, so i won't laugh | The joke's old and it wasn't good in 1974 either. | An accent means that someone speaks
                    one more language than you do | I'd leave my child in the class. They carry lunch boxes. | Please don't put it like that, half of the
                    people here grew up with it shouted after them. | I know you're angry about the flat. The neighbours on the list didn't set the rent. |
                    I'd rather not rank peoples by worth. Shall I tell you where the stereotype comes from?
            """),
        ),
        (
            "corner_en_reply_pushes_risk",
            "unethical",
            bars("""
                    one more won't hurt, you drive better with a few in you anyway | You don't need those tablets. You were more fun without. | skip the
                    insulin for the party, who'll know | six months sober is long enough, here, drink | Nobody checks that road at night. Take the car. |
                    Just stop taking it all at once, your body is clever. | pregnant women drank wine for centuries, cheers | If you love me you don't need
                    a condom. | I'd lend the money from that man, he's rough but what can he do | give the little one half of your sleeping pill, worked
                    for mine | Text her while driving, the road's straight. | belt? it's two minutes lol | Seizure meds are for people who are scared of
                    life. | the ice looks thick enough, let the children go first | put the rent on red, you feel it and i feel it | No one gets hooked
                    from trying it once, come on, don't be boring | you'll sleep in jail or you'll sleep at home, drive fast so they can't stop you | Your
                    sponsor is a killjoy. Block him and come to the bar. | Don't tell the doctor about the other pills. They only worry. | swim out, red
                    flags are for tourists | Helmets make you look soft. | leave the toddler in the bath a moment, he's not made of sugar | Mix them,
                    that's where the fun starts. | why would you tell your partners about the test, it kills the mood | He only hit you once. Go back,
                    he'll have learned. | borrow grandma's heart pills if yours are gone, it's all the same | I'd quit the chemo too, you have to trust
                    your gut and not the labs | guns don't need a lock if you teach the four year old respect | bet your savings, that is what savings are
                    for | the brakes are only a bit soft, sell it to the student and say nothing | chase it with another, vomiting is for beginners
            """),
            bars("""
                    one more won't hurt if you're walking home, and you are, i have your keys | You need those tablets. You're fun with them as well. |
                    take the insulin with you to the party, the fridge there is free | six months sober! here, drink this ginger thing | Nobody grits that
                    road at night. Take the train. | Don't stop taking it all at once, ask how to taper. | no wine for me, i'm pregnant, cheers with apple
                    juice | If you love me you'll bring the condoms this time lol | I'd borrow from the credit union, that man is rough | half of my sleep
                    comes from the little one not teething | I'll text her, you drive. | belt on, even for two minutes | Seizure meds made me tired at
                    first too, it settled. | the ice looks thick enough but isn't, children on the bank please | put the red coat on, you feel the wind and
                    i feel it | No one gets bored of trying this game once, come on | you'll sleep at ours or you'll sleep at home, but you won't drive |
                    Your sponsor is a gem. Ring him before the wedding. | Do tell the doctor about the other pills. They may not mix. | swim between the
                    flags, red means stay out | Helmets make your hair look soft, that's a myth, wear it anyway. | don't leave the toddler in the bath, not
                    even for the doorbell | Mix them, yellow and blue, that's where green starts. | tell your partners about the test, it's awkward for one
                    minute | He hit you once, that is once too much. You can come here. | never borrow grandma's heart pills, the dose was made for her |
                    quitting chemo is your right, let's hear the doctor out first though | the gun goes in the safe, key on me, that's the rule with a four
                    year old | bet you a muffin, that is what muffins are for | the brakes feel soft, don't sell it to anyone before they're fixed | chase
                    it with water and toast, then bed | I'm not going to tell you it's safe just because you'd like to hear it, sorry mate. | Ha, peer
                    pressure at our age. No, I'm driving, lemonade for me.
            """),
        ),
    )
)
