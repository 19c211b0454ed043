/** Given names of India, Pakistan, Sri Lanka, Nepal and Bangladesh. */
export const indianMale = `
  abhay abhijit abhimanyu abhinandan abhinav abhishek adarsh adhir aditya ajay ajit ajith akash akhil akhilesh akshay alok
  amal aman amar amarinder amarnath ambati ambedkar amit amitabh amitav amol amrit amritpal anand anandiben ananth aniket anil
  anilesh anirudh anish anjan ankit ankur anmol anoop anshuman anuj anup anurag apoorva aravind arjun arnab arun arvind ashish
  ashok ashutosh ashwin asim asit asok atal atul avinash ayush babasaheb babu babul baichung bala balaji balakrishna balasaheb
  baldev balram balwant basant basavaraj basudev bhagat bhagwan bhagwant bhanu bharat bharath bhaskar bhupen bhupendra bhupesh
  bhupinder bhuvan bhuvneshwar bijoy bikram bimal bindeshwar biplab birendra bishan bishnu bishwa bobby brajesh brijesh
  buddhadeb chandra chandrababu chandrakant chandran chandrasekhar chandrashekhar charan charanjit chetan chhagan chidambaram
  chinmoy chirag dadabhai darshan dayanand deb debabrata debashish deep deepak deependra devdutt devendra devi dhananjay
  dharam dharmendra dhirubhai digvijay digvijaya dilip dinesh dipak dipankar divakar durga dushyant dwarka eknath gajendra
  ganesh ganpat gaurav gautam gautham ghanshyam girija giriraj girish gopal gopi gopinath gotabaya govind govinda gulab gulzar
  gurbachan gurdeep gurdip gurinder gurmeet gurpatwant gurpreet guru hansal hanuman harbhajan hardeep hardik hari harish
  harjeet harjit harpal harpreet harsh harsha harshad harshvardhan hemant himanshu himanta hiren hitesh inder inderjit indra
  indrajit ishaan ishan ishant jagan jagannath jagdeep jagdish jagjit jagmeet jagmohan jai jaideep jaipal jairam jaspal
  jasprit jaswant jatin jawaharlal jayant jayanta jayesh jeetendra jitendra jitin jogi jugal jyoti jyotiraditya jyotirmoy
  kailash kamal kamalesh kamlesh kanhaiya kanshi kanti kapil karan karnail karthik kartik karunanidhi kaushik kedar keshav
  khushwant kiran kiren kirti kishan kishore krishan krishna krishnan kulbhushan kuldeep kumar kunal lakshman lal lalit lalu
  laxman laxmikant lokesh madan madhav madhavan madhu madhukar madhur mahadev mahendra mahesh mahinda mahinder mahipal
  mahmohan maithripala mallikarjun mamnoon man maninder manish manjunath manmohan manohar manoj mansukh manu mathew milind
  milkha mithun mohan mohandas mohinder mohit mukesh mukul mulayam murali muralidhar murli nagendra nagesh nakul nand nanda
  nandan narayan narayana narayanan narendra naresh narinder naseeruddin natwar naveen navin navjot navtej neeraj nehal nikhil
  nilesh niranjan nirav nirmal nishant nitin nitish ojas om omprakash pankaj parag paramjit paresh parkash parmesh parth
  partha parthiv parvesh pawan piyush prabhakar prabhat prabhu prabir prachanda pradeep pradip prafulla prahlad prakash pramod
  pranab pranav pranay prannoy prasad prasanna prasant prasanta prashant pratap prateek pratik praveen pravin prem prithvi
  prithviraj priyank puneet purushottam rabi rabindra rabindranath radhakrishna radhakrishnan radhe raghav raghavendra
  raghubar raghunath raghuram rahul raj raja rajan rajat rajdeep rajeev rajendra rajesh rajinder rajinikanth rajiv rajkumar
  rajnath raju rakesh rakeysh ram ramachandra ramakrishna raman ramanathan ramdas ramdev ramesh rameshwar ranbir randeep
  randhir ranil ranjan ranjit ranveer ratan ratnakar ravi ravichandran ravinder ravindra ravish rishabh rishi ritesh ritwik
  robindra rohan rohit rupesh sachin sadanand sadhguru sahil sajith saket samar sambit sameer samir sampath sanath sandeep
  sandip sanjay sanjeev sanjit sanjiv sankar santosh sarabjit sarat sarath sarvepalli satish satnam satpal satya satyajit
  satyapal satyendar satyendra saurabh saurav shaktikanta shankar shantanu sharad sharath shashank shashi shekhar shikhar shiv
  shiva shivaji shivam shivraj shivshankar shreyas shrikant shubham shubhendu shubman shyam siddaramaiah siddhant siddharth
  sidharth singaravelu sitaram somnath sonam sonu sourav sri sridhar srikanth srinivas srinivasan subhas subhash subir subodh
  subrahmanyam subramanian subramanyam subrata sudarshan sudhakar sudheesh sudhir sudip suhas sujit sukhbir sukhdev sukhjinder
  sukumar suman sumeet sumit sundar sunder suneet sunil surendra suresh surinder surjit surya suryakumar sushant sushil
  sushilkumar suvendu swami swapan swapnil tapan tarun tathagata tejashwi tejasvi tilak trivendra tushar uday uddhav
  udhayanidhi ujjwal umesh upendra utpal uttam vaibhav vallabhbhai varun vasant vasudev veer veerappa venkaiah venkat venkata
  venkatesh venkatraman venugopal vijay vikas vikram vikrant vimal vinay vineet vinod vinoo vipin viral virat virbhadra
  virender vishal vishnu vishwanath vishwas vivek vyas yash yashasvi yashpal yashwant yogendra yogesh yogi yudhvir yuvraj
  zaheer zail
`

