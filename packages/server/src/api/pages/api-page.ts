import {html} from 'hono/html';
import {resolve, type OpenApi, type Operation, type Schema} from './open-api.ts';
import {markedText} from './marked-text.ts';
import {page, type Html} from './page.ts';
import {fieldRows, schemaText} from './schema-text.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Listed {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function operationsOf(document: OpenApi): Listed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const operation = item[method] as Operation;
        return {
          id: operation.operationId ?? `${method} ${path}`,
          method: method.toUpperCase(),
          path,
          operation,
        };
      }),
  );
}

function table(head: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function paragraph(text: string | undefined): Html | '' {
  return text === undefined ? '' : html`<p>${text}</p>`;
}

function parametersOf(document: OpenApi, operation: Operation): Html | '' {
  const rows = (operation.parameters ?? []).map((each) => {
    const {name, in: place, required, schema, description} = resolve(document, each);
    return html`<tr>
      <th scope="row">
        <code>${name}</code>${required === true ? '' : html` <span class="quiet">optional</span>`}
      </th>
      <td>${place}</td>
      <td>
        ${schema ? schemaText(schema) : ''}${description === undefined ? '' : html`<br /><span class="quiet">${description}</span>`}
      </td>
    </tr>`;
  });
  return rows.length === 0
    ? ''
    : html`<h4>Parameters</h4>
        ${table(['Name', 'In', 'Value'], rows)}`;
}

function contentText(content: Readonly<Record<string, {readonly schema?: Schema}>> | undefined): Html {
  const kinds = Object.entries(content ?? {}).map(
    ([type, {schema}]) => html`<code>${type}</code>${schema ? html` ${schemaText(schema)}` : ''}<br />`,
  );
  return html`${kinds}`;
}

function bodyOf(document: OpenApi, {requestBody}: Operation): Html | '' {
  if (!requestBody) return '';
  return html`<h4>Body</h4>
    <p>${contentText(resolve(document, requestBody).content)}</p>`;
}

function answersOf(document: OpenApi, {responses = {}}: Operation): Html {
  const rows = Object.entries(responses).map(([status, each]) => {
    const {description, content} = resolve(document, each);
    return html`<tr>
      <th scope="row">${status}</th>
      <td>${contentText(content)}<span class="quiet">${description ?? ''}</span></td>
    </tr>`;
  });
  return html`<h4>Answers</h4>
    ${table(['Status', 'Content'], rows)}`;
}

function operationBlock(document: OpenApi, {id, method, path, operation}: Listed): Html {
  return html`<section class="block" id="${id}">
    <h3><span class="method">${method}</span> <code>${path}</code></h3>
    <p class="quiet"><code>${id}</code>${operation.deprecated === true ? ' · deprecated' : ''}</p>
    ${paragraph(operation.summary)} ${paragraph(operation.description)} ${parametersOf(document, operation)}
    ${bodyOf(document, operation)} ${answersOf(document, operation)}
  </section>`;
}

function schemaBlock([name, schema]: readonly [string, Schema]): Html {
  const rows = fieldRows(schema);
  return html`<section class="block" id="schema-${name}">
    <h3>${name}</h3>
    ${paragraph(schema.description)}
    ${rows.length > 0 ? table(['Field', 'Value'], rows) : html`<p>${schemaText(schema)}</p>`}
    ${schema.pattern === undefined ? '' : html`<p class="quiet"><code>${schema.pattern}</code></p>`}
  </section>`;
}

/** The API on one page, made of its OpenAPI document: what there is, what each takes, and what comes back. */
export function apiPage(document: OpenApi): Html {
  const operations = operationsOf(document);
  const groups = new Map<string, Listed[]>();
  for (const listed of operations) {
    const tag = listed.operation.tags?.[0] ?? listed.id.split('.')[0]!;
    groups.set(tag, [...(groups.get(tag) ?? []), listed]);
  }
  const described = new Map(document.tags?.map(({name, description}) => [name, description]));
  const schemas = Object.entries(document.components?.schemas ?? {});
  const contents = [...groups].map(
    ([tag, listed]) =>
      html`<li><a href="#tag-${tag}">${tag}</a> <span class="quiet">${listed.length}</span></li>`,
  );
  const sections = [...groups].map(
    ([tag, listed]) =>
      html`<h2 id="tag-${tag}">${tag}</h2>
        ${paragraph(described.get(tag))} ${listed.map((each) => operationBlock(document, each))}`,
  );
  const {title, version, description} = document.info;
  const base = document.servers?.[0]?.url ?? '/';
  return page(
    title,
    html`<header>
        <h1>${title}</h1>
        <p class="quiet">Version ${version} · ${operations.length} operations below <code>${base}</code></p>
        ${markedText(description ?? '')}
        <p>
          <a href="/openapi.json">openapi.json</a> · <a href="/problems">Problems</a> ·
          <a href="#schemas">Schemas</a>
        </p>
      </header>
      <nav aria-label="Resources">
        <ul>
          ${contents}
        </ul>
      </nav>
      <main>
        ${sections}
        <h2 id="schemas">Schemas</h2>
        ${schemas.map(schemaBlock)}
      </main>`,
  );
}
