import {html} from 'hono/html';

type Markup = ReturnType<typeof html>;

/** Words between backticks as code. */
function withCode(text: string): Markup {
  const pieces = text.split('`');
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}

/** What the document writes in Markdown: paragraphs, lists with hyphens, and code. Nothing else of Markdown is used there. */
export function markedText(text: string): Markup {
  const blocks = text.split('\n\n').filter((block) => block.trim() !== '');
  return html`${blocks.map((block) => {
    if (!block.startsWith('- ')) return html`<p>${withCode(block)}</p>`;
    const items = block.slice(2).split(/\n- /);
    return html`<ul>
      ${items.map((item) => html`<li>${withCode(item)}</li>`)}
    </ul>`;
  })}`;
}
