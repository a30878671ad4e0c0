import type { ReadoutRecord } from './model/wire.js';

/** Records read in this tab, so that Back and Forward need no second reading. */
const read = new Map<string, ReadoutRecord>();

/** A browser tab keeps about five million characters; larger records last until the tab is reloaded. */
const STORED_AT_MOST = 4_000_000;

export function keep(key: string, record: ReadoutRecord, overReload: boolean): void {
  read.set(key, record);
  if (!overReload) return;
  const json = JSON.stringify(record);
  if (json.length > STORED_AT_MOST) return;
  try {
    sessionStorage.setItem(key, json);
  } catch {
    // The tab's store is full or closed to us: the record then lasts until the page is reloaded, which the page
    // says when it happens.
  }
}

export function kept(key: string): ReadoutRecord | null {
  const known = read.get(key);
  if (known) return known;
  try {
    const json = sessionStorage.getItem(key);
    return json === null ? null : (JSON.parse(json) as ReadoutRecord);
  } catch {
    // No store in this browser: nothing was kept.
    return null;
  }
}
