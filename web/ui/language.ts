import { filled } from '../../server/book/fill-gaps.ts';
import type { Bilingual, InterfaceLanguage } from '../../server/book/words.ts';

const STORED = 'starpages-language';

let current: InterfaceLanguage = chosenBefore() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
const listeners = new Set<() => void>();
applyToDocument();

/** The language of the interface: what was chosen here before, else the browser's. */
export const interfaceLanguage = (): InterfaceLanguage => current;

export function chooseLanguage(language: InterfaceLanguage): void {
  current = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A browser that keeps nothing still switches for now.
  }
  applyToDocument();
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A text in the interface's language, its `{gaps}` filled. */
export function say(text: Bilingual, values: Record<string, string | number> = {}): string {
  return filled(text[current], values);
}

function chosenBefore(): InterfaceLanguage | null {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'zh' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

function applyToDocument(): void {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}
