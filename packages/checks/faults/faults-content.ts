import type {Answer} from './answer.ts';
import {cooperative} from './example.ts';
import type {Ending, Fault} from './fault.ts';
import {soundAnswer} from './sound-answer.ts';

const json = JSON.stringify(cooperative);
const open = json.slice(0, -1);

/** A whole, well-sent answer with the wrong thing in it. */
function content(
  name: string,
  change: Partial<Answer>,
  expected: readonly Ending[] = ['answer'],
  call: Fault['call'] = 'read',
): Fault {
  return {
    name,
    call,
    expected,
    serve(exchange) {
      const answer = soundAnswer(exchange);
      exchange.send({...answer, ...change, headers: {...answer.headers, ...change.headers}});
    },
  };
}

const html = '<!doctype html><title>Masuk</title><p>Silakan masuk ke jaringan.</p>';
const notUtf8 = Buffer.from(json.replace('Contoh', 'Cont\u00ffh'), 'latin1');
const bom = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(json)]);

/** What arrives whole and is not what was promised. */
export const contentFaults: readonly Fault[] = [
  content('JSON sent as text/plain', {headers: {'Content-Type': 'text/plain'}}),
  content('HTML with status 200', {headers: {'Content-Type': 'text/html; charset=utf-8'}, body: html}),
  content('HTML that says it is JSON', {body: html}),
  content('empty, status 200', {body: ''}),
  content('204 where JSON is promised', {status: 204, body: ''}),
  content('304 that nobody asked for', {status: 304, body: ''}),
  content('null', {body: 'null'}),
  content('wrong shape', {body: JSON.stringify({...cooperative, code: 3673041007, name: null})}),
  content('a list where one is promised', {body: `[${json}]`}),
  content(
    'wrong shape on a page',
    {body: '{"items":[{"code":"36.73.04.1007"}],"nextCursor":null}'},
    ['answer'],
    'list',
  ),
  content('page without items', {body: '{"data":[],"nextCursor":null}'}, ['answer'], 'list'),
  content('two documents in one body', {body: json + json}),
  content('byte order mark', {body: bom}, ['value', 'answer']),
  content('UTF-16', {body: Buffer.from(json, 'utf16le')}),
  content('invalid UTF-8', {body: notUtf8}),
  content('NUL bytes after the JSON', {body: `${json}\0\0\0\0`}),
  content('NUL bytes only', {body: '\0'.repeat(500)}),
  content('__proto__ in the JSON', {body: `${open},"__proto__":{"polluted":true}}`}, ['value', 'answer']),
  content('constructor in the JSON', {body: `${open},"constructor":{"prototype":{"polluted":true}}}`}, [
    'value',
    'answer',
  ]),
  content('__proto__ with escapes', {body: `${open},"\\u005f_proto_\\u005f":{"polluted":true}}`}, [
    'value',
    'answer',
  ]),
  content(
    '__proto__ inside a field',
    {body: json.replace('"district":{', '"district":{"__proto__":{"polluted":true},')},
    ['value', 'answer'],
  ),
  content('100,000 brackets deep', {body: `${open},"deep":${'['.repeat(1e5)}${']'.repeat(1e5)}}`}, [
    'value',
    'answer',
  ]),
  content('a number beyond all numbers', {body: json.replace('"postalCode":null', '"postalCode":1e999')}),
];
