"""The ONNX encoder: word pieces of a text in windows, one network run a window, and the phrase that a finding rests on.

Needs `onnxruntime` and `tokenizers` alone. Two weights files belong together: `encoder.onnx` (inputs `input_ids` and
`attention_mask`, int64 [batch, tokens]; output `logits`, float32 [batch, heads]) and `encoder_tokenizer.json`.
"""
