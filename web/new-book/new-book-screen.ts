import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LONGEST_STORY } from '../../server/book/limits.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { ExampleStory } from '../../server/book/view.ts';
import { createBook, readExamples, ServerProblem } from '../api.ts';
import '../look/look-choices.ts';
import type { LookChange } from '../look/look-choices.ts';
import { LOOK } from '../look/look-texts.ts';
import { BOOK_CHOICES, GROUNDS, layoutOn, layoutsFor, PAPERS, PINYIN } from '../ui/book-choices.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon } from '../ui/icon.ts';
import { interfaceLanguage, say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { bar, button, problemNote, segments } from '../ui/parts.ts';
import { go } from '../ui/route.ts';
import { type Draft, keepDraft, keptDraft, newBookId } from './draft.ts';
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
    replaced: { state: true },
  };
  declare draft: Draft;
  declare examples: ExampleStory[];
  declare problem: ProblemReport | null;
  declare starting: boolean;
  declare kept: boolean;
  /** The own story that an example took the place of, until the next change. */
  declare replaced: { draft: Draft; title: string } | null;

  constructor() {
    super();
    this.draft = keptDraft();
    this.examples = [];
    this.problem = null;
    this.starting = false;
    this.kept = this.draft.text !== '';
    this.replaced = null;
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
    // Another story, or another look, is another book.
    this.draft = { ...this.draft, id: newBookId(), ...part };
    this.kept = keepDraft(this.draft);
    this.problem = null;
    this.replaced = null;
  }

  #takeExample({ text, childName, title }: ExampleStory): void {
    const { draft } = this;
    const isOwn = draft.text.trim() !== '' && !this.examples.some((example) => example.text === draft.text);
    const named = this.examples.some((example) => example.childName === draft.childName) ? '' : draft.childName;
    this.#change({ text, childName: named || childName });
    if (isOwn) this.replaced = { draft, title };
  }

  readonly #start = async (event: Event) => {
    event.preventDefault();
    if (this.starting || this.draft.text.trim() === '') return;
    this.starting = true;
    try {
      const { settings } = this.draft;
      const { books } = await createBook({ ...this.draft, settings: { ...settings, layout: layoutOn(settings) } });
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
    return html`${bar({ name: say(NEW_BOOK.title) })}
      <main class="new-book" tabindex="-1"><form id="new-book" class="cols" @submit=${this.#start}>
        <div class="left">${this.#story()} ${this.#examples()} ${this.#settings()}</div>
        <div class="right">${this.#child()}
          <fieldset><legend>${say(LOOK.legend)} <small>${say(LOOK.same)}</small></legend>
            <look-choices .look=${this.draft.heroLook} @look-change=${(event: CustomEvent<LookChange>) => this.#change({ heroLook: event.detail(this.draft.heroLook) })}></look-choices>
          </fieldset>
        </div>
      </form></main>
      <footer class="actions">
        ${this.problem ? html`<div class="messages">${problemNote(this.problem)}</div>` : nothing}${this.#fact()}<span class="grow"></span>
        <button class="btn main" form="new-book" aria-disabled=${this.starting || this.draft.text.trim() === '' ? 'true' : nothing}>${icon('book-plus')}${say(this.starting ? NEW_BOOK.starting : NEW_BOOK.start)}</button>
      </footer>`;
  }

  #fact(): TemplateResult {
    const { replaced } = this;
    if (!replaced)
      return html`<p class="fact" role="status">${icon('monitor-check')}<span>${say(COMMON.nothingLeaves)}</span></p>`;
    return html`<p class="fact" role="status">${icon('feather')}<span>${say(NEW_BOOK.exampleTaken, { title: replaced.title })}</span></p>
      ${button(NEW_BOOK.ownStoryBack, 'undo-2', () => this.#change(replaced.draft))}`;
  }

  #story(): TemplateResult {
    const count = [...this.draft.text].length;
    const long = this.draft.text.length > LONGEST_STORY;
    return html`<div>
      <h1 class="lead"><label for="story">${say(NEW_BOOK.story)}</label></h1>
      <div class="box">
        <textarea id="story" rows="8" aria-describedby="story-hint story-count" .value=${live(this.draft.text)}
          @input=${(event: InputEvent) => this.#change({ text: (event.target as HTMLTextAreaElement).value })}></textarea>
        <div class="tools"><span class="state grow" role="status">${this.kept && this.draft.text ? html`${icon('check')}${say(NEW_BOOK.kept)}` : nothing}</span><span id="story-count" class="small ${long ? 'state attend' : 'quiet'}">${
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
    return html`<fieldset class="examples"><legend>${say(NEW_BOOK.examples)}</legend><div class="example-row">
      ${sorted.map(
        (example) => html`<button type="button" class="btn tight" lang=${example.language}
          @click=${() => this.#takeExample(example)}>${icon('feather')}${example.title}</button>`,
      )}</div></fieldset>`;
  }

  #child(): TemplateResult {
    const { draft } = this;
    return html`<div>
        <label class="label" for="child-name">${say(NEW_BOOK.name)}</label>
        <input id="child-name" class="field" maxlength="40" autocomplete="off" aria-describedby="name-hint" .value=${live(draft.childName)}
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

  #settings(): TemplateResult {
    const { settings, text } = this.draft;
    const set = (part: Partial<Draft['settings']>) => this.#change({ settings: { ...settings, ...part } });
    const { paper, ground, pinyin } = settings;
    const hasHan = text === '' ? interfaceLanguage() === 'zh' : HAN.test(text);
    const chosen = [
      ...(hasHan ? PINYIN.filter(({ id }) => id === (pinyin ? 'yes' : 'no')) : []),
      ...PAPERS.filter(({ id }) => id === paper),
    ];
    return html`<details class="fold"><summary><b>${say(NEW_BOOK.textAndPages)}</b><span class="now">${chosen.map(({ says }) => say(says)).join(' · ')}</span><span class="chg">${say(NEW_BOOK.change)}${icon('chevron-down')}</span></summary>
      <div class="pair">
        ${hasHan ? segments('pinyin', BOOK_CHOICES.pinyin, PINYIN, pinyin ? 'yes' : 'no', (id) => set({ pinyin: id === 'yes' })) : nothing}
        ${segments('paper', BOOK_CHOICES.paper, PAPERS, paper, (id) => set({ paper: id }))}
        ${segments('layout', BOOK_CHOICES.layout, layoutsFor(paper), layoutOn(settings), (id) => set({ layout: id }))}
        ${segments('ground', BOOK_CHOICES.ground, GROUNDS, ground, (id) => set({ ground: id }))}
      </div></details>`;
  }
}

customElements.define('new-book-screen', NewBookScreen);
