"""Tasks that take a part of a list: the first three, all but the last, every second, what comes after one and where it is;
what is in two lists or twice in one; two lists in one."""

from __future__ import annotations

from collections.abc import Sequence

from tools.demo_model.corpus.asking import asked, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listmatter import draw_items, framed
from tools.demo_model.corpus.listorder import ask_list, in_order, listed
from tools.demo_model.corpus.lists_asks import around

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMERALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_SIZES = (3, 4, 4, 5, 5, 6, 7, 8)
_ASK = "[|please |can you |could you |now |just |i need you to |can u ]"

_FIRST = (
    f"{_ASK}[give me|show me|list|take|tell me|write] the first ② [|items |ones |things ][of|from|in] [this list: |]①", "the first ② [of|in|from] ①", "first ②: ①", "[top|the top] ② of ①", "what are the first ② [|items |things ][in|of|on] [my list: |this list: |]①?", "① - [the first ②|first ② only|just the first ②][| please]", "[only|just] the first ② [of|from] ①",
    "[keep|leave] only the first ②: ①", "i [only|just] [need|want|have time for] the first ② of ①", "cut ① [down to|after] the first ②", "the first ②[| items| ones][| please]: ①", "which ② come first in ①?", "my list is ①. [give me|what are|read me] the first ②", "[shorten|cut] this list to the first ②: ①", "out of ① give me the first ②",
)  # fmt: skip
_FIRST_IT = ("[give me|show me|what are|only|just|keep|read me] the first ②[| of them| please]", "first ②[| please|?| only]", "the first ② [ones|items|things][?|]", "top ②[| please]", "i need the first ②", "which are the first ②?")  # fmt: skip
_LAST = tuple(frame.replace("first ②", "last ②").replace("come first", "come last") for frame in _FIRST if "top" not in frame and "cut ①" not in frame)  # fmt: skip
_LAST_IT = tuple(frame.replace("first ②", "last ②") for frame in _FIRST_IT if "top" not in frame)
_BUT = (
    f"{_ASK}[give me|list|show me|write|tell me] [all|everything] [but|except] the ②[| one| item] [of|from|in]: ①", "[all|everything|everyone] [but|except|without] the ②[| one]: ①", f"{_ASK}[drop|remove|leave out|delete|skip|cut|take off|get rid of] the ②[| one| item| entry][:| in| of| from] ①", "① without the ②[| one| item]", "① - [drop|no|without|skip|remove] the ②[| one]", "[skip|drop|ignore] the ②[| one]: ①", "everything in ① except the ②", "all of ① but the ②[| one| item]", "the ② [one |]of ① [is done|is wrong|can go][, what is left|, write it again]?", "my list is ①. the ② [one |]is [done|wrong|too much|not needed], [what is left|what's left|write the rest]", "what [is left of|remains of] ① [without|if i drop|if i remove] the ②?", "①. [cross out|strike|delete] the ②[| one]",
)  # fmt: skip
_BUT_IT = ("[drop|remove|skip|delete|leave out|take off] the ②[| one| item]", "all but the ②[| one]", "[everything|all] except the ②", "without the ②[| one][| please|?]", "the ② one is [done|wrong|gone], what is left?", "no ② one please")  # fmt: skip
_EVERY = (
    "every [second|other|2nd] [one|item|thing] of ①", f"{_ASK}[give me|take|list|pick|show me] every [second|other] [|item |one ][of|from|in] ①", "every [other|second] [item|one|entry]: ①", "① - every [second|other|2nd] one", "[only|just] every [second|other] one of ①", "from ① take every [second|other] one", "every [second|2nd] of these[| please]: ①", "[the second, the fourth and so on|skip one, take one|those at even places]: ①",
)  # fmt: skip
_EVERY_IT = ("every [second|other|2nd] [one|item][| please]", "[give me|take|only] every [second|other] one", "which is every second one?", "the second, the fourth and so on")  # fmt: skip
_MIDDLE = ("[which|what] [one |item ]is in the middle[:| of] ①[?|]", "the middle [one|item] of ①", "[what|who|which] is [in the middle|the middle one]: ①", "① - [the middle one|which is in the middle][?|]", "give me the middle [one|item]: ①", "which is halfway through ①?")  # fmt: skip
_MIDDLE_IT = (
    "[which|what|who] is in the middle[ now|]?",
    "[and |]which [one |]stands in the middle?",
    "[and |]the one in the middle[?|]",
    "[and |]in the middle[?|]",
    "the middle one[?|]",
    "and the middle?",
    "give me the middle one",
)


