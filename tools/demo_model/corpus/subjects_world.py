"""Topics of the world: people, places, works, events, food, sport, things to buy. Names as they are written. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.limits_subject import subject

WORLD = (
    subject("scientists", "person", """
        Albert Einstein; Isaac Newton; Marie Curie; Charles Darwin; Nikola Tesla; Stephen Hawking; Galileo; Alan
        Turing; Ada Lovelace; Richard Feynman; Niels Bohr; Louis Pasteur; Rosalind Franklin; Archimedes; Euclid;
        Copernicus; Kepler; Oppenheimer; Thomas Edison; Alexander Fleming; Jane Goodall; Sigmund Freud; Carl
        Jung; Gauss; Euler; Schrodinger"""),
    subject("rulers", "person", """
        Napoleon; Julius Caesar; Cleopatra; Abraham Lincoln; George Washington; Winston Churchill; Queen
        Elizabeth; Gandhi; Nelson Mandela; Joan of Arc; Genghis Khan; Alexander the Great; Henry VIII; Catherine
        the Great; Hitler; Stalin; Mao; Barack Obama; Donald Trump; Joe Biden; Angela Merkel; Putin; Zelensky;
        King Charles; the president; the pope; the prime minister; the mayor of London; Margaret Thatcher;
        Martin Luther King; Che Guevara; Macron; Tutankhamun"""),
    subject("artists and writers", "person", """
        Shakespeare; Leonardo da Vinci; Picasso; Van Gogh; Mozart; Beethoven; Bach; Jane Austen; Charles
        Dickens; Tolkien; Dali; George Orwell; Agatha Christie; Stephen King; J.K. Rowling; Homer; Dante; Kafka;
        Tolstoy; Hemingway; Oscar Wilde; Monet; Frida Kahlo; Banksy; Michelangelo; Edgar Allan Poe; Mark Twain;
        Virginia Woolf; Chopin; Bob Ross; Andy Warhol; Sappho"""),
    subject("stars", "person", """
        Taylor Swift; Beyonce; Michael Jackson; Madonna; Elvis; Freddie Mercury; Eminem; Drake; Billie Eilish;
        Ed Sheeran; Adele; Tom Cruise; Brad Pitt; Leonardo DiCaprio; Keanu Reeves; Scarlett Johansson; Marilyn
        Monroe; Charlie Chaplin; Zendaya; Lionel Messi; Ronaldo; Serena Williams; Michael Jordan; LeBron James;
        Usain Bolt; Muhammad Ali; Roger Federer; Rihanna; MrBeast; PewDiePie; Kanye West; Kim Kardashian; Oprah;
        Gordon Ramsay; David Attenborough; Bruce Lee; Dolly Parton"""),
    subject("founders", "person", """
        Elon Musk; Bill Gates; Steve Jobs; Jeff Bezos; Mark Zuckerberg; Warren Buffett; Henry Ford; Walt Disney;
        Coco Chanel; Linus Torvalds; Guido van Rossum; Tim Berners-Lee; Grace Hopper; Dennis Ritchie; Donald
        Knuth; Tim Cook; Larry Page"""),
    subject("characters", "person", """
        Harry Potter; Sherlock Holmes; Batman; Spider-Man; Superman; Darth Vader; Luke Skywalker; Gandalf;
        Frodo; James Bond; Mickey Mouse; Homer Simpson; Pikachu; Mario; Zelda; Sonic; Shrek; Elsa; Dracula;
        Frankenstein; Hamlet; Gollum; Yoda; Indiana Jones; Winnie the Pooh; SpongeBob; Naruto; Goku; Walter
        White; Hannibal Lecter; Katniss Everdeen; Wonder Woman"""),
    subject("cities", "place", """
        Paris; London; Berlin; Rome; Madrid; Tokyo; New York; Moscow; Vienna; Chicago; Sydney; Oslo; Boston;
        Amsterdam; Prague; Barcelona; Lisbon; Dublin; Edinburgh; Istanbul; Cairo; Dubai; Mumbai; Delhi; Beijing;
        Shanghai; Seoul; Bangkok; Lima; Singapore; Hong Kong; Toronto; Vancouver; Mexico City; Rio de Janeiro;
        Buenos Aires; Cape Town; Nairobi; Lagos; Athens; Budapest; Warsaw; Stockholm; Helsinki; Copenhagen;
        Zurich; Geneva; Munich; Hamburg; Milan; Venice; Florence; Naples; Las Vegas; Los Angeles; San Francisco;
        Seattle; Miami; Austin; Denver; Manchester; Leeds; Glasgow; Bristol; Bath; Marrakesh; Reykjavik; Krakow;
        Porto; Seville; Kyoto; Osaka; Hanoi; Kathmandu; Havana; Bogota; Melbourne; Auckland"""),
    subject("regions and landmarks", "place", """
        Texas; California; Florida; Alaska; Hawaii; Bavaria; Tuscany; Provence; Siberia; Patagonia; the Alps;
        the Amazon; Wales; Mount Everest; the Nile; the Sahara; the Grand Canyon; Niagara Falls; the Eiffel
        Tower; the Colosseum; Stonehenge; Bali; Machu Picchu; the Taj Mahal; the Great Wall of China; the Statue
        of Liberty; Antarctica; the Pacific Ocean; the Louvre; the Dead Sea; the Black Forest; Yellowstone; the
        Himalayas; Sicily; Crete; Ibiza; the Isle of Skye; Loch Ness; Petra; the Panama Canal; Easter Island;
        Greenland; the Vatican; the Kremlin; Disneyland; Cornwall; Scotland; Transylvania"""),
    subject("countries", "country", """
        Brazil; Norway; Sweden; Finland; Poland; Switzerland; Ireland; Denmark; Hungary; Romania; Bulgaria;
        Croatia; Serbia; Turkey; Kenya; Nigeria; Ethiopia; Morocco; Ghana; South Africa; Mexico; Peru; Chile;
        Argentina; Colombia; Cuba; Jamaica; Australia; New Zealand; Thailand; Vietnam; South Korea; North Korea;
        Indonesia; Malaysia; the Philippines; Mongolia; Pakistan; Bangladesh; Nepal; Sri Lanka; Iran; Iraq;
        Israel; Saudi Arabia; Qatar; Ukraine; Belarus; Kazakhstan; Iceland; the Netherlands; Belgium;
        Luxembourg; Malta; Cyprus; Estonia; Latvia; Lithuania; Slovenia; Slovakia; Albania; Georgia; Bolivia;
        Ecuador; Uruguay; Paraguay; Venezuela; Panama; Costa Rica; Senegal; Uganda; Zimbabwe; Madagascar; Fiji;
        Bhutan"""),
    subject("films and series", "work", """
        Star Wars; The Matrix; Titanic; The Godfather; Inception; Interstellar; Jurassic Park; Pulp Fiction;
        Casablanca; Frozen; Avatar; The Lion King; Toy Story; Forrest Gump; Fight Club; Oppenheimer the film;
        Barbie; Dune; Blade Runner; Alien; Jaws; Breaking Bad; Game of Thrones; Friends; The Office; Stranger
        Things; The Simpsons; Doctor Who; Squid Game; The Crown; Black Mirror; The Wire; Seinfeld; Peaky
        Blinders; Succession; Ted Lasso; Bridgerton; One Piece; Attack on Titan; Bluey"""),
    subject("books", "work", """
        Hamlet; Macbeth; Romeo and Juliet; Pride and Prejudice; Moby Dick; War and Peace; The Hobbit; The Lord
        of the Rings; Ulysses; 1984; Animal Farm; Brave New World; The Great Gatsby; To Kill a Mockingbird; Don
        Quixote; Jane Eyre; Wuthering Heights; Emma; The Odyssey; The Iliad; Crime and Punishment; The Da Vinci
        Code; The Hunger Games; Twilight; The Little Prince; Lolita; The Catcher in the Rye; Lord of the Flies;
        Fahrenheit 451; The Alchemist; Sapiens; Atomic Habits; Project Hail Mary"""),
    subject("games", "work", """
        Minecraft; Fortnite; Roblox; Tetris; Pac-Man; Elden Ring; Dark Souls; Skyrim; GTA 5; Call of Duty;
        League of Legends; Portal; The Witcher 3; Stardew Valley; Animal Crossing; Among Us; Overwatch;
        Valorant; Counter-Strike; World of Warcraft; Doom; Myst; Baldur's Gate 3; Hades; Hollow Knight; The
        Sims; Civilization; Factorio; Dwarf Fortress; Cyberpunk 2077; Red Dead Redemption; Dungeons and Dragons;
        Catan; Monopoly; Scrabble; Cluedo; Risk; Magic the Gathering; Pokemon; Wordle; Celeste; Terraria"""),
    subject("songs and albums", "work", """
        Bohemian Rhapsody; Imagine; Thriller; Stairway to Heaven; Hey Jude; Yesterday; Smells Like Teen Spirit;
        Wonderwall; Hallelujah; The Dark Side of the Moon; Abbey Road; Nevermind; Purple Rain; Rumours; Hotel
        California; Africa by Toto; Despacito; Swan Lake; Dancing Queen; Sweet Caroline; Let It Be; The Four
        Seasons by Vivaldi; Carmen; The Magic Flute; Fur Elise; Gangnam Style"""),
    subject("history", "event", """
        World War 2; the First World War; WW1; the French Revolution; the Roman Empire; the Cold War; the fall
        of Rome; the Crusades; the moon landing; the American Civil War; the Industrial Revolution; the
        Renaissance; the Black Death; the Vietnam War; the fall of the Berlin Wall; the Battle of Hastings; the
        Battle of Waterloo; D-Day; Pearl Harbor; 9/11; Chernobyl; the Blitz; the Great Depression; the Boston
        Tea Party; the Russian Revolution; the Spanish Inquisition; the Gunpowder Plot; Watergate; the sinking
        of the Titanic; the Great Fire of London; the Norman Conquest; the Hundred Years' War; the Wars of the
        Roses; the Holocaust; Apartheid; the Ottoman Empire; the British Empire; the Ming dynasty; the Bronze
        Age; the Punic Wars; Woodstock; the Treaty of Versailles; the Magna Carta; the gold rush; the Cuban
        missile crisis; the Suez crisis; Pompeii; the Enlightenment"""),
    subject("food", "food", """
        pizza; pasta; bread; sourdough; pancakes; carrot cake; tomato soup; fried rice; scrambled eggs; curry;
        chicken curry; lasagne; sushi; tacos; risotto; ramen; pad thai; goulash; paella; hummus; falafel;
        guacamole; pesto; mayonnaise; cheesecake; tiramisu; brownies; banana bread; apple pie; ice cream; hot
        chocolate; espresso; cold brew; kombucha; kimchi; tofu; lentil soup; roast chicken; steak; fish and
        chips; shepherd's pie; an omelette; french toast; porridge; meatballs; dumplings; macarons; shortbread;
        gravy; a mojito; mashed potatoes; coleslaw; caesar salad; beef stew; chilli; ratatouille; croissants;
        bagels; jam; pickles; biryani; pierogi; waffles"""),
    subject("sport", "sport", """
        football; soccer; tennis; chess; basketball; baseball; hockey; cricket; golf; boxing; rugby; swimming;
        formula 1; volleyball; sumo; table tennis; badminton; snooker; darts; judo; karate; surfing; skiing;
        snowboarding; cycling; the marathon; gymnastics; fencing; rowing; wrestling; curling; handball; bowling;
        rock climbing; skateboarding; poker; bridge; go; backgammon; archery; netball; mma"""),
    subject("competitions", "event", """
        the World Cup; the Olympics; the Super Bowl; Wimbledon; the Tour de France; the Champions League final;
        the NBA finals; the Oscars; the Grammys; Eurovision; the Ashes; the Ryder Cup; the Monaco Grand Prix;
        the Nobel Prize; the Six Nations; the last election; the London Marathon; the Grand National; the Booker
        Prize; the World Series; the Premier League season; Crufts"""),
    subject("things to buy", "buy", """
        phone; laptop; tablet; camera; headphones set; smartwatch; television; monitor; keyboard; mouse for
        gaming; printer; router; car; van; bike; electric scooter; tent; sleeping bag; backpack; suitcase;
        mattress; sofa; desk; office chair; lamp; vacuum cleaner; fridge; washing machine; coffee machine;
        blender; air fryer; frying pan; kitchen knife; watch; ring; perfume; winter coat; pair of shoes; running
        shoe; guitar; piano; telescope; drone; gift; birthday present; credit card; bank; insurance; hotel;
        airline; gym; university; graphics card; browser; antivirus; text editor; password manager; iphone;
        android phone; hair dryer; razor; toothbrush; pet; dog food"""),
)  # fmt: skip
