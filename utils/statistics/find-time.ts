/** Finds the time a figure is of: the nearest earlier one of its sentence, in spaced scripts also a later one of its clause, else the paragraph's. */
import type { Draft, Frame } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { StatisticTime } from './statistic.ts';
import { breakLevel, type Token } from './token.ts';

/** The time of a draft, marked `from` where it was carried over. */
export function findTime(draft: Draft, sentence: Sentence, frame: Frame, scene: Scene): StatisticTime | undefined {
  const beside = draft.left.timeAt === undefined ? undefined : named(sentence.tokens[draft.left.timeAt]);
  if (beside) return beside;
  if (draft.basis === 'annual-average') {
    const stretch = timeBefore(draft, sentence, (time) => time.role === 'over');
    if (stretch) return stretch;
  }
  const own = scene.tables.spaced ? timeOfClause(draft, sentence) : undefined;
  return (
    own ??
    timeBefore(draft, sentence) ??
    (scene.tables.spaced ? timeAfter(draft, sentence) : timeOfClause(draft, sentence)) ??
    frame.time
  );
}

function timeBefore(
  draft: Draft,
  sentence: Sentence,
  fits = (_time: StatisticTime) => true,
): StatisticTime | undefined {
  for (let at = draft.index - 1; at >= 0; at--) {
    const time = usable(sentence.tokens[at]);
    if (time && fits(time)) return time;
  }
  return undefined;
}

function timeAfter(draft: Draft, sentence: Sentence): StatisticTime | undefined {
  for (let at = draft.index + 1; at < sentence.tokens.length; at++) {
    if (sentence.tokens[at]?.kind === 'quantity') return undefined;
    const time = usable(sentence.tokens[at]);
    if (time) return time;
  }
  return undefined;
}

/** In the same clause: the first time after the figure, else the last before it. */
function timeOfClause(draft: Draft, sentence: Sentence): StatisticTime | undefined {
  for (let at = draft.index + 1; at < sentence.tokens.length; at++) {
    if (endsClause(sentence.tokens[at])) break;
    const time = usable(sentence.tokens[at]);
    if (time) return time;
  }
  for (let at = draft.index - 1; at >= 0; at--) {
    if (endsClause(sentence.tokens[at])) break;
    const time = usable(sentence.tokens[at]);
    if (time) return time;
  }
  return undefined;
}

function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'break' && token.level >= breakLevel.clause;
}

function usable(token: Token | undefined): StatisticTime | undefined {
  return token?.kind === 'time' && !token.time.comparison ? named(token) : undefined;
}

function named(token: Token | undefined): StatisticTime | undefined {
  return token?.kind === 'time' && token.time.iso !== undefined
    ? { iso: token.time.iso, role: token.time.role }
    : undefined;
}
