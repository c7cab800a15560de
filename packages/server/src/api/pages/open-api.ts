/** What the page reads of a JSON Schema, draft 2020-12. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A part of the document, or the place where it stands. */
export type OrReference<Part> = Part | {readonly $ref: string};

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, {readonly schema?: Schema}>>;
}

export interface Answer extends Content {
  readonly description?: string;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly OrReference<Parameter>[];
  readonly requestBody?: OrReference<Content & {readonly required?: boolean}>;
  readonly responses?: Readonly<Record<string, OrReference<Answer>>>;
}

/** What the page reads of an OpenAPI 3.1 document. */
export interface OpenApi {
  readonly info: {readonly title: string; readonly version: string; readonly description?: string};
  readonly servers?: readonly {readonly url: string}[];
  readonly tags?: readonly {readonly name: string; readonly description?: string}[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: {readonly schemas?: Readonly<Record<string, Schema>>};
}

/** The part that a reference inside the document leads to. */
export function resolve<Part extends object>(document: OpenApi, part: OrReference<Part>): Part {
  if (!('$ref' in part)) return part;
  const steps = part.$ref.slice(2).split('/');
  const found = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return found as Part;
}
