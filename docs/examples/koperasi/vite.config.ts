import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

const page = (name: string): string => fileURLToPath(new URL(`${name}/index.html`, import.meta.url));

/**
 * Three pages, each at its own name, with their files below `/koperasi/`. Everything is a file of its own: the pages' policy takes
 * neither inline scripts nor `data:` images.
 */
export default defineConfig({
  appType: 'mpa',
  build: {
    assetsDir: 'koperasi',
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    rolldownOptions: {
      input: {pengurus: page('pengurus'), anggota: page('anggota'), katalog: page('katalog')},
    },
  },
  server: {proxy: {'/api': 'http://127.0.0.1:8080', '/demo': 'http://127.0.0.1:8080'}},
});
