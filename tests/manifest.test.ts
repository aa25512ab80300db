/** What the extension may do, to the last permission: nothing is added without this list being changed. */
import { describe, expect, it } from 'vitest';
import config from '../wxt.config.ts';

type Manifest = Record<string, unknown> & { content_security_policy: { extension_pages: string } };
const manifestOf = (browser: 'chrome' | 'firefox'): Manifest =>
  (config.manifest as unknown as (environment: object) => Manifest)({ browser });

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for no more than this', () => {
    expect(manifest['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? ['alarms'] : []),
    ]);
    expect(manifest['optional_permissions']).toEqual(
      browser === 'firefox' ? ['downloads'] : ['downloads', 'alarms', 'offscreen'],
    );
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['content_scripts']).toBeUndefined();
  });

  it('lets our own pages reach nothing but what is packed with them', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
        const [name, ...sources] = rule.split(' ');
        return [name, sources.join(' ')] as const;
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('lets nobody speak to us, and no page load what is ours', () => {
    expect(manifest['externally_connectable']).toEqual(browser === 'chrome' ? { ids: [] } : undefined);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['incognito']).toBe('spanning');
  });
});
