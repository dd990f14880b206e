/** Who a rewrite tells of: `name` is the word for the child, `past` whether it is over. */
export type Teller = { name: string; person: 'me' | 'name' | 'pronoun'; english: boolean; past: boolean };

/** English verbs of the rewrites: as after I, as after a name, and past. */
const VERBS: Readonly<Record<string, readonly [me: string, name: string, past: string]>> = {
  am: ['am', 'is', 'was'],
  is: ['is', 'is', 'was'],
  have: ['have', 'has', 'had'],
  do: ['do', 'does', 'did'],
  feel: ['feel', 'feels', 'felt'],
  need: ['need', 'needs', 'needed'],
  want: ['want', 'wants', 'wanted'],
  like: ['like', 'likes', 'liked'],
  know: ['know', 'knows', 'knew'],
  find: ['find', 'finds', 'found'],
  hope: ['hope', 'hopes', 'hoped'],
  can: ['can', 'can', 'could'],
  may: ['may', 'may', 'might'],
};

const OWN = { he: { me: 'him', my: 'his', myself: 'himself' }, she: { me: 'her', my: 'her', myself: 'herself' } };
const PEOPLE = ['I', 'me', 'my', 'myself', 'name'];

export const isGap = (gap: string) => PEOPLE.includes(gap) || gap in VERBS;

/** The word for a gap of a rewrite: {I}, {me}, {my}, {myself}, or a verb such as {feel}. */
export function fillGap(gap: string, { name, person, english, past }: Teller): string {
  const verb = VERBS[gap];
  if (verb) return past ? (gap === 'am' && person === 'me' ? 'was' : verb[2]) : verb[person === 'me' ? 0 : 1];
  if (!english) return gap === 'my' ? `${name}的` : name;
  if (person === 'me') return gap === 'my' || gap === 'myself' || gap === 'me' ? gap : 'I';
  if (person === 'pronoun') return gap === 'I' ? name : OWN[name as 'he' | 'she'][gap as 'me' | 'my' | 'myself'];
  return gap === 'my' ? `${name}’s` : name;
}
