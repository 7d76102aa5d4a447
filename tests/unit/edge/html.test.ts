import { html } from '../../../server/src/publicSite/html';

describe('A template of a public page', () => {
  test('escapes whatever is put in, in text and in attributes', () => {
    expect(html`<p title="${'"><script>'}">${'<b> & it’s'}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; it’s</p>',
    );
  });

  test('takes templates and lists of them as they are, and leaves nothing for what is not there', () => {
    const items = ['a', 'b'].map((each) => html`<li>${each}</li>`);
    const page = html`<ul>
        ${items} ${null} ${false}
      </ul>
      ${0}`;
    expect(page.text.replace(/\s+/g, '')).toBe('<ul><li>a</li><li>b</li></ul>0');
  });
});
