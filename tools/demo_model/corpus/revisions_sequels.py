"""On a list that was just made: the last change undone, two changes in one message, one put right in mid-sentence, and what
stands first or last now."""

from __future__ import annotations

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.revisions_lists import Listed, ListTurn, backwards, list_turn

_LEADS = frames("[|||now |and |ok, |please |can you |and now |fine, |then |could you ]")
_UNDO = frames(
    "undo[| that| it| the last change| this]", "[please |can you |]undo [that|the last change|it]", "[go|put it|change it] back", "[as|how] it was before[| please]", "[back to|show me|give me] the list [before|as it was before|before that]", "[no|oops|oh no|wait], undo[| that]", "forget the last change", "[take|revert] that [back|again]", "the version before[| that]", "without the last change", "[scratch|cancel|revert] that", "i take that back", "ctrl z", "not that, back again", "i liked it better before", "what was it before that?", "that was a mistake, back", "one step back",
)  # fmt: skip
_SLIPS = (
    ", no, {b}", ", no wait, {b}", ", sorry, {b}", ", i mean {b}", " i mean {b}", ", make that {b}", ", wait, {b}", ", oops, {b}", ", er, {b}", ", actually {b}", ", i meant {b}", " or rather {b}", ", scratch that, {b}", ", not {a}, {b}", ", no: {b}", ", hm, better {b}", ", {b} i mean", " ... no, {b}", ", wrong, {b}",
)  # fmt: skip
_ADDS = ("add {x}", "put {x} on it", "also {x}", "plus {x}", "add {x} at the end", "{x} too", "append {x}", "i also need {x}")  # fmt: skip
_DROPS = ("remove {x}", "drop {x}", "take {x} out", "without {x}", "cross out {x}", "delete {x}", "leave out {x}", "take {x} off")  # fmt: skip
_SORTS = ("sort it", "sort them", "put it in order", "sort it alphabetically", "order it a to z", "in alphabetical order", "alphabetically")  # fmt: skip
_TURNS = ("reverse it", "turn it round", "in reverse order", "backwards", "flip it", "last one first")
_CAPITALS = ("in capitals", "write it in capitals", "all caps", "put it in upper case", "uppercase it")
_JOINTS = (" and ", " and then ", ", then ", ", and ", ", ", ", and after that ", " then ", "; then ")
_NOW_AT = frames("[which|what|who] [is|comes|stands] {x} now?", "[and |so |]who's {x} now?", "[and |now |]the {x}[ one| word|][?| now?|]", "{x} now?", "what is {x} on it now?", "[tell|show|give] me the {x} [one|word] of that", "the {x} of those?", "only the {x}[ one|]", "which one is {x} in that order?", "the {x} one of what you just wrote")  # fmt: skip


def _family(work: str) -> str:
    """What a task worked like this counts as: with order to find, its work is shown where thinking is off."""
    return "sort words" if "orted" in work else "reverse list" if "Turned round" in work else "revision"


def _undone(talk: Conversation, before: Listed, listed: Listed) -> Example:
    """The list as it stood before the last change."""
    thought = f"Lists: {before.said}; {listed.said}. Without the last change: {before.said}."
    text = before.text()
    return talk.turn(_UNDO, thought, text, "revision", (text.lower(),))


def _put_right(turn: ListTurn) -> Example:
    """Something added or taken out, and another word put in its place in the same message."""
    rng, items = turn.rng, list(turn.items)
    adds = len(items) < 3 or rng.random() < 0.6
    wrong, right = (turn.new_word(), turn.new_word()) if adds else rng.sample(items, 2)
    while wrong == right:
        right = turn.new_word()
    down = turn.listed.order == "down"
    verb = rng.choice(_ADDS if adds else _DROPS)
    asked = rng.choice(_LEADS) + " " + verb.replace("{x}", "#") + rng.choice(_SLIPS).format(a="#", b="@")
    if not adds:
        after, work = [item for item in items if item != right], f"All but {right}."
    elif turn.listed.order and "end" not in verb and "append" not in verb:
        after = sorted([*items, right], key=str.lower, reverse=down)
        work = f"With {right}, sorted{' z to a' * down}.\n{sorting_thought([*items, right], down)}"
    else:
        after, work = [*items, right], f"All of them, then {right}."
    thought = f"The list: {turn.listed.said}.\nSaid: {wrong}, put right to {right}. {work}"
    text = Listed(tuple(after), turn.listed.form).text()
    return composed(turn.talk, asked.strip(), thought, text, _family(work), (text.lower(),), (right, wrong))


