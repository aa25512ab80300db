import { describe, expect, it } from 'vitest';
import { gatePatterns, runsAt, switchSite, webPages } from './runs-at.ts';

const everywhere = { where: 'everywhere', sites: [], notHere: ['bank.example'] } as const;
const chosen = { where: 'chosen-sites', sites: ['news.example'], notHere: [] } as const;
const onClick = { where: 'on-click', sites: ['news.example'], notHere: [] } as const;
const mutable = <T extends { sites: readonly string[]; notHere: readonly string[] }>(choice: T) => ({
  ...choice,
  sites: [...choice.sites],
  notHere: [...choice.notHere],
});

describe('runsAt', () => {
  it('runs everywhere but where it was switched off', () => {
    expect(runsAt(mutable(everywhere), 'news.example')).toBe(true);
    expect(runsAt(mutable(everywhere), 'bank.example')).toBe(false);
  });

  it('runs on chosen sites alone', () => {
    expect(runsAt(mutable(chosen), 'news.example')).toBe(true);
    expect(runsAt(mutable(chosen), 'bank.example')).toBe(false);
  });

  it('runs nowhere by itself when it waits for a click, and nowhere that is no site', () => {
    expect(runsAt(mutable(onClick), 'news.example')).toBe(false);
    expect(runsAt(mutable(everywhere), undefined)).toBe(false);
  });
});

describe('switchSite', () => {
  it('switches a site off and on again, whichever way sites are chosen', () => {
    expect(switchSite(mutable(everywhere), 'news.example', false)).toEqual({
      notHere: ['bank.example', 'news.example'],
    });
    expect(switchSite(mutable(everywhere), 'bank.example', true)).toEqual({ notHere: [] });
    expect(switchSite(mutable(chosen), 'bank.example', true)).toEqual({ sites: ['news.example', 'bank.example'] });
    expect(switchSite(mutable(chosen), 'news.example', false)).toEqual({ sites: [] });
  });
});

describe('gatePatterns', () => {
  it('leaves out a site with everything below it', () => {
    expect(gatePatterns(mutable(everywhere))).toEqual({ matches: webPages, excludeMatches: ['*://*.bank.example/*'] });
  });

  it('takes in chosen sites, hosts without a domain included', () => {
    expect(gatePatterns(mutable({ ...chosen, sites: ['news.example', '10.0.0.1', 'localhost'] }))?.matches).toEqual([
      '*://*.news.example/*',
      '*://10.0.0.1/*',
      '*://localhost/*',
    ]);
  });

  it('registers nothing where nothing is to run', () => {
    expect(gatePatterns(mutable(onClick))).toBeUndefined();
    expect(gatePatterns(mutable({ ...chosen, sites: [] }))).toBeUndefined();
  });
});
