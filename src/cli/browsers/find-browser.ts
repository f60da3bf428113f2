import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, ok, type Result } from '../../model/result.ts';

/** The two families of browsers that Backstory is built for and tried in. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

interface Place {
  /** The variable by which somebody says where theirs is. */
  readonly variable: string;
  /** What it is called on the PATH. */
  readonly commands: readonly string[];
  /** Where installers put it on systems that have no PATH to speak of. */
  readonly files: readonly string[];
  /** Debian's package, and what to install elsewhere. */
  readonly debianPackage: string;
  readonly elsewhere: string;
}

const PLACES: Readonly<Record<BrowserKind, Place>> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
    elsewhere: 'Chromium, Chrome or Edge (144 or later)',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    elsewhere: 'Firefox (142 or later)',
  },
};

/**
 * The path of an installed browser; on a Debian or Ubuntu machine without one, as root, it is installed first.
 * Fails with one line that says what to install.
 */
export function ensureBrowser(kind: BrowserKind): Result<string> {
  const { variable, debianPackage, elsewhere } = PLACES[kind];
  const said = process.env[variable];
  if (said !== undefined && said !== '')
    return isProgram(said) ? ok(said) : fail(`${variable} says ${said}, and there is no program there.`);
  const found = findBrowser(kind) ?? (installPackages([debianPackage]) ? findBrowser(kind) : null);
  return found === null
    ? fail(`No browser found: install ${elsewhere}, or set ${variable} to the path of yours.`)
    : ok(found);
}

/** Installs Debian packages where that is possible: on Debian or Ubuntu, as root. True where it was done. */
export function installPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ].every(
    (words) =>
      spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0,
  );
}

/** The path of a command on the PATH; null where there is none. */
export function findCommand(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isProgram) ?? null;
}

function findBrowser(kind: BrowserKind): string | null {
  const { commands, files } = PLACES[kind];
  for (const command of commands) {
    const found = findCommand(command);
    if (found !== null) return found;
  }
  return files.find(isProgram) ?? null;
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') &&
    /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way no program.
    return false;
  }
}
