/** One drawing command with absolute points: a move, a line, a cubic curve or a close. */
export type Command = { op: 'M' | 'L' | 'C' | 'Z'; points: [number, number][] };

const TOKEN = /([a-zA-Z])|([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/g;

/** SVG path data of any kind as absolute moves, lines, cubic curves and closes. */
export function absolutePath(d: string): Command[] {
  return new PathReader(d).read();
}

class PathReader {
  readonly #d: string;
  #at = 0;
  #here: [number, number] = [0, 0];
  #start: [number, number] = [0, 0];
  /** The last control point, which a smooth curve mirrors. */
  #control: { of: 'C' | 'Q'; point: [number, number] } | null = null;
  readonly #commands: Command[] = [];

  constructor(d: string) {
    this.#d = d;
  }

  read(): Command[] {
    let letter = '';
    while (!this.#atEnd()) {
      const next = this.#letter();
      if (next) letter = next;
      this.#step(letter);
      if (letter === 'M') letter = 'L';
      if (letter === 'm') letter = 'l';
    }
    return this.#commands;
  }

  #step(letter: string): void {
    const base: [number, number] = letter === letter.toLowerCase() ? [...this.#here] : [0, 0];
    const point = (): [number, number] => [base[0] + this.#number(), base[1] + this.#number()];
    const steps: Record<string, () => void> = {
      M: () => {
        this.#start = point();
        this.#push('M', this.#start);
      },
      L: () => this.#push('L', point()),
      H: () => this.#push('L', [base[0] + this.#number(), this.#here[1]]),
      V: () => this.#push('L', [this.#here[0], base[1] + this.#number()]),
      C: () => this.#curve(point(), point(), point()),
      S: () => this.#curve(this.#mirrored('C'), point(), point()),
      Q: () => this.#quadratic(point(), point()),
      T: () => this.#quadratic(this.#mirrored('Q'), point()),
      A: () => this.#arc(base),
      Z: () => {
        this.#push('Z');
        this.#here = this.#start;
      },
    };
    const step = steps[letter.toUpperCase()];
    if (!step) throw new Error(`unknown path command ${letter} in ${this.#d}`);
    step();
  }

  #push(op: Command['op'], ...points: [number, number][]): void {
    this.#commands.push({ op, points });
    this.#here = points.at(-1) ?? this.#here;
    this.#control = null;
  }

  #curve(first: [number, number], second: [number, number], end: [number, number]): void {
    this.#push('C', first, second, end);
    this.#control = { of: 'C', point: second };
  }

  #quadratic(control: [number, number], end: [number, number]): void {
    const third = (from: [number, number]): [number, number] => [
      from[0] + (2 / 3) * (control[0] - from[0]),
      from[1] + (2 / 3) * (control[1] - from[1]),
    ];
    this.#push('C', third(this.#here), third(end), end);
    this.#control = { of: 'Q', point: control };
  }

  #mirrored(of: 'C' | 'Q'): [number, number] {
    if (this.#control?.of !== of) return this.#here;
    const [x, y] = this.#control.point;
    return [2 * this.#here[0] - x, 2 * this.#here[1] - y];
  }

  #arc(base: [number, number]): void {
    const radii: [number, number] = [this.#number(), this.#number()];
    const turn = (this.#number() * Math.PI) / 180;
    const [large, sweep] = [this.#flag(), this.#flag()];
    const end: [number, number] = [base[0] + this.#number(), base[1] + this.#number()];
    for (const curve of arcAsCurves(this.#here, end, radii, turn, large, sweep)) this.#curve(...curve);
  }

  #letter(): string | undefined {
    TOKEN.lastIndex = this.#at;
    const found = TOKEN.exec(this.#d);
    if (!found?.[1]) return undefined;
    this.#at = TOKEN.lastIndex;
    return found[1];
  }

  #number(): number {
    TOKEN.lastIndex = this.#at;
    const found = TOKEN.exec(this.#d);
    if (found?.[2] === undefined) throw new Error(`a number is missing in ${this.#d}`);
    this.#at = TOKEN.lastIndex;
    return Number(found[2]);
  }

  /** The two flags of an arc are one digit each and may stand without a space. */
  #flag(): boolean {
    while (/[\s,]/.test(this.#d[this.#at] ?? '')) this.#at++;
    return this.#d[this.#at++] === '1';
  }

  #atEnd(): boolean {
    return !/\S/.test(this.#d.slice(this.#at));
  }
}

type Curve = [[number, number], [number, number], [number, number]];

/** An elliptic arc as cubic curves of at most a quarter turn: SVG 1.1, appendix F.6. */
function arcAsCurves(
  from: [number, number],
  to: [number, number],
  radii: [number, number],
  turn: number,
  large: boolean,
  sweep: boolean,
): Curve[] {
  let [rx, ry] = radii.map(Math.abs) as [number, number];
  if (rx === 0 || ry === 0 || (from[0] === to[0] && from[1] === to[1])) return [[from, to, to]];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x1, y1] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const tooSmall = Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2);
  if (tooSmall > 1) {
    rx *= tooSmall;
    ry *= tooSmall;
  }
  const square = (rx * y1) ** 2 + (ry * x1) ** 2;
  const away = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - square) / square));
  const [cx, cy] = [(away * rx * y1) / ry, (-away * ry * x1) / rx];
  const begin = Math.atan2((y1 - cy) / ry, (x1 - cx) / rx);
  let span = Math.atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - begin;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;
  const place = (x: number, y: number): [number, number] => [
    cos * rx * x - sin * ry * y + cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * rx * x + cos * ry * y + sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  const pieces = Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9);
  const pull = (4 / 3) * Math.tan(span / pieces / 4);
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [begin + (span * i) / pieces, begin + (span * (i + 1)) / pieces];
    return [
      place(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
      place(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
      place(Math.cos(b), Math.sin(b)),
    ];
  });
}
