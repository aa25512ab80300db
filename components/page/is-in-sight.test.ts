import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isInSight } from './is-in-sight.ts';

let document: Document;
let host: HTMLElement;
const click = { clientX: 50, clientY: 50, detail: 1 } as MouseEvent;
const shown = { opacity: '1', visibility: 'visible', filter: 'none', mixBlendMode: 'normal' };

beforeEach(() => {
  const { window } = new JSDOM('<html><body></body></html>');
  ({ document } = window);
  host = document.createElement('div');
  document.documentElement.append(host);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('Document', { prototype: { querySelectorAll: () => [] } });
  style({});
});
afterEach(() => vi.unstubAllGlobals());

function style(ofRoot: object): void {
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    contain: 'none',
    ...shown,
    ...(element === document.documentElement && ofRoot),
  }));
}

function cover(box: { left: number; right: number; top: number; bottom: number }): void {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => box as DOMRect;
  vi.stubGlobal('Document', { prototype: { querySelectorAll: () => [element] } });
  vi.stubGlobal('Element', { prototype: { getBoundingClientRect: () => box } });
}

describe('isInSight', () => {
  it('lets a reader click on what he sees', () => {
    expect(isInSight(host, click)).toBe(true);
  });

  it.each([
    { opacity: '0.001' },
    { visibility: 'hidden' },
    { filter: 'opacity(0)' },
    { filter: 'blur(90px)' },
    { filter: 'brightness(0.1)' },
    { transform: 'matrix(1, 0, 0, 1, -900, 0)' },
    { scale: '3' },
    { translate: '10px' },
    { clipPath: 'inset(0 0 90%)' },
    { maskImage: 'linear-gradient(red, red)' },
    { contain: 'paint' },
    { mixBlendMode: 'difference' },
    { contentVisibility: 'hidden' },
  ])('refuses a click on a page of %j', (ofRoot) => {
    style(ofRoot);
    expect(isInSight(host, click)).toBe(false);
  });

  it('has nothing against a page that a reader has turned dark', () => {
    style({ filter: 'invert(1) hue-rotate(180deg) contrast(0.9)' });
    expect(isInSight(host, click)).toBe(true);
  });

  it('refuses a click below what stands in the top layer, and none beside it or by the keyboard', () => {
    cover({ left: 0, right: 100, top: 0, bottom: 100 });
    expect(isInSight(host, click)).toBe(false);
    expect(isInSight(host, { clientX: 0, clientY: 0, detail: 0 } as MouseEvent)).toBe(true);
    cover({ left: 200, right: 300, top: 0, bottom: 100 });
    expect(isInSight(host, click)).toBe(true);
  });
});
