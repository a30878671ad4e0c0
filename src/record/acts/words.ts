/** Lower-case words and the marks that can attribute or ask, in text order; contractions come apart ("do", "n't"). */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/[’‘`]/gu, "'");
  const words: string[] = [];
  for (const [token] of plain.matchAll(
    /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*|'(?:m|s|re|ve|ll|d)\b|[:?!;,–—―"“”-]/gu,
  )) {
    const parts = /^(.+?)(n't|'(?:m|s|re|ve|ll|d))$/u.exec(token);
    if (parts?.[1] === undefined || parts[2] === undefined) words.push(token);
    else words.push(parts[1] === 'ca' ? 'can' : parts[1] === 'wo' ? 'will' : parts[1], parts[2]);
  }
  return words;
}
