/** True when an image stands in the block's element, or directly before it with no text between. */
export function isAfterImage(element: Element): boolean {
  if (element.querySelector('img, picture')) return true;
  let before: Element | null = element;
  // Two levels up: captions are often wrapped once, images too.
  for (let level = 0; before && level < 3; level++) {
    const sibling: Element | null = before.previousElementSibling;
    if (sibling) return isImage(sibling);
    before = before.parentElement;
  }
  return false;
}

function isImage(element: Element): boolean {
  if (element.localName === 'img' || element.localName === 'picture') return true;
  return element.querySelector('img, picture') !== null && (element.textContent ?? '').trim() === '';
}
