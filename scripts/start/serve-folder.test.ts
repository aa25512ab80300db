import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFile, type ServedFile } from './serve-folder.ts';

describe('serveFile', () => {
  let folder: string;
  let served: ServedFile;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-serve-'));
    await mkdir(join(folder, 'inside'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'inside', 'style.css'), 'p {}');
    await writeFile(join(folder, 'inside', '页 面.html'), '<meta charset=gbk><p>news');
    served = await serveFile(join(folder, 'inside', '页 面.html'));
  });
  afterAll(async () => {
    served.close();
    await rm(folder, { recursive: true });
  });

  it('sends the page with the charset it declares', async () => {
    const response = await fetch(served.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=gbk');
    expect(await response.text()).toContain('news');
  });

  it('sends what lies beside the page and nothing from elsewhere', async () => {
    expect((await fetch(new URL('style.css', served.url))).headers.get('content-type')).toBe('text/css');
    expect((await fetch(new URL('/..%2Fsecret.txt', served.url))).status).toBe(404);
    expect((await fetch(new URL('missing.html', served.url))).status).toBe(404);
  });

  it('rejects a file that is not there', async () => {
    await expect(serveFile(join(folder, 'none.html'))).rejects.toThrow('ENOENT');
  });
});
