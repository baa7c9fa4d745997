"""More that is done with a list that was there before: two exchanged, one put elsewhere, two more or two less, only the
long ones, the second spelt, each of them counted, which comes first in the alphabet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.revisions_lists import Listed, ListTurn, by_length_thought, counted, list_turn
from tools.demo_model.corpus.revisions_words import TASKS
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import letters, numbered

SHARE = 0.3  # of the turns on a list
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NOW = "[|||now |and |and now |ok, |ok now |please |can you |could you |then |pls |thanks, now ]"

# @ and # are the words, ! and ~ their places.
_EXCHANGE_PLACES = (
    f"{_NOW}[swap|exchange|switch|flip|interchange] the ! and [the |]~[ one| ones| words| items|]", f"{_NOW}[swap|switch|exchange] the ! with the ~[ one|]", "[the |]! and ~ [swapped|exchanged|switched][| please]", "put the ! where the ~ is[ and the other way round|]", "[let|make] the ! and the ~ [change|trade|swap] places", "the ! and the ~ the other way round[| please]", "the ! should be ~ and the ~ !", "~ before !, [swap them|the rest as it is]", "! and ~ are in the wrong order[, swap them|]", "i want the ! and ~ swapped", "change places of ! and ~", "turn the ! and the ~ around",
)  # fmt: skip
_FIRST_TWO = (
    f"{_NOW}[swap|exchange|switch|flip] the {{e}} two[ around| please|]", "the {e} two [swapped|exchanged|the other way round|switched][| please|?]", "the {e} two are [in the wrong order|the wrong way round][, swap them|]", "[let|make] the {e} two [change|trade|swap] places", "turn the {e} two around", "put the {e} two the other way round", "the {e} two should be the other way round", "[and |now |]with the {e} two swapped[?|]",
)  # fmt: skip
_EXCHANGE_WORDS = (
    f"{_NOW}[swap|exchange|switch|flip] @ and #[ around|]", f"{_NOW}let @ and # [change|trade|swap] places", "@ and # [swapped|exchanged|the other way round|switched][| please]", "put @ where # is and # where @ is", "@ and # are in the wrong [place|order][, swap them|]", "change the places of @ and #", "@ should be where # is and the other way round", "[and |now |]with @ and # swapped[?|]",
)  # fmt: skip
_TO_AN_END = (
    f"{_NOW}[move|put|bring|shift|push|take|get] @ [to|at] the {{e}}", "@ [to|at] the {e}[| please| instead]", "@ [should|must|has to] [go|be|stand|come] at the {e}", "i want @ at the {e}", "@ {p}[| please]", f"{_NOW}put @ {{p}}", "@ {p}, the [others|rest] [after it|as they are|stay]", "[make|let] @ [be |]the {p} one", "@ belongs at the {e}", "can @ be {p}?",
)  # fmt: skip
_BESIDE = (
    f"{_NOW}[move|put|bring|place|shift] @ {{s}} #", "@ {s} #[| please| instead]", "@ [should|must] [go|be|stand|come] {s} #", "i want @ {s} #", "@ belongs {s} #", "[make|let] @ come {s} #",
)  # fmt: skip
_ADD_TWO = (
    f"{_NOW}add @ and #[| to it| too| to the list| as well| at the end]", "[also|plus|and also|and] @ and #[| please| too| as well]", f"{_NOW}put @ and # [on it|on the list|in|in too|on too]", "i [forgot|also need|also want|need] @ and #", "@ and # [too|as well|also|are missing]", "two more: @ and #", "with @ and # [too|added|as well]", "[oh, |wait, |]and @, #", "add these two: @, #", "[append|include] @ and #", "throw in @ and #", "both @ and # belong on it too",
)  # fmt: skip
_DROP_TWO = (
    f"{_NOW}[remove|delete|drop|take out|cross out|leave out|cut|kick out|get rid of] @ and #[| from it| please]", "[|now |and ]without @ and #[| please|?]", "no @ and no #", "neither @ nor #", "@ and # [can go|are out|are not needed|must go|off]", "i [have|got|don't need|don't want] @ and #[ already|]", "all but @ and #", "everything except @ and #", "both @ and # away", "take @ and # off",
)  # fmt: skip
_DROP_PLACES = (
    f"{_NOW}[remove|delete|drop|take out|cross out|leave out|cut|get rid of] the ! and [the |]~[ one| ones|]", "[|now |and ]without the ! and [the |]~[| please|?| one]", "the ! and the ~ [can go|are out|must go|off]", "all but the ! and the ~", "i don't need the ! and the ~", "not the ! and not the ~",
)  # fmt: skip
_DROP_ENDS = (
    f"{_NOW}[remove|delete|drop|take out|cross out|leave out|cut|get rid of|throw out] the {{e}} two[ ones| of them| please|]", "[|now |and ]without the {e} two[| please|?]", "the {e} two can go", "all but the {e} two", "everything except the {e} two", "not the {e} two",
)  # fmt: skip
_LONG = (
    "[only|just|now only|keep|keep only|show me|give me|leave|and only] the {x} [ones|words][| please]", "[and |]which are [the {x} ones|{x}]?", "the {x} ones[?| please| only|]", "[remove|drop|take out|without] the {y} [ones|words]", "no {y} [ones|words][| please]", "i only [want|need] the {x} [ones|words]", "{x} ones only", "which of [them|those|these] are {x}?", "filter out the {y} ones",
)  # fmt: skip
_SIZED = (
    "[only|just|now only|keep|keep only|show me|give me|and only] [the ones|those|the words|words] {t}[| please]", "[and |]which [of them |of those |ones |words |]{v}?", "[the ones|those|words] {t}[?| please|]", "i only [want|need] [those|the ones] {t}", "leave [only |]those {t}", "[are there|do you see] any {t}?", "filter: those {t}",
)  # fmt: skip
_MANY_SIZED = ("[and |]how many [of them |of those |words |]{v}?", "count [those|the ones|words] {t}", "[and |]how many are there {t}?", "the number of words {t}?")  # fmt: skip
# As said of those, and of each of them.
_TESTS = {
    ">": (("with more than @ letters", "longer than @ letters", "over @ letters", "of more than @ letters", "longer than @"), ("have more than @ letters", "are longer than @ letters", "have over @ letters")),
    "<": (("with less than @ letters", "with fewer than @ letters", "shorter than @ letters", "under @ letters", "shorter than @"), ("have fewer than @ letters", "have less than @ letters", "are shorter than @ letters")),
    "=": (("with @ letters", "with exactly @ letters", "of @ letters", "that have @ letters"), ("have @ letters", "have exactly @ letters", "are @ letters long")),
    "holds": (("with an @ in it", "with @ in them", "that have an @", "that contain @", "containing @", "with the letter @ in it"), ("have an @ in them", "contain @", "contain the letter @", "have an @", "are spelt with @")),
    "ends": (("ending in @", "that end with @", "ending with @", "that end in @"), ("end with @", "end in @", "end with the letter @")),
}  # fmt: skip
_FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
# {o} is the one that is meant: "the second", "the last word", "number 2".
_ONE = ("the !", "the !", "the ! one", "the ! word", "the ! one", "the ! item")
_OF_ONE = {
    "spelt": (f"{_NOW}spell {{o}}[| for me| please]", "[and |]how is {o} [spelt|spelled]?", "how do [you|i] spell {o}?", "{o} letter by letter", "{o} spelled out", "spelling of {o}?"),
    "backwards": (f"{_NOW}reverse {{o}}[| only| please]", f"{_NOW}[write|say|spell|read|turn] {{o}} backwards", "[and |now |]{o} backwards[?| please|]", "{o} in reverse[?|]", "only {o} backwards", "flip {o}"),
    "its length": ("[and |]how many letters [has|does] {o}[| have]?", "[and |]how long is {o}?", f"{_NOW}count the letters of {{o}}", "letters in {o}?", "[and |]the length of {o}?", "how many letters are in {o}?"),
    "its first letter": ("[and |]what does {o} [start|begin] with?", "[and |]the first letter of {o}[?|]", "[which|what] letter does {o} start with?", "first letter of {o}?"),
    "its last letter": ("[and |]what does {o} end with?", "[and |]the last letter of {o}[?|]", "[which|what] letter does {o} end with?", "last letter of {o}?"),
    "its vowels": ("[and |]how many vowels [has|does] {o}[| have]?", "vowels in {o}?", "count the vowels of {o}", "[and |]how many vowels are in {o}?"),
}  # fmt: skip
_EACH_LENGTH = ("[and |]how many letters [has|does] each[| have| of them have| word have]?", "how long [is|are] [each|each of them|they all]?", "[now |and |]the length of each[?| please|]", f"{_NOW}count the letters of each[ word| one|]", "letters of each?", "with their lengths[ please|]", "[how many letters|letters] for each?", "[and |]their lengths[?|]", "the number of letters behind each")  # fmt: skip
_EACH_BACK = (f"{_NOW}reverse each[ word| of them| one|]", f"{_NOW}write each[ word| one| of them|] backwards", "each[ word| one| of them|] backwards[| please]", "[turn|flip] every word[ around|]", "every single word backwards", "keep the order but each word backwards", "the letters of each reversed")  # fmt: skip
_EACH_CAPITAL = (f"{_NOW}[start|begin] each with a capital[ letter|]", "each with a capital first letter", f"{_NOW}capitali[s|z]e the first letters", "first letters in capitals", "with capital first letters[ please|]", "only the first letter of each big", "[title case|as titles][ please|]", "each word with a big first letter")  # fmt: skip
_IN_ALPHABET = (
    "[and |]which [of them |of those |one |word |]comes {e} in [the alphabet|alphabetical order|a dictionary]?", "[and |]alphabetically {e}[?|]", "which is {e} [alphabetically|by alphabet|in the dictionary]?", "who is {e} in the alphabet?", "the {e} one alphabetically[?|]", "which would be {e} if [you sort|i sort|sorted] them?", "{e} by alphabet?",
)  # fmt: skip
_LONG_FIRST = (
    "[now |and |and now |]longest first[?| please|]", "[now |and |]the long ones first[| please]", "[now |and |]from long to short[?| please|]", "[now |and |]longest to shortest[?|]", f"{_NOW}sort [it|them|these|the list] by length, longest first", "[now |and |]by length, [longest|the longest] first[?|]", "start with the longest", "long words first", "[and |]the longest on top, the shortest at the end",
)  # fmt: skip
_SECOND_LONGEST = ("[and |]the second {w}[| one| word][?|]", "[and |]which is [the |]second {w}?", "second {w}?", "[tell|give] me the second {w}", "[and |]what's the second {w}[ one| word|]?", "[ok|thanks|nice], and the second {w}?")  # fmt: skip
_BY_NAME = {task.name: task for task in TASKS}
_Made = tuple[Example, Listed] | None


class _Turn(ListTurn):
    """One more kind of turn on a list: None where it does not fit."""

    def _name(self, index: int) -> str:
        return "last" if index + 1 == len(self.items) and self.rng.random() < 0.6 else _ORDINALS[index]

    def _placed(self, patterns: tuple[str, ...], **words: str) -> tuple[str, ...]:
        text = self.rng.choice(patterns)
        for slot, said in words.items():
            text = text.replace({"one": "!", "two": "~"}.get(slot, f"{{{slot}}}"), said)
        return (text,)

    def exchanged(self) -> _Made:
        size = len(self.items)
        i, j = sorted(self.rng.sample(range(size), 2))
        roll = self.rng.random()
        if roll < 0.4:
            first = self.rng.random() < 0.65
            i, j = (0, 1) if first else (size - 2, size - 1)
            patterns = self._placed(_FIRST_TWO, e="first" if first else "last")
        elif roll < 0.7:
            patterns = self._placed(_EXCHANGE_PLACES, one=self._name(i), two=self._name(j))
        else:
            patterns = (self.rng.choice(_EXCHANGE_WORDS),)
            return self._both_moved(patterns, i, j, *self.rng.sample((self.items[i], self.items[j]), 2))
        return self._both_moved(patterns, i, j)

    def _both_moved(self, patterns: tuple[str, ...], i: int, j: int, *values: str) -> _Made:
        items = list(self.items)
        items[i], items[j] = items[j], items[i]
        thought = f"{counted(self.items)}\n{i + 1} {self.items[i]} and {j + 1} {self.items[j]} change places: {counted(items)}"  # fmt: skip
        return self._changed(patterns, thought, items, *values, order="")

    def put_elsewhere(self) -> _Made:
        gone = self.rng.choice(self.items)
        rest = [item for item in self.items if item != gone]
        values: tuple[str, ...] = (gone,)
        if self.rng.random() < 0.6:
            front = self.rng.random() < 0.6
            items = [gone, *rest] if front else [*rest, gone]
            ends = ("front", "top", "beginning", "start") if front else ("end", "bottom", "back")
            patterns = self._placed(_TO_AN_END, e=self.rng.choice(ends), p="first" if front else "last")
            thought = f"{gone} is there: it goes {'before' if front else 'behind'} all others."
        else:
            other = self.rng.choice(rest)
            before = self.rng.random() < 0.55
            sides = ("before", "before", "in front of", "above") if before else ("after", "behind", "after", "below")
            place = rest.index(other) + (not before)
            items = [*rest[:place], gone, *rest[place:]]
            patterns, values = self._placed(_BESIDE, s=self.rng.choice(sides)), (gone, other)
            thought = f"{gone} is there: it goes {'before' if before else 'behind'} {other}."
        return None if items == list(self.items) else self._changed(patterns, thought, items, *values, order="")

    def two_more(self) -> _Made:
        one, two = self.new_word(), self.new_word()
        if one == two or len(self.items) > 6:
            return None
        if self.listed.order and self.rng.random() < 0.8:
            down = self.listed.order == "down"
            ordered = sorted([*self.items, one, two], key=str.lower, reverse=down)
            asks = tuple(text for text in frames(*_ADD_TWO) if "end" not in text)
            thought = f"With {one} and {two}, sorted{' z to a' * down}.\n{sorting_thought([*self.items, one, two], down)}"  # fmt: skip
            return self._changed(asks, thought, ordered, one, two, family="sort words")
        if self.listed.order:
            return None
        return self._changed(_ADD_TWO, f"All of them, then {one}, then {two}.", [*self.items, one, two], one, two)

    def two_less(self) -> _Made:
        size = len(self.items)
        if size < 3:
            return None
        i, j = sorted(self.rng.sample(range(size), 2))
        roll = self.rng.random()
        if roll < 0.3 and size > 3:
            first = self.rng.random() < 0.5
            i, j = (0, 1) if first else (size - 2, size - 1)
            patterns = self._placed(_DROP_ENDS, e="first" if first else "last")
        elif roll < 0.65:
            patterns = self._placed(_DROP_PLACES, one=self._name(i), two=self._name(j))
        else:
            gone = (self.items[i], self.items[j])
            rest = [item for item in self.items if item not in gone]
            return self._changed(_DROP_TWO, f"All but {gone[0]} and {gone[1]}.", rest, *gone)
        rest = [item for index, item in enumerate(self.items) if index not in (i, j)]
        thought = f"{counted(self.items)}\n{i + 1} is {self.items[i]}, {j + 1} is {self.items[j]}: all but these."
        return self._changed(patterns, thought, rest)

    def only_some(self) -> _Made:
        """Those that are long or short, of so many letters, with a letter in them; or how many these are."""
        rng, items = self.rng, self.items
        kind = rng.choice(("long", "long", ">", ">", "<", "=", "holds", "holds", "ends"))
        model = rng.choice(items).lower()
        if kind == "long":
            long = rng.random() < 0.65
            sign, bound, value = (">" if long else "<"), (5 if long else 6), ""
            x, y = ("long", "short") if long else ("short", "long")
            patterns = self._placed(_LONG, x=x, y=y)
            lead, name = f"{x.capitalize()}: {'more' if long else 'fewer'} than {bound} letters.\n", f"{'More' if long else 'Fewer'} than {bound} letters"  # fmt: skip
        elif kind in ("holds", "ends"):
            value = rng.choice(model) if kind == "holds" else model[-1]
            if rng.random() < 0.1:
                value = rng.choice("aeiorstnl")
            sign, bound, lead, name = kind, 0, f"Looking for {value}: ", ""
        else:
            sign, lead, name = kind, "", ""
            bound = max(2, min(10, len(model) + rng.choice((-1, 0, 0, 1))))
            value = rng.choice((str(bound), _FIGURES[bound]))
        if sign in ("holds", "ends"):
            shown = {item: item[-1].lower() if sign == "ends" else " ".join(item.lower()) for item in items}
            kept = [item for item in items if value in shown[item]]
            tested = ", ".join(f"{item} {shown[item]} {'yes' if item in kept else 'no'}" for item in items)
        else:
            kept = [item for item in items if {">": len(item) > bound, "<": len(item) < bound, "=": len(item) == bound}[sign]]  # fmt: skip
            tested = "\n".join(f"{item}: {numbered(item)}, {len(item)} {sign} {bound} {'yes' if item in kept else 'no'}" for item in items)  # fmt: skip
        if kind != "long":
            those, verb = (rng.choice(texts) for texts in _TESTS[kind])
            many = rng.random() < 0.2
            patterns = self._placed(_MANY_SIZED if many else _SIZED, t=those, v=verb)
            if many:
                shown_kept = f": {', '.join(kept)}" if kept else ""
                return self._asked(patterns, f"{lead}{tested}\nSo {len(kept)}.", f"**{len(kept)}**{shown_kept}.", str(len(kept)), value, family="filter words")  # fmt: skip
        if not kept:
            nothing = f"**None** of them has {name.lower()}." if name else "**None** of them."
            return self._asked(patterns, f"{lead}{tested}\nNone.", nothing, "none", value, family="filter words")  # fmt: skip
        said = ", ".join(kept)
        answer = f"{name}: **{said}**." if name else f"**{said}**"
        turn, _ = self._asked(patterns, f"{lead}{tested}\nSo {said}.", answer, said.lower(), value, family="filter words")  # fmt: skip
        return turn, Listed(tuple(kept), "plain", self.listed.given, self.listed.pool, self.listed.order)

    def of_one(self) -> _Made:
        """A task on one of them, by its place."""
        index = self.rng.randrange(len(self.items))
        word, name = self.items[index].lower(), self._name(index)
        if not word.isalpha() or word_is_held_out(word) != self.held or len(word) < 2:
            return None
        task = _BY_NAME[self.rng.choice(tuple(_OF_ONE))]
        done = task.work(word)
        one = self.rng.choice(_ONE).replace("!", name)
        if self.rng.random() < 0.15:
            one = f"number {index + 1}"
        patterns = self._placed(_OF_ONE[task.name], o=one)
        path = f"From the end: {self.items[index]}" if name == "last" else counted(self.items[: index + 1])
        thought = f"{path}\nThe {name} is {self.items[index]}. The word is {word}.\n{done.thought}"
        answer = self.rng.choice(
            [said for said in done.answers if word in said or len(done.result) > 1] or done.answers
        )
        accept = answer.rstrip(".") if len(done.result) == 1 and done.result.isalpha() else done.result
        turn, after = self._asked(patterns, thought, answer, accept.lower().replace("*", ""), family=task.family)
        return turn, after

    def each(self) -> _Made:
        items = self.items
        asks: tuple[str, ...]
        if len(items) > 5 or max(map(len, items)) > 9:
            return None
        match self.rng.randrange(3):
            case 0:
                lines = [f"{item}: {numbered(item)}" for item in items]
                said, asks = [f"{item} {len(item)}" for item in items], _EACH_LENGTH
            case 1:
                said, asks = [item[::-1] for item in items], _EACH_BACK
                if any(word_is_held_out(word.lower()) for word in said):
                    return None
                lines = [
                    f"{letters(a)}, backwards: {letters(b)}, joined: {b}" for a, b in zip(items, said, strict=True)
                ]
            case _:
                said, asks = [item.capitalize() for item in items], _EACH_CAPITAL
                lines = [f"Each with a capital: {', '.join(said)}"]
        turn, _ = self._asked(asks, "\n".join(lines), f"**{', '.join(said)}**", ", ".join(said).lower(), family="each of a list")  # fmt: skip
        # What comes after a word turned round would be of either.
        return turn, self.listed

    def in_alphabet(self) -> _Made:
        first = self.rng.random() < 0.65
        ordered = sorted(self.items, key=str.lower)
        found, name = (ordered[0], "first") if first else (ordered[-1], "last")
        thought = f"{sorting_thought(self.items, False)}\nSo {', '.join(ordered)}: the {name} is {found}."
        return self._asked(self._placed(_IN_ALPHABET, e=name), thought, f"**{found}** comes {name}.", f"{found} comes {name}".lower(), family="sort words")  # fmt: skip

    def long_first(self) -> _Made:
        ordered = sorted(self.items, key=len, reverse=True)
        if len(set(map(len, self.items))) < len(self.items):
            return None
        lines = [f"{item}: {' '.join(item)}, {len(item)}" for item in self.items]
        thought = "\n".join([*lines, ", ".join(f"{len(item)} {item}" for item in ordered)])
        return self._changed(_LONG_FIRST, thought, ordered, family="sort by length", order="")

    def second_longest(self) -> _Made:
        if len(self.items) < 3 or len(set(map(len, self.items))) < len(self.items):
            return None
        long = self.rng.random() < 0.7
        ordered = sorted(self.items, key=len, reverse=long)
        name = f"second {'longest' if long else 'shortest'}"
        patterns = self._placed(_SECOND_LONGEST, w=name.split()[1])
        thought = f"{by_length_thought(self.items)}\nThe {name}: {ordered[1]}, {len(ordered[1])}."
        answer = f"**{ordered[1]}**, with {len(ordered[1])} letters."
        return self._asked(patterns, thought, answer, f"{ordered[1]}, with".lower(), family="longest")


_Method = Callable[[_Turn], _Made]
_KINDS: Sequence[tuple[_Method, int]] = (
    (_Turn.exchanged, 9), (_Turn.put_elsewhere, 8), (_Turn.two_more, 5), (_Turn.two_less, 6), (_Turn.only_some, 10), (_Turn.of_one, 7), (_Turn.each, 4), (_Turn.in_alphabet, 3), (_Turn.second_longest, 2), (_Turn.long_first, 3),
)  # fmt: skip


def any_list_turn(talk: Conversation, listed: Listed, held: bool) -> tuple[Example, Listed]:
    """One turn on a list of words, of these kinds or of the others."""
    if held or len(listed.items) < 2 or talk.rng.random() > SHARE or not all(map(str.isalpha, listed.items)):
        return list_turn(talk, listed, held)
    while True:
        make = talk.rng.choices([make for make, _ in _KINDS], [share for _, share in _KINDS])[0]
        if made := make(_Turn(talk, listed, held)):
            return made
