/** Two sets of waves that cross, in millimetres over the whole card: SVG path data of a line, to be seen only when looked for. */
export const weave = [0, 1]
  .flatMap((set) =>
    Array.from(
      {length: 13},
      (_, row) => `M${set ? -10.7 : 0} ${12 + row * 3.4}q5.35-9 10.7 0${'t10.7 0'.repeat(8)}`,
    ),
  )
  .join('');
