"""What people say of a list that was named before, in an earlier turn or in the same: as a table, turned round, with one
more, without one. @ and # stand for words."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.asking import one

GIVEN = (
    "[my|the|this|our|a] list[:| is|] ①.", "[here is|here's|this is|i have] [my list|a list|the list|my shopping list|our guest list|my packing list|my to-do list]: ①.", "[we have|i have|there are|i wrote|i typed|i noted|take|given|look at|consider|these are my words:|my words are|the words are|the items are|shopping list:|to do:|on my list are|i need|we need|suppose we have] ①.", "①.", "①.", "① -", "①:", "①?", "① ...", "[list|words|items|the words|names]: ①.", "for ①:", "with ①:",
)  # fmt: skip


_BARE_SHARE = 0.16


@cache
def _placed(patterns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(pattern.replace("@", "②").replace("#", "③") for pattern in patterns)


_POLITE = "[| please| pls|, please| for me| thanks|?| now|, can you]"
_FRONT = "[|please |pls |can you |could you |i need these |i'd like this |give me this |we want them |now |ok ]"


def around(said: str, orders: bool = True) -> tuple[str, ...]:
    """Frames that have the data before the order or behind it, with any sign or none between. said: by bars, what is wanted
    ("in order"), or what is asked ("how many are there") where they are no orders."""
    it = f"[{said}]"
    frames = (
        f"① {it}{_POLITE}", f"①, {it}{_POLITE}", f"①: {it}{_POLITE}", f"①. {it}{_POLITE}", f"①\n{it}{_POLITE}", f"① - {it}{_POLITE}", f"①[... |; | => | -> | / | = |? |! ]{it}", f"{it}[, | - | = |... |. |; | -> |:]①", f"{it}{_POLITE}: ①", f"[here are|here you go:|these:|this:|my things:|so we have|i have|we wrote] ①. {it}{_POLITE}",
    )  # fmt: skip
    if not orders:
        return frames
    return (
        *frames, f"①, {_FRONT}{it}", f"{_FRONT}{it}: ①", f"{_FRONT}{it} ①", f"[here are|here you go:|these:|this:|my things:|so we have] ①. [i want|i need|make|get|put] [it|them|these] {it}", f"①, [all|everything|the lot|these|the whole lot] {it}{_POLITE}", f"[i|we] [have|got|wrote|found] ① and need [it|them|these] {it}",
    )  # fmt: skip


def hyphened(rng: Random, frame: str) -> str:
    """A bare command of several words now and then as programs have it: sort-by-length, word_count."""
    name, _, rest = frame.partition("①")
    if rest or " " not in name.strip(" :") or not name.strip(" :").replace(" ", "").isalpha() or rng.random() > 0.2:
        return frame
    said = name.rstrip(" :")
    sign = rng.choice("---_")
    return f"{rng.choice(('', '', '', '', '--', '/'))}{said.replace(' ', sign)}{name[len(said) :]}①"


def whole_or_named(rng: Random, whole: tuple[str, ...], it: tuple[str, ...], bare: tuple[str, ...] = (), sides: tuple[str, ...] = ()) -> str:  # fmt: skip
    """A whole question on the list ①, or now and then a bare command, or the list first and then what to do with it.

    sides: frames made by `around`, which stand for a quarter of the questions where there are any."""
    roll = rng.random()
    if sides and rng.random() < 0.25:
        return one(rng, sides)
    if bare and roll < _BARE_SHARE:
        return hyphened(rng, one(rng, bare))
    if not it or roll < 0.76:
        return one(rng, whole)
    return f"{one(rng, GIVEN)} {one(rng, _placed(it))}"


_NOW = "[|now |and now |ok now |ok, |then |and |please |can you |could you |can u |next, ]"
_IT = "[it|that|the list|them|this]"

TABLE = (
    f"{_NOW}[make|do|give me|write|draw|create] a table [of it|of that|from it|out of it|of them|with them]", f"{_NOW}[put|show|write|get] {_IT} [in|into|as] a table", "[now|and|and now|same,|same list,] [as|in] a table[?|]", "[as|in] a table[| please|?| now]", "[as a |]table[?| please| form| version]",
    f"{_NOW}make {_IT} a table", f"{_NOW}turn {_IT} into a table", f"[i'd like|i want|i need] {_IT} [as|in] a table", "[as a |]markdown table", "and the table?", "[would|does] it fit in a table?", "tabulate it", "a table would be nice[r|]", "with rows and columns",
)  # fmt: skip
NUMBERED = (
    f"{_NOW}number {_IT}", f"{_NOW}make {_IT} a numbered list", "[as a |]numbered list[?| please|]", "[now |]with numbers[?| please| in front|]", "[numbered|with numbering][| please|?]", "[now|and|and now] numbered[?|]", f"{_NOW}put numbers [in front|before them|on it]",
    "1. 2. 3. style", "[as |]an ordered list", f"[i want|i need] {_IT} numbered", f"{_NOW}give each a number", "1, 2, 3 please",
)  # fmt: skip
BULLETS = (
    "[as |in |][bullet points|bullets|a bullet list|a bulleted list][| please|?]", f"{_NOW}[make|turn] {_IT} [into |][bullets|bullet points|a bullet list]", "[now |]with bullets[?| please|]", "[one per line|one a line|each on its own line|on separate lines], with bullets", f"{_NOW}put {_IT} in [bullets|bullet points]",
    "[now|and|and now] [as|in] bullets[?|]", "bullets instead", "with dashes in front", "bullet it", "as a list with dots",
)  # fmt: skip
COMMAS = ("[now |][with commas|on one line|comma separated|in one line][| please|?]", f"{_NOW}put {_IT} on one line[| with commas]", "[separated by|just] commas[| please]", "no bullets, just commas", f"{_NOW}write {_IT} with commas", "without the table, just commas", "as plain text, with commas")  # fmt: skip
BACK = (
    f"{_NOW}reverse {_IT}", f"{_NOW}[turn|flip] {_IT} [round|around]", "[now|and|and now|ok now|then|same] [reversed|in reverse|backwards|in reverse order|the other way|the other way round|from the end]?", "[reversed|in reverse|backwards|in reverse order|the other way round|the other way][| please|?]", "last [one |]first",
    "[now |]from [last to first|the end|the bottom up|bottom to top]", f"{_NOW}[write|give me|say|put|show] {_IT} [in reverse order|reversed|backwards|the other way round|from the end]", "[now |]the opposite order", "reverse order[?| please|]", "what about the reverse order?", f"[i want|i need|i meant] {_IT} [reversed|the other way round]", "upside down", "start with the last one", "flip the order", "and if you turn it round?",
)  # fmt: skip
SORTED = (
    f"{_NOW}sort {_IT}[| alphabetically| from a to z| please]", "[now|and|and now|ok now|then|same] [sorted|in alphabetical order|alphabetically|a to z|from a to z][?|]", "[sorted|alphabetically|in alphabetical order|a to z|from a to z|sort][| please|?]", f"{_NOW}put {_IT} in [alphabetical order|order|abc order]", "[and|now] in alphabetical order?", f"{_NOW}order {_IT} alphabetically",
    f"[i want|i need] {_IT} [sorted|in alphabetical order]", "alphabetical[?| please|]", "by alphabet", "abc order", "like in a dictionary", "which order would that be, a to z?",
)  # fmt: skip
DOWN = (f"{_NOW}sort {_IT} [from z to a|z to a|in reverse alphabetical order]", "[now |and |and now |]descending[?| please| order|]", "[now |and |]in descending order[?| please|]", "[now |and |]downwards, from z[?|]", "the last letter first", "[and |now |]sorted down[?|]", "[now |and |]from z to a[?|]", "z to a[?| please|]", "[in |]reverse alphabetical order[?|]", "alphabetically, but [backwards|from z]", "starting with z", "z first")  # fmt: skip
BY_SIZE = (f"{_NOW}sort {_IT} by [length|number of letters|word length]", "[now |and |][by length|sorted by length|shortest first|from short to long|shortest to longest][?| please|]", f"{_NOW}order {_IT} by [length|how long they are]", "the short ones first", "by how many letters they have", "short ones at the front, long ones at the end")  # fmt: skip
SMALL = (
    "[and |now |ok, |and now |please |]small again[| please|?|!]", "[now |and |]in small letters[ again|][| please|?]", "[and |now |]back to small[ letters|]", "[now |and |]lower[ |]case[ again|][| please|?]", "without the capitals[| again]", "[undo|drop|no more|take away] the capitals", "no caps[| please]", "[and |]in lower case again[?|]", "not so loud[, small letters|, in small letters]", "[write|put|make] it small again", "[uncapitalise|lowercase] it[ again|]", "small letters, as before", "and the small version?", "don't shout[, small again|]", "now all small", "[lowercase|lower case|small letters|no capitals] now[| please]", "[and |now |]lowercase[?| again| please|]",
)  # fmt: skip
CAPITALS = (
    f"{_NOW}[write|put|make|say|give me] {_IT} in [capitals|capital letters|caps|all caps|upper case|uppercase]", "[now|and|same] in [capitals|caps|upper case|capital letters|all caps][?|]", "[in capitals|all caps|uppercase|in upper case|in caps][| please|?]", f"{_NOW}[capitalise|uppercase|upper case] {_IT}", "caps please", "all of them in capitals", "shout them", "i want them in capitals",
)  # fmt: skip
ADD = (
    "[add|also add|now add|please add|and add|can you add|could you add|append] @[| to it| to the list| to that| too| as well| at the end]", "[also|plus|and also|and] @[| please| too| as well]", "put @ [on|on the list|on it|in|at the end|down|there][| too| as well|]", "[now |and |and now |]put @ in[ too| as well| also|]", "throw in @[ too|]", "include @[ too| please|]", "don't forget @", "@ is missing[ there|]", "stick @ on [the end|it|too]", "i [forgot|also need|need|want|also want|have] @[| too| as well| on it]", "[oh, |oops, |wait, |sorry, |ah, ]@ [too|as well|also]", "with @[| too| at the end]", "@ is missing", "one more: @", "don't forget @", "[there is|there's] also @", "i left out @[, add it|]", "@ should be [on it|on the list|there] too", "and @ on top", "write @ under it", "make it one longer: @", "include @", "and then @",
)  # fmt: skip
INSERT = (
    "[add|put|include] @ to the sorted list", "[add|insert|put] @ [and keep it sorted|in order|where it belongs|in the right place|alphabetically|at its place|so that it stays sorted]", "[insert|sort|file] @ in[| please| too]", "add @, [still sorted|in alphabetical order|sorted|keep the order]", "add @ and sort [again|it again|the list again]", "[with|and] @ too, [in order|sorted|sorted in]", "where does @ go? put it [there|in]", "put @ where it [belongs|goes]", "i forgot @, sort it in", "@ is missing in the sorted list", "[can you|please] sort @ into the list", "one more for the sorted list: @", "now with @, still [a to z|sorted|in order]", "@ should be in there too, in order", "and @, at the right place",
)  # fmt: skip
STARTING = (
    "which [of them |ones |words |of these |]start with [|the letter ]@?", "which [of them |ones |words |of these |]begin with [|the letter ]@?", "only [those|the ones|the words] [with|that start with|starting with|beginning with] @", "the ones with @[| please]", "[those|the words|everything|all] [starting|beginning] with @[| please]", "what starts with @?", "anything [with|starting with|that begins with] @?", "is there one [with|that starts with] @?", "find [all|the ones|those] with @ [in front|at the start]", "show me the @ words", "the @ ones", "words with @ at the start?", "filter by first letter @", "does any of them start with @?",
)  # fmt: skip
ADD_FIRST = ("[put|add|insert] @ [at the start|at the beginning|at the front|in front|first|at the top]", "@ [first|at the front|in front|on top of the list][| please]", "start with @", "begin [it |]with @", "@ should come first", "add @ before the others")  # fmt: skip
DROP = (
    "[remove|delete|drop|take out|cross off|cross out|strike|now remove|please remove|can you remove|leave out|kick out|scrap] @[| from it| from the list| please]", "[without|now without|same without|but without|and without] @[| please|?]", "take @ [out|off|away|off the list]", "no @[| please|, thanks]", "i [have|got|bought|already have|don't need|don't want|no longer need|changed my mind about] @[|, take it off|, remove it]", "@ is [done|gone|not needed|no longer needed|wrong]", "all but @", "everything [except|but] @", "forget @", "@ can go", "minus @", "skip @", "not @", "@ [off|out]", "get rid of @", "except @",
)  # fmt: skip
DROP_NTH = (
    "[remove|delete|drop|take out|cross off|leave out|now remove|please remove|can you remove] the @[| one| item| word| entry]", "[without|now without|same without|but without] the @[| one| item| word][| please|?]", "the @ [one |]can go", "not the @ one", "i don't need the @ one", "all but the @[| one]", "everything except the @[| one]", "scrap the @ one", "the @ one [out|off]",
)  # fmt: skip
SWAP = (
    "[replace|now replace|please replace|can you replace] @ [with|by] #", "[swap|exchange|switch] @ for #", "[change|turn|make] @ [to|into] #", "# instead of @[| please]", "# for @", "not @, #", "i meant # instead of @", "i want # instead of @", "put # where @ is", "@ should be #", "it's # not @", "oops, not @ but #", "# in place of @", "write # for @", "@ becomes #",
)  # fmt: skip
FIRST_ONES = (
    "[only|just|now only|now just|give me|show me|keep|keep only] the first @[| of them| please| ones| items]", "[only|just|and only|now only|now just] @[| of them| please| ones]", "@ are enough[, the first ones|]", "[make it|i need|i only need] only @", "make it @ [only|instead]", "fewer, only @", "the first @[| of them| of those| please|?]", "first @ only", "[cut|shorten|reduce] it to the first @", "[drop|remove] all but the first @", "what are the first @[| of them]?", "[top|first] @[| please|?]", "[i only need|i only want|i'll take] the first @", "and only the first @?", "stop after @", "the first @ [are enough|will do]",
)  # fmt: skip
LAST_ONES = (
    "[only|just|now only|now just|give me|show me|keep|keep only] the last @[| of them| please| ones| items]", "the last @[| of them| of those| please|?]", "last @ only", "[drop|remove] all but the last @", "what are the last @[| of them]?", "[i only need|i only want|i'll take] the last @", "and only the last @?",
)  # fmt: skip
ORIGINAL = ("[the |back to the |in the |]original [order|list][| please|?| again]", "[as|how] [it was|i gave it|i wrote it][| at first| before]", "undo all that", "what was my list[| at first| originally]?", "[my list|the list] as i gave it", "what did i give you?", "the first version again", "start over with my list")  # fmt: skip
COUNT = (
    "[and |so |]how many [are there|is that|are they|are on it|are in it|items|words|are those|do i have|have i got|things is that][?|]", "[how many|count|count them|length|the count|how many now|and how many][?|]", "[and |]what's the count?", f"{_NOW}count {_IT}", "how long is [it|the list|my list]?", "how many [items|words|things|entries|rows] [are there|is that|now|does it have]?", "number of [items|words]?", "so that's how many?", "how many in [total|all]?",
)  # fmt: skip
NTH = (
    "[and |]which [one |word |item |]is [the |]@[| one]?", "[and |]what is the @[| one| word| item]?", "the @ one[?|]", "[and |]what's the @[| word| one| item]?", "[tell me|give me|say|name|show me|repeat] the @[| one| word| item]", "[and|now] the @[| one]?", "@ [one|word|item]?", "what [comes|is|stands] @?", "which comes @?", "[and |now |]the @ of [those|them|these|it][?|]", "[and |]@ of [those|them|these|all][?|]", "[and |so |]which [one |]stands @[ now|]?", "just the @ one", "what do i have in @ place?", "who is @?",
)  # fmt: skip
LONGEST = (
    "[and |]which [is|one is|word is|of them is|of these is] [the |]longest?", "[the |and the |]longest[| one| word| of them]?", "[what|which]'s the longest[| one| word]?", "which has the most letters?", "[find|tell me|give me|pick|show me] the longest[| one| word| of them]", "longest?", "what is the longest word [in it|there|of these|on the list]?", "which of [them|these|those] [takes longest to spell|has most letters]?", "the longest, please",
)  # fmt: skip
SHORTEST = (
    "[and |]which [is|one is|word is|of them is|of these is] [the |]shortest?", "[the |and the |]shortest[| one| word| of them]?", "[what|which]'s the shortest[| one| word]?", "which has the fewest letters?", "[find|tell me|give me|pick|show me] the shortest[| one| word| of them]", "shortest?", "what is the shortest word [in it|there|of these|on the list]?", "the shortest, please",
)  # fmt: skip
HAS = (
    "[is|was] @ [in it|there|on it|on the list|in the list|one of them|among them]?", "does it [have|contain|include] @?", "[did i|do i|do we] [have|write|say|list|include|mention] @?", "any @[| in it| there]?", "@, is it there?", "[check|see] if @ is [there|on it|in it]", "is there [a |any |]@[| on it| in it]?", "can you see @ [there|on it|in it]?", "@ is on it, right?",
)  # fmt: skip
INITIALS = ("[and |]the initials?", "[and |]their first letters?", "[the |]first letter of each[?| please|]", "[what|which] letters do they [start|begin] with?", "make an acronym of it", "[put|take] their first letters together", "as an acronym")  # fmt: skip
AGAIN = (
    "[again|once more|repeat][| please|?]", "say [that|it] again", "[can you |please |]repeat [it|that|the list]", "what was [it|the list][| again]?", "read it [back|back to me|again]", "show [it|me the list|the list][| again]", "what's on [it|the list|my list][| now]?", "what do i have[| now| on it]?", "so what is the list now?", "my list now?", "and now all of it", "give me the whole list[| again]", "come again?", "what is on my list?",
)  # fmt: skip
ONLY = ("just the list[| please]", "only the [words|list|items][| please]", "shorter[| please]", "no [extra words|talk|explanation], just the list", "[the list|the words] and nothing else")  # fmt: skip
ELLIPTIC = (
    "[can you |could you |please |]do [that|this|it|the same] [with|for|to] @[?| too| please|]", "[and |]with @ instead[?|]", "the same thing [with|for|but with] @", "and @, same thing", "and @[?|]", "[what|how] about @[?|]", "[|and |do ]the same [for|with] @[?|]", "same [for|with] @[?|]", "same: @", "now @", "now [these|this list|this one|those]: @", "@[?|]", "@ [too|next|as well]", "also @", "next: @", "do @[| too| now| next]", "[and|now|then] [this|these|this one|another one|another list|my other list]: @", "again[,|:] @", "again with @", "one more: @", "ok, @", "[thanks|nice|great], [and|now] @[?|]", "[the |]same thing with @", "and with @?", "try @", "then @", "can you do @ [too|as well]?", "and for @[?|]", "do the same [for|to|with] @",
)  # fmt: skip
SURE = ("are you sure[?|| about that]", "is that [right|correct|the right order|really right]?", "really?", "check [that|it|again]", "double check[| please]", "sure?", "is the order right?", "[hm|hmm], is that right?", "u sure?", "look again", "correct?")  # fmt: skip
DENIED = ("that [looks|seems] wrong", "i don't think [so|that's right]", "[isn't|is] [anything|something] out of place?", "that's [wrong|not right]", "you made a mistake")  # fmt: skip
BEFORE = ("shouldn't @ come before #?", "doesn't @ come before #?", "[isn't|is] @ before #?", "does @ come before #?", "[i think|i'd say] @ comes before #", "no, @ comes before #", "@ before #, [no|right]?", "@ should be before #", "and @ is before #?", "is it right that @ comes before #?")  # fmt: skip
