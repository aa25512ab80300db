/** Copies a text and says so, to a screen reader as well. */
import { useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/i18n/translate.ts';
import { copyText } from './copy-text.ts';

interface Props {
  readonly label: string;
  /** Made when it is asked for. */
  readonly textOf: () => string;
}

type Outcome = 'copied' | 'failed' | undefined;
const saidForMs = 2_000;

export function CopyButton({ label, textOf }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const element = useRef<HTMLSpanElement>(null);
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(textOf(), element.current!)) ? 'copied' : 'failed');
    setTimeout(() => setOutcome(undefined), saidForMs);
  };
  return (
    <span class="copy" ref={element}>
      <button type="button" class="small" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" class="quiet small">
        {outcome === 'copied' && `✓ ${translate('copied')}`}
        {outcome === 'failed' && translate('copyFailed')}
      </span>
    </span>
  );
}
