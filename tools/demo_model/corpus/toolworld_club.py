"""Real tools of clubs, sheets, gardens and pastimes that are asked for in few words: two texts, or a text and a number,
in either order. The form is that of toolcatalog."""

CLUB = """
@choir_list members
add a member = add enrol sign_up register / member club_member person_to_group
name person member: person: {v} / for {v}
group section team: sport: to {v} / in {v} / to the group {v}
> [add|put|sign up|enrol] {0} [to|in|for] {1}
> [add|put] {0} [to|in] the group {1}
- new in {1}: {0}
- {0} [joins|wants to join|is new in|comes to] {1}
- {1}[:|,| gets] {0}
- {0} for {1}

change the group = move switch change transfer / member group section
name person member: person: {v} / of {v}
from old_group: sport: out of {v} / from {v}
to new_group: sport: into {v} / to {v}
> [move|switch|transfer] {0} from {1} to {2}
> put {0} in {2} instead of {1}
- {0}[:|,|] {1} -> {2}
- {0} [is now in|goes to] {2}, not {1}
- not {1} but {2} for {0}

note a fee = note record mark book / fee fee_paid membership_fee
name person member: person: {v} / by {v} / from {v}
amount sum fee: amount: of {v} / {v}
?year: month: for {v}
> [note|record|book] {1} from {0}
- {0} [paid|has paid|gave] {1}
- {1} [came|arrived] from {0}
- {0}[:|,| -] {1}

@number_sheet sheets
set a cell = set write put fill / cell cell_value sheet_cell
cell ref address: code: in {v} / {v}
value number content: number: to {v} / {v}
?sheet tab: label: on the sheet {v}
> [set|put] {0} to {1}
> [write|put|enter] {1} [in|into] {0}
- {0}[ =| is|:|] {1}
- {1} [in|into|goes in] {0}
- cell {0}[,|:] {1}

rename a column = rename relabel change_name / column sheet_column
old from column: word: {v}
new to name: tag: to {v} / into {v}
> rename [the column |]{0} to {1}
- column {0} [should be|is now|becomes] {1}
- {1} instead of {0} [as the heading|over the column]
- call [the column |]{0} {1}

sort a sheet = sort order / sheet table rows
column by sort_by: tag: by {v} / on {v}
direction order how: up=ascending/upwards|down=descending/downwards: {v}
> sort [the sheet |]by {0}, {1}
> [sort|order] {1} by {0}
- by {0}, {1}
- {1}, by {0}
- {0} {1}[, sort it|]

@allotment beds
plant a bed = plant sow set put / bed garden_bed row_of_plants
plant what crop: plant: {v} / with {v}
bed bed_number row: count: in bed {v} / in row {v}
> [plant|sow|put] {0} in [bed|row] {1}
- bed {1}[:|,| gets| is for] {0}
- {0}[ goes| go| |, ]in [bed|row] {1}
- {0}, bed {1}
- new in bed {1}: {0}

water a bed = water irrigate sprinkle / bed garden_bed plants
bed bed_number row: count: {v} / bed {v}
litres amount liters: sides: with {v} litres / {v} litres
> [water|sprinkle] bed {0} with {1} litres
> give bed {0} {1} litres
- {1} litres [for|on] bed {0}
- bed {0}[:|,|] {1} litres

log a harvest = log note record save / harvest crop yield
plant what crop: food: of {v}
kilos weight_kg amount_kg: kilos: {v}
?bed: count: from bed {v}
> [log|note|record] {1} of {0}
- {1} [of |]{0}[ today| picked| came in|]
- {0}[:|,|] {1}
- [picked|harvested|got] {1} {0}

@book_shelf readings
set a bookmark = set put save mark / bookmark page reading_position
book title work: song: in {v} / of {v}
page page_number at: far: at page {v} / on page {v}
> [put|set] a bookmark [in|for] {0} at page {1}
> mark page {1} [in|of] {0}
- {0}[,|:|] page {1}
- page {1} [in|of] {0}
- i['m| am] on page {1} of {0}
- stopped at {1} in {0}

rate a book = rate review grade / book book_rating stars
book title work: song: {v}
stars rating points: face: with {v} stars / {v} stars
> [give|rate] {0} {1} stars
- {1} stars for {0}
- {0}[:|,| gets|] {1} stars
- {0} was [a|worth] {1} [of five|out of 5|stars]

lend a book = lend give hand_out / book title
book title work: song: {v}
person to reader: person: to {v}
?until due: date: until {v}
> [lend|give] {0} to {1}
> [lend|give] {1} {0}
- {1} [has|took|borrows|borrowed] {0}
- {0} [is with|went to|for] {1}

@score_card games_table
add points = add give award / points score points_to_player
player name who: person: to {v} / for {v}
points score amount: count: {v} points
?round: face: in round {v}
> [add|give|award] {1} points to {0}
> give {0} {1} points
- {1} [points |]for {0}
- {0}[:|,|] {1}
- {0} [gets|scored|makes|has] {1}[ points|]
- plus {1}, {0}

swap two players = swap exchange substitute / players player two_players
out off player_out: person: {v} off
in on player_in: person: for {v} on
> [swap|exchange|replace] {0} [with|by|for] {1}
> take {0} off, {1} on
- {1} instead of {0}
- {0} [out|off], {1} [in|on]
- {1} for {0}, [tired|hurt|injured]

@room_paint decorating
order paint = order buy get / paint tin_of_paint colour
colour shade color: red|blue|green|yellow|white|grey: in {v}
litres amount size: face: {v} litres
?finish: matt|gloss|silk: {v}
> [order|get|buy] {1} litres of {0} [paint|]
- {1} litres of {0}
- {0}, {1} litres
- {0} paint[:|,|] {1} litres

paint a thing = paint colour coat / thing object furniture
thing object what: thing: {v}
colour shade color: red|blue|green|yellow|white|grey: {v}
> paint the {0} {1}
> [make|colour] the {0} {1}
- the {0} [in|should be|becomes] {1}
- {1} for the {0}
- {0}: {1}

@packing_list luggage
pack a thing = pack add put / thing item item_in_bag
item thing what: thing: {v}
bag container where: red|blue|hand|beach|sports|doctor=doctor's: into the {v} bag / in the {v} bag
> [put|pack] [the |a |]{0} in[to|] the {1} bag
- {0} in the {1} bag
- {1} bag[:|,| gets] {0}
- the {0} [goes|belongs|should go] in the {1} bag

@swap_names nicknames
name a thing = name call baptise rename / thing device object
old current what: called: {v}
name new_name nickname: fresh: to {v} / as {v}
> [name|call] {0} {1}
> [call|name] {0} {1} from now on
- {0} is [called |]{1} [now|from today]
- {1} is the [new |]name of {0}
- {0} -> {1}

@tap_counter tallies
add to a count = add count increase bump / count counter tally
counter what name: thing: for {v} / of {v}
by amount number: count: by {v} / {v} more
> [add|count] {1} to {0}
> [increase|bump|raise] {0} by {1}
- {0} [plus|+] {1}
- {1} more [for|on|of] {0}
- {0}: {1} more

@drive_log mileage
log a drive = log record note save / drive trip mileage
car plate vehicle: plate: with {v} / in {v}
km distance distance_km: km: of {v} / {v}
?driver: person: by {v}
> [log|record|note] {1} for {0}
- {0}[:|,|] {1}
- {1} [in|with] {0}
- drove {0} {1}
- {0} did {1} today

fuel a car = log note record / fuel refuel fuelling
car plate vehicle: plate: for {v} / of {v}
litres amount liters: count: {v} litres
price cost paid: amount: for {v} / costing {v}
> [log|note] {1} litres for {0}, {2}
- {0}[:|,|] {1} litres, {2}
- {1} litres for {2}[,| in] {0}
- {2} for {1} litres, {0}
"""
