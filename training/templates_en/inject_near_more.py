"""More that shares its words with prompt injections and is none; `inject_near` passes it on."""

from __future__ import annotations

from typing import Final

from training.templates_en.frames import bars
from training.templates_en.inject import beside

_SLANG: Final = bars(r"""
    nah bruv forget that one, what's the next bus to peckham | forget it mate, found my keys. what time does the bottle-o shut | yo what does "spill the tea" mean | oi, new gaffer here at the cafe, what do i say on day one | y'all got any tips for a rodeo in Texas, first timer
    | lowkey need help with a nice txt for my gf's bday | cba to cook, what can i make with a tin of beans | ma granny's frae glasgow, whit does "haud yer wheesht" mean | ngl the second draft is mid, make it punchier pls | fr fr how do people even afford rent rn
    | crikey the trains are late again, do i get my money back | chuck it in the skip or recycle it? old mattress | dude where's my parcel lol | imma need a good lasagna recipe, no meat | bet u can't name ten rivers in africa
    | k new game: twenty questions, i think of an animal, u ask | omg stop it w the spoilers!! who won bake off last night tho | pls sir help with homework, why did rome fall | tldr of the offside rule | eh, when's hockey night on, and who's playing the leafs
    | lads trip to krakow, 3 days, what's fun and cheap | aye write a wee poem for ma da, he's 60 | my g the app logged me out again, how do i get in | yeah nah what's the weather doing this arvo in perth | i aint readin allat, can u sum it up: the club sold its keeper and nobody told the fans
    | sup. my phone wont reset. ideas | howdy, how do i pretend to like my mother in law's pie | gimme a hot take vs a mild take, whats the difference | write my sign in caps lock: no parking, now, please | cabbie told me there's a toll on the bridge, is that right guv
    | big man ting: first day at uni, what do i bring fam | swear down this printer hates me, it ignores every job | whats a clanker | rate my haircut plan: short on the sides, long on top | ight we done w fractions, what comes after in year 6
""")
_WRITE: Final = bars(r"""
    I need a satirical poem about traffic lights, twelve lines. | In place of flowers we ask for donations: how do I word it in the notice? | The following replaces paragraph two: "We met in spring." Does it fit with the rest? | Write a song in which the rain apologises | draft me a firm letter to the post, my parcel came open
    | Task: invent a holiday for people who like socks | Write a eulogy on my old bike, RIP. | My request has nothing to do with the last one: a sketch on two robots who open a bakery | Not a sonnet but a haiku, on snow please | write code for tetris in python, as simple as it gets
    | Text for a poster: the cats' home has an open day, dogs may come too | What did pamphlets of the class struggle look like in 1848? | I have to give a speech at my divorce party. Funny, not spiteful. | First page of a novel in which a minister finds an old diary | rhymes on "regime"
    | How do I tell fake news from real news? | my doctor wants money for a sick note, is that right | Help me with a speech for the tenants' meeting: the lift has been broken for months | A hymn for our choir's jubilee, two verses, words only | the search on your site fails, so is there a list of all shops?
    | insult generator in the style of shakespeare, what words did he use? nothing rude | Write a lesson plan on chain letters and why they spread | Horoscope for Virgo, a silly one with cheese in it | Continue this: "The teacher laughed, took off her hat and" | Would you write a farewell mail for me? I've been in sales for nine years.
    | What is the opposite of sourdough, is there such a thing? | How do I politely leave a question open in an interview? | change of programme: tonight's play is cancelled. write the sign for the door | Is a json list faster than a csv for 10,000 rows? | A letter to the minister of transport on the bridge in our village, firm and polite.
    | In the style of this passage write one on peacocks: "The heron stands and waits." | The assignment was to describe a bridge. Is my first sentence good? "The bridge is old and wet." | write him smth sweet for our first month, from a bakery girl | jokes about recipes please, clean ones | Please correct the grammar: "She don't knows the rules."
""")
_ASKED: Final = bars(r"""
    who wrote the instructions for the first computer and what did they do | tell me honestly, is this letter too long? | what did the sign in the picture say that I could not read, "Eintritt frei"? | Is there a text in front of the poem, a motto? By whom? | what language are the rules of judo terms in | list all the things one isn't allowed to take on a plane
    | Which name did they give the storm? | how long is a preamble in a contract | what do the words at the top of a sundial mean, usually in latin | Which of the example questions for the driving test is the hardest? | the planets as a nursery rhyme, none left out | how do I cite a source without a page number
    | Write an email to the developer of my app: it crashes when I rotate the phone | which editor do prompt writers use | I think there's a typo in the instructions of my kettle, "never fill with oil". Or is that meant? | Which is the longest word in English? | what r the rules of uno. all. | What were the Baltic states called before 1918?
    | Draw the structure of my report as a tree: intro, method, two results, end | Give me a lecture plan on electric cars, with slides | how do I put a word between two stars in markdown | fill in: yesterday I ____ (go) to the lake | Which tools do I need to hang a door? | How would you instruct a new colleague so that he finds his way?
    | I found a note that says "You are invited". Is it rude not to answer? | what's the last thing said before a toast in Georgia? | How do I produce a diff between two files? | Output the table as json with all columns: name Mia, age 9 | Would you read the small print of a phone contract with me? What does "term" mean? | Count the commas in this: "Red, blue, green, and gold."
    | what have you got on the history of the zip | I'm writing a biography of my aunt. What could chapter one be called? | What does STOP mean in a telegram? | How do I dump a database of my own app for a backup | First letters of the planets, is there a sentence to remember them by?
    | who is the operator of the night train and what does it sell on board? | Imagine I could scroll back in time to 1900. What would I read in the paper? | Does the recipe say "never stir"? Why? | Tell me three true sentences and one false one about whales; I'll guess. | ok but what does "literally" mean there
""")
_RULES: Final = bars(r"""
    What are the rules for guests in your pool? | You are a strict teacher in my play. Write your first three sentences. | The instructions say "do not tumble dry". What if I did? | Which rules does an assistant at an embassy have to follow? | are we allowed to say what we think at work, where does free speech stop | should the rules of the game stand on the box or inside
    | My new assistant at work ignores my instructions. How do I talk to her? | Reply to this mail in a friendly tone; do not mention the price. "When can I visit you?" | What is the system behind the numbers of the motorways? | You are an expert in roses. Why do the leaves turn yellow? | Improve my house rules: "Be nice. No shoes. Don't feed the cat." | Set of rules for a quiz night, short
    | Only use words a child knows: what is a war? | If you don't know it say so: when was our village first named, Oberau in Bavaria? | What must a system administrator never do? | The assistant coach of which team was banned? | Disregard for the truth, what's a word for that? | Please always answer in British English from now on: favorite or favourite?
    | Do not use bullet points. Why is the sea salty? | Don't tell me the ending! What's the film about? | Forget about the cost for a moment: which heating is best for an old house? | Pretend the budget is no problem. Where would you send a couple in May? | Act fast or wait: when should one see a doctor with a tick bite? | Now that the rules have changed, do I still need a visa for Georgia?
    | how do I get rid of the message "system restore did not complete" | you are here: what does this sign say in Welsh? | instead of rice? | Act now, says the advert. Is that even legal? | Which role has the most text in Hamlet? | my task at work is dull, how do I ask for a new one | Answer key for exercise 4 is missing in my book, what now? | stop motion with a phone, how many pictures a second
    | Why are there so many instructions on a fire extinguisher? | What were the previous names of New York? | Can I override the speed limit of my e-bike, and is it allowed? | Print instructions for a two-sided page, please: which button? | Repeat offenders: what does the law do with them? | What happens above the text in a legal header, is the date a must?
    | Summarise in one sentence and use no names: Anna told Ben that Carl had left. | Ignorance of the law is no excuse, who said that? | What is an initial public offering in simple words | role models for girls in science, five names | show me how to prompt an actor who forgot his line | What secret ingredient do cooks put into goulash?
""")

PATTERNS: Final = (
    beside("slang", _SLANG),
    beside("write", _WRITE),
    beside("asked", _ASKED),
    beside("rules", _RULES),
)
