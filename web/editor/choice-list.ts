import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Vocabulary } from '../../server/book/view.ts';
import type { Bilingual } from '../../server/book/words.ts';
import { say } from '../ui/language.ts';

export type Option = { id: string; says: string; group?: string };

export const optionsOf = (choices: readonly { id: string; says: Bilingual }[]): Option[] =>
  choices.map(({ id, says }) => ({ id, says: say(says) }));

/** The longer lists stand under headings, one after the other. */
export function listedOptions(
  choices: readonly { id: string; says: Bilingual; group: string }[],
  groups: Vocabulary['groups'],
): Option[] {
  return groups.flatMap((group) =>
    choices
      .filter((choice) => choice.group === group.id)
      .map(({ id, says }) => ({ id, says: say(says), group: say(group.says) })),
  );
}

/** A plain list under its label: the browser's own, which every keyboard, phone and readers' tool knows. */
export function choiceList(list: {
  id: string;
  label: string;
  options: readonly Option[];
  chosen: string;
  choose: (id: string) => void;
  /** Its words need the whole width. */
  isLong?: boolean;
}): TemplateResult {
  const option = ({ id, says }: Option) =>
    html`<option value=${id} .selected=${live(id === list.chosen)}>${says}</option>`;
  const groups = [...new Set(list.options.map(({ group }) => group))];
  const change = (event: Event) => list.choose((event.target as HTMLSelectElement).value);
  return html`<div class=${list.isLong ? 'long' : ''}><label class="label" for=${list.id}>${list.label}</label><select class="field" id=${list.id} @change=${change}>
    ${groups.map((group) => {
      const options = list.options.filter((each) => each.group === group).map(option);
      return group === undefined ? options : html`<optgroup label=${group}>${options}</optgroup>`;
    })}</select></div>`;
}
