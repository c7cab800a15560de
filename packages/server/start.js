// JavaScript on purpose: an older Node cannot even read main.ts, and has to be told so in words.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) await import('./src/main.ts');
else {
  console.error(
    `Node ${process.versions.node} is too old for this server: install Node 24 from https://nodejs.org/.`,
  );
  process.exitCode = 1;
}
