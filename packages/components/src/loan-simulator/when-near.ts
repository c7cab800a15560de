/** Calls back once, when an element comes within 300 pixels of what is in view. */
export function whenNear(element: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    {rootMargin: '300px'},
  );
  observer.observe(element);
}
