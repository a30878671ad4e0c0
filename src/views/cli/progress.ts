/** Progress on standard error: a line that rewrites itself in a terminal, and nothing elsewhere unless asked for. */
export interface Progress {
  show(line: string): void;
  /** Takes the line away, so that what follows stands alone. */
  clear(): void;
}

/** A bar that comes and goes within this is only flicker. */
const QUIET_MS = 1000;
const EVERY_MS = 100;
const EVERY_MS_IN_LOGS = 5000;

export function progress(forced: boolean): Progress {
  const { stderr } = process;
  if (!stderr.isTTY && !forced) return { show: () => undefined, clear: () => undefined };
  const every = stderr.isTTY ? EVERY_MS : EVERY_MS_IN_LOGS;
  let next = forced ? 0 : performance.now() + QUIET_MS;
  let shown = false;
  return {
    show(line) {
      if (performance.now() < next) return;
      next = performance.now() + every;
      shown = true;
      stderr.write(stderr.isTTY ? `\r\u001b[K${line.slice(0, (stderr.columns || 80) - 1)}` : `${line}\n`);
    },
    clear() {
      if (shown && stderr.isTTY) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}

/** `[#####-----]` of a fraction. */
export function bar(fraction: number, cells = 24): string {
  const full = Math.round(Math.max(0, Math.min(1, fraction)) * cells);
  return `[${'#'.repeat(full)}${'-'.repeat(cells - full)}]`;
}

/** "1:05", "2:10:00". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
