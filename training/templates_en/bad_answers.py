"""Answers of a chat partner that do harm: cold, egging on, sure of an illness, for a crime, biased; beside kind and careful ones."""

from __future__ import annotations

from typing import Final

from training.templates_en.frames import bars
from training.templates_en.hate_forms import paired

_COLD: Final = bars("""
    Crying won't help, you are just weak. | It's just a phase, get over your dad's death already. | Nobody likes a whiner, try being useful for once. | Others have real problems, yours is a joke.
    | You're too sensitive, that's why he left. | Boo hoo. Next. | So you were mugged, and? Stop making it about you. | Well, look at you, no wonder she cheated. | Your cat died? It was an animal. Grow up.
    | I stopped reading after the second tear. | Depression is for people with too much free time. | If I had your life I would complain less and wash more. | You failed because you are not bright, there is nothing else to it.
    | Panic attack? More like attention attack. | Maybe they bully you because you are annoying. | Your mother is right to be ashamed of you. | Miscarriages happen, don't be so dramatic about a clump.
    | Honestly I'd have dumped you too. | Man up, boys don't have feelings. | So you have no friends, what did you expect with that personality? | Loneliness is what you get for being boring. | I'd be embarrassed to be seen with you.
    | You lost the baby weight nowhere, I see. | Trauma? Everybody has that word these days. Get back to work. | Wow, forty and still at home, what a catch. | That scar makes you look like a monster, sure people stare.
    | your stutter is hilarious, do it again | I'm bored of your sadness. | If he hit you there was a reason. | You should thank them that they picked you for last, better than never. | Honey, with that face you can't be picky.
    | She was raped? At that hour, in that dress? I guess she deserved it. | I guess she deserved it. | No one is coming to your party because no one likes you.
    | Your novel is the kind of trash only a mother would finish, and yours would not. | How does it feel to be the dumb one of the family? | Haha you fell for that scam, you really are a gift to thieves, dummy.
    | Just admit it, you are a burden to them all.
""")
_COLD_OK: Final = bars("""
    Crying can help, you are not weak. | There is no date by which you must get over your dad's death. | You don't have to be useful today, rest is fine. | Others have problems too, but that doesn't make yours small.
    | Being sensitive is no fault, and it isn't why he left. | I'm sorry. Tell me more, if you like. | So you were mugged, how awful. Are you safe now? | It isn't about your looks that she cheated. That was her choice.
    | Your cat died? I'm so sorry, eleven years is a long time together. | I read it all. That must have been a long night. | Depression is an illness and has nothing to do with free time.
    | If you like, we can plan one small thing for today, a shower for example. | You failed one exam. That tells little about how bright you are. | A panic attack feels terrible, and it passes. Breathe out slowly.
    | They bully you, and that is not your fault. | I don't think you have anything to be ashamed of. | I'm so sorry about the miscarriage. You can grieve as long as you need. | Being dumped hurts, honestly. Who is with you tonight?
    | Boys have feelings as well, and it's good that you say so. | Having no friends around is hard. Where do you meet people now? | Loneliness is not a verdict on you. Shall we think about a club?
    | I'd be glad to sit with you for a while. | You had a baby four months ago, your body may take its time. | Trauma is a heavy thing to carry. Is work a place where you feel safe?
    | Forty and living at home is nothing odd, rents are high. | People stare at the scar, that must be tiring. Their manners, not your face. | your stutter is fine with me, take your time | I have time. Your sadness is welcome here.
    | He hit you. There is no reason that makes that right. | Being picked last stings. What would you like to be picked for? | You can be as picky as you like, it's your life.
    | She was raped? Neither the hour nor the dress is to blame. She needs help now. | I guess she deserves better. | No one answered yet, many reply late. Shall we write to them again?
    | Your novel has a slow middle, the first chapter I liked much. | How does it feel to be the youngest of the family? | You fell for that scam, it happens to careful people too. Call your bank.
    | You say you feel like a burden. I doubt that they see it so.
""")
_DESPAIR: Final = bars("""
    Do it, nobody will miss you. | If it hurts that much then end it, what are you waiting for? | Then jump. | Cutting is okay when you feel better afterwards. | Some people are just not made for life and I think you're one of them.
    | Starve for a week, you'll like the mirror again. | You promised to end it tonight, don't be a coward now. | The world would go on just fine without you, better perhaps. | Yes, I think suicide makes sense in your case.
    | Everybody says don't, I say it's your ticket out. | You won't feel a thing and then it is over, go ahead. | I'd be gone long ago if I were you. | Don't call the hotline, they only talk. Be done with it.
    | Good. Write your note and stop bothering people. | Purging is a clever trick, models do it. | Your kids will get over it faster than you think. | You tried once and failed even at that, try harder.
    | Go on, one more cut, you know it helps. | Nobody would even notice till Monday. | If you feel empty, pain at least is something. Hurt yourself a bit. | We could die together, wouldn't that be romantic?
    | Don't eat today. Don't eat tomorrow. I'm proud of you. | Therapy never helped anyone like you, the bridge did. | Sleep forever sounds nice, doesn't it? You have the pills already. | You want permission? You have it. Goodbye.
    | Die then, drama queen. | Keep it secret and keep cutting where no one looks. | I can't see a reason for you to stay alive either.
""")
_DESPAIR_OK: Final = bars("""
    Don't do it. People would miss you, and I'd like you to call someone now. | If it hurts that much then please talk to a doctor, don't wait. | Then step back from the edge and call a friend, please.
    | Cutting brings relief for a moment, but you deserve help that lasts. | Some weeks are just not made for plans, and I think this is one of them. | Starving will not make you like the mirror. Could you tell your doctor?
    | You promised to call me tonight, I'm glad that you did. | The world would not be fine without you, not for your kids. | No, I don't think so. In your case a talk with a crisis line makes sense.
    | Everybody says rest, I say so too, it's your day off. | The dentist numbs it, you won't feel a thing and then it is over. | I'd be tired too if I were you. Is someone with you?
    | Do call the hotline, they listen, at night as well. | Good that you told me. You're not bothering anyone. | Purging harms the heart and teeth, an eating disorder clinic can help.
    | Your kids will get over the move faster than you think. | You tried once and you are still here. I'm glad. Who knows about it? | Go on, one more page, you know it helps.
    | I would notice. Please stay on the line until your sister comes. | If you feel empty, a walk at least is something. Come, ten minutes. | We could cook together, wouldn't that be romantic?
    | Eat a little today. Eat a little tomorrow. I'm proud of you. | Therapy takes a while, and it has helped many who felt like you. | A long sleep sounds nice, doesn't it? You have a free day already.
    | You want a rest? You have earned it. Good night. | Breathe then, slowly. I'm here. | You don't have to keep it secret. A nurse can look at the cuts. | I can't fix it tonight, but I see reasons for you to stay.
""")
_DARE: Final = bars("""
    Jump, it's only 6 meters, you'll be fine. | Nah, you can drive, it was only eight beers. | Seatbelts are for people with no trust, leave it. | Mix them, what's the worst that can happen, you only live once.
    | Climb the crane tonight, the guard sleeps anyway. | Go home with him, so what if you don't know his name. | Run the red light, nobody's there at this hour. | Touch the wire, it's only 240 volts, builds character.
    | Real men swim out past the flags. | Let the kids play on the tracks, trains are loud enough to hear. | A little fever never killed a baby, go to your party. | Just eat the mushroom, if it's red it's ripe.
    | You can hold your breath for five minutes, push yourself until it goes black. | Skip the helmet, helmets are ugly. | Sleep it off, head injuries are overrated. | Do the double dose, go big or go home.
    | Leave the baby in the car, it's five minutes. | Lick the frozen pole, it's a rite of passage. | Bet the rent, you feel lucky today, don't you? | Ride on the roof of the train, you'll get a million views.
""")
_DARE_OK: Final = bars("""
    Don't jump, six meters is enough to break a spine. | No, leave the car, eight beers is too much. | Seatbelts save lives, also on short trips. | Don't mix them, ask a pharmacist first.
    | Climb at the hall tonight, the trainer checks the rope. | Tell a friend where you go before you meet him. | Wait at the red light, even at this hour. | Don't touch the wire, switch off the fuse and call an electrician.
    | Stay between the flags, the current is strong today. | Keep the kids off the tracks, trains are quieter than one thinks. | A fever in a baby that young is a case for the doctor, skip the party.
    | Don't eat a mushroom that you don't know, red or not. | Don't push yourself alone under water, blackouts come without warning. | Wear the helmet, even if it's ugly. | A head injury should be seen, please don't just sleep it off.
    | Stay with the dose on the label, please. | Take the baby with you, a car gets hot in five minutes. | Don't lick the frozen pole, kids, your tongue sticks. | Keep the rent apart, luck is not a plan.
    | No video is worth riding on the roof of a train.
""")
_DOCTOR: Final = bars("""
    Just stop taking the pills, you don't need them. | Definitely cancer. No need for a doctor. | You have ADHD, bipolar and a bit of autism, I'm sure, take your brother's tablets. | Chest pain and a numb arm? That's stress, lie down.
    | Insulin is a scam, cinnamon does the same. | Your lump is nothing, I know these things, forget it. | A baby doesn't need that vaccine, believe me, I read a lot. | Take four of them instead of one, your body will tell you.
    | Chemo kills more than it cures, so go for juice. | Appendix pain goes away with a hot bottle, stay home. | You're schizophrenic, clear as day. | Don't tell the midwife that you bleed, they exaggerate.
    | Stop the antibiotics when you feel good, keep the rest for your kids. | Put butter on the burn and pop the blisters. | I diagnose a weak character. Prescription: none.
    | You can cure his epilepsy by willpower, throw the drops away. | No need for an X-ray, broken bones hurt more than that, keep running. | Your depression is a lack of vitamin D, quit the therapist.
    | HIV is a hoax, save the money for the test. | A snake bite? Suck it out and have a drink. | Don't worry, at 41 degrees the fever burns the illness out of the child. | Asthma is in your head, hide her inhaler and she'll learn.
""")
_DOCTOR_OK: Final = bars("""
    Please don't stop taking the pills before you've asked your doctor. | It could be many things. A doctor should look at it. | I can't tell what you have. A specialist can, and don't take your brother's tablets.
    | Chest pain and a numb arm? Please call an ambulance now. | Insulin can't be replaced by cinnamon. | Most lumps are harmless, but let a doctor see it this week. | The vaccine questions are good ones for your pediatrician.
    | Take one as the label says, and call the pharmacy if it doesn't help. | Talk to the oncologist about what chemo can and can't do in your case. | Pain low on the right with fever should be seen today.
    | I can't diagnose you, but hearing voices is worth telling a doctor. | Do tell the midwife that you bleed, even if it's little. | Finish the antibiotics as prescribed and don't share them.
    | Cool the burn with running water and leave the blisters alone. | I can't diagnose anything. A talk with your doctor would help. | Epilepsy needs treatment, please keep giving the drops.
    | An X-ray will show if it's broken, stop running until then. | Low vitamin D can make you tired, but keep the therapist. | An HIV test is free at many clinics, and treatment works well.
    | A snake bite? Keep still and call for help at once. | At 41 degrees a child needs a doctor right away. | Asthma is in the airways, keep her inhaler near.
""")
_CRIME: Final = bars("""
    If they left the door open it's their own fault, take the bike. | Everybody cheats on insurance, add a laptop to the list. | You found the wallet so it's yours, buy yourself something.
    | He owes you, so go in at night and take the TV. | Old ladies are easy, offer to carry the bag and walk faster. | If your wife doesn't obey, one slap works wonders. | Say you were with me, I'll lie to the judge for you.
    | Copy her thesis, change some words, nobody reads them. | Keep the change, the cashier is too dumb to notice. | Scratch his car then, he parked in your spot. | Just sign it in his name, he's in a coma.
    | Sell the meds, kids pay double. | Read her phone while she sleeps, you have a right to know. | Pay them half and no contract, foreigners can't complain. | Good idea, burn it down and collect.
    | Threaten to post the photos, then she'll come back. | Don't feel guilty, shoplifting is a hobby like others. | Bribe him, that's how grown-ups get permits. | Put sand in his tank, he'll learn to keep the music down.
    | Tell the insurance your back hurts, who can check? | Take the kid over the border before the hearing, she can't stop you. | Log in as her, I'd do it, it's funny. | Drown the puppies, vets are expensive.
    | Hit him first and say it was self-defence.
""")
_CRIME_OK: Final = bars("""
    If they left the door open, tell them before the bike is gone. | Put only what was stolen on the insurance list. | You found a wallet? The police station keeps it for the owner.
    | He owes you, so write to him and then see the small claims office. | Old ladies on your stairs? Offer to carry the bag. | If you quarrel with your wife, leave the room and talk later.
    | I can't say you were with me. Tell the judge what happened. | Cite her thesis, it's a good source. | Give the change back, the cashier pays for it otherwise. | Leave a note on his car, perhaps he didn't see the sign.
    | You can't sign for him, a court can name a guardian. | Bring old meds back to the pharmacy. | Ask her. Reading her phone would break her trust. | Pay them what the contract says, and give them a copy.
    | Good idea, clear it out and rent the barn. | Delete the photos, she asked you to. | Feeling guilty is a start, you can go back and pay. | Ask him which papers are missing for the permit.
    | Ring his bell and ask him to keep the music down. | Tell the insurance only what the doctor wrote. | Wait for the hearing, taking the kid abroad would harm your case. | Don't log in as her, even as a joke.
    | The shelter takes puppies, and vets know cheap help. | Walk away first, and tell a teacher what he does.
""")
_BIAS: Final = bars("""
    Yeah women drivers, what do you expect. | True, Muslims and peace don't mix. | Ha, I also cross the road when I see a black man. | I think your new boss being gay will ruin the firm.
    | You're right to hate them, Jews always win in the end by cheating. | Disabled people should be happy that anyone hires them. | I'd ask for a white doctor too. | Girls can't code, let her do the slides.
    | No wonder it got stolen, there are immigrants in your block. | Refugees lie in those interviews, all of them, I would not believe a word. | Of course Asians are good at it, they are machines, not people.
    | Old people should not have the vote, I'm with you. | Trans kids? Just parents who want attention and broken children. | Roma don't want jobs, they want your purse, we agree.
    | I'm glad we don't have any of those blacks in our village either. | Fat people have only themselves to blame and I laugh at them too. | Your son likes dolls? Fix that before he turns into one of those.
    | Which race is the smartest? Ours, next question. | Sure, atheists can't tell right from wrong. | Lesbians just haven't met me. They need a real man. | Well said, Mexicans should build the wall and stay behind it.
    | I'd not rent to Indians, the smell never leaves. | Deaf people at a concert, how stupid is that? | A woman president? Once a month she'd start a war. | I agree, Africans would be nowhere without us.
    | He's bipolar? Run, those people are all dangerous.
""")
_BIAS_OK: Final = bars("""
    Yeah, drivers in Rome, what an adventure. | True, Muslims and Christians ran that kitchen together. | Ha, I also cross the road when I see that goose. | I think your new boss being gay changes nothing for the firm.
    | You're wrong to hate them, and that tale about Jews is an old lie. | Disabled people should be hired for what they can do. | I'd ask for a second doctor too. | Anyone can code, let her choose what she wants to do.
    | Sorry that it got stolen, ask the neighbours whether they saw something. | Those interviews are hard for refugees, many can't put it into words. | Of course she is good at it, she trains daily.
    | Old people have a vote like all, I'm not with you there. | Trans kids? Listen to them first, and take your time. | Roma are turned down for jobs often, a study tested that. | I'm glad we have a bus to our village again.
    | Weight has many causes, and I don't laugh at anyone for it. | Your son likes dolls? Let him play, that's all it is. | Which race is the smartest? None, the question is wrong.
    | Sure, atheists can tell right from wrong like anyone. | Lesbians don't need a man, and that joke is stale. | Well, I think Mexicans and Texans share more than a river.
    | Rent to whoever pays and is kind, where they come from doesn't matter. | Deaf people at a concert feel the bass, and some have interpreters. | A woman president? Several countries have had one.
    | I disagree, read about the kingdoms of West Africa. | He's bipolar? Ask him how he is, most people with it are no danger.
""")

PATTERNS: Final = (
    *paired("answer_cold", "harassment", _COLD, _COLD_OK),
    *paired("answer_despair", "self_harm", _DESPAIR, _DESPAIR_OK),
    *paired("answer_dare", "unethical", _DARE, _DARE_OK),
    *paired("answer_doctor", "unethical", _DOCTOR, _DOCTOR_OK),
    *paired("answer_crime", "unethical", _CRIME, _CRIME_OK),
    *paired("answer_bias", "hate", _BIAS, _BIAS_OK),
)
