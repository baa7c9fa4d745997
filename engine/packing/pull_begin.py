"""Where a pull begins: afresh at the commit of today, or where an earlier run of the same pull has stopped.

What was asked for when it was begun still holds then, the commit too: a branch may have moved on meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import PackError, PullError, RevisionNotFound
from engine.packing.hub import Repository, look_up
from engine.packing.present import names_commit
from engine.packing.pull_events import PullEvent, PullNotice
from engine.packing.pull_state import KEPT, PullState, read_state, same_command
from engine.packing.requantize import Recipe
from engine.request import CancelToken


@dataclass(frozen=True, slots=True)
class PullOptions:
    """revision: a branch, tag or commit; None: the default branch. keep: keep the files as they were published, in
    `NAME-source`. target: where to, instead of among the models. recipe: the bits that the experts get (a shortcut);
    None: bit for bit as published. An interrupted pull goes on as it was begun where these say nothing else."""

    revision: str | None = None
    keep: bool = False
    target: Path | None = None
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The repository at its commit, and the options that hold. state: what they are for another run, to be saved."""

    repository: Repository
    options: PullOptions
    state: PullState


def begin(
    wanted: str,
    target: Path,
    pulling: Path,
    options: PullOptions,
    tell: Callable[[PullEvent], None],
    cancel: CancelToken,
) -> Begun:
    """Look `wanted` up (owner/name), at the commit that an earlier run in `pulling` has begun with. Writes nothing.

    Raises PackError where something else lies there; PullError where an earlier run is of another repository, revision
    or recipe, and for what the hub refuses.
    """
    state = read_state(pulling)
    if state is None and any(pulling.iterdir()):
        raise PackError(f"{pulling} is in the way, and not of a pull; remove it, or choose another --out")
    if state is not None and state.repository.lower() != wanted.lower():
        raise PullError(
            f"{pulling} is a download of {state.repository}; finish that, remove it "
            f"(`flashmoe rm {target.name}`), or choose another place with --out"
        )

    def looked_up(revision: str | None) -> Repository:
        return look_up(wanted, revision, cancel, lambda text: tell(PullNotice(text)))

    if state is None:
        return _begun(None, looked_up(options.revision), options, target)
    as_begun = options.revision in (None, state.asked) or names_commit(options.revision, state.revision)
    try:
        repository = looked_up(state.revision if as_begun else options.revision)
    except RevisionNotFound:
        if not as_begun:
            raise
        raise PullError(
            f"{wanted} has no revision {state.revision[:12]!r} any more, and this download began with it; "
            f"drop it with `flashmoe rm {target.name}`, then pull again"
        ) from None
    if state.revision != repository.revision:
        raise PullError(
            f"a download of {wanted} at revision {state.revision[:12]} is under way; finish it with "
            f"`{same_command(pulling, state)}`, or drop it with `flashmoe rm {target.name}`"
        )
    recipe = recipe_of(state)
    if options.recipe not in (None, recipe):  # the files that are packed already are gone
        raise PullError(
            f"a download of {wanted} {'in other bits' if recipe else 'as published'} is under way; finish it "
            f"with `{same_command(pulling, state)}`, or drop it with `flashmoe rm {target.name}`"
        )
    if state.keep and not options.keep:
        kept = target.with_name(target.name + KEPT)
        tell(PullNotice(f"begun with --keep: the files as published are kept, in {kept}"))
    return _begun(state, repository, replace(options, keep=state.keep or options.keep, recipe=recipe), target)


def recipe_of(state: PullState) -> Recipe | None:
    """The bits that a pull was begun with; None: as published."""
    return Recipe(state.bits, state.down_bits) if state.bits or state.down_bits else None


def _begun(earlier: PullState | None, repository: Repository, options: PullOptions, target: Path) -> Begun:
    """What is asked for now, and how far an earlier run has come."""
    recipe, name = options.recipe, repository.id.rpartition("/")[2]
    state = replace(
        earlier or PullState(repository.id, repository.revision, asked=options.revision),
        keep=options.keep,
        bits=recipe.bits if recipe is not None else None,
        down_bits=recipe.down_bits if recipe is not None else None,
        renamed=target.name != (recipe.name_of(name) if recipe is not None else name),
    )
    return Begun(repository, options, state)
