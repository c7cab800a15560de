/** The contract's example data behind `fetch`, for tests and for trying things out. */
export {
  createTestServer,
  type SeenRequest,
  type TestServer,
  type TestServerOptions,
} from './create-test-server.js';
export type {Fault, Faults, OrderedFault} from './faults.js';
