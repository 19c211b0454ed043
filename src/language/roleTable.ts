/** Nouns for people in roles that say nothing of gender, in the singular. */
export const roleNouns = `
  minister president premier chancellor secretary undersecretary governor mayor senator representative lawmaker legislator
  parliamentarian
  deputy delegate member councillor councilor councilmember commissioner ombudsman speaker leader whip candidate nominee incumbent
  challenger contender
  frontrunner front-runner hopeful politician statesman official spokesman spokesperson negotiator mediator envoy ambassador
  diplomat consul attache
  emissary plenipotentiary adviser advisor aide counsellor counselor counsel strategist pollster lobbyist campaigner activist
  organizer organiser
  protester protestor demonstrator dissident rebel insurgent militant fighter guerrilla separatist extremist jihadist terrorist
  bomber hijacker
  chairman chairperson chair co-chair head chief boss director manager executive ceo cfo coo cto officer administrator principal
  founder co-founder owner
  co-owner proprietor partner shareholder investor entrepreneur businessman businessperson tycoon billionaire millionaire magnate
  oligarch financier banker
  broker trader analyst economist accountant auditor consultant contractor employer employee worker staffer intern trainee
  apprentice colleague
  general colonel captain lieutenant sergeant corporal private major commander admiral commodore brigadier marshal soldier sailor
  marine airman
  paratrooper sniper gunner veteran conscript recruit reservist peacekeeper serviceman serviceperson trooper cadet warlord
  strongman ruler dictator monarch
  sovereign heir successor predecessor emir sultan sheikh caliph pope cardinal archbishop bishop priest pastor minister cleric
  imam mullah ayatollah rabbi
  monk chaplain missionary preacher evangelist reverend vicar deacon patriarch worshipper worshiper pilgrim believer convert
  policeman detective inspector superintendent constable sheriff marshal ranger guard bodyguard warden jailer jailor investigator
  agent informant spy
  prosecutor attorney lawyer solicitor barrister advocate judge justice magistrate juror defendant plaintiff complainant litigant
  appellant claimant witness
  coroner pathologist examiner bailiff clerk registrar notary mediator arbitrator suspect accused culprit perpetrator assailant
  attacker gunman shooter
  killer murderer robber thief burglar intruder kidnapper abductor rapist stalker abuser offender convict felon inmate prisoner
  detainee hostage captive
  fugitive accomplice arsonist smuggler trafficker dealer gangster mobster kingpin hacker fraudster conman whistleblower leaker
  defector
  victim survivor casualty patient deceased bystander passerby passer-by pedestrian motorist driver passenger cyclist biker
  motorcyclist trucker pilot
  co-pilot copilot skipper crewman steward conductor operator engineer technician mechanic electrician plumber carpenter builder
  welder miner farmer
  fisherman rancher hunter gardener cook chef waiter baker butcher barman bartender barista cashier clerk shopkeeper salesman
  salesperson vendor retailer
  customer client consumer shopper tenant landlord homeowner resident neighbor neighbour villager local native citizen national
  taxpayer voter elector
  immigrant migrant refugee emigrant expatriate exile asylum-seeker tourist visitor traveler traveller guest host organiser
  holidaymaker camper hiker climber
  doctor physician surgeon nurse paramedic medic dentist pharmacist psychiatrist psychologist therapist midwife anaesthetist
  anesthesiologist radiologist
  oncologist cardiologist epidemiologist virologist neurologist paediatrician pediatrician veterinarian vet caregiver carer
  scientist researcher physicist chemist biologist mathematician astronomer astronaut cosmonaut geologist geophysicist
  seismologist meteorologist
  forecaster climatologist archaeologist archeologist anthropologist sociologist historian philosopher theologian professor
  lecturer academic scholar
  teacher tutor instructor educator headteacher headmaster dean provost rector student pupil classmate schoolmate undergraduate
  graduate postgraduate
  freshman sophomore alumnus alumna dropout valedictorian expert specialist inventor pioneer
  journalist reporter correspondent editor columnist commentator anchor presenter broadcaster newscaster photographer
  photojournalist cameraman blogger
  publisher critic reviewer pundit writer author novelist poet playwright biographer screenwriter essayist translator interpreter
  librarian curator
  artist painter sculptor illustrator cartoonist designer architect musician singer songwriter rapper guitarist drummer pianist
  violinist bassist composer
  conductor soprano tenor vocalist frontman producer filmmaker actor performer dancer choreographer comedian comic entertainer
  magician celebrity star
  model influencer youtuber presenter dj lyricist
  coach trainer athlete player footballer striker midfielder defender goalkeeper keeper forward winger back fullback full-back
  centre-back captain
  skipper quarterback linebacker cornerback receiver lineman kicker pitcher catcher shortstop outfielder infielder batter batsman
  bowler wicketkeeper allrounder
  all-rounder goalie goaltender center guard sprinter runner jumper swimmer diver gymnast skater skier snowboarder rower sailor
  golfer boxer wrestler jockey
  racer rider cyclist fencer archer shot-putter thrower hurdler marathoner decathlete referee umpire linesman scorer champion
  medalist medallist winner loser
  finalist semifinalist semi-finalist runner-up titleholder holder rookie debutant debutante teammate team-mate rival opponent
  competitor participant entrant
  substitute playmaker cricketer mountaineer surfer
  teenager teen youth adolescent toddler infant baby child kid newborn minor adult pensioner retiree senior person human
  individual twin orphan
  friend acquaintance companion roommate flatmate housemate fiance lover boyfriend girlfriend ex partner date mentor protege
  confidant ally supporter follower
  fan admirer loyalist backer donor sponsor benefactor philanthropist beneficiary recipient volunteer rescuer firefighter
  responder lifeguard dispatcher
  paralegal secretary receptionist assistant housekeeper cleaner janitor caretaker nanny babysitter butler servant laborer
  labourer courier messenger postman
  mailman carrier dockworker porter baggage-handler lookout hero role-model icon legend namesake gentleman lady layman lawman
  coordinator co-ordinator facilitator fellow proponent insider outsider co-director codirector grader schooler planner archivist
  bookkeeper cabbie
  caddie chauffeur copywriter croupier dermatologist dressmaker embryologist entomologist florist gynaecologist gynecologist
  hairdresser hairstylist handler
  herder hygienist interviewer jeweller jeweler machinist manicurist masseur masseuse matron moderator narrator nutritionist
  optometrist orderly organist
  osteopath physio physiotherapist plasterer programmer promoter psychic publicist publican puppeteer realtor restaurateur roofer
  saxophonist scout
  shepherd blacksmith locksmith speechwriter stuntman stylist surveyor tailor technologist teller theorist tiler typist undertaker
  usher valet weaver
  winemaker brewer distiller zoologist oceanographer ecologist botanist criminologist toxicologist statistician demographer
  linguist ethicist futurist
  caller viewer listener reader user subscriber deportee evacuee returnee escapee honoree appointee designee attendee absentee
  parolee draftee internee
  addressee escort pirate mercenary vigilante assassin looter rioter vandal trespasser poacher squatter prowler shoplifter mugger
  carjacker bully
  firebrand hardliner hard-liner moderate reformist reformer royalist salafist secessionist unionist abolitionist feminist
  suffragist environmentalist
  conservationist humanitarian pacifist anarchist supremacist fascist nazi racist zionist leftist rightist loner drifter vagrant
  beggar addict alcoholic
  smoker drinker gambler punter bettor jackpot-winner clairvoyant healer shaman witch wizard genius prodigy veteran-turned
  dean-elect president-elect
  governor-elect mayor-elect prime-minister-designate vice-president vice-chairman vice-chancellor attorney-general
  secretary-general
  solicitor-general governor-general consul-general inspector-general major-general lieutenant-general brigadier-general
  lieutenant-colonel
  director-general auditor-general surgeon-general commander-in-chief editor-in-chief father-of-two mother-of-two passer-by
  looker-on
  treasurer comptroller controller trustee governor regent viceroy commandant adjutant quartermaster
  republican democrat conservative liberal socialist communist nationalist populist centrist independent progressive libertarian
  islamist
`

