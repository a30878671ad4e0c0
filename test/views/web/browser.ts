import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where a Chromium is looked for; the first that is there is used. */
const PLACES = [process.env.READOUT_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;

/** To be put behind a title, so that a run without a browser says what it left out. */
export const WITHOUT = CHROMIUM === null ? ' (skipped: no Chromium at READOUT_CHROMIUM or /usr/bin)' : '';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export interface Fault {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** What axe finds against the page as it stands, contrast included. */
export async function axe(page: Page): Promise<Fault[]> {
  // By the debugger, not by a script element: the page's content policy holds for those.
  const source = createRequire(import.meta.url)('axe-core').source as string;
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await run.run();
    return violations.map((v) => ({ id: v.id, nodes: v.nodes.map((n) => `${n.html}\n${n.failureSummary}`) }));
  });
}

/** Pixels by which the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
