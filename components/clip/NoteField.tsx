/** The reader's note. It is kept while it is typed: a popup closes without asking. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestNote } from '../../utils/clips/reader-word.ts';
import { translate } from '../../utils/i18n/translate.ts';

interface Props {
  readonly note: string;
  readonly onChange: (note: string) => void;
  /** Milliseconds of rest after which what was typed is handed on. */
  readonly keptAfterMs?: number;
}

export function NoteField({ note, onChange, keptAfterMs = 400 }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(note);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | undefined>(undefined);
  const flush = (): void => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    onChange(pending.current.text);
    pending.current = undefined;
  };
  useEffect(() => {
    if (!pending.current) setTyped(note);
  }, [note]);
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const flushNow = (): void => latest.current();
    addEventListener('pagehide', flushNow);
    return () => {
      removeEventListener('pagehide', flushNow);
      flushNow();
    };
  }, []);
  const onInput = (text: string): void => {
    setTyped(text);
    clearTimeout(pending.current?.timer);
    pending.current = { text, timer: setTimeout(() => latest.current(), keptAfterMs) };
  };
  return (
    <div class="note-field">
      <label for={id}>{translate('note')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={longestNote}
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={flush}
      />
    </div>
  );
}
