"""Function words and telling letters of languages written in Latin script: the evidence that language.py weighs.

The lists are short on purpose: the commonest words of running text that carry no topic. A word that several languages
share counts for each of them by one part of as many.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from classifiers.text.vocabulary import Tally, tally_of

ENOUGH: Final = 1.6  # evidence below this does not call a text foreign
ENOUGH_ALONE: Final = 1.0  # unless it is DENSE and nothing speaks for English
DENSE: Final = 0.2  # for each word

FUNCTION_WORDS: Final[Mapping[str, str]] = {
    "en": """the of and to a in is that it for on with as was are be this by at from or have an not but they his her she he
        you i we my your what which who how when where why there their them then than if so do does did can could would
        will should has had been its about into out up all any some no one me him us our these those just only also more
        most other over after before because while between through don isn didn doesn wasn aren won couldn wouldn ve ll
        re please tell want need know get make like think say said let very much many here now am were being such same car main come hat man men
        war may due son fin bin ten van per sur chat pour dove hi help give take find show use work call try ask
        people time day today tomorrow week month year man woman men women child world life home house name number money
        book place thing way good best better new old first last long great little own other right big high different next
        many long own never always still again back even well down off too must might around every both each same while
        since until without against under another something nothing everyone someone really sure thanks thank yes okay hello
        address lives live went going goes got getting made making said says told seen looking feel hate love bitch fucking
        worst deserves deserve die person flew bus drive road morning night pro todo hay""",
    "es": """el la los las de del y que en un una es no se por con para su al lo como más pero sus le ya o este sí porque
        esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra
        otros ese eso ante ellos esto mí antes algunos qué unos yo otro otra él tanto esa estos mucho quienes nada muchos
        cual poco ella estar estas soy eres son fue ser tu te mi si está están tiene debería puede quiero hola gracias
        cómo dónde todas odio eso esos unas""",
    "fr": """le la les de des du un une et est en que qui dans pour pas sur au aux avec ce il elle ne se plus par je tu nous
        vous ils elles son sa ses leur leurs mais ou où comme tout tous toutes toute si même bien cette ces être été sont
        suis es avoir ai as ont fait faire peut mon ma mes ton ta tes notre votre quoi dont sans sous très aussi quand
        donc car chez entre c d l j m n s t qu était y merci bonjour beaucoup ça cela deux autre autres comment""",
    "de": """der die das und ist in zu den mit von für auf nicht ein eine einen einem einer eines es ich du er sie wir ihr
        dem des sich auch als an im am um aus bei nach wie so aber oder wenn nur noch man kann dass daß werden wird war
        hat haben sind bin bist sein seine ihre mein meine dein deine kein keine keinen was wer wo warum wieso wurde über
        unter vor zum zur bis durch gegen ohne diese dieser dieses diesen alle alles mehr sehr schon mir dir uns euch
        ihm ihn ihnen mich dich jetzt hier dann doch ja nein bitte geht soll sollte sollten gibt immer viel""",
    "it": """il lo la i gli le di del della dei delle degli e che in un una uno è non si per con da dal dalla al alla alle ai
        nel nella come più ma anche se o sono ho ha hanno mi ti ci vi loro questo questa questi queste quello quella
        essere stato io tu lui lei noi voi mio mia suo sua tutti tutto tutte perché quando dove chi cosa su sul sulla
        molto fare solo così ne ogni c l d dovrebbero deve sei siamo era ciao grazie odio quei delle fra tra""",
    "pt": """o a os as de do da dos das e que em um uma é não se por com para no na nos nas ao aos à como mais mas foi ele ela
        eles elas seu sua seus suas ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem
        mesmo ter quem me esse essa esses essas você vocês meu minha todos todas são tem têm fazer isto aquele deve
        deveria são este esta estes num numa pra te nós tudo nada porque odeio obrigado olá como onde""",
    "nl": """de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar door over bij uit naar die dit
        deze wat wie hoe waar waarom ik je jij hij zij ze we wij jullie mijn jouw haar hun ons onze u heeft hebben had
        was waren worden wordt werd kan kunnen zou moet moeten zal geen nog wel meer veel zo al of tot alle alles
        omdat hebt ben bent gewoon echt zoals hem hen mensen ga gaan doen""",
    "pl": """i w na z do się nie to że jest o jak za co po ale od tak czy dla przez są był była było być które który która
        jego jej ich tylko tym już może przy kiedy bardzo ma mi mnie ty ja my wy oni one on ona ten ta te tej tego tych
        wszyscy wszystkie wszystko jestem jesteś sobie też lub bez pod nad więc albo gdy niż we ze by aby jako mają
        powinni powinno nigdy żaden żadna każdy tych u cię ci kto gdzie dlaczego moja mój""",
    "sv": """och att det som en på är av för med den till inte ett om var jag han hon vi de ni har från man så kan men när
        vad sig sin ska skulle hade alla också eller dem där här mycket bara efter mig dig oss min din vara blir blev
        detta dessa något någon över under""",
    "da": """og at det som en på er af for med den til ikke et om var jeg han hun vi de har fra man så kan men når hvad sig sin
        skal skulle havde alle også eller dem der her meget kun efter mig dig os min din være bliver blev dette disse
        noget nogen over under hvor hvordan jer""",
    "no": """og å at det som en på er av for med den til ikke et om var jeg han hun vi de har fra man så kan men når hva seg sin
        skal skulle hadde alle også eller dem der her mye bare etter meg deg oss min din være blir ble dette disse noe
        noen over under hvor hvordan dere""",
    "fi": """ja on ei se että hän oli ovat mutta kun niin kuin myös tai jos en olen olet minä sinä me te he tämä mitä mikä
        missä miten miksi vain ole voi sen ne nyt sitten joka jotka kaikki kanssa hyvin mukaan sekä""",
    "tr": """ve bir bu da de için ile çok ne gibi daha en ben sen o biz siz onlar değil mi mı var yok ama kadar olarak
        olan sonra her şey ki nasıl neden kim bana sana beni seni ya hiç veya""",
    "id": """yang dan di ini itu dengan untuk tidak dari dalam adalah ke pada saya anda kamu dia kami kita mereka akan ada
        bisa juga atau oleh karena sudah telah seperti apa bagaimana siapa kapan mengapa orang lebih banyak hanya tapi
        tetapi jika harus nya aku bukan belum sangat semua""",
    "vi": """và là của có không được cho trong một những các với người này đó tôi bạn anh em chúng ta thì mà như để khi
        cũng đã đang sẽ rất nhiều gì nào tại sao làm thế nếu vì về ra vào lại đến từ hay hoặc""",
    "cs": """a je v na se že to s z do o i jsem jsou ale jak za by k pro po tak co když už od jako byl byla bylo být jeho
        její jejich nebo ještě jen která který které tento tato toto my vy oni ona on já ty mě tě nás vás proč kde kdo
        není nejsou mají mít ve ze u""",
    "ro": """și în de la cu nu este un o pe care să că din mai pentru sunt ce se al a ale au fost dar sau ca tot toate
        toți eu tu el ea noi voi ei ele lui lor acest această cum unde când cine foarte am ai are fi după până""",
    "hu": """a az és hogy nem is egy van de ez meg csak már vagy mint volt ha én te ő mi ti ők azt ezt kell lesz nagyon
        minden ki mit hol miért hogyan még le fel el be sem aki ami vagyok""",
    "tl": """ang ng sa na mga ay at ko mo siya ako ikaw kami tayo sila hindi ito iyan iyon para kung po lang din rin may
        mayroon wala ano sino paano bakit kayo niya nila""",
    "sw": """na ya wa kwa ni katika la za cha vya kuwa hii huo huyu hizi hayo mimi wewe yeye sisi wao kama lakini au si
        sana kila watu nini nani gani jinsi""",
    "hi": """hai hain ka ki ke ko se mein mai main me nahi nahin kya aur ye yeh wo woh hum tum aap mera meri mere tera teri
        tere bhi kar karo karna raha rahe rahi tha thi the ho hona sab log logo logon ek koi kuch bahut bohot sirf kyun
        kyu kaise jab tab agar lekin par hi to ab inko unko inhe unhe isliye unki inki apne apni chahiye jaise saare
        mujhe tujhe karte karta karti sakte sakta""",
}

TELLING_LETTERS: Final[Mapping[str, str]] = {
    "es": "ñ¿¡óíáúé", "fr": "éèêàçùûîôëïœ", "de": "äöüß", "it": "èàòùìé", "pt": "ãõçáéíóúâêô", "nl": "ëïé",
    "pl": "ąćęłńóśźż", "sv": "åäö", "da": "æøå", "no": "æøå", "fi": "äö", "tr": "ğşıçöü",
    "vi": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "cs": "ěščřžýáíéůúťďň", "ro": "ășțâîşţ", "hu": "áéíóöőúüű",
}  # fmt: skip
# What English writes with the letters of the language that it comes from, and names that English sentences speak of.
LOANS: Final = re.compile(
    r"(?<!\w)(?:"
    r"à (?:la carte|la mode|gogo)|vis[- ]à[- ]vis|déjà[- ]vu|voilà|pietà|pied[- ]à[- ]terre|cause célèbre|pièce de résistance|coup d'état|coup de grâce|raison d'être"
    r"|maître d'(?:hôtel)?|tête[- ]à[- ]tête|bête noire|papier[- ]mâché|fête|crêpes?|crème (?:brûlées?|fraîche|anglaise|de la crème)|hors d'œuvres?|œuvre|bœuf bourguignon"
    r"|cafés?|résumés?|clichés?|fiancée?s?|protégée?s?|divorcée?s?|attachés?|touché|passé|risqué|blasé|roués?|sautée?d?s?|purées?|pâtés?|soufflés?|entrées?|flambée?s?|consommé"
    r"|rosés?|décor|décolletage|éclairs?|émigrés?|exposés?|communiqués?|façades?|soupçon|garçon|matinées?|mêlées?|naïve(?:ly|té)?|naïveté|née|outré|château[xs]?|gruyère|béchamel"
    r"|jalapeños?|habañeros?|piñatas?|piña coladas?|señor(?:a|ita)?s?|mañana|el niño|la niña|açaí|maté|smörgåsbord|angstroms?|ångströms?|über(?:mensch)?|doppelgänger|führer|gemütlich(?:keit)?"
    r"|pokémon|beyoncé|nestlé|nescafé|citroën|l'oréal|häagen[- ]dazs|mötley crüe|motörhead|björk|zoë|chloë|chloé|brontë|andré|josé|rené|renée|françois|penélope|salma|gödel|schrödinger|erdős|poincaré"
    r"|são paulo|brasília|bogotá|medellín|cancún|córdoba|málaga|méxico|perú|québec|montréal|côte d'ivoire|réunion|curaçao|zürich|münchen|köln|düsseldorf|nürnberg|göteborg|malmö|tromsø|århus"
    r"|reykjavík|türkiye|erdoğan|i̇stanbul|łódź|kraków|wrocław|gdańsk|plzeň|dvořák|kierkegaard|søren|ångström"
    r")(?!\w)"
)
_LETTER_WEIGHT: Final = 0.8
MOST_BY_LETTERS: Final = 2.0  # names keep their letters in an English sentence
_LENT: Final = 0.4  # of the weight of a word that English shares with others


@functools.cache
def only_english() -> frozenset[str]:
    """Return the English function words that no other list holds."""
    others = {word for name, text in FUNCTION_WORDS.items() if name != "en" for word in text.split()}
    return frozenset(FUNCTION_WORDS["en"].split()) - others


@functools.cache
def english_words() -> Tally:
    """Return what counts the words of an ASCII text, and those that only English has."""
    return tally_of(word for word in only_english() if word.isascii())


@dataclass(frozen=True, slots=True)
class Sign:
    """What one word or letter speaks for. `share` goes to each of `languages`, less the more of them there are."""

    english: float
    foreign: float
    languages: tuple[str, ...]
    share: float


@functools.cache
def word_signs() -> dict[str, Sign]:
    """Return word -> sign; a word that English has too counts half for it."""
    return _signs({name: frozenset(text.split()) for name, text in FUNCTION_WORDS.items()}, 1.0)


@functools.cache
def letter_signs() -> dict[str, Sign]:
    """Return letter -> sign."""
    return _signs({name: frozenset(text) for name, text in TELLING_LETTERS.items()}, _LETTER_WEIGHT)


def _signs(lists: Mapping[str, frozenset[str]], weight: float) -> dict[str, Sign]:
    owners: dict[str, list[str]] = {}
    for name, members in lists.items():
        for member in members:
            owners.setdefault(member, []).append(name)
    signs: dict[str, Sign] = {}
    for member, names in owners.items():
        others = tuple(name for name in names if name != "en")
        english = weight * (1 - _LENT * bool(others)) if "en" in names else 0.0
        share = (weight - english) / math.sqrt(len(others)) if others else 0.0
        signs[member] = Sign(english, weight - english, others, share)
    return signs
