/** Whether a text has the form of a card's token (a JWS in compact form): everything else in a QR code is no card. */
export function isToken(text: string): boolean {
  return text.length <= 2000 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

/** A token without what copying from a letter or a chat brings along: spaces, line breaks, quotation marks, invisible characters. */
export function tidyToken(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff"'“”<>]/g, '');
}
