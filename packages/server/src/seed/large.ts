/**
 * `node packages/server/src/seed/large.ts postgres://…`: fills a PostgreSQL with as many cooperatives and members as the programme is meant to
 * have, for measuring. Only made-up people, marked as samples. Fills an empty database once and says how long it took.
 */
import {openDatabase} from '../database/open-database.ts';
import {postgresEngine} from '../database/postgres-engine.ts';

const cooperatives = 83_000;
const members = 1_000_000;
/** One cooperative with the adults of a whole village, where a list is at its slowest. */
const largestMembers = 5_000;

// Codes of provinces 41 to 99 that Kemendagri has not given to 36.73: no row of the reference is touched.
const code = `lpad((41 + n / 2000)::text, 2, '0') || '.' || lpad((1 + n / 100 % 20)::text, 2, '0') || '.' || lpad((1 + n / 10 % 10)::text, 2, '0')
  || '.' || (2001 + n % 10)::text`;

const statements: readonly [what: string, sql: string][] = [
  [
    'cooperatives',
    `insert into cooperatives (code, kind, name, name_source, village, district_code, district_name, regency_code, regency_name, status)
     select code, case when n % 8 = 0 then 'KKMP' else 'KDMP' end, 'Koperasi Desa Merah Putih ' || village, 'derived', village,
       left(code, 8), 'Kecamatan ' || left(code, 8), left(code, 5), 'Kabupaten ' || left(code, 5),
       (array['not-known', 'preparing', 'operating'])[1 + n % 3]
     from (select n, ${code} as code, (array['Suka', 'Marga', 'Karang', 'Tanjung', 'Sumber', 'Mekar', 'Cipta'])[1 + n % 7]
         || (array['maju', 'jaya', 'sari', 'mulya', 'wangi', 'rejo'])[1 + n % 6] || ' ' || n as village
       from generate_series(0, ${cooperatives - 1}) as n) as made`,
  ],
  [
    'legal steps',
    `insert into legal_steps (cooperative, step, status)
     select code, step, 'completed' from cooperatives cross join unnest(array['deed-of-establishment', 'legal-entity-decree']) as step
     where code >= '41' and right(code, 1) in ('1', '2')`,
  ],
  [
    'members',
    `insert into members (id, cooperative, member_number, name, role, joined_on, status, sample)
     select 'mem_l' || lpad(n::text, 8, '0'), ${code.replaceAll(/\bn\b/g, 'home')}, 'L-' || n, 'Contoh Anggota ' || n,
       (array['member', 'member', 'member', 'chair', 'treasurer'])[1 + n % 5], date '2025-07-01' + n % 400,
       (array['active', 'active', 'active', 'suspended', 'left'])[1 + n / 7 % 5], true
     from (select n, case when n < ${largestMembers} then 0 else n % ${cooperatives} end as home from generate_series(0, ${members - 1}) as n) as made`,
  ],
  [
    'savings',
    `insert into savings_entries (id, member, cooperative, kind, direction, amount, booked_on)
     select 'sav_l' || lpad(k::text, 2, '0') || id, id, cooperative, (array['pokok', 'wajib', 'sukarela'])[1 + k % 3], 'deposit', 10000, date '2026-01-01' + k
     from members cross join generate_series(0, 99) as k where cooperative = '41.01.01.2001' and id < 'mem_l00002000'`,
  ],
  [
    'applications',
    `insert into loan_applications (id, cooperative, scheme, lender, purpose, capital_expenditure, operating_expenditure, annual_rate_percent, months, method, state)
     select 'app_l' || lpad(n::text, 8, '0'), ${code}, 'kota-serang-2025', (array['ptr_bri', 'ptr_bni', 'ptr_mandiri'])[1 + n % 3],
       'Contoh', 400000000, 80000000, '6', 60, 'annuity', (array['draft', 'deliberated', 'endorsed'])[1 + n % 3]
     from generate_series(0, ${cooperatives - 1}) as n`,
  ],
  [
    'orders',
    `insert into orders (id, cooperative, partner, supplier, total, state)
     select 'ord_l' || lpad(n::text, 8, '0'), ${code.replaceAll(/\bn\b/g, '(n % 83000)')}, (array['ptr_bulog', 'ptr_pupuk', 'ptr_pertamina'])[1 + n % 3],
       'Contoh', 1000000, (array['placed', 'confirmed', 'shipped', 'received'])[1 + n / 3 % 4]
     from generate_series(0, 199999) as n`,
  ],
];

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error('Say which database to fill: node large.ts postgres://…');
const database = await openDatabase({url, seed: 'samples', connections: 1});
await database.close();

const engine = postgresEngine(url, 1);
const started = performance.now();
try {
  await engine.session(async ({query, run}) => {
    await run('set search_path = koperasi, pg_catalog; set statement_timeout = 0; set role koperasi_seed');
    const present = await query(`select name from seeds where name = 'large'`);
    if (present.length > 0) {
      console.log('The database is filled already.');
      return;
    }
    await run('begin');
    for (const [what, sql] of statements) {
      const before = performance.now();
      await run(sql);
      console.log(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
    }
    await query('insert into seeds (name) values ($1)', ['large']);
    await run('commit; reset role');
    await run('analyze');
    console.log(`all: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
} finally {
  await engine.close();
}
