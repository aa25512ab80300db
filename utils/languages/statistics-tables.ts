/**
 * The type of one language's tables for reading figures. A table is text: one row a line, the first word of a row is its
 * key, the others are surfaces; `_` stands for a space inside a surface. Letters are lower case, as texts are folded.
 */

/** One row a line: `key surface surface …`. */
export type Rows = string;

export interface NumeralTable {
  /** `value surface …`: numerals below a hundred (二, twenty). */
  readonly digits: Rows;
  /** `exponent surface …`: what multiplies the digit before it within a section (十, 百, hundred). */
  readonly multipliers: Rows;
  /** `exponent surface …`: what closes a section (万, 亿, million). */
  readonly scales: Rows;
  /** Scales that number the articles of a law, too (66조): they count only with a unit behind. */
  readonly scalesToo?: string;
  /** `exponent surface …`: scales written on a number that has a currency (m, bn). */
  readonly attachedScales?: Rows;
  /** `exponent letter …`: letters besides k, M and G that multiply any number with decimals (1.2b). */
  readonly loneScales?: Rows;
  /** What may stand between a fraction and its scale or unit (two thirds of a million), or only an article (half a million). */
  readonly ofScale?: string;
  readonly articleOfScale?: string;
  /** Surfaces inside a numeral that make it a lower bound (多, 余). */
  readonly more?: string;
  /** Surfaces before a multiplier that leave the numeral without a value (几百, 数万). */
  readonly vague?: string;
  /**
   * The same numerals in syllables that stand everywhere else too (いち, 삼), each row a type as above: `digits`,
   * `multipliers`, `scales`, and the spoken point. They are read only where they make up a word or stand before a unit.
   */
  readonly syllables?: Pick<NumeralTable, 'digits' | 'multipliers' | 'scales' | 'point'>;
  /** Digits that only stand before what they count (两): never decimals, never in a row of digits. */
  readonly counting?: string;
  /** Words that begin like a numeral word and are none (打造). */
  readonly keeps?: string;
  /** Pairs of digits that aren't neighbours and say a range (三五百). */
  readonly pairs?: string;
  /** The spoken decimal point (点). */
  readonly point?: string;
  /** Tens may be said after the point (point seventy-one). */
  readonly pointTens?: boolean;
  /** The spoken point may stand between digits (2点5). */
  readonly pointBetweenDigits?: boolean;
  /** What may join two parts of a spelled numeral (and). */
  readonly joiner?: string;
  /** Characters that group digits. */
  readonly group: string;
  /** Characters that begin decimals. */
  readonly decimal: string;
  /** Its writers borrow the marks of other languages, where no other reading is left (1.111,11 and 1,3). */
  readonly borrows?: boolean;
  /** In half of its countries group and decimal marks are the other way round: each text shows which it writes. */
  readonly swaps?: boolean;
  /** Spelled numerals are positional (二〇二四). */
  readonly positional?: boolean;
  /** They leave out the last multiplier (两万三 is 23,000). */
  readonly shortens?: boolean;
  /** Between denominator and numerator, the denominator first (分之). */
  readonly fraction?: string;
  /** `numerator/denominator surface …`: fractions that are words. */
  readonly fractions?: Rows;
  /** Between numerator and denominator of "one in five" (spelled) and of "1 over 5" (any). */
  readonly outOf?: string;
  readonly outOfDigits?: string;
  /** `denominator surface …`: ordinals that are denominators (fifths). */
  readonly denominators?: Rows;
  /** The same where the numerator is one (fifth): after more it says something else (two third parties). */
  readonly denominatorsOfOne?: Rows;
  /** Between a whole number and the fraction added to it (又). */
  readonly mixed?: string;
  /** `size surface …`: what counts in groups (dozen). */
  readonly groups?: Rows;
  /** `times surface …`: verbs that say a multiple (翻一番, doubled). */
  readonly multiples?: Rows;
  /** After a unit half of it more (三斤半), before one half of it (半公里). */
  readonly half?: string;
  /** Surfaces that make the number after them negative (零下, minus). */
  readonly negative: string;
  /** What joins the ends of a range (至, to); `-`, `–`, `~` and `—` always do. */
  readonly range: string;
  /** What says behind an end of a range whether it belongs to it ((含)). */
  readonly inclusive?: string;
  /** Words of parts that are one only before what they are a part of, as they name other things too (quarter). */
  readonly partsOf?: string;
  /** Words before and behind a part of a whole that make it something else (better half, half-time). */
  readonly noShareBefore?: string;
  readonly noShareAfter?: string;
  /** What joins a whole and its part that are counted alike, the whole first (10人に3人). */
  readonly countedOf?: string;
  /** What the second number of a pair counts when the pair is no part of a whole (3 in 10 games). */
  readonly noWholes?: string;
  /** Digits that are written only among themselves and before money (伍仟元), as they are syllables of other words (队伍). */
  readonly formal?: string;
  /** What opens a range whose ends are joined by the next field (between … and). */
  readonly between?: string;
  readonly betweenJoiner?: string;
}

