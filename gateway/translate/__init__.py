"""One wire format's request as another's: a cleared body in, a body of the same strings out."""
