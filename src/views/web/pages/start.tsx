import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { type Input, listSamples, type ReadFailure, type Sample } from '../api.js';
import { Masthead } from '../parts/masthead.js';

/** The first page: paste a text, drop a file, give an address, or open a sample. */
export function Start({ read }: { read: (input: Input) => void }) {
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) read({ kind: 'file', file });
    else if (event.dataTransfer.getData('text/plain')) setText(event.dataTransfer.getData('text/plain'));
  };
  const submitText = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') read({ kind: 'text', text });
  };
  const submitUrl = (event: FormEvent) => {
    event.preventDefault();
    if (url.trim() !== '') read({ kind: 'url', url: url.trim() });
  };
  return (
    <>
      <Masthead />
      <main className="start">
        <h1>Who said what, and where it says so</h1>
        <p className="lede">
          Give Readout a news report. It shows every statement in it: whose, in which words, on whose word.
        </p>
        <form
          className={over ? 'paste is-over' : 'paste'}
          onSubmit={submitText}
          onDragOver={(e) => {
            e.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <label htmlFor="report-text">Paste the report, or drop a page or text file here</label>
          <textarea
            id="report-text"
            value={text}
            onChange={(e) => setText(e.target.value)}
            rows={6}
            spellCheck={false}
          />
          <div className="row">
            <button type="submit" className="button is-main" disabled={text.trim() === ''}>
              Read the text
            </button>
            <button type="button" className="button" onClick={() => chooser.current?.click()}>
              Choose a file
            </button>
            <input
              ref={chooser}
              type="file"
              hidden
              accept=".html,.htm,.txt,text/html,text/plain"
              onChange={(e) => {
                const file = e.target.files?.[0];
                if (file) read({ kind: 'file', file });
              }}
            />
          </div>
        </form>
        <form className="by-address" onSubmit={submitUrl}>
          <label htmlFor="report-url">Or give its address</label>
          <div className="row">
            <input
              id="report-url"
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder="https://"
              value={url}
              onChange={(e) => setUrl(e.target.value)}
            />
            <button type="submit" className="button" disabled={url.trim() === ''}>
              Fetch and read
            </button>
          </div>
        </form>
        <Samples />
      </main>
    </>
  );
}

/** Plain links: a sample opens in a new tab, or by a bookmark, as well as here. */
function Samples() {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    listSamples().then(
      (list) => here && setSamples(list),
      (error: ReadFailure) => here && setFailure(error.message),
    );
    return () => {
      here = false;
    };
  }, []);
  if (failure) return <p role="alert">{failure}</p>;
  if (samples.length === 0) return null;
  return (
    <section className="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">Or open a sample</h2>
      <p>One invented dispute, in the forms that it would be reported in.</p>
      <ul>
        {samples.map((s) => (
          <li key={s.name}>
            <a href={`?sample=${encodeURIComponent(s.name)}`}>{s.title}</a>
            {s.about && <span>{s.about}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
