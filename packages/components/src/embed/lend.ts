interface Part {
  default(shared: unknown): unknown;
}

let tries = 0;

/** Runs in the page, inside the embed: puts together what a first file holds for the parts that come later. Their addresses are relative to it. */
export function lend(names: object): object {
  const shared = {
    ...names,
    loadPart: async (file: string): Promise<unknown> => {
      // Firefox never asks again for an address that has failed once, so it gets another one.
      const part = (await import(file).catch(() => import(`${file}?${++tries}`))) as Part;
      return part.default(shared);
    },
  };
  return shared;
}
