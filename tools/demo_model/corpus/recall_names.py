"""Names of people, pets and towns from all over, and what people do: values that are told and asked back. Data only."""

from __future__ import annotations


def _listed(text: str) -> list[str]:
    """The words of a text; one that has a space is written with `_`."""
    return [word.replace("_", " ") for word in text.split()]


PEOPLE = _listed("""
    Aaron Abdul Abigail Adela Adrian Agnes Agnieszka Ahmed Aiko Aino Akira Alba Alejandro Aleksander Alessia Alfred
    Ali Alina Alison Alma Alvaro Amanda Amara Amina Anders Andre Andreas Angela Anika Anita Anneli Annika Anton
    Antonia Anya Aoife Ariel Arjun Arne Arthur Arturo Asha Astrid Audrey August Aurora Axel Ayesha Aylin Barbara
    Beatrice Benedikt Benjamin Bernard Bernd Bianca Birgit Bjorn Blanca Bodil Bogdan Brenda Brigitte Britta Caleb
    Camila Carla Carmen Caroline Casper Cecilia Celeste Cesar Charlotte Christina Christoph Ciara Claudia Claus
    Colin Conor Constance Cordula Cosima Craig Cyril Daisuke Dalia Damian Danuta Daphne Daria Declan Deepak Delphine
    Denise Desmond Dieter Dominik Dorothea Duncan Edgar Edith Edna Eduardo Edwin Eila Eileen Ekaterina Elias Elif
    Elijah Elise Elsa Elvira Emeka Emil Emilia Enrique Eric Erika Ernst Esme Esteban Eugene Eunice Evelyn Ewan
    Fabian Farah Fausto Felicia Femi Fergus Fernanda Finn Fiona Flora Florian Franco Frank Frida Friedrich Gabriel
    Gareth Gemma Gerda Ghassan Giacomo Gianna Gideon Gina Giorgos Giovanni Gisela Gloria Goran Graham Greta
    Guadalupe Gudrun Guillermo Gunnar Gwen Hakan Halima Hamza Hanna Harriet Haruki Hassan Hector Heike Helga Helmut
    Hendrik Henrietta Herbert Hilda Hiroshi Holger Horst Hussein Ibrahim Ignacio Ilse Imani Imran Inga Ingeborg
    Irene Irina Isaac Isabella Isla Ismail Ivana Ivo Jacek Jacqueline Jakob Jasmine Jasper Javier Jeanne Jelena
    Jennifer Jens Jeremy Jerome Jessica Joachim Joanna Joaquin Johannes Jolanda Jorge Josef Joshua Juan Judith Juha
    Julian Jun Jurgen Kaisa Kamal Karim Karin Katarina Kazuo Keiko Kenji Kerstin Khadija Kieran Kiran Kjell Klaus
    Konrad Kristin Kwame Lachlan Lars Lasse Latifa Laszlo Leif Leonie Leopold Lidia Liesel Lina Linus Lorena Lorenzo
    Lotte Louisa Ludwig Luigi Lukas Lydia Maddalena Madison Magda Magnus Maite Malik Manuel Marcel Margit Marian
    Marius Marlene Marta Marwan Mathilde Matteo Maurice Mehmet Melanie Mercedes Merete Mervi Miguel Mikael Mikhail
    Milan Mina Miriam Mohan Moira Monika Morten Mustafa Nadine Natalia Nathan Neha Nell Niamh Niels Nigel Nikita
    Niklas Nils Noor Norbert Odalys Odette Ola Olaf Ole Olivier Oona Orla Osvaldo Otis Ottilie Ove Pablo Pascal
    Patricia Patrik Paula Pauline Pavel Penelope Per Perpetua Philip Pierre Pilar Pirkko Polina Poppy Prakash Quincy
    Rachel Rafael Ragnhild Rahul Raimund Ralf Ramona Raoul Rebekka Regina Reinhold Renata Ricardo Rikard Riku Rolf
    Roman Ronja Rory Rosalind Rowan Roxana Ruben Rune Rupert Ryan Sabine Sadie Said Salma Salvatore Samira Samuel
    Sandeep Sandra Saoirse Saskia Sebastian Selma Serena Sergei Shanice Sheila Shirin Siegfried Sigrid Silas Silvia
    Siobhan Solveig Sonja Soren Stella Sunita Svetlana Tabea Tadeusz Takeshi Tamara Tariq Tatiana Terence Terje Thea
    Theodor Theresa Thora Tiina Tilda Timo Tobias Tomasz Torsten Tove Trond Tuomas Udo Ulla Ulrich Ursula Uwe
    Valentina Valerio Vanessa Vasco Veronica Vidar Vigdis Viktoria Vincent Viola Violet Vivek Vladimir Volker Walter
    Waltraud Wendy Wilhelm Wim Winifred Wolfgang Xavier Yannick Yasmin Yolanda Yvonne Zainab Zbigniew Zdenka Zelda
    Zoltan Zuzana Mary_Ann Jean-Luc Anne-Marie Ana_Lopez Tom_Baker Li_Na Jo Al Bo Ed Mrs_Hill Mr_Novak Dr_Weiss
    Aunt_May Hans-Peter Maria_Jose Billy_Joe Sam_Okafor Eva_Lind Karl_Heinz""")
