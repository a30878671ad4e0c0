/** Closed classes of English: no name, title or role begins or ends with one of these. Written by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const FUNCTION_WORDS = words(`
a an the this that these those some any no every each either neither all both half many much more most few several
one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion another other
others such same own i me my mine myself we us our ours ourselves you your yours he him his himself she her hers
herself it its itself they them their theirs themselves who whom whose which what whatever whoever when whenever
where wherever why how there here then now not n't nor and or but yet so if unless until till while whilst although
though because since as than like of in on at by for from with without within into onto over under above below
between among amongst against during before after behind beyond beside besides despite except near off out outside
inside past per through throughout to toward towards up upon via down about across along around amid amidst once
is am are was were be been being has have had having do does did doing done can could may might must shall should
will would ought need dare also just only even still already again ever never always often sometimes too very quite
rather perhaps maybe indeed however therefore moreover meanwhile nevertheless nonetheless instead otherwise thus
hence yes oh well okay ok please thank thanks hello let lets let's it's i'm i've i'll i'd we're we've we'll he's
she's that's there's they're they've you're don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't
wouldn't won't shouldn't haven't hasn't hadn't what's who's where's here's today yesterday tomorrow tonight
according regarding concerning following including
`);

/** Days, months and the like: capitalised, and no names of anybody. */
export const CALENDAR = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan bst gmt est pst edt pdt cet utc aest am pm
`);

/** Capitals that stand for a common noun, not for a body. */
export const COMMON_ACRONYMS = words(`
mp mep msp tv tvs dvd dvds cd cds pc pcs pm pms ceo ceos cfo coo vip vips ad bc ok sms gps usb gp gps
dna rna hiv aids covid covid-19 sars mers gdp gnp ipo nhl id faq diy ufo uk-based us-based ph.d phd mba ba bsc ma qc kc
hq q&a ai it pr hr dj mc http https www usd gbp eur aud bst read video photo watch live update breaking exclusive
opinion analysis source sources i ii iii iv v vi vii viii ix x xi xii a b c d e f g h j k l m n o p q r s t u w y z
`);

/** Lower-case words inside personal names. */
export const PARTICLES = words(`
van von der den de da di del della dello dos das du la le el al bin ibn bint ul ben ter ten te zu af av abu
`);

/** Connectors inside names of bodies, after one of their head words: "Bank of England", "Centre for Policy Studies". */
export const CONNECTORS = words('of for on to against in and & the');

/** Prepositions after which a bare name is a place. */
export const PLACE_PREPOSITIONS = words(
  'in at near outside inside around across throughout off toward towards into',
);

/** Verbs of saying and the like: their subject is somebody. Third person, past and present. */
export const SPEECH_VERBS = words(`
said says say told tells added adds insisted insists argued argues claimed claims warned warns stated states
announced announces explained explains noted notes denied denies confirmed confirms admitted admits suggested suggests
called calls asked asks urged urges replied replies wrote writes tweeted believes believed thinks thought hopes hoped
vowed vows promised promises pledged pledges accused accuses described describes declared declares revealed reveals
reported reports stressed stresses emphasised emphasized underlined underlines complained complains predicted predicts
recalled recalls responded responds acknowledged acknowledges rejected rejects dismissed dismisses demanded demands
criticised criticized criticises criticizes condemned condemns praised praises welcomed welcomes expressed expresses
concluded concludes conceded concedes commented comments remarked remarks pointed joked jokes quipped thanked feels
felt wants wanted agreed agrees refused refuses declined declines resigned has had was is will would did does
`);

/** Those of `SPEECH_VERBS` that any subject may have. */
export const AUXILIARIES = words('has had was is will would did does');
