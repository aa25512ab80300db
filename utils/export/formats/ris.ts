/** References in RIS, one record a clip. */
import type { ClipRecord } from '../../clips/clip-record.ts';
import { citedWork } from '../cited-work.ts';
import type { ExportFormat } from '../export-format.ts';
import { provenance } from '../reference-note.ts';

export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  name: 'RIS',
  begin: '',
  write: (record) => recordOf(record),
  end: '',
};

function recordOf(record: ClipRecord): string {
  const work = citedWork(record);
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', work.id],
    ['TI', work.title],
    ['AU', work.author],
    ['T2', work.outlet],
    ['PY', work.published?.slice(0, 4)],
    ['DA', work.published?.replaceAll('-', '/')],
    ['Y2', work.accessed.replaceAll('-', '/')],
    ['UR', work.url],
    ['LA', work.language],
    ...work.tags.map((tag): [string, string] => ['KW', tag]),
    ...provenance(record, work).map((line): [string, string] => ['N1', line]),
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

/** A line end would end the field. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
