/** What shows a catalog in `npm run bench:catalog`: ours, a list written by hand, and a grid that others keep. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

const embedFolder = fileURLToPath(new URL('../../components/dist/embed/', import.meta.url));
const componentsFolder = fileURLToPath(new URL('../../components/', import.meta.url));
const checksFolder = fileURLToPath(new URL('../', import.meta.url));

/** Something that shows a catalog. */
export interface Contender {
  readonly name: string;
  /** Address of its script, which sets `window.mount`. */
  readonly script: string;
  /** All its files by address. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Bytes after gzip: of the script, and of what comes later. */
  readonly first: number;
  readonly later: number;
}

/** `mount(catalog)` shows a catalog; `shows(text)` tells whether a text is drawn; `field()` and `scroller()` are what is typed into and scrolled. */
const ours = `
const element = () => document.querySelector('kop-bumn-catalog');
window.mount = (catalog) => {
  const made = document.createElement('kop-bumn-catalog');
  made.catalog = catalog;
  document.body.append(made);
};
window.shows = (text) =>
  [...(element()?.shadowRoot?.querySelectorAll('[part~="product"]') ?? [])].some((product) => product.textContent.includes(text));
window.field = () => element().shadowRoot.querySelector('#search');
window.scroller = () => document.scrollingElement;
`;

const plainList = `
import {html, LitElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
const rupiah = new Intl.NumberFormat('id-ID');
class PlainList extends LitElement {
  static properties = {catalog: {}, query: {state: true}};
  query = '';
  createRenderRoot() { return this; }
  render() {
    const partners = new Map(this.catalog.partners.map((partner) => [partner.id, partner.name]));
    const query = this.query.toLowerCase();
    const found = this.catalog.products.filter(({name}) => name.id.toLowerCase().includes(query));
    return html\`<input type="search" aria-label="Cari" @input=\${(event) => (this.query = event.target.value)} />
      <p>\${found.length} produk</p>
      <ul>\${repeat(found, ({id}) => id, (product) => html\`<li>
        <h3>\${product.name.id}</h3>
        <p>\${partners.get(product.partner)}</p>
        <p>\${product.price === null ? 'Hubungi mitra' : 'Rp ' + rupiah.format(product.price)} per \${product.unit.id}</p>
        <p>\${product.asOf} <a href=\${product.sources[0]}>Sumber</a></p>
        <button type="button">Pesan</button>
      </li>\`)}</ul>\`;
  }
}
customElements.define('plain-list', PlainList);
const element = () => document.querySelector('plain-list');
window.mount = (catalog) => {
  const made = document.createElement('plain-list');
  made.catalog = catalog;
  document.body.append(made);
};
window.shows = (text) => [...(element()?.querySelectorAll('li') ?? [])].some((product) => product.textContent.includes(text));
window.field = () => element().querySelector('input');
window.scroller = () => document.scrollingElement;
`;

const vaadinGrid = `
import '@vaadin/grid/vaadin-grid.js';
const rupiah = new Intl.NumberFormat('id-ID');
window.mount = (catalog) => {
  const partners = new Map(catalog.partners.map((partner) => [partner.id, partner.name]));
  const rows = catalog.products.map((product) => ({
    name: product.name.id,
    partner: partners.get(product.partner),
    price: product.price === null ? 'Hubungi mitra' : 'Rp ' + rupiah.format(product.price),
    unit: product.unit.id,
    asOf: product.asOf,
  }));
  const field = document.createElement('input');
  const grid = document.createElement('vaadin-grid');
  for (const path of ['name', 'partner', 'price', 'unit', 'asOf']) {
    const column = document.createElement('vaadin-grid-column');
    column.path = path;
    column.header = path;
    grid.append(column);
  }
  grid.style.height = '800px';
  grid.items = rows;
  field.addEventListener('input', () => {
    const query = field.value.toLowerCase();
    grid.items = rows.filter(({name}) => name.toLowerCase().includes(query));
  });
  document.body.append(field, grid);
};
window.shows = (text) =>
  [...document.querySelectorAll('vaadin-grid-cell-content')].some((cell) => cell.textContent.includes(text));
window.field = () => document.querySelector('input');
window.scroller = () => document.querySelector('vaadin-grid').shadowRoot.querySelector('#table');
`;

/** What the browser itself needs for a key, whoever listens: text, caret, their layout. */
export const fieldAlone: Contender = {
  name: 'a field alone',
  script: '/field.js',
  files: new Map([
    [
      '/field.js',
      new TextEncoder().encode(`
window.mount = (catalog) => document.body.append(document.createElement('input'), catalog.products[0].name.id);
window.shows = () => true;
window.field = () => document.querySelector('input');
window.scroller = () => document.scrollingElement;
`),
    ],
  ]),
  first: 0,
  later: 0,
};

const gzip = (content: Uint8Array): number => gzipSync(content, {level: 9}).length;

async function bundled(name: string, script: string, code: string, resolveDir: string): Promise<Contender> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    logLevel: 'error',
  });
  const content = outputFiles[0]!.contents;
  return {name, script, files: new Map([[script, content]]), first: gzip(content), later: 0};
}

/** The embed as it is built, with the parts that it loads for a list that is searched and scrolled. */
function embed(): Contender {
  const read = (file: string): Uint8Array => readFileSync(embedFolder + file);
  const files = new Map<string, Uint8Array>();
  for (const file of readdirSync(embedFolder))
    if (file.endsWith('.js')) files.set(`/embed/${file}`, read(file));
  const script = '/embed/bumn-catalog.js';
  const first = files.get(script);
  if (!first) throw new Error('There is no embed of the catalog: run `npm run build` first.');
  const {embeds} = JSON.parse(readFileSync(`${embedFolder}meta.json`, 'utf8')) as {
    embeds: Record<string, string[]>;
  };
  const parts = (embeds['bumn-catalog'] ?? []).filter((file) =>
    /^(catalog-later|product-search|long-list)-/.test(file),
  );
  const later = parts.reduce((sum, file) => sum + gzip(read(file)), 0);
  files.set('/ours.js', new TextEncoder().encode(ours));
  return {name: '<kop-bumn-catalog>', script, files, first: gzip(first), later};
}

/** All contenders, ours first. */
export async function catalogContenders(): Promise<Contender[]> {
  return [
    embed(),
    await bundled('plain Lit list', '/plain.js', plainList, componentsFolder),
    await bundled('@vaadin/grid 25.3', '/vaadin.js', vaadinGrid, checksFolder),
  ];
}
