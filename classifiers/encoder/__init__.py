"""The ONNX encoder: word pieces of a text in windows, and one network run a window.

Needs `onnxruntime` and `tokenizers` alone. Two weights files belong together: `encoder.onnx` (inputs `input_ids` and
`attention_mask`, int64 [batch, tokens]; output `logits`, float32 [batch, heads]) and `encoder_tokenizer.json`.
"""
