/** Given names of western, central and southern Europe and of Latin America. */
export const europeanMale = `
  aad aage aart abelardo abimael achille achim achraf adalbert adalberto adan adelmo adilson adolf adolfo adolphe adriano
  aimar aitor alain alan alar albano alberto albin albrecht alceu aldo aled alejandro aleksander alessandro alessio alexandre
  alexandros alexis alfons alfonso alfredo alois aloisio alonso alphonse alun alvaro amadeo amadeus amaury amedeo americo
  anastasios anatole anders anderson andoni andrea andreas andrej andres andrius andrus angel angelos anibal anselm ansgar
  ante antero anton antonello antonin antonio antonis antti apostolos ari aristide arkadiusz armand armando armin arnaldo
  arnaud arne arno aroldis arsene artur arturo arvid atle attila augustin augusto augustus aurelien aurelio avraam axel baldur
  balint balthazar baptiste bart bartolomeo bartosz bas bastian bastien beat bela beltran benedetto benedikt bengt beniamino
  benicio benito benno benoit bernardo bernd bernhard bertil bertrand birger bjarne bjarni bjorn blaise bogdan boguslaw bojan
  bonifacio borja borut boudewijn boyko branko brice bruno bryn burkhard caetano caio calin camillo camilo carles carlo carlos
  carsten cas casimir cathal cedric celso cesar cesare charalambos christer christiaan christophe christos ciaran ciro claes
  claudio claus cleber clemens cor cormac cosimo cristian cristiano cristobal cristophe cyriac cyril cyrille czeslaw daan
  dafydd damiano damijan damir daniele danilo danny darek dario dariusz darragh davi davide davor dawid declan deivid denis
  dermot detlef diarmuid dick didier diederik diego dieter dietmar dietrich dilson diogo dionisio dirk domenico domingo
  dominik dominique donal donato dragan drago drazen duarte dusan eamon eamonn edgard edgars edi edinson edmundo edoardo
  edouard edson eduard eduardo edvard efrain efren efstathios egbert egil egils egon einar eino eladio eleazar elias eliseo
  elliseo elmar eloy emeric emerson emil emile emiliano emilio emlyn emmanouil emmanuel enda endre eneko enrico enrique enzo
  eoghan eoin erhard eric erich erling ernesto ernst erwan esa espen esteban etienne eugen eugenio eusebio evangelos evaristo
  everardo everton evo ezequiel fabiano fabien fabio fabriccio fabrice fabricio fabrizio facundo fausto federico felipe fermin
  fernand fernando fidel filip filippo filippos filogonio fionn fiorello flavio flemming florent florentino florian floris
  fons fortino francesc francesco francisco franck franco francois franjo frans frantisek franz frederik fredrik friedhelm
  friedrich frits fritz gabor gabriele gael gaetano gareth gaspar gaspard gaston gautier geert genaro georg georges georgios
  geraint gerardo gerhard german gero gerrit gert gethin gheorghe giacomo giampaolo giancarlo gianfranco gianluca gianluigi
  gianni gianpiero gilberto gildas gilles gilson gino giorgio giorgos giovanni gitanas giuliano giulio giuseppe gonzalo goran
  gorka gottfried gotthard gregoire gregor gregorio grzegorz gudni guido guilherme guillaume guillem guillermo gunnar gunter
  gunther gustaf gustav gustave gustavo gyorgy gyula haakon hakan hakon halvard hannes hannu hans hansjorg harald haris
  hartmut hashim heikki heiko heiner heinrich heinz heitor helge helgi helmut hendrik henk henri henrik henrique henryk
  herbert heriberto hermann hernan herve hilario hinrich hipolito hjalmar holger horacio horst hubertus hugo hugues humberto
  huw hywel iacopo iain ibai ieuan ignacio igor iker ildefonso ilias ilir ilkka illya imre inaki ingemar ingmar ingo ingrida
  ingvar inigo ioan ioannis iolo ion isidoro isidro istvan ivan ivar ivica ivo izaak jaak jaakko jaap jacek jacinto jack
  jacobo jacopo jacques jadson jaime jair jairo jakob jakov jakub james jan janez janis janne jannik janos janusz jari jarkko
  jarmo jaromir jaroslav jaroslaw javier jean jeff jens jeroen jerome jeronimo jerzy jesper jesus jhon jhonny jiri joachim
  joan joao joaozinho joaquim joaquin jochen joel joerg johan johann johannes johnny jon jonas joop joost jordi jorg jorge
  jorgen jose josef josep josip josquin jost joszef jozef jozsef juan juanjo juergen juha juhani juho jukka jules julien julio
  juninho juraj jurgen juri jurica jussi justo jyrki kaare kai kaj kalle karel kari karl karlheinz karol karoly karsten kaspar
  kasper katrin kazimierz kees kevin kilian kiril kjell klaas klaudio klaus klemens knud knut koen konrad konstantinos koos
  kostas krisjanis krister kristian kristinn kristjan kristof krzysztof kuno kurt kyriakos ladislao ladislav lajos lambert
  lars lasse laszlo laurens laurent lauri lautaro lazaros leandro leif lenin lennart leo leobardo leonardo leonel leonid
  leonidas leopoldo leszek librado lino lionel lisandro ljubomir lofven loic lorenz lorenzo lothar louis luc luca lucas
  luciano lucien lucio ludo ludovic ludovico ludvik ludwig luigi luis luiz luka lukas lukasz lula lutz maarten maciej magnus
  maik manel manfred manlio manolis manuel marc marcel marcelinho marcelino marcello marcelo marcin marcio marco marcos marek
  mariano marijan marin mario marius mariusz markku marko markus marten martijn martino marton massimiliano massimo matej
  mateja mateo mateus mateusz mathias mathieu mathijs matias matija matous mats matteo matthaeus matthias matthieu matti
  mattia maurice mauricio maurizio mauro max maxence maxime maximiliano maximilien meinhard menno michal michalis michel
  michele michiel mickael mihai mihaly mikael mikel mikkel mikko miklos mikolaj milan milo milorad milos miloslav milovan
  miquel miran mirko miroslav mladen modesto momir moreno moritz morten motti murilo nacho nadir nandor napoleon narciso
  nataniel nayib nenad nestor neymar niall nicanor niccolo nicola nicolae nicolas nicos nicusor niels nigel nikica niklas niko
  nikola nikolaj nikolaos nikolaus nikos nils norbert norberto nuno octavio odd oisin ola olaf olafur olav ole olivier olli
  olof orestes orhan oriol orlando oskar osmany osvaldo oswaldo otakar otavio otmar ottavio otto ottorino ove owain paavo
  pablo padraig pal panagiotis panos paolo pascal pascual pasquale patrice patricio patrik pau paulo pavel pavle pavlos pavol
  pawel peder pedro peer pekka pelle pep pere petar petr petri petros petter petteri philipp philippe pier pierluigi piero
  pierre piet pieter pietro pim pinchas piotr placido predrag primo primoz quim quique radamel radek rado radomir radoslav
  radoslaw radovan rafael rafal raffaele raffaello raimondo raimonds raimund raimundo rainer ralf ramiro ramon ramush ramzan
  raoul rasmus ratko raul refugio reijo reiner reinhard reinhold reinier remco remi remy renan renato renaud rene renzo reto
  reymundo reynaldo rhodri ricard ricardo riccardo richard rigo rigoberto rik rikard risto robert roberto robin robrecht rocco
  rodolfo rodrigo roelof rogelio roger rogerio roland rolf romain roman romano romeo romuald ronaldo roque rosendo ruairi
  ruben rudi rudiger rudolf rudy ruediger rui rumen rune ruud ryszard sakari sali salvador salvatore samuel samuli sander
  sandor sandro santiago santino santo saturnino sauli sebastiaan sebastiano sebastien seppo serge sergi sergio severin
  severino siegfried siegmar sigismund sigmar sigmund sigurd sigurdur silvan silvano silvestre silvio simao sime simone sixto
  slavko slobodan socrates soren spiros srdjan stanislao stanislas stanislav stanislaw stavros stefan stefano stefanos steffen
  stelios sten stephane stig stipe stjepan svein sven sverre swen sylvain szymon taavi tadej tadeusz tadhg tamas tancredi
  tapio tarmo teemu telmo teo teodor teodoro teofilo terje thanasis theis theodor theodoros thiago thibault thibaut thierry
  thijs thilo thomas thor thorbjorn thorsten tiago tibor till timo timotej tjeerd tobias tom tomas tomasz tomaz tomislav
  tommaso toni tonino tonio tonis toomas tor torbjorn tore torsten traian trygve tullio tuomas udo ueli uffe ugo ulf uli
  ulrich umberto urban urmas urs uwe vaclav valdis valentin valentino valerio valery vangelis vasco vasil vasile vassilis veit
  veli veljko vesa vicent vicente vico victor vidar viggo vigo viktor vilhelm ville vilmos vilnis vincente vincenzo vinicius
  virgilio vito vitor vittorio vladislao vlado vlastimil vojislav vojtech volker wagner waldemar walter wellington wenceslao
  werner wesley wieslaw wiktor wilfredo wilhelm willem willi willy wilmer wim winfried witold wladyslaw wlodzimierz wojciech
  wolf wolfgang wolfram wouter xabi xabier xavi xavier xherdan yadier yago yanis yann yannick yannis yasiel yoan yoel yoenis
  yordan yorgos yunior yvan yves yvon zbigniew zbynek zdenek zdravko zeferino zeljko zeno zenon zinedine zlatan zlatko zoltan
  zoran zsolt zygmunt
`

