"""Two things in one message, one put right in mid-sentence, the last step undone or done again with another number, the
result squared or rounded."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.comparison_work import work_comparison
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_pieces import chained
from tools.demo_model.corpus.followups_results import Worked
from tools.demo_model.corpus.followups_shape import shape_turn
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.products import factors
from tools.demo_model.corpus.split import comparison_is_held_out

_LEADS = frames("[|||now |and |ok |please |then |can you |and now |ok now |first |fine, |thanks, now |could you ]")
_VERBS = {
    "+": ("add {n}", "plus {n}", "+ {n}", "add {n} to it", "{n} more", "put {n} on top", "increase it by {n}", "add another {n}"),
    "-": ("subtract {n}", "minus {n}", "- {n}", "take {n} off", "take away {n}", "{n} less", "reduce it by {n}", "remove {n}"),
    "×": ("times {n}", "multiply by {n}", "multiply it by {n}", "x {n}", "take it {n} times"),
}  # fmt: skip
_DOUBLES = ("double it", "times two", "double that", "twice that", "doubled")
_JOINTS = (" and then ", ", then ", " and ", ", and ", ", then ", " then ", "; after that ", ", after that ", ", and finally ", ". then ")  # fmt: skip
_LATER = tuple(
    joint for joint in _JOINTS if "then" in joint or "after" in joint
)  # "2 + 3 and x 4" could be read otherwise
# # was said first, @ is what is meant.
_SLIPS = (
    ", no, @", ", no wait, @", ", sorry, @", ", sorry @", ", i mean @", " i mean @", ", make that @", ", wait, @", ", oops, @", ", er, @", ", uh, @", ", actually @", ", i meant @", ", rather @", " or rather @", ", scratch that, @", ", not #, @", ", typo, @", ", correction: @", ", no no, @", " ... @", ", hm, better @", ", oh, it's @", ", wrong, @",
)  # fmt: skip
_WHOLE = {"+": ("{a} + {w}", "what is {a} plus {w}", "add {a} and {w}", "{a}+{w}", "how much is {a} + {w}", "calculate {a} plus {w}", "the sum of {a} and {w}"), "-": ("{a} - {w}", "what is {a} minus {w}", "{a}-{w}", "how much is {a} - {w}", "{a} take away {w}"), "×": ("{a} x {w}", "what is {a} times {w}", "{a} times {w}", "multiply {a} by {w}")}  # fmt: skip
_UNDO = frames(
    "undo[| that| it| the last step| the last one| this]", "[please |can you |]undo [that|the last step|your last step]", "[take|go] back", "[go |take me |]one step back", "back to [before|the number before|what it was|the last one before]", "[|no, |oh no, |oops, |wait, ]undo", "forget [that|the last step|the last one]", "[scratch|cancel|revert|reverse|take back] [that|the last step|that step]", "without the last step[?|]", "not that last one, back", "that was wrong, go back", "as it was before", "what was it before[ that|]?", "ctrl z", "the one before, please", "i take that back", "what did we have before that?", "and before that step?",
)  # fmt: skip
_INSTEAD = frames("and {w} instead", "{w} instead", "[undo|forget|scratch|cancel|revert] that, {w}[| instead]", "[no|wait|oops|sorry], undo that and {w}", "[take that back|go back|one step back|back one step] and {w}", "instead of that, {w}", "not that: {w}", "undo, then {w}", "undo the last step and {w}", "[i meant|better] {w}, not that[ step|]", "go back and {w} instead")  # fmt: skip
_OTHER = frames("@ instead of #[?|]", "[sorry|no|oops|wait], @[| not #| instead of #]", "not #, @", "i meant @[|, not #]", "[again|the same|same step|that again][,| ]but with @[| instead| instead of #]", "make [that|the last one|the #] @", "the last one should be @", "@, not #", "i wanted @ there", "with @ instead[| of #]", "the # was wrong, @", "and if it's @ instead of #?", "repeat the last step with @ instead")  # fmt: skip
_OVER = (
    "is [that|it|the result] [over|above|more than|larger than|bigger than] @[, and|? and|?] by how much?", "[over|above|more than] @? by how much[| or how far below]?", "[does|did] [it|that|the result] [reach|pass|top] @[, and|?] how far [off|apart] is it?", "is [it|that] [more|bigger|larger] than @ and what's the difference?", "more than @? and what's between?", "[tell me|say] if [it|that] is [over|above|more than] @ and how far [apart|off]", "compare [it|that] [to|with] @, and the difference?", "is [it|that] above @, and how far [off|away]?", "how far from @ is [it|that], and is it more?", "over or under @? and by how much?", "is that bigger than @ and how much bigger or smaller?",
)  # fmt: skip
_ENOUGH = (
    "[is|would|will] @ [be |]enough[| for that], and [what|how much] is [left|left or missing|missing]?", "i have @. enough? how much [is left|is left or missing]?", "are @ enough, and by how much?", "does @ cover [it|that]? and what remains or lacks?", "i've got @, is that enough and how much is over or short?", "can i pay it with @? what's left or missing?", "@ in my pocket: enough, and the rest?",
)  # fmt: skip
_BOTH_WAYS = (
    "[what's|what is|and|] [it|that] plus @ and minus @?", "[plus|and plus] @ and minus @[, both|, please|?]", "[it|that] plus @? and minus @?", "give me @ more and @ less", "[add|once add] @, and once subtract @", "with @ more and with @ less?", "once plus @, once minus @", "@ above and @ below that?",
)  # fmt: skip


def _number(rng: Random) -> int:
    return rng.choice((rng.randint(2, 12), rng.randint(5, 99), rng.randint(10, 400)))


def _first(talk: Conversation) -> Worked:
    """A sum, difference or product comes into the history."""
    rng = talk.rng
    while True:
        sign = rng.choice("++--×")
        a, b = factors(rng, False) if sign == "×" else (_number(rng), _number(rng))
        made = chained(a, [(sign, b)])
        if made and made[2] < 4000:
            break
    question = rng.choice(_WHOLE[sign]).format(a=a, w=b) + rng.choice(("", "?", "?", " please"))
    talk.say(Example((Message("user", typed(rng, question)),), "", made[1], "sum", "", ()))
    if rng.random() < 0.12:
        talk.fill(1, sums=False, words=False)
    return Worked(a, sign, b)


def _step(rng: Random) -> tuple[str, int]:
    sign = rng.choice("+++---×")
    return sign, rng.randint(2, 9) if sign == "×" else _number(rng)


def _words(rng: Random, sign: str, number: object) -> str:
    if (sign, number) == ("×", 2) and rng.random() < 0.7:
        return rng.choice(_DOUBLES)
    return rng.choice(_VERBS[sign]).format(n=number)


def _lead(rng: Random) -> str:
    lead = rng.choice(_LEADS)
    return f"{lead} " if lead else ""


def _asked(talk: Conversation, text: str, thought: str, made: tuple[str, str, int], now: str, *values: str) -> Example:
    """The turn that goes on by these steps."""
    thinking = f"{thought} Now: {now}.\n{made[0]}"
    return composed(talk, text, thinking, made[1], "follow-up", (f"= {made[2]}",), values)


def _two_steps(talk: Conversation) -> Example | None:
    """Two or three steps in one message."""
    rng, last = talk.rng, _first(talk)
    steps = [_step(rng) for _ in range(rng.choice((2, 2, 2, 3)))]
    if not (made := chained(last.result, steps)) or made[2] > 99999:
        return None
    joint = rng.choice(_JOINTS)
    text = _lead(rng) + joint.join(_words(rng, *step) for step in steps) + rng.choice(("", "", "?"))
    return _asked(talk, text, last.before(), made, f"the result {', then '.join(f'{s} {n}' for s, n in steps)}")


def _put_right(talk: Conversation) -> Example | None:
    """A step whose number, or whose sign, is put right in the same message."""
    rng, last = talk.rng, _first(talk)
    (sign, number), wrong = _step(rng), _number(rng)
    if wrong == number or not (made := chained(last.result, [(sign, number)])):
        return None
    slip = rng.choice(_SLIPS)
    if rng.random() < 0.25 and sign != "×":
        other = "-" if sign == "+" else "+"
        text = rng.choice(_VERBS[other][:3]).format(n="@") + slip.replace("@", rng.choice(_VERBS[sign][:3]).format(n="@"))  # fmt: skip
        heard = f"{other}, put right to {sign}"
        text = text.replace("not #, ", "no, ")
    else:
        text, heard = rng.choice(_VERBS[sign][:6]).format(n="#") + slip, f"{wrong}, put right to {number}"
        if sign != "×" and rng.random() < 0.3 and "not #" not in slip:
            text = text.replace(slip, slip.replace("@", rng.choice(_VERBS[sign][:3]).format(n="@")))
    return _asked(talk, _lead(rng) + text, f"{last.before()} Said: {heard}.", made, f"the result {sign} {number}", str(number), str(wrong))  # fmt: skip


def _put_right_at_once(talk: Conversation) -> Example | None:
    """The same in a sum asked in full."""
    rng = talk.rng
    sign = rng.choice("++--×")
    a, b = factors(rng, False) if sign == "×" else (_number(rng), _number(rng))
    wrong = _number(rng)
    if wrong == b or not (made := chained(a, [(sign, b)])):
        return None
    slip = rng.choice(_SLIPS)
    if rng.random() < 0.3 and "not #" not in slip:
        slip = slip.replace("@", f"{a} {sign if sign != '×' else 'x'} @")
    text = rng.choice(_WHOLE[sign]).format(a=a, w="#") + slip + rng.choice(("", "?"))
    thinking = f"Said: {a} {sign} {wrong}, put right to {b}. Now: {a} {sign} {b}.\n{made[0]}"
    return composed(talk, text, thinking, made[1], "follow-up", (f"= {made[2]}",), (str(b), str(wrong)))


def _at_once(talk: Conversation) -> Example | None:
    """A sum asked in full, and more steps from it, in one message."""
    rng = talk.rng
    sign = rng.choice("++--×")
    a, b = factors(rng, False) if sign == "×" else (_number(rng), _number(rng))
    steps = [(sign, b), *(_step(rng) for _ in range(rng.choice((1, 1, 2))))]
    if not (made := chained(a, steps)) or made[2] > 99999:
        return None
    more = [_words(rng, *step) for step in steps[1:]]
    joints = _LATER if any(s == "×" for s, _ in steps[1:]) else _JOINTS
    text = rng.choice(joints).join((rng.choice(_WHOLE[sign]).format(a=a, w=b), *more)) + rng.choice(("", "", "?"))
    asked = f"{a} {sign} {b}, then {', then '.join(f'{s} {n}' for s, n in steps[1:])}"
    return composed(talk, text, f"Asked: {asked}.\n{made[0]}", made[1], "follow-up", (f"= {made[2]}",))


def _undone(talk: Conversation) -> Example | None:
    """The last step taken back, alone or for another one; or done with another number."""
    rng, last = talk.rng, _first(talk)
    path, value = [str(last)], last.result
    for _ in range(rng.choice((1, 1, 1, 2))):
        sign, number = _step(rng)
        if not (made := chained(value, [(sign, number)])):
            return None
        if value == made[2] or (sign, number) == ("×", 2):
            return None
        talk.say(composed(talk, _lead(rng) + _words(rng, sign, number), "", made[1], "follow-up", ()))
        path.append(f"{value} {sign} {number} = {made[2]}")
        before, value = value, made[2]
    quoted = f"Before: {', '.join(path)}."
    kind = rng.random()
    if kind < 0.4:
        thought = f"{quoted} Now: without the last, {path[-2]}."
        return talk.turn(_UNDO, thought, f"Back to **{before}**: {path[-2]}.", "follow-up", (f"back to {before}:",))
    if kind < 0.7:
        new_sign, new = _step(rng)
        if not (made := chained(before, [(new_sign, new)])):
            return None
        text = rng.choice(_INSTEAD).format(w=_words(rng, new_sign, new))
        return _asked(talk, text, quoted, made, f"without the last, {before} {new_sign} {new}")
    new = _number(rng)
    if new == number or not (made := chained(before, [(sign, new)])):
        return None
    return _asked(talk, rng.choice(_OTHER), quoted, made, f"the last with {new} for {number}, {before} {sign} {new}", str(new), str(number))  # fmt: skip


def _measured(talk: Conversation) -> Example | None:
    """Whether the result is above a limit, or the limit enough for it, and by how much."""
    rng, last = talk.rng, _first(talk)
    n = last.result
    limit = rng.choice((_number(rng), max(1, n + rng.choice((-30, -10, -3, 5, 20, 100))), 10 ** len(str(n)), 100))
    high, low = max(n, limit), min(n, limit)
    if high == low or not n or comparison_is_held_out(n, limit) or not (made := chained(high, [("-", low)])):
        return None
    enough = rng.random() < 0.3
    yes = limit > n if enough else n > limit
    now = f"{limit} enough for {n}" if enough else f"{n} over {limit}"
    thought = f"{last.before()} Now: is {now}, and by how much.\n{work_comparison(n, limit)}\n{'yes' if yes else 'no'}\n{made[0]}"  # fmt: skip
    if enough:
        answer = f"**{'Yes' if yes else 'No'}**: {high} - {low} = **{high - low}** {'left' if yes else 'missing'}."
    else:
        answer = f"**{'Yes' if yes else 'No'}**: {n} {'>' if yes else '<'} {limit}, by {high} - {low} = **{high - low}**."  # fmt: skip
    accept = (answer.lower().replace("*", "").rstrip("."),)
    return talk.turn(_ENOUGH if enough else _OVER, thought, answer, "follow-up", accept, (str(limit),))


def _both_ways(talk: Conversation) -> Example | None:
    """The result with a number more, and with the same number less."""
    rng, last = talk.rng, _first(talk)
    number = _number(rng)
    more, less = chained(last.result, [("+", number)]), chained(last.result, [("-", number)])
    if not more or not less:
        return None
    thought = f"{last.before()} Now: the result + {number}, the result - {number}.\n{more[0]}\n{less[0]}"
    answer = f"{more[1].rstrip('.')}, {less[1]}"
    return talk.turn(_BOTH_WAYS, thought, answer, "follow-up", (answer.replace("*", "").rstrip("."),), (str(number),))


def _shaped(talk: Conversation) -> Example | None:
    """The result squared, rounded, backwards and the like."""
    return shape_turn(talk, _first(talk))


_MAKERS = (
    (_shaped, 9),
    (_two_steps, 7),
    (_put_right, 7),
    (_put_right_at_once, 3),
    (_at_once, 3),
    (_undone, 12),
    (_measured, 7),
    (_both_ways, 2),
)


def steps_turn(talk: Conversation) -> Example | None:
    """One of them; None where its numbers are kept from training."""
    make = talk.rng.choices([make for make, _ in _MAKERS], [weight for _, weight in _MAKERS])[0]
    return make(talk)
