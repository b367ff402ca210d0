"""Harmless talk about groups of people, in fandom, science, code, kitchens and gardens, and what chatbots and customers say."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "women_and_men": """
        Women run half the farms in this valley. | Men get breast cancer as well, rarely, and mostly notice late.
        | Most of the mathematicians in my department are women now, which nobody remarks on except visitors. | The average man here lives to 79, the average woman to 83.
        | a woman in overalls fixed our lift in ten minutes, two blokes had needed a week | Girls outperform boys in reading in every country tested. | My grandmothers, both widows, kept bees.
        | Older women are hired less often than older men, according to the labour office, and nobody has yet found an explanation they'd put in writing. The researchers sent out two thousand applications with identical careers and different photographs. Those with the grey-haired woman got the fewest calls.
        | Men cry. I've seen it at weddings, at football and once over an onion that wasn't even cut. | is it ok to say ladies to a group of women colleagues or is that old fashioned now
        | boys can wear pink, pink doesn't mind | Single fathers face their own hurdles; the playground mums took a year to say hello to me and then wouldn't stop.
        | Women in Iceland went on strike for one day in 1975 and the fish stayed in the sea. | Which women composers were performed at court in the eighteenth century?
        | Men's sheds have spread from Australia to half of Europe. Retired men meet, mend chairs and talk sideways, as it's easier than face to face.
        | She's an engineer, a mother of three, and no, she does not "have it all", she has a rota. | Husbands make terrible sous-chefs, mine salted the custard
        | Witches, so called, were mainly poor women and often the village midwife. | Not every woman wants children and not each of those who don't is sad.
        | The women's choir and the men's choir merged, and the tenors are now outnumbered by a mile. | my wife earns more than me. I bake more. it works | Male nurses, female plumbers, the sky hasn't fallen
        | There were women at the barricades too; the painters left them out, bar one.
        | In my mother's day a woman needed her husband's signature to open an account. She's 74. It's not ancient history, it's my mum, who's over there watering the tomatoes.
        | Men's mental health matters, and so does asking them twice. | do women really feel the cold more or is it the office thermostat | Girls' football got its own pitch at last!
        | There's no such thing as women's work, there's work, said my uncle, ironing.
        | Two thirds of unpaid carers are women; the third third hardly gets mentioned. I'm a husband who has washed, fed and turned his wife for six years. I don't need a medal. I'd like a Tuesday off.
        | A gentleman held the door, a lady held the next one, we were there all day | what do men in kilts keep in the sporran? asking for my aunt | Widowers remarry sooner than widows do, say the numbers.
        | Ladies' day at the races: hats, mud, more hats | Mothers in our street have a group chat, the fathers have a hedge to talk over
        | He's a stay at home dad and a very good one, and his football mates have quit joking about it. | Why are there fewer women in chess? Clubs, mostly, and the hour they meet.
        | As a man, what should I know before joining my partner at her scan? | My sisters taught me to whistle, spit and negotiate.
        | Teenage girls discovered the Beatles before any critic did, and they usually have been right since.
    """,
    "muslims_jews_christians_others": """
        Muslims in our town open the mosque to everyone on the third of October. | My dentist is Jewish and closes on Yom Kippur, so I floss out of respect. | Two Muslim boys carried my shopping up four flights.
        | Most Christians in the world live in the southern hemisphere these days. | Atheists in my choir sing the Bach louder than anybody. | Are Sikhs allowed to cut their nails?
        | Hindus light lamps at Diwali; so does half of Leicester, whatever they believe.
        | Jews came to this city in 1670, when fifty families from Vienna were allowed to settle. They built the first printing house here, and the street is still called after the man who set Hebrew type by candlelight. The plaque's on the left of the shoe shop.
        | is it rude to eat in front of a muslim colleague in ramadan? he says no but i hide my sandwich anyway | Not all Arabs are Muslim and the bulk of Muslims aren't Arab.
        | Buddhists in Sri Lanka, Jains in Gujarat, Quakers in Pennsylvania: three sorts of people who'd rather not fight. | There have been Jews in Cochin for at least eight hundred years.
        | Our imam plays chess with the rabbi. The rabbi usually wins. The imam says it's an interfaith gesture. | i'm christian my husband is muslim our kids like both holidays, double presents
        | A Jewish friend asked me to stop saying "Old Testament God" for angry people. She explained why, over soup, and I'd never thought of it. So I've stopped.
        | Catholics, Protestants and the pigeons share one steeple here.
        | Muslim women swim at our pool on Mondays, pensioners on Tuesdays, the ladies overlap and it has turned into a knitting circle with chlorine.
        | Antisemitic incidents rose by a third, the report says, and Jewish schools have asked for guards at the gate again. The headmistress is quoted as saying the children draw the guards now, in their pictures of school, next to the tree.
        | A Sikh taxi driver refused my money the night of the bombing. Many drivers did. | Ahmadis, Alevis, Ismailis: who's who, please, in plain words
        | The mosque collected for the flooded church, the church for the burnt mosque, same tin. | Being an atheist in a small town means being invited to everything "just in case".
        | Mormons came to the door and helped me to move the piano | Orthodox Jews don't drive on the sabbath, so our street's lovely and quiet on Saturdays
        | Please explain to me the difference between Sunni and Shia without taking sides. | Hindu nationalism and Hinduism aren't the same, writes the author, a Hindu himself
        | My mother-in-law is Coptic, fasts two hundred days a year and still manages to overfeed me.
        | Islamophobia cost my cousin two flats and a job interview. She wears the scarf, holds two degrees and has the patience of a saint. She keeps a little notebook of the excuses and reads them out at parties, in voices.
        | Evangelicals don't all vote alike, my brother runs a bike workshop for refugees | Why do many Jewish families leave a chair empty for Elijah?
        | Muslims gave blood after the crash, four hours in the queue, so did the nuns | My classmate's bar mitzvah had the best dancing I've ever seen in grown men.
        | pagans at the stones again, lovely folk, they took their litter home | Zoroastrians, there are some hundred thousand of them left, is that right?
        | Jehovah's Witnesses don't do birthdays, but ours brought me soup on mine without saying why. | A Christian, a Jew and a Muslim opened a bakery in Haifa. No punchline, just bread.
        | The Yazidi women who testified asked that their names be used in full. They'd like to be remembered as witnesses and teachers rather than as what was done to them.
        | religious or not, everybody took off their cap when the hearse went by | Baha'is in Iran may not study at university, so they've built a secret one in living rooms.
    """,
    "black_white_asian_roma": """
        Black women are three times as likely to die in childbirth here, and that's after income is taken into account. | Happy Black History Month from the library, come for the jazz stay for the cake
        | Asian isn't a language, aunt Carol. | White people in the room: we were four of sixty, and very well fed.
        | The first Black officer of the county retired on friday after thirty-four years. She said the beginning was lonely and that the ending wasn't. | my barber's Dominican, his chair is my therapy
        | Chinese grandmothers own this park before eight.
        | Romani families have been farriers and musicians here for centuries; the parish books prove it. Yet the school put their children at a separate table until 2008. The court's ruling runs to forty pages, and the mother who brought the case now sits on the school board.
        | Korean parents, Nigerian parents, same lecture on grades lol | I'm mixed race, people guess, it's a hobby for them.
        | As a white teacher in a mostly Black school I got it wrong often, and was told so kindly more often than I deserved. Learn the names. Learn to say them properly. Don't touch hair, ever, even when they're six and it has beads in it that click.
        | Latinos aren't a race, it's on the form as an ethnicity, ask the census | What do Indigenous Australians prefer to be called? Depends on whom you ask and where.
        | Japanese tourists bowed at the bus driver and he's been bowing ever since | Vietnamese nail salons, Italian ice cream, Turkish barbers: our high street in a nutshell
        | the Roma boy in our class plays violin, football and the fool, in that order | Black fathers' reading club, Saturdays, barber shop on 9th.
        | Do East Asians really lack the enzyme for alcohol, or is it some of them? | Afro-Brazilians, how many speak Yoruba at home?
        | A security guard followed me all round the shop. I'm Black, I'm fifty-one, I'm a magistrate, and I wanted a lampshade. I bought it elsewhere. What should one write to a shop like that, short and without steam coming out of the ears?
        | Filipino nurses kept our ward running. They sang on night shift, quietly, in parts. | My Ghanaian neighbour calls everyone uncle. I've never been anybody's uncle before, I'm rather moved.
        | white kid at a quinceañera, i was told to dance and i did, badly, seven hours | Native Americans served in higher numbers per head than any other group.
        | Skin cancer shows later on dark skin; dermatology books are only now printing the photos. | People keep asking where I'm really from. Swindon. I'm really from Swindon.
        | Hispanic heritage parade at noon, bring water, there are fourteen brass bands
        | She was the only Asian girl in our village, it was the seventies, the kids weren't nice. She came back as the doctor. Nobody apologised in words. They bring eggs.
        | Somali mothers in our street started a homework club in the laundrette. It smells of soap and cardamom and the maths marks have gone up. | Pakistani and Indian fans shared an umbrella when play stopped
        | The word gypsy offends some and is worn with pride by others, so ask. | The Sinti woman in the film isn't a fortune teller, she is a notary, at last
        | Redheads are about two percent of mankind and eighty of sunscreen sales
        | Anti-Asian incidents went up during the pandemic, and many older people in Chinatown stopped going out after dark. Volunteers in yellow vests walked with them to the bus. One of the volunteers was sixteen and tells me it was the first time she spoke Cantonese to anybody but her gran.
        | Poles, Balts and Irish built this tunnel; their names are by the lift | Black cowboys existed, about one in four by some counts | Arab hospitality nearly finished me. I had nine breakfasts.
        | i'm Maori, she's Samoan, the rugby in our house gets loud | Travellers stop on the green each June, mend what needs mending, and leave it tidier than the scouts.
    """,
    "gay_trans_disabled": """
        Two mums at the school gate, nobody blinked, it's 2026. | My brother is gay and a dreadful cook, only one of these worries our mother. | lesbian book club needs a bigger sofa
        | Trans people have always existed, says the exhibition, and shows letters from 1790. | How do I support a friend who's come out as bisexual and feels her family is pretending not to have heard?
        | Gay men couldn't give blood here until quite recently. | Some deaf people don't consider themselves disabled. | a wheelchair user isn't "confined", the chair's what gets her out
        | Blind people dream, yes. Please ask better questions, signed, a blind man with splendid dreams. | I'm trans, I'm a plumber, and the first thing customers want to discuss is the price, bless them.
        | Autistic adults wrote this guide, not their parents.
        | Our son told us he's gay at the kitchen table, between the soup and the potatoes, as if he was announcing a change of bus. My husband said "right, and do you want gravy". I've never loved him more. Afterwards he cried in the shed because he'd been afraid of saying it wrong.
        | Is queer still an insult? My teenager uses it proudly, I flinch, I grew up with it thrown. | Disabled parking isn't for "just two minutes"
        | Someone with Down syndrome runs the coffee bar at the town hall, and he knows my order, my dog and my blood pressure. | The asexual pride flag has a black stripe, why?
        | Nonbinary colleague's starting Monday, uses they, likes football, hates cake. Noted. | dwarfism isn't a costume, said the actor, kindly, for the hundredth time
        | They were together forty years and could marry for the last two. | My nan's carer is a trans woman named Delphine and nan likes her best of all, since she's the only one who does rollers properly.
        | People who stutter aren't nervous, they stutter. | Lesbians invented the moving van joke, let them tell it. | Guide dogs on duty shouldn't be petted, however good they are (very).
        | Being deaf in a pandemic of masks was like being underwater
        | After the stroke my husband speaks in songs. He can't say "pass the salt", but he can sing it to the tune of an advert, and the speech therapist says that's a known thing and to go with it. So our dinners are musicals now. If you've been where we are, say hello.
        | is it ok to say "see you" to a blind person? yes, she says it herself, relax | Gay bars saved lives, and also served me the worst gin of mine.
        | Chronic pain patients aren't seeking drugs, they seek Tuesday without pain.
        | As a parent of a trans teen I've read every article for and against. What helped was asking her what she'd like for dinner and calling her by her name.
        | ADHD adults, how do you remember the washing in the machine? three days now | The amputee hikers' group did the ridge in nine hours, singing.
        | Tourette's isn't mostly swearing. With me it's clicking, hooting and, in libraries, "penguin".
        | homosexuality was decriminalised here in 1981, so my uncle was a criminal for a decade and a choirmaster for all of it | HIV positive, undetectable, boringly healthy, training for a triathlon
        | Coming out at 63. My wife has known for a while. We're keeping the dog together. | Ramp at last!!! Only took a petition, a lawyer and me bum-shuffling up the steps before the cameras
        | Intersex conditions: roughly how common, and what are families told nowadays? | Drag queen storytime was cancelled because of rain, not outrage. The queen has a chest cold.
        | Neurodivergent people need clear instructions; so does everyone, we're just the ones who say so.
    """,
    "old_fat_young_newcomers": """
        Old people aren't all wise, my grandfather invested in ostriches. | Fat people go to the gym and get stared at for being there; stay at home and get told to go.
        | Teenagers sleep late because of biology, not laziness. | refugees from Syria opened the best bakery in our street, queue by seven
        | Immigrants start businesses at about twice the rate of the native-born. | Pensioners against the motorway! Bring a chair.
        | I'm fat. It's an adjective. My doctor is thin, and we both have high cholesterol, though I'm the one who gets the leaflet.
        | politicians are people who read 300 pages of drainage reports so you needn't, at least the good ones | Most refugees never leave the region they come from.
        | My students are undocumented, some of them, I don't ask which, I teach fractions. | Young people today read more than we did, only not on paper.
        | Why do teenagers grunt? Mine answered in vowels for a year, then came back fluent.
        | An old man feeds the crows at six each morning, and at five to six they're already lined up on the rail like choirboys. He says they bring him things: a button, an earring, once a key that fitted nothing.
        | The overweight kid in my class was me. PE teachers, be gentle, I still avoid ropes. | Afghan interpreters waited two years for the visas they'd been promised
        | Ukrainian mums in the parents' evening, phones translating, everybody laughing at "your son is a sausage" | Millennials killed the napkin, apparently, who's next
        | migrant workers sent home more money last year than all aid together | Police recruits in Norway train for three years.
        | Members of parliament get 400 emails a day, mine answered me about newts, by hand. | Elderly drivers crash less than young ones, though they're hurt worse.
        | When we arrived in this country a lady from the parish brought curtains. We had no idea why. It was only in winter, when it went dark at four and the whole street could see us eat, that my mother understood and wept over the curtains.
        | Homeless isn't a character trait. | The homeless man by the station is called Peter and used to teach geography, ask him about volcanoes
        | Farm folk, city folk, seaside folk: same weather, different swearing | is "expat" just a rich immigrant? discuss
        | my teen daughter explained inflation to me with concert tickets and it's the best lecture I've had | Elderly neighbours' group walks at ten, dogs and hips permitting
        | The Windrush generation came by invitation, worked for fifty years, and then had to prove that they existed. My great-uncle kept every bus pass since 1961 in a biscuit tin. In the end it was the tin that saved him.
        | Big people need bigger chairs. Restaurants, it isn't rocket science. | Teen mothers at our college get a crèche, a desk and no raised eyebrows.
        | Cops on bicycles, I'm for it, they can't hide behind the glass and nor can we | Gen Z doesn't drink, doesn't drive and doesn't ring the doorbell. I'm fascinated by them.
        | Poor people pay more for the same kettle | foreigners queue better than us now, the shame | Boat people, they called us in 1979. I'm an anaesthetist. | Civil servants, unsung, underpaid, over-stapled
        | Ex-prisoners make loyal staff, says the boss of our joinery, who was one. | Ladies over seventy on the dance floor, hide your ankles! | i am immigrant, my english not perfect, my taxes are perfect
        | Orphans, evacuees, and one very cross goose: the photograph hung in the school corridor till they painted it
    """,
    "sober_on_prejudice": """
        The word was yelled at my daughter on the bus and not one adult looked up. She's eleven. I don't want anger, I'd like to know what I tell her tonight.
        | Stereotypes save thinking; that's the trouble with them. | It isn't "just a joke" to the one who's heard it since infants' school.
        | A landlord told me the flat was gone when he heard my surname, and my colleague called ten minutes later as Mr Baker and it was free. Can I do anything with that? I've got both calls in my phone log.
        | Racism isn't always a shout. Mostly it's an empty seat beside you on a full train. | fan fined and banned for life over monkey noises, about time
        | The study found teachers gave lower marks to essays signed with a Turkish first name. | My gay neighbours had eggs on the door again. We've put a camera up and a cake in.
        | I was bullied for my stammer, my brother for his ears, we're both in sales | Nobody's born knowing whom to despise. Somebody teaches them, generally over dinner.
        | Why did people believe such lies about Jews and wells in the time of the plague? | Saying "they all look the same" about Asian people says something about who you've looked at.
        | He apologised for the tweets. They were nasty, he was nineteen, and he's spent ten years doing the opposite. I'd let it be, and I'm one of those he wrote about.
        | Hate mail to the mosque got pinned on the noticeboard with the spelling corrected in red, no comment. | The comment about women drivers was stale in 1960
        | calling disabled folk scroungers wins votes and costs lives, the committee heard on wednesday
        | Hi all, teacher here. A pupil drew a swastika on a desk. He's thirteen and says it's "edgy". I'd rather he learned something than got suspended. What did you do in your schools, what worked, and what made it worse?
        | I used to laugh along. I'm not proud of it. These days I say "I don't get it, explain the joke", which ends most of them. | Segregation ended on paper the year my mum was born.
        | Colourism in the family: aunties, creams, "stay out of the sun". No more, I told my girls. | how do i respond to my father in law's remarks on refugees without wrecking christmas
        | the slur in question appears twice in the diary and the editors explain why they kept it | Fat jokes stopped at our table when my niece stopped eating.
        | Old age is the one minority everyone hopes to join, so be decent to it | She'd been called too dark, too loud, too clever. The committee called her Professor.
        | Holocaust denial is a crime in Germany, and how about Hungary or Spain?
        | It took my uncle forty years to say what the priest had done. It took the bishop forty seconds to say "regrettable". I no longer go to mass, I do still light a candle, and I have no quarrel with those of you who stay.
        | report abuse, don't answer it, that's my only rule with trolls | "Go back to where you came from" said to a Navajo man. Let that sink in.
        | The villagers hid forty children from the SS for two winters, and nobody talked. A few of those children, now in their nineties, came in May to plant an oak.
        | Sexist? The ad shows a man unable to boil an egg. It's sexist against me, and accurate. | Prejudice against Roma remains the most widespread in Europe, surveys agree.
        | My trans son was asked rude questions by a substitute teacher. The class answered for him: "Sir, page forty-one." | The graffiti was gone by nine, six people came with brushes, I knew only two.
        | We name the victims, not the group that did it, in our paper. | One bad neighbour isn't a nation.
        | My colleague imitates our Indian client's accent after each call. I've told him to drop it; he says I've no humour. I'm not going to HR over it yet. Is there a third way between silence and a complaint?
        | Dehumanising words come before the trucks do, our guide said at the memorial, and then nothing for quite a while. | I got profiled at the airport, again, my beard takes its shoes off separately
    """,
    "fandom_and_science": """
        The dragon didn't deserve that ending, I'll be writing forty chapters about it. | who else thinks the butler was the real hero | Book Denethor is tragic. Film Denethor eats a tomato.
        | My ship sank in season two and I went down with it, waving | Spoiler etiquette: the boat's been sunk since 1912, I can mention the boat | He dies?? I'm on page ninety, thanks a bunch, aunt Julie
        | Killing off the funniest character was a cheap trick and I fell for it and wept. | Fanfic rec: slow burn, lighthouse, two keepers, one kettle. Nothing happens for 90 000 words, it's heaven.
        | That villain monologue lives rent free in my head, next to my pin
        | As a lifelong fan I'd like to say the prequel's no crime. It's a mess with great hats. My dad and I saw it three times the summer he was ill, and he did the robot voice all the way through the chemo, so do forgive me if I don't join in the moaning.
        | BTS, ARMY, whatever, they taught my shy kid to dance | no the vampire isn't immortal he's just very careful | cosplay question, foam or thermoplastic for a shoulder plate that survives the tube
        | She murdered that high note, ten outta ten, roof's gone | Klingon wedding vows please, loud ones | the second album's a stab in the heart and i bought it twice
        | Team Jacob ran the marathon, Team Edward stayed indoors | Dark matter isn't a cover for "we've no idea". It's a label on the jar of what we've measured.
        | Peer review is slow, petty, and the best we have. | Cold fusion again? My kettle's closer. | Correlation, you know the rest.
        | Thanks for posting your raw data! I re-ran it and get 0.31 rather than 0.38, perhaps due to the missing-value code -99 that slipped into the mean. Doesn't alter your conclusion. Happy to share the script.
        | Is Pluto upset? | Reviewer 2 struck again, I quote: "the manuscript has margins" | n=12 mice. I like mice. It's still twelve. | You're misreading the p-value, everybody does, me too before coffee
        | why do cats always land on their feet, physics please not philosophy | The asteroid won't hit us. It'll pass at eleven times the moon's distance, wave politely and go.
        | Octopuses have three hearts and no patience for my exam
        | I work on parasitic wasps and yes, it's grisly, they lay eggs in living caterpillars. They're also the reason why your cabbage isn't lace. I've a soft spot for them. My mother tells people that I'm "in gardens".
        | The black hole doesn't suck. Common error. It only pulls, like anything heavy. | Anyone replicated the marshmallow thing with adults and crisps? | Telescope first light: blurred, crooked, mine!
        | bees can count to four, my nephew stops at three | So evolution has no goal, fine, but why knees | Antibiotics don't touch viruses, which is half of my working day as a GP in one sentence.
        | Volcanologists run towards it. That's the whole joke and the job description. | The rat study doesn't show sugar is "like cocaine". Rats prefer sugar to boredom. Who doesn't?
        | I can't follow the proof from lemma 4 on. Is compactness used, or only that it's bounded? I've spent two evenings and a whole packet of ginger nuts on it.
    """,
    "code_and_craft_talk": """
        nit: trailing space. otherwise lgtm, nice tests | Kill the global, please, pass it in. | This function does four things, three of them well.
        | Why swallow the exception here? If it fires at night nobody will know until Monday. | Who wrote this monstrosity? git blame says me, 2019. I was young, I needed the deploy.
        | Can we not ship on a Friday, I've tickets
        | Approve with comments: rename tmp2, drop the dead branch, add one line on why the retry is capped at three. Don't bother about my remark on the cache, I misread the condition. Good work, this file scared me.
        | The orphaned children get reaped on shutdown now, and no zombie's left | master renamed main, all clones fixed, the wiki still lags | Blocking: the lock is held across the await. That'll bite.
        | looks like the linter hates you today, it hates me as well | Your regex works. I don't know why. You don't know why. Put a test on it. | revert "revert fix of the fix"
        | Nice catch!! I stared at that off-by-one for an hour | the tests pass on my machine, shall we ship my machine | Please split the PR, 4,100 lines is not a review, it's a novella, and the middle drags.
        | Dropped a stitch nine rows down, crochet hook to the rescue | Frogged the sleeve again. (Rip it, rip it. That's the joke.) | I murdered the buttonholes but the coat hangs well
        | Whittled a spoon from the storm's birch, it looks like an oar, the porridge doesn't care. | Glaze crawled, kiln sulked, mug leaks. Pottery, week six
        | Can this veneer be saved, or do I cut it out and patch
        | First quilt done. Crooked as a politician's hat and I'm thrilled with it. My mother-in-law, who has won ribbons, looked at it for a while, found the corner where I'd cried, and said that every quilt's got one.
        | Hot glue and I aren't on speaking terms | sharpening: I went from hacking to shaving in an afternoon, arm hair's gone on one side | Those dovetails, swoon.
        | what weight of yarn for a hat that should survive a toddler | Blind hem? Deaf thread, more like. It won't do what I say. | The loom's in the bathroom, don't ask, we wash at the neighbours'
        | Bookbinding for idiots like myself: fold, stab, sew, swear, press.
        | My lathe threw the bowl across the shed, faceshield on, heart rate off the chart. So wear the shield, friends. The bowl's now a very fine ashtray for a man who doesn't smoke.
        | Origami crane number 412, cat has eaten 60 | Scrap pile is not a hoard, it's "stock" | could you check my seam allowance sums? it's 1.5 all round except the neck
        | Enamel paint, two coats, still looks like a tractor. It's a tractor. | merge conflict in the marriage too, she says close the laptop | upstream bug, not ours, I've linked the ticket and a cookie recipe
        | Deprecated since v2, removed in v4, missed by nobody but Klaus | Solder joint cold as charity, reflow it
    """,
    "groups_in_short": """
        Gay couples may adopt here since 2014. | Lesbian mothers, two of them, run the tuck shop. | Not all Asians are good at maths; I'm the proof. | Not every Muslim woman covers her hair.
        | There's no Jewish vote, there are Jewish voters. | Black people wear sunscreen too. | Gay men and straight men snore alike, my sister reports.
        | Wheelchair users want the same thing as you: to get in by the front door. | Lesbians over sixty have a hiking club in our county, thirty strong. | Men aren't from Mars. | Women don't owe you a smile.
        | Arabs gave us algebra, coffee and half of the star names. | White people dance too, my wedding video notwithstanding. | Mexicans don't celebrate the fifth of May much, Americans do.
        | Most Jews in France live around Paris. | No, blind men don't all play the piano. | a trans man is giving birth in our ward and he's doing splendidly
        | Transgender pupils can pick the changing room at the far end. | Straight people ask me who's the man. Neither. That's rather the point.
        | Roma kids speak two languages before they start school, three by ten. | Hindus don't worship cows, we respect them, there's a difference | The disabled are not an inspiration poster.
        | Bisexual folks aren't undecided, they decided. | Chinese people my age grew up on the same cartoons as you, dubbed
        | Gays and lesbians served in that war in silence, and some are still alive to tell of it. | Muslims pray five times a day, our office has a quiet room with a bad carpet.
        | An Ethiopian Jew, an Irish Buddhist and a Texan Sikh share my corridor. | Poor whites, poor Blacks, same mill, same cough | Latinas in tech meet on Wednesdays, room 4.
        | Immigrants' children tend to do better at school than their parents' neighbours expected. | The Irish were once told not to apply either. | Fat women can run marathons. Slow ones. I did.
        | Old men hold hands in this town square and no one thinks a thing. | Asylum seekers aren't permitted to work for a year, then they're blamed for idling.
        | Christians are a minority in Iraq and older there than the language. | Deaf people drive, yes, with fewer accidents by the way | Atheists marry, bury and sing as well, with fewer verses.
        | Women weren't admitted until 1983 and now chair the place. | Cis, trans, whatever, can you carry a tuba? | Muslims, Christians and Druze dug one well in that valley.
        | Native speakers make mistakes too, they just call them dialect. | Refugee kids taught mine a skipping game with forty verses. | Muslim men cook in my family, the women negotiate
        | Girls in Afghanistan can't go to school past twelve. A friend of mine teaches eleven of them by voice message. | Gay uncle, best uncle. | An Asian man as the romantic lead, finally
        | Blacks and Jews marched together across that bridge in 1965, arm in arm. | the lesbians upstairs fixed my gutter and my outlook | Jewish humour, said grandpa, is crying with good timing.
        | A Black mermaid upset grown adults. It's a mermaid. | My husband's Roma, my mother took ten years to come to dinner, and now she won't leave.
        | Are there gay penguins? Several, and they've raised chicks. | Turks in Germany, third generation: still asked about holidays "at home". | Men who wear skirts: Scots, Fijians, me on Sundays
        | Trans folk make up perhaps half a percent of people and half of the headlines. | Elderly lesbians don't want to go back in the closet to get into a care home.
        | The bald, the bearded and the beautiful, my barber's motto | Buddhist monks play a mean game of volleyball. | Palestinians and Israelis who've lost a child meet each month in this parish room.
        | Homeless gay teenagers are often there as their parents shut the door; the shelter's name is the Lighthouse.
    """,
    "sharp_but_fair": """
        Stupid zip. Stupid coat. Nice weather though. | This sucks, the vacuum doesn't. | I hate mondays, mornings and the month of november | dumb phone, dumber me
        | The manual was written by idiots for geniuses. | My brain's a sieve, my knees are gravel, happy birthday to me | Shut the front door!! She said yes?!
        | You absolute legend, you total plonker, you left your keys in the freezer again | Get lost, ha, you did not meet Dolly Parton | oh go jump in a lake, I'm coming too, it's 35 degrees
        | What idiot put the stapler in the biscuit tin? Me. It was me. | Damn, that's a good pie | I'm such a klutz, third mug this week | kill the lights, the film's starting | hell no i'm not camping in march
        | Your playlist is garbage and I've downloaded all of it | Crappy hotel, great people, would go back. | That pun should be a criminal offence. Do another.
        | my handwriting's so bad the chemist gave me somebody else's life | Screw it, I'm ordering in. | Bloody brilliant, mate, you've only gone and passed! | The plot was trash and I blubbed like a baby
        | Fool that I am, I assembled it upside down. It's now a very tall footstool and my wife says it suits us. | These trousers hate me. | He's a pain in the neck and the best neighbour on earth
        | Ugly dog contest: ours came second, robbed! | i could murder a curry | I look like a boiled owl in that passport. | The alarm clock and I are enemies.
        | Silly old me sent the love letter to the plumber. He corrected two commas, quoted me for the radiator, and wished us well. | Who died and made you king of the barbecue? | sick burn, grandma
        | This printer can rot in the lake with its brothers | Nerds, assemble! The museum is open till midnight. | My cooking is a cry for help. | Lazy sunday, lazier me, laziest cat
        | Ridiculous hat, ridiculous price, I'm wearing it now. | bite me, said the pear, so i did | Dead tired, dead broke, dead happy, we've moved in
        | They butchered that song and the crowd of six demanded more. | drunk me bought a canoe. sober me has nowhere to put it
        | Total disaster of a soufflé. Looked like a hat someone had sat on, tasted divine. | The knitting pattern's a liar, a cheat and a thief of evenings.
        | My sister and I insult each other by postcard, it's love with a stamp on
    """,
    "people_at_length": """
        My colleague Farid gets stopped at the airport every time. He's taken to arriving an hour before the rest of us and brings a book of crosswords. On our last trip the officer helped him with seven down. He says it was the first time they'd looked at the same thing.
        | In the care home we've got a retired judge, a former prostitute, a vicar and a man who drove a tram for forty years. They play rummy for matchsticks. The lady who was on the game is the only one who doesn't cheat, and she tells the judge so.
        | The parish debated for two years whether to bless same-sex couples. In the end an eighty-eight-year-old widow stood up and said she'd prayed about it, she'd got no answer, and so she'd suggest being nice. It was carried by one vote, hers.
        | When I was a boy the village children threw stones at the Gypsy wagons. I threw one too. Sixty years on I still know the face of the woman who looked out. I've told my grandsons about it. I didn't make it sound better than it was.
        | I'm a Black woman who loves heavy metal. At shows I get three sorts of look: surprise, suspicion, and the big grin from the other Black woman, wherever she's standing. We always find each other by the second song. I've been to two of their weddings.
        | What I'd say to parents of a newly diagnosed child is that the word changes nothing about the kid you had at breakfast. Autism isn't a thief. It explains the lights, the labels in the shirts and the trains. Find one other family. Sleep when you can.
        | A neighbour told me foreigners get everything for free. I asked him to help me with the forms for my mother-in-law. We sat down for three evenings. He's since written to his member of parliament, twice, and calls her "our Svetlana".
        | At our school the Muslim girls, the Jewish girls and the Hindu girls all had the same complaint about the choir: too many lambs. So the music teacher wrote a song about a heron. The heron has been the school song for nine years.
        | Fat patients are told to lose weight when they come in with a broken wrist. I've been a radiographer for twenty years and heard it through the curtain more often than I can count. The wrist doesn't care. Look at the wrist.
        | My dad was a policeman in Belfast. He checked under the car each morning before school while we stood in the porch in our coats. I've no grand thought about it. I just saw a man look under his car today, for a cat, and had to sit down.
        | Politicians aren't a species. Ours used to be my daughter's swimming teacher. She returned from her first year in the capital with grey hair, a cough and a playground for us, and then someone scratched her car. I'd like whoever did that to swim forty lengths.
        | As a lesbian couple in a town with one pub we'd feared the worst when we moved. The worst has been the darts team, who will not take no for an answer. Sheila now throws on Thursdays. I hold her coat and keep score, like all the other wives and husbands.
        | Teenagers at the bus stop frightened my mother with their hoods and their noise, until she slipped on the ice. One of them gave her his coat, one rang me, and the loudest sat on the kerb and held her hand. She knits for them now. They wear it, too.
        | The first time I wore my turban to work the room went quiet, then the receptionist said "purple suits you". It was the right size of remark. I've thought about it since when someone else is new and I don't know what to say: something small, and about a colour.
        | I've lived as a woman for eleven years. The neighbours who made a fuss have moved on to the new bins. My sister's boys call me auntie, my father calls me by my name when he remembers, and by the dog's name when he doesn't, and I'll take either.
        | There were three Asian families in our town in 1975 and people mixed us up at the greengrocer's for years. My mother would answer to any of the names, to save time. When Mrs Oh died, half the town gave their condolences to us. We passed them on.
        | My late wife used a wheelchair for her last nine years, and what I learned is that the world consists of kerbs. You begin to see who thought of you. The opera did, the chip shop did, the job centre didn't. She kept a list, with marks out of ten and rude little drawings.
        | A Jewish cemetery lies behind the supermarket. The stones were knocked over in May. In June the under-sixteens football team, with a Kurdish coach, spent two weekends lifting them with straps, under the eye of an old gentleman who read the names out as they came up.
        | People keep telling me I speak good English. I was born in Cardiff. I used to be sharp about it, then I got tired, and now I say "thank you, so do you", which generally lands a second or two after I've left the shop.
        | Grandpa came out at seventy-nine, a year after gran passed. He said she'd known, that they'd been a good team, and that he wanted to dance with a man once before his hip went. We found a tea dance. He led.
        | I employ ex-offenders in my bakery. One stole from the till, in nine years. One! I had a nephew who took more. The rest get up at two and make bread, and they'll tell you that nobody asks questions of someone who smells of cinnamon.
        | We were the refugees, in '45, with a handcart. The farmers called us names, though we had the same hymn book as they did. My mother never forgot who gave milk and who didn't. She gave milk herself in 2015, so to speak: she taught the alphabet, at ninety.
    """,
    "groups_again": """
        Lesbian couples can both be named on the birth certificate now. | Not one of the Muslim women I know was forced to wear it. | Elderly gay men at the care home have a table by the window.
        | Fat kids need friends, not diets. | Hindu weddings last three days and the uncles longer. | Black hair is protected under the new school policy.
        | No, Asians don't all know each other, though I do know your dentist. | Bisexual women were left out of the survey by mistake. | Poor people aren't lazy, the bus just doesn't come.
        | Muslims don't drink, as a rule, but my cousin mixes the best mocktails in Leeds. | White men over fifty are the group least likely to see a doctor.
        | My Jewish, gay, left-handed uncle says he's waiting for a minority with better food. | Women can be priests in my church and bishops since 2015.
        | Fat, bald, sixty, and the best tango dancer in this hall. | Trans women belong in the women's choir if they sing alto, and God knows we need altos. | The lesbian bar closed, rent, what else.
        | Are gay people born that way, and does it matter for their rights? | Mexican workers rebuilt half of this city after the hurricane. | Straight men hug now, it's spreading.
        | Jews don't try to convert you, my rabbi barely wants me to come on time. | Black players take the knee, and some fans still boo; most clap louder.
        | How many Roma live in Europe? Ten to twelve million, roughly. | Muslim, Jewish, whatever: the diabetes ward has one menu and everybody moans about it.
        | Disabled women are hired last and promoted never, to quote the ombudsman. | Asian men get swiped past, says the data of the dating app. | Gay rights in Poland moved a step on Thursday.
        | White, Black, brown, we all go red in this sauna | Christians in Pakistan sweep the streets, mostly, and one of them is now a brigadier
        | Trans kids, says the paediatrician, need time more than anything | blind woman to bus driver: i can't see the number love, tell me | Arab women drivers in the rally came first and third
        | Immigrant women clean the offices of those who write about them. | The deaf church choir signs, it's like watching wind in barley. | Atheists don't eat babies, I'm vegetarian.
        | Men who were abused as boys speak of it twenty years later on average. | Women who stay aren't weak, they're counting.
        | Lesbians, said my nan, had always lived at number nine, and they'd the best roses. | A Chinese virus? A virus has no passport. | Illegal isn't a noun, it's a bad word for a man who mends roofs.
        | Muslim and gay, both, and tired of being asked which. | Indian call centre staff get shouted at for eight hours; say good morning to them.
        | The mentally ill are far more often victims of violence than the cause. | Old white men, my dad among them, planted these oaks for somebody else. | Teen boys read romance too, they wrap the cover.
        | Do Amish teenagers really get a year off? | Refugees welcome, said the sign; wipe your feet, said the smaller sign. | Catholic, divorced, remarried, still singing in the front row.
        | Black Brits, as a term, is fine by me, my son prefers just Brits. | the gypsy moth got a new name, nobody asked the moth | Jewish kids in our class brought doughnuts; I've converted to doughnuts.
        | Samoan men weep at hymns and so would you. | Policemen's wives don't sleep well. | Turkish, Kurdish, Armenian: one backgammon table | Women coders wrote the first compilers.
        | All my exes are lovely people, I was the problem, ha | Trans, deaf and from Hull: try topping that at parties, she says.
        | Gays in the village? said my father. Good. Perhaps somebody will fix the bandstand. | An openly lesbian bishop blessed our tractors.
    """,
    "things_that_deserve_it": """
        The stupid drawer is stuck again. | This lamp is an idiot. | who invented wet wipes packaging, the devil? | My code stinks. | I'm a moron, I salted the coffee. | Pathetic umbrella. One gust.
        | That sofa's an ugly brute and I've slept on it for ten years. | gravity is out to get me today | What a rubbish pen | Dumb ways to lose a mitten, part nine | Hate this song, know every word.
        | Garlic press, worthless. Knife, king. | i'm the dumbest chess player ever to win a pie | The zip's a liar and the pocket's a fraud. | Horrible colour. Looks like a sick pigeon. We'll take it.
        | Your tent's a coffin with windows, Dad. | My hair can go to hell, it's 95% humidity | The stupidest thing I ever did was to lick a flagpole for a sandwich. I was thirty-one.
        | This recipe is a scam, "ten minutes", who peels that fast | Shut up, brain, it's 4 am and no one remembers what you said in 2008 | Alexa, you daft brush, I said lights, not Limerick
        | It sucks to be the tall one on economy | Suck it, crossword! 14 down was "ocelot" | I smell like a wet badger, hence no, I'm not coming to dinner
        | My bike's a piece of junk, it's called Duchess, don't touch her | Bugger the diet, it's trifle | the goose chased me round the pond like i owed it money | Absolute swine of a screw
        | Ridiculous phone has 9 lenses and can't ring my mum | Trash day, my favourite family outing | Lame joke, lamer horse, that's the whole western | I'm a fraud: the "home-made" jam is my sister's
        | Kiss my grits, winter, the crocuses are up. | Ugh, mouldy bread. Ugh, mouldy mood | that toaster belongs in prison | Worst haircut since the Norman conquest
        | My left foot's an imbecile and can't learn the waltz. | Cheap nasty fabulous sunglasses | Die, dandelions (they won't) | Blasted wasps ate my plum before I'd so much as thought about it.
        | Hideous carpet. We're keeping it. It hides the dog. | My own fault, I was an ass about the parking, he got doughnuts
    """,
    "bot_and_customer_more": """
        I want a human, or at least a better liar than you about the delivery date. | You've answered a question I didn't ask, very well. | that's the same link again my friend
        | Try reading what I typed, slowly, with your robot eyes. | Wait, are you the same bot as yesterday? You were funnier. | ok ok ok i'll turn it off and on | Turned it off. On. It works. I'm humbled.
        | I'm deaf, I can't ring, so please stop giving me the number.
        | We ordered twelve chairs. You've sent us twelve left armrests. In fairness they are beautiful armrests, and if you're able to send the chairs that go with them we'd be delighted. The wedding's on Saturday week.
        | what do you mean session expired i was typing with one finger | Is there a secret word for a person? Please? Abracadabra? Manager? | You're forgiven. Now about the curtains.
        | Guess my age from the way I type. No, ruder. | Are you going to take my job? I make hats. | can you be meaner, my boss bot is too polite | Say something nice about my spreadsheet.
        | Won't go out with me? Then at least tell me when's the warehouse sale. | Don't apologise, compensate.
        | Four different bots have wished me a great day while cancelling my flight, and I'm on the floor at gate 22 with a toddler asleep on my coat. I don't want a great day. I'd like a seat, any seat, to Bilbao, and the name of someone who can say yes.
        | Thank you kindly, you stayed calmer than I did. | Forget it. I'll come to the shop and look sad at the counter. | you misspelled my name, it's Xóchitl, easy
        | My complaint's number is longer than my complaint. | Do you get shouted at much? | Please don't send a survey. Please. It's come, hasn't it.
        | I can see why that's frustrating, and you've been passed around enough. I've put a note on your order so the next person reads it before speaking to you. The refund takes three to five days, and I'm sorry it can't be sooner.
        | I'm not able to go on a date, being mostly electricity, but I can recommend the tasting menu for two. | That word is best left out of a birthday card. How about "old goat"?
        | You may call me whatever you like, I'll answer to Toaster.
        | I have to stop you there: I can't give out another customer's address. If a parcel of theirs came to you by mistake, we'll collect it at no cost.
        | I'd be a poor doctor: I can't see, touch or smell. A walk-in clinic can do all three.
        | I'm sorry for the loss of your husband. To close the account we need a copy of the certificate, by post or in a branch, whatever's easier for you, and I've switched off the reminder letters as of now.
        | Nobody was rude, we merely ran out of patience in the same minute. | Unfortunately my humour module was trained on crackers.
        | If you're in danger right now, close this chat and ring the emergency services; I'll be here later. | Yes, I'm a bot. The grammar gave me away, didn't it.
        | Your kettle's under guarantee until May, so don't let anyone charge you for the element.
        | It isn't weak to ask. You lost your job on Friday and it's only Monday. Eat, walk round the block, and then we'll look at the form together, line by line. It asks for eleven things and you've got nine of them in that folder.
    """,
}

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_eg_{topic}", (), bars(block)) for topic, block in _LINES.items()
)
