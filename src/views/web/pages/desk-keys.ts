import { useEffect, useRef } from 'react';

export interface DeskKeys {
  readonly step: (by: 1 | -1) => void;
  readonly toggle: () => void;
  readonly exchange: () => void;
  readonly timeline: () => void;
  readonly find: () => void;
  readonly keys: () => void;
  readonly escape: () => void;
}

/** The keys of the reading page, wherever the focus is, except while something is being written. */
export function useDeskKeys(does: DeskKeys): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input:not([type="checkbox"]), textarea, select')) return;
      const action = actionOf(event.key, target, latest.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(key: string, target: Element | null, does: DeskKeys): (() => void) | null {
  if (key === 'j') return () => does.step(1);
  if (key === 'k') return () => does.step(-1);
  if (key === 'l') return does.exchange;
  if (key === 't') return does.timeline;
  if (key === '/') return does.find;
  if (key === '?') return does.keys;
  if (key === 'Escape') return does.escape;
  const handle = target?.closest('[data-handle]');
  if (handle && key === ' ') return () => press(handle, does);
  if (key !== 'Enter') return null;
  if (handle) return () => press(handle, does);
  // Buttons and links keep their own Enter.
  return target?.closest('button, a, summary, input') ? null : does.toggle;
}

/** A statement's own button: opens and closes its card, or chooses it first. */
function press(handle: Element, does: DeskKeys): void {
  if (handle.classList.contains('is-chosen')) does.toggle();
  else if (handle instanceof HTMLElement) handle.click();
}
