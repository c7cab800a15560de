import type {Descriptions} from './description.ts';

/** Webhooks and the audit trail. */
export const watching: Descriptions = {
  WebhookEndpoint: {
    about: 'An address that is told of events of what its owner may see.',
    fields: {
      id: 'The endpoint.',
      url: 'Where events are sent.',
      events: 'Which events are sent.',
      secret: 'What events are signed with, `whsec_` and base64; sent once, when the endpoint is made.',
      createdAt: 'When it was made.',
    },
  },
  WebhookEndpointInput: {
    about: 'An address that is to be told of events.',
    fields: {url: 'Where events are to be sent.', events: 'Which events.'},
  },
  WebhookEvent: {
    about: 'What arrives at an endpoint: which thing changed, and nothing personal.',
    fields: {
      id: 'The event, the same in every delivery of it.',
      type: 'What happened.',
      at: 'When.',
      resource: 'The path of the thing that changed; read it to learn more.',
    },
  },
  AuditEvent: {
    about: 'One entry of the trail: who did what to which thing.',
    fields: {
      id: 'The entry.',
      at: 'When.',
      role: 'In which role; nobody is named.',
      operation: 'What was done, as an operation of this document.',
      resource: 'The path of the thing it was done to.',
      changed: 'The fields that changed, without what they held.',
      requestId: 'The request that did it.',
      previousHash: 'The hash of the entry before this one, 64 zeros for the first.',
      hash: 'The SHA-256 that covers this entry and the one before it.',
    },
  },
};
