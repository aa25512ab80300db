/** The saved text with its figures marked where they stand, and what was searched for. */
import type { ComponentChildren } from 'preact';
import type { Clip } from '../../utils/clips/clip.ts';
import { correctedStatistics } from '../../utils/clips/corrected-clip.ts';
import { findHits, type Needles } from '../../utils/search/find-hits.ts';
import { overlaps, type Span } from '../../utils/text/span.ts';

interface Piece extends Span {
  /** Index of the figure; absent for a search hit. */
  readonly figure?: number;
}

interface Props {
  readonly clip: Clip;
  readonly text: string;
  readonly needles: Needles;
}

export function ArticleText({ clip, text, needles }: Props) {
  const statistics = correctedStatistics(clip);
  const pieces = piecesOf(
    statistics.map(({ quote }) => quote),
    findHits(needles, text),
    text.length,
  );
  const paragraphs = splitParagraphs(text);
  return (
    <div class="article-text" lang={clip.language}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>{drawn(text, paragraph, pieces, (figure) => statistics[figure]!.metricName)}</p>
      ))}
    </div>
  );
}

/** Figures first; hits where no figure is. Sorted, apart, inside the text. */
function piecesOf(figures: readonly Span[], hits: readonly Span[], length: number): Piece[] {
  const all = figures.map(({ start, end }, figure): Piece => ({ start, end, figure }));
  const free = hits.filter((hit) => !figures.some((figure) => overlaps(figure, hit)));
  const sorted = [...all, ...free].filter(({ start, end }) => start < end && end <= length);
  sorted.sort((a, b) => a.start - b.start);
  return sorted.filter((piece, at) => at === 0 || piece.start >= sorted[at - 1]!.end);
}

function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

function drawn(
  text: string,
  paragraph: Span,
  pieces: readonly Piece[],
  nameOf: (figure: number) => string,
): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = paragraph.start;
  for (const piece of pieces) {
    if (piece.start < at || piece.end > paragraph.end) continue;
    parts.push(text.slice(at, piece.start), <PieceMark key={piece.start} piece={piece} text={text} nameOf={nameOf} />);
    at = piece.end;
  }
  return [...parts, text.slice(at, paragraph.end)];
}

function PieceMark({ piece, text, nameOf }: { piece: Piece; text: string; nameOf: (figure: number) => string }) {
  const words = text.slice(piece.start, piece.end);
  if (piece.figure === undefined) return <mark class="hit">{words}</mark>;
  return (
    <mark class="figure-mark" id={`figure-${piece.figure}`} title={nameOf(piece.figure)}>
      {words}
    </mark>
  );
}
