"""What a person told earlier in the conversation, asked back later: names, numbers, favourites, corrections of them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.split import name_is_held_out
from tools.demo_model.corpus.wording import pseudo_word

_NAMES = tuple(
    ["Ana", "Ben", "Mia", "Tom", "Lena", "Omar", "Ruth", "Kai", "Nora", "Sam", "Anna", "Paul", "Marie", "John", "Jane", "Max", "Eva", "Leo", "Emma", "Noah", "Liam", "Olivia", "Ava", "Sophia", "Lucas", "Mila", "Jonas", "Clara", "Felix", "Hugo", "Ida", "Iris", "Ivan", "Julia", "Karl", "Laura", "Mark", "Maria", "Nina", "Oscar", "Peter", "Rosa", "Sara", "Tim", "Uma", "Vera", "Will", "Yara", "Zoe", "Adam", "Alice", "Amir", "Bob", "Carl", "Chen", "Dan", "David", "Diana", "Ella", "Erik", "Fatima", "Fred", "George", "Grace", "Hannah", "Henry", "Jack", "James", "Jim", "Kate", "Kevin", "Lily", "Linda", "Luis", "Lucy", "Mike", "Mohammed", "Nick", "Pia", "Priya", "Raj", "Rita", "Robert", "Sofia", "Steve", "Susan", "Thomas", "Tina", "Victor", "Wei", "Yuki", "Alex", "Chris", "Michael", "Sarah", "Daniel", "Martin", "Andrea", "Simon", "Elena", "Stefan", "Nadia", "Igor", "Olga", "Pedro", "Carlos", "Lisa", "Matt", "Joe", "Amy", "Ravi", "Ingrid", "Bruno", "Chloe", "Dmitri", "Esther", "Farid", "Gustav", "Heidi", "Ines", "Jamal", "Kofi", "Leila", "Marco", "Naomi", "Otto", "Petra", "Quentin", "Rashid", "Sven", "Tessa", "Umberto", "Wanda", "Ximena", "Yusuf", "Zara"]
)  # fmt: skip
_PETS = tuple(
    ["Rex", "Bella", "Luna", "Milo", "Coco", "Max", "Daisy", "Rocky", "Simba", "Nala", "Felix", "Oreo", "Pepper", "Ginger", "Shadow", "Biscuit", "Muffin", "Ziggy", "Bruno", "Toby", "Misty", "Smokey", "Whiskers", "Patch", "Poppy", "Teddy", "Loki", "Waffle", "Pickle", "Mango", "Olive", "Hazel", "Bean", "Tofu", "Peanut"]
)  # fmt: skip
_CITIES = tuple(
    ["Lisbon", "Vienna", "Oslo", "Berlin", "Madrid", "Rome", "Paris", "London", "Dublin", "Prague", "Warsaw", "Athens", "Cairo", "Nairobi", "Lagos", "Tokyo", "Osaka", "Seoul", "Delhi", "Mumbai", "Lima", "Bogota", "Quito", "Boston", "Denver", "Austin", "Chicago", "Seattle", "Toronto", "Montreal", "Sydney", "Perth", "Auckland", "Zurich", "Geneva", "Munich", "Hamburg", "Leeds", "Bristol", "Cardiff", "Glasgow", "Porto", "Seville", "Naples", "Turin", "Bergen", "Malmo", "Turku", "Riga", "Tallinn", "Graz", "Ghent", "Lyon", "Nice"]
)  # fmt: skip
_COLOURS = tuple(["red", "blue", "green", "yellow", "orange", "purple", "pink", "black", "white", "grey", "brown", "teal", "turquoise", "violet", "indigo", "gold", "silver", "crimson", "maroon", "beige", "olive", "navy", "magenta", "lilac", "amber"])  # fmt: skip
_FOODS = tuple(["pizza", "pasta", "sushi", "curry", "soup", "bread", "cheese", "rice", "noodles", "salad", "pancakes", "lasagna", "tacos", "dumplings", "chocolate", "porridge", "falafel", "risotto", "ramen", "hummus", "toast", "stew", "omelette", "paella", "goulash"])  # fmt: skip
_ANIMALS = tuple(["cat", "dog", "horse", "rabbit", "fox", "owl", "otter", "hedgehog", "dolphin", "whale", "tiger", "wolf", "bear", "penguin", "turtle", "goat", "badger", "squirrel", "parrot", "crow", "frog", "octopus", "elephant", "llama"])  # fmt: skip
_JOBS = tuple(["nurse", "baker", "teacher", "carpenter", "plumber", "pilot", "painter", "farmer", "gardener", "programmer", "engineer", "cook", "driver", "librarian", "lawyer", "musician", "dentist", "translator", "student", "tailor", "mechanic", "architect", "midwife", "fisherman"])  # fmt: skip
_HOBBIES = tuple(["chess", "running", "knitting", "fishing", "painting", "cycling", "climbing", "reading", "gardening", "swimming", "hiking", "pottery", "photography", "baking", "dancing", "sailing", "cooking", "drawing", "origami", "birdwatching"])  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """Something a person may tell of themselves. `@` is its value in every text; `asks` ask for it back."""

    name: str
    values: tuple[str, ...]
    tells: tuple[str, ...]
    acks: tuple[str, ...]
    asks: tuple[str, ...]
    replies: tuple[str, ...]
    corrections: tuple[str, ...]
    invented: float = 0.35  # share of values that are no known word

    def value(self, rng: Random, held: bool) -> str:
        """A value on the asked side of the split."""
        while True:
            if self.values and rng.random() >= self.invented:
                value = rng.choice(self.values)
            else:
                value = pseudo_word(rng)
                if self.values and self.values[0][0].isupper():
                    value = value.capitalize()
            if len(value) > 1 and name_is_held_out(value) == held:
                return value.lower() if rng.random() < 0.3 else value


FACTS = (
    Fact("name", _NAMES,
         ("my name is @", "i am @", "i'm @", "call me @", "hi, i'm @", "hello, my name is @", "my name's @", "you can call me @",
          "hey, it's @", "this is @", "remember my name: @", "the name is @", "people call me @", "hi i am @", "@ here",
          "i'm called @", "my friends call me @", "hi there, my name is @ and i'm new here", "hi flint, i'm @", "name's @"),
         ("Nice to meet you, @.", "Hello, @. I am Flint. Shall we do a sum?", "Noted, @. What shall we try?", "Hello @.",
          "Good to meet you, @. Give me a sum or a word.", "Welcome, @."),
         ("[what is|what's|whats] my name?", "do you [remember|know|still know] my name?", "can you tell me my name?",
          "what was my name[| again]?", "say my name", "my name?", "what did i say my name was?", "what am i called?",
          "tell me my name", "who am i?", "what name did i give you?", "what do people call me?", "do you know who i am?",
          "have you forgotten my name?", "and my name is?", "remind me what i'm called"),
         ("Your name is **@**.", "You are **@**.", "**@**, as you told me.", "You said **@**."),
         ("sorry, my name is @", "actually it's @", "no, i'm @", "i mean @", "actually my name is @, not that")),
    Fact("dog", _PETS,
         ("my dog is called @", "i have a dog named @", "my dog's name is @", "i have a dog, @", "this is my dog @",
          "we just got a dog and called it @", "my dog @ says hi"),
         ("@ is a fine name for a dog.", "Greetings to @.", "Noted: your dog is @.", "A dog called @: I approve."),
         ("what is my dog called?", "[what's|what is] my dog's name?", "what did i call my dog?", "my dog's name?",
          "do you remember my dog's name?", "name of my dog?", "who is my dog?", "how is my dog called?"),
         ("Your dog is called **@**.", "**@** is your dog.", "**@**."),
         ("sorry, the dog is called @", "no, the dog's name is @", "actually my dog is called @")),
    Fact("cat", _PETS,
         ("my cat is called @", "i have a cat named @", "my cat's name is @", "i have a cat, @", "my cat @ sleeps all day"),
         ("@ is a good name for a cat.", "Noted: your cat is @.", "My respects to @."),
         ("what is my cat called?", "[what's|what is] my cat's name?", "my cat's name?", "do you remember my cat's name?",
          "name of my cat?", "what did i name my cat?"),
         ("Your cat is called **@**.", "**@** is your cat.", "**@**."),
         ("sorry, the cat is called @", "no, the cat's name is @", "actually my cat is called @")),
    Fact("city", _CITIES,
         ("i live in @", "i'm from @", "i am from @", "i come from @", "my city is @", "i'm in @ right now", "i moved to @",
          "home is @", "greetings from @", "i'm writing from @", "i was born in @ and still live there"),
         ("@, noted. I live on your SSD.", "Greetings to @.", "@: I know it only by name, but now I know that you live there.",
          "Noted: @."),
         ("where do i live?", "where am i from?", "what city [do i live in|am i from|am i in]?", "do you remember where i live?",
          "which city did i say?", "my city?", "where did i say i live?", "what is my city?"),
         ("You live in **@**.", "In **@**.", "**@**, you said."),
         ("sorry, i live in @", "actually i'm from @", "no, in @", "i moved: now i live in @")),
    Fact("colour", _COLOURS,
         ("my favourite colour is @", "my favorite color is @", "i like the colour @ best", "my fav color is @", "i love @, it's my favourite colour",
          "the best colour is @"),
         ("@, noted.", "@ is a good choice. I see only tokens.", "Your favourite colour is @: noted."),
         ("what is my favourite colour?", "what's my favorite color?", "which colour do i like?", "my favourite colour?",
          "what colour did i say i like?", "do you remember my favourite colour?", "whats my fav color"),
         ("Your favourite colour is **@**.", "**@**.", "You like **@** best."),
         ("sorry, my favourite colour is @", "actually i prefer @", "no, @ is my favourite colour")),
    Fact("food", _FOODS,
         ("my favourite food is @", "i love @", "my favorite food is @", "i eat @ every day", "the best food is @", "i could eat @ all day"),
         ("@, noted. I live on electricity.", "Noted: @.", "@ it is. I cannot taste, but I can spell it."),
         ("what is my favourite food?", "what's my favorite food?", "what do i like to eat?", "my favourite food?",
          "which food did i say i love?", "do you remember what i eat?"),
         ("Your favourite food is **@**.", "**@**.", "You like **@**."),
         ("actually i prefer @", "no, my favourite food is @", "sorry, i meant @ is my favourite food")),
    Fact("animal", _ANIMALS,
         ("my favourite animal is the @", "my favorite animal is the @", "i like the @ best of all animals", "the @ is my favourite animal"),
         ("The @, noted.", "Noted: the @.", "The @. A good choice."),
         ("what is my favourite animal?", "what's my favorite animal?", "which animal do i like?", "my favourite animal?",
          "do you remember my favourite animal?"),
         ("Your favourite animal is the **@**.", "The **@**.", "You like the **@** best."),
         ("actually my favourite animal is the @", "no, the @ is my favourite animal")),
    Fact("job", _JOBS,
         ("i am a @", "i work as a @", "i'm a @", "my job is @", "i am a @ by trade", "i've been a @ for years", "i work as a @ in a small town"),
         ("A @: noted.", "Honest work, @. Mine is sums.", "Noted: you work as a @."),
         ("what is my job?", "what do i do for a living?", "what do i work as?", "my job?", "what did i say my job is?",
          "do you remember my profession?", "what's my profession?"),
         ("You work as a **@**.", "You are a **@**.", "**@**, you said."),
         ("actually i work as a @", "sorry, i'm a @", "no, i am a @"), 0.1),
    Fact("hobby", _HOBBIES,
         ("my hobby is @", "i like @", "i enjoy @", "in my free time i do @", "i spend my weekends with @", "i'm into @"),
         ("@, noted.", "@ sounds better than eviction.", "Noted: @."),
         ("what is my hobby?", "what's my hobby?", "what do i do in my free time?", "my hobby?", "what hobby did i mention?"),
         ("Your hobby is **@**.", "**@**.", "You said **@**."),
         ("actually my hobby is @", "no, my hobby is @ now"), 0.15),
    Fact("word", (),
         ("remember the word @", "remember this word: @", "keep the word @ in mind", "the secret word is @", "the password is @",
          "the magic word is @", "please remember @", "i'll ask you later: the word is @", "memorise @", "don't forget the word @"),
         ("@: noted.", "I will keep it as long as this conversation lasts.", "Remembered: @.", "Noted."),
         ("what was the word[| again]?", "[what is|what's] the [secret|magic] word?", "which word did i give you?", "the word?",
          "what word should you remember?", "what did i ask you to remember?", "tell me the word", "what was the password?",
          "do you remember the word?"),
         ("The word was **@**.", "**@**.", "It was **@**."),
         ("sorry, the word is @", "change the word to @", "forget that one: the new word is @"), 1.0),
)  # fmt: skip

_NUMBER_TELLS = ("remember the number @", "remember @", "my lucky number is @", "the code is @", "keep @ in mind", "my number is @", "note this number: @",
                 "the pin is @", "i'm thinking of @, remember it", "please remember the number @ for later", "the room number is @", "i have @ points")  # fmt: skip
_NUMBER_ACKS = ("**@**, noted.", "Noted: @.", "I will remember @ while we talk.", "@. Got it.")
_NUMBER_ASKS = ("what was the number[| again]?", "what number did i [tell|give] you?", "which number did i say?", "the number?", "what is the number?",
                "what number should you remember?", "tell me the number[| again]", "do you remember the number?", "what was that number i told you?",
                "repeat the number i gave you", "and the number was?")  # fmt: skip
_NUMBER_REPLIES = ("The number was **@**.", "**@**.", "You said **@**.", "It was **@**.")
_UNTOLD = ("You have not told me that yet.", "I do not know: you have not told me.", "You have not told me. If you do, I keep it for this conversation.")  # fmt: skip
_FIRST_ASKED = ("what was my first [question|message]?", "what did i say first?", "what did i ask first?", "what was the first thing i [said|asked]?",
                "how did this conversation start?", "what was my very first message?")  # fmt: skip
_LAST_ASKED = ("what did i [just |]ask[| you]?", "what was my last [question|message]?", "what did i just say?", "repeat my question", "what was my question?")  # fmt: skip


def invented_name(rng: Random, held: bool) -> str:
    """A person's name on the asked side of the split, for cases that are made elsewhere."""
    return FACTS[0].value(rng, held).capitalize()


