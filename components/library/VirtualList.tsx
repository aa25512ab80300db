/** A list of any length of which only what is in view exists. Rows are equally high. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly length: number;
  readonly rowHeight: number;
  readonly row: (index: number) => ComponentChildren;
  /** Called with what is in view, to load it. */
  readonly onRange: (from: number, to: number) => void;
  /** A row to bring into view. */
  readonly shown?: number | undefined;
}

/** Rows kept beyond either edge, so that scrolling finds them ready. */
const beyond = 8;

export function VirtualList({ label, length, rowHeight, row, onRange, shown }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, height: 800 });
  const from = Math.max(0, Math.floor(place.top / rowHeight) - beyond);
  const to = Math.min(length, Math.ceil((place.top + place.height) / rowHeight) + beyond);
  useEffect(() => {
    const element = frame.current!;
    const measure = (): void => setPlace({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  useEffect(() => onRange(from, to), [from, to, length]);
  useEffect(() => {
    const element = frame.current!;
    if (shown === undefined) return;
    const top = shown * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [shown]);
  const indices = Array.from({ length: Math.max(0, to - from) }, (_each, at) => from + at);
  return (
    <div class="virtual" ref={frame} tabIndex={-1}>
      <ul aria-label={label} style={{ height: `${length * rowHeight}px` }}>
        {indices.map((index) => (
          <li
            key={index}
            aria-setsize={length}
            aria-posinset={index + 1}
            style={{ height: `${rowHeight}px`, transform: `translateY(${index * rowHeight}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
