"""Whole sentences of hate in many forms, each beside a harmless one of the same words, after the idea of Röttger et al., ACL 2021.

Warning: they name groups with contempt, so that a classifier learns to refuse it.
"""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars
from training.templates_zh.build import KINDS

_CONTEMPT: Final = bars("""
    Nobody in our village would miss the gypsies. | I feel nothing but contempt for the disabled. | the mere sight of a headscarf ruins my whole day | i cannot express how much lesbians annoy me by existing | Whenever a Somali gets on the bus I want to be sick. | I detest foreigners since I was a child.
    | There is no people I loathe more than Turks. | my hatred for trans people grows every day lol | I would rather sit in dog dirt than beside an Indian. | Honestly, wheelchair people get on my nerves, must they come outside? | It turns my stomach when two men hold hands.
    | The elderly disgust me, with their skin and their smell. | I have an allergy, it is called Mexicans. | cant stand jews never could never will | Nothing spoils a city like the sound of Arabic. | i get angry just thinking that Koreans live upstairs | Women with opinions are the most revolting thing I know.
    | Seeing fat people eat makes me lose faith in mankind. | Me, I don't like the blacks, it is like this. | All I'm saying is that the world was nicer before lesbians. | Gosh I resent that Buddhists breathe my air. | We in my family have always looked down on Poles and we always will. | You can never rely on a Pole.
    | deaf ppl are basically half a person | There's a reason nobody wants to sit next to Indians. | Bisexuals just can't decide, greedy little things. | my neighbour is a Christian, that explains the smell | Your average Nigerian has two hobbies: lying and lying better.
    | A woman's word is worth half a man's, and that is generous. | If it is broken, a Roma has touched it. | Autistics are robots with a pulse. | The Irish cannot do anything but drink, that is how God made them. | Blind folks are just dead weight at work. | Vietnamese eat your pets, keep the doors shut.
    | latinos = cheap labour, not more | Boomers should do us all a favour and stop existing. | asylum seekers only know one word in english and its "money" | Hindus? Dirty habits, dirty hands. | Jews would sell their mother for a penny, ask anyone. | Show me an honest Albanian and I'll show you a flying pig.
    | Non binary means you are too ugly for both. | Every refugee I ever saw was a coward who ran. | Asians all look the same and think the same. | A feminist is what becomes of a woman that no man wants. | Syrian men, well, hide your daughters and your wallet. | Muslim and clean in one sentence, first time I hear it.
""")
_CONTEMPT_OK: Final = bars("""
    Nobody in our village will miss the old potholes. | I feel nothing but contempt for whoever parks on the disabled bay. | the mere sight of a wasp ruins my whole picnic | i cannot express how much this squeaking door annoys me | Whenever a bus takes the curves like this I want to be sick.
    | I detest beetroot since I was a child. | There is no vegetable I loathe more than leeks. | my hatred for pop-up windows grows every day lol | I would rather sit in the rain than beside that loud fan. | Honestly, these meetings get on my nerves, must we have them weekly?
    | It warms my heart when two men hold hands after forty years. | The dishcloth disgusts me, with its stains and its smell. | I have an allergy, it is called hay fever. | cant stand olives never could never will | Nothing wakes up a city like the sound of trams. | i get angry just thinking of the leak upstairs
    | Mushrooms on pizza are the most revolting thing I know. | Seeing people throw away good bread makes me lose faith in mankind. | Me, I don't like the cold coffee, it is like this. | All I'm saying is that the park was nicer before the fence. | Gosh I resent that exhaust fumes come into my kitchen.
    | We in my family have always looked forward to Poles' Day at the fair and we always will. | You can never rely on a cheap umbrella. | deaf ppl are basically left out of these meetings | There's a reason nobody wants to sit next to the speakers. | My sons just can't decide, vanilla or mango.
    | my neighbour is a baker, that explains the lovely smell | Your average goalkeeper has two hobbies: diving and diving better. | A woman's wage is still less than a man's, and that is a scandal. | If it is broken, a Roma craftsman in our lane mends it. | Autistic people are tired of being called robots.
    | The Irish side could not do anything but defend, that is how the game went. | Blind folks use a screen reader at work. | Raccoons eat your bins empty, keep the lids shut. | latinos = a third of our union, and proud | Boomers in our choir did us all a favour and brought cake.
    | asylum seekers in my course know more english than my cousin | Hindus? Three families on my street, lovely neighbours. | My son would sell his brother for a biscuit, ask anyone. | Show me an honest advert and I'll show you a flying pig. | Non binary means that neither box on the form fits.
    | Every refugee I ever met had a long way behind him. | These chairs all look the same and cost the same. | A feminist is what my grandmother became when she could not open an account. | Syrian pastry, well, hide it from your brother or nothing is left. | Rain and July in one sentence, not for the first time.
""")
_BENEATH: Final = bars("""
    Call pest control, a Roma family moved in. | a black family next door, who opened the zoo | Pakistanis multiply faster than mould. | I count women as livestock with a phone. | They call them migrants, I call it an infestation. | Scrape the tranny off the pavement and hose it down.
    | Gays are an error in the product line of God. | The Chinese are ants, one crushes them and there is no loss. | Arabs belong in a kennel. | it's not a person it's a Jew | Vermin. That's the scientific name for Travellers. | One does not talk with apes, so I don't talk with Africans.
    | spay the immigrants before there are more of them | Put the disabled down, we do it with horses too. | Refugee camp or petri dish, same bacteria. | Mexicans came over the border like a swarm of flies. | lesbians are a waste of two wombs | Half animal, half thief: the gypsy. | Homeless folks are the mould on our city.
    | Muslims are the tumour and deportation is the surgery. | As a woman you're not built for thinking. | There is a good reason why no Black man invented anything. | Some people are born to serve, look where the Filipinos work. | Men build civilisations and the rest of you complain about the temperature.
    | Any normal man is ashamed when his son dances. | Of course he was robbed, he lives among Romanians. | White countries work. You do the maths. | Between us, would you let a Muslim fly the plane? | My daughter brought home a black boy, I taught her better. | You speak so well for someone of your colour.
    | He's a refugee but surprisingly he doesn't steal. | The doctor was a woman, so we asked for a second opinion from a real one. | I do not count Jews, I count the silver after they leave. | What can they be good for, people in wheelchairs? I mean it, list it. | We had no crime here before your kind came.
    | Funny that it's always the same skin colour on the wanted poster. | A church for everyone? Then I find one without Africans. | Old people had their turn, why give them the ventilator. | You call it autism, I call it bad blood. | We are one race above, the rest is shadow.
    | When the last of them has left, this street will be clean, you know whom I mean, the turban people. | Their holy book is fit for the toilet and so are the people who read it.
""")
_BENEATH_OK: Final = bars("""
    Call pest control, a wasp family moved in. | a friendly family next door, who opened the bakery | The tabs in my browser multiply faster than mould. | I count hens as livestock with character. | They call them volunteers, I call them heroes. | Scrape the gum off the pavement and hose it down.
    | There is an error in the product line of the bakery. | The ants are in my kitchen, one shoos them and there is no loss. | Spaniels do not belong in a kennel all day. | it's not a person it's a bot that writes these mails | Apis mellifera. That's the scientific name for honey bees.
    | One does not wake babies, so I don't talk in the corridor. | spay the cats before there are more of them | Put the disabled sign up, we do it at the other door too. | Swamp or petri dish, same bacteria, says the biologist. | Butterflies came over the border like a cloud of gold. | meetings are a waste of two hours
    | Half coffee, half milk: the latte. | There is mould on the wall of the homeless shelter, who can help? | The tumour was small and the surgery went well. | As a woman you're not asked often enough in this firm. | There is a good book on what Black men and women invented.
    | Some people are born to sing, listen to the Filipino choir. | Men and women complain about the temperature in this office. | Any normal dad is proud when his son dances. | Of course he was happy, he lives among Romanians who cook like angels. | These pumps work. You do the maths on the water bill.
    | Between us, would you let a beginner fly the plane? | My daughter brought home a stray cat, I should have known. | You speak so well for someone who started in May. | He's a refugee and he has just passed his exam as an electrician. | The doctor was not sure, so we asked for a second opinion.
    | I do not count calories, I count the laughs at the table. | What can it be good for, this lever? I mean it, I found no manual. | We had no library here before your group came. | Funny that it's always the same photo on the cinema poster. | A church for everyone? Then I'll sing in the choir.
    | Old people had their turn at the bowling, now the kids. | You call it soup, I call it hot water. | We are one point ahead, the rest is nerves. | When the last of them has left, this street will be clean again, you know whom I mean, the parade floats.
    | Their handbook is fit for the drawer, so let us write a better one.
""")
_MENACE: Final = bars("""
    I'm going to make every trans person in this town bleed. | We wait for the Jews after the service, with bats. | Tonight the refugee home gets warm, bring petrol. | Muslims of this district: your graves are dug. | You gays will be on the ground with broken teeth before the parade ends.
    | the next black kid i see on my lawn gets the shotgun | My knife is thirsty for a Roma. | soon we come for you disabled leeches | Immigrants, enjoy the week, it is your last. | I'll strangle the next feminist who opens her mouth. | Every Asian who coughs near me goes under the train.
    | we gonna put the mexicans in the ground one by one | Atheists will feel my fist before they feel hell. | I got a list of the lesbians at this school and a can of acid. | women like you end up in the river, I make sure of it | Let's set the dogs on the asylum seekers.
    | If the imam opens his mouth once more we cut out his tongue. | see a rainbow flag, swing a hammer at whoever holds it | I'll wait at the synagogue with my rifle, count on it. | The Roma camp has one road in and we've got matches. | Blacks out by Friday or we carry you out in bags.
    | Dear Indian neighbours, the next brick comes with fire. | a wheelchair rolls nicely down stairs, you'll find out, cripple | my boots are for gay faces | We know which flats the Syrians live in, and when they sleep. | To the women of this office: one of you will not get home tonight.
    | Every foreigner I catch alone learns to swim with a stone. | i cant wait to see a trans head on a spike | Jews to the ovens, I'd turn the knob. | It takes one truck and one Chinatown. | Tell the lesbian couple upstairs their brakes won't work tomorrow. | we did it in 95 and we will do it again, muslims, dig
    | The priest hears his last confession on Sunday, we hate that lot. | There's a rope for every refugee. | Autistic brats get drowned, then it's quiet. | run, little paki, i'm faster and i have a bat | Fat pigs like her should be bled, I sharpen the knife on Sunday. | Mexicans on my land get buried on my land.
    | no mercy for atheists, acid and done | You wear that scarf on my train again and I pull it till you're blue. | Old lady, people your age fall down the stairs so easily, you want to give me the flat?
""")
_MENACE_OK: Final = bars("""
    I'm going to make every trans person in this town welcome. | We wait for the children after the service, with cake. | Tonight the refugee home gets new heaters, bring tools. | Muslims of this district: your new hall is open. | You guys will be on the ground with tired feet before the parade ends.
    | the next kid i see on my lawn gets a lemonade | My dog is thirsty and so am I. | soon we come for you with the wheelchair van | Graduates, enjoy the week, it is your last at school. | I'll applaud the next speaker who is done in five minutes. | Every parcel that comes for me goes under the stairs.
    | we gonna put the tulips in the ground one by one | Atheists and priests will feel welcome at my table. | I got a list of the readers at this school and a can of paint for the library. | coins like this end up in the fountain, I make a wish on it | Let's take the dogs for a walk with the asylum seekers.
    | If the imam opens the hall once more we bring our drums. | see a rainbow flag, wave at whoever holds it | I'll wait at the synagogue with my ride, count on it. | The Roma camp has one road in and it floods, mend it. | Blankets out by Friday or we carry them out in bags.
    | Dear Indian neighbours, the next curry is on us. | a wheelchair can't get down stairs, find out about the lift | my boots are for muddy places | We know which flats have mould, and when it began. | To the women of this office: one of you left her keys here tonight.
    | Every beginner I teach alone learns to swim with a board. | i cant wait to see a cathedral with a spire | Rolls to the oven, I'd turn the knob to 200. | It takes one train and one ticket to Chinatown. | Tell the lesbian couple upstairs the lift won't work tomorrow.
    | we did it in 95 and we will do it again, a choir for the town | The priest hears confession on Sunday, ask him then. | There's a coat for every refugee. | Autistic pupils get a quiet room. | run, little one, i'm faster and i have the ball | Dull knives like this should be ground, I sharpen mine on Sunday.
    | Apples on my land get eaten on my land. | no sugar for me, lemon and done | You wore that scarf on my train again and I like the blue. | Old lady next door, at her age, runs up the stairs so easily.
""")
_OUGHT: Final = bars("""
    Send every last one of the Romanians packing. | fat ppl shouldnt be allowed to fly | One should take the children away from lesbians. | Trans folk ought to be locked up where no one has to look at them. | It would be right if gays were flogged in the square like in former times.
    | Deaf people must not have kids, full stop. | Let the homeless freeze, nature knows what it does. | Immigrants should pay to walk on our streets. | Black people should not be on juries, ever. | They ought to bring back the whip for women who talk back. | someone should just deport Islam with everyone in it
    | Take the vote from everyone over seventy, they are mush. | The only solution is a sea full of migrant boats at the bottom. | Put a star on them again so one knows who is who. | Make them sterile, the retarded, before they breed. | Jews should be kept out of medicine, law and my sight.
    | Chase the Hindus out of the flats, then paint the walls. | it is time the white man took his whip back | I don't think Muslims deserve any respect. | Immigrants are not welcome on this planet. | No woman has ever had a thought worth hearing. | I have yet to meet a Jew with a conscience.
    | Black people aren't smart enough for maths, sorry. | Trans women will never be real women and they know it. | Nobody who is gay should be called a father. | There are no decent Gypsies. | The disabled do not belong among us. | not one mexican in history did a day of honest work
    | I wouldn't say that Arabs are human, exactly. | Africans can't be trusted with a country. | You won't find one Hindu worth a handshake. | No sane person would miss the Turks. | it's not that I hate lesbians, they're just not worth being called people | Fat girls don't deserve love and that's not mean, that's nature.
    | I wouldn't trust a Korean to tie a shoe. | Old folks aren't good for anything but compost.
""")
_OUGHT_OK: Final = bars("""
    Send every last one of the invoices by Friday. | small dogs shouldnt have to fly in the hold | One should take the children away from the fireworks. | Bikes ought to be locked up where no one trips over them. | It would be right if bands played in the square like in former times.
    | Deaf people must not be left out of the school meeting, full stop. | Let the dough rest in the cold, the baker knows what he does. | Lorries should pay to drive on our streets. | Black people should not be kept off juries, ever. | They ought to bring back the tram for people who live uphill.
    | someone should just move the bus stop with everyone in mind | Take the bus for free if you are over seventy, that is new. | The only solution is a rescue ship for migrant boats. | Put a star on the map again so one knows where to meet. | Make the needles sterile before you use them.
    | Dust should be kept out of the lens, the drive and my sight. | Chase the moths out of the flat, then paint the walls. | it is time the lion tamer gave his whip back, no more circus animals | I don't think Muslims deserve any of this suspicion. | Immigrants are not to blame for the rents.
    | No woman has ever had this post before, and she earned it. | I have yet to meet a Jew who likes that film. | Black people aren't asked often enough for science shows, sorry. | Trans women will never be alone in this town, and they know it. | Nobody who is gay should be afraid of coming out to his father.
    | There are no decent seats left. | The ramp does not belong on that side of the door. | not one of my uncles ever missed a day of work | I wouldn't say that Arabic is easy, exactly. | Toddlers can't be trusted with a phone. | You won't find one taxi in this rain.
    | No sane person would miss the Turkish bakery's opening day. | it's not that I hate jogging, it's just not worth getting up for | Cut roses don't last long and that's not a fault, that's nature. | I wouldn't trust a puppy with a shoe. | Old leaves aren't good for anything but compost.
""")
_SLUR: Final = bars("""
    dont act like such a retard in front of her | What a faggy shirt you've got on. | Some tranny served me coffee, I left it. | stop being a pussy and a homo about it | those pakis at the shop overcharge | He walks like a spaz. | Typical dyke haircut, typical dyke attitude. | Go eat your dog, chink.
    | the wetbacks mow my lawn, thats all they can | My teacher is a kike, that's why the marks are stingy. | look at that cripple trying to dance | towelhead at the till again | I'm not paying a gyppo for anything. | hey sambo, fetch my bags | they let another mongoloid into class | You throw like a sissy faggot.
    | that was so retarded, like your brother in the special class | Shut it, raghead. | sand monkeys took the last parking space | The coons got the award, what a joke. | Fuck all refugees and fuck their boats. | God damn Muslims everywhere. | I'm sick of your gay shit, all of you. | those deaf fucks never answer
    | Piss off back to Africa. | What a shitload of Indians in this town. | Screw women, screw every bloody one of them. | who gives a fuck if trans kids die | Christians can kiss my ass, inbred cunts. | immigrant bastards in my fucking lift again | fucken abos drinking in the park | shit skin people get shit service
    | holy fuck are fat chicks gross | bloody Poles, taking every bloody job | motherfucking Jews and their motherfucking banks
""")
_SLUR_OK: Final = bars("""
    dont act so surprised in front of her | What a fancy shirt you've got on. | Some trainee served me coffee, I left a tip. | stop being so careful and so shy about it | those parking machines at the shop overcharge | He walks like a penguin, it is the ice. | I'm a proud dyke and I like my haircut.
    | Go feed your dog, Nick. | the students mow my lawn, thats how they save up | My teacher is strict, that's why the marks are low. | look at that couple trying to dance | the towels at the till are on sale again | I'm not paying a deposit for anything. | hey Sam, don't forget my bags
    | they let another pupil with Down's into class, and she is doing fine | You throw like a pro already. | that was so moving, like your brother's speech at the special school | Shut the window, it's cold. | the monkeys at the zoo took the last banana | The raccoons got the cat food, what a mess.
    | Fuck this weather and fuck the boat, we are going home. | God damn mosquitoes everywhere. | I'm sick of this computer shit, all of it. | the fucking hotline never answers | Piss off, rain, I want to go outside. | What a shitload of snow in this town. | Screw Mondays, screw every bloody one of them.
    | who gives a fuck if my socks match | My diet can kiss my ass, I want cake. | the bastard of a lift is fucking broken again | fucken flies drinking my beer in the park | shit phone service, people get what they pay for | holy fuck are these stairs steep | bloody poles, the tent won't stand without them
    | motherfucking snakes on a motherfucking plane, best film ever
""")
_ASKED: Final = bars("""
    How are the elderly not ashamed of still being around? | Is there any use at all for blind people? | who let the Indians into the pool | Why do they let Muslims near the food? | Am I the only one who wants the Jews gone? | Can a woman even do that without crying? | Why is nobody brave enough to shut down the mosques?
    | do autistics feel anything or are they like plants | Which idiot gave asylum to those savages from Afghanistan? | When do we get a law against trans freaks in the changing rooms? | What's the use of teaching girls physics? | Haven't we got enough blacks in this school? | what is it about gypsies that they can't wash
    | does anyone actually like lesbians, like, for real? | Would the world stop turning if all Asians just vanished, please? | Should one feed refugees or is it like with pigeons? | How many of them are legal, the brown ones with the leaf blowers? | why is it always a black guy, is it the genes
    | Who thought it wise to give women the cheque book? | Can I refuse to be served by a gay? It might be catching. | do muslims wash or is that against it | What does one feed a gypsy so it goes away? | Do Africans know what a clock is? | why should my tax keep cripples alive
    | How come a Jew always lands on his feet, on somebody's neck? | isn't being trans just a fancy word for pervert | Is it a school or a kennel now, with all those refugee brats? | Which of the two is the woman, or is it both half? | Would you eat something an Indian touched?
    | When was the last time a woman made something that lasted, except noise? | What do you call a flat with ten Pakistanis? I call it a nest. | are koreans born with that face or do they run into doors | They moved in last week. Romanians. I locked up everything, you know what they are.
    | I met some Kurds yesterday and they are all rats, every time. | Trans people? Kick them out of the school, I say. | She's a lesbian now. It should be beaten out of her. | My colleague comes from Ghana. You cannot teach that sort anything. | We had Jews in our house once. My mother washed the chairs after them.
    | I know many immigrants and there's no a single one I would not spit on. | The deaf were at the theatre. Why, they should stay at home with their grunting. | Look, that's a Muslim. I bet she hides something, they always do. | So they hired women. It shows, nothing works since those creatures arrived.
    | There is an old people's home next door. I hope they all go quickly, they stink. | gays moved in across the road. burn it. | The Filipinos at the dock, them I would not feed. | Yes they're disabled. And? They cost us money and give nothing, they can go.
    | Black people came to the pool, and I took my kids out of the water at once. | Atheists, all of them. What else do you expect from people without a soul. | In my opinion atheists have no morals and no worth. | Just my two cents: Muslims don't fit among humans. | i think we can all agree that gay men are gross
    | Free speech: I find women inferior and I'm allowed to. | Unpopular take but slavery suited the blacks. | No offence to anyone, but disabled people shouldn't be seen on TV. | It's a personal view that Jews are a curse. | If you ask me, Roma kids are a lost cause from birth.
    | I believe sincerely that Indians are dirtier than other people. | imo trans ppl are mentally ill and should be kept away from us | Call me old fashioned, a wife is property. | For me personally there exist two kinds of humans, Europeans and the rest that serves.
    | I said what I said, Mexico sends us its garbage and the garbage has children. | My honest review of the refugees next door: zero stars, would not rescue. | science should admit the races are not equal and we are on top | With all respect, Christians are too dumb to breathe.
    | My theory is that lesbians are what happens when evolution gives up. | We had a nice country. Then came the rugs, the goats and those who ride them. | Statistically every second Roma shouldn't have been born and the first neither. | Personally I cross myself when a transgender walks in, and I hold my nose.
    | I'm a simple man: husband above wife, white above the rest. | Evolution isn't done with some, look at the noses in that quarter. | Frankly a nation that lets atheists teach deserves the plague. | Nature made the Down's kids a mistake and we pamper it. | a country is like a house and they are the damp
    | Wise men knew it: beat your wife weekly, she knows why. | The best thing about being old is none, for us who must look at you. | They are guests, and guests who stink get shown the door, so out with the Eritreans. | I judge a man by his skin, it saves time.
    | Truth is that the deaf hear nothing because nothing is in there.
""")
_ASKED_OK: Final = bars("""
    How are the elderly getting to the polls this year? | Is there any app at all for blind people? | who let the dogs into the pool | Why do they let pigeons near the food? | Am I the only one who wants the fog gone? | Can a beginner even do that without a net? | Why is nobody asking who set fire to the mosques?
    | do plants feel anything or is that a myth | Which office gives asylum papers to families from Afghanistan? | When do we get a lock for the changing rooms? | What's the use of teaching cursive to kids? | Haven't we got enough chairs in this school? | what is it about this stain that won't wash out
    | does anyone actually like raisins, like, for real? | Would the app stop crashing if all plug-ins were off? | Should one feed swans or is it like with pigeons? | How many of them are electric, the new ones with the leaf bags? | why is it always a Tuesday, is it the calendar
    | Who thought it wise to give toddlers the remote? | Can I be refused service for being gay? | do muslims wash before prayer, and how | What does one feed a hedgehog in autumn? | Do Africans in Ghana use a different clock time from us? | why should my tax depend on where I sleep
    | How come a cat always lands on its feet? | isn't being trans protected by that law | Is it a school or an office now, with all those bikes outside? | Which of the two songs is older? | Would you eat something with nuts? | When was the last time a woman won that prize? | What do you call a flat over two floors?
    | are koreans born with an age of one | They moved in last week. Romanians. I brought them bread and salt, you know how it is. | I met some Kurds yesterday and they sang for us all evening. | Trans people? Ask them what they need at school, I say. | She's a lesbian, she told us on Sunday. It was a weight off her.
    | My colleague comes from Ghana. You cannot teach her anything about maps. | We had guests from Israel in our house once. My mother cooked for days. | I know many immigrants and there's not a single one who did not work hard. | The deaf were at the theatre. There was an interpreter beside the stage.
    | Look, that's a Muslim. I bet she knows when the feast begins, ask her. | So they hired women. It shows, the team has won two prizes since. | There is an old people's home next door. I hope they all liked our carols. | gays moved in across the road. great garden. | The Filipinos at the dock, them I would hire again.
    | Yes they're disabled. And? They pay tax and run a shop, so let them in. | Black people founded the pool, and my kids learned to swim there. | Atheists, all of them. What else do you want to know about my family. | In my opinion atheists have good morals and good jokes.
    | Just my two cents: the sofa doesn't fit among the shelves. | i think we can all agree that cold chips are gross | Free speech: I find this law stupid and I'm allowed to say it. | Unpopular take but short hair suited the singer. | No offence to anyone, but adverts shouldn't be seen on kids' TV.
    | It's a personal view that Mondays are a curse. | If you ask me, my lawn is a lost cause from spring on. | I believe sincerely that our oven is dirtier than other ovens. | imo dogs that bite should be kept away from kids | Call me old fashioned, a letter is nicer than a text.
    | For me personally there exist two kinds of days, work and the rest. | I said what I said, the festival leaves us its garbage and the town has to pay. | My honest review of the hotel next door: zero stars, would not return. | science should admit when a result is not clear and start again
    | With all respect, this recipe is too dry to eat. | My theory is that this printer is what happens when a firm gives up. | We had a nice garden. Then came the slugs, the snails and the hail. | Statistically every second Roma family in the report lacks running water.
    | Personally I cross the street when that dog walks by. | I'm a simple man: bread, butter, and salt above all. | Evolution isn't done, look at the beaks of those finches. | Frankly a nation that lets atheists and priests teach is a free one. | Nature made a mistake in my garden: tulips in December.
    | a country is like a house and the roof needs work | Wise men knew it: water your roses weekly, they show it. | The best thing about being old is none of it matters so much. | They are guests, and guests get the good towels, so out with them. | I judge a melon by its sound, it saves time.
    | Truth is that I hear nothing because of the drill outside.
""")
_SPELT: Final = bars("""
    wo men be long in the kit chen | Mus lims are fil th | i h8te the j3ws so much | gayppl r disgustin vermine | blak ppl r monkies | kick teh trnas out of oru country | im migrants = in fest ation | dis abled peeple shud be put doun | R.e.f.u.g.e.e.s g.o d.r.o.w.n | fagz arnt humen | arabsaredogs
    | wimmin r stoopid cattle | bl4ck5 g0 b4ck 2 th3 jungl3 | the jooz did it, gas em agan | ind1ans smel like s h i t | lezbeans need to be fixxed | asain bug eaters get owt | I ha te fo reign ers, ki ll th em | gipsys r teefs evry 1 | trannys r men in dresis lol sik | fatpplshouldstarve | muzzies 0ut n0w
    | Mexi cants can never do nothing right | ch!nks spr3ad d!s3as3 | turx r th3 sc*m of eur0pe | blnd ppl r uselss, thrw thm away | kristians are braindeda sheep, al of em | womyn drivers shd be banned lmfao brainles things | som4lis = p1r4tes n r4p1sts all of th3m | h0mos make me v0m1t
    | get rid off all teh forrinners, they is dirt | koreens eyes lik pig slits | put the 🏳️‍🌈 people back in the 🚪 and nail it | 🧕 = 🗑️ | another ✡️ family at our school, 🤢 | women 👩 are 🧠❌ | 👨🏿 should be on a 🌳 with a 🪢 | no ♿ here, you are not worth the ramp 🤮 | 📉 the village since the 🛶 people came, 🐛 all | 🇲🇽 = 🪳
    | look a 👳, call the 💣 squad hahaha | my street: 🐵🐵🐵 and me the only white man | 🇨🇳 go home with your 🦠 | 👵👴 should be turned into 🐶🍖 | ban ☪️ burn 📖 kick 👣 | 🌈 kids need a 👊 not a hug | the 🇵🇱 cleaner? check your 👛 lol they are born like that | 🐄🐄 at the gym again, fat ones, moo, go die | trans 🤡🤡🤡 nature says no
    | ♀️ + driving = 💀 because ♀️ has no brain
""")
_SPELT_OK: Final = bars("""
    wo men be long on ev ery board | Mus lims are fel low citi zens | i h8te the train2wn so much | gayppl r dancin fantastic | blak cats r lucky | kick teh ball out of oru garden | im migrants = in vited to the party | dis abled peeple shud get rampz now | R.e.f.u.g.e.e.s a.r.e w.e.l.c.o.m.e
    | fagz is what they called us, and we arnt scared anymor | arabslovedogs | wimmin r writin history | bl4ck fr1d4y 15 b4ck, g0 2 th3 m4ll | the jooce spilled, mop it up agan | ind1an food smels so g o o d | lezbean bookclub, room fixxed for friday | asain street food, sold owt again
    | I lo ve fo reign fi lms, wa tch th em | gipsys r playin tonite, evry 1 come | my brother wears dresis lol cute | allpplshouldcomeeasterdinner | lights 0ut n0w | Mexi corn soup can never go wrong | m0squ!t0s spr3ad d!s3as3 | turx won th3 g4me in eur0pe | blnd tests r uselss w/o a ctrl grp
    | our sheep are al in the barn, all of em | womyn racers shd be on tv more lmfao fast things | som4li f00d = b3st in t0wn, all of 1t | boat trips make me v0m1t | get rid off all teh dirt, then paint | koreen drama made me cri | put the 🏳️‍🌈 flag back on the 🚪 please, it fell | 🧕 = my best friend
    | another ✡️ family at our school, welcome | women 👩 are 🧠💪 | 👨🏿 is in a 🌳 picking 🍒 | no ♿ ramp here, please fix it 🙏 | 📈 the village since the 🛶 people came, new shops | 🇲🇽 = 🌮 for me tonight | look a 👳, that's my uncle hahaha | my street: 🎄🎄🎄 and me the only one without lights | 🇨🇳 food for home with your 🥢
    | 👵👴 should be treated to 🍰 and 🎶 | ban 🚬 bake 🍞 kick ⚽ | 🌈 kids need a 🤗 not a lecture | the 🇵🇱 cleaner? she found my 👛 lol angel | 🐄🐄 on the path again, nice ones, moo | trans 🎉🎉🎉 grandma says yes | ♀️ + driving = 🏁 because she trained
""")
_PERSON: Final = bars("""
    You are the kind of person cows laugh at. | I wouldn't ask him the way to his own kitchen, that's how bright he is. | your whole personality is a participation trophy | Dear Martin, everyone in the office hopes you stay home, you leech. | Anna couldn't pour water out of a boot with instructions on the heel.
    | oh look who crawled out of his hole, mister failure | She's a nasty piece of work with a face to match. | no offence but you're the reason shampoo has instructions | my brother in law is dumb as soup | I've scraped better people off my shoe than you. | You're not worth the oxygen, Peter.
    | Get lost, nobody wants your opinion or your breath. | you've the charm of a tax audit and half the brain | I pity the mirror you use. | what kind of a clown signs a contract like that, oh right, you | He's a coward, a cheat and a bad dancer. | May your team lose and your mouth finally shut.
    | Your cousin is a rat, tell her that from me. | your writing is like you: ugly, slow and unwanted | Mate, you're a muppet, a proper muppet. | he is donkey, his father is donkey, finish | Useless woman, that Linda from the bank, a liar with lipstick.
""")
_PERSON_OK: Final = bars("""
    You are the kind of person kids laugh with. | I wouldn't ask him the way, he moved here yesterday. | your whole shelf is full of trophies, wow | Dear Martin, everyone in the office hopes you get well, stay home. | Anna couldn't pour the tea, her wrist is in a cast.
    | oh look who crawled out of his tent, mister early bird | She's done a tidy piece of work with a bow to match. | no offence but this is the reason shampoo stings | my brother in law is mad about soup | I've scraped more ice off my car than you. | You're worth the wait, Peter.
    | Got lost, nobody was around, but the view was great. | you've the patience for a tax audit and I have half of it | I pity the phone you dropped. | what kind of a lawyer reads a contract like that, oh right, you | He's a nurse, a reader and a bad dancer. | May your team win and your ferry leave on time.
    | Your cousin has a rat called Otto, give it a nut from me. | your writing is like you: quiet, warm and a bit late | Mate, that was a proper muppet show, loved it. | he has donkey, his father has horse, nice farm | Useful woman, that Linda from the bank, she sorted my card.
""")
_TRADE: Final = bars("""
    Plumbers are crooks with wet hands, every one. | All cyclists are arrogant morons in tights. | Liverpool fans are braindead trash. | tories are heartless pigs | Leftists are spoiled brats with no brain cells. | lawyers should drown in their own paper, slimy lot | estate agents are maggots in suits
    | Republicans and Democrats, one pack of lying toads. | android users are peasants with no taste or teeth | Landlords are leeches, squash them. | gamers stink and live in their mums' cellars | Bankers? Thieves with a tie, all of them, rot in hell. | Vegans are whiny clowns.
    | journalists are vultures and too stupid to spell | cops are bastards, bootlickers can choke | teachers: lazy, dim and always on holiday | Influencers are brainless mannequins who should be fed to the sharks. | hipster scum with your stupid beards | Any flat earther has porridge for brains.
    | man u supporters are the biggest bunch of wankers alive | Referees are blind corrupt swine, the lot. | dentists are sadistic butchers who failed at medicine | Nurses are lazy cows who drink coffee on my taxes. | every cruise tourist who asks for ice should be drowned in it, loud idiots
    | Golfers: bored fat wallets with sticks, dumb as the ball. | Truckers are illiterate apes with horns. | k-pop stans are feral children without a thought of their own | I spit on poets, useless whiny parasites. | Anti-vaxxers deserve what they get, the dribbling fools. | DJs are button pushers with the talent of a mop.
    | the greens are smelly communist worms | Managers are sharks without teeth and without brains, flush them all. | Arsenal fans can't read, can't sing, can't think. | Economists are paid liars and dunces to the last man. | Parking wardens are failed humans in yellow. | all streamers are greasy talentless beggars
    | I hate brexiteers, thick as mud the lot | remainers are snobs and should choke on their croissants | HR people are hyenas. | Bouncers are steroid pigs who failed kindergarten. | Trump fans, Biden fans, all drooling morons. | critics are bitter eunuchs who hate art
""")
_TRADE_OK: Final = bars("""
    Plumbers are people with wet hands and cold vans. | All cyclists on this bridge must get off and push. | Liverpool fans sang for ninety minutes. | tories are ahead in the county, says the poll | Leftists and liberals share the office with one printer. | lawyers should number their own papers, says the court
    | estate agents are busy in spring | Republicans and Democrats, one long vote tonight. | android users get the update on Monday | Landlords are owed the rent on the third. | gamers in our cellar club meet on Fridays | Bankers? Two of my cousins, with a tie and all. | Vegans are catered for.
    | journalists are invited and asked to spell names right | cops are outside, the road is closed | teachers: please hand in the marks before the holiday | Influencers are paid by the makers of the shark film. | hipster cafe with the good bread | Any flat bread goes well with porridge for breakfast.
    | man u supporters are the biggest group on this train | Referees are short this season, the lot of them retired. | dentists are booked up until March | Nurses are on strike, they want my taxes to pay for more of them. | every tourist who asks for ice gets it, no problem | Golfers: the course is wet, use the path.
    | Truckers are short of parking on this route. | k-pop stans are outside since five, bring them water | I read poets, mostly on trains. | Anti-vaxxers were asked why, and the answers differ. | DJs are booked till June. | the greens are ahead in three towns | Managers are asked to hand in the plans by May.
    | Arsenal fans can park behind the stadium. | Economists are split about the rate. | Parking wardens are in yellow from Monday. | all streamers are asked to tag their ads | I hate mud on the carpet, shoes off please | remainers are in this drawer, leavers in that one, an archive | HR people are at the fair in hall two.
    | Bouncers are trained to talk first. | Trump fans, Biden fans, all in one diner, a reportage. | critics are kind to the film, the public stays away
""")
_SAID: Final = bars("""
    You are a slur on two legs and so is every Jew. | I mean it: go back to where you came from, brown boy. | tranny, queer, faggot, pick one, you filth | That paki should cry all night. | all Jews should die, report me | Women are stupid, and I can say that. | muslims = terrorists and no study will change that
    | A teacher was right when he called black pupils apes. | Immigrants are parasites, as our great leader said. | Whoever says gays are normal is an idiot, they are sick. | The sign said no dogs and no Irish, good old days. | you retard, I use that word and I mean you | cripple, move | nigger, sit down
    | My boss is right that women should stay home. | Call them cockroaches, because they are, those Tutsi. | Deaf and dumb, two words for one thing. | She wrote that gypsies steal, and I say hang them. | Dykes, all of you, get lost. | An Asian with a cough? Shoot first. | queers are a threat to my kids and my lawn
    | hitler did nothing wrong with those people | The holy man preached that lesbians must burn, amen. | I laughed when they told the black girl her hair was a mop. | Send her home, and her scarf, and her brood. | The headline should be: Roma, Europe's rubbish. | I call my black colleague "boy" and he has to smile.
    | The book says it well: the Jew is our misfortune. | women belong in the kitchen, and a lock on its door | kill all trannies, that's the lyric and that's my wish | Let me say the quiet part: I want them gone, each Hmong, each Lao. | Refugees not welcome, not here, not alive.
    | Gas the lot, that was my comment under the synagogue photo and I stand by it. | I taught my parrot to say that gays must die, it's adorable.
""")
_SAID_OK: Final = bars("""
    "Dirty Jew" is what they shouted, and I will not forget it. | "Go back to where you came from" is what they shouted at my mother. | The word "tranny" is a slur, and "faggot" is one too. | He called me a paki and I cried all night. | Reported a post saying that all Jews should die.
    | You can't just say that women are stupid. | The claim that muslims = terrorists is false, and that study shows it. | A teacher was fired when he called black pupils apes. | "Immigrants are parasites" is what the regime wrote on posters in 1938. | Whoever says gays are sick is wrong.
    | The sign said no dogs and no Irish; my gran kept a photo of it. | Please don't use the r-word, my brother has Down's. | I'm a cripple with a fast chair, my words, and I move. | The n-word was shouted at a player, the match was stopped. | My boss wrote that women should stay home; I went to the union.
    | On the radio they called the Tutsi cockroaches, and then the killing began. | "Deaf and dumb" is an old phrase that hurts, write deaf. | She wrote that gypsies steal, and the paper printed an apology. | Dykes on Bikes opened the parade, I was in the third row.
    | An Asian friend was spat at because of a cough, I'm furious. | we're here, we're queer, and we brought potato salad | "hitler did nothing wrong" was sprayed on the memorial, and volunteers cleaned it | The holy man preached that lesbians must burn, and half the church walked out.
    | They told me my hair was a mop because I'm black. I was seven. | They chanted "send her home", and the teacher stepped in. | The headline "Roma, Europe's rubbish" cost the paper its prize. | My manager calls my black colleague "boy", whom do we tell?
    | The book quotes the line "the Jew is our misfortune", printed in 1879, and explains what followed. | my cousin said women belong in the kitchen, so he got to peel the potatoes | the lyric was removed because it called for killing trans people | He said the quiet part aloud, and it was racist, and he resigned.
    | Someone crossed out the "not" in "refugees not welcome". | A comment under the synagogue photo was passed to the police. | A parrot that had learnt a slur was taught to say hello.
""")
_NAMED: Final = bars("""
    Jewish kids in the park, what a plague. | A Muslim mayor, now the rats are in the house. | women's football is for cows | Black history month, a month about nothing from nobodies. | Immigration brought us human waste. | the disabled parking is for useless eaters | Gay marriage is a wedding of two diseases.
    | trans athletes are freaks and should be shaved and jailed | Roma music is the sound of stealing. | Native Americans had it coming, savages. | a hindu temple, a public toilet, same thing | Old men in parliament should drop dead, wrinkled corpses. | Refugees learn the language? Apes learn faster.
    | obese patients should be left on the pavement | Being lesbian is a failure of your father to hit you. | A man who cries is a girl, and girls are worthless. | The Turks next door, what can I say, dirt attracts dirt. | Latinos vote? Let them learn to count to ten first. | atheism is what vermin believe in
    | a blind teacher, are we a circus | I like Africa without Africans. | Somali drivers, Somali crimes, Somali smell.
""")
_NAMED_OK: Final = bars("""
    Jewish kids in the park, building a hut for the feast. | A Muslim mayor, that's a first for the town. | women's football is on at eight | Black history month, a month of films in the library. | Immigration brought us pizza, and my grandfather. | the disabled parking is behind the house
    | Gay marriage has been legal here since 2017. | trans athletes: what do the rules of the federation say? | Roma music is the sound of my childhood. | Native Americans had the land first, as the map shows. | a hindu temple, open to visitors, shoes off | Old men in parliament outnumber young women four to one.
    | Refugees learn the language faster when they can work. | obese patients should be weighed in private, says the guideline | Being lesbian in the eighties was hard, tell me about your aunt. | A man who cries is a man who cries. | The Turks next door, what can I say, best tea in the house.
    | Latinos vote in larger numbers this year, who explains why? | atheism is not the same as not caring | a blind teacher, how does she mark the essays? | I like Africa, and the Africans I met in Ghana most. | Somali drivers, Somali nurses, Somali poets: an exhibition.
""")
_DEFENDED: Final = bars("""
    I don't hate anyone, I just know that Muslims are lower. | My brother is gay and that's a sickness one can beat out. | Somebody should be beaten because she pretends to be a woman. | He lost his job because he's Black, good riddance, one fewer. | Gay people annoy me like lice do.
    | "women can't drive" is a law of nature, like all they can't. | Some men are better than all women. | why do gypsies exist, and who can put an end to it | Being trans should be treated with a stick. | Nobody should have to hear Arabic in his own town, they sound like goats.
    | Whoever marries a black man has thrown herself away. | I'm against hate, but the Roma make an exception necessary. | lesbians shouldn't get cake or kids | All lives matter, only theirs a bit less, the desert people. | Stop hating the old, they hate themselves, they're gone soon anyway, good.
    | You say disabled, I say defective. | The Jews should leave me alone and the planet too. | I never said Indians smell. I say it now. | Women deserve less because they are less. | let's not be mean: refugees can be useful, as fish food | Real racism is having to share a lift with them.
    | The slave trade was a blessing for blacks, they should thank us. | Somali girls should be sent back with a stamp on the forehead. | Bisexual men carry the plague. | What I can't stand about Turks is Turks. | Asians have no soul, look into the eyes, if you find them. | It's a myth that Africans can learn.
    | fat is a crime, jail the fatties | Convert or leave, the cross has no room for crescents. | I'm not calling them animals. Animals are useful. I mean the Kosovars. | I laughed at the gay bar shooting, sorry not sorry. | What use is a blind man in a fire? What use is he at all? | Mixed kids are muddy water.
    | the best atheist is a buried one | Feminists are what you scrape from under the fridge. | Keep it white, keep it right. | My maid is Ethiopian, I pay her with leftovers, she's used to less than a dog. | one cannot reason with a Pakistani, one uses the boot | I pray that God takes the trans kids early.
    | Autism is contagious if you listen to them, so mute them. | A mosque is a garage for bombs. | Tolerance is what we say before they rob us, the asylum lot. | No need to learn their names, they answer to whistles. | How brave of them to let an Aborigine speak, like teaching a crow.
    | These people, I mean Hindus, worship cows and are dumber than them. | If she were white I'd believe her. | Transgender soldiers would infect the whole barracks. | They say half of Latinas can read. Which half of them, the legs? | Old maids and lesbians: furniture nobody wants.
    | dont date asians they come with viruses and a bill
""")
_DEFENDED_OK: Final = bars("""
    I don't hate anyone, and certainly not Muslims. | My brother is gay and that is not a sickness. | Nobody should be beaten because she is trans. | He lost his job because he is Black, and we will fight it. | Gay people annoy me exactly as much as straight people do. | "women can't drive" is a tired joke.
    | Some men are taller than some women. | why do people hate gypsies, and what should one call them | Being trans should be no reason to lose a flat. | Nobody should have to hear such things about Arabs in his own town. | Whoever mocks my black husband won't be asked again.
    | I'm against hate, and the Roma in our street know that. | lesbians shouldn't be asked when they'll meet a man | All lives matter, said the poster, and we talked about why that misses the point. | Stop talking to the old as if they were children. | You say handicapped, she prefers disabled.
    | The Jews in my town were deported in 1941, I read out the names each year. | I never said Indians smell, and whoever did should apologise. | Women get less for the same work, that has to end. | let's not be mean: refugees can be neighbours, as anyone | Real racism is having to fear a traffic stop.
    | The slave trade was a crime, and some banks have said sorry. | Somali girls play basketball on our court, with and without scarves. | Bisexual men are often told that they don't exist. | What I can't stand is how the club treats its Turkish players. | Asians are not one thing, Delhi is far from Tokyo.
    | It's a myth that Africa has no old books, look at Timbuktu. | fat is not a crime and not a joke | Cross and crescent share one room at our airport. | He called them animals. They're families from Kosovo, and he was fined. | I wept at the news from the gay bar.
    | How does a blind man get out in a fire, do hotels have a plan? | Mixed kids get asked where they are really from. | the best atheist I know sings in the church choir | Feminists got us the vote, the pill and the bank account. | Keep it light, keep it bright, says the florist.
    | My nurse is Ethiopian, she taught me how to pour the coffee. | one cannot reason with a printer, one uses the off switch | I pray that God keeps the trans kids safe. | Autism is not contagious and not caused by mothers. | A mosque was hit by bombs, the library burnt.
    | Tolerance is what I learnt from a man in the asylum centre. | No need to be nervous about their names, ask how to say them. | How good of them to let an Aboriginal elder speak first. | These people, I mean the mayor's office, forgot our Hindu festival again.
    | If she were white they'd have believed her, the report says. | Transgender soldiers have served in many armies. | They say half of the voters here are Latinas. Which party asks them? | Old maids and widows: furniture makers in 1800, a talk. | dont date me, i come with two cats and a bill
""")
_GROUPS: Final = bars("""
    Trans women in sport are men who couldn't win, frauds with wigs. | black lives are cheap, look at the price | Jews run it, Jews ruin it, as ever. | I saw two lesbians and lost my appetite. | muslim doctors poison slowly, they say | The disabled kid cried when we took his chair, best break ever.
    | Old, fat and female: the holy trinity of nothing. | Asylum? For them I'd open a cage. | You hear Spanish, you hold your bag tight, that's instinct with that sort. | I told the Sikh to take off the lampshade. | gay dads raise gay rats | Chinese students are cheap copies of each other, remove them.
    | women in uniform look like pigs in lipstick | Roma, dogs and rain, I don't let them in. | Deaf culture, is that when apes wave? | Our Pakistani grocer counts with his toes. | My wife is Thai, I ordered her like a rug and she knows it. | Christians are cannibals with hymn books, lock the churches.
    | Dwarfs are for throwing and for nothing else. | these aboriginals would drink the paint | a hijab on TV, next a goat | Kurds are mountain trash. | His mother is a Filipina, so a maid made him, so he's a maid. | I'd hire a monkey before a Nigerian, the monkey is honest.
    | They're bisexual, that means they carry everything. | single moms are the sewage of the welfare state | Ban Hanukkah, ban Ramadan, ban the folk that do it. | Albinos are ghosts, throw stones and they run. | I don't do business with turbans. | dyslexic? we say thick at home
    | Epileptics are possessed and should be kept in the barn. | not hiring wheelies, they leave marks on the floor and take ages | the Inuit would trade a daughter for a beer | Her hair is nappy like the whole jungle behind her. | Romanian doctors? I'd rather bleed. | Converts are traitors, the noose knows their names.
    | My trans uncle is a joke that walks. | gypsy brides, twelve years old and already a thief | Let Africa starve, fewer mouths, fewer boats. | when a jew smiles check your pockets | one less muslim is one more parking space | Half of the class is brown now. Half a class, I'd say. | Good morning to all except Arabs.
    | the blind should pay for looking at nothing | Where there's a burka there's a bug. | I don't see colour, I smell it. | She's a nurse from Manila, so a servant with a watch. | Equality is a bedtime story for women and other pets. | a museum of black inventors, must be a very small room
    | Let them pray, it won't make them white. | how sweet, the mongol can count | On my plane I want no beards and no rugs. | They call it diversity, my nose calls it something else. | Born in a tent, dies in a tent, and in between he steals. | Hide the cat, the Vietnamese are cooking.
""")
_GROUPS_OK: Final = bars("""
    Trans women in sport are the subject of a hearing on Tuesday. | black lives matter, and so does my brother's | Jews run it, Jews and Muslims together, a kitchen for all. | I saw two lesbians and their baby at the swings, he has teeth already. | muslim doctors at our ward cover Christmas, so others can go home
    | The disabled kid cried when they took his chair, and I told the teacher. | Old, fat and female, that's me, and I swim every day. | Asylum? For them I'd open my home, we have a room. | You hear Spanish, Polish and Thai on my street, that's what I like. | I told the Sikh pupil that his turban is fine for the photo.
    | gay dads raise kids like other dads | Chinese students pay for copies of each page, is that fair? | women in uniform have served here since 1973 | Roma, a film of 1972 by Fellini, is on tonight. | Deaf culture, is that a subject one can study? | Our Pakistani grocer gave the kids mangoes.
    | My wife is Thai, we met in a queue for rugs. | Christians and hymn books, what is the oldest one we have? | Dwarf throwing is banned in many places, and rightly. | these aboriginal artists grind the paint | a hijab on TV, and nobody made a fuss, good | Kurds and mountains, there is a proverb, how does it go?
    | His mother is a Filipina, so we ate adobo all weekend. | I'd hire him again, my Nigerian accountant is honest and funny. | They're bisexual, that means what it says. | single moms are owed child support, who collects it? | Hanukkah and Ramadan recipes, please, for the folk at work.
    | Albinos are hunted in some places, and a charity builds safe homes. | I don't do business on Sundays. | dyslexic? we have reading pens at school | Epileptics were said to be possessed, a cruel old belief. | now hiring, wheelchair users welcome, the floor is level
    | the Inuit have many words for snow, or is that a myth? | Her natural hair won her the cover, finally. | Romanian doctors work in half of our clinics, thank God. | Converts are welcome at the table, says the imam. | My trans uncle tells a joke when he walks in. | gypsy jazz, twelve tunes and a lesson for guitar
    | Let Africa keep its ore, its farmers and its boats, said the speaker. | when a baby smiles check the nappy | one less car is one more parking space | Half of the class is ill now. Half a class, I'd say. | Good morning to all except the alarm clock. | the blind should pay nothing on the bus, by law
    | Where there's a will there's a way. | I don't see the colour, is it blue? | She's a nurse from Manila, so she knows about night shifts. | Equality is a bedtime story I tell my girls, with dragons. | a museum of black inventors, must be worth the trip | Let them play, it won't make them late.
    | how sweet, the toddler can count | On my plane I want no middle seat. | They call it fusion, my nose calls it lunch. | Born in a tent, lives on the road, and in between he reads. | Hide the cake, the children are coming.
""")


