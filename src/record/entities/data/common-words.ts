/**
 * Words that English news writes in lower case: those standing so in the middle of a sentence in at least 14 of 3,938
 * reports (Wikinews, BBC, ABC of Australia, 2004–2020), and there at least 7 times in 10. A capital on one of these
 * at the start of a sentence or in a headline tells nothing. Counted once; the list is data and is not rebuilt here.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
abandoned abilities ability able aboard abortion about above abroad absence absent absolute absolutely
absorbed abundance abuse abused academic accelerated accept acceptable accepted accepting access accessible
accessing accident acclaimed accompanied accompanying according account accounting accounts accuracy accurate
accurately accused accusing achieve achieved achievement achievements achieving acid acknowledged
acknowledges acquire acquired acquisition across act acted acting action actions active actively activist
activists activities activity actor actors actress acts actual actually adapt adaptation adapted add added
adding addition additional address addressed addresses addressing adds adjust admission admit admits admitted
adopt adopted adult adults advance advanced advances advantage advantages adventure adverse advertising
adverts advice advise advised adviser advisor advocate advocates affair affect affected affecting affects
afford affordable afraid after aftermath afternoon afterwards again against age aged ageing agencies agenda
agent agents ages aggressive ago agree agreed agreeing agreement agreements agrees agricultural ahead aid aim
aimed aiming aims air aircraft aired airline airports alarm album albums alcohol alert alike alive all
allegation allegations alleged allegedly allies allocations allow allowed allowing allows almost alone along
alongside already also altered alternative alternatives although altogether always amateur amazing ambition
ambitions ambitious amid among amongst amount amounts an analyse analysed analyses analysing analysis analyst
analysts ancestor ancestors ancient and anger angle angry animal animals animated animation ankle anniversary
announce announced announcement announcements announcing annual annually anonymous another answer answered
answers anti anticipated anxiety anxious any anybody anymore anyone anything anyway anywhere apart apologise
apologised apology apparent apparently appeal appear appearance appearances appeared appearing appears
application applications applied applies apply applying appointed appointment appreciate approach approached
approaches approaching appropriate approval approve approved approximately archaeological are area areas aren
arena argue argued argues arguing argument arguments arm arms around arranged arrangement arrangements array
arrest arrested arrival arrived arriving art article articles artificial artist artistic artists as aside ask
asked asking asks aspect aspects assault assess assessed assessing assessment asset assets assist assistance
assisting associated assume assumed assumption astronauts astronomer astronomers asylum at ate athlete
athletes atmosphere atoms attached attack attacked attacking attacks attempt attempted attempting attempts
attend attended attending attention attitude attitudes attract attracted attracting attraction attractive
attributed auction audience audiences audio author authorities authors automatic automatically autumn
availability available average avoid avoided avoiding awaiting award awarded aware awareness away awesome
babies back backed background backing backs bacteria bad badly bail balance balanced ball ballot ballots ban
band bands bandwidth banking bankrupt bankruptcy banks banned banning bans bar barely barley barrel barrier
barriers bars base based basic basically basis batteries battery battle battled battles battling be bearing
beat beaten beating beats beautiful became because become becomes becoming bed beef been before began begin
beginning begins begun behalf behave behaviour behavioural behaviours behind being belief beliefs believe
believed believes belong belonging belongs below belt bench benchmark beneath beneficial benefit benefiting
benefits best bet better betting between beyond bid bidding bids big bigger biggest billed billion billions
bills biofuels biological biologist biopic bird birds birth birthday bit bite bits bitter blame blamed blast
blend blew blind block blockbuster blocked blocking blocks blog blogs blood blow blown board boards boat
boats bodies body bomb bombs bonds bone bones book booked books boom booming boost boosted boosting border
born borrowing boss bosses both bottom bought bound boundaries box boxes boy brain brains branch branches
brand branded brands breach breached breaches break breaking breaks breakthrough breast breath breathing
breed breeding brief briefly bright brilliant bring bringing brings broad broadband broadcast broadcaster
broadcasters broadcasting broadcasts broader broke broken bronze brought browser budget budgets bug bugs
build building buildings built bulk burden buried burn burning burst bursts bus business businesses bust busy
but buy buyer buyers buying buys by cable calculate calculated calculations call called calling calls calm
came camera cameras camp campaign campaigners campaigning campaigns can cancel cancelled cancer candidate
candidates cane cannot canola cap capabilities capability capable capacity capital captain capture captured
car carbon card cards care career careful carefully carpet carried carrier carriers carries carry carrying
cars case cases cash cast catalogue catch categories category cattle caught cause caused causes causing
caution cautioned cautious celebrate celebrated celebration celebrities cell cells cent central centred
centres centuries century ceremonies ceremony certain certainly chain chains chair chairman chairs challenge
challenged challenges challenging champion chance chances change changed changes changing channels chaos
character characterised characteristic characteristics characters charge charged charges charity chart charts
chase chasing chat cheap cheaper check checked checking checks chemical chemicals chemistry chest chief child
childhood children chip chips choice choices choose choosing chose chosen chronic chunk cinema circuit
circulating circulation circumstances cited cities citing citizen citizens citrus civil claim claimed
claiming claims clash class classes classic classified clean cleaner cleaning clear clearance cleared
clearing clearly clever click client clients climate climb climbed clinical clips clock cloning close closed
closely closer closest closing closure clothes clothing cloud clouds club clubs clues co coach coaches
coaching coal coast coastal code codes coffee cognitive cold collaboration collapse collapsed colleague
colleagues collect collected collecting collection collision colour colours combat combination combine
combined combines combining come comeback comedy comes comfortable comic coming command comment commentary
commentators commented comments commercial commercially commissioned commit commitment commitments committed
committing commodity common commonly communicate communication communications communities community compact
companies company comparable compare compared compares comparing comparison compelling compensation compete
competing competition competitions competitive competitor competitors compiled complain complained complaint
complaints complete completed completely completing complex compliance complicated comply component
components composition compounds comprehensive compromise compulsory computer computers computing conceded
concentrate concentrated concentrating concentration concept concern concerned concerning concerns concert
conclude concluded concludes conclusion conclusions concrete condemned condition conditions conduct conducted
conducting conference confidence confident confidential confirm confirmation confirmed confirming confirms
conflict confronted confused confusing confusion connect connected connection connections consecutive
consensus consequence consequences consider considerable considerably consideration considered considering
consistent consistently consists console consoles consolidation consortium conspiracy constant constantly
constituency construction consultancy consultant consultation consume consumer consumers consumption contact
contacted contain contained containing contains contemporary contenders content contest contested context
continent continue continued continues continuing continuous contract contracts contrary contrast contribute
contributed contributing contribution control controlled controlling controls controversial controversy
conventional conversation conversations conversion convert converted convicted conviction convince convinced
convincing cooking cool cooling cooperation cope copied copies copper copy copyright core corn corner
coronavirus corporate corporations correct correctly correspondent corruption cosmic cost costing costly
costs costume cotton could couldn councils counsel count counted counter counterparts counting countries
country couple course courts cover coverage covered covering covers cow crack crash crashed crazy create
created creates creating creation creative creativity creator creature creatures credibility credit creditors
crew crime crimes criminal criminals crisis criteria critic critical critically criticise criticised
criticism critics crop cropping crops cross crossed crossing crowd crowds crucial crude cult cultural culture
cultures currency current currently currents customer customers cut cuts cutting cycle cycles cyclone dairy
damage damaged damages damaging dance danger dangerous dangers dark data database date dated dates dating
daughter day days de dead deadline deadly deal dealing deals dealt death deaths debate debated debates
debating debris debt debts debut decade decades decent decide decided decides deciding decision decisions
declare declared decline declined declines declining decrease decreased dedicated deemed deep deeper deeply
defeat defeated defence defences defend defended defender defending deficit deficits define defined
definitely definition degree delay delayed delays delegates deliberate deliberately delighted deliver
delivered delivering delivery demand demanded demanding demands demise democracy demonstrate demonstrated
demonstrates demonstration denied denies dense density deny departments departure depend dependent depending
depends deposit deposits depression deprived depth deputy describe described describes describing deserve
deserved design designed designer designing desire desk desktop desperate desperately despite destroy
destroyed destroying destruction detail detailed details detained detect detected detection detention
determination determine determined devastated devastating develop developed developer developers developing
development developments device devices diabetes diagnosed diagnosis dial diameter did didn die died dies
diesel diet difference differences different differently difficult difficulties difficulty dig digital dinner
dinosaurs dioxide dip diplomatic direct directed directing direction directly director directors disabled
disappear disappeared disappointed disappointing disappointment disaster disasters disc disciplinary
discipline discover discovered discoveries discovery discuss discussed discussing discussion discussions
disease diseases dismissed disorder disorders display displayed displays dispute disruption distance
distances distant distinct distinctive distribute distributed distributing distribution districts diverse
diversity divide divided division divisions do doctor doctors document documentary documents does doesn dog
dogs doing dollar dollars domain domestic dominance dominant dominate dominated don donate donated donations
done door doors doping dose doses double doubled doubles doubt doubts down download downloaded downloading
downloads dozen dozens draft drafted drag drama dramatic dramatically draw drawing drawn dream dressing drew
drier drink drinking drinks drive driven driver drivers drives driving drop dropped dropping drops drought
drove drug drugs dry dual dubbed due dug duo during dust duties duty dying each ear earlier earliest early
earmarked earn earned earning earnings ears earthquake ease eased easier easily eastern easy eat eating
economic economies economist economists economy edge edged edition editor education effect effective
effectively effects efficiency efficient efficiently effort efforts egg eggs eight eighth either elaborate
elderly elected election elections electorate electric electrical electricity element elements eleven
eligible eliminate elite else elsewhere email embarrassed embedded embrace embryo embryonic embryos emerge
emerged emergence emergency emerging emissions emotional emotions emphasis employ employed employee employees
employers employment employs empty en enable enabled enables encounter encourage encouraged encouraging end
ended ending ends endured energy enforce enforcement engage engaged engaging engine engineer engineered
engineering engineers engines enhance enjoy enjoyed enjoying enormous enough ensure ensures ensuring enter
entered entering entertainment enthusiasm entire entirely entitled entry environment environmental
environments epic episode episodes equal equally equipment equipped equity equivalent era error errors escape
escaped especially essential essentially establish established establishing estate estimate estimated
estimates etc ethanol ethical ethnic euros evaluate evasion even evening event events eventual eventually
ever every everybody everyday everyone everything everywhere evidence evolution evolutionary evolve evolved
ex exact exactly examine examined examining example examples exceed exceeded excellent except exception
exceptional excess exchanges excited excitement exciting exclude exclusive executive executives exercise
exhibit exhibition exist existed existence existing exists exit exotic expand expanded expanding expansion
expect expectations expected expecting expects expense expenses expensive experience experienced experiences
experiencing experiment experiments expert expertise experts explain explained explains explanation
explanations exploit exploited exploration explore exploring explosion explosive export exporter exporting
exports exposed exposure expressed expression extend extended extending extension extensive extent external
extinct extinction extra extraordinary extreme extremely eye eyes face faced faces facial facilitate
facilities facing fact factor factories factors factory facts fail failed failing fails failure fair fairly
faith fake fall fallen falling falls false familiar families family famous fan fans fantastic far farm farmer
farmers farming farms fascinating fashion fast faster fastest fatal fate father fault favour favourite
favourites fear feared fears feature featured features featuring fee feed feedback feeding feel feeling
feelings feels fees feet fell fellow felt female females fertiliser festive feud few fewer fibre fiction
field fields fierce fifth fight fighting figure figures file filed files filing fill filled film filmed films
filter filters final finally finals finance finances financial financially financing find finding findings
finds fine fined fines finger finish finished finishing fire fired fires firm firmly firms first fiscal fish
fishermen fishing fit fitness fits fitted five fix fixed flanker flash flat flawed flaws fleet flew
flexibility flexible flies flights floating flood flooded flooding floor flow flowers flowing flows flu fly
flying focus focused focuses focusing follow followed following follows food foods foot footage football for
force forced forces forcing forecast forecasting forecasts foreign forever forget forgotten form formal
formally format formation formed former formerly forming forms forthcoming fortnight fortune fortunes forward
fossil fossils fought found founded founder four fourth fraction fragments framework fraud free freedom
freely freeze freight frequency frequent frequently fresh friend friendly friends from front frontline frozen
fruit frustrated frustrating frustration fuel fuelled fuels full fully fun function functional functions fund
fundamental funded funding funds funny further future gadget gadgets gain gained gaining gains galaxies
galaxy game gamers games gaming gap gas gases gather gathered gathering gave gear gender gene general
generally generate generated generating generation generations generous genes genetic genetically genre
genuine genuinely gesture get gets getting giant giants gigantic girl girls give given gives giving glad
glass global globally glory go goal goalkeeper goals goes going gold gone good goods got governance governing
government governments grab grabbed gradually graduate grain granted grants grape grapes graphics grass
gravitational gravity great greater greatest greatly greenhouse greeted grew grid grip gross ground grounds
group groups grow grower growers growing grown grows growth guarantee guaranteed guard guess guest guidance
guide guidelines guilty gun guns guys habitat habits had hailed hair half halt halted halved hamstring hand
handed handful handheld handing handle handled handler handling hands handset handsets hang happen happened
happening happens happy hard harder hardest hardly hardware harm harmful harsh harvest harvesting has hasn
have haven having he head headed header heading headline headlines headquarters heads health healthcare
healthy hear heard hearing hearings heart heat heavily heavy height held hell help helped helping helps
hemisphere her here hero herself hi hidden hide high higher highest highlight highlighted highlights highly
highs him himself hinted hip his historic historical history hit hits hitting hold holder holders holding
holds hole holes holiday home homes honest honour honoured honours hope hoped hopeful hopefully hopes hoping
horizon hormone hormones horror horse horses horticulture hospitals host hosted hosting hosts hot hottest
hour hours household households houses housing how however huge hugely human humans humour hundred hundreds
hungry hunt hunting hurdles hurt husband hybrid hydrogen hypothesis ice icon iconic idea ideal ideas
identical identification identified identify identifying identity if ignore ignored ill illegal illegally
illness image images imagination imagine imaging immediate immediately immense immigrants immigration immune
immunity impact impacts implement implementation implemented implications import importance important
importantly imported imports impose imposed impossible impress impressed impression impressive improve
improved improvement improvements improving in inappropriate incentive incentives inches incident incidents
include included includes including inclusion income incomes incorporated increase increased increases
increasing increasingly incredible incredibly incumbent indeed independent independently index indicate
indicated indicates indicating indication indicator individual individuals industrial industry inevitable
infants infected infection infections inflation influence influenced influences influential information
informed infrared infrastructure ingredients inherited initial initially initiative initiatives injection
injured injuries injury inland inner innocent innovative input inquiry insect insects inside insist insisted
insists inspired install installed instance instant instead institutions instructions instrument instruments
insurance intact integrated integration integrity intellectual intelligence intelligent intend intended
intends intense intensity intent intention intentions interact interaction interactive interest interested
interesting interests interface interference internal internationally internet intervention interview
interviewed interviews into introduce introduced introducing introduction invented invest invested
investigate investigated investigating investigation investigations investigators investing investment
investments investor investors invisible invited involve involved involvement involves involving iron
irrigators is isn isolated issue issued issues it item items its itself jail jailed job jobs join joined
joining joins joint jointly journal journalist journalists journey judge judged judgement judges judgment
judicial juice jump jumped jumping junior junk jurisdiction jury just justified justify keen keep keeper
keeping keeps kept key keyboard keynote kick kicked kicking kids kill killed killer killing kills kilogram
kilometres kind kinds knee knew knock knocked know knowing knowledge known knows lab label labelled labelling
labels lack lacking laid land landed landing landmark landscape language languages laptop laptops large
largely larger largest laser last lasted lasting late later latest latter launch launched launches launching
law laws lawsuit lawsuits lawyer lawyers lay layer layers lead leader leaders leadership leading leads leap
learn learned learning learnt least leave leaves leaving lecturer led left leg legal legally legend
legislation legitimate legs lending length lengthy less lessons let lets letter letting level levels levy
libraries licence licences licensed licensing lie lies life lifestyle lifetime lift lifted light lights like
liked likelihood likely likes limit limited limiting limits line lined lines lining link linked linking links
liquid list listed listen listeners listening listing lists literally literature litre little live lived
liver lives living load loan loans lobby local locally located location locations lock locked long longer
longest look looked looking looks loose lose losing loss losses lost lot lots love loved lovers low lower
lowered lowest lows luck lucky lucrative lung luxury lying machine machinery machines mad made magazine magic
magnetic magnitude main mainland mainly mainstream maintain maintained maintaining maintenance major majority
make maker makers makes making male males malicious mammal mammals man manage managed management manager
managers managing mandatory manifesto manner manufactured manufacturer manufacturers manufacturing many map
mapping margin margins marked market marketed marketing markets marks marriage married mass massive master
match matched matches mate material materials mates mathematical maths mating matter matters mature maximum
may maybe mayor me mean meaning means meant meantime meanwhile measure measured measurements measures
measuring mechanism mechanisms medal medallist media medium meet meeting meetings meets member members
membership memories memory men mental mention mentioned mere merely merge merged merger merits mess message
messages messaging met metal metals method methods metre metres mice microbes mid midfield midfielder
midnight might migration mild mile miles military milk million millions mind minds mine mineral minerals mini
minimal minimum mining ministers minor minority minus minute minutes miss missed missing mission missions
mistake mistakes mix mixed mixture mobile mobiles model modelling models modern modest modified modify
moisture molecular molecule molecules moment moments momentum money monitor monitored monitoring monopoly
month monthly months mood moral more morning mortality mortgage most mostly mother motion motivated
motivation mountain mounted mouse mouth move moved movement movements moves movie movies moving much mud
multi multimedia multiple murder muscle music musical musician musicians must my myself mysterious mystery
name named names nanoparticles narrow narrowly nation native natural naturally navigate near nearby nearly
necessarily necessary neck need needed needs negative negotiate negotiated negotiating negotiations
neighbourhood neither nerve nervous net network networks neutral never newer newly news newspaper newspapers
next nice night nights nine nitrogen no nobody noise nominated nomination nominations nominee nominees non
none nor normal normally northeast nose not notably note noted notes nothing notice noticed noting notion
novel now nuclear number numbers numerous nutrients obesity object objects obligations observations observe
observed observers observing obtain obtained obvious obviously occasion occasionally occur occurred occurring
occurs oceans odd odds of off offence offences offensive offer offered offering offers officer officers
offices official officially officials offset offshore offspring often oil okay old older oldest on once one
ones ongoing online only onto open opened opening opens operate operated operates operating operation
operations operator operators opinion opinions opponent opponents opportunities opportunity oppose opposed
opposes opposing opposite opposition opted optimism optimistic option options or orbit orbiting order ordered
orders ordinary ore organ organic organisation organisations organise organised organisers organising
organisms organs origin original originally origins other others otherwise our ourselves out outback outbreak
outbreaks outcome outer outlined outlook output outright outside outstanding over overall overcome overhaul
overlooked overnight overseas overturned overwhelming owed own owned owner owners ownership owns oxygen pace
pack package packed page pages paid pain painful paint painted pair pandemic panel panels panic paper papers
parent parents part partial participants participate participated participation particles particular
particularly parties partly partner partners partnership parts pass passage passed passenger passengers
passes passing passion past patch patches patent path patient patients pattern patterns pay paying payment
payments peace peak peer peers penalties penalty pending pension pensioners pensions people per perceived
percent percentage perception perfect perfectly perform performance performances performed performer
performers performing perhaps period periods permanent permanently permission permitted persistent person
personal personality personally personnel perspective persuade pest petrol pharmaceutical phase phenomenon
phone phones photo photographs photos phrase physical physically physicist physics pick picked picking
picture pictures piece pieces pig pigs pilot pioneer piracy pitch place placed places placing plain plan
plane planes planet planetary planets planned planning plans plant plants plasma plastic platform play played
player players playing plays pleaded please pleased pleasure pledge pledged pledges plenty plot plus pocket
pockets point pointed pointing points poised polar pole police policies policy political politically
politician politicians politics poll polling polls pollution pool poor poorer poorest poorly pop popular
popularity population populations portable portfolio ports pose posed position positions positive positively
possess possession possibilities possibility possible possibly post posted poster posters postponed posts
potential potentially pounds poverty power powered powerful powers practical practice practices praise
praised pre precedent precious precise precisely predators predict predicted predicting prediction
predictions predicts prefer preference preferences preferred pregnancy pregnant preliminary premium
preparation prepare prepared preparing presence present presentation presented presenter presenting presents
preserve preserved presidency presidential press pressing pressure pressures prestigious pretty prevent
prevented preventing previous previously prey price prices pricing pride primarily primitive principal
principle principles print printed prior priorities priority prison privacy private prize prizes pro probably
probe problem problems procedure procedures process processed processes processing processor processors
produce produced producer producers produces producing product production productive productivity products
professional professionals profile profit profitability profitable profits program programme programmes
programming programs progress project projected projects prominence prominent promise promised promises
promising promote promoted promoting promotion prompted prompting promptly prone pronounced proof prop proper
properly properties property proportion proposal proposals propose proposed proposes prosecution prosecutors
prospect prospects prosperity protect protected protecting protection protective protein proteins protest
protesters protests prototype proud prove proved proven proves provide provided provider providers provides
providing province proving psychological psychologist psychology public publication publicity publicly
publish published publisher publishers publishes publishing pull pulled pulling pump punished punishment
pupils purchase purchased purchases pure purpose purposes pursue pursuing push pushed pushing put puts
putting puzzle qualified qualify qualifying qualities quality quantities quantity quarantine quarter
quarterly quarters question questioned questioning questions quick quicker quickly quiet quit quite quotas
quoted race races racing racist radar radiation radical radio rail rain rainfall rains raise raised raises
raising rally ran random range ranges ranging rank ranked ranking rankings ranks rap rapid rapidly rapper
rare rarely rate rates rather rating ratings rats raw rays re reach reached reaches reaching react reacted
reaction reactions read readers readily reading ready real realise realised realistic reality really reason
reasonable reasonably reasons reassure rebuild rebuilding recall recalled receive received receiving recent
recently reception recession recognise recognised recognition recommend recommendations recommended
recommends reconstruction record recorded recorder recording records recover recovered recovering recovery
recruit recruited recycled red reduce reduced reduces reducing reduction reductions refer referee reference
referendum referred referring reflect reflected reflecting reflection reflects reform reforms refuse refused
refusing regard regarded regarding regardless regime region regional regions register registered registration
regular regularly regulate regulation regulations regulator regulators regulatory reject rejected rejects
relate related relating relation relations relationship relationships relative relatively relatives relax
relay release released releases releasing relevant reliable relied relief relies relieved religion religious
reluctant rely remain remained remaining remains remarkable remarks remember remembered remote removal remove
removed removing renewable renewed rent repair repeat repeated repeatedly replace replaced replacement
replacing replied report reported reportedly reporter reporters reporting reports represent representation
representative represented representing represents reproductive reputation request requested requests require
required requirement requirements requires requiring rescue research researcher researchers reserves
residents resign resignation resigned resistance resistant resisted resolution resolve resolved resort
resource resources respect respected respectively respiratory respond responded respondents responding
response responses responsibilities responsibility responsible rest restore restricted restrictions
restructuring result resulted resulting results resume retail retailers retain rethink retire retired
retirement retiring return returned returning returns reveal revealed reveals revenue revenues reverse
reversed review reviewed reviewing reviews revised revival reward rewarded rewards rhythm rice rich richest
rid ride rift right rightly rights ring rise risen rises rising risk risks risky rival rivalry rivals rivers
roads robot robotic robots robust rock rocks role roles roll romantic roof room rooms rose rough roughly
round route routes routine row rubbish rugby rule ruled rules ruling rumours run runner runners running runs
rural rush sacked sad safe safeguards safer safety said sale sales same sample samples sanctions sand sat
satellite satellites satisfaction satisfied save saved saving savings saw say saying says scale scan scandal
scanning scans scare scared scenario scene scenes sceptical schedule scheduled scheme schemes schools
scientific scientist scientists scope score scored scores scoring scrap scrapped scrapping screen screened
screening screenplay screens scrum scrutiny seal sealed search searches searching season seasonal seasons
seat seats second secondary seconds secret section sections sector sectors secure secured securing security
sediments see seed seeds seeing seek seekers seeking seeks seem seemed seemingly seems seen sees seismic
seize seized select selected selection self sell selling sells semi send sending sends senior sense senses
sensible sensitive sensitivity sensor sensors sent sentence sentenced sentences separate separated separately
sequel sequence series serious seriously servants serve served server servers service services serving
session sessions set setback sets setting settle settled settlement seven seventh several severe severely sex
sexual shadow shake shallow shame shape shapes share shared shareholder shareholders shares sharing sharp
sharply she shed sheep sheet shelf shell shelter shelves shift shifting shifts ship shipment shipments
shipping ships shock shocked shoot shooting shop shoppers shopping shops short shortage shortages shorter
shortfall shortlist shortly shot shots should shoulder shouldn show showed showing shown shows shut sick side
sides sight sign signal signals signature signed significance significant significantly signing signs silicon
silver similar similarities similarly simple simply simultaneously since singer singing single singles sister
sit site sites sitting situation situations six sixth size sizes skill skilled skills skin skipper skull
sleep slide slight slightly slip slipped slow slowdown slowed slower slowing slowly sluggish slump small
smaller smallest smart smashed smell smoke smoking smooth snap snapped so soar soaring social socially soft
software soil solar sold soldiers sole solely solid solution solutions solve solved solving some somebody
somehow someone something sometimes somewhat somewhere son song songs soon sooner sophisticated sorry sort
sorts sought soul sound sounds source sources southern spacecraft spam spare spark sparked speak speakers
speaking special specialised specialist specially species specific specifically specimens spectacular
spectrum speculated speculation speech speed speeds spell spend spending spent sperm spin spirit split spoke
spoken spokesman spokesperson spokeswoman sport sporting sports spot spotlight spots spotted spread spreading
spring sprinter squad squeeze stability stable staff stage staged stages stake stance stand standard
standards standing stands star starred starring stars start started starting starts state stated statement
statements stations statistical status stay stayed staying stays steady steal steel stem step stepped
stepping steps stick sticking stiff still stimulate stock stocks stolen stood stop stopped stopping stops
storage store stored stores stories storm storms story straight straightforward strain strains strange
strategic strategies strategist strategy stream streets strength strengthen strengthened stress stressed
strict strike striker strikes striking string stroke strong stronger strongest strongly struck structure
structures struggle struggled struggling stuck student students studied studies studio studios study studying
stuff stunning style styles sub subject subjects submit submitted subscribers subscription subsequent
subsequently subsidiary subsidies substance substances substantial substantially substitute succeed succeeded
success successful successfully succession successive successor such sudden suddenly sue sued suffer suffered
suffering suffers sufficient sugar suggest suggested suggesting suggestion suggestions suggests suicide suing
suit suitable sum summer summit sums sunlight superb supermarket supermarkets supplied supplier suppliers
supplies supply support supported supporter supporters supporting supportive supports supposed sure surely
surface surfaces surge surgery surplus surprise surprised surprises surprising surprisingly surrounded
surrounding surveillance survey surveyed surveys survival survive survived surviving survivors susceptible
suspect suspected suspects suspend suspended suspension suspicion sustain sustainable sustained swap sweet
swept swiftly swing switch switched symbol symptoms system systems table tackle tackling tactics tag tail
take taken takeover takes taking tale talent talented talk talked talking talks tank tap tape target targeted
targeting targets task tasks taste taught tax taxation taxes taxpayers teach teacher teachers teaching team
teams tear tech technical technically technique techniques technological technologies technology teenage
teenager teenagers teeth telecommunications telecoms telephone telescopes televised television tell telling
tells temperature temperatures temporarily temporary ten tend tended tendency tender tends tennis tens tense
tension term terms terrible terror terrorism terrorist terrorists test tested testing tests text than thank
thanked thanks that the theft their them theme themes themselves then theoretical theories theory therapy
there therefore these they thick thin thing things think thinking thinks third thirds this those though
thought thoughts thousand thousands threat threaten threatened threatening threats three threshold threw
thriller through throughout throw thrown thus ticket tickets tie tied ties tight time times timing tiny tip
tipped tired tissue title titles to today together toilet told tolerance toll tomorrow tone tonne tonnes too
took tool tools top topic topics topped topping total totally touch touched tough tougher tour tourism
tourist tournament toward towards town towns toxic trace track tracking tracks trade traded traders trading
tradition traditional traditionally traffic tragedy trail train trained training trains traits transaction
transactions transfer transferred transformed transition transmission transmit transmitted transparency
transparent transport trapped travel travelled travelling travels treat treated treating treatment treatments
tree trees tremendous trend trends trial trials tribunal tribute trick tricky tried tries trigger triggered
trio trip triple triumph troops trophy tropical trouble troubled truck trucking trucks true truly trusted
truth try trying tsunami tuition tune tunnel turn turnaround turned turning turnover turns tweeted twice two
type types typical typically ultimate ultimately ultraviolet unable unacceptable unaware uncertain
uncertainty unchanged unclear uncovered under undergoing underground underlying undermine understand
understanding understood undertaking underwater unemployment unexpected unfair unfortunate unfortunately
unhappy uniform unions unique unit units unity universe universities unknown unless unlike unlikely unnamed
unnecessary unprecedented until unusual unveil unveiled unveils unwanted up upbeat upcoming update updated
upgrade upon upper upset upward uranium urban urge urged urgent urges urging us usage use used useful user
users uses using usual usually utility vaccine vaccines valid valuable value valued values variation
variations varied varieties variety various vary vast vegetable vegetables vegetation vehicle vehicles
venture venue version versions versus very vessel vessels veteran veto via viability viable vice victim
victims victories victory video videos view viewed viewers viewing views village violated violations violence
violent viral virtual virtually virus viruses visa visible vision visit visited visiting visitors visits
visual vital vocal voice voiced voices volcanic volume volumes voluntary volunteers vote voted voter voters
votes voting vowed vulnerable wage wages wait waiting wake walk walked walking walls want wanted wanting
wants war warm warmer warming warn warned warning warnings warns was washed wasn waste wasted watch watchdog
watched watching water waters wave waves way ways we weak weaker weakness wealth weapon weapons wear wearing
weather web website websites week weekend weekly weeks weighed weight weird welcome welcomed welfare well
went were weren wet what whatever wheat when where whereas whether which while whilst whistle who whole
wholesale whom whose why wide widely wider widespread wife wild will willing win wind window winds wine wing
winger winner winners winning wins winter wiped wireless wish wishes with withdraw withdrawal withdrawn
withdrew within without witness witnessed woman women won wonder wonderful word words work worked worker
workers workforce working works world worlds worldwide worm worms worried worries worry worrying worse worst
worth would wouldn wound write writer writers writes writing written wrong wrote yards year years yellow yen
yes yesterday yet yield yields you young younger youngest youngsters your yourself youth zero zinc zone zones
`.split(/\s+/u),
);
