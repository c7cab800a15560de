import type {WebhookEndpoint} from '../webhooks.js';

/** Sample endpoints; the secret is sent when an endpoint is made and never again, so none is here. */
export const webhookEndpoints: readonly WebhookEndpoint[] = [
  {
    id: 'whe_unyur01',
    url: 'https://koperasi.example/kabar',
    events: ['loan-application.moved', 'order.moved'],
    createdAt: '2026-06-01T09:00:00+07:00',
  },
  {
    id: 'whe_bri01',
    url: 'https://bank.example/koperasi',
    events: ['loan-application.moved', 'loan.disbursed', 'loan.repaid'],
    createdAt: '2026-01-12T09:00:00+07:00',
  },
];
