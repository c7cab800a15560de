import {
  documentContents,
  documents,
  loanApplications,
  loanSchedules,
  loans,
  repayments,
} from '@koperasi/contract/examples';
import type {TableRows} from './table-rows.ts';

function scheduleOf(loan: string): (typeof loanSchedules)[number] {
  const schedule = loanSchedules.find((candidate) => candidate.loan === loan);
  if (schedule === undefined) throw new Error(`There is no schedule of the sample loan ${loan}.`);
  return schedule;
}

/** The contract's sample applications and loans. What was paid is counted from the repayments. */
export function sampleLendingRows(): TableRows[] {
  return [
    {
      table: 'loan_applications',
      rows: loanApplications.map((application) => ({
        id: application.id,
        cooperative: application.cooperative,
        scheme: application.scheme,
        lender: application.lender,
        purpose: application.purpose,
        capital_expenditure: application.capitalExpenditure,
        operating_expenditure: application.operatingExpenditure,
        annual_rate_percent: application.annualRatePercent,
        months: application.months,
        method: application.method,
        state: application.state,
        created_at: application.createdAt,
        updated_at: application.updatedAt,
      })),
    },
    {
      table: 'collaterals',
      rows: loanApplications.flatMap(({id, collateral}) =>
        collateral.map((thing, position) => ({
          application: id,
          position,
          owner: thing.owner,
          kind: thing.kind,
          description: thing.description,
          appraised_value: thing.appraisedValue,
          appraised_on: thing.appraisedOn,
          appraiser: thing.appraiser,
        })),
      ),
    },
    {
      table: 'approvals',
      rows: loanApplications.flatMap(({id, approvals}) =>
        approvals.map(({step, status, decidedOn, note}, position) => ({
          application: id,
          position,
          step,
          status,
          decided_on: decidedOn,
          note,
        })),
      ),
    },
    {
      table: 'documents',
      rows: documents.map((document) => ({
        id: document.id,
        application: document.application,
        kind: document.kind,
        file_name: document.fileName,
        media_type: document.mediaType,
        size: document.size,
        sha256: document.sha256,
        uploaded_at: document.uploadedAt,
      })),
    },
    {
      table: 'document_contents',
      rows: Object.entries(documentContents).map(([document, base64]) => ({
        document,
        content: `\\x${Buffer.from(base64, 'base64').toString('hex')}`,
      })),
    },
    {
      table: 'loans',
      rows: loans.map((loan) => ({
        id: loan.id,
        cooperative: loan.cooperative,
        application: loan.application,
        lender: loan.lender,
        scheme: loan.scheme,
        principal: loan.principal,
        annual_rate_percent: loan.annualRatePercent,
        months: loan.months,
        method: loan.method,
        disbursed_on: loan.disbursedOn,
        installment: scheduleOf(loan.id).installment,
        totals: scheduleOf(loan.id).totals,
        total_due: scheduleOf(loan.id).totals.total,
        paid: 0,
        state: 'active',
        created_at: loan.updatedAt,
        updated_at: loan.updatedAt,
      })),
    },
    {
      table: 'installments',
      rows: loanSchedules.flatMap(({loan, rows}) =>
        rows.map((row) => ({
          loan,
          number: row.number,
          due_on: row.dueOn ?? null,
          payable_on: row.payableOn ?? null,
          opening: row.opening,
          principal: row.principal,
          interest: row.interest,
          total: row.total,
          closing: row.closing,
          capitalised: row.capitalised ?? null,
        })),
      ),
    },
    {
      table: 'repayments',
      rows: repayments.map(({id, loan, amount, paidOn, reference, recordedAt}) => ({
        id,
        loan,
        amount,
        paid_on: paidOn,
        reference,
        recorded_at: recordedAt,
      })),
    },
  ];
}
