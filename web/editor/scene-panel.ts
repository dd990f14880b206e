import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Book, CastMember, Role } from '../../server/book/book.ts';
import { MOST_FIGURES, MOST_THINGS } from '../../server/book/limits.ts';
import type { Scene, SceneFigure, SceneThing } from '../../server/book/scene.ts';
import type { Vocabulary } from '../../server/book/view.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { button } from '../ui/parts.ts';
import { choiceList, listedOptions, optionsOf } from './choice-list.ts';
import { EDITOR } from './editor-texts.ts';
import { nameInCast } from './name-in-cast.ts';
import { addFigure, changeFigure, removeFigure, withThing } from './scene-changes.ts';
import './thing-picker.ts';

export type NewPerson = { role: Role; name: string };
/** A change to whatever the scene is when its turn comes, so that two quick changes both count. */
export type SceneChange = (scene: Scene) => Scene;

/**
 * What the picture shows, as plain lists. Properties `book`, `scene`, `vocabulary`; events `scene-change` (a function
 * from scene to scene), `from-words` (read the page's words anew) and `person-add` (role and name of somebody who is not in the book yet).
 */
export class ScenePanel extends LightElement {
  static override properties = {
    book: { attribute: false },
    scene: { attribute: false },
    vocabulary: { attribute: false },
    canDrawFromWords: { attribute: false },
    newPerson: { state: true },
  };
  declare book: Book;
  declare scene: Scene;
  declare vocabulary: Vocabulary;
  declare canDrawFromWords: boolean;
  declare newPerson: NewPerson;

  constructor() {
    super();
    this.newPerson = { role: 'friend', name: '' };
    this.canDrawFromWords = false;
  }