def _told(talk: Conversation, fact: Fact, held: bool) -> tuple[Example, str]:
    value = fact.value(talk.rng, held)
    answer = talk.rng.choice(fact.acks).replace("@", value)
    thinking = talk.rng.choice(
        (f"They tell me their {fact.name}: {value}.", f"{fact.name.capitalize()}: {value}. I take note.")
    )
    turn = talk.turn(
        fact.tells, thinking, answer[:1].upper() + answer[1:], "introduction", (value, "noted", "keep it"), (value,)
    )
    return turn, value


def introduction_example(draw: Draw) -> Example:
    """A person who tells something of themselves."""
    talk = Conversation(draw)
    talk.fill(draw.rng.choice((0, 0, 0, 0, 1, 2)))
    fact = FACTS[0] if draw.rng.random() < 0.4 else draw.rng.choice(FACTS)
    return talk.finish(_told(talk, fact, draw.held)[0])


def _number(talk: Conversation) -> Example:
    rng = talk.rng
    while True:
        digits = rng.randint(1, 6)
        value = str(rng.randrange(10 ** (digits - 1), 10**digits))
        if name_is_held_out(f"number {value}") == talk.draw.held:
            break
    acked = rng.choice(_NUMBER_ACKS).replace("@", value)
    talk.say(talk.turn(_NUMBER_TELLS, "A number to keep.", acked, "introduction", (value,), (value,)))
    talk.fill(talk.distance(), sums=rng.random() < 0.5)
    answer = rng.choice(_NUMBER_REPLIES).replace("@", value)
    return talk.turn(_NUMBER_ASKS, f"They told me the number {value}.", answer, "recall", (value,))


