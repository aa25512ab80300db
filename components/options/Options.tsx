/** The settings: where it runs, on which sites, the daily backup, and by which engine to look for originals. Every change holds at once. */
import { useEffect, useState } from 'preact/hooks';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import { engineOf, enginesFor } from '../../utils/originals/search-engines.ts';
import type { Settings, Where } from '../../utils/settings/settings.ts';
import { Backup, type BackupAtHand } from './Backup.tsx';
import { OwnOutlets, type DirectoryFacts } from './OwnOutlets.tsx';
import { PermissionNotice } from './PermissionNotice.tsx';
import { PageLook } from './PageLook.tsx';
import { SiteRules } from './SiteRules.tsx';
import { Choices, type Choice } from './Choices.tsx';
import { SiteList } from './SiteList.tsx';

/** The settings as this page reaches them. */
export interface SettingsAtHand {
  readonly read: () => Promise<Settings>;
  readonly change: (change: (settings: Settings) => Partial<Settings>) => Promise<Settings>;
  readonly watch: (onChange: (now: Settings) => void) => void;
  /** What a reader typed → a site; undefined for what is none. */
  readonly siteOf: (words: string) => string | undefined;
  readonly readDirectoryFacts: () => Promise<DirectoryFacts | undefined>;
  readonly isAllowed: () => Promise<boolean>;
  readonly allow: () => Promise<boolean>;
}

const choices: readonly Choice<Where>[] = [
  { value: 'everywhere', name: 'whereEverywhere', more: 'whereEverywhereMore' },
  { value: 'chosen-sites', name: 'whereChosen', more: 'whereChosenMore' },
  { value: 'on-click', name: 'whereOnClick', more: 'whereOnClickMore' },
];

interface Props {
  readonly settings: SettingsAtHand;
  readonly backup: BackupAtHand;
}

export function Options({ settings: atHand, backup }: Props) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void atHand.read().then(setSettings);
    atHand.watch(setSettings);
  }, [atHand]);
  if (!settings) return null;
  const change = (part: Partial<Settings>): void => void atHand.change(() => part);
  return (
    <main>
      <h1>{translate('optionsTitle')}</h1>
      <PermissionNotice isAllowed={atHand.isAllowed} allow={atHand.allow} />
      <Choices
        name="where"
        title="whereItRuns"
        choices={choices}
        chosen={settings.where}
        onChoose={(where) => change({ where })}
      />
      {settings.where === 'everywhere' && (
        <SiteList
          title="sitesOff"
          sites={settings.notHere}
          siteOf={atHand.siteOf}
          onChange={(notHere) => change({ notHere })}
        />
      )}
      {settings.where === 'chosen-sites' && (
        <SiteList
          title="sitesChosen"
          sites={settings.sites}
          siteOf={atHand.siteOf}
          onChange={(sites) => change({ sites })}
        />
      )}
      <PageLook settings={settings} siteOf={atHand.siteOf} onChange={change} />
      <SiteRules rules={settings.siteRules} onChange={(siteRules) => change({ siteRules })} />
      <OwnOutlets
        readFacts={atHand.readDirectoryFacts}
        outlets={settings.outlets}
        siteOf={atHand.siteOf}
        onChange={(outlets) => change({ outlets })}
      />
      <Backup backup={backup} isOn={settings.backup} onChange={(isOn) => change({ backup: isOn })} />
      <label class="engine">
        {translate('searchEngine')}
        <select
          value={engineOf(settings.engine, readerLocale()).id}
          onChange={(event) => change({ engine: event.currentTarget.value })}
        >
          {enginesFor(readerLocale()).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </main>
  );
}
