import type {Checkable} from './zod-issue.js';

/** Whether a value keeps its schema, without saying why not. */
export type Soundness = (value: unknown) => boolean;

// What is read of zod's definitions.
interface Definition {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly checks?: readonly Checked[];
  readonly pattern?: RegExp;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly innerType?: Schema;
  readonly element?: Schema;
}
interface Checked {
  readonly _zod: {readonly def: Definition};
}
type Schema = Checkable & Checked;

const known = new WeakMap<object, Soundness>();

/**
 * A check that is some ten times as quick as zod's, since it copies nothing and explains nothing. It knows what answers are made of
 * and leaves the rest to zod; it never lets through what zod refuses.
 */
export function soundnessOf(schema: object): Soundness {
  const byZod: Soundness = (value) => (schema as Schema).safeParse(value, {reportInput: false}).success;
  let sound = known.get(schema);
  if (!sound) {
    // First, for a schema that contains itself.
    known.set(schema, byZod);
    sound = compile((schema as Schema)._zod.def) ?? byZod;
    known.set(schema, sound);
  }
  return sound;
}

function compile(def: Definition): Soundness | null {
  const {type, check, format, shape, catchall, innerType, element} = def;
  const checks = (def.checks ?? []).map(({_zod}) => _zod.def);
  if (
    type === 'string' &&
    !check &&
    checks.every(({pattern}) => pattern && !pattern.global && !pattern.sticky)
  ) {
    const [first, ...more] = checks.map(({pattern}) => pattern!);
    return (value) =>
      typeof value === 'string' &&
      (!first || (first.test(value) && more.every((pattern) => pattern.test(value))));
  }
  if (
    type === 'number' &&
    format === 'safeint' &&
    checks.every((one) => one.check === 'greater_than' && one.inclusive)
  ) {
    const least = Math.max(...checks.map(({value}) => value as number));
    return (value) => Number.isSafeInteger(value) && (value as number) >= least;
  }
  if (checks.length) return null;
  if (type === 'boolean') return (value) => typeof value === 'boolean';
  const nothing = type === 'nullable' ? null : undefined;
  if (innerType && (type === 'nullable' || type === 'optional')) {
    const inner = soundnessOf(innerType);
    return (value) => value === nothing || inner(value);
  }
  if (type === 'array') {
    const isSound = soundnessOf(element!);
    return (value) => Array.isArray(value) && value.every((each) => isSound(each));
  }
  if (type !== 'object' || catchall?._zod.def.type !== 'unknown') return null;
  const fields = Object.keys(shape!);
  const sounds = Object.values(shape!).map(soundnessOf);
  return (value) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return false;
    // A loop, since this is where the time goes.
    for (let at = 0; at < fields.length; at++)
      if (!sounds[at]!((value as Readonly<Record<string, unknown>>)[fields[at]!])) return false;
    return true;
  };
}
