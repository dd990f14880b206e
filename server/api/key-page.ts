import { html } from 'hono/html';
import type { ProblemReport } from '../book/problem.ts';

/** What somebody sees who comes without the key: two sentences in each language, nothing of the family. */
export function keyPage({ what, next }: ProblemReport) {
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>星绘本 Starpages</title></head>
<body>
<main>
<h1>星绘本 Starpages</h1>
<p>${what.zh}${next.zh}</p>
<p lang="en">${what.en} ${next.en}</p>
</main>
</body>
</html>`;
}
