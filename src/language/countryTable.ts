/**
 * Sovereign states, common territories and states of the past, one a line:
 * name | aliases | adjective, then other words for its people | capital, then its other spellings | where it lies | kind where it
 * is no country.
 * Words in -ch and -sh get -man, -men, -woman and -women; the others a plural in -s (see countries.ts).
 */
export const countryTable = `
Afghanistan||Afghan,Afghani|Kabul|south asia
Albania||Albanian|Tirana|balkans
Algeria||Algerian|Algiers|north africa
Andorra||Andorran|Andorra la Vella|western europe
Angola||Angolan|Luanda|southern africa
Antigua and Barbuda|Antigua,Antigua & Barbuda|Antiguan|St. John's,Saint John's|caribbean
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires|south america
Armenia||Armenian|Yerevan|caucasus
Australia|Commonwealth of Australia|Australian,Aussie|Canberra|oceania
Austria||Austrian|Vienna,Wien|central europe
Azerbaijan||Azerbaijani,Azeri|Baku|caucasus
Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau|caribbean
Bahrain|Bahrein|Bahraini|Manama|middle east
Bangladesh||Bangladeshi|Dhaka,Dacca|south asia
Barbados||Barbadian,Bajan|Bridgetown|caribbean
Belarus|Byelorussia,Belorussia|Belarusian,Belarussian,Belorussian|Minsk|eastern europe
Belgium||Belgian|Brussels,Bruxelles|western europe
Belize||Belizean|Belmopan|central america
Benin|Dahomey|Beninese|Porto-Novo|west africa
Bhutan||Bhutanese|Thimphu|south asia
Bolivia|Plurinational State of Bolivia|Bolivian|La Paz,Sucre|south america
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,BiH|Bosnian|Sarajevo|balkans
Botswana||Botswanan,Batswana,Motswana|Gaborone|southern africa
Brazil||Brazilian|Brasilia|south america
Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan|southeast asia
Bulgaria||Bulgarian|Sofia|balkans
Burkina Faso|Burkina,Upper Volta|Burkinabe,Burkinan|Ouagadougou|west africa
Burundi||Burundian|Gitega|east africa
Cambodia|Kampuchea|Cambodian,Khmer|Phnom Penh|southeast asia
Cameroon||Cameroonian|Yaounde|central africa
Canada||Canadian|Ottawa|north america
Cape Verde|Cabo Verde|Cape Verdean|Praia|west africa
Central African Republic|CAR|Central African|Bangui|central africa
Chad||Chadian|N'Djamena|central africa
Chile||Chilean|Santiago,Santiago de Chile|south america
China|People's Republic of China,PRC,Mainland China,Red China,Communist China|Chinese|Beijing,Peking|east asia
Colombia||Colombian|Bogota|south america
Comoros|Comoro Islands|Comorian,Comoran|Moroni|east africa
Costa Rica||Costa Rican|San Jose|central america
Croatia||Croatian,Croat|Zagreb|balkans
Cuba||Cuban|Havana|caribbean
Cyprus|Republic of Cyprus|Cypriot|Nicosia|europe
Czech Republic|Czechia|Czech|Prague,Praha|central europe
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo Kinshasa,Zaire,D.R. Congo,Congo|Congolese,Zairean|Kinshasa|central africa
Denmark||Danish,Dane|Copenhagen|scandinavia
Djibouti||Djiboutian|Djibouti City|horn of africa
Dominica||Dominiquais|Roseau|caribbean
Dominican Republic||Dominican|Santo Domingo|caribbean
East Timor|Timor-Leste,Timor Leste|Timorese,East Timorese|Dili|southeast asia
Ecuador||Ecuadorian,Ecuadorean,Ecuadoran|Quito|south america
Egypt|Arab Republic of Egypt|Egyptian|Cairo|middle east,north africa
El Salvador|Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador|central america
Equatorial Guinea||Equatoguinean|Malabo|central africa
Eritrea||Eritrean|Asmara|horn of africa
Estonia||Estonian|Tallinn|baltic states
Eswatini|Swaziland|Swazi|Mbabane|southern africa
Ethiopia|Abyssinia|Ethiopian|Addis Ababa|horn of africa
Fiji|Fiji Islands|Fijian|Suva|oceania
Finland||Finnish,Finn|Helsinki|nordic countries
France|French Republic|French|Paris|western europe
Gabon||Gabonese,Gabonais|Libreville|central africa
Gambia||Gambian|Banjul|west africa
Georgia|Republic of Georgia|Georgian|Tbilisi|caucasus
Germany|Federal Republic of Germany,FRG|German|Berlin|western europe
Ghana|Gold Coast|Ghanaian|Accra|west africa
Greece|Hellenic Republic|Greek|Athens|balkans
Grenada||Grenadian|St. George's,Saint George's|caribbean
Guatemala||Guatemalan|Guatemala City|central america
Guinea|Guinea-Conakry|Guinean|Conakry|west africa
Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau|west africa
Guyana|British Guiana|Guyanese|Georgetown|south america
Haiti||Haitian|Port-au-Prince|caribbean
Honduras||Honduran|Tegucigalpa|central america
Hungary||Hungarian,Magyar|Budapest|central europe
Iceland||Icelandic,Icelander|Reykjavik|nordic countries
India|Republic of India|Indian|New Delhi,Delhi|south asia
Indonesia|Dutch East Indies|Indonesian|Jakarta,Djakarta|southeast asia
Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Tehran,Teheran|middle east
Iraq|Republic of Iraq|Iraqi|Baghdad,Bagdad|middle east
Ireland|Republic of Ireland,Irish Republic,Eire|Irish|Dublin|western europe
Israel|State of Israel,Jewish State|Israeli|Jerusalem|middle east
Italy|Italian Republic|Italian|Rome,Roma|southern europe
Ivory Coast|Cote d'Ivoire|Ivorian,Ivoirian|Yamoussoukro|west africa
Jamaica||Jamaican|Kingston|caribbean
Japan||Japanese|Tokyo|east asia
Jordan|Hashemite Kingdom of Jordan,Hashemite Kingdom|Jordanian|Amman|middle east
Kazakhstan|Kazakstan|Kazakh,Kazakhstani|Astana,Nur-Sultan|central asia
Kenya||Kenyan|Nairobi|east africa
Kiribati||I-Kiribati|Tarawa,South Tarawa|oceania
Kosovo||Kosovar,Kosovan|Pristina,Prishtina|balkans
Kuwait||Kuwaiti|Kuwait City|middle east
Kyrgyzstan|Kirghizia,Kirgizstan|Kyrgyz,Kyrgyzstani|Bishkek|central asia
Laos|Lao PDR|Laotian,Lao|Vientiane|southeast asia
Latvia||Latvian|Riga|baltic states
Lebanon|Lebanese Republic|Lebanese|Beirut|middle east
Lesotho||Basotho,Mosotho|Maseru|southern africa
Liberia||Liberian|Monrovia|west africa
Libya|Libyan Arab Jamahiriya|Libyan|Tripoli|north africa
Liechtenstein||Liechtensteiner|Vaduz|western europe
Lithuania||Lithuanian|Vilnius|baltic states
Luxembourg|Luxemburg|Luxembourger,Luxembourgish|Luxembourg City|western europe
Madagascar||Malagasy,Madagascan|Antananarivo|southern africa
Malawi|Nyasaland|Malawian|Lilongwe|southern africa
Malaysia||Malaysian|Kuala Lumpur|southeast asia
Maldives|Maldive Islands|Maldivian|Male|south asia
Mali||Malian|Bamako|west africa
Malta||Maltese|Valletta|southern europe
Marshall Islands||Marshallese|Majuro|oceania
Mauritania||Mauritanian|Nouakchott|west africa
Mauritius||Mauritian|Port Louis|east africa
Mexico|United Mexican States|Mexican|Mexico City|north america
Micronesia|Federated States of Micronesia|Micronesian|Palikir|oceania
Moldova|Moldavia|Moldovan,Moldavian|Chisinau|eastern europe
Monaco|Principality of Monaco|Monegasque,Monacan|Monaco-Ville|western europe
Mongolia|Outer Mongolia|Mongolian|Ulan Bator,Ulaanbaatar|east asia
Montenegro||Montenegrin|Podgorica|balkans
Morocco|Kingdom of Morocco|Moroccan|Rabat|north africa
Mozambique||Mozambican|Maputo|southern africa
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw|southeast asia
Namibia|South West Africa|Namibian|Windhoek|southern africa
Nauru||Nauruan|Yaren|oceania
Nepal||Nepalese,Nepali|Kathmandu,Katmandu|south asia
Netherlands|Holland,Kingdom of the Netherlands|Dutch,Netherlander,Hollander|Amsterdam|western europe
New Zealand|Aotearoa|New Zealander,Kiwi|Wellington|oceania
Nicaragua||Nicaraguan|Managua|central america
Niger||Nigerien|Niamey|west africa
Nigeria||Nigerian|Abuja|west africa
North Korea|DPRK,Democratic People's Republic of Korea,N. Korea,N Korea|North Korean|Pyongyang|east asia
North Macedonia|Macedonia,FYROM,Republic of North Macedonia|Macedonian,North Macedonian|Skopje|balkans
Norway||Norwegian|Oslo|scandinavia
Oman|Sultanate of Oman|Omani|Muscat|middle east
Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad|south asia
Palau|Belau|Palauan|Ngerulmud|oceania
Palestine|Palestinian territories,Palestinian territory,State of Palestine,Occupied Palestinian Territory,occupied territories|Palestinian|Ramallah|middle east
Panama||Panamanian|Panama City|central america
Papua New Guinea|PNG|Papua New Guinean|Port Moresby|oceania
Paraguay||Paraguayan|Asuncion|south america
Peru||Peruvian|Lima|south america
Philippines|Republic of the Philippines|Filipino,Philippine,Filipina|Manila|southeast asia
Poland|Republic of Poland|Polish,Pole|Warsaw,Warszawa|central europe
Portugal||Portuguese|Lisbon,Lisboa|southern europe
Qatar||Qatari|Doha|middle east
Republic of the Congo|Congo-Brazzaville,Congo Republic,Republic of Congo,Congo Brazzaville||Brazzaville|central africa
Romania|Rumania|Romanian,Rumanian|Bucharest|eastern europe
Russia|Russian Federation,Rossiya|Russian|Moscow,Moskva|eastern europe,asia
Rwanda||Rwandan,Rwandese|Kigali|east africa
Saint Kitts and Nevis|St. Kitts and Nevis,St. Kitts,Saint Kitts|Kittitian,Nevisian|Basseterre|caribbean
Saint Lucia|St. Lucia|Saint Lucian,St. Lucian|Castries|caribbean
Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St. Vincent,Saint Vincent|Vincentian|Kingstown|caribbean
Samoa|Western Samoa|Samoan|Apia|oceania
San Marino||Sammarinese|San Marino City|southern europe
Sao Tome and Principe|Sao Tome|Santomean|Sao Tome City|central africa
Saudi Arabia|Kingdom of Saudi Arabia,KSA,Saudi Kingdom|Saudi,Saudi Arabian|Riyadh|middle east
Senegal||Senegalese|Dakar|west africa
Serbia|Republic of Serbia|Serbian,Serb|Belgrade,Beograd|balkans
Seychelles||Seychellois|Victoria City|east africa
Sierra Leone||Sierra Leonean|Freetown|west africa
Singapore||Singaporean|Singapore City|southeast asia
Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava|central europe
Slovenia||Slovenian,Slovene|Ljubljana|central europe
Solomon Islands|Solomons|Solomon Islander|Honiara|oceania
Somalia||Somali,Somalian|Mogadishu|horn of africa
South Africa|RSA,Republic of South Africa|South African|Pretoria|southern africa
South Korea|Republic of Korea,ROK,S. Korea,S Korea|South Korean|Seoul|east asia
South Sudan||South Sudanese|Juba|east africa
Spain|Kingdom of Spain|Spanish,Spaniard|Madrid|southern europe
Sri Lanka|Ceylon|Sri Lankan|Colombo|south asia
Sudan|Republic of Sudan|Sudanese|Khartoum|north africa
Suriname|Surinam|Surinamese|Paramaribo|south america
Sweden||Swedish,Swede|Stockholm|scandinavia
Switzerland|Swiss Confederation|Swiss|Bern,Berne|western europe
Syria|Syrian Arab Republic|Syrian|Damascus|middle east
Taiwan|Republic of China,Formosa,Chinese Taipei|Taiwanese|Taipei|east asia
Tajikistan|Tadzhikistan|Tajik,Tajikistani|Dushanbe|central asia
Tanzania|Tanganyika|Tanzanian|Dodoma|east africa
Thailand|Siam,Kingdom of Thailand|Thai|Bangkok|southeast asia
Togo||Togolese|Lome|west africa
Tonga||Tongan|Nuku'alofa|oceania
Trinidad and Tobago|Trinidad,Trinidad & Tobago|Trinidadian,Tobagonian|Port of Spain|caribbean
Tunisia||Tunisian|Tunis|north africa
Turkey|Turkiye,Republic of Turkey|Turkish,Turk|Ankara|middle east,europe
Turkmenistan||Turkmen,Turkmenistani|Ashgabat|central asia
Tuvalu||Tuvaluan|Funafuti|oceania
Uganda||Ugandan|Kampala|east africa
Ukraine||Ukrainian|Kyiv,Kiev|eastern europe
United Arab Emirates|UAE,Emirates|Emirati|Abu Dhabi|middle east
United Kingdom|UK,Britain,Great Britain,GB,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit,Britisher|London|western europe
United States|US,USA,America,United States of America,U.S. of A.,US of A|American|Washington,Washington DC,District of Columbia|north america
Uruguay||Uruguayan|Montevideo|south america
Uzbekistan||Uzbek,Uzbekistani|Tashkent|central asia
Vanuatu|New Hebrides|Ni-Vanuatu,Vanuatuan|Port Vila|oceania
Vatican City|Vatican,Holy See,Vatican State||Vatican City|southern europe
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas|south america
Vietnam|Viet Nam|Vietnamese|Hanoi|southeast asia
Yemen|Republic of Yemen|Yemeni,Yemenite|Sanaa,Sana'a|middle east
Zambia|Northern Rhodesia|Zambian|Lusaka|southern africa
Zimbabwe|Rhodesia|Zimbabwean,Rhodesian|Harare|southern africa
Abkhazia||Abkhaz,Abkhazian|Sukhumi|caucasus|territory
American Samoa||American Samoan|Pago Pago|united states|territory
Anguilla||Anguillan|The Valley|caribbean|territory
Aruba||Aruban|Oranjestad|caribbean|territory
Bermuda||Bermudian,Bermudan|Hamilton City|united kingdom|territory
British Virgin Islands|BVI|British Virgin Islander|Road Town|caribbean|territory
Cayman Islands|Caymans|Caymanian|George Town|caribbean|territory
Cook Islands||Cook Islander|Avarua|oceania|territory
Curacao|||Willemstad|caribbean|territory
Falkland Islands|Falklands,Malvinas,Islas Malvinas|Falkland Islander|Port Stanley,Stanley|south america|territory
Faroe Islands|Faeroe Islands,Faroes|Faroese|Torshavn|denmark|territory
French Guiana|||Cayenne|south america|territory
French Polynesia|||Papeete|oceania|territory
Gibraltar||Gibraltarian|Gibraltar Town|united kingdom|territory
Greenland||Greenlandic,Greenlander|Nuuk|denmark|territory
Guadeloupe|||Basse-Terre|caribbean|territory
Guam||Guamanian|Hagatna|united states|territory
Guernsey|||St. Peter Port|united kingdom|territory
Hong Kong|Hongkong,HKSAR|Hong Konger,Hongkonger||china|territory
Isle of Man||Manx|Douglas|united kingdom|territory
Jersey|||St. Helier,Saint Helier|united kingdom|territory
Macau|Macao|Macanese||china|territory
Martinique|||Fort-de-France|caribbean|territory
Mayotte|||Mamoudzou|east africa|territory
Nagorno-Karabakh|Artsakh,Karabakh||Stepanakert|azerbaijan|territory
New Caledonia||New Caledonian|Noumea|oceania|territory
Northern Cyprus|Turkish Republic of Northern Cyprus|Turkish Cypriot|North Nicosia|cyprus|territory
Northern Mariana Islands|||Saipan|united states|territory
Puerto Rico||Puerto Rican|San Juan|united states|territory
Reunion|||Saint-Denis|east africa|territory
Somaliland||Somalilander|Hargeisa|somalia|territory
South Ossetia||South Ossetian,Ossetian|Tskhinvali|caucasus|territory
Transnistria|Trans-Dniester,Transdniestria|Transnistrian|Tiraspol|moldova|territory
Turks and Caicos Islands|Turks and Caicos||Cockburn Town|caribbean|territory
U.S. Virgin Islands|US Virgin Islands,Virgin Islands|Virgin Islander|Charlotte Amalie|united states|territory
Western Sahara||Sahrawi,Saharawi|Laayoune,El Aaiun|north africa|territory
Soviet Union|USSR,Union of Soviet Socialist Republics,Soviets|Soviet||europe|historical
Yugoslavia||Yugoslav,Yugoslavian||balkans|historical
Czechoslovakia||Czechoslovak,Czechoslovakian||central europe|historical
East Germany|German Democratic Republic,GDR|East German|East Berlin|europe|historical
West Germany||West German|Bonn|europe|historical
Serbia and Montenegro||||balkans|historical
Ottoman Empire||Ottoman|Constantinople|middle east|historical
Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian||central europe|historical
Prussia||Prussian||europe|historical
South Vietnam||South Vietnamese|Saigon|southeast asia|historical
North Vietnam||North Vietnamese||southeast asia|historical
`
