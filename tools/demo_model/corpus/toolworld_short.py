"""Real tools that are asked for in few words: two texts, or a text and a number, in either order. The form is that of toolcatalog."""

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
count quantity how_many portions: count: {v} times / times {v}
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
cups number_of_cups count: count: {v} cups / {v} of them
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

@desktop_files files
duplicate a file = copy duplicate clone / file document copy_of_file
source from source_path src: file: {v} / from {v}
target to destination dest: path: to {v} / as {v}
> [copy|duplicate|cp] {0} to {1}
> copy {0} into {1}
> [make|put] a copy of {0} [at|in|to] {1}
- copy[:|] {0} -> {1}
- {0} to {1}, copy[ please|]
- [i need|i want] {0} [also|too] at {1}
- a copy of {0} in {1}[ please|]

swap the names = swap exchange switch / file_names two_files names
first file_a a: file: {v}
second file_b b: file: and {v} / with {v}
> swap [the names of |]{0} and {1}
> [exchange|switch] {0} [with|and] {1}
- {0} should be {1} and the other way round

make a file = create make new touch / file empty_file new_file
name filename file_name: file: {v} / called {v}
folder directory dir in_folder: folder: in {v} / inside {v}
> [make|create] [a |a new |an empty |]file {0} in {1}
> [make|create|put] {0} in {1}
- new [file |]{0} in {1}
- in {1} [a|make a|i need a] new file {0}
- {1}: new file {0}
- an empty {0} in {1}[ please|]

@printers print
print a file = print send_to_printer print_out - / file document print_job
file document filename: file: {v} / of {v}
copies count number_of_copies: count: {v} copies / {v} times
?color colour mode: color=in colour/colour|mono=black and white/in grey: {v}
?paper: a4=A4|a3=A3|letter: on {v}
> print {0}, {1} copies
> print {1} copies of {0}
> print {0} {1} times
- {1} copies of {0}[ please|]
- {0} x {1}[, print| on paper|]
- {0} [on paper|printed], {1} times
- i need {0} {1} times on paper

@boards kanban
add a card = add create new put / card card_to_list task_card
title name text: task: {v}
list column board: label: in {v} / on the list {v} / under {v}
> [add|put|write] {0} [to|on|in|under] {1}
> [add|create|make] a card {0} [in|on|under] {1}
- new card[,|:| in {1}:] {0}
- new in {1}: {0}
- {1}: {0}
- card for {1}: {0}

move a card = move shift drag put / card task_card
card card_id id: code: {v} / card {v}
to column status: todo=todo/to do|doing=doing/in progress|done|review: to {v} / into {v}
> [move|put|drag|shift] [card |]{0} [to|into] {1}
- {0} [is|is now|to|->] {1}
- card {0}[:|,] {1}
- {1}: {0}
- {0} [can|may|should] go to {1}

estimate a card = estimate set_points size / card points card_points
card card_id id: code: {v} / card {v}
points story_points value: count: at {v} / {v} points
> give [card |]{0} {1} points
> [estimate|size] {0} at {1}
> [set|put] {0} to {1} points
- {0}[:|,|=|] {1} points
- {1} points [for|on] {0}

assign a card = assign give hand_over / card task_card
card card_id id: code: {v} / card {v}
person assignee owner: person: to {v} / for {v}
> [give|assign|hand] [card |]{0} to {1}
> [give|hand] {1} [card |]{0}
- {0} [is for|goes to|belongs to] {1}
- {1} [takes|does|gets|has] [card |]{0}
- {0}[:|,| ->] {1}

@store_room stock
add stock = add book_in put receive / stock items goods
item product article: thing: of {v} / {v}
quantity count amount pieces: count: {v} pieces / {v} of them
?shelf bay place: code: on shelf {v} / into {v}
> [add|book in|put in] {1} [x|pieces of|boxes of] {0}
> [add|put] {1} {0} [to stock|to the stock|in]
- {1} [x|pieces of|times] {0} [came in|arrived|came today|are in]
- {0}[:|,| plus|] {1}[| pieces]
- {0}, {1} more
- [got|received] {1} [x|pieces of|boxes of] {0}

take from stock = take book_out remove withdraw / stock items goods
item product article: thing: of {v} / {v}
quantity count amount pieces: count: {v} pieces / {v} of them
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

@workout training
log a run = log record save add / run jog training_run
distance_km km distance: km: over {v} / of {v}
minutes duration time_min: minutes: in {v} / taking {v}
?shoes note: thing: with the {v}
> [log|save|record|write down] a run[, | of | over ]{0} in {1}
- [ran|i ran|just ran|jogged] {0} in {1}
- {0} in {1}[, log it|, write it down|]
- run: {0}, {1}
- {1}, {0}[, running|]
- run, {1} for {0}

log a strength set = log record add save / set strength_set exercise
exercise name move: squats|push_ups=push-ups/pushups|pull_ups=pull-ups/pullups|lunges|rows: of {v}
reps repetitions count: count: {v} times / {v} reps
?weight_kg kilos: kilos: with {v}
> [log|save|add|record] {1} {0}
- [did|i did|just did|done:] {1} {0}
- {0}[:|,|] {1}
- {1} {0}[, log it|]
- {0} times {1}

log a body value = log save record note / body_value vital measurement
kind what type: pulse|weight|fat=body fat|temperature: {v}
value number reading: sides: at {v} / is {v}
> [log|save|note|record] [my |][a |]{0} of {1}
- [my |]{0}[:|,| is|=|] {1}
- {1} {0}
- {0} today {1}

