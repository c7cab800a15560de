const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const beginnings: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': pdf,
  'image/jpeg': jpeg,
  'image/png': png,
};

/** Whether a file begins as files of that type do. What follows is for whoever opens it to judge. */
export function isOfType(content: Uint8Array, mediaType: string): boolean {
  const beginning = beginnings[mediaType];
  return beginning !== undefined && beginning.every((byte, at) => content[at] === byte);
}
