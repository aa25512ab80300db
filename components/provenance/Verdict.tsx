/** The verdict in plain words: reprinted from whom, under which original title, or what else the page is. */
import type { ComponentChildren } from 'preact';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { sayVerdict } from '../../utils/i18n/say-verdict.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Source } from '../../utils/provenance/provenance.ts';
import type { VerdictSaid } from '../../utils/provenance/verdict-words.ts';
import { hostOf, isArticleAddress } from '../../utils/text/address.ts';
import { plainName } from '../../utils/text/plain-name.ts';

interface Props {
  readonly provenance: Pick<VerdictSaid, 'verdict' | 'tier' | 'isReaders'> & {
    readonly source?: SourceShown | undefined;
  };
  /** The outlet's own domain, where the link leads to another. */
  readonly outletSite?: string | undefined;
  /** Scrolls the page to a part of the verdict; absent where there is no page to scroll. */
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

/** The parts of a source that are printed: a clip's and a page's alike. */
export type SourceShown = {
  readonly [Key in 'url' | 'originalTitle' | 'author' | 'chain']?: Source[Key] | undefined;
} & Pick<Source, 'name'>;

export function Verdict({ provenance, outletSite, onReveal }: Props) {
  const { source } = provenance;
  return (
    <div class="verdict">
      <p class="verdict-line" data-tier={provenance.tier}>
        <Headline provenance={provenance} onReveal={onReveal} />
      </p>
      {source?.originalTitle && (
        <p class="original-title small">
          <span class="quiet">{translate('originalTitle')} </span>
          <Revealing target={{ kind: 'original-title' }} onReveal={onReveal}>
            <bdi>{plainName(source.originalTitle)}</bdi>
          </Revealing>
        </p>
      )}
      {source?.chain && source.chain.length > 1 && (
        <p class="small">
          <span class="quiet">{translate('chain')} </span>
          <bdi>{plainName(source.chain.join(' ← '))}</bdi>
        </p>
      )}
      {source?.author && (
        <p class="small">
          <span class="quiet">{translate('author')} </span>
          <bdi>{plainName(source.author)}</bdi>
        </p>
      )}
      {source?.url && <OriginalLink url={source.url} outletSite={outletSite} />}
    </div>
  );
}

/** Stands for the name while the sentence is made: browsers drop what can't be printed. */
const nameGap = '[[name]]';

function Headline({ provenance, onReveal }: Props): ComponentChildren {
  const { source } = provenance;
  const [before, after] = sayVerdict(provenance, nameGap).split(nameGap);
  if (after === undefined || !source) return before;
  return (
    <>
      {before}
      <Revealing target={{ kind: 'source' }} onReveal={onReveal}>
        <bdi class="source-name">{plainName(source.name)}</bdi>
      </Revealing>
      {after}
    </>
  );
}

/** A link to the original only where it leads to an article; a front page is called one. Its host stands beside it: the page chose the link, and the name as well. */
function OriginalLink({ url, outletSite }: { url: string; outletSite: string | undefined }) {
  const label = isArticleAddress(url) ? translate('openOriginal') : translate('openFrontPage', hostOf(url) ?? '');
  return (
    <p class="small">
      <a href={url} target="_blank" rel="noreferrer noopener">
        {label}
      </a>{' '}
      <bdi class="quiet">{hostOf(url)}</bdi>
      {outletSite !== undefined && <strong class="mismatch"> ≠ {outletSite}</strong>}
    </p>
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
