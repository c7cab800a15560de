/**
 * Runs a TypeScript program as it is; JavaScript on purpose, since an older Node cannot even read `.ts` and has to be told so in words.
 *
 * @param {URL} program
 */
export async function runTypeScript(program) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) {
    await import(program.href);
    return;
  }
  console.error(
    `Node ${process.versions.node} is too old to run TypeScript: install Node 24 from https://nodejs.org/.`,
  );
  process.exitCode = 1;
}
