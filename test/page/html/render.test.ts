import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HtmlPage, readPage } from '../../../src/page/page.js';

const read = (html: string): HtmlPage => {
  const page = readPage(new TextEncoder().encode(html), { mediaType: 'text/html', name: 'a test page' });
  if (page.kind !== 'html-page') throw new Error('read as plain text');
  return page;
};

const blocks = (html: string): string[] => {
  const { text, blocks } = read(html);
  return blocks.map(({ span }) => text.slice(span.start, span.end));
};

describe('blocks', () => {
  const table: [string, string, string[]][] = [
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['no html, head or body', 'Loose <b>words</b> alone', ['Loose words alone']],
    ['inline elements join', '<p>The <a href="/x">min<b>is</b>ter</a> said</p>', ['The minister said']],
    ['white space collapses across elements', '<p> a \n <i> b</i>\t<b>c </b> </p>', ['a b c']],
    ['text beside block elements', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['one br stays inside', '<p>one<br>two</p>', ['one\ntwo']],
    ['two br split', '<p>one<br> <br>two</p>', ['one', 'two']],
    ['table cells', '<table><tr><td>a<td>b<tr><td>c</table>', ['a', 'b', 'c']],
    ['list items', '<ul><li>a<li>b</ul>', ['a', 'b']],
    ['pre keeps white space', '<pre>a  b\n  c\n\nd</pre>', ['a  b\n  c', 'd']],
    ['no-break space is kept inside', '<p>READ MORE:&nbsp;x</p>', ['READ MORE:\u00a0x']],
    ['blank blocks are none', '<p>&nbsp;</p><p>&#x200b;</p><p>x</p>', ['x']],
    ['no code, drawing, fallback, form field', HIDDEN_CONTENT(), ['seen']],
    [
      'hidden by attribute or style',
      '<p hidden>a</p><p style="color:red; display: none">b</p><p>c</p>',
      ['c'],
    ],
    ['unclosed comment hides the rest, as in a browser', '<p>a</p><!-- <p>b</p>', ['a']],
    ['CDATA is a comment in HTML', '<p>a<![CDATA[b]]>c</p>', ['ac']],
    ['tags never closed', '<div><p>a<div>b<span>c', ['a', 'bc']],
    ['badly nested formatting', '<p><b>a<i>b</b>c</i>d</p>', ['abcd']],
    ['right to left', '<p dir="rtl">אמר השר: "לא".</p>', ['אמר השר: "לא".']],
    ['half a surrogate pair by number', '<p>a&#xD83D;b</p>', ['a\ufffdb']],
    ['a null byte', '<p>a\0b</p>', ['ab']],
  ];
  it.each(table)('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it('parts paragraphs by a blank line and list items by a line feed', () => {
    expect(read('<p>a</p><p>b</p><ul><li>c<li>d</ul><div>e</div><div>f</div>').text).toBe(
      'a\n\nb\n\nc\nd\n\ne\nf',
    );
  });

  it('names the nearest block-level element', () => {
    const { blocks } = read('<article><h1>Title</h1><p>A <b>word</b></p>loose</article>');
    expect(blocks.map(({ element }) => element.localName)).toEqual(['h1', 'p', 'article']);
  });
});

function HIDDEN_CONTENT(): string {
  return `<script>a</script><style>b</style><noscript>c</noscript><template>d</template><svg><text>e</text></svg>
    <textarea>f</textarea><select><option>g</select><iframe>h</iframe><p>seen</p><img alt="i"><video>j</video>`;
}

const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

function expectSound(page: HtmlPage): void {
  const { text, blocks, sourceMap } = page;
  let end = 0;
  for (const { span, node, nodeStart, nodeEnd } of sourceMap) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(end, span.start)).toMatch(/^\n*$/);
    const shown = text.slice(span.start, span.end);
    const source = node.data.slice(nodeStart, nodeEnd);
    expect([source, collapse(source)]).toContain(shown);
    end = span.end;
  }
  expect(text.slice(end)).toBe('');
  end = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(span.start, span.end)).toMatch(/\S/u);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<pre>',
      '</pre>',
      '<table>',
    ],
    ...[
      '<tr>',
      '<td>',
      '</table>',
      '<ul>',
      '<li>',
      '</ul>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
    ],
    ...[
      '<p hidden>',
      '<h1>',
      '</h1>',
      '<template>',
      '</template>',
      '<select>',
      '<![CDATA[',
      ']]>',
      '<body>',
      '</html>',
    ],
    ...[
      '&nbsp;',
      '&#xD800;',
      '&#0;',
      '&amp;',
      '&#13;',
      '\0',
      '\u0301',
      '\u200d',
      '👩‍👩‍👧',
      'שלום',
      '\ud83d',
      ' ',
      '\n',
      '\t',
      '\r\n',
      '\f',
      '\u00a0',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

describe('source map', () => {
  it('ties every character of the text to the node it came from, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        // Too many control characters make a file binary.
        expectSound(read(`x${pieces.join('').replace(/(?![\t\n\f\r])\p{Cc}/gu, '')}`));
      }),
      { numRuns: 400 },
    );
  });

  it('is whole on a page with everything in it', () => {
    const page = read(
      '<div>a <p>b  <b> c</b>\n d<br>e</p> f <pre>g\n\n h</pre><table><tr><td> i <td>j</table></div>',
    );
    expectSound(page);
    expect(page.text).toBe('a\n\nb c d\ne\n\nf\n\ng\n\n h\n\ni\nj');
  });
});