export const indianFemale = `
  aarti aarushi aditi aishwarya akanksha akshata alka alpana amba ambika amrita amritha amruta anandi ananya anasuya anita
  anjali anjana anju ankita annapurna anoushka anshula anupama anupriya anuradha anushka aparna archana arpita aruna arundhati
  arya asha ashwini atishi avani avantika ayesha barkha bela bhagyashree bhanumathi bhanwari bhavana bhavani bhavya bhawana
  bindu bipasha chanda chandana chandrika charu chhavi chitra damini debjani deepa deepali deepika deepti devaki devika
  devyani dhanalakshmi diksha dimple dipali dipika disha divya draupadi droupadi ekta fathima gauri gayatri geeta geetha
  geetika gita gitanjali gouri hasina hema hemalata hetal hima ila indira indrani indu ira ishita ishrat jagruti janaki jaya
  jayalalitha jayalalithaa jayanthi jayanti jayaprada jayasri jhansi jhulan jyothi jyoti jyotsna kajal kajol kala kalpana
  kalyani kamala kamini kamla kangana kanika kanimozhi kanta kareena karishma karuna kasturi katrina kaushalya kavita kavitha
  kavya keerthi khaleda khushboo kiran kiranjit kirron komal krishnakumari kritika kumari kumud kusum lajwanti lakshmi lalita
  lalitha lata latha lavanya laxmi leela leena lekha lina lopamudra madhavi madhu madhubala madhuri mahasweta mahima mala
  malathi malavika malini mallika mamata mamta manasi manda mandakini mandira maneka mangala manisha manjari manju manjula
  mary maya mayawati medha meena meenakshi meenal meera megha mehbooba menaka minal mira mithali mohini moushumi mrinal
  mrinalini mukta nafisa nalini namita namrata nandini nandita narmada navya neelam neelima neena neeta neetu neha nidhi
  nikita nilima nimisha nina nirbhaya nirmala nirupama nisha nishtha nita nitya nupur padma padmaja padmavati padmini pallavi
  parineeti parul parvati parveen payal pooja poonam poornima prabha prachi pragya pranita prathibha pratibha pratima preeti
  preity prema prerna priya priyamvada priyanka puja punam purnima pushpa pushpalata rabri rachna radha radhika ragini rajani
  rajeshwari rajni rajshree rakhi rama ramya rani ranjana ranjani rashmi rashmika rati ratna raveena reena rekha renu renuka
  revathi rhea richa ridhima ritu riya rohini roshni ruchi rukmini rupa rupali rupinder sadhana sadhvi sakshi sampat sandhya
  sangeeta sangita sania sanjana sanjukta saraswati sarita sarla saroj sarojini sasikala savita savitri seema seetha shabana
  shabnam shaila shaina shakti shakuntala shalini shanta shanthi shanti sharada sharda sharmila sharmistha sheela sheetal
  shefali sheikh shila shilpa shobha shobhaa shobhana shraddha shreya shruti shubha shubhra shweta simran simrit sindhu
  sirimavo smita smitha smriti sneha snehal sonakshi sonali sonam soni sonia subha subhadra sucheta suchitra sudha sujata
  sulochana sumana sumathi sumitra sunaina sunanda sunita sunitha supriya surabhi surekha sushma sushmita swapna swara swarna
  swarupa swati tamanna tanuja tanushree tanvi tara taslima teesta tejaswini tripti trisha tulasi tulsi uma upasana urmila
  urvashi usha vaishali vaishnavi vandana vanita varsha vasantha vasundhara vatsala veena vibha vidhya vidya vijaya
  vijayalakshmi vimala vineeta vinita vinodini vrinda yamini yamuna yashoda yogita zarina zeenat zoya
`

