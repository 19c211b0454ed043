/** Given names of the English-speaking world, nicknames and African-American names among them. */
export const englishMale = `
  aaron abbott abe abel abner abraham abram adam addison aden adrian ahmaud aidan aiden akai akeem al alan alastair albert
  alden aldo alec alex alexander alf alfie alfred alistair allan allen alton alvin amadou ambrose ammon amos anderson andre
  andrew andy angelo angus ansel anthony antoine antonio antwan antwaun antwon archibald archie arlo arnie arnold art arthur
  asa asher ashton aubrey august austin avery axel barack barnaby barney barrett barry bart bartholomew basil beau ben
  benedict benjamin bennett benny bernard bernie bert bertram beto bill billy blain blaine blake blane bob bobbie bobby boris
  botham bowe brad braden bradford bradley brady brandon brant braxton brayden brendan brendon brennan brent brenton bret
  brett brian brice brock broderick brody brooks bruce bruno bryan bryant bryce bryon bryson bubba bud buddy burt buster byron
  cade caden caesar cal caleb callum calvin cameron carl carlos carlton carson carter cary casey cassius ceasar cecil cedric
  cedrick chad chadney chance chandler charles charlie chas chase chauncey chester chet chip chris christian christoph
  christopher chuck clarence clark claude clay clayton clement cleon cleveland cliff clifford clifton clint clinton clive
  cliven clyde cody colby cole coleman colin collin colm conan conner connor conor conrad cooper corbin cordell corey
  cornelius cornell cortez cory craig crispin cruz curt curtis cyril cyrus dale dallas dalton damian damien damon dan dana
  dandre dane daniel danny dante daquan darian darien darion darius darnell darold darrel darrell darren darrin darryl darwin
  daryl dashawn daunte dave daven david davion davis davonta dawson dayvon dean deandre deangelo deion del delbert delroy
  demarco demarcus demetrius demond denis dennis denny denzel denzil deon deonta deontae deonte dequan derek deric derick
  derrick deshaun deshawn desmond destin deval devante devin devon devonta devonte dewayne dewey dexter dick dickie diego
  dillon dion dirk dmitri dominic dominick don donald donavan donnell donnie donny donovan dontae dontay donte dontre dorian
  doug dougie douglas doyle drake drew duane dudley duke duncan dustin dusty dwain dwayne dwight dylan earl earnest easton ed
  eddie edgar edmond edmund edward edwin eldon eldridge eli elias elijah elliot elliott ellis elmer elroy elton elvin elvis
  elwood emanuel emanuell emerson emery emil emmanuel emmett emory ennis eric erick erik ernest ernie errol ervin erwin ethan
  eugene evan evander everett ewan ewen ezekiel ezra fabian felix ferdinand fergus finley finn fintan fitzgerald fletcher
  floyd ford forrest francis frank frankie franklin fraser fred freddie freddy frederic frederick freeman fritz gabe gabriel
  gage gareth garett garfield garrett garrick garry garth gary gavin gene geoff geoffrey george gerald gerard gerry gideon gil
  gilbert giles glen glenn godfrey gordon grady graeme graham grant gray grayson greg gregg gregory griff griffin griffith
  grover gus guy hakeem hal hamish hamza hank hans harlan harley harold harris harrison harry harvey hayden heath hector henry
  herb herbert herbie herman herschel hiram hobart holden homer horace horatio houston howard howie hubert hudson huey hugh
  hugo humphrey hunter hutch hyman ian ibrahim ichabod ignatius ike ira irv irvin irving irwin isaac isadore isaiah isaias
  isiah israel ivan ivor jabari jace jack jackie jackson jacob jacoby jacques jaden jadon jago jake jaleel jalen jamaal jamal
  jamar jamarcus jamario jamarion jamel james jameson jamie jamir jaquan jaquez jared jaren jarlath jarod jaron jarred jarrett
  jarrod jarvis jase jason jasper javaris javier javon javonte jaxon jay jayden jaylen jaylon jayson jd jeb jed jedediah jeff
  jefferson jeffery jeffrey jeffry jerald jeremiah jeremy jermaine jermey jerome jerrod jerrold jerry jess jesse jessie jethro
  jim jimmie jimmy joachim joaquin job jock jody joe joel joey john johnathan johnathon johnnie johnny jolyon jon jonah jonas
  jonathan jonathon jonny jonty jonylah jordan jordon jose joseph josh joshua josiah juan judah judd jude judson julian julius
  junior jussie justice justin justus kadeem kaden kajieme kane kareem karl keegan keenan keenon keir keith kelan kellen
  kelvin ken kendall kendrell kendrick kennedy kenneth kenny kent kentavious kenton kenyon keon keonte kermit kerry keshawn
  kevin keyon keyshawn khalil kieran kieron kim king kip kirby kirk kobe kody korey kory kraig kris kristian kristopher kurt
  kurtis kwame kyle kyler kylian lachie lachlan lamar lamarcus lamont lance landon lane laquan larry lars lashawn latrell
  laurence lavar lawrence lawson lazaro lazarus leander lebron lee leif leland lemuel len lenard lennie lennox lenny leo leon
  leonard leopold leroy les leslie lester levi lew lewis lex liam lincoln linden lindsey linus linwood lionel lloyd logan
  london lonnie lonny lorcan loren lorenzo lorne lou louie louis lowell lucas lucian lucius luis luke luther lyle lyman lyndon
  lynn mac macaulay mack maddox major malachi malcolm malik manny marc marcel marcell marco marcus mario marion mark markell
  marlin marlon marquel marques marquese marquez marquis marquise marshall marshawn martell martez martin marty marv marvin
  mason mat mathew mathias matt matthew maurice maury maverick max maximilian maximus maxwell maynard mckinley mel melvin
  merle merlin merrick merrill mervyn michael mickey miguel mike mikey miles milo milton mitch mitchell mitt mo moe monroe
  monte montel montez montgomery montrell monty morgan morris mort mortimer moses moss murphy murray myles myron najee naquan
  nash nat nate nathan nathanael nathaniel neal ned neil nelson neville newt newton nicholas nick nickolas nicky nicolas nigel
  niles noah noel nolan norbert norm norman norris octavius odell odin ogden oisin olin oliver ollie omar omari oral orlando
  orrin orson orville osbert osborne oscar ossie oswald otis otto owen pablo palmer paris parker pat patrick paul paxton
  payton pedro percival percy perran perry pete peter peyton phil philando philip phillip phineas pierce piers preston prince
  quentin quincy quinn quintin quinton raekwon raheem raheim rahm rakeem ralph ramiro ramon ramsey rand randal randall
  randolph randy raphael rashaad rashad rashard rashawn rasheed ray raymond rayshard reece reed reese reggie reginald reid
  reince rene reuben rex reynold rhett rhys ric rich richard richie rick rickey rickie ricky riley rob robbie robby robert
  robin rocco rock rocky rod roddy rodell roderick rodger rodney rodrick roger roland rolando rolf roman romeo ron ronald
  ronan ronell ronnie ronny roosevelt rory roscoe ross rowan roy royce ruaridh ruben rudolph rudy rufus rupert rush russ
  russell rusty ryan ryder sal salvador salvatore sam samson samual samuel sandy sanford santiago santino saul sawyer saxby
  scot scott scottie scotty seamus sean sebastian sergio seth seymour shad shakur shamar shane shannon shaquan shaquil
  shaquille shaun shawn shayne shea shel shelby sheldon sherman sherwood shiloh shon sid sidney silas silvester simeon simon
  skip skyler sol solomon sonny spencer spike stacy stan stanford stanley stanton stefan steny stephen stephon stephone
  sterling steve steven stevie stewart stone stuart sullivan sylvester tad tamir tanner tarell tariq tarquin tarvaris tate
  taurean tavares tavaris tavarus tavon taylor tayshaun tayvon ted teddy terence terrance terrell terrence terrill terron
  terry tevin thad thaddeus thatcher theo theodore theron thomas thurman thurston tim timmy timothy titus tobias toby tod todd
  tom tommie tommy tony torquil torrence trace tracy travis travon tray trayvion trayvon tremaine trent trenton trevion trevon
  trevor trey tristan troy truman tucker turner ty tyler tyquan tyquez tyre tyree tyrek tyrell tyrese tyrique tyron tyrone
  tyshawn tyson tywon ulysses uriah val van vance vaughn vern vernon vester vic victor vidal vince vincent vinnie vinny virgil
  vivek wade wallace wally walt walter walton ward warner warren wayne wendell wes wesley westley wilbert wilbur wiley wilfred
  wilfrid will willard william willie willis wilson winfield winston winthrop wolfgang woodrow woody wyatt xavier xzavier
  yancy yusef zach zachariah zachary zachery zack zackary zaire zander zane zayvion zeke zephaniah zion
`

