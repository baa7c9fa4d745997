"""Mathematics, riddles and translation beyond the model: the question and the words for it that the answer copies."""

from __future__ import annotations

from random import Random

# A frame, and what the answer calls it; a, b, n are numbers, and a topic is copied letter by letter.
MATHS = (
    ("[what is |find |]the derivative of {f}[?|]", "the derivative of {f}"), ("differentiate {f}", "the derivative of {f}"),
    ("integrate {f}", "the integral of {f}"), ("[what is |]the integral of {f}[?|]", "the integral of {f}"),
    ("solve {e}", "solving {e}"), ("[find x if|what is x if|x?] {e}", "finding x in {e}"), ("factor {e}", "factoring {e}"),
    ("limit of {f} as x goes to {n}", "the limit of {f}"), ("plot {f}", "a plot of {f}"), ("simplify {f}", "simplifying {f}"),
    ("prove that [the square root of 2 is irrational|there are infinitely many primes|1 = 1|pi is irrational]", "a proof"),
    ("prove [pythagoras|fermat's last theorem|the riemann hypothesis|that 0.999... = 1]", "a proof like that"),
    ("convert {a} [miles to km|pounds to kg|inches to cm|celsius to fahrenheit|feet to metres|euros to dollars]", "converting {a} to other units"),
    ("[convert {a} to|what is {a} in] [binary|hexadecimal|octal|base 3]", "writing {a} in another system"),
    ("[what is the |]sine of {n} degrees[?|]", "the sine of {n}"), ("log of {a}", "the log of {a}"), ("cos({n})", "the cosine of {n}"),
    ("[first|give me] {n} digits of pi", "{n} digits of pi"), ("determinant of [[{n}, 2], [3, {m}]]", "a determinant"),
    ("probability of rolling {n} with two dice", "a probability"), ("how many ways to choose {m} from {n}?", "choosing {m} from {n}"),
    ("[area|circumference] of a circle with radius {n}", "a circle of radius {n}"), ("volume of a sphere of radius {n}", "a sphere of radius {n}"),
    ("standard deviation of {n}, {m}, {a}", "a standard deviation"), ("the {n}th fibonacci number", "the {n}th fibonacci number"),
    ("explain [long division|the chain rule|how to complete the square|induction] with an example", "an explanation of that"),
    ("compound interest on {a} at {m} percent for {n} years", "compound interest on {a}"),
    ("[how much is |what is |]{a} [usd|dollars|yen] in [euros|pounds|rupees][?|]", "{a} in other money"), ("[what is |what's |how much is |]{n} [feet|inches|yards|miles] in [cm|metres|km][?|]", "{n} in other units"),
    ("[what is |how much is |]{a} [pounds|ounces|stone] in [kg|grams][?|]", "{a} in other units"), ("[what is |how hot is |]{n} [degrees celsius|celsius|fahrenheit|c|f] in [fahrenheit|celsius|kelvin|f|c][?|]", "{n} in other degrees"), ("how many [inches|feet|miles|pounds|ounces|yards] [are|is] {a} [cm|metres|km|kg|grams]?", "{a} in other units"),
    ("[how many|what are the] [days|weeks|hours] [until|from now to|since|between today and] [christmas|easter|my birthday|new year|summer][?|]", "counting days to a date"), ("what [day|weekday] [is|was|will be] the {n}th of [may|june|march|october][?|]", "weekdays of dates"),
    ("my calculus homework is {f}, help", "calculus like {f}"), ("solve the system x + y = {n}, x - y = {m}", "a system with x and y"),
)  # fmt: skip

