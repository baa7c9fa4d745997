"""Real tools of daily life: health, sport, school, library, games, measures, budget, jobs, news, tables, cinema."""

LIFE = """
@health health
log the weight = log record add save track / weight body_weight
weight_kg kg value weight: kilos: {v}
?date day: date
?note comment: text: note: {v}
> [log|record|note|save] my weight[:| as] {0}
- i weigh {0}[ today| now|][, log it|, note that|]
- the scale [says|shows] {0}
- {0} on the scale this morning

book a doctor = book make schedule request / doctor_appointment appointment doctor
doctor physician name with: person: with {v}
date day on: date
?time at hour: hour: at {v}
?reason symptoms why: text: because {v} / reason: {v}
?online video video_call: + by video / online - in person
> [book|make|get] [an appointment|a doctor's appointment] {p0} {p1}
- i need to see {0} {p1}
- i want to go to {0} {p1}

set a medicine reminder = set add create / medicine_reminder medication_reminder pill_reminder
medicine medication drug name pill: word: for {v} / for the {v}
time at when: hour
?dose dosage amount: count: {v} pills / a dose of {v}
?with_food: + with food - on an empty stomach
> [set|add|create] a [medicine|pill] reminder {p0} {p1}
- i take {0} {p1}, remind me
- {0}, every day {p1}, don't let me forget

log water = log add record track / water water_intake drink
amount_ml ml amount: number: {v} ml
?time at: hour
> [log|add|record] {0} ml of water
- i [drank|had|just drank] {0} ml of water
- {0} ml of water[, done|, log it|]

log a meal = log add record track / meal food_intake calories
food meal item description: dish: {v}
calories kcal energy: big: with {v} calories / at {v} kcal
?meal_type type: breakfast|lunch|dinner|snack: for {v} / as {v}
> [log|record|add] {0} {p1}
- i [had|ate] {0}, {1} calories
- {0}, {1} kcal[, log it|]

get the step count = get show read check - / steps step_count daily_steps
date day on: past: on {v} / for {v}
?goal: big: compared with {v}
> [show|get|check|tell me] my steps {p0}
- how many steps did i [do|make|take|walk] {p0}?
- did i walk enough {p0}?
= steps: big

log sleep = log record track add / sleep sleep_hours
hours duration slept: hours: {v}
?quality: good|fair|bad: it was {v} / {v} sleep
?date night: past
> [log|record|note] {0} of sleep
- i slept {0}[, note it|, log that|]
- only {0} of sleep [tonight|last night]

@sport health
log a workout = log record add track save / workout exercise training activity
activity type sport exercise: sport: {v} / of {v}
minutes duration duration_minutes length: minutes
?distance_km distance km: km: over {v} / {v}
?calories: big: burning {v} calories
?intensity: low|moderate|high: at {v} intensity
> [log|record|add|track] {0} {p1}
- i did {0} {p1}
- {1} of {0} [today|done|this morning][, log it|]
- just [finished|did] {1} of {0}

book a sports class = book reserve join sign_up / class course fitness_class
class_name class activity sport: sport: {v}
date day on: date
?time at hour: hour
?instructor trainer with: person: with {v}
> [book|reserve] [the {0} class|a {0} class|a place in {0}] {p1}
> sign me up for {0} {p1}
- i want to go to {0} {p1}

get a score = get check show fetch - / score match_result game_score result
team club name: team: of {v} / for {v}
?date day on: date
?league competition: word: in the {v} league
> [get|check|show me|tell me] the score {p0}
- how did {0} [play|do]?
- did {0} win?
- what was the result of {0}?
= score: score

reserve a court = reserve book / court tennis_court field pitch
sport type court_type: sport: for {v}
date day on: date
start_time from start time: hour: from {v} / at {v}
?end_time to until end: hour: to {v} / until {v}
?players people: heads
> [reserve|book|get] [a court|a field] {p0} {p1} {p2}
- we want to play {0} {p1} {p2}

@school school
add homework = add create save note / homework assignment school_task
subject course class: subject: in {v} / for {v}
description task text what: text: : {v}
due_date due date until: date: due {v} / until {v}
?pages: id: page {v}
> [add|note|save] [homework|an assignment] {p0} {p2} {p1}
- [homework|we have homework] {p0} {p2} {p1}

get a grade = get show check look_up / grade grades mark exam_result
student name pupil: person: of {v} / for {v}
subject course class: subject: in {v}
?term semester: spring|autumn|winter: of the {v} term
> [show|get|check|look up] the grade {p0} {p1}
- what [grade|mark] did {0} get {p1}?
- how is {0} doing {p1}?
= grade: grade

book a tutor = book find get arrange / tutor lesson private_lesson
subject topic course: subject: in {v} / for {v}
date day on: date
?level: beginner|intermediate|advanced: for a {v}
?hours duration: hours
?online: + online - in person
> [book|find|get|arrange] [a tutor|a lesson|me a tutor] {p0} {p1}
- i don't understand {0}, tutor {p1}
- i need help {p0} {p1}

create flashcards = create make add generate / flashcard card flashcard_card study_card
front question term: word: {v}
back answer meaning definition: text: meaning {v} / with {v} on the back
deck set: title: in the deck {v}
> [create|make|add] [a flashcard|a card|a study card] {0} {p1} {p2}
- new card: {0}, {p1}, {p2}

@library library
search books = search find look_up list / books book catalog library
query title q keyword: film: {v}
?author writer by: person: by {v}
?language lang: language
?available available_only: + that is available / on the shelf - lent out or not
?year published: id: from {v}
> [search|look] for {0} [in the library|in the catalogue|among the books]
> find [the book|] {0}
- [do you have|is there|have you got] [the book |]{0}?
- which books [are called|have the title] {0}?
= books*: film

reserve a book = reserve request hold order / book library_book
title book name: film: {v}
?card_number member_id member: id: on card {v} / for member {v}
?branch pickup library: place: at the library in {v}
> [reserve|hold|put aside|request] [the book|] {0} [for me|]
- i'd like to [read|borrow] {0}, [keep it for me|reserve it]
- {0} is lent out, reserve it for me

renew a loan = renew extend / loan book book_loan
loan_id id number book_id: code
days extension: days: by {v} / for {v}
> [renew|extend] [loan|my loan] {0} {p1}
- i need {1} more for loan {0}

@games games
roll dice = roll throw - / dice die
sides faces max: sides: with {v} sides
?count number rolls times: count: {v} times
> [roll|throw] a [die|dice] {p0}
> [roll|throw] a d{0}
- a roll {p0}, please
- give me a roll of a die {p0}
= result: face

flip a coin = flip toss throw / coin
?times count flips: count: {v} times
> [flip|toss|throw] a coin
- heads or tails?
- let a coin decide
= side: side

pick a random number = pick get generate draw / random_number number random random_int
min minimum low from start: count: from {v} / between {v}
max maximum high to end: big: to {v} / and {v}
?count how_many: count: {v} of them
> [pick|draw|give me|generate] a [number|random number] between {0} and {1}
> [pick|choose] a number from {0} to {1}
- a random number, {0} to {1}
- any number from {0} to {1}[, please|]
= number: count

start a game = start create new begin play / game match round
game name title: sport: {v} / of {v}
player opponent against: person: against {v} / with {v}
?difficulty level: easy|medium|hard: on {v} / {v}
?time_limit minutes: minutes: with a limit of {v}
> [start|begin|set up] [a game|a round|a match] of {0} {p1}
- i want to play {0} {p1}
- {0} {p1}?

generate a password = generate create make new - / password random_password secret
length chars size characters: count: of {v} characters / {v} characters long / with {v} characters
?symbols special_characters include_symbols: + with symbols / with special characters - without symbols
?digits numbers: + with digits - without digits
> [generate|make|create|give me] [a password|a new password] {p0}
- i need a password {p0}
- new password, {0} characters
= password: code

@measures measures
convert units = convert change - / units unit unit_converter measurement
value amount number quantity: number: {v}
from_unit from unit_from source_unit: unit: {v}
to_unit to unit_to target_unit: unit: to {v} / into {v} / in {v}
?precision decimals digits: count: with {v} decimals
> [convert|change|turn] {0} {1} {p2}
- how many {2} are {0} {1}?
- what is {0} {1} in {2}?
- {0} {1} in {2}[?|]
= result: number

get the local time = get check show - / local_time time_in_city world_time timezone_time
city place location timezone: place: in {v}
?format hour_format: 12h|24h: in {v} format
> [get|tell me|check] the [local time|time] {p0}
- what time is it {p0}[ now|]?
- how late is it {p0}?
- can i call {0} now or is it night there?
= time: hour

convert a time = convert change / time time_zone timezone
time at hour: hour: {v}
from from_city from_zone source: place: in {v}
to to_city to_zone target: place: to {v} time / to the time in {v}
> [convert|change] {0} {p1} {p2}
- when it is {0} {p1}, how late is it in {2}?
- {0} {p1}, what is that in {2}?
= time: hour

calculate a tip = calculate compute get - / tip tip_amount bill_split
amount bill total: amount: on {v} / for a bill of {v}
percent tip_percent rate: percent: at {v} / with {v}
?people split_by persons: heads: split for {v}
> [calculate|work out|compute] the tip {p0} {p1}
- how much tip is {1} {p0}?
= tip: amount

calculate the body mass index = calculate compute get / bmi body_mass_index
weight_kg weight kg: kilos: {v}
height_cm height cm: count: {v} cm
> [calculate|work out] my bmi, {0} and {1} cm
- i weigh {0} and am {1} cm tall, [what's my bmi|bmi?]
= bmi: number

count days = count get calculate compute - / days days_between date_difference
start_date from start date1 first: date: from {v} / between {v}
end_date to end date2 second: date: to {v} / and {v}
?business_days workdays_only: + only working days - with weekends
> count the days from {0} to {1}
- how many days [are there |are |]from {0} to {1}?
- how long is it from {0} until {1}?
= days: count

@budget bank
add an expense = add log record create save / expense spending cost
amount sum value: amount: {v}
category type for: food|rent|travel|fun|clothes: for {v} / on {v}
?date day on: date
?note description: title: note {v}
?paid_by payer: person: paid by {v}
> [add|log|record|note] {0} {p1} [to my expenses|as an expense|]
- i [spent|paid] {0} {p1}
- {0} {p1}[, note it as an expense|, expense|]

set a budget = set create change / budget spending_limit
category type for: food|rent|travel|fun|clothes: for {v}
limit amount monthly_limit max: amount: to {v} / of {v} / at {v}
?period: week|month|year: per {v} / a {v}
?start start_month: month: from {v}
> set [the budget|my budget|a budget|a limit] {p0} {p1}
- i [want to|must] spend at most {1} {p0}
- no more than {1} {p0}

show expenses = show get list sum / expenses spending costs
month period: month: in {v} / for {v}
?category type: food|rent|travel|fun|clothes: on {v} / for {v}
> [show|list|get|show me] my [expenses|spending] {p0}
- how much did i spend {p0}?
- where did my money go {p0}?
= total: amount

@jobs work
search jobs = search find list / jobs job_offers positions vacancies
title query role job: title: as {v} / for {v}
location city place: place: in {v}
?min_salary salary_from: big: paying at least {v}
?remote: + remote / from home - on site
?type contract: full_time|part_time|internship: {v}
> [search|find|look for] [jobs|a job|work] {p0} {p1}
- i'm looking for work {p0} {p1}

schedule an interview = schedule set_up book arrange / interview job_interview
candidate applicant name: person: with {v}
date day on: date
time at hour: hour: at {v}
?interviewer interviewed_by: person: by {v} / held by {v}
?room location: room
> [schedule|set up|book|arrange] an interview {p0} {p1} {p2}
- {0} [comes|is coming] for an interview {p1} {p2}

@news news
get the news = get fetch read show list / news headlines top_stories
topic category subject: query: about {v} / on {v}
?country region: country: from {v}
?limit count max_articles: count: the top {v} / only {v}
?language lang: language
> [get|show me|read me|fetch] the [news|headlines] {p0}
- what's [new|the latest|in the news] {p0}?
- any news {p0}?
= headlines*: text

subscribe to a newsletter = subscribe sign_up add / newsletter mailing_list
email mail address: mail: with {v} / as {v}
topic list newsletter: label: to {v} / on {v}
?frequency: daily|weekly|monthly: {v}
> subscribe [me|] {p1} {p0}
- i'd like the newsletter on {1}, {p0}

@community people
create a poll = create make start new add / poll survey vote
question title: text: : {v} / asking {v}
options choices answers: things: with the options {v} / with {v}
?anonymous: + anonymous - with names
?closes_at end deadline: date: until {v} / closing {v}
> [create|make|start] a [poll|vote] {p0} {p1}
- let's vote: {0}, {p1}

invite people = invite add / people members guests users users_to_group
names people users members: people: {v}
group to event team: title: to {v} / to the group {v}
?role: admin|member|guest: as {v}
?message note: text: with the note {v} / saying {v}
> [invite|add] {0} {p1}
- {0} should [come|be invited] {p1}

@restaurants going_out
book a table = book reserve get make / table restaurant_table restaurant reservation dinner
restaurant name place restaurant_name: venue: at {v}
people guests party_size seats persons: heads: for {v}
time at hour: hour: at {v}
?date day on: date
?outside outdoor terrace: + outside / on the terrace - inside
?name under reservation_name: person: under {v} / in the name of {v}
?notes requests special_requests: text: note: {v}
> [book|reserve|get] [a table|us a table|me a table] {p0} {p1} {p2}
- [table|dinner|lunch] {p1} {p0} {p2}
- we'd like to eat {p0}, {1}, {p2}
- we are {1} and want to eat {p0} {p2}
- {0}, {2}, {p1}[, please|]

find restaurants = find search list suggest / restaurants places_to_eat eateries
city location area place: place: in {v} / near {v}
?cuisine food type: italian|thai|indian|mexican|french|greek: {v} / serving {v} food
?max_price price price_level: cheap|moderate|expensive: {v}
?open_now: + open now - open or closed
?rating min_rating: stars: with at least {v}
> [find|search|show me|suggest] [restaurants|a restaurant|somewhere to eat] {p0}
- where can [i|we] eat {p0}?
- [any|are there] good restaurants {p0}?
= restaurants*: venue

order food = order get deliver / food meal delivery takeaway
dish item meal: dish: {v}
restaurant from place: venue: from {v} / at {v}
?address deliver_to: address: to {v}
?quantity portions count: count: {v} portions / {v} times
?spicy hot: + spicy / hot - not spicy / mild
> [order|get] [me|us|] {0} {p1}
- i'm hungry, {0} {p1}
- i want {0} {p1}

@cinema going_out
find showtimes = find get list show / showtimes movie_times screenings cinema_program
film movie title: film: for {v} / of {v}
?city location cinema: place: in {v}
?date day on: date
> [find|get|show me|list] [the showtimes|screenings|showtimes] {p0}
- when [is {0} on|is {0} showing|does {0} play]?
- where is {0} showing?
= times*: hour

book cinema tickets = book buy reserve get order / cinema_tickets movie_ticket tickets seats
film movie title: film: for {v} / to see {v}
seats tickets quantity count: count: {v} tickets / {v} seats
time showtime at: hour: at {v}
?date day on: date
?row: id: in row {v}
?vip: + vip seats - normal seats
> [book|buy|reserve|get] {1} tickets {p0} {p2}
- {1} of us want to see {0} {p2}
- {1} seats {p0} {p2}[, please|]

find events = find search list get / events concerts shows
city location place: place: in {v}
?date day on: date
?type category genre: concert|theatre|sport|comedy: {v}
?free free_only: + free ones / that cost nothing - paid ones too
> [find|search|list|show me] [events|things to do] {p0}
- what's [on|happening] {p0}?
- anything to do {p0}?
= events*: title
"""
