import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { BookFile } from '../../server/book/book.ts';

/** The JSON Schema of `npm run book -- --json`, for whoever reads books with another program. */
const schema = z.toJSONSchema(BookFile, { target: 'draft-2020-12' });
const titled = {
  $schema: schema.$schema,
  title: 'Starpages book',
  description: 'A picture book, or the books of a long story, as written by `npm run book -- STORY.txt --json FILE`.',
  ...schema,
};
writeFileSync('server/book/book.schema.json', `${JSON.stringify(titled, null, 2)}\n`);
console.log('server/book/book.schema.json');
