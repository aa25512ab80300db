import { describe, expect, it } from 'vitest';
import { emptyAnswer, type DirectoryAnswer } from '../outlets/directory.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { findSurroundings } from './surroundings.ts';

const outlet: Outlet = {
  id: 'jc',
  name: '江城日报',
  aliases: [],
  domains: ['jcdaily.example'],
  kind: 'newspaper',
  country: 'CN',
  related: [],
};
const answer: DirectoryAnswer = { ...emptyAnswer, outlets: { jc: outlet }, outletOfHost: { 'jcdaily.example': 'jc' } };

describe('findSurroundings', () => {
  it('knows the site of a credited outlet', () => {
    expect(findSurroundings({ name: '江城日报', outletId: 'jc' }, undefined, answer).sourceSite).toBe(
      'jcdaily.example',
    );
  });

  it('takes the host of the original where the page links to it', () => {
    const source = { name: '江城日报', url: 'https://news.jc.example/1.html' };
    expect(findSurroundings(source, undefined, answer).sourceSite).toBe('news.jc.example');
  });

  it('names the outlet’s own site where the link under its name leads to another', () => {
    const to = (url: string) =>
      findSurroundings({ name: '江城日报', outletId: 'jc', url }, undefined, answer).outletSite;
    expect(to('https://jcdaily.example.evil.test/1.html')).toBe('jcdaily.example');
    expect(to('https://evil-jcdaily.example/1.html')).toBe('jcdaily.example');
    expect(to('https://news.jcdaily.example/1.html')).toBeUndefined();
  });

  it('tells a site of mainland China by its outlet or its domain', () => {
    expect(findSurroundings(undefined, 'https://jcdaily.example/a', answer).isMainlandHost).toBe(true);
    expect(findSurroundings(undefined, 'https://www.portal.com.cn/a', emptyAnswer).isMainlandHost).toBe(true);
    expect(findSurroundings(undefined, 'https://times.example/a', answer).isMainlandHost).toBe(false);
  });
});
