import {runTypeScript} from './run-typescript.js';

await runTypeScript(new URL('src/main.ts', import.meta.url));
