/** What a page noted since it was loaded. */
export interface Noted {
  /** Directive, address and sample of each violation of the page's policy. */
  violations: string[];
  /** Uncaught errors, unhandled rejections and files that did not load. */
  errors: string[];
  /** Everything written to the console. */
  logged: string[];
  /** Whether the browser had kept the whole page while its visitor was elsewhere. */
  kept: boolean;
}

/** Of a page on which nothing went wrong, loaded anew. */
export const quiet: Noted = {violations: [], errors: [], logged: [], kept: false};

/** The first script of a test page; it notes in `window.noted`, in every engine alike. */
export const watcher = `
  const noted = (window.noted = {violations: [], errors: [], logged: [], kept: false});
  document.addEventListener('securitypolicyviolation', (event) =>
    noted.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
  addEventListener('error', (event) => noted.errors.push(event.message || event.target.src || 'error'), true);
  addEventListener('unhandledrejection', (event) => noted.errors.push(String(event.reason)));
  addEventListener('pageshow', (event) => { noted.kept = event.persisted; });
  for (const level of ['debug', 'log', 'info', 'warn', 'error'])
    console[level] = (...words) => { noted.logged.push(level + ': ' + words.join(' ')); };
`;
