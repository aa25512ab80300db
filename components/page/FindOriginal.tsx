/** The way to the original: its link is in the verdict; here are archived copies for when it is dead, or a search on the outlet's own site when it is only named. */
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import { archiveLinks, searchLink } from '../../utils/originals/original-links.ts';
import { engineOf, enginesFor } from '../../utils/originals/search-engines.ts';
import { isArticleAddress } from '../../utils/text/address.ts';
import type { Source } from '../../utils/provenance/provenance.ts';

interface Props {
  readonly source: Source;
  readonly title: string;
  /** The outlet's own site, where it is known. */
  readonly site: string | undefined;
  /** The reader's engine. */
  readonly engine: string | undefined;
  readonly onEngine: (engine: string) => void;
}

export function FindOriginal({ source, ...search }: Props) {
  const { url } = source;
  if (url === undefined || !isArticleAddress(url)) return <Search {...search} />;
  // An archive that doesn't open where the reader is must not be the only way.
  const opens = archiveLinks(url).some(({ closedTo }) => !closedTo.includes(readerLocale()));
  return (
    <>
      {!opens && <Search {...search} />}
      <Archives url={url} />
    </>
  );
}

function Search({ title, site, engine, onEngine }: Omit<Props, 'source'>) {
  const locale = readerLocale();
  const chosen = engineOf(engine, locale);
  const label = site === undefined ? translate('lookForOriginal') : translate('lookForOriginalOn', site);
  return (
    <p class="find-original small">
      <Outward url={searchLink(chosen, title, site)}>{label}</Outward>
      <select
        aria-label={translate('searchEngine')}
        value={chosen.id}
        onChange={(event) => onEngine(event.currentTarget.value)}
      >
        {enginesFor(locale).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Archives({ url }: { url: string }) {
  return (
    <p class="find-original small">
      <span class="quiet">{translate('archives')}</span>
      {archiveLinks(url).map((archive) => (
        <Outward key={archive.name} url={archive.url}>
          {archive.name}
        </Outward>
      ))}
    </p>
  );
}

function Outward({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
