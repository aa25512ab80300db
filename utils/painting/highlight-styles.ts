/** How highlights look. A translucent ground and a line below, never a text colour: they must be readable on any page, light or dark, and apart for eyes that don't tell the hues apart. */
import type { HighlightStyle, MarkStyle } from '../highlights/highlight.ts';

/** The registry is shared with the page: our names begin as the background says, and say nothing themselves. */
export function registryName(names: string, style: HighlightStyle | 'flash'): string {
  return `${names}-${Object.keys(looks).indexOf(style)}`;
}

interface Look {
  readonly ground: string;
  readonly line: string;
}

/** Hues after Okabe & Ito's palette, which stays apart for the common colour-vision deficiencies. */
const looks: Record<HighlightStyle | 'flash', Look> = {
  figure: { ground: 'rgb(240 196 25 / 0.26)', line: 'solid 2px rgb(200 140 0)' },
  promise: { ground: 'rgb(86 180 233 / 0.22)', line: 'dashed 2px rgb(30 120 190)' },
  doubt: { ground: 'rgb(213 94 0 / 0.18)', line: 'wavy 1.5px rgb(200 70 0)' },
  source: { ground: 'rgb(0 158 115 / 0.24)', line: 'solid 2px rgb(0 130 95)' },
  'original-title': { ground: 'rgb(0 158 115 / 0.14)', line: 'dotted 2px rgb(0 130 95)' },
  flash: { ground: 'rgb(240 120 25 / 0.6)', line: 'solid 3px rgb(220 90 0)' },
};

/** A mark's look as inline style, for a legend beside the page. */
export function lookOf(style: HighlightStyle): { readonly backgroundColor: string; readonly textDecoration: string } {
  const { ground, line } = looks[style];
  return { backgroundColor: ground, textDecoration: `underline ${line}` };
}

/**
 * The style sheet that the background inserts into the page's frame, outside the page's own sheets and its content
 * security policy. It names the elements that hold painted text as narrowly as lasts: every element that a rule fits is
 * styled anew by the browser, on a large page for longer than all that we do.
 */
export function highlightStyleSheet(names: string, elements: readonly string[], marks: MarkStyle = 'colour'): string {
  const sheet = (rule: typeof plainRule): string =>
    Object.entries(looks)
      .map(([style, look]) => {
        const name = registryName(names, style as HighlightStyle | 'flash');
        const selectors = elements.map((element) => `${element}::highlight(${name})`);
        return `${selectors.join(', ')} { ${rule(look)} }`;
      })
      .join('\n');
  return `${sheet(marks === 'underline' ? lineRule : plainRule)}
@media (forced-colors: active) {
${sheet(forcedRule)}
}
@media print {
${sheet(printRule)}
}`;
}

function plainRule({ ground, line }: Look): string {
  return `background-color: ${ground}; text-decoration: underline ${line};`;
}

function lineRule({ line }: Look): string {
  return `background-color: transparent; text-decoration: underline ${line};`;
}

function forcedRule({ line }: Look): string {
  return `background-color: Mark; color: MarkText; text-decoration: underline ${line.split(' ')[0]} 2px MarkText;`;
}

function printRule(_look: Look): string {
  return 'background-color: transparent; text-decoration: none;';
}
