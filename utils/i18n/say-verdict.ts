/** A verdict → its sentence in the reader's language. */
import { verdictSentence, type VerdictSaid, type VerdictSentence } from '../provenance/verdict-words.ts';
import { plainName } from '../text/plain-name.ts';
import { translate, type MessageKey } from './translate.ts';

const messages: Record<VerdictSentence, MessageKey> = {
  'reprint-stated': 'verdictReprint',
  'reprint-likely': 'verdictReprintLikely',
  'reprint-unnamed': 'verdictReprintUnnamed',
  own: 'verdictOwn',
  'said-original': 'verdictSaidOriginal',
  'no-other-source': 'verdictOriginal',
  unknown: 'verdictUnknown',
  'not-article': 'verdictNotArticle',
};

/** `name` stands for the source's own, where a surface prints that as more than text. */
export function sayVerdict(said: VerdictSaid, name = said.source && plainName(said.source.name)): string {
  return translate(messages[verdictSentence(said)], name ?? '');
}
