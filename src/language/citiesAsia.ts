/** Cities, towns and quarters of Asia and the Pacific by country; see citiesEurope. */
export const citiesAsia = `
israel: Jerusalem=al-Quds; Tel Aviv=Tel Aviv-Yafo,Tel-Aviv; Haifa; Beersheba=Be'er Sheva,Beer Sheva; Ashdod; Ashkelon; Eilat;
  Netanya; Sderot; Nazareth; Holon; Rishon LeZion; Petah Tikva; Bnei Brak; Herzliya; Acre; Tiberias; Lod; Ramla; Hadera;
  Jaffa; Kiryat Shmona; Metula; Beit Shemesh; Rehovot; Kfar Aza; Be'eri; Nir Oz; Re'im; Dimona; Rosh Hanikra;
  Ben Gurion Airport; Umm al-Fahm
palestine: Gaza City; Ramallah; Nablus; Jenin; Bethlehem; Khan Younis=Khan Yunis; Rafah; Deir al-Balah;
  Beit Lahia=Beit Lahiya; Beit Hanoun; Jabalia=Jabaliya,Jabalya; Shujaiya=Shujaiyya; Jericho; Qalqilya; Tulkarem=Tulkarm;
  Nuseirat; Maghazi; Bureij; Hebron; Huwara; Kerem Shalom; Erez; Zeitoun
syria: Damascus; Aleppo=Halab; Homs; Hama; Latakia=Lattakia;
  Deir ez-Zor=Deir al-Zor,Deir az-Zor,Deir az-Zour,Deir Ezzor,Deir Ezzour,Deir al-Zour,Deir el-Zour,Deir ez Zor;
  Raqqa=al-Raqqa,Raqqah,ar-Raqqah,Raqa; Idlib=Idleb; Daraa=Deraa,Dara'a;
  Hasakah=Hasaka,Hasakeh,al-Hasakeh,Hassakeh,al-Hasakah,Hassakah; Tartus=Tartous; Suwayda=Sweida,as-Suwayda; Quneitra city;
  Baniyas=Banias; Ghouta
idlib province: Khan Sheikhoun=Khan Shaykhun,Khan Sheikhun,Khan Shaykhoun; Saraqib=Saraqeb;
  Maarat al-Numan=Maaret al-Numan,Maarat al-Nu'man; Jisr al-Shughour=Jisr al-Shughur; Ariha; Binnish; al-Foua=Fuaa,Foah;
  Kefraya=Kafraya; Atmeh=Atme; Barisha; Sarmada
aleppo province: Manbij=Menbij; Kobani=Kobane,Ayn al-Arab; Afrin=Efrin; Azaz=A'zaz; al-Bab; Jarablus=Jarabulus;
  Khan Touman=Khan Tuman; Anadan; Hreitan; Haritan; Kafr Hamra; Dabiq; Marea=Mare; Tal Rifaat=Tell Rifaat; Maskanah=Maskana;
  Nubl=Nubbol; Zahraa=al-Zahraa; Khan al-Assal
latakia province: Salma; Rabia; Kessab=Kasab; Jableh; Hmeimim=Khmeimim,Hmeymim
homs province: Palmyra=Tadmur,Tadmor; Qusayr=al-Qusayr,Qusair; Rastan=al-Rastan; Talbiseh; Houla; Sukhnah=al-Sukhna;
  al-Tanf=Tanf; Shayrat
hama province: Salamiyah=Salamiya; Morek; Kafr Zita; Ithriya=Ithria
hasakah province: Qamishli=Qamishly; Ras al-Ain=Ras al-Ayn
raqqa province: al-Tabqa=Tabqa,Tabaqa; Ain Issa=Ayn Issa; Tal Abyad=Tell Abyad
deir ez-zor province: al-Bukamal=Abu Kamal,Albu Kamal,al-Boukamal; Mayadin=al-Mayadin,Mayadeen
daraa province: Bosra; Nawa
rural damascus: Darayya=Daraya; Moadamiya=Muadamiyat al-Sham; Madaya; Zabadani; Jaramana; al-Dumayr
eastern ghouta: Douma=Duma; Harasta; Arbin=Arbeen; Zamalka; Saqba; Kafr Batna
damascus: Jobar; Yarmouk=Yarmouk camp; Sayyida Zeinab=Sayyidah Zaynab,Sayeda Zeinab,Sayyida Zainab,Sayeda Zainab; Barzeh;
  Qaboun; Mezzeh=Mazzeh; Tadamon; Midan; Abbasid Square; Umayyad Square
aleppo: Castello Road=Castello; Handarat; Ramouseh=Ramousa,al-Ramousa; Sheikh Maqsoud=Sheikh Maqsud;
  Bustan al-Qasr=Bustan al-Qaser; Salaheddin; Bab al-Nairab; Karm al-Jabal; Hamdaniya; Bani Zeid=Bani Zaid;
  Layramoun=al-Layramoun; Mallah=al-Mallah,Mallah Farms; Sakhour; Masaken Hanano; Shaar; Sukkari
baghdad: Sadr City; Green Zone; Karrada=Karada; Kadhimiya; Firdos Square; Adhamiya; Camp Victory
jerusalem: East Jerusalem; West Jerusalem; Sheikh Jarrah; Silwan; Temple Mount=Haram al-Sharif,Noble Sanctuary;
  Al-Aqsa=Al-Aqsa Mosque,al-Aqsa mosque compound; Western Wall; Damascus Gate; Old City~; Gilo; Har Nof
beijing: Tiananmen Square=Tiananmen; Forbidden City; Chaoyang; Haidian
tokyo: Shinjuku; Shibuya; Ginza; Akihabara; Tsukiji; Yasukuni=Yasukuni Shrine
seoul: Itaewon; Gangnam; Gwanghwamun=Gwanghwamun Square; Yongsan
tehran: Evin=Evin Prison; Azadi Square
mumbai: Dharavi; Nariman Point; Colaba; Bandra; Andheri; Juhu
lebanon: Beirut; Tripoli~; Sidon=Saida; Tyre; Baalbek; Nabatieh=Nabatiyeh; Zahle; Arsal; Qana; Naqoura; Jounieh; Bint Jbeil;
  Dahiyeh=Dahiya,Dahieh; Shatila; Byblos; Marjayoun
jordan: Amman; Zarqa; Irbid; Aqaba; Petra; Mafraq; Zaatari=Zaatari camp; Karak; Salt; Ruwaished
iraq: Baghdad; Mosul; Basra; Erbil=Irbil,Arbil,Hewler; Kirkuk; Najaf; Karbala=Kerbala; Sulaymaniyah=Sulaimaniyah,Sulaimaniya;
  Fallujah=Falluja; Ramadi; Tikrit; Samarra; Baquba=Baqubah; Hillah=Hilla; Nasiriyah=Nasiriya; Amarah=Amara; Kut; Diwaniyah;
  Dohuk=Duhok; Tal Afar=Tel Afar; Sinjar; Baiji=Beiji; Haditha; Hawija; Rutba=Rutbah; Abu Ghraib; Qayyarah=Qayara; Balad;
  Taji; Makhmur=Makhmour; Halabja; Khanaqin; Dujail; Umm Qasr; Bashiqa
iran: Tehran=Teheran; Mashhad; Isfahan=Esfahan; Karaj; Shiraz; Tabriz; Qom; Ahvaz; Kermanshah; Urmia; Rasht; Zahedan; Hamadan;
  Kerman; Yazd; Ardabil; Bandar Abbas; Arak; Natanz; Fordo=Fordow; Bushehr; Abadan; Sanandaj; Qazvin; Zanjan; Chabahar;
  Mahabad; Saqqez; Bam; Izeh; Parchin; Neyshabur
saudi arabia: Riyadh; Jeddah=Jidda; Mecca=Makkah; Medina=Madinah; Dammam; Taif; Tabuk; Dhahran; Khobar=al-Khobar; Abha;
  Jizan=Jazan; Najran; Qatif; Yanbu; Buraydah; Abqaiq; Mina; Ras Tanura; Neom; Khamis Mushait
yemen: Sanaa=Sana'a; Aden; Taiz=Taizz,Ta'izz; Hodeidah=Hudaydah,Hodeida,al-Hudaydah; Ibb; Mukalla; Marib; Saada=Sa'dah;
  Mocha=Mokha; Zinjibar; Dhamar; Amran; Socotra; Lahj; Ataq
united arab emirates: Dubai; Abu Dhabi; Sharjah; Al Ain; Fujairah city
qatar: Doha; Lusail; Al Udeid=al-Udeid; Al Wakrah
kuwait: Kuwait City; Hawalli; Jahra; Ahmadi
bahrain: Manama; Muharraq; Riffa; Sitra
oman: Muscat; Salalah; Sohar; Nizwa; Duqm
afghanistan: Kabul; Kandahar=Qandahar; Herat; Mazar-i-Sharif=Mazar-e-Sharif,Mazar; Jalalabad; Kunduz; Ghazni;
  Lashkar Gah=Lashkargah; Khost; Bagram; Bamiyan=Bamyan; Gardez; Sangin; Musa Qala; Tora Bora; Maimana; Pul-e-Khumri; Taloqan;
  Fayzabad=Faizabad; Spin Boldak; Torkham; Tarin Kowt; Zaranj; Charikar; Marja=Marjah; Camp Bastion; Camp Leatherneck; Qalat;
  Asadabad; Sheberghan
pakistan: Islamabad; Karachi; Lahore; Rawalpindi; Faisalabad; Multan; Peshawar; Quetta; Hyderabad~; Gujranwala; Sialkot;
  Abbottabad; Bahawalpur; Sargodha; Sukkur; Larkana; Mardan; Mingora; Swabi; Bannu; Kohat; Dera Ismail Khan; Muzaffarabad;
  Gwadar; Murree; Charsadda; Parachinar; Miranshah=Miran Shah; Chaman; Sehwan; Balakot; Wagah; Gilgit; Jhang; Kasur;
  Wazirabad; Attock; Taxila; Mastung; Turbat
india: New Delhi; Delhi; Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Bengaluru=Bangalore; Hyderabad; Ahmedabad=Ahmadabad;
  Pune=Poona; Surat; Jaipur; Lucknow; Kanpur; Nagpur; Indore; Bhopal; Visakhapatnam=Vizag; Patna; Vadodara=Baroda; Ghaziabad;
  Ludhiana; Agra; Nashik; Faridabad; Meerut; Rajkot; Varanasi=Benares; Srinagar; Amritsar; Allahabad=Prayagraj; Ranchi;
  Coimbatore; Jabalpur; Gwalior; Vijayawada; Jodhpur; Madurai; Raipur; Kota; Guwahati; Chandigarh;
  Thiruvananthapuram=Trivandrum; Kochi=Cochin; Mysuru=Mysore; Noida; Gurugram=Gurgaon; Dehradun; Jammu; Bhubaneswar; Puri;
  Cuttack; Jamshedpur; Dhanbad; Udaipur; Ajmer; Shimla; Manali; Dharamsala=Dharamshala; Mangaluru=Mangalore; Panaji; Imphal;
  Shillong; Aizawl; Agartala; Itanagar; Kohima; Gangtok; Darjeeling; Siliguri; Ayodhya; Mathura; Aligarh; Bareilly; Moradabad;
  Gorakhpur; Haridwar; Rishikesh; Muzaffarnagar; Hathras; Unnao; Kathua; Pathankot; Uri; Pulwama; Baramulla; Anantnag; Leh;
  Kargil; Balasore; Morbi; Bilaspur; Salem~; Tiruchirappalli; Kozhikode=Calicut; Sabarimala; Godhra; Malegaon; Solapur; Thane;
  Aurangabad; Kolhapur; Joshimath; Silchar; Dibrugarh; Howrah; Pahalgam; Gulmarg
bangladesh: Dhaka=Dacca; Chittagong=Chattogram; Khulna; Sylhet; Rajshahi; Cox's Bazar; Narayanganj; Gazipur; Savar; Barisal;
  Comilla; Rangpur; Mymensingh; Bhasan Char; Ashulia
sri lanka: Colombo; Kandy; Galle; Jaffna; Negombo; Trincomalee; Batticaloa; Hambantota; Kotte
nepal: Kathmandu=Katmandu; Pokhara; Lalitpur; Biratnagar; Lukla; Bhaktapur; Gorkha; Birgunj
maldives: Male City
kazakhstan: Almaty=Alma-Ata; Astana=Nur-Sultan; Shymkent; Karaganda; Aktau; Atyrau; Baikonur; Zhanaozen; Aktobe;
  Semey=Semipalatinsk; Ust-Kamenogorsk
uzbekistan: Tashkent; Samarkand; Bukhara; Andijan; Namangan; Fergana; Nukus; Termez; Khiva
kyrgyzstan: Bishkek; Osh; Jalal-Abad; Karakol; Batken; Manas
tajikistan: Dushanbe; Khujand; Khorog; Kulob; Isfara
turkmenistan: Ashgabat; Turkmenbashi; Mary; Turkmenabat; Avaza
mongolia: Ulan Bator=Ulaanbaatar; Erdenet; Darkhan
china: Beijing=Peking; Shanghai; Guangzhou=Canton; Shenzhen; Tianjin; Chongqing; Chengdu; Wuhan; Nanjing=Nanking; Xi'an=Xian;
  Hangzhou; Shenyang; Harbin; Dalian; Qingdao=Tsingtao; Jinan; Zhengzhou; Changsha; Kunming; Fuzhou; Xiamen; Suzhou; Wuxi;
  Ningbo; Dongguan; Foshan; Hefei; Nanchang; Nanning; Guiyang; Taiyuan; Shijiazhuang; Changchun; Lanzhou; Xining; Yinchuan;
  Hohhot; Urumqi; Kashgar=Kashi; Lhasa; Haikou; Sanya; Wenzhou; Tangshan; Baoding; Zhuhai; Zhongshan; Huizhou; Shantou;
  Guilin; Lijiang; Yichang; Luoyang; Kaifeng; Datong; Baotou; Dandong; Yanji; Jilin City; Mianyang; Wenchuan; Ya'an; Wuwei;
  Xuzhou; Nantong; Changzhou; Yangzhou; Yiwu; Jinhua; Taizhou; Zibo; Yantai; Weihai; Hotan; Aksu; Xichang; Jiuquan; Xiaogan;
  Huanggang; Zhangjiakou; Wukan; Boao; Yushu; Wuzhou; Weifang
hong kong: Mong Kok=Mongkok; Causeway Bay; Tsim Sha Tsui; Kowloon; New Territories; Victoria Harbour; Admiralty
taiwan: Taipei; Kaohsiung; Taichung; Tainan; Hsinchu; Hualien; Keelung; Kinmen=Quemoy; Matsu; Taoyuan;
  New Taipei=New Taipei City; Pingtung
japan: Tokyo; Yokohama; Osaka; Nagoya; Sapporo; Fukuoka; Kobe; Kyoto; Kawasaki; Saitama; Hiroshima; Sendai; Chiba; Niigata;
  Kumamoto; Okayama; Sagamihara; Kagoshima; Nagasaki; Nagano; Fukushima; Kanazawa; Nara; Utsunomiya; Iwaki; Minamisoma;
  Kesennuma; Ishinomaki; Rikuzentakata; Naha; Futenma; Yokosuka; Narita; Haneda; Hakodate; Aomori; Morioka; Akita; Yamagata;
  Shizuoka; Hamamatsu; Matsuyama; Wajima; Noto; Uji; Misawa; Sasebo; Oita; Atami; Karuizawa
south korea: Seoul; Busan=Pusan; Incheon=Inchon; Daegu=Taegu; Daejeon=Taejon; Gwangju=Kwangju; Ulsan; Suwon; Sejong; Pohang;
  Pyeongchang; Gangneung; Jeonju; Ansan; Jindo; Mokpo; Paju; Panmunjom; Osan; Gimhae; Cheongju; Yeonpyeong=Yeonpyeong Island;
  Seongnam; Goyang; Muan; Gimpo
north korea: Pyongyang; Kaesong; Wonsan; Hamhung; Sinuiju; Rason; Nampo; Punggye-ri; Yongbyon; Tongchang-ri; Chongjin; Kumgang
vietnam: Hanoi; Ho Chi Minh City=Saigon; Da Nang=Danang; Hue; Haiphong=Hai Phong; Can Tho; Nha Trang; Halong; Da Lat;
  Vung Tau; Quang Ninh; Dien Bien Phu
thailand: Bangkok; Chiang Mai; Phuket; Pattaya; Hat Yai; Chiang Rai; Udon Thani; Khon Kaen; Nakhon Ratchasima=Korat; Mae Sai;
  Koh Samui=Ko Samui; Koh Tao; Krabi; Hua Hin; Mae Sot; Ayutthaya; Nong Bua Lamphu; Surat Thani; Tham Luang; U-Tapao
cambodia: Phnom Penh; Siem Reap; Sihanoukville; Battambang; Angkor Wat; Poipet
laos: Vientiane; Luang Prabang; Pakse; Attapeu; Vang Vieng; Savannakhet
myanmar: Yangon=Rangoon; Mandalay; Naypyidaw=Naypyitaw; Sittwe; Mawlamyine; Myitkyina; Bago; Maungdaw; Lashio; Myawaddy;
  Meiktila; Monywa; Taunggyi; Laukkai; Muse
malaysia: Kuala Lumpur; George Town~=Penang; Johor Bahru; Ipoh; Malacca=Melaka; Kota Kinabalu; Kuching; Putrajaya; Shah Alam;
  Petaling Jaya; Langkawi; Sandakan; Lahad Datu; Kuantan; Kota Bharu
singapore: Changi; Sentosa; Jurong; Orchard Road
indonesia: Jakarta=Djakarta; Surabaya; Bandung; Medan; Semarang; Makassar; Palembang; Yogyakarta=Jogjakarta; Denpasar; Kuta;
  Banda Aceh; Padang; Palu; Pekanbaru; Balikpapan; Pontianak; Manado; Mataram; Jayapura; Malang; Bogor; Depok; Bekasi;
  Tangerang; Solo; Ambon; Batam; Cianjur; Nusantara; Kupang; Donggala; Lampung; Cilacap; Poso
philippines: Manila=Metro Manila; Quezon City; Davao=Davao City; Cebu=Cebu City; Zamboanga=Zamboanga City; Makati; Tacloban;
  Marawi; Cagayan de Oro; Baguio; Iloilo; Bacolod; Jolo; Cotabato; Angeles; Subic Bay=Subic; Pasay; Taguig; General Santos;
  Boracay; Basilan; Legazpi; Olongapo; Ormoc; Puerto Princesa; Tagaytay
east timor: Dili; Baucau
papua new guinea: Port Moresby; Lae; Bougainville; Manus=Manus Island; Mount Hagen; Rabaul
australia: Sydney; Melbourne; Brisbane; Perth~; Adelaide; Canberra; Darwin; Hobart; Gold Coast; Newcastle~; Wollongong;
  Cairns; Townsville; Geelong; Ballarat; Bendigo; Alice Springs; Launceston; Toowoomba; Rockhampton; Mackay; Port Arthur;
  Broome; Kalgoorlie; Lismore; Bondi=Bondi Beach; Parramatta; Byron Bay; Mallacoota; Port Hedland; Bundaberg; Dubbo;
  Wagga Wagga; Broken Hill; Christmas Island; Uluru=Ayers Rock; Fremantle; Tamworth; Ipswich~; Bowraville; Wieambilla
new zealand: Auckland; Wellington; Christchurch; Hamilton~; Dunedin; Tauranga; Queenstown; Rotorua; Napier; Whangarei;
  Kaikoura; Invercargill; Whakatane; Pike River; Palmerston North; Gisborne; Timaru
fiji: Suva; Nadi; Lautoka
samoa: Apia
tonga: Nuku'alofa
vanuatu: Port Vila
solomon islands: Honiara; Guadalcanal
new caledonia: Noumea
nauru: Yaren
`
