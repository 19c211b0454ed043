/** Cities and towns of the Americas by country or state; see citiesEurope. */
export const citiesAmericas = `
new york state: New York City=NYC,New York,The Big Apple; Buffalo; Rochester; Syracuse~; Albany; Yonkers; New Rochelle;
  White Plains; Ithaca; Utica; Niagara Falls; Binghamton; Schenectady; Poughkeepsie; Saratoga Springs; Long Island; Hempstead;
  West Point~; Newburgh; Chautauqua; Levittown; Garden City~; Mount Vernon; Hamptons=The Hamptons; Elmira; Troy; Chappaqua;
  Plattsburgh; Dannemora
new york city: Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Wall Street; Times Square; Ground Zero;
  Rikers Island; Coney Island; Central Park; Greenwich Village; SoHo~; Tribeca; Chinatown~; Lower Manhattan; Upper East Side;
  Upper West Side; World Trade Center; Trump Tower; Madison Square Garden; Penn Station; Grand Central; Bedford-Stuyvesant;
  Flatbush; Crown Heights; Far Rockaway; Flushing; Jamaica~; Bensonhurst; Zuccotti Park; LaGuardia=LaGuardia Airport;
  Battery Park; Hudson Yards
california: Los Angeles=LA,L.A.; San Francisco; San Diego; San Jose; Sacramento; Oakland; Fresno; Long Beach; Bakersfield;
  Anaheim; Santa Ana; Riverside; Stockton; Irvine; Chula Vista; Fremont; San Bernardino; Modesto; Oxnard; Fontana;
  Moreno Valley; Huntington Beach; Glendale~; Santa Clarita; Oceanside; Rancho Cucamonga; Santa Rosa; Ontario~; Elk Grove;
  Corona; Lancaster~; Palmdale; Salinas; Hayward; Pomona; Sunnyvale; Escondido; Pasadena; Torrance; Orange~; Fullerton;
  Visalia; Concord~; Roseville; Thousand Oaks; Vallejo; Victorville; Berkeley; Simi Valley; Ventura; Santa Barbara;
  Santa Cruz; Santa Monica; Santa Clara; Palo Alto; Mountain View; Cupertino; Menlo Park; Redding; Chico; Compton; Inglewood;
  Burbank; Beverly Hills; Malibu; Carlsbad; Newport Beach; Costa Mesa; Laguna Beach; Palm Springs; Napa; Sonoma; Monterey;
  Isla Vista; Silicon Valley; San Ysidro; Calabasas; Gilroy; Poway; Half Moon Bay; Monterey Park; Oroville; Richmond~;
  Daly City; San Mateo; Redwood City; Norwalk; Downey; El Monte; West Covina; Vacaville; Fairfield; Merced; Lompoc; Barstow;
  Needles; Cajon Pass; Yorba Linda; San Clemente; Camp Pendleton; San Quentin; Alcatraz; Venice Beach; Seal Beach; Cerritos;
  Buena Park; Fort Bragg~; Tulare; Yuba City; Petaluma; Livermore; Alameda; San Leandro; Walnut Creek; Dublin~; Montecito;
  Pacific Palisades; Altadena
los angeles: Hollywood; Watts; Brentwood; Bel Air; Encino; San Fernando Valley; Koreatown; Venice~; Skid Row;
  South Los Angeles=South Central; Echo Park; Silver Lake; Westwood; Van Nuys; Northridge; Sylmar
illinois: Chicago; Springfield; Aurora~; Rockford; Joliet; Naperville; Peoria; Elgin; Evanston; Champaign; Bloomington~;
  Decatur~; Highland Park; Carbondale; Cicero; Waukegan; Schaumburg; Oak Park; DeKalb; Urbana; Moline; Cahokia;
  East St. Louis; Skokie
texas: Houston; San Antonio; Dallas; Austin; Fort Worth; El Paso; Arlington~; Corpus Christi; Plano; Laredo; Lubbock; Garland;
  Irving; Amarillo; Grand Prairie; Brownsville; McKinney; Frisco; Pasadena~; Mesquite; Killeen; McAllen; Waco; Denton;
  Midland; Odessa~; Abilene; Beaumont; Round Rock; Richardson; College Station; Tyler; Wichita Falls; Galveston; Fort Hood;
  Uvalde; Sutherland Springs; Santa Fe~; Allen; Del Rio; Eagle Pass; Crawford; Huntsville~; Jasper; West~; Lewisville;
  San Angelo; Longview; Baytown; Sugar Land; The Woodlands; Conroe; Bryan; Temple; Texas City; Port Arthur~; Rockport;
  Victoria~; Marfa; San Marcos; New Braunfels; Georgetown~; Nacogdoches; Lufkin; Texarkana; Cleburne; Hutchins
arizona: Phoenix; Tucson; Mesa; Chandler; Scottsdale; Glendale; Gilbert; Tempe; Peoria~; Surprise; Yuma; Flagstaff; Prescott;
  Nogales; Sedona; Casa Grande; Sierra Vista; Bullhead City; Yarnell; Maricopa; Goodyear; Kingman
pennsylvania: Philadelphia=Philly; Pittsburgh; Allentown; Erie; Reading~; Scranton; Bethlehem~; Lancaster~; Harrisburg;
  Wilkes-Barre; State College; Gettysburg; Hershey; Johnstown; Shanksville; Hazleton; Altoona; Chester~; Easton; Valley Forge;
  Norristown; Levittown~; Punxsutawney; Butler; Bensalem; York~; Williamsport; Uniontown; McKeesport
florida: Miami; Jacksonville; Tampa; Orlando; St. Petersburg~; Hialeah; Tallahassee; Fort Lauderdale; Port St. Lucie;
  Cape Coral; Pembroke Pines; Hollywood~; Gainesville; Miramar; Coral Springs; Clearwater; Miami Gardens; Palm Bay;
  West Palm Beach; Lakeland; Pompano Beach; Miami Beach; Boca Raton; Fort Myers; Daytona Beach; Pensacola; Sarasota; Naples~;
  Key West; Sanford; Parkland; Surfside; Cape Canaveral; Palm Beach; Mar-a-Lago; Homestead; Ocala; Panama City Beach;
  Kissimmee; Fort Pierce; Boynton Beach; Delray Beach; Key Largo; Bradenton; Melbourne~; Vero Beach; Immokalee; Doral;
  Mexico Beach; Sebring; Titusville; Deerfield Beach; Opa-locka; Punta Gorda; St. Augustine; Apopka; Winter Park; Destin;
  Live Oak; Brooksville; Bonita Springs; Jupiter
ohio: Columbus; Cleveland; Cincinnati; Toledo~; Akron; Dayton; Canton~; Youngstown; Parma~; Lorain; Dublin~; Springfield~;
  Kent~; Steubenville; East Palestine; Chardon; Zanesville; Mansfield; Lima~; Sandusky; Athens~; Oxford~; Chillicothe; Marion;
  Elyria; Lakewood~; Euclid; Hamilton~; Piketon; Portsmouth~; Warren~; Newtown~
georgia state: Atlanta; Augusta; Columbus~; Savannah; Macon; Athens~; Sandy Springs; Roswell; Albany~; Marietta; Brunswick;
  Decatur; Alpharetta; Valdosta; Statesboro; Warner Robins; Rome~; Dalton; Gainesville~; Smyrna; Stone Mountain; Winder;
  Fort Benning; Plains; Kennesaw; Fort Stewart; Peachtree City
atlanta: Buckhead; Ebenezer Baptist Church; Centennial Olympic Park
north carolina: Charlotte; Raleigh; Greensboro; Durham~; Winston-Salem; Fayetteville; Cary; Wilmington; High Point; Asheville;
  Concord; Gastonia; Jacksonville~; Chapel Hill; Greenville~; Fort Bragg; Kitty Hawk; Outer Banks; Camp Lejeune; Hickory;
  Elizabeth City; Boone; Rocky Mount; Goldsboro; Lumberton; Kannapolis
michigan: Detroit; Grand Rapids; Warren; Sterling Heights; Lansing; Ann Arbor; Flint; Dearborn; Livonia; Kalamazoo; Saginaw;
  Pontiac; Southfield; Troy~; East Lansing; Battle Creek; Traverse City; Muskegon; Oxford~; Midland~; Holland~; Jackson~;
  Bloomfield Hills; Grosse Pointe; Benton Harbor; Ypsilanti; Rochester Hills; Marquette; Hamtramck
new jersey: Newark; Jersey City; Paterson; Elizabeth; Edison; Trenton; Camden~; Princeton; Hoboken; Atlantic City; Clifton;
  Passaic; Union City; Cherry Hill; Bayonne; East Orange; Asbury Park; Toms River; Fort Lee; New Brunswick~; Hackensack;
  Morristown; Seaside Heights; Cape May; Bedminster; Teaneck; Paramus; Secaucus; Vineland
virginia: Virginia Beach; Norfolk; Chesapeake; Richmond; Newport News; Alexandria~; Hampton; Roanoke; Portsmouth~; Suffolk;
  Lynchburg; Charlottesville; Blacksburg; Arlington; Fairfax; Williamsburg; Fredericksburg; Harrisonburg; Manassas; Quantico;
  Leesburg; McLean; Langley; Reston; Mount Vernon~; Danville; Jamestown; Petersburg; Appomattox; Falls Church; Herndon;
  Woodbridge; Tysons; Staunton; Winchester~; Bristol~; Chantilly; Dumfries
washington state: Seattle; Spokane; Tacoma; Vancouver~; Bellevue; Kent~; Everett; Renton; Yakima; Federal Way; Bellingham;
  Kennewick; Olympia; Redmond; Kirkland; Marysville; Oso; Walla Walla; Richland; Lakewood; Bremerton; Pullman; Wenatchee;
  Ferndale; Aberdeen~; Auburn; Hanford; Burlington~; Mukilteo; Puyallup; Joint Base Lewis-McChord=Fort Lewis
massachusetts: Boston; Worcester~; Springfield~; Cambridge~; Lowell; Brockton; Lynn; Quincy; New Bedford; Fall River; Newton;
  Somerville; Lawrence; Framingham; Waltham; Salem; Plymouth~; Watertown; Cape Cod; Martha's Vineyard; Nantucket;
  Provincetown; Amherst; Brookline; Concord~; Lexington; Medford; Malden; Revere; Chelsea~; Gloucester~; Andover; Barnstable;
  Hyannis; Dorchester; Roxbury; Taunton; Pittsfield; Northampton~; Foxborough=Foxboro; Wellesley; Hopkinton; Haverhill;
  Merrimack; Leominster; Dartmouth; Canton~; Holyoke
tennessee: Memphis; Nashville; Knoxville; Chattanooga; Clarksville; Murfreesboro; Franklin~; Jackson~; Oak Ridge; Gatlinburg;
  Johnson City; Hendersonville; Bristol~; Antioch; Cookeville; Cleveland~; Kingsport; Graceland; Pigeon Forge
indiana: Indianapolis; Fort Wayne; Evansville; South Bend; Gary; Bloomington; Hammond; Carmel; Lafayette~; Muncie;
  Terre Haute; Kokomo; Elkhart; Columbus~; Richmond~; Notre Dame; Noblesville; Greenwood; Delphi~; Anderson; West Lafayette
missouri: St. Louis; Kansas City; Springfield~; Independence; Columbia~; Ferguson; Joplin; Jefferson City; St. Charles;
  St. Joseph; Branson; Florissant; Chesterfield; Clayton; Cape Girardeau; Sedalia; Lee's Summit; Fort Leonard Wood
maryland: Baltimore; Annapolis; Bethesda; Silver Spring; Rockville; Frederick; Gaithersburg; College Park; Hagerstown;
  Columbia~; Salisbury~; Towson; Fort Meade; Camp Ocean City; Laurel; Greenbelt; Bowie; Aberdeen~; Chevy Chase; Cumberland;
  Dundalk~; Hyattsville; Germantown
district of columbia: Washington=Washington DC
washington: Georgetown~; Capitol Hill~; Anacostia; National Mall; Dupont Circle; Navy Yard=Washington Navy Yard; Foggy Bottom;
  Lafayette Square; Union Station~; Ford's Theatre
wisconsin: Milwaukee; Madison; Green Bay; Kenosha; Racine; Appleton; Waukesha; Oshkosh; Eau Claire; Janesville; La Crosse;
  Oak Creek; Sheboygan; Wausau; West Allis; Brookfield; Manitowoc; Wauwatosa; Beloit; Rice Lake; Fond du Lac
minnesota: Minneapolis; St. Paul; Rochester~; Duluth; Bloomington~; Brooklyn Park; Brooklyn Center; Plymouth~; St. Cloud;
  Eagan; Edina; Mankato; Falcon Heights; Moorhead; Woodbury; Burnsville; Minnetonka; Eden Prairie; Hibbing
colorado: Denver; Colorado Springs; Aurora; Fort Collins; Lakewood~; Thornton; Arvada; Pueblo; Boulder; Greeley; Littleton;
  Columbine; Aspen; Vail; Golden; Durango~; Grand Junction; Longmont; Loveland; Castle Rock; Centennial; Englewood; Telluride;
  Estes Park; Highlands Ranch; Steamboat Springs; Westminster~; Breckenridge; Florence~; Superior
alabama: Birmingham~; Montgomery; Mobile; Huntsville; Tuscaloosa; Selma; Auburn~; Dothan; Hoover; Gadsden; Anniston;
  Enterprise; Decatur~; Prattville; Dadeville; Midland City; Fort Rucker; Muscle Shoals; Vestavia Hills
south carolina: Charleston; Columbia; North Charleston; Greenville; Myrtle Beach; Rock Hill; Spartanburg;
  Hilton Head=Hilton Head Island; Florence~; Orangeburg; Beaufort; Sumter; Aiken; Anderson~; Summerville; Parris Island;
  Clemson; Hampton~; Mount Pleasant
louisiana: New Orleans; Baton Rouge; Shreveport; Lafayette; Lake Charles; Monroe; Alexandria~; Metairie; Houma; Slidell;
  Kenner; Bossier City; Grand Isle; Opelousas; Angola~; Minden~; Denham Springs; Hammond~
kentucky: Louisville; Lexington~; Bowling Green; Owensboro; Covington; Frankfort; Fort Knox; Fort Campbell; Paducah; Mayfield;
  Newport~; Hazard; Morehead; Benton; Elizabethtown; Jackson~; Berea; London~; Richmond~
oregon: Portland; Eugene; Salem~; Gresham; Hillsboro; Beaverton; Bend; Medford~; Springfield~; Corvallis; Albany~; Roseburg;
  Ashland; Troutdale; Klamath Falls; Grants Pass; Burns; Pendleton; Astoria; Redmond~
oklahoma: Oklahoma City; Tulsa; Norman; Broken Arrow; Lawton; Edmond; Moore; Stillwater; Enid; Muskogee; Shawnee~; McAlester;
  El Reno; Ardmore; Bartlesville; Ponca City; Guthrie; Fort Sill; Henryetta
connecticut: Hartford; New Haven; Bridgeport; Stamford; Waterbury; Norwalk~; Danbury; New Britain; Greenwich~; Newtown;
  Sandy Hook; Westport; Fairfield~; New London; Groton; Norwich~; Manchester~; Bristol~; Middletown; Meriden; West Hartford;
  Cheshire~; Darien; Mystic; Enfield
utah: Salt Lake City; Provo; West Valley City; Ogden; St. George; Park City; Orem; Sandy~; Moab; Logan; West Jordan; Layton;
  Cedar City; Lehi; Draper; Enoch; American Fork
nevada: Las Vegas; Reno; Henderson; Carson City; North Las Vegas; Sparks; Elko; Mesquite~; Laughlin; Pahrump; Boulder City;
  Paradise~
kansas: Wichita; Topeka; Kansas City~; Overland Park; Olathe; Lawrence~; Manhattan~; Greensburg; Dodge City; Salina;
  Hutchinson; Leavenworth; Fort Riley; Emporia; Hesston; Newton~; Shawnee; Garden City~
iowa: Des Moines; Cedar Rapids; Davenport; Sioux City; Iowa City; Waterloo~; Ames; Council Bluffs; Dubuque; Marshalltown;
  West Des Moines; Burlington~; Mason City; Ottumwa; Perry~; Muscatine
arkansas: Little Rock; Fayetteville~; Fort Smith; Springdale; Jonesboro; Bentonville; Pine Bluff; Hot Springs; Rogers;
  North Little Rock; Conway; West Memphis; Texarkana~; Camden~; Fordyce
mississippi: Jackson; Gulfport; Biloxi; Hattiesburg; Meridian; Tupelo; Southaven; Oxford~; Greenwood~; Vicksburg; Natchez;
  Columbus~; Philadelphia~; Pascagoula; Starkville; Greenville~; Brookhaven; Rolling Fork; Amory
nebraska: Omaha; Lincoln~; Bellevue~; Grand Island; Kearney; Fremont~; Norfolk~; North Platte; Offutt Air Force Base
new mexico: Albuquerque; Santa Fe; Las Cruces; Roswell~; Rio Rancho; Los Alamos; Farmington; Alamogordo; Taos; Carlsbad~;
  Gallup; Clovis; Hobbs; Aztec; White Sands; Ruidoso; Espanola
idaho: Boise; Idaho Falls; Coeur d'Alene; Moscow~; Nampa; Pocatello; Meridian~; Twin Falls; Lewiston; Sun Valley; Ketchum;
  Post Falls
hawaii: Honolulu; Hilo; Maui; Oahu; Kauai; Pearl Harbor; Lahaina; Waikiki; Kailua; Molokai; Lanai; Kona
maine: Portland~; Bangor; Augusta~; Lewiston~; Bar Harbor; Kennebunkport; Brunswick~; Auburn~; Bath~; Lisbon~; Bowdoin;
  South Portland; Biddeford
new hampshire: Manchester~; Nashua; Concord~; Portsmouth~; Dover~; Keene; Rochester~; Hanover~; Salem~; Dixville Notch;
  Laconia; Derry~; Exeter~
rhode island: Providence; Warwick; Cranston; Pawtucket; Newport~; Woonsocket; East Providence; Westerly; West Warwick;
  Bristol~
delaware: Wilmington~; Dover~; Newark~; Rehoboth Beach; New Castle; Lewes; Milford
west virginia: Charleston~; Huntington; Morgantown; Parkersburg; Wheeling; Martinsburg; Harpers Ferry; Beckley; Bluefield;
  Montcoal; Fairmont; Buckhannon; White Sulphur Springs
montana: Billings; Missoula; Great Falls; Bozeman; Butte; Helena; Kalispell; Whitefish; Havre; Joplin~; Livingston
north dakota: Fargo; Bismarck; Grand Forks; Minot; Williston; Cannon Ball; Standing Rock; Jamestown~; Dickinson
south dakota: Sioux Falls; Rapid City; Aberdeen~; Pierre; Brookings; Sturgis; Watertown~; Deadwood; Wounded Knee; Pine Ridge;
  Rosebud; Mitchell~
vermont: Burlington; Montpelier; Rutland; Bennington; Brattleboro; Stowe; Barre; Essex Junction; Newport~
wyoming: Cheyenne; Casper; Laramie; Jackson Hole; Gillette; Cody; Sheridan; Rock Springs; Jackson~; Teton Village
alaska: Anchorage; Fairbanks; Juneau; Sitka; Ketchikan; Wasilla; Kodiak; Nome; Bethel; Barrow=Utqiagvik; Kenai; Seward;
  Valdez; Unalaska; Homer; Prudhoe Bay; Soldotna; Aleutian Islands; Denali=Mount McKinley
puerto rico: San Juan; Ponce; Mayaguez; Bayamon; Carolina; Caguas; Humacao; Vieques; Guanica; Arecibo
guam: Hagatna
ontario: Toronto; Ottawa; Hamilton; London~; Mississauga; Brampton; Markham; Windsor~; Kitchener; Waterloo~; Sudbury;
  Thunder Bay; Kingston~; Niagara-on-the-Lake; Oshawa; Barrie; Guelph; Attawapiskat; Sault Ste. Marie; Scarborough;
  St. Catharines; Vaughan; Cornwall~; Sarnia; Woodstock; Elliot Lake; Timmins; Peterborough~; North York
quebec: Montreal; Quebec City; Laval; Gatineau; Longueuil; Sherbrooke; Lac-Megantic; Trois-Rivieres; Saguenay; La Malbaie;
  Saint-Jean-sur-Richelieu; Mont-Tremblant; Levis; L'Isle-Verte
british columbia: Vancouver; Victoria~; Surrey~; Burnaby; Kelowna; Richmond~; Kamloops; Whistler; Prince George; Nanaimo;
  Abbotsford; Lytton; Prince Rupert; Fort St. John; Vernon; Tofino; Penticton; Coquitlam; Fort Nelson; Tumbler Ridge
alberta: Calgary; Edmonton; Red Deer; Fort McMurray; Banff; Lethbridge; Jasper~; Medicine Hat; Kananaskis; Canmore;
  Grande Prairie; High River
manitoba: Winnipeg; Churchill; Brandon; Flin Flon; Gillam; Thompson~
saskatchewan: Saskatoon; Regina; Humboldt; Prince Albert; La Loche; Moose Jaw; Melfort; Tisdale; James Smith Cree Nation
nova scotia: Halifax; Sydney~; Truro; Portapique; Dartmouth~; Lunenburg; Cape Breton
new brunswick: Fredericton; Moncton; Saint John
newfoundland and labrador: St. John's; Gander; Labrador
prince edward island: Charlottetown
yukon: Whitehorse; Dawson
northwest territories: Yellowknife
nunavut: Iqaluit
mexico: Mexico City=Ciudad de Mexico,CDMX; Guadalajara; Monterrey; Puebla; Tijuana; Leon; Ciudad Juarez=Juarez; Zapopan;
  Merida; San Luis Potosi; Aguascalientes; Hermosillo; Saltillo; Mexicali; Culiacan; Acapulco; Queretaro; Morelia; Reynosa;
  Torreon; Cancun; Tlalnepantla; Veracruz city; Toluca; Nuevo Laredo; Matamoros; Tuxtla Gutierrez; Mazatlan; Cuernavaca;
  Tampico; Irapuato; Celaya; Ensenada; Iguala; Ayotzinapa; Playa del Carmen; Tulum; Cozumel; Puerto Vallarta; Cabo San Lucas;
  San Cristobal de las Casas; Tapachula; Villahermosa; Chilpancingo; Ecatepec; Tlatelolco; Xalapa=Jalapa; Uruapan; Apatzingan;
  Taxco; Juchitan; Piedras Negras; Los Mochis; Tlahuelilpan; Salamanca~; Ciudad Victoria~; San Fernando; Badiraguato; La Paz~;
  Chiapas town; Tultepec; Teotihuacan; Manzanillo; Lazaro Cardenas
guatemala: Guatemala City; Antigua Guatemala; Quetzaltenango; Escuintla; Huehuetenango
honduras: Tegucigalpa; San Pedro Sula; La Ceiba; Comayagua; Choloma; Tela
el salvador: San Salvador; Santa Ana~; San Miguel; Soyapango; Santa Tecla; Tecoluca
nicaragua: Managua; Leon~; Masaya; Granada~; Bluefields; Esteli; Matagalpa; Bilwi
costa rica: San Jose~; Alajuela; Limon; Liberia~
panama: Panama City; Colon; Panama Canal; Darien Gap
belize: Belize City; Belmopan; San Pedro~
cuba: Havana; Santiago de~; Camaguey; Holguin; Guantanamo=Guantanamo Bay,Gitmo; Varadero; Santa Clara~; Cienfuegos; Matanzas;
  Bay of Pigs; Pinar del Rio; Mariel; Trinidad~
jamaica: Kingston; Montego Bay; Negril; Spanish Town; Tivoli Gardens; Ocho Rios
haiti: Port-au-Prince; Cap-Haitien; Gonaives; Les Cayes; Jacmel; Leogane; Cite Soleil; Petionville=Petion-Ville; Jeremie;
  Delmas; Ganthier; Croix-des-Bouquets; Kenscoff; Carrefour; Canaan
dominican republic: Santo Domingo; Santiago de los Caballeros; Punta Cana; La Romana; Puerto Plata; Dajabon; Higuey;
  Boca Chica
bahamas: Nassau; Freeport; Abaco=Great Abaco,Abaco Islands; Grand Bahama; Marsh Harbour; Bimini; Eleuthera
barbados: Bridgetown
trinidad and tobago: Port of Spain; San Fernando~; Tobago
colombia: Bogota; Medellin; Cali; Barranquilla; Cartagena; Cucuta; Bucaramanga; Pereira; Santa Marta; Manizales; Ibague;
  Pasto; Villavicencio; Buenaventura; Mocoa; Popayan; Tumaco; Neiva; Armero; Armenia~; Leticia; Necocli; Quibdo; Turbo
venezuela: Caracas; Maracaibo; Valencia~; Barquisimeto; Ciudad Guayana; Maracay; San Cristobal; Barinas; Maturin;
  Puerto La Cruz; Ciudad Bolivar; Punto Fijo; Urena; Cumana; Los Teques; San Antonio del Tachira; Santa Elena de Uairen;
  Merida~; Guarico; Tocoron; Petare
ecuador: Quito; Guayaquil; Cuenca; Manta; Esmeraldas; Pedernales; Galapagos=Galapagos Islands; Portoviejo; Latacunga; Ambato;
  Machala; Duran
peru: Lima; Arequipa; Cusco=Cuzco; Trujillo; Callao; Puno; Juliaca; Machu Picchu; Iquitos; Piura; Chiclayo; Tacna; Ayacucho;
  Huancayo; Nazca; Pisco; Ica; Cajamarca; Bagua; Pucallpa; Tumbes; Chimbote
bolivia: La Paz; Santa Cruz de la Sierra; Cochabamba; Sucre; Oruro; El Alto; Potosi; Tarija; Vallegrande; Uyuni
brazil: Sao Paulo; Rio de Janeiro=Rio; Brasilia; Salvador de Bahia; Fortaleza; Belo Horizonte; Manaus; Curitiba; Recife;
  Porto Alegre; Belem; Goiania; Guarulhos; Campinas; Sao Luis; Maceio; Natal; Teresina; Joao Pessoa; Santos; Florianopolis;
  Vitoria~; Cuiaba; Campo Grande; Aracaju; Niteroi; Petropolis; Santa Maria; Brumadinho; Mariana; Suzano; Copacabana; Ipanema;
  Maracana; Foz do Iguacu; Chapeco; Ribeirao Preto; Juiz de Fora; Nova Iguacu; Duque de Caxias; Rocinha; Cidade de Deus;
  Altamira; Boa Vista; Porto Velho; Atalaia do Norte; Vinhedo; Gramado; Itaquaquecetuba; Sao Jose dos Campos
paraguay: Asuncion; Ciudad del Este; Encarnacion; Pedro Juan Caballero
uruguay: Montevideo; Punta del Este; Salto; Colonia; Maldonado
argentina: Buenos Aires; Cordoba~; Rosario; Mendoza; La Plata; Tucuman=San Miguel de Tucuman; Mar del Plata; Salta; Santa Fe~;
  San Juan~; Neuquen; Bahia Blanca; Ushuaia; Bariloche=San Carlos de Bariloche; Comodoro Rivadavia; Posadas; Jujuy;
  Resistencia; Corrientes; Rio Gallegos; El Calafate; Puerto Madryn; San Luis~
chile: Santiago; Valparaiso; Concepcion; Antofagasta; Vina del Mar; Temuco; Iquique; Rancagua; Arica; Puerto Montt;
  Punta Arenas; Talca; La Serena; Copiapo; Calama; Talcahuano; Constitucion; Osorno; Valdivia; Coquimbo;
  Easter Island=Rapa Nui; Colchane; Illapel; Chiloe
guyana: Georgetown; Jonestown; Essequibo; Linden
suriname: Paramaribo
falkland islands: Port Stanley=Stanley
bermuda: Hamilton~
greenland: Nuuk; Pituffik=Thule
`
