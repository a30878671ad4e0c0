import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed: notes for thousands of statements are drawn only then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const list = window.matchMedia('print');
    // The print follows at once: what it needs must be drawn before the handler returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => setPrinting(list.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    list.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      list.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
