import type { PDFContext, PDFRef } from 'pdf-lib';
import { type Drawing, FRAME_BLEED } from '../book/drawing.ts';
import { drawingOperators } from './pdf-drawing.ts';

/** Room for anything that a drawing can hold, in its units. */
const EVERYWHERE = [-20_000, -20_000, 20_000, 20_000];

/** The drawings of a document as forms, each stored once however often it is placed. */
export class DrawingForms {
  readonly #context: PDFContext;
  readonly #forms = new Map<string, PDFRef>();
  readonly #layers = new Map<string, PDFRef>();
  readonly #states = new Map<string, PDFRef>();
  /** One dictionary for all, written at the end. */
  readonly #stateResources: PDFRef;

  constructor(context: PDFContext) {
    this.#context = context;
    this.#stateResources = context.nextRef();
  }

  /** What makes the forms, for the document's id. */
  get content(): string[] {
    return [...this.#forms.keys()];
  }

  form(drawing: Drawing): PDFRef {
    const layers: Record<string, PDFRef> = {};
    const operators = drawingOperators(drawing, {
      state: (opacity) => this.#state(opacity),
      layer: (content) => {
        const layer = this.#layer(content);
        const name = `L${layer.objectNumber}`;
        layers[name] = layer;
        return name;
      },
    });
    const { width, height } = drawing;
    const key = `${width} ${height}\n${operators}`;
    const known = this.#forms.get(key);
    if (known) return known;
    const form = this.#context.flateStream(operators, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [-FRAME_BLEED, -FRAME_BLEED, width + FRAME_BLEED, height + FRAME_BLEED],
      Resources: { ExtGState: this.#stateResources, XObject: layers },
    });
    const ref = this.#context.register(form);
    this.#forms.set(key, ref);
    return ref;
  }

  finish(): void {
    this.#context.assign(this.#stateResources, this.#context.obj(Object.fromEntries(this.#states)));
  }

  /** A transparency group: its opacity is that of the whole. */
  #layer(operators: string): PDFRef {
    const known = this.#layers.get(operators);
    if (known) return known;
    const form = this.#context.flateStream(operators, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: EVERYWHERE,
      Group: { S: 'Transparency' },
      Resources: {},
    });
    const ref = this.#context.register(form);
    this.#layers.set(operators, ref);
    return ref;
  }

  /** One graphics state for each opacity in the document. */
  #state(opacity: number): string {
    const name = `G${Math.round(opacity * 100)}`;
    if (!this.#states.has(name)) {
      this.#states.set(name, this.#context.register(this.#context.obj({ ca: opacity, CA: opacity })));
    }
    return name;
  }
}
