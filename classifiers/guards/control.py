"""Keep a text from writing a guard model's control tokens: the template around it is ours, or its server's, alone.

A server puts a chat message into the model's template as it stands, and its tokenizer then takes `<|eot_id|>` in a
user's text for the end of the turn. INVARIANT: what `harmless` returns holds no control token of any family here, and
a text that held none comes back as it is.
"""

from __future__ import annotations

import re
from typing import Final

# Llama, Qwen and Granite write all of theirs as <|name|>. The others are Gemma's; what Granite and Qwen answer in; and
# the headings between which the templates of Llama Guard and Qwen3Guard put the conversation.
_OPENING: Final = re.compile(
    r"<(?=\||/?(?:start_of_\w+|end_of_\w+|bos|eos|pad|unk|mask|unused\d+|think|score|confidence|guardian|s)>"
    r"|(?:BEGIN|END) )",
    re.IGNORECASE,
)
_CLOSING: Final = re.compile(r"(?<=\|)>")


def harmless(text: str) -> str:
    """Return the text with a space in whatever could be read as a control token."""
    return _CLOSING.sub(" >", _OPENING.sub("< ", text)) if "<" in text or "|>" in text else text
