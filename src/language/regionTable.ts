/**
 * Continents, parts of the world, seas, rivers, mountains and islands that no one country holds: name | aliases | kind | what it
 * lies in | words for its people.
 */
export const regionTable = `
Africa||continent||African
Asia||continent||Asian
Europe||continent||European
North America||continent||North American
South America||continent||South American
Oceania||continent|
Antarctica|Antarctic|continent||
Australasia||region|oceania
Pacific||region||Pacific Islander
Central Europe||region|europe|Central European
Eastern Europe|East Europe|region|europe|Eastern European,East European
Western Europe||region|europe|Western European,West European
Southern Europe||region|europe|
Northern Europe||region|europe|
Balkans|Balkan Peninsula|region|europe|Balkan
Western Balkans||region|balkans|
Baltic states|Baltics|region|europe|Baltic
Nordic countries|Nordics|region|europe|Nordic
Scandinavia||region|nordic countries|Scandinavian
Benelux||region|western europe|
Low Countries||region|western europe|
Iberia|Iberian Peninsula|region|southern europe|Iberian
British Isles||region|western europe|
Caucasus|South Caucasus,North Caucasus|region|europe|Caucasian
Middle East|Mideast,Near East|region|asia|Middle Eastern
Levant||region|middle east|Levantine
Persian Gulf|Arabian Gulf|water|middle east|
Gulf states|Gulf|region|middle east|
Arabian Peninsula|Arabia|region|middle east|
Mesopotamia||region|middle east|
Central Asia||region|asia|Central Asian
South Asia|Indian subcontinent,subcontinent|region|asia|South Asian
East Asia|Far East|region|asia|East Asian
Southeast Asia|South-East Asia,South East Asia|region|asia|Southeast Asian
Korean Peninsula|Korea|region|east asia|Korean
Indochina||region|southeast asia|
Asia-Pacific|Asia Pacific,Indo-Pacific|region||
Eurasia||region||Eurasian
North Africa||region|africa|North African
Sub-Saharan Africa||region|africa|
West Africa||region|africa|West African
East Africa||region|africa|East African
Central Africa||region|africa|
Southern Africa||region|africa|
Horn of Africa||region|east africa|
Sahel||region|africa|Sahelian
Maghreb||region|north africa|
Lake Chad||water|africa|
Great Lakes||region||
Latin America||region||Latin American
Central America||region|north america|Central American
Caribbean|West Indies|region|north america|West Indian
Americas||region||
Northern Triangle||region|central america|
Andes||mountain|south america|Andean
Amazon basin|Amazon rainforest,Amazonia|region|south america|Amazonian
Polynesia||region|oceania|Polynesian
Melanesia||region|oceania|Melanesian
West|Western world|region||Westerner
Global South||region||
Third World||region||
Arab world||region||Arab
Midwest|American Midwest|region|united states|Midwestern,Midwesterner
New England|US Northeast|region|united states|New Englander
Deep South|American South|region|united states|
West Coast|US West Coast|region|united states|
East Coast|Eastern Seaboard,US East Coast|region|united states|
Gulf Coast||region|united states|
Pacific Northwest||region|united states|
Great Plains||region|united states|
Rust Belt||region|united states|
Sun Belt||region|united states|
Appalachia|Appalachians,Appalachian Mountains|region|united states|Appalachian
Bay Area|San Francisco Bay Area|region|california|
Southern California|SoCal|region|california|
Northern California||region|california|
Central Valley||region|california|
Panhandle|Florida Panhandle|region|florida|
South Florida||region|florida|
Upstate New York||region|new york state|
Rocky Mountains|Rockies|mountain|north america|
Sierra Nevada||mountain|california|
Grand Canyon||region|arizona|
Yellowstone|Yellowstone National Park|region|wyoming|
Yosemite|Yosemite National Park|region|california|
Atlantic Ocean|Atlantic,North Atlantic,South Atlantic|water||
Pacific Ocean|North Pacific,South Pacific|water||
Indian Ocean||water||
Arctic Ocean|Arctic|water||
Mediterranean Sea|Mediterranean|water||
Black Sea||water||
Baltic Sea|Baltic|water||
North Sea||water||
Red Sea||water||
Caspian Sea|Caspian|water||
Aegean Sea|Aegean|water||
Adriatic Sea|Adriatic|water||
Ionian Sea||water||
Irish Sea||water||
Barents Sea||water||
Bering Sea|Bering Strait|water||
Sea of Azov|Azov Sea|water||
Sea of Marmara||water||
Dead Sea||water||
Sea of Galilee|Lake Tiberias|water|israel|
Arabian Sea||water||
Andaman Sea||water||
Bay of Bengal||water||
South China Sea||water||
East China Sea||water||
Yellow Sea|West Sea|water||
Sea of Japan|East Sea|water||
Philippine Sea||water||
Java Sea||water||
Coral Sea||water||
Tasman Sea||water||
Caribbean Sea||water||
Gulf of Mexico||water||
Gulf of Aden||water||
Gulf of Oman||water||
Gulf of Thailand||water||
Gulf of Guinea||water||
Strait of Hormuz||water||
Bab el-Mandeb|Bab al-Mandab|water||
Strait of Gibraltar||water||
Taiwan Strait|Taiwan Straits|water||
Strait of Malacca|Malacca Strait|water||
Kerch Strait||water||
Bosporus|Bosphorus|water|turkey|
Dardanelles||water|turkey|
English Channel||water||
Suez Canal||water|egypt|
Hudson Bay||water|canada|
Chesapeake Bay||water|united states|
Great Barrier Reef||water|australia|
Lake Michigan||water|united states|
Lake Erie||water||
Lake Ontario||water||
Lake Superior||water||
Lake Huron||water||
Lake Tahoe||water|united states|
Lake Victoria||water|east africa|
Lake Tanganyika||water|africa|
Lake Malawi||water|africa|
Lake Geneva||water|switzerland|
Lake Baikal|Baikal|water|russia|
Nile|River Nile,Nile River|water|africa|
Congo River||water|africa|
Niger River||water|africa|
Zambezi|Zambezi River|water|africa|
Euphrates|Euphrates River|water|middle east|
Tigris|Tigris River|water|middle east|
Jordan River|River Jordan|water|middle east|
Litani|Litani River|water|lebanon|
Indus|Indus River|water|pakistan|
Ganges|Ganga,Ganges River|water|india|
Brahmaputra|Brahmaputra River|water|asia|
Mekong|Mekong River|water|southeast asia|
Yangtze|Yangtze River|water|china|
Yellow River||water|china|
Pearl River||water|china|
Yalu|Yalu River|water|east asia|
Amur|Amur River|water|asia|
Volga|Volga River,River Volga|water|russia|
Dnipro River|Dnieper,Dnieper River,Dnepr River|water|ukraine|
Dniester|Dniester River|water|europe|
Don River||water|russia|
Siverskyi Donets|Seversky Donets|water|ukraine|
Danube|River Danube,Danube River|water|europe|
Rhine|River Rhine|water|europe|
Elbe||water|europe|
Seine|River Seine|water|france|
Thames|River Thames|water|united kingdom|
Tiber||water|italy|
Amazon River|River Amazon|water|south america|
Orinoco||water|venezuela|
Rio Grande||water|north america|
Mississippi River||water|united states|
Missouri River||water|united states|
Ohio River||water|united states|
Hudson River|Hudson|water|united states|
East River||water|new york city|
Potomac River|Potomac|water|united states|
Colorado River||water|united states|
Columbia River||water|united states|
Delaware River||water|united states|
Charles River||water|massachusetts|
St. Lawrence River|St. Lawrence|water|north america|
Sahara|Sahara Desert|region|africa|Saharan
Gobi|Gobi Desert|region|asia|
Kalahari||region|africa|
Sonoran Desert||region|north america|
Mojave Desert|Mojave|region|california|
Himalayas|Himalaya|mountain|asia|Himalayan
Hindu Kush||mountain|asia|
Karakoram||mountain|asia|
Tian Shan||mountain|asia|
Alps||mountain|europe|Alpine
Pyrenees||mountain|europe|
Carpathians|Carpathian Mountains|mountain|europe|Carpathian
Urals|Ural Mountains|mountain|russia|
Mount Everest|Everest,Mt. Everest|mountain|asia|
K2||mountain|asia|
Nanga Parbat||mountain|pakistan|
Annapurna||mountain|nepal|
Mont Blanc||mountain|europe|
Matterhorn||mountain|europe|
Mount Etna|Etna|mountain|italy|
Vesuvius|Mount Vesuvius|mountain|italy|
Mount Kilimanjaro|Kilimanjaro|mountain|tanzania|
Mount Fuji|Fuji|mountain|japan|
Mount Ontake|Ontake|mountain|japan|
Mount Agung|Agung|mountain|indonesia|
Mount Merapi|Merapi|mountain|indonesia|
Mount Sinabung||mountain|indonesia|
Krakatoa|Krakatau,Anak Krakatau|mountain|indonesia|
Mount Hermon||mountain|middle east|
Mount Sinjar|Sinjar Mountain|mountain|iraq|
Mount Rainier||mountain|washington state|
Mount St. Helens||mountain|washington state|
Mount Rushmore||mountain|south dakota|
Mount Hood||mountain|oregon|
Mount Sinai||mountain|egypt|
Kilauea||mountain|hawaii|
Table Mountain||mountain|south africa|
Kuril Islands|Kurils,Kuriles,Northern Territories|island|asia|
Senkaku Islands|Senkakus,Diaoyu Islands,Diaoyus,Diaoyu,Senkaku|island|asia|
Dokdo|Takeshima,Liancourt Rocks|island|asia|
Spratly Islands|Spratlys|island|asia|
Paracel Islands|Paracels|island|asia|
Scarborough Shoal||island|asia|
Second Thomas Shoal||island|asia|
Andaman Islands|Andaman and Nicobar Islands|island|india|
Diego Garcia|Chagos Islands|island|asia|
Ascension Island||island|united kingdom|
Saint Helena|St. Helena|island|united kingdom|
South Georgia||island|united kingdom|
Pitcairn|Pitcairn Islands|island|united kingdom|
Channel Islands||island|united kingdom|
Isle of Wight||island|united kingdom|
Hebrides|Outer Hebrides|island|united kingdom|
Orkney|Orkney Islands|island|united kingdom|
Shetland|Shetland Islands|island|united kingdom|
Cyclades||island|greece|
Dodecanese||island|greece|
Spitsbergen||island|norway|
Virgin Gorda||island|caribbean|
Saint Martin|St. Martin,St. Maarten,Sint Maarten|island|caribbean|
Saint Barthelemy|St. Barts,St. Barthelemy|island|caribbean|
Lesser Antilles||island|caribbean|
Hispaniola||island|caribbean|
Tahiti||island|french polynesia|Tahitian
Borneo||island|southeast asia|
New Guinea||island|oceania|
Timor||island|southeast asia|
Sakhalin Island||island|russia|
Line of Control|LoC|region|south asia|
Line of Actual Control|LAC|region|asia|
Durand Line||region|asia|
Demilitarized Zone|DMZ,Demilitarised Zone|region|korean peninsula|
Green Line||region||
Blue Line||region|middle east|
Bermuda Triangle||region||
Fertile Crescent||region|middle east|
Silk Road||region|asia|
`
