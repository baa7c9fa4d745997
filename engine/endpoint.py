"""The address of the hub, looked at before huggingface_hub is imported: it does not get over one that is none."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from engine.errors import PullError


def check_endpoint(endpoint: str | None = None) -> None:
    """Raises PullError where an address, by default what HF_ENDPOINT says, can be no hub's."""
    named = endpoint if endpoint is not None else os.environ.get("HF_ENDPOINT", "https://huggingface.co")
    try:
        address = urlsplit(named)
        usable = address.scheme in ("http", "https") and address.hostname and address.port != 0
    except ValueError:  # a port that is no number, half an IPv6 address
        usable = False
    if not usable:
        raise PullError(
            f"HF_ENDPOINT is {named!r}, no address of a hub; write it like https://huggingface.co, or unset it"
        )
