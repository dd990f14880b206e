import type { PathData } from '../book/drawing.ts';

/**
 * Path data as SVG's relative commands, which take about a third less room. The numbers of a Drawing are whole tenths, so
 * nothing drifts; `coarse` rounds each to a whole drawing unit, a thousandth of a picture's height.
 */
export function relative(data: PathData, coarse = false): string {
  const writer = new RelativeWriter();
  let letter = 'M';
  let numbers: number[] = [];
  for (const [token] of data.matchAll(/[MLCQZ]|-?[\d.]+/g)) {
    if (token >= 'A') {
      letter = token;
      if (token === 'Z') writer.close();
    } else {
      numbers.push(coarse ? Math.round(Number(token)) * 10 : Math.round(Number(token) * 10));
      if (numbers.length < (TAKES[letter] ?? 2)) continue;
      writer.add(letter, numbers);
      numbers = [];
    }
  }
  return writer.text;
}

/** Numbers that each letter of path data takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 };

class RelativeWriter {
  text = '';
  #letter = '';
  /** The pen, and where the open part began, in tenths. */
  #at: [number, number] = [0, 0];
  #start: [number, number] = [0, 0];

  add(letter: string, numbers: readonly number[]): void {
    const steps = numbers.map((value, index) => value - (this.#at[index % 2] as number));
    const [dx, dy] = [steps.at(-2) as number, steps.at(-1) as number];
    this.#at = [this.#at[0] + dx, this.#at[1] + dy];
    if (letter === 'M') this.#start = this.#at;
    if (letter === 'L' && dy === 0) this.#write('h', [dx]);
    else if (letter === 'L' && dx === 0) this.#write('v', [dy]);
    else this.#write(letter.toLowerCase(), steps);
  }

  close(): void {
    this.text += 'z';
    this.#letter = 'z';
    this.#at = this.#start;
  }

  #write(letter: string, steps: readonly number[]): void {
    const again = letter === this.#letter && letter !== 'm';
    if (!again) this.text += letter;
    this.#letter = letter;
    steps.forEach((step, index) => {
      const number = tenths(step);
      const apart = (index > 0 || again) && step >= 0;
      this.text += apart ? ` ${number}` : number;
    });
  }
}

function tenths(value: number): string {
  const size = Math.abs(value);
  const [whole, rest] = [Math.trunc(size / 10), size % 10];
  const text = rest === 0 ? `${whole}` : `${whole === 0 ? '' : whole}.${rest}`;
  return value < 0 ? `-${text}` : text;
}
