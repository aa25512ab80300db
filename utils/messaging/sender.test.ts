import { describe, expect, it } from 'vitest';
import type { Page } from '../page/page.ts';
import { atItsOrigin, isOfPage } from './sender.ts';

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
  const frame = { tabId: 1, frameId: 3, url: 'https://portal.example/', ownUrl: 'https://portal.example/frame' };

  it('takes a frame of the page’s origin for the page’s, and no other', () => {
    expect(isOfPage(frame)).toBe(true);
    expect(isOfPage({ ...frame, ownUrl: 'https://ads.example/frame' })).toBe(false);
    expect(isOfPage({ ...frame, ownUrl: 'http://portal.example/frame' })).toBe(false);
  });

  it('takes the page itself for the page’s, whatever the addresses are', () => {
    expect(isOfPage({ ...frame, frameId: 0, ownUrl: '' })).toBe(true);
  });
});
