"""How bytes get to other servers and back: an HTTP/1.1 client, the addresses it may call, server-sent events."""
