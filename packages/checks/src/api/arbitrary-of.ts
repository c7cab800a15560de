import fc, {type Arbitrary} from 'fast-check';
import type {core} from 'zod/mini';

type Schema = core.$ZodType;
type Check = core.$ZodCheckDef & {
  pattern?: RegExp;
  value?: number;
  minimum?: number;
  maximum?: number;
  inclusive?: boolean;
};

// The parts of zod's definitions that are read here.
interface Definition {
  type: string;
  entries: Record<string, string>;
  element: Schema;
  innerType: Schema;
  options: readonly Schema[];
  shape: Record<string, Schema>;
}

interface Bounds {
  min: number | undefined;
  max: number | undefined;
  patterns: RegExp[];
}

function boundsOf(schema: Schema): Bounds {
  const bounds: Bounds = {min: undefined, max: undefined, patterns: []};
  for (const {
    _zod: {def},
  } of (schema._zod.def.checks ?? []) as {_zod: {def: Check}}[]) {
    if (def.check === 'greater_than') bounds.min = def.value;
    if (def.check === 'less_than') bounds.max = def.value;
    if (def.check === 'min_length') bounds.min = def.minimum;
    if (def.check === 'max_length') bounds.max = def.maximum;
    if (def.pattern) bounds.patterns.push(def.pattern);
  }
  return bounds;
}

/** fast-check makes texts that match a pattern, but knows no classes of Unicode. */
const textOf = ({patterns, max}: Bounds): Arbitrary<string> => {
  const [pattern] = patterns;
  if (!pattern) return fc.string({maxLength: Math.min(max ?? 60, 60), unit: 'grapheme'});
  if (/\\p\{/.test(pattern.source)) {
    const words = fc.string({minLength: 1, maxLength: Math.min(max ?? 60, 60), unit: 'grapheme'});
    const address = words.map((word) => `https://contoh.example/${encodeURIComponent(word)}`);
    // A word never is an address, and an address always a word: so one of the two fits before long.
    return fc.oneof(words, address).filter((text) => patterns.every((each) => each.test(text)));
  }
  return fc.stringMatching(pattern).filter((text) => patterns.every((each) => each.test(text)));
};

/**
 * Values that a schema of the contract takes, read from the schema itself.
 *
 * @throws Error for a kind of schema that the contract did not use when this was written.
 */
export function arbitraryOf(schema: Schema): Arbitrary<unknown> {
  const {def} = schema._zod as unknown as {def: Definition};
  const bounds = boundsOf(schema);
  switch (def.type) {
    case 'string':
      return textOf(bounds);
    case 'number':
      return fc.integer({
        min: bounds.min ?? Number.MIN_SAFE_INTEGER,
        max: bounds.max ?? Number.MAX_SAFE_INTEGER,
      });
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'array':
      return fc.array(arbitraryOf(def.element), {
        minLength: bounds.min ?? 0,
        maxLength: Math.min(bounds.max ?? 4, 4),
      });
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType), {nil: null});
    case 'optional':
      return arbitraryOf(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map(arbitraryOf));
    case 'object': {
      const {shape} = def;
      const fields = Object.entries(shape);
      return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field)])), {
        requiredKeys: fields.filter(([, field]) => field._zod.def.type !== 'optional').map(([name]) => name),
      });
    }
    default:
      throw new Error(`No arbitrary for ${def.type}.`);
  }
}

const anything = fc.anything({
  values: [
    fc.constantFrom(
      null,
      -0,
      -1,
      1.5,
      1e308,
      '',
      ' ',
      '__proto__',
      '0',
      'a'.repeat(5000),
      '\u0000',
      '\ud800',
    ),
    fc.string({unit: 'binary'}),
    fc.double(),
    fc.boolean(),
  ],
  maxDepth: 3,
  maxKeys: 6,
});

/** The same values with one place made wrong: another type, a missing field, a stranger, or nonsense throughout. */
export function spoiltOf(schema: Schema): Arbitrary<unknown> {
  return fc.oneof(
    anything,
    fc
      .tuple(arbitraryOf(schema), fc.nat(), fc.string({minLength: 1}), anything)
      .map(([value, at, stranger, wrong]) => {
        if (typeof value !== 'object' || value === null) return wrong;
        const names = Object.keys(value);
        const name = names[at % (names.length + 1)];
        if (name === undefined) return {...value, [stranger]: wrong};
        return wrong === null
          ? Object.fromEntries(Object.entries(value).filter(([each]) => each !== name))
          : {...value, [name]: wrong};
      }),
  );
}
