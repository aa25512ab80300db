/** The chip and, opened, the card: verdict, evidence, figures and Save, on the page itself. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import type { Lens } from '../../utils/lens/run-lens.ts';
import { EvidenceList } from '../provenance/EvidenceList.tsx';
import { Verdict } from '../provenance/Verdict.tsx';
import { StatisticList } from '../statistics/StatisticList.tsx';
import { SaveButton } from './SaveButton.tsx';

export function Card({ lens }: { lens: Lens }) {
  const [isOpen, setOpen] = useState(false);
  const surface = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // Focus follows what the reader opened or closed, and nothing else.
    if (wasOpen.current !== isOpen)
      surface.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  const analysis = lens.state.analysis.value;
  if (!analysis?.article) return null;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <div class="surface" lang={readerLocale()} ref={surface} onKeyDown={close}>
      {isOpen ? (
        <OpenCard analysis={analysis} lens={lens} onClose={() => setOpen(false)} />
      ) : (
        <Chip analysis={analysis} onOpen={() => setOpen(true)} />
      )}
    </div>
  );
}

function Chip({ analysis, onOpen }: { analysis: Analysis; onOpen: () => void }) {
  const words = chipWords(analysis);
  return (
    <button type="button" class="chip" data-focus aria-expanded="false" title={translate('openCard')} onClick={onOpen}>
      <span class="mark" data-verdict={analysis.provenance.verdict} />
      <span class="chip-words">{words}</span>
    </button>
  );
}

/** "Reprinted from 扬州网 · Original title … · 19 figures", as far as each is known. */
function chipWords({ provenance, statistics }: Analysis): string {
  const { verdict, source } = provenance;
  const parts = [
    verdict === 'reprint' && source
      ? translate('verdictReprint', source.name)
      : translate(verdict === 'original' ? 'chipOriginal' : 'chipUnknown'),
    source?.originalTitle && `${translate('originalTitle')} ${source.originalTitle}`,
    statistics.length > 0 && translate('figuresCount', statistics.length),
  ];
  return parts.filter(Boolean).join(' · ');
}

function OpenCard({ analysis, lens, onClose }: { analysis: Analysis; lens: Lens; onClose: () => void }) {
  const { provenance, statistics, checks } = analysis;
  return (
    <section class="card" aria-label={translate('extensionName')}>
      <div class="card-head">
        <Verdict provenance={provenance} onReveal={lens.reveal} />
        <button type="button" data-focus aria-expanded="true" aria-label={translate('closeCard')} onClick={onClose}>
          ✕
        </button>
      </div>
      <div class="actions">
        <SaveButton save={lens.state.save.value} onSave={() => void lens.save()} />
      </div>
      <div class="section-head">
        <h2>{translate('evidence')}</h2>
        <span class="quiet small">{translate('confidence', Math.round(provenance.confidence * 100))}</span>
      </div>
      <EvidenceList evidence={provenance.evidence} onReveal={lens.reveal} />
      <div class="section-head">
        <h2>{translate('figures')}</h2>
        <span class="quiet small">{statistics.length}</span>
      </div>
      <StatisticList statistics={statistics} checks={checks} onReveal={lens.reveal} />
    </section>
  );
}
