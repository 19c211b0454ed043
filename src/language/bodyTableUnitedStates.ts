/**
 * Offices, forces, parties and associations of the United States, one a line: name | aliases | kind | country. `!` behind a name:
 * an ordinary word as well.
 */
export const bodyTableUnitedStates = `
US Congress|Congress,United States Congress,American Congress|parliament|united states
US Senate|Senate,United States Senate|parliament|united states
US House of Representatives|House of Representatives,United States House of Representatives,US House,House!|parliament|united states
House Judiciary Committee||committee|united states
Senate Judiciary Committee||committee|united states
House Intelligence Committee||committee|united states
Senate Intelligence Committee||committee|united states
Senate Foreign Relations Committee||committee|united states
House Oversight Committee||committee|united states
US Supreme Court|United States Supreme Court,SCOTUS|court|united states
US State Department|State Department,Department of State,US Department of State|ministry|united states
US Defense Department|Pentagon,Defense Department,Department of Defense,US Department of Defense,DoD|ministry|united states
US Justice Department|Justice Department,Department of Justice,US Department of Justice,DOJ|ministry|united states
US Treasury|Treasury Department,US Treasury Department,Department of the Treasury|ministry|united states
Department of Homeland Security|DHS,Homeland Security,Homeland Security Department,US Department of Homeland Security|ministry|united states
Department of Health and Human Services|HHS,Health and Human Services|ministry|united states
Department of Housing and Urban Development|HUD,Housing and Urban Development|ministry|united states
Department of Veterans Affairs|VA,Veterans Affairs,Veterans Affairs Department|ministry|united states
Interior Department|Department of the Interior|ministry|united states
Commerce Department|Department of Commerce|ministry|united states
Labor Department|Department of Labor|ministry|united states
Agriculture Department|Department of Agriculture,USDA|ministry|united states
Federal Bureau of Investigation|FBI|police|united states
Central Intelligence Agency|CIA|agency|united states
National Security Agency|NSA|agency|united states
Director of National Intelligence|Office of the Director of National Intelligence,ODNI|agency|united states
Defense Intelligence Agency|DIA|agency|united states
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|police|united states
Drug Enforcement Administration|DEA|police|united states
Secret Service|US Secret Service|police|united states
US Marshals Service|Marshals Service,US Marshals|police|united states
Immigration and Customs Enforcement|ICE,US Immigration and Customs Enforcement|police|united states
Customs and Border Protection|CBP,US Customs and Border Protection|police|united states
US Border Patrol|Border Patrol|police|united states
Transportation Security Administration|TSA|agency|united states
Federal Emergency Management Agency|FEMA|agency|united states
Federal Aviation Administration|FAA|regulator|united states
National Transportation Safety Board|NTSB|agency|united states
Environmental Protection Agency|EPA|regulator|united states
Food and Drug Administration|FDA|regulator|united states
Centers for Disease Control and Prevention|CDC,Centers for Disease Control|agency|united states
National Institutes of Health|NIH|agency|united states
National Aeronautics and Space Administration|NASA|agency|united states
National Oceanic and Atmospheric Administration|NOAA|agency|united states
National Weather Service|NWS|agency|united states
National Hurricane Center|NHC|agency|united states
US Geological Survey|USGS|agency|united states
Internal Revenue Service|IRS|agency|united states
Securities and Exchange Commission|SEC|regulator|united states
Federal Trade Commission|FTC|regulator|united states
Federal Communications Commission|FCC|regulator|united states
Federal Election Commission|FEC|regulator|united states
Consumer Financial Protection Bureau|CFPB|regulator|united states
Social Security Administration||agency|united states
Small Business Administration|SBA|agency|united states
Office of Management and Budget|OMB|agency|united states
Congressional Budget Office|CBO|agency|united states
Government Accountability Office|GAO|agency|united states
Bureau of Labor Statistics|BLS|agency|united states
Census Bureau|US Census Bureau|agency|united states
US Postal Service|Postal Service,USPS|agency|united states
USAID|US Agency for International Development|agency|united states
National Labor Relations Board|NLRB|regulator|united states
Federal Reserve|US Federal Reserve,Federal Reserve Board,the Fed,Fed!|bank|united states
National Guard|US National Guard|military|united states
US Army|United States Army|military|united states
US Navy|United States Navy|military|united states
US Air Force|United States Air Force,USAF|military|united states
US Marine Corps|Marine Corps,United States Marine Corps,US Marines|military|united states
US Coast Guard|United States Coast Guard|military|united states
US Central Command|Central Command,CENTCOM|military|united states
Joint Chiefs of Staff|Joint Chiefs|military|united states
Navy SEALs|SEALs|military|united states
New York Police Department|NYPD,New York City Police Department,New York City Police|police|united states
Los Angeles Police Department|LAPD|police|united states
Chicago Police Department|Chicago Police|police|united states
Boston Police Department|Boston Police|police|united states
Houston Police Department|Houston Police|police|united states
Baltimore Police Department|Baltimore Police|police|united states
Philadelphia Police Department|Philadelphia Police|police|united states
Dallas Police Department|Dallas Police|police|united states
Port Authority|Port Authority of New York and New Jersey|agency|united states
Metropolitan Transportation Authority|MTA|agency|united states
Amtrak||company|united states
Democratic Party|Democrats|party|united states
Republican Party|Republicans,GOP,Grand Old Party|party|united states
Democratic National Committee|DNC|party|united states
Republican National Committee|RNC|party|united states
Tea Party|Tea Party movement|party|united states
Libertarian Party||party|united states
National Rifle Association|NRA|association|united states
American Civil Liberties Union|ACLU|association|united states
NAACP|National Association for the Advancement of Colored People|association|united states
Planned Parenthood||charity|united states
Southern Poverty Law Center|SPLC|charity|united states
AFL-CIO||union|united states
United Auto Workers|UAW|union|united states
Teamsters||union|united states
US Chamber of Commerce|Chamber of Commerce|association|united states
Boy Scouts of America|Boy Scouts|association|united states
Heritage Foundation||institute|united states
Brookings Institution||institute|united states
Pew Research Center|Pew!|institute|united states
Gallup||institute|united states
American Medical Association|AMA|association|united states
White House||government|united states
AARP|American Association of Retired Persons|association|united states
Crime Stoppers||charity|united states
Judicial Watch||association|united states
Cato Institute||institute|united states
American Enterprise Institute|AEI|institute|united states
Urban Institute||institute|united states
RAND Corporation|Rand Corporation,RAND|institute|united states
Council on Foreign Relations|CFR|institute|united states
Alliance Defending Freedom||association|united states
GLAAD||association|united states
Human Rights Campaign|HRC|association|united states
Media Matters|Media Matters for America|association|united states
MoveOn|MoveOn.org|association|united states
NARAL|NARAL Pro-Choice America|association|united states
Code Pink||association|united states
Americans for Prosperity||association|united states
Club for Growth||association|united states
FreedomWorks||association|united states
Sierra Club||association|united states
Everytown|Everytown for Gun Safety|association|united states
League of Women Voters||association|united states
American Bar Association|ABA|association|united states
American Cancer Society||charity|united states
Anti-Defamation League|ADL|association|united states
AIPAC|American Israel Public Affairs Committee|association|united states
Service Employees International Union|SEIU|union|united states
American Federation of Teachers|AFT|union|united states
National Education Association|NEA|union|united states
Fraternal Order of Police|FOP|union|united states
Screen Actors Guild|SAG-AFTRA|union|united states
Writers Guild of America|WGA|union|united states
Army Corps of Engineers|US Army Corps of Engineers|agency|united states
Bureau of Prisons|Federal Bureau of Prisons|agency|united states
Bureau of Land Management|BLM bureau|agency|united states
National Park Service|NPS|agency|united states
US Forest Service|Forest Service|agency|united states
US Fish and Wildlife Service|Fish and Wildlife Service|agency|united states
Peace Corps||agency|united states
Office of Special Counsel||agency|united states
Republican Study Committee||committee|united states
House Freedom Caucus|Freedom Caucus|committee|united states
Congressional Black Caucus||committee|united states
National Economic Council||council|united states
Joint Terrorism Task Force||police|united states
Massachusetts Bay Transportation Authority|MBTA|agency|united states
Bay Area Rapid Transit|BART|agency|united states
Texas Rangers|Texas Department of Public Safety|police|united states
California Highway Patrol|CHP patrol|police|united states
Georgia Bureau of Investigation|GBI|police|united states
Tennessee Bureau of Investigation|TBI|police|united states
Florida Department of Law Enforcement|FDLE|police|united states
Las Vegas Metropolitan Police Department|Las Vegas Metropolitan Police,Las Vegas Police,LVMPD|police|united states
Metropolitan Police Department|MPD|police|united states
US Capitol Police|Capitol Police|police|united states
`
