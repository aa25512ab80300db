/** Time words of English. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 january jan jan.
2 february feb feb.
103 march
3 mar.
4 april apr apr.
105 may
6 june jun jun.
7 july jul jul.
8 august aug aug.
9 september sept sep sept. sep.
10 october oct oct.
11 november nov nov.
12 december dec dec.`,
  weekdays: `
1 monday
2 tuesday
3 wednesday
4 thursday
5 friday
6 saturday
7 sunday`,
  words: `
Y0 this_year
Y-1 last_year
Y+1 next_year
M0 this_month
M-1 last_month
M+1 next_month
W0 this_week
W-1 last_week
W+1 next_week
D0 today on_the_day on_the_session
D-1 yesterday
D+1 tomorrow
NOW currently at_present recent_trading nowadays presently
RECENT recently in_recent_days
YTD year_to_date year-to-date so_far_this_year since_the_start_of_the_year since_january
EARLIER a_year_earlier a_year_ago year_earlier the_year_before the_previous_year a_year_before previous_year the_prior_year year-earlier year-ago prior_year
SAME that_year the_same_period the_same_year that_day that_month at_the_time
Q-1 last_quarter previous_quarter
Q0 this_quarter
Q1 first_quarter first-quarter q1 1q fiscal_first_quarter
Q2 second_quarter second-quarter q2 2q
Q3 third_quarter third-quarter q3 3q
Q4 fourth_quarter fourth-quarter q4 4q
H1 first_half first-half h1
H2 second_half second-half h2
FY fiscal_year fiscal financial_year fy
END end_of the_end_of end-
START early
MID mid- mid late
FRAME decades centuries per_year a_year per_day overnight each_year every_year`,
  before: `
LAST past last the_past the_last over_the_past over_the_last in_the_past in_the_last previous
NEXT next the_next over_the_next within in_the_next in coming the_coming
SINCE since
BY by until through as_of till
BASE than compared_with compared_to versus vs from before`,
  after: `
FRAME ago earlier later before after old`,
};
