/** Our whole analysis in one go, as Readability runs: no messages, no painting, a directory that knows nothing. */
import { analyzePage } from '../../utils/analyze-article.ts';
import { emptyAnswer } from '../../utils/outlets/directory.ts';
import { readPage } from '../../utils/page/read-page.ts';

const { page } = readPage(document, location.href);
const { analysis } = analyzePage(page, { answer: () => emptyAnswer });
(globalThis as { benchResult?: number }).benchResult = analysis.article?.text.length ?? 0;
