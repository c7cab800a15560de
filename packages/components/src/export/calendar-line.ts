/** RFC 5545, 3.1: at most 75 octets, without the line break. */
const longest = 75;

/** A text as RFC 5545 writes one (3.3.11): backslash, semicolon, comma and line break are escaped. */
export function calendarText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A content line with its line break, folded between characters so that no part is longer than 75 octets. */
export function calendarLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = encoder.encode(character).length;
    if (octets + width > longest) {
      folded += '\r\n ';
      // The space that begins the next line counts.
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return `${folded}\r\n`;
}
