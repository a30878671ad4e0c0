/** Which offsets of a sentence stand inside double quotation marks; an unclosed mark opens to the end. */
export function quotedIn(text: string): (offset: number) => boolean {
  const marks: { at: number; open: boolean }[] = [];
  let open = false;
  for (const { index, 0: mark } of text.matchAll(/["“”«»]/gu)) {
    open = mark === '"' ? !open : mark === '“' || mark === '«';
    // A closing mark first: the quotation was opened in a sentence before this.
    if (marks.length === 0 && (mark === '”' || mark === '»')) marks.push({ at: 0, open: true });
    marks.push({ at: index, open });
  }
  return (offset) => {
    let inside = false;
    for (const m of marks) if (m.at <= offset) inside = m.open;
    return inside;
  };
}
