import { describe, expect, it } from 'vitest';
import { listOutlets } from './list-outlets.ts';
import { makeDirectory } from './make-directory.ts';
import type { Outlet } from './outlet.ts';
import { withOwnOutlets } from './own-outlets.ts';

const daily: Outlet = {
  id: 'river-daily',
  name: '江畔日报',
  aliases: ['江畔日报社'],
  domains: ['riverdaily.example'],
  kind: 'newspaper',
  related: [],
};
const portal: Outlet = { ...daily, id: 'portal', name: '江畔门户', aliases: [], domains: ['portal.example'] };

function answerTo(own: Parameters<typeof withOwnOutlets>[1], question: { hosts?: string[]; names?: string[] }) {
  const directory = makeDirectory(withOwnOutlets(listOutlets([daily, portal]), own), (host) => host);
  return directory.answer({ hosts: question.hosts ?? [], names: question.names ?? [] });
}

describe('withOwnOutlets', () => {
  it('adds an outlet that the directory does not know', () => {
    const own = [{ name: '小河周刊', aliases: ['小河'], domains: ['brook.example'] }];
    const { outletOfHost, outletOfName } = answerTo(own, { hosts: ['www.brook.example'], names: ['小河'] });
    expect([outletOfHost['www.brook.example'], outletOfName['小河']]).toEqual(['own-0', 'own-0']);
  });

  it('mends one that it knows, by name or by alias, and keeps what was known', () => {
    const own = [{ name: '江畔日报社', aliases: ['江报'], domains: ['new.example'] }];
    const { outletOfHost, outletOfName, outlets } = answerTo(own, {
      hosts: ['new.example', 'riverdaily.example'],
      names: ['江报', '江畔日报'],
    });
    expect(Object.values({ ...outletOfHost, ...outletOfName })).toEqual(Array(4).fill('river-daily'));
    expect(outlets['river-daily']).toMatchObject({ name: '江畔日报', kind: 'newspaper' });
  });

  it('lets the reader’s word win over a packaged domain', () => {
    const own = [{ name: '小河周刊', aliases: [], domains: ['portal.example'] }];
    expect(answerTo(own, { hosts: ['portal.example'] }).outletOfHost['portal.example']).toBe('own-0');
  });

  it('changes nothing without own outlets', () => {
    const packaged = listOutlets([daily, portal]);
    expect(withOwnOutlets(packaged, [])).toBe(packaged);
  });
});
