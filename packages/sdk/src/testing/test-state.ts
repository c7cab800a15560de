import type {
  AuditEvent,
  Card,
  CardKeys,
  CardRevocation,
  Cooperative,
  Incubation,
  Loan,
  LoanApplication,
  LoanDocument,
  LoanSchedule,
  LoanScheme,
  Member,
  Order,
  Partner,
  Product,
  Repayment,
  SavingsEntry,
  Visit,
  WebhookEndpoint,
} from '@koperasi/contract';
import * as examples from '@koperasi/contract/examples';
import {createSigner, type CardSigner} from './card-signer.js';

/** A file and whose it is. */
export interface StoredDocument {
  readonly document: LoanDocument;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** An endpoint and whose it is, as `callerKey` says it. */
export interface StoredEndpoint {
  readonly endpoint: WebhookEndpoint;
  readonly owner: string;
}

/** Everything that the test server knows. Lists are in the order in which they are answered. */
export interface TestState {
  cooperatives: Cooperative[];
  incubations: Incubation[];
  visits: Visit[];
  members: Member[];
  /** Full numbers by member, of which only the last four digits are ever answered. */
  nationalIds: Map<string, string>;
  savingsEntries: SavingsEntry[];
  cards: Card[];
  cardKeys: CardKeys;
  cardRevocations: CardRevocation[];
  signer: Promise<CardSigner> | undefined;
  loanSchemes: readonly LoanScheme[];
  loanApplications: LoanApplication[];
  documents: StoredDocument[];
  loans: Loan[];
  loanSchedules: readonly LoanSchedule[];
  repayments: Repayment[];
  partners: readonly Partner[];
  products: readonly Product[];
  orders: Order[];
  endpoints: StoredEndpoint[];
  auditEvents: readonly AuditEvent[];
  /** A new id: `app_0001`, the next `app_0002`. */
  newId(prefix: string): string;
  /** The key with which new cards are signed; made when the first is issued. */
  signingKey(): Promise<CardSigner>;
}

/** A copy of the contract's example data that may be changed. */
export function createTestState(): TestState {
  const copy = structuredClone;
  let count = 0;
  const state: TestState = {
    cooperatives: copy([...examples.cooperatives]),
    incubations: copy([...examples.incubations]),
    visits: copy([...examples.visits]),
    members: copy([...examples.members]),
    nationalIds: new Map(),
    savingsEntries: copy([...examples.savingsEntries]),
    cards: copy([...examples.cards]),
    cardKeys: copy(examples.cardKeys),
    cardRevocations: copy([...examples.cardRevocations]),
    signer: undefined,
    loanSchemes: examples.loanSchemes,
    loanApplications: copy([...examples.loanApplications]),
    documents: examples.documents.map((document) => ({
      document,
      content: bytesOf(examples.documentContents[document.id] ?? ''),
    })),
    loans: copy([...examples.loans]),
    loanSchedules: examples.loanSchedules,
    repayments: copy([...examples.repayments]),
    partners: examples.partners,
    products: examples.products,
    orders: copy([...examples.orders]),
    endpoints: examples.webhookEndpoints.map((endpoint, index) => ({
      endpoint,
      owner: index === 0 ? 'board 36.73.01.1007' : 'partner ptr_bri',
    })),
    auditEvents: examples.auditEvents,
    newId(prefix) {
      count += 1;
      return `${prefix}_${String(count).padStart(4, '0')}`;
    },
    async signingKey() {
      state.signer ??= createSigner();
      const signer = await state.signer;
      if (!state.cardKeys.keys.some(({kid}) => kid === signer.key.kid)) state.cardKeys.keys.push(signer.key);
      return signer;
    },
  };
  return state;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