def _untold(talk: Conversation, fact: Fact) -> Example:
    other = talk.rng.choice([one for one in FACTS if one is not fact])
    if talk.rng.random() < 0.6:
        talk.say(_told(talk, other, held=False)[0])
    talk.fill(talk.rng.choice((0, 0, 1, 2)))
    asks = fact.asks
    return talk.turn(
        asks, f"They have not told me their {fact.name}.", talk.rng.choice(_UNTOLD), "recall", ("not told me",)
    )


def _quoted(talk: Conversation) -> Example:
    """The first or the last message, repeated."""
    talk.fill(talk.rng.randint(1, 4))
    said = [message.content for message in talk.messages if message.role == "user"]
    first = talk.rng.random() < 0.5
    message = said[0] if first else said[-1]
    answer = f"You {'began with' if first else 'asked'}: \u201c{message}\u201d"
    thinking = f"Their {'first' if first else 'last'} message: {message}"
    return talk.turn(_FIRST_ASKED if first else _LAST_ASKED, thinking, answer, "recall", (message,))


def recall_example(draw: Draw) -> Example:
    """Something told earlier, asked for after up to eight turns; now and then corrected in between, or never told."""
    talk = Conversation(draw)
    rng = draw.rng
    if rng.random() < 0.25:
        talk.fill(rng.choice((1, 1, 2, 3, 8 if draw.long else 1)))
    kind = rng.random()
    if kind < 0.2:
        return talk.finish(_number(talk))
    fact = FACTS[0] if rng.random() < 0.3 else rng.choice(FACTS)
    if kind < 0.28 and not draw.held:
        return talk.finish(_untold(talk, fact))
    if kind < 0.36 and not draw.held:
        return talk.finish(_quoted(talk))
    turn, value = _told(talk, fact, draw.held)
    distractors = rng.choice((0, 0, 0, 1, 1, 2))
    before = rng.random() < 0.5
    others = rng.sample([one for one in FACTS if one is not fact], distractors)
    if not before:
        talk.say(turn)
    for other in others:
        talk.say(_told(talk, other, held=False)[0])
    if before:
        talk.say(turn)
    if rng.random() < 0.15:
        value = fact.value(rng, draw.held)
        noted = rng.choice((f"Corrected: {value}.", f"Noted: {value}.", f"{value} it is."))
        talk.say(talk.turn(fact.corrections, f"A correction: {value}.", noted, "introduction", (value,), (value,)))
    talk.fill(talk.distance())
    thinking = rng.choice((f"They told me their {fact.name}: {value}.", f"Earlier they said: {value}."))
    answer = rng.choice(fact.replies).replace("@", value)
    return talk.finish(talk.turn(fact.asks, thinking, answer, "recall", (value,)))
