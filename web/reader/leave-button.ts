import { html, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { READER } from './reader-texts.ts';

const HOLD_SECONDS = 3;
/** For switches and readers' tools, which cannot hold: so many presses within so many milliseconds. */
const PRESSES = 3;
const PRESS_WINDOW = 6000;

/** Leaves the child's screen after a hold of three seconds. Event `leave`. */
export class LeaveButton extends LightElement {
  static override properties = { secondsLeft: { state: true } };
  /** Null while nobody holds it. */
  declare secondsLeft: number | null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #presses: number[] = [];

  constructor() {
    super();
    this.secondsLeft = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  readonly #begin = () => {
    if (this.secondsLeft !== null) return;
    this.secondsLeft = HOLD_SECONDS;
    this.#timer = setInterval(() => {
      this.secondsLeft = (this.secondsLeft ?? 0) - 1;
      if (this.secondsLeft <= 0) this.#leave();
    }, 1000);
  };

  readonly #end = () => {
    clearInterval(this.#timer);
    this.secondsLeft = null;
  };

  readonly #press = (event: Event) => {
    this.#presses = [...this.#presses, event.timeStamp].filter((time) => event.timeStamp - time < PRESS_WINDOW);
    if (this.#presses.length >= PRESSES) this.#leave();
  };

  readonly #key = (event: KeyboardEvent) => {
    if ((event.key !== ' ' && event.key !== 'Enter') || event.repeat) return;
    if (event.type === 'keydown') this.#begin();
    else this.#end();
  };

  #leave(): void {
    this.#end();
    this.dispatchEvent(new CustomEvent('leave'));
  }

  protected override render(): TemplateResult {
    const holding = this.secondsLeft !== null;
    const filled = holding ? (HOLD_SECONDS - (this.secondsLeft ?? 0)) / HOLD_SECONDS : 0;
    return html`<button type="button" class="kid leave ${holding ? 'holding' : ''}" aria-describedby="leave-help"
      @pointerdown=${this.#begin} @pointerup=${this.#end} @pointerleave=${this.#end} @pointercancel=${this.#end}
      @keydown=${this.#key} @keyup=${this.#key} @blur=${this.#end} @click=${this.#press} @contextmenu=${(event: Event) => event.preventDefault()}>
      <span class="ring"><svg class="c" viewBox="0 0 52 52" aria-hidden="true"><circle class="track" cx="26" cy="26" r="22.5" /><circle
        class="fill" cx="26" cy="26" r="22.5" pathLength="100" stroke-dashoffset=${101 - filled * 100} /></svg>${icon('log-out')}</span>
      <span>${say(READER.leave)}<small>${holding ? say(READER.holding, { seconds: this.secondsLeft ?? 0 }) : say(READER.hold)}</small></span>
    </button><span class="vh" id="leave-help">${say(READER.leaveHelp)}</span>`;
  }
}

customElements.define('leave-button', LeaveButton);
