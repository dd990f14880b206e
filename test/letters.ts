/** Letters, digits and characters in order: what no paging and no printing may lose, double or move. */
export function lettersOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]/gu) ?? []).join('');
}
