"""A table that was written before, and what is done with it: a row more, a row out, a cell asked or changed, a column
renamed, sorted by a column; and what was put in order or noted before, as a table whose columns are named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tools.demo_model.corpus.asking import asked, frames, one
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_pieces import chained
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.listnumbers import extreme_thought, ranked
from tools.demo_model.corpus.listorder import SORT, ask_list
from tools.demo_model.corpus.listtables import drawn_table, named_columns, table
from tools.demo_model.corpus.revisions_lists import new_items
from tools.demo_model.corpus.split import comparison_is_held_out, word_is_held_out
from tools.demo_model.corpus.stories_nouns import THINGS
from tools.demo_model.corpus.wordlist import side

_Rows = tuple[tuple[str, ...], ...]
# @ is the row as it is typed.
_ADD = frames(
    "[|please |can you |could you |now |and |ok, |then ]add @[| to it| to the table| as well| too| below| at the end]", "[|please |now |and |then ]add [a row|another row|a line|one more row|this row|the row]: @", "[and |now |plus |also |]@[| too| as well]", "[another|one more|a new|next|last] [row|line|entry][:| -] @", "[i forgot|there is also|we also have|don't forget|missing:] @", "put @ [in|in too|under it|at the bottom|in the table]",
    "[insert|append|include] @", "new: @", "with @ [too|as well|added|at the end]", "a row for @", "oh, and @", "[the table needs|it lacks|you can add] @",
)  # fmt: skip
_DROP = frames("[|please |can you |now |and |then ][remove|delete|drop|take out|leave out|cross out] [@|the row of @|the row with @|@ from the table|the line with @]", "[now |and |]without @[| please|?]", "@ [can go|is out|does not belong there|is not needed|should go]", "[the table|it|same] without @", "all but @", "i don't need @ in it", "@ away")  # fmt: skip
_CELL = frames("[what|how much|which] is [the {h} of @|@'s {h}][| again]?", "[and |]the {h} of @[?|]", "[and |]@'s {h}[?|]", "{h} of @?", "what [stands|is] under {h} for @?", "what did [i|you|we] [put|write] as {h} for @?", "look up @'s {h}", "@: {h}?", "which {h} does @ have?", "[tell|give|show] me the {h} of @", "[and |so |]@, which {h}?")  # fmt: skip
_CHANGE = frames("[sorry|oops|no|wait], @ has #", "@ should have #", "the {h} of @ is #", "@'s {h} is #[, not {old}| now|]", "[change|set|correct|put] the {h} of @ to #", "[make|let] the {h} of @ #", "@ is wrong, {h} #", "{h} of @: #[| please| instead]", "i meant # for @[, not {old}|]", "[correction|typo]: @ #", "@ has # now[, not {old}|]", "# instead of {old} for @")  # fmt: skip
_RENAME = frames("[call|name|label] the {n} column #[| instead|, please]", "[rename|change] {h} to #", "the {n} [column|heading|head] should [be|be called] #", "[use|put|write] # instead of {h}", "# [rather than|instead of|not] {h}[| on top| as the heading]", "[please |now |]make the heading {h} #", "rename the {n} column[ to|:] #", "{h} should be called #")  # fmt: skip
_SORT = frames("[|now |and |please |can you ][sort|order] [it|the table|the rows|them] by {h}{d}", "[now |and |]by {h}{d}", "[now |and |]sorted by {h}{d}", "in the order of {h}{d}", "order by {h}{d}", "put the rows in order of {h}{d}")  # fmt: skip
_UP = ("", "", ", smallest first", ", lowest first", " from small to large", ", ascending", ", low to high", " upwards")
_DOWN = (", largest first", ", highest first", " from large to small", ", descending", ", high to low", " downwards", ", biggest first")  # fmt: skip
_MOST = frames("who or what has the [highest|largest|biggest|most] {h}?", "[which|who|what] has the [highest|largest|biggest] {h}?", "[and |so |]the [highest|largest|biggest|maximum] {h}?", "largest {h} in [it|the table]?", "which row has the [highest|biggest] {h}?", "max {h}?")  # fmt: skip
_LEAST = frames("[which|who|what] has the [lowest|smallest] {h}?", "[and |so |]the [lowest|smallest|minimum] {h}?", "smallest {h} in [it|the table]?", "which row has the [lowest|smallest] {h}?", "min {h}?")  # fmt: skip
# Where one column alone has figures, it need not be named.
_BARE_MOST = frames("who [has|got] [the |]most?", "who has more?", "[and |so |]who is first?", "which is [the |][largest|biggest|highest]?", "[and |]the [largest|biggest|highest|most][?|]", "who wins?", "who leads?", "which one has [the |]most?", "where is it highest?")  # fmt: skip
_BARE_LEAST = frames("who [has|got] [the |]least?", "who has less?", "[and |so |]who is last?", "which is [the |][smallest|lowest]?", "[and |]the [smallest|lowest|fewest][?|]", "who has the fewest?", "which one has [the |]least?")  # fmt: skip
_BARE_SORT = frames("[|now |and |please |can you ][sort|order] [it|the table|the rows|them] by [number|the number|the numbers|size|value]{d}", "[now |and |]by number{d}", "[now |and |]sorted by number{d}", "[|now |please ][sort|order] [it|the table|the rows|them]{d}", "in order of the numbers{d}", "put the rows in order{d}")  # fmt: skip
_TOTAL = frames("[and |what's |what is |so |]the total[| {h}][?|]", "total[| {h}]?", "[and |]in total[?|]", "[now |and |please |can you |]add [up |]the {h}[ column| together|]", "[what's|what is|and|] the sum of the {h}[ column|]?", "how much is the {h} [in all|altogether|in total]?", "sum of {h}?", "sum up the {h}", "[and |]{h} all together?", "what does the {h} column add up to?")  # fmt: skip
_BARE_TOTAL = frames("[now |and |please |can you |]add [them|these|all|all of them|the numbers][ up| together|]", "[and |]all together[?|]", "[what's|what is|and|] the sum[?|]", "how many is that in all?", "how much is that [in all|altogether|together]?", "[and |so |]everyone together?", "sum them up")  # fmt: skip
_HOW_MANY = frames("how many rows [are there|has it|does it have|is that][| now]?", "[and |]how many rows[?|]", "count the rows", "how many [entries|lines] are in the table[ now|]?", "rows[ now|]?", "how long is the table?", "how many without the heading?")  # fmt: skip
_NTH = ("first", "second", "third")

_AS_TABLE = frames(
    "[|now |and |and now |ok, |please |can you |could you |thanks, now ][make|make me|do|draw|write|give me] a table [of|from|with|out of] [that|it|them|this], [columns|the columns|headings|headers|with columns|with the columns] @ and #", "[now |and |]as a table with [the columns |columns |the headings |headings |headers |]@ and #", "[|now |please |can you ]put [that|it|them|this] [in|into] a table, [columns|headings|headers|heads][:| are|] @[, | and ]#", "[now |and |]in a table, @ and #[ as columns| as headings| on top|]", "[now |and |]as a table[,|:] [columns|headings|headers] @[, | / | and | | ]#", "table[| please|][,|:] @ and #", "[|now |please ]tabulate [that|it|them] with @ and #", "i [want|need|'d like] [it|that|them] [in|as] a table with @ and # on top", "a table of [that|it|them], the columns are @ and #", "table with [columns |headings |]@[, | and | / ]#", "call the columns @ and # and make it a table", "[nice|good|great|ok], now a table: @[, | and ]#", "a table, first column @, second #", "can i have [that|it|them] as a table? [columns|headings] @ and #",
)  # fmt: skip
_RANKS = ("no", "nr", "number", "place", "rank", "position", "row", "line", "index", "no.", "step")
_WHAT = ("word", "item", "name", "thing", "entry", "value", "what", "text", "title", "term", "label")
_PAIRED = frames("[note|remember|keep in mind|write down|my notes|noted so far|here they are|the list|look]: ①", "①", "[i have|we have|we measured|we counted|these are the results:|results:|scores:|i ordered|please order|i bought|we need|on my order:|in the cart:] ①", "[sort|order|put in order] by number: ①", "[sort these by the figure, smallest first|smallest first|in order of the number]: ①")  # fmt: skip
_ORDERABLE = tuple(thing for thing in dict.fromkeys(THINGS) if not word_is_held_out(thing))
_ORDERED = [("item", "count"), ("item", "amount"), ("dish", "count"), ("thing", "how many"), ("what", "number"), ("product", "quantity"), ("article", "pieces"), ("order", "qty"), ("name", "points"), ("who", "score"), ("player", "goals"), ("word", "figure"), ("name", "value"), ("part", "stock")]  # fmt: skip


@dataclass(frozen=True)
class _Table:
    """The table as it stands in the last answer."""

    heads: tuple[str, ...]
    rows: _Rows

    @property
    def columns(self) -> str:
        return f"columns: {', '.join(self.heads)}"

    def text(self) -> str:
        return table(self.heads, self.rows)


def _listed(rows: Sequence[tuple[str, ...]]) -> str:
    return "; ".join(f"{index} {', '.join(row)}" for index, row in enumerate(rows, 1))


def _counted(rows: Sequence[tuple[str, ...]]) -> str:
    return f"{len(rows)} row{'s' * (len(rows) != 1)}"


_Made = tuple[Example, _Table] | None


class _Turn:
    """One turn on a table: each method is a thing to ask for, and gives the example and the table after it."""

    def __init__(self, talk: Conversation, last: _Table) -> None:
        self.talk, self.last, self.rng = talk, last, talk.rng

    def _changed(self, text: str, done: str, after: _Table, *values: str, family: str = "table") -> _Made:
        """The whole table, changed. Its columns are copied, then what is done is said, then its rows, counted."""
        thought = f"{done}\n{after.columns}\nrows: {_listed(after.rows)}. {_counted(after.rows)}."
        answer = after.text()
        return composed(self.talk, text, thought, answer, family, (answer.lower(),), values), after

    def _found(self, text: str, done: str, answer: str, accept: str, *values: str, family: str = "table") -> _Made:  # fmt: skip
        """Something about the table, which stays as it is."""
        return composed(self.talk, text, done, answer, family, (accept.lower(),), values), self.last

    def _new_row(self) -> tuple[str, ...]:
        """Somebody or something that is not there yet, with cells of the kind that their columns have."""
        rng, there = self.rng, [row[0] for row in self.last.rows]
        pool = next((side(pool, False) for pool in ("names", "cities") if there[0] in side(pool, False)), ())
        while (first := rng.choice(pool) if pool else new_items(self.talk, False, 1)[0]) in there:
            pass
        cells = [first]
        for column in zip(*(row[1:] for row in self.last.rows), strict=True):
            like = rng.choice(column)
            cells.append(str(rng.randint(1, 2 * int(like) + 5)) if like.isdigit() else like)
        return tuple(cells)

    def add(self) -> _Made:
        row = self._new_row()
        phrase = any(" " in cell for cell in row)
        typed = self.rng.choice((", ", ", ", " | ", " - ") if phrase else (" ", " ", ", ", ", ", ": ", " - ", " | ")).join(row)  # fmt: skip
        if len(row) == 2 and self.rng.random() < 0.25:
            typed = self.rng.choice(("{} with {}", "{} has {}", "{} = {}")).format(*row)
        after = replace(self.last, rows=(*self.last.rows, row))
        return self._changed(
            self.rng.choice(_ADD), f"The table, with a row more at the end: {', '.join(row)}.", after, typed
        )

    def drop(self) -> _Made:
        if len(self.last.rows) < 2:
            return None
        gone = self.rng.choice(self.last.rows)
        after = replace(self.last, rows=tuple(row for row in self.last.rows if row != gone))
        return self._changed(self.rng.choice(_DROP), f"The table, all but {gone[0]}.", after, gone[0])

    def _place(self) -> tuple[int, int]:
        return self.rng.randrange(len(self.last.rows)), self.rng.randrange(1, len(self.last.heads))

    def cell(self) -> _Made:
        row, column = self._place()
        name, head, cell = self.last.rows[row][0], self.last.heads[column], self.last.rows[row][column]
        done = f"The table, {self.last.columns}. {head} is column {column + 1}.\n{name}: {', '.join(self.last.rows[row])}. Column {column + 1}: {cell}."
        text = self.rng.choice(_CELL).format(h=head.lower())
        return self._found(text, done, f"{name}: {head} **{cell}**.", f"{head} {cell}.", name)

    def change(self) -> _Made:
        row, column = self._place()
        name, head, old = self.last.rows[row][0], self.last.heads[column], self.last.rows[row][column]
        if not old.isdigit() or (len(self.last.heads) > 2 and any(c == old for c in self.last.rows[row][1:column])):
            return None
        while (new := str(max(1, int(old) + self.rng.choice((-10, -2, -1, 1, 2, 3, 10, 40))))) == old:
            pass
        text = self.rng.choice(_CHANGE)
        if len(self.last.heads) > 2 and "{h}" not in text:
            return None
        rows = list(self.last.rows)
        rows[row] = (*rows[row][:column], new, *rows[row][column + 1 :])
        done = f"The table, {name}: {head} {old} becomes {new}."
        return self._changed(text.format(h=head.lower(), old=old), done, replace(self.last, rows=tuple(rows)), name, new)  # fmt: skip

    def rename(self) -> _Made:
        column = self.rng.randrange(len(self.last.heads))
        old, text = self.last.heads[column], self.rng.choice(_RENAME)
        new = self.rng.choice([head for head in ("who", "what", "total", "figure", "person", "place", "amount", "years", "sum", "label", "result", "unit", "type", "value") if head not in self.last.heads])  # fmt: skip
        nth = "last" if column + 1 == len(self.last.heads) and self.rng.random() < 0.3 else _NTH[column]
        heads = (*self.last.heads[:column], new, *self.last.heads[column + 1 :])
        done = f"The table, {self.last.columns}. The {_NTH[column]}, {old}, becomes {new}."
        return self._changed(text.format(h=old.lower(), n=nth), done, replace(self.last, heads=heads), "", new)

    def _figures(self) -> tuple[int, list[int]] | None:
        """A column of different whole numbers, which training may compare."""
        for column in range(1, len(self.last.heads)):
            cells = [row[column] for row in self.last.rows]
            if 2 <= len(cells) <= 6 and all(cell.isdigit() for cell in cells) and len(set(cells)) == len(cells):
                values = list(map(int, cells))
                key = " ".join(map(str, sorted(values)))
                if not word_is_held_out(key) and not (len(values) == 2 and comparison_is_held_out(*values)):
                    return column, values
        return None

    def sort(self) -> _Made:
        if not (found := self._figures()):
            return None
        (column, values), down = found, self.rng.random() < 0.5
        ordered = sorted(values, reverse=down)
        rows = tuple(self.last.rows[values.index(value)] for value in ordered)
        head, whose = self.last.heads[column], dict(zip(values, self.last.rows, strict=True))
        done = f"The table by {head}, {'largest' if down else 'smallest'} first.\n{ranked(values, down)}\n{', '.join(f'{value} {whose[value][0]}' for value in ordered)}"
        said = self.rng.choice(_DOWN if down else tuple(up for up in _UP if up))
        if len(self.last.heads) == 2 and self.rng.random() < 0.4:
            text = self.rng.choice(_BARE_SORT).format(d=said)
        else:
            text = self.rng.choice(_SORT).format(h=head.lower(), d=said if down or self.rng.random() < 0.75 else "")
        return self._changed(text, done, replace(self.last, rows=rows), family="sort pairs")

    def extreme(self) -> _Made:
        if not (found := self._figures()):
            return None
        (column, values), most = found, self.rng.random() < 0.6
        best, head = (max if most else min)(values), self.last.heads[column]
        name, word = self.last.rows[values.index(best)][0], "largest" if most else "smallest"
        pairs = ", ".join(f"{row[0]} {value}" for row, value in zip(self.last.rows, values, strict=True))
        done = f"The table, {head}: {pairs}\n{extreme_thought(values, most)}\nThe {word} {head}: {best}, {name}."
        bare = len(self.last.heads) == 2 and self.rng.random() < 0.5
        asks = (_BARE_MOST if bare else _MOST) if most else (_BARE_LEAST if bare else _LEAST)
        text = self.rng.choice(asks).format(h=head.lower())
        return self._found(text, done, f"**{name}**: {head} {best}.", f"{name}: {head} {best}.", family="top of pairs")

    def total(self) -> _Made:
        """A column of figures added up, one after the other."""
        if not (found := self._figures()) or len(found[1]) > 5:
            return None
        column, values = found
        made = chained(values[0], [("+", value) for value in values[1:]])
        if made is None:
            return None
        head, pairs = self.last.heads[column], zip(self.last.rows, found[1], strict=True)
        told = ", ".join(f"{row[0]} {value}" for row, value in pairs)
        bare = len(self.last.heads) == 2 and self.rng.random() < 0.45
        text = self.rng.choice(_BARE_TOTAL if bare else _TOTAL).format(h=head.lower())
        done = f"The table, {head}: {told}\nNow: all, with +.\n{made[0]}"
        return self._found(text, done, made[1], f"= {made[2]}", family="follow-up")

    def how_many(self) -> _Made:
        rows = _counted(self.last.rows)
        number, noun = rows.split()
        return self._found(
            self.rng.choice(_HOW_MANY),
            f"The table: {_listed(self.last.rows)}.\nSo {rows}.",
            f"**{number}** {noun}.",
            f"{rows}.",
        )


_TURNS: tuple[tuple[Callable[[_Turn], _Made], int], ...] = (
    (_Turn.add, 11), (_Turn.drop, 4), (_Turn.cell, 5), (_Turn.change, 4), (_Turn.rename, 3), (_Turn.sort, 4), (_Turn.extreme, 3), (_Turn.how_many, 1), (_Turn.total, 4),
)  # fmt: skip


def _turn(talk: Conversation, last: _Table) -> tuple[Example, _Table]:
    while True:
        make = talk.rng.choices([make for make, _ in _TURNS], [share for _, share in _TURNS])[0]
        if made := make(_Turn(talk, last)):
            return made


def _written(talk: Conversation) -> _Table:
    """A table into the history."""
    draw = replace(talk.draw, held=False)
    while len((made := drawn_table(draw))[1]) > 6:
        pass
    heads, rows = made
    talk.say(named_columns(draw, heads, rows))
    return _Table(tuple(heads), tuple(rows))


def _to_a_table(talk: Conversation) -> tuple[Example, _Table | None]:
    """Words that were sorted, or things with their numbers that were noted or ordered, as a table with named columns.
    Of a list with its places, the table after it is not gone on with."""
    rng = talk.rng
    if rng.random() < 0.45:
        items = new_items(talk, False, rng.choice((2, 3, 3, 4, 4, 5, 6)))
        rows = tuple((str(index), item) for index, item in enumerate(sorted(items), 1))
        talk.say(Example((ask_list(rng, one(rng, SORT), items),), "", f"**{', '.join(sorted(items))}**", "lists", "", ()))  # fmt: skip
        heads = rng.choice(_RANKS), rng.choice(_WHAT)
        said = f"In order before: {', '.join(sorted(items))}."
    else:
        items = new_items(talk, False, rng.choice((2, 3, 3, 4, 4, 5)))
        numbers = rng.sample(range(1, rng.choice((10, 30, 100))), len(items))
        before = rng.random() < 0.4
        if before and rng.random() < 0.7:  # so many of things, as one orders them
            items = rng.sample(_ORDERABLE, len(items))
        pattern = rng.choice(_PAIRED)
        in_order = "sort" in pattern or "order of" in pattern or "put in order" in pattern or "smallest first" in pattern  # fmt: skip
        pairs = tuple((item, str(number)) for item, number in zip(items, numbers, strict=True))
        typed = rng.choice((", ", ", ", "; ")).join(f"{n} {item}" if before else f"{item} {n}" for item, n in pairs)
        rows = tuple(sorted(pairs, key=lambda pair: int(pair[1]))) if in_order else pairs
        listed = ", ".join(f"{item} {n}" for item, n in rows)
        talk.say(Example((asked(rng, pattern, typed),), "", f"**{listed}**" if in_order else f"Noted: {listed}.", "lists", "", ()))  # fmt: skip
        heads = rng.choice(_ORDERED)
        said = f"{'In order' if in_order else 'Noted'} before: {listed}."
    after = _Table(heads, rows)
    thought = f"{said}\n{after.columns}\nrows: {_listed(rows)}. {_counted(rows)}."
    if rows[0][0] == "1":  # a place and what stands at it: the number is there already
        thought = f"{said}\n{after.columns}\nrows: {'; '.join(' '.join(row) for row in rows)}. {_counted(rows)}."
    answer = after.text()
    made = composed(talk, rng.choice(_AS_TABLE), thought, answer, "table", (answer.lower(),), heads)
    return made, None if rows[0][0] == "1" else after


def table_turns(talk: Conversation) -> Example:
    """A table, perhaps some turns on it, and one more; or what was put in order becomes one."""
    rng = talk.rng
    last = None
    if rng.random() < 0.35:
        made, last = _to_a_table(talk)
        if last is None or rng.random() < 0.6:
            return made
        talk.say(made)
    last = last or _written(talk)
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        made, last = _turn(talk, last)
        talk.say(made)
    return _turn(talk, last)[0]
