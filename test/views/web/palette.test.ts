import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/views/web/styles/palette.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];

/** `[light, dark]` of a property, inside the rule of `selector`. */
function pair(selector: string, property: string): [Rgb, Rgb] {
  const rule = css.slice(css.indexOf(`${selector} {`));
  const found = new RegExp(`--${property}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(rule);
  if (!found) throw new Error(`--${property} of ${selector} is not in palette.css.`);
  return [linear(found[1] ?? ''), linear(found[2] ?? '')];
}

const linear = (hex: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How a protanope and a deuteranope see, in linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly number[]>> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanope: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranope: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

const seen = (c: Rgb, m: readonly number[]): Rgb => {
  const row = (i: number) =>
    Math.min(1, Math.max(0, c[0] * (m[i] ?? 0) + c[1] * (m[i + 1] ?? 0) + c[2] * (m[i + 2] ?? 0)));
  return [row(0), row(3), row(6)];
};

/** OKLab (Ottosson 2020), in which distances are about as great as they look. */
function lab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const hues = Array.from({ length: 9 }, (_, i) => `.hue-${i}`);

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the palette, %s', (_, scheme) => {
  const of = (selector: string, property: string) => pair(selector, property)[scheme];

  it('has text in contrast with the paper and with every tint', () => {
    for (const word of ['ink', 'soft', 'dim']) {
      expect(contrast(of(':root', word), of(':root', 'paper'))).toBeGreaterThan(4.5);
    }
    for (const hue of hues) {
      expect(contrast(of(':root', 'ink'), of(hue, 'tint'))).toBeGreaterThan(7);
      expect(contrast(of(':root', 'soft'), of(hue, 'tint'))).toBeGreaterThan(4.5);
      // Lines and swatches: 3 is asked for, and they are thin.
      expect(contrast(of(hue, 'hue'), of(':root', 'paper'))).toBeGreaterThan(4.5);
    }
  });

  it.each(Object.entries(EYES))('has eight hues that a %s eye tells apart', (_eye, matrix) => {
    const inks = hues.slice(1).map((hue) => lab(seen(of(hue, 'hue'), matrix)));
    for (const [i, a] of inks.entries()) {
      // 0.02 is about the least difference seen side by side.
      for (const b of inks.slice(0, i)) expect(distance(a, b)).toBeGreaterThan(0.06);
    }
  });
});
