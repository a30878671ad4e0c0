import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/fetch/target.js';

describe('addresses that are never asked for', () => {
  it.each([
    ['ftp://example.org/a', 'only http and https are'],
    ['file:///etc/passwd', 'only http and https are'],
    ['data:text/html,<p>a', 'only http and https are'],
    ['javascript:alert(1)', 'only http and https are'],
    ['gopher://example.org', 'only http and https are'],
    ['blob:https://example.org/1', 'only http and https are'],
    ['https://', 'is not a web address'],
    ['example.org', 'is not a web address'],
    ['http://[::1', 'is not a web address'],
    ['http://256.1.1.1/', 'is not a web address'],
    ['https://user:secret@example.org/', 'a name or password'],
    ['https://user@example.org/', 'a name or password'],
    ['http://example.org:25/', 'a port that serves no pages'],
    ['https://example.org:22/', 'a port that serves no pages'],
  ])('%s', (given, words) => {
    expect(() => targetOf(given)).toThrowError(expect.objectContaining({ code: 'refused' }));
    expect(() => targetOf(given)).toThrowError(words);
  });

  it('tells no password', () => {
    expect(() => targetOf('https://user:secret@example.org/')).toThrowError(/^((?!secret).)*$/u);
  });

  it('follows no redirect that drops encryption, and knows relative ones', () => {
    const from = new URL('https://example.org/a/b');
    expect(() => targetOf('http://example.org/', from)).toThrowError('not encrypted');
    expect(targetOf('../c#part', from).href).toBe('https://example.org/c');
    expect(targetOf('//example.net/d', from).href).toBe('https://example.net/d');
    expect(targetOf('https://example.org/', new URL('http://example.org/')).href).toBe(
      'https://example.org/',
    );
  });
});
