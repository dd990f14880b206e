import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JAR_FOLDER, JAXB_JARS } from './needs.ts';

/** What veraPDF found in one file; `failures` name the rule, the reason and the place. */
export type VeraPdfResult = { file: string; compliant: boolean; checks: number; failures: string[] };

const VERAPDF = join(import.meta.dirname, '../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

/** Checks files against a profile of veraPDF, all in one start of Java. Rejects when Java or a jar is missing. */
export async function verapdf(profile: 'ua1', files: readonly string[]): Promise<VeraPdfResult[]> {
  const classPath = [...JAXB_JARS.map((name) => join(JAR_FOLDER, `${name}.jar`)), VERAPDF].join(':');
  const source = join(import.meta.dirname, 'verapdf.java');
  const quick = ['-Xshare:auto', '-XX:TieredStopAtLevel=1'];
  const { stdout } = await promisify(execFile)('java', [...quick, '-cp', classPath, source, profile, ...files], {
    maxBuffer: 16e6,
  });
  return resultsIn(stdout);
}

function resultsIn(output: string): VeraPdfResult[] {
  const results: VeraPdfResult[] = [];
  for (const line of output.split('\n')) {
    const [file = '', compliant, checks] = line.split('\t');
    if (line.startsWith('\t')) results.at(-1)?.failures.push(line.trim());
    else if (checks) results.push({ file, compliant: compliant === 'true', checks: Number(checks), failures: [] });
  }
  return results;
}
