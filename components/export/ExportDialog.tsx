/** Export: choose a format, watch it being written, stop it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { exportFormats } from '../../utils/export/formats/index.ts';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { messageOf } from '../clip/use-live.ts';
import { saveFile } from '../library/save-file.ts';
import type { ExportedFile } from '../../utils/library/export-clips.ts';
import { Dialog } from './Dialog.tsx';
import type { FileDesk } from './file-desk.ts';
import { formatName } from './format-name.ts';

interface Props {
  readonly desk: FileDesk;
  /** Absent: the whole library. */
  readonly clipIds: readonly string[] | undefined;
  readonly onClose: () => void;
}

export function ExportDialog({ desk, clipIds, onClose }: Props) {
  const [formatId, setFormatId] = useState('json');
  const [progress, setProgress] = useState<{ written: number; total: number }>();
  const [outcome, setOutcome] = useState<string>();
  const [file, setFile] = useState<ExportedFile>();
  const stop = useRef<AbortController | undefined>(undefined);
  const id = useId();
  useEffect(() => () => stop.current?.abort(), []);
  const write = async (): Promise<void> => {
    const format = exportFormats.find((each) => each.id === formatId)!;
    stop.current = new AbortController();
    setOutcome(undefined);
    setFile(undefined);
    setProgress({ written: 0, total: clipIds?.length ?? 0 });
    try {
      const written = await desk.write(format, clipIds, {
        signal: stop.current.signal,
        onProgress: (done, total) => setProgress({ written: done, total }),
      });
      saveFile(written.blob, written.name);
      setFile(written);
      setOutcome(translateCount('exported', written.written));
    } catch (error) {
      setOutcome(stop.current.signal.aborted ? translate('stopped') : messageOf(error));
    }
    setProgress(undefined);
  };
  return (
    <Dialog title={clipIds ? translateCount('exportCount', clipIds.length) : translate('exportAll')} onClose={onClose}>
      <div class="filter">
        <label for={id}>{translate('format')}</label>
        <select id={id} value={formatId} onChange={(event) => setFormatId(event.currentTarget.value)}>
          {exportFormats.map((format) => (
            <option key={format.id} value={format.id}>
              {formatName(format)}
            </option>
          ))}
        </select>
      </div>
      {formatId === 'json' && <p class="quiet small">{translate('jsonIsComplete')}</p>}
      {progress && <progress max={progress.total || 1} value={progress.written} aria-label={translate('export')} />}
      <p role="status">
        {outcome} {file && <FileLink file={file} />}
      </p>
      <div class="actions">
        {progress ? (
          <button type="button" class="plain" onClick={() => stop.current?.abort()}>
            {translate('stop')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void write()}>
            {translate('export')}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {translate('closeCard')}
        </button>
      </div>
    </Dialog>
  );
}

/** The file once more, for a browser that asked the reader or blocked the download. */
function FileLink({ file }: { file: ExportedFile }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (url === undefined) return null;
  return (
    <a href={url} download={file.name}>
      {file.name}
    </a>
  );
}
