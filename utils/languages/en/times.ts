/** Time words of English. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 january jan jan.
2 february feb feb.
103 march
3 mar.
4 april apr.
104 apr
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
Y-10 a_decade_ago a_decade_earlier
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
NOW currently at_present nowadays presently
D0 recent_trading premarket_trading after-hours_trading early_trading late_trading morning_trading afternoon_trading midday_trading
RECENT recently in_recent_days
YTD year_to_date year-to-date so_far_this_year since_the_start_of_the_year since_january
EARLIER the_same_quarter_last_year the_same_period_last_year the_same_quarter_a_year_earlier the_same_period_a_year_earlier the_same_period_of_last_year the_same_month_last_year the_same_month_a_year_earlier a_year_earlier a_year_ago year_earlier the_year_before the_previous_year a_year_before previous_year the_prior_year year-earlier year-ago prior_year
SAME the_same_period at_the_time
SAMED that_day the_same_day
SAMEM that_month the_same_month
SAMEY that_year the_same_year
Q-1 last_quarter
PERIOD-1 previous_quarter the_previous_quarter prior_quarter the_prior_quarter preceding_quarter the_preceding_quarter previous_month the_previous_month prior_month the_prior_month the_month_before the_quarter_before a_month_earlier a_quarter_earlier
PERIOD the_quarter the_period
YEAR full-year full_year the_full_year the_whole_year
Q-0 this_quarter
Q1 first_quarter first-quarter q1 1q fiscal_first_quarter
Q2 second_quarter second-quarter q2 2q
Q3 third_quarter third-quarter q3 3q
Q4 fourth_quarter fourth-quarter q4 4q
T2 first_two_months first_2_months two_months_of_the_year two_months_to_date
T3 first_three_months first_3_months three_months_of_the_year three_months_to_date
T4 first_four_months first_4_months four_months_of_the_year four_months_to_date
T5 first_five_months first_5_months five_months_of_the_year five_months_to_date
T6 first_six_months first_6_months six_months_of_the_year six_months_to_date
T7 first_seven_months first_7_months seven_months_of_the_year seven_months_to_date
T8 first_eight_months first_8_months eight_months_of_the_year eight_months_to_date
T9 first_nine_months first_9_months nine_months_of_the_year nine_months_to_date
T10 first_ten_months first_10_months ten_months_of_the_year ten_months_to_date
T11 first_eleven_months first_11_months eleven_months_of_the_year eleven_months_to_date
H1 first_half first-half h1
H2 second_half second-half h2
FY fiscal_year fiscal financial_year fy
END end_of the_end_of end-
START early the_start_of start_of the_beginning_of
MID mid- mid late the_middle_of middle_of
DECADE the_end_of_the_decade the_end_of_this_decade the_decade's_end end_of_the_decade end_of_this_decade
UNKNOWN later_this_decade mid-century the_middle_of_the_century the_end_of_the_century
FRAME decades centuries per_year a_year per_day overnight each_year every_year`,
  before: `
LAST past last the_past the_last over_the_past over_the_last in_the_past in_the_last
PRIOR previous the_previous prior the_prior preceding the_preceding
BORN founded_in founding_in established_in launched_in opened_in born_in created_in set_up_in incorporated_in started_in
NEXT next the_next over_the_next in_the_next coming the_coming
WITHIN within in
TOLD estimated_in foreseen_in foreseen_as_of forecast_in forecast_as_of forecast_back_in projected_in projected_as_of predicted_in anticipated_in
SINCE since
BY by until through as_of till
BASE than than_in than_the than_a versus_the compared_with_the from_the_same compared_with compared_to versus vs before against
FROM from from_the`,
  relatives: 'which who whose where',
  stretches: `
1 month the_month four_weeks
3 quarter the_quarter first_quarter second_quarter third_quarter fourth_quarter three_months 3_months the_three_months 13_weeks
6 half six_months 6_months the_six_months first_half half-year
9 nine_months 9_months
12 year the_year fiscal_year financial_year 12_months twelve_months the_12_months`,
  stretchStarts: 'that_began beginning starting that_begins which_began that_starts that_started commencing',
  stretchEnds: 'ended ending to through until that_ended that_ends which_ended up_to',
  after: `
THAN levels level baseline
TOLD forecast forecasts estimate estimates projection projections outlook prediction predictions survey poll
AGO ago
FRAME earlier later before after old`,
};
