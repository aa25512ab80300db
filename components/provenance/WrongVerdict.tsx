/** "Wrong?": the reader says what the page is, takes it back, or makes it the rule of the site. Nothing of it leaves the machine. */
import { useId, useRef, useState } from 'preact/hooks';
import { sayOfPage, type PageWord, type VerdictWord } from '../../utils/clips/page-word.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { SaidOfPage } from '../../utils/messaging/protocol.ts';
import type { Verdict } from '../../utils/provenance/provenance.ts';
import { CopyButton } from '../statistics/CopyButton.tsx';

/** What the reader's word does, given by card and popup. */
export interface WordActs {
  /** Resolves when it counts. */
  readonly say: (word: PageWord) => Promise<void>;
  /** Without `says` the site's rule is taken away. */
  readonly rule: (says: VerdictWord | undefined) => Promise<void>;
  /** The case as text, to be pasted by hand where it helps. */
  readonly report: () => string;
}

interface Props {
  readonly said: SaidOfPage | undefined;
  readonly verdict: Verdict;
  readonly acts: WordActs;
}

export function WrongVerdict({ said, verdict, acts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const word = said?.word ?? {};
  const act = (doing: Promise<void>): void => {
    setOpen(false);
    doing.then(
      () => setFailed(false),
      () => setFailed(true),
    );
    toggle.current?.focus();
  };
  const say = (says: VerdictWord | undefined): void => act(acts.say(sayOfPage(word, says)));
  return (
    <div class="wrong small">
      <Said said={said} onTakeBack={() => say(undefined)} onRule={(says) => act(acts.rule(says))} />
      <button
        type="button"
        ref={toggle}
        class="inline link wrong-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {translate('wrong')}
      </button>
      {isOpen && <Answers verdict={verdict} acts={acts} onSay={say} />}
      <span role="status" class="failure">
        {hasFailed && translate('wordFailed')}
      </span>
    </div>
  );
}

interface AnswersProps extends Pick<Props, 'verdict' | 'acts'> {
  readonly onSay: (says: VerdictWord) => void;
}

function Answers({ verdict, acts, onSay }: AnswersProps) {
  const [name, setName] = useState('');
  const field = useId();
  const sayReprint = (event: Event): void => {
    event.preventDefault();
    const source = name.trim();
    onSay({ verdict: 'reprint', ...(source !== '' && { source }) });
  };
  return (
    <div class="answers" role="group" aria-label={translate('wrong')}>
      {verdict !== 'original' && (
        <button type="button" class="plain" onClick={() => onSay({ verdict: 'original' })}>
          {translate('isOriginal')}
        </button>
      )}
      <form onSubmit={sayReprint}>
        <label for={field}>{translate('isReprintOf')}</label>
        <input
          id={field}
          type="text"
          value={name}
          maxLength={200}
          autocomplete="off"
          placeholder={translate('sourceName')}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {translate('keepWord')}
        </button>
      </form>
      {verdict !== 'not-article' && (
        <button type="button" class="plain" onClick={() => onSay({ verdict: 'not-article' })}>
          {translate('isNoArticle')}
        </button>
      )}
      <CopyButton label={translate('copyReport')} textOf={acts.report} />
    </div>
  );
}

interface SaidProps {
  readonly said: SaidOfPage | undefined;
  readonly onTakeBack: () => void;
  readonly onRule: (says: VerdictWord | undefined) => void;
}

/** What counts here by the reader's word, and how to take it back. */
function Said({ said, onTakeBack, onRule }: SaidProps) {
  if (!said) return null;
  const { word, rule, ruleSite } = said;
  const says = word?.says;
  if (says)
    return (
      <p class="said" role="status">
        <span class="tag">{translate('corrected')}</span>{' '}
        <button type="button" class="inline link" onClick={onTakeBack}>
          {translate('undo')}
        </button>
        {ruleSite !== undefined && !isSame(rule, says) && (
          <>
            {' · '}
            <button type="button" class="inline link" onClick={() => onRule(says)}>
              {translate('alwaysOnSite', ruleSite)}
            </button>
          </>
        )}
      </p>
    );
  if (!rule) return null;
  return (
    <p class="said" role="status">
      <span class="quiet">{translate('bySiteRule', rule.site)}</span>{' '}
      <button type="button" class="inline link" onClick={() => onRule(undefined)}>
        {translate('removeRule')}
      </button>
    </p>
  );
}

function isSame(rule: VerdictWord | undefined, says: VerdictWord): boolean {
  return rule?.verdict === says.verdict && rule.source === says.source;
}