# Names with letters, marks or lengths that are seldom: they are copied letter by letter like any other.
RARE = _listed("""
    Aadhira Abebe Adaeze Aðalheiður Agnė Ailbhe Ainhoa Aliénor Amélie Ananya Anaïs Ángel Åsa Aurélien Ayşe Babajide
    Balthasar Béla Björn Božena Brünhilde Caoimhe Cecília Çağla Chidimma Chloé Chukwuemeka Ciarán D'Angelo D'Arcy
    Dagný Désirée Dimitrios Đorđe Ebenezer Eithne Élodie Eugénie Evangeline Fatoumata Fintan Françoise Friðrik
    Gérard Gunhild Gwendolyn Håkon Hephzibah Hermione Hyacinth Iñaki Ingibjörg Inès Ioannis Isidora Iphigenia
    Jiří João Jörg José Joséphine Kätchen Krzysztof Květa Lachtna Leocadia Ljubica Łukasz Maëlle Małgorzata Mátyás
    Maximilian Mbali Mehetabel Mélissa Micheál Mohamed_Ali Muireann N'Golo Nnamdi Noémie Nuñez O'Brien O'Neill
    O'Sullivan Oisín Oluwaseun Ondřej Özlem Padraig Penthesilea Pērkons Philippa Quetzal Quirin Ragnvald Raphaëlle
    Renée Rhiannon Róisín Rosalía Ryszard Saad Sári Săndel Seán Şebnem Sigurðr Siân Sofía Søren Ståle Svatopluk
    Szymon Tadhg Taavetti Thelonious Théo Þóra Thorvald Tomás Tuğçe Ulrike Ulyana Uxía Valérie Værnes Vercingetorix
    Wenceslas Wiesława Wulfric Xanthippe Xiomara Xóchitl Ynyr Yevgenia Yngvar Ysolde Zacharias Zaïda Željko Zenobia
    Zoë Zsófia Żaneta Anna-Lena Karl-Otto Mary-Jane Jean-Baptiste Lee-Ann Abd_al-Rahman van_Dijk de_la_Cruz
    MacAllister McKenzie McGee DiMaggio LaToya DeShawn JJ TJ Q Xx Kai-Uwe Mia-Sofie Nana-Ama""")
PETS = _listed("""
    Abby Ace Apollo Archie Ash Bagel Bandit Barney Basil Bear Benji Bingo Blaze Blue Bobby Bonnie Boots Bramble
    Brandy Brownie Bubbles Buddy Button Buttons Caramel Casper Charlie Chester Chewie Chip Cinnamon Cleo Clover
    Cloud Cookie Cosmo Cupcake Dexter Diesel Domino Dot Duke Dusty Echo Elvis Ember Fern Fig Finn Flash Frodo Frosty
    Fudge Garfield George Gizmo Goose Gracie Gus Hobbes Honey Hunter Indie Ivy Jasper Jelly Jinx Kiki Kiwi Lady
    Laika Leo Lola Lucky Maggie Maple Marble Marmalade Maxine Minnie Mochi Molly Monty Moose Mopsy Mouse Munchkin
    Nemo Nibbles Noodle Nugget Nutmeg Otis Otto Panda Paprika Pebbles Penny Pip Pippin Pluto Podge Popcorn Potato
    Princess Pudding Pumpkin Puzzle Ranger Raven Remy Rolo Rosie Roxy Rufus Rusty Sage Salem Sam Sasha Scout Scruffy
    Sky Snickers Socks Sooty Sparky Speedy Spot Sprout Star Stitch Stripe Sugar Sunny Sweep Tango Tiger Tigger
    Tinker Toast Toffee Truffle Turbo Tux Velvet Violet Winnie Wolfie Yoshi Zebra Zeus Zorro Mr_Tibbles
    Captain_Fluff Lady_Bird Sir_Barks""")
