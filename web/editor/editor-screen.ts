import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type { Scene } from '../../server/book/scene.ts';
import type { BookView, Vocabulary } from '../../server/book/view.ts';
import { readVocabulary } from '../api.ts';
import { BookWatcher } from '../ui/book-watcher.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageName, titleOf } from '../ui/page-name.ts';
import { pagePicture } from '../ui/page-picture.ts';
import { bar, button, problemNote } from '../ui/parts.ts';
import { addressOf } from '../ui/route.ts';
import { EditSession } from './edit-session.ts';
import './editor.css';
import { EDITOR } from './editor-texts.ts';
import './page-tools.ts';
import './print-panel.ts';
import './scene-panel.ts';
import type { NewPerson } from './scene-panel.ts';
import './words-panel.ts';

/** Mend what the planner misread: words, picture, order, title. Everything saves itself; everything can be undone. */
export class EditorScreen extends LightElement {
  static override properties = {
    bookId: { attribute: false },
    pageId: { state: true },
    vocabulary: { state: true },
  };
  declare bookId: string;
  declare pageId: string;
  declare vocabulary: Vocabulary | null;
  readonly #watcher = new BookWatcher(this);
  readonly #session = new EditSession(this, this.#watcher);

  constructor() {
    super();
    this.pageId = 'cover';
    this.vocabulary = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    readVocabulary().then(
      (vocabulary) => {
        this.vocabulary = vocabulary;
      },
      () => undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
  }

  protected override willUpdate(): void {
    this.#watcher.follow(this.bookId);
  }

  /** Ctrl or ⌘ with Z and Shift Z, outside the fields, which have an undo of their own. */
  readonly #key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    void (event.shiftKey ? this.#session.redo() : this.#session.undo());
  };

