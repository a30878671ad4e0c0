/**
 * Words that stand straight before a person's name, capitalised, and are no part of it. English and international
 * press usage (AP, Guardian and BBC style books); written by hand. `gender` where the title tells it.
 */
export interface Title {
  readonly gender: 'male' | 'female' | null;
  /** Says what somebody does, as "Senator" does and "Mr" doesn't. */
  readonly role: boolean;
}

const titles = new Map<string, Title>();
const add = (list: string, role: boolean, gender: Title['gender'] = null): void => {
  for (const word of list.split(/\s+/u).filter(Boolean))
    titles.set(word.replaceAll('_', ' '), { gender, role });
};

add('mr mister sir lord messrs monsieur señor senor don herr signor baron count master', false, 'male');
add(
  'mrs ms miss mademoiselle mlle lady dame madame mme madam señora baroness countess sister',
  false,
  'female',
);
add('dr doctor prof professor rev reverend hon honourable mx father brother mullah sheikh shaikh', false);
add('st saint emeritus', false);
add('king prince duke emperor sultan pope emir', true, 'male');
add('queen princess duchess empress', true, 'female');
add(
  `president vice-president premier chancellor minister secretary ambassador governor senator congressman congresswoman
  representative mayor councillor councilman alderman judge justice magistrate commissioner commissar general
  lieutenant colonel major captain commander admiral marshal sergeant corporal private brigadier inspector constable
  assemblyman assemblywoman superintendent detective officer sheriff deputy speaker chairman chairwoman chair leader director coach bishop
  archbishop cardinal rabbi imam ayatollah spokesman spokeswoman spokesperson attorney prosecutor solicitor coroner
  treasurer envoy chief taoiseach tánaiste tanaiste comrade maj gen lt col capt cmdr adm sgt sen rep gov pres supt insp
  mp msp mep delegate commodore consul dean principal vice-chancellor undersecretary under-secretary aide adviser
  advisor analyst correspondent manager manageress founder owner crown-prince warden whip negotiator
  ombudsman controller executive lawmaker legislator dictator caliph politician lawyer barrister economist historian scientist
  researcher astronomer biologist physicist chemist mathematician philosopher psychologist archaeologist author novelist poet
  actor actress singer rapper comedian composer activist presenter photographer businessman farmer
  farmer businesswoman broadcaster campaigner campaigner engineer artist musician filmmaker producer host midfielder striker
  defender goalkeeper skipper councilwoman paramedic firefighter sailor lead_singer director-general secretary-general president-elect ceo
  vice-chairman ex-president ex-minister prime_minister foreign_minister`,
  true,
);
titles.set('congressman', { gender: 'male', role: true });
titles.set('congresswoman', { gender: 'female', role: true });

export const TITLES: ReadonlyMap<string, Title> = titles;

/** Titles that stay with a single given name: "Pope Francis", "Queen Elizabeth". */
export const REGNAL: ReadonlySet<string> = new Set(
  'king queen prince princess pope emperor empress sultan emir saint st'.split(' '),
);

/** Words that may stand before a title and belong to it: "Deputy Prime Minister", "Home Secretary". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `former ex then acting interim deputy vice assistant associate senior junior chief prime first second third lord lady
  crown grand supreme foreign interior home defence defense finance health education trade transport justice
  environment agriculture agricultural energy culture sports sport labour labor employment industry information
  communications commerce transportation infrastructure homeland veterans immigration development economy economic treasury shadow federal state national police fire attorney
  solicitor major lieutenant brigadier rear air field wing staff general surgeon housing industrial social security
  welfare water planning science technology tourism indigenous affairs works resources regional rural municipal european
  opposition parliamentary party permanent special press executive managing presidential the_then late under
  secretary director inspector governor consul electoral house senate majority minority city county district town council committee commission head team`
    .split(/\s+/u)
    .map((w) => w.replaceAll('_', ' ')),
);

/** A number after one of these belongs to the name: "Number 10", "Radio 4". */
export const NUMBERED: ReadonlySet<string> = new Set([
  'number',
  'no',
  'channel',
  'radio',
  'formula',
  'apollo',
]);

/** Numbers behind a ruler's name, as keys; "I", "V" and "X" are too often something else. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii'.split(' '),
);