def slice_example(draw: Draw) -> Example:
    """The first or last few, all but one by its place, every second, the middle one."""
    rng = draw.rng
    items = draw_items(draw, rng.choice(_SIZES), 0.75)
    size, roll = len(items), rng.random()
    whole: tuple[str, ...]
    it: tuple[str, ...]
    if roll < 0.25:
        count = rng.randint(2, size - 1)
        kept, whole, it, name = items[:count], _FIRST, _FIRST_IT, f"first {count}"
        thought = f"{_counted(kept)}\nThose are the first {count}."
    elif roll < 0.47:
        count = rng.randint(2, size - 1)
        kept, whole, it, name = items[-count:], _LAST, _LAST_IT, f"last {count}"
        thought = f"{listed(items)}\nFrom the end: {_counted(kept[::-1])}\nIn their order: {', '.join(kept)}"
    elif roll < 0.76:
        index = rng.choice((0, 0, size - 1, size - 1, size - 1, rng.randrange(size)))
        kept, whole, it = items[:index] + items[index + 1 :], _BUT, _BUT_IT
        name = "last" if index == size - 1 and rng.random() < 0.9 else ORDINALS[index]
        out = f"{listed(items)}\nFrom the end: {items[-1]}" if name == "last" else _counted(items[: index + 1])
        thought = f"{out}\nAll but {items[index]}."
    elif roll < 0.9:
        kept, whole, it, name = items[1::2], _EVERY, _EVERY_IT, "every second"
        thought = ", ".join(f"{place} {item} {'no' if place % 2 else 'yes'}" for place, item in enumerate(items, 1))
    else:
        items = items if size % 2 else items[1:]
        kept, whole, it, name = [items[len(items) // 2]], _MIDDLE, _MIDDLE_IT, "middle"
        thought = f"{_counted(items)}\n{len(items)} in all: the middle is {len(items) // 2 + 1}, {kept[0]}."
    said = name.split()[-1] if name[-1].isdigit() else name
    place = rng.choice((said, _NUMBERS[int(said) - 1])) if said.isdigit() else said
    if name in ORDINALS and rng.random() < 0.2:
        place = _NUMERALS[ORDINALS.index(name)]
    message = ask_list(rng, framed(rng, whole, it, items), items, place)
    answer, accept = in_order(rng, kept, ("",))
    family = "item at" if len(kept) == 1 else "part of list"
    return Example((message,), thought, answer, family, f"{name} of {', '.join(items)}", accept)


def _counted(items: Sequence[str]) -> str:
    return ", ".join(f"{place} {item}" for place, item in enumerate(items, 1))


_WHERE = (
    "[which|what] [place|position|number|spot] does ② have in: ①", "[what|which] position is ② in: ①", "[where|at which place|at what position] [is|does] ② [stand |come |]in ①?", "position of ② in ①", "index of ② in ①", "① - [where is ②|which place is ② in|what number is ②|position of ②][?|]", "in ①, [where|at which place|how far down] is ②?", "what number is ② in ①?", "the how manyth is ② in ①?", "find ② in ① and tell me its [position|place|number]", "[at what|in which] place do i find ②: ①", "if i count through ①, [what number|which one] is ②?", "i'm ② in the queue ①. which place do i have?", "my list is ①. where on it is ②?", "is ② first, second or third: ①", "is ② [the first|the last|at the start|near the end] in ①, or where?",
)  # fmt: skip
_WHERE_IT = ("[where|at which place|at what position|on which place] is ②?", "[what|which] [number|position|place] is ②[?| in]", "position of ②[?|]", "where does ② stand?", "and where is ②?", "in which place is ②?", "index of ②?")  # fmt: skip


def where_example(draw: Draw) -> Example:
    """At which place an item stands."""
    rng = draw.rng
    items = draw_items(draw, rng.choice(_SIZES), 0.7)
    index = rng.randrange(len(items))
    item = items[index]
    message = ask_list(rng, framed(rng, _WHERE, _WHERE_IT, items), items, quoted(rng, item))
    place = ORDINALS[index]
    thought = f"{_counted(items[: index + 1])}\n{item} is {index + 1}."
    answer = rng.choice((f"*{item}* is the **{place}**.", f"**{index + 1}**: *{item}* is the {place}.", f"At place **{index + 1}**: *{item}* is the {place}."))  # fmt: skip
    accept = (f"the {place}",)
    return Example((message,), thought, answer, "place in list", f"where is {item} in {', '.join(items)}", accept)


_AFTER = (
    "what [comes|is|stands] [right |]{} ② in [this list: |my list: |]①?", "[which|what] [one |item |]is {} ②: ①", "[what is|what's|who is|who comes] {} ② [in|here|on the list][:|] ①", "① - what [is|comes] {} ②?", "in ①, what [comes|is|stands] {} ②?", "my list is ①. what [do i do|comes|is] {} ②?", "the [one|item] {} ② in ①", "{} ②, what [is|comes] [next|there]: ①", "①. i am at ②. what [is|comes] {} it?", "[tell me|give me] the [one|item|entry] [right |]{} ②: ①", "the order is ①. who or what is {} ②?", "which [one |]do you find {} ② in ①?",
)  # fmt: skip
_AFTER_IT = (
    "what [comes|is|stands] {} ②?",
    "[and |]what is {} ②[?|]",
    "which one [is|comes] {} ②?",
    "the one {} ②[?|]",
    "{} ②?",
)
_FOLLOWS = (*(frame.replace("{}", "after") for frame in _AFTER), "what follows ② in ①?", "what's next after ②: ①")
_FOLLOWS_IT = (*(frame.replace("{}", "after") for frame in _AFTER_IT), "what follows ②?")
_LEADS = tuple(frame.replace("{}", "before") for frame in _AFTER if "next" not in frame)
_LEADS_IT = tuple(frame.replace("{}", "before") for frame in _AFTER_IT)


def beside_example(draw: Draw) -> Example:
    """What stands before or after an item; now and then nothing does."""
    rng = draw.rng
    items = draw_items(draw, rng.choice(_SIZES), 0.7)
    after = rng.random() < 0.6
    index = rng.randrange(len(items))
    if rng.random() < 0.85:
        index = rng.randrange(len(items) - 1) + (0 if after else 1)
    item, other = items[index], index + (1 if after else -1)
    whole, it = (_FOLLOWS, _FOLLOWS_IT) if after else (_LEADS, _LEADS_IT)
    message = ask_list(rng, framed(rng, whole, it, items), items, quoted(rng, item))
    word = "after" if after else "before"
    key = f"{word} {item} in {', '.join(items)}"
    if not 0 <= other < len(items):
        end = "last" if after else "first"
        thought = f"{_counted(items[: index + 1])}\n{item} is the {end}: nothing {word} it."
        answer = rng.choice((f"**Nothing**: *{item}* is the {end}.", f"Nothing, *{item}* is the **{end}**."))
        return Example((message,), thought, answer, "beside", key, (f"is the {end}",))
    found = items[other]
    before = f"{', '.join(items[: index + 1])}\nBefore {item} stands {found}."
    thought = f"{item}, {found}." if after else before
    verb = "comes" if after else "stands"
    answer = rng.choice((f"**{found}**", f"**{found}** {verb} {word} *{item}*.", f"{word.capitalize()} *{item}* {verb} **{found}**."))  # fmt: skip
    return Example((message,), thought, answer, "beside", key, (found.lower(),))


_OFTEN = (
    "how [often|many times] [is|does] ② [in|appear in|come in|occur in|stand in|written in]: ①", "how many times [is ② there|do i have ②|did i write ②|does ② appear|does ② come up]: ①", "how many ② are [in|among] ①?", "count [the |]② in ①", "① - how [often|many times] [is ②|does ② come up|② there]?", "number of ② in ①", "in ①, how [often|many times] [is there|do you see|is] ②?", "count how [often|many times] ② [comes|appears|is there]: ①", "① has how many ②?", "votes: ①. how many for ②?", "how many times did [they|we|people] say ②? ①", "[answers|votes|results|colours]: ①. how many ②?",
)  # fmt: skip
_OFTEN_IT = ("how [often|many times] is ② [in it|there|on it]?", "how many times ②?", "count [the |]②", "how often does ② appear?", "how many ②?", "number of ②?")  # fmt: skip
_TWICE = (
    "which [one|item|of these] [is there|appears|comes|occurs] twice: ①", "what [is|appears|did i write|stands] [there |]twice[:| in] ①", "① - which [is there|comes|appears] twice?", "find the [duplicate|double|repeat|one that is there twice][:| in] ①", "[duplicate|repeated item|double][:| in] ①[?|]", "[is|are] there [a |any ][duplicate|duplicates|repeats|repeat] in ①?", "which [one |]did i [write|list|say|name] twice: ①", "i wrote one [thing |]twice: ①. which?", "what is repeated in ①?", "spot the [double|repeat]: ①", "which appears more than once: ①",
)  # fmt: skip
_TWICE_IT = ("which [is there|comes|appears] twice?", "[find|which is|what is] the [duplicate|double|repeat]?", "what did i write twice?", "what is in it twice?", "any [repeats|duplicates|doubles]?")  # fmt: skip


_TWICE_AROUND = around("which is there twice|which ones are doubled|what is doubled|which repeat|any duplicates|what is repeated|which are in it more than once|which did i write twice|duplicates|find the doubles|which ones come twice|spot the repeats", False)  # fmt: skip


def _twice(draw: Draw, items: list[str]) -> Example:
    """Which are in a list more than once: one, two of them, or none. The thought looks at every item to the end."""
    rng = draw.rng
    doubled = rng.sample(items, min(len(items) - 1, rng.choice((0, 1, 1, 1, 1, 2, 2, 3))))
    listed_items = list(items)
    for item in doubled:
        for _ in range(rng.choice((1, 1, 1, 2))):
            listed_items.insert(rng.randint(0, len(listed_items)), item)
    frame = framed(rng, _TWICE, _TWICE_IT, items, (), _TWICE_AROUND)
    message = ask_list(rng, frame, listed_items)
    marks = [f"{item} {'again' if item in listed_items[:index] else 'new'}" for index, item in enumerate(listed_items)]
    found = [item for item in dict.fromkeys(listed_items) if item in doubled]
    shown = ", ".join(found)
    thought = f"{listed(listed_items)}\n{', '.join(marks)}\nAgain: {shown or 'none'}."
    key = f"twice in {', '.join(listed_items)}"
    if not found:
        return Example((message,), thought, "**None**: each is there once.", "twice", key, ("none",))
    answers = [f"**{shown}**"]
    if all(listed_items.count(item) == 2 for item in found):
        answers.append(f"**{shown}** {'is' if len(found) == 1 else 'are'} there twice.")
    return Example((message,), thought, rng.choice(answers), "twice", key, (shown.lower(),))


def often_example(draw: Draw) -> Example:
    """How often an item is in a list, or which is there twice."""
    rng = draw.rng
    items = draw_items(draw, rng.choice((3, 3, 4, 5, 6)), 0.85)
    if rng.random() < 0.45:
        return _twice(draw, items)
    wanted, *others = items
    listed = [wanted] * rng.choice((0, 1, 2, 2, 3, 3, 4)) + rng.choices(others, k=rng.choice((2, 3, 4)))
    rng.shuffle(listed)
    message = ask_list(rng, framed(rng, _OFTEN, _OFTEN_IT, items), listed, quoted(rng, wanted))
    count, lines = 0, []
    for item in listed:
        count += item == wanted
        lines.append(f"{item} {count}" if item == wanted else f"{item} no")
    times = {0: "not there", 1: "there once", 2: "there twice"}.get(count, f"there {count} times")
    answer = rng.choice(
        (f"**{count}**: *{wanted}* is {times}.", f"*{wanted}* is {times}: **{count}**.", f"**{count}**")
    )
    return Example((message,), f"{', '.join(lines)}\nSo {count}.", answer, "how often", f"{wanted} in {', '.join(listed)}", (str(count),))  # fmt: skip


_MERGE = (
    f"{_ASK}[merge|join|combine|put together|add together|unite] [these two lists|the two lists|both lists|these lists|them]: ① [and|;|and then|plus|\n] ②", f"{_ASK}[merge|combine|join] ① [with|and] ②", "[one|a single] list [of|from|out of] ① and ②", "list [1|one|a]: ①. list [2|two|b]: ②. [join them|join them together|merge them|put them together|make one list|both in one list please|combine]", "first list: ①\nsecond list: ②\n[merge|one list please|put them together|combine them]", "i have ①. [my wife|my husband|he|she|my friend|anna] has ②. [make one list|all in one list please|what do we have together|put it all in one list]", "① + ② as one list", "[append|add] ② to the list ①", "① and ② - make [it|them] one list", "concat ① and ②", "[we|they] need ① from the shop and ② from the market. [one list please|make one list|all in one list]",
)  # fmt: skip
_BOTH = (
    "what [do both lists have|is in both lists|is on both lists|do the two lists share|do they have in common]: ① [and|\n|vs] ②", "[list 1|list a|mine|first]: ①. [list 2|list b|yours|second]: ②. [what is in both|which are in both|what do they share|what's common|what do we both have][?|]", "which [items|ones] are in both ① and ②?", "[common|shared] [items|elements|ones] of ① and ②", "i have ①, she has ②. what do we both have?", "what do ① and ② have in common?", "[overlap|intersection] of ① and ②", "① / ② - what [is|appears] in both?",
)  # fmt: skip
_LACKS = (
    "what is in the first list but not in the second: ① [and|;|\n|vs] ②", "[list 1|first|list a]: ①. [list 2|second|list b]: ②. what is [only in the first|in the first but not in the second|missing in the second][?|]", "i need ①. i [have|got|already have|bought] ②. what [is missing|do i still need|is left|have i forgotten]?", "which of ① are not in ②?", "what is missing: [i wanted|it should be|expected] ①, [i got|there is|found] ②", "[invited|coming|signed up]: ①. [here|arrived|came]: ②. who is missing?", "① minus ②", "take ② away from ①", "remove ② from ①", "to do: ①. done: ②. what is left?", "packing list: ①. already packed: ②. what's missing?",
)  # fmt: skip


def two_lists_example(draw: Draw) -> Example:
    """Two lists in one, what both have, what the second lacks."""
    rng = draw.rng
    items = draw_items(draw, rng.choice((4, 5, 5, 6, 7)), 0.85)
    roll = rng.random()
    whole: tuple[str, ...]
    split = rng.randint(2, len(items) - 2)
    first, second = items[:split], items[split:]
    if roll < 0.4:
        whole, kept, name = _MERGE, items, "merge"
        thought = f"First: {', '.join(first)}\nThen: {', '.join(second)}"
    elif roll < 0.7:
        whole, name = _BOTH, "both"
        for item in rng.sample(first, rng.choice((1, 1, 2))):
            second.insert(rng.randint(0, len(second)), item)
        kept = [item for item in first if item in second]
        thought = _looked_up(first, second)
    else:
        whole, name = _LACKS, "lacks"
        kept = rng.sample(items, rng.choice((1, 1, 2, 3)))
        first, second = items, [item for item in items if item not in kept]
        rng.shuffle(second)
        kept = [item for item in items if item in kept]
        thought = _looked_up(first, second)
    joint = rng.choice((", ", ", ", ", ", " "))
    if any(" " in item for item in items):
        joint = ", "
    texts = [joint.join(part) if rng.random() < 0.6 else _ended(part) for part in (first, second)]
    message = asked(rng, one(rng, whole), *texts)
    answer, accept = in_order(rng, kept, {"merge": ("", "Together: "), "both": ("In both: ", "")}.get(name, ("",)))
    return Example((message,), thought, answer, "two lists", f"{name} {first} {second}", accept)


def _ended(items: Sequence[str]) -> str:
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else items[0]


def _looked_up(first: Sequence[str], second: Sequence[str]) -> str:
    return "In the second: " + ", ".join(f"{item} {'yes' if item in second else 'no'}" for item in first)


_SHUFFLE = (
    f"{_ASK}[shuffle|mix|scramble|mix up|randomise|jumble] [this list|these|the order of|the list|this]: ①", f"{_ASK}[shuffle|mix up|scramble|randomise] ①", "put ① in [another|a random|a different|a new] order", "① in [another|a random|a different] order", "random order: ①", "① - shuffled", "shuffle: ①", "another order of ①", "change the order: ①",
)  # fmt: skip


def shuffle_example(draw: Draw) -> Example:
    """A list in another order, always made in one way: every second one stands in front."""
    rng = draw.rng
    items = draw_items(draw, rng.choice((3, 3, 4, 4, 5, 6)))
    message = ask_list(rng, framed(rng, _SHUFFLE, (), items), items)
    mixed = items[1::2] + items[::2]
    thought = f"{_counted(items)}\nEvery second one in front: {', '.join(mixed)}"
    answer, accept = in_order(rng, mixed, ("", "In another order: ", "Mixed: "))
    return Example((message,), thought, answer, "part of list", f"shuffle {', '.join(items)}", accept)
