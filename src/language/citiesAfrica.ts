/** Cities and towns of Africa by country; see citiesEurope. */
export const citiesAfrica = `
egypt: Cairo; Alexandria; Giza; Port Said; Suez; Luxor; Aswan; Ismailia; Sharm el-Sheikh=Sharm el Sheikh,Sharm al-Sheikh;
  Hurghada; Tanta; Mansoura; Assiut=Asyut; Minya; El Arish=al-Arish,Arish; Sheikh Zuweid; Bir al-Abed; Rafah~; Damietta;
  Beni Suef; Sohag; Qena; Fayoum; Heliopolis; Tahrir Square=Tahrir; Rabaa al-Adawiya=Rabaa,Rabaa Square; Nasr City; Dahab;
  El Alamein=Alamein; Marsa Matruh; Zamalek; Maadi
libya: Tripoli; Benghazi; Misrata=Misurata; Sirte=Surt; Derna; Tobruk; Sabha=Sebha; Zawiya=Zawiyah; Sabratha; Zintan;
  Ajdabiya; Brega; Ras Lanuf; Bani Walid; Zuwara=Zuwarah; Tarhuna; Bayda=al-Bayda; Kufra; Gharyan; Tajoura; Ghadames; Murzuq
tunisia: Tunis; Sfax; Sousse; Kasserine; Sidi Bouzid; Gafsa; Bizerte; Djerba; Kairouan; Monastir; Zarzis;
  Ben Guerdane=Ben Gardane; Carthage; Hammamet
algeria: Algiers; Oran; Constantine; Annaba; Blida; Setif; Tizi Ouzou; Batna; Bejaia; In Amenas; Tamanrasset; Tindouf;
  Ghardaia; Tlemcen
morocco: Casablanca; Rabat; Marrakesh=Marrakech; Fez=Fes; Tangier=Tangiers; Agadir; Meknes; Oujda; Al Hoceima; Essaouira;
  Nador; Tetouan; Sale; Ouarzazate; Dakhla
western sahara: Laayoune=El Aaiun; Guerguerat
sudan: Khartoum; Omdurman; Port Sudan; Kassala; El Fasher=al-Fashir,El-Fasher; Nyala; El Geneina=Geneina; El Obeid;
  Wad Madani; Kadugli; Merowe; Atbara; Zalingei; Abyei
south sudan: Juba; Malakal; Bor; Bentiu; Wau; Yei; Pibor; Torit
ethiopia: Addis Ababa; Mekelle=Mekele; Dire Dawa; Gondar; Bahir Dar; Hawassa; Adama; Axum=Aksum; Lalibela; Jijiga; Dessie;
  Adigrat; Shire; Humera; Jimma; Debre Zeit; Bishoftu; Mai Kadra; Lake Tana
eritrea: Asmara; Massawa; Assab; Badme
somalia: Mogadishu; Kismayo=Kismayu; Baidoa; Bosaso; Garowe; Galkayo; Beledweyne; Afgoye; Marka=Merca; Barawe=Baraawe; Jowhar;
  Hargeisa; Berbera; Dhusamareb; Las Anod
djibouti: Djibouti City; Obock
kenya: Nairobi; Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Lamu; Malindi; Thika; Mandera; Wajir; Naivasha; Kakuma; Dadaab;
  Nyeri; Meru; Kitale; Machakos; Isiolo; Mpeketoni; Kibera; Westgate; Shakahola
uganda: Kampala; Entebbe; Gulu; Jinja; Mbarara; Kasese; Lira; Mbale; Arua; Mpondwe; Masaka
tanzania: Dar es Salaam; Dodoma; Arusha; Mwanza; Zanzibar City=Stone Town; Moshi; Tanga; Kigoma; Bukoba; Morogoro; Mbeya;
  Mtwara
rwanda: Kigali; Butare=Huye; Gisenyi; Cyangugu; Goma~
burundi: Bujumbura; Gitega; Ngozi; Rumonge
democratic republic of the congo: Kinshasa; Lubumbashi; Goma; Bukavu; Kisangani; Beni; Butembo; Bunia; Mbuji-Mayi; Kananga;
  Mbandaka; Matadi; Kolwezi; Likasi; Uvira; Kalemie; Rutshuru; Masisi; Kikwit; Minova; Sake
republic of the congo: Brazzaville; Pointe-Noire
central african republic: Bangui; Bambari; Bossangoa; Bouar; Bria; Bangassou
cameroon: Yaounde; Douala; Bamenda; Buea; Maroua; Garoua; Kumba; Limbe; Mora; Kolofata; Ngaoundere
chad: N'Djamena=Ndjamena; Abeche; Moundou; Sarh; Faya-Largeau; Adre
gabon: Libreville; Port-Gentil; Franceville
equatorial guinea: Malabo; Bata
nigeria: Lagos; Abuja; Kano; Ibadan; Port Harcourt; Benin City; Kaduna; Maiduguri; Jos; Zaria; Enugu; Onitsha; Aba; Ilorin;
  Warri; Sokoto; Calabar; Owerri; Uyo; Yola; Damaturu; Bauchi; Gombe; Chibok; Dapchi; Bama; Gwoza; Makurdi; Abeokuta; Akure;
  Lokoja; Potiskum; Kankara; Katsina city; Minna; Damboa; Konduga; Monguno; Asaba; Owo; Lekki; Oyo; Gusau; Baga; Dikwa; Mubi;
  Zabarmari; Kafanchan
niger: Niamey; Agadez; Zinder; Diffa; Maradi; Arlit; Tillaberi; Dosso; Tahoua; Tongo Tongo
mali: Bamako; Timbuktu; Gao; Kidal; Mopti; Segou; Sikasso; Kayes; Menaka; Konna; Sevare; Tessalit; Diabaly; Djenne;
  Bandiagara; Kati
burkina faso: Ouagadougou; Bobo-Dioulasso; Djibo; Dori; Fada N'Gourma; Ouahigouya; Kaya; Solhan; Koudougou
senegal: Dakar; Saint-Louis; Ziguinchor; Touba; Thies; Casamance; Goree
gambia: Banjul; Serekunda
guinea: Conakry; Nzerekore; Kindia; Gueckedou; Kankan; Labe; Macenta
sierra leone: Freetown; Bo; Kenema; Makeni; Kailahun
liberia: Monrovia; Gbarnga; Buchanan; Ganta; West Point~
ivory coast: Abidjan; Yamoussoukro; Bouake; Grand-Bassam; San-Pedro; Korhogo; Duekoue
ghana: Accra; Kumasi; Tamale; Takoradi; Cape Coast; Tema; Sunyani; Obuasi
togo: Lome; Sokode; Kara
benin: Cotonou; Porto-Novo; Parakou
mauritania: Nouakchott; Nouadhibou; Rosso
cape verde: Praia; Mindelo
angola: Luanda; Huambo; Lobito; Benguela; Cabinda; Lubango; Malanje
zambia: Lusaka; Ndola; Kitwe; Livingstone; Kabwe
zimbabwe: Harare; Bulawayo; Mutare; Gweru; Chitungwiza; Victoria Falls; Hwange; Masvingo; Chimanimani; Marange
mozambique: Maputo; Beira; Nampula; Pemba; Palma town; Quelimane; Tete; Mocimboa da Praia; Nacala; Xai-Xai
malawi: Lilongwe; Blantyre; Mzuzu; Zomba
botswana: Gaborone; Francistown; Maun
namibia: Windhoek; Walvis Bay; Swakopmund
south africa: Johannesburg=Joburg; Cape Town; Durban; Pretoria=Tshwane; Port Elizabeth=Gqeberha; Bloemfontein; East London;
  Soweto; Pietermaritzburg; Polokwane; Rustenburg; Kimberley; Marikana; Stellenbosch; Sandton; Nelspruit=Mbombela;
  Khayelitsha; Sharpeville; Alexandra; Qunu; Robben Island; Stilfontein; Mthatha; Potchefstroom; Paarl; Umlazi
lesotho: Maseru
eswatini: Mbabane; Manzini; Lobamba
madagascar: Antananarivo; Toamasina; Antsiranana; Mahajanga; Toliara
mauritius: Port Louis
comoros: Moroni; Mutsamudu
`
