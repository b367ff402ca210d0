"""Which network addresses a model's server may have.

Loopback and private networks are where model servers live, and only the operator names them; but link-local
addresses hand out a cloud machine's credentials, and no model server is there.
"""

from __future__ import annotations

import ipaddress

from yarl import URL

# Metadata services of the large clouds that are not link-local: AWS over IPv6, Alibaba.
_METADATA = frozenset(ipaddress.ip_address(a) for a in ("fd00:ec2::254", "100.100.100.200"))


def is_forbidden(address: str) -> bool:
    """Say whether `address` (a numeric one) is link-local, multicast, unspecified or a metadata service."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip.sixtofour or ip
    return ip.is_link_local or ip.is_multicast or ip.is_unspecified or ip in _METADATA


def parse_base_url(text: str) -> URL:
    """Parse an upstream's base URL. Raises ValueError, whose message says what was expected."""
    try:
        url = URL(text)
        port = url.port
    except ValueError:
        raise ValueError("an absolute http or https URL") from None
    if url.scheme not in {"http", "https"} or not url.host or not port:
        raise ValueError("an absolute http or https URL")
    if url.user is not None or url.password is not None:
        raise ValueError("a URL without user or password: use api_key_env or api_key_file")
    if url.query_string or url.fragment:
        raise ValueError("a URL without `?` or `#`")
    if _is_numeric(url.host) and is_forbidden(url.host):
        raise ValueError("a host that is not link-local, multicast or a metadata service")
    return url


def _is_numeric(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
