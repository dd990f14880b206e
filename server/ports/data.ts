/** A text file of ours: a template, a word list, a rule, a prompt. */
export type DataFile = {
  /** Path from the project's top, with `/`, such as `templates/words/things.jsonc`. */
  path: string;
  text: string;
};

/**
 * The project's data files. At home they are read from the folders; on Workers they come from a generated module.
 */
export interface Data {
  /** Files whose path starts with `prefix`, in path order. */
  list(prefix: string): Promise<DataFile[]>;
}
