/** References for Zotero and every CSL processor. */
import type { ClipRecord } from '../../clips/clip-record.ts';
import { citedWork, type CitedWork } from '../cited-work.ts';
import type { ExportFormat } from '../export-format.ts';
import { provenance } from '../reference-note.ts';

export const cslJson: ExportFormat = {
  id: 'csl-json',
  extension: 'json',
  label: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json',
  name: 'CSL-JSON',
  begin: '[',
  write: (record, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(itemOf(record))}`,
  end: '\n]\n',
};

function itemOf(record: ClipRecord): object {
  const work = citedWork(record);
  return {
    id: work.id,
    type: 'article-newspaper',
    title: work.title,
    ...(work.author && { author: [{ literal: work.author }] }),
    'container-title': work.outlet,
    ...(work.published && { issued: dateParts(work.published) }),
    accessed: dateParts(work.accessed),
    URL: work.url,
    language: work.language,
    ...keywordOf(work),
    note: provenance(record, work).join('\n'),
  };
}

function keywordOf({ tags }: CitedWork): object {
  return tags.length > 0 ? { keyword: tags.join(', ') } : {};
}

function dateParts(day: string): object {
  return { 'date-parts': [day.split('-').map(Number)] };
}
