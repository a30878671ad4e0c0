/**
 * News agencies by the names reports give them, in lower case. From the lists of members of the European Alliance of
 * News Agencies and the Organization of Asia-Pacific News Agencies, and the bylines of English reports.
 */
export const AGENCIES: ReadonlySet<string> = new Set(
  `afp|agence france-presse|agence france presse|reuters|ap|associated press|upi|united press international|dpa|
  deutsche presse-agentur|apa|efe|ansa|lusa|belga|anp|ntb|tt|ritzau|stt|pap|ctk|čtk|mti|tanjug|beta|hina|sta|bta|agerpres|
  ata|makfax|ana-mpa|anadolu|anadolu agency|aa|dha|iha|tass|itar-tass|ria|ria novosti|interfax|interfax-ukraine|ukrinform|
  unian|belta|kazinform|trend|apa|azertac|armenpress|interpressnews|irna|isna|fars|tasnim|mehr|sana|nna|petra|wafa|spa|
  wam|qna|kuna|bna|saba|mena|map|aps|tap|lana|suna|ena|nan|gna|sapa|panapress|xinhua|cns|kyodo|kyodo news|jiji|jiji press|
  yonhap|kcna|cna|central news agency|vna|antara|bernama|pna|tna|akp|pti|press trust of india|ani|ians|uni|app|bss|rss|
  aap|australian associated press|pa|press association|pa media|canadian press|agencia brasil|telam|télam|prensa latina|
  andina|notimex|bloomberg|bloomberg news|dow jones|dow jones newswires|afx`
    .split('|')
    .map((name) => name.trim()),
);

/** Words that newspapers, broadcasters and sites have in their names, and some that are known without one. English usage. */
export const OUTLET_WORDS =
  /\b(?:Times|Post|Herald|Tribune|Gazette|Chronicle|Journal|Telegraph|Guardian|Observer|Independent|Mirror|Express|Mail|Sun|Star|Standard|Courier|Daily|Sunday|Weekly|News|Newspaper|Magazine|Radio|Television|TV|Broadcasting|Press|Media|Today|Globe|Inquirer|Examiner|Dispatch|Echo|Argus|Monitor|BBC|CNN|NBC|CBS|ABC|PBS|NPR|MSNBC|CNBC|C-SPAN|ITV|ITN|RTE|RTÉ|ZDF|ARD|CBC|CTV|NHK|KBS|RT|TRT|TRTWorld|CGTN|Al Jazeera|Al-Jazeera|Al Arabiya|Deutsche Welle|Euronews|Der Spiegel|Le Monde|Le Figaro|El Pa[ií]s|Die Zeit|Bild|Politico|Axios|Newsweek|Financial Times|newspaper|magazine|broadcaster|television|radio|channel|TV|news website)\b/u;

/** An agency or an outlet by name; `null` for anybody else. */
export function kindOf(name: string): 'agency' | 'outlet' | null {
  const bare = name
    .replace(/^the\s+/iu, '')
    .replace(/\s*\([^)]*\)/gu, '')
    .toLowerCase();
  if (AGENCIES.has(bare) || /\bnews agency$/u.test(bare)) return 'agency';
  return OUTLET_WORDS.test(name) ? 'outlet' : null;
}