export const europeanFemale = `
  aafke abelia ada adelheid adelina adriana adriane agata agathe agnese agneta agnieszka aina ainhoa aino aisling alba alena
  alessandra alessia alexandra alexia alicja alida alina aline alma alojzija amalia amalie amandine amelie amparo ana anabel
  anabela anais andrea andreea andreja andrine anette angela angeles angelika angeliki angelina angharad anica aniela anika
  anita anitta anja anke ann anna annalena annalisa annamaria anne annegret anneke anneli annelies anneliese annemarie annette
  annick annika anouk anouska antje antonella antonia antonieta antonina aoife aphrodite araceli ariadne ariane arianna
  arlette armelle asa astrid asuncion athina aude audrey aurelie aurora aurore axelle barbara barbora beata beate beatrice
  beatriz begona belen benedetta benedicta benedicte bente berenice berit bernadette bettina bianca birgit birgitta birgitte
  blanca blandine blanka blazena bozena brid brigida brigitta brigitte britt britta bronwen bruna camila camilla candela
  candida caoimhe capucine carina carine carla carlota carme carmela carmen carola carole carolina caroline carys cassandre
  catalina catarina caterina catharina catherine cathrine cecile cecilia cecilie celia celine ceri cerys chantal charlotte
  chiara chloe christa christel christelle christiane christina christine ciara cilia cinzia clara clarisse claudia claudie
  claudine clementine clothilde concepcion conception concetta constanze consuelo coralie corinna corinne cornelia cosima
  costanza cristina dagmar dagny dalia daniela daniele danuta daria dayana debora delcy delfina delphine denisa denise diana
  dilma djamila dolores dominika donata donatella doris dorota dorothea dorothee dorte dubravka dulce ebba edda edelgard edith
  edurne edyta eglantine eija eileen eirlys elena eleni eleonora eleonore elfriede eliane elif elisa elisabet elisabeta
  elisabeth elisabetta elise elke ellen elly elodie eloisa elsa elsbeth eluned elvira elzbieta emanuela emilia emilie emma
  emmanuelle encarnacion enrica epsy ericka erika erminia erna ernestina erundina esmeralda esperanza estefania estela estelle
  esther etelvina eugenia eugenie eulalia eva evangelina eveline evelyne evita ewa fabienne fabiola fanny federica felicitas
  fernanda ffion filippa filomena flavia fleur flora florence floriane fortuna franca francesca francine francisca francoise
  franziska frederique freja freya frida friederike gabriela gabriele gabriella gabrielle gaelle gaia galina genevieve
  georgeta georgina geraldine gerda gerlinde germaine germana gertrud gertrudis ghislaine gianna gilda gina ginette giorgia
  giovanna gisela giuditta giulia giuliana giuseppina gleisi gloria graciela grainne grazia graziella greta griselda gro
  guadalupe gudrun guillermina gunhild gunilla gunn gwenllian haf hana hanka hanna hanne hanneke hannele hannelore heidi heike
  helen helena helene helga helle helmi henriette herlinda hermine herta hilda hilde hildegard hiltrud hortencia ida idalia
  idoia ilaria ildiko ilka ilona ilse imke immaculada ines inga inge ingeborg inger ingrid ingrida inka inma ioana iolanda ira
  irena irene irina iris irma irmgard isabel isabella isabelle isaura isolde itzel itziar iva ivana ivanka iveta ivonne iwona
  izabela jacinta jacqueline jadranka jadwiga jana janina janine janka jannike jarmila jasmina jasna jeanette jeanine jeanne
  jelena jennifer jenny jimena jitka joana joanna joelle johanna jolanda jolanta jordana josefa josefina josefine josepha
  josephine josiane jovana juana judit judith julia juliana juliane julie julieta juliette justine justyna jutta kaarina kaja
  karen karin karina karla karolina karoline katalin katarina katarzyna katerina katharina kathrin katia katie katja katka
  katrien katrin keiko kersti kerstin kinga kirsi kirsten kirsti klara klaudia klementyna konstanze kornelia kristiina kristin
  kristina krisztina krystyna lada laetitia laia laila lara laura laure laurence lea leen leena leila lena lene lenka leocadia
  leonie leonor leonora leopoldine leticia letizia lia lidia lieke liesbeth lieselotte ligia lilian liliana liliane lilla lina
  linda linn linnea lisa lisbeth lise liselotte lizeth ljiljana ljudmila lola lorena lorenza lotte louise lourdes luana lucia
  luciana lucie lucienne lucilla lucrecia lucrezia lucy ludivine ludmila ludmilla luigia luisa luise luiza lutgarda luz lydia
  lydie macarena madalena maddalena madeleine maeve magali magda magdalena magdolna maia maija maike maite maj maja malgorzata
  malin malu manon manuela mar mara marcela marcella marcia mare maren margareta margarete margaretha margarethe margarida
  margarita margaux margherita margit margot margret margrethe margriet marguerite mari maria mariana mariann marianna
  marianne maribel marica maricela marie marieke mariela mariella marielle marije marijke marika marilena marilene marilia
  marina marine mariola marion mariona marisa marisela marisol marit marita maritta maritza marja marjan marjo marketa marleen
  marlene marta martha marthe martina martine marya maryline maryse marzena marzia mathilde matilde maud maura mechthild megan
  melanie merce mercedes merete merethe merja meta mette micaela michaela michalina michela michele michelle mieke milada
  milagros milena milica milka mina mireia mireille mirela mirella mireya miriam mirja mirjam mirjana mirka miroslava miruna
  moana monica monika monique montserrat muriel nadege nadia nadine nadja nahia najat nanna natacha natalia natalie natascha
  nathalie nekane nela nerea nerys niamh nicole nicoletta nieves nina ninfa noa noelia noelle noemi nora norma nuria oceane
  octavia odette odile ofelia olga olimpia olivia oralia oriana orietta orla ornella ottilie pamela paola pascale pascaline
  patrizia paula paulette paulina pauline paz penelope pernille petra petronella philippa pia pierrette pilar pirkko priscila
  priscille purificacion rachida raffaella ragnhild rahel raisa ramona ramune raquel rebeca regina regine reina renata renate
  renee reyna rhiannon ria rigoberta rita roberta rocio roisin romane romina romy ronja rosa rosalba rosalia rosalie rosalinda
  rosana rosanna rosaria rosario rosaura rose rosella roselyne rosetta rosita rosmarie roswitha roxana roza rozalia ruth
  ruxandra sabina sabine sabrina sahra salome samanta sandra sandrine sanja sanna sanne santina sara sari sarolta saskia satu
  segolene selina selma serena severine sian sieglinde siegrid signe sigrid sigrun silke silvana silvia silvie simona simone
  simonetta sina sinead siobhan siri sirpa siv snezana socorro sofia sofie sol solange soledad solene solveig sonia sonja
  sophie stefania stefanie stella stephanie stine susana susanna susanne suzana svenja svetlana sylvia sylviane sylvie tamara
  tanja tarja tatiana tatiane tatjana tea teodora teresa terese terezie thais thea theodora therese thora tiina tiziana tone
  torill trijntje trine trude tuija tuula ulla ulrika ulrike ulyana urska ursula uta ute valentina valeria valerie vanda
  vanessa vanja vasiliki veerle vera verena veronica veronika veronique vesna vibeke vigdis viktoria vilma vincenza violeta
  violetta viorica virginia virginie virpi virve vittoria viviane vlasta wallis waltraud wanda wencke weronika wieslawa
  wilhelmina wiltrud xenia ximena xiomara xochitl yadira yajaira yanira yeni yesenia yolanda yolande yulimar yvette yvonne
  zaira zdenka zelia zenaida zlata zofia zsofia zsuzsa zsuzsanna zulema zulma zuzana
`
