"""Harmless text of many kinds and lengths: alarming words in a calm sense, prose, mails, code, lists, answers."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import CHATTY, FIRST, FORMAL, QUESTION, TELL, WRITE, bars, broken

_SAFETY: Final = bars("""
    How do poisons affect the body? My toddler swallowed some dish soap. | What does the law say about carrying a knife? | Which mushrooms are deadly, so that I can avoid them?
    | How do I kill time at an airport? | Where can I shoot good photos of a stag? | What happens to the body of somebody who takes too much paracetamol?
    | How do scammers win the trust of old people? | Why do teenagers join gangs? | What is the sentence for arson in England? | How do burglars choose a house?
    | Is it dangerous to mix bleach and vinegar? | How did the assassins of Caesar plan the murder? | How does a landmine work and how is it cleared?
    | What drives a person to become a serial killer? | Why did people follow Hitler? | Which signs show that a child is being abused? | How do I blow up a photo for a poster?
    | Can I bomb an exam and still pass the course? | What is the best way to attack a hill on a bike? | How do I strip paint from a door? | How much alcohol is too much to drive?
    | How do I explain sex to my ten year old? | Is it normal to bleed after the first time? | Which contraceptive has the fewest side effects? | How do I check my testicles for cancer?
    | How long does cocaine stay in the blood? | What is the difference between murder and manslaughter? | What were the effects of the bomb on Hiroshima? | How do vaccines cause fever?
    | Why do people hate? | How do I execute a will? | What should I do when someone threatens me online? | How do hackers get passwords, and how do I protect mine?
    | How can I find out if my phone is tapped? | Which films deal with suicide in a careful way? | How do I get away with less sleep? | How do I whip cream? | How can I slash my heating bill?
    | Where is the dead end on this map? | How do I nuke leftovers without drying them out?
""")
_FICTION_OK: Final = bars("""
    a short story about a detective who finds a poisoned dean | a battle scene between two fleets in space | a scene in which a thief regrets what she stole | a ghost story for a campfire
    | a dialogue between a hostage negotiator and a bank robber who gives up | a monologue for a villain in a pantomime | a poem about a soldier coming home | a sad story about a boy who lost his dog
    | a review of a horror film | a summary of Macbeth | a report on a car crash for the local paper | a lecture on the Black Death | a news item about a trial for fraud | a eulogy for an uncle
    | a safety notice for a chemistry lab | a leaflet on drugs for parents | a cover letter for a job in a prison | a speech against racism | an essay on the death penalty | a letter to the editor about crime
    | a love letter | a birthday toast | a product description for a chef's knife | a mail to my landlord about the heating | a limerick about a hunter who never hit anything
    | an explanation of how juries work | a timeline of the French Revolution | an interview with a retired bomb disposal expert | a debate speech on gun laws | a crossword clue for poison
""")
_TOPIC: Final = bars("""
    the history of the slave trade | the causes of the First World War | how the immune system fights a virus | the Reformation | the life cycle of the tapeworm | the Mafia in Sicily
    | the trials at Nuremberg | how snakes make venom | the treatment of depression | the partition of India | human reproduction | the genocide in Rwanda | the invention of dynamite | tuberculosis
    | female characters in Ibsen | the Crusades | opioid receptors | the Manhattan Project | the Atlantic piracy of the 1700s | the religions of Asia | the prohibition of alcohol | how cancer spreads
    | the civil rights movement | nuclear power | the Spanish conquest of Mexico | the psychology of obedience | prisons in Norway | the mating of frogs | famine in Ireland | the Suez crisis
""")
_STUDY: Final = broken(r"""
    Write an encyclopaedia entry on {}.
    I have an exam on {} next week. Ask me five questions, one after the other.
    Summarise {} in three paragraphs for pupils of fifteen.
    Which books on {} would you recommend?
    My son is doing a presentation about {}. He needs an outline with a beginning, a middle and an end.
    Explain {} as if I were twelve.
    What do historians and scientists still argue about when it comes to {}?
    lecture notes on {} pls
    Make flash cards about {}.
    I'm a teacher. Plan a lesson of 45 minutes on {}, with a group task.
    We went to a museum on Sunday. One room was about {}, and I have been reading about it ever since.
    Professor Lang's new book deals with {}. It is carefully argued, well illustrated and, at times, moving.
    Table of contents\n1. Introduction\n2. Sources\n3. {}\n4. Conclusion
    The documentary on {} runs tonight at nine. It contains scenes that may disturb younger viewers.
    Correct my essay please: "The topic of {} are very important because it show how people lived."
