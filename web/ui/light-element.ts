import { LitElement, type TemplateResult } from 'lit';
import { onLanguageChange } from './language.ts';

/**
 * A component in the page's own tree, so that the one stylesheet, labels and form controls work across it. It renders
 * again when the interface's language changes.
 */
export abstract class LightElement extends LitElement {
  #stopListening: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onLanguageChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected abstract override render(): TemplateResult;
}
