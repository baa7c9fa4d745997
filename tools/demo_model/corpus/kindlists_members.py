"""Kinds of things of which several are named on request, and what there is of each, always in the same round.

A model this small cannot pick at random without naming one twice. It can learn a round by heart: whichever it begins with,
the next one follows, so that seven animals are seven different animals, and another one is the one after the last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tools.demo_model.corpus.split import word_is_held_out


@dataclass(frozen=True, eq=False)
class Kind:
    """ones, manies: what one of it and several of it are called. closed: these are all that there are, told in order."""

    ones: tuple[str, ...]
    manies: tuple[str, ...]
    members: tuple[str, ...]
    closed: bool = False

    @property
    def name(self) -> str:
        """As a thought calls several of it."""
        return self.manies[0]

    @cached_property
    def free(self) -> bool:
        """Whether all of it may be sorted, counted and spelt in training."""
        return not any(word_is_held_out(member) for member in self.members)

    def after(self, start: int, count: int) -> tuple[str, ...]:
        """So many of the round, from a place on."""
        return tuple(self.members[(start + index) % len(self.members)] for index in range(count))


def _kinds(text: str, closed: bool = False) -> tuple[Kind, ...]:
    kinds = []
    for line in text.strip().splitlines():
        ones, manies, members = ([part.strip() for part in field.split(",")] for field in line.split("|"))
        seen = [member for member in members if closed or not any(map(word_is_held_out, (member, *member.split())))]
        assert len(set(seen)) == len(seen), line
        kinds.append(Kind(tuple(ones), tuple(manies), tuple(seen), closed))
    return tuple(kinds)


OPEN = _kinds(
    """