@class_book grades
enter a grade = enter set add record / grade mark result points
student pupil name: person: for {v} / of {v}
subject course: subject: in {v}
points mark score: count: with {v} points / {v} points
> [give|enter for] {0} {2} points in {1}
> [enter|write|put] {2} [for|down for] {0} in {1}
- {0} {2} in {1}
- {1}: {0} {2}
- {0} [got|has|gets] {2} points in {1}
- {2} points for {0}, {1}

excuse a student = excuse mark_absent note_absence / student pupil absence
student pupil name: person: {v}
date day on_day: date: on {v} / for {v}
?reason why: fault: because it {v}
> excuse {0} [on|for] {1}
- {0} [is away|is ill|can't come|is missing] {1}
- {1}[:|,] {0} absent
- no {0} {1}

@front_desk office
set an extension = set assign give add / extension phone_extension internal_number
person name employee: person: for {v} / to {v}
extension ext number: far: to {v} / {v}
> [give|assign] {0} [extension|the extension|number] {1}
> [set|put] {0} on [extension |]{1}
> put [extension |]{1} on {0}
- {0}[:|,| has| gets| =] extension {1}
- extension {1}[:|,| is| belongs to| goes to] {0}
- {0} is [at|on] {1} [now|from today|]

book a desk = book reserve take / desk workplace seat
desk desk_number seat: far: desk {v} / number {v}
day date on: date: on {v} / for {v}
?person name: person: for {v}
> [book|reserve|take] desk {0} [for|on] {1}
- desk {0}[,|] {1}
- {1}, desk {0}[ please|]
- i [sit|want to sit|would like to sit] at [desk |]{0} {1}

put through a call = transfer put_through connect forward / call caller phone_call
caller from line: person: {v} / from {v}
to person target: person: to {v}
> [put|transfer|connect|pass] {0} [through |]to {1}
> [connect|link] {0} [and|with] {1}
- {0} [on the line|is calling|on the phone], [for|give them|wants] {1}
- {0} for {1}

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

@word_box vocabulary
add a word pair = add create save new / word_pair vocabulary card
word front term: word: {v}
meaning back translation: word: for {v} / meaning {v}
?language lang: language: in {v}
> [add|save|learn|note] {0} = {1}
> [add|save] {0}, [meaning|which means|that is] {1}
- {0} [means|is|=] {1}
- new word: {0}, {1}
- {0} - {1}[, add it|, save it|]

@version_control versions
tag a version = tag create_tag label / version release commit
name tag version: slug: as {v} / with {v}
commit branch ref: branch: on {v} / at {v}
> tag {1} as {0}
> [put|set|make] [the |a |]tag {0} on {1}
- tag {0} on {1}
- new tag {0}, {1}
- {1} is {0} now, tag it

rename a branch = rename change_name / branch git_branch
old old_name from: branch: {v} / from {v}
new new_name to: slug: to {v} / into {v}
> rename [branch |]{0} to {1}
- {0} [should be called|is called|becomes] {1}[ now| from now on|]
- call {0} {1}[ instead| from now on|]
- branch {0} -> {1}

pick a commit = cherry_pick pick apply / commit change
commit hash sha: code: {v} / commit {v}
branch onto target: branch: onto {v} / to {v} / on {v}
> [cherry-pick|pick|apply] {0} [onto|to|on] {1}
- {0} onto {1}[ too|]
- {1} needs [commit |]{0}[ too|]

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
bags count pieces: count: {v} bags
?kilos: kilos: of {v} each
> [add|book] {1} [bags|suitcases] [to|for] [booking |]{0}
- {1} [bags|suitcases|pieces] for {0}
- [booking |]{0}[:|,| with| gets] {1} bags

@team_scores matches
record a result = record enter save log / result score match_result
home home_team team_a: team: {v}
guest away away_team: team: against {v}
home_goals goals_home score_home: face: with {v}
away_goals goals_away score_away: face: to {v}
> [record|enter|save] {0} against {1}, {2} to {3}
- {0} - {1} {2}:{3}
- {0} {2}, {1} {3}
- {0} [against|played|vs] {1} {2}-{3}
- {0} {2}, {1} only {3}

@light_scenes scenes
paint a room = set paint colour make / room_colour light_colour scene
room where zone: room: in the {v}
colour color: red|blue|green|amber|violet|white: in {v}
level percent brightness: percent: at {v}
> [make|turn|light] the {0} {1}, {2}
> [make|light] the {0} {1} at {2}
- {0} {1} {2}
- {1} in the {0}, {2}
- {2} {1} in the {0}
- {0}: {1}, {2}

@help_tickets helpdesk
raise the priority = set change raise / priority ticket_priority
ticket ticket_id case: code: of {v} / for {v}
priority level: low|normal|high|urgent: to {v}
> [set|put|change|make] [ticket |]{0} [to |]{1}
- [ticket |]{0}[ is|:|,| =|] {1}
- {1}: {0}
- {0} [is more|is really|became] {1} now

merge tickets = merge join combine / tickets cases
from ticket_a duplicate: code: {v}
into ticket_b main: code: into {v} / with {v}
> [merge|join|fold] [ticket |]{0} [into|with] {1}
- {0} is [the same as|a duplicate of|a copy of] {1}[, merge them|]
- {0} into {1}

add a comment to a ticket = add write post / ticket_comment case_comment comment_to_ticket
ticket ticket_id case: code: on {v} / to {v}
text comment body: text: saying {v} / {v}
> [comment|write|add|put] {1} [on|to|under] [ticket |]{0}
- [ticket |]{0}[:|, comment:] {1}
- {1} [on|to|goes to|under] [ticket |]{0}
"""
