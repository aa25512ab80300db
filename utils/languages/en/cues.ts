/** Bounds, verbs and other words around a quantity in English. */
import type { CueTable } from '../statistics-tables.ts';

export const cues: CueTable = {
  boundsBefore: `
> more_than over above exceeding exceeded exceeds topping topped in_excess_of upwards_of upward_of surpassing surpassed surpasses greater_than beyond past higher_than well_over just_over north_of better_than
>= at_least no_fewer_than no_less_than a_minimum_of not_less_than minimum_of at_a_minimum
< less_than fewer_than under below lower_than short_of south_of
<= at_most up_to no_more_than not_more_than as_many_as as_much_as a_maximum_of maximum_of capped_at limited_to no_higher_than
<~ nearly almost close_to just_under just_below approaching nearing just_shy_of
~ plus_or_minus about around roughly approximately some an_estimated estimated circa closer_to in_the_region_of somewhere_around approx approx.`,
  places: 'below above under past beyond',
  boundsAfter: `
>= or_more or_higher or_above and_above and_up or_greater plus or_older and_over or_over
<= or_less or_fewer or_below or_under or_lower or_younger
~ or_so`,
  before: `
plain industrial_average moving_average a_cost the_cost total_cost annual_cost operating_cost construction_cost average_cost estimated_cost
equal or_about equivalent_to the_equivalent_of or_roughly or_around
is peak_at peaks_at bottom_at peaked_at bottomed_at topped_out_at bottomed_out_at close_at closing_at close_out_at ended_at finish_at finishing_at closed ended finished settled last_traded_at trading is are was were be been being of at stood_at stands_at totaled totalled totaling totalling reached reaches reaching reach hit hits hitting amounted_to amounts_to came_to came_in_at equals equaled averaged averaging averages average would_average will_average remained_at remains_at held_at unchanged_at flat_at steady_at steadied_at numbered posted reported reports recorded registered logged worth valued_at estimated_at priced_at closed_at ended_at settled_at trading_at traded_at stayed_at set_at put_at remains as counts counted costs cost yielding yielded score scored won
has has had have with include includes including comprised comprises there_are there_were there_is there_was
takes pony_up ponied_up cough_up coughed_up put_up pay_up paid_up shell_out shelled_out dole_out doled_out spent spend spending paid pay paying raised raise raising approved approve invested invest investing shipped ship shipping sold sell selling bought buy buying purchased received receive gave give donated awarded allocated allocate committed commit contributed generated generate generates earned earn earning made make produced produce produces built build delivered deliver deployed deploy hired hire hiring employed employ employs created create killed injured wounded arrested detained rescued evacuated displaced issued issue opened open owns own closed saved save seized lost_about owed owe owes launched launch fined borrowed provide provided provides secure secured unveiled signed acquired holds held booked added_about recalled tested vaccinated carried carry attracted serves served fired laid_off pledged_about operates operate contains contain requires require needs need used uses use see sees saw faced faces face want wants get gets got took take takes imported exported import export
upto accelerate_to accelerates_to accelerating_to strengthen_to strengthens_to quickened_to accelerated_to edges_up_to edged_up_to ticks_up_to ticked_up_to went_up_to goes_up_to inched_up_to climbs_up_to moved_up_to pushed_up_to jumped_up_to
up soars soaring surges surging jumps jumping climbs climbing rallies rallying advances advancing rebounds rebound rebounding strengthen strengthens strengthening accelerate accelerates accelerating expands expanding improves improving widens widen widening doubles swell swells swelling spike spikes spiking skyrocket skyrocketed skyrockets skyrocketing ballooned balloon inch_up edge_up edging_up tick_up go_up goes_up going_up ticks_up inched_up inches_up edging_up picked_up picks_up edges_up lifted lifts lifting rose rise rises rising grew grow grows growing increased increase increases increasing climbed climb climbs climbing jumped jump surged surge surging gained gain gains gaining up advanced advance soared soar rallied rally expanded expand expanding risen grown higher higher_by rebounded accelerated edged_up ticked_up went_up gone_up add added adding adds boost boosted boosting strengthened appreciated swelled spiked improved improve widened hike hiked raised_by increase_of rise_of gain_of jump_of
down plummet plummets plummeted plummeting plunges plunging slides sliding slips slipping sinks sinking tumbles tumbling slumps slumping crash crashes crashing shrinks shrinking contracts contracting dips dipping eases easing ease weakens weaken weakening slow slows_by decelerate decelerated decelerates decelerating decreases declines retreats retreat retreating nosedived inch_down edge_down edging_down tick_down trims trimming slashes slashing narrowed narrows narrow shrinks shrank shrunk slowed slows slowing cooled cools cooling moderated ebbed softened go_down goes_down going_down ticks_down inched_down edges_down lowered lowers fell fall falls falling dropped drop drops dropping declined decline declines declining decreased decrease decreasing slipped slip slid slide sank sink tumbled tumble plunged plunge down lost lose losing shed shedding cut cuts cutting reduced reduce reducing shrank shrink shrunk contracted contract lower lower_by dipped dip fallen declining_by eased weakened depreciated narrowed slumped crashed retreated edged_down ticked_down went_down gone_down slashed slash trimmed trim decline_of drop_of fall_of reduction_of
to to
from from previous_range_of a_previous_range_of prior_range_of its_prior_forecast_of prior_forecast_of a_previous_forecast_of a_prior_forecast_of its_earlier_forecast_of previous_outlook_of instead_of rather_than compared_with_prior_guidance_of prior_guidance_of previous_guidance_of earlier_guidance_of previous_forecast_of previous_estimate_of earlier_forecast_of its_previous_forecast_of initial_estimate_of
share account_for accounts_for accounted_for accounting_for represents represented represent representing makes_up made_up make_up comprising constitutes constituted
rank ranks ranked ranking placed finished rank
yoy year-on-year year_on_year year-over-year annually
mom month-on-month month_on_month quarter-on-quarter sequentially
base after following than compared_with compared_to versus vs vs. against
each both each
forecast average_analyst_estimate_of analyst_estimate_of average_analyst_forecast_of foresees foresee foresaw foreseen price_in now_price_in pricing_in priced_in estimates_of estimates_for expectations_of expectations_for forecasts_of forecasts_for consensus_of consensus_estimate_of consensus_estimates_of average_estimate_of analyst_estimates_of analysts'_estimates_of analysts'_expectations_of market_expectations_of a_consensus_of mean_estimate_of median_estimate_of expected_to_be expected forecast forecasts forecasted predicted predict predicts projected projects expects expect expecting anticipated anticipates anticipate estimates estimate sees_about could could_be may might projection_of forecast_of estimate_of is_expected_to are_expected_to were_expecting had_expected likely should
future will will_be would would_be to_be going_to set_to
target plans_to plan_to planned_to planning_to aims_to aim_to aiming_to targets target targeting targeted goal_of target_of pledged pledged_to pledges seeks_to seeking intends_to hopes_to vowed_to committed_to aims_for
skip us them an_annual_pace_of annual_pace_of a_pace_of pace_of an_annual_rate_of annual_rate_of an_annualized_rate_of annualized_rate_of ranging_from ranges_from ranged_from range_from upwardly_revised downwardly_revised an_upwardly_revised a_downwardly_revised revised a_revised broadly in on during for last by a an the its their his her our slightly sharply just only now also further another total record new modestly steadily quickly rapidly significantly already currently even an_additional additional additional_ nearly_a as_low_as as_high_as somewhat a_further a_total_of total_of a_record total_of_ still then again not_just range_of a_range_of between roughly_ this that these those all combined guidance_of average_of an_average_of an_average rate_of a_rate_of level_of net gross very first initial about_ equivalent_of dramatically marginally unexpectedly fully largely mostly`,
  movers: `
up increased increase increases increasing raised raise raises raising lifted lift lifts lifting boosted boost boosts boosting pushed_up push_up pushes_up pushing_up drove_up drive_up drives_up driving_up bumped_up ramped_up hiked hike hikes hiking expanded expand expands expanding grew improved improve improves improving
down cut cuts cutting reduced reduce reduces reducing lowered lower lowers lowering slashed slash slashes slashing trimmed trim trims trimming brought_down bring_down pushed_down push_down pushes_down drove_down drive_down drives_down shaved_down scaled_back cut_back shortened shorten shortens shortening`,
  amountLinks: 'by',
  restaters: 'or',
  after: `
of of_the of of_its of_their of_all of_those in_new for for_the toward towards worth_of worth
them of_them of_whom of_these
in in in_the in_its to_the to_its
skip on on_the on_average
up bump uptick warmer hotter above increase rise gain jump growth higher surge climb more
down cooler colder below shrinks narrows decline drop fall decrease lower reduction cut loss plunge slump less fewer
target target
yoy year-on-year year_on_year year-over-year from_a_year_earlier from_a_year_ago on_the_year on_year
mom month-on-month month_on_month quarter-on-quarter from_a_month_earlier on_the_month on_the_quarter
real in_real_terms adjusted_for_inflation when_adjusted_for_inflation
nominal in_nominal_terms`,
  anywhere: `
forecast foresees foresee foresaw
respectively-after respectively
breakdown including of_which of_whom among_them
forecast had_expected had_forecast had_been_expected analysts_had_expected had_been_forecast expects expected_to predicted forecasts forecast projected predicts estimates sees were_expecting was_expected analysts_expected had_predicted projection projections anticipates expecting would_have_been
future will would is_going_to are_going_to
target plans_to aims_to aim_to pledged_to intends_to vowed_to hopes_to seeks_to
actual already
source according_to
says said says told reported
yoy year-on-year year_on_year year-over-year
mom month-on-month month_on_month quarter-on-quarter
plain that's_one`,
};
