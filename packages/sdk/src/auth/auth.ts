/** The header that says who calls. */
export interface Credentials {
  readonly header: string;
  readonly value: string;
  /** Who it is, the same for every token of one person: answers are kept and shared by it. */
  readonly identity: string;
}

/** A way to sign in. Write your own, or take `bearer`, `apiKey`, `clientCredentials` or `authorizationCode`. */
export interface Auth {
  /**
   * Asked before every attempt.
   *
   * @param rejected - A value that the server answered with 401: hand out another, once for all who ask, or the same to give up.
   */
  credentials(rejected?: string): Credentials | Promise<Credentials>;
  /** Forgets what is held, on signing out. */
  forget?(): void;
}
