/** A W3C Web Annotation for each clip and each of its figures, in one annotation page. */
import type { ClipRecord } from '../../clips/clip-record.ts';
import { correctedSource, correctedStatistics, correctedVerdict } from '../../clips/corrected-clip.ts';
import { signed } from '../../statistics/signed-value.ts';
import type { ExportFormat } from '../export-format.ts';
import { savedTime } from '../saved-time.ts';

/** The standard's own terms, and what it has no word for under a name of ours. */
const context = JSON.stringify([
  'http://www.w3.org/ns/anno.jsonld',
  {
    firsthand: 'urn:firsthand:',
    verdict: 'firsthand:verdict',
    originalSource: 'firsthand:originalSource',
    metric: 'firsthand:metric',
    quantity: 'firsthand:quantity',
    unit: 'firsthand:unit',
    direction: 'firsthand:direction',
    basis: 'firsthand:basis',
    terms: 'firsthand:terms',
    period: 'firsthand:period',
    modality: 'firsthand:modality',
    sha256Text: 'firsthand:sha256Text',
    sha256Record: 'firsthand:sha256Record',
  },
]);

export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  name: 'W3C Web Annotation (JSON-LD)',
  begin: `{"@context":${context},"id":"urn:firsthand:clips","type":"AnnotationPage","items":[`,
  write: (record, index) =>
    annotationsOf(record)
      .map((annotation, at) => `${index === 0 && at === 0 ? '' : ','}\n${JSON.stringify(annotation)}`)
      .join(''),
  end: '\n]}\n',
};

/** First the clip as a whole, then its figures. */
function annotationsOf(record: ClipRecord): object[] {
  return [bookmarkOf(record), ...figuresOf(record)];
}

function bookmarkOf(record: ClipRecord): object {
  const { id, url, title, word, proof } = record;
  const source = correctedSource(record);
  const bodies = [
    { type: 'TextualBody', purpose: 'describing', value: title },
    ...(word?.tags ?? []).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...(word?.note ? [{ type: 'TextualBody', purpose: 'commenting', value: word.note }] : []),
  ];
  return {
    id: `urn:firsthand:clip:${id}`,
    type: 'Annotation',
    motivation: 'bookmarking',
    created: savedTime(record),
    body: bodies,
    target: url,
    ...(source?.url && { via: source.url }),
    verdict: correctedVerdict(record),
    ...(source && { originalSource: source.name }),
    ...(proof && { sha256Text: proof.text, sha256Record: proof.record }),
  };
}

function figuresOf(record: ClipRecord): object[] {
  return correctedStatistics(record).flatMap((statistic, index) =>
    statistic.isNone
      ? []
      : {
          id: `urn:firsthand:clip:${record.id}:figure:${index}`,
          type: 'Annotation',
          motivation: 'highlighting',
          created: savedTime(record),
          // Positions count in the article's text, not in the page: the quote alone finds the figure there.
          target: { source: record.url, selector: statistic.selectors[0] },
          ...(statistic.metricName && { metric: statistic.metricName }),
          quantity: signed(statistic.value, statistic),
          unit: statistic.unit,
          ...(statistic.direction && { direction: statistic.direction }),
          ...(statistic.basis && { basis: statistic.basis }),
          ...(statistic.terms && { terms: statistic.terms }),
          ...(statistic.time && { period: statistic.time.iso }),
          modality: statistic.modality,
        },
  );
}
