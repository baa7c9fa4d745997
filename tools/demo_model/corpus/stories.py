"""Word problems: more, fewer, how many apart, groups, fair shares, who has more, and two steps."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.afresh import after_calculations
from tools.demo_model.corpus.arithmetic import calculation, in_words_now_and_then, number_of, typed, worded
from tools.demo_model.corpus.comparison_work import work_comparison
from tools.demo_model.corpus.division import work_division
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import easy, is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.split import comparison_is_held_out
from tools.demo_model.corpus.stories_asked import asked_example
from tools.demo_model.corpus.stories_chain import chain_example
from tools.demo_model.corpus.stories_changes import changes_example, further_example
from tools.demo_model.corpus.stories_compare import compare_story
from tools.demo_model.corpus.stories_crossed import crossed_example
from tools.demo_model.corpus.stories_everyday import everyday_example
from tools.demo_model.corpus.stories_implied import implied_example, turned
from tools.demo_model.corpus.stories_listing import listing_example
from tools.demo_model.corpus.stories_measures import measures_example
from tools.demo_model.corpus.stories_money import money_story
from tools.demo_model.corpus.stories_nouns import ANYONE, MONEY, PEOPLE, thing_of, unit_of
from tools.demo_model.corpus.stories_owners import owners_example
from tools.demo_model.corpus.stories_parts import parts_example
from tools.demo_model.corpus.stories_plan import planned
from tools.demo_model.corpus.stories_rates import rates_example
from tools.demo_model.corpus.stories_scenes import scenes_example
from tools.demo_model.corpus.stories_shares import shares_example
from tools.demo_model.corpus.stories_short import short_example
from tools.demo_model.corpus.stories_steps import steps_example

__all__ = ["story_example", "told", "unit_of"]

_PLACES = (("box", "boxes"), ("bag", "bags"), ("basket", "baskets"), ("shelf", "shelves"), ("jar", "jars"), ("crate", "crates"), ("packet", "packets"), ("row", "rows"), ("drawer", "drawers"), ("tray", "trays"))  # fmt: skip

_MORE = (
    "i have {a} {t} and [get|buy|find|win|pick|make] {b} more[.|,] how many [{t} |][do i have|are there][ now|]?", "{who} has {a} {t} and [gets|buys|finds|wins] {b} more. how many [is that|{t} now|does that make|are there now|altogether]?",
    "there are {a} {t} in one {p} and {b} in another. how many [{t} |][in all|altogether|in total|are there]?", "{a} {t} [plus|and] {b} [{t}|more][,|:] how many?", "if i add {b} {t} to {a} {t}, how many [do i have|are there]?",
    "{who} [collected|bought|sold|counted|found|made] {a} {t} [on monday|yesterday|in the morning|last week] and {b} [on tuesday|today|in the afternoon|this week]. how many [{t} |][in all|altogether|in total]?",
    "{who} has {a} {t} and {other} has {b}. how many [do they have together|{t} do they have in all|together|in total]?", "a {p} holds {a} {t}. {other} puts in {b} more. how many {t} are in it[ now|]?",
    "we had {a} {t}, then {b} more [came|arrived|were added]. how many [now|have we got|is that]?", "{a} {t} and {b} more?", "i read {a} pages [yesterday|on monday] and {b} pages today. how many pages [in total|is that|have i read]?",
    "there were {a} {t} and {who} brought {b} more, how many are there now?", "{who} got {b} {t} from {other} and already had {a}. how many {t} now?", "{other} gives {who} {b} {t}. {who} had {a} [before|already]. how many now?",
    "one {p} has {a} {t}, the other has {b}. what's the total?", "a [book|bag|lamp|coat] costs {a} {m} and a [pen|hat|cup|toy] {b} {m}. what do they cost together?", "i spent {a} {m} on food and {b} {m} on {t}. how much [did i spend|is that|in total]?",
    "{who} drove {a} km and then {b} km more. how far [in total|was it|is that]?", "{who} is {a} years old. how old in {b} years?", "[if|say] {who} has {a} {t} and {other} gives them {b}, how many do they have?",
    "how many {t} [does {who} have|has {who} got] [if|when] [they|{who}] [had|has|start with] {a} and [get|gets|got|buy|bought] {b} [more|from {other}]?", "{who}: {a} {t}[,| and] {b} more[.|,] [total|how many|now]?", "{who} starts with {a} {t}. {other} [gives|hands|sends|brings] {who} {b} [more|of theirs|extra]. how many [does {who} have|{t}|now|in the end]?", "[yesterday|this morning|last week] i [found|bought|picked|got] {a} {t}[,| and] [today|now|later] {b}[.|,] how many [in total|altogether|{t} is that|have i got]?", "{a} {t} [on the table|in the {p}|at home|in my bag] and {b} [in the kitchen|in another {p}|at school|in the car][.|,] how many [altogether|in total|do i have|{t}]?", "[my {p} has|there are] {a} {t}. i [put in|add|throw in] {b}. [count|total|how many now]?", "{who} [needs|wants|orders] {a} {t} for [monday|the party|school] and {b} for [tuesday|home|a friend]. how many [altogether|in all|to buy]?", "we [are collecting|collect|collected] {t}: {who} {a}, {other} {b}. [how many together|total|in all]?", "{who} and {other} [pool|put together|add up] their {t}, {a} and {b}. how many?", "a [shop|farmer|baker] [sells|makes] {a} {t} [in the morning|before noon] and {b} [in the afternoon|after lunch]. how many [that day|in all|{t}]?", "i already [have|own|got] {a} {t}. [today|now] {b} [arrived|came|were delivered]. so how many?", "if {who} had {b} more than {a} {t}, how many would that be?", "{other} has {a} {t}. {who} has {b} more than {other}. how many [does {who} have|has {who}]?", "the {p} is {a} {m}, the {t} are {b} {m}. [together|total|what do i pay|sum]?", "i owe {who} {a} {m} and {other} {b} {m}. how much [do i owe|in total|is that]?", "[saved|earned|got] {a} {m} [last month|in may] and {b} {m} [this month|in june]. [total|how much|altogether]?", "{who} has {a} {m} and [finds|earns|wins|gets] {b}. how much [now|is that|does {who} have]?", "first floor {a} {t}, second floor {b}. how many in the house?", "{a} {t} [came|arrived] first, {b} [later|after]. all in all?",
)  # fmt: skip
_FEWER = (
    "i have {a} {t} and [lose|give away|sell|use|eat|drop] {b}[.|,] how many [{t} |][are left|do i have left|remain]?", "{who} has {a} {t} and [loses|gives away|sells|uses] {b}. how many [are left|remain|{t} are left|does that leave]?",
    "there were {a} {t}, {b} [are gone|were sold|broke|were taken]. how many [remain|are left]?", "if i take {b} {t} from {a} {t}, how many are left?", "{who} had {a} {t} and gave {b} to {other}. how many [are left|does {who} have now|{t} now]?",
    "a {p} has {a} {t}. {who} takes [out |]{b}. how many are [left|still in it]?", "{a} {t}, {b} gone. how many left?", "{who} made {a} {t} and sold {b}. how many [are left|were not sold]?", "of {a} {t} {b} are [red|broken|old|blue]. how many are not?",
    "i had {a} {m} and spent {b}. [how much is left|what's left|how much do i have now]?", "{who} [wants|needs] {a} {t} and has {b}. how many [more are needed|are missing|to go]?", "a book has {a} pages. i read {b}. how many [pages |]are left?",
    "out of {a} {t}, {who} used {b}. how many remain?", "we started with {a} {t} and lost {b} on the way, how many now?", "{who} [ate|lost|sold|used] {b} of {a} {t}, how many are left?", "the trip is {a} km, {who} has done {b}. how far to go?",
    "i pay with {a} {m} for something that costs {b}. what change do i get?", "take {b} {t} away from {a}, how many are left?",
    "how many {t} [does {who} have left|are left|remain] [if|when] {who} [had|has|starts with] {a} and [gives away|loses|sells|uses|eats] {b}?", "{who}: {a} {t}[,| and] {b} [gone|sold|lost][.|,] [left|how many left|rest]?", "{who} starts with {a} {t}. {other} [takes|borrows|steals] {b} of them. how many [does {who} have|are left|remain|now]?", "[yesterday|this morning|last week] there were {a} {t}[,|.] [today|now] {b} [are missing|are gone|have been used][.|,] how many [remain|are left|still there]?", "[my {p} had|there were] {a} {t}. i [took out|removed|used|gave {other}] {b}. [what remains|how many still|how many left]?", "i [bought|picked|made|baked] {a} {t} and [{b} were bad|{b} broke|ate {b}|threw away {b}|gave {b} to {other}]. how many [good ones|are left|remain|do i still have]?", "we [have|had] {a} {t} and {b} [people|guests|children] [took|ate|got] one each. how many [are left|remain|over]?", "{a} {t} in the {p}, minus {b} that {who} took[.|,] how many?", "{who} must [sell|pack|count|paint] {a} {t}. {b} are done. how many [are left|to go|remain]?", "still {a} {t} to [do|sell|sort], {b} done today. how many [are left|to go|tomorrow]?", "{who} [had|owned] {a} {t} but {b} [got lost|were stolen|fell down|went to {other}]. [how many now|how many left|what's left]?", "a {p} can hold {a} {t}. {b} are in it. how many more [fit|go in|can i put in]?", "i [had|got|earned] {a} {m}. after [shopping|rent|lunch|the trip] {b} {m} [are gone|less]. how much [is left|do i have]?", "{who} pays {b} {m} out of {a} {m}. [what's left|the rest|how much is left]?", "the price was {a} {m}, now it is {b} {m} less. what do i pay?", "{other} has {a} {t}. {who} has {b} [fewer|less] than {other}. how many [does {who} have|has {who}]?", "there are {a} {t}, {b} of them are [mine|red|old|full]. how many are [not|the others]?", "{who} wants to [read|finish|collect] {a} {t} and has {b} so far. how many to go?", "of {who}'s {a} {t}, {b} [are at home|belong to {other}|are sold]. [and the rest|how many are not|how many others]?",
)  # fmt: skip
_APART = (
    "one {p} has {a} {t} and another {b}. how many more are in the first?", "there are {a} {t} and {b} [children|guests|people], one each. how many {t} are left over?", "last week {b} {t} were sold, this week {a}. how many more this week?", "in one {p} are {a} {t}, in the other {b}. [how many more in the first|by how many do they differ|difference]?", "[shop a|this shop|the first] wants {a} {m}, [shop b|the other|the second] {b} {m}. how much do i save?", "{a} {t} [this year|today], {b} [last year|yesterday]. how many more?", "[monday|today|this month] {a} {t}, [sunday|yesterday|last month] {b}. how many more [now|than before]?", "one [rope|board|road|wall|pipe] is {a} m long, the other {b} m. how much longer is the first?", "the [red|big|first] {p} holds {a} {t} and the [blue|small|second] one {b}. how many more are in the [red|big|first] one?", "a [coat|bike|phone] costs {a} {m} here and {b} {m} online. how much do i save?", "it was {a} {m} and is now {b} {m}. how much cheaper[ is it|]?", "last year {a} {t}, this year {b}. how many fewer?", "there are {a} girls and {b} boys. how many more girls?", "{a} seats, {b} people. how many seats stay empty?",
)  # fmt: skip
_GROUPS = (
    "{a} {ps} with {b} {t} each[.|,] how many [{t}|in all|altogether|{t} in total]?", "there are {a} {ps} and {b} {t} in each. how many {t} [are there|in all|altogether]?", "{who} has {a} {ps} of {b} {t}. how many {t} [is that|are there|in total]?",
    "each {p} holds {b} {t}. how many {t} [are in|in|do i get in] {a} {ps}?", "i buy {a} {ps} with {b} {t} in each. how many {t} do i have?", "{who} [makes|packs|sells|reads|eats] {b} {t} a day. how many in {a} days?", "{a} people [bring|have|buy] {b} {t} each. how many {t}?",
    "one {p} costs {b} {m}. what do {a} cost?", "{a} {t} at {b} {m} each, [what do i pay|how much is that|what's the total]?", "{who} earns {b} {m} an hour and works {a} hours. how much is that?", "{a} times a week {who} walks {b} km. how far is that [a week|in total]?",
    "if [one|a] {p} has {b} {t}, how many do {a} {ps} have?", "{a} rows of {b} chairs, how many chairs?", "there are {b} {t} per {p} and {a} {ps}, total?",
    "how many {t} are in {a} {ps} [of|with] {b}[ each|]?", "{a} {ps}, {b} {t} in every one. [total|how many|all together]?", "{who} [fills|packs|buys] {a} {ps}, {b} {t} each. how many {t}?", "{a} times {b} {t}, how many?", "every {p} has {b} {t} and there are {a} {ps}. [total|how many {t}|in all]?", "{who} puts {b} {t} into each of {a} {ps}. how many {t} [is that|in all|altogether]?", "{a} friends [have|bring|get] {b} {t} each. [total|how many altogether|in all]?", "i [buy|order|need] {a} {t}, each [costs|is] {b} {m}. [total|how much|what do i pay]?", "[a ticket|an hour|a night|a box] costs {b} {m}. how much for {a}?", "{who} saves {b} {m} a week. how much in {a} weeks?", "{b} {t} per {p}, {a} {ps}: how many {t}?", "we need {b} {t} for each of {a} [guests|children|teams]. how many [in all|to buy]?",
)  # fmt: skip
_SHARES = (
    "{who} shares {n} {t} [equally |fairly |evenly |]among {b} [friends|children|people]. how many [each|does each get|for each]?", "{n} {t} for {b} [people|kids|friends], how many each?", "i have {n} {t} and {b} {ps}. how many [go in each|per {p}|in each] if i share them evenly?",
    "split {n} {t} [between|among|into] {b} [people|groups|friends] equally", "{b} friends share {n} {t}. how many does each [get|have|one get]?", "{n} {t} are put into {b} {ps}, the same in each. how many in each?", "divide {n} {t} [fairly |equally |]among {b} [children|players]. how many each?",
    "{b} people pay {n} {m} together, all the same. how much each?", "{who} has {n} {t} and puts {b} in each {p}. how many {ps}?", "how many {ps} of {b} do i need for {n} {t}?", "{n} {t} in packs of {b}, how many packs?", "{who} reads {n} pages in {b} days, the same every day. how many a day?",
    "{n} {t}, {b} [friends|kids|people], fair shares[.|:] how many each?", "how many {t} does each of {b} [friends|children|people] get [from|out of] {n}?", "{who} has {n} {t} for {b} [children|friends|guests]. how many [each|for each]?", "{n} {t} go into {b} {ps} evenly. how many [per {p}|in each|in one]?", "we are {b} and have {n} {t}. how many [each|for everyone]?", "{b} [people|friends] split {n} {m}. how much does each [pay|get]?", "{n} {t} shared by {b}?",
)  # fmt: skip
_WHO_MORE = (
    "{who} has {a} {t}, {other} has {b}. who has [more|fewer]?", "{who} has {a} {t} and {other} {b}. [who has|who's got] [more|fewer]?", "who has [more|fewer] {t}: {who} with {a} or {other} with {b}?", "{who}: {a} {t}. {other}: {b} {t}. who has [more|fewer]?",
    "if {who} has {a} {t} and {other} has {b}, who has [more|fewer]?", "{who} [collected|found|made] {a} {t}, {other} {b}. who has [more|fewer]?",
    "{who} {a}, {other} {b}: who has [more|fewer] {t}?", "{who} with {a} {t} or {other} with {b}: who has [more|fewer]?", "{a} {t} for {who}, {b} for {other}. who has [more|fewer]?", "between {who} ({a} {t}) and {other} ({b} {t}), who has [more|fewer]?", "{who} counts {a} {t} and {other} {b}. [who has|tell me who has] [more|fewer]", "we compare: {who} has {a} {t}, {other} has {b}. who has [more|fewer]?",
)  # fmt: skip
_TWO_STEPS: dict[tuple[str, str], tuple[str, ...]] = {
    ("+", "-"): (
        "start with {a} {t}, add {b}, take away {c}. how many?", "{who} has {a} {t}. {other} gives {who} {b}, then {who} loses {c}. how many [now|in the end|are left]?", "{a} {t} in the {p}, {b} come in, {c} go out. how many [are in it|now]?", "i had {a} {m}, got {b} more, spent {c}. [what's left|how much now|how much is left]?", "a shop has {a} {t}, gets {b} new ones and sells {c}. how many [now|are left]?", "{who} picked {a} {t} and {other} {b}. together they ate {c}. how many are left?",
        "i have {a} {t}, get {b} more and [give away|lose|sell|eat|use] {c}. how many [are left|now|do i have]?", "{who} has {a} {t}, [buys|finds|gets] {b} more and [gives|hands] {c} to {other}. how many [now|are left|{t} are left]?",
        "a bus has {a} people. {b} get on and {c} get off. how many [people |]are on it[ now|]?", "{who} had {a} {m}, earned {b} and spent {c}. how much is left?", "there are {a} {t} in a {p}. {b} are added, then {c} taken out. how many now?",
        "{who} baked {a} {t} and then {b} more. {c} were eaten. how many are left?",
    ),
    ("+", "+"): (
        "{who} has {a} {t}, gets {b} and later {c} more. how many [now|in all]?", "{a} {t} here, {b} there and {c} over there. [total|how many]?", "day one {a} {t}, day two {b}, day three {c}. [total|how many in all]?", "{who}: {a} {t}, {other}: {b}, me: {c}. how many together?",
        "{who} has {a} {t}, {other} has {b} and i have {c}. how many [together|in all|altogether]?", "i found {a} {t} on monday, {b} on tuesday and {c} on wednesday. how many [in total|is that]?", "three {ps} hold {a}, {b} and {c} {t}. how many {t} [in all|are there]?",
        "i spent {a}, {b} and {c} {m}. how much [in total|is that]?",
    ),
    ("-", "-"): (
        "start with {a} {t}, take away {b}, then {c}. how many?", "{who} has {a} {t}, {other} takes {b} and i take {c}. how many are left?", "{a} {t} in the {p}, {b} go out, then {c} more. how many [remain|are left]?", "{a} {m} minus {b} for lunch and {c} for the bus. how much is left?",
        "{who} had {a} {t}, gave {b} to {other} and lost {c}. how many [are left|now|remain]?", "i had {a} {m}, spent {b} on food and {c} on {t}. how much is left?", "a shop had {a} {t}. it sold {b} [on monday|in the morning] and {c} [on tuesday|later]. how many are left?", "of {a} {t} i use {b}, then {c} more. how many are left?",
    ),
    ("-", "+"): (
        "start with {a} {t}, take away {b}, add {c}. how many?", "{who} has {a} {t}, gives {b} away and gets {c} back. how many now?", "i had {a} {m}, spent {b} and earned {c}. how much now?", "{a} {t} in the {p}, {b} go out, {c} come in. how many [now|are in it]?","{who} had {a} {t}, lost {b} and then found {c}. how many now?", "a shop has {a} {t}, sells {b} and gets {c} new ones. how many [now|are there]?", "{a} people were on a train. {b} got off and {c} got on. how many now?"),
    ("×", "+"): (
        "{a} {ps} of {b} {t} plus {c} extra. how many {t}?", "each of {a} {ps} has {b} {t}, and there are {c} on the floor. how many {t} in all?", "{who} buys {a} {ps} with {b} {t} each and finds {c} more. how many {t}?",
        "{who} has {a} {ps} of {b} {t} and {c} more. how many {t} [in all|altogether|is that]?", "{a} {ps} with {b} {t} each and {c} loose ones. how many {t}?", "i buy {a} {t} at {b} {m} each and a bag for {c} {m}. what do i pay?", "{a} {ps} hold {b} {t} each. {other} adds {c}. how many now?",
    ),
    ("×", "-"): (
        "{a} {ps} of {b} {t}, minus {c} that are gone. how many {t}?", "{who} buys {a} {ps} with {b} {t} each and loses {c}. how many {t} are left?", "{a} times {b} {t}, {c} were eaten. how many are left?",
        "{who} has {a} {ps} of {b} {t} and gives away {c}. how many are left?", "{a} {ps} with {b} {t} each, {c} are broken. how many are good?", "there are {a} {ps} with {b} {t} each. {who} takes {c}. how many are left?",
    ),
}  # fmt: skip

_WHY = {"+": "more", "-": "less", "×": "so many each"}


def _number(rng: Random) -> int:
    return max(2, number_of(rng, rng.choice((1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4))))


def _told(rng: Random, patterns: tuple[str, ...], **numbers: int) -> tuple[str, str]:
    """A story, and what it counts."""
    who = rng.choice(ANYONE if rng.random() < 0.5 else PEOPLE)
    other = rng.choice(PEOPLE)
    while other == who:
        other = rng.choice(PEOPLE)
    thing, money, (place, places) = thing_of(rng), rng.choice(MONEY), rng.choice(_PLACES)
    story = worded(rng, patterns, **numbers, t=thing, who=who, other=other, m=money, p=place, ps=places)
    return turned(rng, in_words_now_and_then(rng, story, 0.06)), _counted(story, thing, money, places)


def told(rng: Random, sign: str, a: int, b: int) -> tuple[str, str]:
    """A story of a + b or a - b before typing noise, and what it counts."""
    return _told(rng, _MORE if sign == "+" else _FEWER, a=a, b=b)


def _counted(story: str, thing: str, money: str, places: str) -> str:
    """The unit of the answer, read off the story."""
    last = story.rsplit(". ", 1)[-1]
    if money in story:
        return money
    if f"how many {places}" in story:
        return places
    if "how many packs" in last:
        return "packs"
    for unit, sign in (("km", " km"), ("pages", " pages"), ("years", "years old"), ("years", " older"), ("points", " points "), ("seats", " seats,"), ("people", " people. "), ("people", " people were on "), ("chairs", " chairs, "), ("girls", " girls"), ("m", " m long, ")):  # fmt: skip
        if sign in story:
            return unit
    return thing


def _finished(draw: Draw, story: str, reason: str, sign: str, a: int, b: int, unit: str) -> Example:
    result = value(sign, a, b)
    thinking = f"{reason}\n{work(sign, a, b)}"
    answer = f"{a} {sign} {b} = **{result}** {unit_of(unit, result)}".rstrip() + "."
    call = f"{a} {'*' if sign == '×' else sign} {b}"
    return calculation(draw, story, "story", thinking, answer, result, (a, b), call, easy(sign, a, b))


def _one_step(draw: Draw, patterns: tuple[str, ...], reason: str, sign: str) -> Example:
    rng = draw.rng
    while True:
        a, b = _number(rng), _number(rng)
        if sign == "-":
            a, b = max(a, b), min(a, b)
        if is_held_out(sign, a, b) == draw.held:
            break
    story, unit = _told(rng, patterns, a=a, b=b)
    return _finished(draw, story, reason, sign, a, b, unit)


def _groups(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        a = rng.randint(2, 12)
        b = rng.choice((rng.randint(2, 12), rng.randint(10, 99), rng.randint(10, 60) if a < 10 else rng.randint(2, 12)))
        if rng.random() < 0.2:
            a = rng.randint(12, 40)
        if is_held_out("×", a, b) == draw.held and (draw.held or not shows_held_out(a, b)):
            break
    story, unit = _told(rng, _GROUPS, a=a, b=b)
    return _finished(draw, story, "so many in each: multiply", "×", a, b, unit)


def _shares(draw: Draw) -> Example:
    """From the times table, which is learnt by heart, or digit by digit."""
    rng = draw.rng
    b, c = rng.randint(2, 12), rng.choice((rng.randint(1, 12), rng.randint(2, 12), rng.randint(13, 60)))
    n = b * c
    story, unit = _told(rng, _SHARES, n=n, b=b)
    answer = f"{n} / {b} = **{c}** {unit_of(unit, c)}"
    if unit not in story.rsplit("how many ", 1)[-1] and unit != "packs":
        answer += " each" if "a day" not in story else " a day"
    thinking = f"share: divide\n{work_division(n, b)}"
    message = Message("user", typed(rng, story))
    accept = (f"= {c}",) if c == b else (str(c),)
    return Example((message,), thinking, f"{answer}.", "sharing", f"{n} / {b}", accept)


def _who_more(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        a, b = _number(rng), _number(rng)
        if a != b and comparison_is_held_out(a, b) == draw.held:
            break
    who, other = rng.sample(PEOPLE, 2)
    story = worded(rng, _WHO_MORE, a=a, b=b, t=thing_of(rng), who=who, other=other)
    more = "more" in story
    winner, word, sign = (who if (a > b) == more else other), *(("more", ">") if more else ("fewer", "<"))
    first, second = (a, b) if winner == who else (b, a)
    thinking = f"{work_comparison(a, b)}\n{word}: {winner}"
    answer = f"**{winner}** has {word}: {first} {sign} {second}."
    message = Message("user", typed(rng, story))
    return Example((message,), thinking, answer, "who has more", f"{a} ? {b}", (f"{winner} has {word}".lower(),))


def _two_steps(draw: Draw) -> Example:
    rng = draw.rng
    first, second = rng.choice(tuple(_TWO_STEPS))
    while True:
        if first == "×":
            a, b, c = rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 60)
        else:
            a, b, c = _number(rng), _number(rng), _number(rng)
        middle = value(first, a, b)
        if middle < 0 or value(second, middle, c) < 0:
            continue
        held = is_held_out(first, a, b), is_held_out(second, middle, c)
        if held == (False, False) if not draw.held else held[1] or (held[0] and first != "×"):
            break
    result = value(second, middle, c)
    story, unit = _told(rng, _TWO_STEPS[first, second], a=a, b=b, c=c)
    one, two = _WHY[first], _WHY[second]
    thinking = f"first, {one}: {a} {first} {b}\n{work(first, a, b)}\nthen, {two}: {middle} {second} {c}\n{work(second, middle, c)}"  # fmt: skip
    answer = f"{a} {first} {b} = {middle}, and {middle} {second} {c} = **{result}** {unit_of(unit, result)}."
    call = f"{a} {'*' if first == '×' else first} {b} {second} {c}"
    simple = easy(first, a, b) and max(a, b, c) < 100
    return calculation(draw, story, "two steps", thinking, answer, result, (a, b, c, middle), call, simple)


def _other_story(draw: Draw) -> Example:
    return draw.rng.choice((implied_example, measures_example, money_story, _two_steps, scenes_example, parts_example))(
        draw
    )


_KINDS: tuple[tuple[int, Maker], ...] = (
    (26, lambda draw: _one_step(draw, _MORE, "together: add", "+")), (24, lambda draw: _one_step(draw, _FEWER, "what is left: subtract", "-")), (8, lambda draw: _one_step(draw, _APART, "the difference: subtract", "-")),
    (16, _groups), (10, _shares), (4, _who_more), (12, _two_steps), (46, implied_example), (42, steps_example), (40, measures_example), (28, shares_example),
    (90, asked_example), (44, compare_story), (24, money_story), (36, chain_example), (34, everyday_example),
    (56, scenes_example), (40, parts_example), (34, rates_example), (150, changes_example), (30, further_example), (40, owners_example), (220, short_example), (240, crossed_example), (34, lambda draw: listing_example(draw, chain_example if draw.rng.random() < 0.3 else _other_story)),
)  # fmt: skip
_OPEN = (
    _shares,
    chain_example,
    changes_example,
    further_example,
    owners_example,
    scenes_example,
    parts_example,
    rates_example,
    everyday_example,
    short_example,
    crossed_example,
    asked_example,
    _KINDS[-1][1],
)  # these hold no content out
_STORIES = Kinds(_KINDS, {make for _, make in _KINDS}.difference(_OPEN))


def _story(draw: Draw) -> Example:
    return planned(_STORIES.example(draw))


def story_example(draw: Draw) -> Example:
    """A sum, a difference, a product, a share or two of them in turn, told as a story; alone or after other sums."""
    return after_calculations(draw, _story(draw), _story)
