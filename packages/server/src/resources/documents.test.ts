import {createHash} from 'node:crypto';
import type {LoanApplication, LoanDocument, Page} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TestCaller} from './api.test-only.ts';
import {move, startLending, type Lending} from './lending.test-only.ts';
import {codeOf} from './problem.test-only.ts';

let lending: Lending;
let board: TestCaller;
let office: TestCaller;
let bank: TestCaller;
let otherBank: TestCaller;
let apply: Lending['apply'];

beforeAll(async () => {
  lending = await startLending();
  ({board, office, bank, otherBank, apply} = lending);
});
afterAll(() => lending.api.close());

const pdf = new TextEncoder().encode('%PDF-1.7\n% Rencana usaha\n');

describe('a document', () => {
  const upload = (path: string, content = pdf, type = 'application/pdf') =>
    board.upload(`${path}/documents?kind=business-plan&fileName=Rencana%20usaha.pdf`, content, type);

  it('comes back as it was sent, as a file to keep', async () => {
    const path = await apply();
    const {status, body} = await upload(path);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'business-plan',
      fileName: 'Rencana usaha.pdf',
      mediaType: 'application/pdf',
      size: 25,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
    const {bytes, headers} = await office.get(`${path}/documents/${String(body['id'])}/content`);
    expect([...bytes]).toEqual([...pdf]);
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Content-Disposition')).toContain('attachment');
    expect((await board.get<LoanApplication>(path)).body.documentCount).toBe(1);
  });

  it.each(['image/png', 'image/jpeg'])('that is a PDF is not taken as %s', async (type) => {
    expect(codeOf(await upload(await apply(), pdf, type))).toBe('unsupported-media-type');
  });

  it.each([
    ['../../etc/rencana.pdf', 'Write the name of the file alone, without a path.'],
    ['C:\\rencana.pdf', 'Write the name of the file alone, without a path.'],
    ['rencana\u202efdp.exe', 'Write one line, not blank, without control or invisible characters.'],
  ])('has a name that leads nowhere and reads as it is: %j is refused', async (name, en) => {
    const path = `${await apply()}/documents?kind=other&fileName=${encodeURIComponent(name)}`;
    const {status, body} = await board.upload(path, pdf, 'application/pdf');
    expect(status).toBe(422);
    expect(body).toMatchObject({
      errors: [
        {
          pointer: '#/query/fileName',
          code: 'wrong-format',
          detail: {en},
        },
      ],
    });
  });

  it('can be deleted while the application is a draft, and not later', async () => {
    const path = await apply();
    const first = (await upload(path)).body as LoanDocument;
    const second = (await upload(path)).body as LoanDocument;
    expect((await board.change('DELETE', `${path}/documents/${first.id}`, undefined)).status).toBe(204);
    expect((await board.get(`${path}/documents/${first.id}/content`)).status).toBe(404);
    await move(board, path, 'record-deliberation');
    expect(codeOf(await board.change('DELETE', `${path}/documents/${second.id}`, undefined))).toBe(
      'not-in-this-state',
    );
    const {body} = await bank.get<Page<LoanDocument>>(`${path}/documents`);
    expect(body.items.map(({id}) => id)).toEqual([second.id]);
  });

  it('is hidden from a bank that was not asked', async () => {
    const path = await apply();
    const {id} = (await upload(path)).body as LoanDocument;
    for (const part of ['', `/${id}`, `/${id}/content`])
      expect((await otherBank.get(`${path}/documents${part}`)).status).toBe(404);
  });
});
