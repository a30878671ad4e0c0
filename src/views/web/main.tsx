import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import type { ReadoutRecord } from './model/wire.js';
import { applyTheme } from './theme.js';
import './styles/page.css';

applyTheme();

/** The self-contained page carries its record; the served one asks for it. */
const embedded = document.getElementById('record')?.textContent;
const record = embedded ? (JSON.parse(embedded) as ReadoutRecord) : null;

const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App embedded={record} />
    </StrictMode>,
  );
}
