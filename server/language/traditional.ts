/** Traditional characters to simplified ones, one for one, so that every word keeps its place. */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 'tw', to: 'cn' });
  return (text) => {
    const simple = convert(text);
    if ([...simple].length === [...text].length) return simple;
    // Lone halves of characters and the like: one by one, and what would change its length stays.
    return [...text].map((character) => oneForOne(character, convert)).join('');
  };
}

function oneForOne(character: string, convert: (text: string) => string): string {
  const simple = convert(character);
  return [...simple].length === 1 ? simple : character;
}
