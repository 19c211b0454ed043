/** Given names of the Arab world, Iran, Afghanistan, Turkey, the Kurds and of Muslims elsewhere; Hebrew names. */
export const arabicMale = `
  abbas abd abdallah abdel abdelaziz abdelfattah abdelhadi abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah
  abdelmadjid abdelmajid abdelmalek abdelrahman abdelwahab abdiaziz abdihakim abdinur abdirahman abdirizak abdolkarim
  abdolreza abdou abdoul abdoulaye abdu abdul abdulaziz abdulbaset abdulhadi abdulhakim abdulhamid abdulkader abdulkadir
  abdulkarim abdulla abdullah abdullahi abdulmalik abdulnasser abdulrahim abdulrahman abdulrazak abdulrazaq abdulsalam
  abdulwahab abdurahman abdurrahman abed abedin abid abolhassan aboubakar aboubakr abu abubakar abubaker adeeb adel adham adi
  adil adnan afif afzal agha ahmad ahmadullah ahmed ahmednur ahmet aiman akbar akhtar akram ala alaa aladdin alauddin ali
  alireza alon alparslan altan ameen ameer amer ami amichai amihai amin aminullah amir amirali amiram amit amjad ammar amnon
  amos amotz amr amrullah anas anis annas antar anwar aqeel arash ardeshir aref arieh ariel arif arik arman arshad arye asaad
  asad asadullah asaf asher ashraf asif asim aslam assad assaf assem ata ataollah atef atif atiq atiqullah attila avi aviad
  avichai avichay avigdor aviv avner avni avraham avram avshalom awad awni ayad ayatollah aydin ayhan ayman aymen ayoub ayub
  azam azeem azhar aziz azizullah azmi bacha bahaa bahadir bahman bahram bakhtiar bakir baqir barak baran barham baris barzan
  basel basem bashar basheer bashiir bashir basil basim bassam bassel bassem bayram behnam behrouz behzad bekir belal ben-zion
  benny benyamin berat berkay besir bijan bilal bilawal bilel binali binyamin boaz boutros brahim bulent burak burhan
  burhanuddin cafer can cem cemal cemil cengiz cevdet chafik chaim cherif cihan cuneyt dalil dani daniyal danny dara daud
  davoud davud dawood dawoud deniz devlet diaa diab dilawar dogan dogu doron dov dror dudi dudu ebrahim ebubekir efi efraim
  ehab ehsan ehud eitan ekmeleddin ekrem elad elazar eldad elias eliezer eliyahu elyakim elyas emad emin emir emmanuel emrah
  emre enes engin ensar enver ercan erdal erdem erdogan eren erez erhan erkan erol ersin ertugrul esam esh eshaq eshkan essam
  eyad eyal ezer fadel fadi fadl fadlallah fahad fahd fahmi fahri faisal faiz faizullah fakhri fakhruddin falah farag farah
  faraj faramarz fareed farhad farhan fariborz farid faris farooq farouk faroukh farrokh farshad faruk faruq farzad fateh
  fathi fatih fatos fawaz fawzi faysal fazal fazil fehmi ferhat feridun ferit feroz fethullah fevzi fikret fikri firas firat
  fouad fuad furkan gabi gadi gal galal galip gamal ghaith ghaleb ghanem ghani ghassan ghazi gholam gholamreza gideon gidi gil
  gilad gohar gokhan gul gulbuddin gungor guri habib habibullah hadi hafez hafiz hafizullah haibatullah haidar haider haim
  haitham haji hakan haki hakim hakki halil halim hamad hamadi hamdan hamdeen hamdi hamdullah hamed hameed hamid hamidreza
  hamidullah hamit hammad hammadi hammam hamza hamzah hanan hani hanif haris harith haroon haroun harun hasan hasanuddin
  hasham hashem hashim hashmat hashmatullah hassan hassanal hatem hatim hayat haydar hayder hazem hazim hedayat hedi hekmat
  hekmatullah hesham hezi hibatullah hicham hichem hidayat hikmat hikmet hillel hilmi hisham hishyar hojat homayoun horiya
  hosam hosein hoshang hoshyar hosni hossam hossein houman houshang humayun husain husam husamettin husein huseyin hushang
  husni hussain hussam hussein hutham ibraheem ibrahim idlib ido idris idriss igal ihab ihsan ihsanullah ikram ilan ilhan
  ilker ilyas imad imam imran imtiaz inayatullah iqbal iraj irfan isa isam ishaq iskandar iskender islam ismael ismail ismat
  ismet issa issack issam isser issouf itai itamar itay itzhak itzik izhar izz izzat izzet jaafar jabbar jaber jabir jabran
  jafar jafer jahangir jalal jalaluddin jaleel jalil jamal jameel jamel jamil jamshid jassem jassim javad javed javid jawad
  jawdat jawed jawhar jibril jihad jihan jomaa jubair juma jumaa junaid kaan kadhim kadir kadri kais kaled kamal kamel kameran
  kamil kamran karam kareem karim karimullah karzan kasem kashif kasim kassem kaveh kawa kazem kazim kemal kenan kerem keyhan
  khader khaldoun khaled khaleel khalid khalifa khalil khalilullah khalilur khaliq khamis khan khatib khattab khawaja
  khayrullah khodr khosro khosrow khurram khurshid khusrow kianoush kiyan kobi koray korhan kubilay kutlu lahcen lakhdar latif
  latifullah leith levent lior loay lotfi louay luay luqman lutfi lutfullah maamoun maarouf madjid maen maged maghsoud
  mahathir mahboob mahdi maher mahfouz mahir mahmood mahmoud mahmud mahmut mahsum majd majed majeed majid makram malek malik
  mamdouh mamoon mamoun mamun manouchehr mansoor mansour mansur maqsood marouane marwan maryam marzouki masood masoud masrour
  massoud masud masum matan matti maytham mazen mazin mazlum medhat medhi mehdi mehmed mehmet mehran mehrdad meir melih
  menachem menahem mendel merwan meshaal mete metin mevlut micha mikail milad mir mirwais mishaal moammar moataz moaz moazzam
  mobin moez mohamad mohamed mohamednur mohammad mohammadreza mohammed mohamud mohannad mohaqiq mohsen mohsin moin mojtaba
  mokdad mokhtar moncef moneim montasser monzer morad mordechai morteza mosab moshe mossab mostafa motti mouaz moumen mounir
  moussa moustafa mubarak mubashir mudassar mufti muhamad muhammad muhammadu muhammed muhammet muhannad muharrem muhsin
  muhyiddin mujahid mujeeb mukhtar mullah mumtaz munaf muneer munib munir muntadhar munther muqtada murad murat murtada
  murtaza musa musab musavi mushtaq muslim mustafa mutaz mutlu muzaffar muzamil nabeel nabih nabil nachman nadav nadeem nader
  nadhim nadim nadir naeem nafi naftali naguib nahid naif nail naim najeeb najib najibulla najibullah najm namik naqib naser
  nashat nasim nasir nasr nasrallah nasrullah nasser nassim natan nathem nati naveed navid nawaf nawaz nawzad nayef nazar
  nazem nazif nazih nazim nazir nazmi necdet nechirvan necip necmettin nedim nehemia nidal nihat nima nimrod nir nissim nitzan
  nizam nizamuddin nizar noam noman noor noori nour noureddine nouri numan nur nureddin nurettin nuri nurullah obaida
  obaidulla obaidullah odai ofer ofir ohad omar omer omid omran omri onur ophir oren orhan ori osama osamah osman ossama
  othman ousmane oussama ozan ozgur ozkan parviz payam pejman pervez pervin peyman pinchas pouya qaboos qader qadir qahtan
  qaid qais qari qaseem qasem qasim qassam qassem qassim qayyum qazi quraish qusay qutaiba raad rabah rabee rabi rabih rachid
  radwan rafael rafat rafi rafik rafiq raghib rahim rahimullah rahman rahmat rahmatulla rahmatullah rahmi raid raja rajab
  ramadan ramazan rami ramin ramiz ramtin ramy ramzi ramzy ran raouf ras rashad rashed rasheed rashid rasim rasool rasoul
  rassim rasul rauf rayan rayhan raz recep reda redha redouane redwan refik rehman resat resit reuven reza rezgar riad riaz
  riccad rida rifaat rifat riyad riyadh riyaz riza rizwan rohullah roi ron ronen roni roshan rostam rotem rouhollah ruhi
  ruhollah ruhullah rustam sa'ad saad saadi saadoun sabah sabahattin saber sabir sabri sad sadam saddam sadegh sadeq sadik
  sadiq sadiqullah sadr sadullah saeb saed saeed safa safar safi safwan sagi sahib sahin saib said saif saifullah saifur saim
  sajad sajid sajjad sakib salah salahaddin salahuddin salam salama saleem saleh salem sali salih salim salmaan salman samad
  sameer sameh samer sami samih samir samy sanaullah sardar sarfaraz sarmad sarwar sasan sattar saud sayed sayeed sayid sayyed
  sayyid sedat seddik sedik sefik seif selahattin selami selcuk selim selman semih serdar serhat serkan seyed seyit seyyed
  sezgin shaaban shabtai shadi shadman shafik shafiq shafqat shah shahbaz shahid shahin shahriar shahrukh shahzad shai shaker
  shakib shakil shakir shakoor shalom shams shamsuddin shareef sharif shaukat shaul shawki shawqi shazad shehbaz sheraz sherif
  sherzad sherzai shihab shimon shimshon shlomi shlomo shmuel shmulik shoaib shuja shukri siamak siavash siddiq siddique sidi
  simcha sinan siraj sirajuddin siyamend sohail soheil sohrab soleiman soner souhail sufyan suhail suhayl suheil sulaiman
  suleiman suleman suleyman sultan sunil syed taha taher tahir tahsin taib taimur tal talaat talal talat taleb talib talip
  tamer tamim tamir taner tanju tarek tareq tarik tariq tarkan taufik taufiq tawakkol tawfik tawfiq tayeb tayfun taymour
  tayyar tayyip temel tevfik thabet thaer tolga tomer touraj tuncay tuncer turan turgut turki tuvia tzachi tzahi tzvi
  ubaidullah uday udi ufuk ugur umar umer umit umut uri uriel usama usmaan usman uthman utku uzi vahid vali veli veysel volkan
  wadah wadih wael wafiq wahab waheed wahid wahidullah wail wajdi wajih wakil waleed wali walid waliullah waqar waqas wasif
  wasim wassim wissam yaacov yaakov yacine yacoub yahia yahya yair yakir yakov yakub yalcin yaman yaqub yariv yaron yasar
  yaser yasin yasir yassar yassin yassine yassir yavuz yazan yazid yehoshua yehuda yehudah yemen yiftach yigal yigit yilmaz
  yinon yisrael yisroel yitzchak yitzhak yoav yochanan yoel yohanan yonatan yoni yoram yosef yossi yotam youcef younes youness
  younis younus yousaf yousef yousif youssef yousuf yunis yunus yusef yusif yussuf yusuf yuval zabihulla zabihullah zabiullah
  zafar zafer zahed zaher zahid zahir zahran zaid zain zainul zakaria zakariya zakarya zaki zalmai zalman zalmay zaman zameer
  zargham zayd zayed ze'ev zeev zeki zev zeyad zia ziad ziauddin zine zinedine ziya ziyad zoheir zouheir zubair zuhair zuhal
  zulfikar zulfiqar zvi zvika
`

