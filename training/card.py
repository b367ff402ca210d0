"""Words of the trained manifests that no measurement can write: what they are for, and what they cannot do."""

from __future__ import annotations

from typing import Any, Final

LICENCE: Final = "Apache-2.0"
ATTRIBUTION: Final = (
    "Weights learnt from: COLDataset (Deng et al. 2022), HateThaiSent (Maity et al. 2024), Measuring Hate Speech "
    "(Kennedy et al. 2020, CC-BY-4.0), Davidson et al. 2017, Toxic Spans (Pavlopoulos et al. 2021), Stormfront hate "
    "speech (de Gibert et al. 2018, CC-BY-SA-3.0 ES), EDOS (Kirk et al. 2023), Hatemoji (Kirk et al. 2022, CC-BY-4.0), "
    "ConvAbuse (Cercas Curry et al. 2021, CC-BY-4.0), Surge AI toxicity and profanity, LDNOOBW (CC-BY-4.0), ToxiGen "
    "(Hartvigsen et al. 2022; Hosseini et al. 2023), AILuminate (MLCommons, CC-BY-4.0), CatQA and HarmfulQA (Bhardwaj "
    "et al. 2023, 2024), DangerousQA (Shaikh et al. 2023), HarmBench (Mazeika et al. 2024), CyberSecEval (Bhatt et al. "
    "2023, 2024), GPTFuzz (Yu et al. 2023), garak (Derczynski et al. 2024), in-the-wild jailbreaks and forbidden "
    "questions (Shen et al. 2024), prompt-injections (deepset), WildGuardMix and WildJailbreak (Han et al., Jiang et "
    "al. 2024, ODC-BY), Aegis (Ghosh et al. 2024, CC-BY-4.0), XSafety (Wang et al. 2024), CLINC150 (Larson et al. 2019, "
    "CC-BY-3.0), awesome-chatgpt-prompts and its Chinese counterpart, KdConv (Zhou et al. 2020), CrossWOZ (Zhu et al. "
    "2020), XQuAD (Google, CC-BY-SA-4.0), CMRC 2018 (Cui et al. 2019, CC-BY-SA-4.0), iapp-wiki-qa (CC-BY-SA-3.0 "
    "articles), WangChanGLM prompts (Polpanumas et al. 2023), chatterbot-corpus, Wisesight, Jigsaw Wikipedia comments "
    "(CC0; comments CC-BY-SA-3.0), Civil Comments (Borkan et al. 2019), identity templates (Dixon et al. 2018), "
    "RealToxicityPrompts (Gehman et al. 2020), DecodingTrust (Wang et al. 2023, CC-BY-SA-4.0), implicit hate (ElSherief "
    "et al. 2021), DiaSafety (Sun et al. 2022), Latent Jailbreak (Qiu et al. 2023), JailbreakBench artifacts (Chao et "
    "al. 2024), JADE (Zhang et al. 2023), SAP (Deng et al. 2023), OWASP AI Testing Guide (CC-BY-SA-4.0), AART "
    "(Radharapu et al. 2023, CC-BY-4.0), FLAMES, Sensitive-lexicon, LobeHub agents, Arena-Hard, Self-Instruct, BIPIA "
    "(Yi et al. 2023); harmless prompts of AGIEval, BIG-Bench Hard, MBPP (CC-BY-4.0), GSM8K, MGSM, P3, MedQuAD "
    "(CC-BY-4.0), ExpertQA, LexEval, DISC-FinLLM; and sentences written for this project."
)
KNOWN_LIMITS: Final = (
    (
        "It matches wording. Irony, context, implied hate, counter-speech and quotation are beyond it: on functional tests "
        "such as HateCheck it is far from usable alone."
    ),
    (
        "Thai: toxicity and hate were learnt from one source, mostly about nationality. Every other Thai category rests on "
        "sentences written for this project and is narrow."
    ),
    (
        "Chinese: threat, self-harm, sexual.minors, harassment and much of sexual, violence and cyber rest on sentences "
        "written for this project and on word lists."
    ),
    "English self_harm, harassment and privacy.request lean on template sentences and model-written prompts.",
    (
        "No head for misinformation in any language, for toxicity.severe in Chinese and Thai, for toxicity.obscene in Thai: "
        "these are reported as unjudged."
    ),
    "Languages other than English, Chinese and Thai are not judged at all and are reported as unjudged.",
    (
        "Probabilities are calibrated on sources left out of training, whose base rates are far from live traffic: choose "
        "thresholds on your own."
    ),
    "English slur-sampled sources over-flag African-American English and mentions of identities.",
)

INTENDED_USE: Final = (
    "A first line of defence on CPU for text said to and by language models, in English, Chinese and Thai, under a policy whose "
    "thresholds were tried on the deployer's own traffic. Not for decisions about people, not as the only safeguard where "
    "harm would be grave, not for other languages."
)
_ENGLISH_ONLY: Final = (
    "Reads English alone; text of other languages is unjudged.",
    "Sources that it never saw get lower scores than the figures on held-out rows of its own sources suggest.",
    "Adversarial wrappings of harmful requests (long role-play, split or encoded payloads) are often missed.",
)
_PASSAGES: Final = "Scenes, posts and answers of a paragraph that harm by their drift are missed in four of ten cases, sexual ones in Chinese nearly always."
_COMMON: Final[dict[str, Any]] = {
    "version": 2,
    "intended_use": INTENDED_USE,
    "licence": LICENCE,
    "attribution": ATTRIBUTION,
}
NGRAM: Final[dict[str, Any]] = {
    **_COMMON,
    "name": "ngram",
    "kind": "ngram",
    "about": (
        "Hashed n-grams of code points and words with one logistic regression a category and language. "
        "Trained by `make train`; see docs/classifiers.md."
    ),
    "known_limits": list(KNOWN_LIMITS),
}
ENCODER: Final[dict[str, Any]] = {
    **_COMMON,
    "version": 1,
    "name": "encoder",
    "kind": "encoder",
    "about": (
        "MiniLM-L6 (Wang et al. 2020, Apache-2.0, weights of all-MiniLM-L6-v2) fine-tuned with one head a category, int8. "
        "Trained by `make train`; see docs/classifiers.md."
    ),
    "known_limits": list(_ENGLISH_ONLY),
}
CASCADE: Final[dict[str, Any]] = {
    **_COMMON,
    "name": "embedded",
    "kind": "cascade",
    "about": (
        "The n-gram model for every text, and for English texts that it is unsure of the encoder, joined by stacked logistic "
        "regression. Trained by `make train`; see docs/classifiers.md."
    ),
    "known_limits": [*KNOWN_LIMITS, *_ENGLISH_ONLY[1:], _PASSAGES],
}
