import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out for the public internet so far (IANA: 2000::/3). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Why an address is not fetched from, in words, or `null` where it is a public one. Public is what no registry sets
 * aside (IANA's special-purpose address registries, as `ipaddr.js` holds them): forms of IPv6 that carry an IPv4
 * address inside (mapped, NAT64, 6to4, Teredo) are refused whatever they carry.
 */
export function notPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an address';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return WORDS[range] ?? 'a reserved address';
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6)) return 'a reserved address';
  return null;
}

const WORDS: Readonly<Record<string, string>> = {
  loopback: 'this machine itself',
  private: 'a private address',
  uniqueLocal: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'an address inside a carrier’s network',
  unspecified: 'no address of anybody',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  ipv4Mapped: 'an IPv4 address in an IPv6 disguise',
  rfc6052: 'an IPv4 address in an IPv6 disguise',
  '6to4': 'an IPv4 address in an IPv6 disguise',
  teredo: 'an IPv4 address in an IPv6 disguise',
};
