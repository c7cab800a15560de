/** Multiples of `size` from `min` to `max`, both included where they are multiples. */
export function ticksEvery(size: number, min: number, max: number): number[] {
  const first = Math.ceil(min / size) * size;
  return Array.from(
    {length: Math.max(0, Math.floor((max - first) / size) + 1)},
    (_, index) => first + index * size,
  );
}
