import type {Problem} from '@koperasi/contract';

interface Answered {
  readonly body: unknown;
}

/** The code of a problem. */
export function codeOf({body}: Answered): string {
  return (body as Problem).code;
}

/** Where a problem is and which, as `#/months tenor-above`. */
export function errorsOf({body}: Answered): string[] {
  return ((body as Problem).errors ?? []).map(({pointer, code}) => `${pointer} ${code}`);
}
