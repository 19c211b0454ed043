/** Cities, towns and quarters by country: the first place of a name is what the bare name means. `=` other spellings. */
export const citiesEurope = `
united kingdom: London; Birmingham; Manchester; Liverpool; Leeds; Sheffield; Bristol;
  Newcastle=Newcastle upon Tyne,Newcastle-upon-Tyne; Nottingham; Leicester; Coventry; Bradford; Hull=Kingston upon Hull;
  Stoke-on-Trent=Stoke; Wolverhampton; Plymouth; Southampton; Portsmouth; Reading; Derby; Luton; Brighton; Bournemouth;
  Oxford; Cambridge; York; Norwich; Exeter; Bath; Canterbury; Dover; Salisbury; Swindon; Ipswich; Peterborough; Gloucester;
  Cheltenham; Milton Keynes; Northampton; Middlesbrough; Sunderland; Blackpool; Blackburn; Bolton; Preston; Huddersfield;
  Rochdale; Oldham; Stockport; Wigan; Rotherham; Doncaster; Barnsley; Grimsby; Lincoln; Carlisle; Durham; Lancaster; Chester;
  Shrewsbury; Worcester; Warrington; Slough; Watford; Chelmsford; Colchester; Southend-on-Sea=Southend; Hastings; Eastbourne;
  Margate; Folkestone; Calne; Windsor; Guildford; Gatwick; Stansted; Edinburgh; Glasgow; Aberdeen; Dundee; Inverness; Perth;
  Stirling; Dunblane; Lockerbie; St Andrews; Cardiff; Swansea; Newport; Wrexham; Belfast; Londonderry=Derry; Omagh; Lisburn;
  Newry
london: Croydon; Tottenham; Hackney; Brixton; Islington; Camden; Lambeth; Southwark; Westminster; Greenwich; Wimbledon;
  Wembley; Woolwich; Kensington; Chelsea; Notting Hill; Finsbury Park; Canary Wharf; Heathrow; Shoreditch; Soho; Mayfair;
  Stratford; Lewisham; Ealing; Barnet; Enfield; Haringey; Newham; Tower Hamlets; Whitechapel; Peckham; Streatham; Clapham;
  Hammersmith; Fulham; Paddington; Tooting; Grenfell Tower; London Bridge; Trafalgar Square; Hyde Park; Fleet Street;
  Downing Street
ireland: Dublin; Cork; Galway; Limerick; Waterford; Kilkenny; Sligo; Dundalk
france: Paris; Marseille=Marseilles; Lyon=Lyons; Toulouse; Nice; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes;
  Reims; Le Havre; Saint-Etienne; Toulon; Grenoble; Dijon; Angers; Nimes; Brest; Le Mans; Clermont-Ferrand; Tours; Limoges;
  Amiens; Metz; Perpignan; Orleans; Rouen; Caen; Nancy; Avignon; Cannes; Calais; Dunkirk=Dunkerque; Dieppe; Cherbourg;
  Versailles; Lourdes; Biarritz; Bayonne; Pau; Ajaccio; Bastia; Colmar; Mulhouse; Annecy; Chambery; Saint-Tropez; Montauban;
  La Rochelle; Poitiers; Carcassonne; Arles; Antibes; Menton; Evian; Chamonix
paris: Villejuif; Clichy; Bobigny; Nanterre; Saint-Denis; Montmartre; Champs-Elysees; Bataclan; Place de la Republique;
  Porte de Vincennes; La Defense; Notre-Dame=Notre Dame Cathedral
germany: Berlin; Hamburg; Munich=Muenchen; Cologne=Koeln; Frankfurt=Frankfurt am Main; Stuttgart; Dusseldorf=Duesseldorf;
  Dortmund; Essen; Leipzig; Bremen; Dresden; Hanover=Hannover; Nuremberg=Nuernberg; Duisburg; Bochum; Wuppertal; Bielefeld;
  Bonn; Munster=Muenster; Karlsruhe; Mannheim; Augsburg; Wiesbaden; Mainz; Kiel; Aachen; Halle; Magdeburg; Freiburg;
  Lubeck=Luebeck; Erfurt; Rostock; Kassel; Potsdam; Saarbrucken; Chemnitz; Heidelberg; Darmstadt; Regensburg;
  Wurzburg=Wuerzburg; Ulm; Ingolstadt; Wolfsburg; Hanau; Solingen; Ansbach; Gottingen; Jena; Trier; Cottbus; Bayreuth; Passau;
  Ramstein; Garmisch-Partenkirchen; Weimar; Dachau; Winnenden
spain: Madrid; Barcelona; Valencia; Seville=Sevilla; Zaragoza=Saragossa; Malaga; Murcia; Palma=Palma de Mallorca; Bilbao;
  Alicante; Cordoba; Valladolid; Vigo; Gijon; Granada; Oviedo; San Sebastian; Pamplona; Santander; Toledo; Salamanca; Cadiz;
  Almeria; Burgos; Girona=Gerona; Tarragona; Lleida; Marbella; Ibiza; Mallorca=Majorca; Menorca=Minorca; Tenerife;
  Gran Canaria; Lanzarote; Fuerteventura; Las Palmas; Ceuta; Melilla; Santiago de Compostela; A Coruna=La Coruna; Algeciras;
  Cambrils; Guernica; Badajoz; Huelva; Logrono; Vitoria
portugal: Lisbon; Porto=Oporto; Braga; Coimbra; Faro; Funchal; Setubal; Fatima; Aveiro; Leiria; Lagos~; Praia da Luz
italy: Rome; Milan=Milano; Naples=Napoli; Turin=Torino; Palermo; Genoa=Genova; Bologna; Florence=Firenze; Bari; Catania;
  Venice=Venezia; Verona; Messina; Padua=Padova; Trieste; Brescia; Parma; Modena; Pisa; Siena; Perugia; Assisi; Bergamo;
  L'Aquila; Amatrice; Ravenna; Rimini; Ancona; Cagliari; Salerno; Sorrento; Pompeii; Lampedusa; Como; Trento; Bolzano; Udine;
  Vicenza; Lecce; Brindisi; Taranto; Cosenza; Crotone; Reggio Calabria; Syracuse; Lodi; Codogno; Macerata; Livorno; Giglio;
  Lucca; Cortina d'Ampezzo; Ostia; Civitavecchia
netherlands: Amsterdam; Rotterdam; The Hague=Den Haag; Utrecht; Eindhoven; Groningen; Tilburg; Breda; Nijmegen; Arnhem;
  Haarlem; Maastricht; Leiden; Delft; Hilversum; Schiphol; Alphen aan den Rijn; Enschede; Almere; Den Bosch
belgium: Brussels=Bruxelles; Antwerp=Antwerpen; Ghent=Gent; Bruges=Brugge; Liege; Charleroi; Namur; Leuven; Mons; Ostend;
  Mechelen; Ypres; Zaventem; Verviers; Zeebrugge; Waterloo
brussels: Molenbeek; Schaerbeek; Maelbeek=Maalbeek; Evere; Anderlecht; Forest~
luxembourg: Schengen; Esch-sur-Alzette
switzerland: Zurich=Zuerich; Geneva=Geneve; Basel=Basle; Bern=Berne; Lausanne; Lucerne=Luzern; St. Gallen; Lugano; Davos;
  Montreux; Winterthur; Zermatt; Interlaken; St. Moritz; Sion; Fribourg; Locarno
austria: Vienna=Wien; Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Villach; Bregenz; Kitzbuehel=Kitzbuhel; Ischgl
denmark: Copenhagen; Aarhus=Arhus; Odense; Aalborg; Esbjerg; Roskilde
sweden: Stockholm; Gothenburg=Goteborg; Malmo; Uppsala; Vasteras; Orebro; Linkoping; Helsingborg; Lund; Umea; Lulea;
  Trollhattan; Kiruna; Ystad; Visby
norway: Oslo; Bergen; Trondheim; Stavanger; Tromso; Kristiansand; Lillehammer; Utoya; Bodo; Kirkenes; Drammen; Kongsberg
finland: Helsinki; Espoo; Tampere; Turku; Oulu; Lahti; Rovaniemi; Vantaa; Jyvaskyla
iceland: Reykjavik; Akureyri; Grindavik; Keflavik
estonia: Tallinn; Tartu; Narva; Parnu
latvia: Riga; Daugavpils; Liepaja; Jurmala; Ventspils
lithuania: Vilnius; Kaunas; Klaipeda; Siauliai
poland: Warsaw=Warszawa; Krakow=Cracow; Lodz; Wroclaw; Poznan; Gdansk=Danzig; Szczecin; Bydgoszcz; Lublin; Katowice;
  Bialystok; Gdynia; Czestochowa; Rzeszow; Torun; Przemysl; Sopot; Auschwitz=Oswiecim; Przewodow; Zakopane; Kielce; Olsztyn
czech republic: Prague=Praha; Brno; Ostrava; Plzen=Pilsen; Olomouc; Karlovy Vary; Liberec; Terezin; Vrbetice; Ceske Budejovice
slovakia: Bratislava; Kosice; Nitra; Zilina; Handlova; Presov
hungary: Budapest; Debrecen; Szeged; Pecs; Gyor; Miskolc; Roszke
romania: Bucharest; Cluj-Napoca=Cluj; Timisoara; Iasi; Constanta; Brasov; Sibiu; Craiova; Deveselu; Ploiesti; Galati
bulgaria: Sofia; Plovdiv; Varna; Burgas=Bourgas; Ruse; Stara Zagora; Pleven
greece: Athens; Thessaloniki=Salonika,Salonica; Piraeus; Patras; Heraklion; Larissa; Lesbos=Lesvos; Mytilene; Chios; Samos;
  Kos; Rhodes; Corfu; Santorini; Mykonos; Idomeni; Olympia; Delphi; Pylos; Mati; Chania; Ioannina; Alexandroupolis;
  Sparta; Kalamata
cyprus: Nicosia; Limassol; Larnaca; Paphos; Famagusta; Ayia Napa
malta: Valletta; Sliema; St. Julian's; Gozo
croatia: Zagreb; Split; Rijeka; Dubrovnik; Zadar; Osijek; Vukovar; Pula; Knin
slovenia: Ljubljana; Maribor; Koper; Bled; Piran
bosnia and herzegovina: Sarajevo; Banja Luka; Mostar; Srebrenica; Tuzla; Zenica; Visegrad; Bihac; Prijedor
serbia: Belgrade=Beograd; Novi Sad; Nis; Kragujevac; Subotica; Presevo
montenegro: Podgorica; Budva; Kotor; Cetinje; Niksic
north macedonia: Skopje; Ohrid; Bitola; Tetovo; Gevgelija; Kumanovo; Kocani
albania: Tirana; Durres; Vlore; Shkoder; Elbasan
kosovo: Pristina=Prishtina; Mitrovica=Mitrovice; Prizren; Peja; Gjakova; Banjska
moldova: Chisinau; Tiraspol; Balti; Bender; Comrat
belarus: Minsk; Grodno=Hrodna; Brest-Litovsk; Gomel=Homel; Vitebsk=Vitsebsk; Mogilev=Mahilyow; Bobruisk; Baranovichi;
  Machulishchy
ukraine: Kyiv=Kiev,Kyyiv; Kharkiv=Kharkov; Odesa=Odessa; Dnipro=Dnepr,Dnepropetrovsk; Donetsk;
  Zaporizhzhia=Zaporizhia,Zaporozhye,Zaporizhzhya; Lviv=Lvov,Lviw; Mykolaiv=Nikolaev,Nikolayev; Mariupol; Luhansk=Lugansk;
  Vinnytsia=Vinnitsa; Kherson; Poltava; Chernihiv=Chernigov; Cherkasy=Cherkassy; Sumy; Zhytomyr=Zhitomir; Rivne=Rovno;
  Ivano-Frankivsk; Ternopil; Lutsk; Uzhhorod=Uzhgorod; Chernivtsi; Kropyvnytskyi=Kirovohrad; Khmelnytskyi=Khmelnitsky;
  Kremenchuk; Kryvyi Rih=Krivoy Rog,Kryvyy Rih; Bakhmut=Artemivsk,Artyomovsk; Soledar; Avdiivka=Avdeevka,Avdiyivka;
  Sloviansk=Slavyansk,Slovyansk; Kramatorsk; Kostiantynivka; Horlivka=Gorlovka; Debaltseve=Debaltsevo;
  Sievierodonetsk=Severodonetsk; Lysychansk=Lisichansk; Rubizhne; Popasna; Izium=Izyum; Kupiansk=Kupyansk;
  Balakliia=Balakliya; Vovchansk; Lyman; Vuhledar=Ugledar; Marinka=Maryinka; Pokrovsk; Toretsk; Chasiv Yar; Orikhiv; Robotyne;
  Melitopol; Berdiansk=Berdyansk; Enerhodar=Energodar; Tokmak; Nova Kakhovka; Kakhovka; Oleshky; Nikopol; Bucha; Irpin;
  Hostomel=Gostomel; Borodyanka; Brovary; Makariv; Chernobyl=Chornobyl; Pripyat=Prypiat; Simferopol; Sevastopol; Yalta; Kerch;
  Feodosia; Dzhankoi; Yevpatoria; Ilovaisk; Shyrokyne; Torez; Hrabove=Grabovo; Snizhne=Snezhnoye; Makiivka=Makeyevka;
  Yenakiieve; Stanytsia Luhanska; Shchastia; Konotop; Okhtyrka; Bila Tserkva; Ochakiv; Izmail; Reni; Snake Island; Yavoriv;
  Vasylkiv; Uman; Pavlohrad; Novoazovsk; Olenivka
kyiv: Maidan=Independence Square,Maidan Nezalezhnosti; Boryspil; Podil; Obolon; Zhuliany; Hrushevskoho Street;
  Babyn Yar=Babi Yar
russia: Moscow=Moskva; St. Petersburg=Leningrad; Novosibirsk; Yekaterinburg=Ekaterinburg; Kazan; Nizhny Novgorod; Chelyabinsk;
  Omsk; Samara; Rostov-on-Don=Rostov; Ufa; Krasnoyarsk; Voronezh; Perm; Volgograd=Stalingrad; Krasnodar; Saratov; Tyumen;
  Tolyatti=Togliatti; Izhevsk; Barnaul; Irkutsk; Ulyanovsk; Khabarovsk; Vladivostok; Yaroslavl; Makhachkala; Tomsk; Orenburg;
  Kemerovo; Novokuznetsk; Ryazan; Astrakhan; Penza; Lipetsk; Tula; Kirov; Cheboksary; Kaliningrad; Kursk; Belgorod; Bryansk;
  Smolensk; Tver; Kaluga; Oryol=Orel; Vladimir; Vologda; Arkhangelsk; Murmansk; Severomorsk; Petrozavodsk; Pskov;
  Veliky Novgorod=Novgorod; Sochi; Novorossiysk; Taganrog; Grozny; Beslan; Nazran; Magas; Vladikavkaz; Nalchik; Derbent;
  Budyonnovsk; Stavropol; Maikop; Elista; Syktyvkar; Norilsk; Surgut; Nizhnevartovsk; Magnitogorsk; Magadan; Yakutsk; Chita;
  Ulan-Ude; Blagoveshchensk; Petropavlovsk-Kamchatsky; Yuzhno-Sakhalinsk; Vorkuta; Engels; Shebekino; Sudzha; Yeysk; Klintsy;
  Millerovo; Podolsk; Khimki; Krasnogorsk; Zhukovsky; Balashikha; Dubna; Seversk; Sarov; Star City; Magnitka; Ivanovo;
  Kostroma; Kurgan; Tambov; Saransk; Yoshkar-Ola; Kharp; Plesetsk; Vostochny
moscow: Sheremetyevo; Domodedovo; Vnukovo; Red Square; Lubyanka; Bolotnaya Square; Manezhnaya Square; Pushkin Square;
  Skolkovo; Crocus City Hall; Dubrovka
georgia: Tbilisi; Batumi; Kutaisi; Gori; Poti; Zugdidi; Rustavi; Sukhumi
istanbul: Taksim Square=Taksim; Gezi Park; Ataturk Airport; Sultanahmet; Beyoglu; Besiktas; Kadikoy; Reina; Ortakoy;
  Istiklal Avenue
armenia: Yerevan; Gyumri; Vanadzor
azerbaijan: Baku; Ganja; Sumgait; Stepanakert=Khankendi; Shusha; Nakhchivan; Lachin
turkey: Istanbul=Constantinople; Ankara; Izmir; Bursa; Antalya; Adana; Gaziantep; Konya; Diyarbakir; Mersin; Kayseri;
  Eskisehir; Sanliurfa=Urfa; Malatya; Kahramanmaras; Samsun; Van; Trabzon; Erzurum; Antakya; Iskenderun; Kilis; Reyhanli;
  Suruc; Bodrum; Marmaris; Cizre; Nusaybin; Mardin; Batman; Adiyaman; Akcakale; Incirlik; Elazig; Soma; Edirne; Canakkale;
  Reyhanli; Karkamis; Ceylanpinar; Silopi; Izmit; Kusadasi; Fethiye; Dalaman
`
