import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Something the tests look through and the project itself does not bring. */
type Need = { name: string; debian: string; elsewhere: string; found: () => boolean };

const onPath = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Where Chromium, Chrome or Edge may stand, Debian's first. */
const BROWSERS = [
  process.env.STARPAGES_TEST_BROWSER ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser the tests drive. @throws Error when there is none. */
export function browserPath(): string {
  const path = BROWSERS.find((candidate) => candidate !== '' && existsSync(candidate));
  if (!path) throw new Error('No Chromium, Chrome or Edge found; set STARPAGES_TEST_BROWSER to its path.');
  return path;
}

/** Jars that veraPDF needs beside its own, as Debian's libjaxb-java installs them. */
export const JAXB_JARS = [
  'jaxb-runtime',
  'jaxb-impl',
  'jaxb-core',
  'istack-commons-runtime',
  'txw2',
  'javax.activation',
];
export const JAR_FOLDER = process.env.STARPAGES_TEST_JARS ?? '/usr/share/java';

const NEEDS: Need[] = [
  {
    name: 'Chromium, Chrome or Edge (real browser tests)',
    debian: 'chromium',
    elsewhere: 'install Google Chrome or Microsoft Edge, or set STARPAGES_TEST_BROWSER',
    found: () => BROWSERS.some((candidate) => candidate !== '' && existsSync(candidate)),
  },
  {
    name: 'pdftoppm and pdftotext (rendering PDFs)',
    debian: 'poppler-utils',
    elsewhere: 'macOS: brew install poppler',
    found: () => onPath('pdftoppm') && onPath('pdftotext'),
  },
  {
    name: 'qpdf (checking PDFs)',
    debian: 'qpdf',
    elsewhere: 'macOS: brew install qpdf',
    found: () => onPath('qpdf'),
  },
  {
    name: 'Java (veraPDF)',
    debian: 'default-jre-headless',
    elsewhere: 'macOS: brew install openjdk',
    found: () => spawnSync('java', ['-version']).status === 0,
  },
  {
    name: 'the JAXB jars (veraPDF)',
    debian: 'libjaxb-java',
    elsewhere: `put ${JAXB_JARS.map((jar) => `${jar}.jar`).join(', ')} into a folder and name it in STARPAGES_TEST_JARS`,
    found: () => JAXB_JARS.every((jar) => existsSync(`${JAR_FOLDER}/${jar}.jar`)),
  },
];

const missing = () => NEEDS.filter((need) => !need.found());

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** The words that run apt with the rights it needs, or null when we have none. */
function aptCommand(): string[] | null {
  if (!isDebian() || !onPath('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/**
 * Gets what the machine lacks, on Debian and Ubuntu with the rights to; elsewhere names each missing piece and how to
 * install it. Gives whether everything is there.
 */
export function getWhatIsMissing(): boolean {
  const packages = missing().map(({ debian }) => debian);
  const apt = packages.length > 0 ? aptCommand() : null;
  if (apt) {
    const [command = '', ...start] = apt;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    console.log(`Installing for the tests: ${packages.join(' ')}`);
    try {
      execFileSync(command, [...start, 'update', '-qq'], { stdio: 'inherit', env });
      execFileSync(command, [...start, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
        stdio: 'inherit',
        env,
      });
    } catch {
      console.error('apt-get did not succeed.');
    }
  }
  const still = missing();
  for (const { name, debian, elsewhere } of still) {
    console.error(`Missing: ${name}\n  Debian, Ubuntu: apt-get install ${debian}\n  elsewhere: ${elsewhere}`);
  }
  return still.length === 0;
}
