/** Leagues, clubs and universities, one a line: name | aliases | kind | country. `!` behind a name: an ordinary word as well. */
export const bodyTableClubs = `
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