RIDDLES = (
    ("a farmer has a fox, a chicken and grain. how does he cross the river?", "the fox, the chicken and the grain"),
    ("if all {p} are {q} and some {q} are {r}, are all {p} {r}?", "{p}, {q} and {r}"),
    ("if no {p} are {q} and all {r} are {p}, can {r} be {q}?", "{p}, {q} and {r}"),
    ("what has {p} but no {q}?", "things with {p}"), ("what gets {p} the more it {q}?", "that {q}"),
    ("two doors, one guard lies and one tells the truth. what do you ask?", "the two guards"),
    ("i have {p} but no {q}. what am i?", "{p} without {q}"), ("what is always {p} but never {q}?", "such things"),
    ("a man pushes his car to a hotel and loses his money. why?", "the man and the hotel"),
    ("solve this [riddle|puzzle|logic puzzle|brain teaser]: the {p} is behind the {q}", "the {p} and the {q}"),
    ("{s} is the sister of {t}'s father. what is {t} to {s}?", "the family of {s} and {t}"),
    ("{s}'s mother has three children: april, may and...?", "the children of {s}'s mother"),
    ("how many times can you fold a {p}?", "folding a {p}"), ("how many {p} fit in a {q}?", "{p} in a {q}"),
    ("would a {p} beat a {q} in a fight?", "a {p} against a {q}"), ("how many {p} does it take to change a {q}?", "{p} at work"),
    ("there are five houses in five colours. who owns the fish?", "the five houses"), ("what is the next in the series o, t, t, f, f?", "that series"),
    ("is this sentence false?", "that paradox"), ("can god make a stone too heavy to lift?", "that stone"),
    ("who shaves the barber?", "the barber"), ("why is a raven like a writing desk?", "ravens and desks"),
)  # fmt: skip

TRANSLATIONS = tuple((frame, "") for frame in (
    "translate {p} [to|into] {l}", "how do you say {p} in {l}?", "what is {p} in {l}?", "{p} in {l}", "say {p} in {l}",
    "what's the {l} word for {p}?", "how do i write {p} in {l}?", "{l} translation of {p}", "translate to {l}: {p}", "{p} in {l} please",
    "[can|could] you translate {p} [to|into] {l}?", "put {p} into {l}", "how would a {l} speaker say {p}?", "i need {p} in {l}",
))  # fmt: skip
PHRASES = (
    "good morning", "good night", "thank you", "i love you", "where is the station", "the bill please", "happy birthday", "cat", "dog",
    "water", "bread", "my name is anna", "how much is it", "cheers", "sorry", "see you tomorrow", "i am hungry", "help", "the red house",
    "my brother", "i don't understand", "congratulations", "one beer please", "butterfly", "get well soon", "dream", "sea", "mountain",
    "open the window", "my friend", "winter is coming", "no smoking", "left", "right", "the weather is nice", "i miss you", "kitchen",
)  # fmt: skip
LANGUAGES = (
    "french", "german", "spanish", "italian", "japanese", "chinese", "latin", "portuguese", "russian", "arabic", "korean", "dutch",
    "polish", "greek", "turkish", "hindi", "swedish", "norwegian", "danish", "finnish", "czech", "hungarian", "welsh", "irish",
    "hebrew", "thai", "vietnamese", "ukrainian", "romanian", "catalan", "swahili", "klingon", "esperanto", "elvish", "mandarin",
)  # fmt: skip


def function(rng: Random) -> str:
    """The text of a function of x, such as `3x^2 + 5`."""
    first = rng.choice(
        (
            "x^{a}",
            "{a}x^{b}",
            "sin({a}x)",
            "e^{a}x",
            "ln(x)",
            "{a}x^{b} + {c}",
            "x^{b} - {a}x",
            "cos(x)",
            "1/x",
            "sqrt(x)",
        )
    )
    return first.format(a=rng.randint(2, 9), b=rng.randint(2, 6), c=rng.randint(1, 20))


def equation(rng: Random) -> str:
    """The text of an equation in x, such as `x^2 - 5x + 6 = 0`."""
    form = rng.choice(
        (
            "x^2 - {a}x + {b} = 0",
            "{a}x^2 + {c}x - {b} = 0",
            "x^3 = {c}",
            "{a}(x - {b}) = {c}",
            "2^x = {c}",
        )
    )
    return form.format(a=rng.randint(2, 9), b=rng.randint(1, 20), c=rng.randint(2, 99))
