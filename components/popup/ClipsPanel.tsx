/** "Clips": the newest first, live. What is removed can be put back. */
import { useEffect, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { ClipRow } from '../clip/ClipRow.tsx';
import type { ClipLibrary } from './clip-library.ts';

/** The popup shows the recent ones; the library has them all. */
const mostClips = 50;

export function ClipsPanel({ library }: { library: ClipLibrary }) {
  const [clips, setClips] = useState<readonly CatalogueEntry[]>();
  const [failure, setFailure] = useState<string>();
  const [removed, setRemoved] = useState<CatalogueEntry>();
  const fail = (error: unknown): void => setFailure(error instanceof Error ? error.message : String(error));
  useEffect(() => library.watchNewest(mostClips, setClips, fail), [library]);

  const remove = (clip: CatalogueEntry): void => {
    library.remove([clip.clipId]).then(() => setRemoved(clip), fail);
  };
  const undo = (clip: CatalogueEntry): void => {
    library.restore([clip.clipId]).then(() => setRemoved(undefined), fail);
  };
  return (
    <>
      <div class="panel">
        {failure !== undefined && (
          <p class="failure" role="alert">
            {translate('failureDatabase')} <span class="small">{failure}</span>
          </p>
        )}
        {clips?.length === 0 && <p class="empty quiet">{translate('noClips')}</p>}
        <ul>
          {clips?.map((clip) => (
            <ClipRow
              key={clip.clipId}
              clip={clip}
              onOpen={() => void library.open(clip.clipId).catch(fail)}
              onRemove={() => remove(clip)}
            />
          ))}
        </ul>
      </div>
      <div role="status">
        {removed && (
          <div class="undo">
            <span>{translate('removed')}</span>
            <button type="button" class="plain" onClick={() => undo(removed)}>
              {translate('undo')}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