  protected override render(): TemplateResult {
    const { view, problem } = this.#watcher;
    const title = view ? titleOf(view.book) : '';
    document.title = `${title || say(COMMON.untitled)} · ${say(COMMON.brand)}`;
    const page = view?.book.pages.find(({ id }) => id === this.pageId) ?? view?.book.pages[0];
    return html`${bar({ name: title || say(COMMON.untitled), saved: this.#saved(), tools: this.#undoTools(view) })}
      <main class="editor">
        ${
          problem
            ? problemNote(
                problem,
                button(COMMON.tryAgain, 'rotate-ccw', () => void this.#watcher.read()),
              )
            : nothing
        }
        ${view && page ? html`${this.#strip(view.book, page)}${this.#page(view, page)}${this.#side(view, page)}` : problem ? nothing : html`<p role="status">${say(COMMON.loading)}</p>`}
      </main>
      <footer class="actions">
        <p class="fact">${icon('monitor-check')}<span>${say(COMMON.nothingLeaves)}</span></p><span class="grow"></span>
        ${view ? html`<print-panel .book=${view.book} .ready=${view.making.state === 'ready'}></print-panel>` : nothing}
        <a class="btn main" href=${addressOf({ screen: 'reader', bookId: this.bookId })}>${icon('book-open')}${say(EDITOR.read)}</a>
      </footer>`;
  }

  #saved(): TemplateResult {
    switch (this.#session.saving) {
      case 'saving':
        return html`${say(COMMON.saving)}`;
      case 'not-saved':
        return html`<span class="state stop">${icon('circle-alert')}${say(COMMON.notSaved)}</span>`;
      default:
        return html`${icon('check')}${say(COMMON.saved)}`;
    }
  }

  #undoTools(view: BookView | null): TemplateResult {
    return html`<div class="undo-tools">${button(COMMON.undo, 'undo-2', () => void this.#session.undo(), { kind: 'plain', disabled: !view?.canUndo })}
      ${button(COMMON.redo, 'redo-2', () => void this.#session.redo(), { kind: 'plain', disabled: !view?.canRedo })}</div>`;
  }

  #strip(book: Book, current: Page): TemplateResult {
    return html`<nav class="strip" aria-label=${say(EDITOR.pages)}><ol>${book.pages.map((page) => {
      const here = page.id === current.id;
      return html`<li><button type="button" aria-current=${here ? 'page' : nothing} @click=${() => {
        this.pageId = page.id;
      }}><span class="n">${here ? star() : nothing}<b>${pageName(book, page)}</b>${page.findings?.length ? html`<span class="state attend">${icon('eye')}${page.findings.length}</span>` : nothing}</span>
        <span class="thumb">${pagePicture(book.id, page, 'standard', '') ?? nothing}</span></button></li>`;
    })}</ol></nav>`;
  }

  #page({ book }: BookView, page: Page): TemplateResult {
    const picture = pagePicture(book.id, page, 'standard', page.picture?.alt ?? '');
    const waiting = page.scene === null ? EDITOR.noPictureHere : EDITOR.noPicture;
    return html`<section class="page" aria-label=${pageName(book, page)}>
      <h1 class="vh">${pageName(book, page)}</h1>
      ${this.#session.problem ? this.#conflict() : nothing}
      <div class="picture" aria-busy=${picture === null && page.scene !== null}>${picture ?? html`<p class="quiet">${say(waiting)}</p>`}</div>
      ${
        page.scene && this.vocabulary && page.role === 'story'
          ? html`<details class="scene-fold" open><summary class="btn plain">${icon('image')}${say(EDITOR.picture)}</summary><scene-panel .book=${book} .scene=${page.scene} .vocabulary=${this.vocabulary}
          @scene-change=${(event: CustomEvent<Scene>) => this.#changeScene(page, event.detail)}
          @person-add=${(event: CustomEvent<NewPerson>) => void this.#session.send({ kind: 'add-person', ...event.detail })}></scene-panel></details>`
          : nothing
      }
    </section>`;
  }

  #changeScene(page: Page, { says: _written, ...scene }: Scene): void {
    void this.#session.send({ kind: 'page-scene', pageId: page.id, scene });
  }

  #side({ book }: BookView, page: Page): TemplateResult {
    return html`<section class="side" aria-label=${say(EDITOR.words)}>
      <words-panel .page=${page} .notes=${page.role === 'cover' ? book.notes : []}
        @words-change=${(event: CustomEvent<{ pageId: string; text: string }>) => void this.#session.send({ kind: 'page-text', ...event.detail })}></words-panel>
      <page-tools .book=${book} .page=${page}
        @page-add=${(event: CustomEvent<string>) => void this.#addPage(page, event.detail)}
        @page-delete=${() => void this.#deletePage(book, page)}
        @page-move=${(event: CustomEvent<number>) => void this.#session.send({ kind: 'move-page', pageId: page.id, to: event.detail })}></page-tools>
    </section>`;
  }

  async #addPage(after: Page, text: string): Promise<void> {
    const before = new Set(this.#watcher.view?.book.pages.map(({ id }) => id));
    if (!(await this.#session.send({ kind: 'add-page', after: after.id, text }))) return;
    this.pageId = this.#watcher.view?.book.pages.find(({ id }) => !before.has(id))?.id ?? this.pageId;
  }

  async #deletePage(book: Book, page: Page): Promise<void> {
    const at = book.pages.findIndex(({ id }) => id === page.id);
    const next = book.pages[at + 1] ?? book.pages[at - 1];
    if ((await this.#session.send({ kind: 'delete-page', pageId: page.id })) && next) this.pageId = next.id;
  }

  /** Not saved: what happened, what the person wrote, and the two ways on. */
  #conflict(): TemplateResult {
    const { problem, unsaved } = this.#session;
    if (!problem) return html``;
    const words = unsaved && 'text' in unsaved ? html`<p>${say(EDITOR.yourWords)} <q>${unsaved.text}</q></p>` : nothing;
    const choices =
      problem.code === 'book-changed' || problem.retryable
        ? html`${button(EDITOR.conflict, 'pencil', () => void this.#session.keepMine())}${button(EDITOR.takeNewer, 'refresh-cw', () => void this.#session.takeNewer())}`
        : button(COMMON.cancel, 'x', () => void this.#session.takeNewer());
    return problemNote(problem, html`${words}<div class="row">${choices}</div>`);
  }
}

customElements.define('editor-screen', EditorScreen);