export const arabicFemale = `
  aaliyah abeer abida abir adiba adila adina afaf afra afrah afroz ahlam aicha aida aisha aishah aishatu akila aleema aliya
  aliyah aliza amal amalia amani ameera amel amena amina aminata amira amna anahita anan anat anisa anoud arezo arezoo arezu
  arij arwa arzu aseel asel asiya asma asma'a asmaa asmae assia atefeh atifa atiya atoosa avigail avital awatef ayaan ayala
  ayan ayat ayda aydan ayelet ayla aylin aynur ayse aysel aysha aysu azade azadeh azar azin aziza azra baan badia badria bahar
  bahareh baheera bahira banafsheh banan bar baraa basma bassma batool batsheva batya benazir berivan betul bibi bilqis
  bouchra burcu bushra busra buthaina canan cansu ceylan chana chaya cigdem dafna dalal dalia dalit dana dania daphna derya
  devorah dikla dilara dilek dima dina djamila doaa dorit dua duaa dunya ebru ece eda efrat einat elaheh elham elif elinor
  elnaz eman emel emina emine enas esma esra esther fadia fadila fadwa fahima fahmida faiza fakhriya farah farahnaz fareeda
  farhana fariba farida farideh faryal farzana farzaneh fatema fateme fatemeh fathia fathiya fatiha fatim fatima fatimah fatma
  fatna fatou fatoumata fawzia fawziya feriha feryal feyza fida filiz firouzeh firuza forough forouzan fowzia fulya galia
  galit gamze geula ghada ghadeer ghazal ghazala ghofrane ghufran gila gilat gita gizem golda goli golnar golshifteh gulay
  guler gulsen gulsum guzin habiba hacer hadar hadas hadia hadiya hadiza hadja hafsa hafsat hager hagit haifa hajar hajra hala
  halah halide halima hamida hana hanaa hanadi hanan hande haneen hania hanin hanna hasina hasna hatice hatun hawa hawraa haya
  hayat hayfa heba hediye hend hiba hibah hidaya hila hilal hina hind hodaya homa houda houria huda hulya huma humaira huriye
  husna ibtihaj ibtihal ibtisam ikram ilana ilham ilhan iman imane imen inaam inas inbal inci insaf intisar ipek iqra irem
  iris irit isra israa jala jalila jameela jamila jamileh janan jawaher jehan jihan jihane joumana juhi jumana kader kadriye
  kalthoum kamelia karima kauthar kawthar keren kerime khadeeja khadija khadijah khalida khalisa khawla kholoud khulood
  khushnood kubra kulthum lamees lamia lamis lamya latifa leena leila leyla leymah lihi lilach lina linda liora loubna loujain
  lubna lujain maha mahasin mahbooba mahbouba mahnaz mahsa mahvash mai maisa maisoon majida malak malala malika malikeh malka
  manal manar mandana manijeh maram mariam marjan marjane marwa maryam marzieh marziyeh masih maya maysa maysoon mayssa mediha
  medina mehri meirav meltem meral merav merve meryam meryem michal mika mina minoo mira miri miriam mitra mojgan mona mor
  moran mounia muna munaza muneeba munira mursal muznah naama nabila nada nadera nadia nadira nadja nadwa nafisa naghmeh nagla
  naglaa nahed nahid nahla naila naima najat najla najwa nalan narges nargis nariman narjes nasra nasreen nasrin nasrine
  nassima nawal nayirah nazan nazanin nazia nazira nazli nechama neda nermin nermine nese nesrin neta netta nevin nida nigar
  nihal nihan nil nilgun nili nilofar niloufar nilufer nira nisreen nitzan noa noga noha nojoud noor noora nora nouf nour
  noura nuha nuray nurcan nurhan nurit nursel odelia ofra ora orit orly orna osnat ouafa oumaima oumou oya ozge ozlem pari
  parisa parivash parveen pelin penina perihan perveen pervin pinar pnina qamar raba rabab rabia rachel rachida radia radwa
  rafida raghad rahaf rahima rahma rajaa rana rand randa rania ranya rasha rashida rawan rawda rawya raya rayhaneh razan razia
  razieh reem reema rehab rehana rema reyhan reyhaneh rihab rihanna rim rima rina rivka roghayeh rola roni ronit roqaya rotem
  roya rozita rua ruba rugayya rukhsana rukhshana ruqayya ruth ruti rym saadia saba sabah sabeen sabiha sabina sabria sadaf
  saddiqa sadia safa safaa safia safiya safiyya sahar sahra saida saima saja sakina salha salima salma salwa samar samara
  sameera samia samiha samina samira samiya sana sanaa sanam sanaz sania sapir sara sarah sareh sarit sarwat sawsan seda sedef
  seham selda selin selma semra sena senay sepideh serap serpil sevda sevgi sevil sevim seyma shabana shabnam shadia shagufta
  shahd shahida shahla shahnaz shahrazad shahrzad shaima shaimaa shaista shamim shamima shams sharmeen sharon shatha shayda
  shayma sheema shehla shelly shereen sherin sherine sherry shira shireen shiri shirin shirine shirly shohreh shokoufeh
  shokria shoshana shukria shula shulamit siba sibel sigal siham sima simin sirin smadar soad sohaila sohayla soheila somaya
  sondos songul soraya souad souhila suaad suad suha suhad suhaila suhair sumaiya sumaya sumayya sundus suzan tahani tahera
  tahereh tahira tahmina tala tali talia talibah tamar tamara tansu taraneh tawakkul tawakul thana thuraya tirza tova tuba
  tubamina tugba tulay tulin tzipi tzipora tzipporah ulku umaima umaymah umm umniya vered vildan wafa wafaa wahida wajiha
  warda warsan wedad wejdan wiam widad wijdan yaara yael yaffa yalda yamina yara yardena yasaman yasemin yasmeen yasmin
  yasmina yasmine yehudit yifat yildiz yocheved yona yonit yosra yusra zahia zahira zahra zahraa zaina zainab zakia zakiya
  zanib zarifa zarina zaynab zeba zehava zehra zeina zeinab zeliha zenab zeynab zeynep zhila ziba zineb zipora zippora zobeida
  zohra zohreh zoubida zubaida zubaydah zuhal zulaikha zuleika
`

/** Given to women and men alike. */
export const arabicBoth = `
  amal amin bahar deniz derya evren gal hayat hikmat ihsan ikram iman islam jihad nitzan noam noor nour nur omid ozgur rotem
  sabah safa salam shadi shams sharon tal umut yuval
`
