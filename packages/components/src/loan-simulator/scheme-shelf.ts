import {defaultScheme, type LoanScheme} from '@koperasi/loan/schemes';

/** The default scheme, and the others with their fields and sentences once somebody needs one of them. */
export class SchemeShelf {
  /** undefined until `load` is done, or when it could not be. */
  more: typeof import('./more-schemes.js') | undefined;

  async load(): Promise<void> {
    this.more ??= await import('./more-schemes.js').catch(() => undefined);
  }

  known(id: string): LoanScheme | undefined {
    return [defaultScheme, ...(this.more?.schemes ?? [])].find((scheme) => scheme.id === id);
  }

  /** undefined for an unknown scheme, or when the schemes cannot be loaded. */
  async find(id: string): Promise<LoanScheme | undefined> {
    if (!this.known(id)) await this.load();
    return this.known(id);
  }
}
