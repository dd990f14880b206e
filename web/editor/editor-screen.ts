import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import type { BookView, Vocabulary } from '../../server/book/view.ts';
import { readVocabulary } from '../api.ts';
import { offerBookFont } from '../ui/book-font.ts';
import { BookWatcher } from '../ui/book-watcher.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageName, titleOf } from '../ui/page-name.ts';
import '../ui/page-picture.ts';
import { bar, button, problemNote, wayOn } from '../ui/parts.ts';
import { addressOf } from '../ui/route.ts';
import './book-panel.ts';
import type { NewLook } from './book-panel.ts';
import { entriesLeftBehind, entryName, shelf } from './draft-shelf.ts';
import { EditSession } from './edit-session.ts';
import { addPage, changeLook, changeScene, deletePage, rewritten } from './edits.ts';
import './editor.css';
import { EDITOR } from './editor-texts.ts';
import './findings-panel.ts';
import { conflictNote, lostWords, notSavedNote, savedState, sideTabs, type Tab } from './editor-parts.ts';
import type { Rewrite } from './findings-panel.ts';
import { FitCheck } from './fit-check.ts';
import './page-strip.ts';
import './page-tools.ts';
import './print-panel.ts';
import './scene-panel.ts';
import type { NewPerson, SceneChange } from './scene-panel.ts';
import { WordDrafts } from './word-drafts.ts';
import './words-panel.ts';
import type { Typed } from './words-panel.ts';

/** Mend what the planner misread: words, picture, order, title. Everything saves itself; everything can be undone. */
export class EditorScreen extends LightElement {
  static override properties = {
    bookId: { attribute: false },
    pageId: { state: true },
    tab: { state: true },
    vocabulary: { state: true },
  };
  /** Stays the same for the element's whole life. */
  declare bookId: string;
  declare pageId: string;
  /** Null until the person or the first look at the book has chosen. */
  declare tab: Tab | null;
  declare vocabulary: Vocabulary | null;
  #kept: WordDrafts | undefined;
  readonly #watcher = new BookWatcher(this, () => this.#serverSpoke());
  readonly #session = new EditSession(this, this.#watcher, () => this.#drafts);
  readonly #fit = new FitCheck(this);

  constructor() {
    super();
    this.pageId = 'cover';
    this.tab = null;
    this.vocabulary = null;
  }

  get #drafts(): WordDrafts {
    this.#kept ??= new WordDrafts(entryName(this.bookId), shelf());
    return this.#kept;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    document.addEventListener('visibilitychange', this.#hidden);
    offerBookFont(this.bookId);
    void this.#readVocabulary();
    void this.#takeUp();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
    document.removeEventListener('visibilitychange', this.#hidden);
  }

