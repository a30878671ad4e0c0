/**
 * Closed classes of English words, by which the place of a name in its clause is told without a parser.
 * Compiled from Quirk et al., A Comprehensive Grammar (prepositions 9.7–9.11, subordinators 14.11–14.12, auxiliaries 3.21).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const PREPOSITIONS = set(
  `about above across after against along alongside amid among around as at before behind below beneath beside besides
   between beyond by concerning despite down during except for from given in inside into like minus near of off on onto
   opposite outside over past per regarding since than through throughout till to toward towards under underneath until
   unlike up upon versus via with within without`,
);

export const CONJUNCTIONS = set('and or but nor yet so');

export const SUBORDINATORS = set(
  `that if whether because although though while whereas when whenever where wherever until unless once lest how why
   what who which`,
);

export const AUXILIARIES = set(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
   isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't`,
);

export const DETERMINERS = set(
  `the a an this that these those his her its their our my your some any every each either neither another other such
   several many few most all both no`,
);

/** Verbs whose past is irregular, as far as reports use them of people. */
export const PASTS = set(
  `said told went came made took gave got saw knew thought found left felt brought began kept held wrote stood heard let
   meant set met ran paid sat spoke led read grew lost won fell sent built understood drew broke spent cut rose drove
   bought wore chose sought dealt fought taught caught flew threw quit struck swore withdrew`,
);
