import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST_STORY } from '../../server/book/limits.ts';
import type { Look } from '../../server/book/look.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { ExampleStory } from '../../server/book/view.ts';
import { createBook, readExamples, ServerProblem } from '../api.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon } from '../ui/icon.ts';
import { interfaceLanguage, say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { bar, problemNote, segments } from '../ui/parts.ts';
import { go } from '../ui/route.ts';
import { type Draft, keepDraft, keptDraft } from './draft.ts';
import './look-choices.ts';
import { LOOK } from './look-texts.ts';
import './new-book.css';
import { NEW_BOOK } from './new-book-texts.ts';

const HAN = /\p{Script=Han}/u;

/** A story, a name, a look, one button. Everything else is filled in. */
export class NewBookScreen extends LightElement {
  static override properties = {
    draft: { state: true },
    examples: { state: true },
    problem: { state: true },
    starting: { state: true },
    kept: { state: true },
  };
  declare draft: Draft;
  declare examples: ExampleStory[];
  declare problem: ProblemReport | null;
  declare starting: boolean;
  declare kept: boolean;

  constructor() {
    super();
    this.draft = keptDraft();
    this.examples = [];
    this.problem = null;
    this.starting = false;
    this.kept = this.draft.text !== '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    readExamples().then(
      ({ examples }) => {
        this.examples = examples;
      },
      () => undefined,
    );
  }

  #change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.kept = keepDraft(this.draft);
    this.problem = null;
  }

  readonly #start = async (event: Event) => {
    event.preventDefault();
    if (this.starting) return;
    this.starting = true;
    try {
      const { books } = await createBook(this.draft);
      this.#change({ text: '' });
      const first = books[0];
      if (first) go({ screen: 'making', bookId: first.book.id });
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      this.problem = error.report;
    } finally {
      this.starting = false;
    }
  };

  protected override render(): TemplateResult {
    document.title = `${say(NEW_BOOK.title)} · ${say(COMMON.brand)}`;
    const saved = this.kept && this.draft.text ? html`${icon('check')}${say(NEW_BOOK.kept)}` : nothing;
    return html`${bar({ name: say(NEW_BOOK.title), saved })}
      <main class="new-book"><form id="new-book" class="cols" @submit=${this.#start}>
        <div class="left">${this.#story()} ${this.#examples()} ${this.#words()}</div>
        <div class="right">${this.#child()}
          <fieldset><legend>${say(LOOK.legend)} <small>${say(LOOK.same)}</small></legend>
            <look-choices .look=${this.draft.heroLook} @look-change=${(event: CustomEvent<Look>) => this.#change({ heroLook: event.detail })}></look-choices>
          </fieldset>
        </div>
      </form></main>
      <footer class="actions">
        <p class="fact">${icon('monitor-check')}<span>${say(COMMON.nothingLeaves)}</span></p><span class="grow"></span>
        <button class="btn main" form="new-book" ?disabled=${this.starting || this.draft.text.trim() === ''}>${icon('book-plus')}${say(this.starting ? NEW_BOOK.starting : NEW_BOOK.start)}</button>
      </footer>`;
  }

  #story(): TemplateResult {
    const count = [...this.draft.text].length;
    const long = this.draft.text.length > LONGEST_STORY;
    return html`<div>
      <h1 class="lead"><label for="story">${say(NEW_BOOK.story)}</label></h1>
      ${this.problem ? problemNote(this.problem) : nothing}
      <div class="box">
        <textarea id="story" rows="8" aria-describedby="story-hint story-count" .value=${this.draft.text}
          @input=${(event: InputEvent) => this.#change({ text: (event.target as HTMLTextAreaElement).value })}></textarea>
        <div class="tools"><span id="story-count" class="small ${long ? 'state attend' : 'quiet'}">${
          count === 0
            ? say(NEW_BOOK.enough)
            : say(long ? NEW_BOOK.tooLong : NEW_BOOK.length, { count, most: LONGEST_STORY })
        }</span></div>
      </div>
      <p id="story-hint" class="small quiet hint">${say(NEW_BOOK.hint)}</p>
    </div>`;
  }

  #examples(): TemplateResult | typeof nothing {
    const own = (example: ExampleStory) => example.language.startsWith('zh') === (interfaceLanguage() === 'zh');
    const sorted = [...this.examples].sort((a, b) => Number(own(b)) - Number(own(a)));
    if (sorted.length === 0) return nothing;
    return html`<fieldset class="examples"><legend>${say(NEW_BOOK.examples)}</legend><div class="row">
      ${sorted.map(
        (example) => html`<button type="button" class="btn tight" lang=${example.language}
          @click=${() => this.#change({ text: example.text, childName: this.draft.childName || example.childName })}>${icon('feather')}${example.title}</button>`,
      )}</div></fieldset>`;
  }

  #child(): TemplateResult {
    const { draft } = this;
    return html`<div>
        <label class="label" for="child-name">${say(NEW_BOOK.name)}</label>
        <input id="child-name" class="field" maxlength="40" autocomplete="off" aria-describedby="name-hint" .value=${draft.childName}
          @input=${(event: InputEvent) => this.#change({ childName: (event.target as HTMLInputElement).value })} />
        <p id="name-hint" class="small quiet hint">${say(NEW_BOOK.nameHint)}</p>
      </div>
      ${segments(
        'level',
        NEW_BOOK.level,
        [
          { id: '3-4', says: NEW_BOOK.level34 },
          { id: '5-6', says: NEW_BOOK.level56 },
          { id: '7+', says: NEW_BOOK.level7 },
        ],
        draft.level,
        (level) => this.#change({ level }),
      )}`;
  }

  #words(): TemplateResult {
    const { settings, text } = this.draft;
    const set = (part: Partial<Draft['settings']>) => this.#change({ settings: { ...settings, ...part } });
    const chinese = text === '' ? interfaceLanguage() === 'zh' : HAN.test(text);
    return html`<details class="fold"><summary><b>${say(NEW_BOOK.textAndPages)}</b><span class="chg">${say(NEW_BOOK.change)}${icon('chevron-down')}</span></summary>
      <div class="pair">
        ${
          chinese
            ? segments(
                'pinyin',
                NEW_BOOK.pinyin,
                [
                  { id: 'yes', says: NEW_BOOK.withPinyin },
                  { id: 'no', says: NEW_BOOK.withoutPinyin },
                ],
                settings.pinyin ? 'yes' : 'no',
                (id) => set({ pinyin: id === 'yes' }),
              )
            : nothing
        }
        ${segments(
          'layout',
          NEW_BOOK.layout,
          [
            { id: 'above', says: NEW_BOOK.above },
            { id: 'left', says: NEW_BOOK.left },
          ],
          settings.layout,
          (layout) => set({ layout }),
        )}
        ${segments(
          'paper',
          NEW_BOOK.paper,
          [
            { id: 'a4', says: NEW_BOOK.a4 },
            { id: 'a4-portrait', says: NEW_BOOK.a4Portrait },
            { id: 'a5', says: NEW_BOOK.a5 },
            { id: 'letter', says: NEW_BOOK.letter },
          ],
          settings.paper,
          (paper) => set({ paper }),
        )}
        ${segments(
          'ground',
          NEW_BOOK.ground,
          [
            { id: 'white', says: NEW_BOOK.white },
            { id: 'cream', says: NEW_BOOK.cream },
          ],
          settings.ground,
          (ground) => set({ ground }),
        )}
      </div></details>`;
  }
}

customElements.define('new-book-screen', NewBookScreen);