  /** What a closed tab could not save any more. */
  async #takeUp(): Promise<void> {
    for (const name of await entriesLeftBehind(this.bookId)) this.#drafts.adopt(name);
    await this.#session.saveWords();
  }

  async #readVocabulary(): Promise<void> {
    this.vocabulary ??= await readVocabulary().catch(() => null);
  }

  /** Also the moment to save what waited while nobody answered. */
  #serverSpoke(): void {
    void this.#readVocabulary();
    if (this.#session.problem?.retryable) void this.#session.again();
  }

  readonly #hidden = () => {
    if (document.visibilityState === 'hidden') void this.#session.saveWords();
  };

  protected override willUpdate(): void {
    this.#watcher.follow(this.bookId);
    const { view } = this.#watcher;
    if (!view) return;
    this.tab ??= firstTab(view);
    this.#drafts.compare(view.book);
    void this.#fit.look(view);
    void this.#session.takeUp();
  }

  /** Ctrl or ⌘ with Z and Shift Z, outside the fields, which have an undo of their own; S has nothing left to do. */
  readonly #key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === 's') {
      event.preventDefault();
      void this.#session.saveWords();
    }
    if (key !== 'z' || isTextField(event.target)) return;
    event.preventDefault();
    void (event.shiftKey ? this.#session.redo() : this.#session.undo());
  };

  protected override render(): TemplateResult {
    const { view, problem } = this.#watcher;
    const title = view ? titleOf(view.book) : '';
    document.title = `${title || say(COMMON.untitled)} · ${say(COMMON.brand)}`;
    const page = view?.book.pages.find(({ id }) => id === this.pageId) ?? view?.book.pages[0];
    const tools = view ? this.#undoTools(view) : html``;
    return html`${bar({ name: title, saved: view ? savedState(this.#session.saving) : nothing, tools })}
      <main class="editor" tabindex="-1">
        ${page ? nothing : html`<h1 class="vh">${say(COMMON.untitled)}</h1>`}
        ${
          problem && !this.#session.problem
            ? problemNote(
                problem,
                wayOn(problem, () => void this.#watcher.read()),
              )
            : nothing
        }
        ${view && page ? html`${this.#strip(view.book, page)}${this.#page(view.book, page)}${this.#side(view.book, page)}` : nothing}
        ${!page && !problem ? html`<p role="status">${say(COMMON.loading)}</p>` : nothing}
      </main>
      ${view && page ? this.#actions(view, page) : nothing}`;
  }

  /** Messages stand at the bottom, where they are seen wherever one is on the page, and push nothing away. */
  #actions({ book, making }: BookView, page: Page): TemplateResult {
    const keep = () => this.#endConflict(() => this.#drafts.keepOver(page));
    const drop = () => this.#endConflict(() => this.#drafts.drop(page.id));
    return html`<footer class="actions">
      <div class="messages">${notSavedNote(this.#session)}${this.#drafts.isInConflict(page) ? conflictNote(page, keep, drop) : nothing}
        ${lostWords(this.#drafts, book, (text, id) => this.#addLost(page, text, id))}</div>
      <p class="fact">${icon('monitor-check')}<span>${say(COMMON.nothingLeaves)}</span></p><span class="grow"></span>
      <print-panel .book=${book} .isReady=${making.state === 'ready'}></print-panel>
      <a class="btn main" href=${addressOf({ screen: 'reader', bookId: this.bookId })}>${icon('book-open')}${say(EDITOR.read)}</a>
    </footer>`;
  }

  #undoTools(view: BookView): TemplateResult {
    return html`<div class="undo-tools">${button(COMMON.undo, 'undo-2', () => void this.#session.undo(), { kind: 'plain', disabled: !view.canUndo })}
      ${button(COMMON.redo, 'redo-2', () => void this.#session.redo(), { kind: 'plain', disabled: !view.canRedo })}</div>`;
  }

  #strip(book: Book, current: Page): TemplateResult {
    const unsaved = book.pages.filter((page) => this.#drafts.isInConflict(page)).map(({ id }) => id);
    return html`<page-strip .book=${book} .current=${current.id} .unsaved=${unsaved} .overfull=${[...this.#fit.overfull]} @page-choose=${(
      event: CustomEvent<string>,
    ) => {
      void this.#session.saveWords();
      this.pageId = event.detail;
    }}></page-strip>`;
  }

  #page(book: Book, page: Page): TemplateResult {
    const waiting = page.scene === null ? EDITOR.noPictureHere : EDITOR.noPicture;
    return html`<section class="page" aria-labelledby="page-name">
      <h1 class="vh" id="page-name">${pageName(book, page)}</h1>
      <div class="picture" aria-busy=${page.scene !== null && page.picture === null}><page-picture .bookId=${book.id} .page=${page} .alt=${page.picture?.alt ?? page.scene?.says ?? ''} .waiting=${say(waiting)}></page-picture></div>
      ${page.role === 'for-adults' ? nothing : this.#words(page)}
      <page-tools .book=${book} .page=${page} .words=${this.#drafts.newPage}
        @new-words=${(event: CustomEvent<string>) => this.#typeNewPage(event.detail)}
        @page-add=${() => this.#addPage(page, this.#drafts.newPage, () => this.#typeNewPage(''))}
        @page-delete=${() => this.#deletePage(page)}
        @page-move=${(event: CustomEvent<number>) => void this.#session.send({ kind: 'move-page', pageId: page.id, to: event.detail })}></page-tools>
    </section>`;
  }

  #words(page: Page): TemplateResult {
    const draft = this.#drafts.get(page.id);
    return html`<words-panel .page=${page} .draft=${draft} .tooMany=${!draft && this.#fit.overfull.has(page.id)} .missing=${draft ? [] : this.#fit.missing}
      @words-type=${(event: CustomEvent<Typed>) => this.#session.typed(page, event.detail.text, event.detail.isComposing)}
      @words-leave=${() => void this.#session.saveWords()}></words-panel>`;
  }

  #side(book: Book, page: Page): TemplateResult {
    return html`<section class="side" aria-label=${say(EDITOR.side)}>
      ${sideTabs(this.tab ?? 'picture', page, (tab) => {
        this.tab = tab;
      })}
      <div class="side-body">${this.#tabBody(book, page)}</div></section>`;
  }

  #tabBody(book: Book, page: Page): TemplateResult {
    if (this.tab === 'findings') {
      const notes = page.role === 'cover' ? book.notes : [];
      return html`<findings-panel .page=${page} .notes=${notes} .isWaiting=${this.#drafts.get(page.id) !== undefined}
        @rewrite=${({ detail }: CustomEvent<Rewrite>) => this.#session.typed(page, rewritten(page, detail), false)}></findings-panel>`;
    }
    if (this.tab === 'book') {
      return html`<book-panel .book=${book} .vocabulary=${this.vocabulary}
        @settings-change=${(event: CustomEvent<BookSettings>) => void this.#session.send({ kind: 'settings', settings: event.detail })}
        @person-look=${(event: CustomEvent<NewLook>) => void this.#session.send(changeLook(event.detail))}></book-panel>`;
    }
    if (!page.scene) return html`<p class="quiet">${say(EDITOR.noPictureHere)}</p>`;
    if (!this.vocabulary) return html`<p role="status">${say(COMMON.loading)}</p>`;
    return html`<scene-panel .book=${book} .scene=${page.scene} .vocabulary=${this.vocabulary} .canDrawFromWords=${page.role === 'story'}
      @from-words=${() => void this.#saveThenDraw(page)}
      @scene-change=${(event: CustomEvent<SceneChange>) => void this.#session.send(changeScene(page.id, event.detail))}
      @person-add=${(event: CustomEvent<NewPerson>) => void this.#session.send({ kind: 'add-person', ...event.detail })}></scene-panel>`;
  }

  #endConflict(decide: () => void): void {
    decide();
    this.requestUpdate();
    void this.#session.saveWords();
  }

  #typeNewPage(text: string): void {
    this.#drafts.newPage = text;
    this.requestUpdate();
  }

  #addPage(after: Page, text: string, added: () => void): void {
    const { edit, newPageIn } = addPage(after.id, text);
    void this.#session.send(edit, ({ book }) => {
      added();
      this.pageId = newPageIn(book) ?? this.pageId;
    });
  }

  #addLost(after: Page, text: string, lostId: string): void {
    this.#addPage(after, text, () => this.#drafts.drop(lostId));
  }

  async #saveThenDraw(page: Page): Promise<void> {
    await this.#session.saveWords();
    await this.#session.send({ kind: 'scene-from-words', pageId: page.id });
  }

  #deletePage(page: Page): void {
    const { edit, nextPage } = deletePage(page.id);
    void this.#session.send(edit, () => {
      this.pageId = nextPage() ?? this.pageId;
    });
  }
}

/** A book with something to look at begins with it; but not before it is checked. */
function firstTab({ book, making }: BookView): Tab | null {
  const hasFindings = book.notes.length > 0 || book.pages.some(({ findings }) => findings && findings.length > 0);
  return making.state === 'ready' ? (hasFindings ? 'findings' : 'picture') : null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

customElements.define('editor-screen', EditorScreen);