/** Nouns for women. */
export const roleNounsFemale = `
  woman girl lady spokeswoman chairwoman policewoman congresswoman councilwoman assemblywoman alderwoman businesswoman saleswoman
  servicewoman firewoman
  camerawoman sportswoman gunwoman laywoman noblewoman actress waitress hostess stewardess heiress queen princess duchess countess
  baroness empress
  dame goddess nun headmistress mistress landlady widow bride bridesmaid girlfriend fiancee schoolgirl cheerleader ballerina
  prima-donna
  mother mom mum mama grandmother grandma great-grandmother stepmother wife ex-wife daughter stepdaughter granddaughter sister
  stepsister half-sister
  aunt auntie niece mother-in-law daughter-in-law sister-in-law godmother goddaughter housewife midwife waitress anchorwoman
  horsewoman batswoman
  forewoman sportswoman heroine hostess abbess prioress priestess songstress seamstress suffragette
`

/** Nouns for men. */
export const roleNounsMale = `
  man boy gentleman guy lad bloke king prince duke earl baron count emperor sultan emir pope monk priest friar abbot headmaster
  landlord widower groom
  bridegroom boyfriend fiance schoolboy father dad papa grandfather grandpa great-grandfather stepfather husband ex-husband son
  stepson grandson brother
  stepbrother half-brother uncle nephew father-in-law son-in-law brother-in-law godfather godson waiter actor host steward heir
  cowboy
  spokesman chairman congressman councilman assemblyman alderman businessman salesman serviceman policeman fireman cameraman
  sportsman gunman crewman
  frontman doorman postman mailman fisherman freshman craftsman tradesman handyman anchorman horseman batsman foreman nobleman
  clergyman watchman
  henchman hitman statesman strongman lineman linesman airman hangman middleman ombudsman defenseman defenceman infantryman
  rifleman seaman
`

