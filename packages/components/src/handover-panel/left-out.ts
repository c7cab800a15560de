import type {handoverMessages} from '../messages/handover-panel.js';
import type {PanelText} from '../panel/panel-text.js';

/** Which plans had no room in a link; '' where all had. At most two: the one in the fields always has. */
export function leftOutText(
  leftOut: readonly number[],
  text: PanelText<keyof (typeof handoverMessages)['id']>,
): string {
  const [first, second] = leftOut.map((place) => 'ABC'[place]!);
  if (first === undefined) return '';
  return second === undefined ? text('leftOut', {first}) : text('bothLeftOut', {first, second});
}
