/** A saved page and what lies beside it → an address on this machine, with the charset header that a server would send. */
import { once } from 'node:events';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, sep } from 'node:path';
import { charsetOf } from '../inspect/decode-page.ts';

export interface ServedFile {
  /** `http://localhost:PORT/NAME`. */
  readonly url: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Serves the file's folder to this machine alone; rejects where there is no such file. */
export async function serveFile(file: string): Promise<ServedFile> {
  const path = await realpath(file);
  const folder = dirname(path);
  const server = createServer((request, response) => {
    void answer(response, folder, request.url ?? '/').catch(() => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/${encodeURIComponent(basename(path))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Rejects for what isn't there or lies outside the folder. */
async function answer(response: ServerResponse, folder: string, url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const path = await realpath(join(folder, name));
  if (!path.startsWith(folder + sep)) throw new Error('outside the folder');
  const bytes = await readFile(path);
  const extension = extname(path).toLowerCase();
  const type = /^\.x?html?$/.test(extension) ? `text/html; charset=${charsetOf(bytes)}` : types[extension];
  response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(bytes);
}
