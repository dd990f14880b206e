import { spawn } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

/** The command that opens an address on this system; null where nobody would see a browser, or nobody wants one. */
export function browserCommand(address: string, platform: string, env: Env): [string, string[]] | null {
  if (env.STARPAGES_NO_BROWSER === '1' || env.CI) return null;
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', [address]] : null;
}

/** Opens the address if it can. The address is printed in any case, so a failure is nothing to report. */
export function openBrowser(address: string, platform: string, env: Env): void {
  const command = browserCommand(address, platform, env);
  if (!command) return;
  const child = spawn(...command, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
