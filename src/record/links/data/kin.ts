import { stem } from '../../phrases/phrases.js';

/**
 * Words that reports use for one another, a group a line: counted as one word when two statements are compared.
 * Compiled by hand from pairs that paraphrase each other in the tuning samples, the seed report and 120 world reports
 * (headline against body, claim against denial); no thesaurus was used.
 */
const GROUPS = `
offer propose suggest ready readiness willing prepared
withdraw pull departure depart leave remove removal
ship warship frigate vessel navy boat tanker
idea consideration proposal plan option initiative
study review examine analyse evaluate weigh
demand requirement concern request call urge appeal
sanction restriction restrictive penalty
invasion invade incursion
attack strike raid bombing bomb blast explosion
kill die death dead fatal murder
stop seize seizure detain detention hold arrest capture
close closure shut
ban bar prohibit forbid outlaw
buy purchase acquire acquisition takeover
sell sale
increase rise raise grow growth hike surge
cut reduce reduction decrease fall drop decline
win victory defeat beat
resign quit step
fire sack dismiss
vote election ballot poll
agreement deal accord pact treaty
law act legislation bill
talks negotiation negotiate meeting meet
money payment pay fee cost
job worker employment
children child infant baby kid
doctor hospital medical
soldier troop military army force
accuse blame allegation allege
spy espionage surveillance
virus disease infection outbreak
delay postpone postponement defer
lie false untrue
`;

const KIN: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map((word) => stem(word));
      return stems.map((s): [string, string] => [s, stems[0] ?? s]);
    }),
);

/** The stem that stands for a stem's whole group, or the stem itself. */
export const kin = (one: string): string => KIN.get(one) ?? one;
