/** What the marks on a page mean, each in its own look: for card, popup and settings. */
import type { HighlightStyle } from '../../utils/highlights/highlight.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import { lookOf } from '../../utils/painting/highlight-styles.ts';

const entries: readonly { readonly style: HighlightStyle; readonly meaning: MessageKey }[] = [
  { style: 'figure', meaning: 'legendFigure' },
  { style: 'promise', meaning: 'legendPromise' },
  { style: 'doubt', meaning: 'legendDoubt' },
  { style: 'source', meaning: 'legendSource' },
  { style: 'original-title', meaning: 'legendOriginalTitle' },
];

export function Legend({ isOpen = false }: { readonly isOpen?: boolean }) {
  return (
    <details class="legend small" open={isOpen}>
      <summary>{translate('legend')}</summary>
      <ul>
        {entries.map(({ style, meaning }) => (
          <li key={style}>
            <span style={lookOf(style)}>{translate(meaning)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
