/** "This page": what was found on it, with everything a click away. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageReport } from '../../utils/clips/page-report.ts';
import type { PageWord } from '../../utils/clips/page-word.ts';
import { engineVersion, translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SaveState } from '../../utils/lens/lens-state.ts';
import type { LensReport, NothingHere } from '../../utils/messaging/protocol.ts';
import { Guarded } from '../clip/Guarded.tsx';
import { useLive } from '../clip/use-live.ts';
import { SaveButton } from '../page/SaveButton.tsx';
import { SiteSwitch } from '../page/SiteSwitch.tsx';
import { EvidenceList } from '../provenance/EvidenceList.tsx';
import { Verdict } from '../provenance/Verdict.tsx';
import { WrongVerdict, type WordActs } from '../provenance/WrongVerdict.tsx';
import { FiguresLeftOut } from '../statistics/FiguresLeftOut.tsx';
import { keyFigures } from '../../utils/statistics/key-figures.ts';
import { MarksSwitch } from '../statistics/MarksSwitch.tsx';
import { Legend } from '../statistics/Legend.tsx';
import { StatisticList } from '../statistics/StatisticList.tsx';
import type { PageInTab } from './page-in-tab.ts';
import { NothingFound } from './NothingFound.tsx';
import { BeforeSaving } from './BeforeSaving.tsx';
import { SavedPage } from './SavedPage.tsx';
import { useUnsavedWord } from './use-unsaved-word.ts';

type Loaded =
  | { readonly kind: 'asking' }
  | { readonly kind: 'nothing-here'; readonly why: NothingHere }
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
    const load = async (): Promise<Loaded> => {
      const report = await page.report();
      if (report?.analysis.article) return { kind: 'found', report };
      return { kind: 'nothing-here', why: await page.whyNothing() };
    };
    void load().then((found) => isCurrent && setLoaded(found));
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
        onRead={() => void site.read()}
        loaded={loaded}
        page={page}
        onSaid={() => setReadings((count) => count + 1)}
        library={library}
        openLibrary={openLibrary}
      />
      {mayRunHere(loaded) && <SiteSwitch acts={site} />}
    </>
  );
}

/** On the browser's own pages there is nothing to switch. */
function mayRunHere(loaded: Loaded): boolean {
  return loaded.kind !== 'nothing-here' || !['internal', 'store', 'pdf', 'not-loaded', 'offline'].includes(loaded.why);
}

interface FoundProps extends Props {
  /** The reader has said something of the page, and it counts now. */
  readonly onSaid: () => void;
}

function WhatWasFound({ loaded, onRead, ...props }: FoundProps & { loaded: Loaded; onRead: () => void }) {
  switch (loaded.kind) {
    case 'asking':
      return (
        <p class="empty quiet" aria-busy="true">
          {translate('reading')}
        </p>
      );
    case 'nothing-here':
      return <NothingFound why={loaded.why} onRead={onRead} />;
    case 'found':
      return <FoundPage report={loaded.report} {...props} />;
  }
}

function FoundPage({ report, page, library, openLibrary, onSaid }: FoundProps & { report: LensReport }) {
  const { analysis, surroundings, look, saved, said } = report;
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
  if (!analysis.article) return null;
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
      <Verdict provenance={provenance} outletSite={surroundings?.outletSite} onReveal={page.reveal} />
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
      <details class="evidence">
        <summary>{translate('evidence')}</summary>
        <EvidenceList judged={machine.provenance} onReveal={page.reveal} />
      </details>
      <div class="section-head">
        <h2>{translate('figures')}</h2>
        <span class="quiet small">{statistics.length}</span>
      </div>
      {statistics.length > 0 && (
        <MarksSwitch
          figures={look.figures}
          count={statistics.length}
          keyCount={keyFigures(statistics).length}
          onPrefer={(figures) => void page.preferFigures(figures).then(onSaid)}
          onShow={(figures) => void page.showFigures(figures).then(onSaid)}
        />
      )}
      <StatisticList
        statistics={statistics}
        checks={checks}
        links={analysis.links}
        text={analysis.article.text}
        language={analysis.article.language}
        onReveal={page.reveal}
      />
      {statistics.length > 0 && <Legend />}
      <FiguresLeftOut word={said?.word} onSay={(word) => void say(word)} />
    </div>
  );
}
