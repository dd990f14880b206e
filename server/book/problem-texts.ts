import type { Bilingual } from './words.ts';

type ProblemText = { status: number; retryable: boolean; what: Bilingual; next: Bilingual };

/** Every problem a person can meet, in both languages: what happened, and what to do next. `{gaps}` are filled in. */
export const PROBLEMS = {
  'story-empty': {
    status: 400,
    retryable: false,
    what: { zh: '还没有故事。', en: 'There is no story yet.' },
    next: { zh: '写一两句话就可以开始。', en: 'One or two sentences are enough to start.' },
  },
  'story-too-long': {
    status: 413,
    retryable: false,
    what: {
      zh: '故事有 {length} 个字，一次最多 {most} 个。',
      en: 'The story has {length} characters; {most} is the most at once.',
    },
    next: {
      zh: '请分成几个故事来做。你写的字都还在。',
      en: 'Please make several stories of it. Nothing you wrote is lost.',
    },
  },
  'story-not-text': {
    status: 415,
    retryable: false,
    what: { zh: '这个文件不是文字（{kind}）。', en: 'This file is not text ({kind}).' },
    next: {
      zh: '请把故事的文字复制出来，粘贴进来，或存成 .txt 文件。',
      en: 'Please copy the words of the story and paste them, or save them as a .txt file.',
    },
  },
  'story-not-utf8': {
    status: 415,
    retryable: false,
    what: { zh: '这个文件的文字编码读不出来。', en: 'The text of this file is in an encoding we cannot read.' },
    next: {
      zh: '请用“UTF-8”编码重新保存，或直接复制粘贴文字。',
      en: 'Please save it again as UTF-8, or copy and paste the words.',
    },
  },
  'bad-request': {
    status: 400,
    retryable: false,
    what: { zh: '发来的内容不完整或不对：{where}。', en: 'What was sent is incomplete or wrong: {where}.' },
    next: { zh: '请刷新页面再试一次。', en: 'Please reload the page and try again.' },
  },
  'too-large': {
    status: 413,
    retryable: false,
    what: { zh: '发来的内容太大了。', en: 'What was sent is too large.' },
    next: { zh: '请分几次来做。', en: 'Please do it in several steps.' },
  },
  'not-found': {
    status: 404,
    retryable: false,
    what: { zh: '找不到这个内容。', en: 'This could not be found.' },
    next: { zh: '请回到“我的书”看一看。', en: 'Please go back to My books and look there.' },
  },
  'book-not-found': {
    status: 404,
    retryable: false,
    what: { zh: '找不到这本书。', en: 'This book could not be found.' },
    next: { zh: '请回到“我的书”看一看。', en: 'Please go back to My books and look there.' },
  },
  'book-not-ready': {
    status: 409,
    retryable: true,
    what: { zh: '这本书还没做好。', en: 'This book is not finished yet.' },
    next: { zh: '请等画面都画好再试。', en: 'Please wait until every page is drawn, then try again.' },
  },
  'book-changed': {
    status: 409,
    retryable: false,
    what: {
      zh: '这本书在别的窗口里改过了，所以这次没有存。',
      en: 'This book was changed in another window, so this was not saved.',
    },
    next: {
      zh: '你刚写的字还在这里。看一看新的样子，再决定要不要存。',
      en: 'Your words are still here. Look at the newer book, then decide whether to save them.',
    },
  },
  'nothing-to-undo': {
    status: 409,
    retryable: false,
    what: { zh: '没有可以撤销的了。', en: 'There is nothing left to undo.' },
    next: { zh: '这已经是最早的样子。', en: 'This is how the book was at first.' },
  },
  'nothing-to-redo': {
    status: 409,
    retryable: false,
    what: { zh: '没有可以重做的了。', en: 'There is nothing left to redo.' },
    next: { zh: '这已经是最新的样子。', en: 'This is the newest the book has been.' },
  },
  'last-page': {
    status: 409,
    retryable: false,
    what: { zh: '书里至少要留一页。', en: 'A book needs at least one page.' },
    next: { zh: '可以改这一页的字，或删掉整本书。', en: 'Change the words of this page, or remove the whole book.' },
  },
  'too-many-pages': {
    status: 409,
    retryable: false,
    what: { zh: '一本书最多 {most} 页。', en: 'A book has {most} pages at most.' },
    next: { zh: '请先删去一页，或另做一本。', en: 'Please delete a page first, or make another book.' },
  },
  'not-allowed': {
    status: 403,
    retryable: false,
    what: {
      zh: '这个请求不是从星绘本的页面来的，所以没有执行。',
      en: 'This request did not come from a Starpages page, so it was not carried out.',
    },
    next: {
      zh: '请用启动时显示的地址打开星绘本。',
      en: 'Please open Starpages with the address that was printed at the start.',
    },
  },
  'no-token': {
    status: 401,
    retryable: false,
    what: { zh: '这个浏览器还没有打开星绘本的钥匙。', en: 'This browser does not have the key to Starpages yet.' },
    next: {
      zh: '请用启动时显示的完整地址打开。',
      en: 'Please open it with the full address that was printed at the start.',
    },
  },
  'wrong-host': {
    status: 421,
    retryable: false,
    what: { zh: '这个地址不是星绘本的地址。', en: 'This is not the address of Starpages.' },
    next: {
      zh: '请用启动时显示的地址打开。',
      en: 'Please use the address that was printed at the start.',
    },
  },
  'port-taken': {
    status: 500,
    retryable: true,
    what: { zh: '端口 {port} 已经被别的程序占用。', en: 'Port {port} is already used by another program.' },
    next: {
      zh: '星绘本可能已经开着；要么关掉那个程序，要么用 STARPAGES_PORT 换一个端口。',
      en: 'Starpages may already be running; close that program, or choose another port with STARPAGES_PORT.',
    },
  },
  'port-wrong': {
    status: 500,
    retryable: false,
    what: { zh: 'STARPAGES_PORT 不是端口号：{port}', en: 'STARPAGES_PORT is no port number: {port}' },
    next: { zh: '请写一个 1024 到 65535 之间的数。', en: 'Please give a number from 1024 to 65535.' },
  },
  'data-in-use': {
    status: 500,
    retryable: true,
    what: {
      zh: '星绘本已经开着，用的就是这个文件夹：{folder}',
      en: 'Starpages is already running with this folder: {folder}',
    },
    next: {
      zh: '请用已经打开的那个窗口，或先关掉它再启动。',
      en: 'Please use the window that is already open, or close that Starpages first.',
    },
  },
  'data-read-only': {
    status: 507,
    retryable: true,
    what: { zh: '数据文件夹不能写入：{folder}', en: 'The data folder cannot be written to: {folder}' },
    next: {
      zh: '请检查这个文件夹的权限，或用 STARPAGES_DATA 换一个文件夹。已有的书没有变。',
      en: 'Please check the permissions of the folder, or choose another with STARPAGES_DATA. Your books are unchanged.',
    },
  },
  'disk-full': {
    status: 507,
    retryable: true,
    what: { zh: '磁盘满了，没有存上。', en: 'The disk is full; this was not saved.' },
    next: {
      zh: '请腾出一些空间再试。上一次存好的书没有变。',
      en: 'Please free some space and try again. The book as last saved is unchanged.',
    },
  },
  'data-damaged': {
    status: 500,
    retryable: false,
    what: { zh: '书库文件坏了，读不出来：{file}', en: 'The library file is damaged and cannot be read: {file}' },
    next: {
      zh: '星绘本没有动它。请把它改名或移走（不要删），再启动；画好的图还在文件夹里。',
      en: 'Starpages has not touched it. Please rename or move it (do not delete it) and start again; the pictures are still in the folder.',
    },
  },
  'data-too-new': {
    status: 500,
    retryable: false,
    what: { zh: '这些书是用更新的星绘本存的。', en: 'These books were saved by a newer Starpages.' },
    next: { zh: '请更新星绘本。书没有变。', en: 'Please update Starpages. The books are unchanged.' },
  },
  'data-file': {
    status: 500,
    retryable: false,
    what: {
      zh: '数据文件有错：{file} 第 {line} 行：{reason}',
      en: 'A data file is wrong: {file}, line {line}: {reason}',
    },
    next: { zh: '请改好这一行再启动。', en: 'Please mend that line and start again.' },
  },
  'output-not-written': {
    status: 500,
    retryable: true,
    what: { zh: '没能写出文件 {file}：{reason}', en: 'The file {file} could not be written: {reason}' },
    next: {
      zh: '请检查文件夹是否存在、可写、还有空间。原来的文件没有变。',
      en: 'Please check that the folder exists, can be written to and has space. An earlier file is unchanged.',
    },
  },
  usage: {
    status: 400,
    retryable: false,
    what: { zh: '命令不完整或不对：{reason}', en: 'The command is incomplete or wrong: {reason}' },
    next: { zh: '请看下面的用法。', en: 'Please see how it is used below.' },
  },
  'story-not-found': {
    status: 400,
    retryable: false,
    what: { zh: '读不到故事文件 {file}（{reason}）。', en: 'The story file {file} cannot be read ({reason}).' },
    next: { zh: '请检查文件名和文件夹。', en: 'Please check the name and the folder.' },
  },
  'bad-look': {
    status: 400,
    retryable: false,
    what: { zh: '样子文件 {file} 不对：{reason}', en: 'The look file {file} is wrong: {reason}' },
    next: { zh: '请改好它，或去掉 --look。', en: 'Please mend it, or leave out --look.' },
  },
  internal: {
    status: 500,
    retryable: true,
    what: { zh: '星绘本里出了错。', en: 'Something went wrong inside Starpages.' },
    next: { zh: '你写的字都还在。请再试一次。', en: 'Nothing you wrote is lost. Please try again.' },
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof PROBLEMS;