export interface UnitTable {
  /** `code surface …`: ISO 4217, UCUM or an annotation; `code*factor` where the surface is a multiple of it. */
  readonly after: Rows;
  /** `code surface …`: currencies written before the number. */
  readonly before: Rows;
  /** `currency*factor surface …`: small coins after an amount of the same currency (五元三毛), and what may join them. */
  readonly coins?: Rows;
  readonly coinJoiners?: string;
  /** What may join an amount and its cents without a name (15 dollars and 50). */
  readonly decimalJoiners?: string;
  /** `code surface …`: units that mean another one below a price (per ounce is per troy ounce). */
  readonly below?: Rows;
  /** `code surface next`: what a surface means where a number with the next one follows (the 分 of 2分35秒). */
  readonly steps?: Rows;
  /** Words that begin like a unit and are none (根据). */
  readonly words?: string;
  /** What stands behind a multiple of something (three times the price); behind a word for times anything else tells how often. */
  readonly comparers?: string;
  /** What stands between a scale and its unit (30 millions de tonnes). */
  readonly links?: string;
  /** Units that are other words too (won): they need a number with a scale, or of three digits. */
  readonly wordsToo?: string;
  /** What may be attached to a counter of one syllable; with anything else it is part of a word (장기). */
  readonly tails?: string;
  /** Words in front of degrees, in the same clause, that make them a place or an angle, and directions behind them. */
  readonly angles?: string;
  readonly bearings?: string;
  /** Letters that are a currency only before a sum: one with a scale, thousands apart or decimals (R7.5bn). */
  readonly sums?: string;
  /** Surfaces that put a unit below another (每, per). */
  readonly per: string;
  /** `unit surface …`: what stands before a measure that is given per unit (時速). */
  readonly perBefore?: Rows;
  /** Surfaces that make the number a rank: before it (第), and after it (位). */
  readonly rankBefore?: string;
  readonly rankAfter?: string;
  /** Before a number with a word of rank behind it: that place or a better one (前4名). */
  readonly rankTop?: string;
  /** Endings of written ordinals (th): a rank where something is said to rank. */
  readonly rankSuffix?: string;
  /** `currency word …`: words that tell which currency the unit `LOCAL` is; the first row where none stands. */
  readonly local?: Rows;
}

export interface CueTable {
  /** `bound surface …` before and after a quantity. */
  readonly boundsBefore: Rows;
  readonly boundsAfter: Rows;
  /** Bounds that are places: a verb of change before them reaches the figure (fell below), and isn't by how much. */
  readonly places?: string;
  /** `bound surface …` before a scale without a number (上百万). */
  readonly boundsBeforeBare?: Rows;
  /** `cue surface …`: words between a metric and its quantity. */
  readonly before: Rows;
  /** `up surface …`, `down surface …`: verbs that stand before what they move (cut waiting times by 25 %), and the word before by how much. */
  readonly movers?: Rows;
  readonly amountLinks?: string;
  /** Words before a quantity that is told again in another unit (3 %, or 20,000 people). */
  readonly restaters?: string;
  /** Words that fuse with the verb of change behind them (暴 of 暴跌). */
  readonly intensity?: string;
  /** `cue word …`: words that make the verb of taking behind them a promise (计划 of 计划新增). */
  readonly plans?: Rows;
  /** `cue surface …`: words after a quantity. */
  readonly after: Rows;
  /** `cue surface …`: words that matter anywhere in a sentence. */
  readonly anywhere: Rows;
}

