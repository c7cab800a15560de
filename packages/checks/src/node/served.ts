import {runModule} from './run-module.ts';

/**
 * Markup as a server draws it with @lit-labs/ssr.
 *
 * @param markup - Our elements, with their attributes.
 * @throws Error when drawing fails, or prints anything else.
 */
export function served(markup: string): string {
  const {status, stdout, stderr} = runModule(
    `import {render} from '@lit-labs/ssr';
     import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
     import {html} from 'lit';
     await import('@koperasi/components/define');
     console.log(await collectResult(render(html\`${markup}\`)));`,
    'components',
  );
  if (status !== 0 || stderr) throw new Error(stderr);
  return stdout;
}
