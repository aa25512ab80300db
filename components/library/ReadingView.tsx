/** A clip as it was saved: its text with the figures in place, where it comes from, the reader's word, and the proof. */
import { useState } from 'preact/hooks';
import { correctionReport } from '../../utils/clips/correction-report.ts';
import { correctedSource, correctedTier, correctedVerdict } from '../../utils/clips/corrected-clip.ts';
import type { WholeClip } from '../../utils/database/read-clips.ts';
import { citeApa, citeGbt7714 } from '../../utils/export/cite.ts';
import { citedWork } from '../../utils/export/cited-work.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import type { Needles } from '../../utils/search/find-hits.ts';
import { Guarded } from '../clip/Guarded.tsx';
import { savedWhen } from '../clip/saved-when.ts';
import { useLive } from '../clip/use-live.ts';
import { WordEditor } from '../clip/WordEditor.tsx';
import { EvidenceList } from '../provenance/EvidenceList.tsx';
import { Verdict } from '../provenance/Verdict.tsx';
import { CopyButton } from '../statistics/CopyButton.tsx';
import { ArticleText } from './ArticleText.tsx';
import { ClipFigures } from './ClipFigures.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { ProofLine } from './ProofLine.tsx';
import { Reanalysis } from './Reanalysis.tsx';

interface Props {
  readonly library: Library;
  readonly clipId: string;
  readonly needles: Needles;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

export function ReadingView({ library, clipId, needles, onClose, onExport }: Props) {
  const { value, failure } = useLive(library, () => library.whole(clipId).then((whole) => whole ?? null), [clipId]);
  return (
    <>
      <button type="button" class="plain back" onClick={onClose}>
        ← {translate('backToList')}
      </button>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {translate('failureDatabase')} {failure}
        </p>
      )}
      {value === null && <p class="empty quiet">{translate('clipGone')}</p>}
      {value && (
        <Guarded sentence="clipDamaged">
          <Reading library={library} whole={value} needles={needles} onExport={onExport} />
        </Guarded>
      )}
    </>
  );
}

function Reading({ library, whole, needles, onExport }: Omit<Props, 'clipId' | 'onClose'> & { whole: WholeClip }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const { clip, text, versions } = whole;
  const provenance = {
    verdict: correctedVerdict(clip),
    tier: correctedTier(clip),
    isReaders: clip.word?.corrections?.verdict !== undefined,
    source: correctedSource(clip),
  };
  const work = citedWork(clip);
  const report = correctionReport(clip);
  return (
    <article class="reading">
      <h1 lang={clip.language}>{clip.title}</h1>
      <p class="quiet small">
        {[clip.byline, clip.host, clip.publishedAt && savedWhen(clip.publishedAt)].filter(Boolean).join(' · ')}
      </p>
      <Verdict provenance={provenance} />
      {clip.word?.corrections && <MachineAnswer whole={whole} />}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void library.openPage(clip.id)}>
          {translate('openClip')}
        </button>
        <CopyButton label="GB/T 7714" textOf={() => citeGbt7714(work)} />
        <CopyButton label="APA" textOf={() => citeApa(work)} />
        <button type="button" class="plain" onClick={onExport}>
          {translate('export')}
        </button>
        <button type="button" class="plain" aria-expanded={isCorrecting} onClick={() => setCorrecting(!isCorrecting)}>
          {translate('correct')}
        </button>
        {report !== undefined && <CopyButton label={translate('copyReport')} textOf={() => report} />}
      </div>
      {isCorrecting && <CorrectionForm library={library} clip={clip} onDone={() => setCorrecting(false)} />}
      <WordEditor library={library} clipId={clip.id} word={clip.word} />
      <ArticleText clip={clip} text={text} needles={needles} />
      <ClipFigures clip={clip} locale={readerLocale()} onGo={(index) => void library.openPage(clip.id, index)} />
      <h2 class="section-head">{translate('evidence')}</h2>
      <EvidenceList judged={clip} />
      <h2 class="section-head">{translate('proof')}</h2>
      <ProofLine clip={clip} text={text} />
      <Reanalysis library={library} clip={clip} />
      {versions.length > 0 && (
        <details>
          <summary>{translateCount('earlierVersions', versions.length)}</summary>
          <ul>
            {versions.toReversed().map((version) => (
              <li key={`${version.clip.savedAt} ${version.clip.saveId}`}>
                <details>
                  <summary class="small">{savedWhen(version.clip.savedAt)}</summary>
                  <ArticleText clip={version.clip} text={version.text} needles={needles} />
                </details>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** What the machine had answered, beside what the reader says. */
function MachineAnswer({ whole: { clip } }: { whole: WholeClip }) {
  return (
    <div class="machine small">
      <p class="quiet">{translate('machineAnswer')}</p>
      <Verdict provenance={{ verdict: clip.verdict, tier: clip.tier, source: clip.source }} />
    </div>
  );
}
