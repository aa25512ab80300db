/** An outlet: who publishes or distributes. */

export type OutletKind =
  | 'agency'
  | 'newspaper'
  | 'broadcaster'
  | 'magazine'
  | 'news-site'
  | 'portal'
  | 'government'
  | 'platform'
  | 'other';

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Registrable domains or hosts, lower case. */
  readonly domains: readonly string[];
  readonly kind: OutletKind;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** The outlet that owns it. */
  readonly parent?: string;
  /** Outlets of the same house. */
  readonly related: readonly string[];
  /** Edition of China's list of sources whose news may be reprinted online, such as `2025-06`. */
  readonly officialList?: string;
}