export const englishFemale = `
  abbey abbie abby abigail ada addie adela adelaide adele adeline adriana adrianna adrienne agatha agnes aileen aimee aisha
  alaina alana alanna alberta alecia alejandra alexa alexandra alexandria alexis alice alicia alisa alisha alison alissa aliza
  allie allison allyson alma althea alyce alysha alysia alyson alyssa amanda amani amara amaya amber amberlyn amelia america
  amie amina amira amy ana anastasia andrea angel angela angelia angelica angelina angeline angelique angie anika anissa anita
  aniya ann anna annabel annabelle anne annetta annette annie annika annmarie antoinette antonia anya april arabella aracely
  aretha aria ariana ariane ariel arlene ashanti ashlee ashleigh ashley ashlyn astrid atatiana athena aubree audra audrey
  augusta aurora autumn ava avis ayana ayanna ayesha ayla bailey barb barbara barbie bea beatrice beatrix becca becky belinda
  bella bernadette bernadine bernice bernie berta bertha bess bessie beth bethany betsey betsy bettie betty bettye beulah
  beverley beverly beyonce bianca billie blair blanche blythe bobbi bonita bonnie brandi brandy breanna bree brenda brenna
  breonna briana brianna bridget bridgette brielle brigitte britany britney brittany brittney bronwyn brooke bryanna caitlin
  caitlyn camilla camille candace candice candy cara caren carey cari carissa carla carlene carlotta carly carmel carmela
  carmelita carmen carol carole carolina caroline carolyn carrie caryn cassandra cassie catherine cathleen cathryn cathy
  catrina cecelia cecilia cecily celeste celia celine chandra chanel chanelle chantal chantel chantelle charity charlene
  charlotte charmaine chasity chastity chelsea chelsey cher cherie cherise cherry cheryl cheyenne chloe chris christa christal
  christi christie christina christine christy chrystal chrystia ciara cicely cindy claire clara clare clarice clarissa
  claudette claudia claudine clementine cleo coco colette colleen connie constance consuela consuelo cora coral coretta corey
  corinne cornelia corrine cortney courtney cristina crystal cynthia dahlia daisy dakota damaris dana danette daniela daniella
  danielle danisha daphne darby darcy darla darlene dawn dayna deana deanna deanne debbie debby deborah debra dee deedee deena
  deidre deirdre deja delaney delia delilah dell della delores deloris demetria dena denise desiree destiny devin diamond
  diana diane diann dianna dianne dina dinah dionne dixie dolly dolores dominique donna dora dorcas doreen doris dorothea
  dorothy dorris dottie ebony eden edie edith edna edwina effie eileen elaina elaine eleanor eleanora elena elisa elisabeth
  elise elisha elissa eliza elizabeth ella elle ellen ellie elma elnora eloise elsa elsie elva elvia elvira elyse emily emma
  emmy erica erika erin erma ernestine essence essie estella estelle esther ethel etta eudora eugenia eunice eva evangeline
  eve evelyn evie faith fannie fanny farrah fatima fawn fay faye felecia felicia felicity fern fiona flo flora florence
  florida florine fran frances francesca francine frankie freda freida frieda gabriela gabriella gabrielle gail gale gayle
  geena gemma gena genesis geneva genevieve georgette georgia georgiana georgina geraldine germaine gertrude gia gianna gigi
  gilda gillian gina ginger ginny gisele giselle gladys glenda glenna gloria glynis goldie grace gracie greta gretchen
  griselda guadalupe gwen gwendolyn gwyneth gynnya hadley hailey haley halle hallie hanna hannah harmony harriet harriett
  hattie hayley hazel heather heaven heidi helen helena helene henrietta hermione hester hilary hilda hillary hollie holly
  hope hortense ida ilene ilhan iliana imani imelda imogen imogene india ines inez inga ingrid iona ione ireland irene iris
  irma isabel isabella isabelle isla isobel ivana ivanka ivory ivy jacinda jackie jaclyn jacqueline jacquelyn jada jade jael
  jaelyn jailyn jaime jakayla jaleesa jalisa jameka jamie jan jana jane janell janelle janessa janet janette janice janie
  janine janis janiya janiyah janna jaqueline jasmin jasmine jaycee jayne jazmin jazmine jean jeanette jeanie jeanine jeanne
  jeannette jeannie jeannine jemima jen jena jenifer jenna jennie jennifer jenny jeri jerri jess jessica jessie jewel jill
  jillian jo joan joann joanna joanne jocelyn jodi jodie jody johanna johnna joleen jolene joni jordan josefina josephine
  josie joy joyce juana juanita judi judie judith judy jules julia juliana julianna julianne julie juliet juliette june
  justine kacey kaci kaitlin kaitlyn kaleigh kali kamala kamiyah kanisha kaniya kara karen kari karin karina karissa karla
  karol karrie karyn kasey kassandra kate katelyn katelynn katerina katharine katherine katheryn kathi kathie kathleen
  kathrine kathryn kathy katie katina katlyn katrina katy kay kaya kaye kayla kaylee kayleigh kaylin kaylyn keara keira keisha
  kelley kelli kellie kelly kellyanne kelsea kelsey kelsie kendra kenisha kenya keosha keri kerri kerrie kerry ketanji keyana
  keyonna khadijah khloe kiana kiara kierra kiersten kiley kim kimberlee kimberley kimberly kinsley kira kirsten kirstie
  kirsty kisha kitty korryn kourtney kris krista kristal kristen kristi kristie kristin kristina kristine kristy krystal
  krystle kyla kylee kyleigh kylie kyra kyrsten lacey lachelle lacy ladasha ladonna lakeisha lakesha lakeshia lakisha lana
  laney laquisha laquita lara larissa lashanda lashawn lashay lashonda latanya latasha latavia latisha latonya latoria latosha
  latoya latrice latrisha laura laurel lauren lauri laurie laverne lavinia lavonne lawanda layla lea leah leandra leann leanna
  leanne leda leeann leigh leighton leila lela lelia lena leona leonora leslie leta leticia letitia lexi lexie lezley libby
  lil lila lilian liliana lillian lillie lilly lily lina linda lindsay lindsey linette lisa lisette liv liz liza lizbet
  lizbeth lizzie lois lola lolita lora loraine lorena loretta lori lorie lorna lorraine lottie lou louella louisa louise
  lourdes lucia luciana lucie lucille lucinda lucretia lucy luella lula lulu luna lupe lydia lyla lynda lyndsay lyndsey
  lynette lynn lynne lynnette mabel mable macey maci mackenzie macy maddie maddison madeleine madeline madelyn madge madison
  madonna mae maeve magdalena maggie mahalia mairead maisie makayla makiyah malia malinda mallory mamie mandi mandy mara
  marcella marci marcia marcie marcy margaret margarita margery margie margo margot margret marguerite mari maria mariah
  mariam marian mariana marianna marianne maribel marie mariel marietta marilyn marina marion maris marisa marisol marissa
  maritza marjorie markeisha marla marlene marlo marnie marsha marta martha martina marva mary maryann maryanne marybeth
  marylou mathilda matilda mattie maud maude maura maureen mavis maxine may maya mazie mckayla mckenna mckenzie meagan meg
  megan meghan megyn melania melanie melba melinda melissa melody melva mercedes mercy meredith merry meryl mia micaela
  michaela michele michelle mickey mika mikaela mila mildred millicent millie mimi mina mindy minerva minnie mira miranda
  miriam missy misty mitzi moira mollie molly mona monica monika monique monisha morgan muriel mya myesha myra myriam myrna
  myrtle nadia nadine nakia nakisha nan nancy nanette naomi natalia natalie natasha nekia nell nellie nelly neoma nettie neva
  nevaeh nia nichelle nichole nicky nicola nicole nicolette nigella nikita nikki nina nita noelle noemi nola nona nora norah
  noreen norma nova nyasia octavia odessa ola olive olivia ollie opal ophelia oprah ora paige paisley pam pamela pansy paris
  patience patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny perla petra petunia
  philomena phoebe phyllis piper pippa polly portia pramila precious presley primrose princess priscilla prudence quanisha
  quiana quinn rachael rachel rachelle raelynn ramona randi raniya raquel rashida rashonda raven rayna reagan reba rebecca
  rebekah reese regan regina rekia rena renae rene renee renisha renita reta reva reyna rhea rhiannon rhoda rhonda ria riley
  rita roberta robin robyn rochelle ronda ronna rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosanna
  rosanne rosario rose roseann rosella rosemarie rosemary rosetta roshonda rosie roslyn rowena roxane roxanna roxanne roxie
  roxy ruby ruth ruthie sabine sabrina sade sadie sally salma samantha samara samira sandra sandy saniya saniyah saoirse sara
  sarah sasha savanna savannah scarlet scarlett selena selina selma serena shaina shakia shakima shakira shalonda shameka
  shamika shana shanda shandra shaneka shanell shanequa shania shanice shanika shaniqua shaniya shannon shanta shante shantel
  shantell shaquana sharday shari sharlene sharon sharonda sharron shatara shauna shaunna shavon shawanda shawna shayla sheena
  sheila shelby shelia shelley shelly shenika sheree sheri shermaine sherri sherrie sherry sheryl shirley shonda shondra
  shoshana shreya shyanne sienna sierra sigourney silvia simone sinead siobhan skye sofia sondra sonia sonja sonya sophia
  sophie stacey staci stacie stacy starla stefanie stella steph stephanie stephany sue summer sunny susan susana susanna
  susannah susanne susie suzan suzanne suzette suzy sybil sybrina sydney sylvia tabatha tabitha takisha talia tamara tameka
  tamera tami tamia tamika tamisha tammi tammie tammy tamra tanesha tania tanisha taniya tanya tara tarsha tasha tashia
  tatiana tatum tawana tawanda tawanna tawny taylor tenisha teresa teri terra terri terrie tess tessa thea thelma theodora
  theresa therese thomasina tia tiana tiara tierra tiesha tiffani tiffany tilda tillie tina tisha tiyana tomeka toni tonia
  tonisha tonya topeka tori tracey traci tracie tracy tricia trina trinity trish trisha trixie trudi trudy tulsi twila tyesha
  tykeria tyra una ursula valarie valencia valeria valerie vanessa vashti velma velvet venus vera verna verona veronica vicki
  vickie vicky victoria viola violet virginia vivian viviana vivien vivienne wanda waverly wendi wendy whitney whoopi
  wilhelmina willa willow wilma winifred winnie winona wynonna xena yasmeen yasmin yasmine yesenia yolanda yvette yvonne zahra
  zainab zakiya zaniyah zara zelda zelma zendaya zoe zoey zoie zoila
`

/** Borne by women and men alike. */
export const englishBoth = `
  addison adrian alex alexis angel ariel ashley ashton aubrey avery bailey beverly billie blair blake bobbie brett cameron
  carey carmen carol cary casey charlie chris corey courtney dakota dale dana darcy devin dominique drew emerson erin evelyn
  finley francis frankie gale hadley harley hayden hilary jackie jaime jamie jan jean jess jessie jo jody jordan joyce jules
  justice kelly kendall kerry kim kit kris lane laverne lee leigh leslie lindsay lindsey logan london lou lynn mackenzie
  madison marion marlo mel micah morgan noel ollie paris parker pat payton peyton quinn reagan reese rene riley robin rory
  rowan ryan sam sandy sasha shannon shawn shea shelby sidney skyler stacy sydney taylor terry tracy val vivian whitney
`
