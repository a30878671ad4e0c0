import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPool, type Pool } from '../../../src/pool/pool.js';
import { POLICY } from '../../../src/views/http/headers.js';
import { type Serving, serve } from '../../../src/views/http/server.js';
import { FOLDED_BELOW } from '../../../src/views/web/model/sureness.js';
import { axe, CHROMIUM, launch, sideways, WITHOUT } from './browser.js';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));
const SAMPLE = '01-wire-at-third-hand.txt';

/** A page that tries to run: every way in is text when it is shown. */
const HOSTILE = `<html><head><title>Harbour</title><script>window.ran = 'head'</script></head><body><article>
<h1>Ferries &lt;img src=x onerror="window.ran='headline'"&gt; stay in port</h1>
<p>“The sea is closed,” &lt;script&gt;window.ran='text'&lt;/script&gt; Captain Ines Markham told reporters in Port Amery on
Monday. <img src="x" onerror="window.ran='image'"><svg onload="window.ran='svg'"></svg></p>
<p>Markham said &lt;/script&gt;&lt;script&gt;window.ran='closing'&lt;/script&gt; that the crews would wait until spring,
and that nobody had asked them. <a href="javascript:window.ran='link'">More</a></p>
<p>The harbour authority said in a statement that it would publish a list of sailings for the islands by the end of the
week, and that goods would have precedence over travellers.</p>
</article><iframe srcdoc="<script>top.ran='frame'</script>"></iframe></body></html>`;

/** The whole page in a browser: real server, real pool, real model. */
describe.skipIf(CHROMIUM === null)(`the served page${WITHOUT}`, () => {
  let pool: Pool;
  let server: Serving;
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    pool = await openPool({ workers: 1, threads: 1 });
    server = await serve({ pool, samples: SAMPLES });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await pool.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(60_000);
    errors = [];
    page.on('pageerror', (e) => errors.push(e.message));
  });
  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  it('opens a sample from the list, and marks in it what the record says', async () => {
    await page.goto(server.url);
    await page.locator(`.samples a[href$="${SAMPLE}"]`).click();
    await page.waitForSelector('.report .content');
    expect(new URL(page.url()).search).toBe(`?sample=${SAMPLE}`);
    const bytes = await (await fetch(new URL(`/api/samples/${SAMPLE}`, server.url))).arrayBuffer();
    const response = await fetch(new URL('/api/read', server.url), {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'text/plain' },
    });
    const record = (await response.json()) as {
      text: string;
      statements: { id: string; confidence: number; content: [number, number][] }[];
    };
    const points = [...record.text];
    for (const { id, content, confidence } of record.statements.filter((s) => s.confidence >= FOLDED_BELOW)) {
      expect(confidence).toBeGreaterThan(0);
      const marked = await page.locator(`[data-content="${id}"]`).allTextContents();
      expect(marked.join('')).toBe(content.map(([a, b]) => points.slice(a, b).join('')).join(''));
    }
  });

  it('keeps the address and Back true from report to start and again', async () => {
    await page.goto(`${server.url}?sample=${SAMPLE}#s2`);
    await page.locator('.card').waitFor();
    const first = await page.locator('.card .words').textContent();
    await page.keyboard.press('j');
    expect(new URL(page.url()).hash).not.toBe('#s2');
    await page.locator('.wordmark').click();
    await page.locator('#report-text').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.waitForSelector('.report');
    expect(new URL(page.url()).search).toBe(`?sample=${SAMPLE}`);
    await page.goto(`${server.url}?sample=${SAMPLE}#s2`);
    await page.reload();
    expect(await page.locator('.card .words').textContent()).toBe(first);
  });

  it('reads a pasted text, keeps it over a reload, and says when it no longer can', async () => {
    await page.goto(server.url);
    await page.fill(
      '#report-text',
      '“We will sail on Monday,” Captain Ines Markham told reporters in Port Amery.',
    );
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.waitForSelector('.report .content');
    const address = page.url();
    expect(address).toMatch(/\?given=[0-9a-f]{16}$/u);
    await page.reload();
    await page.waitForSelector('.report .content');
    await page.goBack();
    await page.locator('#report-text').waitFor();
    const other = await browser.newContext();
    const elsewhere = await other.newPage();
    await elsewhere.goto(address);
    expect(await elsewhere.locator('[role="alert"]').textContent()).toContain('paste it again');
    await other.close();
  });

  it('says which address failed and what to do next', async () => {
    await page.goto(server.url);
    await page.fill('#report-url', 'http://127.0.0.1:1/secret');
    await page.getByRole('button', { name: 'Fetch and read' }).click();
    expect(await page.locator('[role="alert"]').textContent()).toContain('127.0.0.1');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose another report' }).click();
    await page.locator('#report-text').waitFor();
  });

  it('never runs anything of a hostile page, and forbids it besides', async () => {
    const response = await page.goto(server.url);
    expect(response?.headers()['content-security-policy']).toBe(POLICY);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'hostile.html',
      mimeType: 'text/html',
      buffer: Buffer.from(HOSTILE),
    });
    await page.waitForSelector('.report');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    expect(await page.locator('.report').textContent()).toContain('<script>');
    expect(await page.evaluate(() => (window as { ran?: string }).ran)).toBeUndefined();
    expect(await page.locator('#page img, #page iframe, #page svg:not(.joint), #page script').count()).toBe(
      0,
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`starts with nothing to scroll sideways at 360 px and nothing that axe objects to, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(server.url);
      await page.locator('.samples li').first().waitFor();
      expect(await sideways(page)).toBe(0);
      expect(await axe(page)).toEqual([]);
    });
  }
});
