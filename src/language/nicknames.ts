/**
 * Given names that one person may go by, a line each: short forms, and forms of one name in several languages or romanisations.
 */
export const sameNames = `
  william will bill billy willie willy liam
  robert rob bob bobby robbie bert
  richard rick dick rich richie ricky
  james jim jimmy jimmie jamie jem
  john johnny jon jack johnnie
  jonathan jonathon johnathan jon jonny
  joseph joe joey jo josef
  michael mike mick mickey mikey
  edward ed eddie eddy ted ned teddy
  edwin ed eddie
  edmund ed eddie
  thomas tom tommy
  charles charlie chuck chas chip charley
  george georgie
  david dave davey
  daniel dan danny
  donald don donny donnie
  ronald ron ronnie
  kenneth ken kenny
  steven stephen steve stevie stephan stefan
  christopher chris kit topher kristopher
  christian chris
  christine christina chris chrissy christy tina kristine kristina
  anthony tony antony anton
  andrew andy drew
  andrei andrey andrii andriy andrij
  matthew matt mathew
  mark marc
  gregory greg gregg
  jeffrey jeff geoffrey geoff jeffery
  timothy tim timmy
  patrick pat paddy
  peter pete
  philip phil phillip
  lawrence larry laurence lars
  leonard len lenny leo
  benjamin ben benny benji binyamin benyamin bibi
  samuel sam sammy
  samantha sam
  alexander alex sandy xander al alec aleksandr aleksander alexandr aleksandar oleksandr aliaksandr sasha alexandre sander
  alexandra alex sandra sasha alexandria lexi oleksandra aleksandra
  alexis alex alexei aleksei aleksey alexey alexy oleksii oleksiy
  albert al bert
  alfred alf alfie fred
  alan allan allen al
  arthur art artie
  abraham abe avraham
  archibald archie
  barnard barney
  bernard bernie
  bradley brad
  bradford brad
  cameron cam
  clifford cliff
  clinton clint
  cornelius neil
  curtis curt
  dennis denny denis denys
  dominic dom dominick
  douglas doug
  dwight ike
  eugene gene yevgeny yevgeni evgeny evgeni yevhen evgenii yevgenii
  francis frank fran francesco francisco
  franklin frank
  frederick fred freddie freddy fredrick rick
  gabriel gabe
  gerald gerry jerry
  gerard gerry
  gilbert gil
  harold harry hal
  henry harry hank hal
  herbert herb bert
  howard howie
  hubert bert hugh
  isaac ike yitzhak itzhak yitzchak
  jacob jake yaakov yakov
  jerome jerry
  jeremiah jerry
  jeremy jerry
  joshua josh
  joel yoel
  lewis louis lou lew luis
  lucas luke luca
  martin marty
  maurice maury morris moe
  maxwell max
  maximilian max
  melvin mel
  mitchell mitch
  nathaniel nate nathan nat
  nathan nate nat
  nicholas nick nicky nicolas nikolas mykola nikolai nikolay nico
  norman norm
  oliver ollie
  oscar oskar
  paul pavel pavlo
  randall randy randolph
  raymond ray
  reginald reg reggie
  rodney rod
  roderick rod roddy
  rudolph rudy rudolf
  russell russ
  stanley stan stanislav
  stuart stewart stu
  terence terry terrance terrence
  theodore ted teddy theo
  tobias toby
  victor vic viktor
  vincent vince vinnie vinny
  walter walt wally
  wesley wes
  zachary zach zack zackary
  elizabeth liz lizzie beth betty betsy eliza libby lisa elisabeth bess ellie
  margaret maggie meg peggy marge margie greta megan rita
  katherine catherine kathryn kate katie kathy cathy kit kitty kathleen katharine kay katy kateryna ekaterina yekaterina
  barbara barb babs barbie
  patricia pat patty patsy trish tricia
  jennifer jen jenny jenn
  susan sue susie suzy susanne suzanne susanna
  deborah deb debbie debra debby
  dorothy dot dottie dolly
  rebecca becky becca rebekah
  jessica jess jessie
  victoria vicky vicki tori viktoria
  virginia ginny ginger
  pamela pam
  cynthia cindy
  kimberly kim kimberley
  stephanie steph stefanie
  michelle shelly michele
  nancy nan
  judith judy judi
  jacqueline jackie jacquelyn
  theresa teresa terry tess tessa terri
  veronica ronnie roni
  valerie val
  amanda mandy
  abigail abby gail abbie
  angela angie
  anne ann anna annie anya nancy hanna
  allison ali allie alison
  caroline carrie carol carolyn
  charlotte lottie charlie
  constance connie
  diana diane di dianne
  eleanor ellie nell nora elena
  emily em emmy
  florence flo
  frances fran francie frankie
  gabrielle gaby gabby
  gwendolyn gwen
  helen nell ellen elena olena yelena helena
  isabella bella izzy isabel isabelle
  joanna jo joan joanne
  josephine jo josie
  laura laurie lori
  lillian lily lil
  lucille lucy
  madeline maddie madeleine
  martha marty mattie
  mary molly polly maria marie marya
  melissa missy mel
  melanie mel
  mildred millie
  miriam mimi
  natalie nat natalia nataliya natalya natasha
  nicole nikki nicky
  olivia liv
  penelope penny
  priscilla cilla
  rachel rach
  roberta bobbie
  ruth ruthie
  sarah sally sara sadie
  sophia sophie sofia sofiya
  sylvia silvia
  tabitha tabby
  tatiana tanya tetiana tatyana
  vladimir volodymyr vova volodya uladzimir vladymyr
  dmitry dmitri dmytro dmitriy dima dzmitry dmitrii dimitri
  mikhail mykhailo misha mikhael mykhaylo mikheil
  sergei sergey serhiy serhii sergiy siarhei sergej serge
  yuri yury yuriy yurii iurii youri
  igor ihor ihar
  oleg oleh
  vasily vasyl vasiliy vasili vassily
  anatoly anatoliy anatolii anatoli
  vitaly vitaliy vitalii vitali
  valery valeriy valerii valeri
  gennady hennadiy gennadiy hennadii gennadi
  grigory hryhoriy grigoriy hryhorii grigori
  konstantin kostiantyn kostyantyn kostya
  kirill kyrylo kiril
  maxim maksym maksim maksym
  roman romain
  yaroslav jaroslav
  vyacheslav viacheslav slava
  ivan iwan vanya
  pyotr petro peter piotr petr
  yulia yuliya yuliia julia iuliia
  irina iryna irena
  svetlana svitlana
  oksana oxana
  ludmila lyudmila liudmyla lyudmyla
  nadezhda nadiya nadia nadiia
  olga olha
  xenia ksenia kseniya
  muhammad mohammed mohamed mohammad muhammed mohamad mohamud mehmet mehmed muhammadu mahomed mohd
  ahmad ahmed ahmet
  hassan hasan
  hussein hussain husain husayn hossein huseyin hosein husein
  abdullah abdallah abdulla abdellah
  abdulrahman abdelrahman abdurrahman abdul abdel
  abdulaziz abdelaziz abdul
  abdelfattah abdel abdulfattah
  yousef youssef yusuf yousuf yusef yousif joseph yussuf
  ibrahim ebrahim ibraheem brahim abraham
  ismail esmail ismael esmaeil
  omar umar omer umer
  osama usama usamah
  othman osman usman uthman ousmane
  khaled khalid
  saeed said saed sayeed sa'id
  mahmoud mahmud mahmood
  mustafa mostafa moustafa mustapha
  mansour mansur mansoor
  masoud massoud masood masud
  nasser nasir naser
  tariq tarek tarik tareq
  walid waleed
  yasser yasir yaser
  jamal gamal cemal jamaal
  hamid hameed
  rashid rasheed rachid rashed
  rafiq rafik
  salah saleh
  suleiman sulaiman soleiman suleyman suleman
  zayd zaid zayed zeid
  aisha ayesha aishah aicha
  fatima fatimah fatma fatemeh fatema
  khadija khadijah hatice
  zahra zahraa zehra
  zainab zeinab zaynab zeynep
  mariam maryam miriam meryem
  amina aminah emine
  nur noor nour
  hosni husni
  muammar moammar moamer muammer
  bashar bachar
  moshe moses
  yehuda judah
  shimon simon
  ehud ehood
  binyamin benjamin
  jose pepe
  francisco paco pancho
  guillermo memo
  eduardo lalo edu
  enrique quique
  ignacio nacho
  jesus chuy chucho
  juan john
  rafael rafa
  jean john
  pierre peter
  giuseppe beppe joseph
  luigi gigi
  johannes hans johann
  friedrich fritz
  wilhelm willi william
  heinrich heinz
  nicolae nicolas
  rajendra rajinder raj
  narendra narinder
  surendra surinder
  jitendra jitender
  vijay bijay
`
