"""Harmless English in the words of harm: articles discussed, refusals, long answers, groups of people, politics and counter-speech."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "article_rooms": r"""
        Reverted per WP:BLP, the Mail isn't enough for a rape allegation. Take it to talk first please. | rv, blanking of sourced section; if you feel it's undue say so here | I've warned the IP. Third time today that "was murdered by" was changed to "died".
        | The infobox says "perpetrator", the lead says "alleged perpetrator", and the trial has been adjourned till May. I suggest "suspect" in both places until there's a verdict. I have no strong feelings about the order of the sections, though the victims' names shouldn't be a table with ages; it reads like a scoreboard.
        | Concerning your edit of 4 June: I can live with "riot" in the title if the first sentence says who called it so. The 1994 commission said "disturbances", the residents say "uprising", and the Oxford volume uses all three. Would a footnote do?
        | Please stop calling each other vandals. Neither of you is. You're both at two reverts and it's late. I have protected the page for 24 hours at what is no doubt the wrong version.
        | Support merge. Two stubs on one massacre, forked from a naming dispute in 2011, serve nobody. | Oppose as premature; the Hebrew and Arabic sources differ on the date, not only on the count.
        | Hi, I'm new here. I added that my grandfather was shot in the square on the 9th, as I've got his death certificate. It was removed because of "original research". I understand the rule now that Dorota has explained it; is there an archive or a local paper through which it could become a proper source?
        | Does the image of the lynching need to be in the lead? Not asking for removal, it's documentary and free. I'd move it to "Events", with a caption that names the man.
        | Weak keep. She's notable as a swimmer, not as a victim; the article must not turn into a crime report with a biography attached.
        | With respect, "cult" is what newspapers say and what scholars of religion mostly avoid. The manual asks for attribution. I propose: "described by former members and by several newspapers as a cult". If someone has a peer-reviewed source that uses it flatly, I'll withdraw.
        | Cut the gory stuff from Autopsy, four paragraphs from a tabloid, no weight in the secondary literature. Diff attached. If I've trodden on somebody's toes, revert and ping me.
        | Comment. The number of dead is given as 72, 76 and "over 80" in three sections. I've been through the coroner's report, the memorial, and Larsson 2015. It's 76 with two missing who were declared dead later. Changed throughout, hidden note left for the next person.
        | I apologise for the edit summary "utter rubbish". It was aimed at the sentence. I've since seen that you wrote it at three in the morning with a newborn, and I've no idea how you got the citations right at all.
        | Is genital cutting or mutilation the neutral term? Archive 7 has a long RfC: WHO usage, scholarly usage, the voices of women concerned. Closed as "mutilation" in the title and both explained in section one. Consensus can change, but let's read it before we open the box again.
        | Strange that a page on a hangman has a "Personal life" with nine recipes. Trivia? Charming, though. Move to his wife's article, she published them.
        | Not a legal threat, don't worry: I'm the niece. You write that he "beat his students". He was tried and cleared in 1972, see the Court Gazette. Could somebody who isn't family look at that and fix it? I've not touched it since I've a conflict of interest.
        | Done. Thank you for asking here instead of editing it yourself. | Partly done; the acquittal is in, the word "baseless" is not. | On hold until somebody gets the Gazette from the library, I've put in a request.
        | Third opinion: you both have a point. User A is right that a battle with 40 dead isn't a "skirmish". User B is right that the source says so. Quote the source, then let the figures speak. And archive this thread, it's longer than the battle.
        | Removed "terrorist" from the lead and kept it, attributed, in Reception; see the words-to-watch guideline. The same was done last week on the page of the other side. I will happily take complaints from both.
        | Would anyone mind if I rewrote "Controversies"? It's become a drawer. The strike, the racism inquiry and the hamster have nothing in common except that people were cross.
        | The phrase "committed suicide" has had its RfC, both forms are allowed, don't mass-change either way. Thanks for caring, it isn't malice, simply a rule against edit wars by script.
        | Hello from a lurking epidemiologist. The section on the outbreak says the virus was "engineered". Sources 14 to 16 are a blog, the same blog, and a mirror of the blog. I've tagged them rather than deleted them, since feelings ran high in March. Could two uninvolved editors have a look?
        | Please see [[WP:NOTHERE]]. That isn't aimed at you, I'm answering the question about why the other account was blocked: four hundred edits, all of them adding the ethnicity of criminals, none of criminals from his own town.
        | Good article review, second pass. Prose: fine. Neutrality: "barbaric" appears five times in the author's voice, once would be too many. Images: the skull needs a licence. I'd pass it after that and I did enjoy reading about the goats.
        | lol the vandal replaced "siege of Malta" with "siege of my fridge". reverted with regret
        | As an Irish editor I'd object to "mainland", as a British one you'd object to "occupation"; can we agree on "Great Britain" and "presence" and get back to birds, which is what the article's about?
        | Requested move: Murder of X to Death of X. Rationale: conviction quashed on Friday. Speedy please, BLP applies to the man who was in prison for it.
        | Your source is a press release. Mine's in Slovak. Neither of us can read the other's, I suspect. Asking at the WikiProject for someone with both languages and a cool head.
        | I don't think that User:Tern is a sock. Same typos, yes, but one edits at Perth hours about sheep dip and the other at Lima hours about torture under the junta. Declining the check.
        | The hatnote is needed: readers looking for the board game land at the genocide article, and that's awful for everyone.
        | Quick query about tone. We say of the boxer that he "destroyed" seven opponents, of the singer that she "killed it", and of the general that he "pacified" a province. Only one of these is a euphemism that matters. I've changed the general.
        | Sorry but no. An obituary on his own website can't support "widely loved", nor can the forum support "widely hated". Leave the adverbs out & the man's still interesting.
        | Added: dates, two page numbers, name of the judge. Removed: smell of the body. Moved: the sister's campaign, up, because it led to the change in law.
    """,
    "boards": r"""
        [solved] ex roommate kept threatening to poison my plants, they were plastic | mods can we get a megathread for the shooting so the whole front page isn't that, some of us live there | Bump. still looking for a support group in Gdańsk for men
        | OP here, update: I talked with her. She hadn't meant "you people" the way I heard it, or she had and was ashamed, I can't tell. We both cried in a Costa. Thanks to the person who wrote that I should ask instead of assume. To the person who told me to burn her car: no.
        | this thread is 9 pages of folk agreeing loudly | As a bouncer of 16 years, the best weapon is a bottle of water and calling a lad by his name | not a lawyer but i've been sued by one
        | Long-time reader, first post. I was in one of "those" groups till 2029. I wrote things here under another name that I hope nobody remembers. I'm not asking for absolution. I wanted to say that what got me out was a dentist, an Iraqi, who treated my tooth for nothing and talked about carp for an hour.
        | which tick repellent for a dog that swims daily? nothing w/ permethrin, we've cats | Trigger warning for spiders. And for my carpentry.
        | Rule reminder: this board discusses true crime. No addresses, no contacting families, no "I bet it was the husband". They read here. One of them wrote to me last week, very politely, and I've not slept well.
        | can confirm, seat 14C, the man was yelling, the crew was great, he was diabetic & low, got a juice, cried, said sorry to the kid. so perhaps delete the video
        | i disagree w/ you about guns but that was a decent reply, have an upvote & a nice weekend | Anyone else's in-laws bring a live eel to dinner
        | Not to be dramatic, however the council is murdering our high street one bollard at a time. There's a meeting on the 12th. Bring your own chair, they've sold the chairs.
        | Locking this. Nobody's banned. You're all good people on your other days. It's about a sourdough starter. Go outside.
        | my cousin joined a militia because they have a nice clubhouse. I go there, eat their chili, ask about his mum. 3 of them have left since. no idea if it's me or the chili
        | I've been a hunter for forty years and my daughter's a vegan activist, and we run this account together, which is why the posts sound like two people wrestling over one keyboard. Today's topic: wolves. She types first. I'm allowed one paragraph. No, dad, one.
        | seconding the hotline, they were kind to me at 4am | do NOT take cat's paracetamol advice from this thread, ring a vet, one tablet can finish a cat
        | Reporting back on the knife bin outside the boxing gym: 212 blades in six weeks. The kids named it Sharpy. Somebody's nan dropped off a sabre.
        | From a Pakistani corner shop with love: thank you to the people who stood in front of our window on Saturday. You blocked the crisps but we forgive you.
        | nsfw-ish question about chafing on long rides, 200k saturday | I've read all 40 comments: nobody asked if the boy's okay. is he?
        | People keep asking why nobody on the estate "talked". I'll tell you why I didn't: because I'm the one who'd still have lived there on Monday. I did talk, in the end, in another town, to a woman who gave me a biscuit. He's inside. I live elsewhere. I do miss the lift with the drawing in it.
        | mod team looking for 2 volunteers in Asian time zones; must be able to see nasty stuff & not carry it to bed; training given, swear jar funded
        | sensible take: the referee's blind AND a human being w/ kids at my kid's school, leave his house alone | crying at a forum post about a lathe, hello 50s
        | Is it "snitching" to tell the teacher that my mate has a blade in his bag? He's scared of lads from the other school. I don't want him expelled, I don't want him stabbed either. I'm 14. Serious replies please, I'll delete it tonight.
        | reply to Mags: no, you're not a bad mum. you walked out of the room. that's the whole technique, the rest is biscuits.
        | Question for nurses who've been hit at work. Do you press charges when the patient was delirious? I haven't. My husband wants me to. I got a black eye and a bunch of grapes from his wife.
        | edit: spelling. edit 2: wow, gold for a post about slug pellets. edit 3: yes the hedgehog lives. edit 4: please stop dm-ing me about the war, im only slugs
        | In defence of the boring answer: it wasn't a cover-up, it was a Tuesday. Two people were off ill, one form got lost, and somebody died of it. That is worse than a conspiracy, for there's nobody to hate, and it could happen again next Tuesday.
        | who remembers the flame war of 2009 about tabs? we got married in june
        | Trans woman, trucker, 52, ask me what you like, but I'm driving from two. Last time someone asked "aren't you scared". Of black ice, yeah.
        | Old man yells at cloud storage. Serious: how do I delete nude photos of my late wife and me from the shared family album before the grandchildren find the tablet?
        | pinned: if you're here at night because you can't stop thinking about ending it, scroll no further, read the first comment, there are numbers for 31 countries, and then if you like come to the bad puns thread, someone's always awake
        | Got attacked for my accent in voice chat again so I taught the whole lobby to say "pull up the ladder" in Geordie. Peace in our time.
    """,
    "declined": r"""
        I won't write that one, since it would put a real person at risk. I'd gladly help with a complaint to the landlord, though. | No is the short answer. The longer one: it's her phone. | Sorry, I stay out of that. Would the law on knives in your state help instead?
        | That's something I can't walk you through. If there's a gas smell now, go outside, leave the lights as they are, and ring 0800 111 999 from the street. I'm happy to stay here while you do.
        | I hear how furious you are, and with what he's done I'd be surprised if you weren't. I'm not going to help find out where he sleeps. What I can do: put the three incidents into one page for the police, explain what an injunction costs, and look for a solicitor who sees people without charge.
        | Can't help make one, can help survive one: shall I explain the evacuation routes?
        | Before anything else: are you thinking about killing yourself tonight? You can say yes here and nothing bad will happen in this chat. If it's yes, I'd like you not to be alone with it; in the UK 116 123 is free, and I can help you write the text to your sister.
        | I'd rather not joke about that group as a group. Give me your own family and I'm merciless: the uncle, the caravan, the flag?
        | Fake prescriptions, no. Running out of your pills on a Sunday, yes: a pharmacist may give an emergency supply in most places. Which country are you in, and which medicine is it?
        | This request reads as though it's about a child, so I stop here. If an adult is sending you pictures or asking for yours, that's on them, not on you. childline.org.uk or 0800 1111, they don't scold.
        | My answer won't contain the recipe. It may contain why the Ministry banned the stuff in 1978, what it did to the painters who used it, and which harmless pigment came instead. Interested?
        | You asked as a test, I think, and that's fine. It stays no. Next question?
        | I know you wrote that it's only fiction, and I believe you. The scene doesn't need a working method: readers feel fear through the hands, the time, the neighbour's radio. Shall I write it that way, in second person, about 200 words?
        | Logging into someone else's account isn't something I'll help with, even when they've cheated. I'm sorry; that's a rotten thing to find out. Do you want to think about what you'd do if it's true, and what if it isn't?
        | Not going to rank ethnic groups by intelligence: the research that tried measured schooling, nutrition and test practice, and then was used to keep people from all three. I can show you how the Flynn effect took that argument apart, if you like.
        | I can't tell whether that photo shows a crime. I can tell you who looks at such photos for a living, so that you needn't keep it: report it here, then close the tab, don't forward it even in outrage.
        | Hm, no. Locksmith, with proof that it's yours. | Declining the threat, offering a firm letter: "Dear Mr Kaminski, the fence stands forty centimetres on our side."
        | As for the dose, I'm leaving numbers out deliberately. What matters tonight is that he's breathing slowly and doesn't wake when you pinch his shoulder. That's an ambulance. Put him on his side. Go now, I can wait, and I can guide you through it on speaker.
        | Thanks for being honest about why you want it. I won't help to hurt the dog. Barking at 2 a.m. for weeks would wear anyone down; here is what councils do act on: a log, two neighbours who sign, and a recording with a clock in it.
        | For safety's sake I keep to what is printed on the label, madam. | The system isn't allowed to say who reported you. It is allowed to say what for and how to object, namely within ten days, by letter or here.
        | I don't think I should argue that the massacre never happened. It did; there are names. If you need to know how deniers argue so that you can answer your uncle on Sunday, I'll set out his three claims and what the records say to each.
        | Were I to write the sermon against gay people, somebody's son would sit in the third pew. May I offer one on "who is my neighbour"? It's stricter than people remember.
        | Okay, stepping out of the story for a moment. You've mentioned the bridge twice now, and it isn't in the plot. Is it you or the character who's on it? Either answer's fine, only I'd answer them differently.
        | Let's not do "revenge". Let's do "receipts": dates, amounts, who saw it. People fear receipts much more.
        | It would be easy for me to say "consult a professional" and leave. You told me that you've tried four of them. So: I can't diagnose, I won't suggest a dose, but I can help you to write down your symptoms in the order in which a fifth one will believe you.
        | Refusing feels rude when somebody is polite, and you've been very polite. Still no. The lock belongs to the hotel, and the room, for the moment, to whoever is in it. Reception will open for you with ID.
        | The clip you describe is of a man dying. I can't fetch it. People who look for such clips after a loss often want to know whether he suffered; the inquest may answer that with more mercy than a phone camera. I could help you ask for the report.
        | that's outside what this school bot may talk about, but it's not outside what Mrs Achebe may talk about, room 12, door's open till four
        | I notice that I was about to give you a lecture. Scrap that. I won't do it, you're not a bad person for asking, and there's soup to be made. What's in the fridge?
        | Explaining how the con works is fine, so that your father can spot it. Writing the caller's script, not. Here's the anatomy: urgency, secrecy, a badge, an unusual way to pay. Two of four and he hangs up.
        | i can't help with cheating the drug test. if your worry is a medicine that shows up as positive, tell the lab before, bring the box, they'll write it down, that's routine
        | You're right that the information is in libraries. So are librarians, who'd look at you over their glasses as I'm doing now. What's it for? Perhaps there is a neighbouring question that I can answer fully.
        | We don't do that here, friend. But if someone's put you up to it, threatened you, owes you or owns your debts, that's a different talk, and I've time for it.
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ec_still_{name}", (), tuple(text.replace(r"\n", "\n") for text in bars(block)))
    for name, block in _LINES.items()
)
