import * as z from 'zod/mini';
import {describe, expect, it} from 'vitest';
import * as contract from '../index.js';
import * as examples from './index.js';

const shapes: {
  [Name in Exclude<keyof typeof examples, 'cardKeys' | 'documentContents' | 'inputs'>]: z.ZodMiniType;
} = {
  auditEvents: contract.AuditEvent,
  callers: contract.Me,
  cardRevocations: contract.CardRevocation,
  cards: contract.Card,
  cooperatives: contract.Cooperative,
  documents: contract.LoanDocument,
  incubations: contract.Incubation,
  loanApplications: contract.LoanApplication,
  loanSchedules: contract.LoanSchedule,
  loanSchemes: contract.LoanScheme,
  loans: contract.Loan,
  members: contract.Member,
  orders: contract.Order,
  partners: contract.Partner,
  products: contract.Product,
  repayments: contract.Repayment,
  savings: contract.Savings,
  savingsEntries: contract.SavingsEntry,
  visits: contract.Visit,
  webhookEndpoints: contract.WebhookEndpoint,
  webhookEvents: contract.WebhookEvent,
};

describe.each(Object.entries(shapes))('the examples %s', (name, shape) => {
  const list = examples[name as keyof typeof shapes];

  it('have the shape of the contract, and nothing that it does not name', () => {
    for (const item of list) expect(strict(shape, item)).toEqual([]);
    expect(list.length).toBeGreaterThan(0);
  });
});

const routes = Object.values(contract.routes).flatMap((group) => Object.values(group) as contract.Route[]);

it.each(routes)('has a request for $id that the contract takes', ({id, params, query, body}) => {
  const {body: sent, ...named} = examples.inputs[id as keyof typeof examples.inputs] as Record<
    string,
    unknown
  >;
  const path = Object.fromEntries(Object.entries(named).filter(([name]) => params?._zod.def.shape[name]));
  const search = Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (name in path ? [] : [[name, String(value)]])),
  );
  if (params) expect(z.safeParse(params as z.ZodMiniObject, path)).toMatchObject({success: true});
  expect(z.safeParse((query ?? contract.request({})) as z.ZodMiniObject, search)).toMatchObject({
    success: true,
  });
  if (body && body !== 'bytes')
    expect(z.safeParse(body as z.ZodMiniType, sent)).toMatchObject({success: true});
  else expect(sent).toBeUndefined();
});

it('has the keys of the sample cards', () => {
  expect(strict(contract.CardKeys, examples.cardKeys)).toEqual([]);
});

/** What is wrong with a value by its schema, a field that the schema does not name included. */
function strict(shape: z.ZodMiniType, value: unknown): unknown[] {
  const {success, error} = z.safeParse(shape, value);
  return success ? unnamed(z.toJSONSchema(shape, {io: 'output'}), value, '#') : error.issues;
}

function unnamed(schema: z.core.JSONSchema.BaseSchema, value: unknown, at: string): string[] {
  const branches = schema.anyOf;
  if (branches) {
    const found = branches.map((branch) => unnamed(branch as typeof schema, value, at));
    return found.find((names) => names.length === 0) ?? found.flat();
  }
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unnamed(schema.items as typeof schema, item, `${at}/${index}`));
  }
  const {properties = {}} = schema;
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(properties, key)
      ? unnamed(properties[key] as typeof schema, inner, `${at}/${key}`)
      : [`${at}/${key}`],
  );
}
