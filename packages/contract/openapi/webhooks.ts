import {webhookEvents} from '@koperasi/contract';
import {webhookEvents as samples} from '@koperasi/contract/examples';

const about: Readonly<Record<(typeof webhookEvents)[number], string>> = {
  'loan-application.moved': 'A loan application came to another state.',
  'loan.disbursed': 'A loan was paid out.',
  'loan.repaid': 'A repayment of a loan was recorded.',
  'order.placed': 'A cooperative placed an order.',
  'order.moved': 'An order came to another state.',
  'card.revoked': 'A card was revoked.',
};

const parameters = [
  {
    name: 'webhook-id',
    in: 'header',
    required: true,
    description: 'The id of the event, the same in every delivery of it.',
    schema: {type: 'string'},
  },
  {
    name: 'webhook-timestamp',
    in: 'header',
    required: true,
    description: 'When this delivery was sent, in seconds since 1970.',
    schema: {type: 'string', pattern: '^\\d+$'},
  },
  {
    name: 'webhook-signature',
    in: 'header',
    required: true,
    description:
      'HMAC-SHA256 of `id.timestamp.body` with the secret of the endpoint, as `v1,` and base64; several are separated by spaces. Standard Webhooks.',
    schema: {type: 'string'},
  },
];

/** What a server sends to endpoints, by the name of the event. */
export const webhooks = Object.fromEntries(
  webhookEvents.map((type) => [
    type,
    {
      post: {
        operationId: `webhook ${type}`,
        summary: about[type],
        description: 'Deliveries may repeat and may arrive out of order.',
        security: [],
        parameters,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {$ref: '#/components/schemas/WebhookEvent'},
              examples: {sample: {value: samples.find((sample) => sample.type === type)}},
            },
          },
        },
        responses: {
          '2XX': {description: 'Received. After any other answer, or none, it is sent again later.'},
        },
      },
    },
  ]),
);
