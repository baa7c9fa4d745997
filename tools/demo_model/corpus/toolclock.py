"""Questions that the app's clock answers, and what is said where it is not offered."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.apptools import WEEKDAYS, Moment, draw_moment, failed
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.toolclock_verdicts import verdict
from tools.demo_model.corpus.wording import as_typed, expand

_NOW = "[| now| right now| please]"

# What is asked of the clock: the questions, and the answers over the moment's parts; an answer holds the first part.
_CLOCK: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "time",
        (
            "[how late|what hour|what time] [is it|do we have|have we got|is it where you are|is it over there][| now| already| by now]?",
            "is it [already |][past|after] [noon|midnight|six|ten|eight|five|lunchtime|midday][| now]?", "is it [before|not yet] [noon|six|ten|eight|five|lunchtime][| now]?", "is it [morning|evening|night|afternoon|dark] already?",
            "[so |and |]what does your [watch|clock|system clock] [show|read|tell you]?", "[the|exact|precise|correct] time[| please| now][?|]", "time check[| please|]",
            "[i need|i want|i'd like] [the time|to know the time|to know how late it is][| please| now]", "[tell|show] me how late it is", "[hours and minutes|hour and minute][, please|?|]",
            "do i still have time before [lunch|dinner|noon|bedtime]?", "is it [bedtime|lunchtime|tea time|too late to call|time to go][| yet| already]?", "[how early|how far into the day] is it?",
            "what time is it" + _NOW + "?", "[what's|what is|tell me|give me|do you have|do you know] the time" + _NOW,
            "time[?| please| now|]", "how late is it[| now]?", "what [does the clock|does your clock] say" + _NOW + "?",
            "[can you tell me|could you tell me|do you know] what time it is" + _NOW + "?", "current time[?| please|]",
            "[look at|check|read] the clock" + _NOW, "i lost track of time, what time is it?", "is it [late|noon yet]?",
            "[got the|have you got the] time?", "what hour is it" + _NOW + "?",
        ),
        ("It is **{time}**.", "**{time}**.", "The clock says **{time}**.", "**{time}** on {weekday}."),
    ),
    (
        "date",
        (
            "[what|which] day of [april|may|the month|this month] [is it|do we have|are we on][| today]?", "[what's|what is|tell me] the date [today|of today|now|at present]",
            "[the date|today's date|date of today|current date|full date][| please|, please| now][?|]", "[i need|i want|i have to write] [today's date|the date][| please| on a form| on this cheque| in my letter]",
            "[is it|is today] the [first|second|tenth|15th|20th|last] [yet|already|of the month]?", "how [do|would] i date this [letter|note|invoice]?", "[which|what] date is [on|in] your calendar?",
            "what [is|'s] [the date|today's date]" + _NOW + "?", "what date is it[| today]?", "[date|today's date][?|]",
            "what day of the month is it[| today]?", "[tell me|give me|what's|do you know] [the|today's] date" + _NOW,
            "what is [today|the date today]?", "[which|what] date [do we have|have we got|are we on][| today]?",
            "i need [today's date|the date] for a [letter|form|note]", "how far into the month are we?",
        ),
        ("Today is **{date}**.", "**{date}**.", "It is **{date}**, a {weekday}.", "The date is **{date}**."),
    ),
    (
        "weekday",
        (
            "is it [monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|a working day][| today| yet| already]?", "[the day|day|day of the week|weekday][, please| today| please|?]",
            "[which|what] [day|weekday] [do we have|have we got|is today|are we on|would that be today]?", "do i have to [work|go to school|get up early] today or is it the weekend?", "all days feel the same, [what day is it|which one is today]?",
            "[i mix up|i lost track of|i confuse] the days, [what is today|which is it today|help]", "[tell|remind] me [which|what] day [it is|today is|we have]",
            "what day is it[| today| now]?", "[which|what] [weekday|day of the week] is it[| today]?", "what day?",
            "is [today|it] [the weekend|a weekday|monday|friday|sunday][| yet| already]?", "weekday[?|]",
            "what day of the week [are we on|is today]?", "[tell me|do you know] what day it is[| today]",
            "i forgot what day it is[| today]", "today is which day?",
        ),
        ("It is **{weekday}**.", "**{weekday}**.", "Today is **{weekday}**, {date}.", "**{weekday}**, says the clock."),
    ),
    (
        "month",
        (
            "[what|which] month [do we have|have we got|would that be][| now| at the moment]?", "is it [march|june|october|may|winter] [already|yet]?", "[the month|name of the month|this month][, please|?]", "i [forgot|lost track of] the month[|, which is it?]",
            "[what|which] month [is it|are we in|is this][| now]?", "[current month|month|the month now][?|]",
            "[tell me|do you know] [the month|which month it is]", "what month do we have?",
        ),
        ("It is **{month}**.", "**{month}** {year}.", "We are in **{month}**.", "The month is **{month}**."),
    ),
    (
        "year",
        (
            "[what|which] year [do we have|have we got|is on your calendar|does your clock say][| now]?", "[the year|this year][, please|?]", "is it [2024|2025|2027|2030] [already|yet|now]?", "i [forgot|need] the year[|, which is it?]", "[how far|how deep] into the century are we?",
            "[what|which] year [is it|are we in|is this][| now]?", "[current year|year|the year now][?|]",
            "[tell me|do you know] [the year|which year it is]", "what year do we have?",
        ),
        ("It is **{year}**.", "**{year}**.", "The year is **{year}**.", "We are in **{year}**, {month} to be exact."),
    ),
    (
        "tomorrow",
        (
            "[and |]what [comes|is] after today?", "[tomorrow|the day after today] [is what|is which weekday|will be]?", "is tomorrow a [working day|school day|sunday|weekday]?", "[tell me|what's|i need] tomorrow's [day|weekday]", "do i have to work tomorrow or is it the weekend?",
            "what day [is|will it be|is it] tomorrow?", "[which|what] weekday is tomorrow?", "tomorrow is which day?",
            "what day of the week is tomorrow?", "is tomorrow [the weekend|monday|saturday]?", "tomorrow's weekday[?|]",
        ),
        ("Tomorrow is **{tomorrow}**.", "**{tomorrow}**: today is {weekday}.", "It will be **{tomorrow}**."),
    ),
    (
        "yesterday",
        (
            "[tell me|what was|i need] yesterday's [day|weekday][?|]", "was yesterday [a monday|the weekend|sunday|a weekday]?", "[what|which day] came before today?",
            "what day was [it yesterday|yesterday]?", "[which|what] weekday was yesterday?", "yesterday's weekday[?|]",
            "yesterday was which day?",
        ),
        ("Yesterday was **{yesterday}**.", "**{yesterday}**: today is {weekday}.", "It was **{yesterday}**."),
    ),
    (
        "now",
        (
            "[date plus time|the time and the date|both date and time|day and hour|timestamp|a timestamp][, please| please|?| now]", "[can you|could you|please] [read|check|look at|ask] [the|your] clock[ for me|][?|]", "what [does the clock say|does it say on the clock|does the clock show][| exactly]?", "[use|call|run|try] the clock[ tool|][| please]",
            "[date and time|time and date|what is the date and time|full date and time|now]" + "[?|| please]",
            "what [day and time|date and time] is it[| now]?", "[tell me|give me] the [date and the time|full timestamp]",
        ),
        ("**{now}**.", "It is **{now}**.", "The clock says **{now}**.", "Just now: **{now}**."),
    ),
)  # fmt: skip
PART = {"time": "{time}", "date": "{date}", "weekday": "{weekday}", "month": "{month}", "year": "{year}"} | {
    "tomorrow": "{tomorrow}", "yesterday": "{yesterday}", "now": "{now}",
}  # fmt: skip
# After a yes or a no.
_IN_SHORT = {
    "time": "it is **{time}**", "date": "today is **{date}**", "weekday": "today is **{weekday}**",
    "month": "it is **{month}**", "year": "it is **{year}**",
    "tomorrow": "tomorrow is **{tomorrow}**", "yesterday": "yesterday was **{yesterday}**",
}  # fmt: skip
NAMED = {"tomorrow": "weekday of tomorrow", "yesterday": "weekday of yesterday", "now": "date and time"}
_CLOCK_BEFORE = (
    "The clock has that: clock.", "Asked: the {asked}. clock has it.", "I have no sense of time; clock has.",
    "That is a question for the clock.", "The {asked}: call clock.",
)  # fmt: skip
_CLOCK_READ = ("{now}. Asked: {part}.", "The clock says {now}, so {part}.", "{now}: {part}.")
NO_CLOCK = (
    "I have **no clock** in this conversation, so I do not know. Your screen does.",
    "No idea: there is **no clock** here for me to read. Your computer's corner has one.",
    "I cannot tell: I was given **no clock** in this conversation.",
    "There is **no clock** among my tools just now, and I will not guess.",
)
_NO_CLOCK_THOUGHTS = ("Asked: the {asked}. There is no clock here.", "The {asked} needs a clock, and none is offered.")


# Why one asks, said before it.
_REASONS = tuple(text for pattern in (
    "[my watch|my phone|the kitchen clock] [stopped|is broken|is dead|is in the other room|needs a battery].", "[i forgot|i lost|i left] my [watch|phone][| at home].",
    "[i'm cooking|i'm in bed|i was asleep|i'm working|i was away] and [lost track|have no clock here|can't look].", "[i have|i've got] [a train|a bus|a call|an appointment] [to catch|later|soon].",
    "[no clock here|i can't see a clock|my hands are wet|i don't have my glasses].", "[filling in a form|writing a letter|writing in my diary|planning my day].",
) for text in expand(pattern))  # fmt: skip


@cache
def _clock_wordings(index: int, held: bool) -> tuple[str, ...]:
    plain = dict.fromkeys(text.replace(" 's", "'s") for pattern in _CLOCK[index][1] for text in expand(pattern))
    reasons = dict.fromkeys(f"{_REASONS[place % len(_REASONS)]} {text}" for place, text in enumerate(plain))
    texts = [*plain, *plain, *reasons]
    return tuple(text for text in texts if wording_is_held_out(text) == held) or tuple(texts)


def parts_of(moment: Moment) -> dict[str, str]:
    """What may be asked of a moment, by name."""
    return {
        "time": moment.time,
        "date": moment.date,
        "weekday": moment.weekday_name,
        "month": moment.date.split()[1],
        "year": str(moment.year),
        "tomorrow": WEEKDAYS[(moment.weekday + 1) % 7],
        "yesterday": WEEKDAYS[moment.weekday - 1],
        "now": moment.text,
    }


def time_question(draw: Draw) -> str:
    """A question for the time of day, before typing noise."""
    return draw.rng.choice(_clock_wordings(0, draw.held))


def clock_example(draw: Draw) -> Example:
    """A question about the time or the date."""
    (asked,) = draw.rng.choices([asked for asked, _, _ in _CLOCK], (8, 5, 5, 2, 2, 2, 1, 2))
    return asked_at(draw, asked, draw_moment(draw.rng))


def asked_at(draw: Draw, asked: str, moment: Moment) -> Example:
    """A question of this kind, asked at this moment."""
    rng = draw.rng
    index = next(index for index, (kind, _, _) in enumerate(_CLOCK) if kind == asked)
    answers = _CLOCK[index][2]
    named = NAMED.get(asked, asked)
    question = rng.choice(_clock_wordings(index, draw.held))
    messages = (Message("user", as_typed(rng, question)),)
    key = f"clock {asked}: {question}"
    if not draw.offers("clock"):
        thought = rng.choice(_NO_CLOCK_THOUGHTS).format(asked=named)
        return Example(messages, thought, rng.choice(NO_CLOCK), "clock", key, ("no clock",))
    if rng.random() < 0.03:
        result, thought, answer, accept = failed(rng, "clock")
        step = Step(rng.choice(_CLOCK_BEFORE).format(asked=named), (Call("clock"),), (result,))
        return Example(messages, thought, answer, "clock", key, accept, steps=(step,))
    parts = parts_of(moment)
    part = PART[asked].format(**parts)
    thought = rng.choice(_CLOCK_READ).format(part=part, **parts)
    step = Step(rng.choice(_CLOCK_BEFORE).format(asked=named), (Call("clock"),), (moment.text,))
    answer = rng.choice(answers).format(**parts)
    if told := verdict(question, moment):
        thought = f"{moment.text}: {part}. Asked: {told[0]}. So {told[1].lower()}."
        answer = f"{told[1]}: {_IN_SHORT[asked]}.".format(**parts)
    return Example(messages, thought, answer, "clock", key, (part,), steps=(step,))
