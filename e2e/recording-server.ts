/** The whole internet of a test: an HTTP proxy that answers for the hosts a test serves, refuses everything else, and writes down what was asked. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` where not given. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RecordingServer {
  /** `host:port` to use as a proxy. */
  readonly address: string;
  /** Answers the absolute address with this from now on. */
  serve(url: string, served: Served | string): void;
  /**
   * Every address asked for since the last call, `CONNECT host:port` for secure ones. Left out: favicons of served hosts,
   * and hosts under `.invalid`, where the drivers send what a browser cannot be kept from asking.
   */
  takeRequests(): string[];
  close(): Promise<void>;
}

export async function startRecordingServer(): Promise<RecordingServer> {
  const answers = new Map<string, Served>();
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    if (!isFavicon(url, answers) && !isInvalidHost(new URL(url).hostname)) requests.push(url);
    answer(response, answers.get(url));
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    if (!isInvalidHost(host.split(':')[0] ?? '')) requests.push(`CONNECT ${host}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (url, served) => void answers.set(url, typeof served === 'string' ? { body: served } : served),
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A proxy is asked for the whole address. */
function addressOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  return url.startsWith('/') ? `http://${request.headers.host}${url}` : url;
}

function isInvalidHost(host: string): boolean {
  return host.endsWith('.invalid');
}

function isFavicon(url: string, answers: ReadonlyMap<string, Served>): boolean {
  if (!url.endsWith('/favicon.ico')) return false;
  const origin = new URL(url).origin;
  return [...answers.keys()].some((address) => address.startsWith(`${origin}/`));
}

function answer(response: ServerResponse, served: Served | undefined): void {
  if (!served) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not served');
  const { body, type = 'text/html; charset=utf-8', headers = {} } = served;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}
