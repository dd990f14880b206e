import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Beard, Headwear, Look, WornAid } from '../../server/book/look.ts';
import type { Bilingual } from '../../server/book/words.ts';
import { figureAddress } from '../api.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { segments } from '../ui/parts.ts';
import './look.css';
import {
  BEARD,
  BOTTOM,
  BUILD,
  EARS,
  GLASSES,
  HAIR,
  HAIR_COLOUR,
  HEADWEAR,
  LOOK,
  MORE_HAIR,
  MOVING,
  SKIN,
  TOP,
  TOP_COLOUR,
  WEARS,
  WORK_TOP,
} from './look-texts.ts';

/** A change to whatever the look is when its turn comes, so that two quick changes both count. */
export type LookChange = (look: Look) => Look;

/** What a choice shows; `bare` ones say their name to readers' tools alone. */
type View = 'head' | 'whole' | 'head bare';

/**
 * How a person looks, as plain choices with the figure always in view. Property `look`; event `look-change`, a function
 * from look to look. Options that show are drawn on this very person.
 */
export class LookChoices extends LightElement {
  static override properties = { look: { attribute: false } };
  declare look: Look;

  #change(change: LookChange): void {
    this.dispatchEvent(new CustomEvent<LookChange>('look-change', { detail: change }));
  }

  #choose(part: Partial<Look>): void {
    this.#change((look) => ({ ...look, ...part }));
  }

  protected override render(): TemplateResult {
    const { look } = this;
    return html`<div class="look">
      <img class="look-figure" src=${figureAddress(look, 'whole')} alt=${say(LOOK.picture)} width="180" height="300" />
      <div class="look-parts">
        ${this.#pictures('skin', LOOK.skin, SKIN, 'head bare')} ${this.#pictures('hair', LOOK.hair, HAIR)}
        ${fold(
          LOOK.hairAndColour,
          html`${this.#pictures('hair', LOOK.moreHair, MORE_HAIR)} ${this.#pictures('hairColour', LOOK.hairColour, HAIR_COLOUR)} ${this.#isGrown() ? this.#beard() : nothing}`,
          MORE_HAIR.some(({ id }) => id === look.hair),
        )}
        ${fold(LOOK.clothes, this.#clothes())} ${fold(LOOK.aids, this.#aids())}
      </div>
    </div>`;
  }

  #clothes(): TemplateResult {
    const { build, bottom } = this.look;
    return html`${this.#pictures('top', LOOK.top, TOP, 'whole')} ${this.#isGrown() ? this.#pictures('top', LOOK.workTop, WORK_TOP, 'whole') : nothing} ${this.#pictures('topColour', LOOK.topColour, TOP_COLOUR, 'whole')}
      ${segments('look-bottom', LOOK.bottom, BOTTOM, bottom, (chosen) => this.#choose({ bottom: chosen }))}
      ${segments('look-build', LOOK.build, BUILD, build, (chosen) => this.#choose({ build: chosen }))}`;
  }

  #aids(): TemplateResult {
    return html`${this.#pictures('glasses', LOOK.glasses, GLASSES)} ${this.#pictures('ears', LOOK.ears, EARS)}
      ${segments('look-moving', LOOK.moving, MOVING, this.look.moving, (moving) => this.#choose({ moving }))}
      ${this.#wears()} ${this.#headwear()}`;
  }

  #isGrown(): boolean {
    return this.look.build === 'adult' || this.look.build === 'elder';
  }

  #beard(): TemplateResult {
    const chosen = this.look.beard ?? 'none';
    const growing =
      (id: Beard | 'none'): LookChange =>
      ({ beard: _, ...shaven }) =>
        id === 'none' ? shaven : { ...shaven, beard: id };
    return html`<fieldset><legend>${say(LOOK.beard)}</legend><div class="look-options head">
      ${BEARD.map(({ id, says }) => this.#picture('beard', id, says, chosen === id, growing(id), 'head'))}</div></fieldset>`;
  }

  #headwear(): TemplateResult {
    const chosen = this.look.headwear ?? 'none';
    const wearing =
      (id: Headwear | 'none'): LookChange =>
      ({ headwear: _, ...bareheaded }) =>
        id === 'none' ? bareheaded : { ...bareheaded, headwear: id };
    return html`<fieldset><legend>${say(LOOK.headwear)}</legend><div class="look-options head">
      ${HEADWEAR.map(({ id, says }) => this.#picture('headwear', id, says, chosen === id, wearing(id), 'head'))}</div></fieldset>`;
  }

  /** One picture to choose: this person with that look. */
  #picture(
    part: string,
    id: string,
    says: Bilingual,
    isChosen: boolean,
    change: LookChange,
    view: View,
  ): TemplateResult {
    const address = figureAddress(change(this.look), view === 'whole' ? 'whole' : 'head');
    return html`<div class="choice pic"><input type="radio" name="look-${part}" id="look-${part}-${id}"
      .checked=${live(isChosen)} @change=${() => this.#change(change)} /><label class="face-of" for="look-${part}-${id}"><img
      src=${address} alt="" loading="lazy" /><span class=${view === 'head bare' ? 'vh' : 'word'}>${say(says)}</span><span class="tick"></span></label></div>`;
  }

  /** What is worn on the body: any of it, or nothing. */
  #wears(): TemplateResult {
    const toggled =
      (id: WornAid): LookChange =>
      ({ wears = [], ...look }) => ({
        ...look,
        wears: wears.includes(id) ? wears.filter((aid) => aid !== id) : [...wears, id],
      });
    return html`<fieldset><legend>${say(LOOK.wears)}</legend><div class="look-options whole">
      ${WEARS.map(
        ({ id, says }) => html`<div class="choice pic"><input type="checkbox" id="look-wears-${id}"
          .checked=${live(this.look.wears?.includes(id) === true)} @change=${() => this.#change(toggled(id))} /><label class="face-of" for="look-wears-${id}"><img
          src=${figureAddress({ ...this.look, wears: [id] }, 'whole')} alt="" loading="lazy" /><span class="word">${say(says)}</span><span class="tick"></span></label></div>`,
      )}</div></fieldset>`;
  }

  /** Picture choices: this person with each option. */
  #pictures<K extends keyof Look>(
    part: K,
    legend: Bilingual,
    options: readonly { id: Look[K] & string; says: Bilingual }[],
    view: View = 'head',
  ): TemplateResult {
    return html`<fieldset><legend>${say(legend)}</legend><div class="look-options ${view}">
      ${options.map(({ id, says }) => this.#picture(part, id, says, this.look[part] === id, (look) => ({ ...look, [part]: id }), view))}</div></fieldset>`;
  }
}

const fold = (says: Bilingual, choices: TemplateResult, isOpen = false) =>
  html`<details class="look-more" ?open=${isOpen}><summary class="btn tight">${icon('chevron-down')}${say(says)}</summary>${choices}</details>`;

customElements.define('look-choices', LookChoices);
