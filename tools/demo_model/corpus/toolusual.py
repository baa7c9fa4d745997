"""Tools as programs usually offer them (weather, mail, timers, search ...), with requests and results that fit them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Call, Parameter, Tool
from tools.demo_model.corpus.split import tool_is_held_out
from tools.demo_model.corpus.toolshapes import (
    draw_code,
    draw_date,
    draw_hour,
    draw_person,
    draw_place,
    draw_text,
    draw_word,
)
from tools.demo_model.corpus.wording import as_typed, expand, pseudo_word

_Draw = Callable[[Random], str]


def _one_of(*values: str) -> _Draw:
    return lambda rng: rng.choice(values)


def _between(low: int, high: int) -> _Draw:
    return lambda rng: str(rng.randint(low, high))


def _price(rng: Random) -> str:
    return f"{rng.randint(1, 900)}.{rng.randint(11, 99)}"


def _symbol(rng: Random) -> str:
    return "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.choice((3, 4))))


def _mail(rng: Random) -> str:
    return f"{rng.choice((pseudo_word(rng), draw_person(rng).split()[-1].lower()))}@{pseudo_word(rng)}.{rng.choice(('com', 'org', 'net'))}"


@dataclass(frozen=True)
class Usual:
    """slots: an argument's possible names, its type and its values. frames name them {0}, {1}; {r} and {s} are found.

    reply: the result's keys and values; answers hold {r}.
    """

    names: str
    about: tuple[str, ...]
    slots: tuple[tuple[str, str, _Draw], ...]
    frames: tuple[str, ...]
    reply: tuple[tuple[str, str], ...]
    r: _Draw
    s: _Draw
    answers: tuple[str, ...]


_SKY = _one_of("sunny", "cloudy", "light rain", "heavy rain", "snow", "fog", "clear sky", "windy", "storm")
_LANGUAGES = _one_of(
    "french", "german", "spanish", "italian", "Dutch", "Polish", "Swedish", "Japanese", "Welsh", "latin"
)
_COINS = _one_of("USD", "EUR", "GBP", "JPY", "CHF", "SEK", "usd", "eur", "gbp", "dollars", "euros", "yen")

USUAL = (
    Usual("get_weather weather getWeather current_weather weather_lookup weatherNow fetch_weather weather_in get_current_weather",
          ("Gets the weather for a city.", "Current weather.", "Weather lookup by city", ""),
          (("city location place town", "string", draw_place),),
          ("[what's|what is|how is|how's|tell me|check|get me] the weather [in|for|over in] {0}[?|]", "weather [in |]{0}[?|]",
           "[is it raining|is it warm|is it cold|do i need an umbrella|will i need a coat|is it nice out] in {0}?"),
          (("temperature", "{r}"), ("sky", "{s}")), _between(-15, 41), _SKY,
          ("**{r} degrees** and {s} in {0}.", "In {0}: **{r} degrees**, {s}.", "{0} has **{r}** degrees and {s}.")),
    Usual("get_time world_clock time_in getLocalTime city_time timezone_time timeAt local_time",
          ("The local time in a city.", "Gets the time for a place.", "time by city"),
          (("city place timezone location", "string", draw_place),),
          ("[what time is it|what's the time|what is the local time] in {0}[| now]?", "time in {0}[?|]", "how late is it in {0}?"),
          (("time", "{r}"), ("zone", "UTC{s}")), lambda rng: f"{rng.randrange(24):02}:{rng.randrange(60):02}", _one_of("+1", "+2", "-5", "+9", ""),
          ("It is **{r}** in {0}.", "**{r}**.", "In {0} it is **{r}**.")),
    Usual("set_timer timer start_timer setTimer kitchen_timer countdown timerStart add_timer",
          ("Sets a timer.", "Starts a countdown of some minutes.", ""), (("minutes duration_minutes mins", "integer", _between(1, 180)),),
          ("[set|start|please set|can you set] a timer for {0} minutes[?|]", "timer [of |]{0} [min|minutes]", "{0} minutes[, please| timer]",
           "[remind|wake] me in {0} minutes", "[count|countdown] {0} minutes [down|]"),
          (("status", "running"), ("timer_id", "{r}")), draw_code, _one_of(""),
          ("The timer runs: {0} minutes, id **{r}**.", "{0} minutes, timer **{r}**.", "Done: timer **{r}** rings in {0} minutes.")),
    Usual("send_email email sendMail mail send_message message_send send_mail compose_email emailSend",
          ("Sends an email.", "Send a message to an address.", ""),
          (("to recipient address", "string", _mail), ("body text message content", "string", draw_text)),
          ('[send|write|please send] [an email|a mail|a message] to {0} [saying|that says|with the text] "{1}"', 'email {0}: "{1}"',
           'mail "{1}" to {0}[| please]', '[can you|could you] [mail|write to|email] {0} "{1}"[?|]', 'tell {0}: "{1}"'),
          (("status", "sent"), ("id", "{r}")), draw_code, _one_of(""),
          ("Sent to {0}, id **{r}**.", "Your message to {0} is sent: **{r}**.", "Done. It went to {0} as **{r}**.")),
    Usual("web_search search searchWeb search_web google_search find_online lookup internet_search",
          ("Searches the web.", "Search the internet for a query.", ""), (("query q search_term text", "string", draw_text),),
          ('[search|look] [the web |online |]for "{0}"', 'search[:| ]"{0}"', '[find|look up|google] "{0}"[| online]',
           '[what does the web say|find something] about "{0}"[?|]'),
          (("hits", "{r}"), ("first", "{s}.org")), _between(1, 90000), lambda rng: pseudo_word(rng),
          ("**{r}** hits; the first is {s}.org.", "The search finds **{r}** pages, {s}.org first.", "**{r}** results. First: {s}.org.")),
    Usual("convert_currency currency exchange fx_convert convertMoney exchange_money currency_converter",
          ("Converts money between currencies.", "Currency conversion", ""),
          (("amount value sum", "number", _between(2, 9000)), ("from source from_currency", "string", _COINS), ("to target to_currency", "string", _COINS)),
          ("[convert|change|exchange] {0} {1} [to|into] {2}", "[how much is|what is|what are] {0} {1} in {2}?", "{0} {1} in {2}[?|]", "{0} {1} to {2}"),
          (("rate", "{s}"), ("result", "{r}")), _price, _one_of("0.92", "1.08", "157.3", "0.85", "1.17"),
          ("{0} {1} are **{r}** {2}.", "**{r}** {2}.", "That makes **{r}** {2}, at a rate of {s}.")),
    Usual("translate translator translate_text translateText translation_api to_language",
          ("Translates a text.", "Translation into another language", ""),
          (("text phrase source_text", "string", draw_text), ("language target_language to", "string", _LANGUAGES)),
          ('[translate|put|turn] "{0}" [into|to|in] {1}', '[what is|how do you say|what\'s] "{0}" in {1}[?|]', '"{0}" in {1}[?|]'),
          (("translation", "{r}"),), lambda rng: f"{pseudo_word(rng)} {pseudo_word(rng)}", _one_of(""),
          ("**{r}**.", "In {1}: **{r}**.", "\"{0}\" is **{r}** in {1}.")),
    Usual("stock_price get_stock getQuote quote share_price ticker stock_quote lookup_stock",
          ("Gets the price of a share.", "Stock quote by symbol", ""), (("symbol ticker stock", "string", _symbol),),
          ("[what is|what's|check|get] the [price|share price|stock price] of {0}[?|]", "how [is|much is] {0} [trading|today|now]?", "{0} [stock|price|quote][?|]"),
          (("price", "{r}"), ("change", "{s}")), _price, _one_of("+1.2%", "-0.4%", "+0.1%", "-3.5%"),
          ("{0} is at **{r}**, {s} today.", "**{r}** ({s}).", "One share of {0} costs **{r}**.")),
    Usual("add_reminder remind create_reminder reminder setReminder reminders_add remind_me todo_add",
          ("Creates a reminder.", "Reminds the user at a time.", ""),
          (("text title task what", "string", draw_text), ("time at when", "string", draw_hour)),
          ('remind me [to|of|about] "{0}" at {1}', '[set|add|make] a reminder "{0}" [at|for] {1}', 'at {1} remind me: "{0}"', 'reminder at {1}: "{0}"'),
          (("status", "created"), ("id", "{r}")), draw_code, _one_of(""),
          ("Reminder **{r}** is set for {1}.", "Done: {1}, reminder **{r}**.", "I will not forget: {1}, id **{r}**.")),
    Usual("create_event calendar_add addEvent add_to_calendar schedule_meeting new_event book_meeting calendar",
          ("Adds an event to the calendar.", "Schedule a meeting", ""),
          (("title name event", "string", draw_text), ("date day on", "string", draw_date), ("time start at", "string", draw_hour)),
          ('[put|add|enter] "{0}" [in|into|to] [my|the] calendar [on|for] {1} at {2}', '[schedule|plan|book] "{0}" [on|for] {1}[,|] at {2}',
           'new event "{0}", {1}, {2}'),
          (("status", "added"), ("event_id", "{r}")), draw_code, _one_of(""),
          ("It is in the calendar: {1} at {2}, event **{r}**.", "Added as **{r}**: {1}, {2}.", "Done, event **{r}**.")),
    Usual("find_contact get_phone phone_book lookup_contact contactSearch phone_number contacts",
          ("Finds a person's phone number.", "contact lookup", ""), (("name person contact", "string", draw_person),),
          ("[what is|what's|find|get me|look up] the [number|phone number] of {0}[?|]", "[phone number|number|contact] of {0}[?|]", "how [can|do] i [call|reach] {0}?"),
          (("phone", "{r}"),), lambda rng: f"0{rng.randint(100, 999)} {rng.randint(10000, 9999999)}", _one_of(""),
          ("The number of {0} is **{r}**.", "**{r}**.", "{0}: **{r}**.")),
    Usual("track_parcel parcel track_package where_is_my_order trackShipment order_status shipment_track",
          ("Where a parcel is.", "Tracks a shipment by its number", ""), (("number tracking_number code id", "string", draw_code),),
          ("where is [my|the] [parcel|package|order|shipment] {0}?", "track [parcel |]{0}", "[status of|any news on|check] [parcel|order|shipment] {0}[?|]"),
          (("status", "{r}"), ("place", "{s}")), _one_of("in transit", "delivered", "at customs", "out for delivery", "lost", "returned"), draw_place,
          ("Parcel {0}: **{r}**, in {s}.", "It is **{r}** ({s}).", "**{r}**, last seen in {s}.")),
    Usual("turn_on_light light_switch lights set_light switchLight lamp_on smart_light",
          ("Switches a light.", "Turns the light of a room on or off.", ""),
          (("room place where", "string", draw_word), ("on state_on enabled", "boolean", _one_of("true"))),
          ("[turn|switch] on the [light|lights|lamp] in the {0}", "[light|lights] on in the {0}[| please]", "it is dark in the {0}, light on please"),
          (("status", "{r}"),), _one_of("light on", "switched", "on", "lit"), _one_of(""),
          ("The light in the {0}: **{r}**.", "Done, **{r}**.", "**{r}** in the {0}.")),
    Usual("turn_off_light light_switch lights set_light switchLight lamp_off smart_light light_control",
          ("Switches a light.", "Turns the light of a room on or off.", ""),
          (("room place where", "string", draw_word), ("on state_on enabled", "boolean", _one_of("false"))),
          ("[turn|switch] off the [light|lights|lamp] in the {0}", "[light|lights] off in the {0}[| please]", "too bright in the {0}, lights off"),
          (("status", "{r}"),), _one_of("light off", "switched", "off", "dark"), _one_of(""),
          ("The light in the {0}: **{r}**.", "Done, **{r}**.", "**{r}** in the {0}.")),
    Usual("define_word dictionary define definition word_meaning lookupWord meaning_of",
          ("Looks a word up in the dictionary.", "Definition of a word", ""), (("word term entry", "string", draw_word),),
          ("[define|what does the dictionary say about|look up] {0}", "what does {0} mean?", "[meaning|definition] of {0}[?|]"),
          (("definition", "{r}"),), draw_text, _one_of(""), ("{0}: **{r}**.", "The dictionary says: **{r}**.", "It means **{r}**.")),
    Usual("play_music play music_play playSong start_music player song",
          ("Plays a song.", "Play music by title", ""), (("title song track", "string", draw_text),),
          ('play "{0}"[| please| for me]', '[put on|start|i want to hear] "{0}"', 'music: "{0}"'),
          (("playing", "{0}"), ("length", "{r}")), lambda rng: f"{rng.randint(1, 9)}:{rng.randrange(60):02}", _one_of(""),
          ("Playing \"{0}\", **{r}** long.", "It plays: \"{0}\" (**{r}**).", "\"{0}\" is on, **{r}**.")),
    Usual("roll_dice dice roll random_number rollDie throw_dice die",
          ("Rolls a die.", "A random number from 1 to the number of sides", ""), (("sides faces max", "integer", _between(4, 100)),),
          ("roll a [die|dice] with {0} sides", "[throw|roll] a d{0}", "[pick|give me] a random number up to {0}", "random number from 1 to {0}"),
          (("result", "{r}"),), _between(1, 99), _one_of(""), ("**{r}**.", "It shows **{r}**.", "The die says **{r}**.")),
    Usual("book_table restaurant_booking reserve_table tableBooking reserve dinner_booking",
          ("Books a table.", "Table reservation", ""),
          (("restaurant place name", "string", draw_place), ("people guests seats", "integer", _between(1, 12)), ("time at hour", "string", draw_hour)),
          ("[book|reserve|get] a table [at|in] {0} for {1} [people|persons] at {2}", "table for {1} at {0}, {2}", "[dinner|lunch] for {1} at {0} at {2}[, please|]"),
          (("status", "booked"), ("reference", "{r}")), draw_code, _one_of(""),
          ("Booked at {0} for {1}, {2}: reference **{r}**.", "Your table is booked, **{r}**.", "Done: {2}, {1} people, **{r}**.")),
    Usual("distance route_distance get_distance how_far distanceBetween directions travel_distance",
          ("The distance between two places.", "Distance by road in km", ""),
          (("from origin start", "string", draw_place), ("to destination end", "string", draw_place)),
          ("how far is [it |]from {0} to {1}?", "[distance|way|road] from {0} to {1}[?|]", "how far is {1} from {0}?", "[how many|what are the] km from {0} to {1}?"),
          (("km", "{r}"), ("hours", "{s}")), _between(3, 9000), _between(1, 60),
          ("**{r} km** from {0} to {1}, about {s} hours.", "It is **{r} km**.", "**{r} km**, {s} hours.")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to a usual tool, the right call, and what comes of it."""

    tool: Tool
    question: str
    call: Call
    result: str
    found: str
    answer: str
    usual: Usual


