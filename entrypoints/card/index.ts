/** The card: sent for when the reader opens it or touches a figure, and drawn into the lens's own root. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawSurface } from '../../components/page/draw-surface.tsx';
import { lensWorld } from '../../utils/lens/lens-world.ts';

export default defineUnlistedScript(() => {
  lensWorld.firsthandLens?.takeSurface(drawSurface);
});