  #change(change: SceneChange): void {
    this.dispatchEvent(new CustomEvent<SceneChange>('scene-change', { detail: change }));
  }

  #set<K extends 'place' | 'light' | 'view'>(part: K) {
    return (id: string) => this.#change((scene) => ({ ...scene, [part]: id as Scene[K] }));
  }

  protected override render(): TemplateResult {
    const { scene, vocabulary } = this;
    return html`<div class="scene">
      <div class="pair-fields">
        ${choiceList({ id: 'scene-place', label: say(EDITOR.place), options: listedOptions(vocabulary.places, vocabulary.groups), chosen: scene.place, choose: this.#set('place'), isLong: true })}
        ${choiceList({ id: 'scene-light', label: say(EDITOR.light), options: optionsOf(vocabulary.lights), chosen: scene.light, choose: this.#set('light') })}
        ${this.#weather()}
        ${choiceList({ id: 'scene-view', label: say(EDITOR.view), options: optionsOf(vocabulary.views), chosen: scene.view ?? 'wide', choose: this.#set('view'), isLong: true })}
      </div>
      <div class="checks">${this.#told('crowd')} ${this.#told('loud')}</div>
      ${this.canDrawFromWords ? button(EDITOR.fromWords, 'refresh-cw', () => this.dispatchEvent(new CustomEvent('from-words')), { kind: 'tight' }) : nothing}
      ${this.#people()} ${scene.figures.map((figure) => this.#figure(figure))} ${this.#things()}
      <p class="says"><b>${say(EDITOR.says)}</b>${scene.says}</p>
    </div>`;
  }

  #weather(): TemplateResult {
    const { scene, vocabulary } = this;
    const options = [{ id: '', says: say(EDITOR.noWeather) }, ...optionsOf(vocabulary.weathers)];
    const choose = (id: string) =>
      this.#change(({ weather: _, ...rest }) =>
        id ? { ...rest, weather: id as NonNullable<Scene['weather']> } : rest,
      );
    return choiceList({
      id: 'scene-weather',
      label: say(EDITOR.weather),
      options,
      chosen: scene.weather ?? '',
      choose,
    });
  }

  #told(what: 'crowd' | 'loud'): TemplateResult {
    const choose = (event: Event) => {
      const { checked } = event.target as HTMLInputElement;
      this.#change((scene) => ({ ...scene, [what]: checked }));
    };
    return html`<div class="choice"><input type="checkbox" id="scene-${what}" .checked=${live(this.scene[what] === true)} @change=${choose}
      /><label class="face-of" for="scene-${what}">${say(EDITOR[what])}<span class="tick"></span></label></div>`;
  }

  #nameOf(member: CastMember): string {
    return nameInCast(member, this.book.cast, this.vocabulary);
  }

  #people(): TemplateResult {
    const { figures } = this.scene;
    const isFull = figures.length >= MOST_FIGURES;
    const choose = (who: string, isThere: boolean) =>
      this.#change((scene) => (isThere ? addFigure(scene, who) : removeFigure(scene, who)));
    return html`<fieldset><legend>${say(EDITOR.people)} <small>${say(EDITOR.mostPeople, { most: MOST_FIGURES })}</small></legend>
      <div class="checks">${this.book.cast.map((member) => {
        const isThere = figures.some(({ who }) => who === member.id);
        return html`<div class="choice"><input type="checkbox" id="who-${member.id}" .checked=${live(isThere)} ?disabled=${!isThere && isFull}
          @change=${(event: Event) => choose(member.id, (event.target as HTMLInputElement).checked)} /><label class="face-of" for="who-${member.id}">${this.#nameOf(member)}<span class="tick"></span></label></div>`;
      })}</div>
      ${this.#adding()}</fieldset>`;
  }

  #adding(): TemplateResult {
    const { newPerson, vocabulary } = this;
    const roles = optionsOf(vocabulary.roles.filter(({ id }) => id !== 'hero'));
    const choose = (role: string) => {
      this.newPerson = { ...newPerson, role: role as Role };
    };
    const add = () => {
      const detail = { ...newPerson, name: newPerson.name.trim() };
      this.dispatchEvent(new CustomEvent<NewPerson>('person-add', { detail }));
      this.newPerson = { ...newPerson, name: '' };
    };
    return html`<details class="more"><summary class="btn tight">${icon('user-plus')}${say(EDITOR.addPerson)}</summary><div class="pair-fields">
      ${choiceList({ id: 'person-role', label: say(EDITOR.personRole), options: roles, chosen: newPerson.role, choose })}
      <div><label class="label" for="person-name">${say(EDITOR.personName)}</label><input class="field" id="person-name" maxlength="40" autocomplete="off" .value=${live(newPerson.name)}
        @input=${(event: Event) => {
          this.newPerson = { ...newPerson, name: (event.target as HTMLInputElement).value };
        }} /></div>
      ${button(EDITOR.add, 'plus', add, { kind: 'tight' })}</div></details>`;
  }

  #figure(figure: SceneFigure): TemplateResult | typeof nothing {
    const member = this.book.cast.find(({ id }) => id === figure.who);
    if (!member) return nothing;
    const { vocabulary } = this;
    const others = this.book.cast.filter(
      ({ id }) => id !== member.id && this.scene.figures.some(({ who }) => who === id),
    );
    const set =
      <K extends keyof SceneFigure>(part: K) =>
      (id: string) =>
        this.#change((scene) => changeFigure(scene, figure.who, { [part]: id || null }));
    const holdable = vocabulary.things.filter((thing) => thing.holdable);
    const take = ({ detail }: CustomEvent<string | null>) => set('holding')(detail ?? '');
    const partners = [
      { id: '', says: say(EDITOR.nobody) },
      ...others.map((other) => ({ id: other.id, says: this.#nameOf(other) })),
    ];
    return html`<fieldset class="figure"><legend>${this.#nameOf(member)}</legend><div class="pair-fields">
      ${choiceList({ id: `doing-${member.id}`, label: say(EDITOR.doing), options: listedOptions(vocabulary.doings, vocabulary.groups), chosen: figure.doing, choose: set('doing'), isLong: true })}
      ${choiceList({ id: `feeling-${member.id}`, label: say(EDITOR.feeling), options: optionsOf(vocabulary.feelings), chosen: figure.feeling, choose: set('feeling') })}
      <thing-picker .field=${`holding-${member.id}`} .label=${say(EDITOR.holding)} .things=${holdable} .groups=${vocabulary.groups} .chosen=${figure.holding} @thing-pick=${take}></thing-picker>
      ${others.length > 0 ? choiceList({ id: `with-${member.id}`, label: say(EDITOR.with), options: partners, chosen: figure.with ?? '', choose: set('with') }) : nothing}
    </div></fieldset>`;
  }

  #things(): TemplateResult {
    const { things } = this.scene;
    const free = this.vocabulary.things.filter(({ id }) => !things.some(({ what }) => what === id));
    const add = ({ detail: what }: CustomEvent<string | null>) => {
      const where = free.find(({ id }) => id === what)?.spots[0] ?? 'floor';
      if (what) this.#change((scene) => withThing(scene, { what, count: 1, where }));
    };
    return html`<fieldset><legend>${say(EDITOR.things)} <small>${say(EDITOR.mostThings, { most: MOST_THINGS })}</small></legend>
      <ul class="chips">${things.map((thing) => this.#thing(thing))}</ul>
      <thing-picker .field=${'thing'} .things=${free} .groups=${this.vocabulary.groups} .isFull=${things.length >= MOST_THINGS} @thing-pick=${add}></thing-picker></fieldset>`;
  }

  #thing({ what, count }: SceneThing): TemplateResult {
    const known = this.vocabulary.things.find(({ id }) => id === what);
    const name = known ? say(known.says) : what;
    const takeAway = () =>
      this.#change((scene) => ({ ...scene, things: scene.things.filter((thing) => thing.what !== what) }));
    return html`<li class="chip"><img src="/api/things/${what}.svg" alt="" width="28" height="28" />${count > 1 ? `${name} × ${count}` : name}<button type="button"
      aria-label="${say(EDITOR.takeAway)} ${name}" @click=${takeAway}>${icon('x')}${say(EDITOR.takeAway)}</button></li>`;
  }
}

customElements.define('scene-panel', ScenePanel);
