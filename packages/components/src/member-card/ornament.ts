/** Millimetres of an ID-1 card, ISO/IEC 7810. */
export const cardWidth = 85.6;
/** Millimetres. */
export const cardHeight = 53.98;

/** Eight leaves in a ring, ten units wide: what stands where a cooperative gives no logo of its own. */
export const emblem = Array.from({length: 8}, (_, leaf) => {
  const at = (radius: number, turn: number): string => {
    const angle = ((leaf + turn) * Math.PI) / 4;
    return `${(5 + radius * Math.cos(angle)).toFixed(2)} ${(5 + radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${at(1.1, 0)}Q${at(3, 0.42)} ${at(4.9, 0)} ${at(3, -0.42)} ${at(1.1, 0)}z`;
}).join('');
