/** The few web-standard globals that ring 0 may use besides ECMAScript's own: pure functions, the same in every browser and in Node. Read by tsconfig.domain.json only. */

interface URLSearchParams {
  get(name: string): string | null;
  delete(name: string): void;
  keys(): IterableIterator<string>;
  sort(): void;
  toString(): string;
}
interface URL {
  hash: string;
  host: string;
  hostname: string;
  readonly href: string;
  readonly origin: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  username: string;
  password: string;
  readonly searchParams: URLSearchParams;
}
declare var URL: {
  new (url: string, base?: string): URL;
  canParse(url: string, base?: string): boolean;
  parse(url: string, base?: string): URL | null;
};
declare function decodeURIComponent(encoded: string): string;
declare function encodeURIComponent(text: string): string;