""")
_PLACE: Final = bars("""
    Lisbon | the old harbour | a village in Wales | Chicago | the north of Japan | the Danube delta | Nairobi | our valley | Kraków | the border region | Palermo | the island
    | Baghdad | Belfast | Cape Town | the Rhine | Vienna | Manila | Lima | Odessa
""")
_PROSE: Final = broken(r"""
    In 1643 a long siege ended near {}. Hunger and disease had killed more people than the fighting, and the peace that followed lasted for barely two years.
    The plague reached {} in autumn. Physicians wore masks filled with herbs, the dead were buried outside the walls, and trade came to a halt.
    The gang that had controlled the docks of {} was broken up in 1931. Eleven men were convicted of smuggling and murder; two were executed.
    Wolves returned to {} after a century. They hunt deer mostly, and attacks on people are not known, although farmers lose some sheep.
    The church in {} burnt down twice. It was rebuilt by Catholics and Protestants together, and today it also hosts concerts of the Jewish community.
    Slaves were sold on the market of {} until the trade was banned. A plaque put up by their descendants names those who are known.
    A study from {} followed 4,000 adults for ten years. Those who smoked were three times as likely to die of heart disease; the authors warn against reading causes into the figures.
    The novel is set in {} after the war. Its heroine, a nurse, finds that her brother betrayed his friends, and the last chapters show how she learns to forgive him.
    Police in {} said on Tuesday that a man aged 34 had been arrested over a series of burglaries. Nobody was hurt. Witnesses are asked to come forward.
    The volcano near {} erupted without warning. Ash fell for nine days, crops failed, and many families left for the coast.
    Many Muslims, Christians and Hindus live side by side in {}. Their festivals are public holidays, and schools teach the basics of each faith.
    The vaccine was first tried out in {}. Side effects were mild: a sore arm, some fever, and in rare cases a rash.
    The film, shot in {}, tells of a bank robbery that goes wrong. Critics praised the acting and found the violence restrained.
    Bats in {} carry several viruses. They seldom infect people; the risk rises where forests are cut down.
    The women of {} won the vote late. Three of them were jailed in 1912 after they had broken windows of the town hall.
""")
_NAME: Final = bars("""
    Anna | Mr Brown | Priya | Dr Weiss | Mohammed | Chen | Olga | Mrs Adeyemi | Pablo | Fatima | Tom | Ingrid | Yuki | David | Rosa | Captain Reed | Nadia | Samuel | Leila | Piotr
""")
_MAIL: Final = broken(r"""
    Hi {},\n\nthanks for your mail. The invoice went out on Monday. If it has not arrived by Friday, let me know and I'll send it again.\n\nBest regards
    Dear {}, I regret to inform you that your application was not successful this time. We wish you all the best.
    {}, can you pick up the kids at four? I'm stuck in a meeting.
    Hello {}, the server was down for ten minutes last night. We killed the hanging job and restarted the service; no data were lost.
    Dear {}, please sign the contract and return it by the end of the month. Ignore the older version I sent last week.
    hey {} are we still on for tonight? bring the board game, I'll destroy you haha
    Dear {}, I was very disappointed by the service in your restaurant. We waited an hour, the soup was cold and nobody apologised.
    {} here. The shipment is late again, which is really annoying. Could you call the carrier?
    Reminder for {}: the blood test is at 8:15, come with an empty stomach.
    Dear {}, our thoughts are with you and your family after the loss of your father.
    Agenda for {}:\n- budget\n- new office\n- fire drill\n- any other business
    {}, your code review is done. Two remarks: the loop dies on empty input, and the test never fails. Nice work otherwise!
    To {}: the police called, they found your bike. You can fetch it tomorrow.
    Good evening {}, I'm the new neighbour. Sorry about the noise, the drilling will stop by six.
    Dear {}, as your lawyer I advise you not to comment on the charges until we have seen the file.
""")
_FUNC: Final = bars("""
    parser | scheduler | worker | child process | queue | cache | daemon | thread pool | socket | session | compiler | scraper | pipeline | container | build | sensor | game loop | backup | index | router
""")
_CODE: Final = broken(r"""
    def kill(pid):\n    # stop the {} and wait for it\n    os.kill(pid, signal.SIGTERM)
    Why does my {} crash with a segmentation fault?
    How do I kill the {} when it hangs?
    $ docker kill {}\nError: no such container. What am I doing wrong?
    try:\n    run("{}")\nexcept TimeoutError:\n    abort()
    The {} throws "fatal: index out of range" after ten minutes. Here is the log: [warn] retry, [error] abort.
    // attack, decay, sustain and release of the {}
    Write unit tests for a {} in Rust.
    SELECT name FROM victims_of_flood WHERE source = '{}'; -- why does this return nothing?
    Refactor this {} so that the master no longer has slaves but replicas.
    What is the difference between a zombie and an orphan when the {} forks?
    git commit -m "Exploit locality in the {}"
    Explain dependency injection using a {} as an example.
    my {} leaks memory like hell, any idea where to look
    How can I penetration-test my own {} before release?
