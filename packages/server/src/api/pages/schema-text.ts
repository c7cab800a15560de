import {html} from 'hono/html';
import type {Schema} from './open-api.ts';
import type {Html} from './page.ts';

/** The name of a component that a reference leads to. */
function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}

function bounds({minimum, maximum, minLength, maxLength, minItems, maxItems, format}: Schema): string {
  const isSafe = maximum === Number.MAX_SAFE_INTEGER;
  const said = [
    format,
    minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && `≥ ${minimum}`,
    maximum !== undefined && !isSafe && `≤ ${maximum}`,
    minLength !== undefined && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minItems !== undefined && `at least ${minItems} items`,
    maxItems !== undefined && `at most ${maxItems} items`,
  ].filter((each) => typeof each === 'string');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** What values a schema takes, in a few words; components are links. */
export function schemaText(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum)
    return joined(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      ' | ',
    );
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return joined(alternatives.map(schemaText), ' or ');
  if (schema.allOf) return joined(schema.allOf.map(schemaText), ' and ');
  if (schema.items) return html`list of ${schemaText(schema.items)}${bounds(schema)}`;
  const type = typeof schema.type === 'string' ? schema.type : (schema.type ?? ['anything']).join(' or ');
  return html`${type}${bounds(schema)}`;
}

/** The fields of an object, one a row; fields of objects without a name of their own stand below them. */
export function fieldRows({properties = {}, required = []}: Schema, prefix = ''): readonly Html[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const place = `${prefix}${name}`;
    const inner = field.properties ? field : field.items;
    return [
      html`<tr>
        <th scope="row">
          <code>${place}</code>${required.includes(name) ? '' : html` <span class="quiet">optional</span>`}
        </th>
        <td>
          ${schemaText(field)}${field.description ? html`<br /><span class="quiet">${field.description}</span>` : ''}
        </td>
      </tr>`,
      ...(inner?.properties ? fieldRows(inner, `${place}${field.items ? '[]' : ''}.`) : []),
    ];
  });
}
