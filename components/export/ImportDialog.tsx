/** Import: choose a file, see what it would do, then do it, batch by batch. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RefusalReason } from '../../utils/export/import-item.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import { ImportStopped, type ImportReport } from '../../utils/library/import-file.ts';
import { messageOf } from '../clip/use-live.ts';
import { failureSentence } from '../page/SaveButton.tsx';
import { Dialog } from './Dialog.tsx';
import type { FileDesk } from './file-desk.ts';

type Stage =
  | { readonly kind: 'choosing'; readonly said?: string }
  | { readonly kind: 'working'; readonly file: File; readonly bytes: number }
  | { readonly kind: 'previewed'; readonly file: File; readonly report: ImportReport }
  | { readonly kind: 'done'; readonly report: ImportReport };

const reasonSentence: Record<RefusalReason, MessageKey> = {
  'not-json': 'refusedNotJson',
  newer: 'refusedNewer',
  'unknown-format': 'refusedUnknown',
  'too-long': 'refusedTooLong',
  'wrong-shape': 'refusedShape',
};

export function ImportDialog({ desk, onClose }: { desk: FileDesk; onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const stop = useRef<AbortController | undefined>(undefined);
  const id = useId();
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (file: File, work: FileDesk['preview'], next: (report: ImportReport) => Stage): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setStage({ kind: 'working', file, bytes: 0 });
    try {
      const report = await work(file, { signal, onProgress: (bytes) => setStage({ kind: 'working', file, bytes }) });
      setStage(next(report));
    } catch (error) {
      setStage({ kind: 'choosing', said: signal.aborted ? translate('stopped') : whyStopped(error) });
    }
  };
  const preview = (file: File | undefined): void => {
    if (file) void run(file, desk.preview, (report) => ({ kind: 'previewed', file, report }));
  };
  const take = (file: File): void => void run(file, desk.take, (report) => ({ kind: 'done', report }));
  return (
    <Dialog title={translate('import')} onClose={onClose}>
      <p class="quiet small">{translate('importTakes')}</p>
      {(stage.kind === 'choosing' || stage.kind === 'done') && (
        <div class="filter">
          <label for={id}>{translate('chooseFile')}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => preview(event.currentTarget.files?.[0])}
          />
        </div>
      )}
      <div role="status">
        {stage.kind === 'choosing' && stage.said}
        {stage.kind === 'previewed' && <Report report={stage.report} heading={translate('importWould')} />}
        {stage.kind === 'done' && <Report report={stage.report} heading={translate('importDid')} />}
      </div>
      {stage.kind === 'working' && (
        <progress max={stage.file.size || 1} value={stage.bytes} aria-label={translate('import')} />
      )}
      <div class="actions">
        {stage.kind === 'previewed' && (
          <button
            type="button"
            class="primary"
            disabled={stage.report.added + stage.report.merged === 0}
            onClick={() => take(stage.file)}
          >
            {translate('import')}
          </button>
        )}
        {stage.kind === 'working' && (
          <button type="button" class="plain" onClick={() => stop.current?.abort()}>
            {translate('stop')}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {translate('closeCard')}
        </button>
      </div>
    </Dialog>
  );
}

function whyStopped(error: unknown): string {
  if (!(error instanceof ImportStopped)) return messageOf(error);
  const { added, merged } = error.done;
  return `${translate(failureSentence[error.failure])} ${translateCount('importedBefore', added + merged)}`;
}

function Report({ report, heading }: { report: ImportReport; heading: string }) {
  const { added, merged, same, refusals, refusedCount, proofs } = report;
  return (
    <>
      <p>{heading}</p>
      <ul class="import-counts">
        <li>{translate('importAdded', added)}</li>
        <li>{translate('importMerged', merged)}</li>
        <li>{translate('importSame', same)}</li>
        <li>{translate('importRefused', refusedCount)}</li>
      </ul>
      {proofs.intact + proofs.altered > 0 && (
        <p class={proofs.altered > 0 ? 'failure small' : 'quiet small'}>
          {translate('importProofs', proofs.intact, proofs.altered)}
        </p>
      )}
      {proofs.altered > 0 && (
        <ul class="refusals small" aria-label={translate('importAltered')}>
          {proofs.alteredTitles.map((title, at) => (
            <li key={at}>
              {translate('importAltered')} {title}
            </li>
          ))}
        </ul>
      )}
      {refusals.length > 0 && (
        <ul class="refusals small">
          {refusals.map(({ place, reason, detail }) => (
            <li key={place}>
              {place}: {translate(reasonSentence[reason])} {detail && <code>{detail}</code>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
