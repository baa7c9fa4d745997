"""Topics of knowledge: sciences, technology, arts, society, belief, school. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.limits_subject import subject

KNOWLEDGE = (
    subject("physics", "thing", """
        gravity; quantum mechanics; quantum physics; relativity; the theory of relativity; the speed of light;
        entropy; thermodynamics; magnetism; electricity; nuclear fusion; nuclear fission; string theory; dark
        matter; dark energy; friction; momentum; kinetic energy; potential energy; the higgs boson;
        radioactivity; superconductivity; sound; light; heat; the doppler effect; quantum entanglement;
        antimatter; plasma; a photon; a neutron; an electron; ohm's law; newton's third law; a semiconductor; a
        laser; inertia; torque; buoyancy; static electricity; schrodinger's cat; the uncertainty principle;
        absolute zero; time dilation; a wormhole; the multiverse"""),
    subject("chemistry", "thing", """
        the periodic table; hydrogen; oxygen; carbon; nitrogen; gold; mercury; uranium; helium; sodium;
        chlorine; an acid; rust; combustion; oxidation; electrolysis; a covalent bond; a catalyst; ammonia;
        ethanol; salt; methane; ozone; a molecule; an isotope; an alkane; osmosis; distillation; titration; ph;
        plastic; soap; glass; steel; vinegar; baking soda; dynamite; caffeine; chlorophyll; graphene; dry ice;
        an enzyme"""),
    subject("biology", "thing", """
        photosynthesis; dna; rna; evolution; natural selection; mitosis; meiosis; the human heart; the brain;
        the liver; the immune system; the nervous system; the digestive system; a virus; a cell; the cell
        membrane; a mitochondrion; genetics; crispr; cloning; symbiosis; an ecosystem; the food chain;
        pollination; hibernation; metamorphosis; blood; bone; skin; the appendix; metabolism; respiration;
        homeostasis; a stem cell; a chromosome; hemoglobin; insulin; dopamine; adrenaline; melatonin;
        biodiversity; fermentation; the krebs cycle; a fungus; moss; taxonomy"""),
    subject("space", "thing", """
        a black hole; the big bang; the moon; the sun; the milky way; a supernova; a neutron star; the solar
        system; a comet; an asteroid; the universe; the international space station; the james webb telescope;
        apollo 11; a solar eclipse; a lunar eclipse; halley's comet; the hubble telescope; a red dwarf; the
        kuiper belt; spacex; the andromeda galaxy; a satellite; a light year; the cosmic microwave background; a
        quasar; the asteroid belt; polaris; the north star; orion; voyager 1; the mars rover; titan; europa; the
        event horizon; zero gravity"""),
    subject("earth", "thing", """
        climate change; global warming; the greenhouse effect; the ozone layer; plate tectonics; the water
        cycle; erosion; a volcano; an earthquake; a tsunami; a hurricane; a tornado; lightning; el nino; the
        gulf stream; deforestation; the coral reef; a glacier; permafrost; limestone; granite; quartz; amber;
        the carbon cycle; an aquifer; fog; hail; the aurora borealis; acid rain; renewable energy; solar power;
        wind power; geothermal energy; fracking; lava; the mariana trench; the equator; the jet stream;
        quicksand; a sinkhole; topsoil; the ice age"""),
    subject("animals", "things", """
        cats; dogs; lions; tigers; elephants; penguins; horses; cows; bears; wolves; spiders; snakes; sharks;
        whales; dolphins; octopuses; bees; ants; butterflies; rabbits; mice; monkeys; gorillas; frogs; owls;
        eagles; bats; giraffes; hamsters; chickens; ducks; foxes; deer; kangaroos; koalas; pandas; crocodiles;
        turtles; lizards; parrots; seals; squirrels; hedgehogs; otters; camels; goats; sheep; pigs; zebras;
        rhinos; hippos; jellyfish; snails; worms; mosquitoes; wasps; axolotls; capybaras; platypuses; narwhals;
        sloths; flamingos; ravens; moles"""),
    subject("dinosaurs and fossils", "things", """
        dinosaurs; velociraptors; mammoths; trilobites; fossils; pterodactyls; sabre-toothed cats; neanderthals;
        ammonites; stegosauruses; dodos; megalodons; early mammals; cave paintings; stone tools"""),
    subject("plants", "things", """
        roses; tulips; orchids; cactuses; oak trees; pine trees; ferns; sunflowers; succulents; mushrooms;
        bamboo plants; palm trees; daffodils; venus flytraps; houseplants; weeds; seeds; bonsai trees; tomatoes;
        strawberries; herbs; olive trees; maple trees; lilies; mangroves; redwoods; thistles; dandelions; vines;
        apple trees"""),
    subject("technology", "thing", """
        blockchain; bitcoin; ethereum; 5g; bluetooth; wifi; cloud computing; cybersecurity; virtual reality;
        encryption; the internet; a vpn; a firewall; quantum computing; a microchip; a solar panel; a lithium
        battery; an electric car; a jet engine; a steam engine; a 3d printer; gps; radar; a touchscreen; usb-c;
        nfc; fibre optics; the dark web; a qr code; two-factor authentication; phishing; malware; open source
        software; the internet of things; a drone; self-driving cars; a smart home; an nft; dns; http; tcp/ip; a
        router at home; a barcode; e-ink; oled; lidar"""),
    subject("computing", "thing", """
        object-oriented programming; machine code; a compiler; a pointer in c; the stack and the heap; a hash
        table; dijkstra's algorithm; big o notation; kubernetes; docker; react; django; postgresql; mongodb;
        redis; graphql; a rest api; the halting problem; a turing machine; functional programming; a monad;
        garbage collection; webassembly; rust's borrow checker; a deadlock; a race condition; unit testing;
        agile; scrum; devops; regex; typescript; kotlin; haskell; cobol; sql injection; oauth; websockets;
        nginx; terraform; a red-black tree; numpy; pandas"""),
    subject("mathematics", "thing", """
        calculus; algebra; trigonometry; the pythagorean theorem; the quadratic formula; linear algebra; a
        matrix; topology; a derivative; an integral; the fibonacci sequence; pi; euler's number; imaginary
        numbers; game theory; statistics; standard deviation; bayes' theorem; the riemann hypothesis; fermat's
        last theorem; set theory; graph theory; chaos theory; a logarithm; a prime number theorem; a fractal;
        probability theory; a vector; group theory; the golden ratio; the collatz conjecture; a normal
        distribution; modular arithmetic; the chain rule; a tensor; the monty hall problem; an eigenvalue; a
        taylor series; non-euclidean geometry"""),
    subject("philosophy", "thing", """
        stoicism; existentialism; nihilism; utilitarianism; free will; the meaning of life; consciousness;
        ethics; logic; the trolley problem; metaphysics; epistemology; plato's cave; the ship of theseus;
        absurdism; dualism; morality; determinism; happiness; truth; beauty; justice; evil; the soul; love;
        fate; death; wisdom; hedonism; solipsism; the golden mean; the categorical imperative; pragmatism;
        cynicism; the social contract"""),
    subject("religion", "thing", """
        christianity; islam; buddhism; hinduism; judaism; taoism; atheism; god; heaven; hell; reincarnation;
        karma; the bible; the quran; the torah; prayer; ramadan; easter; lent; the pope's role; shinto; sikhism;
        baptism; the holy grail; the ten commandments; noah's ark; nirvana; yom kippur; the reformation;
        zoroastrianism; original sin; a saint"""),
    subject("astrology and the occult", "thing", """
        my horoscope; astrology; tarot; my star sign; numerology; mercury in retrograde; palm reading; a seance;
        witchcraft; my birth chart; feng shui; the illuminati; bigfoot; area 51; the loch ness monster;
        atlantis; ghosts and spirits; crystal healing; the bermuda triangle; a ufo; my lucky number; aquarius;
        scorpio; capricorn; voodoo; dream reading"""),
    subject("politics", "thing", """
        democracy; communism; capitalism; socialism; fascism; anarchism; brexit; the european union; nato; the
        un; the supreme court; the electoral college; gerrymandering; populism; immigration; gun control;
        abortion; taxation; the constitution; the senate; parliament; lobbying; feminism; veganism; the welfare
        state; universal basic income; the death penalty; the monarchy; federalism; the left and the right; the
        prime minister's job; proportional voting"""),
    subject("economics and money", "thing", """
        inflation; the stock market; interest rates; supply and demand; a mortgage; compound interest;
        cryptocurrency; gdp; an etf; an index fund; a recession; the gold standard; a hedge fund; my pension;
        income tax; vat; a credit score; bankruptcy; a 401k; dividends; bonds; an ipo; globalisation; minimum
        wage; the housing market; opportunity cost; monopoly power; a budget deficit; quantitative easing; a
        startup; venture capital; my tax return; crowdfunding"""),
    subject("law", "thing", """
        copyright; a patent; contract law; a will; my tenancy agreement; divorce; custody; a power of attorney;
        gdpr; bail; small claims court; employment law; a trademark; self-defence in law; jury duty; a
        non-disclosure agreement; libel; my visa; a speeding ticket; parking fines; squatters' rights;
        intellectual property; an affidavit; habeas corpus; eviction; my deposit; a restraining order; unfair
        dismissal; double jeopardy; the statute of limitations"""),
    subject("health", "thing", """
        vitamin d; protein; cholesterol; blood pressure; diabetes; asthma; migraine; the keto diet; intermittent
        fasting; meditation; yoga; sleep; insomnia; acne; adhd; autism; hay fever; arthritis; anaemia; a
        vaccine; antibiotics; creatine; magnesium; iron; calories; the flu; jet lag; snoring; stretching;
        posture; dandruff; body mass index; lactose intolerance; a balanced diet; hiccups; tinnitus;
        dehydration; the menstrual cycle; collagen; probiotics"""),
    subject("psychology", "thing", """
        anxiety; procrastination; motivation; the placebo effect; cognitive dissonance; introversion;
        narcissism; empathy; the subconscious; classical conditioning; memory loss; dreaming; burnout; imposter
        syndrome; body language; bias; attachment theory; maslow's hierarchy of needs; freud's theory;
        personality types; groupthink; mindfulness; phobias; the dunning-kruger effect; emotional intelligence;
        jealousy; addiction; hypnosis; the bystander effect"""),
    subject("language and literature", "thing", """
        the subjunctive; a metaphor; a simile; irony; grammar; the passive voice; onomatopoeia; iambic
        pentameter; alliteration; a gerund; the oxford comma; etymology; latin grammar; sign language;
        esperanto; hieroglyphs; sanskrit; punctuation; a palindrome; an oxymoron; foreshadowing; the hero's
        journey; magical realism; satire; a preposition; rhetoric; the past perfect; phonetics; old english; a
        semicolon; cockney rhyming slang; morse code; braille; symbolism"""),
    subject("art and design", "thing", """
        impressionism; cubism; surrealism; the mona lisa; the starry night; baroque; art deco; bauhaus; abstract
        art; pop art; gothic architecture; typography; colour theory; perspective; watercolour; oil painting;
        origami; calligraphy; pottery; photography; the rule of thirds; graffiti; sculpture; street art;
        fashion; the sistine chapel; minimalism; batik; graphic design; interior design; knitting; a fresco;
        stained glass; mosaic; ikebana; brutalism"""),
    subject("music", "thing", """
        jazz; the blues; hip hop; classical music; heavy metal; techno; reggae; opera; k-pop; punk rock; a
        chord; a scale; the circle of fifths; a sonata; a symphony; the guitar; the piano; the violin; the
        drums; the saxophone; a fugue; music theory; autotune; vinyl; a metronome; the treble clef; polyrhythm;
        perfect pitch; country music; a string quartet; the accordion; the ukulele; bossa nova; gregorian chant;
        drum and bass; beatboxing; a synthesizer"""),
    subject("school", "thing", """
        my homework; my history essay; my science project; my maths test; my thesis; the sat; my exam; my book
        report; my dissertation; the lab report; my physics assignment; a levels; my chemistry homework; the
        gre; my presentation; university admissions; a scholarship; my group project; my geography quiz; chapter
        4; my reading list; the ielts"""),
    subject("work", "thing", """
        my cv; my job interview; my salary; remote work; project management; the four-day week; linkedin;
        networking; hr; an internship; my boss's feedback; my performance review; marketing; seo; branding;
        sales; supply chains; logistics; accounting; customer service; leadership; a business plan;
        dropshipping; teamwork; public speaking; six sigma"""),
    subject("vehicles", "thing", """
        a diesel engine; a gearbox; a hybrid car; my brakes; my engine light; a tesla; the toyota corolla; a
        motorbike; torque in cars; my tyre pressure; a helicopter; a submarine; the concorde; the titanic; a
        hovercraft; bullet trains; a sailing boat; an e-bike; a catalytic converter; horsepower; a clutch; the
        ford model t; a ferrari; all-wheel drive; a spark plug; the boeing 747; a zeppelin; a tram; my car
        insurance; a carburettor"""),
    subject("house and garden", "thing", """
        my boiler; my dishwasher; insulation; underfloor heating; compost; my lawn; damp; mould; a heat pump; a
        septic tank; grout; my washing machine; my fridge; my leaking tap; my router password; double glazing; a
        fuse box; drywall; wallpaper; my roof; my drain; a greenhouse; limescale; my vacuum cleaner; hedge
        trimming; a raised bed; woodworm; plumbing"""),
    subject("everyday objects", "thing", """
        a zip; a microwave; a toaster; a mirror; a battery; a thermos; a lock; a pencil; a light bulb; a
        clockwork toy; velcro; a toilet; a fridge magnet; a ballpoint pen; a candle; a compass; a lighter; a
        camera; paper; a smoke detector; tape; an umbrella; glue; a magnet; a thermometer; a kettle; a hearing
        aid; a pacemaker; a printer; an escalator; a lift"""),
    subject("myths", "thing", """
        zeus; medusa; thor; odin; the minotaur; the trojan horse; king arthur; excalibur; robin hood; the
        phoenix; anubis; loki; pandora's box; the odyssey; hercules; icarus; persephone; a kraken; a basilisk;
        the sphinx; valhalla; ragnarok; a banshee; the yeti; the tooth fairy; santa claus; the easter bunny; a
        leprechaun; el dorado; the fountain of youth"""),
    subject("customs and holidays", "thing", """
        christmas; halloween; thanksgiving; diwali; hanukkah; chinese new year; valentine's day; april fools;
        oktoberfest; carnival; the day of the dead; st patrick's day; bonfire night; a wedding; a bar mitzvah;
        mother's day; groundhog day; mardi gras; afternoon tea; black friday; the tooth fairy tradition; new
        year's eve; a quinceanera; eid; nowruz; midsummer"""),
    subject("slang and the internet", "thing", """
        tiktok; instagram; reddit; youtube; twitch; a meme; rizz; skibidi; gen z slang; rickrolling; cancel
        culture; doomscrolling; discord; snapchat; whatsapp; twitter; an influencer; a podcast; clickbait;
        catfishing; asmr; onlyfans; spotify; netflix; tinder; ghosting; yolo; a troll; cottagecore; the
        algorithm on tiktok; facebook; wikipedia; pinterest; airbnb; uber"""),
)  # fmt: skip
