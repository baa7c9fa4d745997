"""Games that fit into a chat: rock paper scissors, guessing the user's number by halves, a number from a range; and the
next best thing for those that do not."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import frames, listed, typed_around
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed

_BEATS = {"rock": "scissors", "paper": "rock", "scissors": "paper"}
_HOW = {"rock": "rock blunts scissors", "paper": "paper wraps rock", "scissors": "scissors cut paper"}
_GAME = "[rock paper scissors|rock, paper, scissors|rock-paper-scissors|rps]"
_THROWS = (
    _GAME + "[:|,|.|!] [i choose|i pick|i take|i play|i go|my pick is|] {x}", "[let's play |play |]" + _GAME + "[, i have|: i've got|. me:|!] {x}", "{x}[!|, your turn|. your move|, and you?]", "i [choose|pick|throw|play|take|say] {x}[| in rock paper scissors|. you?|, and you?]", _GAME + " shoot! {x}", "[1 2 3|one two three|3, 2, 1|ready, go][,|:|...] {x}", "my move: {x}", "{x}. what do you have?", "{x}! what did you pick?", "i've picked {x}, " + _GAME,
)  # fmt: skip
_THROW_ALONE = ("{x}", "{x}!", "i pick {x}", "{x}.", "ok {x}", "i choose {x}", "my move: {x}", "{x} again", "then {x}", "i take {x}")  # fmt: skip
_RPS_ASKS = (
    "[let's play|lets play|play|can we play|can you play|do you play|i want to play|wanna play|how about|a round of|fancy a game of|up for] " + _GAME + "[| with me]", _GAME + "[?|| please|, you and me]", "best of three " + _GAME,
)  # fmt: skip
_RPS_INVITES = ("With pleasure: say rock, paper or scissors, and I answer with mine.", "That one I can play. Your move: rock, paper or scissors?", "Yes: rock, paper or scissors? You go first, which is all the advantage you get.")  # fmt: skip


def _thrown(rng: Random, theirs: str) -> tuple[str, str, tuple[str, ...]]:
    """The thought, the answer and what marks it, to what the user has."""
    mine = rng.choice(tuple(_BEATS))
    if mine == theirs:
        return f"They have {theirs}. I take {mine}: the same, a draw.", f"**{mine.capitalize()}** too: a draw. Again?", ("draw",)  # fmt: skip
    if _BEATS[mine] == theirs:
        return f"They have {theirs}. I take {mine}: {_HOW[mine]}, I win.", f"**{mine.capitalize()}**: {_HOW[mine]}, so I win. Again?", ("i win",)  # fmt: skip
    return f"They have {theirs}. I take {mine}: {_HOW[theirs]}, you win.", f"**{mine.capitalize()}**: {_HOW[theirs]}, so you win. Again?", ("you win",)  # fmt: skip


def _rps(draw: Draw) -> Example:
    """A throw, answered by another; or the wish to play, and then the throw."""
    rng = draw.rng
    theirs = rng.choice(tuple(_BEATS))
    roll = rng.random()
    if roll < 0.25:
        question, invite = as_typed(rng, rng.choice(frames(_RPS_ASKS))), rng.choice(_RPS_INVITES)
        return Example((Message("user", question),), "Rock, paper, scissors: I can play it. They go first.", invite, "smalltalk", "rps: invite", ("rock, paper or scissors",))  # fmt: skip
    thought, answer, accept = _thrown(rng, theirs)
    before: tuple[Message, ...] = ()
    throws = _THROWS
    if roll > 0.6:
        throws = _THROW_ALONE
        before = (Message("user", as_typed(rng, rng.choice(frames(_RPS_ASKS)))), Message("assistant", rng.choice(_RPS_INVITES)))  # fmt: skip
        if roll > 0.85:
            first = rng.choice(tuple(_BEATS))
            before = (*before, Message("user", first), Message("assistant", _thrown(rng, first)[1]))
    question = typed_around(rng, rng.choice(frames(throws)), theirs)
    return Example((*before, Message("user", question)), thought, answer, "smalltalk", f"rps: {theirs}", accept)


_RANGES = ((1, 10), (1, 10), (1, 100), (1, 100), (0, 10), (1, 20), (1, 50), (0, 100), (1, 1000), (1, 5), (1, 6))
_SPANS = (
    "between {a} and {b}",
    "between {a} and {b}",
    "from {a} to {b}",
    "between {a} to {b}",
    "{a} to {b}",
    "{a}-{b}",
)
_GUESS_ASKS = (
    "guess my number[,|.|:] [it's|its|it is|] {r}", "[guess|can you guess] [my number|the number|a number|what number i'm thinking of][,|] {r}", "i'm thinking of a number {r}[, guess| guess it|. what is it?|, can you guess it?|]", "i have a number in mind, {a} to {b}[, guess|. guess it|]", "i thought of a number {r}, your guess?", "guess the number! {a}-{b}", "let's play guess the number: {a} to {b}", "guess a number {a}-{b}", "pick the number i'm thinking of, {a} to {b}",
)  # fmt: skip
_HIGHER = ("higher", "higher!", "too low", "bigger", "more", "it's higher", "no, higher", "up", "larger", "nope, higher", "higher than that", "too small", "go higher")  # fmt: skip
_LOWER = ("lower", "lower!", "too high", "smaller", "less", "it's lower", "no, lower", "down", "nope, lower", "lower than that", "too big", "go lower")  # fmt: skip
_RIGHT = ("yes", "yes!", "correct", "right", "you got it", "that's it", "exactly", "yep", "bingo", "wow yes", "that's right", "how did you know?")  # fmt: skip
_GUESSES = ("I say **{m}**. Higher or lower?", "**{m}**. Is it higher or lower?", "My guess: **{m}**. Higher or lower?")


def _ranged(rng: Random, frame: str, low: int, high: int) -> str:
    return frame.replace("{r}", rng.choice(_SPANS)).replace("{a}", str(low)).replace("{b}", str(high))


def _guess(draw: Draw) -> Example:
    """The user's number is sought by halves, turn after turn."""
    rng = draw.rng
    low, high = rng.choice(_RANGES)
    secret, first = rng.randint(low, high), (low + high) // 2
    asked = _ranged(rng, rng.choice(frames(_GUESS_ASKS)), low, high)
    messages = [Message("user", as_typed(rng, asked))]
    guess, ends = first, rng.choice((0, 0, 1, 1, 2, 3))
    thought = f"From {low} to {high}; the middle is {guess}."
    for _ in range(ends):
        if guess == secret:
            break
        messages.append(Message("assistant", rng.choice(_GUESSES).replace("{m}", str(guess))))
        up = secret > guess
        low, high = (guess + 1, high) if up else (low, guess - 1)
        guess = (low + high) // 2
        messages.append(Message("user", as_typed(rng, rng.choice(_HIGHER if up else _LOWER))))
        thought = f"Now from {low} to {high}; the middle is {guess}."
    if guess == secret and rng.random() < 0.5:
        messages += [Message("assistant", rng.choice(_GUESSES).replace("{m}", str(guess))), Message("user", as_typed(rng, rng.choice(_RIGHT)))]  # fmt: skip
        answer = rng.choice(("Halving does it: no mind reading, only the middle each time.", "Found, by halving what was left. Another number?"))  # fmt: skip
        return Example(tuple(messages), f"{guess} was right.", answer, "smalltalk", f"guess: {secret}", ("halving",))
    answer = rng.choice(_GUESSES).replace("{m}", str(guess))
    return Example(tuple(messages), thought, answer, "smalltalk", f"guess: {low} {high}", (str(guess),))


