/**
 * A small chart writer: one SVG file that reads on light and on dark pages, without scripts or outer fonts. What a
 * browser does not know of `prefers-color-scheme` it shows in the light colours, on a paper of its own.
 */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly (readonly [at: number, shown: string])[];
  readonly log?: boolean;
}

export interface Chart {
  readonly title: string;
  /** For those who hear the page. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
}

const WIDTH = 720;
const HEIGHT = 460;
const LEFT = 64;
const RIGHT = 24;
const TOP = 44;
const BOTTOM = 52;

const STYLE = `
text{font:13px system-ui,-apple-system,'Segoe UI',sans-serif;fill:var(--ink)}
svg{--paper:#fff;--ink:#23272e;--faint:#d9dde3;--dim:#68707c;--a:#0b62a8;--b:#b3470e;--zone:#0b62a80d}
.title{font-weight:600;font-size:15px}.dim{fill:var(--dim)}.paper{fill:var(--paper)}
.grid{stroke:var(--faint)}.line{stroke:var(--dim);stroke-dasharray:5 4;fill:none}
.zone{fill:var(--zone)}
.a{fill:var(--a);stroke:var(--a)}.b{fill:var(--b);stroke:var(--b)}.other{fill:var(--paper);stroke:var(--dim)}
text.a,text.b{stroke:none}.curve{fill:none;stroke-width:2}.dot{stroke-width:1.6}
@media (prefers-color-scheme:dark){svg{--paper:#14171c;--ink:#e4e7ec;--faint:#333a44;--dim:#9aa3b0;--a:#6cb6f5;--b:#f0955c;--zone:#6cb6f512}}`;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Places of values on the page. */
export interface Places {
  x(value: number): number;
  y(value: number): number;
}

export function placesOf({ x, y }: Chart): Places {
  const share = ({ from, to, log }: Axis, value: number) =>
    log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return {
    x: (value) => LEFT + share(x, value) * (WIDTH - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - share(y, value) * (HEIGHT - TOP - BOTTOM),
  };
}

export function line(points: readonly (readonly [number, number])[], kind: string): string {
  return `<polyline class="${kind}" points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}"/>`;
}

export const dot = (x: number, y: number, radius: number, kind: string, title: string): string =>
  `<circle class="dot ${kind}" cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"><title>${escaped(title)}</title></circle>`;

export const words = (
  x: number,
  y: number,
  text: string,
  { kind = '', anchor = 'start' }: { kind?: string; anchor?: 'start' | 'middle' | 'end' } = {},
): string =>
  `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}"${kind ? ` class="${kind}"` : ''}>${escaped(text)}</text>`;

export const zone = (left: number, right: number): string =>
  `<rect class="zone" x="${n(left)}" y="${TOP}" width="${n(right - left)}" height="${HEIGHT - TOP - BOTTOM}"/>`;

/** The chart with its axes; `marks` are drawn in their order. */
export function svg(chart: Chart, marks: readonly string[]): string {
  const at = placesOf(chart);
  const bottom = HEIGHT - BOTTOM;
  const grid = [
    ...chart.y.ticks.flatMap(([value, shown]) => [
      `<path class="grid" d="M${LEFT} ${n(at.y(value))}H${WIDTH - RIGHT}"/>`,
      words(LEFT - 8, at.y(value) + 4, shown, { anchor: 'end', kind: 'dim' }),
    ]),
    ...chart.x.ticks.flatMap(([value, shown]) => [
      `<path class="grid" d="M${n(at.x(value))} ${bottom}v5"/>`,
      words(at.x(value), bottom + 20, shown, { anchor: 'middle', kind: 'dim' }),
    ]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">${escaped(chart.title)}</title>
<desc id="d">${escaped(chart.description)}</desc>
<style>${STYLE}
</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="6"/>
${[
  words(LEFT, 26, chart.title, { kind: 'title' }),
  ...grid,
  words((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, chart.x.label, { anchor: 'middle' }),
  `<text transform="translate(18 ${(TOP + bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(chart.y.label)}</text>`,
  ...marks,
].join('\n')}
</svg>
`;
}
