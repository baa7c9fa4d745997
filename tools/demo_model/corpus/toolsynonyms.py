"""Other words for what a request is about: people say telly, plane and cab where a tool says television, flight and taxi."""

from __future__ import annotations

import re
from random import Random

# Each holds wherever the word stands in a request of toolworld_*; "book a" is a verb, a book alone may be one to read.
_WORDS = """
flight = plane | flights = planes | taxi = cab, ride, car with a driver | parcel = package, delivery, shipment, box
parcels = packages, deliveries, shipments | movie = film, picture, flick | film = movie, picture, flick | films = movies | movies = films
photo = picture, pic, snap, shot | photos = pictures, pics, snaps | song = tune, track | songs = tunes, tracks | meeting = appointment, get-together
apartment = flat, rental | apartments = flats | car = vehicle, motor | invoice = bill | invoices = bills | lamp = light, bulb | lamps = lights, bulbs
lights = lamps | e-mail = mail, email, electronic mail | email = e-mail, mail | vacuum = hoover | robot = cleaning robot, little robot
restaurant = bistro, place to eat, eatery | restaurants = bistros, places to eat, eateries | hotel = place to stay, inn, bed for the night
hotels = places to stay, inns | money = cash, funds | folder = directory | directory = folder | server = machine, box | servers = machines, boxes | blinds = shades
curtains = drapes | alarm = wake-up call | shopping list = grocery list, list for the supermarket | groceries = food shopping | phone number = telephone number, number
doctor = gp, physician | vet = animal doctor | dentist = tooth doctor | workout = exercise session, training | calories = kcal | kids = children
employee = colleague, member of staff, worker | teacher = instructor | teachers = instructors
student = pupil, learner | students = pupils, learners | patient = sick person | supplier = vendor | suppliers = vendors | coupon = voucher
coupons = vouchers | garden bed = flower bed, patch | garden beds = flower beds, patches | job posting = job ad, vacancy | job postings = job ads, vacancies
tournament = cup, competition | tournaments = cups, competitions | donation = gift of money | donations = gifts of money
expenses = spendings, costs | playlist = list of songs, mix | thermostat = heating | umbrella = brolly | vacation = holiday, time off | holidays = days off, vacation
boss = manager | password = passphrase | picture = image | pictures = images | screenshot = screen grab | headline = top story | headlines = top stories
delete = remove, erase, get rid of, bin, wipe, throw away | remove = delete, take out, get rid of, strike | cancel = call off, drop, scrap, undo
send = shoot, fire off, dispatch | show me = let me see, bring up, pull up | find = look for, track down, locate, dig up | look up = find out, dig up, check
book a = reserve a, get me a, arrange a | reserve = book, hold, set aside | buy = purchase, pick up, get hold of | create = make, set up, put together
start = begin, kick off | add = include, append | turn on = switch on, put on, power up | turn off = switch off, power down, cut
turn up = raise, crank up | tell me = let me know | give me = hand me, i'd like, let me have | register = sign up, enter, enrol | download = fetch, save
""".replace("\n", " | ").strip(" |")  # fmt: skip
_OTHER = {
    word.strip(): tuple(other.strip() for other in others.split(","))
    for word, _, others in (entry.partition(" = ") for entry in _WORDS.split(" | "))
}
_LONGEST_FIRST = "|".join(sorted(map(re.escape, _OTHER), key=len, reverse=True))
_KNOWN = re.compile(rf"(?<![\w{{-])(an? )?({_LONGEST_FIRST})(?![\w}}-]| (?:back|out|off|up|me|it)\b)")
_SHARE = 0.25


def reworded(rng: Random, frame: str) -> str:
    """The request with one or two of its words said otherwise, every fourth time."""
    if rng.random() > _SHARE:
        return frame

    def other(found: re.Match[str]) -> str:
        word = rng.choice(_OTHER[found[2]])
        article = f"{'an' if word[0] in 'aeio' else 'a'} " if found[1] and not word.endswith("s") else ""
        return article + word

    return _KNOWN.sub(other, frame, count=rng.choice((1, 1, 2)))
