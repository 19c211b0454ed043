/**
 * Offices of states, parliaments, forces, parties, one a line: name | aliases | kind | country. `!` behind a name: an ordinary
 * word as well.
 */
export const bodyTableNations = `
Supreme Court||court
High Court||court
Constitutional Court||court
Court of Appeal|Court of Appeals,appeals court|court
Crown Court||court|united kingdom
Energy Department|Department of Energy,DOE|ministry
Education Department|Department of Education|ministry
Transportation Department|Department of Transportation,DOT|ministry
National Security Council|NSC|council
Coast Guard||military
Metropolitan Police|Met Police,Scotland Yard,Metropolitan Police Service|police|united kingdom
Green Party|Greens|party
Salvation Army||charity
UK Parliament|British Parliament,Parliament!,Houses of Parliament|parliament
House of Commons|Commons!|parliament
House of Lords||parliament|united kingdom
Home Office||ministry|united kingdom
Foreign Office|Foreign and Commonwealth Office,FCO,FCDO|ministry|united kingdom
Cabinet Office||ministry|united kingdom
HM Treasury|British Treasury|ministry|united kingdom
HM Revenue and Customs|HMRC|agency|united kingdom
Crown Prosecution Service|CPS|agency|united kingdom
Bank of England|BoE|bank|united kingdom
National Health Service|NHS|agency|united kingdom
MI5|Security Service|agency|united kingdom
MI6|Secret Intelligence Service|agency|united kingdom
GCHQ||agency|united kingdom
National Crime Agency|NCA|police|united kingdom
Independent Office for Police Conduct|IOPC|regulator|united kingdom
Royal Navy||military|united kingdom
Royal Air Force|RAF|military|united kingdom
British Army||military|united kingdom
Office for National Statistics|ONS|agency|united kingdom
Ofcom||regulator|united kingdom
Ofsted||regulator|united kingdom
Ofgem||regulator|united kingdom
Electoral Commission||regulator
Conservative Party|Conservatives,Tories,Tory Party|party
Labour Party|Labour!,Labor Party|party
Liberal Democrats|Lib Dems,Lib Dem,Liberal Democrat party|party|united kingdom
Scottish National Party|SNP|party|united kingdom
UK Independence Party|UKIP|party|united kingdom
Reform UK|Brexit Party|party|united kingdom
Sinn Fein||party|ireland
Democratic Unionist Party|DUP|party|united kingdom
Plaid Cymru||party|united kingdom
Scottish Parliament|Holyrood|parliament|united kingdom
Welsh Assembly|Senedd|parliament|united kingdom
Stormont|Northern Ireland Assembly|parliament|united kingdom
Police Scotland||police|united kingdom
Garda|Gardai,Garda Siochana,An Garda Siochana|police|ireland
Dail|Dail Eireann|parliament|ireland
Fianna Fail||party|ireland
Fine Gael||party|ireland
Bundestag||parliament|germany
Bundesrat||parliament|germany
Bundeswehr||military|germany
Bundesbank|Deutsche Bundesbank|bank|germany
Christian Democratic Union|CDU,Christian Democrats|party|germany
Christian Social Union|CSU|party|germany
Social Democratic Party|SPD,Social Democrats|party
Free Democratic Party|FDP,Free Democrats|party|germany
Alternative for Germany|AfD|party|germany
Die Linke|Left Party|party|germany
National Assembly||parliament
French Senate||parliament|france
Bank of France|Banque de France|bank|france
National Rally|National Front,Rassemblement National,Front National|party|france
En Marche|La Republique En Marche,Republic on the Move|party|france
Gendarmerie||police|france
Five Star Movement|5-Star Movement,M5S|party|italy
Forza Italia||party|italy
Brothers of Italy|Fratelli d'Italia|party|italy
Northern League|Lega Nord|party|italy
Bank of Italy||bank|italy
Carabinieri||police|italy
Spanish Socialist Workers' Party|PSOE|party|spain
People's Party|Popular Party,Partido Popular|party
Podemos||party|spain
Vox!||party|spain
Guardia Civil|Civil Guard|police|spain
Syriza||party|greece
New Democracy||party|greece
Golden Dawn||party|greece
Law and Justice|PiS,Law and Justice party|party|poland
Civic Platform||party|poland
Sejm||parliament|poland
Fidesz||party|hungary
Party for Freedom|PVV,Freedom Party|party
Riksdag||parliament|sweden
Sweden Democrats||party|sweden
Storting||parliament|norway
Folketing||parliament|denmark
Swiss National Bank|SNB|bank|switzerland
Kremlin||government|russia
Downing Street|10 Downing Street,Number 10,No 10|government|united kingdom
State Duma|Duma,Russian State Duma|parliament|russia
Federation Council|Russian Federation Council|parliament|russia
Federal Security Service|FSB|agency|russia
Foreign Intelligence Service|SVR|agency|russia
GRU|Main Intelligence Directorate|agency|russia
KGB||agency|soviet union
Red Army||military|soviet union
Politburo||committee
Investigative Committee|Investigative Committee of Russia,Russian Investigative Committee|police|russia
Roscosmos||agency|russia
Rosatom||company|russia
Central Bank of Russia|Bank of Russia|bank|russia
United Russia|United Russia party|party|russia
Verkhovna Rada|Rada,Ukrainian parliament|parliament|ukraine
Security Service of Ukraine|SBU|agency|ukraine
Armed Forces of Ukraine|Ukrainian Armed Forces,AFU|military|ukraine
Servant of the People||party|ukraine
Knesset||parliament|israel
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces,Israeli army,Israeli military|military|israel
Mossad||agency|israel
Shin Bet|Shabak|agency|israel
Likud|Likud party|party|israel
Kadima||party|israel
Yesh Atid||party|israel
Blue and White||party|israel
Revolutionary Guards|IRGC,Revolutionary Guard,Revolutionary Guard Corps,Islamic Revolutionary Guard Corps,Islamic Revolutionary Guards Corps,Revolutionary Guards Corps|military|iran
Quds Force|Qods Force,IRGC Quds Force|military|iran
Guardian Council||council|iran
Assembly of Experts||council|iran
Basij||military|iran
Syrian Arab Army|SAA,Syrian army,Syrian Army|military|syria
Syrian National Coalition|National Coalition,SNC|party|syria
High Negotiations Committee|HNC|committee|syria
Baath Party|Ba'ath Party,Baath|party
AKP|Justice and Development Party,AK Party|party|turkey
CHP|Republican People's Party|party|turkey
HDP|Peoples' Democratic Party|party|turkey
MHP|Nationalist Movement Party|party|turkey
Supreme Council of the Armed Forces|SCAF|military|egypt
Lok Sabha||parliament|india
Rajya Sabha||parliament|india
Bharatiya Janata Party|BJP|party|india
Indian National Congress|Congress party,Congress Party|party|india
Aam Aadmi Party|AAP|party|india
Trinamool Congress|TMC|party|india
Shiv Sena||party|india
Rashtriya Swayamsevak Sangh|RSS|association|india
Central Bureau of Investigation|CBI|police|india
National Investigation Agency|NIA|police|india
Enforcement Directorate||police|india
Reserve Bank of India|RBI|bank|india
Border Security Force|BSF|military|india
Central Reserve Police Force|CRPF|police|india
ISRO|Indian Space Research Organisation|agency|india
Pakistan Tehreek-e-Insaf|PTI Pakistan|party|pakistan
Pakistan Muslim League-Nawaz|PML-N,Pakistan Muslim League|party|pakistan
Pakistan People's Party|Pakistan Peoples Party,PPP|party|pakistan
Inter-Services Intelligence|ISI|agency|pakistan
Inter-Services Public Relations|ISPR|agency|pakistan
Awami League||party|bangladesh
Bangladesh Nationalist Party|BNP|party|bangladesh
Communist Party of China|Chinese Communist Party,CCP,CPC|party|china
Communist Party||party
People's Liberation Army|PLA|military|china
National People's Congress|NPC|parliament|china
State Council!||government|china
People's Bank of China|PBOC,PBoC|bank|china
Xinhua||media|china
Kuomintang|KMT,Nationalist Party|party|taiwan
Democratic Progressive Party|DPP|party|taiwan
Legislative Council|LegCo|parliament|hong kong
Diet!|National Diet|parliament|japan
Liberal Democratic Party|LDP|party|japan
Bank of Japan|BoJ|bank|japan
Self-Defense Forces|Self-Defence Forces|military|japan
Tokyo Electric Power|TEPCO,Tokyo Electric Power Co|company|japan
Japan Meteorological Agency|JMA|agency|japan
Lok Dal||party|india
Workers' Party of Korea||party|north korea
Joint Chiefs of Staff of South Korea|South Korea's Joint Chiefs of Staff|military|south korea
Saenuri Party|Liberty Korea Party,People Power Party|party|south korea
National League for Democracy|NLD|party|myanmar
Tatmadaw|Myanmar military,Burmese military|military|myanmar
Barisan Nasional||party|malaysia
Pheu Thai|Pheu Thai Party|party|thailand
Australian Federal Police|AFP police|police|australia
Reserve Bank of Australia|RBA|bank|australia
Liberal Party||party
Reserve Bank of New Zealand|RBNZ|bank|new zealand
Royal Canadian Mounted Police|RCMP,Mounties|police|canada
Canadian Security Intelligence Service|CSIS|agency|canada
Bank of Canada||bank|canada
New Democratic Party|NDP|party|canada
Bloc Quebecois||party|canada
Parti Quebecois||party|canada
Ontario Provincial Police|OPP|police|canada
African National Congress|ANC|party|south africa
Democratic Alliance||party|south africa
Economic Freedom Fighters|EFF|party|south africa
ZANU-PF|Zanu PF|party|zimbabwe
Movement for Democratic Change|MDC|party|zimbabwe
All Progressives Congress|APC|party|nigeria
People's Democratic Party|PDP|party|nigeria
Libyan National Army|LNA,Libyan Arab Armed Forces|military|libya
Government of National Accord|GNA|government|libya
Workers' Party|PT Brazil|party
Petrobras||company|brazil
Institutional Revolutionary Party|PRI|party|mexico
National Action Party|PAN|party|mexico
Morena!||party|mexico
Pemex||company|mexico
United Socialist Party of Venezuela|PSUV|party|venezuela
PDVSA||company|venezuela
National Electoral Council|CNE|regulator|venezuela
Armed Forces|armed forces|military
Swiss Guard||military|vatican city
Roman Catholic Church|Catholic Church|church
Church of England|Anglican Church|church|united kingdom
Russian Orthodox Church||church|russia
Orthodox Church||church
Church of Jesus Christ of Latter-day Saints|Mormon Church,LDS Church|church
Church of Scientology||church
`

/** Portfolios of ministries that most states have: each gives "X Ministry" and "Ministry of X". */
export const portfolios = `
foreign defence interior finance health justice education energy emergency transport economy agriculture culture labour information tourism
environment trade communications oil petroleum health-and-population industry housing planning science sports religious-affairs
human-rights women justice-and-security public-security state-security national-security national-defence home transport-and-communications water electricity
foreign-affairs emergency-situations emergencies internal-affairs military reconciliation digital-transformation external-affairs home-affairs
`
