/** Millimetres of an ID-1 card, ISO/IEC 7810. */
export const cardWidth = 85.6;
/** Millimetres. */
export const cardHeight = 53.98;

/** Two sets of waves that cross, in millimetres over the whole card: SVG path data of a line, to be seen only when looked for. */
export const weave = [0, 1]
  .flatMap((set) =>
    Array.from(
      {length: 13},
      (_, row) => `M${set ? -10.7 : 0} ${12 + row * 3.4}q5.35-9 10.7 0${'t10.7 0'.repeat(8)}`,
    ),
  )
  .join('');

/** Eight leaves in a ring, ten units wide: what stands where a cooperative gives no logo of its own. */
export const emblem = Array.from({length: 8}, (_, leaf) => {
  const at = (radius: number, turn: number): string => {
    const angle = ((leaf + turn) * Math.PI) / 4;
    return `${(5 + radius * Math.cos(angle)).toFixed(2)} ${(5 + radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${at(1.1, 0)}Q${at(3, 0.42)} ${at(4.9, 0)} ${at(3, -0.42)} ${at(1.1, 0)}z`;
}).join('');
