"""Real tools out of the house: weather, maps, trains, flights, hotels, taxis, cars, shops, banks, parcels."""

OUT = """
@weather weather
get the weather = get fetch check current lookup - / weather current_weather weather_now conditions weather_data
city location place town: place: in {v} / for {v} / over in {v}
?unit units: celsius|fahrenheit|kelvin: in {v}
?language lang: language: in {v}
> [get|check|show|tell|give] me the weather {p0}
- what's the weather [like |]{p0}?
- how's the weather {p0}?
- is it [raining|snowing|sunny|cold|warm|windy|nice out] {p0}[ now| at the moment|]?
- do i need [an umbrella|a coat|sunglasses|boots] {p0}?
- weather {p0}[?|]
- {0}, [what's the weather there|weather?|is it raining there?]
- i'm [flying|going|off] to {0}, what's the weather like there?
= temperature: celsius

get the forecast = get fetch check show / forecast weather_forecast daily_forecast
city location place: place: in {v} / for {v}
days num_days day_count: days: for the next {v} / for {v} / over {v}
?units: metric|imperial: in {v} units / {v}
?hourly: + hour by hour - day by day
> [get|show me|check|give me] the [weather forecast|forecast] {p0} {p1}
- what will the weather be [like |]{p0} {p1}?
- [forecast|weather forecast] {p0} {p1}[?|]
- how does it look {p0} {p1}?
= forecast: text

get the air quality = get check read - / air_quality aqi pollution
city location station: place
?pollutant: pm25|pm10|ozone|no2: for {v}
> [check|get|show me] the air quality {p0}
- how [clean|dirty|bad] is the air {p0}?
- is the air {p0} [ok|fine] [for a run|today|]?
= aqi: percent

@maps travel
get directions = get find show plan calculate - / directions route way navigation
origin from start from_address start_address: address: from {v} / starting at {v}
destination to end to_address: address: to {v}
?mode travel_mode transport: driving=by car|walking=on foot|cycling=by bike|transit=by bus/by public transport: {v}
?avoid_tolls: + without tolls / avoid tolls - tolls are fine
?departure_time leave_at: hour: leaving at {v}
> [get|show|give|find] me [the way|directions|the route|a route] {p0} {p1}
> take me {p0} {p1}
- how do i get {p0} {p1}?
- i'm at {0} and [have to get|want to go|need to be] {p1}
- i have to get to {1}, i'm [leaving from|at] {0}
- [route|way] {p0} {p1}[?|]

get the distance = get measure calculate compute - / distance travel_distance driving_distance
origin from start from_city city_a place_a: place: from {v}
destination to end to_city city_b place_b: place: to {v}
?unit units: km|miles: in {v}
> [get|measure|calculate] the distance {p0} {p1}
- how far is it {p0} {p1}?
- how far is {1} from {0}?
- how many km {p0} {p1}?
- distance {0} - {1}[?|]
= km: far

find places nearby = find search list get / nearby places places_nearby pois
type category kind what: pharmacy|supermarket|gas_station|restaurant|atm|parking: {v}
location near address around: address: near {v} / around {v}
?radius_km radius max_distance: km: within {v}
?open_now: + open now / that is open - open or not
> [find|search|show me] a {0} {p1}
- where is [the next|the nearest|a] {0} {p1}?
- i need a {0} {p1}
- any {0} {p1}?
= name: venue

find coordinates = get find look_up geocode / coordinates location lat_long
address place query: address: of {v} / for {v}
> [find|get|look up] the coordinates {p0}
- where exactly is {0}? [coordinates please|i need the coordinates]
- [lat and long|coordinates] {p0}[?|]
= coordinates: number

@trains travel
find trains = find search get list lookup / trains train_connection connections timetable
from origin from_station departure_station start: place: from {v} / out of {v}
to destination to_station arrival_station end: place: to {v}
date day travel_date: date
?time departure_time after: hour: after {v} / at {v}
?passengers adults travellers: heads
?class travel_class: first=first class|second=second class: {v}
?direct direct_only: + direct only / without changing - changing is fine
> [find|show|get|search|look up] [trains|a train|connections|a connection] {p0} {p1} {p2}
- when does a train go {p0} {p1} {p2}?
- i [have to get|want to go|must travel] {p1} {p0} {p2}
- is there a train {p0} {p1} {p2}?
- {p2} i'm going {p0} {p1} by train
- train {0} - {1}, {2}
= departure: hour

buy a ticket = buy book purchase get order / ticket train_ticket bus_ticket
from origin start: place: from {v}
to destination end: place: to {v}
?date day: date
?quantity count passengers: heads
?return round_trip: + return / there and back - one way / single
?age_group: adult|child|senior: {v}
> [buy|book|get] [me a ticket|a ticket|a train ticket] {p0} {p1}
- i need a ticket {p0} {p1}
- one ticket {p0} {p1}[, please|]

get departures = get show list - / departures next_departures departure_board bus_times
stop station stop_name: stop: at {v} / from {v}
?line route: id: of line {v} / line {v}
?limit count max_results: count: the next {v} / only {v}
> [show|get|list|show me] [the departures|the next departures|the next buses] {p0}
- when does the next [bus|tram|train] [leave|go] {p0}?
- what leaves {p0} [now|next|soon]?
- next bus {p0}?
= time: hour

@flights travel
book a flight = book reserve buy order / flight plane_ticket flight_ticket air_travel
origin from departure_city from_city departure from_airport: place: from {v} / out of {v} / leaving from {v}
destination to arrival_city to_city arrival to_airport: place: to {v} / into {v}
date departure_date day depart_date: date: on {v} / leaving {v}
?return_date return return_on: date: back on {v} / returning {v}
?passengers adults travelers num_passengers: heads: for {v}
?cabin class cabin_class seat_class: economy|business|first=first class: in {v} / {v}
?bags luggage checked_bags: count: with {v} bags
?window_seat: + at the window / with a window seat - on the aisle
> [book|get|reserve|buy] [me a flight|a flight|a plane ticket|me a seat] {p0} {p1} {p2}
- i [need|want|have] to [fly|get] {p1} {p0} {p2}
- i'm flying {p0} {p1} {p2}, [book it|please book]
- {p2} i have to be in {1}, i start from {0}, book a flight
- flight {0} to {1}, {2}
- we [are flying|fly] {p1} {p0} {p2}

check a flight = check get track lookup / flight_status flight status_of_flight
flight_number flight number code: code
?date day: date
> [check|track|look up|get the status of] flight {0}
- is flight {0} [on time|delayed|late]?
- when does flight {0} [land|arrive|take off]?
- any news on flight {0}?
= status: state

cancel a flight = cancel delete / flight flight_booking booking
booking_id reference booking_reference id: code
?refund: + and get the money back / with a refund - without a refund
?reason: text: because {v}
> cancel [the flight|flight|my flight|my booking] {0}
- i'm not flying after all, cancel {0}
- [flight|booking] {0} [must be cancelled|please cancel]

@hotels travel
book a hotel = book reserve get / hotel hotel_room room accommodation
city location place hotel destination: place: in {v}
check_in checkin arrival_date from_date start_date: date: from {v} / arriving {v}
check_out checkout departure_date to_date end_date: date: to {v} / until {v}
?guests adults people: heads
?rooms room_count: count: {v} rooms
?room_type: single=a single room|double=a double room|suite=a suite: {v}
?breakfast breakfast_included: + with breakfast - without breakfast
?max_price budget price_per_night: amount: for at most {v} a night
> [book|reserve|get] [a hotel|a room|me a hotel|a place to stay] {p0} {p1} {p2}
- we [stay|are staying|will be] {p0} {p1} {p2}, [book a hotel|we need a room]
- i need a [hotel|room|bed] {p0} {p1} {p2}
- hotel {p0}, {p1} {p2}
- {p1} {p2} i'm {p0}, [i need a hotel|book me a room]

find hotels = find search list get / hotels accommodations places_to_stay
city location place: place: in {v}
?min_stars stars rating: stars: with at least {v}
?max_price price_limit budget: amount: under {v} / for at most {v}
?nights: nights
?pets_allowed: + where pets are welcome / with a dog - without pets
> [find|search|list|show me] [hotels|a hotel|somewhere to stay] {p0}
- where can i [stay|sleep] {p0}?
- which hotels are there {p0}?
= hotels*: venue

cancel a hotel = cancel delete / hotel hotel_booking reservation
booking_id reservation_id reference id: code
?reason: text: because {v}
> cancel [the hotel|my hotel booking|hotel booking|the room] {0}
- we don't need the [hotel|room] any more, {0}[, cancel it|]

@taxis travel
order a taxi = order book call request get / taxi cab ride car
pickup pickup_location from pickup_address start: address: from {v} / at {v}
destination dropoff to dropoff_address: address: to {v}
?time pickup_time at: hour: at {v} / for {v}
?passengers people: heads
?car_type type: standard|van|premium: {v}
> [order|call|book|get] [me a taxi|a cab|a taxi|a ride] {p0} {p1}
> pick me up {p0} and take me {p1}
- i need [a taxi|a ride|a cab] {p0} {p1}
- i'm at {0}, i have to get {p1}, taxi please
- taxi, {p0} {p1}

@cars travel
rent a car = rent book reserve hire / car rental_car vehicle
city location pickup_location place: place: in {v}
start_date from pickup_date: date: from {v}
end_date to return_date until: date: to {v} / until {v}
?category car_class size: small|medium|suv|van: {v}
?automatic: + with automatic - with a gear stick / manual
?driver driver_name: person: driven by {v}
> [rent|hire|book|get] [a car|me a car] {p0} {p1} {p2}
- we need a [rental car|car] {p0} {p1} {p2}

book a car service = book schedule arrange / car_service repair garage_appointment inspection
plate license_plate car registration: plate: for {v}
date day on: date
?type service kind: oil_change|tyres|inspection|brakes: {v}
?notes problem: text: note: {v}
> [book|arrange|schedule] [a service|the garage|an appointment at the garage] {p0} {p1}
- my car {0} [makes a noise|needs a check], garage {p1}

pay for parking = pay start book / parking parking_ticket parking_session
plate license_plate car: plate: for {v}
minutes duration time: minutes
?zone area: id: in zone {v}
> [pay|start] [for parking|parking] {p0} {p1}
- i'm parking {0} {p1}
- parking {p0}, {1}

start charging = start begin / charging charge ev_charging
station station_id charger: code: at {v} / at station {v}
?limit_percent target: percent: up to {v}
?max_price: amount
> [start|begin] charging [my car|the car|] {p0}
- i'm plugged in {p0}, start

@shop shop
search products = search find list look_up / products items product catalog
query q search_term product keywords: thing: for {v}
?max_price price_max budget: amount: under {v} / up to {v} / for at most {v}
?min_price price_min: amount: over {v} / from {v}
?category department: books|clothes|garden|toys|electronics: in {v}
?sort_by order: price|rating|newest: sorted by {v}
?in_stock: + in stock / that you have here - in stock or not
> [search|look|look around] {p0}
> [find|show] me {0}
- do you [have|sell] {0}?
- i'm looking {p0}
- got any {0}?
= products*: thing

order a product = order buy purchase place / product item article
product item product_name name: thing: {v}
?quantity amount count: count: {v} of them / quantity {v}
?address shipping_address deliver_to: address: to {v}
?express fast: + by express / as fast as you can - normal shipping
?color: red|black|white|blue: in {v}
?coupon code: code: with coupon {v}
> [order|buy|get] [me|] {0}
- i'd like to [buy|have|order] {0}
- i [want|need] {0}, [order it|please order]

cancel an order = cancel delete stop / order purchase
order_id order id number order_number: code
reason why: text: because {v} / reason: {v}
> [cancel|stop] [order|my order] {0} {p1}
- i don't want order {0} any more, {p1}
- order {0}, cancel it, {p1}

track an order = track get check show - / order order_status purchase
order_id order id number order_number: code
?email: mail: ordered with {v}
> [track|check|look up|show me] [order|my order] {0}
- where is [order|my order] {0}?
- what's the status of order {0}?
- has order {0} [shipped|been sent|left]?
= status: state

return an item = return send_back refund / item order product
order_id order number: code: from order {v} / of order {v}
item product what: thing: {v}
?reason why: too_small|too_big|broken|wrong_item: it is {v}
?refund_method: cash|card|voucher: money back by {v}
> [return|send back] the {1} {p0}
- the {1} {p0} [does not fit|is not what i wanted], [i send it back|return it]

write a review = write post add leave / review product_review rating
product item name: thing: for {v} / of {v}
rating stars score: stars
comment text review: text: saying {v} / and write {v}
?anonymous: + anonymously - with my name
> [write|post|leave] a review {p0} {p1} {p2}
> give the {0} {1} {p2}

@bank bank
transfer money = transfer send pay make wire / money transfer payment funds
to recipient payee to_account beneficiary: person: to {v}
amount sum value: amount: {v}
?from from_account source account: checking|savings|business: from {v} / from my {v} account
?reference note memo description purpose: title: for {v} / reference {v}
?date on: date
?currency: EUR=euros|USD=dollars|GBP=pounds: in {v}
?instant: + at once / as an instant transfer - as a normal transfer
> [transfer|send|wire|pay] {1} {p0}
> [send|pay|give] {0} {1}
- i owe {0} {1}[, send it|, pay it back please|]
- {0} [gets|should get] {1} [from me|]
- {1} {p0}[, please|]

get the balance = get check show read / balance account_balance bank_balance
account account_id account_name which: checking|savings|business|joint: of my {v} account / on my {v} account / in {v}
?currency: EUR|USD|GBP: in {v}
> [check|show me|get|tell me] the balance {p0}
- how much [money |]is {p0}?
- what's [left|the balance] {p0}?
= balance: amount

list transactions = list get show search / transactions payments account_history bookings
start_date from since date_from: date: from {v} / since {v}
end_date to until date_to: date: to {v} / until {v}
?account: checking|savings|business: of my {v} account / in {v}
?min_amount: amount: over {v} / of at least {v}
?max_amount: amount: under {v} / of at most {v}
?limit: count: at most {v}
> [list|show|show me|get] [the transactions|my payments|all transactions] {p0} {p1}
- what did i [spend|pay] {p0} {p1}?
= transactions*: title

block a card = block freeze lock / card credit_card debit_card
card_number last_digits card_id card: id: ending in {v} / number {v}
?reason why: lost|stolen|damaged: it was {v} / because it was {v}
?replacement send_new: + and send me a new one - no new one needed
> [block|freeze|lock] [my card|the card] {p0}
- my card {p0} is [gone|missing], block it

pay a bill = pay settle / bill invoice
invoice_number invoice bill_id number: code
amount sum: amount: {v}
?due_date date on: date
?payee company: venue: from {v}
> pay [bill|invoice|the bill] {0}, {1}
- [bill|invoice] {0} [came|is due], {1}, pay it

convert currency = convert exchange change - / currency currency_converter money exchange_rate
amount value sum: number: {v}
from from_currency source base currency_from: currency: {v}
to to_currency target quote currency_to: currency: to {v} / into {v} / in {v}
?date on: date
> [convert|change|exchange] {0} {1} {p2}
- how much is {0} {1} in {2}?
- what are {0} {1} in {2}?
- {0} {1} {p2}[?|]
- i have {0} {1}, how much is that in {2}?
= result: number

get a stock price = get fetch check lookup quote - / stock_price stock quote share_price
symbol ticker stock: symbol: of {v} / for {v}
?currency: USD|EUR|GBP: in {v}
?date: date
> [get|check|show me] the [stock price|price|quote] {p0}
- how is {0} doing[ today|]?
- what's {0} [trading at|at|worth now]?
- {0} [price|stock|quote][?|]
= price: amount

@parcels parcels
track a parcel = track get find check locate - / parcel package shipment tracking
tracking_number number code tracking_id: code
?carrier company: dhl|ups|fedex|post: with {v} / by {v}
> [track|locate|check|find] [parcel|package|shipment|my parcel] {0}
- where is [parcel|my package|shipment] {0}?
- [parcel|package] {0}, [where is it|any news|is it here yet]?
- my parcel {0} [is late|has not come], where is it?
= status: state

send a parcel = send ship create post / parcel package shipment
recipient to name: person: to {v} / for {v}
address delivery_address to_address: address: at {v} / to the address {v}
weight_kg weight kg: kilos: weighing {v} / of {v}
?insured insurance: + insured / with insurance - uninsured
?speed service: standard|express|overnight: by {v} / {v}
?from sender: person: from {v}
> [send|ship] a [parcel|package] {p0} {p1} {p2}
- a [parcel|package] {p2} goes {p0} {p1}

schedule a pickup = schedule book order arrange / pickup parcel_pickup collection
address location pickup_address: address: at {v} / from {v}
date day on: date
?time_from from earliest: hour: from {v} / after {v}
?time_to to latest: hour: to {v} / before {v}
?parcels count: count: {v} parcels
> [schedule|book|order|arrange] a pickup {p0} {p1}
- come and [get|fetch] my parcels {p0} {p1}
"""