export interface TimeTable {
  /** What follows the hour of a clock time after a date (点). */
  readonly clock?: string;
  /** Parts of the day that may stand between a date and the hour (午前). */
  readonly dayParts?: string;
  /** What follows its minutes (分). */
  readonly minutes?: string;
  /** Unit surfaces of written dates; absent where months have names. */
  readonly year?: string;
  /** What makes ten years of the year before it (2020年代). */
  readonly decade?: string;
  /** Of these, those whose year runs from April. */
  readonly fiscal?: string;
  /** The month unit that names the year ending with it (月期). */
  readonly fiscalEnd?: string;
  /** Words for a day whose number stands in brackets behind them (今（14）日). */
  readonly numberedDays?: string;
  readonly month?: string;
  readonly day?: string;
  /** Of these, the one that numbers other things too (号 of 一号楼). */
  readonly numbering?: string;
  /** `number surface …`: month names; 100 more where the word has another meaning (may). */
  readonly months?: Rows;
  /** `months surface …`: stretches named by their last day, and the words before that day (quarter ended). */
  readonly stretches?: Rows;
  readonly stretchEnds?: string;
  /** Words before the first day of such a stretch (that began). */
  readonly stretchStarts?: string;
  /** `months surface …`: the same stretches where they stand behind their last month (3月底止年度), and the words in between. */
  readonly stretchesAfter?: Rows;
  readonly stretchLinks?: string;
  /** Words behind a beginning (以来首次, 以来最大): what is told is the first or most since then, not of that stretch. */
  readonly superlatives?: string;
  /** Words that open a clause about the noun before it (which), whose times are its own. */
  readonly relatives?: string;
  /** `base from to`: years from..to that count from the year after base, written like any year (114年度). */
  readonly countedYears?: string;
  /** Words between the first and the last month of a stretch (1至4月). */
  readonly monthLinks?: string;
  /** `number surface …`: weekday names, Monday first. */
  readonly weekdays?: Rows;
  /** `meaning surface …`: what stands for a time by itself or with a number (Y-1 去年, Q1 一季度, END 年底). */
  readonly words: Rows;
  /** `meaning surface …`: words before (近, 自) and after (年来, 以来) a number or date. */
  readonly before: Rows;
  readonly after: Rows;
}

export interface BlockerTable {
  /** `reason surface …`: names and idioms that hold numbers. */
  readonly names: Rows;
  /** `reason surface …`: what stands before a number that isn't a quantity (邮编, 第). */
  readonly before: Rows;
  /** `reason surface …`: what stands after such a number (届, 世纪). */
  readonly after: Rows;
  /** What stands between the two numbers of a result (82比75). */
  readonly versus?: string;
  /** What two numbers with a dash between them are before (a 17-27 record): games won and lost, no range. */
  readonly scores?: string;
  /** Words before and behind two numbers with a stroke between them that are no part of a whole (years 5/6, 1/8决赛). */
  readonly strokesBefore?: string;
  readonly strokesAfter?: string;
}