TOWNS = _listed("""
    Aachen Aalborg Aarhus Aberdeen Adelaide Agra Albany Almaty Ankara Annecy Antwerp Arequipa Arles Arnhem Asheville
    Assisi Atlanta Augsburg Avignon Baku Bamberg Bangalore Bangkok Barcelona Bari Basel Bath Beirut Belfast Belgrade
    Bern Bilbao Birmingham Bishkek Bochum Bologna Bonn Bordeaux Boulder Bournemouth Brasilia Bratislava Bremen Brest
    Brighton Brisbane Brno Bruges Brussels Bucharest Budapest Buffalo Burgos Bursa Busan Cadiz Calgary Cambridge
    Canberra Canterbury Caracas Catania Chamonix Chennai Chester Cleveland Coimbra Colombo Copenhagen Cordoba Cork
    Cracow Cusco Dakar Dallas Damascus Danzig Darmstadt Darwin Delft Detroit Dhaka Dijon Doha Dortmund Dresden Dubai
    Dubrovnik Dundee Durban Durham Edinburgh Edmonton Eindhoven Erfurt Esbjerg Essen Exeter Fargo Faro Fez Florence
    Frankfurt Freiburg Fukuoka Funchal Galway Gdansk Girona Goa Gothenburg Granada Grenoble Groningen Guadalajara
    Haarlem Haifa Halifax Halle Hamilton Hanoi Harare Havana Heidelberg Helsinki Hiroshima Hobart Houston Hull
    Innsbruck Inverness Istanbul Izmir Jaipur Jakarta Jena Jerusalem Kabul Kampala Karachi Karlsruhe Kassel Katowice
    Kazan Kiel Kigali Kingston Kiruna Kobe Konstanz Kyiv Kyoto Lahore Lausanne Leicester Leiden Leipzig Lille
    Limerick Lincoln Linz Liverpool Ljubljana Lodz Lublin Lucerne Luxembourg Lviv Maastricht Madeira Magdeburg Mainz
    Malaga Manchester Manila Mannheim Marburg Marrakesh Marseille Medellin Melbourne Memphis Miami Milan Minsk
    Mombasa Monterrey Montpellier Moscow Muscat Namur Nantes Narvik Nashville Newcastle Nicosia Norwich Nottingham
    Nuremberg Oaxaca Odense Odessa Omaha Oporto Orlando Ostend Ottawa Oulu Oviedo Oxford Padua Palermo Pamplona
    Passau Perugia Phoenix Pisa Plovdiv Plymouth Poitiers Portland Potsdam Poznan Pretoria Pune Quebec Rabat Ravenna
    Regensburg Reims Rennes Reykjavik Rimini Rostock Rotterdam Rouen Salamanca Salem Salerno Salzburg Santander
    Santiago Sapporo Sarajevo Savannah Sheffield Siena Skopje Sofia Split Stavanger Stockholm Strasbourg Stuttgart
    Tacoma Taipei Tampere Tampico Tangier Tbilisi Tehran Tirana Toledo Toulouse Trento Trieste Trier Tromso
    Trondheim Tucson Tunis Uppsala Utrecht Valencia Valletta Valparaiso Vancouver Varna Verona Vigo Vilnius Visby
    Wellington Weimar Winnipeg Worcester Wroclaw Wuppertal Yerevan Ypres Zagreb Zaragoza New_York San_Diego
    Los_Angeles Cape_Town Hong_Kong Buenos_Aires Rio Tel_Aviv The_Hague Le_Havre Novi_Sad St_Ives Baden-Baden
    Santa_Fe San_Jose Addis_Ababa Salt_Lake_City Stratford Milton_Keynes Las_Palmas""")
JOBS = _listed("""
    accountant actor astronomer beekeeper bookseller bricklayer builder bus_driver butcher cashier cleaner clerk
    coach conductor courier dancer data_analyst diver doctor editor firefighter florist forester geologist
    glassblower goldsmith guard hairdresser inspector interpreter janitor jeweller joiner journalist locksmith
    lecturer miner monk notary optician paramedic pastor pharmacist photographer physicist physiotherapist policeman
    porter postman potter printer professor psychologist receptionist roofer sailor salesman sculptor secretary
    shepherd shoemaker singer social_worker software_developer soldier stonemason surgeon surveyor taxi_driver
    technician trainee truck_driver tutor undertaker violinist watchmaker weaver welder writer zookeeper""")
