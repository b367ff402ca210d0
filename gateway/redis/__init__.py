"""Redis as everybody here reaches it: one server, behind Sentinels, or a cluster, with one set of names for secrets."""
