/** US states: name | abbreviations of news style, with the stop | postal code | words for its people | capital. */
export const usStateTable = `
Alabama|Ala.|AL|Alabamian,Alabaman|Montgomery
Alaska||AK|Alaskan|Juneau
Arizona|Ariz.|AZ|Arizonan|Phoenix
Arkansas|Ark.|AR|Arkansan|Little Rock
California|Calif.,Cal.|CA|Californian|Sacramento
Colorado|Colo.|CO|Coloradan|Denver
Connecticut|Conn.|CT||Hartford
District of Columbia|D.C.|DC||Washington
Delaware|Del.|DE|Delawarean|Dover
Florida|Fla.|FL|Floridian|Tallahassee
Georgia state|Ga.|GA|Georgian|Atlanta
Hawaii||HI|Hawaiian|Honolulu
Idaho|Ida.|ID|Idahoan|Boise
Illinois|Ill.|IL|Illinoisan|Springfield
Indiana|Ind.|IN|Hoosier|Indianapolis
Iowa||IA|Iowan|Des Moines
Kansas|Kan.,Kans.|KS|Kansan|Topeka
Kentucky|Ky.|KY|Kentuckian|Frankfort
Louisiana|La.|LA|Louisianan|Baton Rouge
Maine||ME|Mainer|Augusta
Maryland|Md.|MD|Marylander|Annapolis
Massachusetts|Mass.|MA||Boston
Michigan|Mich.|MI|Michigander|Lansing
Minnesota|Minn.|MN|Minnesotan|St. Paul
Mississippi|Miss.|MS|Mississippian|Jackson
Missouri|Mo.|MO|Missourian|Jefferson City
Montana|Mont.|MT|Montanan|Helena
Nebraska|Neb.,Nebr.|NE|Nebraskan|Lincoln
Nevada|Nev.|NV|Nevadan|Carson City
New Hampshire|N.H.|NH||Concord
New Jersey|N.J.|NJ|New Jerseyan|Trenton
New Mexico|N.M.|NM|New Mexican|Santa Fe
New York state|N.Y.,State of New York|NY||Albany
North Carolina|N.C.|NC|North Carolinian|Raleigh
North Dakota|N.D.,N.Dak.|ND|North Dakotan|Bismarck
Ohio||OH|Ohioan|Columbus
Oklahoma|Okla.|OK|Oklahoman|Oklahoma City
Oregon|Ore.|OR|Oregonian|Salem
Pennsylvania|Pa.,Penn.|PA|Pennsylvanian|Harrisburg
Rhode Island|R.I.|RI|Rhode Islander|Providence
South Carolina|S.C.|SC|South Carolinian|Columbia
South Dakota|S.D.,S.Dak.|SD|South Dakotan|Pierre
Tennessee|Tenn.|TN|Tennessean|Nashville
Texas|Tex.|TX|Texan|Austin
Utah||UT|Utahn|Salt Lake City
Vermont|Vt.|VT|Vermonter|Montpelier
Virginia|Va.|VA|Virginian|Richmond
Washington state|Wash.,State of Washington|WA|Washingtonian|Olympia
West Virginia|W.Va.,W. Va.|WV|West Virginian|Charleston
Wisconsin|Wis.,Wisc.|WI|Wisconsinite|Madison
Wyoming|Wyo.|WY|Wyomingite|Cheyenne
`

