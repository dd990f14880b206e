/** A picture as pixels: red, green, blue and alpha from the top left, a byte each, alpha not multiplied in. */
export type Pixels = { width: number; height: number; data: Uint8Array | Uint8ClampedArray };

/** An opaque picture: red, green and blue, a byte each. */
export type OpaquePixels = { width: number; height: number; rgb: Uint8ClampedArray };

/**
 * Pixels of the longer side on which pictures are measured, so that the figures do not depend on how large a picture was
 * rendered.
 */
export const MEASURED_SIDE = 512;

/**
 * What the longer side is to the eye, in degrees: 18 cm at a reading distance of 40 cm (rule P7), so that a degree is
 * 20.5 measured pixels.
 */
export const MEASURED_DEGREES = 25;

/** The picture on white paper, with the longer side `MEASURED_SIDE`; each pixel is the mean of the area that it covers. */
export function measurable(pixels: Pixels): OpaquePixels {
  const scale = MEASURED_SIDE / Math.max(pixels.width, pixels.height);
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const opaque = onPaper(pixels);
  if (width === pixels.width && height === pixels.height) return opaque;
  const low = lowered(opaque, height);
  return { width, height, rgb: narrowed(low, opaque.width, width) };
}

/** Grey values 0–255 of a grey print: 0.3 R + 0.59 G + 0.11 B of the coded values, as PDF defines it (ISO 32000). */
export function greyOf({ rgb }: OpaquePixels): Float32Array {
  const grey = new Float32Array(rgb.length / 3);
  for (let at = 0; at < grey.length; at++) {
    grey[at] = 0.3 * (rgb[3 * at] as number) + 0.59 * (rgb[3 * at + 1] as number) + 0.11 * (rgb[3 * at + 2] as number);
  }
  return grey;
}

const LIGHT = Float64Array.from({ length: 256 }, (_, value) => lightOf(value / 255));

/** Light of a coded value 0–1, as sRGB defines it (IEC 61966-2-1). */
export function lightOf(coded: number): number {
  return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance 0–1 of every pixel, as WCAG 2.2 defines it. */
export function luminancesOf({ rgb }: OpaquePixels): Float32Array {
  const luminances = new Float32Array(rgb.length / 3);
  for (let at = 0; at < luminances.length; at++) {
    luminances[at] =
      0.2126 * (LIGHT[rgb[3 * at] as number] as number) +
      0.7152 * (LIGHT[rgb[3 * at + 1] as number] as number) +
      0.0722 * (LIGHT[rgb[3 * at + 2] as number] as number);
  }
  return luminances;
}

/** The picture as it looks on white paper. */
export function onPaper({ width, height, data }: Pixels): OpaquePixels {
  const rgb = new Uint8ClampedArray(width * height * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const share = (data[from + 3] as number) / 255;
    for (let channel = 0; channel < 3; channel++) {
      rgb[to + channel] = 255 + ((data[from + channel] as number) - 255) * share;
    }
  }
  return { width, height, rgb };
}

/** The picture in so many rows. */
function lowered({ width, height, rgb }: OpaquePixels, to: number): Float32Array {
  const row = 3 * width;
  const result = new Float32Array(row * to);
  for (const { source, target, share } of partsOf(height, to)) {
    const [read, write] = [source * row, target * row];
    for (let at = 0; at < row; at++) {
      result[write + at] = (result[write + at] as number) + share * (rgb[read + at] as number);
    }
  }
  return result;
}

/** Rows of `from` pixels with so many instead. */
function narrowed(values: Float32Array, from: number, to: number): Uint8ClampedArray {
  const parts = partsOf(from, to);
  const rows = values.length / (3 * from);
  const result = new Float32Array(3 * to * rows);
  for (let row = 0; row < rows; row++) {
    for (const { source, target, share } of parts) {
      const [read, write] = [3 * (row * from + source), 3 * (row * to + target)];
      for (let channel = 0; channel < 3; channel++) {
        result[write + channel] = (result[write + channel] as number) + share * (values[read + channel] as number);
      }
    }
  }
  return Uint8ClampedArray.from(result);
}

/** Which share of each new row or column is which old one. */
function partsOf(from: number, to: number): { source: number; target: number; share: number }[] {
  const width = from / to;
  return Array.from({ length: to }, (_, target) => {
    const [start, end] = [target * width, Math.min(from, (target + 1) * width)];
    const first = Math.floor(start);
    return Array.from({ length: Math.ceil(end) - first }, (_, at) => {
      const source = first + at;
      return { source, target, share: (Math.min(end, source + 1) - Math.max(start, source)) / (end - start) };
    });
  }).flat();
}
