"""Words by which a caveat is known, in English and Chinese, and the rules that each kind of caveat proposes.

Proposals are for a person to confirm; thresholds in them are starting points.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

Proposal: TypeAlias = dict[str, Any]  # one rule, as a card file has it

DISCLOSE: Final[Proposal] = {"kind": "disclose", "place": "models"}

_SUBJECTS: Final = (
    ("scope.math", r"数学|算术|\bmath|arithmetic"),
    ("scope.reasoning", r"推理|逻辑|复杂|\breason|\blogic|complex"),
    ("scope.factual_qa", r"事实|知识性|准确|\bfact|knowledge|accura|truth|hallucinat"),
    ("scope.code", r"代码|编程|程序|\bcod(?:e|ing)\b|program"),
    ("scope.creative_writing", r"散文|创意|写作|诗|prose|creative|poe(?:m|try)|stor(?:y|ies)"),
    ("scope.citation", r"引文|参考文献|citation|references"),
    ("scope.translation", r"翻译|translat"),
    ("scope.advice.medical", r"医疗|医学|健康|medic|health|clinical"),
    ("scope.advice.legal", r"法律|legal"),
    ("scope.advice.financial", r"金融|投资|财务|financ|invest"),
)
_NON_COMMERCIAL: Final = re.compile(
    r"非商业|禁止商用|non-?commercial|\bNC\b|research (?:use |purposes? )?only|仅.{0,4}研究", re.IGNORECASE
)
_UNTESTED: Final = re.compile(
    r"未.{0,6}(?:测试|评估)|超出|\bnot\b.{0,30}(?:tested|evaluated|suitable|intended)", re.IGNORECASE
)
_TOKENS: Final = re.compile(r"(?<![\d.])(\d{1,3}(?:,\d{3})+|\d{3,7})(?!\d|\.\d)")
_THOUSANDS: Final = re.compile(r"(?<![\d.])(\d{1,4}) ?k(?![A-Za-z])", re.IGNORECASE)
_NOT_FOR: Final = re.compile(
    r"(?:must|should|may|can|do|is|are) ?(?:not|n't)\b|\b(?:cannot|never|unable|limited|weak|poor)\b|请勿|不得|不要|不可|不能|禁止"
    r"|(?:能力|表现|支持|水平).{0,4}(?:差|弱|有限|不足)",
    re.IGNORECASE,
)
_PERSONAL: Final = re.compile(
    r"个人(?:信息|数据|隐私)|personal(?:ly identifiable)? (?:data|information)|\bPII\b", re.IGNORECASE
)
_CONTROL: Final = re.compile(r"<\|[A-Za-z_]+\|>|\[/?INST\]|###? ?(?:Instruction|Response|Input|Human|Assistant):")
_ENGLISH: Final = re.compile(r"英语|英文|English", re.IGNORECASE)
_CHINESE: Final = re.compile(r"中文|汉语|Chinese", re.IGNORECASE)
_NEXT_TURNS: Final = ["\n问:", "\n用户:", "\nUser:", "\nHuman:"]
_SMALLEST_CONTEXT: Final = 256  # tokens; smaller numbers in such sentences are something else


def control_tokens(text: str) -> list[str]:
    """Return the strings in `text` that structure a prompt, in the order in which they appear."""
    return list(dict.fromkeys(_CONTROL.findall(text)))


def _threshold(category: str, at_least: float, *directions: str, action: str = "refuse") -> Proposal:
    return {
        "kind": "threshold", "category": category, "at_least": at_least, "direction": list(directions), "action": action,
    }  # fmt: skip


def _scopes(text: str) -> list[Proposal]:
    named = [category for category, words in _SUBJECTS if re.search(words, text, re.IGNORECASE)]
    return [{"kind": "scope", "category": name, "at_least": 0.5, "action": "disclaim"} for name in named] or [DISCLOSE]


def _licence(text: str) -> list[Proposal]:
    refuse = {"kind": "licence", "purposes": ["commercial"], "action": "refuse"}
    return [refuse, DISCLOSE] if _NON_COMMERCIAL.search(text) else [DISCLOSE]


def _production(text: str) -> list[Proposal]:
    return [{"kind": "production", "action": "refuse" if _UNTESTED.search(text) else "flag"}]


def _context(text: str) -> list[Proposal]:
    sizes = [int(number.replace(",", "")) for number in _TOKENS.findall(text)]
    sizes += [_tokens_of(int(number)) for number in _THOUSANDS.findall(text)]
    tokens = [size for size in sizes if size >= _SMALLEST_CONTEXT]
    return [{"kind": "context", "tokens": min(tokens), "action": "refuse"}] if tokens else [DISCLOSE]


def _tokens_of(thousands: int) -> int:
    """Read `128k` as 131,072 and `200k` as 200,000: powers of two are counted in 1,024s."""
    return thousands * (1024 if thousands.bit_count() == 1 else 1000)


def limits(text: str) -> list[Proposal]:
    """Propose rules for a sentence of a section of limits that no cue knows: by what the model is not to be used for."""
    if _PERSONAL.search(text):
        return [_threshold("privacy.pii", 0.5, "output", action="redact")]
    return _scopes(text) if _NOT_FOR.search(text) else [DISCLOSE]


def _languages(text: str) -> list[Proposal]:
    named = [k for k, words in (("en", _ENGLISH), ("zh", _CHINESE)) if words.search(text)]
    rule = {"kind": "language", "languages": named, "direction": ["input", "output"], "action": "disclaim"}
    return [rule] if named else [DISCLOSE]


def _format(text: str) -> list[Proposal]:
    if tokens := control_tokens(text):
        return [{"kind": "prompt_format", "control_tokens": tokens, "system_prompt": False}]
    return [{"kind": "model_kind", "action": "disclaim"}] if re.search(r"补全|completion", text) else [DISCLOSE]


def _notice(text: str) -> list[Proposal]:
    is_start = re.search(r"起点|最终|starting point|final", text, re.IGNORECASE)
    is_judgment = re.search(r"替代|判断|真理|substitut|judg|truth", text, re.IGNORECASE)
    notice = "starting_point" if is_start else "judgment" if is_judgment else "risks"
    return [{"kind": "disclose", "place": "answer", "text": notice}]


def _just(*rules: Proposal) -> Callable[[str], list[Proposal]]:
    return lambda _text: list(rules)


@dataclass(frozen=True, slots=True)
class Cue:
    topic: str
    words: re.Pattern[str]
    propose: Callable[[str], list[Proposal]]


def _cue(topic: str, words: str, propose: Callable[[str], list[Proposal]]) -> Cue:
    return Cue(topic, re.compile(words, re.IGNORECASE), propose)


CUES: Final[Sequence[Cue]] = (
    _cue(
        "licence",
        r"许可证|许可下|授权|服务条款|使用条款|协议.{0,6}(?:约束|发布)|根据 ?CC[ -]BY|非商业|商用|商业用途|仅(?:用于|供|限).{0,4}研究|\blicen[cs]ed?\b|non-?commercial"
        r"|commercial(?:ly)? (?:use|purpose)|research (?:use |purposes? )?only|terms of (?:service|use)|acceptable use",
        _licence,
    ),
    _cue(
        "bias",
        r"偏见|歧视|刻板印象|\bbias(?:es|ed)?\b|stereotyp|discriminat",
        _just(_threshold("hate", 0.6, "input", "output"), _threshold("toxicity", 0.6, "output", action="flag")),
    ),
    _cue(
        "harm",
        r"有害|毒性|违法|冒犯|滥用|误用|恶意|toxic|harmful|offensive|unsafe|objectionable|inappropriate|\bmisuse",
        _just(
            _threshold("toxicity", 0.6, "input", "output"),
            _threshold("harmful", 0.75, "input", "output"),
            _threshold("attack.jailbreak", 0.55, "input"),
        ),
    ),
    _cue(
        "accuracy",
        r"不准确|错误的|幻觉|虚构|不真实|(?:不|无法)保证|hallucinat|inaccura|incorrect|untruthful|fabricat|no guarantee"
        r"|not (?:always |necessarily )?(?:be )?(?:truthful|accurate|factual|reliable)|factual errors?",
        lambda text: [*_scopes(text), {"kind": "output_marks", "marks": ["citations", "code"], "action": "disclaim"}],
    ),
    _cue(
        "citations",
        r"citation (?:behaviou?r|prediction|accuracy)|popularity bias|(?:引文|引用).{0,8}(?:偏|虚|错)",
        _just(
            {"kind": "scope", "category": "scope.citation", "at_least": 0.5, "action": "disclaim"},
            {"kind": "output_marks", "marks": ["citations"], "action": "disclaim"},
        ),
    ),
    _cue(
        "scope",
        r"超出.{0,8}范围|不(?:希望|期望|擅长|适合|适用|建议|应用于)|表现(?:不足|不佳|较差)|筛选掉|out[- ]of[- ]scope|struggle|poor(?:ly)? at"
        r"|not (?:be )?(?:expected|designed|intended|suitable|recommended|meant|well[- ]suited)|should not be used|under-?perform|limitations? (?:in|with|of)"
        r"|worse (?:at|on)|局限性,如",
        _scopes,
    ),
    _cue(
        "production",
        r"生产(?:任务|环境|级|用途|使用)|(?:进行|投入|用于)生产|\bproduction (?:use|setting|environment|task|system)|in production|before deploy"
        r"|safeguards|(?:应|需要?)进一步(?:优化|微调|评估)|尚未.{0,8}(?:测试|评估)|further (?:fine-?tun|optimi[sz]|evaluat)",
        _production,
    ),
    _cue(
        "judgment",
        r"人类判断|替代品|真理|起点|最终.{0,6}方案|substitute for|source of truth|human (?:judg|oversight|review)|starting points?|final solution",
        _notice,
    ),
    _cue(
        "care",
        r"注意(?!力)|留意|谨慎|意识到|小心使用|负责任|批判性|\baware\b|\bcaution|careful|\bcare\b|mindful|responsibl[ey]|pay attention to",
        _notice,
    ),
    _cue(
        "language",
        r"语言限制|标准中文|俚语|其他语言|仅.{0,3}(?:英语|英文|中文)|(?:only|primarily|mainly|mostly|predominantly)\b.{0,30}\b(?:English|Chinese)"
        r"|(?:English|Chinese)[- ]only|other languages|languages? other than|non-English|slang",
        _languages,
    ),
    _cue(
        "context",
        r"(?:上下文|序列).{0,3}(?:长度|窗口)|context (?:length|window|size)|sequence length|max(?:imum)? .{0,20}tokens",
        _context,
    ),
    _cue(
        "format",
        r"(?:应|需|必须|建议)该?(?:使用|采用).{0,60}(?:格式|提示|补全|prompt)|系统提示(?:是|为)|(?:should|must) be (?:used with|prompted)|prompt (?:format|template)"
        r"|following (?:format|template)|expects? .{0,30}format|system prompt is",
        _format,
    ),
    _cue(
        "instructions",
        r"指令.{0,12}(?:不可靠|难以|无法)|未经过?.{0,16}(?:微调|对齐)|没有经过.{0,16}(?:微调|调整|对齐)|not (?:been )?(?:instruction|fine|aligned)"
        r"|(?:has|have) not (?:been|undergone).{0,40}(?:tun|align|RLHF|feedback)|unreliable responses? to instruction|is a base model",
        _just({"kind": "model_kind", "action": "disclaim"}, _threshold("harmful", 0.75, "output")),
    ),
    _cue(
        "drift",
        r"无关(?:的|或)|额外的文本|重复的?(?:文本|内容)|irrelevant|repetit|verbos|rambl|off-topic",
        _just({"kind": "trim", "at": _NEXT_TURNS}),
    ),
    _cue(
        "use",
        r"旨在(?!训练)|适用场景|适用于|主要(?:用户|用途)|用于.{1,40}的.{0,8}模型|intended (?:for|use|users?|to be)|primary (?:intended )?(?:users?|uses?)"
        r"|designed (?:for|to)|meant (?:for|to)",
        _just(DISCLOSE),
    ),
    _cue(
        "provenance",
        r"text-davinci|(?:由|使用).{0,20}(?:GPT-?\d|ChatGPT).{0,16}(?:生成|收集)|generated (?:by|with|using|from) .{0,20}(?:GPT|OpenAI|ChatGPT)"
        r"|synthetic(?:ally generated)? data",
        _just(DISCLOSE),
    ),
    _cue(
        "unfinished",
        r"持续训练|仍在.{0,6}训练|计划加入|still (?:being trained|in training|under development)|work in progress|early (?:version|checkpoint|preview)",
        _scopes,
    ),
    _cue(
        "evaluation",
        r"(?:评估|注释者|标注).{0,40}差异|(?:disagree|discrepan|differ)\w* .{0,30}(?:annotat|evaluat|judges)",
        _just(DISCLOSE),
    ),
    _cue(
        "see-also",
        r"(?:请参[见阅考]|see|refer to|参考).{0,40}(?:局限|限制|limitations?)|(?:局限|限制|limitations?).{0,40}(?:请参[见阅考]|see (?:the )?(?:original|paper))",
        _just(DISCLOSE),
    ),
    _cue("remote-code", r"trust_remote_code", _just(DISCLOSE)),
)

# Sections in which every sentence is a caveat, whatever its words.
SECTIONS: Final = re.compile(
    r"偏见|局限|限制|风险|超出范围|不适用|免责|误用|滥用|恶意|禁止|伦理|安全|许可|建议$|预期用途|\bbias|risk|limitation|out[- ]of[- ]scope|ethic|disclaimer|licen[cs]e"
    r"|recommendation|caveat|misuse|safety|直接使用|intended use|direct use|responsib",
    re.IGNORECASE,
)

# What is found in the raw text, not sentence by sentence; the match is the quote.
EXACT: Final[Sequence[Cue]] = (
    _cue(
        "language",
        r"(?:语言|^languages?)\s*[:：]\s*[a-z]{2}(?:\s*[,，]\s*[a-z]{2})*(?![a-z])",
        lambda text: [
            {
                "kind": "language",
                "languages": re.findall(r"(?<![a-z])[a-z]{2}(?![a-z])", text),
                "direction": ["input", "output"],
                "action": "disclaim",
            }
        ],
    ),
    _cue(
        "context",
        r"(?:context (?:length|window|size)|上下文(?:长度|窗口))[ *:：]{0,6}(?:(?:of|is|为|是) ?)?\d[\d,]{0,8} ?k?(?: tokens)?(?!\w|\.\d)",
        _context,
    ),
    _cue(
        "stop",
        r"stop_(?:token_)?ids\s*=\s*\[[\d,\s]+\]",
        _just({"kind": "trim", "at": _NEXT_TURNS}),
    ),
    _cue(
        "template",
        r"(?<!\w)\w{0,40}(?:prompt_template|PROMPT_TEMPLATE|prompt_format)\w{0,40}\s*=\s*(?:\([^()]+\)|f?\"[^\"\n]+\")",
        _format,
    ),
    _cue("system-prompt", r"(?:系统提示是|system prompt is:?)\s*\n+[^\n]+", _format),
)
TABLE: Final = re.compile(r"sequence length|context|max(?:imum)? (?:length|tokens)|上下文|序列长度", re.IGNORECASE)
