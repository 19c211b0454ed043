/**
 * Newspapers, broadcasters and agencies, one a line: name | aliases | kind | country. `!` behind a name: an ordinary word as
 * well.
 */
export const bodyTableMedia = `
Associated Press|AP|media|united states
Reuters|Thomson Reuters|media|united kingdom
Agence France-Presse|AFP,Agence France Presse|media|france
TASS|ITAR-TASS,Itar-Tass|media|russia
RIA Novosti|RIA,Ria Novosti|media|russia
Interfax||media|russia
Sputnik!|Sputnik News|media|russia
RT|Russia Today|media|russia
Kommersant||media|russia
Izvestia||media|russia
Meduza||media
Dozhd|TV Rain|media
Novaya Gazeta||media|russia
Rossiya 24|Rossiya-24|media|russia
Ukrinform||media|ukraine
UNIAN||media|ukraine
Ukrainska Pravda||media|ukraine
Kyiv Post|Kyiv Independent|media|ukraine
Belta||media|belarus
Xinhua|Xinhua News Agency,Xinhua news agency|media|china
Global Times||media|china
People's Daily||media|china
China Daily||media|china
CCTV||media|china
CGTN||media|china
Caixin||media|china
South China Morning Post|SCMP|media|hong kong
Kyodo|Kyodo News|media|japan
NHK||media|japan
Nikkei|Nihon Keizai Shimbun|media|japan
Asahi Shimbun||media|japan
Yomiuri Shimbun||media|japan
Yonhap|Yonhap News Agency|media|south korea
KCNA|Korean Central News Agency|media|north korea
Rodong Sinmun||media|north korea
SANA|Syrian Arab News Agency|media|syria
Al Mayadeen|Al-Mayadeen|media|lebanon
Al Manar|Al-Manar|media|lebanon
IRNA|Islamic Republic News Agency|media|iran
Fars|Fars News Agency,Fars News|media|iran
Tasnim|Tasnim News Agency|media|iran
Mehr|Mehr News Agency|media|iran
Press TV||media|iran
Anadolu|Anadolu Agency,Anadolu Ajansi|media|turkey
Hurriyet|Hurriyet Daily News|media|turkey
Daily Sabah||media|turkey
TRT|TRT World|media|turkey
Al Jazeera|Al-Jazeera,Aljazeera|media|qatar
Al Arabiya|Al-Arabiya|media|saudi arabia
Saudi Press Agency|SPA|media|saudi arabia
Arab News||media|saudi arabia
Asharq Al-Awsat||media|saudi arabia
Al-Ahram|Al Ahram|media|egypt
MENA|Middle East News Agency|media|egypt
WAM|Emirates News Agency|media|united arab emirates
Haaretz|Ha'aretz|media|israel
Jerusalem Post||media|israel
Times of Israel||media|israel
Ynet|Yedioth Ahronoth|media|israel
Wafa|WAFA|media|palestine
Ma'an|Ma'an News Agency|media|palestine
Press Trust of India|PTI|media|india
ANI|Asian News International|media|india
Times of India||media|india
Hindustan Times||media|india
The Hindu||media|india
Indian Express||media|india
NDTV||media|india
Dawn!|Dawn News|media|pakistan
Geo News|Geo TV|media|pakistan
Antara||media|indonesia
Bernama||media|malaysia
Straits Times||media|singapore
Deutsche Presse-Agentur|dpa,DPA|media|germany
Der Spiegel|Spiegel|media|germany
Die Zeit||media|germany
Die Welt||media|germany
Bild|Bild Zeitung|media|germany
Frankfurter Allgemeine Zeitung|FAZ,Frankfurter Allgemeine|media|germany
Sueddeutsche Zeitung|Suddeutsche Zeitung|media|germany
Deutsche Welle|DW|media|germany
Le Monde||media|france
Le Figaro||media|france
Liberation!||media|france
France 24|France24|media|france
Radio France Internationale|RFI|media|france
Charlie Hebdo||media|france
ANSA||media|italy
La Repubblica||media|italy
Corriere della Sera||media|italy
El Pais||media|spain
El Mundo||media|spain
EFE||media|spain
Lusa||media|portugal
Belga||media|belgium
PAP|Polish Press Agency|media|poland
Gazeta Wyborcza||media|poland
BBC|British Broadcasting Corporation,BBC News,BBC World Service|media|united kingdom
Sky News||media|united kingdom
ITV|ITV News|media|united kingdom
Channel 4|Channel 4 News|media|united kingdom
Press Association|PA Media|media|united kingdom
The Guardian|Guardian!|media|united kingdom
The Times|Times of London|media|united kingdom
Sunday Times||media|united kingdom
Daily Telegraph|Telegraph!|media|united kingdom
Independent newspaper||media|united kingdom
Daily Mail|MailOnline,Mail on Sunday|media|united kingdom
Daily Mirror||media|united kingdom
Daily Express||media|united kingdom
Evening Standard||media|united kingdom
Financial Times|FT|media|united kingdom
The Economist|Economist!|media|united kingdom
RTE||media|ireland
Irish Times||media|ireland
New York Times|NYT|media|united states
Washington Post|WaPo|media|united states
Wall Street Journal|WSJ|media|united states
USA Today||media|united states
Los Angeles Times|LA Times|media|united states
Chicago Tribune||media|united states
Chicago Sun-Times|Sun-Times|media|united states
Boston Globe||media|united states
Boston Herald||media|united states
New York Post||media|united states
New York Daily News|Daily News|media|united states
Philadelphia Inquirer||media|united states
Miami Herald||media|united states
Dallas Morning News||media|united states
Houston Chronicle||media|united states
San Francisco Chronicle||media|united states
Seattle Times||media|united states
Denver Post||media|united states
Detroit Free Press|Detroit News|media|united states
Baltimore Sun||media|united states
Arizona Republic||media|united states
Atlanta Journal-Constitution||media|united states
Star Tribune||media|united states
Plain Dealer||media|united states
Tampa Bay Times||media|united states
Newsday||media|united states
Christian Science Monitor||media|united states
CNN|Cable News Network|media|united states
Fox News|Fox News Channel,Fox!|media|united states
NBC|NBC News|media|united states
MSNBC||media|united states
CBS|CBS News|media|united states
ABC|ABC News|media
CNBC||media|united states
PBS|Public Broadcasting Service,PBS NewsHour|media|united states
NPR|National Public Radio|media|united states
C-SPAN||media|united states
ESPN||media|united states
Bloomberg|Bloomberg News,Bloomberg LP|media|united states
Politico||media|united states
Axios||media|united states
BuzzFeed|BuzzFeed News|media|united states
HuffPost|Huffington Post|media|united states
Daily Beast||media|united states
Breitbart|Breitbart News|media|united states
The Hill||media|united states
The Atlantic||media|united states
New Yorker||media|united states
Newsweek||media|united states
Time magazine||media|united states
Vice News||media|united states
ProPublica||media|united states
Univision||media|united states
Telemundo||media|united states
Voice of America|VOA|media|united states
Radio Free Europe/Radio Liberty|Radio Free Europe,RFE/RL,RFERL,Radio Liberty|media|united states
Canadian Press||media|canada
CBC|Canadian Broadcasting Corporation,CBC News|media|canada
Globe and Mail||media|canada
Toronto Star||media|canada
Australian Broadcasting Corporation||media|australia
Sydney Morning Herald||media|australia
Australian Associated Press|AAP Australia|media|australia
Folha de S.Paulo|Folha|media|brazil
O Globo|Globo|media|brazil
Clarin||media|argentina
Prensa Latina||media|cuba
Granma||media|cuba
WikiLeaks||media
Al-Masdar News|Al Masdar News,AMN|media|lebanon
Amaq|Amaq News Agency,Aamaq|media
Enab Baladi||media|syria
Zaman al-Wasl||media|syria
ARA News||media|syria
Orient News|Orient TV|media|syria
Rudaw||media|iraq
Kurdistan 24||media|iraq
Alalam|Al-Alam|media|iran
Tolo News|TOLOnews,Tolo TV|media|afghanistan
Pajhwok|Pajhwok Afghan News|media|afghanistan
Khaama Press||media|afghanistan
Daily Star||media|lebanon
L'Orient-Le Jour|L'Orient Today|media|lebanon
Premium Times||media|nigeria
Punch newspaper||media|nigeria
Daily Nation||media|kenya
Daily Maverick|News24|media|south africa
Newsmax||media|united states
One America News|OAN,OANN|media|united states
Daily Caller||media|united states
National Review||media|united states
Washington Examiner||media|united states
Washington Times||media|united states
Mother Jones||media|united states
Vox Media|Vox.com|media|united states
Salon magazine||media|united states
McClatchy||media|united states
Gannett||media|united states
Tribune Publishing||media|united states
Sinclair Broadcast Group||media|united states
Getty Images||media|united states
Rolling Stone||media|united states
Vanity Fair||media|united states
Der Standard||media|austria
Neue Zuercher Zeitung|NZZ|media|switzerland
Dagens Nyheter||media|sweden
Aftenposten||media|norway
Helsingin Sanomat||media|finland
Het Laatste Nieuws||media|belgium
Le Soir||media|belgium
De Telegraaf||media|netherlands
Libya Observer||media|libya
`
