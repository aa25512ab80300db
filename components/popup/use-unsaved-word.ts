/** Tags and note for a page that isn't saved yet; they outlive the popup, which closes at a click beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FirstWord } from '../../utils/clips/reader-word.ts';
import type { PageInTab } from './page-in-tab.ts';

export interface UnsavedWord {
  /** Drawn from this. */
  readonly shown: FirstWord;
  /** As it is at this moment, whether it has been drawn or not. */
  readonly read: () => FirstWord;
  readonly say: (word: FirstWord) => void;
  /** It has been saved with the page. */
  readonly forget: () => void;
}

export function useUnsavedWord(unsaved: PageInTab['unsaved'], url: string): UnsavedWord {
  const [shown, show] = useState<FirstWord>({});
  const current = useRef<FirstWord>({});
  const take = (word: FirstWord): void => {
    current.current = word;
    show(word);
  };
  useEffect(() => {
    void unsaved.read(url).then(take);
  }, [unsaved, url]);
  const say = (word: FirstWord): void => {
    take({ ...current.current, ...word });
    void unsaved.keep(url, current.current);
  };
  const forget = (): void => {
    take({});
    void unsaved.keep(url, {});
  };
  return { shown, read: () => current.current, say, forget };
}
