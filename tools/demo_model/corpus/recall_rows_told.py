"""What `recall_rows` tells and asks. Data only.

A row: `x` what each stands for, `v` what it has (`:pool` or a list), `t` ways to tell a pair, whole and behind `~` as it
stands after another, `q` ways to ask by x, `r` by what it has, `s` the statement. `{x}` and `@` are the two.
A single: what it is, ways to tell it, ways to ask, the statement in the answer's mouth, and the pool, divided by `::`.
"""

ROWS = """
x: the garage; the shed; the cellar; the attic; the front door; the back door; the gate; the bike; the letterbox; the safe; the office; the van; the locker
v: the blue key; the small key; the long key; the rusty key; the round key; the brass key; the red key; the black key; the old key; the flat key; the silver key; the green key
t: @ opens {x} ~ @ {x}; @ is for {x} ~ @ for {x}; @ fits {x} ~ @ {x}; {x}: @ ~ {x}: @; for {x} take @ ~ for {x} @; {x} needs @ ~ {x} @
q: which key opens {x}; which key is for {x}; what key do i need for {x}; how do i open {x}; what opens {x}; with which key do i get into {x}; the key for {x}; which key fits {x}; what do i unlock {x} with
r: what does @ open; what is @ for; where does @ fit; which lock is @ for; @ is for what; what do i open with @
s: @ opens {x}

x: Mondays; Tuesdays; Wednesdays; Thursdays; Fridays; Saturdays; Sundays
v: :subject
t: on {x} i teach @ ~ on {x} @; i teach @ on {x} ~ @ on {x}; {x} it's @ that i teach ~ {x} @
q: what do i teach on {x}; which subject do i teach on {x}; what's on {x}; which lesson do i give on {x}; what am i teaching on {x}
r: when do i teach @; on which day do i teach @; which days is @; when is my @ class
s: on {x} you teach @

x: gold; silver; bronze; the wooden spoon; the fair play prize; the jury prize
v: :name
t: {x} for @ ~ {x} for @; {x} went to @ ~ {x} to @; @ got {x} ~ @ {x}; @ won {x} ~ @ {x}; {x}: @ ~ {x}: @
q: who got {x}; who won {x}; who has {x}; {x} went to whom; to whom did {x} go; who took {x} home; and who was {x}
r: what did @ get; what did @ win; which prize has @; what was it for @; which medal did @ get
s: {x} went to @

x: tonight; tomorrow; on Monday; on Friday; on Sunday; this afternoon; next week; at noon; on Saturday
v: at the fountain; at the library; at the station; at the harbour; at the old mill; in the park; at the market; in front of the museum; at the bakery; by the bridge; at the pool; at the bus stop; in the café; at the church; at the zoo
t: {x} we meet @ ~ {x} @; we meet @ {x} ~ @ {x}; we are @ {x} ~ @ {x}; {x} it is @ ~ {x} @
q: where do we meet {x}; where will we be {x}; where are we {x}; where is it {x}; what's the place {x}; where do i have to be {x}; where did we say {x}
r: when do we meet @; when are we @; when is it @
s: {x} you meet @

x: Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday
v: :hobby
t: {x} is for @ ~ {x} for @; on {x} i do @ ~ on {x} @; {x} means @ ~ {x} @; {x}: @ ~ {x}: @; @ is on {x} ~ @ on {x}
q: what do i do on {x}; what's on {x}; what is {x} for; what have i got on {x}; what are my plans for {x}; what happens on {x}; which activity is on {x}
r: when is @; on which day is @; when do i do @; which day is for @
s: {x} is for @

x: my laptop; my desktop; my old pc; the tablet; my phone; the server; the mini pc; my work laptop
v: 4 GB; 6 GB; 8 GB; 12 GB; 16 GB; 24 GB; 32 GB; 48 GB; 64 GB; 96 GB; 128 GB
t: {x} has @ of memory ~ {x} has @; {x} has got @ of ram ~ {x} @; @ of ram are in {x} ~ @ in {x}; {x}: @ ram ~ {x}: @; {x} comes with @ ~ {x} with @
q: how much memory does {x} have; how much ram does {x} have; how many gb has {x}; how much ram is in {x}; what did i say {x} has; memory of {x}
r: which one has @; what has @ of ram; which machine has @; in which one are @
s: {x} has @

x: Ctrl+1; Ctrl+2; Ctrl+3; F7; F8; F9; Alt+Q; Alt+W; the left stick; the right stick; the X button; the Y button; the red button; the space bar
v: jump; duck; save; fly; shoot; sprint; the map; the menu; the camera; zoom; the torch; the horn; undo; mute
t: in my game {x} is @ ~ {x} is @; in my game {x} means @ ~ {x} @; in my editor {x} does @ ~ {x} @; on my console {x} is @ ~ {x} @
q: what is {x} in what i told you; what did i say {x} does; what did i tell you {x} is for; what is {x} for, by what i said; what does {x} mean, from what i said
r: which key did i say is @; what did i tell you i press for @; what did i say is for @
s: {x} is @

x: Zarland; Brendia; Ostrovia; Quillmark; Norvania; Teldor; Marasia; Felgaria; Dunmark; Ilvania
v: :city
t: in my story the capital of {x} is @ ~ that of {x} is @; in my book {x}'s capital is @ ~ {x}'s is @; let's say the capital of {x} is @ ~ of {x} @; @ is the capital of {x} in my game ~ @ of {x}
q: what is the capital of {x}; what's the capital of {x}; which town is {x}'s capital; capital of {x}; the capital of {x} is what
r: @ is the capital of what; of which country is @ the capital; which country has @ as its capital
s: the capital of {x} is @

x: Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday
v: rainy; sunny; foggy; windy; stormy; cloudy; snowy; icy; hot; mild; grey; dry; freezing
t: {x} was @ ~ {x} @; the weather was @ on {x} ~ @ on {x}; {x}: @ ~ {x}: @; here it was @ on {x} ~ @ on {x}
q: what was the weather on {x}; how was the weather on {x}; what was {x} like; how was {x}; what did i say about {x}
r: when was it @; which day was @; on which day was it @
s: {x} was @

x: the white pill; the pink pill; the blue capsule; the drops; the syrup; the yellow pill; the big tablet; the cream; the spray
v: in the morning; at noon; at night; before bed; after lunch; before breakfast; after dinner; in the afternoon; every other day
t: i take {x} @ ~ {x} @; {x} is @ ~ {x} @; {x} goes @ ~ {x} @; @ it's {x} ~ @ {x}; {x}: @ ~ {x}: @
q: when do i take {x}; when is {x} due; {x} is when; when was {x}; at what time of day do i take {x}
r: what do i take @; which one is @; what was it @; which medicine do i take @
s: you take {x} @

x: the red folder; the blue folder; the green folder; the grey box; the black box; the top drawer; the bottom drawer; the left cupboard; the brown envelope; the yellow file
v: bills; letters; photos; contracts; recipes; tickets; tax papers; receipts; certificates; stamps; manuals; postcards; batteries; maps; cables
t: {x} is for @ ~ {x} for @; @ are in {x} ~ @ in {x}; {x} holds @ ~ {x} @; {x} = @ ~ {x} = @; i keep @ in {x} ~ @ in {x}; put @ in {x} ~ @ in {x}
q: what is {x} for; what's in {x}; what do i keep in {x}; what belongs in {x}; what did i put in {x}; what goes into {x}
r: where are the @; where do the @ go; where do i keep @; in which one are the @; where do i find @; which one is for @
s: {x} is for @

x: tax; law; music; wine; roses; trains; bees; chess; birds; bread; fossils; clocks; maps; cheese; boats; stars
v: :name
t: @ is our expert for {x} ~ @ for {x}; for {x} the expert is @ ~ for {x} @; ask @ about {x} ~ @ about {x}; @ knows {x} ~ @ {x}; {x} is @'s thing ~ {x} @'s
q: who is the expert for {x}; which expert do i ask about {x}; who knows {x}; whom do i ask about {x}; who is it for {x}; for {x} i call whom
r: what is @ an expert for; what does @ know; about what do i ask @; @ is the expert for what
s: the expert for {x} is @

x: bus 3; bus 12; bus 40; line 7; line 9; tram 5; tram 11; train 61; the night bus; the red line; the blue line; the ferry; the express
v: :city
t: {x} goes to @ ~ {x} to @; {x} is for @ ~ {x} for @; to @ take {x} ~ to @ {x}; @ is on {x} ~ @ on {x}; {x}: @ ~ {x}: @
q: where does {x} go; where do i get with {x}; {x} goes where; what's the stop of {x}; where am i going with {x}; to which town goes {x}
r: how do i get to @; what goes to @; which one goes to @; what do i take to @; which line is for @
s: {x} goes to @

x: Peru; Chad; Nepal; Cuba; Iceland; Malta; Kenya; Japan; Chile; Ghana; Laos; Tonga; Oman; Samoa; Fiji
v: coins; stamps; masks; postcards; spoons; shells; flags; teacups; dolls; bells; hats; beads; stones; carpets; medals; banknotes
t: i collect @ from {x} ~ @ from {x}; my @ are from {x} ~ the @ from {x}; from {x} i have @ ~ from {x} @; the @ come from {x} ~ the @ from {x}
q: what do i collect from {x}; what have i got from {x}; what comes from {x}; which things are from {x}; what did i say is from {x}
r: where are my @ from; from which country are the @; which country are my @ from; what country do the @ come from; i collect @ from where
s: the @ are from {x}

x: mum; dad; my wife; my husband; grandma; grandpa; my boss; the kids; my neighbour; my friends; my cousins; the customers; my sister; my brother
v: :language
t: with {x} i speak @ ~ with {x} @; i speak @ with {x} ~ @ with {x}; {x} and i talk in @ ~ with {x} in @; @ is for {x} ~ @ for {x}
q: which language do i speak with {x}; what language do i use with {x}; what do i speak with {x}; in what language do i talk to {x}; how do {x} and i talk, which language
r: with whom do i speak @; who do i speak @ with; to whom do i talk in @; @ is for whom
s: with {x} you speak @

x: the kitchen; the bedroom; the hall; the bathroom; the office; the living room; the balcony; the nursery; the porch; the fence; the ceiling; the stairs
v: :colour
t: {x} will be @ ~ {x} @; i paint {x} @ ~ {x} @; @ for {x} ~ @ for {x}; {x} gets @ ~ {x} @; {x}: @ ~ {x}: @
q: what colour will {x} be; which color for {x}; what do i paint {x}; which paint is for {x}; what colour did i choose for {x}; how do i paint {x}
r: what gets @; which room is @; where does @ go; what do i paint @; @ is for what
s: {x} will be @

x: breakfast; lunch; dinner; the picnic; the party; the starter; the main course; dessert; the trip; tea time; sunday
v: :food
t: {x} is @ ~ {x} @; for {x} we have @ ~ for {x} @; @ for {x} ~ @ for {x}; i make @ for {x} ~ @ for {x}; {x}: @ ~ {x}: @
q: what do we eat for {x}; what's for {x}; what is {x}; what did i plan for {x}; what do i cook for {x}; which dish is for {x}
r: when do we eat @; when do we have @; for which meal did i say @; when is there @; what did i plan @ for
s: for {x} you have @

x: the lab; the gym; the library; the canteen; the archive; the studio; the workshop; the chapel; the meeting; the exam; the course; the lecture; reception; accounting
v: :room
t: {x} is in room @ ~ {x} in @; {x}: room @ ~ {x}: room @; room @ is {x} ~ @ {x}; for {x} go to room @ ~ for {x} @
q: where is {x}; which room is {x}; what's the room of {x}; in which room is {x}; where do i find {x}; room number of {x}
r: what is in room @; what's in @; which one is in @; room @ is what
s: {x} is in room @

x: the gate; the garage; the safe; the office; the alarm; the phone; my card; the wifi; the bike lock; the suitcase; the front door; the laptop
v: :pin
t: the code of {x} is @ ~ that of {x} @; {x} has code @ ~ {x} @; @ for {x} ~ @ for {x}; {x}: @ ~ {x}: @; code for {x} @ ~ for {x} @
q: what is the code of {x}; which code is for {x}; code for {x}; what do i type for {x}; how do i get into {x}; what pin has {x}; the number for {x}
r: what is @ for; what does @ open; code @ is for what; which code was @; where do i need @
s: the code of {x} is @

x: the film; the concert; the match; the train; the dentist; the school play; the meeting; dinner; the call; the show; the lesson; the tour; the funeral; the party
v: :clock
t: {x} is at @ ~ {x} at @; {x} starts at @ ~ {x} at @; at @ there is {x} ~ at @ {x}; {x}: @ ~ {x}: @; @ is {x} ~ @ {x}
q: when is {x}; what time is {x}; when does {x} start; at what time is {x}; when do i have {x}; {x} is when
r: what is at @; what's on at @; what do i have at @; what starts at @
s: {x} is at @

x: a book; a scarf; a pair of socks; perfume; a game; chocolate; a plant; a puzzle; a mug; a kite; a ring; a tie; a candle; a hat; a drum; a teapot; a watch; a pillow
v: :name
t: {x} for @ ~ {x} for @; {x} is for @ ~ {x} for @; @ gets {x} ~ @ {x}; i give @ {x} ~ @ {x}; i bought {x} for @ ~ {x} for @
q: for whom is {x}; who gets {x}; to whom do i give {x}; {x} is for whom; whose present is {x}
r: what does @ get; what's the gift for @; what do i give @; what did i buy for @; which present is for @
s: {x} is for @

x: the pen; the pad; the bag; the mug; the lamp; the ticket; the cake; the ball; the stool; the apron; the poster; the kite; the jam; the honey; the soap
v: :money
t: {x} is @ ~ {x} @; {x} costs @ ~ {x} @; @ for {x} ~ @ for {x}; i paid @ for {x} ~ @ for {x}; {x} - @ ~ {x} - @
q: how much is {x}; what does {x} cost; what's the price of {x}; how much was {x}; how much did i pay for {x}; {x} costs what
r: what costs @; what is @; which one is @; for what did i pay @
s: {x} is @

x: mum; dad; grandma; grandpa; my wife; my husband; the boss; my best friend; the baby; my aunt; my uncle
v: :date
t: {x} has birthday on @ ~ {x} on @; the birthday of {x} is @ ~ that of {x} @; @ is {x}'s birthday ~ @ {x}'s; {x}: @ ~ {x}: @; {x} was born on @ ~ {x} on @
q: when is {x}'s birthday; when has {x} birthday; when was {x} born; on what date is {x}'s birthday; birthday of {x}
r: whose birthday is on @; who has birthday on @; who was born on @; what's on @
s: the birthday of {x} is @

x: table 1; table 2; table 3; table 4; table 5; table 6; table 7; table 8; the window table; the corner table; the terrace; the bar
v: :drink
t: {x} wants @ ~ {x} @; @ for {x} ~ @ for {x}; {x} ordered @ ~ {x} @; {x} gets @ ~ {x} @; {x}: @ ~ {x}: @
q: what does {x} want; what did {x} order; what goes to {x}; what do i bring to {x}; what's for {x}; order of {x}
r: who ordered @; where does the @ go; which table wants @; for which table is the @; to which table goes @
s: {x} wants @

x: a bank; a bakery; a school; a hospital; a garage; a hotel; a theatre; a farm; a shipyard; a law firm; a zoo; a brewery; a call centre; a museum; a mine; a lighthouse
v: :name
t: @ works in {x} ~ @ in {x}; @ is at {x} ~ @ at {x}; @ has a job in {x} ~ @ in {x}; {x} is where @ works ~ {x} where @ does; @ started in {x} ~ @ in {x}
q: who works in {x}; who is it that works at {x}; who has a job in {x}; which of them is in {x}; {x}: who is that
r: where does @ work; what kind of place does @ work in; what is @'s workplace; where is @ employed; in what does @ work
s: @ works in {x}

x: the cat; the dog; the parrot; the hamster; the goldfish; the pony; the tortoise; the rabbit; the goat; the hen; the lizard
v: :pet
t: {x} is called @ ~ {x} @; {x} is @ ~ {x} @; @ is {x} ~ @ {x}; {x}'s name is @ ~ {x}'s @; we have {x}, @ ~ {x}, @
q: what is {x} called; what's {x}'s name; how is {x} called; the name of {x}; who is {x}; what did we call {x}
r: who is @; what animal is @; what is @; which one is @; @ is what
s: {x} is called @

x: level 1; level 2; level 3; the first floor; the second floor; the third floor; the top floor; the ground floor; the basement; the roof
v: the shoe shop; the toy shop; the bookshop; the café; the furniture; the pool; the gym; the car park; the bar; the lamp shop; the dentist; the law firm; the archive; the showroom; the cinema; the hairdresser
t: {x} has @ ~ {x} @; on {x} there is @ ~ on {x} @; @ on {x} ~ @ on {x}; {x}: @ ~ {x}: @; {x} is @ ~ {x} @
q: what is on {x}; what do i find on {x}; what's on {x}; what does {x} have; what is there on {x}
r: where do i find @; on which floor is @; where is @; which floor has @; where do i go for @
s: on {x} there is @

x: Red; Blue; Green; Yellow; White; Black; the Lions; the Hawks; the Bears; the Foxes; the Owls; the Sharks
v: :age
t: {x} have @ points ~ {x} @; {x} scored @ ~ {x} @; @ points for {x} ~ @ for {x}; {x}: @ points ~ {x}: @; {x} got @ points ~ {x} @
q: how many points for {x}; what did {x} score; points of {x}; how many did {x} get; what's the score of {x}; {x} got how many
r: who got @ points; which team scored @; who got @; @ points are whose
s: {x} got @ points

x: the oak; the pine; the rose bed; the pond; the tomato bed; the bean patch; the swing; the bench; the compost; the herb bed; the beehive; the tool shed
v: :place
t: {x} is @ ~ {x} @; {x} goes @ ~ {x} @; @ is {x} ~ @ {x}; i put {x} @ ~ {x} @; you find {x} @ ~ {x} @
q: where is {x}; where do i find {x}; where did i put {x}; where does {x} go; what's the place of {x}
r: what is @; what did i put @; what do i find @; which one is @
s: {x} is @

x: Ana; Tom; Ida; Nils; Mia; Omar; Lena; Raj; Eva; Igor; Yuki; Paul; Noor; Hugo; Vera; Sami
v: 7; 8; 9; 11; 12; 14; 19; 23; 27; 31; 36; 41; 45; 52; 58; 63; 66; 70; 74; 88
t: {x} is @ ~ {x} @; {x} is @ years old ~ {x} is @; {x} turned @ ~ {x} @; {x}: @ ~ {x}: @; {x} is @ now ~ {x} @; {x} (@) is here ~ {x} (@)
q: how old is {x}; what age is {x}; {x} is how old; what's {x}'s age; which age has {x}; how many years has {x}
r: who is @; who is @ years old; which of them is @; who turned @
s: {x} is @ years old

x: Ana; Tom; Ida; Nils; Mia; Omar; Lena; Raj; Eva; Igor; Yuki; Paul; Noor; Hugo; Vera; Sami
v: :job
t: {x} is a(n) @ ~ {x} a(n) @; {x} works as a(n) @ ~ {x} as a(n) @; {x} became a(n) @ ~ {x} a(n) @; the @ is {x} ~ the @ {x}; {x}: @ ~ {x}: @
q: what does {x} do; what is {x} by trade; what's {x}'s job; what does {x} work as; {x} is what by profession; what did {x} become
r: who is the @; who works as a(n) @; which of them is the @; the @ is who; whom do i call if i need a(n) @
s: {x} is a(n) @
"""

