import { ReadoutError } from '../errors.js';

/** As much of an address as a message shows. */
export const shown = (url: URL | string): string => {
  const text = String(url);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

/**
 * An address as given, or where a redirect points to → the URL that is asked for. Throws `ReadoutError` (`refused`)
 * for what is never asked for, whatever it resolves to. The URL parser writes every numeric form of an IPv4 address
 * (decimal, octal, hexadecimal, short) as the dotted one.
 */
export function targetOf(given: string, from?: URL): URL {
  const base = from ? [from] : [];
  if (!URL.canParse(given, ...base)) throw no(`"${shown(given)}" is not a web address`);
  const url = new URL(given, ...base);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw no(`${shown(url)} is not fetched: only http and https are`);
  }
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw no(`${shown(url)} was given with a name or password in it, which is not sent`);
  }
  const port = Number(url.port || 443);
  if (port < 1024 && port !== 80 && port !== 443) throw no(`${shown(url)} is at a port that serves no pages`);
  if (from?.protocol === 'https:' && url.protocol === 'http:') {
    throw no(`${shown(from)} sends on to ${shown(url)}, which is not encrypted`);
  }
  return url;
}

const no = (what: string): ReadoutError =>
  new ReadoutError('refused', `${what}. Give another address, or save the page and read the file.`);
