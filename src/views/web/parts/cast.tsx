import { CAPACITY } from '../../words/words.js';
import { type CastMember, UNRESOLVED } from '../model/cast.js';
import { oneLine } from '../model/exact.js';
import type { Reading } from '../model/reading.js';
import { Choices, type Option } from './choices.js';

interface CastProps {
  readonly reading: Reading;
  readonly chosen: readonly string[];
  readonly toggle: (key: string) => void;
  /** Statements of one speaker that would be shown; `null` where the report has none of theirs to show. */
  readonly count: (key: string) => number | null;
}

/** Speakers listed before the rest is folded. */
const FIRST = 10;

/** Who speaks how much, for whom, in what capacity; choosing one shows their statements alone. */
export function Cast({ reading, chosen, toggle, count }: CastProps) {
  const members = new Map(reading.cast.map((m) => [m.key, m]));
  const options = reading.cast.flatMap(({ key, name }): Option[] => {
    const said = count(key);
    if (said === null && !chosen.includes(key)) return [];
    return [{ value: key, name: key === UNRESOLVED ? 'not resolved' : oneLine(name), count: said ?? 0 }];
  });
  const most = Math.max(1, ...options.map((o) => o.count));
  return (
    <Choices
      title="Who speaks"
      options={options}
      chosen={chosen}
      toggle={toggle}
      first={FIRST}
      around={({ value, count: said }) => {
        const member = members.get(value);
        return { hue: member?.hue ?? 0, below: <Below member={member} share={said / most} /> };
      }}
    />
  );
}

function Below({ member, share }: { member: CastMember | undefined; share: number }) {
  const words = member ? standing(member) : '';
  return (
    <>
      <span className="share" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      {words !== '' && <span className="standing">{words}</span>}
    </>
  );
}

/** "presidential aide, for the Kremlin, Russia; in office, for themselves". */
export function standing({ name, role, speaksFor, capacities }: CastMember): string {
  // Somebody who is known by nothing but a role has it as a name.
  const own = role === null || role.toLowerCase() === name.toLowerCase() ? '' : oneLine(role);
  const who = [own, speaksFor.length > 0 ? `for ${speaksFor.map(oneLine).join(', ')}` : ''];
  const how = capacities.map((c) => CAPACITY[c]).join(', ');
  return [who.filter((w) => w !== '').join(', '), how].filter((w) => w !== '').join('; ');
}
