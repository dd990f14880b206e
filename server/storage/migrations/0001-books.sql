-- One row a book: where its history stands, and a summary, so that a list need not read any book.
CREATE TABLE books (
  id TEXT PRIMARY KEY,
  -- Rises by one with every save of anybody. Saves compare it.
  revision INTEGER NOT NULL,
  -- The last revision that a person made. A person who has seen this one has missed nothing but drawing.
  person_revision INTEGER NOT NULL,
  -- The version that is the book now.
  version INTEGER NOT NULL,
  summary TEXT NOT NULL,
  -- 1 while steps are left to do.
  unfinished INTEGER NOT NULL,
  part_number INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- Milliseconds since 1970; the last change by a person.
  changed_at INTEGER NOT NULL,
  removed_at INTEGER
);

-- What a book was after each change by a person. The maker completes the version that it works on.
CREATE TABLE versions (
  book_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  -- How many changes lie between the first plan and this version.
  step INTEGER NOT NULL,
  -- 0 when a person went back and then took another way; kept, but undo and redo pass it by.
  live INTEGER NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (book_id, number)
);

-- Every file that any version of a book shows.
CREATE TABLE book_files (
  book_id TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (book_id, key)
);
