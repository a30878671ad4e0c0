/**
 * Words of the wire that the program itself works with, apart from `schema.ts`: who reads a report loads no validator.
 * The order of acts and capacities is also that of the models' outputs.
 */

export const ACTS = [
  'state',
  'confirm',
  'concede',
  'deny',
  'predict',
  'accuse',
  'criticise',
  'praise',
  'regret',
  'demand',
  'request',
  'question',
  'propose',
  'promise',
  'accept',
  'reject',
  'threaten',
  'warn',
  'decline-comment',
  'believe',
  'want',
  'intend',
] as const;

export const MODIFIERS = ['negated', 'conditional', 'hedged', 'reported-past'] as const;

export const CAPACITIES = ['own', 'official', 'spokesperson', 'collective', 'anonymous', 'document'] as const;

export type Act = (typeof ACTS)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type Capacity = (typeof CAPACITIES)[number];
