/** The proof of a clip: address, time and sums as saved, and whether they still fit. */
import { useState } from 'preact/hooks';
import type { Clip } from '../../utils/clips/clip.ts';
import { savedTime } from '../../utils/export/saved-time.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import { verifyClip, type Verification } from '../../utils/library/prove-clip.ts';

const outcomeSentence: Record<Verification, MessageKey> = {
  intact: 'proofIntact',
  'text-changed': 'proofTextChanged',
  'record-changed': 'proofRecordChanged',
  unproven: 'proofNone',
};

export function ProofLine({ clip, text }: { clip: Clip; text: string }) {
  const [outcome, setOutcome] = useState<Verification>();
  const verify = (): void => void verifyClip(clip, text).then(setOutcome);
  return (
    <div class="small">
      <dl class="facts">
        <dt>URL</dt>
        <dd>{clip.url}</dd>
        <dt>{translate('saved')}</dt>
        <dd>{savedTime(clip)}</dd>
        {clip.engine !== undefined && (
          <>
            <dt>Firsthand</dt>
            <dd>{clip.engine}</dd>
          </>
        )}
        {clip.proof && (
          <>
            <dt>SHA-256</dt>
            <dd>
              <code>{clip.proof.text}</code>
              <br />
              <code>{clip.proof.record}</code>
            </dd>
          </>
        )}
      </dl>
      <button type="button" class="plain" onClick={verify}>
        {translate('verify')}
      </button>{' '}
      <span role="status" class={outcome === 'intact' ? 'quiet' : 'failure'}>
        {outcome && translate(outcomeSentence[outcome])}
      </span>
    </div>
  );
}
