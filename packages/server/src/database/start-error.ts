/** A reason not to start, said so that whoever operates the server knows what to do. Holds no password and nothing personal. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
