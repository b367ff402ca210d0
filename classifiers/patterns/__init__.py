"""What the kind `pattern` looks for: one module per family, each with `find(page) -> Iterator[Found]`.

INVARIANT: every detector recognises its thing from the first TAIL code points of it, whatever follows, and looks only
backwards for context: so a window that ends TAIL after a beginning never misses it.
"""
