import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderStandalone } from '../../../src/views/http/standalone.js';
import { FOLDED_BELOW } from '../../../src/views/web/model/sureness.js';
import { axe, CHROMIUM, launch, sideways, WITHOUT } from './browser.js';
import { ferry } from './ferry.js';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The reading page in a browser, on a record with every kind of mark, as the self-contained page shows it. */
describe.skipIf(CHROMIUM === null)(`the reading page${WITHOUT}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const file = join(folder, 'ferry.html');
  const address = pathToFileURL(file).href;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(file, renderStandalone(ferry));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.waitForSelector('.report');
  });
  afterEach(() => page.close());

  const card = () => page.locator('.card');
  const open = async (id: string) => {
    await page.goto(`${address}#${id}`);
    await page.reload();
    await card().waitFor();
  };
  const hash = () => page.evaluate(() => window.location.hash);

  it('marks exactly the words of each statement, nested and discontinuous ones included', async () => {
    const points = [...ferry.text];
    const marked = await page.evaluate(() => {
      const found: Record<string, string[]> = {};
      for (const role of ['source', 'cue', 'content']) {
        for (const mark of document.querySelectorAll(`[data-${role}]`)) {
          for (const id of mark.getAttribute(`data-${role}`)?.split(' ') ?? []) {
            found[`${id} ${role}`] = [...(found[`${id} ${role}`] ?? []), mark.textContent ?? ''];
          }
        }
      }
      return found;
    });
    const said = ferry.statements
      .filter((s) => s.confidence >= FOLDED_BELOW)
      .flatMap((s) =>
        (['source', 'cue', 'content'] as const).map((role) => [`${s.id} ${role}`, s[role]] as const),
      )
      .filter(([, spans]) => spans.length > 0)
      .map(([key, spans]) => [key, spans.map(([start, end]) => points.slice(start, end).join(''))]);
    // A cue and a nested mark cut words into pieces: laid end to end they are the slice.
    const joined = (all: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(all).map(([k, v]) => [k, v.join('')]));
    expect(joined(marked)).toEqual(joined(Object.fromEntries(said)));
    expect(marked['s5 content']).toEqual(Object.fromEntries(said)['s5 content']);
  });

  it('shows the report word for word, furniture folded to what it was', async () => {
    const shown = await page.locator('.report .body').allTextContents();
    const points = [...ferry.text];
    const body = ferry.report.blocks.filter((b) => b.label === 'body');
    expect(shown).toEqual(body.map((b) => points.slice(b.start, b.end).join('')));
    const fold = page.locator('.fold', { hasText: '3 related headlines' });
    await expect(fold.locator('p').count()).resolves.toBe(0);
    await fold.locator('summary').click();
    expect(await fold.locator('p').first().textContent()).toBe('Explore');
  });

  it('moves with j and k, opens and closes with Enter, lets go with Escape', async () => {
    await page.keyboard.press('j');
    expect(await hash()).toBe('#s1');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await hash()).toBe('#s2');
    expect(await card().count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await card().locator('h3').textContent()).toBe('Lethe’s transport minister');
    expect(await card().textContent()).toContain('the outlet’s paraphrase');
    await page.keyboard.press('Enter');
    expect(await card().count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await hash()).toBe('');
  });

  it('opens a statement by its words, its note or a link, and Back returns to the one before', async () => {
    await page.locator('[data-content~="s5"]').first().click();
    expect(await hash()).toBe('#s5');
    expect(await card().locator('blockquote').textContent()).toBe(
      '“We have waited long enough,” … “A crossing without rules is a crossing without insurance.”',
    );
    await page.locator('[data-note="s9"] button').click();
    expect(await hash()).toBe('#s9');
    await page.goBack();
    expect(await hash()).toBe('#s5');
    expect(await card().locator('h3').textContent()).toBe('Oda Renn');
    await page.goto(`${address}#s10`);
    await page.reload();
    expect(await card().locator('.attributed').textContent()).toContain('the envoy');
  });

  it('gives each turn to the statements that share a source', async () => {
    const shared = page.locator('[data-source~="s11"]').first();
    await shared.click();
    expect(await hash()).toBe('#s11');
    await shared.click();
    expect(await hash()).toBe('#s12');
  });

  it('says in words how we know, and where a nested statement stands', async () => {
    await page.goto(`${address}#s6`);
    await page.reload();
    expect(await card().textContent()).toContain('by pronoun — not resolved');
    await page.goto(`${address}#s7`);
    await page.reload();
    await card().getByText('statement 6 (She said)').click();
    expect(await hash()).toBe('#s6');
  });

  it('shows no quotation marks around reported speech', async () => {
    await page.goto(`${address}#s9`);
    await page.reload();
    expect(await card().locator('blockquote').textContent()).toBe('making any promise');
  });

  it('filters by speaker and by how it is put, without counting the headline', async () => {
    expect(await page.locator('.tally').textContent()).toBe('12 statements, 7 speakers');
    await page.locator('.choice', { hasText: 'Oda Renn' }).click();
    await page.locator('.choice', { hasText: 'direct quotation' }).click();
    expect(await page.locator('.tally').textContent()).toContain('1 statement shown');
    const ids = await page
      .locator('[data-content]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-content')));
    expect(new Set(ids)).toEqual(new Set(['s5']));
    await page.getByText('Show all').click();
    expect(await page.locator('[data-note]').count()).toBe(14);
    expect(await page.locator('.apart li').count()).toBe(2);
  });

  it('folds the doubtful away until they are asked for', async () => {
    expect(await page.locator('[data-content="s14"]').count()).toBe(0);
    expect(await page.locator('.doubtful').textContent()).toBe('1 doubtful statement, show');
    await page.locator('.doubtful button').click();
    expect(await page.locator('[data-content="s14"]').textContent()).toBe('a long spring');
  });

  it('finds words in the text and, asked so, in statements alone', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Treaty');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit').allTextContents()).toEqual(['treaty', 'treaty', 'Treaty']);
    await page.keyboard.press('Enter');
    expect(await page.locator('.found').textContent()).toBe('1 of 3');
    await page.locator('#find').fill('flour');
    await page.locator('.hit', { hasText: 'flour' }).waitFor();
    await page.getByLabel('in statements only').check();
    await page.locator('.found', { hasText: 'not in this report' }).waitFor();
    await page.locator('#find').press('Escape');
    expect(await page.locator('.finder').count()).toBe(0);
  });

  it('lists its keys under ?', async () => {
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open]').textContent()).toContain('next and previous statement');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('puts no note on another, and the chosen one at its sentence', async () => {
    await page.locator('[data-note="s10"] button').click();
    const boxes = await page
      .locator('[data-note]')
      .evaluateAll((all) =>
        all.map((e) => e.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    const sorted = boxes.sort((a, b) => a.top - b.top);
    for (const [i, box] of sorted.entries()) {
      if (i > 0) expect(box.top).toBeGreaterThanOrEqual(sorted[i - 1]?.bottom ?? 0);
    }
    const note = await page.locator('[data-note="s10"]').boundingBox();
    const words = await page.locator('[data-anchor~="s10"]').boundingBox();
    expect(Math.abs((note?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(30);
  });

  it('copies a citation of the exact words', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}#s10`);
    await page.reload();
    await card().getByText('Copy citation').click();
    await card().getByText('Copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“No such promise was made, in private or otherwise,”, the envoy, in “Ostrava Bay ferries to stay tied up, minister says”, The Harbour Gazette, 4 March 2031, https:\/\/gazette\.example\/world\/ferries#:~:text=/u,
    );
  });

  it('opens the card under its sentence on a small screen, with nothing to scroll sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('[data-cue~="s9"]').click();
    expect(await page.locator('.report .sheet .card h3').textContent()).toBe('Tomas Weil');
    expect(await page.locator('.margin').count()).toBe(0);
    // The card stands between the sentence and the next one of the same paragraph.
    const around = await page
      .locator('.sheet')
      .evaluate((sheet) => [
        sheet.previousElementSibling?.textContent,
        sheet.nextElementSibling?.textContent?.trim().slice(0, 15),
      ]);
    expect(around).toEqual(['Weil denied making any promise.', '“No such promis']);
    expect(await sideways(page)).toBe(0);
    for (const id of ['s8', 's10']) {
      await open(id);
      expect(await sideways(page)).toBe(0);
    }
    await page.getByRole('button', { name: 'Timeline' }).click();
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Speakers' }).click();
    expect(await sideways(page)).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  it('prints numbered statements with the cards as notes', async () => {
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.endnotes li');
    await notes.first().waitFor();
    expect(await notes.count()).toBe(14);
    expect(await notes.nth(4).textContent()).toMatch(
      /^Oda Renn said: “We have waited long enough,” … “A crossing/u,
    );
    expect(await notes.nth(9).textContent()).toContain(
      'the envoy = Tomas Weil: the only envoy named; contradicts 7; repeats 9; sure)',
    );
    expect(await page.locator('.margin').isVisible()).toBe(false);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe objects to, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page)).toEqual([]);
      await page.locator('.choice', { hasText: 'denies' }).click();
      expect(await axe(page)).toEqual([]);
      await page.getByText('Show all').click();
      await open('s8');
      expect(await axe(page)).toEqual([]);
      await page.locator('[data-note="s7"] button').click();
      await page.keyboard.press('/');
      await page.keyboard.type('treaty');
      await page.keyboard.press('Enter');
      await page.locator('.hit.is-current').waitFor();
      expect(await axe(page)).toEqual([]);
    });
  }

  it('loads nothing from anywhere', async () => {
    const requests: string[] = [];
    page.on('request', (r) => requests.push(r.url()));
    await page.reload();
    await page.waitForSelector('.report');
    expect(requests.filter((r) => !r.startsWith(address))).toEqual([]);
  });
});
