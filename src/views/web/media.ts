import { useCallback, useSyncExternalStore } from 'react';

/** Below this many pixels cards open under their sentence; `styles/` has the same number. */
export const MARGIN_FROM = '(min-width: 900px)';

/** Whether a media query holds, and renders again when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
