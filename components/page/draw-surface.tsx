/** Card and popover into the lens's root. The page's document is touched no further than that. */
import { render } from 'preact';
import type { CardScript } from '../../utils/lens/lens-world.ts';
import style from './card.css?inline';
import { makeSheet } from './mount-face.ts';
import { Surface } from './Surface.tsx';

export const drawSurface: CardScript['drawSurface'] = (canvas) => {
  const sheet = makeSheet(canvas.document, style);
  canvas.root.append(sheet);
  render(<Surface canvas={canvas} />, canvas.stage);
  return () => {
    render(null, canvas.stage);
    sheet.remove();
  };
};
