import { describe, expect, it } from 'vitest';
import type { Page } from '../page/page.ts';
import { atItsOrigin } from './sender.ts';

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
    expect(atItsOrigin({ url: 'https://portal.example/' }, page)).toEqual(page);
  });

  it('does not let a page speak for another origin', () => {
    const claimed = { ...page, url: 'https://agency.example/a', host: 'agency.example' };
    expect(atItsOrigin({ url: 'https://portal.example/b' }, claimed)).toMatchObject({
      url: 'https://portal.example/b',
      host: 'portal.example',
    });
  });

  it('takes the browser’s word for the host even where the address is right', () => {
    expect(atItsOrigin({ url: 'https://portal.example/' }, { ...page, host: 'agency.example' }).host).toBe(
      'portal.example',
    );
  });
});
