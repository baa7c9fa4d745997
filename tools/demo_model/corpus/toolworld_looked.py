"""Things that are looked up with much to say about each: every field with the questions for it, and what is told of it.

As in toolcatalog, and besides:
  # eta arrives: date :: when does {0} arrive :: It arrives **{v}**.     a field: its names, kind, questions, answer
  # paid: yes :: is {0} paid :: it is paid / it is not paid            a yes or no
  # items: things :: what is in {0} :: how many items are in {0}         a list, and how it is counted
  # temp: 1..30 :: how warm is {0} :: It is {v}. :: colder- warmer+       a number, by which two can be compared
  ~ in {0} = there :: i live in {0}                                     what was told a turn before, and then stands for it
"""

LOOKED = """
@order_desk shop
look up an order = get look_up lookup find check track show / order order_details
order_id order_number id number order: code: {v}
# status state: packed|shipped|in transit|delivered|on hold|returned|open :: [where is|where's] my [parcel|order|stuff], [order|number] {0}? / [what's happening|what is going on] with order {0}? / how far [is|along is] order {0}? / [status|state] of order {0}? / order {0}? :: It is **{v}**.
# eta arrives delivery_date: date :: when [will order {0} arrive|does order {0} get here|is order {0} supposed to come]? / [which|what] day [is order {0} coming|will order {0} be here]? / when can i expect {0}? / how long until order {0} is here? :: It arrives **{v}**.
# carrier shipped_by: DHL|UPS|FedEx|GLS|the post|Hermes :: who [delivers|brings|is bringing|carries] order {0}? / [which|what] [carrier|company] has order {0}? :: **{v}** brings it.
# total amount: 3..900.5 :: [how much|what] did order {0} cost? / [total|price] of order {0}? / how much [do i owe|did i pay|was it] for order {0}? :: The total is **{v}**.
# paid is_paid: yes :: [is order {0}|has order {0} been] paid[ for|]? / did i [already |]pay [for |]order {0}? / did the money for {0} [arrive|come]? :: it is paid / it is not paid
# gift: yes :: is order {0} [a gift|a present|gift wrapped]? / did i have {0} wrapped? :: it is a gift / it is no gift
# items articles: things :: what [is|was] in order {0}? / what did i [buy|order] with {0}? / list what's in {0} :: how many [things|items|articles] [are|were] in order {0}? / how many things did i order in {0}?
~ order {0} = it :: my order number is {0} / i ordered something, order {0} / it's about order {0}

cancel an order = cancel stop / order
order_id order_number id: code: {v}
?reason why: text: because {v}
> [cancel|stop|withdraw|undo] order {0}
- i [don't want|no longer need] order {0}[ any more|]
- i ordered {0} by mistake, [get rid of it|cancel it|stop it]
~ order {0} = it :: my order number is {0} / i placed order {0} / i have an order, {0}

return an order = return send_back request / return order_return
order_id order_number: code: {v}
> [return|send back] order {0}
- i want to [send|give] {0} back
- order {0} is [broken|the wrong size|not what i wanted], [it goes back|return it]

@weather_now weather
get the weather = get check fetch show / weather current_weather weather_now conditions
city location place town: place: {v}
?unit units: celsius=in celsius/metric|fahrenheit=in fahrenheit/in F: {v}
# temp temperature temp_c: -14..38.5 :: how [hot|cold|warm] is it in {0}[ now| right now| today|]? / [what's|what is] the temperature in {0}? / temp in {0} / degrees in {0}? / do i need a [coat|jacket|scarf] in {0}? :: It is **{v}** degrees. :: colder- cooler- warmer+ hotter+
# rain raining is_raining: yes :: is it raining in {0}[ right now| now|]? / do i need an umbrella in {0}? / [any|is there] rain in {0}? / will i get wet in {0}? :: it is raining / it is not raining
# wind wind_kmh wind_speed: 0..95 :: how [windy|strong is the wind] [is it |]in {0}? / [is there|any] wind in {0}? how much? / wind in {0}? :: The wind is at **{v}** km/h. :: windier+ calmer-
# humidity humidity_percent: percent :: how humid is it in {0}? / [humidity|how damp is the air] in {0}? :: The humidity is **{v}** %. :: damper+ drier-
# sky condition conditions: clear|cloudy|foggy|sunny|overcast|rainy|snowy|stormy :: [what's|how's|how is] the weather in {0}[ today| like|]? / [what does the sky look|how does it look] [like |]in {0}? / is it [nice|sunny|grey] in {0}? / weather {0} / i'm flying to {0}, what's it like there? :: It is **{v}**.
# sunset: hour :: when does the sun [set|go down] in {0}? / until when is it light in {0}? / sunset in {0}? :: The sun sets at **{v}**.
~ in {0} = there :: i live in {0} / i am in {0} this week / we are going to {0} tomorrow / my mother lives in {0}

get the forecast = get check show / forecast weather_forecast outlook
city location place: place: in {v} / for {v}
days number_of_days: days: for the next {v} / for {v}
> [show|get|give me|check] the forecast [in|for] {0} {p1}
- will i need a [coat|umbrella|hat] in {0} the next {1}?
- what will the weather be [like |]in {0} for the next {1}?
- i'm in {0} for {1}, what should i pack?

@share_prices bank
look up a share price = get look_up check fetch / stock_price share_price quote stock
symbol ticker stock share: symbol: {v}
# price last value: 1..900.5 :: what does {0} [trade at|cost|stand at]? / [price|quote|rate] of {0}? / how much is [a share of |one |]{0}[ now|]? / {0} [price|now]? / where is {0} [right now|today]? :: It stands at **{v}**. :: cheaper- dearer+ pricier+
# volume traded: far :: how many [shares of |]{0} [were traded|changed hands]? / [volume|turnover] of {0}? :: **{v}** were traded.
# high day_high: 1..900.5 :: [what was|tell me] the [high|highest price] of {0}[ today|]? / how high did {0} go? :: The high was **{v}**.
# open market_open: yes :: is {0} trading[ now|]? / can {0} be bought now? / is the market for {0} open? :: it is open / it is closed
# currency: USD|EUR|GBP|CHF|JPY :: in [which|what] currency is {0} [quoted|traded]? :: It is in **{v}**.
~ {0} = it :: i own some {0} / i'm looking at {0} shares

convert an amount of money = convert change exchange / currency money amount
amount value sum: far: {v}
from from_currency source: USD|EUR|GBP|CHF|JPY|SEK|NOK|CAD|MXN|INR|PLN: from {v}
to to_currency target: usd=dollars/USD|eur=euros/EUR|gbp=pounds/GBP|chf=CHF|jpy=yen/JPY: to {v} / in {v}
# result converted: 1..4000.5 :: how much is {0} {1} in {2}? / [convert|change|turn] {0} {1} [into|to] {2} / {0} {1} in {2}[?|] / what do i get in {2} for {0} {1}? / i have {0} {1}, [what's|how much is] that in {2}? / {0} {1} is how [much|many] {2}? :: That is **{v}**.
# rate: 0.1..140.5 :: at what rate [is {0} {1} changed|do you change {0} {1}] to {2}? / what rate do i get for {0} {1} in {2}? :: The rate is **{v}**.

@company_people people
find a contact = find get look_up search show / contact person contact_details
name person who contact: person: {v}
# email mail address: mail :: what is the [email|e-mail|mail address] of {0}? / where can i mail {0}? / [email|mail] of {0}? / i want to write to {0}, which address? :: The address is **{v}**.
# phone mobile phone_number: phone :: what is the [phone number|number|mobile] of {0}? / how [do i|can i] [call|reach|ring] {0}? / on which number is {0}? / i need to [call|ring] {0}, the number? :: The number is **{v}**.
# city town lives_in: place :: where does {0} live? / which [city|town] is {0} in? / {0} lives where? :: The city is **{v}**.
# birthday born: date :: when is the birthday of {0}? / when does {0} have [a |]birthday? / when was {0} born? :: The birthday is **{v}**.
# job title position: welder|nurse|designer|accountant|team lead|driver|cook|engineer|teacher|lawyer :: what does {0} do[ for a living|]? / what is the job of {0}? / what does {0} work as? :: The job is **{v}**.
# active: yes :: does {0} still work here? / is {0} still [with us|here|active]? :: the account is active / the account is not active
~ {0} = this person :: i met {0} today / i got a letter from {0} / {0} is my new colleague

send an e-mail = send write / email mail
to recipient address: mail: to {v}
subject title: title: with the subject {v} / , subject {v} / , subject: {v}
body text message: text: saying {v} / with the text {v} / , text: {v}
> [send|write] [an email|a mail|an e-mail] {p0} {p1} {p2}
> [mail|email|write to] {0} {p1} {p2}

send a text message = send write / sms text_message text
phone number to recipient: phone: to {v}
message text body: text: saying {v} / that says {v}
> [send|write] [a text|an sms|a message] {p0} {p1}
> text {0} {p1}

@timetables travel
get the next bus = get find show check / next_bus next_departure departures
stop station from: place: from {v}
# line bus route: id :: which bus [leaves|goes] next from {0}? / what line is next at {0}? / [which|what] bus can i take from {0}? :: The next is line **{v}**.
# minutes in_min leaves_in: count :: when [does|is] the next bus [leave |]from {0}? / how long [do i|must i] wait [for a bus |]at {0}? / next bus from {0}? / how many minutes [until|to] the next bus at {0}? / do i have to run for the bus at {0}? :: It leaves in **{v}** minutes. :: sooner- later+
# direction to towards: place :: where does the next bus from {0} go? / what is the direction of the next bus at {0}? :: It goes to **{v}**.
# delayed late: yes :: is the [next |]bus at {0} [late|delayed]? / is the bus from {0} on time or delayed? :: it is delayed / it is not delayed
# accessible wheelchair: yes :: can i get on at {0} with a [pram|wheelchair]? / is the next bus at {0} [step free|accessible]? :: it is accessible / it is not accessible
~ from {0} = from there :: i'm at {0} / i get off at {0}

find flights = find search get list / flights flight_offers
origin from from_city departure: place: from {v}
destination to to_city arrival: place: to {v}
date day on: date: on {v}
?passengers people travellers: heads: for {v}
> [find|search|show me|look for] [flights|a flight] {p0} {p1} {p2}
- i [need|want|have] to [get|fly|go] {p0} {p1} {p2}
- flights {p0} {p1} {p2}
- how do i get from {0} to {1} by plane on {2}?
- we fly {p0} {p1} {p2}

get a flight = get check track look_up / flight flight_status
flight_number flight number code: code: {v}
# gate: code :: which gate [is|for] flight {0}? / where do i board {0}? / gate of {0}? :: It is gate **{v}**.
# departs departure leaves: hour :: when does flight {0} [leave|take off|depart]? / at what time [does {0} leave|is {0} leaving]? :: It leaves at **{v}**.
# lands arrival arrives: hour :: when does [flight |]{0} [land|arrive|get in]? / when can i pick someone up from {0}? :: It lands at **{v}**.
# delay_minutes delay: 1..240 :: how late is flight {0}? / how [long|much|big] is the delay of {0}? :: It is **{v}** minutes late. :: later+
# cancelled: yes :: is flight {0} cancelled? / does {0} not fly? / did they cancel {0}? :: it is cancelled / it is not cancelled
~ flight {0} = it :: i am on flight {0} / my sister comes with flight {0}

@smart_home home
switch a light = set switch turn change / light lamp
room where: room: in the {v}
on state is_on: + on - off: {v}
?brightness level percent: percent: at {v}
> [turn|switch] {1} the [light|lights|lamp] {p0} {p2}
> [turn|switch] the [light|lights|lamp] {p0} {1} {p2}
> [lights|light|lamp] {1} {p0} {p2}
- the [light|lamp] {p0} should be {1} {p2}
- [it's dark|i can't see a thing|time for bed|i'm leaving|we are going out], the [{0}|light in the {0}] {1} please {p2}

set the heating = set change adjust / heating thermostat temperature
room zone where: room: in the {v}
temperature degrees value target: degrees: to {v}
> [set|put|turn] the {0} {p1}
> [set|put|turn] the [heating|thermostat] {p0} {p1}
- i'm [freezing|cold|sweating], put the {0} on {1}
- i want {1} in the {0}
- it should be {1} in the {0}

read a room sensor = read get check / sensor room_sensor room_climate
room zone where: room: {v}
# temperature temp: 12..29.5 :: how [warm|cold|hot] is it in the {0}? / [temperature|degrees] in the {0}? / is it warm in the {0}? how many degrees? :: It is **{v}** degrees. :: colder- warmer+
# humidity: percent :: how [humid|damp] is it in the {0}? / humidity in the {0}? :: The humidity is **{v}** %. :: damper+ drier-
# window_open window: yes :: is [a|the] window open in the {0}? / did i leave the window open in the {0}? / did somebody open a window in the {0}? :: the window is open / the window is closed
# motion occupied: yes :: is [anybody|anyone|somebody] in the {0}? / does anything move in the {0}? :: somebody is there / nobody is there
# battery battery_percent: percent :: how [full|good] is the sensor's battery in the {0}? / battery of the sensor in the {0}? :: The battery is at **{v}** %.
~ in the {0} = in there :: i'm working in the {0} / the baby sleeps in the {0}

@greenhouse home
read a plant sensor = read get check show / plant plant_sensor plant_moisture soil
plant name which: plant: {v}
# moisture moisture_percent: percent :: how [wet|dry|moist] is the [soil of the |]{0}? / moisture of the {0}? :: The moisture is **{v}** %. :: drier- wetter+
# needs_water thirsty: yes :: does the {0} need water? / [should|must|do] i [need to |]water the {0}? / is the {0} thirsty? / can the {0} wait [till tomorrow|another day]? or does it need water? :: it needs water / it needs no water
# height_cm height: 4..190 :: how [tall|high|big] is the {0}? / how far has the {0} grown? :: It is **{v}** cm tall. :: taller+ smaller-
# last_watered watered: date :: when was the {0} [last |]watered? / when did the {0} last get water? :: It was watered **{v}**.
~ the {0} = it :: i have a new {0} / i moved the {0} to the window

get a bee hive = get read check / hive bee_hive hive_data
hive hive_number id: count: {v}
# weight_kg weight: 14..58.5 :: how [heavy|much does it weigh] is hive {0}? / weight of hive {0}? / what does hive {0} weigh? :: It weighs **{v}** kg. :: heavier+ lighter-
# temperature brood_temp: 28..37.5 :: how warm is hive {0}[ inside|]? / temperature in hive {0}? :: It is **{v}** degrees inside.
# queen_present queen: yes :: does hive {0} have a queen? / is there a queen in hive {0}? :: it has a queen / it has no queen
# battery: percent :: battery of hive {0}? / how full is the battery at hive {0}? :: The battery is at **{v}** %.

@harbour weather
get the tide times = get show check / tide_times tides tide_table
harbour port place location: place: {v}
?date day: date: on {v}
# high high_tide high_water: hour :: when is high [tide|water] [at|in] {0}? / when is the water highest in {0}? / when can we sail from {0}? when is high water? :: High tide is at **{v}**.
# low low_tide low_water: hour :: when is low [tide|water] [at|in] {0}? / when can i walk [on|over] the sand at {0}? / when is the water lowest in {0}? :: Low tide is at **{v}**.
# range_m range: 0.4..9.5 :: how far does the water [rise|fall] [at|in] {0}? / tidal range [at|in] {0}? :: The range is **{v}** m.

@invoices bank
get an invoice = get check look_up show / invoice invoice_status bill
invoice invoice_number id number: code: {v}
# state status: open|paid|overdue|sent|draft|disputed :: what is [with|the status of] invoice {0}? / how does invoice {0} stand? / state of invoice {0}? :: It is **{v}**.
# due due_date pay_by: date :: when is [invoice |]{0} due? / until when must i pay {0}? / by when [does|must] {0} [have to |]be paid? :: It is due **{v}**.
# amount total: 9..9000.5 :: how much is invoice {0}? / what do i [owe|have to pay] on {0}? / amount of {0}? :: It is **{v}**. :: bigger+ higher+ smaller- lower-
# paid settled: yes :: [was invoice {0}|is invoice {0}|has invoice {0} been] paid[ already| yet|]? / did they pay {0}? / is {0} settled? :: it is paid / it is not paid
# customer client: person :: who [is invoice {0} for|got invoice {0}]? / who has to pay {0}? / whose invoice is {0}? :: The customer is **{v}**.

@book_room library
find a book = find search look_up get / book books catalogue
title book: film: {v}
# author written_by: person :: who wrote {0}? / who is the author of {0}? / {0} is by whom? :: The author is **{v}**.
# available in_stock: yes :: is {0} [in|there|available|free]? / can i [borrow|take out|have] {0}[ now|]? / do you have {0}? :: it is there / it is lent out
# pages: 40..1200 :: how [long|thick] is {0}? / how many pages does {0} have? :: It has **{v}** pages. :: longer+ thicker+ shorter-
# shelf location: code :: where [is|stands|do i find] {0}? / on which shelf is {0}? :: It is on shelf **{v}**.
# year published: 1790..2025 :: [when|in which year] was {0} [published|written]? / how old is {0}? year please :: The year is **{v}**. :: older- newer+

@kitchen_book kitchen
look up a recipe = get find look_up show / recipe dish_recipe
dish recipe name: dish: {v}
# minutes time cooking_time: count :: how long does {0} take? / how many minutes for {0}? / can i make {0} in half an hour, how long is it? :: It takes **{v}** minutes. :: quicker- faster- slower+
# ingredients: foods :: what [do i need|goes into|is in] {0}? / what should i buy for {0}? / ingredients for {0}? :: how many ingredients does {0} have? / how many things do i need for {0}?
# servings serves: 1..12 :: how many people does {0} feed? / for how many is {0}? :: It serves **{v}**.
# vegan is_vegan: yes :: is {0} vegan? / can a vegan eat {0}? / are there animal products in {0} or is it vegan? :: it is vegan / it is not vegan
# oven_temp oven: oven :: how hot [must|should] the oven be for {0}? / which oven temperature for {0}? :: The oven is at **{v}** degrees.

@machines ops
check a server = check get show read / server server_status host
server host name machine: slug: {v}
# status state: healthy|down|degraded|starting|stopped :: how is {0} [doing|running]? / [status|state] of {0}? / what's [wrong|up] with {0}? :: It is **{v}**.
# cpu cpu_percent: percent :: how busy is {0}? / cpu [of|on] {0}? / what load has {0}? :: The CPU is at **{v}** %. :: busier+
# up online: yes :: is {0} up? / is {0} [running|alive|online]? / can {0} be reached? :: it is up / it is down
# uptime_days uptime: 1..900 :: how long has {0} been [up|running]? / uptime of {0}? :: It has been up for **{v}** days. :: longer+
# errors error_count: far :: how many errors [are there |]on {0}? / errors on {0}? :: There are **{v}** errors.
# owner team: the web team|platform|data|payments|support|the night shift :: who [looks after|owns] {0}? / whose machine is {0}? :: It belongs to **{v}**.

restart a server = restart reboot / server machine
server host name: slug: {v}
> [restart|reboot] {0}
- {0} [hangs|is stuck|does not answer], [restart|reboot] it

@music_box media
find a song = find search look_up get / song track songs
title song track: song: {v}
# artist singer by: person :: who sings {0}? / who is {0} by? / whose song is {0}? :: It is by **{v}**.
# length_seconds seconds duration: 90..600 :: how long is {0}? / how many seconds does {0} run? :: It runs **{v}** seconds. :: longer+ shorter-
# album: film :: which album is {0} on? / where can i find {0}, which album? :: The album is **{v}**.
# explicit: yes :: can children hear {0} or is it explicit? / is {0} explicit? :: it is explicit / it is not explicit

@clinic health
find a patient = find get look_up / patient patient_record
name patient: person: {v}
# room ward bed: code :: [where|in which room] is {0}? / where do i find {0}? / which [bed|room] has {0}? :: The room is **{v}**.
# doctor physician: person :: who [treats|looks after] {0}? / who is the doctor of {0}? :: The doctor is **{v}**.
# allergies: foods :: what is {0} allergic to? / [which|what] allergies does {0} have? :: how many allergies does {0} have?
# discharged: yes :: has {0} gone home? / was {0} discharged? / did they let {0} go? :: the patient was discharged / the patient is still here
# weight_kg weight: kilos :: what does {0} weigh? / how heavy is {0}? :: The weight is **{v}** kg. :: heavier+ lighter-
"""

# A value that one tool needs is found by another: the wanted act and its parameter, the search, and the field that has it.
CHAINS = (
    ("send an e-mail", 0, "find a contact", "email"),
    ("send a text message", 0, "find a contact", "phone"),
)
