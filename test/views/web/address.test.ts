import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, parseAddress, START } from '../../../src/views/web/address.js';

const through = (address: Address) => {
  const url = new URL(formatAddress(address), 'http://127.0.0.1/');
  return parseAddress(url);
};

describe('the address bar', () => {
  it.each<[string, Address]>([
    ['the start', START],
    ['a sample', { ...START, origin: { kind: 'sample', name: '01-wire.txt' }, statement: 's3' }],
    [
      'an address with a query and a hash',
      { ...START, origin: { kind: 'url', url: 'https://a.example/?b=c&d#e' } },
    ],
    [
      'filters',
      {
        ...START,
        origin: { kind: 'given', key: 'ab12' },
        filter: {
          who: ['e1', 'the A & B'],
          act: ['deny', 'decline-comment'],
          issue: ['i2'],
          kind: ['mixed'],
          tier: ['body'],
          doubtful: true,
        },
      },
    ],
  ])('tells the truth about %s', (_, address) => {
    expect(through(address)).toEqual(address);
  });

  it('takes nothing from an address that is not one of ours', () => {
    expect(
      parseAddress({ search: '?kind=loud&tier=attic&act=sing&doubtful=yes', hash: '#<script>' }),
    ).toEqual(START);
  });
});
