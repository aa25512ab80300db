/** What is drawn from a row of the database: where the row is damaged a sentence stands in its place, and the rest of the page stays. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';

interface Props {
  readonly sentence: MessageKey;
  readonly children: ComponentChildren;
}

export function Guarded({ sentence, children }: Props) {
  const [error] = useErrorBoundary();
  if (!error) return <>{children}</>;
  return (
    <p class="failure" role="alert">
      {translate(sentence)}
    </p>
  );
}
