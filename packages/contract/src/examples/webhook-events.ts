import type {WebhookEvent} from '../webhooks.js';

/** One sample of each event. */
export const webhookEvents: readonly WebhookEvent[] = [
  {
    id: 'evt_0001',
    type: 'loan-application.moved',
    at: '2026-10-20T09:00:00+07:00',
    resource: '/cooperatives/36.73.01.1007/loan-applications/app_unyur03',
  },
  {
    id: 'evt_0002',
    type: 'loan.disbursed',
    at: '2026-03-02T09:00:00+07:00',
    resource: '/cooperatives/36.73.01.1007/loans/loa_unyur01',
  },
  {
    id: 'evt_0003',
    type: 'loan.repaid',
    at: '2026-10-02T09:00:00+07:00',
    resource: '/cooperatives/36.73.01.1007/loans/loa_unyur01',
  },
  {
    id: 'evt_0004',
    type: 'order.placed',
    at: '2026-11-25T09:00:00+07:00',
    resource: '/cooperatives/36.73.04.1007/orders/ord_sukawana01',
  },
  {
    id: 'evt_0005',
    type: 'order.moved',
    at: '2026-11-23T09:00:00+07:00',
    resource: '/cooperatives/36.73.01.1007/orders/ord_unyur02',
  },
  {
    id: 'evt_0006',
    type: 'card.revoked',
    at: '2026-04-30T09:00:00+07:00',
    resource: '/card-revocations',
  },
];
