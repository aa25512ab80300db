/** What holds numbers in English without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name 911_call 911_calls 911_caller 911_callers 911_operator 911_operators 911_dispatcher 911_dispatchers 911_system 999_call 999_calls 9-1-1 covid_19 nine_news seven_news ten_news channel_nine channel_seven
name s&p_500 s&p_400 s&p_600 fortune_500 fortune_100 fortune_global_500 nasdaq_100 dow_30 ftse_100 ftse_250 nikkei_225 russell_2000 russell_1000 csi_300 stoxx_600 euro_stoxx_50 cac_40 dax_30 dax_40 asx_200 tsx_60 sse_50 big_four big_three group_of_seven group_of_20 group_of_eight seven-eleven 7-eleven world_war_two world_war_one forever_21 three_mile_island catch-22 nine_inch_nails one_direction 60_minutes 9/11 one_america 20/20 top_10 top_five top_three top_20 top_100
idiom or_two and_a_half and_a_quarter one_of no_one one_another one_day one_thing one_more one_time one-time one-on-one one_way one-way one_by_one at_one_point day_one one_side one_side_of one_hand the_one the_only_one this_one that_one which_one each_one every_one one's for_one number_one two-way two_sides second_to_none fifty-fifty 50-50 24/7 7/24 nine-to-five one-third_of_the_way half-hour half_hour on_all_fours ground_zero net_zero zero-sum
event-name september_11 sept._11 nov._8_election`,
  before: `
id prop. prop proposition apt. apt ste. world_war phone tel call fax section page chapter article flight form room no. number gate apartment suite rule title act bill resolution clause zip code paragraph amendment proposition figure table ext ext. case
name boeing airbus windows iphone galaxy route highway interstate channel apollo version part model type class grade level series phase round stage area district ward precinct zone formula pier season episode vol. volume ps xbox playstation terminal tower block unit top age aged
ordinal no.
rate-denominator every
list-counter slideshow`,
  after: `
class-name -point_scale -star star -man
clock-time a.m. p.m. am pm o'clock a.m p.m et gmt est edt pst pdt cst bst utc hkt jst ist cest cet aest
id images photos comments min_read
name -inch
ordinal-name -century`,
  scores:
    'record records victory victories win wins loss losses defeat defeats draw lead deficit score vote decision rout triumph setback run start mark finish season',
  strokesBefore:
    'years lines grades phases levels rounds stages types parts classes terminals runways chapters sections',
  strokesAfter: 'final finals season',
};