export interface MetricTable {
  /** Endings of metric nouns. */
  readonly suffixes: string;
  /** Endings of rates: a percentage of them is a level. */
  readonly rates: string;
  /** Endings of growth rates (增速, growth), and of those that say it goes down (降幅, decline). */
  readonly growth: string;
  readonly falls: string;
  /** Endings that name a share of a whole (比重, 份额). */
  readonly shares: string;
  /** Endings that name a limit: a count of such a metric is a level (限额). */
  readonly limits: string;
  /** Beginnings that make a count an average or a rate: a level (日均客流, 每千人床位). */
  readonly averages?: string;
  /** Beginnings that make the metric a change (下降金额). */
  readonly changes: string;
  /** Endings that name a place in an order (排名). */
  readonly ranks: string;
  /** `unit ending …`: the unit meant where a number of such a metric has none. */
  readonly implied: Rows;
  /** `unit other word …`: what a unit of several meanings is of a metric with one of these words (用电330度). */
  readonly meant?: Rows;
  /** `unit ending …`: the unit a measure of such a metric is given per (日处理 is per day). */
  readonly perUnit: Rows;
  /** Words a metric doesn't begin with: they are cut from its front. */
  readonly leading: string;
  /** Words that begin like a leading word or a breaker and are none (中国, 会员, 就业). */
  readonly keeps: string;
  /**
   * Words that name nothing by themselves: a metric that is one of them (回), or ends with one where words are spaced
   * ("hit a low", "didn't"), is shown as the words around its figure.
   */
  readonly nameless?: string;
  /** Verbs that stand before a noun as prepositions do (以): no noun ends with one. */
  readonly coverbs?: string;
  /** Nouns of a single character that are counted (车); every other character alone is no metric. */
  readonly shortNouns?: string;
  /** Nouns behind a length of time that it is the length of (98天产假); before any other it only says how long (三周跌幅). */
  readonly spans?: string;
  /** Words for cases, and for people where the unit doesn't say so: told even where they are few and spelled out. */
  readonly toldWhenFew?: string;
  /** Words a metric doesn't run across. */
  readonly breakers: string;
  /** Words a metric following its number doesn't run across. */
  readonly stops: string;
  /** Words between a noun and what tells it apart (attendance at the ground): the metric is the noun before the first of them. */
  readonly prepositions?: string;
  /** Verbs of which the noun behind them is what a percentage of people is of (40 % backed the plan). */
  readonly predicates?: string;
  /** What a clause says of its noun before a share of it is told (以煤炭为主，占60%). */
  readonly clauseTails?: string;
  /** The word that such a noun stands behind (以). */
  readonly clauseHeads?: string;
  /** Particles that mark what a sentence speaks of (は). */
  readonly topics?: string;
  /** Particles that mark what is done something to, where no topic is (を). */
  readonly objects?: string;
  /** The particle behind whose figure it is, where a topic says what is measured (男性が). */
  readonly subjects?: string;
  /** Nouns of one character that are nothing without what describes them (死亡した人). */
  readonly bareHeads?: string;
  /** Endings of verbs, which no noun runs across (ed) or has (た). */
  readonly verbEndings?: string;
  /** Words with a verb behind them and its subject before (will, to), and those that need one with its ending (is rising). */
  readonly verbMarks?: string;
  readonly auxiliaries?: string;
  readonly participles?: string;
  /** Prepositions whose noun has a figure of its own (with the euro up 2 %). */
  readonly absolutes?: string;
  /** The ending of words that are no nouns (ly), where they aren't among `keeps`. */
  readonly adverbEnding?: string;
  /** Endings that make the number behind an attribute of the noun behind it (the bank's 2 % target). */
  readonly possessives?: string;
  /** Verbs of taking that say nothing of what is taken (完成): the noun before them is what is measured. */
  readonly lightVerbs?: string;
  /** Endings that a verb takes and no noun (了). */
  readonly aspects?: string;
  /** Endings of a verb that describes the number behind it (子どもを含む12人). */
  readonly attributeEndings?: string;
  /** Endings of what a price is given per (1リットル当たり). */
  readonly rateEndings?: string;
  /** Particles behind a place or time, at which something is counted (会場に3万人が). */
  readonly locatives?: string;
  /** Words that may stand between a number and its noun (the). */
  readonly articles?: string;
  /** Words that link a noun to the one it describes: a metric is the noun after the last of them (的), or before the first where words are spaced (of). */
  readonly nounLinks?: string;
}

export interface StatisticsTables {
  /** Words are separated by spaces. */
  readonly spaced: boolean;
  /** Pairs of characters: the first is read as the second. */
  readonly fold?: string;
  /** Marks that part the items of a list; every other comma parts clauses. */
  readonly itemMarks: string;
  /** The verb ends the sentence: what it says of a figure stands after it. */
  readonly verbFinal?: boolean;
  /** Every noun begins with a capital, so that a capital tells no name. */
  readonly nounsInCapitals?: boolean;
  /** Small counts that are spelled out count (three rate hikes); where classifiers are many they mostly don't (两个). */
  readonly smallCounts?: boolean;
  /** Words that join the last item of a list. */
  readonly listJoiners: string;
  /** Words that open a sentence about the parts of what they stand before (of the 1,200 patients). */
  readonly wholes?: string;
  readonly numerals: NumeralTable;
  readonly units: UnitTable;
  readonly cues: CueTable;
  readonly times: TimeTable;
  readonly blockers: BlockerTable;
  readonly metrics: MetricTable;
}
