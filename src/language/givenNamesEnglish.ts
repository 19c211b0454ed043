/** Given names of the English-speaking world, nicknames and African-American names among them. */
export const englishMale = `
  aaron abbott abe abel abner abraham abram adam addison aden adrian ahmaud aidan aiden akai al alan alastair albert alden
  aldo alec alex alexander alf alfie alfred alistair allan allen alton alvin amadou ambrose amos anderson andre andrew andy
  angelo angus ansel anthony antoine antonio antwan antwaun antwon archibald archie arlo arnie arnold art arthur asa asher
  ashton aubrey august austin avery axel barack barney barrett barry bart bartholomew basil beau ben benedict benjamin bennett
  benny bernard bernie bert bertram bill billy blaine blake bob bobbie bobby boris botham brad braden bradford bradley brady
  brandon brant braxton brayden brendan brendon brennan brent brenton bret brett brian brice brock broderick brody brooks
  bruce bruno bryan bryant bryce bryson bubba bud buddy burt buster byron cade caden cal caleb calvin cameron carl carlos
  carlton carson carter cary casey cassius cecil cedric cedrick chad chance chandler charles charlie chas chase chauncey
  chester chet chip chris christian christoph christopher chuck clarence clark claude clay clayton clement cleon cleveland
  cliff clifford clifton clint clinton clive clyde cody colby cole coleman colin collin colm conan conner connor conor conrad
  cooper corbin cordell corey cornelius cornell cortez cory craig cruz curt curtis cyril cyrus dale dallas dalton damian
  damien damon dan dana dandre dane daniel danny dante daquan darian darien darius darnell darrel darrell darren darrin darryl
  darwin daryl dashawn daunte dave daven david davion davis dawson dayvon dean deandre deangelo deion del delbert delroy
  demarco demarcus demetrius denis dennis denny denzel deon deonta deontae deonte dequan derek deric derick derrick deshaun
  deshawn desmond destin devante devin devon devonta devonte dewayne dewey dexter dick dickie diego dillon dion dirk dmitri
  dominic dominick don donald donavan donnell donnie donny donovan donte dontre dorian doug dougie douglas doyle drake drew
  duane dudley duke duncan dustin dusty dwain dwayne dwight dylan earl earnest easton ed eddie edgar edmond edmund edward
  edwin eldon eldridge eli elias elijah elliot elliott ellis elmer elroy elton elvin elvis elwood emanuel emerson emery emil
  emmanuel emmett emory ennis eric erick erik ernest ernie errol ervin erwin ethan eugene evan evander everett ewan ezekiel
  ezra fabian felix ferdinand fergus finley finn fitzgerald fletcher floyd ford forrest francis frank frankie franklin fraser
  fred freddie freddy frederic frederick freeman fritz gabe gabriel gage gareth garfield garrett garrick garry garth gary
  gavin gene geoff geoffrey george gerald gerard gerry gideon gil gilbert giles glen glenn godfrey gordon grady graeme graham
  grant gray grayson greg gregg gregory griffin grover gus guy hal hamish hank hans harlan harley harold harris harrison harry
  harvey hayden heath hector henry herb herbert herbie herman herschel hiram hobart holden homer horace horatio houston howard
  howie hubert hudson huey hugh hugo humphrey hunter hutch hyman ian ibrahim ichabod ignatius ike ira irv irvin irving irwin
  isaac isadore isaiah isaias isiah israel ivan ivor jabari jace jack jackie jackson jacob jacoby jacques jaden jadon jake
  jaleel jalen jamaal jamal jamar jamarcus jamario jamel james jameson jamie jamir jaquan jared jaren jarod jaron jarred
  jarrett jarrod jarvis jase jason jasper javaris javier javon jaxon jay jayden jaylen jaylon jayson jeb jed jedediah jeff
  jefferson jeffery jeffrey jeffry jerald jeremiah jeremy jermaine jerome jerrod jerry jess jesse jessie jethro jim jimmie
  jimmy joachim joaquin job jock jody joe joel joey john johnathan johnathon johnnie johnny jon jonah jonas jonathan jonathon
  jonny jonylah jordan jordon jose joseph josh joshua josiah juan judah judd jude judson julian julius junior justice justin
  justus kadeem kajieme kane kareem karl keegan keenan keenon keith kelan kellen kelvin ken kendall kendrick kennedy kenneth
  kenny kent kentavious kenton kenyon kermit kerry keshawn kevin keyon keyshawn khalil kieran kim king kip kirby kirk kobe
  kody korey kory kraig kris kristian kristopher kurt kurtis kwame kyle kyler kylian lachlan laidlaw lamar lamarcus lamont
  lance landon lane laquan larry lars lashawn latrell laurence lavar lawrence lawson lazarus leander lebron lee leif leland
  lemuel len lenard lennie lennox lenny leo leon leonard leopold leroy les leslie lester levi lew lewis lex liam lincoln
  linden lindsey linus linwood lionel lloyd logan london lonnie lonny loren lorenzo lorne lou louie louis lowell lucas lucian
  lucius luis luke luther lyle lyman lyndon lynn mac mack maddox major malachi malcolm malik manny marc marcel marco marcus
  mario marion mark marlin marlon marquel marques marquez marquis marquise marshall marshawn martell martin marty marv marvin
  mason mat mathew matt matthew maurice maury maverick max maximilian maximus maxwell maynard mckinley mel melvin merle merlin
  merrick merrill mervyn michael mickey miguel mike mikey miles milo milton mitch mitchell mo moe monroe monte montel
  montgomery monty morgan morris mort mortimer moses moss murphy murray myles myron naquan nash nat nate nathan nathanael
  nathaniel neal ned neil nelson neville newt newton nicholas nick nickolas nicky nicolas nigel niles noah noel nolan norbert
  norm norman norris octavius odell odin ogden olin oliver ollie omar omari oral orlando orson orville osbert osborne oscar
  ossie oswald otis otto owen pablo palmer paris parker pat patrick paul paxton payton pedro percival percy perry pete peter
  peyton phil philando philip phillip phineas pierce preston prince quentin quincy quinn quintin quinton raekwon raheem rahm
  ralph ramiro ramon ramsey randal randall randolph randy raphael rashaad rashad rashard rashawn ray raymond rayshard reece
  reed reese reggie reginald reid rene reuben rex reynold rhett rhys ric rich richard richie rick rickey rickie ricky riley
  rob robbie robby robert robin rocco rock rocky rod roddy roderick rodger rodney rodrick roger roland rolando rolf roman
  romeo ron ronald ronan ronell ronnie ronny roosevelt rory roscoe ross rowan roy royce ruben rudolph rudy rufus rupert rush
  russ russell rusty ryan ryder sal salvador salvatore sam samson samuel sandy sanford santiago santino saul sawyer scot scott
  scottie scotty seamus sean sebastian sergio seth seymour shad shamar shane shannon shaquan shaquille shaun shawn shayne shea
  shel shelby sheldon sherman sherwood sid sidney silas silvester simeon simon skip skyler sol solomon sonny spencer spike
  stacy stan stanford stanley stanton stefan stephen stephon stephone sterling steve steven stevie stewart stone stuart
  sullivan sylvester tad tamir tanner tariq tarvaris tate taurean tavares tavaris tavon taylor tayshaun ted teddy terence
  terrance terrell terrence terrill terry tevin thad thaddeus thatcher theo theodore theron thomas thurman thurston tim timmy
  timothy titus tobias toby tod todd tom tommie tommy tony trace tracy travis travon tray trayvion trayvon tremaine trent
  trenton trevon trevor trey tristan troy truman tucker turner ty tyler tyquan tyre tyree tyrell tyrese tyron tyrone tyson
  ulysses uriah val van vance vaughn vern vernon vester vic victor vidal vince vincent vinnie vinny virgil wade wallace wally
  walt walter walton ward warner warren wayne wendell wes wesley westley wilbert wilbur wiley wilfred wilfrid will willard
  william willie willis wilson winfield winston winthrop wolfgang woodrow woody wyatt xavier yancy yusef zach zachariah
  zachary zachery zack zackary zander zane zeke zephaniah zion
`

