/** Bits of text of which words are cut in every way: put together they make what no report would. */
export const PIECES: readonly string[] = [
  ..."aAnNtTsSdmé0 .,-&/'’_“\nÉªºßſ½¹\u212a",
  ..."n't|n’t|N'T|'s|’re|'ll|ve|re|1,000|,123|Mr.|Mr|Gen.|U.S.|J. |don|U|.S|Capt.|Inc.|‐|‑|  |€|é́|Ю|ю.|ʼ|😀|–|…|x's|S'|s’ |5th|iPhone|al-E|A-ed".split(
    '|',
  ),
];
