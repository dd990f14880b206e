import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import icons from '../assets/icons.json' with { type: 'json' };

export type IconName = keyof typeof icons;

/** A Lucide icon; always beside a word, so hidden from readers' tools. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${icons[name].map((node) => shape(node))}</svg>`;
}

/** The star: you are here. One a line. */
export function star(): TemplateResult {
  const d = 'M12 3.2l2.65 5.45 5.95.82-4.32 4.18 1.05 5.92L12 16.75l-5.33 2.82 1.05-5.92L3.4 9.47l5.95-.82z';
  return html`<svg class="star" viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>`;
}

function shape([element, a]: (string | Record<string, string>)[]): SVGTemplateResult {
  if (typeof a !== 'object') return svg``;
  switch (element) {
    case 'path':
      return svg`<path d=${a.d} />`;
    case 'circle':
      return svg`<circle cx=${a.cx} cy=${a.cy} r=${a.r} />`;
    case 'line':
      return svg`<line x1=${a.x1} x2=${a.x2} y1=${a.y1} y2=${a.y2} />`;
    default:
      return svg`<rect x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.rx ?? 0} />`;
  }
}
