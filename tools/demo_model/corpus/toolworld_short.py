"""Real tools of guests, shops, journeys and the kitchen that are asked for in few words: two texts, or a text and a number,
in either order. The form is that of toolcatalog."""

SHORT = """
@dining_room waiting
seat a guest = seat place put assign / guest guests customer guest_at_table
name guest customer party_name: person: {v} / for {v}
table table_number table_no: count: at table {v} / on table {v} / at {v}
> [put|seat|place|sit] {0} [at|on|to] table {1}
> [take|bring|show|send] {0} to [table|table number] {1}
> table {1} for {0}
- {0}[,|:| gets| to|] table {1}[ please|]
- table {1}[:|,| is for| goes to| gets] {0}
- {0} is here, [table|seat them at] {1}
- {0} [sits|may sit|wants to sit] at [table |]{1}

take a table order = take add order send / table_order order dish dish_to_table
dish item meal: dish: {v}
count quantity how_many portions: pieces: {v} times / times {v}
table table_number table_no: count: for table {v} / at table {v} / table {v}
> [put|add|send|bring] {1} {0} [on|to|for] table {2}
> [put|add|write] {1} {0} [on|to] the order, table {2}
> table {2} [gets|wants|orders|takes] {1} {0}
- table {2}: {1} {0}
- {1} {0}, table {2}
- {0} times {1}, table {2}
- {1} x {0} for table {2}
- [one more thing for|an order from|for] table {2}: {0}, {1} of them

move a party = move transfer / party table guests_to_table
from_table old_table current_table: count: from table {v} / at table {v} now
to_table new_table target: count: to table {v}
> move [table|the party at|the guests of table|the people from] {0} to [table |]{1}
- table {0} [wants|would like|has] to [sit at|move to|go to] {1}
- {0} to {1}, they [want|like] the window[ better|]
- the guests at {0} go to [table |]{1}

@coffee_corner barista
brew coffee = brew make prepare start - / coffee cups_of_coffee coffee_machine
cups number_of_cups count: pieces: {v} cups / {v} of them
strength intensity: mild=weak/mild|normal=medium/normal|strong: {v}
?milk: + with milk / white - without milk / black
> [make|brew|prepare|give us] {0} [cups of|cups of] {1} coffee
> [make|brew|prepare] [a|some] {1} coffee, {0} cups
- {0} cups, {1}[ please|]
- {0} {1} coffees[ please|]
- {1} coffee[, | for | please, ]{0}
- coffee: {0}, {1}
- [i need|we need|we take|can we have] {0} {1} coffees
- {1}, {0} cups

brew a tea = brew make steep prepare / tea pot_of_tea cup_of_tea
sort kind tea_type: green|black|mint|camomile|fruit: {v} tea
minutes steep_minutes time_min: minutes: for {v}
?cups: count: {v} cups
> [brew|make|steep] [a |some |the |]{0} tea, {1}
- {0} tea, {1}[ please|]
- {1}, {0}[ tea|]
- a pot of {0}, let it [steep|stand|draw] {1}

@parking_app travel
start parking = start begin pay book / parking parking_session parking_ticket
zone zone_id area_code zone_number: far: in zone {v} / zone {v}
minutes duration_min duration_minutes: minutes: for {v} / {v}
?plate license_plate registration: plate: for {v} / car {v}
> [park|start parking|pay for parking] in [zone|area] {0} for {1}
> [buy|get|start] [a parking ticket|parking], zone {0}, {1}
- parking[:| in| at|,|] zone {0}[,|] {1}
- zone {0}, {1}[ please|]
- {1} in zone {0}
- {1} parking[,| in|:] zone {0}
- i['m| am] [parked|parking] in {0}, [{1} will do|for {1}|make it {1}]

extend parking = extend prolong lengthen / parking parking_session parking_time
session ticket session_id ticket_id: code: of {v} / ticket {v}
minutes extra_minutes by: minutes: by {v}
> [extend|lengthen] [parking|ticket|session] {0} by {1}
> add {1} to [ticket|parking|session] {0}
- {1} more for {0}
- [ticket|session] {0}: [another|plus|+] {1}
- {0} needs {1} more

@cash_desk cash
refund an order = refund pay_back reimburse / order payment purchase money
order order_id order_number: code: for order {v} / on {v} / for {v}
amount sum value: amount: of {v} / with {v}
?reason note: fault: because it {v}
> [refund|pay back|give back|return] {1} [for|on|of] [order |]{0}
> [refund|reimburse] order {0}[, | with | by ]{1}
- refund[:|,|] [order |]{0}[, |: | - ]{1}
- refund {1}, order {0}
- order {0}: {1} back
- {1} back [for|on] [order |]{0}
- the customer of [order |]{0} gets {1} back

apply a voucher = apply redeem use add / voucher coupon discount_code
voucher code coupon: code: {v} / code {v}
order order_id basket: id: to order {v} / on order {v}
> [apply|use|redeem|put] [voucher|coupon|code] {0} [to|on|for] order {1}
- order {1}[,|:] [voucher|coupon|code] {0}
- [voucher|coupon] {0} [for|on|goes on] {1}

set a price = set change update / price product_price item_price
product item article: thing: of {v} / for {v}
price amount new_price: amount: to {v} / at {v}
> [set|put|change] the price of [the |]{0} to {1}
> [price|sell|mark] [the |]{0} at {1}
- {0}[:| now| is now| costs| from today] {1}
- {1} for [the |a |]{0} from now on
- new price for {0}: {1}
- the {0} should [cost|be] {1}

@store_room stock
add stock = add book_in put receive / stock items goods
item product article: thing: of {v} / {v}
quantity count amount pieces: pieces: {v} pieces / {v} of them
?shelf bay place: code: on shelf {v} / into {v}
> [add|book in|put in] {1} [x|pieces of|boxes of] {0}
> [add|put] {1} {0} [to stock|to the stock|in]
- {1} [x|pieces of|times] {0} [came in|arrived|came today|are in]
- {0}[:|,| plus|] {1}[| pieces]
- {0}, {1} more
- [got|received] {1} [x|pieces of|boxes of] {0}

take from stock = take book_out remove withdraw / stock items goods
item product article: thing: of {v} / {v}
quantity count amount pieces: pieces: {v} pieces / {v} of them
> [take|book|get] {1} [x|pieces of|boxes of] {0} out[ of stock|]
> [take|remove] {1} {0} from [stock|the stock]
- {1} [x|pieces of|boxes of] {0} [went out|are gone|were sold|leave today]
- sold {1} {0}
- {0}[:|,|] minus {1}

count a shelf = count check look_up - / shelf shelf_stock bay
shelf bay place: code: on shelf {v} / in bay {v}
item product: thing: of {v} / for {v}
> [count|check] [the |]{1} on [shelf |]{0}
- how [many pieces of|much] {1} [is |]on [shelf |]{0}?
- [shelf |]{0}: {1}[?|, how many?|]
= pieces: big

@small_loans debts
note a debt = note add record write_down / debt loan iou
person name who: person: of {v} / by {v}
amount sum value: amount: of {v} / {v}
?for reason: thing: for the {v}
> [note|write down|record] that {0} owes me {1}
> [put|write|note] {1} on {0}
- {0} owes me {1}
- {0}[:|,|] {1}[, owed|]
- i lent {0} {1}
- lent {1} to {0}
- {1} [from|owed by] {0}

settle a debt = settle clear pay_off close / debt loan iou
person name who: person: of {v} / by {v}
amount sum value: amount: of {v} / {v}
> [settle|clear] {1} [of|with|for] {0}
- {0} [paid|gave] [me |]{1}[ back|]
- got {1} [back |]from {0}
- {0} is [even|done], {1} [came|paid]

split a bill = split divide share - / bill amount costs
amount total sum: amount: of {v} / {v}
people persons heads ways: heads: among {v} / by {v} / between {v}
> [split|divide|share] [the bill of |]{0} [among|between|by] {1}
- {0} for {1}, [each|who pays what|how much each]?
- {1}, {0}[, split it|, split please|]
- bill {0}, {1}
= each: amount

@pantry_pal cooking_aid
scale a recipe = scale adjust resize - / recipe dish portions
dish recipe name: dish: of {v} / for {v}
people servings portions: heads: to {v} / for {v}
> [scale|adjust] [the recipe for |]{0} [to|for] {1}
- {0} for {1}
- {1}, {0}[ please|]
- how much [of everything |]for {0}, [we are|it's for|for] {1}?
= ingredients*: food

note a best before date = note set add save / best_before expiry expiry_date
food item product: food: of {v} / for {v}
date best_before until: date: {v} / until {v}
> [note|write|save] that the {0} [keeps|is good] until {1}
- {0} [until|good until|best before|expires|goes off] {1}
- {1}[:|,] {0}[ goes off| expires|]

weigh an ingredient = weigh weigh_out dispense measure_out / food ingredient
food item ingredient: food: {v} / of {v}
grams amount_g weight_g: grams: {v}
> [weigh|weigh out|measure|dispense|give me] {1} [of |]{0}
- {1} {0}[ please|]
- {0}[:|,|] {1}
- {0}, {1} of it

@pet_care keeping
give a pet medicine = give log_dose note_dose / pet_medicine pill dose
pet animal name: pet: to {v} / for {v}
pills dose count: face: {v} pills
?time at: hour: at {v}
> [give|log for] {0} {1} pills
> [note|log] {1} pills for {0}
- {1} pills for {0}
- {0}[:|,| gets| had| took] {1} pills
- {0} [swallowed|just had] {1}

weigh a pet = weigh log_weight save_weight / pet animal pet_weight
pet animal name: pet: of {v} / for {v}
kilos weight_kg weight: kilos: {v} / at {v}
> [save|log|note] {1} for {0}
- {0} [weighs|is at|has|now weighs] {1}
- {0}[:|,|] {1}
- {1}, [that is|says the scale for] {0}

@seat_change journeys
change a seat = change move switch / seat seat_number place
booking booking_id reference: code: of booking {v} / for {v}
seat row seat_number: count: to row {v} / to seat {v}
> [change|move|switch] [booking |]{0} to [seat|row] {1}
> put [booking |]{0} [in|on|into] [row|seat] {1}
- [booking |]{0}[:|,|] [row|seat] {1}
- [seat|row] {1} for [booking |]{0}
- i['d rather| want to| would like to] sit in [row|seat] {1}, booking {0}

add luggage = add book buy / luggage bag bags suitcase
booking booking_id reference: code: to booking {v} / for {v}
bags count pieces: pieces: {v} bags
?kilos: kilos: of {v} each
> [add|book] {1} [bags|suitcases] [to|for] [booking |]{0}
- {1} [bags|suitcases|pieces] for {0}
- [booking |]{0}[:|,| with| gets] {1} bags
"""
