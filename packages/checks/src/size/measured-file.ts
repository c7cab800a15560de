/** A file that somebody downloads, and what it is made of. */
export interface MeasuredFile {
  /** Stable over builds: without the hash that a part's file name carries. */
  name: string;
  bytes: number;
  /** Bytes after gzip -9. */
  gzip: number;
  /** Minified bytes that each source file adds, before gzip; those that add none are left out. */
  modules: Readonly<Record<string, number>>;
}

interface OutputInputs {
  inputs: Record<string, {bytesInOutput: number}>;
}

/** Source files named as a person would: by their package, or by their path in this repository's packages. */
export function modulesOf(outputs: readonly OutputInputs[]): Record<string, number> {
  const sizes = new Map<string, number>();
  for (const {inputs} of outputs)
    for (const [path, {bytesInOutput}] of Object.entries(inputs)) {
      const name = path.replace(/^.*node_modules\//, 'npm:').replace(/^(\.\.\/)+/, '');
      if (bytesInOutput > 0) sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  return Object.fromEntries([...sizes].sort(([, a], [, b]) => b - a));
}
