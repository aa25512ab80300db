/** Puts the card on the page: one host element, a closed shadow root, everything else inside. */
import { render } from 'preact';
import type { Lens } from '../../utils/lens/run-lens.ts';
import { Card } from './Card.tsx';
import style from './card.css?inline';

export interface MountedCard {
  remove(): void;
}

/**
 * The host stands beside `body`, where a page that rewrites its body leaves it alone. It has no id, no class and no
 * attribute by which a page could know whose it is.
 */
export function mountCard(document: Document, lens: Lens): MountedCard {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const surface = document.createElement('div');
  root.append(sheet, surface);
  document.documentElement.append(host);
  render(<Card lens={lens} />, surface);
  return {
    remove: () => {
      render(null, surface);
      host.remove();
    },
  };
}
