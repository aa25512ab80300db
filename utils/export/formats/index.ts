/** The registry of export formats, in the order they are offered. A new format is a file beside this one and a line here. */
import type { ExportFormat } from '../export-format.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csvClips } from './csv-clips.ts';
import { csvFigures } from './csv-figures.ts';
import { gbt7714 } from './gbt7714.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { tsvClips } from './tsv-clips.ts';
import { tsvFigures } from './tsv-figures.ts';
import { webAnnotation } from './web-annotation.ts';

export const exportFormats: readonly ExportFormat[] = [
  json,
  csvFigures,
  csvClips,
  tsvFigures,
  tsvClips,
  markdown,
  html,
  webAnnotation,
  cslJson,
  ris,
  bibtex,
  gbt7714,
  apa,
];