SINGLES = """
my cache :: my cache is hidden @; i hid my cache @; the cache i hid lies @; geocaching today, my cache is @ :: where is my cache; where did i hide my cache; where's the cache i hid; in what place is my cache :: your cache is @ :: place
my router :: my router is called @; the router at home has the name @; i named my router @ :: what is my router called; what's my router's name; how did i name my router; the name of my router :: your router is called @ :: title
my token :: my gym token is number @; i got token @ at the desk; the token i hold says @ :: which token do i have; what number is my token; what does my token say; which token did i get :: your token is number @ :: number
my model :: the model i drive is a(n) @; my car model is @; i build a model of a(n) @ :: which model is mine; what model is it; which model did i mean; what is my model :: your model is @ :: car
my key :: my key is @; i left my key @; the spare key lies @; i put the key @ :: where is my key; where did i leave my key; where's the key; where do i find the spare key; where did i put my key :: your key is @ :: place
my panel :: my panel is at @; the panel i sit on starts at @; i speak on a panel at @ :: when is my panel; what time does my panel start; at what time is the panel :: your panel is at @ :: clock
my disk :: my disk is called @; i labelled the disk @; the disk has the label @ :: what is my disk called; what label has my disk; how did i label the disk; what does it say on my disk :: your disk is called @ :: secret
my session :: my session is at @; i have a session at @; the next session with my tutor is at @ :: when is my session; what time is my session; when is the next session; at what time do i have my session :: your session is at @ :: clock
my training :: my training is on @; i have training on @; we train on @; training is @ now :: when is my training; which day do i train; what day is training; when do i train :: your training is on @ :: day
my weights :: i lift weights of @; my weights are @ each; the weights i lift have @ :: how heavy are my weights; what weights do i lift; how much do my weights weigh :: your weights have @ :: kilos
my layers :: my cake has layers of @; the layers of my cake are @; between the layers i put @ :: what are the layers of my cake; what is in the layers; what did i put between the layers :: your cake has layers of @ :: food
my memory stick :: my memory stick is @; the memory stick i use is @ :: what colour is my memory stick; which memory stick is mine; how does my memory stick look :: your memory stick is @ :: colour
my drive :: my drive to work takes @; i drive @ to work; it's a drive of @ :: how long is my drive; how long do i drive; what does my drive take; how much time is my drive to work :: your drive takes @ :: minutes
my stream :: i stream on @; my stream is on @; my live stream runs every @ :: when do i stream; on which day is my stream; when is my live stream :: you stream on @ :: day
my prompt :: my writing prompt is @; the prompt i got for the essay is @; our prompt for class: @ :: what is my prompt; which prompt did i get; what was the prompt for the essay :: your prompt is @ :: title
my chat group :: my chat group is called @; the family chat has the name @; our chat is named @ :: what is my chat group called; the name of our chat; how is the family chat called :: your chat group is called @ :: title
the server :: our server tonight is @; the server who brings the food is @; our server is called @ :: who is our server; what's the name of our server; who serves us; what is the server called :: your server is @ :: name
the host :: the host of the party is @; our host is @; @ is the host :: who is the host; who hosts the party; what's the host called; the host's name :: the host is @ :: name
the port :: our ship leaves from the port of @; the port we sail from is @; we sail from @, that's the port :: which port do we leave from; what port is it; from which port do we sail; what is our port :: the port is @ :: city
the flag :: the flag of our club is @; our flag is @; we made the flag @ :: what colour is our flag; which colour has the flag; how does our flag look :: your flag is @ :: colour
the shell :: i found the shell @; the shell lies @; my big shell is @ :: where is the shell; where did i find the shell; where does the shell lie :: the shell is @ :: place
the branch :: the branch of my bank is in @; i work at the @ branch; our branch is in @ :: which branch is mine; where is the branch; what branch do i go to; in which town is our branch :: your branch is in @ :: city
the seeds :: the seeds i sowed are @; i planted seeds of @; the seeds in the pot are @ :: which seeds did i plant; what seeds are they; what did i sow; which seeds are in the pot :: your seeds are @ :: food
my batch :: my batch has @ cookies; i baked a batch of @; the batch came to @ pieces :: how big was my batch; how many were in the batch; how many cookies are in my batch :: your batch has @ cookies :: age
the bench :: the bench stands @; i left my coat on the bench @; our bench is @ :: where is the bench; where does the bench stand; where is our bench :: the bench is @ :: place
the window :: the window of my room shows @; from my window i see @; my window looks onto @ :: what do i see from my window; what is in front of my window; what does my window show :: from your window you see @ :: shop
the plan :: the plan for tonight is @; tonight's plan: @; we plan @ for tonight :: what is the plan; what's the plan for tonight; what do we plan; which plan do we have :: the plan is @ :: hobby
the export :: our export goes to @; the company exports to @; the next export is for @ :: where does our export go; to which place do we export; where is the export going :: the export goes to @ :: city
the theme :: the theme of the party is @; party theme: @; we chose @ as the theme :: what is the theme; which theme did we choose; the theme of the party; what's the theme :: the theme is @ :: animal
the folder :: my folder is @; i took the @ folder; the folder with the papers is @ :: what colour is my folder; which folder did i take; which folder has the papers :: your folder is @ :: colour
the file :: the file i work on is @; my file is called @; i saved it as @ :: what is my file called; which file do i work on; under what name did i save it; what's the file :: your file is @ :: file
the version :: i wrote version @ of the report; the report is at version @; we are at version @ :: which version is it; what version are we at; which version of the report did i write :: it is version @ :: age
the password :: the password for the club is @; our password is @; password: @ :: what's the password; what is the password for the club; which password did i give you; the password again :: the password is @ :: secret
my shortcut :: my shortcut goes through @; the shortcut to school leads past @; i take the shortcut by @ :: where does my shortcut go; what does my shortcut lead past; which way is the shortcut :: your shortcut goes by @ :: shop
my command :: my dog's first command was @; the command my dog knows is @; my dog listens to the command @ :: which command does my dog know; what was the command; what's my dog's command; to which command does my dog listen :: the command is @ :: secret
my speed :: my speed on the bike was @ an hour; i went @ an hour; top speed today: @ an hour :: how fast was i; what was my speed; how fast did i go; my top speed :: your speed was @ an hour :: km
my head :: my head of department is @; the head of our team is @; @ is the head of the school :: who is the head; who heads it; what's the head called; who is my head :: the head is @ :: name
my core team :: my core team meets at @; the core team meeting is at @ :: when does my core team meet; what time is the core team meeting; when is the core meeting :: your core team meets at @ :: clock
my expert :: my expert for the roof is @; the expert who comes is called @; the expert i called is @ :: who is my expert; what's the expert called; which expert did i call; the expert's name :: your expert is @ :: name
what i teach :: i teach @; i'm a teacher of @; at school i teach @; my pupils learn @ with me :: what do i teach; which subject do i teach; what is it that i teach; what do my pupils learn; my subject at school :: you teach @ :: subject
what i play :: i play the @ in a band; my instrument is the @; in the orchestra i play @ :: which instrument do i play; what do i play; what do i play in the band; my instrument :: you play @ :: instrument
where i teach :: my school is in @; i teach in @; the school where i teach is in @ :: where do i teach; where is my school; in which town do i teach :: you teach in @ :: city
my nickname :: everyone calls me @; my nickname is @; at work they call me @; my friends just say @ to me; people know me as @ :: what does everyone call me; what's my nickname; what am i called by all; how do they call me; what do my friends call me; what do people say to me :: everyone calls you @ :: name
my star sign :: my star sign is @; by the stars my sign is @; the sign i was born under is @ :: what is my star sign; which sign am i; what's my sign :: your sign is @ :: animal
my doctor :: my doctor is @; i see doctor @ on Friday; the doctor i go to is @ :: who is my doctor; what's my doctor called; which doctor do i see; the name of my doctor :: your doctor is @ :: name
my appointment :: the doctor sees me at @; my appointment is at @; i have to be at the clinic at @ :: when is my appointment; when does the doctor see me; when do i have to be at the clinic :: your appointment is at @ :: clock
my medicine :: i take @ drops a day; the doctor said @ drops; my dose is @ drops :: how many drops do i take; what is my dose; how many drops did the doctor say :: it is @ drops :: age
my village :: @ people live in my village; my village has @ people; we are @ in the village :: how many people live in my village; what's the population of my village; how big is my village :: @ people live in your village :: number
the president :: the president of our club is @; we elected @ as president; @ is president of the chess club :: who is the president; who is the president of our club; whom did we elect; what's the president's name :: the president is @ :: name
the distance :: it is @ to grandma; grandma lives @ away; the way to grandma is @ :: how far is it to grandma; how far away is grandma; what's the distance to grandma :: it is @ to grandma :: km
the score :: we won with @ points; our score was @; the score is @ :: what was the score; what's our score; how many points did we have; what did we score :: your score was @ :: age
the poem :: my poem is called @; i wrote a poem, @; the poem i like is @ :: what is my poem called; which poem do i like; the title of my poem; what's the poem :: your poem is called @ :: title
the book :: i'm reading @; the book on my table is @; my book is called @ :: which book am i reading; what am i reading; what's my book called; the book on my table :: your book is @ :: title
the film :: tonight we watch @; the film is called @; i saw @ at the cinema :: which film is it; what do we watch; what's the film called; what film did i see :: the film is @ :: title
the word :: the secret word is @; my secret word is @; the secret word i picked is @ :: what is the secret word; what was my secret word; which secret word did i give you; what secret word did i pick; what is my word :: the word is @ :: secret
my flight :: my flight is @; i fly with @; flight number @ :: which flight is mine; what's my flight; what is my flight number; with which flight do i go :: your flight is @ :: flight
my row :: i sit in row @; my seat is in row @; row @ for me :: which row do i sit in; what row is mine; in which row is my seat; where do i sit :: you sit in row @ :: platform
the recipe :: the recipe needs @; for the recipe i still need @; the secret of the recipe is @ :: what does the recipe need; what do i need for the recipe; what's the secret of the recipe :: the recipe needs @ :: food
my bet :: my bet is on @; i put money on @; i bet that @ wins :: on whom did i bet; who did i put money on; what was my bet; who wins, by my bet :: your bet is on @ :: name
my stocks :: i bought shares for @; i put @ into shares; my shares are worth @ :: how much did i put into shares; what are my shares worth; for how much did i buy shares :: you put @ into shares :: money
my rent :: my rent is @; i pay @ rent; the flat costs me @ :: what do i pay for the flat; how much is my rent; what does the flat cost; my rent :: your rent is @ :: money
the year :: we married in @; our wedding was in @; i married in @ :: when did we marry; which year did i marry; in what year was our wedding; since when am i married :: you married in @ :: year
my ship :: my ship is called @; i named the boat @; we sail on the @ :: what is my ship called; what did i name the boat; on which ship do we sail :: your ship is called @ :: title
my league :: i play in group @; our team is in group @; we were drawn into group @ :: which group am i in; in which group is our team; what group are we in :: you are in group @ :: platform
my collection :: i collect stamps from @; my coins are all from @; my collection is from @ :: where is my collection from; which country do i collect from; from where are the things i collect :: your collection is from @ :: land
my alarm :: my alarm rings at @; i set the alarm for @; the alarm is at @ :: when does my alarm ring; for when did i set the alarm; when is my alarm; what time is my alarm :: your alarm rings at @ :: clock
the deadline :: the deadline is @; my deadline is @; i have to be done by @ :: when is the deadline; what's my deadline; by when do i have to be done; until when do i have time :: the deadline is @ :: date
my exam :: my exam is on @; i have an exam on @; the exam is @ :: when is my exam; on what date is my exam; which day is the exam; when do i have the exam :: your exam is on @ :: date
my favourite number :: my favourite number is @; the number i like best is @; my lucky number is @ :: what's my favourite number; which number do i like best; what is my lucky number; my number again :: your favourite number is @ :: age
my team :: i support @; my team is @; i'm a fan of @ :: which team do i support; what's my team; who am i a fan of; what team did i say :: you support @ :: title
my bus :: i take bus @ to work; my bus is number @; the bus i need is @ :: which bus do i take; what is my bus; what number has my bus; which bus do i need :: you take bus @ :: platform
my class :: i'm in class @; my class is @; they put me into class @ :: which class am i in; what is my class; in which class am i :: you are in class @ :: room
tonight's food :: tonight i eat @; for tonight i cook @; i'm having @ tonight :: what do i eat tonight; what did i say i eat tonight; what am i having tonight; what do i cook tonight :: tonight you eat @ :: food
my dream job :: my dream job is @; i want to become a(n) @; one day i'll be a(n) @ :: what's my dream job; what do i want to become; what will i be one day; which job do i dream of :: you want to become a(n) @ :: job
my first car :: my first car was a(n) @; the first car i drove was a(n) @; i learned to drive in a(n) @ :: what was my first car; which car did i drive first; in what car did i learn to drive :: your first car was a(n) @ :: car
my last holiday :: i was on holiday in @; my last holiday was in @; we spent the summer in @ :: where was i on holiday; where was my last holiday; where did we spend the summer; in which town was i on holiday :: you were in @ :: city
my best friend :: my best friend is @; @ is my best friend; the friend i trust most is @ :: who is my best friend; what's my best friend's name; which friend do i trust most; my best friend is who :: your best friend is @ :: name
my hero :: my hero is @; i look up to @; the one i admire is @ :: who is my hero; whom do i look up to; whom do i admire; what's my hero called :: your hero is @ :: name
the song :: my song is @; the song i sing is called @; i can't stop hearing @ :: what song is it; which song do i sing; what's my song called; what can't i stop hearing :: your song is @ :: title
the cake :: the cake is made of @; i bake a cake with @; the cake has @ in it :: what is in the cake; what kind of cake do i bake; what's the cake made of; which cake is it :: the cake has @ in it :: food
the king :: in my story the king is called @; the king in my novel is @; king @ rules in my book :: who is the king in my story; what's the king called; who rules in my book; what is the name of my king :: the king is @ :: name
the river :: the river in my novel is called @; i named the river @; in my game the long river is the @ :: what is the river called; which river is in my novel; what did i name the river; what's the longest river in my game :: the river is called @ :: land
the planet :: the planet in my story is @; my planet is called @; they land on planet @ in my book :: what's the planet called; which planet is it in my story; on which planet do they land; what is my planet called :: the planet is called @ :: land
the inventor :: in my story @ invented the machine; the inventor in my book is @; the machine was invented by @ :: who invented the machine; who is the inventor in my book; the inventor's name :: the inventor is @ :: name
the year of my story :: my story plays in @; the novel is set in @; in my book it is the year @ :: when does my story play; in what year is my novel set; which year is it in my book :: your story plays in @ :: year
my riddle :: the answer to my riddle is @; my riddle's solution is @; what solves my riddle is @ :: what is the answer to my riddle; how is my riddle solved; what's the solution of my riddle :: the answer is @ :: animal
my tattoo :: my tattoo shows @; i have a tattoo of @; they inked @ on my arm :: what does my tattoo show; of what is my tattoo; what's on my arm; which tattoo do i have :: your tattoo shows @ :: animal
my python :: my python is called @; i have a python named @; the python in my terrarium is @ :: what is my python called; what's the name of my python; who lives in my terrarium :: your python is called @ :: pet
my mouse :: my mouse is @; i bought a(n) @ mouse for the computer; the mouse i use is @ :: what colour is my mouse; which mouse do i use; how does my mouse look :: your mouse is @ :: colour
my keyboard :: my keyboard is @; i have a(n) @ keyboard; the keyboard i type on is @ :: what colour is my keyboard; which keyboard do i have; how does my keyboard look :: your keyboard is @ :: colour
my printer :: my printer stands @; i put the printer @; the printer is @ :: where is my printer; where does the printer stand; where did i put the printer :: your printer is @ :: place
my backup :: my backup is on the disk @; i saved the backup on @; the backup lies on @ :: where is my backup; on which disk is my backup; where did i save the backup :: your backup is on @ :: secret
my editor :: my editor at the paper is @; the editor of my book is @; i send the text to my editor @ :: who is my editor; what's my editor called; to whom do i send the text; the name of my editor :: your editor is @ :: name
my agent :: my agent is @; the agent who sells the house is @; i hired @ as my agent :: who is my agent; what's my agent called; which agent did i hire; who sells the house :: your agent is @ :: name
my assistant :: my assistant is called @; @ is my assistant; at work @ assists me :: who is my assistant; what's my assistant called; who assists me; the name of my assistant :: your assistant is @ :: name
my robot :: my robot is called @; i built a robot named @; the robot has the name @ :: what is my robot called; how did i name the robot; what's the robot's name :: your robot is called @ :: pet
my project :: my project is called @; the project has the code name @; i work on project @ :: what is my project called; which project do i work on; what's the code name; the name of my project :: your project is called @ :: secret
my thesis :: my thesis is called @; the title of my thesis is @; i'm writing a thesis, @ :: what is my thesis called; what's the title of my thesis; what am i writing :: your thesis is called @ :: title
the bug :: i found the bug in @; the bug is in @; the crash comes from @ :: where is the bug; in which file did i find the bug; where does the crash come from; which file has the bug :: the bug is in @ :: file
my first memory :: my first memory is of @; the first place i remember is @; what i remember first is @ :: what is my first memory; which place do i remember first; what do i remember first :: your first memory is of @ :: city
my number plate :: my number plate is @; the plate of my car says @; my car has the plate @ :: what's my number plate; what does my plate say; which plate has my car :: your plate is @ :: reference
my locker :: my locker is @; i have locker @; they gave me locker @ :: which locker is mine; what's my locker; which locker did i get; what locker do i have :: your locker is @ :: room
my height :: i measure @; i'm @ tall; they measured me, @ :: how tall am i; what do i measure; what's my height :: you measure @ :: height
the tree :: i planted the tree @; the tree i planted stands @; my apple tree is @ :: where did i plant the tree; where is my tree; where does my tree stand :: the tree is @ :: place
my tax number :: my tax number is @; the tax office gave me @; my number at the tax office: @ :: what is my tax number; which number did the tax office give me; my tax number again :: your tax number is @ :: reference
my insurance :: my insurance costs @ a year; i pay @ for insurance; insurance: @ :: what does my insurance cost; how much do i pay for insurance; how much is my insurance :: it costs @ :: money
my savings :: i saved @; my savings are @; i have @ saved up :: how much did i save; what are my savings; how much have i saved up; how much money do i have saved :: you saved @ :: money
my run :: i ran @ today; my run was @; this morning i jogged @ :: how far did i run; how long was my run; how much did i jog; what did i run today :: you ran @ :: km
my sleep :: i slept for @; last night i got @ of sleep; i was asleep for @ :: how long did i sleep; how much sleep did i get; for how long was i asleep :: you slept for @ :: minutes
my dog's weight :: my dog weighs @; the vet weighed my dog, @; my dog has @ :: how heavy is my dog; what does my dog weigh; what did the vet weigh :: your dog weighs @ :: kilos
my interview :: my interview is at @; they want to see me at @; the interview starts at @ :: when is my interview; at what time do they want to see me; when does the interview start :: your interview is at @ :: clock
my visitor :: @ visits me tomorrow; my visitor is @; tomorrow @ comes over :: who visits me; who comes over tomorrow; who is my visitor; whom do i expect tomorrow :: @ visits you :: name
my crush :: i'm in love with @; my crush is @; i have feelings for @ :: who am i in love with; who is my crush; for whom do i have feelings; whom do i love :: you are in love with @ :: name
my grandpa's trade :: my grandpa was a(n) @; grandpa worked as a(n) @; grandpa's trade was that of a(n) @ :: what was my grandpa; what did grandpa do; as what did grandpa work; which trade had my grandpa :: your grandpa was a(n) @ :: job
what i learn :: i'm learning @; at night school i take @; i signed up for @ :: what am i learning; what do i take at night school; what did i sign up for; which course do i take :: you are learning @ :: language
"""

COUNTED = "bikes; chairs; hens; goats; cars; guitars; books; plants; tickets; boats; cows; apples; eggs; lamps; phones; horses; candles; jackets; rabbits; sofas; coins; mugs; paintings; radios; vases; laptops; pumpkins; ducks; hats; tents"  # fmt: skip