/** Nouns that say what somebody is to somebody else. */
export const kinshipNouns = `
  mother father mom mum mama dad papa parent grandmother grandfather grandma grandpa grandparent great-grandmother
  great-grandfather great-grandparent
  stepmother stepfather step-mother step-father stepparent wife husband spouse partner ex-wife ex-husband ex-partner widow widower
  fiance fiancee girlfriend
  boyfriend ex-girlfriend ex-boyfriend daughter son child stepdaughter stepson stepchild granddaughter grandson grandchild
  great-grandchild sister brother
  sibling stepsister stepbrother half-sister half-brother twin aunt auntie uncle niece nephew cousin relative kin mother-in-law
  father-in-law
  daughter-in-law son-in-law sister-in-law brother-in-law in-law godmother godfather goddaughter godson godchild heir
`

/** Nouns for several people who act as one. */
export const groupNouns = `
  delegation team mission group crew squad party unit army force forces government police council committee panel administration
  cabinet ministry
  department agency commission board jury parliament congress senate assembly house court tribunal union alliance bloc coalition
  opposition regime junta
  military navy militia brigade battalion regiment division platoon corps fleet squadron troop troops garrison patrol detachment
  contingent
  company firm corporation business bank club side franchise band orchestra choir cast ensemble family couple pair trio quartet
  duo gang mob crowd
  cartel ring cell network syndicate faction wing movement organisation organization association federation confederation league
  society institution
  institute foundation charity ngo university school college faculty staff workforce personnel leadership management crew class
  generation
  community tribe clan congregation church diocese parish electorate public audience press media clergy caucus conference
  convention consortium
  task-force taskforce workgroup secretariat embassy consulate bureau office authority authorities service watchdog regulator
  inspectorate
  defense defence prosecution bench minority majority population household duo pack team-mates cohort posse
`