/** Given names of China, Korea, Japan and southeast Asia as English prints them; surnames first are in eastAsianSurnames. */
export const eastAsianMale = `
  abhisit agus akihiko akihito akinori akio akira akito anand andi ang anies anutin anwar apirat atsushi aung ayumu bambang
  ban-ki-moon banharn bao basuki batbold bayar benigno bhumibol bongbong bounnhang budi byung-hun chai chan-ho chang-wook
  chatchai chiaki choummaly chuan chung-hee cuong dae-jung daichi daigo daijiro daiki daisuke dat dawa dedi dejiang dinh
  dong-hyun dong-wook dongsheng dorje duc dung duy eiichi eiji eisaku eko emmanuel enlai ernesto ferdinand fidel fumio fumito
  gaku ganjar gaoli genki giang gibran goro guangcheng guofeng hai hajime hak-song haruhiko haruki haruto hayao hayato hendra
  heung-min hideaki hidehiko hideki hideo hideto hideyuki hieu hikaru hiroaki hirofumi hirohito hirokazu hiroki hiromasa
  hiromichi hironobu hiroshi hirotaka hiroto hiroyuki hisashi hishammuddin hitoshi hlaing hoang hokuto htin htoo hua hun hung
  hwang hyun-soo ichiro il-sung isamu isao ismail isoroku itsuro jae-in jae-yong ji-hoon ji-sung jiabao jiajun jian jianguo
  jianhua jianjun jie jigme jin-woo jinping jintao jiro joko jokowi jong-il jong-nam jong-un joon-ho joseph jun jun-ho jung-ho
  junichi junichiro junji junjie junzo jusuf kai kaito kami karma katsuhiko katsumi katsunori katsuya katsuyuki kazuhiko
  kazuhiro kazuki kazuma kazunari kazuo kazushi kazuto kazuya kazuyoshi kazuyuki kei keigo keiichi keiji keisuke keita ken
  kengo kenichi kenji kenjiro kenta kentaro kenzaburo kenzo keqiang khairy khaltmaa khanh khin khoa ki-moon kiichi kimitoshi
  kiyoshi ko kohei koichi koji koki kosei koshiro kosuke kota kotaro kouji kun-hee kunihiko kunio kyaw kyung-soo kyung-wha lam
  lei leni lhakpa liang lim lin lobsang long mahathir makoto mamoru manabu manny masaaki masafumi masaharu masahide masahiko
  masahiro masahito masakazu masaki masamitsu masanobu masanori masao masaru masashi masataka masato masatoshi masaya
  masayoshi masayuki maung michio mikio min min-ho min-jun ming mingma minh minoru mitsuo mitsuru moo-hyun morihiro motohiro
  motoo muhyiddin myint myung-bak nagisa najib nam naohiro naoki naoto naoya naruhito ne nghia nguyen nhan nima nobuaki
  nobuhiko nobuhiro nobuo nobusuke nobutaka nobuyuki norihiko norihiro norio noriyuki norodom noynoy osamu pasang pema peng
  phat phong phuc phurba ping pita prabowo prawit prayut prayuth pushpa qiang qing qishan quan quang quoc rafizi ramon
  ranariddh ren renato ridwan rikuto rintaro rodrigo rogelio rongji rudi rui ryo ryoichi ryoji ryoma ryosuke ryota ryotaro
  ryuhei ryuichi ryuji ryunosuke saburo sadakazu sae sandiaga sang sang-hoon satoru satoshi seigo seiichi seiji seiya sen
  seo-jun setya seung-jun shan shaoqi sheng sherpa shigeki shigenobu shigeo shigeru shin shingo shinichi shinichiro shinji
  shinjiro shinsuke shintaro shinya shinzo shiping shiro sho shohei shoichi shoji shota shotaro shuhei shuichi shuji shunichi
  shunsuke shuntaro sihanouk soe somchai somsak son sonam sosuke sota srettha suharto suk-yeol sukarno sung-chol sung-min
  surayud susilo susumu suthep sutopo tae-hyun tae-woo tai taichi taisei taizo takaaki takafumi takahiro takahito takao
  takashi takato takatoshi takayuki takehiko takeo takeshi takuma takumi takuya tam tao taro tashi tatsuo tatsuro tatsuya
  taufik tenzin tenzing teodoro teruo tetsu tetsuo tetsuro tetsuya thaksin thanathorn thang thanh thein thien thinh tho
  thongloun thura tian tien tin tito toan tomoaki tomohiko tomohiro tomoki tomomi tomonori tomoya tomoyuki toru toshiaki
  toshihide toshihiko toshihiro toshiki toshimitsu toshio toshiro toshiya toshiyuki tri trong trung tsakhia tsutomu tsuyoshi
  tu tuan tung ugyen vajiralongkorn van viet vinh voltaire wahyu wataru wei weidong weiguo weimin weiwei wenbo wenjie win
  wiranto wissanu woo-sung xi xiang xiao xiaobo xiaodong xiaogang xiaoming xiaoping xilai xin xuan yang yaobang yasuhiko
  yasuhiro yasuhisa yasujiro yasunari yasunori yasuo yasushi yasutaka yasuyuki yi yifu ying-jeou ying-wen yohei yoichi yoji
  yong yong-nam yongkang yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshihito yoshikazu yoshiki yoshimasa yoshimi
  yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosuke young-chul young-ho young-sam yu yudai yuichi yuichiro
  yuji yukihiko yukihiro yukio yukiya yun yunshan yusaku yusei yusril yusuke yuta yutaka yuto yuya yuzo yuzuru zahid zaw
  zedong zemin zenko zhen zheng zhengsheng zhigang zhiqiang zhong ziyang
`

