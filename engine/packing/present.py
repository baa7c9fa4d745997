"""Whether the model that is asked for is at its place already: of that repository, at that revision, in those
bits."""

from __future__ import annotations

from pathlib import Path

from huggingface_hub.constants import DEFAULT_REVISION

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.manifest import Manifest
from engine.config import ModelConfig
from engine.errors import HubNotReached, PullError
from engine.packing.hub import look_up
from engine.packing.pull_state import kept_source
from engine.packing.requantize import Recipe

_SHORT_COMMIT = 7
"""Digits of a commit that flashmoe shows at least; fewer are taken for a name."""


def present_model(target: Path, repository: str, revision: str | None, recipe: Recipe | None) -> Manifest | None:
    """The packed model in `target`, if it is the one that is wanted; None where it is no model of that repository.
    Raises PullError where it is at another revision, or its experts have other bits."""
    manifest = Manifest.from_directory(target) if target.is_dir() else None
    if manifest is None or str(manifest.source.get("repository")).lower() != repository.lower():
        return None
    here = str(manifest.source.get("revision"))
    if revision is not None and not names_commit(revision, here):
        wanted = _commit_of(repository, revision, manifest)
        if wanted != here:
            raise _taken(target, f"{repository} is here at revision {here[:12]}, and {revision} is {wanted[:12]}")
    if not _in_bits(target, manifest, recipe):
        how = "as published" if manifest.requantized is None else "in fewer bits than published"
        if manifest.requantized is not None and recipe is not None:
            how = "in other bits"
        raise _taken(target, f"{target} holds {repository} {how}")
    return manifest


def check_kept(target: Path) -> None:
    """Raises PullError where the files as published were not kept beside a model that is here."""
    if kept_source(target) is None:
        raise _taken(target, f"{target.name} is here already, without the files as published")


def _in_bits(target: Path, manifest: Manifest, recipe: Recipe | None) -> bool:
    if recipe is None or manifest.requantized is None:
        return recipe is None and manifest.requantized is None
    record = layer_experts(CheckpointIndex.from_directory(target), ModelConfig.from_directory(target), 0).record
    source_bits = manifest.requantized.source_bits
    return all(part.bits == (recipe.of(part.name) or source_bits) for part in record.projections)


def _taken(target: Path, said: str) -> PullError:
    return PullError(f"{said}; remove it first (`flashmoe rm {target.name}`), or choose another place with --out")


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
