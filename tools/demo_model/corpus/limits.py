"""What lies beyond the model: it says so, says what it can do instead, and names `flashmoe plan` for a real model."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand, pseudo_word
from tools.demo_model.shape import SIZE

_ENDINGS = (
    "I can do a sum up to three digits, or explain this program. `flashmoe plan` tells what a real model needs.",
    "Sums up to three digits and this program are what I know. For more, `flashmoe plan` shows what a larger model takes.",
    "For that you want a larger model: `flashmoe plan` says what it needs. I do sums and explain this program.",
)


@dataclass(frozen=True)
class Subject:
    """A field that the model knows nothing of: how it names it, the ways to ask, and what may stand in {x}."""

    title: str
    asks: tuple[str, ...]
    things: tuple[str, ...]

    def answers(self) -> tuple[str, ...]:
        """The honest answers, each of which names `flashmoe plan`."""
        verb = "are" if " and " in self.title or self.title.endswith(("s", "people")) else "is"
        said = (f"{self.title} {verb} beyond me: I am a {SIZE} demo.", f"{self.title} {verb} beyond a {SIZE} demo.")
        return tuple(f"{opening} {ending}" for opening in said for ending in _ENDINGS)


SUBJECTS = (
    Subject(
        "Geography",
        ("what is the capital [of|city of] {x}?", "what's the capital of {x}", "whats the capital of {x}?",
         "capital of {x}", "where is {x}?", "how many people live in {x}?", "what is the population of {x}?",
         "what language do they speak in {x}?", "how big is {x}?", "tell me about {x}", "what currency does {x} use?",
         "which country borders {x}?", "is {x} a country?", "how far is {x}?", "what continent is {x} in?",
         "what is the largest city in {x}?", "how do i get to {x}?", "what should i see in {x}?",
         "what time is it in {x}?", "do you know {x}?"),
        ("france", "germany", "spain", "italy", "japan", "china", "india", "brazil", "canada", "the usa", "england",
         "the uk", "scotland", "ireland", "norway", "sweden", "finland", "poland", "austria", "switzerland", "greece",
         "turkey", "egypt", "kenya", "nigeria", "mexico", "peru", "chile", "argentina", "australia", "new zealand",
         "russia", "ukraine", "portugal", "belgium", "the netherlands", "denmark", "hungary", "romania", "thailand",
         "vietnam", "korea", "indonesia", "morocco", "south africa", "iran", "israel", "cuba", "iceland", "nepal",
         "europe", "africa", "asia", "paris", "london", "berlin", "rome", "madrid", "tokyo", "new york", "moscow",
         "texas", "california", "vienna", "the alps", "the amazon", "mount everest", "the nile"),
    ),
    Subject(
        "History",
        ("when did {x} [happen|start|end|begin]?", "when was {x}?", "what caused {x}?", "who won {x}?",
         "tell me about {x}", "explain {x}", "what year was {x}?", "why did {x} happen?", "what was {x}?",
         "how did {x} end?", "write about {x}", "what happened in {x}?"),
        ("world war 2", "world war ii", "ww2", "the first world war", "the french revolution", "the roman empire",
         "the cold war", "the fall of rome", "the middle ages", "the moon landing", "the civil war",
         "the industrial revolution", "the renaissance", "the black death", "the fall of the berlin wall",
         "ancient egypt", "the battle of hastings", "1066", "1492", "1969", "1914", "the vietnam war",
         "the stone age"),
    ),
    Subject(
        "Famous people",
        ("who is {x}?", "who was {x}?", "tell me about {x}", "when was {x} born?", "how old is {x}?",
         "what did {x} do?", "is {x} alive?", "when did {x} die?", "what is {x} famous for?", "do you know {x}?",
         "what do you think of {x}?", "who is {x} married to?", "write a biography of {x}"),
        ("einstein", "albert einstein", "napoleon", "shakespeare", "the president",
         "the president of the united states", "the prime minister", "the king of england", "the pope", "barack obama",
         "donald trump", "joe biden", "elon musk", "bill gates", "steve jobs", "taylor swift", "messi", "ronaldo",
         "picasso", "mozart", "beethoven", "newton", "darwin", "marie curie", "gandhi", "julius caesar", "cleopatra",
         "leonardo da vinci", "alan turing", "putin", "madonna", "michael jackson", "the beatles", "plato",
         "aristotle", "jesus", "the ceo of google"),
    ),
    Subject(
        "Science",
        ("what is {x}?", "explain {x}", "how does {x} work?", "why is {x}?", "tell me about {x}", "what causes {x}?",
         "what are {x}?", "how big is {x}?", "how far is {x}?", "how hot is {x}?",
         "can you explain {x}[| to me| simply]?", "what's {x}", "how do i understand {x}?"),
        ("gravity", "the moon", "the sun", "a black hole", "black holes", "photosynthesis", "dna", "an atom",
         "quantum physics", "quantum mechanics", "relativity", "the theory of relativity", "evolution",
         "the speed of light", "electricity", "magnetism", "a volcano", "an earthquake", "the sky blue", "water wet",
         "mars", "jupiter", "saturn", "a star", "the big bang", "the universe", "oxygen", "hydrogen", "a cell",
         "a virus", "bacteria", "climate change", "the ozone layer", "entropy", "thermodynamics", "chemistry",
         "physics", "biology", "a dinosaur", "dinosaurs", "nuclear energy", "a laser", "the ocean", "lightning",
         "a rainbow", "the brain", "the heart", "string theory", "a photon", "a neutron"),
    ),
    Subject(
        "Animals",
        ("what do {x} eat?", "how long do {x} live?", "tell me about {x}", "how fast are {x}?", "are {x} dangerous?",
         "where do {x} live?", "why do {x} sleep so much?", "what sound do {x} make?", "how big are {x}?",
         "can {x} fly?", "how many legs do {x} have?"),
        ("cats", "dogs", "lions", "tigers", "elephants", "penguins", "horses", "cows", "bears", "wolves", "spiders",
         "snakes", "sharks", "whales", "birds", "fish", "bees", "ants", "rabbits", "mice", "monkeys", "frogs", "owls",
         "bats", "giraffes", "hamsters", "chickens", "octopuses"),
    ),
    Subject(
        "Writing",
        ("write [me |]a {x}", "write a {x} [about|on] {y}", "[can|could] you write [me |]a {x}[ about {y}|]?",
         "make a {x} about {y}", "give me a {x} about {y}", "i need a {x} about {y}", "compose a {x}",
         "create a {x} about {y}", "tell me a {x}[| about {y}]", "please write a short {x}", "help me write a {x}",
         "finish my {x}", "read my {x}", "improve my {x}", "write 500 words about {y}", "summarize {y}",
         "write something about {y}"),
        ("poem", "haiku", "story", "short story", "song", "letter", "email", "essay", "limerick", "speech", "novel",
         "book", "blog post", "cover letter", "cv", "resume", "tweet", "report", "script", "play", "rap", "fairy tale",
         "bedtime story", "article", "love letter", "sonnet", "paragraph", "summary", "joke book", "slogan",
         "headline", "birthday card", "verse"),
    ),
    Subject(
        "Programming",
        ("write [a|me a|some] {x} [program|script|function|code][| that {z}]", "how do i {z} in {x}?",
         "write code to {z}", "what is {x}?", "explain {x}", "fix my {x} code", "write a {x} function to {z}",
         "debug this {x} code", "[can|could] you [code|program|write code|write {x}]?", "how do i learn {x}?",
         "is {x} better than python?", "what does this {x} code do?", "help me with {x}", "hello world in {x}",
         "show me some {x} code", "give me a {x} example"),
        ("python", "javascript", "c", "c++", "java", "rust", "go", "html", "css", "sql", "bash", "typescript", "ruby",
         "php", "swift", "kotlin", "haskell", "react", "regex", "git", "docker", "linux", "assembly", "perl", "json",
         "numpy", "a web page", "django", "an api", "recursion", "a linked list", "a binary tree", "an algorithm"),
    ),
    Subject(
        "Cooking",
        ("how do i [make|cook|bake] {x}?", "recipe for {x}", "give me a recipe for {x}", "what goes into {x}?",
         "how long do i cook {x}?", "how many calories are in {x}?", "is {x} healthy?", "what should i eat with {x}?",
         "what's a good recipe for {x}?", "what is in {x}?", "best {x}?", "what should i cook with {x}?"),
        ("pizza", "pasta", "bread", "cake", "a cake", "soup", "rice", "eggs", "pancakes", "coffee", "tea", "chicken",
         "beef", "curry", "salad", "cookies", "chocolate", "ice cream", "lasagna", "sushi", "burgers", "cheese",
         "fish", "tacos", "potatoes", "noodles", "dinner", "lunch", "breakfast", "a sandwich", "banana bread",
         "an omelette"),
    ),
    Subject(
        "Translation",
        ("translate {y} [to|into] {x}", "how do you say {y} in {x}?", "what is {y} in {x}?", "say {y} in {x}",
         "translate this to {x}", "[can|could] you translate [to|into] {x}?", "how do i say hello in {x}?",
         "what does bonjour mean in {x}?", "teach me {x}", "speak {x}", "answer in {x}", "say something in {x}"),
        ("french", "german", "spanish", "italian", "japanese", "chinese", "latin", "portuguese", "russian", "arabic",
         "korean", "dutch", "polish", "greek", "turkish", "hindi", "swedish"),
    ),
    Subject(
        "News and the weather",
        ("what is the weather [like |][today|tomorrow|now|in {x}|outside]?", "how's the weather[| in {x}| today]?",
         "will it rain [today|tomorrow|in {x}]?", "is it [cold|hot|sunny|raining] [outside|today|in {x}]?",
         "what's the temperature [outside|in {x}|today]?", "what is [in |]the news[| today]?", "any news?",
         "latest news", "what happened today?", "weather", "weather forecast", "weather in {x}",
         "what's the forecast?", "who won the [election|match|game|world cup][| yesterday]?",
         "what are the headlines?"),
        ("london", "paris", "berlin", "new york", "tokyo", "madrid", "rome", "my city", "vienna", "chicago", "sydney",
         "oslo", "boston"),
    ),
    Subject(
        "Time and dates",
        ("what time is it[| now]?", "what is the time?", "what's the [date|time|day][| today]?",
         "what day is [it|today]?", "what year is [it|this]?", "what is today's date?", "time?", "date?",
         "which [month|year|day] is it?", "do you know what time it is?", "what date is it?", "when is {x}?",
         "how long until {x}?", "how many days until {x}?", "is tomorrow a holiday?", "set an alarm",
         "set a timer for 5 minutes", "remind me tomorrow", "tell me the time", "how many days are in a year?",
         "how many hours in a day?"),
        ("christmas", "easter", "new year", "my birthday", "friday", "the weekend", "summer", "midnight", "halloween",
         "monday"),
    ),
    Subject(
        "Health",
        ("i have a {x}, what should i do?", "how do i treat a {x}?", "what helps against a {x}?", "what causes a {x}?",
         "is a {x} dangerous?", "what are the symptoms of a {x}?", "should i see a doctor for a {x}?",
         "how do i lose weight?", "how do i sleep better?", "what medicine should i take for a {x}?", "am i sick?",
         "how much water should i drink?", "is coffee bad for me?", "how can i get fit?"),
        ("headache", "cold", "cough", "fever", "flu", "sore throat", "broken arm", "rash", "toothache", "stomach ache",
         "migraine", "sunburn"),
    ),
    Subject(
        "Advice",
        ("what should i do with my life?", "should i {x}?", "how do i {x}?", "is it a good idea to {x}?",
         "can you help me {x}?", "give me advice[| on how to {x}]", "what is the best way to {x}?", "how can i {x}?",
         "help me {x}", "i want to {x}", "any tips to {x}?", "what do i need to {x}?"),
        ("find a job", "quit my job", "buy a house", "buy a car", "make money", "get rich", "invest in stocks",
         "buy bitcoin", "learn the guitar", "make friends", "find a girlfriend", "get married", "move to london",
         "save money", "start a company", "become famous", "study better", "pass my exam", "be happy", "plan a trip",
         "book a flight", "fix my car", "paint a wall", "grow tomatoes", "train my dog", "name my cat",
         "choose a phone", "plan a party", "stop smoking", "tie a tie", "play chess", "draw a cat"),
    ),
    Subject(
        "Films, books and music",
        ("what is the best {x}?", "recommend [me |]a {x}", "who [wrote|made|directed] {y}?", "tell me about {y}",
         "what is {y} about?", "have you [seen|read|heard] {y}?", "what {x} should i [watch|read|hear]?",
         "suggest a {x}", "what's your favourite {x}?", "who plays in {y}?", "is {y} good?", "sing [me |]a song",
         "play some music", "sing for me", "know any good {x}s?"),
        ("movie", "film", "book", "song", "series", "album", "game", "video game", "show", "podcast", "band", "novel"),
    ),
    Subject(
        "Sport",
        ("who won the {x}?", "when is the next {x}?", "what are the rules of {x}?", "how do you play {x}?",
         "tell me about {x}", "who is the best at {x}?", "how long is a game of {x}?", "who is the best {x} player?",
         "what's the score in {x}?"),
        ("football", "soccer", "world cup", "tennis", "chess", "basketball", "the olympics", "baseball", "hockey",
         "cricket", "golf", "boxing", "rugby", "super bowl", "swimming", "formula 1", "volleyball"),
    ),
    Subject(
        "Pictures and files",
        ("draw [me |]a {x}", "make [me |]a picture of a {x}", "show me a picture of a {x}",
         "generate an image[| of a {x}]", "can you see this picture?", "look at this image", "open the file",
         "read this file", "can you draw[| a {x}]?", "paint a {x}", "what is in this picture?",
         "search the web for {x}", "google {x}", "look up {x}", "open google", "browse the web", "download {x}",
         "send an email", "call my mother", "order a {x}", "buy a {x} for me", "find a {x} near me", "play a video",
         "make a video of a {x}", "ascii art of a {x}", "create a file"),
        ("cat", "dog", "house", "tree", "car", "horse", "flower", "pizza", "robot", "dragon", "sunset", "logo", "map",
         "unicorn", "face", "rocket", "boat", "castle", "bird", "taxi", "hotel"),
    ),
    Subject(
        "Big questions",
        ("what is the meaning of {x}?", "does {x} exist?", "is there a {x}?", "what is {x}?", "why do we {z}?",
         "what do you think about {x}?", "what happens after death?", "what is the meaning of life?",
         "is there life after death?", "are we alone in the universe?", "is {x} good?",
         "why is there something rather than nothing?", "what is your opinion on {x}?", "do you believe in {x}?",
         "who should i vote for?", "who will win the election?", "what will happen tomorrow?", "predict the future",
         "is the earth flat?", "what comes after infinity?", "what is the answer to everything?"),
        ("life", "god", "love", "time", "truth", "war", "peace", "politics", "religion", "free will", "happiness",
         "death", "the soul", "freedom", "justice", "money", "ai", "art", "beauty", "democracy", "communism",
         "capitalism", "philosophy", "evil", "luck", "fate", "ghosts", "aliens", "magic"),
    ),
    Subject(
        "Word puzzles",
        ("spell {x}", "how do you spell {x}?", "reverse the word {x}", "how many letters are in {x}?",
         "how many {c}s are in {x}?", "spell {x} backwards", "what rhymes with {x}?", "what is a synonym for {x}?",
         "what is the opposite of {x}?", "define {x}", "what does {x} mean?", "make an anagram of {x}",
         "sort {x} and {y}", "what is the plural of {x}?", "use {x} in a sentence", "is {x} a noun?",
         "what letter does {x} start with?", "repeat after me: {x}", "say {x}", "write {x} in capital letters",
         "tell me a riddle", "solve this riddle", "what is the first letter of {x}?"),
        ("strawberry", "banana", "hello", "house", "orange", "table", "computer", "apple", "happy", "big", "water",
         "school", "green", "window", "beautiful", "elephant", "rhythm", "mouse", "yellow", "friend", "kiwi", "plum"),
    ),
)  # fmt: skip

_THEMES = ("love", "the sea", "a cat", "my dog", "spring", "autumn", "the moon", "winter", "a robot", "space",
"my mother", "friendship", "the rain",
           "a dragon", "trees", "football", "the stars", "coffee", "my holiday", "time", "a king", "music", "the city",
           "a small model", "an old house",
           "hello", "good morning", "thank you", "harry potter", "star wars", "the matrix", "titanic", "hamlet",
           "the bible", "lord of the rings")  # fmt: skip
_TASKS = ("sort a list", "reads a file", "prints hello world", "read a file", "reverse a string", "count words",
"draw a circle", "make a loop", "add two numbers",
          "open a socket", "dream", "fight", "sleep", "cry", "laugh", "parse json", "find prime numbers",
          "compute fibonacci numbers")  # fmt: skip

_MATHS = (
    "{a} [/|divided by|÷] {n}[?|]", "what is {a} [/|divided by|÷] {n}?", "{a}/{n}", "divide {a} by {n}",
    "[what is |]the square root of {a}[?|]", "sqrt({a})",
    "sqrt {a}", "{n}%% of {a}", "what is {n}%% of {a}?", "what is {n} percent of {a}?", "{a}^{n}", "{a}**{n}",
    "{a} to the power of {n}", "{n} squared",
    "what is {a} squared?", "{n}!", "factorial of {n}", "solve x + {n} = {a}", "{n}x + 3 = {a}", "solve {n}x = {a}",
    "what is pi?", "digits of pi", "is {a} [prime|a prime number|even|odd]?",
    "what are the prime factors of {a}?", "log of {a}", "sin({n})", "the derivative of x^{n}", "integrate x^{n}",
    "what is the average of {a} and {b}?", "half of {a}", "what is a third of {a}?",
    "1/{n} + 1/3", "{a}.5 + {n}.25", "what is {n}.5 + 1.5?", "{a}.{n} - 2.5", "convert {a} to binary", "{a} in hex",
    "{a} in roman numerals", "convert {a} [miles to km|euros to dollars|kg to pounds|celsius to fahrenheit]",
    "which is [larger|bigger|smaller], {a} or {b}?", "round {a}.{n}", "{a} mod {n}",
    "greatest common divisor of {a} and {b}", "what is the next prime after {a}?", "({a} + {n}) * {n}",
    "{n} + {n} * {n}",
    "{a} factorial", "cube root of {a}", "x = {a}, what is x * 2?", "what is {a} over {n}?",
    "solve a quadratic equation", "what is calculus?", "do my math homework", "prove that 1 = 1",
    "generate a random number", "pick a number", "what is infinity plus one?",
)  # fmt: skip
_MATHS_ANSWERS = tuple(
    f"{opening} {ending}"
    for opening in (
        "That kind of maths is beyond me: I add and subtract up to three digits, and know the times table up to 12.",
        "I only add, subtract, and know the times table up to 12.",
    )
    for ending in (
        "`flashmoe plan` tells what a larger model needs.",
        "For the rest, see `flashmoe plan`, or a calculator.",
    )
)
_BIG = (
    "[what is|what's|calculate|] {p} + {q}[?|]", "{p}+{q}", "{p} - {q}", "[what is|what's|] {p} plus {q}?",
    "add {p} and {q}", "subtract {q} from {p}", "{p} minus {q}",
    "sum of {p} and {q}", "how much is {p} + {q}?", "how much is {p} - {q}?",
)  # fmt: skip
_BIG_TIMES = ("[what is|what's|] {p} [*|x|times] {q}[?|]", "{p}*{q}", "multiply {p} by {q}", "{p} times {q}", "{p}x{q}")
_BIG_ANSWERS = (
    "Those numbers are too large for me: I was trained on three digits at most. A calculator is the better choice; `flashmoe plan` tells what a larger model needs.",
    "Three digits is as far as I go. `flashmoe plan` tells what a larger model needs.",
)
_TABLE_ANSWERS = (
    "My times table ends at 12, so I would only be guessing. `flashmoe plan` tells what a larger model needs.",
    "Multiplication beyond 12 times 12 is not in me. `flashmoe plan` tells what a larger model needs.",
)
_UNKNOWN = (
    "what is [a |the |]{w}?", "who is {w}?", "tell me about {w}", "explain {w}", "what does {w} mean?",
    "how does {w} work?", "{w} {w2}", "where is {w}?", "how do i {w}?", "what about {w}?",
    "do you know {w}?", "{w}?", "why {w}?", "can you {w}?", "{w} {w2} {w}", "how many {w}s are there?", "is {w} {w2}?",
    "when was {w}?", "i like {w}", "my {w} is {w2}", "give me a {w}", "make a {w}", "what is the {w} of {w2}?",
    "who invented {w}?", "what color is {w}?", "the {w} is {w2}", "i have a {w}", "should i {w}?",
    "which {w} is best?", "i think {w} is {w2}", "did you {w}?", "let's {w}", "please {w} the {w2}",
)  # fmt: skip
_UNKNOWN_ANSWERS = tuple(
    f"{opening} {ending}"
    for opening in (f"That is beyond me: I am a {SIZE} demo.", "I do not know about that.")
    for ending in _ENDINGS
)


def limit_example(rng: Random, held: bool) -> Example:
    """A question from beyond, with the honest answer."""
    kind = rng.random()
    if kind < 0.62:
        return _subject(rng, held)
    if kind < 0.74:
        return _maths(rng, held)
    if kind < 0.86:
        return _too_large(rng)
    words = {"w": pseudo_word(rng), "w2": pseudo_word(rng)}
    question = rng.choice(expand(rng.choice(_UNKNOWN))).format(**words)
    return _example(rng, question, "That is a word I do not know.", _UNKNOWN_ANSWERS)


def _subject(rng: Random, held: bool) -> Example:
    subject = rng.choice(SUBJECTS)
    while True:
        pattern = rng.choice(expand(rng.choice(subject.asks)))
        thing = rng.choice(subject.things)
        question = pattern.format(
            x=thing.title() if rng.random() < 0.3 else thing,
            y=rng.choice(_THEMES),
            z=rng.choice(_TASKS),
            c=rng.choice("aeiorst"),
        )
        if wording_is_held_out(question) == held:
            thought = rng.choice(
                (f"{subject.title}. I was not trained on that.", f"This is about {subject.title.lower()}: not mine.")
            )
            return _example(rng, question, thought, subject.answers())


def _maths(rng: Random, held: bool) -> Example:
    while True:
        a, b, n = rng.randint(2, 999), rng.randint(2, 999), rng.randint(2, 20)
        question = rng.choice(expand(rng.choice(_MATHS))).format(a=a, b=b, n=n).replace("%%", "%")
        if wording_is_held_out(question) == held:
            return _example(rng, question, "Not a sum or a difference that I was trained on.", _MATHS_ANSWERS)


def _number(rng: Random, digits: int) -> str:
    number = rng.randrange(10 ** (digits - 1), 10**digits)
    return f"{number:,}" if digits > 3 and rng.random() < 0.4 else str(number)


def _too_large(rng: Random) -> Example:
    if rng.random() < 0.4:
        p, q = rng.randint(13, 999), rng.randint(2, 999)
        if rng.random() < 0.5:
            p, q = q, p
        question = rng.choice(expand(rng.choice(_BIG_TIMES))).format(p=p, q=q)
        return _example(rng, question, "A product beyond my times table.", _TABLE_ANSWERS)
    p_digits = rng.choice((4, 4, 4, 5, 5, 6, 7, 9))
    sizes = [p_digits, rng.choice((1, 2, 3, p_digits, p_digits, 4))]
    rng.shuffle(sizes)
    question = rng.choice(expand(rng.choice(_BIG))).format(p=_number(rng, sizes[0]), q=_number(rng, sizes[1]))
    return _example(rng, question, "A number here has more than three digits: too many for me.", _BIG_ANSWERS)


def _example(rng: Random, question: str, thought: str, answers: tuple[str, ...]) -> Example:
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, rng.choice(answers), "limits", question, ("flashmoe plan",))
