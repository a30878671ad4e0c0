import * as say from '../../words/words.js';
import { oneLine, wordsAt } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import { type Inference, inferences, inWords } from '../model/why.js';
import { speakerKnown, TIER } from '../model/words.js';
import { Chain } from './chain.js';
import { Fact, Sure } from './fact.js';
import { Ties } from './ties.js';

interface FactsProps {
  readonly reading: Reading;
  readonly said: Said;
  readonly choose: (id: string) => void;
}

/** All that is known of a statement beside its words: how we know it, what it does, to whom, when, on whose word. */
export function Facts({ reading, said, choose }: FactsProps) {
  const { wire, parent } = said;
  const why = inferences(reading, said);
  const whyOf = (of: Inference['of']) => <Why inference={why.find((i) => i.of === of)} />;
  const occasion = reading.occasions.get(wire.occasion ?? '');
  const issues = wire.about.flatMap((id) => reading.record.issues.find((i) => i.id === id)?.name ?? []);
  const act = [
    ...(wire.act === null ? [] : [say.ACT[wire.act]]),
    ...wire.modifiers.map((m) => say.MODIFIER[m]),
  ];
  return (
    <dl className="facts">
      <Fact name="How">
        <span className="lead">{say.QUOTATION[wire.quotation]}</span>, {TIER[wire.tier]};{' '}
        <Sure confidence={wire.confidence} of="the attribution as a whole" />
      </Fact>
      <Fact name="Speaker">
        {speakerKnown(said, wordsAt(reading.text, said.source))}
        {wire.speaker !== null && (
          <>
            , <Sure confidence={wire.speaker.confidence} of="the speaker" />
          </>
        )}
        {wire.capacity !== null && `; speaks ${say.CAPACITY[wire.capacity]}`}
        {whyOf('speaker')}
      </Fact>
      {act.length > 0 && (
        <Fact name="Does">
          <span className="lead">{act.join(', ')}</span>
        </Fact>
      )}
      {wire.addressee !== null && (
        <Fact name="To">
          <span className="lead">{oneLine(wire.addressee.name)}</span>
          {wire.addressee.how === 'implied' && ', implied'},{' '}
          <Sure confidence={wire.addressee.confidence} of="the hearer" />
          {whyOf('addressee')}
        </Fact>
      )}
      {wire.said !== null && (
        <Fact name="When">
          <span className="lead">{say.whenInWords(wire.said.date, wire.said.precision)}</span>
          {wire.said.how === 'inferred' && ', worked out'}
          {whyOf('said')}
        </Fact>
      )}
      {occasion && <Fact name="At">{occasionInWords(reading, occasion)}</Fact>}
      {issues.length > 0 && <Fact name="About">{issues.map(oneLine).join(', ')}</Fact>}
      {parent && (
        <Fact name="Inside">
          <button type="button" className="inline-link" onClick={() => choose(parent.id)}>
            {insideOf(reading, parent)}
          </button>
        </Fact>
      )}
      {(wire.via.length > 0 || parent !== null) && (
        <Fact name="Word of">
          <Chain reading={reading} said={said} choose={choose} />
        </Fact>
      )}
      <Ties reading={reading} said={said} choose={choose} />
    </dl>
  );
}

function Why({ inference }: { inference: Inference | undefined }) {
  return inference ? <span className="why"> {inWords(inference)}</span> : null;
}

/** "telephone call · Saturday 12 February 2022 · Anna Vell, Oda Renn". */
function occasionInWords(
  { nameOf }: Reading,
  { kind, parties, date, precision }: Reading['record']['occasions'][number],
): string {
  const names = parties.flatMap((id) => oneLine(nameOf(id) ?? '') || []);
  return [kind, date === null ? '' : say.whenInWords(date, precision ?? 'day'), names.join(', ')]
    .filter((w) => w !== '')
    .join(' · ');
}

/** "Tomas Weil’s statement"; where nobody is named, "statement 6 (She said)". */
function insideOf({ text }: Reading, { wire, number, source, cue }: Said): string {
  const name = wire.speaker?.name;
  if (!name) return `statement ${number} (${`${wordsAt(text, source)} ${wordsAt(text, cue)}`.trim()})`;
  return `${oneLine(name)}’${/s$/iu.test(name) ? '' : 's'} statement`;
}
