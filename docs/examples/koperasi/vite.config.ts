import {defineConfig} from 'vite';

/** Served at `/pengurus/`. Everything is a file of its own: the page's policy takes neither inline scripts nor `data:` images. */
export default defineConfig({
  base: '/pengurus/',
  build: {assetsInlineLimit: 0, modulePreload: {polyfill: false}},
  server: {proxy: {'/api': 'http://127.0.0.1:8080', '/demo': 'http://127.0.0.1:8080'}},
});
