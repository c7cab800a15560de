import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {callers} from './callers.test-only.ts';
import type {Caller, Database} from './database.ts';
import {testEngines} from './engines.test-only.ts';

const engines = await testEngines();

const privately = [
  'incubation_steps',
  'mentoring',
  'visits',
  'members',
  'savings_entries',
  'savings_balances',
  'cards',
  'loan_applications',
  'collaterals',
  'approvals',
  'documents',
  'document_contents',
  'loans',
  'installments',
  'repayments',
  'orders',
  'order_lines',
  'order_events',
];

describe.each(engines)('row-level security on $name', (engine) => {
  const opened: {database?: Database} = {};
  const as = <Row extends object>(caller: Caller, text: string, parameters?: unknown[]): Promise<Row[]> =>
    (opened.database as Database).transaction(caller, (query) => query<Row>(text, parameters));
  const count = async (caller: Caller, from: string): Promise<number> =>
    (await as<{count: number}>(caller, `select count(*) from ${from}`))[0]?.count ?? -1;
  beforeAll(async () => {
    opened.database = await engine.open();
  });
  afterAll(async () => {
    await opened.database?.close();
    await engine.stop();
  });

  it('is on and forced for every table', async () => {
    const open = await as(
      callers.public,
      `select relname from pg_class join pg_namespace n on n.oid = relnamespace
       where nspname = 'koperasi' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('shows the public what is public and nothing else', async () => {
    expect(await count(callers.public, 'cooperatives')).toBe(67);
    expect(await count(callers.public, 'products')).toBe(25);
    expect(await count(callers.public, 'card_revocations')).toBe(1);
    expect(await count(callers.public, 'card_keys')).toBe(3);
    for (const table of privately) expect([table, await count(callers.public, table)]).toEqual([table, 0]);
  });

  it('shows a caller whose token names nothing no more than the public', async () => {
    for (const role of ['member', 'board', 'city-office', 'partner'] as const)
      for (const table of privately)
        expect([role, table, await count({...callers.public, role, subject: 'x'}, table)]).toEqual([
          role,
          table,
          0,
        ]);
  });

  it('shows a member one member: themself', async () => {
    expect(await as(callers.member, 'select id from members')).toEqual([{id: 'mem_unyur06'}]);
    expect(await as(callers.member, 'select member, sukarela from savings_balances')).toEqual([
      {member: 'mem_unyur06', sukarela: 175_000},
    ]);
    expect(await as(callers.member, 'select distinct member from savings_entries')).toEqual([
      {member: 'mem_unyur06'},
    ]);
    expect(await as(callers.member, 'select distinct member from cards')).toEqual([{member: 'mem_unyur06'}]);
    expect(await count(callers.member, 'loan_applications')).toBe(0);
    expect(await count(callers.member, 'orders')).toBe(0);
  });

  it('shows a board its own cooperative, and savings with the permission alone', async () => {
    expect(await as(callers.board, 'select distinct cooperative from members')).toEqual([
      {cooperative: '36.73.01.1007'},
    ]);
    expect(await count(callers.board, 'members')).toBe(7);
    expect(await count(callers.board, 'savings_balances')).toBe(7);
    expect(await count(callers.boardWithoutPermissions, 'members')).toBe(7);
    expect(await count(callers.boardWithoutPermissions, 'savings_balances')).toBe(0);
    expect(await count(callers.boardWithoutPermissions, 'savings_entries')).toBe(0);
    expect(await as(callers.boardElsewhere, 'select distinct cooperative from orders')).toEqual([
      {cooperative: '36.73.04.1007'},
    ]);
  });

  it('shows a city office its area, whole parts of a code only, and no savings', async () => {
    expect(await count(callers.city, 'members')).toBe(12 + 65 * 12);
    expect(await count(callers.city, 'savings_balances')).toBe(0);
    expect(await count(callers.city, 'cards')).toBe(0);
    expect(await count({...callers.city, area: '36.73.04'}, 'loan_applications')).toBeGreaterThan(0);
    expect(await count(callers.cityElsewhere, 'members')).toBe(0);
    expect(await count({...callers.city, area: '36.74'}, 'members')).toBe(0);
  });

  it('shows a partner what is with it', async () => {
    expect(await as(callers.partner, 'select distinct lender from loan_applications')).toEqual([
      {lender: 'ptr_bri'},
    ]);
    expect(await as(callers.partner, 'select distinct lender from loans')).toEqual([{lender: 'ptr_bri'}]);
    expect(await as(callers.partner, 'select distinct loan from installments')).toEqual([
      {loan: 'loa_unyur01'},
    ]);
    expect(await as(callers.supplier, 'select distinct partner from orders')).toEqual([
      {partner: 'ptr_bulog'},
    ]);
    expect(await as(callers.supplier, 'select distinct order_id from order_lines order by order_id')).toEqual(
      [{order_id: 'ord_sukawana01'}, {order_id: 'ord_unyur02'}],
    );
    expect(await count(callers.partner, 'members')).toBe(0);
  });

  it('lets nobody write into another cooperative', async () => {
    const member = `insert into members (id, cooperative, member_number, name, role, joined_on)
      values ('m2', '36.73.04.1007', 'X-1', 'Contoh', 'member', '2026-01-01')`;
    for (const caller of [callers.board, callers.city, callers.partner, callers.public])
      await expect(as(caller, member)).rejects.toMatchObject({kind: 'not-allowed'});
    expect(
      await as(
        callers.board,
        `update members set name = 'x' where cooperative = '36.73.04.1007' returning id`,
      ),
    ).toEqual([]);
    await expect(
      as(callers.board, `update members set cooperative = '36.73.04.1007' where id = 'mem_unyur06'`),
    ).rejects.toMatchObject({kind: 'not-allowed'});
    await expect(
      as(callers.partner, `update loan_applications set lender = 'ptr_bni' where lender = 'ptr_bri'`),
    ).rejects.toMatchObject({kind: 'not-allowed'});
  });

  it('lets those who decide on an application move it, and change nothing that was asked for', async () => {
    const change = (set: string): string =>
      `update loan_applications set ${set} where lender = 'ptr_bri' returning id`;
    for (const caller of [callers.partner, callers.city]) {
      expect(await as(caller, change('state = state'))).not.toEqual([]);
      await expect(as(caller, change('capital_expenditure = 1'))).rejects.toMatchObject({
        kind: 'not-allowed',
      });
    }
  });

  it.each([
    ['the cooperative of an application', `update loan_applications set cooperative = '36.73.01.1001'`],
    ['the cooperative of a member', `update members set cooperative = '36.73.01.1001'`],
    ['the kind of a cooperative', `update cooperatives set kind = 'KKMP'`],
    ['the supplier of an order', `update orders set partner = 'ptr_bulog'`],
    ['the step of an approval', `update approvals set step = 'bank'`],
    ['a private key', 'select private_jwk from card_keys'],
    ['the secret of an endpoint', 'select secret from webhook_endpoints'],
    ['the hash of a national id', 'select hash from member_national_ids'],
    ['who an entry of the trail is of', 'select subject from audit_events'],
    ['what waits in the outbox', 'select id from outbox'],
    ['the end of a chain', 'select hash from audit_chains'],
    ['a balance', `update savings_balances set sukarela = 1`],
    ['what was paid', `update loans set paid = 0`],
    ['a table', `drop table members`],
  ])('lets no caller have or change %s', async (_, statement) => {
    for (const caller of [callers.board, callers.city, callers.partner])
      await expect(as(caller, statement)).rejects.toMatchObject({kind: 'not-allowed'});
  });

  it('lets the server itself see no member and no loan application', async () => {
    const system = (text: string): Promise<object[]> =>
      (opened.database as Database).system((query) => query(text));
    for (const table of ['members', 'loan_applications', 'savings_entries', 'documents'])
      await expect(system(`select * from ${table}`)).rejects.toMatchObject({kind: 'not-allowed'});
    expect(await system(`select kid from card_keys where private_jwk is not null`)).toHaveLength(1);
  });

  it('keeps of a national id its end and a hash, for those who may see it', async () => {
    const hash = new Uint8Array(32).fill(7);
    await as(callers.boardWithoutPermissions, 'select set_national_id($1, $2, $3)', [
      'mem_unyur06',
      '0001',
      hash,
    ]);
    const shown = `select last4 from members m left join member_national_ids on member = m.id where m.id = 'mem_unyur06'`;
    expect(await as(callers.board, shown)).toEqual([{last4: '0001'}]);
    expect(await as(callers.boardWithoutPermissions, shown)).toEqual([{last4: null}]);
    expect(await as(callers.member, shown)).toEqual([{last4: null}]);
    expect(await as({...callers.city, permissions: ['national-id']}, shown)).toEqual([{last4: '0001'}]);
    await expect(
      as(callers.board, 'select set_national_id($1, $2, $3)', ['mem_unyur05', '0001', hash]),
    ).rejects.toMatchObject({kind: 'unique', constraint: 'member_national_ids_once'});
    await expect(
      as(callers.boardElsewhere, 'select set_national_id($1, null, null)', ['mem_unyur06']),
    ).rejects.toMatchObject({kind: 'not-allowed'});
  });
});
