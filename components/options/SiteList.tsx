/** A list of sites that a reader adds to and takes from. */
import { useId, useState } from 'preact/hooks';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';

interface Props {
  readonly title: MessageKey;
  readonly sites: readonly string[];
  readonly siteOf: (words: string) => string | undefined;
  readonly onChange: (sites: string[]) => void;
}

export function SiteList({ title, sites, siteOf, onChange }: Props) {
  const [words, setWords] = useState('');
  const [isRefused, setRefused] = useState(false);
  const field = useId();
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteOfWords(words.trim(), siteOf);
    setRefused(site === undefined);
    if (site === undefined) return;
    onChange([...sites.filter((each) => each !== site), site]);
    setWords('');
  };
  return (
    <section>
      <h2>{translate(title)}</h2>
      {sites.length === 0 && <p class="quiet">{translate('noSites')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              aria-label={`${translate('remove')}: ${site}`}
              onClick={() => onChange(sites.filter((each) => each !== site))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label for={field}>{translate('addSite')}</label>
        <input
          id={field}
          value={words}
          placeholder="news.example"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isRefused}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {translate('add')}
        </button>
        <span role="status" class="failure small">
          {isRefused && translate('addSiteBad')}
        </span>
      </form>
    </section>
  );
}

/** An address that no URL can be made of is none. */
function siteOfWords(words: string, siteOf: Props['siteOf']): string | undefined {
  try {
    return words === '' || /\s/.test(words) ? undefined : siteOf(words);
  } catch {
    return undefined;
  }
}
