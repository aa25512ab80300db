/** Parsers that tests hold our exports against, and that come without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { readonly chain: (data: string, options: object) => unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: { readonly flatten: (document: object) => Promise<unknown> };
  export default jsonld;
}
