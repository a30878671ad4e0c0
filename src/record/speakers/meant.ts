/** Whom a description means, on what evidence; `evidence` is a key of the confidence table. */
export interface Meant {
  readonly entity: number;
  readonly evidence:
    | 'ahead'
    | 'same-words'
    | 'same-head'
    | 'role'
    | 'only-role'
    | 'company'
    | 'person'
    | 'pair';
  readonly why: string;
}
