import { describe, expect, it } from 'vitest';
import type { Page } from '../page/page.ts';
import { atItsOrigin, frameOf, isOfPage } from './sender.ts';
import type { Sender } from './serve.ts';

const page: Page = {
  url: 'https://portal.example/a/2.html',
  host: 'portal.example',
  blocks: [],
  regions: [],
  pictures: [],
  metadata: { entries: [], jsonLd: [] },
  truncated: false,
};

describe('atItsOrigin', () => {
  it('takes the path that the page names within its own origin', () => {
    expect(atItsOrigin({ ownUrl: 'https://portal.example/' }, page)).toEqual(page);
  });

  it('does not let a page speak for another origin', () => {
    const claimed = { ...page, url: 'https://agency.example/a', host: 'agency.example' };
    expect(atItsOrigin({ ownUrl: 'https://portal.example/b' }, claimed)).toMatchObject({
      url: 'https://portal.example/b',
      host: 'portal.example',
    });
  });

  it('takes the browser’s word for the host even where the address is right', () => {
    expect(atItsOrigin({ ownUrl: 'https://portal.example/' }, { ...page, host: 'agency.example' }).host).toBe(
      'portal.example',
    );
  });
});

describe('isOfPage', () => {
  const tab = { id: 1, url: 'https://portal.example/' } as NonNullable<Sender['tab']>;
  const isOf = (sender: Sender) => isOfPage(frameOf({ tab, frameId: 3, ...sender }));

  it('takes a frame of the page’s origin for the page’s, and no other', () => {
    expect(isOf({ url: 'https://portal.example/frame' })).toBe(true);
    expect(isOf({ url: 'https://ads.example/frame' })).toBe(false);
    expect(isOf({ url: 'http://portal.example/frame' })).toBe(false);
  });

  it('goes by what the browser says of an origin where the address has none', () => {
    expect(isOf({ url: 'about:srcdoc', origin: 'https://portal.example' })).toBe(true);
    expect(isOf({ url: 'about:blank', origin: 'null' })).toBe(false);
    expect(isOf({ url: 'about:blank' })).toBe(false);
  });

  it('takes the page itself for the page’s, unless its tab has gone elsewhere meanwhile', () => {
    expect(isOf({ frameId: 0, url: 'https://portal.example/b', origin: 'null' })).toBe(true);
    expect(isOf({ frameId: 0, url: 'https://ads.example/' })).toBe(false);
    expect(isOf({ frameId: 0 })).toBe(false);
    expect(isOfPage(frameOf({ tab: { ...tab, url: 'about:blank' }, frameId: 0, url: 'about:blank' }))).toBe(false);
  });

  it('is said of nobody without a tab or a frame', () => {
    expect(() => frameOf({ frameId: 0, url: 'https://portal.example/' })).toThrow('Only a page');
    expect(() => frameOf({ tab, url: 'https://portal.example/' })).toThrow('Only a page');
  });
});
