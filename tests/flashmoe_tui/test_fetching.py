"""What is typed to fetch a model is understood as `flashmoe pull` would, and refused in one line."""

from __future__ import annotations

import pytest

from engine.errors import InvalidRequest
from flashmoe_tui.fetching import Wanted, parse_wanted


def test_a_repository_and_options_are_understood_in_any_order() -> None:
    assert parse_wanted(" owner/name ") == Wanted("owner/name")
    wanted = Wanted("owner/name", 3, 4, True, "a branch")
    assert parse_wanted("--keep owner/name --bits=3 --revision 'a branch' --down-bits 4") == wanted
    assert parse_wanted("flashmoe pull owner/name --bits 3 --down-bits 4 --revision 'a branch' --keep") == wanted
    assert str(wanted) == "owner/name in 3 bits down in 4 bits at a branch with the published files"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "a repository is written as owner/name, like mlx-community/Qwen3.5-35B-A3B-4bit"),
        ("Qwen3.5-122B-A10B", "a repository is written as owner/name, like mlx-community/Qwen3.5-122B-A10B-4bit"),
        ("owner/name --bits 1", "'1' bits cannot be had: --bits takes 2, 3, 4, 5, 6 or 8"),
        ("owner/name --bits", "--bits needs a value after it"),
        ("owner/name --revision=", "--revision needs a value after it"),
        ("owner/name --out /tmp", "--out is not known here"),
        ("owner/name --keep=no", "--keep=no is not known here"),
        ("owner/name owner/other", "one repository at a time, and owner/other is another"),
        ("owner/name 'main", "a quotation mark has no other one"),
    ],
)
def test_what_is_not_understood_is_said(typed: str, says: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        parse_wanted(typed)
    assert str(refused.value).startswith(says)
