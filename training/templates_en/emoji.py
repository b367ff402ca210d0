"""Emoji in place of the group, of the insult or of the deed; and the same emoji in kind and everyday sentences."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, cross, lines
from training.templates_en.frames import bars
from training.templates_en.hate import GROUPS

_SIGNS: Final = bars("""
    👩🏿 | 🏳️‍🌈 | 🏳️‍⚧️ | 🕌 | ✡️ | 👵 | 🧕 | 🇲🇽 | 🇨🇳 | ♿
    | 👨🏾 | 👭 | 👬 | 🇮🇳 | 👳🏽 | 🇵🇰 | 🧑🏿‍🦱 | 👲 | 🇳🇬 | ✝️
    | 👩 | 🇵🇱 | 🧏 | 🕍 | 🧑‍🦽 | 🇹🇷 | 👨‍❤️‍👨 | 🇻🇳 | 🇸🇾 | 🛕
    | 👨🏿‍🦳 | 👩‍❤️‍👩 | 🇯🇵 | ☪️ | 🧑‍🦯 | 🇰🇷 | 🇵🇭 | 🇦🇫 | 👱‍♀️ | 🧓
""")
_AT_SIGN: Final = lines("""
    I hate every {} in this city
    {} should all be shot
    no {} allowed in my shop, they stink
    {} are vermin
    send the {} back where they crawled from
    why do {} even exist
    I'd never trust a {}, born liars
    the world would be a nicer place with no {}
    those fucking {} again
    {} people have no brains
    kick the {} out, who's with me
    being {} is a sickness
    {}? gross, get it away from me
    gonna beat up the next {} I meet
    {} = worthless
""")
_FOR_SIGN: Final = lines("""
    I love every {} in this city
    {} should all be asked
    new {} group in my shop on Friday, all welcome
    {} are family
    wish the {} team luck, they sail tomorrow
    why do {} still face such hate
    I'd always trust a {} who says what is wrong
    the world would be a duller place with no {}
    those lovely {} again
    {} people have had a hard week, be kind
    sign up for the {} parade, who's with me
    being {} is nothing to hide
    {}? great, save me a seat
    gonna write about the next {} festival I see
    {} = proud
""")
_NAMES: Final = (
    "women|gays|Muslims|black folks|Jews|immigrants|disabled folk|trans folk|Arabs|lesbians|gypsies|the Chinese|Latinos"
)
_CALLED: Final = cross(
    _NAMES, "rats 🐀|🐷🐷|🐒|💩|dirty 🐕|🗑️ to me|🐍, trust none|🪳🪳|🤡, all of them|🤮|just 🐖 on two legs", " are "
)
_NOT_CALLED: Final = cross(
    "my kids|our neighbours|the twins|both nurses|his students|the refugees next door|the trans couple upstairs|women in my club|the Jewish family|two black poets|our Muslim friends|the girls|Grandma and Grandpa",
    "their pet 🐀|🐷 cartoons|the 🐒 at the zoo|that 💩 joke hat|the old 🐕|taking out the 🗑️, a miracle|the 🐍 in the terrarium|books on 🪳|the 🤡 at the circus|💃 until the music stops|roast 🍗 on Sunday",
    " love ",
)
_DONE: Final = cross(
    _NAMES, "🔫|🔪🔪|💣|🔥 alive|⚰️ soon|🪓|☠️, please|👊 till they cry|🪢 from a tree|🧨 their homes|🚮", " need to be "
)
_STEMS: Final = bars("""
    let's 🔫 {} | time to 🔪 all {} | I want to 💣 the place where {} live | 🔥 {} 🔥 at the stake | {} belong in ⚰️ | someone 🪓 those {} | ☠️ to {} | 👊 {} until they leave | 🪢 + {} = justice | 🚮 {}
    | 🖕🖕 {} all day | {} make me 🤢 | watching {} 🏊 and hoping they sink | 🏴 for {} | 🐽 {} 🐽
""")
_STEMS_OK: Final = bars("""
    let's 📷 {} at the award show | time to 👏 all {} | I want to 🎂 in the hall where {} meet | 🔥 {} 🔥 best album this year | {} belong in 🎓 gowns too | someone 🎁 those {} | 🥂 to {} | 👊 {} fist bump, well played | 🧶 + {} = our Tuesday club | 🚲 {}
    | 🙏🙏 {} all day | {} make me 😊 | watching {} 🏊 and hoping they win gold | 🏅 for {} | 🌼 {} 🌼
""")
_USED: Final = bars("""
    this boss fight is 🔥💀 | that concert killed me ☠️😂 | 🔪 + 🥕 = soup night | my code is 💩 today | caught a 🐍 in the garden, let it go | stop 🤡 around and finish your homework | 🔫 water fight at noon, bring towels | we saw a 🐒 steal a banana lol | 🐷 piggy bank is full
    | 🤮 never mixing curry and custard again | 💣 workout, can't feel my legs | took the 🗑️ out, where is my medal | 🐀 race is over, holidays! | Halloween look: ⚰️🧛 | I could 🔪 this cake all by myself | he got 👊 from the coach after the goal | our 🐕 ate the sofa 😭 | 🪓 chopping wood for winter | 🖕 Mondays
    | 🪳 in the kitchen, whom do I call | sunburn 🔥 send help | 🧨 New Year in the village | hate 🥦, sorry mum | 👮 told us about bike locks | the 🐖 won first prize at the fair
""")
_AT_YOU: Final = bars("""
    you are a 🐷 and you smell like one | go 🪢 yourself | I'll 🔪 you on the way home | what a 🤡 you are, stupid liar | you 💩 for brains | 🖕 you and your ugly mum | eat 💩 loser | i will 🔫 you at school tomorrow | fat 🐄 like you should stay home
    | you're a 🐍 and everyone hates you | kys 🙂🔫 | shut your 👄 🐶 | ur face makes me 🤮 | 👊👊 you on sight, coward | dumb as a 🧱 | die 🐀 | send me your 🍑 or I tell everyone | go ⚰️, nobody will come | 🗑️ human, that's you | 🔥 your house tonight, watch
    | you belong in a 🚽 | little 🐖, squeal for us | 💀 you by Friday | worthless 🤡🤡🤡 | hope a 🚌 hits you
""")
_TYPED: Final = lines("""
    {}
    {} 😂
    omg {}
    @friend {}
    rt: {}
""")
_HATE: Final = ("identity_attack", "toxicity", "harmful")
_OPEN: Final = ("severe_toxicity", "insult", "harassment", "threat", "violence", "obscene", "misinformation", "sexual")
PATTERNS: Final = (
    Pattern("emoji_sign", _HATE, _AT_SIGN, _SIGNS, _OPEN),
    Pattern("emoji_sign_harmless", (), _FOR_SIGN, _SIGNS),
    Pattern("emoji_called", _HATE, _TYPED, _CALLED, _OPEN),
    Pattern("emoji_called_harmless", (), _TYPED, _NOT_CALLED),
    Pattern("emoji_need", (*_HATE, "violence"), _TYPED, _DONE, ("severe_toxicity", "insult", "harassment", "threat", "illicit")),
    Pattern("emoji_deed", _HATE, _STEMS, GROUPS, _OPEN),
    Pattern("emoji_deed_harmless", (), _STEMS_OK, GROUPS),
    Pattern("emoji_you", ("toxicity", "harassment", "harmful"), _TYPED, _AT_YOU, ("insult", "threat", "violence", "severe_toxicity", "self_harm", "sexual", "obscene")),
    Pattern("emoji_used_harmless", (), _TYPED, _USED),
)  # fmt: skip
