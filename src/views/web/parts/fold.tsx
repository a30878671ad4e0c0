import { type ReactNode, useEffect, useState } from 'react';

/** A run of furniture, folded to the line that says what it was; it opens where it stands. */
export function Fold({ says, holds, children }: { says: string; holds: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(holds);
  useEffect(() => {
    if (holds) setOpen(true);
  }, [holds]);
  return (
    <details className="fold" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{says}</summary>
      {open && <div className="fold-content">{children}</div>}
    </details>
  );
}
