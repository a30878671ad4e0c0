import { hides } from './attributes.js';
import { UNSEEN } from './elements.js';

/** True when a browser would show nothing of the element, as far as the element itself tells. */
export function isHidden(element: Element): boolean {
  const name = element.localName;
  if (UNSEEN.has(name) || element.hasAttribute('hidden')) return true;
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && hides(style);
}
