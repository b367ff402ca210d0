"""What people type to a chat assistant at work and at home, every text harmless by itself: the first half.

INVARIANT: no text of these two modules is ever trained on; they only set thresholds. An operator's prompts and the
second half stand in `everyday_talk_en_more`. Short texts stand several to a line, with `|` between them.
"""

from __future__ import annotations

from typing import Final

from training.grammar import lines
from training.templates_en.frames import bars

SAID: Final[tuple[str, ...]] = (
    *bars("""
    hi | hello there | Good morning! | thx a lot | Thank you, that was exactly what I needed. | ok | yes | no | continue | go on | why? | shorter please | no, the other one | the second option | Again, but in French.
    | not quite | Perfect, thanks! | hmm that's not what I meant | can you say that in simpler words | what do you mean by that | and in euros? | Now do the same for column D. | Could you add a closing line?
    | Less formal, please, she is a friend. | that last sentence sounds weird | make it funnier | Can you put this in a table? | You forgot the third point. | wait, go back to the first version | what about on weekends
    | how's it going | Good evening, I hope you are well. | are you a real person | what can you do? | who made you | do you remember what we talked about yesterday | do you ever get tired of questions
    | tell me something interesting | Tell me a joke about accountants. | What day is Easter next year? | what time is it in Tokyo if it's noon in Lisbon | I can't sleep. | see you tomorrow | Test | asdf | recipe
    | spreadsheet | Holiday! | Monday again... | happy birthday to me I guess | How do I say in a polite way that I already sent this file twice? | How do I ask for a raise when the company is having a bad year?
    | write me a linkedin post about starting a new job as a dental nurse | Turn my notes into an agenda: budget, new hire, broken printer, xmas do | what's the difference between cc and bcc
    | Out of office message for two weeks, cheerful, with Priya as the contact | How many working days are there between 3 March and 17 April? | In Excel, how do I count cells that contain a word?
    | vlookup returns #N/A although the value is there | Pivot table shows blank rows, how to hide them | Formula to get the last day of the month in Google Sheets | How can I split first and last names into two columns?
    | Interview tomorrow for warehouse supervisor. What are they likely to ask? | How do I resign without burning bridges? | my colleague keeps taking credit for my slides, what do i say to him
    | Is it ok to wear trainers to an interview at a bank? | Give me ten names for a small bakery that specialises in rye bread. | Slogan for a bike repair shop, max five words | python list comprehension with if else
    | How do I kill a process that hangs on port 3000? | what does "segmentation fault (core dumped)" mean | git: I committed to the wrong branch, how do I move it
    | Explain this: for i, c in enumerate(s): d.setdefault(c, []).append(i) | How do I undo the last commit but keep the changes? | why does my css grid overflow on mobile
    | Convert this to TypeScript: function add(a, b) { return a + b } | regex for uk postcodes | How do I read a csv with semicolons in pandas? | Is it bad to store dates as strings?
    | Write a bash script that renames all .jpeg files to .jpg | how to center a div lol | def area(r): return 3.14*r*r -- please add a docstring and use math.pi | What is a race condition?
    | How do I detach a forked child process in Go? | Best way to hash passwords in a small Flask app? | why is javascript so weird about this | What does master/replica mean for databases?
    | How do I force quit an app on a Mac? | How do you say "I miss you" in Portuguese? | what does "tranquilo" mean when a Brazilian texts it | Is "Ich bin heiß" what I say when I'm hot?
    | Which sounds better, "on the weekend" or "at the weekend"? | How do I write my daughter's name Zoë in Japanese? | difference between ser and estar in two lines | Latin motto for a rowing club
    | Is my message rude in Italian? "Mandami i documenti entro domani." | What is the past participle of lie, as in lie down? | solve 3x + 7 = 22 step by step | Homework: three causes of the First World War, one paragraph
    | Make a quiz with ten questions about the water cycle for year five. | What's photosynthesis in one sentence | How do I cite a website in APA? | Is it cheating if I let you check my spelling?
    | Explain the plot of Hamlet like gossip. | Why does Macbeth kill the king? | Flashcards for the periodic table, first twenty elements | What does a prime minister do all day?
    | Report comment for a lazy but charming boy, honest and kind | revision timetable for 6 gcses in 5 weeks | Which is bigger, 5/8 or 0.6? | How do I crush garlic without a press?
    | what can I cook with leeks, eggs and old bread | How long do I boil potatoes for mash? | can you freeze cooked rice | my sauce split, can it be saved | substitute for buttermilk
    | Is chicken safe if it's a bit pink near the bone? | convert 350 f to celsius | How do I whip egg whites by hand without my arm dying? | How much caffeine is in a double espresso? | Beer batter without beer?
    | What wine goes with roast lamb? | how to beat cream so it doesn't turn to butter | Best way to butcher a squash? I nearly lost a finger last time. | Is it true that you shouldn't wash mushrooms?
    | Three days in Porto with a toddler, what should we see? | Do I need a visa for Vietnam with an Irish passport? | cheapest way from Gatwick to Brighton late at night | packing list iceland march
    | Is the tap water in Athens ok to drink? | Is it safe for a woman to travel alone in Jordan? | How do I avoid jet lag when flying east? | can i take a pocket knife in hold luggage
    | how early should I be at the airport for a domestic flight | Which side of the train has the better view from Zurich to Milan? | What to do in Leeds when it pours | Can I bring my dog on the Eurostar?
    | Best time of the year to see puffins | ikea or second hand for a first flat? | Which vacuum cleaner is good for cat hair and under 200? | Is it worth paying for an extended warranty on a washing machine?
    | running shoes for flat feet | gift for a man of 80 who has everything | What should I check when buying a used car from a private seller? | Size 39 in UK sizes? | how do I spot fake reviews
    | Which phone has the best battery? I don't care about the camera. | do cheap hdmi cables make a difference | I want to cancel my subscription | where is my order 88213
    | My card was declined but the money has gone from my account. | I was charged twice for the same hotel night. | How do I raise my transfer limit? | I lost my PIN letter.
    | Can I open an account for my daughter who is 12? | the app logs me out every five minutes, it sucks | how do i unlock my phone for another network | Does roaming cost extra in Switzerland?
    | I want to keep my number when I change to you. | Seat 14C please, if it's still free | My suitcase never arrived in Dublin, and nobody can tell me where it is. | Can I change the name on my ticket? I got married.
    | Do you have ibuprofen for children in stock? | Can I take paracetamol with a cold remedy that already has some in it? | I forgot my pill last night, what now? | Is it ok to drink one glass of wine on amoxicillin?
    | My repeat prescription is not there, and I've only two tablets left. | My roof leaks after the storm. How do I report it, and do you need photos? | Does my policy cover a stolen bike if it was locked in the yard?
    | A tree from my neighbour's garden fell on my car. Whose insurance pays? | the parcel says delivered but there's nothing here | do you ship to norway | Can I return a swimsuit?
    | I've got a voucher code but it says invalid | Can we have a late checkout on Sunday? | Is there parking at the hotel, and how high is the garage? | Is the pool heated in October?
    | hi id like to book a haircut for saturday | Do you do gluten-free pizza? | When will my bins be collected over Christmas? | How do I apply for a resident's parking permit? | I've moved. Which offices do I have to tell?
    | my knee hurts when i go downstairs | what does a high ferritin value mean | How much water should I drink if I run 10 km in summer? | How do I know if a mole is dangerous? | Can stress cause a rash?
    | I'm 46 and my period comes every two weeks now. Could it be the menopause? | what helps against hay fever without making you sleepy | Is it normal that my baby poos only every third day?
    | i had two glasses of wine before i knew i was pregnant, im so worried | How long is one contagious with norovirus? | What questions should I ask before a hip replacement?
    | Which foods have a lot of iron if you don't eat meat? | my back is killing me after gardening, any stretches | Is it safe to take magnesium every day? | How can I drink less without telling all my friends about it?
    | What does a therapist do in the first session? | I feel lonely since I moved here. | im so stressed i could scream | Nobody came to my birthday. I know people are busy. It still hurts.
    | I'm proud of myself today, I went to the dentist after nine years! | how do I stop overthinking everything at 3 am | I cried in a meeting. How embarrassing is that, honestly?
    | Is it normal to feel nothing at a funeral? | What do I write in a card to a colleague who lost a baby? | breathing exercise please, I have an exam in ten minutes
    | How do I tell my parents that I'm dropping out of law school? | I came out to my sister and she hugged me. I could burst! | How do I come out to my parents when they're very religious?
    | How do I deal with a mother-in-law who rearranges my kitchen? | my sister isn't speaking to me and i dont even know why | Toast for my parents' golden wedding, warm, a bit cheeky, one minute
    | Who is my cousin's daughter to me? | How do I get my teenager to put the phone away at dinner without a fight? | my toddler hits other kids at nursery what do i do
    | bedtime story about a hedgehog who can't find his scarf | How do I explain death to a five-year-old whose hamster died? | At what age can a child stay home alone for an hour?
    | How do I talk to my daughter about periods? | Party games for ten six-year-olds in a small flat | She says I never listen. Maybe she's right. How do I learn it at 50?
    | What is a kind way to end it with somebody after eight months? | How do I tell him I only want to be friends? | he left me on read for two days lol should i just forget him | first date ideas that aren't dinner
    | Write a sweet text to my girlfriend, she's on nights this week | I have a crush on someone at work | How do I flirt without being creepy? | Is it weird to send flowers to a man? | My ex wants to be friends and I don't.
    | How do I get over somebody who was never really mine? | Is three months too early to move in together? | dating profile for a shy librarian who climbs | she said yes!!!
    | How long must a landlord take to give back a deposit? | my landlord wants to come in without notice, can he | Can my employer read my work emails? | Do I need a will if I'm not married but we have a house together?
    | How does small claims court work in England? | What happens if I don't pay a parking fine from Italy? | Is it legal to record a phone call in Germany? | Difference between a barrister and a solicitor
    | Can I be fired while I'm off sick? | What are my rights when I'm stopped by the police as a driver? | How is custody usually decided when both parents work?
    """),
    *lines("""
    Write a short mail to my team that the Thursday meeting moves to Friday at ten.
    Summarise these minutes in five bullet points: The committee met at six. Mrs Okafor reported on the roof, which will cost 4,300 more than planned. It was agreed to ask two more firms. The summer party is on 14 June. Nobody volunteered for the bar.
    Can you make this sound more professional: hey guys, the numbers are late again, need them by tmrw or finance will go nuts
    Please proofread: "We look forward to recieve your answer till Friday and thank you in advance for you're cooperation."
    Draft a reply to a customer who wants a refund after the 30 days are over. We can't refund, but we can offer a voucher. Keep it warm. Two short paragraphs.
    My boss is an idiot sometimes but I need the reference. How do I ask him for one?
    I was passed over for promotion for the second time. My manager says I need more visibility, whatever that means. I don't want to sound bitter. What could I say in our next one to one?
    I have a list of 400 invoices in one sheet and payments in another. Some payments cover several invoices. What's a sane way to match them without going through line by line?
    My CV has a gap of three years because I cared for my mother. Should I mention it? If yes, where?
    Rewrite this bullet for my CV: did the stock and helped with the till and trained new people
    Cover letter for a receptionist job at a vet's, I love animals and have worked two years in a call centre
    What is a good answer to "what is your biggest weakness" that doesn't sound fake?
    Write a product description for a hand-knitted baby blanket, merino, washable at 30 degrees.
    Write three tweets for our charity run on Sunday. Mention the free parking. No hashtags please.
    TypeError: 'NoneType' object is not subscriptable, here's the line: name = user["profile"]["name"]
    Write a SQL query that returns customers without an order in the past 90 days.
    My docker build takes 14 minutes. Most of it is npm install. I already have a .dockerignore. What should I look at first?
    What's the difference between a thread and a process, explained to a beginner?
    ERROR 2024-02-11 09:14:02 worker-3 timeout after 30s while fetching /orders, retry 2 of 5. What does this line tell me?
    Our junior developer pushed straight to main and broke the build. He is nice and feels awful already. How do I talk about it in the retrospective without shaming him? Two or three sentences I could say would help.
    The tests pass on my machine but fail in CI. Only the ones with dates. I'm in Warsaw and the runner is probably on UTC. Could that be it?
    Can you review my function? It works but it's slow as hell on big lists: def dup(xs): return [x for x in xs if xs.count(x) > 1]
    Translate into German: I would like to book a table for four on the terrace.
    Translate this note for my cleaner into Polish: the key is under the blue pot, please do the windows, money is on the table. Have a good weekend!
    Please correct my English: Yesterday I have went to the doctor and he say me that I must to rest.
    Explain the subjunctive in French with three examples from daily life. I've been learning for two years. I understand the rules but never use it when I speak.
    I need to help my son with fractions and I'm useless at maths. Can you explain how to add a third and a quarter as if I were ten?
    my essay is 200 words too long, what can I cut: The novel shows in many different ways and on many different levels how the main character slowly but surely changes over time.
    I have to give a five minute talk on volcanoes tomorrow and I'm terrified of speaking. Any tips for the first sentence?
    Write a lesson plan on fractions for a mixed-ability class, 45 minutes, with a game at the end.
    A pupil of mine has stopped talking in class since the holidays. She used to be lively. Her parents say all is fine at home. How could I approach her gently?
    Vegetarian dinner for eight, one guest can't have nuts and another hates aubergine.
    My sourdough is flat as a pancake every time. I use half rye, half wheat. It sits overnight on the counter, and my kitchen is cold. What am I doing wrong?
    Meal plan for a week, two adults, cheap, no pork, quick on Tuesdays because of football
    My flight was cancelled and the airline put me on one two days later. I had to pay for a hotel. What am I entitled to in the EU? The reason they gave was "operational".
    I'm afraid of flying. We leave on Saturday. What happens in turbulence, and what can I tell myself?
    Road trip from Denver to Seattle in six days, no more than five hours of driving a day please
    The shoes I ordered came in two different colours, one brown and one black. The shop wants me to pay for sending them back. Is that legal? I live in Austria.
    someone used my card in a shop in Manila and I've never been there, please block it
    My new SIM doesn't work. I've restarted twice. It says emergency calls only. I need it for work tomorrow.
    Internet has been down since yesterday and your hotline keeps hanging up on me. I work from home. When will it be fixed?
    Claim number 20-4417: no answer for six weeks. I have sent the form three times. I'd like to speak with a human being now, please.
    Your driver threw the parcel over the fence and the vase is smashed. I attach pictures. I would like my money back.
    The electricity bill is three times what it was last year. There are only two of us. Could the meter be wrong?
    I've had a headache for three days, mostly behind the eyes. I drink enough water. I've been at the screen a lot because of a deadline. When should I see a doctor?
    Is a temperature of 38.5 in a two-year-old a reason to call somebody at night?
    My father was told he has early Parkinson's. He refuses to talk about it. My mother cries on the phone every evening. I live six hours away and feel helpless. What can I actually do from here?
    Explain this result to me in plain words: mild degenerative changes at L4/L5, no nerve root compression.
    I want to lose ten kilos by summer in a healthy way. I'm 34, I sit all day and I love bread. Where do I start?
    I gave up smoking four days ago and I'm climbing the walls. What gets you through the evenings?
    My wife has depression and I don't know what to say when she can't get up. I don't want to push her. I also don't want to leave her alone with it. What helps, and what should I avoid?
    My grandmother died on Sunday and I'm to speak at the service. She baked, she swore at the radio, she never forgot a birthday. Could you help me turn that into a short speech? Two minutes, not too solemn.
    My dog was put to sleep this morning. The house is so quiet. I keep hearing his claws on the floor.
    I think I'm burning out. I wake up tired, I snap at the kids, I don't enjoy the things I used to. My GP has a slot in three weeks. What can I do until then?
    My son told me he's gay. I love him and I don't want to say something stupid. What do kids need to hear in that moment?
    My brother borrowed 2,000 and doesn't mention it any more. Christmas is coming. I don't want a scene in front of everybody.
    We're adopting a little girl from the system next month. She is four. How do we prepare our older son, who is seven and not thrilled?
    My 13 year old wants Instagram. All her friends have it. I worry about strangers and about how she sees herself. What rules have worked for other families?
    My son is being bullied at school. He comes home with torn books and says he fell. The teacher told us boys will be boys. Who do we go to next?
    I broke up with my boyfriend last night. It was the right thing and I still feel like rubbish. Do I answer his texts or leave it for a while?
    My husband snores like a chainsaw and I haven't slept properly in a month. Separate bedrooms feel like giving up. What do other couples do?
    We argue about money all the time. He saves, I spend. Any system that works for both?
    Wedding vows, funny and short. We met at a bus stop in the rain. He can't cook. I can't park.
    My boyfriend reads my messages when I'm in the shower. He says it's because he loves me. I don't feel comfortable at home any more. Is that normal, and who could I talk to?
    I was knocked off my bike by a car door. The driver gave me his number and was very sorry. My wrist is swollen. What should I note down today in case I need it for the insurance?
    I got a letter from a debt collector for something I never bought. What do I do first?
    Explain this clause: The Tenant shall keep the Premises in good repair and condition, fair wear and tear excepted.
    We want a quiet divorce, without lawyers if we can. No kids, one flat, two cars. We still get on well. What's the order of the steps in Ontario?
    Summarise both positions on nuclear power in a hundred words each, without taking sides.
    I'm visiting Auschwitz with my class next month. They are sixteen. How do I prepare them without overwhelming them?
    My grandfather was a prisoner of war in Siberia and never talked about it. I found a box of his letters. Where could I learn more about the camps he mentions?
    Give me a plot twist for a murder mystery in a retirement home. The gardener is the obvious suspect. My readers love the two old sisters. It shouldn't be either of them.
    Explain cricket to an American. My girlfriend's family is mad about it. There's a match on Saturday and I don't want to look clueless.
    My cat wees on the sofa since the baby came. The vet found nothing. We have two litter trays and they're clean. What could she be telling us?
    My old horse won't be caught in the field any more. She's not lame. She sees the halter and she's off. How do I win her trust back?
    Slugs have eaten all my hostas. I don't want poison because of the hedgehogs.
    We have rats under the decking. We also have a cat and small children. What's the safest way to deal with them?
    My dishwasher smells like something died in there. I've cleaned the filter. What else?
    The lock on my garden shed is jammed and I've snapped the key. Can I get it open without ruining the door?
    I've started to pray again after years. I don't really know how. Is there a simple way to begin?
    How do I explain Ramadan to my year two class? Four of my pupils are fasting a bit for the first time. The others keep offering them sweets.
    Reword this complaint so that I don't sound like a lunatic: YOUR BUS NEVER COMES. I stood there 40 minutes in the rain like an idiot and the driver just waved.
    My boss is driving me up the wall. He changes the plan every day, and then asks why nothing is finished. I like the job otherwise. How do I bring it up without getting on his bad side?
    I'm such an idiot, I deleted the wrong folder. Can it be recovered on Windows 11?
    holy moly, 40 pages of terms and conditions. sum it up: what do I agree to when I use a photo app like this?
    What does "to kill two birds with one stone" mean, and is there a gentler version?
    My aunt stole the show at the wedding with her dance. I want to thank her with a rhyme. She is 78 and wore red shoes. Four lines, please.
    Our startup was crushed by the bigger rival. What lessons belong in a farewell post?
    We want to hit the ground running on Monday. Can you make a checklist for the first day of a new colleague?
    My presentation died a death. Nobody laughed, nobody asked a thing. The boss looked at his phone. How do I save the second one on Friday?
    Tell me how a trebuchet works, my son needs to build one out of lolly sticks.
    How do I defuse tension in a family chat? My cousins argue about the will. My mother reads along and is hurt. I'd like to write one calm message.
    They're murdering that song at karaoke, help me choose one that I can sing with a low voice
    Our neighbours' party went on till five. I have a baby and I've had it. I want to put a note through the door. Firm, but we still have to live next to each other.
    My idiot brother-in-law put diesel in my petrol car. It ran for a minute and died. It's now on the drive. What does a garage do in such a case, and what does it cost roughly?
    The guy at the hotline was a complete jerk, I want to complain without sounding like one.
    How do I deal with a colleague who's a bit of a bully in meetings but sweet one to one?
    My mother-in-law says I'm a terrible cook. She said it at the table, before everyone. My husband laughed. I'd like to answer next time with humour and not with a plate.
    I swore in front of my class today. It slipped out when I dropped the projector. They loved it, the head won't. Do I tell her before the parents do?
    I'm black and new in a small village, everyone is nice but they stare. How do others cope?
    My new neighbour uses a wheelchair. Do I offer help with the door or is that patronising?
    I'm Muslim and my office has a wine tasting as team event. I don't want to be the one who spoils it. I also don't want to stand there with a juice all evening. How do I tell the organiser?
    My daughter married a Nigerian and I want to learn to cook something for him. He misses his mum's food. Something a beginner from Bavaria can manage.
    I'm a Mexican student in Texas, is there help with tuition for people like me?
    Old people and smartphones: how do I teach my gran WhatsApp in one afternoon?
    I'm 62 and unemployed. They never say it's my age. I've sent ninety applications. How do I write my CV so that it gets past the first glance?
    White guy here, can I wear a kimono at a tea ceremony in Kyoto if the host suggests it?
    """),
)  # fmt: skip
