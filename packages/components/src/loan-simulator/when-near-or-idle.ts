/**
 * Calls back once: when an element comes within 300 pixels of what is in view, or two seconds after the page has loaded,
 * so that whoever prints without having scrolled prints it too.
 */
export function whenNearOrIdle(element: Element, callback: () => void): void {
  let called = false;
  const once = (): void => {
    observer.disconnect();
    if (!called) callback();
    called = true;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) once();
    },
    {rootMargin: '300px'},
  );
  observer.observe(element);
  const later = (): void => {
    setTimeout(once, 2000);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, {once: true});
}
