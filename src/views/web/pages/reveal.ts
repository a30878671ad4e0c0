/** Free pixels kept above and below a statement that is scrolled to. */
const ROOM = 120;

/** Puts the focus on a statement and scrolls to it, if it is not seen whole already. Furniture that holds it opens first. */
export function reveal(id: string, focus: boolean): void {
  requestAnimationFrame(() => {
    const handle = document.querySelector<HTMLElement>(`[data-handle="${id}"]`);
    const begins = document.querySelector(`[data-anchor~="${id}"]`) ?? handle;
    if (!begins) return;
    const active = document.activeElement;
    const busy = active?.closest('.side, .margin, .card, .finder, .timeline');
    if (focus && !busy) handle?.focus({ preventScroll: true });
    const box = begins.getBoundingClientRect();
    if (box.top < ROOM || box.bottom > window.innerHeight - ROOM) {
      window.scrollTo({ top: window.scrollY + box.top - window.innerHeight * 0.3 });
    }
  });
}