_PICK_ASKS = (
    "[pick|choose|say|name|give me|tell me|generate] a [random |]number {r}[| please]", "random number[:|] {a} to {b}", "a number {r}[?|]", "random {a}-{b}", "think of a number {r}[ and tell me|, which one?]", "your [lucky |]number {r}?", "any number from {a} to {b}", "roll a number, {a} to {b}", "draw a number from {a} to {b}",
)  # fmt: skip
_PICKED = (
    "**{n}**. Drawn by sampling, not by dice.",
    "**{n}**, by whim.",
    "I say **{n}**.",
    "**{n}**: one number is as good as another.",
)


def _pick(draw: Draw) -> Example:
    """A number out of a range."""
    rng = draw.rng
    low = rng.choice((0, 1, 1, 1, 1, 5, 10, 20, 50, 100, rng.randrange(100)))
    high = low + rng.choice((4, 5, 9, 9, 10, 20, 49, 50, 90, 99, 99, rng.randrange(3, 500)))
    number = rng.randint(low, high)
    asked = _ranged(rng, rng.choice(frames(_PICK_ASKS)), low, high)
    answer = rng.choice(_PICKED).replace("{n}", str(number))
    thought = f"A number from {low} to {high}: {number}."
    return Example((Message("user", as_typed(rng, asked)),), thought, answer, "smalltalk", f"pick: {low} {high}", (str(number),))  # fmt: skip


