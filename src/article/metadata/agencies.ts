/**
 * News agencies and the names by which reports credit them. Data. Origin: the agencies' own style for credits; the
 * list of members of the European Alliance of News Agencies and OANA, as far as English-language reports credit them.
 */
export const AGENCIES: readonly { readonly name: string; readonly credited: RegExp }[] = [
  { name: 'Reuters', credited: /\breuters\b/i },
  { name: 'AP', credited: /\bAP\b|(?<![Aa]ustralian )\b[Aa]ssociated [Pp]ress\b/ },
  { name: 'AFP', credited: /\bAFP\b|\bagence france[- ]presse\b/i },
  { name: 'dpa', credited: /\bdpa\b|\bdeutsche presse-agentur\b/i },
  { name: 'UPI', credited: /\bUPI\b|\b[Uu]nited [Pp]ress [Ii]nternational\b/ },
  { name: 'PA', credited: /\bPA (?:media|wire|news)\b|\bpress association\b/i },
  { name: 'ANSA', credited: /\bANSA\b/ },
  { name: 'EFE', credited: /\bEFE\b/ },
  { name: 'Xinhua', credited: /\bxinhua\b/i },
  { name: 'TASS', credited: /\b(?:itar-)?tass\b/i },
  { name: 'RIA Novosti', credited: /\bria novosti\b/i },
  { name: 'Interfax', credited: /\binterfax\b/i },
  { name: 'Kyodo', credited: /\bkyodo\b/i },
  { name: 'Jiji', credited: /\bjiji press\b/i },
  { name: 'Yonhap', credited: /\byonhap\b/i },
  { name: 'PTI', credited: /\bPTI\b|\bpress trust of india\b/i },
  { name: 'IANS', credited: /\bIANS\b/ },
  { name: 'ANI', credited: /\bANI\b/ },
  { name: 'Anadolu Agency', credited: /\banadolu\b|\bAA\b(?= and\b|$)/ },
  { name: 'SANA', credited: /\bSANA\b/ },
  { name: 'IRNA', credited: /\bIRNA\b/ },
  { name: 'Antara', credited: /\bantara news\b/i },
  { name: 'Bernama', credited: /\bbernama\b/i },
  { name: 'AAP', credited: /\bAAP\b|\baustralian associated press\b/i },
  { name: 'Canadian Press', credited: /\bcanadian press\b/i },
  { name: 'Belga', credited: /\bbelga\b/i },
  { name: 'Ukrinform', credited: /\bukrinform\b/i },
  { name: 'KCNA', credited: /\bKCNA\b/ },
  { name: 'Bloomberg', credited: /\bbloomberg(?: news)?\b/i },
  { name: 'Tribune News Service', credited: /\btribune news service\b/i },
  // "and agencies": agencies, but which is not said.
  {
    name: 'agencies',
    credited:
      /\b(?:and|with|from) (?:news |wire )?agencies\b|^(?:news )?agencies$|\bwire (?:reports|services)\b/i,
  },
];

/** The agencies that a byline, dateline or source line credits, in the order of `AGENCIES`. */
export const agenciesIn = (line: string): string[] =>
  AGENCIES.filter(({ credited }) => credited.test(line)).map(({ name }) => name);
