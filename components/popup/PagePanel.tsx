/** "This page": what was found on it, with everything a click away. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageReport } from '../../utils/clips/page-report.ts';
import type { PageWord } from '../../utils/clips/page-word.ts';
import { engineVersion, translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SaveState } from '../../utils/lens/lens-state.ts';
import type { LensReport } from '../../utils/messaging/protocol.ts';
import { Guarded } from '../clip/Guarded.tsx';
import { useLive } from '../clip/use-live.ts';
import { SaveButton } from '../page/SaveButton.tsx';
import { SiteSwitch } from '../page/SiteSwitch.tsx';
import { EvidenceList } from '../provenance/EvidenceList.tsx';
import { Verdict } from '../provenance/Verdict.tsx';
import { WrongVerdict, type WordActs } from '../provenance/WrongVerdict.tsx';
import { FiguresLeftOut } from '../statistics/FiguresLeftOut.tsx';
import { StatisticList } from '../statistics/StatisticList.tsx';
import type { PageInTab } from './page-in-tab.ts';
import { BeforeSaving } from './BeforeSaving.tsx';
import { SavedPage } from './SavedPage.tsx';
import { useUnsavedWord } from './use-unsaved-word.ts';

type Loaded =
  | { readonly kind: 'asking' }
  | { readonly kind: 'nothing-here' }
  | { readonly kind: 'found'; readonly report: LensReport };

interface Props {
  readonly page: PageInTab;
  readonly library: Library;
  readonly openLibrary: (place: { clipId: string }) => void;
}

export function PagePanel({ page, library, openLibrary }: Props) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'asking' });
  const [readings, setReadings] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void page.report().then((report) => {
      if (isCurrent) setLoaded(report ? { kind: 'found', report } : { kind: 'nothing-here' });
    });
    return () => {
      isCurrent = false;
    };
  }, [page, readings]);
  const site = useMemo(() => {
    const read = async (): Promise<void> => {
      await page.site.read();
      setReadings((count) => count + 1);
    };
    return { ...page.site, read };
  }, [page]);
  return (
    <>
      <WhatWasFound
        loaded={loaded}
        page={page}
        onSaid={() => setReadings((count) => count + 1)}
        library={library}
        openLibrary={openLibrary}
      />
      <SiteSwitch acts={site} isRead={loaded.kind !== 'nothing-here'} />
    </>
  );
}

interface FoundProps extends Props {
  /** The reader has said something of the page, and it counts now. */
  readonly onSaid: () => void;
}

function WhatWasFound({ loaded, ...props }: FoundProps & { loaded: Loaded }) {
  switch (loaded.kind) {
    case 'asking':
      return (
        <p class="empty quiet" aria-busy="true">
          {translate('reading')}
        </p>
      );
    case 'nothing-here':
      return <p class="empty quiet">{translate('nothingHere')}</p>;
    case 'found':
      return <FoundPage report={loaded.report} {...props} />;
  }
}

function FoundPage({ report, page, library, openLibrary, onSaid }: FoundProps & { report: LensReport }) {
  const { analysis, saved, said } = report;
  const { url = '' } = analysis;
  const [save, setSave] = useState<SaveState>(saved ? { kind: 'saved', saved } : { kind: 'unsaved' });
  const kept = useLive(library, () => library.clipOfPage(url).then((clip) => clip ?? null), [url]).value;
  const word = useUnsavedWord(page.unsaved, url);
  const onSave = async (): Promise<void> => {
    setSave({ kind: 'saving' });
    const reply = await page.save(kept ? {} : word.read());
    if (!reply) return setSave({ kind: 'failed', failure: 'extension-gone' });
    setSave(reply.kind === 'saved' ? reply : { kind: 'failed', failure: reply.failure });
    if (reply.kind === 'saved') word.forget();
  };
  if (!analysis.article) return <p class="empty quiet">{translate('verdictNotArticle')}</p>;
  const { provenance, statistics, checks } = analysis;
  const machine = said?.machine ?? analysis;
  const say = (word: PageWord): Promise<void> => page.sayWord(word).then(onSaid);
  const acts: WordActs = {
    say,
    rule: (says) => page.setRule(says).then(onSaid),
    report: () => pageReport(machine, said?.word, engineVersion()),
  };
  // The clip may have been removed since the lens was asked.
  const isGone = kept === null && save.kind === 'saved';
  return (
    <div class="panel">
      <Verdict provenance={provenance} onReveal={page.reveal} />
      <WrongVerdict said={said} verdict={provenance.verdict} acts={acts} />
      <div class="actions">
        <SaveButton save={isGone ? { kind: 'unsaved' } : save} onSave={() => void onSave()} />
        {kept === null && save.kind !== 'failed' && <span class="quiet small">{translate('pageNotSaved')}</span>}
      </div>
      {kept && (
        <Guarded sentence="clipDamaged">
          <SavedPage library={library} saved={kept} article={analysis.article} openLibrary={openLibrary} />
        </Guarded>
      )}
      {kept === null && <BeforeSaving library={library} word={word} />}
      <div class="section-head">
        <h2>{translate('evidence')}</h2>
      </div>
      <EvidenceList judged={machine.provenance} onReveal={page.reveal} />
      <div class="section-head">
        <h2>{translate('figures')}</h2>
        <span class="quiet small">{statistics.length}</span>
      </div>
      <StatisticList statistics={statistics} checks={checks} onReveal={page.reveal} />
      <FiguresLeftOut word={said?.word} onSay={(word) => void say(word)} />
    </div>
  );
}
