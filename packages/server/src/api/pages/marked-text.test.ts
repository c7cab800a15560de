import {expect, it} from 'vitest';
import {markedText} from './marked-text.ts';

const drawn = async (text: string): Promise<string> => String(await markedText(text)).replace(/\s+/g, ' ');

it('draws paragraphs, lists and code, and everything else as text', async () => {
  expect(await drawn('One `null`.\n\n- a `b`\n- <c>')).toBe(
    '<p>One <code>null</code>.</p><ul> <li>a <code>b</code></li><li>&lt;c&gt;</li> </ul>',
  );
});
