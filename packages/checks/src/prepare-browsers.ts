import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowsers, type Engine} from './find-browsers.ts';

const debianPackages: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** @returns One sentence when apt-get did not end well; what it said itself is on the terminal. */
function installWithApt(packages: readonly string[]): string | undefined {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const {status, error} = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    if (status !== 0)
      return `apt-get ${args[0] ?? ''} failed (${error?.message ?? `exit code ${status ?? 'none'}`}): install ${packages.join(', ')} yourself, then run this again.`;
  }
  return undefined;
}

/**
 * Makes the wanted engines available: those found are used, on Debian as root the missing ones are installed with apt.
 *
 * @returns One sentence for each engine that is still missing, or what went wrong with apt.
 */
export function prepareBrowsers(wanted: readonly Engine[]): string[] {
  const missing = (): Engine[] => {
    const found = findBrowsers();
    const screen = existsSync('/usr/bin/Xvfb');
    return wanted.filter(
      (engine) => !found[engine].path || (engine === 'webkit' && !(found.webkit.driver && screen)),
    );
  };
  const mayInstall =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  // Reads the pages that Chromium prints; where it is missing, the checks of paper say so and are skipped.
  const reader = wanted.includes('chromium') && !existsSync('/usr/bin/pdftotext') ? ['poppler-utils'] : [];
  // The server is tested on it, too; where it is missing, those checks say so and are skipped.
  const database = existsSync('/usr/lib/postgresql') ? [] : ['postgresql'];
  const packages = [...missing().flatMap((engine) => debianPackages[engine]), ...reader, ...database];
  if (packages.length > 0 && mayInstall) {
    console.log(`Installing ${packages.join(', ')} with apt (about three minutes)`);
    const refused = installWithApt(packages);
    if (refused) return [refused];
  }
  const found = findBrowsers();
  return missing().map((engine) => found[engine].advice);
}
