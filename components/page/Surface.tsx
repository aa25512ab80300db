/** What is open on the page: the card, the popover of a figure, both or neither; and the keys that work while the focus is in them. */
import { useRef } from 'preact/hooks';
import { readerLocale } from '../../utils/i18n/translate.ts';
import type { SurfaceCanvas } from '../../utils/lens/lens-world.ts';
import { Card } from './Card.tsx';
import { ChipAway } from './ChipAway.tsx';
import { FigurePopover } from './FigurePopover.tsx';
import { useStore } from './use-store.ts';

export function Surface({ canvas }: { canvas: SurfaceCanvas }) {
  const { lens, focusChip } = canvas;
  const { isOpen, isDismissing, chosen, analysis, standing } = useStore(lens.store);
  const element = useRef<HTMLDivElement>(null);

  const closeCard = (): void => {
    lens.store.set({ isOpen: false });
    focusChip();
  };
  /** The focus goes back to where it came from: into the card, or on the chip. */
  const closePopover = (): void => {
    const hadFocus = element.current?.querySelector('.popover')?.matches(':focus-within');
    lens.store.set({ chosen: undefined });
    if (!hadFocus) return;
    if (isOpen) element.current?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    else focusChip();
  };
  const showInList = (index: number): void => {
    lens.store.set({ isOpen: true, chosen: undefined });
    const figure = element.current?.querySelector<HTMLElement>(`.card [data-figure="${index}"]`);
    figure?.scrollIntoView({ block: 'center' });
    figure?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'Escape' && isDismissing) return lens.store.set({ isDismissing: false });
    if (event.key === 'Escape') return chosen ? closePopover() : closeCard();
    if (event.key === 'n' || event.key === 'p') {
      event.preventDefault();
      lens.step(event.key === 'n' ? 1 : -1);
    }
  };
  return (
    <div ref={element} class="face" lang={readerLocale()} onKeyDown={onKeyDown}>
      {isDismissing && !isOpen && <ChipAway lens={lens} />}
      {isOpen && <Card lens={lens} onClose={closeCard} />}
      {chosen && analysis?.article && standing === 'live' && (
        <FigurePopover
          canvas={canvas}
          chosen={chosen}
          analysis={analysis}
          onClose={closePopover}
          onShowInList={showInList}
        />
      )}
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (target as Element | null)?.localName === 'select';
}
