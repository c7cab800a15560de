import {legalStepNames, type Cooperative, type LegalStep, type Source} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import type {Query} from '../database/database.ts';
import {only} from './only.ts';

interface StoredStep {
  readonly status: string;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly source: Source | null;
}

/** A cooperative as it is stored, with its legal steps by name. */
export interface CooperativeRow {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly name_source: string;
  readonly village: string;
  readonly district_code: string;
  readonly district_name: string;
  readonly regency_code: string;
  readonly regency_name: string;
  readonly postal_code: string | null;
  readonly status: string;
  readonly status_as_of: string | null;
  readonly status_source: Source | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly steps: Readonly<Record<string, StoredStep>>;
  readonly updated_at: string;
}

/** What `CooperativeRow` takes from the table `cooperatives c`. */
export const cooperativeColumns = `c.code, c.kind, c.name, c.name_source, c.village, c.district_code, c.district_name, c.regency_code,
  c.regency_name, c.postal_code, c.status, c.status_as_of, c.status_source, c.address, c.phone, c.updated_at,
  (select coalesce(jsonb_object_agg(s.step, jsonb_build_object('status', s.status, 'documentNumber', s.document_number,
     'issuedOn', s.issued_on, 'source', s.source)), '{}') from legal_steps s where s.cooperative = c.code) as steps`;

/** Numbers of deeds, of the tax office and of the account are for the cooperative's board and the office above it. */
function mayReadNumbers({role, cooperative, area}: Caller, code: string): boolean {
  return (
    (role === 'board' && cooperative === code) ||
    (role === 'city-office' && area !== null && (code === area || code.startsWith(`${area}.`)))
  );
}

const notKnown: StoredStep = {status: 'not-known', documentNumber: null, issuedOn: null, source: null};

/** A cooperative as the caller may see it. A step that nobody has said anything about is not known. */
export function cooperativeAnswer(row: CooperativeRow, caller: Caller): Cooperative {
  const withNumbers = mayReadNumbers(caller, row.code);
  const legalSteps = legalStepNames.map((step): LegalStep => {
    const {status, documentNumber, issuedOn, source} = row.steps[step] ?? notKnown;
    return {step, status, ...(withNumbers && {documentNumber}), issuedOn, source};
  });
  return {
    code: row.code,
    kind: row.kind,
    name: row.name,
    nameSource: row.name_source,
    village: row.village,
    district: {code: row.district_code, name: row.district_name},
    regency: {code: row.regency_code, name: row.regency_name},
    postalCode: row.postal_code,
    status: row.status,
    statusAsOf: row.status_as_of,
    statusSource: row.status_source,
    address: row.address,
    phone: row.phone,
    legalSteps,
    updatedAt: row.updated_at,
  };
}

/**
 * The row of a cooperative.
 *
 * @throws ProblemError `not-found`
 */
export async function cooperativeRow(query: Query, code: string): Promise<CooperativeRow> {
  const text = `select ${cooperativeColumns} from cooperatives c where c.code = $1`;
  return only(await query<CooperativeRow>(text, [code]));
}
