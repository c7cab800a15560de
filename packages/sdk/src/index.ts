export type {Auth, Credentials} from './auth/auth.js';
export {apiKey} from './auth/api-key.js';
export {
  authorizationCode,
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  type SignInStart,
} from './auth/authorization-code.js';
export {bearer} from './auth/bearer.js';
export {clientCredentials, type ClientCredentialsOptions} from './auth/client-credentials.js';
export {call, type Call, type CallArguments, type CallOf, type ListCall} from './call.js';
export {verifyCard, type CardVerdict, type VerifyCardOptions} from '@koperasi/card';
export {changing} from './changing.js';
export {createClient, type Client} from './client.js';
export {createCore, type Core} from './core.js';
export {AnswerError, type AnswerReason} from './errors/answer-error.js';
export {ConflictError} from './errors/conflict-error.js';
export type {Issue} from './errors/issue.js';
export {KoperasiError, type CallFacts, type ErrorKind} from './errors/koperasi-error.js';
export {AbortedError, ConnectionError, DeadlineError, RedirectError} from './errors/network-errors.js';
export {NotFoundError, ProblemError, RateLimitError, SignInError} from './errors/problem-error.js';
export {RequestError} from './errors/request-error.js';
export {openTelemetry, type SpanLike, type TracerLike} from './open-telemetry.js';
export {operation, type Operation} from './operation.js';
export * from './operations.js';
export type {
  CallOptions,
  ClientOptions,
  Middleware,
  RetryOptions,
  UploadProgress,
  Validation,
  Warning,
} from './options.js';
export {idempotencyKey} from './request/idempotency-key.js';
export type {CallResponse, Outcome} from './run.js';
export type {Telemetry} from './telemetry.js';
export {retryBudget, type RetryBudget, type RetryBudgetOptions} from './transport/retry-budget.js';
export {uploadDocument} from './upload/upload-document.js';
export {
  verifyWebhook,
  type VerifyWebhookOptions,
  type WebhookHeaders,
  type WebhookVerdict,
} from './webhooks/verify-webhook.js';
