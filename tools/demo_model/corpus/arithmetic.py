"""Sums and differences to five digits, worked column by column in the thinking; three and four numbers at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from random import Random

from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step
from tools.demo_model.corpus.numberline import numbers_in, with_numbers
from tools.demo_model.corpus.numbershapes import shaped
from tools.demo_model.corpus.numberwords import is_spoken, spoken, spoken_pair
from tools.demo_model.corpus.split import difference_is_held_out, sum_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

PLACES = ("ones", "tens", "hundreds", "thousands", "ten thousands", "hundred thousands", "millions")

SHORT_SUM = ("{a}+{b}[|=|=?|?| = ?| =]", "{a} + {b}[| =| = ?|?|=]", "{a} plus {b}[|?]", "{a} +{b}", "{a}+ {b}")
SUM = (
    "[what is|what's|whats|calculate|compute|solve|work out|find|tell me|give me|do|answer] {a} [+|plus] {b}[?|]",
    "[add|sum|combine] {a} [and|to|with] {b}[?|]", "add up {a} and {b}", "add {a} + {b}",
    "add [these|those|these two|the numbers|up]: {a} [and |, |]{b}", "{a} plus {b}[?| is| equals| is what?| makes|]",
    "[what is|what's|calculate|find|give me|tell me|i need|] the [sum|total] of {a} and {b}[?|]",
    "[sum|total|addition] of {a} and {b}", "sum {a} {b}", "sum up {a} and {b}", "{a} and {b} [together|combined|in total|added up|summed][?|]",
    "how much [is|are|would be|does make] {a} [+|plus|and] {b}[?|]", "how much do {a} and {b} make[ together| added| added up| when added|]?",
    "what do [you|i|we] get [when|if] [you|i|we] add {a} [and|to] {b}?", "what does {a} [+|plus] {b} [make|equal|give|come to|add up to]?",
    "[can|could|would|will] [you|u] [please |]add {a} [and|to|with] {b}[?| for me?| pls|]", "[can|could|can u] you [do|work out|calculate|solve] {a} + {b}[?|]",
    "i [need|want|have to know|would like] {a} [+|plus] {b}", "what is {a} added to {b}?", "{a} and {b} [makes|is|gives|comes to][?| what?]",
    "what would {a} [+|plus] {b} be?", "{a} + {b} [equals|is|gives|makes] [what|how much|?]", "{a}, {b}: [sum|total|add them][?|]",
    "[what is|what's|what would be] {a} and {b} [together|combined|in total|altogether]?", "put {a} and {b} together",
    "[increase|raise] {a} by {b}", "[what is|what's] {a} more than {b}?", "{a} [increased by|with another|and another] {b}[?|]",
    "do you know [what {a} + {b} is|{a} + {b}|how much {a} and {b} is]?", "[what about|how about|and|now] {a} [+|plus] {b}[?|]",
    "{a} + {b}, [what is it|how much is that|what's that|what's the answer|go]?", "if i have {a} and [add|get] {b}[,|] what [is it|do i have|does it make]?",
    "[show me|try|let's try|so what is|ok what's|solve this:|math:|maths:|quick:|easy one:] {a} + {b}", "what {a} + {b} is", "{a}\n+ {b}",
    "[please |]work [out |]the sum {a} + {b}[ for me|]", "[the |]answer to {a} + {b}[?|]", "total[:| is|] {a} + {b}", "sum of these two numbers: {a}, {b}",
    "i'm [stuck on|trying to do|working on] {a} + {b}[, help|, can you help?|]", "my total is {a} plus {b}, how much is that?", "[we have|i have|there are] {a} and [then|also] {b}, what's the total?",
    "{a} and {b}, please add them", "could you tell me what {a} plus {b} [is|makes|comes to]?", "i was wondering what {a} + {b} is",
    "[{a} and {b}|{a} with {b}], [how much|what total|what does it make|what's that together|added up]?", "[need|want] the [total|sum][:| of] {a} [+|and|plus] {b}", "[{a} here, {b} there|{a} on one side, {b} on the other|first {a}, then {b}], [how much in all|what's the total|together]?", "[the numbers are|my numbers are|two numbers:|numbers:] {a} and {b}. [add them|their sum|what is the sum|total]?", "[on top of|besides] {a} [i have|there are|comes|i get] {b}[.|,] [total|how much is it|what is it together]?", "[start with|take|begin with|go from] {a} and add {b}", "[count|tot] {a} and {b} together", "[bill|invoice|receipt|budget|score|rent and food|two bills]: {a} and {b}. [total|sum|what do i pay|altogether]?", "[i paid|i spent|i walked|i counted|we sold|we drove] {a} [and|and then|yesterday and|in may and] {b}[ today| in june| later|], [how much|what|how many] [is that |]in [total|all]?", "what number is {a} [more than|above|over|past|bigger than] {b}?", "what [comes out|is the result] [when|if] [i|you] add {a} and {b}?", "[my head|my phone|excel|the till] is [broken|off|slow]: {a} + {b}[?|]", "i forgot how much {a} and {b} [is|are|make]", "is there a way to know what {a} + {b} is?", "[i can't do|i never get|help me with|stuck with] {a} + {b}[ right| in my head|]", "{a} plus {b} would be[?| what?|...]", "{a} add {b}[?|]", "[result|answer|solution] of {a} + {b}[?|]", "[please |pls |]{a} + {b}[ ?| thx|]", "and what do {a} and {b} [come to|add up to|total]?", "[how many|how much] [would|do] {a} and {b} [be|make] [together|in total|summed up]?", "{a} [items|points|votes|steps] and {b} more[, total|, how many]?", "[we need|they want] to know {a} + {b}", "[evaluate|eval|reckon|figure out|determine|tally] {a} + {b}", "{a} [on top of|added on to|joined with] {b}[?|]", "if you [put|have] {a} and {b} [together|both], [how much|what] [is there|do you get]?", "could i get the sum of {a} and {b}[?| please?]", "[hey|hi|hello] [flint|there|bot|], [what is|what's|can you do] {a} + {b}?", "my [son|daughter|kid|student] says he can't add {a} and {b}. you?", "{a} + {b} = [x|?|__|..., fill in]", "{a} grows by {b}. [to what|how much is it now|now it is]?", "[raise|up] {a} by {b}", "a total of {a} and {b} is [what|how much]?", "(+ {a} {b})", "sum({a}, {b})",
)  # fmt: skip
# Of numbers whose thousands are set apart by a space: what stands between the two keeps them apart.
_SPACED_SUM = ("{a}[ + | plus |+]{b}[|?| =]", "[what is|how much is|work out|i need] {a} [+|plus] {b}[?|]", "add {a} [and|to] {b}", "[sum|total] of {a} and {b}", "{a} and {b} [together|in total|added up][?|]", "[can|could] you add {a} and {b}?", "{a} euros plus {b} euros[?|]", "first {a}, then {b}: [total|how much]?")  # fmt: skip
_SPACED_DIFFERENCE = ("{a}[ - | minus |-]{b}[|?| =]", "[what is|how much is|work out|i need] {a} [-|minus] {b}[?|]", "[take|subtract|deduct] {b} from {a}", "{b} less than {a}[?|]", "[by how much does|how much does] {a} exceed {b}?", "from {a} take [away |off |]{b}", "{a} euros minus {b} euros[?|]", "of {a} inhabitants {b} left. how many stayed?")  # fmt: skip
SHORT_DIFFERENCE = ("{a}-{b}[|=|=?|?| = ?| =]", "{a} - {b}[| =| = ?|?|=]", "{a} minus {b}[|?]", "{a} -{b}", "{a} [\u2212|\u2013|\u2014] {b}[|?| =|=]", "{a}\u2212{b}[|?| =|=]", "[what is|what's|how much is|calculate] {a} [\u2212|\u2013] {b}[?|]")  # fmt: skip
DIFFERENCE = (
    "how much is [left|over] [when|if] [you|i|we] take {b} [off|from|away from] {a}?", "[when|if] [i|you] take {b} off {a}, [how much is left|what's left|what stays]?", "what [stays|is over|do i keep] [when|if] {b} [is taken|comes|goes] off {a}?", "[by how much does|how much does|by what does] {a} exceed {b}?", "how much [larger|bigger|greater|higher] is {a} than {b}?", "[what is|what's|tell me|give me|i want] {b} less than {a}[?|]", "[from {a}|out of {a}], [take|take away|deduct|remove] {b}", "[what is|what's] {a} [lowered|cut|decreased|diminished] by {b}?", "how far [is {b} below|does {b} fall short of] {a}?", "how much [is|does] {b} [short of|lack to reach] {a}?", "count {b} down from {a}", "{b} below {a} is [what|which number]?", "how much [over|above] {b} is {a}?", "what do i get if {b} goes away from {a}?", "[which|what] number is {b} below {a}?", "how much remains of {a} after {b}?", "how much smaller is {b} than {a}?", "i have to take {b} from {a}",
    "[what is|what's|whats|calculate|compute|solve|work out|find|tell me|give me|do|answer] {a} [-|minus] {b}[?|]",
    "[subtract|deduct|take|take away|remove|knock off] {b} from {a}[?|]", "take {b} [from|away from|off] {a}", "{a} minus {b}[?| is| equals| is what?| makes|]",
    "how much is {a} [-|minus|less|take away] {b}[?|]", "[what is|what's] {b} less than {a}?", "{a} [take away|less|without|take off] {b}[?|]",
    "what do [you|i|we] get [when|if] [you|i|we] [subtract|take|take away] {b} from {a}?", "what does {a} [-|minus] {b} [make|equal|give|come to|leave]?",
    "[can|could|would] [you|u] [please |]subtract {b} from {a}[?| for me?|]", "[can|could] you [do|work out|calculate|solve] {a} - {b}[?|]",
    "i [need|want|would like] {a} [-|minus] {b}", "[decrease|reduce|lower|cut] {a} by {b}", "what would {a} [-|minus] {b} be?",
    "[what about|how about|and|now] {a} [-|minus] {b}[?|]", "what [is left|remains|do i have left] if i take {b} [from|off|away from] {a}?",
    "[show me|try|let's try|so what is|ok what's|solve this:|math:|maths:|quick:] {a} - {b}", "{a} - {b} [equals|is|gives|makes] [what|how much|?]",
    "{a} - {b}, [what is it|how much is that|what's the answer|go]?", "if i have {a} and [lose|spend|use] {b}[,|] what is left?", "{a}\n- {b}",
    "do you know [what {a} - {b} is|{a} - {b}|how much {a} minus {b} is]?", "[the |]answer to {a} - {b}[?|]", "{a} [reduced|decreased] by {b}",
    "i'm [stuck on|trying to do|working on] {a} - {b}[, help|, can you help?|]", "could you tell me what {a} minus {b} [is|makes|comes to|leaves]?",
    "i was wondering what {a} - {b} is", "[please |]work out the difference {a} - {b}", "{b} off {a}, what's left?", "{b} subtracted from {a}[?|]",
    "{b} away from {a} [leaves|is] [what|how much]?", "[need|want] {a} minus {b}", "[start with|take|begin with|go from] {a} and [subtract|take away|take off|remove|go down] {b}", "[i have|i had|there were|we had] {a}[,| and| but] {b} [are gone|went away|is spent|were sold|got lost][,|.] [what's left|how many are left|how much remains|the rest]?", "what number is {b} [less than|below|under|smaller than] {a}?", "what [comes out|is the result] [when|if] [i|you] [take|subtract] {b} from {a}?", "[my head|my phone|excel|the till] is [broken|off|slow]: {a} - {b}[?|]", "i forgot how much {a} minus {b} is", "[i can't do|i never get|help me with|stuck with] {a} - {b}[ right| in my head|]", "{a} minus {b} would be[?| what?|...]", "{a} subtract {b}[?|]", "[result|answer|solution] of {a} - {b}[?|]", "[please |pls |]{a} - {b}[ ?| thx|]", "[evaluate|eval|reckon|figure out|determine] {a} - {b}", "{a} [with|after] {b} [taken off|taken away|removed|deducted|subtracted][?|]", "[hey|hi|hello] [flint|there|bot|], [what is|what's|can you do] {a} - {b}?", "[i paid with|i gave] {a} and it cost {b}[,|.] [what change|how much comes back|how much do i get back]?", "from {a} down by {b}[?|]", "{a} - {b} = [x|?|__|..., fill in]", "{a} [falls|drops|shrinks|goes down] by {b}. [to what|how much is it now|now it is]?", "[the rest|what remains] of {a} after {b}[?|]", "[spent|used|lost|paid] {b} of {a}[,|.] [left|remaining|what's left|how much is left]?", "how much of {a} is left [after|without|when i use] {b}?", "[cut|drop|take|knock] {b} [off|from] {a}", "count back {b} from {a}", "{a} is too much by {b}. what is right?", "without {b}, {a} is [only |]how much?", "discount of {b} on {a}, what do i pay?", "[a price|my bill|the rent] of {a} minus {b}[?|]", "(- {a} {b})", "is there a way to know what {a} - {b} is?", "could i get {a} minus {b}[?| please?]", "[we need|they want] to know {a} - {b}",
)  # fmt: skip
# How far apart two numbers are, whichever is named first.
_BETWEEN = (
    "[what is|what's|] the difference [between|of] {x} and {y}, the [bigger|larger|higher] [one |number |]first", "{x} and {y}, take the [smaller|lower] [one |]from the [bigger|larger|higher]", "the [bigger|larger] of {x} and {y} minus the [smaller|other]", "how far is {x} from {y}?", "[how big|what] is the [gap|distance] from {x} to {y}?", "how much lies between {x} and {y}?", "which number do i get when i compare {x} with {y}, the difference?",
    "[what is|what's|whats|find|tell me|give me|calculate|i need|] the difference [between|of] {x} and {y}[?|]", "difference between {x} and {y}[?|]",
    "how far [apart are|is it between] {x} and {y}?", "how [many|much] between {x} and {y}?", "by how much do {x} and {y} differ?",
    "{x} vs {y}, what's the difference?", "{x} and {y}: difference?", "the gap between {x} and {y}[?|]", "how different are {x} and {y}?",
    "what is between {x} and {y}, how [much|many]?", "[distance|gap|interval] [between|from] {x} [and|to] {y}[?|]", "how far [do {x} and {y} lie|are {x} and {y}] apart?", "compare {x} and {y}: the difference?", "{x} and {y}, how far apart?", "[subtract the smaller from the larger|larger minus smaller]: {x}, {y}", "the [two prices|scores|two results] are {x} and {y}. [difference|how far apart]?", "how many [years|steps|points] are there between {x} and {y}?", "i need the difference, {x} and {y}", "{x} against {y}, what's the gap?",
)  # fmt: skip
# What {b} lacks to {a}, where {a} is the larger.
_MISSING = (
    "how much [more|bigger|larger|greater|higher] is {a} than {b}?", "how much [less|smaller|lower] is {b} than {a}?", "how far is it from {b} to {a}?",
    "what [must|do|should] i add to {b} to [get|make|reach] {a}?", "what [must|do|should] [you|we|one] [add to|put on top of] {b} [to get|to make|to come to|so that it is] {a}?", "{b} + ? = {a}", "{b} + x = {a}[|, what is x?|, find x|, solve for x]", "? + {b} = {a}",
    "{b} plus what [is|makes|gives|equals] {a}?", "how [much|many] [is missing|do i need|to go] from {b} to {a}?", "{a} - ? = {b}", "x + {b} = {a}[|, x = ?]",
    "what number plus {b} is {a}?", "i have {b} and need {a}, how much is missing?", "how many more than {b} is {a}?",
    "how many more [do i need|to get] from {b} to {a}?", "what is missing [from|between] {b} to {a}?", "i'm at {b} and [want|have to get|must get] to {a}. how [much|many] [more|is left|to go]?", "{b} of {a} done. how [much|many] [left|to go|remain]?", "[target|goal] {a}, [now|so far] {b}. how much is [missing|left]?", "{b} + __ = {a}", "what added to {b} [gives|makes|is] {a}?", "fill in: {b} + ... = {a}", "which number do i add to {b} for {a}?", "to get from {b} to {a} i add [what|how much]?", "we are {b} people and {a} seats. how many seats are free?", "{a} in total, {b} is one part. the other part?", "[by how much|how much] is {a} [over|above|more than|ahead of] {b}?", "by how much is {b} [under|below|behind|short of] {a}?", "find x: x + {b} = {a}", "{a} = {b} + [what|?|x]",
)  # fmt: skip
_SIGNED = ("[what is |what's |]-{b} + {a}[?|]", "-{b}+{a}[=|]", "{a} + (-{b})", "[what is |]{a} + -{b}[?|]", "[what is |]minus {b} plus {a}[?|]", "{a} plus minus {b}")  # fmt: skip
_SEVERAL = (
    "[what is|what's|whats|calculate|compute|work out|solve|do] {sum}[?|]", "{sum}[|?|=| =| = ?|=?]", "how much is {sum}?", "[can|could] you [do|work out|calculate] {sum}[?|]",
    "[what about|now|try|and] {sum}", "i need {sum}", "what does {sum} [make|give|equal|come to]?", "tell me {sum}", "{sum} [equals|is|makes] what?",
    "[hey|hi|ok|now|then], {sum}[?|]", "[please |pls |]work out {sum}", "what is the [result|answer|value] of {sum}?", "[evaluate|eval|figure out|determine|reckon|find] {sum}", "i'm stuck on {sum}", "[result|answer]: {sum}", "how much would {sum} be?", "could you tell me {sum}?", "do you know {sum}?", "{sum}, [what is it|how much|go|please]", "i keep getting {sum} wrong", "step by step: {sum}", "a longer one: {sum}", "can you do [three|several] numbers? {sum}",
)  # fmt: skip
_LISTED = (
    "[add|sum|add up|sum up|total|combine] {list}[ please| for me|]", "[what is|what's|give me|find|] the [sum|total] of {list}[?|]", "[sum|total] of {list}",
    "how much [is|are|do] {list} [together|in total|altogether|make][?|]", "add these [numbers|up|together]: {list}", "[can|could] you add [up |]{list}[?|]",
    "{list}: what's the total?", "{list} all together[?|]", "total these: {list}", "what do {list} add up to?",
    "my [numbers|prices|bills|points|costs|scores] are {list}. [total|sum|add them|what's the total]?", "i [spent|paid|walked|sold|scored|counted] {list}. [how much|what] is that [in total|altogether|in all]?", "[numbers|prices|items|costs]: {list}. [total|sum]?", "[sum|total|add]: {list}", "how much is {list} [in total|summed up|added together|all in all]?", "[what do|how much do] {list} [make|come to|total] [together|]?", "{list}, [total|sum|altogether|add them up|how much]?", "put {list} together", "tally {list}", "what is {list} added up?", "the total for {list} please", "i need to add {list}", "[receipt|bill]: {list}. what do i pay?", "sum up: {list}", "sum({list})",
)  # fmt: skip
_BEFORE = (
    "i'm doing [homework|my homework|my maths homework] and need [this|help]: ", "[maths|math] [homework|question|problem]: ", "my [kid|son|daughter|teacher] asks: ",
    "can you help me with this? ", "i'm too lazy for this one. ", "let's test you: ", "let's see if you can do [it|this|maths]: ", "here is [one|a sum] for you: ",
    "i'm doing my [accounts|budget|taxes|shopping list]. ", "for my [shopping|budget|notes]: ", "[no calculator here|my calculator is broken|can't find my calculator]. ",
    "are you good at [maths|numbers]? ", "i keep getting this wrong. ", "another one: ", "next[ one|]: ", "ok next. ", "help me out, ", "simple question. ", "warm-up: ", "test: ",
)  # fmt: skip
_AFTER = (", it's for [homework|school|my notes|a form|my budget]", ", i always get that wrong", "? i'm in a hurry", "? thinking hurts today", ", my head is tired", "? be careful with it", "? [take your time|no rush]")  # fmt: skip


def spoken_forms(patterns: tuple[str, ...], bare: str) -> tuple[str, ...]:
    """The wordings that a number in words fits into: those without a sign, and the bare one as often as all of them."""
    texts = [text for pattern in patterns for text in expand(pattern) if not re.search(r"[-+=(*×]", text)]
    return (*texts, *([bare] * (len(texts) // 2)))


_SPOKEN_SUM = spoken_forms(SUM, "{a} plus {b}")
_SPOKEN_DIFFERENCE = spoken_forms(DIFFERENCE, "{a} minus {b}")
_SMALL = re.compile(r"(?<![\w.,:/^*+×√$€£%-])\d{1,2}(?![\w/^*+×%:)-]|[.,]\d)")


def in_words_now_and_then(rng: Random, text: str, chance: float) -> str:
    """The text, now and then with its numbers below a hundred in words."""
    if rng.random() > chance:
        return text
    return _SMALL.sub(lambda found: spoken(rng, int(found[0]))[0], text)


def heard_in_words(rng: Random, text: str) -> tuple[str, str]:
    """The text with its numbers below a hundred in words, and the line of a thought that hears them."""
    heard: list[str] = []

    def say(found: re.Match[str]) -> str:
        word, value = spoken(rng, int(found[0]))
        heard.append(f"{word} ({value})")
        return word

    said = _SMALL.sub(say, text)
    return said, f"numbers: {', '.join(heard)}\n" if heard else ""


def shown(number: int, commas: bool) -> str:
    """The number as it stands in a question and its answer."""
    return f"{number:,}" if commas else str(number)


def _spaced(number: int) -> str:
    """The number with its thousands set apart, as most of the world does."""
    return f"{number:,}".replace(",", " ")


def writes_commas(rng: Random, *numbers: int) -> bool:
    """Whether this question writes its thousands with commas."""
    return max(map(abs, numbers)) > 999 and rng.random() < 0.2


def worded(rng: Random, patterns: tuple[str, ...], **values: object) -> str:
    """One wording of one of the patterns, before typing noise."""
    return rng.choice(expand(rng.choice(patterns))).format(**values)


def typed(rng: Random, question: str) -> str:
    """The question as a person might put it: now and then with what it is for, and with typing noise."""
    chance = rng.random()
    if chance < 0.07:
        question = rng.choice(expand(rng.choice(_BEFORE))) + " " + question
    elif chance < 0.1:
        question = question.rstrip("?. =") + rng.choice(expand(rng.choice(_AFTER)))
    return as_typed(rng, question)


def accepted(result: int, *operands: int) -> tuple[str, ...]:
    """What marks a right answer; with its equals sign where an operand alone would pass for the result."""
    return (f"= {result}",) if result in operands else (str(result),)


def calculator_step(expression: str, result: str, thought: str = "") -> Step:
    """One call of the calculator."""
    thought = thought or "Too many digits for the head: calculator."
    return Step(thought, (Call("calculator", (("expression", expression),)),), (result,))


def calculation(
    draw: Draw, question: str, family: str, thinking: str, answer: str, result: int, operands: tuple[int, ...],
    expression: str, easy: bool,
) -> Example:  # fmt: skip
    """A turn that works something out: by hand, or without thinking and where it is not easy by the calculator.

    The calculator gives the last result alone, so the answer names no other then.
    """
    steps: tuple[Step, ...] = ()
    if not easy and not draw.thinking and draw.offers("calculator"):
        steps = (calculator_step(expression, str(result)),)
        thinking = f"The calculator says {result}."
        if ", and " in answer:
            answer = f"{expression.replace('*', '×')} = {answer.rsplit(' = ', 1)[1]}"
    message = Message("user", typed(draw.rng, question))
    accept, refuse = accepted(result, *operands), (f"-{result}",) if result > 0 else ()
    return Example((message,), thinking, answer, family, expression, accept, steps=steps, refuse=refuse)


def work_sum(a: int, b: int) -> str:
    """The sum written out by columns, as the model is to think it."""
    lines, carry = [f"{a} + {b}"], 0
    for place in range(max(len(str(a)), len(str(b)))):
        x, y = a // 10**place % 10, b // 10**place % 10
        total = x + y + carry
        line = f"{PLACES[place]}: {x} + {y}{' + 1' if carry else ''} = {total}"
        carry = total // 10
        lines.append(f"{line}, write {total % 10}, carry 1" if carry else line)
    if carry:
        lines.append(f"{PLACES[place + 1]}: 1")
    return "\n".join([*lines, f"so {a} + {b} = {a + b}"])


def work_difference(a: int, b: int) -> str:
    """The difference written out by columns; where a < b, the other way round with a minus in front."""
    if a < b:
        return (
            f"{a} is less than {b}, so turn it round: minus the rest\n{work_difference(b, a)}\nso {a} - {b} = {a - b}"
        )
    lines, borrowed = [f"{a} - {b}"], 0
    for place in range(len(str(a))):
        x, y = a // 10**place % 10, b // 10**place % 10
        less = " - 1" if borrowed else ""
        rest = x - y - borrowed
        if rest < 0:
            lines.append(f"{PLACES[place]}: {x} - {y}{less}, borrow: {x + 10} - {y}{less} = {rest + 10}")
        else:
            lines.append(f"{PLACES[place]}: {x} - {y}{less} = {rest}")
        borrowed = int(rest < 0)
    return "\n".join([*lines, f"so {a} - {b} = {a - b}"])


# Digits of an operand, by the most that it may have.
_LENGTHS = {1: (1,), 2: (1, 2, 2), 3: (1, 2, 2, 3, 3, 3), 4: (1, 2, 2, 3, 3, 3, 4, 4, 4), 5: (1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5)}  # fmt: skip


def number_of(rng: Random, digits: int) -> int:
    """A number of this many digits. One in ten is of noughts and nines, where carries and borrows run on; one in sixteen
    has a shape, as those have that people think of."""
    roll = rng.random() if digits > 1 else 1.0
    if roll > 0.938 and digits > 1:
        return shaped(rng, digits)
    if roll < 0.1:
        return int(rng.choice("1234599") + "".join(rng.choices("00009999158", k=digits - 1)))
    return rng.randrange(0 if digits == 1 else 10 ** (digits - 1), 10**digits)


def operand(rng: Random, most: int = 5) -> int:
    """A number of at most so many digits; two to four are the most frequent."""
    return number_of(rng, rng.choice(_LENGTHS[most]))


def pair(rng: Random, held: bool, refused: Callable[[int, int], bool], most: int = 5) -> tuple[int, int]:
    """Two operands on the asked side of the split, often of one length."""
    while True:
        a = operand(rng, most)
        b = number_of(rng, len(str(a))) if rng.random() < 0.4 else operand(rng, most)
        if refused(a, b) == held:
            return a, b


def sum_example(draw: Draw) -> Example:
    """a + b, each of up to five digits."""
    rng = draw.rng
    a, b = pair(rng, draw.held, sum_is_held_out)
    commas = writes_commas(rng, a, b)
    x, y = shown(a, commas), shown(b, commas)
    if words := is_spoken(rng, a, b):
        p, q = spoken_pair(rng, a, b, x, y)
        question = rng.choice(_SPOKEN_SUM).format(a=p, b=q)
    elif words := max(a, b) > 999 and not commas and rng.random() < 0.06:
        question = worded(rng, _SPACED_SUM, a=_spaced(a), b=_spaced(b))
    else:
        question = worded(rng, SHORT_SUM if rng.random() < 0.25 else SUM, a=x, b=y)
    answer = f"{x} + {y} = **{shown(a + b, commas)}**."
    easy = max(a, b) < 1000
    made = calculation(draw, question, "sum", work_sum(a, b), answer, a + b, (a, b), f"{a} + {b}", easy)
    return with_numbers(made, question) if words else made


def difference_example(draw: Draw) -> Example:
    """a - b, each of up to five digits; one in six has a negative result."""
    rng = draw.rng
    low, high = sorted(pair(rng, draw.held, difference_is_held_out))
    commas = writes_commas(rng, low, high)
    a, b = (low, high) if rng.random() < 0.19 else (high, low)
    x, y = shown(a, commas), shown(b, commas)
    kind, thought = rng.random(), ""
    if words := max(a, b) > 999 and not commas and rng.random() < 0.06:
        question = worded(rng, _SPACED_DIFFERENCE[: 8 if a > b else 2], a=_spaced(a), b=_spaced(b))
    elif kind < 0.25:
        question = worded(rng, SHORT_DIFFERENCE, a=x, b=y)
    elif kind < 0.75:
        if words := is_spoken(rng, a, b):
            p, q = spoken_pair(rng, a, b, x, y)
            question = rng.choice(_SPOKEN_DIFFERENCE).format(a=p, b=q)
        else:
            question = worded(rng, DIFFERENCE, a=x, b=y)
    elif kind < 0.8:
        question, thought = worded(rng, _SIGNED, a=x, b=y), f"that is {a} - {b}\n"
    elif kind < 0.9 or a < b:
        question = worded(rng, _BETWEEN, x=x, y=y)
        thought = f"the larger is {high}\n" if a < b else ""
        a, b, x, y = high, low, shown(high, commas), shown(low, commas)
    else:
        question, thought = worded(rng, _MISSING, a=x, b=y), f"{a} is the whole, {b} a part: subtract\n"
    answer = f"{x} - {y} = **{shown(a - b, commas)}**."
    easy = max(a, b) < 1000
    thinking = thought + work_difference(a, b)
    made = calculation(draw, question, "difference", thinking, answer, a - b, (a, b), f"{a} - {b}", easy)
    return with_numbers(made, question) if words else made


def _several(draw: Draw) -> tuple[list[tuple[str, int]], list[int]]:
    """Three or four terms with their signs, and the running results; never below zero."""
    rng = draw.rng
    most = rng.choice((2, 2, 3) if draw.held else (1, 2, 2, 2, 3, 3, 3, 3, 4, 5))  # single digits are never held out
    only_plus = rng.random() < 0.7
    while True:
        a, b = pair(rng, draw.held, sum_is_held_out, most)
        terms, running = [("+", a), ("+", b)], [a, a + b]
        while len(terms) < 3 or (len(terms) < 4 and rng.random() < 0.3):
            c, total = operand(rng, most), running[-1]
            if only_plus or c > total or rng.random() < 0.3:
                sign, refused = "+", sum_is_held_out(total, c)
            else:
                sign, refused = "-", difference_is_held_out(total, c)
            if refused and not draw.held:
                break
            terms.append((sign, c))
            running.append(total + c if sign == "+" else total - c)
        else:
            return terms, running


def _as_typed_words(made: Example, numbers: list[int]) -> Example:
    """The same turn, its line of numbers copied out of the message, where no slip hides one: `PLUS 4`, `pls 872`."""
    found = numbers_in(made.question)
    values = [one.value.rsplit(": ", 1)[-1] for one in found]
    if made.steps or made.thinking is None or values != [str(number) for number in numbers]:
        return made
    said = [replace(found[0], before="", after="").text]
    said += [replace(one, before=one.before or last.after, after="").text for last, one in pairwise(found)]
    _, work = made.thinking.split("\n", 1)
    return replace(made, thinking=f"numbers: {', '.join(said)}\n{work}")


def three_example(draw: Draw) -> Example:
    """Three or four numbers, as running sums both in the thinking and in the answer."""
    rng = draw.rng
    terms, running = _several(draw)
    numbers = [number for _, number in terms]
    commas = writes_commas(rng, *numbers)
    works: list[str] = []
    parts: list[str] = []
    for (sign, number), before, after in zip(terms[1:], running, running[1:], strict=False):
        works.append(work_sum(before, number) if sign == "+" else work_difference(before, number))
        left = f"{shown(before, commas)} {sign} {shown(number, commas)}"
        parts.append(f"{left} = {shown(after, commas)}" if len(parts) < len(terms) - 2 else f"and {left} = ")
    parts[-1] += f"**{shown(running[-1], commas)}**."
    gap, said = rng.choice((" ", " ", "")), [shown(number, commas) for number in numbers]
    heard = [f"{text} ({number})" if commas and number > 999 else text for text, number in zip(said, numbers, strict=True)]  # fmt: skip
    said_with_signs = True
    apart = " " if all(len(text) != 3 for text in said[1:]) else ", "  # `70 699` would be one number
    if all(sign == "+" for sign, _ in terms) and rng.random() < 0.45:
        question = worded(rng, _LISTED, list=rng.choice((f"{', '.join(said[:-1])} and {said[-1]}", ", ".join(said), apart.join(said), " and ".join(said), f"{apart.join(said[:-1])} and {said[-1]}", f"{said[0]}, {apart.join(said[1:])}", f"{said[0]} and {', '.join(said[1:])}", f"{', '.join(said[:-1])} plus {said[-1]}", f"{' and '.join(said[:-1])}, {said[-1]}")))  # fmt: skip
    else:
        words = rng.random() < 0.2
        said_with_signs = not words
        if words and is_spoken(rng, *numbers):
            pairs = [spoken(rng, number) for number in numbers]
            said, heard = [word for word, _ in pairs], [f"{word} ({value})" for word, value in pairs]
        written = said[0]
        for index, (sign, _) in enumerate(terms[1:], 1):
            name = {"+": "plus", "-": "minus"}[sign] if words else sign
            written += (f" {name} " if words else f"{gap}{name}{gap}") + said[index]
            heard[index] = f"{name} {heard[index]}"
        question = worded(rng, _SEVERAL, sum=written)
    expression = str(numbers[0]) + "".join(f" {sign} {number}" for sign, number in terms[1:])
    easy = max(numbers) < 100
    thinking = "\n".join((f"numbers: {', '.join(heard)}", *works))
    result, seen = running[-1], (*numbers, *running[:-1])
    made = calculation(draw, question, "three numbers", thinking, ", ".join(parts), result, seen, expression, easy)
    return made if said_with_signs else _as_typed_words(made, numbers)
