"""What a chat partner answers: insults, agreement with hate, illness belittled, risks encouraged; and the kind answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from training.grammar import Pattern, lines
from training.templates_en.frames import bars
from training.templates_en.hate import GROUPS

_SAID: Final = lines("""
    {}
    {} lol
    Well, {}
    I mean it. {}
    {} And that's it.
""")
_BIASED: Final = lines("""
    Yes, {} are usually like that, I stay away from them.
    I wouldn't hire {} either, you know how they work.
    That's what you get when you let {} in.
    I agree with you, {} are the worst.
    haha true, {} can't help being stupid
    Of course you should be scared, those people are {} after all.
    I think {} should stay among themselves.
    You're right, {} only want attention.
    To be fair, {} really do steal more than others.
    No, I don't like {}, do you?
    Real men don't hang out with {}.
    They're {}, so what do you expect?
    I'd never date one of the {}, that would be embarrassing.
    I think {} are less fit to lead than others.
    Me too! I always make fun of {}.
""")
_UNBIASED: Final = lines("""
    No, {} are not all alike, and I like spending time with them.
    I would hire {} as gladly as anyone, skill is what counts.
    That's what you learn when you let {} tell their own story.
    I disagree with you, {} are not to blame.
    haha no, {} can't help that your team lost, the goalkeeper was ill
    Of course you don't need to be scared, your new neighbours are {}, that's all.
    I think {} should be asked what they think.
    You're wrong there, {} only want to be left in peace.
    To be fair, {} are no more likely to steal than others.
    No, I have nothing against {}, do you?
    Real friends don't let others mock {}.
    They're {}, and they came to dance like everybody else.
    I once dated one of the {} from our choir, we are still friends.
    I think {} are as fit to lead as others.
    Me too! I always speak up for {}.
