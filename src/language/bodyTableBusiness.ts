/** Companies, media, clubs, leagues, universities, one a line: name | aliases | kind | country. `!` behind a name: an ordinary word as well. */
export const bodyTableBusiness = `
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
Fox News|Fox News Channel|media|united states
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
Apple!|Apple Inc|company|united states
Microsoft|Microsoft Corp|company|united states
Google|Google Inc,Google LLC|company|united states
Alphabet!|Alphabet Inc|company|united states
Amazon!|Amazon.com|company|united states
Facebook|Facebook Inc|company|united states
Meta!|Meta Platforms|company|united states
Instagram||company|united states
WhatsApp||company|united states
YouTube||company|united states
Twitter|Twitter Inc,X Corp|company|united states
TikTok||company|china
ByteDance||company|china
Snapchat|Snap Inc|company|united states
Telegram!||company
LinkedIn||company|united states
Reddit||company|united states
Netflix||company|united states
Spotify||company|sweden
Uber|Uber Technologies|company|united states
Lyft||company|united states
Airbnb||company|united states
Tesla|Tesla Motors,Tesla Inc|company|united states
SpaceX|Space Exploration Technologies|company|united states
Blue Origin||company|united states
Boeing|Boeing Co|company|united states
Airbus||company|france
Lockheed Martin||company|united states
Raytheon||company|united states
Northrop Grumman||company|united states
General Dynamics||company|united states
BAE Systems||company|united kingdom
Rolls-Royce||company|united kingdom
General Electric|GE|company|united states
General Motors|GM,General Motors Co|company|united states
Ford!|Ford Motor,Ford Motor Co,Ford Motor Company|company|united states
Chrysler|Fiat Chrysler,Stellantis|company|united states
Toyota|Toyota Motor,Toyota Motor Corp|company|japan
Honda||company|japan
Nissan||company|japan
Mazda||company|japan
Mitsubishi||company|japan
Sony||company|japan
Nintendo||company|japan
Panasonic||company|japan
Toshiba||company|japan
Hitachi||company|japan
SoftBank||company|japan
Hyundai|Hyundai Motor|company|south korea
Kia||company|south korea
Samsung|Samsung Electronics|company|south korea
LG|LG Electronics|company|south korea
Volkswagen|VW|company|germany
BMW||company|germany
Daimler|Mercedes-Benz,Mercedes Benz|company|germany
Audi||company|germany
Porsche||company|germany
Siemens||company|germany
Bayer||company|germany
BASF||company|germany
SAP||company|germany
Lufthansa|Deutsche Lufthansa|company|germany
Germanwings||company|germany
Deutsche Bank||bank|germany
Commerzbank||bank|germany
Deutsche Bahn||company|germany
Renault||company|france
Peugeot||company|france
TotalEnergies|Total SA|company|france
Air France|Air France-KLM|company|france
BNP Paribas||bank|france
Societe Generale||bank|france
Alstom||company|france
Nestle||company|switzerland
Novartis||company|switzerland
Roche||company|switzerland
UBS||bank|switzerland
Credit Suisse||bank|switzerland
Glencore||company|switzerland
Philips||company|netherlands
Royal Dutch Shell|Shell!|company|united kingdom
Unilever||company|united kingdom
Heineken||company|netherlands
ASML||company|netherlands
KLM||company|netherlands
Nokia||company|finland
Ericsson||company|sweden
Volvo||company|sweden
Saab||company|sweden
IKEA||company|sweden
H&M||company|sweden
Maersk|AP Moller-Maersk|company|denmark
Novo Nordisk||company|denmark
Equinor|Statoil|company|norway
Fiat||company|italy
Ferrari||company|italy
Eni|ENI|company|italy
UniCredit||bank|italy
Alitalia||company|italy
Santander|Banco Santander|bank|spain
BBVA||bank|spain
Telefonica||company|spain
Iberia||company|spain
BP|British Petroleum|company|united kingdom
HSBC|HSBC Holdings|bank|united kingdom
Barclays||bank|united kingdom
Lloyds Banking Group|Lloyds Bank|bank|united kingdom
NatWest|Royal Bank of Scotland,RBS|bank|united kingdom
Standard Chartered||bank|united kingdom
Tesco||company|united kingdom
Sainsbury's||company|united kingdom
Marks & Spencer|Marks and Spencer,M&S|company|united kingdom
Vodafone||company|united kingdom
British Airways|BA|company|united kingdom
EasyJet||company|united kingdom
Ryanair||company|ireland
AstraZeneca||company|united kingdom
GlaxoSmithKline|GSK|company|united kingdom
Rio Tinto||company|united kingdom
BHP|BHP Billiton|company|australia
Qantas||company|australia
News Corp|News Corporation|company|united states
Exxon Mobil|ExxonMobil,Exxon,Exxon Mobil Corp|company|united states
Chevron|Chevron Corp|company|united states
ConocoPhillips||company|united states
Halliburton||company|united states
Transocean||company|switzerland
Walmart|Wal-Mart,Wal-Mart Stores|company|united states
Target!|Target Corp|company|united states
Costco||company|united states
Home Depot||company|united states
Walgreens||company|united states
CVS|CVS Health|company|united states
Kroger||company|united states
Starbucks||company|united states
McDonald's|McDonalds,McDonald's Corp|company|united states
Burger King||company|united states
Chick-fil-A||company|united states
KFC||company|united states
Coca-Cola|Coke,Coca-Cola Co|company|united states
PepsiCo|Pepsi|company|united states
Nike|Nike Inc|company|united states
Adidas||company|germany
Disney|Walt Disney,Walt Disney Co,Walt Disney Company|company|united states
Warner Bros|Warner Bros Discovery,Time Warner,WarnerMedia|company|united states
Comcast||company|united states
NBCUniversal||company|united states
AT&T||company|united states
Verizon||company|united states
T-Mobile||company|united states
Sprint!||company|united states
IBM|International Business Machines|company|united states
Intel!|Intel Corp|company|united states
Oracle!|Oracle Corp|company|united states
Cisco|Cisco Systems|company|united states
Hewlett-Packard|HP,Hewlett Packard|company|united states
Dell||company|united states
Nvidia||company|united states
Qualcomm||company|united states
AMD|Advanced Micro Devices|company|united states
OpenAI||company|united states
Yahoo|Yahoo Inc|company|united states
eBay||company|united states
PayPal||company|united states
Zoom!|Zoom Video|company|united states
Visa!|Visa Inc|company|united states
Mastercard|MasterCard|company|united states
American Express|Amex|company|united states
JPMorgan Chase|JPMorgan,JP Morgan,JPMorgan Chase & Co|bank|united states
Goldman Sachs|Goldman|bank|united states
Morgan Stanley||bank|united states
Bank of America|BofA|bank|united states
Citigroup|Citi,Citibank|bank|united states
Wells Fargo||bank|united states
Merrill Lynch||bank|united states
Lehman Brothers||bank|united states
Berkshire Hathaway||company|united states
BlackRock||company|united states
AIG|American International Group|company|united states
MetLife||company|united states
Fannie Mae||company|united states
Freddie Mac||company|united states
Moody's|Moody's Investors Service|company|united states
Standard & Poor's|S&P,Standard and Poor's,S&P Global|company|united states
Fitch|Fitch Ratings|company|united states
Nasdaq|NASDAQ|company|united states
New York Stock Exchange|NYSE|company|united states
London Stock Exchange|LSE|company|united kingdom
Pfizer|Pfizer Inc|company|united states
BioNTech||company|germany
Moderna|Moderna Inc|company|united states
Johnson & Johnson|J&J,Johnson and Johnson|company|united states
Merck|Merck & Co|company|united states
Eli Lilly||company|united states
Gilead|Gilead Sciences|company|united states
Purdue Pharma||company|united states
Monsanto||company|united states
Cargill||company|united states
Caterpillar!|Caterpillar Inc|company|united states
John Deere|Deere & Co|company|united states
DuPont||company|united states
3M||company|united states
Procter & Gamble|P&G|company|united states
Philip Morris|Philip Morris International|company|united states
FedEx|Federal Express|company|united states
UPS|United Parcel Service|company|united states
Delta Air Lines|Delta Airlines,Delta!|company|united states
United Airlines|United Continental|company|united states
American Airlines|AMR|company|united states
Southwest Airlines||company|united states
JetBlue|JetBlue Airways|company|united states
Alaska Airlines||company|united states
US Airways||company|united states
Emirates airline|Emirates Airline,Emirates Airlines|company|united arab emirates
Etihad|Etihad Airways|company|united arab emirates
Qatar Airways||company|qatar
Turkish Airlines||company|turkey
Malaysia Airlines||company|malaysia
AirAsia||company|malaysia
Singapore Airlines||company|singapore
Cathay Pacific||company|hong kong
Ethiopian Airlines||company|ethiopia
EgyptAir||company|egypt
Aeroflot||company|russia
Lion Air||company|indonesia
Garuda Indonesia||company|indonesia
Air India||company|india
IndiGo||company|india
Union Pacific||company|united states
Norfolk Southern||company|united states
Gazprom||company|russia
Gazprombank||bank|russia
Rosneft||company|russia
Lukoil||company|russia
Novatek||company|russia
Sberbank||bank|russia
VTB|VTB Bank|bank|russia
Naftogaz||company|ukraine
Ukrenergo||company|ukraine
Energoatom||company|ukraine
Nord Stream|Nord Stream AG|company|switzerland
Saudi Aramco|Aramco|company|saudi arabia
Huawei|Huawei Technologies|company|china
ZTE||company|china
Alibaba|Alibaba Group|company|china
Tencent||company|china
Baidu||company|china
Xiaomi||company|china
Lenovo||company|china
Sinopec||company|china
PetroChina|CNPC|company|china
Evergrande|China Evergrande|company|china
Foxconn|Hon Hai|company|taiwan
TSMC|Taiwan Semiconductor,Taiwan Semiconductor Manufacturing Co|company|taiwan
Tata|Tata Group,Tata Motors,Tata Steel|company|india
Reliance Industries|Reliance!|company|india
Infosys||company|india
Adani|Adani Group|company|india
Odebrecht||company|brazil
Vale!|Vale SA|company|brazil
Embraer||company|brazil
Bombardier||company|canada
BlackBerry|Research In Motion|company|canada
Enron||company|united states
Theranos||company|united states
FTX||company
Binance||company
Coinbase||company|united states
Cambridge Analytica||company|united kingdom
Huntington Ingalls||company|united states
Blackwater|Academi|company|united states
PwC|PricewaterhouseCoopers|company
KPMG||company
Deloitte||company
Ernst & Young|EY|company
McKinsey|McKinsey & Co,McKinsey & Company|company
NFL|National Football League|league|united states
NBA|National Basketball Association|league|united states
WNBA||league|united states
MLB|Major League Baseball|league|united states
NHL|National Hockey League|league
MLS|Major League Soccer|league|united states
NCAA|National Collegiate Athletic Association|league|united states
NASCAR||league|united states
PGA Tour|PGA|league|united states
LIV Golf||league|saudi arabia
UFC|Ultimate Fighting Championship|league
Premier League|English Premier League,EPL|league|united kingdom
Football Association|FA|league
English Football League|EFL|league|united kingdom
La Liga|LaLiga|league|spain
Serie A||league|italy
Bundesliga||league|germany
Ligue 1||league|france
Indian Premier League|IPL|league|india
BCCI|Board of Control for Cricket in India|league|india
England and Wales Cricket Board|ECB cricket|league|united kingdom
Manchester United|Man United,Man Utd|club|united kingdom
Manchester City|Man City|club|united kingdom
Liverpool FC||club|united kingdom
Chelsea FC||club|united kingdom
Arsenal!|Arsenal FC|club|united kingdom
Tottenham Hotspur|Tottenham,Spurs!|club|united kingdom
West Ham|West Ham United|club|united kingdom
Newcastle United||club|united kingdom
Leicester City||club|united kingdom
Leeds United||club|united kingdom
Aston Villa||club|united kingdom
Everton|Everton FC|club|united kingdom
Crystal Palace||club|united kingdom
Real Madrid||club|spain
FC Barcelona|Barca|club|spain
Atletico Madrid||club|spain
Juventus|Juve|club|italy
AC Milan||club|italy
Inter Milan||club|italy
AS Roma||club|italy
Bayern Munich|FC Bayern|club|germany
Borussia Dortmund||club|germany
Paris Saint-Germain|PSG|club|france
Ajax||club|netherlands
Celtic FC||club|united kingdom
New York Yankees|Yankees|club|united states
New York Mets|Mets|club|united states
Boston Red Sox|Red Sox|club|united states
Los Angeles Dodgers|Dodgers|club|united states
Chicago Cubs|Cubs!|club|united states
San Francisco Giants||club|united states
Houston Astros|Astros|club|united states
Dallas Cowboys||club|united states
New England Patriots||club|united states
Green Bay Packers|Packers!|club|united states
Pittsburgh Steelers|Steelers|club|united states
San Francisco 49ers|49ers|club|united states
Kansas City Chiefs||club|united states
Seattle Seahawks|Seahawks|club|united states
Los Angeles Lakers|Lakers|club|united states
Golden State Warriors||club|united states
Boston Celtics|Celtics|club|united states
Chicago Bulls||club|united states
Miami Heat||club|united states
Brooklyn Nets||club|united states
New York Knicks|Knicks|club|united states
Harvard University|Harvard|university|united states
Yale University|Yale|university|united states
Princeton University||university|united states
Columbia University||university|united states
Stanford University|Stanford|university|united states
Cornell University||university|united states
Brown University||university|united states
Duke University||university|united states
Georgetown University||university|united states
Johns Hopkins University|Johns Hopkins|university|united states
Massachusetts Institute of Technology|MIT|university|united states
California Institute of Technology|Caltech|university|united states
University of California|UC!|university|united states
UCLA|University of California Los Angeles|university|united states
University of California Berkeley|UC Berkeley,University of California at Berkeley|university|united states
University of Southern California|USC|university|united states
New York University|NYU|university|united states
Penn State University|Penn State,Pennsylvania State University|university|united states
Virginia Tech|Virginia Polytechnic Institute|university|united states
Ohio State University|Ohio State|university|united states
University of Oxford|Oxford University|university|united kingdom
University of Cambridge|Cambridge University|university|united kingdom
Imperial College London|Imperial College|university|united kingdom
London School of Economics||university|united kingdom
King's College London||university|united kingdom
University College London|UCL|university|united kingdom
Sorbonne|Sorbonne University|university|france
Peking University||university|china
Tsinghua University|Tsinghua|university|china
University of Tokyo|Tokyo University|university|japan
Moscow State University||university|russia
West Point|US Military Academy|university|united states
`
