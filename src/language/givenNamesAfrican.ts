/** Given names of Africa south of the Sahara, and of the Pacific. */
export const africanMale = `
  abayomi abebe abel abiola abioye abiy abubakar abune adama adamu addo adebayo adedayo adegoke adekunle ademola adeniyi
  adewale adeyemi adisa afewerki afolabi agostinho agyeman ahmadou aime akin akinwumi akinwunmi akon akufo alassane alpha
  amadi amadou amara amare ambrose aminu amos anani ansu apollo ardie aristides arop arsene asamoah atiku atta attahiru
  augustine ayo ayodeji ayodele azali azubuike babacar babajide babangida babatunde baboucarr badara bakary balla bamba banda
  bankole barnabas barthelemy bashorun baye bayo beauden bekele berhanu biram blaise bola bolaji boniface bouba boubacar
  boukary brice bukola cabral celestin cellou chidi chidozie chike chiluba chima chinedu chinonso chinua chris chuka chukwu
  chukwudi chukwuemeka chukwuma claver clement cyprien cyriaque cyril dadis daouda dawda dawit debebe demba demeke deng denis
  desalegn desire diallo didier dioncounda djibo djibril donatien ebenezer ebrima edet effiong ejike ekow ekpo elhadj eloi
  emefiele emeka emile emmerson enoch ephraim etienne etim evariste faure faustin felix festus fidele floribert foday fode
  folarin frank fred fulgence garba gaston gatluak getachew godfrey godwin goodluck goukouni guillaume habtamu hage haile
  hailemariam hakainde hama hastings henri hery hifikepunye hissene hone idi idriss idrissa ifeanyi ignace ike ikechukwu
  isaias ishmael ismaila issaka issoufou ivanoe jacob jakaya jakoyo jawara jean-baptiste jean-bertrand jean-bosco jean-claude
  jean-francois jean-jacques jean-louis jean-luc jean-marie jean-michel jean-paul jean-pierre jean-yves joao joaquim jolly
  jomo jonah jonas joof joshua julius kabiru kadima kagiso kalonzo kamau kamisese kamuzu karamba kassim kayode kebede kehinde
  kelechi kenenisa kenneth keven kgalema kgosi khama khamis kieran kiir kingsley kipchoge kizito kizza kofi kojo kwabena kwaku
  kwame kwanze kwasi kwesi laban labaran lamine lansana lassina laurent lazarus leopold levy lionel lucius luther macharia
  macky mahamadou mahamane mahamat maina maitre makau malam malusi mamadou mamady manasseh mandla mangosuthu marien mathews
  matthieu mbaye mbuyi mebrahtu melchior meles mengistu michel mobutu modibo modou mogoeng moise moktar molefe mompati moses
  moussa muammar mugisha muhammadu muhoozi musalia mwai mwangi mzwandile naguib nana nangolo nasir ndugu nelson ngugi nhial
  nhlanhla njoroge nkosinathi nnamdi nuhu nyandoro obed obi obinna odinga okello okon olamide olara olusegun oluwaseun oluwole
  omar onyango orji oscar otieno oumarou ousmane pacifique paluku pascal patrice patrick paulo peter pierre pravin prosper
  quett raila ratu rawiri reuben richie riek robert roch rotimi rupiah saah sadio said saidou salif salifou salva samba samora
  samuel samwel sani saviour schalk sefako sekou sekouba semisi seretse seyoum shehu sibusiso sidi sifiso simba sione siphiwe
  sipho sitiveni sizwe sobhuza solomon soumaila suleymane sunday tabo taiwo tana tandja taniela teboho tedros tekle temitope
  tertius tesfaye tevita thabo themba theneste theodore theodoros thierno thokozani tichaona tidjane tiemoko tito tlali
  tolulope tshepo tumelo tunde tunji tupou uche uhuru umaro umaru usain uzoma viliami vital voreqe vusi wamkele wayde wiremu
  wole workneh xanana xolani yahya yakubu yaw yayi yemi yeweri yohannes youssoufa yoweri zacharie zelalem zephania zephirin
  zewde zola zoumana zwelinzima
`

export const africanFemale = `
  abebech abena abosede adaeze adanna adaobi adaora ade adelaide adenike adesuwa adjoa adut adwoa afia afua aicha aissata
  aissatou ajak akosua akua almaz ama amaka amina aminata amma anele angie anike asha assetou atsede awa aweng awurabena ayana
  ayen ayodele baleka bertha bineta binta bintou bolanle bongiwe bukky busisiwe catherine charlize chiamaka chidinma chika
  chimamanda chinwe chioma chizoba coumba dambisa damilola dikeledi djeneba ebele ebere efua ellen epiphanie eshe esi etenesh
  eunice faith fanta fatou fatoumata fikile folake folasade folashade folorunsho frida funke funmi funmilayo gelila genzebe
  graca grace habiba hadijatou hawa helen hirut ifeoma ifeyinwa imani ingonyama isatou jacinda jeannette joice jumoke kadiatou
  kahinda kaliati karabo kefilwe keletso keri khanyisile kiri kolinda kou lerato leymah limpho lindelwa lindiwe losa lulama
  lupita maimouna makena mamphela marama mariama marieme martha meaza mercy mereana meseret metiria miriam mmusi moana mosadi
  mpho mulika mwanahamisi nadifa nafi nafissatou naledi nandi ndeye ngaire ngozi nkechi nkem nkosazana nneka nokuthula nombuso
  nomcebo nomfundo nompumelelo nomvula nomzamo nontando nosiviwe nozipho nthabiseng nyakim nyasha obiageli oby odile oluchi
  omotola omowunmi onyeka oumou palesa patience phumla phumzile precious prudence ramatoulaye refilwe rokia ruvimbo sahle
  sahle-work salimata samia segametsi sethunya shamsa sibongile sibongiseni simphiwe sina sindisiwe sitawa sizani sola
  specioza susan talei tegla temwa thandeka thandi thandiwe thembi thoko thuli tirunesh titilayo tsitsi tumi tupe uche unity
  uzoamaka valerie vera viola wambui wangari wanjiku wanjiru winnie yaa yaye yemisi yetunde yewande yvonne zainab zandile
  zanele zindzi zodwa zoleka zukiswa zuriel
`
