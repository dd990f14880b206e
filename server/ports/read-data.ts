import { findNodeAtLocation, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { Problem } from '../book/problem.ts';
import type { DataFile } from './data.ts';

/**
 * A JSON data file of ours (comments allowed), validated.
 *
 * @throws Problem `data-file` that names the file, the line and the reason.
 */
export function readData<T>(file: DataFile, schema: z.ZodType<T>): T {
  const value = jsonOf(file);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
  throw wrong(file, offsetOf(file.text, path), `${path.join('.')}: ${issue?.message}`);
}

/**
 * Nearly all files are JSON with comments on lines of their own, and the engine reads those ten times as fast. What it
 * cannot read, it says without a line, so the other parser has the last word.
 */
function jsonOf(file: DataFile): unknown {
  try {
    return JSON.parse(file.text.replace(/^[ \t]*\/\/.*$/gm, ''));
  } catch {
    const mistakes: ParseError[] = [];
    const value: unknown = parse(file.text, mistakes, { allowTrailingComma: true });
    const mistake = mistakes[0];
    if (mistake) throw wrong(file, mistake.offset, printParseErrorCode(mistake.error));
    return value;
  }
}

/** A mistake that only shows when files are compared, such as a word for a thing that nobody can draw. */
export function wrongAt(file: DataFile, needle: string, reason: string): Problem {
  return wrong(file, Math.max(0, file.text.indexOf(needle)), reason);
}

function wrong(file: DataFile, offset: number, reason: string): Problem {
  return new Problem('data-file', { file: file.path, line: file.text.slice(0, offset).split('\n').length, reason });
}

/** Where a value stands; when it is missing, where its nearest parent stands. */
function offsetOf(text: string, path: (string | number)[]): number {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (!tree) return 0;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return 0;
}
