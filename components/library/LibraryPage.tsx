/** The library in a tab of its own: clips and figures, export and import, and how much there is. */
import { useEffect, useState } from 'preact/hooks';
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Library } from '../../utils/library/library.ts';
import { ExportReminder } from '../clip/ExportReminder.tsx';
import { sizeWords } from '../clip/saved-when.ts';
import { useLive } from '../clip/use-live.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import type { FileDesk } from '../export/file-desk.ts';
import { ImportDialog } from '../export/ImportDialog.tsx';
import { ClipsView } from './ClipsView.tsx';
import { FiguresView } from './FiguresView.tsx';
import { placeInLibrary, readPlace, type Place } from './place.ts';
import { TroubleNotice, type WatchTrouble } from './TroubleNotice.tsx';

interface Props {
  readonly library: Library;
  readonly desk: FileDesk;
  readonly watchTrouble: WatchTrouble;
}

type OpenDialog = { readonly kind: 'export'; readonly clipIds?: readonly string[] } | { readonly kind: 'import' };

export function LibraryPage({ library, desk, watchTrouble }: Props) {
  const [place, go] = usePlace();
  const [dialog, setDialog] = useState<OpenDialog | undefined>(place.isExporting ? { kind: 'export' } : undefined);
  return (
    <div class="library">
      <header class="library-head">
        <h1>{translate('libraryTitle')}</h1>
        <nav aria-label={translate('libraryTitle')}>
          <ViewLink view="clips" place={place} label={translate('tabClips')} />
          <ViewLink view="figures" place={place} label={translate('viewFigures')} />
        </nav>
        <div class="actions">
          <button type="button" class="plain" onClick={() => setDialog({ kind: 'export' })}>
            {translate('export')}
          </button>
          <button type="button" class="plain" onClick={() => setDialog({ kind: 'import' })}>
            {translate('import')}
          </button>
        </div>
      </header>
      <TroubleNotice watchTrouble={watchTrouble} />
      <main>
        {place.view === 'figures' ? (
          <FiguresView library={library} go={go} />
        ) : (
          <ClipsView
            library={library}
            place={place}
            go={go}
            onExport={(clipIds) => setDialog({ kind: 'export', clipIds })}
          />
        )}
      </main>
      <LibraryFoot
        library={library}
        desk={desk}
        onExport={() => setDialog({ kind: 'export' })}
        key={dialog ? 'open' : 'closed'}
      />
      {dialog?.kind === 'export' && (
        <ExportDialog desk={desk} clipIds={dialog.clipIds} onClose={() => setDialog(undefined)} />
      )}
      {dialog?.kind === 'import' && <ImportDialog desk={desk} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

function ViewLink({ view, place, label }: { view: Place['view']; place: Place; label: string }) {
  return (
    <a href={placeInLibrary({ view }) || '#'} aria-current={place.view === view ? 'page' : undefined}>
      {label}
    </a>
  );
}

/** The place that the address names, and the way to another. */
function usePlace(): [Place, (place: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = (): void => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [place, (next) => (location.hash = placeInLibrary(next))];
}

function LibraryFoot({ library, desk, onExport }: { library: Library; desk: FileDesk; onExport: () => void }) {
  const count = useLive(library, () => library.count(), []).value;
  const [used, setUsed] = useState<number>();
  useEffect(() => void desk.storageUsed().then(setUsed), [count]);
  return (
    <footer class="library-foot small">
      <span>{count !== undefined && translateCount('clipsCount', count)}</span>
      <span class="quiet">{used !== undefined && translate('storageUsed', sizeWords(used))}</span>
      <ExportReminder reminder={desk.reminder} clips={count} onExport={onExport} onBackup={desk.openSettings} />
    </footer>
  );
}
