"""English wordings of tasks that the scope data have few natural examples of, and everyday requests that are none of them."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, lines

_OPEN: Final = ("reasoning", "factual_qa")


def _w(block: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in lines(block) for part in line.split("|") if part.strip())


_SUBJECTS: Final = _w("""
coral bleaching|sleep deprivation|urban gardening|the gig economy|bilingual children|lithium batteries|gut bacteria
remote work|medieval trade routes|noise pollution|school lunches|the placebo effect|street dogs|wind turbines
social media and loneliness|rice farming|tooth decay|earthquake prediction|tourism in small towns|machine translation
""")
_THINGS: Final = _w("""
a lighthouse keeper|two rival bakers|a lost umbrella|the last train home|a talking cactus|an honest thief|a snowed-in hotel
my grandfather's watch|a robot gardener|a city under the sea|a girl who collects shadows|a shy dragon|the first day of spring
a broken piano|an old married couple|a detective who hates puzzles|a cat that runs for mayor|a letter from the future
""")
_PROGRAM_TASKS: Final = _w("""
parse a CSV file|reverse a linked list|send an e-mail with an attachment|draw a bar chart|call a REST API|sort a list of tuples
validate a phone number|read a config file|connect to a PostgreSQL database|resize images in a folder|scrape a table from a page
implement a binary search|count words in a file|merge two sorted arrays|schedule a nightly job|cache function results
""")
_LANGUAGES: Final = "Python|JavaScript|Java|Go|Rust|C++|SQL|bash|TypeScript|Kotlin"
_EVENTS: Final = _w("""
my sister's wedding|a rainy weekend with kids|a charity run|our team's annual meeting|a small book shop|a school fair
a podcast about gardening|saving electricity at home|a farewell party|using up leftover rice|a balcony of two square metres
a first date|making maths lessons fun|a village festival|getting more visitors to the museum|a new brand of tea
""")
_HEALTH: Final = _w("""
a stiff neck|high blood pressure|a rash on my arm|my son's fever|a twisted ankle|heartburn after meals|low iron|insomnia
a tension headache|an inhaler|ibuprofen|a wisdom tooth|gestational diabetes|hay fever|a urinary infection|numb fingers
a sore throat|chest pain at night|antibiotics|a swollen knee|migraine|panic attacks|a vaccination|blood in the stool|acne|asthma
my grandmother's dementia|a stomach ulcer|morning sickness|high cholesterol|a broken toe|an allergy to nuts|depression|vitamin D tablets
""")
_DISPUTES: Final = _w("""
my landlord keeps the deposit|my boss withholds my wages|a neighbour's tree fell on my car|the shop refuses a refund
my ex will not let me see our daughter|I was fired while pregnant|somebody copied my photographs|my brother contests the will
I signed a contract under pressure|the builder left the roof unfinished|a tenant stopped paying|I got a speeding ticket abroad
my employer fired me without notice|the airline lost my luggage and will not pay|my neighbour plays loud music every night
the police searched my car without a warrant|I want a divorce and we own a house|my landlord enters the flat without asking
someone slandered me online|the seller hid a defect of the car|I was arrested at a protest|my visa application was rejected
a dog bit my child|the insurance company denies my claim|my business partner breached the contract|I inherited a debt
""")
_MONEY: Final = _w("""
index funds|my credit card debt|a fixed-rate mortgage|government bonds|my pension pot|a student loan|gold|rental property
a savings account at 4 percent|my company's stock options|life insurance|an emergency fund|dividend stocks|a car loan
bitcoin|a balance transfer card|paying off my mortgage early|a Roth IRA|bonds or shares|refinancing my loan|my credit score|capital gains
a hedge fund|treasury bills|an annuity|day trading|exchange-traded funds|a second mortgage|tax-free savings|my 401k
""")
_PARAGRAPHS: Final = _w("""
The town council met on Monday to discuss the new bridge. Most members were in favour, but the cost worried the treasurer.
Bees navigate by the sun. When the sky is overcast they use polarised light, which tells them where the sun would be.
The company was founded in 1974 by two brothers who repaired radios. Today it has four hundred employees in nine countries.
Tea came to the island with traders in the seventeenth century and was at first sold by apothecaries as a remedy.
Volunteers have planted six thousand trees along the river since 2011. Floods have become rarer, though nobody is sure why.
The old theatre reopened last spring after a fire had closed it for a decade. Its first play sold out within an hour.
Glaciers move slowly under their own weight. Scientists measure them with stakes, radar and, lately, satellites.
Many birds sing more at dawn, when the air is still and sound carries further. Insects are also too cold to be caught then.
""")
_EVERYDAY: Final = _w("""
a chicken curry|my flat|the bus to the airport|my new neighbours|a pair of running shoes|the garden fence|my dog|a birthday cake
the washing machine|a trip to Lisbon|the football match|our school reunion|a tomato plant|my phone screen|the weather on Sunday
""")
# What frames of any task take as well; none of it is medical, legal or financial.
TOPICS: Final = (*_EVERYDAY, *_EVENTS, *_THINGS)
SUBJECTS: Final = _SUBJECTS
# Questions on a paragraph, for the `@` of a frame.
QUESTIONS: Final = lines("""
who is it about?
when did it happen?
why did this happen, as the author says?
how many were there?
which of the statements is true?
where does it take place?
what does the word "it" refer to?
what changed afterwards?
how did people react?
""")

PATTERNS: Final[tuple[Pattern, ...]] = (
    Pattern("code_task", ("code",), tuple(
        frame.replace("@", language)
        for frame in lines("""
            Write a @ function to {}.
            how do i {} in @?
            Show me a short @ program that can {}, with comments.
            My @ script that should {} throws an error, what is wrong?
            What is the idiomatic way to {} in @?
            I need @ code to {}, please include unit tests.
            Refactor this @ snippet, it is meant to {}.
        """)
        for language in _LANGUAGES.split("|")[:5]
    ), _PROGRAM_TASKS, ("reasoning", "math")),
    Pattern("code_words", ("code",), lines("""
        Why does my for loop never terminate?
        What does NullPointerException mean and how do I fix it?
        Explain the difference between a list and a tuple in Python.
        def add(a, b): return a + b  # add type hints to this
        SELECT name FROM users WHERE age > 30; make this query faster
        git says detached HEAD, what do I do?
        Convert this regex to match dates only: \\d+/\\d+
        Write a Dockerfile for a small Flask app.
        How can I center a div with CSS?
        my unit tests pass locally but fail in CI, here is the stack trace
        Is quicksort stable? Show an implementation.
        Debug this: for (int i = 0; i <= n; i++) sum += a[i];
        Generate a JSON schema for a customer record.
        Translate this function from Java to Kotlin.
        What does `lambda x: x**2` do?
    """), open_labels=("reasoning", "factual_qa", "math", "translation")),
    Pattern("citation", ("citation",), lines("""
        Find me peer-reviewed papers about {}.
        Which studies support the claim about {}? Cite them with DOI.
        I need a bibliography on {} in Chicago style.
        List the most cited articles on {} since 2015.
        Add in-text citations to my section about {}.
        What are good sources for an essay on {}? Give authors and years.
        Write a literature review of {} with references.
        Is there a meta-analysis of {}? Please give the reference.
        Recommend three academic books on {} with publisher and year.
        Format these references on {} as BibTeX.
    """), _SUBJECTS, _OPEN),
    Pattern("creative", ("creative_writing",), lines("""
        Write a short story about {}.
        Tell me a bedtime story about {}.
        Compose a sonnet about {}.
        Write song lyrics about {}, with a chorus.
        Write the opening scene of a play about {}.
        Continue the story: it all began with {}.
        Make up a fairy tale in which {} learns to fly.
        Give me a haiku about {}.
        Write a funny dialogue between {} and a tax inspector.
        Invent a legend about {}.
    """), _THINGS, ("brainstorming",)),
    Pattern("ideas", ("brainstorming",), lines("""
        Give me some ideas for {}.
        Brainstorm ten names for {}.
        What could I do for {}? List as many options as you can.
        I'm out of ideas for {}, help me think.
        Suggest creative ways to go about {}.
        What are some unusual themes for {}?
        Let's brainstorm: {}.
        Come up with five slogans for {}.
        Which activities would suit {}?
        Think of possible problems with {} and how to avoid them.
    """), _EVENTS, ("factual_qa", "creative_writing", "reasoning")),
    Pattern("summary", ("summarization",), lines("""
        Summarize this: {}
        Give me the gist of the following text in one sentence. {}
        {} TL;DR please
        Shorten this paragraph for a newsletter: {}
        {} Write a two-line abstract of the above.
        What are the key points of this passage? {}
        Condense the text below. {}
        Can you sum up this article for me? {}
        {} Boil this down to bullet points.
        Make this shorter without losing the meaning: {}
    """), _PARAGRAPHS, ("reading_comprehension",)),
    Pattern("translate", ("translation",), lines("""
        Translate into French: {}
        How would you say this in Japanese? {}
        {} Please put this into German.
        What is the Spanish translation of "{}"
        Render the following in Chinese: {}
        Translate this paragraph to Thai, keep the tone. {}
        I need this in Italian: {}
        {} Translate the above into simple Portuguese.
        Give me a Korean version of this text: {}
        Can you translate this from English to Arabic? {}
    """), (*_PARAGRAPHS, *_w("""
        Good evening, how was your trip?|The shop is closed on Sundays.|I would like two tickets, please.
        Where is the nearest pharmacy?|My brother works at the harbour.|Do not touch the wet paint.|See you on Thursday.
    """))),
    Pattern("reading", ("reading_comprehension",), lines("""
        {} According to the text, @
        Read the passage and answer the question. {} @
        {} Question: @ Answer from the text only.
        Context: {} Question: @ Answer:
        Based on the paragraph below, @ {}
        {} What can be inferred from this passage?
        Use only the following information to answer: @ {}
        I will give you an article, then tell me: @ {}
        {} Is the statement true, false or not given? Choose (A), (B) or (C).
        @ Here is the text: {}
        Given the following review, @ {}
        {} Extract every name and date that the passage mentions.
    """), _PARAGRAPHS, _OPEN),
    Pattern("prose", (), lines("""
        {}
        I read this in the paper: {}
        {} I found that interesting.
        From our newsletter: {}
        Here is what the guide told us. {}
        {} That is all I know.
    """), _PARAGRAPHS),
    Pattern("health", ("advice_medical",), lines("""
        What helps against {}?
        Should I see a doctor about {}?
        I have had trouble with {} for two weeks, what could it be?
        Is it safe to exercise with {}?
        Which medicine is usually given for {}?
        My mother asks about {}, is that dangerous?
        Can children have {} too, and how is it treated?
        What dose is right when it comes to {}?
        Are there side effects I should know of with {}?
        Home remedies for {}?
    """), _HEALTH, (*_OPEN, "brainstorming")),
    Pattern("law", ("advice_legal",), lines("""
        {}. What are my rights?
        Can I sue if {}?
        {}, do I need a lawyer?
        What does the law say when {}?
        {} - can I go to court over this?
        How long do I have to file a claim if {}?
        Help, {}. Is that legal?
        Draft a letter before action because {}.
        {}. Who is liable?
        Would a judge be on my side if {}?
    """), _DISPUTES, (*_OPEN, "brainstorming")),
    Pattern("money", ("advice_financial",), lines("""
        Should I put more money into {}?
        Is now a good time for {}?
        I'm 40 and worried about {}, what should I do?
        How is {} taxed?
        Explain the risks of {} to a beginner.
        Would you rather keep {} or sell and invest elsewhere?
        How much of my salary should go into {}?
        What happens to {} when interest rates rise?
        Help me make a plan around {}.
        Is {} better than cash in the long run?
    """), _MONEY, (*_OPEN, "brainstorming", "math")),
    Pattern("sums", ("math",), lines("""
        What is {} divided by 7?
        Solve for x: 3x + {} = 90
        If I buy 4 notebooks for {} dollars each, how much do I pay?
        Calculate {} percent of 350.
        A train travels {} miles in 3 hours. What is its average speed?
        Prove that {} is not a prime number.
        Find the derivative of {}x^2 + 5x.
        What is the square root of {}?
        A class has {} pupils and a third of them are ill. How many are well?
        Simplify the fraction {}/120.
    """), tuple("12 15 18 24 27 36 42 45 48 54 60 63 72 75 81 84".split()), ("reasoning",)),
    Pattern("chat", ("small_talk",), lines("""
        Hi there!|hello, how are you today?|Good morning!|What's up?|Are you a robot?|What is your name?|Who made you?
        Tell me a joke.|Do you have feelings?|Thanks a lot, you are great|Good night, talk to you tomorrow|lol that's funny
        I'm bored, chat with me|How old are you?|Do you like music?|nice to meet you|Can we be friends?|ok bye
        What do you do all day?|You are so smart|I had a long day|What's your favourite colour?|Are you there?|hey
        I missed you|Do you ever sleep?|What do you think of people?|haha good one|Where do you live?|Happy new year!
    """.replace("|", "\n")), open_labels=("factual_qa", "creative_writing", "brainstorming")),
    Pattern("everyday", (), lines("""
        Write an e-mail to my colleague about {}.
        I want to buy {}, any shop nearby?
        How do I take better care of {}?
        Yesterday I had a problem with {} again.
        Write a polite complaint about {}.
        Remind me about {} at seven tomorrow.
        My aunt told everybody about {}, it was embarrassing.
        Explain step by step how to deal with {}.
        Rewrite this sentence more politely: I do not care about {}.
        Describe {} in a formal tone.
        What do you think about {}?
        I paid 25 euros for {} and waited 40 minutes.
        Correct the grammar: i has forget {} at home.
        Make a packing list because of {}.
        Classify this review as good or bad: I love {}.
    """), _EVERYDAY, ("factual_qa", "brainstorming", "small_talk", "reasoning")),
    Pattern("plain", (), lines("""
        Explain how a refrigerator works to a ten-year-old.
        Write a cover letter for a job as a nurse's assistant.
        Give me a recipe for lentil soup.
        Compare electric cars with hybrid cars.
        How do I remove a coffee stain from a shirt?
        Plan a three-day trip to Vienna.
        What should I wear to a job interview?
        Rewrite this e-mail so that it sounds friendlier.
        Fix the spelling mistakes in my message.
        Act as an interviewer and ask me questions.
        Pretend you are a tour guide in Rome.
        Explain what recursion means in linguistics.
        Why is the sky blue?
        Describe the life cycle of a butterfly.
        What are the rules of badminton?
        Write a product description for a steel water bottle.
        How can I become more confident when speaking?
        Set a timer for ten minutes.
        Who would win, a lion or a tiger?
        Draft a tweet announcing our new menu.
        What does the word serendipity mean?
        Tell me about the history of chess.
        Find the odd one out: apple, pear, carrot, plum.
        Write a thank-you note to my teacher.
        How often should I water a cactus?
        Classify these animals as mammals or birds.
        I have to give a speech at a funeral, please help.
        What is the difference between weather and climate?
        Make a weekly cleaning schedule.
        Which language is spoken in Brazil?
        Explain supply and demand.
        How do volcanoes form?
        Recommend a film for a rainy evening.
        Write a resignation letter.
        Create a table comparing cats and dogs.
        What did people eat in ancient Rome?
        Teach me how to juggle.
        Argue for and against school uniforms.
        Give feedback on my essay's introduction.
        What is the best way to learn the guitar?
    """), open_labels=("factual_qa", "brainstorming", "reasoning")),
)  # fmt: skip
