/** The card's place in the window: dragged by its head, moved by the arrow keys, and remembered as fractions of the free room, so that it fits every window. */
import { useRef, useState } from 'preact/hooks';

export interface CardPlace {
  readonly x: number;
  readonly y: number;
}

/** Bottom right, where the chip stands. */
const firstPlace: CardPlace = { x: 1, y: 1 };
const keyStep = 0.1;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
};

/** Place and handlers; `onMoved` hears of a place that is to be remembered. */
export function usePlace(remembered: CardPlace | undefined, onMoved: (place: CardPlace) => void) {
  const [moved, setPlace] = useState<CardPlace>();
  // What is remembered may arrive after the card was opened.
  const place = moved ?? remembered ?? firstPlace;
  const drag = useRef<{ readonly left: number; readonly top: number } | undefined>(undefined);

  const onPointerDown = (event: PointerEvent): void => {
    const head = event.currentTarget as HTMLElement;
    if (event.button !== 0 || (event.target as Element).closest('button, a, select')) return;
    const box = head.parentElement!.getBoundingClientRect();
    drag.current = { left: event.clientX - box.left, top: event.clientY - box.top };
    head.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current) return;
    const card = (event.currentTarget as HTMLElement).parentElement!;
    const { innerWidth, innerHeight } = card.ownerDocument.defaultView!;
    setPlace({
      x: fraction(event.clientX - drag.current.left, innerWidth - card.offsetWidth),
      y: fraction(event.clientY - drag.current.top, innerHeight - card.offsetHeight),
    });
  };
  const onPointerUp = (): void => {
    if (drag.current) onMoved(place);
    drag.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = { x: fraction(place.x + step[0], 1), y: fraction(place.y + step[1], 1) };
    setPlace(next);
    onMoved(next);
  };
  return {
    style: `--place-x: ${place.x}; --place-y: ${place.y}`,
    headProps: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    onKeyDown,
  };
}

/** Part of a room, held between 0 and 1; without room there is only one place. */
function fraction(part: number, room: number): number {
  return room <= 0 ? 1 : Math.min(1, Math.max(0, Math.round((part / room) * 1000) / 1000));
}
