import { html, nothing, type TemplateResult } from 'lit';
import type { Book, CastMember, Role } from '../../server/book/book.ts';
import { MOST_FIGURES, MOST_THINGS } from '../../server/book/limits.ts';
import type { Scene, SceneFigure } from '../../server/book/scene.ts';
import type { Vocabulary } from '../../server/book/view.ts';
import type { Bilingual } from '../../server/book/words.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { button } from '../ui/parts.ts';
import { EDITOR } from './editor-texts.ts';

export type NewPerson = { role: Role; name: string };
type Option = { id: string; says: string };

/**
 * What the picture shows, as plain lists. Properties `book`, `scene`, `vocabulary`; events `scene-change` (the new
 * scene) and `person-add` (role and name of somebody who is not in the book yet).
 */
export class ScenePanel extends LightElement {
  static override properties = {
    book: { attribute: false },
    scene: { attribute: false },
    vocabulary: { attribute: false },
    role: { state: true },
    name: { state: true },
  };
  declare book: Book;
  declare scene: Scene;
  declare vocabulary: Vocabulary;
  declare role: Role;
  declare name: string;

  constructor() {
    super();
    this.role = 'friend';
    this.name = '';
  }

  #change(part: Partial<Scene>): void {
    this.dispatchEvent(new CustomEvent<Scene>('scene-change', { detail: { ...this.scene, ...part } }));
  }

  #changeFigure(who: string, part: Partial<SceneFigure>): void {
    this.#change({
      figures: this.scene.figures.map((figure) => (figure.who === who ? { ...figure, ...part } : figure)),
    });
  }

  protected override render(): TemplateResult {
    const { scene, vocabulary } = this;
    const said = (choices: readonly { id: string; says: Bilingual }[]) =>
      choices.map(({ id, says }) => ({ id, says: say(says) }));
    return html`<div class="scene">
      <div class="pair-fields">
        ${this.#list('scene-place', say(EDITOR.place), said(vocabulary.places), scene.place, (place) => this.#change({ place: place as Scene['place'] }))}
        ${this.#list('scene-light', say(EDITOR.light), said(vocabulary.lights), scene.light, (light) => this.#change({ light: light as Scene['light'] }))}
      </div>
      ${this.#people()} ${scene.figures.map((figure) => this.#figure(figure, said))} ${this.#things()}
      <p class="small quiet"><b>${say(EDITOR.says)}</b><br />${scene.says}</p>
    </div>`;
  }

  #list(
    id: string,
    label: string,
    options: readonly Option[],
    chosen: string,
    choose: (id: string) => void,
  ): TemplateResult {
    return html`<div><label class="label" for=${id}>${label}</label><select class="field" id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.id} .selected=${option.id === chosen} ?selected=${option.id === chosen}>${option.says}</option>`)}</select></div>`;
  }

  #nameOf(member: CastMember): string {
    const role = this.vocabulary.roles.find(({ id }) => id === member.role);
    return member.name || (role ? say(role.says) : member.id);
  }

  #people(): TemplateResult {
    const { figures, focus } = this.scene;
    const full = figures.length >= MOST_FIGURES;
    const choose = (who: string, there: boolean) => {
      const next = there
        ? [
            ...figures,
            { who, feeling: 'neutral', doing: 'stand', holding: null, facing: 'towards', with: null } as SceneFigure,
          ]
        : figures
            .filter((figure) => figure.who !== who)
            .map((figure) => (figure.with === who ? { ...figure, with: null } : figure));
      this.#change({ figures: next, focus: focus === who && !there ? (next[0]?.who ?? null) : focus });
    };
    return html`<fieldset><legend>${say(EDITOR.people)} <small>${say(EDITOR.mostPeople, { most: MOST_FIGURES })}</small></legend>
      <div class="checks">${this.book.cast.map((member) => {
        const there = figures.some(({ who }) => who === member.id);
        return html`<div class="choice"><input type="checkbox" id="who-${member.id}" .checked=${there} ?disabled=${!there && full}
          @change=${(event: Event) => choose(member.id, (event.target as HTMLInputElement).checked)} /><label class="face-of" for="who-${member.id}">${this.#nameOf(member)}<span class="tick"></span></label></div>`;
      })}</div>
      <details class="add-person"><summary class="btn plain">${say(EDITOR.addPerson)}</summary><div class="pair-fields">
        ${this.#list(
          'person-role',
          say(EDITOR.personRole),
          this.vocabulary.roles.filter(({ id }) => id !== 'hero').map(({ id, says }) => ({ id, says: say(says) })),
          this.role,
          (role) => {
            this.role = role as Role;
          },
        )}
        <div><label class="label" for="person-name">${say(EDITOR.personName)}</label><input class="field" id="person-name" maxlength="40" .value=${this.name}
          @input=${(event: Event) => {
            this.name = (event.target as HTMLInputElement).value;
          }} /></div>
        ${button(EDITOR.add, 'user-plus', () => {
          this.dispatchEvent(
            new CustomEvent<NewPerson>('person-add', { detail: { role: this.role, name: this.name.trim() } }),
          );
          this.name = '';
        })}</div></details></fieldset>`;
  }

  #figure(
    figure: SceneFigure,
    said: (choices: readonly { id: string; says: Bilingual }[]) => Option[],
  ): TemplateResult | typeof nothing {
    const member = this.book.cast.find(({ id }) => id === figure.who);
    if (!member) return nothing;
    const { vocabulary } = this;
    const set = (part: Partial<SceneFigure>) => this.#changeFigure(figure.who, part);
    const holdable = vocabulary.things.filter((thing) => thing.holdable);
    const others = this.scene.figures.filter(({ who }) => who !== figure.who).map(({ who }) => who);
    return html`<fieldset class="figure"><legend>${this.#nameOf(member)}</legend><div class="pair-fields">
      ${this.#list(`feeling-${member.id}`, say(EDITOR.feeling), said(vocabulary.feelings), figure.feeling, (feeling) => set({ feeling: feeling as SceneFigure['feeling'] }))}
      ${this.#list(`doing-${member.id}`, say(EDITOR.doing), said(vocabulary.doings), figure.doing, (doing) => set({ doing: doing as SceneFigure['doing'] }))}
      ${this.#list(`holding-${member.id}`, say(EDITOR.holding), [{ id: '', says: say(EDITOR.nothing) }, ...said(holdable)], figure.holding ?? '', (holding) => set({ holding: holding || null }))}
      ${
        others.length > 0
          ? this.#list(
              `with-${member.id}`,
              say(EDITOR.with),
              [
                { id: '', says: say(EDITOR.nobody) },
                ...this.book.cast
                  .filter(({ id }) => others.includes(id))
                  .map((other) => ({ id: other.id, says: this.#nameOf(other) })),
              ],
              figure.with ?? '',
              (other) => set({ with: other || null }),
            )
          : nothing
      }</div></fieldset>`;
  }

  #things(): TemplateResult {
    const { things } = this.scene;
    const known = (id: string) => this.vocabulary.things.find((thing) => thing.id === id);
    const addThing = (what: string) => {
      const where = known(what)?.spots[0] ?? 'floor';
      if (what) this.#change({ things: [...things, { what, count: 1, where }] });
    };
    const free = this.vocabulary.things.filter(({ id }) => !things.some(({ what }) => what === id));
    return html`<fieldset><legend>${say(EDITOR.things)} <small>${say(EDITOR.mostThings, { most: MOST_THINGS })}</small></legend>
      <div class="row">${things.map((thing) => {
        const name = known(thing.what);
        const text = name ? say(name.says) : thing.what;
        return html`<span class="chip"><img src="/api/things/${thing.what}.svg" alt="" width="28" height="28" />${text}<button type="button" aria-label="${say(EDITOR.takeAway)} ${text}"
          @click=${() => this.#change({ things: things.filter(({ what }) => what !== thing.what) })}>${say(EDITOR.takeAway)}</button></span>`;
      })}</div>
      ${
        things.length < MOST_THINGS
          ? this.#list(
              'thing-add',
              say(EDITOR.addThing),
              [{ id: '', says: say(EDITOR.chooseThing) }, ...free.map(({ id, says }) => ({ id, says: say(says) }))],
              '',
              addThing,
            )
          : nothing
      }</fieldset>`;
  }
}

customElements.define('scene-panel', ScenePanel);