export const englishFemale = `
  abbey abbie abby abigail ada addie adela adelaide adele adeline adriana adrianna adrienne agatha agnes aileen aimee aisha
  alaina alana alanna alberta alecia alejandra alexa alexandra alexandria alexis alice alicia alisa alisha alison alissa allie
  allison allyson alma althea alyce alysha alyson alyssa amanda amani amara amaya amber amberlyn amelia america amie amina
  amira amy ana anastasia andrea angel angela angelia angelica angelina angeline angelique angie anika anissa anita aniya ann
  anna annabel annabelle anne annetta annette annie annika annmarie antoinette antonia anya april arabella aretha aria ariana
  ariane ariel arlene ashanti ashlee ashleigh ashley ashlyn astrid atatiana athena aubree audra audrey augusta aurora autumn
  ava avis ayana ayanna ayesha ayla bailey barb barbara barbie bea beatrice beatrix becca becky belinda bella bernadette
  bernadine bernice berta bertha bess bessie beth bethany betsey betsy bettie betty bettye beulah beverley beverly beyonce
  bianca billie blair blanche blythe bobbi bonita bonnie brandi brandy breanna bree brenda brenna breonna briana brianna
  bridget bridgette brielle brigitte britany britney brittany brittney bronwyn brooke bryanna caitlin caitlyn camilla camille
  candace candice candy cara caren carey cari carissa carla carlene carlotta carly carmel carmela carmelita carmen carol
  carole carolina caroline carolyn carrie cassandra cassie catherine cathleen cathryn cathy catrina cecelia cecilia cecily
  celeste celia celine chandra chanel chanelle chantal chantel chantelle charity charlene charlotte charmaine chasity chastity
  chelsea chelsey cher cherie cherise cherry cheryl cheyenne chloe chris christa christal christi christie christina christine
  christy chrystal ciara cicely cindy claire clara clare clarice clarissa claudette claudia claudine clementine cleo coco
  colette colleen connie constance consuelo cora coral coretta corey corinne cornelia corrine cortney courtney cristina
  crystal cynthia dahlia daisy dakota damaris dana danette daniela danielle daphne darby darcy darla darlene dawn dayna deana
  deanna deanne debbie debby deborah debra dee deedee deena deidre deirdre deja delaney delia delilah dell della delores
  deloris demetria dena denise desiree destiny devin diamond diana diane dianna dianne dina dinah dionne dixie dolly dolores
  dominique donna dora dorcas doreen doris dorothea dorothy dorris dottie ebony eden edie edith edna edwina effie eileen
  elaina elaine eleanor eleanora elena elisa elisabeth elise elisha elissa eliza elizabeth ella elle ellen ellie elma elnora
  eloise elsa elsie elva elvira emily emma emmy erica erika erin erma ernestine essence essie estella estelle esther ethel
  etta eudora eugenia eunice eva evangeline eve evelyn evie faith fannie fanny farrah fatima fawn fay faye felecia felicia
  felicity fern fiona flo flora florence florida florine fran frances francesca francine frankie freda freida frieda gabriela
  gabriella gabrielle gail gale gayle geena gemma gena genesis geneva genevieve georgette georgia georgiana georgina geraldine
  germaine gertrude gia gianna gigi gilda gillian gina ginger ginny gisele giselle gladys glenda glenna gloria glynis goldie
  grace gracie greta gretchen griselda guadalupe gwen gwendolyn gwyneth gynnya hadley hailey haley halle hallie hanna hannah
  harmony harriet harriett hattie hayley hazel heather heaven heidi helen helena helene henrietta hermione hester hilary hilda
  hillary hollie holly hope hortense ida ilene ilhan iliana imani imelda imogen imogene india ines inez inga ingrid iona ione
  ireland irene iris irma isabel isabella isabelle isla isobel ivana ivanka ivory ivy jacinda jackie jaclyn jacqueline
  jacquelyn jada jade jaime jakayla jamie jan jana jane janell janelle janessa janet janette janice janie janine janis janna
  jaqueline jasmin jasmine jaycee jayne jazmin jazmine jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jemima
  jen jena jenifer jenna jennie jennifer jenny jeri jerri jess jessica jessie jewel jill jillian jo joan joann joanna joanne
  jocelyn jodi jodie jody johanna joleen jolene joni jordan josefina josephine josie joy joyce juana juanita judi judie judith
  judy jules julia juliana julianna julianne julie juliet juliette june justine kacey kaci kaitlin kaitlyn kaleigh kali kamala
  kara karen kari karin karina karissa karla karol karrie karyn kasey kassandra kate katelyn katelynn katerina katharine
  katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katlyn katrina katy kay kaya kaye kayla kaylee
  kayleigh keara keira keisha kelley kelli kellie kelly kelsea kelsey kelsie kendra kenisha kenya keri kerri kerry keyana
  khadijah khloe kiana kiara kierra kiersten kiley kim kimberlee kimberley kimberly kinsley kira kirsten kirstie kirsty kisha
  kitty korryn kourtney kris krista kristal kristen kristi kristie kristin kristina kristine kristy krystal krystle kyla kylee
  kyleigh kylie kyra lacey lachelle lacy ladonna lakeisha lakesha lakisha lana laney lara larissa lashonda latanya latasha
  latavia latisha latonya latosha latoya latrice laura laurel lauren lauri laurie laverne lavinia lavonne lawanda layla lea
  leah leandra leann leanna leanne leda leeann leigh leighton leila lela lelia lena leona leonora leslie leta leticia letitia
  lexi lexie lezley libby lil lila lilian liliana lillian lillie lilly lily lina linda lindsay lindsey linette lisa lisette
  liv liza lizbeth lizzie lois lola lolita lora loraine lorena loretta lori lorie lorna lorraine lottie lou louella louisa
  louise lourdes lucia luciana lucie lucille lucinda lucretia lucy luella lula lulu luna lupe lydia lyla lynda lyndsay lyndsey
  lynette lynn lynne lynnette mabel mable macey maci mackenzie macy maddie madeleine madeline madelyn madge madison madonna
  mae maeve magdalena maggie mahalia mairead maisie makayla makiyah malia malinda mallory mamie mandi mandy mara marcella
  marci marcia marcie marcy margaret margarita margery margie margo margot margret marguerite mari maria mariah mariam marian
  mariana marianna marianne maribel marie mariel marietta marilyn marina marion maris marisa marisol marissa maritza marjorie
  marla marlene marlo marnie marsha marta martha martina marva mary maryann maryanne marybeth marylou mathilda matilda mattie
  maud maude maura maureen mavis maxine may maya mckayla mckenna mckenzie meagan meg megan meghan melania melanie melba
  melinda melissa melody melva mercedes mercy meredith merry meryl mia micaela michaela michele michelle mickey mika mikaela
  mila mildred millicent millie mimi mina mindy minerva minnie mira miranda miriam missy misty mitzi moira mollie molly mona
  monica monika monique morgan muriel mya myra myrna myrtle nadia nadine nakia nan nancy nanette naomi natalia natalie natasha
  nell nellie nelly neoma nettie neva nevaeh nia nichelle nichole nicola nicole nicolette nigella nikita nikki nina nita
  noelle noemi nola nona nora norah noreen norma nova octavia odessa ola olive olivia ollie opal ophelia oprah ora paige
  paisley pam pamela pansy paris patience patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy
  penelope penny perla petra petunia philomena phoebe phyllis piper pippa polly portia precious presley primrose princess
  priscilla prudence quiana quinn rachael rachel rachelle raelynn ramona randi raquel rashida raven rayna reagan reba rebecca
  rebekah reese regan regina rekia rena renae rene renee renisha renita reta reva reyna rhea rhiannon rhoda rhonda ria riley
  rita roberta robin robyn rochelle ronda ronna rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosanna
  rosanne rosario rose roseann rosella rosemarie rosemary rosetta rosie roslyn rowena roxane roxanna roxanne roxie roxy ruby
  ruth ruthie sabine sabrina sadie sally salma samantha samara samira sandra sandy saoirse sara sarah sasha savanna savannah
  scarlet scarlett selena selina selma serena shaina shakira shameka shamika shana shanda shandra shaneka shania shanice
  shanika shaniqua shaniya shannon shanta shante shantel shari sharlene sharon sharonda sharron shauna shaunna shavon shawanda
  shawna shayla sheena sheila shelby shelia shelley shelly sheree sheri sherri sherrie sherry sheryl shirley shonda shondra
  shoshana shreya shyanne sienna sierra sigourney silvia simone sinead siobhan skye sofia sondra sonia sonja sonya sophia
  sophie stacey staci stacie stacy starla stefanie stella steph stephanie stephany sue summer sunny susan susana susanna
  susannah susanne susie suzan suzanne suzette suzy sybil sybrina sydney sylvia tabatha tabitha talia tamara tameka tamera
  tami tamia tamika tammi tammie tammy tamra tania tanisha tanya tara tasha tatiana tatum tawana tawanda tawny taylor teresa
  teri terra terri terrie tess tessa thea thelma theodora theresa therese thomasina tia tiana tiara tierra tiffani tiffany
  tilda tillie tina tisha toni tonia tonya topeka tori tracey traci tracie tracy tricia trina trinity trish trisha trixie
  trudi trudy twila tyra una ursula valarie valencia valeria valerie vanessa vashti velma velvet venus vera verna verona
  veronica vicki vickie vicky victoria viola violet virginia vivian viviana vivien vivienne wanda waverly wendi wendy whitney
  whoopi wilhelmina willa willow wilma winifred winnie winona wynonna xena yasmin yasmine yesenia yolanda yvette yvonne zahra
  zainab zara zelda zelma zendaya zoe zoey zoie
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