@cache
def _named(held: bool) -> tuple[tuple[Usual, str], ...]:
    return tuple((usual, name) for usual in USUAL for name in usual.names.split() if tool_is_held_out(name) == held)


@cache
def _frames(usual: Usual) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in usual.frames for text in expand(pattern)))


def ask_usual(rng: Random, held: bool) -> Asked:
    """A usual tool with a request for it."""
    usual, name = rng.choice(_named(held))
    slots = [(rng.choice(names.split()), kind, value(rng)) for names, kind, value in usual.slots]
    if rng.random() < 0.25:
        slots = [(slot, kind, value.lower()) for slot, kind, value in slots]
    parameters = tuple(Parameter(slot, kind, rng.choice((f"The {slot}", ""))) for slot, kind, _ in slots)
    values = [value for *_, value in slots]
    question = rng.choice(_frames(usual))
    for index in range(len(values)):
        question = question.replace(f"{{{index}}}", chr(1 + index))
    if '"' in question and rng.random() < 0.25:
        question = question.replace('"', "")
    question = as_typed(rng, question)
    for index, value in enumerate(values):
        question = question.replace(chr(1 + index), value)
    call = Call(name, tuple((slot, value) for slot, _, value in slots))
    result, found, answer = _reply(rng, usual, values)
    return Asked(Tool(name, rng.choice(usual.about), parameters), question, call, result, found, answer, usual)


def _reply(rng: Random, usual: Usual, values: Sequence[str]) -> tuple[str, str, str]:
    named = {"r": usual.r(rng), "s": usual.s(rng)}
    pairs = {key: value.format(*values, **named) for key, value in usual.reply}
    lines = ", ".join(f"{key}: {value}" for key, value in pairs.items())
    result = json.dumps(pairs) if rng.random() < 0.6 else lines
    return result, named["r"], rng.choice(usual.answers).format(*values, **named)


def ask_again(rng: Random, asked: Asked) -> Asked:
    """The same for another value of the tool's first parameter: `and Rome?`"""
    (slot, old), *others = asked.call.arguments
    value = old
    while value == old:
        value = asked.usual.slots[0][2](rng)
    frame = rng.choice(
        ("and {}?", "what about {}?", "how about {}?", "and for {}?", "now {}", "the same for {}", "{}?")
    )
    question = as_typed(rng, frame.format("\x01")).replace("\x01", value)
    result, found, answer = _reply(rng, asked.usual, (value, *(other for _, other in others)))
    call = Call(asked.call.name, ((slot, value), *others))
    return Asked(asked.tool, question, call, result, found, answer, asked.usual)