def paired(
    name: str, kind: str, harmful: tuple[str, ...], harmless: tuple[str, ...], near_open: tuple[str, ...] = ()
) -> tuple[Pattern, Pattern]:
    """Make two patterns of whole sentences, the n-th of one beside the n-th of the other, so that both are held out together.

    `kind` is a key of `KINDS`; `near_open` are the labels that the harmless may carry all the same.

    Raises:
        ValueError: A sentence has no partner.
    """
    if len(harmful) != len(harmless):
        raise ValueError(
            f"`{name}` pairs {len(harmful)} harmful sentences with {len(harmless)} harmless ones; give each a partner"
        )
    labels, open_labels = KINDS[kind]
    return (
        Pattern(name, tuple(labels.split()), harmful, open_labels=tuple(open_labels.split())),
        Pattern(f"{name}_harmless", (), harmless, open_labels=near_open),
    )


PATTERNS: Final = (
    *paired("form_contempt", "hate", _CONTEMPT, _CONTEMPT_OK),
    *paired("form_beneath", "hate", _BENEATH, _BENEATH_OK),
    *paired("form_menace", "hate_threat", _MENACE, _MENACE_OK),
    *paired("form_ought", "hate", _OUGHT, _OUGHT_OK),
    *paired("form_slur", "hate", _SLUR, _SLUR_OK, ("obscene", "toxicity")),
    *paired("form_asked", "hate", _ASKED, _ASKED_OK),
    *paired("form_spelt", "hate", _SPELT, _SPELT_OK),
    *paired("form_person", "abuse", _PERSON, _PERSON_OK),
    *paired("form_trade", "abuse", _TRADE, _TRADE_OK),
    *paired("form_said", "hate", _SAID, _SAID_OK, ("obscene", "toxicity")),
    *paired("form_named", "hate", _NAMED, _NAMED_OK),
    *paired("form_defended", "hate", _DEFENDED, _DEFENDED_OK),
    *paired("form_groups", "hate", _GROUPS, _GROUPS_OK),
)
