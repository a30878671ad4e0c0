import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderStandalone } from '../../../src/views/http/standalone.js';
import { CHROMIUM, launch, WITHOUT } from './browser.js';
import { ferry } from './ferry.js';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What the page says beside the words themselves: who speaks for whom, on whose word, when, in answer to what. */
describe.skipIf(CHROMIUM === null)(`the reading page, beside the words${WITHOUT}`, () => {
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
  const hash = () => page.evaluate(() => window.location.hash);
  const open = async (id: string) => {
    await page.goto(`${address}#${id}`);
    await page.reload();
    await card().waitFor();
  };
  /** What the card says under one of its names. */
  const fact = async (name: string) => {
    const facts = card()
      .locator('.facts > div')
      .filter({ has: page.locator('dt', { hasText: name }) });
    return (await facts.locator('dd').textContent())?.replace(/\s+/gu, ' ');
  };

  it('filters by what is done and by what it is about, together with the speaker, and counts what is left', async () => {
    const option = (words: string) => page.locator('.choice', { hasText: words });
    const count = (words: string) => option(words).locator('.count').textContent();
    expect([await count('denies'), await count('a promise to sign')]).toEqual(['2', '5']);
    await option('Tomas Weil').click();
    expect([await count('denies'), await count('demands'), await count('a promise to sign')]).toEqual([
      '2',
      '0',
      '3',
    ]);
    await option('a promise to sign').click();
    await option('promises').click();
    const ids = await page
      .locator('[data-note]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-note')));
    expect(ids).toEqual(['s7']);
    // A second act beside the first leaves in the statements of either.
    await option('denies').click();
    expect(await page.locator('.tally').textContent()).toContain('3 statements shown');
  });

  it('lists who speaks how much, for whom, in what capacity', async () => {
    const rows = await page.locator('.side .choices').first().locator('.choice').allTextContents();
    expect(rows.slice(0, 2)).toEqual([
      'Tomas Weil3envoy, for the Caldrian foreign ministry, Caldria; as a spokesperson, in office',
      'Oda Renn2transport minister, for the Blue House, Lethe; in office',
    ]);
    const widths = await page
      .locator('.share > span')
      .evaluateAll((all) => all.slice(0, 2).map((e) => e.getBoundingClientRect().width));
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2 / 3, 1);
  });

  it('says to whom, when, at what, doing what, about what, and how that was worked out', async () => {
    await open('s4');
    expect(await card().locator('.attributed').textContent()).toContain('to reporters');
    expect(await fact('To')).toMatch(/^reporters, sure/u);
    expect(await fact('Does')).toBe('demands, on a condition');
    expect(await fact('Speaker')).toMatch(/^named outright, sure.*; speaks in office$/u);
    expect(await fact('When')).toBe(
      'Tuesday 4 March 2031, worked out on Tuesday = Tuesday 4 March 2031: the Tuesday on which it was published',
    );
    expect(await fact('At')).toBe('briefing · Tuesday 4 March 2031 · Oda Renn');
    expect(await fact('About')).toBe('crossings of the strait');
    await open('s5');
    expect(await fact('To')).toMatch(/^reporters, implied, likely.*those who were at the briefing$/u);
    await open('s10');
    expect(await fact('Speaker')).toContain('the envoy = Tomas Weil: the only envoy named');
    await open('s8');
    expect(await fact('When')).toBe('some time in 2031');
    expect(await fact('How')).toContain('unsure');
  });

  it('draws on whose word we have it, the nearest first, and says it', async () => {
    await open('s8');
    expect(await card().locator('.hop').allTextContents()).toEqual([
      'The Harbour Gazette',
      'Northwire',
      'She',
      'Tomas Weil',
      'Caldria',
    ]);
    expect(await card().locator('.chain figcaption').textContent()).toBe(
      'The Harbour Gazette has it from Northwire, who has it from She, who has it from Tomas Weil, who has it from Caldria.',
    );
    await card().locator('.hop button', { hasText: 'She' }).click();
    expect(await hash()).toBe('#s6');
  });

  it('shows a link on both cards, and goes along it by pointer and by key', async () => {
    await open('s9');
    const ties = () => card().locator('.ties li').allTextContents();
    const flat = async () => (await ties()).map((t) => t.replace(/\s+/gu, ' '));
    expect(await flat()).toEqual([
      expect.stringMatching(/^denies Tomas Weil his government .* sure .*by the words: making any promise$/u),
      expect.stringMatching(/^repeated by Tomas Weil “No such promise/u),
    ]);
    expect(await page.locator('[data-note="s7"]').textContent()).toContain('denied by this');
    expect(await page.locator('[data-note="s10"]').textContent()).toContain('repeats this');
    expect(await page.locator('.note-tie').count()).toBe(2);
    await card().locator('.tie').first().click();
    expect(await hash()).toBe('#s7');
    expect(await flat()).toEqual([
      expect.stringMatching(/^denied by Tomas Weil making any promise/u),
      expect.stringMatching(/^contradicted by Tomas Weil/u),
    ]);
    await page.locator('body').press('l');
    expect(await hash()).toBe('#s9');
    await page.locator('body').press('l');
    await page.locator('body').press('l');
    expect(await hash()).toBe('#s7');
    await page.goBack();
    expect(await hash()).toBe('#s10');
    // Where nothing answers and nothing is answered, the key does nothing.
    await open('s13');
    await page.locator('body').press('l');
    expect(await hash()).toBe('#s13');
  });

  it('sets out in time what has a date, as finely as it is known, and lists what has none', async () => {
    await page.keyboard.press('t');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('timeline');
    const dated = page.locator('.timeline ol .time');
    expect(await dated.locator('.time-when').allTextContents()).toEqual([
      '1911',
      'some time in 2031',
      'February 2031',
      'Tuesday 4 March 2031',
    ]);
    // A day is a point; all that is less exact is a span.
    expect(await dated.locator('.track-span').count()).toBe(3);
    expect(await dated.last().locator('.track-day').count()).toBe(1);
    const published = page.locator('.is-published');
    expect(await published.locator('.time-words p').allTextContents()).toEqual([
      'Tuesday 4 March 2031',
      'published',
    ]);
    const y = async (of: typeof published) => (await of.boundingBox())?.y ?? 0;
    expect(await y(published)).toBeGreaterThan(await y(dated.last()));
    const undated = page.locator('.is-undated');
    expect(await undated.locator('.track').count()).toBe(0);
    expect(await undated.first().locator('.time-what').textContent()).toBe('letter · Tomas Weil');
    expect(await undated.last().locator('.saying').allTextContents()).toEqual([
      ...['3', '6', '9', '11', '12', '13', '15'],
    ]);
    // By keyboard from the heading to the first statement, and to it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await hash()).toBe('#s8');
  });
});
