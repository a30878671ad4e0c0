/** Where each note of the margin stands so that none lies on another. */
export interface Note {
  /** Where its sentence begins, in pixels from the top of the report. */
  readonly anchor: number;
  readonly height: number;
}

/** Free pixels between two notes. */
const GAP = 6;

/**
 * Each note beside its sentence, or below the one before it where there is no room. The note at `held` stands exactly
 * beside its sentence, and those above make way for it.
 */
export function placeNotes(notes: readonly Note[], held: number): number[] {
  const tops: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const [i, note] of notes.entries()) {
    tops[i] = i === held ? note.anchor : Math.max(note.anchor, free);
    free = (tops[i] ?? 0) + note.height + GAP;
  }
  for (let i = held - 1; i >= 0; i--) {
    const room = (tops[i + 1] ?? 0) - GAP - (notes[i]?.height ?? 0);
    if ((tops[i] ?? 0) <= room) break;
    tops[i] = room;
  }
  return tops;
}
