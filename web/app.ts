import { html, type TemplateResult } from 'lit';
import { LightElement } from './ui/light-element.ts';
import { type Route, routeOf } from './ui/route.ts';

/** The whole page: looks at the address and shows one screen. Screens are loaded when they are first needed. */
export class StarpagesApp extends LightElement {
  static override properties = { route: { state: true } };
  declare route: Route;

  constructor() {
    super();
    this.route = routeOf(location.hash);
  }

  readonly #follow = async () => {
    const route = routeOf(location.hash);
    await loadScreen(route);
    this.route = route;
    scrollTo(0, 0);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  protected override render(): TemplateResult {
    const { route } = this;
    switch (route.screen) {
      case 'new-book':
        return html`<new-book-screen></new-book-screen>`;
      case 'making':
        return html`<making-screen .bookId=${route.bookId}></making-screen>`;
      case 'editor':
        return html`<editor-screen .bookId=${route.bookId}></editor-screen>`;
      case 'reader':
        return html`<reader-screen .bookId=${route.bookId}></reader-screen>`;
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
