import type { CastMember } from '../../server/book/book.ts';
import type { Vocabulary } from '../../server/book/view.ts';
import { say } from '../ui/language.ts';

/** As the family names this person, else by role; numbered when several have the same name. */
export function nameInCast(member: CastMember, cast: readonly CastMember[], { roles }: Vocabulary): string {
  const plain = ({ name, role }: CastMember) => {
    const said = roles.find(({ id }) => id === role);
    return name || (said ? say(said.says) : role);
  };
  const alike = cast.filter((other) => plain(other) === plain(member));
  return alike.length > 1 ? `${plain(member)} ${alike.indexOf(member) + 1}` : plain(member);
}
