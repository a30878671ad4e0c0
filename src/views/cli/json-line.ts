import { ReadoutError } from '../../errors.js';

/** A line of JSON Lines → its object. Throws `ReadoutError`: `charset` (not UTF-8), `format` (not JSON, no object). */
export function objectOf(line: Uint8Array, name: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new ReadoutError('charset', `${name} is not UTF-8, which JSON Lines are.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    throw new ReadoutError('format', `${name} is not JSON: ${JSON.stringify(shown)}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadoutError('format', `${name} is not a JSON object.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A line of white space holds nothing to read. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((b) => b === 32 || b === 9 || b === 13);