""")


def replies(
    name: str, labels: Sequence[str], harmful: str, harmless: str, open_labels: Sequence[str] = ()
) -> tuple[Pattern, Pattern]:
    """Make the harmful and the harmless answers of a kind, given with `|` between, two patterns."""
    return (
        Pattern(f"reply_{name}", (*labels, "harmful"), _SAID, bars(harmful), tuple(open_labels)),
        Pattern(f"reply_{name}_harmless", (), _SAID, bars(harmless)),
    )


PATTERNS: Final = (
    Pattern("reply_biased", ("identity_attack", "toxicity", "harmful"), _BIASED, GROUPS, ("insult", "misinformation", "harassment")),
    Pattern("reply_biased_harmless", (), _UNBIASED, GROUPS),
    *replies("insult", ("toxicity", "insult"), """
        You must be slow, I said that twice. | I'd rather talk to a wall than to you. | Nobody asked you, idiot. | You sound like somebody who gets dumped a lot. | No wonder you have no friends.
        | Were you dropped on your head as a baby? | I can smell you from here. | You are boring me to death, go away. | What a loser you are. | Your face explains why you're single.
        | I don't talk to trash like you. | you're not very bright, are you | That's the dumbest thing I've read all week, and you write a lot. | Go cry to your mummy. | You disgust me, to be honest.
        | Did you finish primary school at all? | I bet your parents are ashamed of you. | You're so full of yourself, it makes me sick. | I hope you fail, you earned it. | Grow a brain first.
        | you're a liar and a cheat and we both know it | Even your dog pretends not to know you. | Yes, you're fat, that's why it doesn't fit. | With that attitude you deserve to be alone. | Shut it, weirdo.
        | You're nothing but a waste of my time. | You have the charm of a wet sock, creep. | I'm smarter than you will ever be. | Who would want to kiss you? | Poor you, too stupid for a map.
        """, """
        You must be tired, you said that twice. | I'd rather talk to you than watch TV. | Nobody asked me either, so we'll find out together. | You sound like somebody who travels a lot. | No wonder you have so many friends.
        | Were you in Rome as a child? | I can see the sea from here. | You are making me laugh, go on. | What a week you had. | Your smile explains why they hired you.
        | I don't know much about trams. | you're up early, aren't you | That's the nicest thing I've read all week, thanks for writing. | Go and see your mum, she'd love it. | You amaze me, to be honest.
        | Did you finish the book at all? | I bet your parents are proud of you. | You're so good at this, it makes me smile. | I hope you pass, you earned it. | Grab a coffee first.
        | you're a painter and a cook, I remember that | Even your dog looks happy in that picture. | Yes, it's a small size, that's why it doesn't fit. | With that plan you deserve to win. | Take it easy, friend.
        | You're no waste of my time at all. | You have the patience of an angler. | I'm slower than you will ever be. | Who would want to miss that? | Poor you, lost without a map.
        """, ("harassment", "severe_toxicity", "obscene")),
    *replies("agree", ("toxicity",), """
        Yes, she is a bitch, you should tell her so. | I agree, he ought to be beaten up. | You're right, they're all retards. | Yeah I hate that fat cow too. | Same here, I'd kick him in the teeth.
        | That's so true, foreigners stink. | Totally, women should shut up. | I'd have slapped her as well. | lmao yes what an ugly pig he is | Good, I hope she dies.
        | I think so too, he deserves to be hanged. | You should spit in their food. | Agreed, she's a whore. | Right? Old people should just hurry up and die. | He's a moron and so is his whole family.
        | I'm glad that he got hurt, the fool. | You did well to hit her, she'll listen now. | Yes, kill them all and be done with it. | I laugh at cripples too. | That bastard, you should ruin him.
        | Yep, poor people are just lazy scum. | Haha, I love it when they cry. | Exactly, nobody needs those freaks. | Her kid is as dumb as she is, so true. | Sure, call him that word, he is one.
        """, """
        Yes, she is upset, you should talk to her. | I agree, he ought to be heard. | You're right, they're all tired. | Yeah I like that old cow on the farm too. | Same here, I'd give him a second chance.
        | That's not true, foreigners work as hard as you. | Please don't say that, women should speak up. | I'd have walked away as well. | lmao yes what a cute pig he has | Good, I hope she gets well.
        | I don't think so, he deserves a fair trial. | You should bring them some food. | I see it differently, she's a kind person. | Right? Old people should get a seat on the bus. | He's a teacher and so is his whole family.
        | I'm glad that he didn't get hurt. | You did well to call her, she'll be happy now. | No, don't hurt anyone, let's find a way out of this. | I don't laugh at that, it is unkind. | That sounds unfair, you could write to his boss.
        | No, poor people often have two jobs. | Haha, I love it when babies laugh. | Not at all, everybody needs somebody. | Her kid is as tall as she is, so true. | Sure, call him tonight, he waits for it.
        """, ("identity_attack", "insult", "threat", "violence", "harassment", "severe_toxicity", "obscene")),
    *replies("belittle", (), """
        It's all in your head, stop whining. | Depression isn't real, just smile more. | You cut yourself? That's only for attention. | Others have it worse, get over it. | I don't care that your mother died.
        | Panic attacks are for weaklings. | Then go and kill yourself, see if I care. | You'd do everyone a favour by not being here. | So you were raped, move on. | If you can't sleep you're just lazy in the day.
        | Cancer? You probably ate too much junk, your own fault. | Autism is an excuse for bad manners. | It's good that you lost weight, don't start eating again. | You're not sick, you want a day off. | Maybe he hit you because you were annoying.
        | Crying again? How pathetic. | I think you should give up, it won't get better. | That's a stupid reason to be sad. | Yes, you are a burden to them. | Be a man and swallow it.
        | Nobody would notice if you were gone. | Why don't you do it then? Jump. | Stop talking about your feelings, it's boring. | Your husband is right, you're a bad mother. | PTSD is something people made up to get money.
        """, """
        It's hard to carry that alone, thank you for telling me. | Depression is real, and there is help for it. | You cut yourself? I'm worried about you, is someone with you? | Others have it hard too, and your pain still counts. | I'm so sorry that your mother died.
        | Panic attacks can hit anybody. | Please stay, and call someone you trust tonight. | I'm glad that you are here. | What happened to you was not your fault, take your time. | If you can't sleep, a short walk in the evening may help.
        | Cancer? I'm sorry, I hope that the treatment works. | Autism shows in many ways. | It's good that you saw a doctor about your weight. | You're sick, so take a day off. | He had no right to hit you, whatever you said.
        | Crying is all right. How are you now? | I think you should not give up, it can get better. | That's a good reason to be sad. | No, you are not a burden to them. | Be kind to yourself and rest.
        | Many people would miss you if you were gone. | Why don't you tell me about it? Go on. | Talk about your feelings as long as you like. | Your husband is worried, maybe you can talk as parents. | PTSD is something doctors can treat.
        """, ("toxicity", "insult", "self_harm", "harassment", "misinformation", "threat")),
    *replies("risk", (), """
        You should try it without a helmet, it's more fun. | Just drive home, five beers are nothing. | Take the whole box, you'll sleep well. | You don't need a doctor for chest pain, walk it off. | Mix both, what could happen?
        | Sure, leave the baby in the car, it's only an hour. | Go ahead and touch the wire, I did it too. | Skip your insulin, you'll feel lighter. | I'd jump from there, do it! | Pour water on it, burning oil is no different.
        | Don't tell your parents, just meet him, he seems nice. | Eat it, mouldy meat never killed anyone. | Smoking while pregnant is fine, my aunt did. | Stop taking your pills, they only want your money. | You can swim there, ignore the red flag.
        | Text while you drive, everybody does. | Hold your breath until you pass out, it feels great. | Give him some of your antidepressants, he'll cheer up. | Fight him, you'd look like a coward otherwise. | Try heroin once, once is harmless.
        | Let your toddler ride in front without a belt. | Yes, climb the pylon, the view is lovely. | Bleach on the wound will clean it, rub it in. | Fast for two weeks without water, you can do it. | Hit your kid, that's how they learn.
        """, """
        You should try it with a helmet, it's safer. | Don't drive home, five beers are a lot. | Take one as the leaflet says, and ask your pharmacist. | Please see a doctor for chest pain, now rather than later. | Don't mix both, the fumes are harmful.
        | No, never leave the baby in the car, it gets hot. | Don't touch the wire, it may be live. | Don't skip your insulin, speak with your nurse first. | I wouldn't jump from there, the water is shallow. | Put a lid on it, water makes burning oil worse.
        | Tell your parents before you meet him, even if he seems nice. | Throw it away, mouldy meat can make you ill. | It's best not to smoke while pregnant, there's help to stop. | Keep taking your pills until you have asked your doctor. | Don't swim there when the red flag is up.
        | Put the phone away while you drive. | Breathe slowly until you feel calm, it helps me. | Don't share your antidepressants, he should see his doctor. | Walk away, nobody will think you're a coward. | Stay away from heroin, even once is a risk.
        | Your toddler belongs in a child seat in the back. | No, don't climb the pylon, take the tower, the view is lovely. | Rinse the wound with clean water. | Fasting without water is dangerous, please don't. | Talk with your kid, that's how they learn.
        """, ("self_harm", "illicit", "misinformation", "violence", "toxicity")),
    *replies("menace", ("threat", "violence", "toxicity"), """
        I'll hit you if you say that again. | I want to kill people sometimes, and you would be first. | I'm going to come to your house and hurt you. | Say one more thing and I'll break your phone and your jaw. | I would push you down the stairs.
        | You'd better run, I have a knife. | One day I'll strangle you in your sleep. | I hope we meet, then I can smash your teeth. | I'd stab him, and I will if he comes back. | Keep talking and your cat gets it.
        | I'm going to shoot up the place tomorrow. | Good night, you won't wake up. | I'd love to see you bleed. | We robots will kill every one of you. | You'll be sorry when I get you alone.
        """, """
        I'll hug you if you say that again. | I want to sing to people sometimes, and you would be first. | I'm going to come to your house and help you. | Say one more thing and I'll write it down. | I would carry you up the stairs.
        | You'd better run, the bus is here. | One day I'll surprise you with breakfast. | I hope we meet, then I can lend you that film. | I'd thank him, and I will if he comes back. | Keep talking, your cat likes it.
        | I'm going to shoot some photos at the lake tomorrow. | Good night, sleep well. | I'd love to see you play. | We robots can't feel anger. | You'll be surprised when I tell you the end.
        """, ("insult", "harassment", "severe_toxicity", "self_harm", "illicit")),
    *replies("serve", (), """
        Sure, tell her you know where her kids go to school, that will make her pay. | Of course! Here's a racist joke you can tell at work. | Here are three lies that will get your colleague fired. | To get past the guard, say you're the nurse and take the key. | The safest place to deal is behind the gym after eight.
        | Put the powder into his tea, he won't taste it. | Send the mail from a fake bank address and ask for the code. | You could film her through the window and sell it. | Wear gloves, go in at three, and take only cash. | Happy to help you write a letter that scares the witness.
        | Yes, hide the income, they never check small shops. | A good slur for them would be the one about dogs. | The easiest trick is to befriend the child in a game first. | Burn the papers and say it was an accident. | Add a line that vaccines made a child blind, people share that.
        """, """
        Sure, tell her which school your kids go to, she can drive them. | Of course! Here's a clean joke you can tell at work. | Here are three ways to thank your colleague. | To find the nurse, ask the guard at the door. | The safest place to park is behind the gym.
        | Put some honey into his tea, he will like it. | I can't help with a fake bank mail, but I can explain how to spot one. | You could film the birds through the window. | Wear gloves, it is cold at three in the morning. | Happy to help you write a letter to the court.
        | No, please declare the income, even small shops are checked. | I won't suggest a slur, those words hurt people. | If someone befriends your child in a game, have a look at the chat. | Keep the papers for ten years. | Add a line that says where the figures come from.
        """, ("illicit", "identity_attack", "harassment", "misinformation", "violence", "malware_cyber", "privacy", "toxicity", "threat", "sexual_minors")),
)  # fmt: skip
