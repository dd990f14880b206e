import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Vocabulary } from '../../server/book/view.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { button } from '../ui/parts.ts';
import { choiceList, optionsOf } from './choice-list.ts';
import { EDITOR } from './editor-texts.ts';
import { findThings } from './find-things.ts';
import './thing-picker.css';

type Thing = Vocabulary['things'][number];

/**
 * One of several hundred things, found by typing or group by group, each with its picture. Properties `field` (prefix of
 * the fields' ids), `things`, `groups`, `isFull` (nothing more can be added); `label` and `chosen` where it stands for a
 * field that holds one thing or none. Event `thing-pick` with the thing's id, or null for none.
 */
export class ThingPicker extends LightElement {
  static override properties = {
    field: { attribute: false },
    label: { attribute: false },
    things: { attribute: false },
    groups: { attribute: false },
    chosen: { attribute: false },
    isFull: { attribute: false },
    isOpen: { state: true },
    query: { state: true },
    group: { state: true },
  };
  declare field: string;
  declare label: string | undefined;
  declare things: readonly Thing[];
  declare groups: Vocabulary['groups'];
  declare chosen: string | null;
  declare isFull: boolean;
  declare isOpen: boolean;
  declare query: string;
  declare group: string;

  constructor() {
    super();
    this.chosen = null;
    this.isFull = false;
    this.isOpen = false;
    this.query = '';
    this.group = '';
  }

  #pick(id: string | null): void {
    this.dispatchEvent(new CustomEvent<string | null>('thing-pick', { detail: id }));
    this.#close();
  }

  /** The focus goes back to what opened it. */
  #close(): void {
    this.isOpen = false;
    this.query = '';
    this.group = '';
    this.querySelector('summary')?.focus();
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.query) this.query = '';
      else this.#close();
    }
    const isField = event.target instanceof HTMLInputElement;
    if (isField && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      this.querySelector<HTMLElement>('.found button')?.focus();
    }
  };

  protected override render(): TemplateResult {
    const toggle = (event: Event) => {
      this.isOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`${this.label ? html`<span class="label" aria-hidden="true">${this.label}</span>` : nothing}
      <details class="more" .open=${live(this.isOpen)} @toggle=${toggle}>${this.#summary()}
      ${this.isOpen ? (this.isFull ? html`<p class="small quiet">${say(EDITOR.takeAwayFirst)}</p>` : this.#finder()) : nothing}</details>`;
  }

  #summary(): TemplateResult {
    if (!this.label) return html`<summary class="btn tight">${icon('plus')}${say(EDITOR.addThing)}</summary>`;
    const thing = this.things.find(({ id }) => id === this.chosen);
    return html`<summary class="field"><span class="vh">${this.label} </span>${thing ? html`${picture(thing.id)}${say(thing.says)}` : say(EDITOR.nothing)}${icon('chevron-down')}</summary>`;
  }

  #finder(): TemplateResult {
    const filled = this.groups.filter(({ id }) => this.things.some(({ group }) => group === id));
    const options = [{ id: '', says: say(EDITOR.chooseGroup) }, ...optionsOf(filled)];
    const choose = (group: string) => {
      this.group = group;
    };
    const type = (event: Event) => {
      this.query = (event.target as HTMLInputElement).value;
    };
    const id = `${this.field}-find`;
    return html`<div class="finder" @keydown=${this.#key}>
      ${this.chosen ? button(EDITOR.putDown, 'x', () => this.#pick(null), { kind: 'tight' }) : nothing}
      <div class="pair-fields">
        <div><label class="label" for=${id}>${say(EDITOR.findThing)}</label><div class="search">${icon('search')}<input class="field" id=${id} type="search"
          maxlength="40" autocomplete="off" enterkeyhint="search" .value=${live(this.query)} @input=${type} /></div></div>
        ${choiceList({ id: `${this.field}-group`, label: say(EDITOR.lookInGroup), options, chosen: this.group, choose })}
      </div>${this.#found()}</div>`;
  }

  #found(): TemplateResult {
    const found = findThings(this.things, this.query, this.group).filter(({ id }) => id !== this.chosen);
    const isAsked = this.query.trim() !== '' || this.group !== '';
    const count = found.length > 0 ? say(EDITOR.foundThings, { count: found.length }) : say(EDITOR.foundNone);
    return html`<p class="small quiet" role="status">${isAsked ? count : nothing}</p>
      <ul class="found">${found.map(
        ({ id, says }) =>
          html`<li><button type="button" @click=${() => this.#pick(id)}>${picture(id)}<span>${say(says)}</span></button></li>`,
      )}</ul>`;
  }
}

const picture = (id: string) => html`<img src="/api/things/${id}.svg" alt="" loading="lazy" />`;

customElements.define('thing-picker', ThingPicker);
