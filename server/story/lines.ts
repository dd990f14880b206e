/**
 * The lines of a text as the family meant them: hard-wrapped lines are joined again, bullets and empty lines are gone,
 * spaces at the ends too. Each line is at least one sentence.
 */
export function meaningfulLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
  return isHardWrapped(lines) ? joinWrapped(lines) : lines;
}

/** Marks that only say "next item". Numbers stay: they are the family's own. */
const BULLET = /^\s*(?:[-–—*•·▪▫●○◦■□◆◇➢➤►▶✓✔☑√→]\s*)+(?=\S)/u;

const ENDS_SENTENCE = /[。！？!?…；;：:.][”’"'」』）)]*$/u;
const HAN = /\p{Script=Han}/u;

/** Lines cut at a fixed width by a mail program or an editor: nearly equal, long, and mostly cut in mid-sentence. */
function isHardWrapped(lines: string[]): boolean {
  if (lines.length < 3) return false;
  const full = lines.slice(0, -1);
  const widths = full.map((line) => [...line].length);
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const cut = full.filter((line) => !ENDS_SENTENCE.test(line)).length;
  const wide = HAN.test(lines.join('')) ? 18 : 40;
  return longest >= wide && shortest >= longest * 0.7 && cut >= full.length * 0.6;
}

function joinWrapped(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before === undefined || ENDS_SENTENCE.test(before)) joined.push(line);
    else joined[joined.length - 1] = before + (HAN.test(before.at(-1) ?? '') ? '' : ' ') + line;
  }
  return joined;
}

/** A first line that is a title, and the lines of the story. */
export function takeTitle(lines: string[]): { title: string | null; lines: string[] } {
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return { title: null, lines };
  const marked =
    first.match(/^(?:#+\s*|(?:题目|标题|書名|书名|title)\s*[：:]\s*)(.+)$/iu)?.[1] ?? first.match(/^《(.+)》$/u)?.[1];
  if (marked !== undefined) return { title: marked.trim(), lines: rest };
  const short = HAN.test(first) ? [...first].length <= 14 : first.split(/\s+/).length <= 8;
  const plain = !/[。！？!?…；;，,：:.、]/u.test(first.replace(/\b(?:Mr|Mrs|Ms|Dr)\./g, '')) && !/^\d/u.test(first);
  const punctuated = rest.filter((line) => ENDS_SENTENCE.test(line)).length >= rest.length / 2;
  return short && plain && punctuated ? { title: first, lines: rest } : { title: null, lines };
}
