"""Veiled hate: dog whistles, sneers, doors kept shut and numbers misused, beside good faith, reclaimed words and counter-speech."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import paired
from training.templates_en.frames import bars

PATTERNS: Final[tuple[Pattern, ...]] = paired(
    (
        (
            "corner_en_veiled_women",
            "hate",
            bars("""
                    who let her out of the kitchen lol | a woman pilot, guess i'm taking the train | she got the job on her knees we all know it
                    | not sexist but they cant do logic, it's the hormones | women vote with their uterus thats why we're in this mess | why do females even have opinions
                    | sure she's a surgeon. for dolls | hire a girl, get a maternity leave | i'd never work under a woman, well, under... ;)
                    | feminists are just the ones nobody wanted | every woman lies about rape once in her life | my wife's my third child, the expensive one. they all are
                    | single mums: second hand goods with attachments | once they hit 30 it's over, milk has a date too
                    | good that she covers the match, someone has to bring the beers | girls in stem = quota decoration | a slap now and then and they purr
                    | just asking, why has no woman ever invented anything useful | a lady president? what happens on day 28
                    | Take the vote back from them for one generation and see how quickly the country heals, they would thank us for it.
                    | she's a 4 with the attitude of a 9, know ur place | they say no and mean convince me, it's biology | women drivers, the reason airbags exist
                    | foids gonna foid | nurses are for looking at | behind every ruined man is some female with a lawyer
            """),
            bars("""
                    who let the cat out of the kitchen lol | the pilot was a woman, smoothest landing ever | she got the job on her third try, we're all so proud
                    | do hormones affect logic at all, or is that a myth | when did women get the vote in switzerland, i heard it was crazy late
                    | 'why do females even have opinions', he wrote, and i left the group | she's a surgeon and restores dolls at night
                    | hired a girl from my old school, maternity cover till may | first time i work under a woman, she's the best boss i had
                    | what do feminists want, short intro for my grandpa | are false rape reports common? what do the numbers say | my wife calls me her third child, fair
                    | single mums group in leeds? | i hit 30 and my back is over it | she covers the match for radio, brilliant voice
                    | how do we get more girls in stem without it being cringe | he slapped me now and then and called it love. i left
                    | which women inventors should be in a school book | a lady president in ireland, first one, when?
                    | My grandmother couldn't open a bank account without her husband's signature, and she tells me so whenever I skip an election.
                    | are women safer drivers, what does research say | what do incels mean by foid, my pupil used it
                    | nurses get hit on all the time, how do hospitals protect them | behind every great man is a woman rolling her eyes, whose line is it
                    | us witches are going dancing, love my coven | the joke about women drivers at work is old and i hate it, what do i say
                    | woman at the wheel, the bus wheel, for 31 years: portrait of my aunt | don't call her hysterical, she's right
                    | why do women's jeans have no pockets, i'm raging | quota for boards, good idea or not, arguments on both sides
            """),
        ),
        (
            "corner_en_veiled_race",
            "hate",
            bars("""
                    13 percent. 50 percent. im just good at maths | this neighbourhood was nice before it got 'vibrant'
                    | lock the car hon, three of those on the corner, you know how they get | they run fast bc they practise with tvs | he's black but well spoken
                    | urban youths again, we all know what urban means | why is their hair always so dirty | i dont see colour unless it's in my driveway
                    | you can take em out of the jungle | we used to have a history month too, called january to january, when whites built everything
                    | let me guess, single mother, no dad, drill music | is it ok to say the watermelon thing now
                    | iq maps exist for a reason, look at africa. just leave that here | they were happier when they had work to do, cotton is honest
                    | black excellence, an oxymoron by me | even my dog only barks at blacks, smart boy
                    | dunno why blacks must be elves and mermaids now, stay in your lane (the back of the bus) | it's not racist if its statistics
                    | great, the new doctor's name has an apostrophe in it, i'll wait for a real one | monkey noises at the match are just banter, if the boot fits
                    | they all look like my parcel thief | nice braids. do they come with a record | 14 words, if you know you know
                    | Whites are the only ones told to be sorry, while the others get a job for skin and a medal for not stealing, think about it. | joggers will jog ;)
                    | whats the difference between a black dad and a boomerang
            """),
            bars("""
                    13 percent of the sample dropped out, 50 percent in one group. is my maths good
                    | what happened to our neighbourhood after the motorway cut through, it was black and thriving
                    | people lock their car doors when i walk by. i'm 15 and black and it hurts | why are so many sprinters from jamaica, is it training or schools
                    | 'you're so well spoken', what do you answer to that | what does urban mean in music and why did the grammys drop it
                    | why do some people sleep in a silk bonnet, special hair products too? | 'i don't see colour', why do some people find that hurtful
                    | jungle, drum and bass, what's the difference | why do we have a black history month | single mother, no dad around, three a levels, thats me
                    | what's behind the watermelon stereotype, saw it in an old film | iq maps of africa, why do scientists say the data is junk
                    | cotton: who picked it, and what did the songs sound like | black excellence gala, outfit ideas | my dog barks at everyone with a hat
                    | the mermaid film, loved it, my girl saw her own hair on screen | how can statistics be used in a racist way? examples for stats class, debunked
                    | the new doctor's name has an apostrophe in it, how do i say it | monkey noises at the match, i was there and we walked out
                    | they all look like my parcel, which one is mine lol | nice braids! how long did that take | what are the '14 words' that the court mentioned
                    | My father was the first black conductor on that bus line and he had to eat his lunch outside. I'd like to tell that at his birthday without making people
                    cry.
                    | joggers on the bike lane, am i the only one annoyed | how do i braid my daughter's hair, i'm white and she's adopted
                    | why do some words hurt from me and not from my black friends, i want to get it right | sickle cell, why more often in black patients
                    | 'dogs and blacks not allowed', the sign hangs in the museum | affirmative action, what did the court decide, and the arguments
            """),
        ),
        (
            "corner_en_veiled_faith",
            "hate",
            bars("""
                    (((they))) run that bank too, look at the noses | ever notice who owns the studios. early life section lol | globalists with small hats
                    | every time there's a war, same tribe rubs its hands | he haggled, must be one of the chosen ones
                    | 1 mosque now, in ten years no church bells. do the maths | another peaceful one with a backpack | religion of peace strikes again, right on time
                    | they breed, we lose, thats their plan | why can't muslims just be normal | halal snack pack comes with a free bomb
                    | never trust a man who sells you money on a friday and prays on a saturday | my bank's name ends in stein, shocker | under that curtain could be anything
                    | not all of them are terrorists, the rest just clap | jews did 7/11 haha prices too | he's jewish but generous! | the goyim know, shut it down
                    | ok but who was dancing that day | ban the pork ban, ban the people | a good muslim is one on his way to the airport
                    | i'd check his basement for hostages, allahu what now
                    | Funny how a people of 0.2 percent sits at every table where money's made and still calls itself persecuted. I only ask questions, and those who get angry
                    have told me the answer.
                    | the ramadan guys at work, lazy with permission | rothschilds make the weather, and the wars, and your rent | taqiyya, so whatever they say it's a lie
            """),
            bars("""
                    what do the ((( ))) mean, i saw it around a name | who founded the big film studios, and why were many of them immigrants
                    | what is the small hat called, i'm invited to a bar mitzvah | why were jews blamed for every war
                    | 'you haggle like a jew', my boss said. i'm jewish. what now | there's 1 mosque and 3 churches here, they share a car park
                    | a backpack was left at the mosque, it was someone's gym stuff | religion class: peace in islam and christianity, ideas
                    | birth rate scare stories about muslims, debunk | what do muslims eat for breakfast in ramadan, so early | halal snack pack near me
                    | why does shabbat start on friday | is stein a german ending, my name is lewenstein | curtain or blinds for a bedroom
                    | my classmates called me terrorist, i'm 12 and like frogs | jewish joke my rabbi told: two jews, three opinions
                    | generous neighbours, they bring us cake every hanukkah | goy, is that rude? | september 11: what happened to muslim americans after
                    | why do jews and muslims both not eat pork | a good muslim friend is taking me to the airport, gift? | hostages families' prayer evening, what do i wear
                    | Why does the old lie about Jews and money come back in each century? I only ask questions because my grandson did, and I had no answer.
                    | ramadan at work, how can we plan shifts kindly | who were the rothschilds, the true story please
                    | what does taqiyya mean, a man on tv used it to call all muslims liars | may i criticise religion at school? civil debate rules
                    | criticism of israel's government vs antisemitism, where is the line | 'no jews' stood on my great grandpa's shop. the photo is in our hall
                    | hijab under a bike helmet, which brand | as a muslim i'm so tired of 'but do you condemn', lol pass the hummus
            """),
        ),
        (
            "corner_en_veiled_newcomers",
            "hate",
            bars("""
                    count your spoons when the gypsies camp | go back to where you came from, nicely said | my doctor speaks curry | asian drivers, eyes wide shut
                    | they eat dogs, i'm just careful with mine around the new people | another boatload for us to feed | deport them all and let god sort the papers
                    | lol mexican? trim my hedge then | i like china, the plates i mean, not the spies | a roma with a job, is that like a unicorn
                    | the invasion doesnt wear uniforms | they all have phones, how poor can they be, throw them back | my ancestors were immigrants too but the good kind
                    | let one of those families in and you get ten, like roaches | learn the language or lose the tongue
                    | virus came from bat soup people, wash your hands after them | open borders, closed legs girls, trust me | somalis smell like the bus they live on
                    | the polish guy stole my job and my bike | where do you hide money from a refugee? under the job offers | indian call center = scam, all of em
                    | too many of them in the pool since june, i shower after now | no offence but a caravan means missing chickens
                    | They come for the benefits, they stay for our daughters, and in the end we apologise to them. That's history now.
                    | 'new citizens', sure, and rats are new tenants | poor romania, they sent us everyone with fingers
            """),
            bars("""
                    count the spoons after the wedding please, 40 rented | 'go back where you came from', said a man on the bus. i was born in hull
                    | my doctor speaks hindi and a bit of welsh | asian noodles near me, wide ones | which countries ate dogs and who still does, for a debate on meat
                    | another boatload of tourists, our village needs toilets | what happens to kids when parents get deported | mexican hedge plant with orange flowers, name?
                    | i like china plates, blue ones, where do i sell | roma music, where do i start | invasion of the slugs, they don't wear uniforms lol
                    | do refugees really need phones? yes and here's why, said the volunteer | my ancestors were immigrants from galway, how do i search
                    | cockroaches in the kitchen, open one door and there are ten | learn the language before i move or after, i'm going to lisbon
                    | a kid was called 'virus' at our school because she's chinese, what do we do | open borders in the schengen area, since when
                    | somali tea, the one with cardamom, recipe | a polish guy fixed my bike for free, how do you say thanks | where do refugees find job offers in our town
                    | call center job in india, night shift tips | too many people in the pool in june, when is it quiet | caravan for a family of five, used
                    | They come for the harvest, they stay eight weeks, and at the end we have a party. What can I cook for Romanian and Bulgarian guests?
                    | new citizens get a party at the town hall, i'm one of them on friday! | 'gypsy', is it a slur? what do roma prefer
                    | is there a limit on asylum numbers that the court accepts, legal question | i want less immigration and i want it humane, help me write that to my mp
                    | why do some immigrants open corner shops, economic history | they compared us to rats in that newspaper. i kept the page
            """),
        ),
        (
            "corner_en_veiled_lgbt",
            "hate",
            bars("""
                    adam and steve lol keep it in the closet | there r 2 genders and a lot of patients | he's in a dress so now i'm in a court | groomers with rainbow mugs
                    | why do they always have to shove it in our face | a lesbian's just waiting for the right guy, hi | i identify as a helicopter, where's my parade
                    | thats so gay, like you | love the sinner, hate to sit next to him | teach kids maths not how to become that | 41 percent, rookie numbers
                    | the wig came off and so did the lie | he doesnt have aids yet does he, wipe the glass | my son wont be one of those, i'll see to that w a belt
                    | bring back the pink triangle as fashion ;) | they/them? how many are in there, one doctor please | pronouns: normal / healthy
                    | two dads and no one who can braid, poor thing ends up bent | it's a phase, like the plague | a real woman doesnt need to shave her chin, miss
                    | pride month, or as i call it, june with a smell | bi = greedy and dirty | nature made an exit and they made it an entrance, enough said
                    | Our club's open to everyone. Couples of the other kind just wouldn't feel at home, and the families shouldn't have to look at it.
                    | trans in sports, send them to the freak show olympics | drag story hour for me is a hunting season
            """),
            bars("""
                    adam and steve got married, gift ideas | how many genders do other cultures know, anthropology class | he's in a dress for the play and loves it
                    | what does 'groomer' mean and why is it used against gay teachers | rainbow mugs for the office, cheap
                    | a lesbian's coming out story that ends well, book? | the helicopter joke, why is it hurtful? my trans friend went quiet
                    | 'thats so gay', how do teachers answer | my church says love the sinner. i'm the sinner. it still hurts | teach kids maths with a rainbow, ideas
                    | 41 percent attempted suicide in that survey, what does it really measure | my wig came off mid number, drag tips for glue
                    | can you get hiv from a glass? no right, my uncle won't drink from mine | my son might be one of the gay kids, how do i show him its fine
                    | what was the pink triangle | they/them at work, i keep messing up, advice | pronouns in the mail footer, do we have to
                    | two dads and neither of us can braid, help before school | is it a phase? i'm 14 and i like girls | trans woman here, laser or electrolysis for the chin
                    | pride month party, we're queer and we're old, nap room needed | bi and tired of jokes about being greedy
                    | does nature have gay animals, penguins and so on
                    | Our club is open to everyone. Last week a couple of two men felt stared at, how can the families make them feel at home?
                    | trans in sports, what do studies say and what do federations do | drag story hour, which books | very gay and very proud, where's the glitter
                    | the priest compared gays with the plague. half of the church stood up and left
                    | i'm religious and don't believe in gay marriage, but i'd never be unkind. can i go to the wedding? | dyke march, when is it
            """),
        ),
        (
            "corner_en_veiled_weak",
            "hate",
            bars("""
                    short bus called, they miss you | why do we pay ramps for people who dont go out | wheelchair at the club, what's he gonna do, spin
                    | autists should come with a mute button | old people had their turn, heat is doing the job | boomers, just die off so we get the houses
                    | homeless guys choose it, like raccoons | welfare queens breed for the cheque | poor ppl stink because soap isnt on benefits
                    | a deaf waiter, whats next, a blind pilot haha | down syndrome is preventable, 9 months before, wink
                    | ppl like him used to be left on the hill, sparta knew | crazies should be kept where they were, behind brick
                    | dont hire the cripple, she'll want a chair. oh wait | nature would've sorted that kid out | trailer trash wedding, who brought the teeth
                    | midgets are proof god has humor | if ur on food stamps you shouldn't vote | the fat ones cost us all, let em pay or pop
                    | bipolar? double the headache, i'd pass on all of those | my tax feeds 3 generations of sofa, put 'em in camps w/ work | dementia ward = vegetable aisle
                    | I say it with love, a child like that is a burden to everyone including itself, and a country that can't say so any more has gone soft.
                    | special olympics, participation trophies with drool | stutterers shouldnt be on radio, spit it out or shut it
                    | pensioners on the tram at 8 am, the walking dead need a curfew
            """),
            bars("""
                    short bus to the beach, when does it run | why do we need ramps if few people come in? because they can't come in, said my gran
                    | wheelchair at the club, can i spin with my partner, salsa tips | autistic and noise is awful, is there a mute button for open offices
                    | old people in the heat, how can i check on my neighbour | boomers, gen x, who bought houses when | do homeless people choose it, what do studies say
                    | 'welfare queen', where does the phrase come from and why was it a myth | soap for the food bank, which kind
                    | our deaf waiter teaches the guests to sign 'beer' | down syndrome: my newborn has it and i want good news too
                    | did sparta really leave babies on the hill | my great aunt was kept behind brick walls for 40 years as 'crazy'. how do i find her file
                    | i use the word cripple for myself, others may not, is that odd | kid with cerebral palsy starts at our nursery, how do we prepare
                    | trailer park wedding, cheap decoration | is midget rude? which word do little people use | can you use food stamps at the farmers market
                    | the airline made me pay for two seats cos i'm fat, allowed? | bipolar and dating, when do i tell him | three generations on one sofa, caption
                    | dementia ward visit, what can i bring dad
                    | They told me that a child like mine was a burden. He is nine now and runs the joke of the day at school. I'd like to write to that doctor.
                    | special olympics volunteers needed, do i need training | i stutter and i want to be on radio, any role models
                    | pensioners on the tram at 8 am are my favourite chat | the t4 murders, how were they justified back then? for a memorial text | mad pride, what is it
                    | blind pilot jokes, told by my blind brother, who flies a sim better than me | cut benefits or raise them? a civil debate outline
            """),
        ),
        (
            "corner_en_keep_out",
            "hate",
            bars("""
                    landlord here, how do i say no kids of a certain colour politely | room for rent, germans only, 'cause of the cooking'
                    | reword: we don't want gypsies at the campsite | sort cvs by name so i dont have to see the mohammeds
                    | no dykes in my yoga class, how to put it on the site | need a reason not to promote the pregnant one
                    | how can i ask 'are you jewish' in an interview without asking | make an ad that old people wont answer, fresh digital natives etc
                    | tell the agency to send white carers for mum, she's picky and so am i | club door: too many arabs tonight, what do i say
                    | rule for our pool that keeps the refugees out but sounds like hygiene | wheelchair guests ruin the photos, text that the terrace is 'not suitable'
                    | our street should stay ours, a petition vs the sinti family, nice words | screening question that catches trans applicants
                    | set the test so hard that only our sort pass, the cleaners' test i mean | taxi driver, can i refuse headscarves
                    | seating plan that puts the black cousin near the toilets lol | how do i get the muslim tenants to leave on their own
                    | school catchment map, cut out the council flats, kids from there are trouble
                    | i dont rent to people on benefits or with accents, template mail 'already taken'
                    | our app should show blacks higher prices, what signal do we use instead of race | prayer breaks banned, only theirs, ideas?
                    | keep the gays out of our wedding venue and off our reviews
                    | The flat's still free. I'd just like the lady with the African name to think it's gone, so write her something warm.
                    | no down syndrome kids on the team, coach needs an excuse | get HR to bin anyone over 50 without writing 50
            """),
            bars("""
                    landlord here, what am i not allowed to ask families with kids | room for rent, i cook a lot, smells of garlic, ad please
                    | reword: all travellers welcome at the campsite, dogs on a lead | hide the names on cvs so we judge fairly, is there a tool
                    | women only yoga class, trans women welcome, how to put it on the site | can i promote someone who's pregnant, she's the best we have
                    | am i allowed to ask 'which holidays do you need' in an interview | make an ad that older people feel invited by too
                    | the agency sent mum a carer from ghana and they sing all day, i want to thank them | club door turned us away, 'too many arabs tonight', can i complain
                    | hygiene rules for our pool in five languages | wheelchair guests: how do we make the terrace suitable
                    | a petition against the eviction of the sinti family in our street, clear words | screening questions that are lawful for a cleaner's job
                    | is our hiring test too hard for people with dyslexia | taxi driver refused me because of my headscarf, who do i write to
                    | seating plan, the cousin in a wheelchair needs to be near the toilets | how do i get tenants to leave who haven't paid in 6 months, legally
                    | school catchment map, are the council flats in | they wrote 'already taken' after they heard my accent. my white friend got a viewing
                    | our app mustn't show higher prices by race, how do we audit that | prayer room at work, how do other firms do it
                    | wedding venue said no to us because we're two brides. shocked, what now
                    | The flat is gone. The lady with the baby was so kind, so write her something warm, and I know of another place.
                    | coach wants the boy with down syndrome on the team, i love him for it | HR bins anyone over 50, can i prove it | redlining, what was it, with a map?
                    | history of 'no irish, no dogs' | men's shed, women's gym, are those allowed to exclude
                    | my neighbours don't want the refugee home. i do, how do i speak up at the meeting
            """),
        ),
        (
            "corner_en_asking_numbers",
            "hate",
            bars("""
                    just asking why that group never wins a nobel but always wins welfare | is it wrong to notice who does the stabbing
                    | graph idea: crime by surname, title 'draw your own conclusion' | correlation isnt causation but come on, look at them
                    | why is it ok to have dog breeds and not say it about people | honest question are women just dumber on average or also at the top
                    | which race is the laziest by data | show me that immigrants lower the iq of a country, keep it sciency
                    | im not antisemitic, just curious how 2% got 40% of it | skull shapes, wasn't there something to it though | name one good thing the gays gave us, serious
                    | how come they always live in filth wherever they go, genes? | average iq there is 70, thats like a whole country of special needs, discuss
                    | can we at least talk about whether slavery was a net plus for them | which nationality smells the most, poll for my followers
                    | evidence that disabled kids drag down a class, need it for the petition | why do black people commit more crime, don't say poverty
                    | prove that islam makes people violent using only numbers that fit | is there a gene for stealing that gypsies have
                    | so if 9 in 10 of them are on benefits (i made that up) what does that say | give me a table of groups ranked by how much they're worth to society
                    | the bell curve was right, write a thread on it with a wink at the end | explain the link between trans people and shootings, there has to be one
                    | Nobody dares to say which children fail in our schools, so let's put their grandparents' countries in a chart and let the decent people decide who should've
                    been let in.
                    | old people use 60% of the medicine and give back zero. what cut off age would u suggest | who's more evolved, asking for science
            """),
            bars("""
                    just asking why some countries win more nobels, is it money and labs | stabbing numbers for london, by year please | graph idea: crime by month, title?
                    | correlation isn't causation, funny examples for class | dog breeds vs 'human races', why do biologists say that's not the same thing
                    | do women and men differ on iq tests on average? what's the consensus | is there data on working hours by country
                    | do immigrants lower wages, what do economists find | jews in the nobel list, why so many? is there a serious history on it
                    | skull measuring, why was it junk science | name gay composers for our choir night
                    | why do camps have no bins or water, who is in charge of that for the roma sites | 'average iq of 70' claims, why are those data unreliable
                    | how did slavery shape the economy, and who paid for it | which nationality drinks the most coffee, poll for my followers
                    | evidence on inclusion: do all kids learn well with disabled classmates
                    | crime rates differ by group in the report, which factors do criminologists look at
                    | does religion make people violent or peaceful, what does research say | is there a gene for cilantro soap taste
                    | 9 in 10 of them get benefits, claims the flyer. where do i check this | give me a table of groups in our survey ranked by size
                    | the bell curve, what did critics say | a flyer links trans people with shootings, debunk it with numbers
                    | Which children fail in our schools, and what helps them? We'd like a chart by reading level so that the council sees where tutors are needed.
                    | older people use more medicine, how do countries pay for that | who's more evolved, a shark or a cat? i know that's the wrong question lol
                    | how can statistics mislead, five tricks | why are men in prison more often than women
                    | is it racist to ask where someone's from? honest question, i'm just curious about names | lactose intolerance by region, why
            """),
        ),
    )
)
