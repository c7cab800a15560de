/** The groups of operations, in their order. */
export const tags: readonly {name: string; description: string}[] = [
  {name: 'me', description: 'Who is calling.'},
  {name: 'cooperatives', description: 'Cooperatives and their legal steps.'},
  {name: 'incubation', description: 'Readiness, step by step, and mentoring.'},
  {name: 'members', description: 'The people of a cooperative.'},
  {name: 'savings', description: 'Simpanan: what members have saved. Balances are specific personal data.'},
  {name: 'cards', description: 'Signed cards of members, and the keys to check them.'},
  {name: 'loanSchemes', description: 'Loan programmes as dated rules with their sources.'},
  {name: 'simulations', description: 'What a loan costs.'},
  {name: 'loanApplications', description: 'From the musyawarah (deliberation) to the disbursement.'},
  {name: 'documents', description: 'Files of a loan application.'},
  {name: 'loans', description: 'Loans that were paid out, their schedules and repayments.'},
  {name: 'partners', description: 'State enterprises and public bodies that supply or lend.'},
  {name: 'products', description: 'What partners supply, with dated prices.'},
  {name: 'orders', description: 'Orders of a cooperative with the partner itself.'},
  {name: 'webhooks', description: 'Addresses that are told of events.'},
  {name: 'auditEvents', description: 'Who did what.'},
];
