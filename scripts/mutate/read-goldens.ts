/** A child of `mutate:statistics`: reads the golden sentences with the sources in a folder, and fails where one comes out wrong. `read-goldens.ts FOLDER` */
import type * as Goldens from '../../tests/statistics-goldens.ts';
import type * as Find from '../../utils/statistics/find-statistics.ts';

const [folder = ''] = process.argv.slice(2);
const { findStatistics } = (await import(`${folder}/utils/statistics/find-statistics.ts`)) as typeof Find;
const { goldenLanguages, goldensOf, holdsGolden } = (await import(
  `${folder}/tests/statistics-goldens.ts`
)) as typeof Goldens;
const wrong = goldenLanguages.some((language) =>
  goldensOf(language).some((item) => !holdsGolden(item, findStatistics(item.text, { language, date: item.date }))),
);
process.exitCode = wrong ? 1 : 0;
