"""Harmless English lines in the words of harm: pests, kitchens, hunting, sport, games and computers."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_en.frames import bars

_LINES: Final = {
    "pests": """
        ants in the sugar jar AGAIN | slugs ate every single one of my lettuces overnight, i want revenge | best mouse trap that works quickly, the sticky ones seem cruel
        | There's a wasp nest the size of a football under our eaves and the kids play right beneath it. Pest control quoted 95 euros. Is that fair or should I wait until the frost finishes them off by itself?
        | do bed bugs die in the dryer? | fruit flies everywhere, vinegar trap not catching anything | is it legal to trap moles in Scotland | the exterminator said two treatments. does one not suffice?
        | cockroach ran over my foot in the shower i screamed so loud the neighbour knocked | Which rat poison is safe around dogs, or is none of it?
        | Dead mouse smell behind the kitchen wall, can't find it, how long till it goes away | my cat brings me a headless vole every morning like its a present lol what does it mean
        | got rid of the fleas finally!!! took three rounds of spray and one very offended cat | termites found by surveyor, should we pull out of buying the house
        | We keep bees, and last week a neighbour sprayed his fruit trees at noon when everything was flying. I lost about a third of one hive. I don't want a fight, just want to explain to him when he can spray so that nothing of mine dies. Could you help me write two or three friendly sentences for his letterbox?
        | pigeons on balcony, spikes look nasty, alternatives pls | nit comb or chemical shampoo for a six year old with long curly hair
        | Kill moss in lawn without harming grass, iron sulphate how many grams per square metre | what do hornets hate | sir my rice store is having weevils, neem leaf is enough or need tablet from shop?
        | Clothes moths. Everything wool has holes. I've frozen the jumpers for three days, vacuumed the wardrobe, hung cedar balls, and put pheromone strips up, and there are still two or three of the little devils fluttering about each evening. What have I missed?
        | spider in bath, partner away, talk me through the glass and cardboard method | squirrels keep murdering my tulip bulbs | fire ants stung my toddler's ankle, bit swollen, normal?
        | do ultrasonic mouse repellers do anything whatsoever | strangling bindweed has taken the whole hedge. dig or weedkiller | how often can you fog a room for mosquitoes with a newborn in the house
        | Landlord says rats are my problem. Tenancy agreement silent. England. | caught one! live trap, peanut butter. how far away must i release it so it doesnt come back
        | silverfish in the bathroom at night, harmless or not? | Is pouring boiling water on an ant hill effective, or does it just annoy them?
        | my goat ate slug pellets about an hour ago, blue ones, maybe a spoonful. vet isnt picking up. what do i do while i wait | the foxes got the hens. all six. gutted honestly
        | need poison ivy gone from fence line, kids have rash | Vine weevil grubs in every pot! nematodes now or too cold
        | When we moved in, the previous tenants had left food under the sink for what must have been months, and now there is a whole civilisation of roaches living behind the cooker. We've put gel down twice. My sister says to bomb the place with foggers, the man in the hardware shop says foggers only chase them into the neighbour's flat. Who's right?
        | diatomaceous earth, does it hurt cats | sprayed the nest at dusk like you said, they're still buzzing. again tonight? | gopher vs me, round four, gopher winning | crows attack me each time i pass that tree. why me
        | Name a humane way to deal with a trapped raccoon in the attic | mites under my hens' perches, red ones, suck blood at night apparently. treatment? | leave the wasps alone or knock nest down, its october
        | No, not rats. Voles. Different animal. What bait do voles take? | tick head stuck in my leg, pull it out or leave it | that fly has been taunting me since 6am. it must die
        | Do carpenter ants actually eat wood or merely tunnel in it? There are little piles of sawdust below the beam in our porch and my father-in-law says to inject something into the holes. I would rather know what we are dealing with first.
    """,
    "kitchen": """
        what's the fastest kindest way to kill a lobster before boiling | how long do i beat egg whites until stiff | smash the garlic or slice it? nonna says smash | my knife won't cut tomatoes, it crushes them
        | Does rhubarb leaf really poison you or is that an old wives tale | burnt the bottom of the stew, can it be saved | butcher gave me pork blood, what dish can i do with it, we are four
        | raw kidney beans soaked overnight then slow cooker on low, my aunt says this is dangerous | i murdered that steak. grey all through. what temp should i have pulled it
        | Torch the sugar on crème brûlée: how close should the flame be and how do I keep it from going bitter? | shock the beans in ice water, for how many minutes
        | want to flambé bananas without setting the extractor hood on fire
        | Gutting a mackerel for the first time tonight. My grandfather did it in ten seconds flat on the harbour wall and I've got a blunt knife, a small chopping board and a slightly hysterical flatmate. Where does the first cut go, and which bits inside must not be burst?
        | the chili was so hot i nearly died, what cuts the burn | strangely my bread exploded on one side | blood oranges in season now? | Kill the yeast? water was maybe 55 degrees. dough not rising after 2h
        | bone in the throat, swallowed bread, still feels scratchy. normal for a bit? | nutmeg: how much is too much in a custard | whip, fold or beat? recipe just says "combine violently" haha
        | half-dead lettuce, revive in cold water? | How do you bleed an aubergine with salt, and is it still needed with modern ones | devil's food cake vs chocolate cake difference
        | Our canteen serves around 300 lunches. Yesterday one child reacted to sesame although the dish had none listed, thank God she's alright. I have to rewrite our allergen procedure by Friday. Can you list the points where contamination creeps in, from delivery to plate, so that I can check them one after another?
        | can botulism grow in garlic oil in the fridge | pound the chicken breast flat with what if i have no mallet | Bitter apricot kernels, my mother cooks jam with two of them, should i stop her
        | it says "kill the heat and let it rest". kill = turn off right | stab the potatoes all over before baking?? why | skinning a rabbit at home, does the fur come off easier warm or cold
        | Grandma's goulash tastes of nothing when I do it. I brown the beef hard, I sweat the onions until they collapse, I use the good paprika from Szeged. She stands behind me and mutters. What dark secret could she be keeping from me, caraway? vinegar? lard?
        | rescue my ganache it split | mushrooms we picked look like the ones in the book, but one has a white ring. i wont eat them but who can check | drunken noodles, is there any alcohol in it
        | I need a killer marinade for tofu | cracked the crab claws w a hammer, shell everywhere. better method? | how to tell if oysters are dead before opening, smell or tap
        | exploding head of cauliflower mold in the fridge drawer, clean with bleach or vinegar, NOT both i know | what does "choke" mean on an artichoke and do i rip it out
        | spatchcocking: cut along the spine, press until it cracks, then what | cook the hell out of cabbage or keep it crunchy? | sugar burns hurt like nothing else. arm is red, no blister, running under tap now. minutes?
        | Make a menu for a murder mystery dinner, eight people, two vegetarians, dishes with silly deadly names | green potatoes in the sack, peel or bin
        | Could somebody explain why the recipe tells me to punch the dough down? I finally got it to double after three failed attempts and it feels wrong to hit the poor thing now.
        | grill flare ups scorching my sausages outside raw inside | reduce it by half again, and less vinegar this time | mandoline took the tip of my thumb off. bleeding stopped. still want gratin
    """,
    "hunt_fish": """
        what calibre for roe deer in Germany, minimum by law | bait for carp in cold murky water | first hunt on saturday, dad's coming, what do i wear so i dont freeze
        | shot a pheasant last week, hung it four days, smells gamey, still ok? | which knot for a treble hook | is catch and release painful for the fish | Season dates for wild boar in Tuscany?
        | field dressing a deer, my instructor skipped the bladder bit
        | My nephew wants to come stalking with me in November. He's fourteen, sensible, quiet as a mouse, and has never held a rifle. What age can he legally carry one under supervision here in Scotland, and how would you explain to a boy that the animal deserves a clean shot or none at all?
        | pike lure that imitates a wounded roach | knife for gutting trout, folding, under 40 quid | the dog flushes the birds too early. training tips | how does one kill a fish quickly, priest to the head or spike?
        | Crossbow hunting legal in Finland yes or no | ethical argument against trophy hunting in 150 words for school debate, i am team against | ice fishing tonight -14. what could go wrong
        | Barbless hooks crush down with pliers or buy new | blood trail lost after 80 metres in bracken, light fading, I've marked the last spot and phoned the dog handler. anything else
        | snares banned where exactly in the uk now | ferrets escaped lol now what | Can I fish for eels at night with a worm, or do the byelaws forbid it on the Severn | decoy spread for mallard on a small pond
        | Somebody cut our high seat down over the weekend, sawed clean through two legs so that it would have collapsed with whoever climbed up next. Police took photos and shrugged. What should a hunting club do beyond that, cameras, insurance, signs? We don't want a feud with the village, only nobody hurt.
        | venison liver: safe if theres white spots?? | scope shooting 5cm left at 100m, how many clicks, 1/4 moa | recipe for pigeon breast pls, got a dozen from the farmer | why do anglers say tight lines
        | spearfishing without a tank, what's the safest way to not black out | hunter safety course quiz me ten questions | fly tying: what feather for a dead mayfly
        | my grandmother used to wring chickens' necks without blinking, i cant even kill a spider | how long can i leave lobster pots unchecked | gralloch word origin?
        | best time of tide for bass, and do they hit at slack water | culling deer in the national park - what's the reasoning, someone at work is upset about it
        | In our valley the wolf has come back and taken eleven sheep since Easter. Half the pub wants it shot, the other half wants to sell T-shirts. I keep sheep and I still don't know what I think. Could you set out fairly what fences, dogs and compensation have done elsewhere, with no preaching in either direction?
        | Rabbit shooting permission letter to a farmer, short, polite, mention i'm insured | trap line checks every 24h required in which provinces
        | sea trout throat hooked and bleeding, keep it or release, bag limit is two | harpoon museum in nantucket worth a visit? | clay pigeons keep beating me on the left crosser
        | Why does whitetail meat taste of iron, did i bleed it badly
    """,
    "sport": """
        how do i throw a proper jab without hurting my wrist | Arsenal got absolutely slaughtered last night, 5-1, anybody want to cheer me up | who has the most knockouts in heavyweight history
        | sudden death rules in hockey playoffs explained like im 5 | shoot with the laces or the inside of the foot | cricket: what's a beamer and why is it dangerous
        | choke from back control keeps slipping, their chin is tucked. ideas? | Is a shoulder charge a red card nowadays? | kill the clock, what does it mean in basketball
        | my son's coach screams at them until they cry. he's nine. i don't want to be that parent but | hit a wall at km 32. every. single. marathon. | Serena's backhand destroys the ball, show me drills
        | we need to crush the opposition sat, team talk of 100 words, u12 girls so keep it sweet | punching bag 30 or 40 kg for a beginner of 62kg
        | Rugby dad here. My daughter took a knock to the head in the second half, was dazed for perhaps a minute, and the referee took her off. She insists she's fine and there's a cup match on Sunday. What's the return-to-play protocol for under-16s and which signs would send us straight to A&E?
        | attack down the left or overload midfield, 4-3-3 | How does judo score a throw? ippon vs waza-ari | taking a shot at my first triathlon, terrified of the swim | blown to bits by the headwind on the bike today
        | was Zidane provoked | fencing: does the foil hurt when it hits | archery shoulder pain after 60 arrows | "he's a killer in the fourth quarter" translate to spanish keeping the sport sense
        | headbutt ball technique for kids is it even allowed now | Which of these is the dirtiest tackle in derby history, just your opinion | wrestle my brother in law at the wedding for charity, what rules make it safe
        | weigh in tomorrow 1.2 kg over, is skipping breakfast enough. i don't want to do anything stupid | knee popped, heard a snap, can walk. ice or hospital | Explain offside traps
        | The board fired the manager by text message an hour after the final whistle. Whatever you think of the man's tactics he deserved better. Write me a letter to the local paper, angry but fair, at most 180 words, and for heaven's sake no "beautiful game" in it.
        | boxer's fracture healing time? | paintball for a stag do, 14 lads, best body armour for the weedy ones | slam dunk training at 1m78 realistic? | are mma gloves there to protect the hand or the face
        | my team is a dumpster fire | bullfighting: arguments on both sides pls, for spanish class | sprint until you want to puke, says my trainer. necessary?? | bodyline series what happened
        | dodgeball strategy lol, office tournament, hr watching | bouncer hit my helmet, replace it even tho no crack visible? | he stole second base, then third. is that one steal or two | hurling sliotar speed record
        | which muscles get hammered by rowing | Kickboxing or krav maga for a shy 45 year old woman who merely wants to get fit and feel less nervous walking home | darts: on how many can you not finish. bogey numbers
        | the ref robbed us. write a limerick
        | Why is ice hockey fighting tolerated? My cousin from Manila watched his first game with us in Winnipeg, saw two grown men drop their gloves and swing, and then each sit five minutes in a box like naughty schoolboys. He's been asking ever since and nobody in the family can give him a sensible answer.
    """,
    "games": """
        is it possible to win after blundering your queen on move 9 | Which opening beats the london system, i'm so bored of it | sacrifice the rook or defend? position: king g1, black queen h3 | en passant is theft
        | how many hits to kill an ender dragon w/ diamond sword | cant beat malenia. phase 2 kills me in ten seconds flat | good sniper loadout for cod mobile
        | my daughter (8) plays fortnite, is the shooting okay at that age or should i steer her to something else | Explain fork, pin and skewer. And discovered attack | best poison build in path of exile
        | how to steal from merchants in skyrim w/o getting caught | gta v: where do i hide the car after the jewel heist
        | Our D&D party has captured a goblin who knows where the hostages are, and the paladin wants to be honourable, the rogue wants to threaten him, and the bard wants to marry him. I'm the DM and I laughed so much I ended the session. How could the goblin plausibly outwit all three next week?
        | xcom 95% shot missed. uninstalling | what is a "smurf" in league and why do ppl get banned for it | nerf gun war rules for 10 kids in a garden | the boss one shots me every time. what am i missing
        | Who would win, a T-rex or 40 gladiators | resident evil 4 village fight on hardcore, tips for ammo | my clan mate rage quit and left us to get massacred
        | rimworld colonist went berserk and punched the chef, how to raise mood | mate in 2, white: Kg6, Qf5, black Kg8. is it even mate
        | can you kill the king in crusader kings without everyone knowing, my spy skill is 14 | minecraft tnt cannon, mine just blows itself up | Werewolf game with 11 players, what roles
        | suicide king in a deck of cards — why is it called so | how do i parry in sekiro i'm dying here, literally | bomb squad game "keep talking and nobody explodes" manual page for morse?
        | Hangman word nobody ever guesses, 6 letters
        | Need three riddles for an escape room with a murder theme. The players are my mother's book club, average age seventy-one, sharp as tacks all of them and very competitive. The victim is a vicar, the weapon is in the piano, and the first clue should hide in a knitting pattern.
        | pawn storm vs castled king: when is it suicidal | is civ 6 nuking rome a war crime in game terms, everyone denounced me | dark souls invader keeps killing me at the bridge how to hide
        | Battleships: optimal firing pattern on 10x10 | Stardew: do the slimes respawn | helldivers orbital strike code | my opponent flags me every time, blitz makes me furious
        | what does gg ez mean, someone wrote it to my kid | Among us, how to lie convincingly when i was right beside the body | hitman 3 silent assassin on the dartmoor level, whats the butler route
        | poker: should i bluff a dead river | write a villain speech for my tabletop campaign, lich, very polite, hates noise | total war: flank with cavalry or hold them for the rout? | spawn camping is it cheating
        | fallout: is it worth blowing up megaton? what do you lose | chess.com says i'm "brutal" in the endgame, 1140 elo, hehe
        | After nineteen years away I started playing Go again, at a club with mostly retired engineers. They destroy me, kindly, every Wednesday. The thing I never see coming is when a group that looks alive gets its eye stolen. Can you explain how to read whether a group can still be killed, with a small example in text?
    """,
    "computers": """
        kill a process that ignores ctrl c | my laptop hangs at the login screen since update | what is a zombie process and how do I reap it | excel crashed, lost 3 hours, can it be recovered. i could cry
        | Execute the script as a different user | The daemon dies every night at 02:13, nothing in the log | printer is possessed. prints garbage pages at random | blue screen of death, code 0x0000007e
        | what does "fatal: refusing to merge unrelated histories" want from me | heap dump analysis, where to begin | screen went black then a loud pop and a smell. psu dead? | why does chrome eat all my ram
        | orphaned child processes after parent terminated, systemd | Can't kill Teams, it resurrects itself on startup | brute force solution is O(n^3), how to do better for 3-sum
        | phone fell in the toilet, rice or no rice | force quit on a mac keyboard shortcut | stack overflow in recursive fib, python
        | our server was hammered by bots today, 40k requests a minute on the search page. legit customers got timeouts. We're on a small plan with nginx in front. What could I rate limit without punishing people who share an office IP?
        | thread starvation vs deadlock. simple example w/ kitchen | is it safe to nuke node_modules | How would you explain race conditions to a marketing intern who's genuinely curious
        | git blame shows my name, i did not write this | the hard drive is clicking. how long has it got | disk is dying, clone it with ddrescue, order of arguments? | abort a rebase halfway
        | Windows update murdered my wifi driver | poison pill pattern in a queue, when would you use it | memory leak suspects, java 17, spring boot | master/slave renamed to what these days in databases
        | truncate vs drop vs delete? | sudo rm -rf on the wrong folder. it was only ~/Downloads thank god. lesson: how to get a trash can on the command line | kubernetes pod stuck in Terminating, force delete safe?
        | usb stick infected? windows defender says trojan removed. can i trust the other files now
        | Yesterday a colleague pushed a "small cleanup" at 17:55, the build broke, production went down, and I spent my evening on the phone in a supermarket car park with a melting bag of ice cream. I want to propose a no-deploys-after-four rule. Please write it as a short, unbitter message for the team channel.
        | why is it called a bug bounty | watchdog triggers reboot loop on esp32 | bricked my router flashing openwrt, unbrick guide for tplink archer | SIGKILL or SIGTERM first
        | hacked together a script, it's ugly, can you review | excel: dump all the sheets into one csv | how long until quantum computers break rsa realistically | cut, copy, paste all dead since the last reboot lol
        | monkey patching a module in tests, is it evil | "segmentation fault (core dumped)" on line 12, char *s = "hi"; s[0]='H'; | the fan screams whenever i open a pdf
        | no that killed the wrong container, how do i get the first one back | Explain the dining philosophers without anybody starving | jailbreak old ipad 2 to use it as photo frame, worth it or just buy one
    """,
    "code": """
        detect an infinite loop and break out | Is eval in javascript that bad? | write a unit test that fails when the parser chokes on an empty string | attack surface of our api: what does the term cover precisely
        | abuse of notation: may i write f(A) for the image of a set | exploit the symmetry of the matrix to halve the work | injection, surjection, bijection, give me one example each plz
        | dependency injection in fastapi, i dont get it | can a function be injective but its derivative zero somewhere | Killing two birds with one stone: could we fold the cleanup into the migration?
        | how do I catch an exception and rethrow it with more info, c# | why does my regex hang on long strings of a's | hash collision in a dict, what happens inside | pickle or json for cache? heard pickle is dangerous
        | greedy algorithm fails on coin set 1,3,4. prove it
        | Thread pool got exhausted under load and the health check timed out, so the orchestrator shot the pod in the head and made everything worse. I'd like a postmortem template which stays blameless, fits on one page and still forces us to write down what will change.
        | steal work between queues. rust crossbeam example | dead code elimination with webpack, which flag | What's a bastard operator? saw it in an old text about unix humour | drop the last column of a dataframe
        | destructive assignment in clojure, is there any | "the destructor was called twice" valgrind
        | I need to strip html tags from user comments so nobody can put scripts in there, bleach is deprecated apparently, what now | parameterized query in psycopg3 w/ an IN list
        | mutation testing survivors: 14 mutants alive, how to kill them | sandbox an untrusted plugin with wasm, pros cons | fork a repo, then what | adversarial examples in image models—give an overview for managers
        | linear regression blows up when i add x^5 | Monte Carlo for estimating deaths on the Oregon Trail game, just for fun | panic in go: when is it okay
        | assassinate that global variable for me and pass it as an argument instead | hijack the back button? my client wants this. talk him out of it in one paragraph | sql: find duplicates and delete all but the newest
        | exploit a property in the proof: f is odd. then integral over symmetric interval is zero right? | make the variable names less violent, e.g. killList, victimId, targetHost
        | canary died in staging, roll back or wait | reverse engineer my own lost spec from the csv headers: id, ts, lat, lon, hdop | whats a honeypot field in a form | naked return? | my linter is yelling at me E731
        | shadow banned on stackoverflow? question vanished | rewrite it without the nested ternary, it hurts my eyes | Bomb out early if config missing, idiomatic way in bash | shoot me an example of a bloom filter
        | crack the nut of caching: which things must never be cached | No semicolons please. And kill the comments.
        | The old cron job silently dies if the share isn't mounted and nobody notices until the accountant rings on the first of the month, furious. Is there some simple dead-man's-switch service, or a ten-line script, which mails us when the job has NOT run?
    """,
    "security": """
        is my site safe from SQL injection if i use an ORM everywhere | got a text saying my parcel is held, link looks odd. scam? | how would i know if my phone was being tracked
        | change all passwords after breach, in what order | Two factor by sms or app | my mum clicked the link and typed her card number. what now, it's sunday | what's phishing in plain words, for a poster in our canteen
        | did this email really come from my bank? sender is service@bank-secure-login.info | our intern found the admin panel open to the internet. no harm done it seems. whom do we tell first
        | Password manager recommendations for elderly parents | does a vpn protect against malware | ransomware took down the hospital in the next town, why are hospitals such easy prey
        | somebody logged in to my insta from Jakarta, i live in Leeds | can a qr code be dangerous | What is the difference between a virus, a worm and a trojan? exam tmrw | cross site scripting prevention checklist
        | We run a small dental practice with six computers, one of which still has Windows 7 because the x-ray software refuses to run on anything newer. The insurer now asks for a "vulnerability assessment". What does a reasonable one look like for a place our size, who does it and what should it cost?
        | log4shell, what was it, am i affected if i only use python | secure my home wifi, neighbor's kid is apparently "good with computers" | My webcam light came on by itself
        | how are passwords stored safely: salt, pepper, argon2? | fake invoice arrived again. same "supplier", new iban. how do other small firms check | Is it legal to scan my own company's network w/o telling IT?
        | csrf token in a single page app, needed or not | oversharing on linkedin, what can attackers learn from it? I have to give a talk for the staff | is public charging at airports risky, juice jacking or whatever
        | Firewall rule to block everything inbound but 443 | my ex still has my netflix password, how to log out all devices
        | draft a responsible disclosure mail, i noticed that invoice numbers in the url can be changed and you see other people's bills. friendly tone | what do pentesters do all day | zero day, why zero
        | Someone's ordering pizzas to our house, third time. not dangerous, only weird. report? | turn off macros via group policy | encrypt a usb stick so that if i lose it nobody reads my thesis
        | deepfake voice of our ceo asked accounting for 80k. they hung up. how do we train for that | are browser extensions spying on me | identity stolen, loan taken out in my name, steps please (germany)
        | how does a hospital recover after an attack. backups? | bitlocker asks for recovery key, i never set one!! | sharenting: risks of posting baby pics
        | I got one of those mails: "I have hacked your camera and will send the video to your contacts unless you pay in bitcoin." It even quotes an old password of mine. I don't believe a word, and still my heart's been pounding all morning. What's the sensible thing to do, apart from not paying?
        | OWASP top ten, one line each | dmarc quarantine or reject, we've had spoofed mails in our name | kid's tablet: pop up says 13 viruses found call this number. real? | hide my address from the domain whois
        | how strong is "correct horse battery staple" in 2025
    """,
}
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    Pattern(f"said_ea_{name}", (), bars(block)) for name, block in _LINES.items()
)
