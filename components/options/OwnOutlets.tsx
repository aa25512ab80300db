/** What the outlet directory holds, and outlets that a reader adds to it, or mends in it: a name, other names, a site. */
import { useEffect, useId, useState } from 'preact/hooks';
import { readerLocale, translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { OwnOutlet } from '../../utils/outlets/own-outlets.ts';

/** What the packaged directory says of itself. */
export interface DirectoryFacts {
  readonly outlets: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** In bytes. */
  readonly size: number;
}

interface Props {
  /** Undefined where the directory's file can't be read. */
  readonly readFacts: () => Promise<DirectoryFacts | undefined>;
  readonly outlets: readonly OwnOutlet[];
  /** What a reader typed → a site; undefined for what is none. */
  readonly siteOf: (words: string) => string | undefined;
  readonly onChange: (outlets: OwnOutlet[]) => void;
}

/** The form as it stands: names and sites in one line each, separated by commas. */
interface Draft {
  readonly name: string;
  readonly aliases: string;
  readonly domains: string;
}

const emptyDraft: Draft = { name: '', aliases: '', domains: '' };
const fields: readonly { readonly field: keyof Draft; readonly label: MessageKey }[] = [
  { field: 'name', label: 'outletName' },
  { field: 'aliases', label: 'outletOtherNames' },
  { field: 'domains', label: 'outletSite' },
];

export function OwnOutlets({ readFacts, outlets, siteOf, onChange }: Props) {
  const [draft, setDraft] = useState(emptyDraft);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const without = (name: string): OwnOutlet[] => outlets.filter((outlet) => outlet.name !== name);
  const add = (event: Event): void => {
    event.preventDefault();
    const outlet = outletOf(draft, siteOf);
    setRefused(outlet === undefined);
    if (!outlet) return;
    onChange([...without(outlet.name), outlet]);
    setDraft(emptyDraft);
  };
  return (
    <section>
      <h2>{translate('ownOutlets')}</h2>
      <KnownOutlets readFacts={readFacts} />
      <p class="quiet small">{translate('ownOutletsMore')}</p>
      <ul class="sites">
        {outlets.map((outlet) => (
          <li key={outlet.name}>
            <button type="button" title={translate('editOutlet')} onClick={() => setDraft(draftOf(outlet))}>
              {[outlet.name, ...outlet.aliases].join(' · ')} <span class="quiet">{outlet.domains.join(', ')}</span>
            </button>
            <button
              type="button"
              aria-label={`${translate('remove')}: ${outlet.name}`}
              onClick={() => onChange(without(outlet.name))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        {fields.map(({ field, label }) => (
          <p key={field} class="outlet-field">
            <label for={`${id}-${field}`}>{translate(label)}</label>
            <input
              id={`${id}-${field}`}
              value={draft[field]}
              maxLength={200}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, [field]: value }))}
            />
          </p>
        ))}
        <button type="submit" class="plain">
          {translate('add')}
        </button>
        <span role="status" class="failure small">
          {isRefused && translate('outletBad')}
        </span>
      </form>
    </section>
  );
}

function KnownOutlets({ readFacts }: Pick<Props, 'readFacts'>) {
  const [facts, setFacts] = useState<DirectoryFacts | 'asked' | undefined>('asked');
  useEffect(() => void readFacts().then(setFacts), [readFacts]);
  if (facts === 'asked') return null;
  if (!facts) return <p class="failure small">{translate('outletsUnreadable')}</p>;
  const count = facts.outlets.toLocaleString(readerLocale());
  const size = (facts.size / 1e6).toLocaleString(readerLocale(), { maximumFractionDigits: 1 });
  return <p class="quiet small">{translate('outletsKnown', count, facts.date, size)}</p>;
}

function draftOf({ name, aliases, domains }: OwnOutlet): Draft {
  return { name, aliases: aliases.join(', '), domains: domains.join(', ') };
}

/** Undefined for a draft without a name, or with a site that is none, or with nothing to tell. */
function outletOf(draft: Draft, siteOf: Props['siteOf']): OwnOutlet | undefined {
  const name = draft.name.trim();
  const aliases = listed(draft.aliases).slice(0, 20);
  const sites = listed(draft.domains).slice(0, 10).map(siteOf);
  const domains = sites.filter((site) => site !== undefined);
  if (name === '' || domains.length < sites.length || aliases.length + domains.length === 0) return undefined;
  return { name, aliases, domains };
}

function listed(words: string): string[] {
  return words
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
