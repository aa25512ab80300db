/** Metric nouns of English and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    'follow-up period risk chance odds probability likelihood debt_pile payout payouts compensation reversal border revenue revenues sales profit profits income earnings earned loss losses turnover output production exports imports deliveries shipments orders bookings price prices cost costs spending investment budget debt deficit surplus assets assets_under_management value valuation market_value capitalization gdp population deaths cases jobs payrolls employment wages wage salary salaries pay capacity demand supply consumption emissions reserves stock shares index inventories traffic volume funding fund fees tax taxes rent rents dividend dividends subscribers users customers members visitors passengers tourists tickets votes turnout attendance enrollment score temperature length height weight width depth area distance speed guidance comps number total average size rate hikes grants loan loans bonds currency crude gold oil bitcoin home_sales bill bills overspend savings charges workweek week_length lifespan life_expectancy sentence jail_term wait waiting_time journey delay employment jobs posts libraries stores branches outlets hospitals beds schools homes seats claims applications arrests incidents crimes complaints listings transactions registrations arrivals departures flights births marriages divorces bankruptcies insolvencies vacancies openings layoffs redundancies hires starts permits cpi ppi pmi',
  rates:
    'lead margin margin_of_error approval_rating job_approval rate rates yield yields unemployment inflation margin margins jobless turnout approval tariff tariffs tax interest mortgage coverage occupancy range target apr ratio',
  growth: 'growth gain gains increase rise expansion comps headwind guidance growth_rate',
  falls: 'decline drop decrease fall contraction cut cuts reduction slump',
  shares: 'share stake stakes portion proportion majority percentage minority',
  ranks: 'rank ranking',
  implied: `
{point} index dow nasdaq s&p nikkei ftse dax stoxx composite sensex nifty kospi
{magnitude} magnitude
{person} firefighters volunteers suspects detainees hostages evacuees veterans retirees commuters crowd audience attendance people workers employees staff policymakers economists students patients residents soldiers troops women men children voters applicants refugees migrants passengers users customers subscribers visitors tourists fans players officers doctors nurses teachers participants adults americans households_members victims dead casualties inmates prisoners civilians lawmakers senators officials protesters respondents viewers citizens families_members personnel immigrants investors analysts survivors pilots drivers farmers judges volunteers seats_holders attendees guests pupils graduates engineers scientists`,
  limits: 'limit cap ceiling quota',
  averages: 'average mean median daily',
  changes: '',
  perUnit: '',
  keeps: 'net_worth family assembly supply rally ally italy july monopoly anomaly butterfly reply',
  verbMarks: 'to will would could can may might must should shall do does did not',
  auxiliaries: 'be been being is are was were has have had',
  participles: 'ed ing likely unlikely forecast set',
  absolutes: 'with',
  adverbEnding: 'ly',
  possessives: "'s ’s s' s’",
  leading: `a an the its their his her our my your this that these those and or but while as of in for at on by to with from after before when where which who whose that than then so because although though if it they he she we you i also only just now still even however meanwhile overall about such new its- including more most some all each both any no not there here per up down over under total wall_street`,
  breakers: `expect expecting see sees seeing predict predicts predicted giving gives rose fell grew cut raised dropped declined lost gained climbed slipped jumped surged soared tumbled plunged part exceed closed ended finished perched south north east west away is are was were be been being has have had do does did will would could should may might can must said says say told reported reports expects expected showed shows show found find according that which who whose when where while after before because although though if but so than then it they he she we you i them him us me this these those there what how why by with from at on to as about into onto between among through during against within without via per making made make takes took take seen see saw sees give gave given get got getting put puts came come comes going go goes went want wants like likes including include includes had_been become became becomes remain remains remained keep kept compared versus despite amid since until predicted posted adds added help helped allow allows lets let led lead left missed missing beat beating interpreted noted note think thinks believe believes believed or yet points point due announced announce agreed faced`,
  verbEndings: 'ed',
  predicates:
    'were was are is said say says chose choose backed back supported support favored favoured favor favour opposed oppose want wanted think thought believe believed prefer preferred described rated approve disapprove approved disapproved plan planned expect expected voted vote cited named picked agreed agree disagreed reported identified opposing supporting saying backing planning expecting disapproving approving',
  prepositions: 'in at for on among to with by between across from',
  nounLinks: 'of',
  nameless:
    "it its itself they them this that these those one ones some many most more less few other others another rest part lot lots thing things way ways it's he she we you who what which there here not no low lows high highs up down out off over back well also even only still just now then once again yet ever never about around nearly almost do does did don't doesn't didn't can can't cannot could couldn't will won't would wouldn't should shouldn't might is isn't are aren't was wasn't were weren't be been being has hasn't have haven't had hadn't get got go went come came make made took see saw say said become became",
  toldWhenFew:
    'case cases death deaths fatality fatalities injury injuries casualty casualties victim victims infection infections murder murders killing killings arrest arrests dead killed injured missing',
  articles: 'a an the its their his her our your my this that these those new additional more',
  stops: `short shy annually monthly yearly weekly daily_basis worth found find finds worried feared hoped show shows showed suggests suggested approve approved disapprove disapproved oppose opposed backed favored favoured supported believe believed think agreed prefer preferred struck rocked swept warmest hottest coldest wettest driest highest lowest biggest largest smallest best worst longest is are was were be been being has have had do does did will would could should may might can must said says say told that which who whose when where while after before because although though if but so than then it they he she we you i them him us me this these those there what how why and or by with from at on to as about into onto between among through during against within without via per of in for a an the its their his her our not also including according last next year since until up down more less over under compared versus despite amid expected planned due all such only rose fell grew climbed jumped surged gained dropped declined died signed attended voted took made went came left died wounded were showed reported took attended went worked lived participated gathered`,
};
