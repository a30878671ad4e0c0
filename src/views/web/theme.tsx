import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'readout-theme';
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const SAYS: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // Storage is closed to us (a file opened from disk, a private window): the system's choice holds.
    return 'system';
  }
}

/** Sets the page light or dark before anything is drawn. */
export function applyTheme(theme: Theme = storedTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function ThemeButton() {
  const [theme, setTheme] = useState(storedTheme);
  const choose = () => {
    const next = NEXT[theme];
    applyTheme(next);
    setTheme(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Not remembered then; it still holds for this page.
    }
  };
  return (
    <button type="button" className="tool" onClick={choose} title="Light, dark, or as the system has it">
      <span aria-hidden="true">◐</span>
      <span className="visually-hidden">Light or dark: </span>
      <span className="theme-word"> {SAYS[theme]}</span>
    </button>
  );
}
