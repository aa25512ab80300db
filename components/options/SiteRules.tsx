/** What the reader said of whole sites: seen here, and taken back. */
import type { SiteRule } from '../../utils/clips/page-word.ts';
import { translate } from '../../utils/i18n/translate.ts';

interface Props {
  readonly rules: readonly SiteRule[];
  readonly onChange: (rules: SiteRule[]) => void;
}

export function SiteRules({ rules, onChange }: Props) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{translate('siteRules')}</h2>
      <p class="quiet small">{translate('siteRulesMore')}</p>
      <ul class="sites rules">
        {rules.map((rule) => (
          <li key={rule.site}>
            <span>
              {rule.site} <span class="quiet">{ruleWords(rule)}</span>
            </span>
            <button
              type="button"
              aria-label={`${translate('removeRule')}: ${rule.site}`}
              title={translate('removeRule')}
              onClick={() => onChange(rules.filter(({ site }) => site !== rule.site))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ruleWords({ verdict, source }: SiteRule): string {
  switch (verdict) {
    case 'original':
      return translate('ruleOriginal');
    case 'reprint':
      return source === undefined ? translate('ruleReprint') : translate('ruleReprintOf', source);
    case 'not-article':
      return translate('ruleNoArticle');
  }
}
