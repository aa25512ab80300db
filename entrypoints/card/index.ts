/** The card: sent for when the reader opens it, touches a figure or saves; drawn into the lens's own root. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawSurface } from '../../components/page/draw-surface.tsx';
import { placesOfSelectors } from '../../utils/anchoring/places-of-selectors.ts';
import { lensWorld } from '../../utils/lens/lens-world.ts';
import { savePage } from '../../utils/lens/save-page.ts';

export default defineUnlistedScript(() => {
  lensWorld.firsthandLens?.takeCard({ drawSurface, savePage, placesOfSelectors });
});