export const eastAsianFemale = `
  ai aiko ailing aimi akane akemi akie akiko akina ambiga ami aoi arisa asako asami asuka atsuko aung aya ayaka ayako ayame
  ayane ayano ayumi azusa chie chieko chihiro chika chikako chinami chiyo chizuko chunying corazon cristeta dewi eiko emi
  emiko eri erika eriko etsuko eun-hye fang fen fumi fumie fumiko geun-hye gloria grace hana hanako hanh haruka haruko harumi
  hatsue hikari hikaru hiroe hiroko hiromi hisae hisako hitomi hoa hong honoka hui huong hye-kyo hyun-jung imelda izumi
  ji-hyun ji-young jiang jing junko kaede kaho kana kanae kanako kaori kaoru kasumi katsuko kayo kayoko kazue kazuko kazumi
  keiko khin kiko kikuko kimie kimiko kinuko kiyoko kiyomi koharu kotomi kotone kumi kumiko kyi kyoko kyung-hee lan leila
  lijuan lili ling linh machiko madoka maha mai maiko maki makiko mako mami mamiko mana manami mao mari maria mariko masae
  masako masami mayu mayuko mayumi megawati megumi mei meiko meiling mi-kyung michiko midori mieko miho mihoko mika mikako
  miki mikiko min min-jung minako mio misa misaki misako mitsuko miu miwa miyako miyoko miyu miyuki mizuki moe momoka momoko
  motoko mulyani na nami nana nanako nanami nao naoko naomi narumi natsuki natsuko natsumi ngan ngoc ning nobuko noriko nurul
  paetongtarn peng phuong ping puan qian qiong ratna reika reiko rena retno rie rieko rika rikako riko rina rino risa rosmah
  rui rumi rumiko ryoko sachi sachie sachiko sadako saki sakiko sakura saori sara satoko satomi satsuki saya sayaka sayo
  sayuri seiko seol-ju setsuko shigeko shiho shinobu shiori shizuka shizuko shu shuai shuang sirikit siti soo-jin soon-ja sri
  sumiko sumire sun susi suu suzuko taeko takako takane tamaki tamami tamiko tatsuko teruko thanda thi thu thuy ting tokiko
  tomiko tomoe tomoka tomoko toshiko trang tsukiko ubolratana uta wakako wan wanzhou wenwen xia xiaohong xiaoli xiaomei
  xiaoyan xiu xiuying xue yadanar yae yan yaping yasuko yayoi ying yingluck yingying yo-jong yoko yoriko yoshie yoshiko
  young-ja yuan yuanyuan yue yui yuiko yuka yukako yukari yukie yukiko yuko yumi yumie yumiko yun yuna yuri yurie yuriko
  yuriya yusuko zhen
`

