/** The card: verdict, evidence, source and figures of the page, on the page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis.ts';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { pageReport } from '../../utils/clips/page-report.ts';
import { engineVersion, readerLocale, translate } from '../../utils/i18n/translate.ts';
import type { LensState } from '../../utils/lens/lens-state.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { Lens } from '../../utils/lens/run-lens.ts';
import { EvidenceList } from '../provenance/EvidenceList.tsx';
import { Verdict } from '../provenance/Verdict.tsx';
import { WrongVerdict, type WordActs } from '../provenance/WrongVerdict.tsx';
import { FiguresLeftOut } from '../statistics/FiguresLeftOut.tsx';
import { keyFigures } from '../../utils/statistics/key-figures.ts';
import { MarksSwitch } from '../statistics/MarksSwitch.tsx';
import { FigureSection } from '../statistics/FigureSection.tsx';
import { CompletenessLine } from './CompletenessLine.tsx';
import { FindOriginal } from './FindOriginal.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { NotHere } from './NotHere.tsx';
import { SaveButton } from './SaveButton.tsx';
import { useStore } from './use-store.ts';
import { usePlace } from './use-place.ts';

export function Card({ lens, onClose }: { lens: Lens; onClose: () => void }) {
  const state = useStore(lens.store);
  const element = useRef<HTMLElement>(null);
  const place = usePlace(state.preferences.cardPlace, (cardPlace) => lens.prefer({ cardPlace }));
  // Opened by the reader, so the focus may follow; the card itself takes it, and its first button is one Tab away.
  useLayoutEffect(() => element.current?.focus({ preventScroll: true }), []);
  return (
    <section class="card" ref={element} tabIndex={-1} aria-label={translate('extensionName')} style={place.style}>
      <div class="card-head" {...place.headProps}>
        <span class="card-name">
          <span class="mark" data-verdict={state.analysis?.provenance.verdict} />
          {translate('extensionName')}
        </span>
        <button
          type="button"
          class="icon"
          aria-label={translate('moveCard')}
          title={translate('moveCard')}
          onKeyDown={place.onKeyDown}
        >
          <MoveIcon />
        </button>
        <button
          type="button"
          class="icon"
          aria-expanded="true"
          aria-label={translate('closeCard')}
          title={translate('closeCard')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="card-body">
        {state.standing === 'orphaned' && (
          <p class="notice" role="status">
            {translate('extensionGone')}
          </p>
        )}
        {state.standing === 'translated' && (
          <p class="notice" role="status">
            {translate('pageTranslated')}
          </p>
        )}
        {state.analysis?.article && <CardBody analysis={state.analysis} state={state} lens={lens} />}
      </div>
    </section>
  );
}

function CardBody({ analysis, state, lens }: { analysis: Analysis; state: LensState; lens: Lens }) {
  const { provenance, article } = analysis;
  const { surroundings, preferences } = state;
  const isReprint = provenance.verdict === 'reprint';
  const reveal = (target: HighlightTarget): void => void lens.reveal(target);
  const machine = state.said?.machine ?? analysis;
  const acts: WordActs = {
    say: lens.sayWord,
    rule: (says) => sendToBackground({ kind: 'keep-site-rule', says }),
    report: () => pageReport(machine, state.said?.word, engineVersion()),
  };
  return (
    <>
      <Verdict provenance={provenance} outletSite={surroundings?.outletSite} onReveal={reveal} />
      <WrongVerdict said={state.said} verdict={provenance.verdict} acts={acts} />
      {isReprint && provenance.source && (
        <FindOriginal
          source={provenance.source}
          title={provenance.source.originalTitle ?? article!.title}
          site={surroundings?.sourceSite}
          engine={preferences.engine}
          onEngine={(engine) => lens.prefer({ engine })}
        />
      )}
      <div class="actions">
        <SaveButton save={state.save} onSave={() => void lens.save()} />
      </div>
      {state.save.kind === 'saved' && state.kept && <KeptNotice kept={state.kept} />}
      {isReprint && surroundings?.isMainlandHost && (
        <CompletenessLine completeness={provenance.completeness} officialList={provenance.officialList} />
      )}
      <div class="section-head">
        <h2>{translate('evidence')}</h2>
      </div>
      <EvidenceList judged={machine.provenance} onReveal={reveal} />
      <FigureSection analysis={analysis} locale={readerLocale()} onReveal={reveal}>
        {analysis.statistics.length > 0 && state.look && (
          <MarksSwitch
            figures={state.look.figures}
            count={analysis.statistics.length}
            keyCount={keyFigures(analysis.statistics).length}
            onPrefer={(figures) => lens.prefer({ figures })}
            onShow={(figures) => void lens.showFigures(figures)}
          />
        )}
      </FigureSection>
      <FiguresLeftOut word={state.said?.word} onSay={(word) => void lens.sayWord(word)} />
      <NotHere />
    </>
  );
}

function MoveIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {[4, 8, 12].flatMap((y) =>
        [6, 10].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.1" fill="currentColor" />),
      )}
    </svg>
  );
}

function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" fill="none" />
    </svg>
  );
}
