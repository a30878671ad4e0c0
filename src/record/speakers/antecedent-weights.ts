/** Made by `scripts/speakers/train.ts`, not by hand. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {};
