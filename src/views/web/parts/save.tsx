import type { ReadoutRecord } from '../model/wire.js';

/** Saves the record as it stands on the wire. */
export function Save({ record }: { record: ReadoutRecord }) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(record)}\n`], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${record.id.replace(/[^\w.-]+/gu, '-').slice(0, 60)}.json`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className="tool save" onClick={save} title="The record of this report, as JSON">
      Save
    </button>
  );
}
