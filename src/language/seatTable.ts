/** Houses, streets and offices that stand for a government: name | country. */
export const seatTable = `
Kremlin|russia
White House|united states
Oval Office|united states
West Wing|united states
Capitol Hill|united states
Foggy Bottom|united states
Pentagon|united states
Downing Street|united kingdom
10 Downing Street|united kingdom
No. 10 Downing Street|united kingdom
No. 10|united kingdom
Number 10|united kingdom
Number Ten|united kingdom
Whitehall|united kingdom
Westminster|united kingdom
Buckingham Palace|united kingdom
Elysee|france
Elysee Palace|france
Matignon|france
Quai d'Orsay|france
Chancellery|germany
Bundestag|germany
Bankova|ukraine
Verkhovna Rada|ukraine
Blue House|south korea
Zhongnanhai|china
Great Hall of the People|china
Quirinale|italy
Palazzo Chigi|italy
Moncloa|spain
Moncloa Palace|spain
Planalto|brazil
Planalto Palace|brazil
Casa Rosada|argentina
Miraflores|venezuela
Miraflores Palace|venezuela
Malacanang|philippines
Malacanang Palace|philippines
Aso Rock|nigeria
Knesset|israel
Parliament Hill|canada
Rideau Hall|canada
Smolenskaya Square|russia
Sublime Porte|ottoman empire
Khreshchatyk|ukraine
Beehive|new zealand
Binnenhof|netherlands
South Block|india
Raisina Hill|india
`
