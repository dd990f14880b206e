/**
 * The discrete Fourier transform of a square of `side` × `side` values in rows, `side` a power of two, in place (Cooley &
 * Tukey 1965, radix 2). Frequency kx, ky stands at ky · side + kx, and −k as `side` − k; nothing is divided.
 */
export function transformSquare(real: Float64Array, imaginary: Float64Array, side: number): void {
  const waves = wavesOf(side);
  for (let pass = 0; pass < 2; pass++) {
    for (let row = 0; row < side; row++) {
      const [from, to] = [row * side, (row + 1) * side];
      transform(real.subarray(from, to), imaginary.subarray(from, to), waves);
    }
    turn(real, side);
    turn(imaginary, side);
  }
}

/** Cosines and sines of one half turn. */
type Waves = { cos: Float64Array; sin: Float64Array };

function wavesOf(side: number): Waves {
  const angles = Float64Array.from({ length: side / 2 }, (_, k) => (-2 * Math.PI * k) / side);
  return { cos: angles.map(Math.cos), sin: angles.map(Math.sin) };
}

function transform(real: Float64Array, imaginary: Float64Array, { cos, sin }: Waves): void {
  reorder(real, imaginary);
  for (let half = 1; half < real.length; half *= 2) {
    const stride = real.length / (2 * half);
    for (let first = 0; first < real.length; first += 2 * half) {
      for (let k = 0; k < half; k++) {
        const upper = first + k;
        const lower = upper + half;
        const c = cos[k * stride] as number;
        const s = sin[k * stride] as number;
        const x = (real[lower] as number) * c - (imaginary[lower] as number) * s;
        const y = (real[lower] as number) * s + (imaginary[lower] as number) * c;
        real[lower] = (real[upper] as number) - x;
        imaginary[lower] = (imaginary[upper] as number) - y;
        real[upper] = (real[upper] as number) + x;
        imaginary[upper] = (imaginary[upper] as number) + y;
      }
    }
  }
}

/** Puts each value where its index, with the bits in reverse, says. */
function reorder(real: Float64Array, imaginary: Float64Array): void {
  for (let at = 1, reversed = 0; at < real.length; at++) {
    let bit = real.length >> 1;
    for (; reversed & bit; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (at < reversed) {
      swap(real, at, reversed);
      swap(imaginary, at, reversed);
    }
  }
}

/** Rows become columns. */
function turn(values: Float64Array, side: number): void {
  for (let y = 0; y < side; y++) for (let x = 0; x < y; x++) swap(values, y * side + x, x * side + y);
}

function swap(values: Float64Array, first: number, second: number): void {
  const kept = values[first] as number;
  values[first] = values[second] as number;
  values[second] = kept;
}
