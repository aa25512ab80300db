/** The verdict in plain words: reprinted from whom, under which original title, or what else the page is. */
import type { ComponentChildren } from 'preact';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Provenance, Source } from '../../utils/provenance/provenance.ts';

interface Props {
  readonly provenance: Pick<Provenance, 'verdict' | 'confidence'> & { readonly source?: SourceShown | undefined };
  /** Scrolls the page to a part of the verdict; absent where there is no page to scroll. */
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

/** The parts of a source that are printed: a clip's and a page's alike. */
export type SourceShown = {
  readonly [Key in 'name' | 'url' | 'originalTitle' | 'author' | 'chain']?: Source[Key] | undefined;
};

export function Verdict({ provenance, onReveal }: Props) {
  const { verdict, source } = provenance;
  return (
    <div class="verdict">
      <p class="verdict-line">{verdictSentence(verdict, source, onReveal)}</p>
      {source?.originalTitle && (
        <p class="original-title small">
          <span class="quiet">{translate('originalTitle')} </span>
          <Revealing target={{ kind: 'original-title' }} onReveal={onReveal}>
            {source.originalTitle}
          </Revealing>
        </p>
      )}
      {source?.chain && source.chain.length > 1 && (
        <p class="small">
          <span class="quiet">{translate('chain')} </span>
          {source.chain.join(' ← ')}
        </p>
      )}
      {source?.author && (
        <p class="small">
          <span class="quiet">{translate('author')} </span>
          {source.author}
        </p>
      )}
      {source?.url && (
        <p class="small">
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {translate('openOriginal')}
          </a>
        </p>
      )}
    </div>
  );
}

function verdictSentence(
  verdict: Provenance['verdict'],
  source: SourceShown | undefined,
  onReveal: Props['onReveal'],
): ComponentChildren {
  switch (verdict) {
    case 'reprint':
      if (!source?.name) return translate('verdictReprintUnnamed');
      return sentenceAround(
        translate('verdictReprint', '\u0000'),
        <Revealing target={{ kind: 'source' }} onReveal={onReveal}>
          <span class="source-name">{source.name}</span>
        </Revealing>,
      );
    case 'original':
      return translate('verdictOriginal');
    case 'unknown':
      return translate('verdictUnknown');
    case 'not-article':
      return translate('verdictNotArticle');
  }
}

/** Puts an element where the sentence has its gap: word order differs between languages. */
function sentenceAround(sentence: string, element: ComponentChildren): ComponentChildren {
  const [before, after] = sentence.split('\u0000');
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}

function Revealing({
  target,
  onReveal,
  children,
}: {
  target: HighlightTarget;
  onReveal: Props['onReveal'];
  children: ComponentChildren;
}) {
  if (!onReveal) return <>{children}</>;
  return (
    <button type="button" class="inline" title={translate('showOnPage')} onClick={() => onReveal(target)}>
      {children}
    </button>
  );
}
