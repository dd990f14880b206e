import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Look, WornAid } from '../../server/book/look.ts';
import type { Bilingual } from '../../server/book/words.ts';
import { figureAddress } from '../api.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { segments } from '../ui/parts.ts';
import './look.css';
import {
  BOTTOM,
  BUILD,
  EARS,
  GLASSES,
  HAIR,
  HAIR_COLOUR,
  LOOK,
  MORE_HAIR,
  MOVING,
  SKIN,
  TOP,
  TOP_COLOUR,
  WEARS,
} from './look-texts.ts';

/**
 * How a person looks, as plain choices with the figure always in view. Property `look`; event `look-change` with the new
 * look as its detail. Options that show are drawn on this very person.
 */
export class LookChoices extends LightElement {
  static override properties = { look: { attribute: false } };
  declare look: Look;

  #choose(part: Partial<Look>): void {
    this.dispatchEvent(new CustomEvent<Look>('look-change', { detail: { ...this.look, ...part } }));
  }

  protected override render(): TemplateResult {
    const { look } = this;
    return html`<div class="look">
      <img class="look-figure" src=${figureAddress(look, 'whole')} alt=${say(LOOK.picture)} width="180" height="300" />
      <div class="look-parts">
        ${this.#pictures('skin', LOOK.skin, SKIN)} ${this.#pictures('hair', LOOK.hair, HAIR)}
        <details class="look-more" ?open=${MORE_HAIR.some(({ id }) => id === look.hair)}><summary class="btn tight">${icon('chevron-down')}${say(LOOK.moreHair)}</summary>
          ${this.#pictures('hair', LOOK.moreHair, MORE_HAIR)}
        </details>
        <details class="look-more"><summary class="btn tight">${icon('chevron-down')}${say(LOOK.more)}</summary>
          ${this.#pictures('hairColour', LOOK.hairColour, HAIR_COLOUR)}
          ${this.#pictures('top', LOOK.top, TOP, 'whole')} ${this.#pictures('topColour', LOOK.topColour, TOP_COLOUR, 'whole')}
          ${segments('look-build', LOOK.build, BUILD, look.build, (build) => this.#choose({ build }))}
          ${segments('look-bottom', LOOK.bottom, BOTTOM, look.bottom, (bottom) => this.#choose({ bottom }))}
          ${this.#pictures('glasses', LOOK.glasses, GLASSES)} ${this.#pictures('ears', LOOK.ears, EARS)}
          ${segments('look-moving', LOOK.moving, MOVING, look.moving, (moving) => this.#choose({ moving }))}
          ${this.#wears()}
        </details>
      </div>
    </div>`;
  }

  /** What is worn on the body: any of it, or nothing. */
  #wears(): TemplateResult {
    const worn = this.look.wears ?? [];
    const toggled = (id: WornAid) => (worn.includes(id) ? worn.filter((aid) => aid !== id) : [...worn, id]);
    return html`<fieldset><legend>${say(LOOK.wears)}</legend><div class="look-options whole">
      ${WEARS.map(
        ({ id, says }) => html`<div class="choice pic"><input type="checkbox" id="look-wears-${id}"
          .checked=${live(worn.includes(id))} @change=${() => this.#choose({ wears: toggled(id) })} /><label class="face-of" for="look-wears-${id}"><img
          src=${figureAddress({ ...this.look, wears: [id] }, 'whole')} alt="" loading="lazy" /><span class="word">${say(says)}</span><span class="tick"></span></label></div>`,
      )}</div></fieldset>`;
  }

  /** Picture choices: this person with each option. */
  #pictures<K extends keyof Look>(
    part: K,
    legend: Bilingual,
    options: readonly { id: Look[K] & string; says: Bilingual }[],
    view: 'head' | 'whole' = 'head',
  ): TemplateResult {
    return html`<fieldset><legend>${say(legend)}</legend><div class="look-options ${view}">
      ${options.map(
        ({ id, says }) => html`<div class="choice pic"><input type="radio" name="look-${part}" id="look-${part}-${id}"
          .checked=${live(this.look[part] === id)} @change=${() => this.#choose({ [part]: id } as Partial<Look>)} /><label class="face-of" for="look-${part}-${id}"><img
          src=${figureAddress({ ...this.look, [part]: id }, view)} alt="" loading="lazy" /><span class="word">${say(says)}</span><span class="tick"></span></label></div>`,
      )}</div></fieldset>`;
  }
}

customElements.define('look-choices', LookChoices);
