import type { Reading } from '../model/reading.js';

/** What the reader should know before reading: the record's notices, and that nothing was found. */
export function Notices({ reading }: { reading: Reading }) {
  const { notices } = reading.record;
  const silent = reading.statements.length === 0 && !notices.some((n) => n.level === 'warning');
  if (notices.length === 0 && !silent) return null;
  return (
    <div className="notices">
      {notices.map((n) => (
        <p key={n.message} className={n.level}>
          {n.message}
        </p>
      ))}
      {silent && <p className="info">No statements in this report: it attributes nothing to anybody.</p>}
    </div>
  );
}
