"""More of the clock: the time in another place, which it does not know, and a second question after the first ("and the
date?"), for which it is read again.
"""

from __future__ import annotations

from dataclasses import replace

from tools.demo_model.corpus.apptools import Moment, draw_moment
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.toolclock import NAMED, NO_CLOCK, PART, asked_at, clock_example, parts_of
from tools.demo_model.corpus.wording import as_typed, expand

_PLACES = listed(
    "Tokyo;London;New York;Paris;Berlin;Sydney;Moscow;Delhi;Mumbai;Beijing;Shanghai;Hong Kong;Singapore;Dubai;Cairo;Lagos;Nairobi;Cape Town;Istanbul;Athens;Rome;Madrid;Lisbon;Vienna;Oslo;Stockholm;Helsinki;Warsaw;Prague;Dublin;Chicago;Denver;Los Angeles;San Francisco;Toronto;Vancouver;Mexico City;Lima;Bogota;Buenos Aires;Santiago;Seoul;Bangkok;Jakarta;Manila;Hanoi;Karachi;Tehran;Auckland;Melbourne;Honolulu;Reykjavik;"
    "Japan;India;China;Australia;Brazil;Canada;Germany;France;Spain;Italy;Greece;Turkey;Egypt;Kenya;Nigeria;South Africa;Mexico;Peru;Chile;Korea;Thailand;Vietnam;Texas;California;Florida;Hawaii;Alaska;England;Scotland;Iceland;Norway;Sweden;Poland;Russia"
)  # fmt: skip
_THERE = tuple(text for pattern in (
    "[the |current |local |]time in @[?|| please| now| right now]", "[what|what's|whats|what is] [time is it|the time|the current time|the local time|time it is] in @[?| now?| right now?| at the moment?]", "[how late|what hour] is it in @[?| now?]", "[tell me|do you know|give me|i need] the time in @[| please]", "@ time[?|| now| please]", "time @[?|]", "[is it|so is it] [morning|night|late|day or night|evening|dark] in @[| now| already]?",
    "what time do they have in @?", "[can i|is it too late to] call [someone|my friend|a customer|my aunt] in @[| now]?", "my [sister|friend|boss|cousin|son] lives in @, what time is it there?", "i have a call with @, what time is it there?", "[and|what about|how about] in @?", "time zone of @?", "what's the time difference to @?", "what date is it in @?", "clock in @?",
) for text in expand(pattern) if text[:3] not in ("and", "wha", "how") or "time" in text or "late" in text or "hour" in text or "date" in text)  # fmt: skip
_HERE_ONLY = (
    "Here it is **{time}**. {place} I cannot say: the clock shows only the local time, and I know no time zones.",
    "The clock has only the time of this machine, **{time}**. How far {place} is from that, I was not taught.",
    "**{time}** on this machine. For {place} you must add or take off some hours, and I do not know how many.",
)
_NO_ZONES = "I have **no clock** in this conversation, and no time zones either: {place} I cannot say."

# The second question: of which part, in how few words.
_THEN = {
    "time": "the time; the hour; what time; the time now; how late is it; time; what time is it; the exact time",
    "date": "the date; date; what date; today's date; what's the date; which date; the full date; what date is it; the day of the month",
    "weekday": "the day; the weekday; what day; which day; the day of the week; what day is it; weekday; which day is it; what weekday",
    "month": "the month; which month; what month; month; which month is it",
    "year": "the year; which year; what year; year; what year is it",
    "tomorrow": "tomorrow; what's tomorrow; which day is tomorrow; tomorrow's weekday; what day is tomorrow",
    "yesterday": "yesterday; what was yesterday; which day was yesterday; yesterday's weekday",
}  # fmt: skip
_NEXT = tuple(text for pattern in (
    "and @[?||, please?| please]", "@[?|]", "[ok |ok, |thanks, |thanks. |thank you, |cool, |now |so ][and ]@?", "[what|how] about @?", "and also @?", "and @ [too|as well]?", "also @[?|]", "[now|then] @[?|]", "i also need @",
) for text in expand(pattern))  # fmt: skip


def place_example(draw: Draw, moment: Moment | None = None) -> Example:
    """The time somewhere else: the clock is read, and the answer says that it is the time here."""
    rng = draw.rng
    while True:
        form, place = rng.choice(_THERE), rng.choice(_PLACES)
        if wording_is_held_out(form.replace("@", place)) == draw.held:
            break
    typed = as_typed(rng, form).replace("@", place if rng.random() < 0.6 else place.lower())
    messages, key = (Message("user", typed),), f"clock place: {form} {place}"
    if not draw.offers("clock"):
        thought = f"The time in {place}. There is no clock here."
        return Example(messages, thought, _NO_ZONES.format(place=place), "clock", key, ("no clock",))
    moment = moment or draw_moment(rng)
    step = Step(f"The time in {place}. The clock has only the time here: clock.", (Call("clock"),), (moment.text,))
    thought = f"{moment.text}. That is here, not {place}; no time zones known."
    answer = rng.choice(_HERE_ONLY).format(time=moment.time, place=place)
    return Example(messages, thought, answer, "clock", key, (moment.time,), steps=(step,), also=(place,))


def then_example(draw: Draw) -> Example:
    """A question for the clock, and a second one in a few words; the clock is read again."""
    rng = draw.rng
    moment = draw_moment(rng)
    if rng.random() < 0.7:
        asked = rng.choice(("time", "date", "weekday"))
        first = asked_at(draw, asked, moment)
    else:
        asked, first = "the time in another place", place_example(replace(draw, held=False), moment)
    then = rng.choice([part for part in _THEN if part != asked])
    question = rng.choice(_NEXT).replace("@", rng.choice(_THEN[then].split("; ")))
    while wording_is_held_out(f"{asked} {question}") != draw.held:
        question = rng.choice(_NEXT).replace("@", rng.choice(_THEN[then].split("; ")))
    messages = (*first.as_history(), Message("user", as_typed(rng, question)))
    named = NAMED.get(then, then)
    key = f"clock then {asked}: {question}"
    if not draw.offers("clock"):
        thought = f"Before: {asked}. Now: {named}. There is no clock here."
        return Example(messages, thought, rng.choice(NO_CLOCK), "clock", key, ("no clock",))
    step = Step(f"Before: {asked}. Now: {named}. clock has it.", (Call("clock"),), (moment.text,))
    parts = parts_of(moment)
    part = PART[then].format(**parts)
    answer = rng.choice((f"It is **{part}**.", f"**{part}**."))
    if then in ("tomorrow", "yesterday"):
        answer = f"**{part}**: today is {moment.weekday_name}."
    return Example(messages, f"{moment.text}. Asked: {part}.", answer, "clock", key, (part,), steps=(step,))


def clock_family_example(draw: Draw) -> Example:
    """A question for the clock: mostly one alone."""
    roll = draw.rng.random()
    return place_example(draw) if roll < 0.1 else then_example(draw) if roll < 0.25 else clock_example(draw)
