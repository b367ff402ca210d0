"""Judges on other servers, without the network: what is asked of them, and what their answers mean. No I/O."""