def _both(turn: ListTurn) -> Example:
    """Two changes, each on what the one before it left."""
    rng, items = turn.rng, list(turn.items)
    says: list[str] = []
    works: list[str] = []
    kinds = rng.sample(("add", "drop", "sort", "turn", "capitals") if len(items) > 2 else ("add", "sort", "turn"), 2)
    if kinds == ["sort", "add"] or (kinds[0] == "turn" and "add" in kinds and turn.listed.order):
        kinds = kinds[::-1]
    if kinds[0] == "capitals":  # a word said after it would be one of either writing
        kinds = kinds[::-1]
    value = ""
    for kind in kinds:
        if kind in ("add", "drop"):
            if kind == "drop" and value:
                kind = "turn"
            else:
                value = turn.new_word() if kind == "add" else rng.choice(items)
        match kind:
            case "add":
                items = [*items, value]
                if turn.listed.order and "sort" not in kinds:
                    down = turn.listed.order == "down"
                    works.append(f"With {value}, sorted:\n{sorting_thought(items, down)}")
                    items = sorted(items, key=str.lower, reverse=down)
                else:
                    works.append(f"With {value}")
                says.append(rng.choice(_ADDS[:4]).replace("{x}", "@"))
            case "drop":
                items = [item for item in items if item != value]
                works.append(f"Without {value}")
                says.append(rng.choice(_DROPS).replace("{x}", "@"))
            case "sort":
                works.append(f"Sorted:\n{sorting_thought(items, False)}")
                items = sorted(items, key=str.lower)
                says.append(rng.choice(_SORTS))
            case "turn":
                works.append(f"Turned round:\n{backwards(items)}")
                items = items[::-1]
                says.append(rng.choice(_TURNS))
            case _:
                items = [item.upper() for item in items]
                works.append("In capitals")
                says.append(rng.choice(_CAPITALS))
        works[-1] += f"{': ' if chr(10) not in works[-1] else chr(10) + 'So '}{', '.join(items)}."
    asked = f"{rng.choice(_LEADS)} {rng.choice(_JOINTS).join(says)}".strip()
    thought = f"The list: {turn.listed.said}.\n" + "\n".join(works)
    text = Listed(tuple(items), turn.listed.form).text()
    return composed(turn.talk, asked, thought, text, _family(thought), (text.lower(),), (value,) if value else ())


def _end_now(turn: ListTurn) -> Example:
    """The first or the last of the list as it stands now."""
    first = turn.rng.random() < 0.5
    name, item = ("first", turn.items[0]) if first else ("last", turn.items[-1])
    patterns = tuple(text.replace("{x}", name) for text in _NOW_AT)
    thought = f"The list: {turn.listed.said}.\nThe {name} is {item}."
    return turn.talk.turn(patterns, thought, f"The {name} is **{item}**.", "item at", (f"is {item}".lower(),))


def sequel(talk: Conversation, before: Listed, listed: Listed, held: bool) -> Example:
    """One of them. before: the list ahead of its last change."""
    roll = talk.rng.random()
    turn = ListTurn(talk, listed, held)
    if roll < 0.38 and (before.items, before.form) != (listed.items, listed.form):
        return _undone(talk, before, listed)
    if roll < 0.6 and len(listed.items) < 8:
        return _put_right(turn)
    if roll < 0.85 and len(listed.items) < 8 and not any(item.isupper() for item in listed.items):
        return _both(turn)
    return _end_now(turn) if listed.items != listed.given else list_turn(talk, listed, held)[0]
