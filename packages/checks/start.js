import {runTypeScript} from 'server/run-typescript';

await runTypeScript(new URL('src/run.ts', import.meta.url));
