/** A child of `mutate`: judges the kept cases with the sources in a folder, and fails where one comes out wrong. `judge-cases.ts FOLDER CASES` */
import type * as Judge from '../../utils/provenance/judge-reprint.ts';
import { holds, readCases } from './cases.ts';

const [folder = '', cases = ''] = process.argv.slice(2);
const { judgeReprint } = (await import(`${folder}/utils/provenance/judge-reprint.ts`)) as typeof Judge;
const wrong = readCases(cases).some(
  (each) => !holds(each, judgeReprint(each.page, each.article, each.found, each.answer)),
);
process.exitCode = wrong ? 1 : 0;
