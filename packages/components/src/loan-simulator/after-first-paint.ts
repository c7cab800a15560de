/** Calls back once the page has loaded and the answer is on the screen: what comes then keeps nobody waiting, and can be printed. */
export function afterFirstPaint(callback: () => unknown): void {
  const paint = (): void => {
    requestAnimationFrame(() => setTimeout(callback));
  };
  if (document.readyState === 'complete') paint();
  else addEventListener('load', paint, {once: true});
}
