"""Tools that keep records: each of these nouns can be made, read, changed, removed, listed and counted, and is told apart
by the verb alone. The form is that of toolcatalog, composed here from one line a noun."""

from __future__ import annotations

# noun, plural, kind of its name; then fields, each a name and a kind; then its states
_NOUNS = """
customer | customers | person | email: mail, phone: phone, city: place | active, inactive, blocked
client | clients | venue | email: mail, budget: amount, country: country | active, lost, new
supplier | suppliers | venue | phone: phone, city: place, rating: stars | active, paused
employee record | employee records | person | salary: amount, start_date: date, department: label | active, on_leave, retired
student | students | person | email: mail, birthday: date, subject: subject | enrolled, graduated
teacher | teachers | person | subject: subject, room: room, phone: phone | full_time, part_time
member | members | person | email: mail, joined_on: date, city: place | active, expired
patient | patients | person | phone: phone, birthday: date, city: place | admitted, discharged
user account | user accounts | handle | email: mail, language: language, country: country | active, locked
project | projects | title | budget: amount, deadline: date, owner: person | planned, running, finished
campaign | campaigns | title | budget: amount, start_date: date, owner: person | draft, live, ended
course | courses | title | teacher: person, price: amount, start_date: date | open, full, cancelled
warehouse item | warehouse items | thing | price: amount, quantity: count, supplier: venue | in_stock, sold_out
device | devices | slug | room: room, owner: person, port: port | online, offline
vehicle | vehicles | plate | driver: person, mileage: big, city: place | free, rented, broken
apartment | apartments | address | rent: amount, tenant: person, city: place | free, let
meeting room | meeting rooms | venue | seats: count, floor: id, city: place | free, taken
job posting | job postings | title | salary: amount, city: place, deadline: date | open, closed
blog article | blog articles | title | author: person, language: language, publish_date: date | draft, published
comment | comments | code | text: text, author: handle, date: date | visible, hidden
coupon | coupons | code | discount: percent, expires_on: date, city: place | valid, used
subscription | subscriptions | handle | price: amount, start_date: date, email: mail | active, paused, cancelled
contract | contracts | title | amount: amount, end_date: date, partner: venue | signed, open
quote | quotes | code | amount: amount, customer: person, valid_until: date | sent, accepted
shift | shifts | weekday | worker: person, start_time: hour, place: place | open, filled
race | races | title | distance: km, date: date, city: place | open, closed
tournament | tournaments | title | sport: sport, date: date, city: place | open, running, over
donation | donations | person | amount: amount, date: date, email: mail | pledged, paid
garden bed | garden beds | label | plant: plant, area: number, planted_on: date | planted, empty
cookbook recipe | cookbook recipes | dish | minutes: minutes, author: person, servings: heads | tried, untried
firewall rule | firewall rules | slug | port: port, owner: person, expires_on: date | on, off
sensor | sensors | slug | room: room, threshold: number, installed_on: date | ok, faulty
"""

_TEMPLATE = """
@{key}s records_{key}
create {an} = create add new register insert / {key} {key}_record
{name_names}: {name}: called {{v}} / named {{v}} / {{v}}
{a}: {a_kind}: with {a_label} {{v}} / {a_label} {{v}}
?{b}: {b_kind}: with {b_label} {{v}} / {b_label} {{v}} / the {b_label} is {{v}}
?{c}: {c_kind}: {c_label} {{v}} / with {{v}} as {c_label}
?status state: {states}: as {{v}} / status {{v}}
> [create|add|register|set up|enter|make] [{an}|a new {noun}|another {noun}] {{p0}}
> [create|add|register|enter] the {noun} {{0}}
- [we have|there is|i have] a new {noun}, {{0}}[, add it|, please enter it|]
- new {noun}[:|,] {{0}}
- {{0}} is a new {noun}, {{p1}}

get {an} = get fetch show find read lookup / {key} {key}_details {key}_info
{key}_id id {key}: code
> [show|get|show me|open|look up|fetch|pull up] {noun} {{0}}
- [what do we know about|tell me about|details on|details of|info on] {noun} {{0}}[?|]
- i need [the details of|to see] {noun} {{0}}
- what's the {a_label} of {noun} {{0}}?
= {a}: {a_kind}

update {an} = update change edit modify set / {key} {key}_record
{key}_id id {key}: code
{a} new_{a} value: {a_kind}: to {{v}}
?note comment: text: with the note {{v}}
> [change|set|update] the {a_label} of {noun} {{0}} to {{1}}
> [update|edit|change] {noun} {{0}}[:|,] {a_label} {{1}}
- {noun} {{0}} [has|gets] a new {a_label}[:|,] {{1}}
- the {a_label} of {noun} {{0}} is [now|wrong, it should be] {{1}}

delete {an} = delete remove erase drop / {key} {key}_record
{key}_id id {key}: code
?reason why: text: because {{v}} / reason: {{v}}
?archive keep_copy: + but keep a copy / and archive it - without a copy
> [delete|remove|erase|get rid of|throw out] {noun} {{0}}
- {noun} {{0}} [can go|is no longer needed|was a mistake][, delete it|, remove it]
- we don't need {noun} {{0}} any more

list {plural} = list get show find / {plurals} all_{plurals}
?status state: {states}: with status {{v}} / only {{v}} ones / that are {{v}}
?limit max_results: count: at most {{v}} / {{v}} at most
?sort_by order_by: name|{a}|{b}: sorted by {{v}}
> [list|show|show me|get|give me|read me] [all|the|all the|our] {plural}
- which {plural} [are there|do we have|have we got]?
- what {plural} are [in the system|on file]?
= {plurals}*: {name}

count {plural} = count count_all / {plurals}
?status state: {states}: with status {{v}} / that are {{v}}
> count [the|our|all|] {plural}
- how many {plural} [are there|do we have|have we got]?
- [number of|total of] {plural}[?|]
= count: far
"""


def _block(line: str) -> str:
    noun, plural, name, fields, states = (part.strip() for part in line.split("|"))
    key = noun.replace(" ", "_")
    pairs = [field.split(": ") for field in fields.split(", ")]
    words = {
        "noun": noun,
        "plural": plural,
        "plurals": plural.replace(" ", "_"),
        "key": key,
        "name": name,
        "states": states.replace(", ", "|"),
    }
    for letter, (field, kind) in zip("abc", pairs, strict=True):
        words |= {letter: field, f"{letter}_kind": kind, f"{letter}_label": field.replace("_", " ")}
    article = "an" if noun[0] in "aeio" else "a"
    name_names = {
        "code": f"code {key}_code",
        "plate": "plate license_plate",
        "address": "address",
        "weekday": "day weekday",
    }
    return _TEMPLATE.format(
        an=f"{article} {noun}", name_names=name_names.get(name, f"name {key}_name title"), **words
    ).strip()


RECORDS = "\n\n".join(_block(line) for line in _NOUNS.strip().split("\n"))
