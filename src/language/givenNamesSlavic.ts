/** Given names of Russia, Ukraine, Belarus, the Caucasus, Central Asia and the southern Slavs. */
export const slavicMale = `
  abdulla adam adlan akaki akhmad akhmat akhmed akmal albert aleksandar aleksander aleksandr aleksei aleksej aleksey aleksy
  alexander alexandr alexandre alexei alexey alexy aliaksandr aliaksei alibek alikhan almazbek aman ambrosy anatol anatoli
  anatolii anatoliy anatoly andrei andrey andrii andrij andriy anton apti ara aram arkadi arkadiy arkady armen arsen arseni
  arseniy arseny artem artemiy arthur artsiom artsyom artur artyom ashot askar aslan avtandil aziz bakar bakhrom bakhtiyar
  bekzod bidzina bogdan bohdan bojan boris borislav borys branislav chinghiz dagoberd davit dejan demyan denis denys dilshod
  diyar djordje dmitri dmitrii dmitriy dmitry dmytro dokku doku dragan dragoljub dusan dzhokhar dzianis dzmitry eduard edvard
  elchin eldar emin emomali ermek evgeni evgenii evgenij evgeniy evgeny farid farrukh fedor feliks filipp foma fyodor gagik
  garegin garik garry gavriil gela gennadi gennadii gennadiy gennady georgi georgii georgiy georgy german gevorg giga giorgi
  gleb gocha goga goran grigol grigori grigoriy grigory gurban gurbanguly hayk hennadiy heorhiy hovik hrant hrihoriy hryhoriy
  iakov igor ihar ihor ilham ilia iliya illia illya ilya imomali innokenty iosif irakli irek isa islam islamjon iurii ivan
  ivane ivaylo ivica jamshid jasur jovan kakha kamil karapet karim kaspars kassym kassym-jomart kastus khachatur kiril kirill
  kliment konstantin kostiantyn kostyantyn kurmanbek kuzma lado lavrenty lazar lech leon leonid leonyd lev levan levon lubomir
  luka lyubomir magomed maksim maksym maksymilian mamuka marat mark matvei matvey maxim mikalai mikhael mikhail mikheil mikita
  mikola milan milos miloslav mirko miron miroslav mirza mkrtich mstislav mukhammadzoir mukhtar murad musa mykhailo mykhaylo
  mykola mykyta nahum narek naum nazar nazarbay nestor nika nikita nikol nikola nikolai nikolaj nikolaos nikolay nikoloz nodar
  nugzar nursultan oleg oleh oleksandr oleksi oleksii oleksiy omurbek orest ostap otabek otar ovik pavel paviel pavlo petar
  petr petro plamen platon polad potap prokhor pyotr radi radoslav radovan raffi rafik ramazan ramil ramzan rashid rasul ratko
  rauf ravil renat rinat robert rodion roman rosen rostislav rostyslav ruben ruslan rustam rustavi rustem sadyr samuil samvel
  sandro sapar saparmurat sarkis savely sayfullo semyon serge sergei sergej sergey sergo serhii serhij serhiy serik serzh
  shamil shavarsh shavkat sherzod shukhrat siarhei siarhiej simeon slava slavomir slobodan sooronbai spartak stanimir
  stanislav stefan stepan stevan stoyan sviatoslav svyatoslav tamerlan taras temirlan tengiz tigran tikhon timofei timofey
  timur tofik tomislav toomas tornike trofim tsotne uladzimir ulugbek umar vaclav vadim vadym vagit vahan vakhtang valentin
  valentyn valeri valerii valeriy valery vano vardan vasil vasili vasiliy vasily vasyl vazgen veniamin viacheslav vigen
  vikentiy viktar viktor vissarion vital vitali vitalii vitalik vitaliy vitaly vitold vlad vladimer vladimir vladislav
  vladyslav vlas vojislav volodymyr vsevolod vyacheslav yakiv yakov yan yanka yaropolk yaroslav yefim yegor yehor yevgeni
  yevgenii yevgeniy yevgeny yevhen yevhenii yuri yurii yurij yuriy yury yusuf zahid zakhar zaur zaza zelimkhan zhan zhivko
  zoran zurab zviad
`

export const slavicFemale = `
  ada agafia agnessa agrafena aida aigul aiman ainur albina aleksandra alena alesya alevtina alexandra alina alisa alla alona
  alyona anahit anastasia anastasiia anastasiya anfisa angelina ani anna antonina anush anya anzhela anzhelika anzor arina
  asel asya ayna bela biljana bogdana bozhena chulpan dana daria dariga dariia dariya darya dasha diana diliana dina dinara
  dragana dunya ekaterina elena eleonora elina elizaveta elmira elvira emma eteri eva evgenia evgeniya fatima feodora feride
  gaiane galina galyna gayane ginka gulnara gulnaz gulshan halina halyna hanna hasmik hristina ilona inessa inga inna ioanna
  ira iraida irina iryna isidora iuliia ivana ivanka ivanna izabella jadranka jelena jovana kamila karina karine katarina
  katerina kateryna katya khrystyna kira klara klavdia kristina ksenia kseniia kseniya lada lali lana lara larisa larysa lena
  lesia lesya leyla lia lidia lidija lidiya lilia lilit liliya lina liubov liudmila ljiljana ljudmila lola lolita lubov luiza
  lyuba lyubov lyudmila lyudmyla madina maia maiia maka manana margarita maria mariam mariana mariia marina mariya marta marya
  maryam maryana maryna masha matryona maya mehriban milena milica milla mira mirjana miroslava nadezhda nadia nadiia nadiya
  nadja nana nani nargiza nastassia nastya natalia nataliia natalija nataliya natallia natalya natasha natela nelli nika nina
  nino nona nonna nune nutsa oksana oleksandra olena olesia olesya olga olha olya oxana paraskeva pelageya polina praskovia
  rada radmila raisa ramilya ramziya rimma roksolana roza rozalia rufina ruslana rusudan sabina salome saule sesili shorena
  shushanik slavica snezana snezhana sofia sofiia sofija sofiko sofiya sofya solomiia sona stanislava stella svetla svetlana
  svitlana taisia taisiya tamar tamara tamila tamta tanya tatiana tatjana tatsiana tatyana tea teona tetiana tetyana tina
  tsvetana uliana ulviya ulyana valentina valentyna valeria valeriia valeriya vanya varvara vasilisa vasylyna venera vera
  veranika veronika vesna viera vika viktoria viktoriia viktorija viktoriya violetta vira vita vlada vladlena volha yadviga
  yana yanina yaroslava yekaterina yelena yelizaveta yeva yevdokia yevgenia yevgeniya yevheniia yulia yuliia yulija yuliya
  yulya zamira zara zarema zarina zemfira zhanna zhenya ziba zinaida zlata zoia zorica zoya zubeidat zuhra
`

export const slavicBoth = `
  alyosha borya dima grisha kolya kostya lyova misha nikita pasha petya sanya sasha shura slava styopa tolya valya vanya vasya
  vova yasha zhenya
`
