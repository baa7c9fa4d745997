"""What is to be fetched, as it is typed after `flashmoe pull`: owner/name --bits 3 --keep --revision REV."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace

from engine.errors import InvalidRequest
from engine.subject import is_repository, published_repository

EXPERT_BITS = (2, 3, 4, 5, 6, 8)
"""What experts can be quantized to."""
_OPTIONS = "--bits N, --down-bits N, --keep and --revision REV"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A repository, and how it is to be had. bits, down_bits: of its experts, where not as published. keep: the files
    as published too. revision: None: its main branch."""

    repository: str
    bits: int | None = None
    down_bits: int | None = None
    keep: bool = False
    revision: str | None = None

    def __str__(self) -> str:
        """For a person: `owner/name in 3 bits`."""
        said = [self.repository]
        if self.bits is not None:
            said.append(f"in {self.bits} bits")
        if self.down_bits is not None:
            said.append(f"down in {self.down_bits} bits")
        if self.revision is not None:
            said.append(f"at {self.revision}")
        return " ".join([*said, "with the published files"] if self.keep else said)


def parse_wanted(text: str) -> Wanted:
    """Raises InvalidRequest for what `flashmoe pull` would not understand either."""
    try:
        words = shlex.split(text)
    except ValueError:
        raise InvalidRequest("a quotation mark has no other one") from None
    if words[:2] == ["flashmoe", "pull"]:  # copied from what an interrupted pull advises
        words = words[2:]
    wanted, rest = Wanted(""), iter(words)
    for word in rest:
        option, equals, value = word.partition("=")
        if option == "--keep" and not equals:
            wanted = replace(wanted, keep=True)
        elif option in ("--bits", "--down-bits", "--revision"):
            value = value or next(rest, "")
            if option == "--revision":
                wanted = replace(wanted, revision=value or _missing(option))
            elif option == "--bits":
                wanted = replace(wanted, bits=_bits(value, option))
            else:
                wanted = replace(wanted, down_bits=_bits(value, option))
        elif word.startswith("-"):
            raise InvalidRequest(f"{word} is not known here: there are {_OPTIONS}")
        elif wanted.repository:
            raise InvalidRequest(f"one repository at a time, and {word} is another")
        else:
            wanted = replace(wanted, repository=word)
    if not is_repository(wanted.repository):
        like = published_repository(wanted.repository) or published_repository("Qwen3.5-35B-A3B")
        raise InvalidRequest(f"a repository is written as owner/name, like {like}")
    return wanted


def _bits(text: str, option: str) -> int:
    if not text:
        _missing(option)
    if text not in map(str, EXPERT_BITS):
        raise InvalidRequest(f"{text!r} bits cannot be had: {option} takes 2, 3, 4, 5, 6 or 8")
    return int(text)


def _missing(option: str) -> str:
    raise InvalidRequest(f"{option} needs a value after it")
