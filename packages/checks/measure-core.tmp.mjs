import {bundled} from './src/size/sdk-sizes.ts';
import {gzipSync} from 'node:zlib';
const source = `import {call, createCore} from '@koperasi/sdk'; export {call, createCore};`;
for (const b of ['esbuild','rollup','rolldown']) console.log(b, gzipSync(await bundled(b, source, new URL('.', import.meta.url).pathname), {level: 9}).length);
