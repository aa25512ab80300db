import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, defaultSettings, readSettings } from './settings.ts';

const { store } = vi.hoisted(() => ({ store: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: store[key] }),
        set: async (values: object) => void Object.assign(store, values),
      },
    },
  },
}));

const keep = (settings: unknown): void => void (store['settings'] = settings);
const many = Array.from({ length: 5_001 }, (_, at) => `site-${at}.example`);

beforeEach(() => keep(undefined));

describe('readSettings', () => {
  it('is the default where nothing was chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(defaultSettings.where).toBe('everywhere');
  });

  it.each([
    ['an engine', { engine: 'you.com' }],
    ['a place', { cardPlace: { x: 4, y: 0 } }],
    ['an outlet', { outlets: [{ name: 7 }] }],
    ['a backup', { backup: 'yes' }],
    ['a list of sites', { sites: 'news.example' }],
  ])('takes no other choice back for %s that cannot be read', async (_what, bad) => {
    keep({ where: 'on-click', notHere: ['bank.example'], ...bad });
    expect(await readSettings()).toEqual({ ...defaultSettings, where: 'on-click', notHere: ['bank.example'] });
  });

  it.each([['anywhere'], [7], [null]])('waits for a click where %j says where to run', async (where) => {
    keep({ where });
    expect((await readSettings()).where).toBe('on-click');
  });

  it.each([['bank.example'], [{ 0: 'bank.example' }], [Array.from({ length: 100_001 }, () => 'a.example')]])(
    'runs nowhere by itself where the sites that are off cannot be read',
    async (notHere) => {
      keep({ where: 'everywhere', notHere, backup: true });
      expect(await readSettings()).toEqual({ ...defaultSettings, where: 'on-click', backup: true });
    },
  );

  it.each([['on-click'], [[]], [12]])('runs nowhere by itself where nothing can be read at all', async (stored) => {
    keep(stored);
    expect((await readSettings()).where).toBe('on-click');
  });

  it('keeps every site off, however many there are, and all but an unreadable one', async () => {
    keep({ where: 'everywhere', notHere: [...many, 7, ''] });
    expect((await readSettings()).notHere).toEqual(many);
  });
});

describe('changeSettings', () => {
  it('keeps what a newer version has stored, and what it cannot read itself', async () => {
    keep({ where: 'after-dark', chip: 'small', notHere: ['bank.example'] });
    const changed = await changeSettings(({ notHere }) => ({ notHere: [...notHere, 'shop.example'] }));
    expect(changed).toMatchObject({ where: 'on-click', notHere: ['bank.example', 'shop.example'] });
    expect(store['settings']).toEqual({
      where: 'after-dark',
      chip: 'small',
      notHere: ['bank.example', 'shop.example'],
    });
  });

  it('loses none of two changes made at once', async () => {
    await Promise.all([changeSettings(() => ({ engine: 'bing' })), changeSettings(() => ({ backup: true }))]);
    expect(await readSettings()).toMatchObject({ engine: 'bing', backup: true });
  });
});
