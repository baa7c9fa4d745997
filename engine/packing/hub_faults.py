"""What goes wrong between here and the hub: as one line that says what to do, or as a fault worth another try."""

from __future__ import annotations

import contextlib
import errno
import os
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from huggingface_hub import constants
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    OfflineModeIsEnabled,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from engine.errors import CheckpointError, HubNotReached, PullCancelled, PullError, RevisionNotFound
from engine.subject import published_repository

LONGEST_WAIT_SECONDS = 300.0
"""The most that a hub is waited for, whatever it asks."""
_TOO_MANY = 429
_TRANSIENT = (408, 425, _TOO_MANY, 500, 502, 503, 504)
_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.EACCES, errno.EPERM)
_SHORT_COMMIT = re.compile("[0-9a-f]{7,39}")


class Transient(Exception):
    """Worth another try. status: what the hub answered, None where it was not reached.
    asked_seconds: how long it wants to be left alone."""

    def __init__(self, said: str, status: int | None = None, asked_seconds: float = 0.0) -> None:
        super().__init__(said)
        self.status, self.asked_seconds = status, asked_seconds

    @property
    def way_out(self) -> str:
        """What a person may do where other tries do not help."""
        if self.status is None:
            own = ", and what HF_ENDPOINT says," if os.environ.get("HF_ENDPOINT") else ""
            return f"check the network{own} and run the same command again"
        if self.status == 200:
            return (
                "that is not the file that it lists: look whether the network wants a login in a browser, "
                "then run the same command again"
            )
        if self.status == _TOO_MANY:
            wait = f"{self.asked_seconds:.0f} s" if self.asked_seconds else "some minutes"
            return f"too many requests from here: wait {wait}, then run the same command again"
        return "a fault of the hub, not of this machine: run the same command again later"


@contextlib.contextmanager
def reached() -> Iterator[None]:
    """Where there is no other try. Raises HubNotReached for a Transient."""
    try:
        yield
    except Transient as error:
        said = str(error) if error.status is not None else f"cannot reach {host()} ({error})"
        raise HubNotReached(f"{said}; {error.way_out}") from None


@contextlib.contextmanager
def explained(repository: str, revision: str | None) -> Iterator[None]:
    """What the hub, or the network on the way to it, refuses, as one line.

    Raises PullError (HubNotReached, RevisionNotFound) where no other try helps, Transient where one may, and the
    OSError of the disk as it is.
    """
    try:
        yield
    except (PullError, PullCancelled, CheckpointError):
        raise
    except HFValidationError:
        published = published_repository(repository)
        if published is not None:
            raise PullError(
                f"{repository!r} is no repository; `flashmoe pull {published}` fetches that model"
            ) from None
        raise PullError(
            f"{repository!r} is no repository; write it as owner/name, like mlx-community/Qwen3.5-35B-A3B-4bit"
        ) from None
    except OfflineModeIsEnabled:
        raise HubNotReached(
            "the network is switched off (--offline or HF_HUB_OFFLINE); `flashmoe models` lists what is here"
        ) from None
    except GatedRepoError:
        raise PullError(
            f"{repository} is gated: accept its terms at {constants.ENDPOINT}/{repository}, then log in with "
            "`hf auth login` or set HF_TOKEN"
        ) from None
    except RevisionNotFoundError:
        whole = "write a commit in all its 40 digits, or " if _SHORT_COMMIT.fullmatch(revision or "") else ""
        raise RevisionNotFound(
            f"{repository} has no revision {revision!r}; {whole}look at {constants.ENDPOINT}/{repository}"
        ) from None
    except RemoteEntryNotFoundError as error:
        raise PullError(
            f"{repository} lacks a file that it lists ({error.response.url.path}); try again later"
        ) from None
    except RepositoryNotFoundError:
        raise PullError(
            f"there is no repository {repository} at {host()}; check its spelling or, if it is a private one, log in "
            "with `hf auth login` or set HF_TOKEN"
        ) from None
    except HfHubHTTPError as error:
        status = error.response.status_code
        if status in _TRANSIENT:
            raise Transient(f"{host()} answered {status}", status, _asked_seconds(error.response.headers)) from None
        if status in (401, 403):
            raise PullError(
                f"{host()} refuses access to {repository} ({status}); log in with `hf auth login` or set HF_TOKEN to "
                "a token that may read it"
            ) from None
        raise PullError(f"{host()} answered {status} for {repository}; try again later") from None
    except OSError as error:
        if error.errno in _DISK:
            raise
        raise Transient(str(error) or type(error).__name__) from None
    except Exception as error:
        if not type(error).__module__.startswith("http"):  # httpx or httpx2, as the release of huggingface_hub has it
            raise
        raise Transient(str(error) or type(error).__name__) from None


def host() -> str:
    """The hub's name in a message."""
    return urlsplit(constants.ENDPOINT).netloc or constants.ENDPOINT


def _asked_seconds(headers: Mapping[str, str]) -> float:
    """What Retry-After says in seconds (RFC 9110), or Hugging Face's RateLimit, `"api";r=0;t=55`; 0: nothing."""
    limit = re.search(r"\bt=(\d+)", headers.get("RateLimit", ""))
    said = headers.get("Retry-After", limit[1] if limit else "")
    return min(LONGEST_WAIT_SECONDS, float(said)) if re.fullmatch("[0-9]{1,9}", said) else 0.0
