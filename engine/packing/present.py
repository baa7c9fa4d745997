"""Whether the model that is asked for is at its place already: of that repository, at that revision."""

from __future__ import annotations

from pathlib import Path

from huggingface_hub.constants import DEFAULT_REVISION

from engine.checkpoint.manifest import Manifest
from engine.errors import HubNotReached, PullError
from engine.packing.hub import look_up

_SHORT_COMMIT = 7
"""Digits of a commit that flashmoe shows at least; fewer are taken for a name."""


def present_model(target: Path, repository: str, revision: str | None) -> Manifest | None:
    """The packed model in `target`, if it is the one that is wanted; None where it is no model of that repository.
    Raises PullError where it is at another revision."""
    manifest = Manifest.from_directory(target) if target.is_dir() else None
    if manifest is None or str(manifest.source.get("repository")).lower() != repository.lower():
        return None
    here = str(manifest.source.get("revision"))
    if revision is not None and not names_commit(revision, here):
        wanted = _commit_of(repository, revision, manifest)
        if wanted != here:
            raise PullError(
                f"{repository} is here at revision {here[:12]}, and {revision} is {wanted[:12]}; remove it first "
                f"(`flashmoe rm {target.name}`), or choose another place with --out"
            )
    return manifest


def names_commit(revision: str, commit: str) -> bool:
    """Whether it is the commit, whole or its first digits."""
    return len(revision) >= _SHORT_COMMIT and commit.startswith(revision.lower())


def _commit_of(repository: str, revision: str, manifest: Manifest) -> str:
    """What a branch or tag stands for: at the hub, and without one as it was when the model was pulled by it."""
    try:
        return look_up(repository, revision).revision
    except HubNotReached:
        if revision != manifest.source.get("asked", DEFAULT_REVISION):
            raise
        return str(manifest.source.get("revision"))
