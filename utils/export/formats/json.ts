/** Everything of every clip, to be imported again: one JSON document, one clip a line (one with very many versions a few), keys sorted, so that equal libraries give equal bytes. */
import { canonicalJson } from '../../clips/canonical-json.ts';
import { piecesOf } from '../../clips/clip-record.ts';
import { clipSchema } from '../../clips/clip.ts';
import type { ExportFormat } from '../export-format.ts';

/** How the document names itself. */
export const jsonFormatName = 'firsthand-clips';

export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  name: 'JSON',
  begin: `{"format":"${jsonFormatName}","schema":${clipSchema},"clips":[`,
  write: (record, index) => `${index === 0 ? '' : ','}\n${piecesOf(record).map(canonicalJson).join(',\n')}`,
  end: '\n]}\n',
};