/** States, provinces, oblasts, emirates and the like: country: name=other names/demonyms after a slash; ... */
export const stateTable = `
canada: Ontario=Ont./Ontarian; Quebec=Que./Quebecer,Quebecois; British Columbia=B.C./; Alberta=Alta./Albertan; Manitoba=Man./;
  Saskatchewan=Sask./; Nova Scotia=N.S./; New Brunswick=N.B./; Newfoundland and Labrador=Newfoundland,N.L./;
  Prince Edward Island=P.E.I./; Yukon; Northwest Territories; Nunavut
united kingdom: England=/English,Englishman,Englishwoman,Englishmen; Scotland=/Scottish,Scot,Scots,Scotsman,Scotswoman;
  Wales=/Welsh,Welshman,Welshmen; Northern Ireland=Ulster/Northern Irish; Greater Manchester; Kent; Surrey; Essex; Sussex;
  Hampshire; Cornwall; Devon; Dorset; Somerset; Yorkshire=North Yorkshire,West Yorkshire,South Yorkshire; Lancashire;
  Cheshire; Cumbria; Merseyside; Norfolk; Suffolk; Lincolnshire; Nottinghamshire; Derbyshire; Staffordshire; Oxfordshire;
  Cambridgeshire; Gloucestershire; Hertfordshire; Wiltshire; Northumberland; West Midlands; Tyne and Wear; County Durham;
  Warwickshire; Leicestershire; Buckinghamshire; Berkshire; Bedfordshire; Shropshire; Worcestershire; Aberdeenshire; Fife
germany: Bavaria=Bayern/Bavarian; Saxony=Sachsen/Saxon; Lower Saxony; Saxony-Anhalt; North Rhine-Westphalia;
  Baden-Wuerttemberg=Baden-Wurttemberg; Hesse=Hessen; Thuringia; Brandenburg; Rhineland-Palatinate; Schleswig-Holstein;
  Saarland; Mecklenburg-Western Pomerania
france: Brittany=/Breton; Normandy=/Norman; Provence=/Provencal; Alsace=/Alsatian; Lorraine; Corsica=/Corsican; Burgundy;
  Aquitaine; Ile-de-France; Occitanie; Savoy
spain: Catalonia=/Catalan; Basque Country=/Basque; Andalusia=/Andalusian; Galicia=/Galician; Valencian Community;
  Castile and Leon; Aragon; Asturias; Extremadura; Murcia region; Balearic Islands; Canary Islands=Canaries; Navarre
italy: Lombardy; Tuscany=/Tuscan; Sicily=/Sicilian; Sardinia=/Sardinian; Veneto; Piedmont; Campania; Calabria; Puglia=Apulia;
  Liguria; Lazio; Emilia-Romagna; Umbria; Abruzzo; South Tyrol
belgium: Flanders=/Flemish; Wallonia=/Walloon
netherlands: Friesland; Limburg; Zeeland
poland: Silesia; Mazovia; Pomerania; Masuria
austria: Tyrol; Styria; Carinthia; Salzburg state
switzerland: Ticino; Valais; Vaud
greece: Crete=/Cretan; Attica; Thessaly; Peloponnese
russia: Chechnya=Chechen Republic/Chechen; Dagestan=/Dagestani; Ingushetia=/Ingush; North Ossetia; Tatarstan=/Tatar;
  Bashkortostan=Bashkiria/Bashkir; Siberia=/Siberian; Kamchatka; Sakhalin; Karelia; Yakutia=Sakha; Buryatia; Tuva; Kalmykia;
  Chuvashia; Udmurtia; Mordovia; Adygea; Kabardino-Balkaria; Karachay-Cherkessia; Primorye=Primorsky;
  Krasnodar Krai=Krasnodar Territory; Stavropol Krai; Khabarovsk Krai; Altai; Kaliningrad Oblast=Kaliningrad region;
  Moscow Oblast=Moscow region; Leningrad Oblast=Leningrad region; Belgorod Oblast=Belgorod region; Kursk Oblast=Kursk region;
  Bryansk Oblast=Bryansk region; Rostov Oblast=Rostov region; Voronezh Oblast=Voronezh region
ukraine: Crimea=Crimean peninsula,Crimean Peninsula,Autonomous Republic of Crimea/Crimean; Donbas=Donbass,Donets Basin;
  Donetsk Oblast=Donetsk region,Donetsk province; Luhansk Oblast=Luhansk region,Lugansk region,Luhansk province;
  Kharkiv Oblast=Kharkiv region,Kharkov region; Kherson Oblast=Kherson region;
  Zaporizhzhia Oblast=Zaporizhzhia region,Zaporozhye region; Mykolaiv Oblast=Mykolaiv region;
  Odesa Oblast=Odesa region,Odessa region; Dnipropetrovsk Oblast=Dnipropetrovsk region,Dnipropetrovsk;
  Sumy Oblast=Sumy region; Chernihiv Oblast=Chernihiv region; Kyiv Oblast=Kyiv region,Kiev region;
  Poltava Oblast=Poltava region; Lviv Oblast=Lviv region; Zakarpattia=Transcarpathia; Volyn; Bukovina
georgia: Adjara; Samegrelo; Pankisi Gorge
romania: Transylvania
moldova: Gagauzia
serbia: Vojvodina
bosnia and herzegovina: Republika Srpska=Bosnian Serb Republic,Serb Republic
cyprus: Akrotiri
turkey: Anatolia; Hatay; Hatay Province; Thrace; Diyarbakir Province; Sirnak; Hakkari
iraq: Kurdistan=Iraqi Kurdistan,Kurdistan Region,Kurdistan region/Kurdish,Kurd,Kurds; Anbar=Anbar province,al-Anbar; Diyala;
  Nineveh=Ninewa,Nineveh province,Nineveh Plains; Salahuddin=Salah ad-Din,Salaheddin; Babil; Sinjar district; Dhi Qar
syria: Idlib province=Idlib Governorate; Aleppo province=Aleppo Governorate; Homs province; Hama province; Latakia province;
  Daraa province; Deir ez-Zor province=Deir al-Zor province,Deir az-Zor province,Deir az-Zour province; Raqqa province; Hasakah province=Hasaka province;
  Rural Damascus=Rif Dimashq; Quneitra; Golan Heights=Golan; Eastern Ghouta=East Ghouta,Ghouta,East Ghota,Eastern al-Ghouta,Ghota; Rojava
israel: Galilee; Negev=Negev desert; Sharon plain
palestine: Gaza Strip=Gaza/Gazan; West Bank=occupied West Bank
lebanon: Bekaa Valley=Bekaa,Beqaa Valley
iran: Khuzestan; Sistan-Baluchestan=Sistan and Baluchestan,Sistan-Baluchistan; Kermanshah Province; Fars Province
afghanistan: Helmand; Kandahar Province=Kandahar province; Nangarhar; Kunar; Paktika; Paktia; Badakhshan; Ghazni Province;
  Panjshir=Panjshir Valley; Khost Province; Zabul; Uruzgan=Oruzgan; Nuristan; Logar; Wardak=Maidan Wardak; Farah; Kapisa;
  Parwan; Faryab; Badghis; Laghman
pakistan: Punjab; Sindh=Sind/Sindhi; Balochistan=Baluchistan/Baloch,Baluch;
  Khyber Pakhtunkhwa=Khyber-Pakhtunkhwa,North-West Frontier Province,KPK; Waziristan=North Waziristan,South Waziristan;
  Azad Kashmir=Pakistani Kashmir; Gilgit-Baltistan; Swat=Swat Valley; FATA
india: Punjab~; Kashmir=Jammu and Kashmir,Indian Kashmir/Kashmiri; Uttar Pradesh; Maharashtra; Bihar=/Bihari; West Bengal=/Bengali;
  Gujarat=/Gujarati; Rajasthan=/Rajasthani; Tamil Nadu; Karnataka; Kerala=/Keralite; Andhra Pradesh; Telangana;
  Madhya Pradesh; Odisha=Orissa; Assam=/Assamese; Jharkhand; Chhattisgarh; Haryana; Himachal Pradesh; Uttarakhand; Goa=/Goan;
  Manipur; Nagaland=/Naga; Mizoram; Tripura; Meghalaya; Sikkim; Arunachal Pradesh; Ladakh; Puducherry
china: Xinjiang=Xinjiang Uyghur Autonomous Region,East Turkestan/Uyghur,Uighur; Tibet=/Tibetan; Inner Mongolia; Guangdong;
  Sichuan; Hubei; Hunan; Henan; Hebei; Shandong; Shanxi; Shaanxi; Jiangsu; Zhejiang; Anhui; Fujian; Jiangxi; Yunnan; Guizhou;
  Guangxi; Gansu; Qinghai; Ningxia; Hainan; Liaoning; Jilin; Heilongjiang; Manchuria
japan: Hokkaido; Okinawa=/Okinawan; Fukushima Prefecture; Miyagi; Iwate; Honshu; Kyushu; Shikoku; Ibaraki; Chiba Prefecture;
  Kanagawa; Saitama Prefecture
south korea: Gyeonggi; Jeju; Gangwon; Gyeongsang; Jeolla
indonesia: Java=/Javanese; Sumatra=/Sumatran; Bali=/Balinese; Aceh=/Acehnese; Papua=/Papuan; West Papua; Sulawesi;
  Central Sulawesi; Kalimantan; Lombok; Flores; West Java; East Java; Maluku
malaysia: Sabah; Sarawak; Penang; Johor; Selangor; Kelantan; Terengganu
philippines: Mindanao; Luzon; Visayas; Leyte; Cebu province; Palawan; Sulu; Samar; Batangas
myanmar: Rakhine=Rakhine State,Arakan/Rohingya; Kachin=Kachin State; Shan State; Karen State=Kayin State; Chin State; Sagaing
thailand: Pattani; Yala; Narathiwat; Isan
bangladesh: Chittagong Division; Sylhet Division
sri lanka: Northern Province; Jaffna peninsula
australia: New South Wales=NSW; Queensland=/Queenslander; Victoria state=Victoria; South Australia; Western Australia;
  Tasmania=/Tasmanian; Northern Territory; Australian Capital Territory=ACT
new zealand: North Island; South Island; Canterbury region; Otago; Waikato
mexico: Guerrero; Sinaloa; Michoacan; Oaxaca; Chiapas; Jalisco; Chihuahua; Sonora; Tamaulipas; Baja California; Nuevo Leon;
  Coahuila; Guanajuato; Yucatan; Quintana Roo; Puebla state; Veracruz; Morelos; Tabasco; Zacatecas; Durango; Nayarit; Colima
brazil: Sao Paulo state; Minas Gerais; Bahia; Amazonas; Para; Rio Grande do Sul; Parana; Santa Catarina; Pernambuco; Ceara;
  Mato Grosso; Goias; Rondonia; Acre; Roraima; Maranhao; Espirito Santo
argentina: Patagonia; Buenos Aires Province; Santa Fe Province; Mendoza Province; Tierra del Fuego; Chubut
colombia: Antioquia; Cauca; Choco; Arauca; Narino; Norte de Santander
venezuela: Zulia; Tachira; Bolivar state
nigeria: Borno=Borno State; Kaduna State; Kano State; Lagos State; Rivers State; Plateau State; Zamfara; Katsina; Yobe;
  Adamawa; Benue; Niger Delta; Bayelsa; Kogi; Sokoto State
ethiopia: Tigray=/Tigrayan; Oromia=/Oromo; Amhara; Afar; Somali Region
sudan: Darfur=/Darfuri; South Kordofan; Blue Nile; Kordofan
somalia: Puntland; Jubaland; Galmudug; Hirshabelle
south africa: Gauteng; KwaZulu-Natal=KwaZulu Natal; Western Cape; Eastern Cape; Limpopo; Mpumalanga; Free State;
  North West Province; Northern Cape
democratic republic of the congo: Katanga; North Kivu; South Kivu; Ituri; Kasai; Equateur; Kivu
kenya: Rift Valley; Nyanza; Turkana; Garissa County; Lamu County
tanzania: Zanzibar=/Zanzibari
mozambique: Cabo Delgado; Sofala; Nampula province
cameroon: Far North Region; Ambazonia
mali: Azawad; Mopti region
libya: Cyrenaica; Tripolitania; Fezzan
egypt: Sinai=Sinai Peninsula,North Sinai,South Sinai; Upper Egypt; Giza governorate; Nile Delta
morocco: Rif
yemen: Hadramawt=Hadhramaut; Marib province; Hodeidah province; Saada province; Shabwa; Abyan; Taiz province
saudi arabia: Hejaz; Eastern Province; Najran province; Asir
united arab emirates: Sharjah emirate; Ras al-Khaimah; Fujairah; Ajman
denmark: Jutland; Zealand; Bornholm
sweden: Skane; Gotland; Lapland
norway: Svalbard; Finnmark
finland: Aland
portugal: Azores; Madeira; Algarve
`
