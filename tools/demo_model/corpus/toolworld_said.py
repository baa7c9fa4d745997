"""Things to be done or found, as people say them who have no form before them: the values stand anywhere. As toolworld_looked."""

SAID = """
@docs_site texts
search the documentation = search find query look_up / docs documentation manual handbook
query q search_term text: query: {v}
?maxResults limit top max_results: count: top {v} / , only {v} results / , at most {v} / , first {v}
> [search|look in|look through|go through] the [docs|documentation|manual|handbook] for {0} {p1}
> [look up|find] {0} in the [docs|documentation|manual] {p1}
- [what do|do] the docs say about {0}?
- where in the [manual|docs] is {0}?
- [is there|any] documentation [on|for|about] {0}?
- docs: {0}

@photo_box media
tag a photo = tag label mark / photo picture image
photo_id id image photo: code: {v}
tags labels words keywords: tags: with {v} / : {v} / as {v}
> [tag|label|mark] [photo|picture|image|] {0} {p1}
- [photo|picture] {0} [shows|has] {1}, [tag it|label it|put that on it]
- {0} gets the tags {1}
- put {1} on [photo|picture] {0}

rotate a photo = rotate turn / photo picture image
photo_id id image: code: {v}
direction way side: left|right: to the {v}
?angle degrees: face: by {v} degrees
> [rotate|turn] [photo|picture|] {0} {p1}
- [photo|picture] {0} is on its side, turn it {p1}
- {0} must be turned {1}

@dinner going_out
reserve a dinner table = reserve book get request / table restaurant_table dinner_table
restaurant place venue where: venue: at {v}
people guests party_size seats: heads: for {v}
time at when start: hour: at {v}
?date day: date: on {v}
> [book|reserve|get me|get us] [a table|dinner|seats] {p0} {p1} {p2} {p3}
- [table|dinner] for {1} {p0}, {2} {p3}
- we're {1} and hungry. [book|try|get us in at] {0} {p2} {p3}
- we are {1}, we want to eat {p0} {p2} {p3}
- {0}, {1}, {2}, [book it|reserve please|make it happen] {p3}
- is there a table {p1} {p0} {p2}? take it {p3}
- my parents come, so {1}, {p0} {p2} {p3}

order food = order get buy request / food meal dish delivery
dish item food meal: dish: {v}
?quantity count portions: count: , {v} of them
?address to deliver_to: address: to {v}
> [order|get me|bring me] {0} {p1} {p2}
- i'm hungry, [order|get] {0} {p1} {p2}
- {0} would be [nice|great] [now|tonight], order it {p1} {p2}
- no time to cook, {0} please {p1} {p2}

@stopwatch time
start a countdown = start begin run create / countdown timer egg_timer
minutes duration mins length: minutes: {v}
?label name what_for: dish: called {v} / for the {v}
> [start|run|set] [a countdown|a timer|the clock] [of|for|with] {0} {p1}
> [count|time] {0} {p1}
- [eggs are on|the pasta is in|tea is brewing|the cake is in the oven], {0}[ please| from now|]
- {0} [from now|and then ring|starting now] {p1}
- beep in {0} {p1}
- [call me|tell me|shout] when {0} [are over|have passed|are up] {p1}
- i have {0}, [start the clock|time me|go] {p1}

set an alarm = set create add / alarm wake_up alarm_clock
time at hour when: hour: at {v} / for {v}
?day date: weekday: on {v}
?label name: word: called {v}
> [set|make] an alarm {p0} {p1} {p2}
> [wake me|get me up|wake us] {p0} {p1} {p2}
- i [have|need|must] to [get up|be up|be awake] at {0} {p1} {p2}
- [don't let me sleep past|i can sleep until] {0} {p1} {p2}
- alarm {0} {p1} {p2}

@bug_list ops
report a bug = report create file open log / bug issue ticket problem
title summary what: text: : {v} / , title {v}
?priority severity: low|medium|high: with {v} priority / , {v} priority / , priority {v}
?assignee assigned_to owner: person: , give it to {v} / , for {v} / assigned to {v}
> [open|create|file|make] a [bug|ticket|bug report] {p1} {p2} {p0}
> report {0} {p1} {p2}
- something is broken: {0} {p1} {p2}
- {0}. [make a ticket of that|please file that|that needs a ticket] {p1} {p2}
- users [say|complain|tell us]: {0} {p1} {p2}

assign a bug = assign give hand / bug issue ticket
ticket id number issue: code: {v}
person assignee to who: person: to {v}
> [assign|give|hand] [bug|ticket|issue|] {0} {p1}
- {1} [should|will|can] [take|look at|fix|work on] {0}
- {0} is for {1} now

@loan_desk library
renew a borrowed book = renew extend prolong / borrowed_book library_loan loan
card card_number member: code: {v}
book title: film: {v}
> [renew|extend|prolong] {1}, [my card is|card|card number] {0}
- my card is {0}. [extend|renew|i want to keep] {1} [please|a little longer|]
- i'm not through with {1} yet, card {0}
- card {0}: {1} [once more|a bit longer|again] please

reserve a book = reserve request hold / book title
title book: film: {v}
card card_number: code: with card {v} / , card {v}
> [reserve|hold|keep] {0} for me {p1}
- i'd like to read {0} next {p1}
- when {0} is back i want it {p1}

@jukebox media
play a track = play start put_on queue / track song tune
title track song name: song: {v}
?artist by band singer: artist: by {v}
?shuffle random: + shuffled / in random order - in order
?volume level: percent: at {v}
> [play|put on|give me|let me hear] {0} {p1} {p2} {p3}
> [play|put on] [some|a bit of|the track] {0} {p1} {p2} {p3}
- [cooking|dinner's ready|i'm bored|party time], {0} {p1} please {p2} {p3}
- it's too quiet here. {0} {p1} {p2} {p3}

set the volume = set change turn / volume sound loudness
level percent volume value: percent: to {v}
?room speaker where: room: in the {v}
> [set|turn|put] the [volume|sound|music] {p0} {p1}
- [too loud|i can't hear anything|the baby sleeps], [volume|put it] {p0} {p1}
- volume {0} {p1}

@language_desk texts
translate a sentence = translate put turn / words sentence translation
text words sentence: text: {v}
target_language language to target: language: into {v} / in {v}
> [translate|put|turn] {0} {p1}
- how [do|would] [i|you|they] say {0} {p1}?
- what's {0} {p1}?
- i need {0} {p1}
- my [neighbour|aunt|guest] speaks {1} only. how do i tell them {0}
- {1} for {0}?

@work_day work
log working hours = log add record track book / working_hours hours work_time
project task client: slug: on {v} / for {v}
hours duration amount: hours: {v}
?date day: date: on {v}
?billable: + billable - not billable
> [log|book|add|write down] {1} {p0} {p2} {p3}
- i [worked|spent|sat] {1} {p0} {p2}[, log it|, write it down|] {p3}
- {0} took me {1} {p2} {p3}
- put {1} down {p0} {p2} {p3}

ask for leave = request ask_for submit apply_for / leave vacation holiday time_off
from start first_day: date: from {v}
to until last_day end: date: to {v} / until {v}
?reason why: text: because {v}
> [request|ask for|apply for] [leave|vacation|time off|a holiday] {p0} {p1} {p2}
- i [want|need|would like] to be off {p0} {p1} {p2}
- i'm away {p0} {p1}, [hand it in|ask for it] {p2}
- holiday {p0} {p1} please {p2}

@club people
add a member = add enter register sign_up / member club_member
name person who: person: {v}
email mail address: mail: , {v} / with {v} / , mail {v}
?age years: percent: , {v} years old
?newsletter: + and send the newsletter - without newsletter / no newsletter
> [add|enter|sign up|register] {0} {p1} {p2} {p3}
- {0} wants to join, the mail is {1} {p2} {p3}
- we have a new member: {0}, {1} {p2} {p3}
- please put {0} on the list ({1}) {p2} {p3}

transfer money = transfer send pay wire / money payment amount
to recipient payee receiver: person: to {v}
amount sum value: amount: {v}
?reference note purpose: text: for {v} / , reference {v}
> [send|transfer|wire|pay] {1} {p0} {p2}
- i owe {0} {1}, pay it {p2}
- {0} gets {1} from me {p2}
- [lunch|the rent|the taxi] was on {0}, i want to give back {1} {p2}

@way travel
get the directions = get find plan show / route directions way
from start origin: address: from {v}
to destination end goal: venue: to {v}
?mode by transport: walking=on foot|driving=by car|cycling=by bike|transit=by bus/by train: {v}
> [show|find|tell] me the [way|route|directions] {p0} {p1} {p2}
- how do i get {p0} {p1} {p2}?
- i'm at {0} and [want|need|have to get] to {1} {p2}
- {0} to {1} {2}[?|]

call a taxi = call order book get / taxi cab ride
pickup from where: address: from {v} / at {v}
?destination to: venue: to {v}
?time at when: hour: at {v}
?passengers people: heads: for {v}
> [call|order|get|book] [me|us|] a [taxi|cab] {p0} {p1} {p2} {p3}
- i need a [taxi|cab|ride] {p0} {p1} {p2} {p3}
- i'm at {0}, [can somebody pick me up|get me a taxi|send a cab] {p1} {p2} {p3}

@wardrobe home
put an item on the list = add put write / list shopping_list item
item product what thing: thing: {v}
?quantity amount count: count: , {v} of them
?list list_name: label: on the list {v}
> [add|put|write] {0} [to|on] the list {p1} {p2}
- we're [out of|running low on] {0} {p1} {p2}
- [somebody|the cat|my son] [broke|ate|lost] the last {0}, put it on the list {p1} {p2}
- don't forget {0} {p1} {p2}

set a nudge = set create add / nudge memo reminder
text what task note: task: {v}
time at when: hour: at {v}
?date day: date: {v} / on {v}
> remind me {p1} {p2} to {0}
> [make sure|see to it] that i {0} {p1} {p2}
- i [always|keep] forget to {0}, [ping|nudge|poke] me {p1} {p2}
- {p1} {p2} i have to {0}, remind me
"""
