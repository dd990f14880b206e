/** Content streams are written as text; these are the pieces. Units are points, y up, unless a matrix says otherwise. */

/** A number with two decimals at most: 1/100 pt is finer than any printer. */
export function num(value: number): string {
  return trimmed(Math.round(value * 100) / 100);
}

/** A number with five decimals at most, for the scale of a matrix. */
export function matrixNumber(value: number): string {
  return trimmed(Math.round(value * 100_000) / 100_000);
}

/** A PDF knows no exponents; what is rounded to five decimals has none. */
function trimmed(value: number): string {
  if (value > 0 && value < 1) return String(value).slice(1);
  if (value < 0 && value > -1) return `-${String(value).slice(2)}`;
  return value === 0 ? '0' : String(value);
}

/** `#rrggbb` as the three operands of `rg` and `RG`. */
export function rgb(hex: string): string {
  return [1, 3, 5].map((at) => num(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

/** The code units of a text as hex digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('');
}

export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Control points of a quarter circle lie this far out, in radii. */
const KAPPA = 0.5523;

/** A rectangle with round corners as a path. `radius` of half the side makes a circle. `y` is the lower edge. */
export function roundedRectangle(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${[x, y, width, height].map(num).join(' ')} re`;
  const [right, top, k] = [x + width, y + height, r * (1 - KAPPA)];
  const at = (...values: number[]) => values.map(num).join(' ');
  return [
    `${at(x + r, y)} m ${at(right - r, y)} l`,
    `${at(right - k, y, right, y + k, right, y + r)} c ${at(right, top - r)} l`,
    `${at(right, top - k, right - k, top, right - r, top)} c ${at(x + r, top)} l`,
    `${at(x + k, top, x, top - k, x, top - r)} c ${at(x, y + r)} l`,
    `${at(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

/** Text without what XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. White space stays. */
export function sayable(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
