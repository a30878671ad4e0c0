import { ReadoutError } from '../../errors.js';
import type { ModelName } from '../../readout.js';
import type { Flag } from './command.js';

/** A whole number within limits, of `flag`. */
export const whole =
  (flag: string, least: number, most: number) =>
  (given: string): number => {
    const value = /^\d{1,9}$/u.test(given) ? Number(given) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new ReadoutError('usage', `${flag} takes a whole number from ${least} to ${most}, not "${given}".`);
  };

/** Seconds → milliseconds. */
export function seconds(given: string): number {
  const value = /^\d{1,6}(?:\.\d{1,3})?$/u.test(given) ? Number(given) : Number.NaN;
  if (value > 0) return value * 1000;
  throw new ReadoutError('usage', `--timeout takes seconds above 0, not "${given}".`);
}

const DATE =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/u;

/** Whether it is an ISO 8601 date (month, day or time precise) that the calendar has. */
export function isDate(given: string): boolean {
  const [, year, month, day] = DATE.exec(given) ?? [];
  if (!year || !month) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
}

export function isoDate(given: string): string {
  if (isDate(given)) return given;
  throw new ReadoutError('usage', `--published takes an ISO 8601 date like 2026-02-12, not "${given}".`);
}

export const TIMEOUT: Flag = {
  flags: '--timeout <seconds>',
  description: 'time limit for one report (180 when not given)',
  parse: seconds,
};

/** As `MODELS` names them; named again, so that the help needs no model's code. */
const SIZES: readonly ModelName[] = ['base', 'small'];

export const MODEL: Flag = {
  flags: '--model <size>',
  description: 'the model that reads: small is faster, and wrong more often',
  choices: SIZES,
  fallback: 'base',
};

export const COLOR: Flag = {
  flags: '--color <when>',
  description: 'colour in the terminal',
  choices: ['auto', 'always', 'never'],
  fallback: 'auto',
};

export const PORT: Flag = {
  flags: '--port <number>',
  description: 'port to serve at; 0 takes any free one',
  fallback: '7345',
  parse: whole('--port', 0, 65_535),
};
