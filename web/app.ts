import { html, LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { NO_ANSWER } from './api.ts';
import { COMMON } from './ui/common-texts.ts';
import { LightElement } from './ui/light-element.ts';
import { button, problemNote } from './ui/parts.ts';
import { type Route, routeOf, visited } from './ui/route.ts';

/** The whole page: looks at the address and shows one screen. Screens are loaded when they are first needed. */
export class StarpagesApp extends LightElement {
  static override properties = { route: { state: true }, isLost: { state: true } };
  /** The screen that is shown; null until the first is loaded. */
  declare route: Route | null;
  /** The screen could not be loaded: nobody answers. */
  declare isLost: boolean;

  constructor() {
    super();
    this.route = null;
    this.isLost = false;
  }

  readonly #follow = async () => {
    const route = routeOf(location.hash);
    try {
      await loadScreen(route);
      this.isLost = false;
    } catch {
      this.isLost = true;
    }
    visited(route);
    this.route = route;
  };

  /** A new screen starts at its top, for the eyes and for readers' tools. */
  readonly #move = async () => {
    await this.#follow();
    await this.updateComplete;
    const screen = this.firstElementChild;
    if (screen instanceof LitElement) await screen.updateComplete;
    scrollTo(0, 0);
    this.querySelector('main')?.focus({ preventScroll: true });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#move);
    void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#move);
  }

  protected override render(): TemplateResult {
    if (this.isLost) {
      const again = button(COMMON.tryAgain, 'rotate-ccw', () => void this.#follow());
      return html`<main tabindex="-1">${problemNote(NO_ANSWER, again)}</main>`;
    }
    const { route } = this;
    if (!route) return html``;
    switch (route.screen) {
      case 'new-book':
        return html`<new-book-screen></new-book-screen>`;
      case 'making':
        return html`${keyed(route.bookId, html`<making-screen .bookId=${route.bookId}></making-screen>`)}`;
      case 'editor':
        return html`${keyed(route.bookId, html`<editor-screen .bookId=${route.bookId}></editor-screen>`)}`;
      case 'reader':
        return html`${keyed(route.bookId, html`<reader-screen .bookId=${route.bookId}></reader-screen>`)}`;
      default:
        return html`<library-screen></library-screen>`;
    }
  }
}

/** The child's reader never loads the adults' screens, nor they the reader. */
function loadScreen({ screen }: Route): Promise<unknown> {
  switch (screen) {
    case 'new-book':
      return import('./new-book/new-book-screen.ts');
    case 'making':
      return import('./making/making-screen.ts');
    case 'editor':
      return import('./editor/editor-screen.ts');
    case 'reader':
      return import('./reader/reader-screen.ts');
    default:
      return import('./library/library-screen.ts');
  }
}

customElements.define('starpages-app', StarpagesApp);
