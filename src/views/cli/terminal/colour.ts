/** What a stretch of terminal text is; how it looks is decided here alone. */
export type Style = 'plain' | 'title' | 'quiet' | 'warning' | 'cue' | Voice;

/** A speaker's own words, or the words that name them: `source 2`, `content 0`. 0 is a speaker who is not known. */
export type Voice = `source ${number}` | `content ${number}`;

export type Paint = (text: string, style: Style) => string;

/** Cyan, yellow, green, magenta, blue: red is for errors. Six speakers on, colours begin anew; names tell them apart. */
const VOICES = [36, 33, 32, 35, 34];

export function painter(colour: boolean): Paint {
  return colour ? (text, style) => wrapped(text, codes(style)) : (text) => text;
}

const wrapped = (text: string, codes: readonly number[]): string =>
  codes.length === 0 || text === '' ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;

function codes(style: Style): readonly number[] {
  if (style === 'plain') return [];
  if (style === 'title') return [1];
  if (style === 'cue') return [1];
  if (style === 'quiet') return [2];
  if (style === 'warning') return [33];
  const [role, number] = style.split(' ');
  const voice = Number(number);
  const hue = voice === 0 ? [] : [VOICES[(voice - 1) % VOICES.length] ?? 36];
  return role === 'source' ? [4, ...hue] : hue;
}

/** Whether to colour, by what the user said, then `NO_COLOR`, `FORCE_COLOR` (no-color.org, Node), then the terminal. */
export function wantsColour(when: string, stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