animal, mammal | animals, mammals, animal names, creatures | fox, horse, otter, rabbit, tiger, camel, dolphin, hedgehog, lion, badger, goat, wolf, squirrel, elephant, cow, bear, zebra, monkey, sheep, beaver
animal | animals | fox, horse, otter, rabbit, tiger, camel, dolphin, hedgehog, lion, badger, goat, wolf, squirrel, elephant, cow, bear, zebra, monkey, sheep, beaver
bird | birds, feathered animals | owl, robin, swan, eagle, sparrow, heron, duck, parrot, crow, penguin, pigeon, stork, magpie, falcon, hen, seagull
fish | fish, fishes | salmon, trout, cod, tuna, herring, eel, carp, pike, haddock, mackerel, perch, sardine, plaice, sole, shark
insect, bug | insects, bugs | bee, ant, wasp, moth, fly, beetle, butterfly, cricket, ladybird, mosquito, grasshopper, dragonfly, earwig, flea
reptile | reptiles | snake, lizard, crocodile, turtle, gecko, iguana, tortoise, cobra, python, viper, alligator, chameleon, adder
pet | pets, house animals | dog, cat, hamster, canary, goldfish, budgie, mouse, pony, gerbil, guinea pig, kitten, rat, terrapin
fruit | fruits, fruit, pieces of fruit | pear, banana, cherry, peach, lemon, orange, grape, mango, melon, raspberry, pineapple, apricot, lime, coconut, papaya
fruit | fruits | pear, banana, cherry, peach, lemon, orange, grape, mango, melon, raspberry, pineapple, apricot, lime, coconut, papaya
vegetable, veggie | vegetables, veggies, veg | carrot, onion, leek, cabbage, potato, spinach, pea, broccoli, celery, radish, bean, lettuce, turnip, beetroot, cauliflower
colour, color | colours, colors | red, blue, green, yellow, purple, pink, brown, black, white, grey, turquoise, beige, violet, maroon, crimson
country | countries, nations, states of the world | France, Japan, Brazil, Kenya, Norway, India, Canada, Egypt, Spain, Peru, China, Italy, Ghana, Poland, Chile, Greece
European country, country in Europe | European countries, countries in Europe, countries of Europe | Germany, Portugal, Sweden, Austria, Ireland, Denmark, Hungary, Finland, Belgium, Romania, Switzerland, Iceland, Bulgaria, Estonia
African country, country in Africa | African countries, countries in Africa | Uganda, Morocco, Zambia, Tunisia, Ethiopia, Algeria, Senegal, Angola, Namibia, Botswana, Rwanda, Malawi, Mali, Gabon
city, big city, town | cities, big cities, towns | London, Paris, Berlin, Madrid, Rome, Vienna, Cairo, Sydney, Toronto, Mumbai, Oslo, Prague, Lima, Seoul, Dublin, Athens
capital, capital city | capitals, capital cities | Lisbon, Warsaw, Budapest, Helsinki, Ottawa, Nairobi, Copenhagen, Stockholm, Bangkok, Brussels, Amsterdam, Canberra, Havana, Baghdad
tool | tools, things in a toolbox | hammer, saw, drill, pliers, chisel, screwdriver, rake, spade, axe, wrench, file, shovel, mallet, spanner
tree | trees | oak, beech, birch, pine, maple, willow, ash, elm, spruce, larch, poplar, fir, cedar, chestnut
flower | flowers, blossoms | rose, tulip, daisy, lily, poppy, orchid, sunflower, daffodil, iris, peony, carnation, primrose, pansy, crocus, snowdrop
metal | metals | iron, gold, silver, copper, tin, zinc, lead, nickel, aluminium, platinum, titanium, cobalt, chromium, tungsten
instrument, musical instrument | instruments, musical instruments | piano, violin, guitar, flute, drum, harp, trumpet, clarinet, oboe, tuba, trombone, accordion, banjo, saxophone
sport | sports | football, tennis, swimming, rowing, cycling, hockey, golf, boxing, rugby, basketball, fencing, judo, archery, skiing, sailing
game | games | chess, poker, dominoes, draughts, bridge, bingo, hangman, marbles, darts, snooker, tag, ludo, skittles
piece of clothing, garment | clothes, pieces of clothing, garments, things to wear | shirt, trousers, scarf, jacket, skirt, glove, dress, sock, jumper, hat, belt, blouse, vest, shorts
room | rooms, rooms of a house, rooms in a house | kitchen, bedroom, hall, study, cellar, attic, pantry, nursery, library, garage, living room, dining room, laundry
drink, beverage | drinks, beverages, things to drink | tea, coffee, water, milk, juice, lemonade, cocoa, cider, beer, soda, cola, squash, tonic, smoothie
food | foods, things to eat, dishes | bread, cheese, soup, rice, pasta, egg, pizza, salad, butter, ham, pancake, noodle, pie, sausage
dessert, sweet dish | desserts, sweet dishes, puddings | cake, pudding, ice cream, trifle, jelly, tart, waffle, brownie, cheesecake, custard, sorbet, mousse, fudge
spice | spices | pepper, cinnamon, ginger, nutmeg, saffron, paprika, cumin, clove, vanilla, turmeric, cardamom, chilli, aniseed
herb | herbs | basil, parsley, mint, thyme, sage, dill, rosemary, oregano, chives, coriander, tarragon, lavender, fennel
piece of furniture | pieces of furniture, furniture items | table, chair, sofa, desk, wardrobe, shelf, stool, cupboard, bench, bookcase, armchair, dresser, sideboard
vehicle, means of transport | vehicles, means of transport | car, bus, train, tram, lorry, van, tractor, bicycle, boat, taxi, motorbike, scooter, helicopter, ship
job, profession | jobs, professions, occupations, trades | teacher, doctor, nurse, baker, farmer, pilot, lawyer, builder, plumber, painter, driver, gardener, cook, tailor
body part, part of the body | body parts, parts of the body | head, arm, leg, hand, foot, knee, elbow, shoulder, nose, ear, mouth, neck, finger, toe
shape | shapes | circle, triangle, square, rectangle, oval, pentagon, hexagon, octagon, star, rhombus, crescent, heart, trapezium
boy's name, name for a boy, male name | boys' names, names for boys, male names, names for a boy | Tom, Ben, Leo, Paul, James, Oliver, Henry, Daniel, Felix, Hugo, Simon, Peter, Max, Adam
girl's name, name for a girl, female name | girls' names, names for girls, female names, names for a girl | Anna, Emma, Laura, Lucy, Clara, Ella, Ruth, Alice, Helen, Julia, Sophie, Maria, Emily, Jane
name, first name, name of a person | names, first names, names of people, people's names | Sarah, Michael, Olivia, Thomas, Martha, Oscar, Rachel, Martin, Eva, Bruno, Kate, Edward, Chloe, Alan, Ida
verb, action word | verbs, action words | run, walk, read, write, sing, think, jump, eat, sleep, build, carry, open, laugh, swim, throw
adjective | adjectives, describing words | small, bright, quiet, warm, round, heavy, quick, soft, brave, old, clean, sharp, lazy, sweet
noun, thing | nouns, things, objects, household things, everyday objects | window, bridge, garden, river, basket, mountain, clock, bottle, forest, spoon, pillow, stone, letter, lamp
word, random word, english word | words, english words, random words | lantern, pebble, whisper, orbit, marble, thunder, ribbon, puzzle, meadow, velvet, compass, anchor, feather, harbour, biscuit, tunnel, mirror, ladder
word, random word | random words, words | lantern, pebble, whisper, orbit, marble, thunder, ribbon, puzzle, meadow, velvet, compass, anchor, feather, harbour, biscuit, tunnel, mirror, ladder
school subject, subject | school subjects, subjects at school | maths, history, biology, chemistry, physics, geography, art, music, Latin, economics, religion, drama, cookery
language | languages, tongues | English, French, German, Spanish, Italian, Russian, Arabic, Hindi, Portuguese, Chinese, Japanese, Turkish, Swedish, Dutch
programming language, coding language | programming languages, coding languages | Python, C, Java, Rust, Go, Ruby, Swift, JavaScript, Kotlin, Haskell, Lua, Perl, Scala, PHP
gemstone, gem, precious stone | gemstones, gems, precious stones, jewels | diamond, emerald, ruby, sapphire, opal, topaz, amethyst, garnet, pearl, jade, onyx, agate, quartz
feeling, emotion | feelings, emotions | joy, fear, anger, hope, pride, envy, love, sorrow, surprise, boredom, relief, shame, guilt
random number, number | random numbers, numbers, two-digit numbers | 37, 82, 14, 65, 91, 28, 53, 76, 19, 44, 87, 32, 68, 11
"""
)
CLOSED = _kinds(
    """
planet | planets, planets of the solar system | Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune
month, month of the year | months, months of the year | January, February, March, April, May, June, July, August, September, October, November, December
day, weekday, day of the week | days of the week, days, weekdays | Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
season | seasons, seasons of the year | spring, summer, autumn, winter
colour of the rainbow | colours of the rainbow, rainbow colours | red, orange, yellow, green, blue, indigo, violet
continent | continents | Africa, Antarctica, Asia, Australia, Europe, North America, South America
ocean | oceans | Pacific, Atlantic, Indian, Southern, Arctic
vowel | vowels | a, e, i, o, u
""",
    closed=True,
)
NUMBERS = OPEN[-1]
KINDS = (*OPEN, *OPEN, *CLOSED)