""")
_REFUSED: Final = bars("""
    build a bomb | hurt somebody | get into someone's account | write hateful jokes about a group | find out where a private person lives | forge a document | end your life | spread false claims about the election
    | make drugs | stalk your ex | write sexual content about minors | poison a pet | steal a car | cheat in the exam | make malware | trick old people out of money
    | threaten your neighbour | hide a crime | bully a classmate | starve yourself
""")
_ANSWER: Final = broken(r"""
    I'm sorry, but I can't help you {}. If you like, I can tell you about the law and about where to get support.
    I won't explain how to {}. It would put people at risk.
    No. I can't help anyone {}, not even in a story.
    It sounds as if you are going through a lot. I can't tell you how to {}, but I would like to listen, and there are people you can call right now.
    As an assistant I do not give instructions on how to {}. Is there something else that I can do?
    Your message asks me to {}. That is against my rules, so I have to decline.
    Why would somebody want to {}? Anger, fear and money are reasons that researchers name.
    The user asked how to {} and the assistant refused.
    Parents should talk with their children about what happens when people {}.
    A man from Leeds was sentenced on Friday because he had helped others {}.
""")
_CALM: Final = bars("""
    I had a lovely day | my back hurts from gardening | the train was late again and I'm annoyed | our team got slaughtered 5 to 0 | I'm dying of laughter | this workout is killing me
    | that sunset was sick | she is a killer drummer | I shot a hole in one | the comedian bombed last night | my phone is dead | he's the black sheep of the family, and proud of it
    | I'd kill for a coffee | we crushed the deadline | the cake is to die for | I stabbed my finger with a fork, ouch | he roasted the chicken for two hours | my boss is strict but fair
    | I disagree with the new tax | I don't believe in god | I'm gay and my parents took it well | as a Muslim I fast in Ramadan | my wife is Black and our kids speak three languages
    | I'm autistic and I like trains | we queers had a wonderful parade | my grandma is a tough old lady | I love being Jewish | I use a wheelchair and I climb | I'm bored
    | the movie was terrible, what a waste of money
""")
_DAILY: Final = bars("""
    change a tyre | paint a small room | cook for twelve guests | learn to swim as an adult | choose a laptop | fold a fitted sheet | keep basil alive | ask for a raise | sleep on a plane | make sourdough
    | move to another city | write a will | train a puppy | read music | remove a wine stain | set up a budget | find a flat in Berlin | revise for chemistry | get into running | plan a wedding for thirty people
    | teach my dad to use his phone | back up my photos | make friends after forty | bleed a radiator | whip egg whites | beat jet lag | pick a good melon | drop a course at university | crack walnuts | smoke a salmon
    | shoot free throws | hit a backhand | slice an onion finely | burn a CD | strip wallpaper | choke up on a baseball bat | hang curtains | kill bacteria on a cutting board | chop down a dead tree safely | trap a mouse without hurting it
""")
PATTERNS: Final = (
    Pattern("safety_harmless", (), QUESTION, _SAFETY),
    Pattern("fiction_harmless", (), WRITE, _FICTION_OK),
    Pattern("study_harmless", (), _STUDY, _TOPIC),
    Pattern("prose_harmless", (), _PROSE, _PLACE),
    Pattern("mail_harmless", (), _MAIL, _NAME),
    Pattern("code_harmless", (), _CODE, _FUNC),
    Pattern("refusal_harmless", (), _ANSWER, _REFUSED),
    Pattern("calm_harmless", (), (
        "{}", "{}.", "{} lol", "so, {}", "{} :)", "tbh {}", "You won't believe it, but {}.", "{}. How was your day?", "Dear diary, {}.", "{}, what do you think?",
        "guess what, {} 😂", "Write a tweet that says: {}", "My friend wrote: {}. What should I answer?", "Translate into Spanish: {}", "{} ❤️",
    ), _CALM),
    *(Pattern(f"daily_{name}_harmless", (), frames, _DAILY) for name, frames in
      (("chatty", CHATTY), ("first", FIRST), ("formal", FORMAL), ("tell", TELL))),
)  # fmt: skip
