/** What stands before `=` in the page's address: the name that the page gives, `kop` where it gives none. */
export function fragmentName(name: string): string {
  return encodeURIComponent(name || 'kop');
}

/** What a fragment says under a name, which may be one of several parts: `#bagian&kop=1AbC`; undefined where it says nothing. */
export function stateIn(fragment: string, name: string): string | undefined {
  const start = `${fragmentName(name)}=`;
  const part = fragment
    .replace(/^#/, '')
    .split('&')
    .find((each) => each.startsWith(start));
  return part?.slice(start.length);
}
