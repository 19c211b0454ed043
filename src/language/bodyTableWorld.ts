/**
 * Bodies of the world and armed groups, one a line: name | aliases | kind | country. `!` behind a name: an ordinary word as well.
 */
export const bodyTableWorld = `
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance,Western military alliance|alliance
NATO-Russia Council|Russia-NATO Council,NRC,Council of NATO and Russia|council
NATO-Ukraine Council|Ukraine-NATO Council,NATO-Ukraine Commission|council
North Atlantic Council|NAC|council
Warsaw Pact||alliance
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|alliance
AUKUS||alliance
ANZUS||alliance
Five Eyes||alliance
United Nations|UN,UNO,United Nations Organization,United Nations Organisation,World body|intergovernmental
UN Security Council|United Nations Security Council,Security Council,UNSC|council
UN General Assembly|United Nations General Assembly,General Assembly,UNGA|parliament
UN Human Rights Council|United Nations Human Rights Council,UNHRC,Human Rights Council|council
UNHCR|UN High Commissioner for Refugees,United Nations High Commissioner for Refugees,UN refugee agency,UN Refugee Agency,United Nations refugee agency|agency
OHCHR|Office of the High Commissioner for Human Rights,UN Human Rights Office,UN human rights office|agency
OCHA|UN Office for the Coordination of Humanitarian Affairs,Office for the Coordination of Humanitarian Affairs,UNOCHA,UN humanitarian office|agency
UNICEF|UN Children's Fund,United Nations Children's Fund,United Nations International Children's Emergency Fund|agency
UNESCO|United Nations Educational Scientific and Cultural Organization,UN cultural agency|agency
UNRWA|UN Relief and Works Agency,United Nations Relief and Works Agency|agency
UNDP|UN Development Programme,United Nations Development Programme,UN Development Program|agency
UNEP|UN Environment Programme,United Nations Environment Programme,UN Environment Program|agency
World Food Programme|WFP,World Food Program,UN World Food Programme|agency
Food and Agriculture Organization|FAO,Food and Agriculture Organisation|agency
World Health Organization|WHO,World Health Organisation,UN health agency|agency
International Labour Organization|ILO,International Labor Organization,International Labour Organisation|agency
International Organization for Migration|IOM,International Organisation for Migration|agency
World Meteorological Organization|WMO,World Meteorological Organisation|agency
Intergovernmental Panel on Climate Change|IPCC|agency
UNAIDS||agency
UNIFIL|UN Interim Force in Lebanon,United Nations Interim Force in Lebanon|military
MINUSMA||military
MONUSCO||military
International Atomic Energy Agency|IAEA,UN nuclear watchdog,UN atomic watchdog,UN nuclear agency,UN atomic agency|agency
OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|agency
International Court of Justice|ICJ,World Court,UN's top court|court
International Criminal Court|ICC|court
International Criminal Tribunal for the former Yugoslavia|ICTY,Yugoslav war crimes tribunal|court
Permanent Court of Arbitration||court
European Court of Human Rights|ECHR,ECtHR,Strasbourg court|court
European Court of Justice|ECJ,Court of Justice of the European Union,CJEU|court
International Maritime Organization|IMO,International Maritime Organisation|agency
International Civil Aviation Organization|ICAO,International Civil Aviation Organisation|agency
International Air Transport Association|IATA|association
International Energy Agency|IEA|agency
International Monetary Fund|IMF|bank
World Bank|World Bank Group,IBRD|bank
World Trade Organization|WTO,World Trade Organisation|intergovernmental
World Economic Forum|WEF|association
Asian Development Bank|ADB|bank
African Development Bank|AfDB|bank
Asian Infrastructure Investment Bank|AIIB|bank
European Investment Bank|EIB|bank
European Bank for Reconstruction and Development|EBRD|bank
Bank for International Settlements|BIS|bank
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|intergovernmental
OPEC|Organization of the Petroleum Exporting Countries,Organisation of the Petroleum Exporting Countries,oil cartel|bloc
OPEC+|OPEC Plus|bloc
G7|Group of Seven,G-7|bloc
G8|Group of Eight,G-8|bloc
G20|Group of 20,Group of Twenty,G-20|bloc
G77|Group of 77|bloc
BRICS||bloc
Quad!|Quadrilateral Security Dialogue|bloc
P5+1|P5 plus 1|bloc
European Union|EU,European Community,European Economic Community,EEC,27-nation bloc|bloc
European Commission|EU Commission,EC,EU executive,EU's executive arm|commission
European Parliament|EU Parliament,Europarliament|parliament
European Council|EU Council|council
Council of the European Union|Council of the EU,Council of Ministers|council
Council of Europe||intergovernmental
Parliamentary Assembly of the Council of Europe|PACE|parliament
European Central Bank|ECB|bank
Eurogroup||council
Europol|European Union Agency for Law Enforcement Cooperation|police
Eurojust||agency
Frontex|European Border and Coast Guard Agency|agency
Eurostat||agency
European Medicines Agency|EMA|regulator
European Space Agency|ESA|agency
European Free Trade Association|EFTA|bloc
European External Action Service|EEAS|agency
Interpol|International Criminal Police Organization|police
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe|intergovernmental
OSCE Special Monitoring Mission|Special Monitoring Mission to Ukraine,SMM|agency
Trilateral Contact Group||council
African Union|AU,Organisation of African Unity,Organization of African Unity|bloc
ECOWAS|Economic Community of West African States|bloc
Southern African Development Community|SADC|bloc
East African Community|EAC|bloc
IGAD|Intergovernmental Authority on Development|bloc
AMISOM|African Union Mission in Somalia|military
Arab League|League of Arab States|bloc
Gulf Cooperation Council|GCC,Gulf Co-operation Council|bloc
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation,Organisation of the Islamic Conference|intergovernmental
ASEAN|Association of Southeast Asian Nations,Association of South-East Asian Nations|bloc
APEC|Asia-Pacific Economic Cooperation|bloc
SAARC|South Asian Association for Regional Cooperation|bloc
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|bloc
Commonwealth of Independent States|CIS|bloc
Eurasian Economic Union|EAEU,EEU|bloc
Commonwealth of Nations|The Commonwealth|intergovernmental
Organization of American States|OAS,Organisation of American States|intergovernmental
Mercosur|Mercosul|bloc
CARICOM|Caribbean Community|bloc
CELAC||bloc
UNASUR||bloc
Pacific Islands Forum||bloc
Visegrad Group|Visegrad Four,V4|bloc
Nordic Council||council
Arctic Council||council
Non-Aligned Movement||bloc
Red Cross|International Committee of the Red Cross,ICRC,International Red Cross|charity
Red Crescent|Red Crescent Society|charity
International Federation of Red Cross and Red Crescent Societies|IFRC|charity
American Red Cross||charity|united states
Syrian Arab Red Crescent|SARC|charity|syria
Doctors Without Borders|MSF,Medecins Sans Frontieres|charity
Amnesty International|Amnesty!|charity
Human Rights Watch|HRW|charity
Reporters Without Borders|RSF,Reporters Sans Frontieres|charity
Committee to Protect Journalists|CPJ|charity
Oxfam||charity
Save the Children||charity
Greenpeace||charity
WWF|World Wildlife Fund,World Wide Fund for Nature|charity
Transparency International||charity
International Crisis Group|Crisis Group|charity
International Rescue Committee|IRC|charity
Norwegian Refugee Council|NRC Norway|charity|norway
Caritas||charity
Freedom House||charity|united states
Bellingcat||charity
White Helmets|Syria Civil Defence,Syrian Civil Defence,Syria Civil Defense,Syrian Civil Defense|charity|syria
Syrian Observatory for Human Rights|SOHR,Syrian Observatory,Syria Observatory|charity|syria
Violations Documentation Center||charity|syria
B'Tselem||charity|israel
Nobel Committee|Norwegian Nobel Committee|committee
Taliban|Taleban,Afghan Taliban,Islamic Emirate of Afghanistan,Islamic Emirate|armed group
Tehrik-i-Taliban Pakistan|TTP,Pakistani Taliban,Tehreek-e-Taliban Pakistan|armed group
Haqqani network||armed group
al-Qaeda|al-Qaida,al-Qa'ida,Al Qa'ida,Al Qaeda,Al Qaida,Qaeda,Qaida|armed group
Islamic State|ISIS,ISIL,IS,Daesh,Da'esh,IS group,Islamic State group,ISIS group,Islamic State of Iraq and Syria,Islamic State in Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State of Iraq and al-Sham|armed group
Islamic State Khorasan|ISIS-K,ISKP,IS-K,Islamic State Khorasan Province|armed group
Nusra Front|al-Nusra Front,Jabhat al-Nusra,al-Nusra,Nusra,Jabhat Fateh al-Sham,Fateh al-Sham Front,Jabhat Fatah al-Sham|armed group
Hayat Tahrir al-Sham|HTS,Tahrir al-Sham|armed group
Ahrar al-Sham|Ahrar ash-Sham|armed group
Jaish al-Islam|Jaysh al-Islam,Army of Islam|armed group
Jaish al-Fatah|Jaysh al-Fatah,Army of Conquest|armed group
Nour al-Din al-Zenki|Nour al-Din al-Zinki,Nureddin al-Zenki|armed group
Free Syrian Army|FSA|armed group
Syrian Democratic Forces|SDF|armed group
YPG|People's Protection Units,Kurdish People's Protection Units|armed group
PYD|Democratic Union Party|party
PKK|Kurdistan Workers' Party,Kurdistan Workers Party|armed group
Peshmerga||military
Hezbollah|Hizbullah,Hizballah,Hizbollah,Hezbullah|armed group|lebanon
Hamas|Islamic Resistance Movement|armed group|palestine
Islamic Jihad|Palestinian Islamic Jihad,PIJ|armed group|palestine
al-Qassam Brigades|Izz ad-Din al-Qassam Brigades,Qassam Brigades,Ezzedine al-Qassam Brigades|armed group|palestine
Al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades|armed group|palestine
Fatah||party|palestine
Palestinian Authority|PA,Palestinian National Authority,PNA|government|palestine
PLO|Palestine Liberation Organization,Palestine Liberation Organisation|party|palestine
Muslim Brotherhood|Ikhwan|party
Houthis|Houthi,Houthi rebels,Houthi movement,Ansar Allah,Ansarullah|armed group|yemen
Southern Transitional Council|STC|party|yemen
Popular Mobilization Forces|PMF,Popular Mobilisation Forces,Hashd al-Shaabi,Popular Mobilization Units|armed group|iraq
Kataib Hezbollah|Kata'ib Hezbollah|armed group|iraq
Boko Haram||armed group|nigeria
ISWAP|Islamic State West Africa Province|armed group|nigeria
al-Shabab|al-Shabaab,Shabab,Shabaab|armed group|somalia
AQIM|al-Qaeda in the Islamic Maghreb|armed group
AQAP|al-Qaeda in the Arabian Peninsula|armed group|yemen
JNIM||armed group|mali
M23||armed group
Lord's Resistance Army|LRA|armed group|uganda
Rapid Support Forces|RSF Sudan|armed group|sudan
Janjaweed||armed group|sudan
TPLF|Tigray People's Liberation Front,Tigrayan People's Liberation Front|armed group|ethiopia
Polisario Front|Polisario|armed group
FARC|Revolutionary Armed Forces of Colombia|armed group|colombia
ELN|National Liberation Army|armed group|colombia
Shining Path|Sendero Luminoso|armed group|peru
Sinaloa Cartel|Sinaloa cartel|armed group|mexico
Zetas|Los Zetas|armed group|mexico
MS-13|Mara Salvatrucha|armed group
IRA|Irish Republican Army,Provisional IRA|armed group
Real IRA|New IRA|armed group
ETA||armed group|spain
Tamil Tigers|LTTE,Liberation Tigers of Tamil Eelam|armed group|sri lanka
Lashkar-e-Taiba|LeT,Lashkar-e-Tayyiba|armed group|pakistan
Jaish-e-Mohammed|Jaish-e-Muhammad|armed group|pakistan
Jemaah Islamiyah||armed group|indonesia
Abu Sayyaf|Abu Sayyaf group|armed group|philippines
Moro Islamic Liberation Front|MILF|armed group|philippines
New People's Army|NPA|armed group|philippines
Wagner Group|Wagner,PMC Wagner,Wagner PMC,Wagner private military company|armed group|russia
Azov Battalion|Azov Regiment,Azov Brigade|military|ukraine
Right Sector|Pravyi Sektor,Pravy Sektor|party|ukraine
Donetsk People's Republic|DPR,DNR|government
Luhansk People's Republic|LPR,LNR,Lugansk People's Republic|government
Ku Klux Klan|KKK|armed group|united states
Proud Boys||armed group|united states
Oath Keepers||armed group|united states
Black Lives Matter|BLM|association|united states
FIFA||league
UEFA||league
CONMEBOL||league
CONCACAF||league
International Olympic Committee|IOC|committee
World Anti-Doping Agency|WADA|agency
World Athletics|IAAF,International Association of Athletics Federations|league
International Cricket Council|ICC cricket|league
World Rugby||league
FIA|Federation Internationale de l'Automobile|league
Formula One|Formula 1,F1|league
FIBA||league
ATP|ATP Tour|league
WTA|WTA Tour|league
International Tennis Federation|ITF|league
Court of Arbitration for Sport|CAS|court
Syrian Network for Human Rights|SNHR|charity|syria
Local Coordination Committees|LCC|association|syria
Southern Front||armed group|syria
Levant Front|Shamia Front,al-Jabha al-Shamiya|armed group|syria
Faylaq al-Rahman|Failaq al-Rahman,Rahman Legion|armed group|syria
Harakat Nour al-Din al-Zenki||armed group|syria
Sultan Murad Brigade|Sultan Murad Division|armed group|syria
Turkistan Islamic Party|TIP|armed group
National Defense Forces|NDF,National Defence Forces|military|syria
Tiger Forces||military|syria
Liwa al-Quds|al-Quds Brigade|armed group|syria
Fatemiyoun|Liwa Fatemiyoun,Fatemiyoun Division|armed group
Northern Alliance|National Resistance Front|armed group|afghanistan
Jundallah||armed group
Kosovo Liberation Army|KLA,UCK|armed group|kosovo
Eastern Turkistan Islamic Movement|ETIM|armed group
Oromo Liberation Army|OLA|armed group|ethiopia
Allied Democratic Forces|ADF|armed group
Tren de Aragua||armed group|venezuela
Jalisco New Generation Cartel|CJNG|armed group|mexico
Khmer Rouge||armed group|cambodia
Contact Group|Ukraine Defense Contact Group|council
Minsk Group|OSCE Minsk Group|council
Middle East Quartet||council
Paris Club||council
Bilderberg Group||association
Club of Rome||association
Global Fund||agency
GAVI|Gavi,Gavi Alliance|agency
Cochrane Collaboration||institute
CERN||institute|switzerland
`
