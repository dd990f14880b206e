import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../server/book/drawing.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { toSvg, viewFor } from '../../server/drawing/svg.ts';
import { CAST, palettes, sceneOf } from './a-cast.ts';

const drawing = drawScene(sceneOf('bedroom', ['hero'], { light: 'night' }), CAST, 'standard', palettes);
const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('SVG', () => {
  test('every tag is closed and every clip that is used is there', () => {
    const svg = toSvg(drawing);
    const open: string[] = [];
    for (const [, close, name, self] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name as string);
    }
    expect(open).toEqual([]);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.every((id) => idsOf(svg).includes(id))).toBe(true);
  });

  test('two drawings in one document do not share ids, and neither do two copies that are told apart', () => {
    const other = drawScene(sceneOf('bus', ['hero']), CAST, 'standard', palettes);
    const [first, second, copy] = [
      idsOf(toSvg(drawing)),
      idsOf(toSvg(other)),
      idsOf(toSvg(drawing, { idPrefix: 'copy' })),
    ];
    expect(first.length).toBeGreaterThan(0);
    expect(new Set([...first, ...second, ...copy]).size).toBe(first.length + second.length + copy.length);
  });

  test('holds no fonts, scripts, links or text', () => {
    expect(toSvg(drawing, { bleed: true })).not.toMatch(
      /<(text|script|style|image|use|a|foreignObject)\b|href=|url\((?!#)/,
    );
  });

  test('alt text is escaped and read out; without it the picture is decoration', () => {
    const svg = toSvg(drawing, { title: '<乐乐> & "Anna"' });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>&#60;乐乐&#62; &#38; &#34;Anna&#34;</title>');
    expect(toSvg(drawing)).toContain('aria-hidden="true"');
  });
});

describe('the view for a slot', () => {
  const frame = (width: number): Drawing => ({
    type: 'drawing',
    by: 'test',
    frame: 'standard',
    width,
    height: 1000,
    shapes: [],
  });

  test('shows the whole frame and fills a slot that is a little off with ground', () => {
    expect(viewFor(frame(1333), 1.333)).toEqual({ x: 0, y: 0, width: 1333, height: 1000 });
    const wider = viewFor(frame(1333), 1.5);
    expect(wider.width / wider.height).toBeCloseTo(1.5);
    expect(wider.x).toBeLessThan(0);
    expect(wider.height).toBe(1000);
    const higher = viewFor(frame(1333), 1.2);
    expect(higher.width).toBe(1333);
    expect(higher.y).toBeLessThan(0);
  });

  test('never shows anything beyond the ground', () => {
    const view = viewFor(frame(1000), 3);
    expect(view.x).toBe(-160);
    expect(view.width).toBe(1320);
  });
});