/** Surnames that stand first in Chinese, Korean and Vietnamese names: "Xi Jinping", "Kim Jong-un", "Nguyen Phu Trong". */
export const eastAsianSurnames = `
  ahn bae bai ban bo bui cai cao chae chan chang chen cheng cheung chiang cho choe choi chou chow chu chun chung cui dai dang
  dao deng ding dinh doan dong du duan duong fan fang fei feng fu gao ge geng gong gu guan guo ha han hao he ho hoang hong hou
  hu hua huang hui hung huynh hwang jang jeon jeong ji jia jiang jin jo joo jung kang kim ko kong koo kuo kwak kwok kwon lai
  lam lau law le lee lei leung li liang liao lim lin ling liu lo loh long lu luo luong ma mai mao meng miao min mo moon na nam
  ng ngo nguyen ni nie ning noh oh ong pak pan pang park pei peng pham phan phung pu qi qian qiao qin qiu qu ren rhee ri roh
  rong ruan ryu seo seok seong shao shen sheng shi shim shin sim sin so soh son song soong su suh sun sung tai tam tan tang
  tao teng teo thai tian tong tran trinh truong tsai tsang tse tsui tu vo vu vuong wan wang wei wen wong woo wu xi xia xiang
  xiao xie xin xing xiong xu xue yan yang yao ye yeung yi yim yin ying yip yoo yoon you yu yuan yue yun zeng zha zhai zhan
  zhang zhao zheng zhong zhou zhu zhuang zou
`