_OTHERS = listed("20 questions; twenty questions; chess; hangman; tic tac toe; tic-tac-toe; noughts and crosses; poker; monopoly; wordle; battleships; checkers; go; blackjack; charades; connect four; dungeons and dragons; d&d; a text adventure; uno; solitaire; minesweeper; snake; tetris; pong; mafia; scrabble; sudoku; bingo; akinator; pictionary; trivial pursuit; a murder mystery; an escape room; mad libs; simon says; i spy; risk; catan; mahjong; backgammon; dominoes; snap; bridge; hide and seek; a role-playing game; geoguessr; jeopardy; who wants to be a millionaire; never have i ever; two truths and a lie; word association; mastermind")  # fmt: skip
_OTHER_ASKS = (
    "[let's|lets] play {x}[| now| together]", "[can|could|shall] we play {x}?", "play {x} with me", "do you [play|know how to play|want to play] {x}?", "can you play {x}?", "i want to play {x}", "wanna play {x}?", "up for {x}?", "how about {x}?", "a game of {x}?", "{x} with me?", "can you beat me at {x}?", "are you good at {x}?", "bet i beat you at {x}", "i challenge you to {x}", "start a game of {x}", "play {x}", "let's do {x}", "{x}, you start", "{x}? you go first", "teach me {x}",
)  # fmt: skip
_OTHER_ANSWERS = (
    "{X} is beyond me. Rock, paper, scissors I can play: your move?", "For {x} I am too small. Think of a number from 1 to 100 instead, and I will guess it by halves.", "I cannot play {x}. What I can: rock, paper, scissors, or guess your number from 1 to 100.", "{X} takes more than eight layers; `flashmoe plan` finds a model that may. With me: rock, paper or scissors?",
)  # fmt: skip
_THINKING_OF = (
    "i'm thinking of [an animal|a country|a person|a movie|an object|a word|something|a celebrity|a colour], [guess|ask me|guess it|you ask questions]", "guess the [animal|country|person|movie|object|celebrity] i'm thinking of", "think of [an animal|a country|a person|a word|something][ and i'll guess| and i will guess|, i guess|. i ask, you answer yes or no]", "i'll think of [an animal|a thing|a person] and you ask [yes or no |]questions", "you think of [an animal|a number|something], i guess", "ask me yes or no questions", "think of a number and i'll guess[ it|]",
)  # fmt: skip


_THING_ANSWERS = (
    "Of things in the world I know too few to guess. Think of a number from 1 to 100, and I will find it by halves.", "I can keep nothing hidden and guess no things. Numbers I can: think of a number from 1 to 100.", "Guessing things needs the world in one's head. Take a number from 1 to 100 instead, and I find it.",
)  # fmt: skip


def _other(draw: Draw) -> Example:
    """A game that it cannot play, and one that it can."""
    rng = draw.rng
    if rng.random() < 0.2:
        question = as_typed(rng, rng.choice(frames(_THINKING_OF)))
        thought = "A guessing game. Things I do not know; a number I can guess."
        return Example((Message("user", question),), thought, rng.choice(_THING_ANSWERS), "smalltalk", "game: guessing", ("number from 1",))  # fmt: skip
    game = rng.choice([game for game in _OTHERS if word_is_held_out(game) == draw.held])
    question = typed_around(rng, rng.choice(frames(_OTHER_ASKS)), game)
    answer = rng.choice(_OTHER_ANSWERS).replace("{x}", game).replace("{X}", game[:1].upper() + game[1:])
    thought = f"A game: {game}. Beyond me; I offer one that I can play."
    return Example((Message("user", question),), thought, answer, "smalltalk", f"game: {game}", ("rock, paper", "number from 1"))  # fmt: skip


_MAKERS: tuple[tuple[Callable[[Draw], Example], float], ...] = ((_rps, 3), (_guess, 3), (_pick, 2), (_other, 3))


def game_example(draw: Draw) -> Example:
    """A game proposed or played."""
    return draw.rng.choices([maker for maker, _ in _MAKERS], [weight for _, weight in _MAKERS])[0](draw)
