/** How highlights look. A translucent ground and a line below, never a text colour: they must be readable on any page, light or dark, and apart for eyes that don't tell the hues apart. */
import type { HighlightStyle } from '../highlights/highlight.ts';

/** The registry is shared with the page, so our names carry a prefix. */
export function registryName(style: HighlightStyle | 'flash'): string {
  return `firsthand-${style}`;
}

/** Hues after Okabe & Ito's palette, which stays apart for the common colour-vision deficiencies. */
const looks: Record<HighlightStyle | 'flash', { ground: string; line: string }> = {
  figure: { ground: 'rgb(240 196 25 / 0.26)', line: 'solid 2px rgb(200 140 0)' },
  promise: { ground: 'rgb(86 180 233 / 0.22)', line: 'dashed 2px rgb(30 120 190)' },
  doubt: { ground: 'rgb(213 94 0 / 0.18)', line: 'wavy 1.5px rgb(200 70 0)' },
  source: { ground: 'rgb(0 158 115 / 0.24)', line: 'solid 2px rgb(0 130 95)' },
  'original-title': { ground: 'rgb(0 158 115 / 0.14)', line: 'dotted 2px rgb(0 130 95)' },
  flash: { ground: 'rgb(240 120 25 / 0.6)', line: 'solid 3px rgb(220 90 0)' },
};

/** The style sheet that the background inserts into the page's frame, outside the page's own sheets and its content security policy. */
export const highlightStyleSheet = `${Object.entries(looks).map(rule).join('\n')}
@media (forced-colors: active) {
${Object.entries(looks).map(forcedRule).join('\n')}
}
@media print {
${Object.keys(looks).map(printRule).join('\n')}
}`;

function rule([style, { ground, line }]: [string, { ground: string; line: string }]): string {
  return `::highlight(firsthand-${style}) { background-color: ${ground}; text-decoration: underline ${line}; }`;
}

function forcedRule([style, { line }]: [string, { line: string }]): string {
  const lineStyle = line.split(' ')[0];
  return `::highlight(firsthand-${style}) { background-color: Mark; color: MarkText; text-decoration: underline ${lineStyle} 2px MarkText; }`;
}

function printRule(style: string): string {
  return `::highlight(firsthand-${style}) { background-color: transparent; text-decoration: none; }`;
}
