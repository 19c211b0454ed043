/** Companies and banks, one a line: name | aliases | kind | country. `!` behind a name: an ordinary word as well. */
export const bodyTableCompanies = `
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
`
