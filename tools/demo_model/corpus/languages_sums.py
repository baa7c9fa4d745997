"""A sum asked in another language: digits are the same everywhere, so it is answered, in English."""

# Letters of other scripts are meant as they stand.
# ruff: noqa: RUF001

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.products import factors, is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.wording import expand

# By the language: how it is asked, {s} is the sign, and how the sign is said in words: + - ×.
_ASKS: dict[str, tuple[str, tuple[str, str, str]]] = {
    "French": ("combien [font|fait] {a} {s} {b} ?; {a} {s} {b} font combien ?; {a} {s} {b}, ça fait combien ?; calcule {a} {s} {b}; c'est combien {a} {s} {b} ?; quel est le résultat de {a} {s} {b} ?; [peux-tu|tu peux] calculer {a} {s} {b} ?; {a} {s} {b} égale ?; dis-moi combien font {a} {s} {b}", ("et|plus|+", "moins|-", "fois|x|×")),
    "German": ("[was ist|wie viel ist|wieviel ist|was macht|was ergibt|rechne] {a} {s} {b}[?|]; wie viel sind {a} {s} {b}?; {a} {s} {b} [ist|macht|ergibt|gleich] [was|wie viel]?; kannst du {a} {s} {b} rechnen?; {a} {s} {b} bitte; berechne {a} {s} {b}; sag mir, was {a} {s} {b} ist", ("und|plus|+", "minus|weniger|-", "mal|x|×")),
    "Spanish": ("[¿|]cuánto es {a} {s} {b}?; [¿|]cuanto [es|son] {a} {s} {b}?; {a} {s} {b} [es|son] cuánto?; calcula {a} {s} {b}; [¿|]cuál es el resultado de {a} {s} {b}?; dime cuánto es {a} {s} {b}; [¿|]puedes calcular {a} {s} {b}?", ("más|mas|+|y", "menos|-", "por|x|×")),
    "Italian": ("quanto fa {a} {s} {b}?; {a} {s} {b} quanto fa?; calcola {a} {s} {b}; quant'è {a} {s} {b}?; dimmi quanto fa {a} {s} {b}; [puoi|mi puoi] calcolare {a} {s} {b}?", ("più|piu|+|e", "meno|-", "per|x|×")),
    "Portuguese": ("quanto [é|são|dá] {a} {s} {b}?; {a} {s} {b} dá quanto?; calcula {a} {s} {b}; calcule {a} {s} {b}; qual é o resultado de {a} {s} {b}?", ("mais|+|e", "menos|-", "vezes|x|×")),
    "Dutch": ("hoeveel is {a} {s} {b}?; wat is {a} {s} {b}?; {a} {s} {b} is hoeveel?; reken {a} {s} {b} uit; kun je {a} {s} {b} uitrekenen?", ("plus|en|+", "min|-", "keer|x|×")),
    "Polish": ("ile [to|jest] {a} {s} {b}?; {a} {s} {b} ile to?; oblicz {a} {s} {b}; policz {a} {s} {b}", ("plus|i|+|dodać", "minus|odjąć|-", "razy|x|×")),
    "Russian": ("сколько будет {a} {s} {b}?; {a} {s} {b} сколько?; посчитай {a} {s} {b}; skolko budet {a} {s} {b}?", ("плюс|+", "минус|-", "умножить на|x|×")),
    "Chinese": ("{a} {s} {b} 等于[几|多少]？; {a}{s}{b}是多少？; 计算{a}{s}{b}", ("加|+", "减|-", "乘以|×")),
    "Japanese": ("{a} {s} {b} は[いくつ|何]ですか？; {a}{s}{b}は？; {a}{s}{b}を計算して", ("足す|+", "引く|-", "かける|×")),
    "Turkish": ("{a} {s} {b} kaç eder?; {a} {s} {b} kaç?; {a} {s} {b} hesapla", ("artı|+", "eksi|-", "çarpı|x|×")),
    "Swedish": ("vad [är|blir] {a} {s} {b}?; hur mycket är {a} {s} {b}?; räkna ut {a} {s} {b}", ("plus|och|+", "minus|-", "gånger|x|×")),
}  # fmt: skip
_BARE = (
    "{a} {s} {b}",
    "{a} {s} {b}?",
    "{a} {s} {b} =",
    "{a} {s} {b} = ?",
    "{a} {s} {b}, please",
    "what is {a} {s} {b}?",
)
_BEHIND = (
    "The rest I cannot read: I only know English.",
    "I read the digits; otherwise I only know English.",
    "Digits I can read, but the only language I know is English.",
)


def sum_example(draw: Draw) -> Example:
    """A sum, a difference or a product in digits, asked in another language."""
    rng = draw.rng
    name = rng.choice(tuple(_ASKS))
    asks, signs = _ASKS[name]
    sign = rng.choice("++-×")
    while True:
        a, b = factors(rng, False) if sign == "×" else (rng.randint(2, rng.choice((20, 99, 999))), rng.randint(2, rng.choice((20, 99, 999))))  # fmt: skip
        if sign == "-":
            a, b = max(a, b), min(a, b)
        if not is_held_out(sign, a, b) and not (sign == "×" and shows_held_out(a, b)):
            break
    said = rng.choice(signs["+-×".index(sign)].split("|"))
    bare = said.isalpha() and said not in ("plus", "minus", "x") and rng.random() < 0.3  # `12 und 15`
    pattern = rng.choice(_BARE) if bare else rng.choice(expand(rng.choice(asks.split("; "))))
    asked = pattern.format(a=a, b=b, s=said)
    if rng.random() < 0.4:
        asked = asked[:1].upper() + asked[1:]
    if rng.random() < 0.4:
        asked = asked.rstrip("?？ ")
    result = value(sign, a, b)
    thought = f"{name}, and a sum in digits: {a} {sign} {b}.\n{work(sign, a, b)}"
    answer = f"{a} {sign} {b} = **{result}**. {rng.choice(_BEHIND)}"
    return Example((Message("user", asked),), thought, answer, "languages", f"sum in {name}: {asked}", (f"= {result}",))
