import { type Article, bodyOnly } from '#readout/article/article.js';
import { type Report, reportOf } from '#readout/record/report.js';
import { type Attribution, findStatements, loadAttributor } from '#readout/statements/statements.js';
import type { Span } from '#readout/text/text.js';

/** Reports whose statements the shipped model found, in the order of the articles. */
export async function readReports(articles: readonly Article[]): Promise<Report[]> {
  const model = await loadAttributor();
  const read: Report[] = [];
  for (const article of articles) {
    const { attributions } = await findStatements(model, article);
    read.push(reportOf(article, attributions, null));
  }
  await model.close();
  return read;
}

/** The same of bare texts, body throughout. */
export const readTexts = (texts: readonly { readonly text: string }[]): Promise<Report[]> =>
  readReports(texts.map(({ text }) => bodyOnly(text)));

/** The statement found whose cue shares most with this one; `null` where none shares a character. */
export function foundBy(attributions: readonly Attribution[], cue: readonly Span[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [i, a] of attributions.entries()) {
    const shared = common(a.cue, cue);
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

/** UTF-16 units that two lists of spans share. */
const common = (left: readonly Span[], right: readonly Span[]): number =>
  left.reduce(
    (sum, l) =>
      sum + right.reduce((n, r) => n + Math.max(0, Math.min(l.end, r.end) - Math.max(l.start, r.start)), 0),
    0,
  );
